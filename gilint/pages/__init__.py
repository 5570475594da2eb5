"""Reports as pages: what a reader of the report sees, with every finding in its place.

A :class:`~gilint.report.FileReport` becomes blocks (:mod:`~gilint.pages.blocks`), their text is cut
into pieces at the ends of findings (:mod:`~gilint.pages.marks`), and both with the list of findings
make a view (:mod:`~gilint.pages.view`) that templates draw (:mod:`~gilint.pages.drawing`).
"""

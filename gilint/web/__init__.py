"""A local page for people without a terminal: drop a report in, read it with its findings, mend it.

The browser keeps the files; each request brings all that it is about, and nothing of it is kept or
reaches the disk. :mod:`~gilint.web.app` moves bytes between the browser and worker processes
(:mod:`~gilint.web.workers`), in which :mod:`~gilint.web.answers` does what is asked;
:mod:`~gilint.web.guard` lets only the page itself ask.
"""

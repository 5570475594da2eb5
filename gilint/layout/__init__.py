"""From the characters of a source to the two flows that rules read.

:mod:`~gilint.layout.lines` says what each line is, :mod:`~gilint.layout.folding` makes
variants of one character one, :mod:`~gilint.layout.paragraphs` joins what belongs together,
:mod:`~gilint.layout.flows` makes flows of that.
"""

"""From the characters of a source to the two flows that rules read.

:mod:`~gilint.layout.lines` says what each line is, :mod:`~gilint.layout.folding` makes
variants of one character one, :mod:`~gilint.layout.flows` joins what belongs together.
"""

"""``.gilint.yaml``: found above each file, read without running anything, every mistake placed.

:mod:`~gilint.config.model` is what comes out; :mod:`~gilint.config.nodes` reads YAML and keeps
the places, :mod:`~gilint.config.values` and :mod:`~gilint.config.keys` say what may stand in it,
:mod:`~gilint.config.plans` finds the file for a path and joins it with the command line,
:mod:`~gilint.config.template` writes one.
"""

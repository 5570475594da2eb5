"""``.gilint.yaml``: found above each file, read without running anything, every mistake placed.

:mod:`~gilint.config.model` is what comes out; :mod:`~gilint.config.nodes` reads YAML and keeps
the places, :mod:`~gilint.config.keys` lists what may stand in it, :mod:`~gilint.config.values`,
:mod:`~gilint.config.options` and :mod:`~gilint.config.forms` take it, and
:mod:`~gilint.config.meaning` makes of it what the program knows. :mod:`~gilint.config.lookup` finds
the file for a path, :mod:`~gilint.config.extends` those that it builds on,
:mod:`~gilint.config.plans` joins all with the command line. :mod:`~gilint.config.template` writes
one.
"""

"""Whole crawls: millions of reports into tables that other programs read.

A source (:mod:`~gilint.corpus.sources`) gives reports one after the other, cut into numbered chunks
(:mod:`~gilint.corpus.chunks`). One function (:mod:`~gilint.corpus.mapping`) makes five tables
(:mod:`~gilint.corpus.tables`) of a batch of reports, in whatever process by a picklable recipe
(:mod:`~gilint.corpus.recipe`). Engines (:mod:`~gilint.corpus.engines`) let many processes do that,
the store (:mod:`~gilint.corpus.store`) keeps each chunk whole or not at all. Queries and the page
read nothing but those tables.
"""

from gilint.corpus.mapping import map_reports
from gilint.corpus.recipe import Recipe
from gilint.corpus.tables import Tables, schema

__all__ = ["Recipe", "Tables", "map_reports", "schema"]

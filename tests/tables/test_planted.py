"""Valid tables are silent in every shape; one planted fault is found, and where it stands."""

import random
import sys
from collections import Counter
from pathlib import Path

import pytest

import gilint_tables
from gilint.context import Context
from gilint.engine import check
from gilint.selection import ActiveRule
from gilint.source import Source

sys.path.insert(0, str(Path(__file__).parent))
from planter import LAYOUTS, PLANTS, Book, Printer
from planter_2014 import LAYOUTS_2014, Book2014

RULES = [ActiveRule(f"tables/{rule.name}", rule()) for rule in gilint_tables.gilint_rules()]
YEARS = (2019, 2020, 2021, 2024)
SEEDS = 4


def checked(text):
    return check(Source(text, "report.md"), RULES, Context())


def findings(text):
    report = checked(text)
    assert not report.problems, report.problems
    return [
        (
            entry,
            report.source.position(entry.span.start).line
            if hasattr(report.source, "position")
            else 0,
        )
        for entry in report.entries
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_valid_tables_are_silent(layout):
    for seed in range(SEEDS):
        for year in YEARS:
            text = Printer(Book(seed, year), layout).text()
            assert [entry.message for entry, _ in findings(text)] == [], (seed, year, text)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_valid_tables_are_read_whole(layout):
    from gilint.testing import document

    for year in YEARS:
        doc = document(Printer(Book(3, year), layout).text())
        assert all(table.sure for table in doc.tables)
        assert len(doc.tables) == (6 if year > 2020 else 7)


def test_planted_faults_are_found_where_they_stand():
    missed = []
    kinds = Counter()
    for number in range(520):
        draw = random.Random(number)  # noqa: S311 - figures, no secrets
        layout = LAYOUTS[number % len(LAYOUTS)]
        book = Book(number, draw.choice(YEARS))
        plant = draw.choice(PLANTS)(book, draw)
        printer = Printer(book, layout)
        text = printer.text()
        kinds[plant.what.split()[0]] += 1
        places = [printer.at[name] for name in plant.at]
        found = [
            entry
            for entry, line in findings(text)
            if entry.rule.partition("/")[2] in plant.rules
            and any(first <= line <= last for first, last in places)
        ]
        if not found:
            missed.append((number, layout, book.year, plant.what))
    assert len(missed) <= 520 // 100, (kinds, missed)


@pytest.mark.parametrize("layout", LAYOUTS_2014)
def test_the_table_of_2014_is_read_and_its_faults_are_found(layout):
    missed = []
    for seed in range(30):
        assert findings(Book2014(seed).text(layout)) == [], (layout, seed)
        book = Book2014(seed)
        rule, names = book.plant(random.Random(seed))  # noqa: S311 - figures, no secrets
        text = book.text(layout)
        lines = {
            line
            for name in names
            for line in range(book.at[name], book.at.get((name, "end"), book.at[name]) + 1)
        }
        if not any(
            entry.rule == f"tables/{rule}" and line in lines for entry, line in findings(text)
        ):
            missed.append((seed, rule, names))
    assert missed == []

"""Valid reports are silent and a planted fault is found, published as a page, in Word, as a PDF."""

import random
import sys
from pathlib import Path

import pytest

import gilint_tables
from gilint.context import Context
from gilint.engine import check
from gilint.selection import ActiveRule
from gilint_readers import pdf as pdf_reader
from gilint_readers import web, word

sys.path.insert(0, str(Path(__file__).parent))
import official
from planter import PLANTS, Book

RULES = [ActiveRule(f"tables/{rule.name}", rule()) for rule in gilint_tables.gilint_rules()]
YEARS = (2019, 2021, 2024)
FORMS = {
    "html": (official.page, web.read, 120),
    "docx": (official.word, word.read, 48),
    "pdf": (official.pdf, pdf_reader.read, 24),
}
needs_font = pytest.mark.skipif(
    not official.font(), reason="no Chinese font: apt install fonts-wqy-microhei"
)
EACH = [pytest.param(form, marks=needs_font if form == "pdf" else ()) for form in FORMS]


def entries(book, form):
    write, read, _ = FORMS[form]
    source = read(write(book), f"report.{form}", None)
    report = check(source, RULES, Context())
    assert not report.problems, report.problems
    return source, report.entries


@pytest.mark.parametrize("form", EACH)
def test_valid_reports_are_silent(form):
    for seed in range(FORMS[form][2] // 8):
        _, found = entries(Book(seed, YEARS[seed % 3]), form)
        assert [entry.message for entry in found] == [], (form, seed)


@pytest.mark.parametrize("form", EACH)
def test_planted_faults_are_found_where_they_stand(form):
    missed = []
    for number in range(FORMS[form][2]):
        draw = random.Random(number)  # noqa: S311 - figures, no secrets
        book = Book(number, draw.choice(YEARS))
        plant = draw.choice(PLANTS)(book, draw)
        source, found = entries(book, form)
        if not any(_is_there(entry, plant, book, source) for entry in found):
            missed.append((number, book.year, plant.what))
    assert missed == []


def _is_there(entry, plant, book, source):
    """Whether a finding of the right rule stands on a line with the figures of the fault."""
    if entry.rule.partition("/")[2] not in plant.rules:
        return False
    start = source.text.rfind("\n", 0, entry.span.start) + 1
    line = source.text[start : source.text.find("\n", entry.span.start)]
    rows = {row.label: row.cells for row in book.rows} | {"四": book.four}
    wanted = [rows[name] for name in plant.at if name in rows]
    cells = [cell.strip() for cell in line.split("|")]
    if not wanted:
        return "依申请公开" in line
    return any(cells[-len(row) - 1 : -1] == [str(cell) for cell in row] for row in wanted)

"""The HTML report: all of a report, every finding in its place, nothing that runs."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gilint.document import Document
from gilint.finding import Edit, Fix, Related, Severity, Span
from gilint.pages.blocks import blocks_of
from gilint.pages.marks import Marked, marks_of
from gilint.pages.view import view_of
from gilint.report import Entry, FileReport, Problem
from gilint.source import Source

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "reports").glob("*.[mt][dx]*"))
VOID = {"meta", "br", "input", "rect"}


class Tree(HTMLParser):
    """Reads a page; collects ids, links and texts; fails where tags do not match."""

    def __init__(self, page):
        super().__init__()
        self.open, self.ids, self.links, self.said = [], [], [], []
        self.feed(page)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []
        self.open += [tag] if tag not in VOID else []

    def handle_startendtag(self, tag, attributes):
        del attributes
        assert tag in VOID

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not {"script", "style"} & set(self.open):
            self.said.append(data)

    @property
    def text(self):
        return "".join(self.said)


def entry(low, high, **given):
    fields = {
        "rule": "demo/some",
        "severity": Severity.WARNING,
        "message": "有问题",
        "basis": "",
        "place": "",
        "fingerprint": "0123456789abcdef",
    }
    return Entry(span=Span(low, high), **{**fields, **given})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_is_drawn_with_all_its_links(path, check, draw):
    file = check(path.read_bytes(), path.name)
    tree = Tree(draw(file))
    assert len(tree.ids) == len(set(tree.ids))
    assert {link[1:] for link in tree.links} <= set(tree.ids)
    for number, found in enumerate(file.entries, 1):
        assert {f"r1-m{number}", f"r1-f{number}"} <= set(tree.ids)
        assert found.message in tree.text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_no_character_of_a_report_is_lost_or_shown_twice(path, check):
    source = check(path.read_bytes(), path.name).source
    blocks = blocks_of(Document(source))
    assert all(one.span.end <= other.span.start for one, other in pairwise(blocks))
    text = source.text
    shown = "".join(text[slice(*block.span)] for block in blocks)
    assert re.sub(r"[\s#>*-]", "", shown) == re.sub(r"[\s#>*-]", "", text)


def test_words_of_a_report_never_become_markup(draw):
    text = "<script>alert(1)</script>\n<b>&amp;\"'\n"
    found = entry(0, 8, message="<img src=x>", place="<i>", basis="</style>")
    page = draw(FileReport("<a>.txt", Source(text, "<a>.txt"), entries=(found,)))
    tree = Tree(page)
    assert "<b>&amp;\"'" in tree.text
    assert page.count("<script") == page.count('<script type="module">')
    assert "<img" not in page
    assert "<i>" not in page


def test_numbers_of_persons_are_blotted_out(draw):
    number = "990000198001010012"
    source = Source(f"证号{number}。\n", "a.txt")
    fix = Fix((Edit(Span(2, 20), "x"),), safe=False)
    page = draw(FileReport("a.txt", source, entries=(entry(2, 20, fix=fix),)))
    assert number not in page
    assert "990***********0012" in page


def test_a_table_is_drawn_with_its_formula(check, draw):
    path = next(path for path in EXAMPLES if path.name == "faulty-2022-tables.md")
    view = view_of(check(path.read_bytes(), path.name))
    tables = [part for part in view.parts if part.block.kind == "table"]
    said = [item.entry.message for part in tables for item in part.findings]
    assert "（七）总计 · 总计：应为39+9+4=52，填51" in said


def test_figures_on_lines_are_drawn_by_the_form(check):
    path = next(path for path in EXAMPLES if path.name == "clean-2024-township.txt")
    source = check(path.read_bytes(), path.name).source
    tables = [block for block in blocks_of(Document(source)) if block.kind == "table"]
    third = next(block for block in tables if any("自然人" in sq.words for sq in block.rows[0]))
    assert {sum(square.columns for square in row) for row in third.rows} == {8}
    first = third.rows[third.heads]
    assert [source.text[slice(*square.span)].strip() for square in first] == [
        "一、本年新收政府信息公开申请数量",
        *"5100006",
    ]


def test_findings_that_overlap_or_stand_nowhere_are_all_marked():
    text = "甲乙丙丁\n\n戊己\n"
    related = (Related(Span(6, 7), "另一处"),)
    entries = [entry(0, 3), entry(1, 2), entry(2, 8, related=related), entry(5, 5), entry(9, 9)]
    spans = [Span(0, 4), Span(6, 8)]
    marked = Marked(text, marks_of(entries), spans)
    pieces = [piece for span in spans for piece in marked.pieces(span)]
    assert "".join(piece.text for piece in pieces) == "甲乙丙丁戊己"
    anchors = [anchor for piece in pieces for anchor in piece.anchors]
    assert sorted(anchors) == ["1", "2", "3", "3.1", "4", "5"]
    assert sorted(mark.number for piece in pieces for mark in piece.ends) == [1, 2, 3, 4, 5]


def test_a_place_in_another_report_is_told_and_linked(draw):
    text = "青石县2023年政府信息公开工作年度报告\n新收12件。\n"
    related = (Related(Span(23, 25), "2022年的数", "b.txt"), Related(Span(0, 1), "没有", "c.txt"))
    here = FileReport("a.txt", Source(text, "a.txt"), entries=(entry(23, 25, related=related),))
    page = Tree(draw(here, FileReport("b.txt", Source(text, "b.txt"))))
    assert "#r2" in page.links
    assert "r2" in page.ids
    said = "".join(page.said)
    assert "b.txt:2 2022年的数“12”" in said
    assert "c.txt 没有" in said


SPAN = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(*sorted(ends)))


@settings(max_examples=200, deadline=None)
@given(
    st.text("甲乙\n12 ", min_size=30, max_size=30), st.lists(SPAN, max_size=8), st.integers(1, 9)
)
def test_pieces_are_the_text_whatever_is_marked(text, places, width):
    spans = [Span(low, min(low + width, 30)) for low in range(0, 30, width)]
    marked = Marked(text, marks_of([entry(*place) for place in places]), spans)
    pieces = [piece for span in spans for piece in marked.pieces(span)]
    assert "".join(piece.text for piece in pieces).replace("↵", "") == text.replace("\n", "")
    assert sorted(int(anchor) for piece in pieces for anchor in piece.anchors) == [
        number for number, _ in enumerate(places, 1)
    ]
    signs = [mark.number for piece in pieces for mark in piece.ends]
    assert sorted(signs) == [number for number, _ in enumerate(places, 1)]


def test_what_was_not_checked_is_said(draw):
    unread = FileReport("坏.pdf", problems=(Problem("文件已损坏", "坏.pdf"),))
    skipped = FileReport("解读.txt", Source("解读", "解读.txt"), skipped="不是年度报告")
    text = Tree(draw(unread, skipped, problems=(Problem("规则包 x 不能用"),))).text
    for said in ("没有检查的", "文件已损坏", "不是年度报告", "规则包 x 不能用"):
        assert said in text
    assert "没有发现问题" not in text


def test_a_clean_report_says_what_held(check, draw):
    path = next(path for path in EXAMPLES if path.name == "clean-2016-county-government.md")
    file = check(path.read_bytes(), path.name)
    text = Tree(draw(file)).text
    assert "没有发现问题" in text
    assert all(f"{number} {what}" in text for what, number in file.held.items())


def test_the_page_needs_no_other_file(tmp_path):
    out = tmp_path / "报告.html"
    command = [sys.executable, "-m", "gilint", "check", "--isolated", *map(str, EXAMPLES[:3])]
    done = subprocess.run([*command, "--format", f"html:{out}"], check=False, capture_output=True)
    assert done.returncode in {0, 1}, done.stderr.decode()
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert not re.search(r'(?:src|href)="(?!#)|url\(|@import|https?://', page)


def test_of_a_flood_the_gravest_are_shown_and_the_rest_counted(draw):
    text = "甲" * 1500
    many = [entry(low, low + 1) for low in range(1500)]
    many[1400] = entry(1400, 1401, severity=Severity.ERROR, message="最要紧")
    tree = Tree(draw(FileReport("a.txt", Source(text, "a.txt"), entries=tuple(many))))
    assert "最要紧" in tree.text
    assert "另有 500 处没有列出" in tree.text
    assert tree.text.count("甲") >= 1500

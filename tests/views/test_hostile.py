"""Endless lines are read in time that grows with their length."""

import time

import pytest

from gilint.testing import document

LINES = {
    "years": "年月日" * 16000,
    "digits": "1" * 32000,
    "dates": "2024年1月1日" * 4000,
    "groups": "1" + ",111" * 8000,
    "mail": "a@b." * 8000,
    "brackets": "1件（1件，2件），" * 4000,
    "totals": "共1件，" * 8000,
    "sums": "共计1件" * 8000,
    "parts": "其中1件，" * 6000,
    "items": "甲、乙3项" * 4000,
    "ordinals": "一是；二是；" * 5000,
    "scales": "一" + "亿" * 16000 + "件",
}
VIEWS = ("foreign_words", "quantities", "dates", "periods", "lists", "enumerations", "breakdowns")


@pytest.mark.parametrize("name", LINES)
def test_endless_lines_are_read_soon(name):
    doc = document(LINES[name])
    started = time.process_time()
    for view in VIEWS:
        getattr(doc, view)
    assert time.process_time() - started < 6


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("邮箱ab.c@a-b.cn。", "ab.c@a-b.cn"),
        ("见“某某”一文。", "“某某”"),
        ("《甲《乙》》", "《甲《乙》》"),
    ],
)
def test_foreign_words_are_found_whole(text, whole):
    assert [each.plain for each in document(text).foreign_words] == [whole]

"""Rules that say once what runs through a file: every place is named, one fix mends them all."""

import pytest

from gilint.packs import load_packs
from gilint.testing import run_rule

HEAD = "青石县教育局2017年政府信息公开工作年度报告\n\n一、概述\n"
TEXTS = {
    "punctuation/halfwidth-punct": (
        "全年公开信息,均已更新,逐条核对,没有遗漏。\n",
        "全年公开信息，均已更新，逐条核对，没有遗漏。\n",
        3,
    ),
    "punctuation/stray-space": (
        "全年公开信息 12条，答复申请 3件，召开会议 2次，均有记录。办结5件，走访6户，印发7份。\n",
        "全年公开信息12条，答复申请3件，召开会议2次，均有记录。办结5件，走访6户，印发7份。\n",
        3,
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_every_place_is_named_and_mended(name):
    wrong, right, number = TEXTS[name]
    text = HEAD + wrong
    (entry,) = run_rule(load_packs().rules()[name], text).entries
    assert len(entry.related) == number - 1
    assert f"全文共{number}处" in entry.message
    assert entry.fix.safe
    for edit in sorted(entry.fix.edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert text == HEAD + right

"""Whatever bytes come, no rule fails, and every place lies inside its source."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gilint.config.plans import Plan
from gilint.packs import load_packs
from gilint.runner import Runner
from gilint.selection import active_rules
from gilint.settings import Settings

PACKS = load_packs()
PLAN = Plan(Settings(), active_rules(Settings(select=("all",)), PACKS.rules()))
RUNNER = Runner(PACKS, lambda _: PLAN)
PIECES = st.sampled_from(
    [
        "青石县水务局2017年政府信息公开工作年度报告\n",
        "一、概述\n",
        "（二）依申请公开情况。",
        "3、",
        "第三部分　",
        "一是",
        "；二是",
        "三是",
        "2017年1月1日至2017年12月31日",
        "2016125",
        "二〇一七年",
        "11月31日",
        "2017以来",
        "今年",
        "共70条，其中会议31条、",
        "占35%",
        "增长25%",
        "等六项",
        "以下三个方面：",
        "（含结转2件）",
        "《中华人民共和国政府信息公开条例》",
        "（以下简称《条例》）",
        "〔2017〕32号",
        "《",
        "》",
        "“",
        "”",
        "（",
        "）",
        "收费及见面情况",
        "行政投诉",
        "行政复议",
        "我局",
        "本区",
        "将进一步",
        "XX件",
        "。。",
        ",",
        " ",
        "\u3000",
        "\u00a0",
        "| 规章 | 0 | 0 | 0 |\n",
        "一、本年新收政府信息公开申请数量 21 0 0 0 0 0 21\n",
        "（七）总计 1 2\n",
        "- 1 -\n",
        "13800000000",
        "990000198001010012",
        "a@b.c",
        "http://x.cn/2016/a",
        "&nbsp;",
        "<br>",
        "**",
        "# ",
        "\r\n",
        "\n",
        "𠮷",
        "\ufffd",
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=200))
FEW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def holds(report):
    assert report.problems == ()
    for entry in report.entries:
        assert 0 <= entry.span.start <= entry.span.end <= len(report.source.text)
        assert entry.message.strip()


_BLANKS = "|" + " |" * 9 + "\n"
ONCE_BROKE = {
    "a title that lacks the place": "# 人民政府2018年政府信息公开年度报告\n公开12条，，已更新。",
    "half a bracket in a title": "学习《中华人民共和国政府[信息公开条例》。",
    "digits in a row for a number": "报告由主动公开情况、依申请公开情况、概述一九部分组成。",
    "a blank form with nothing round it": "".join(
        f"| {row} {_BLANKS}"
        for row in (
            *("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"),
            *("（一）予以公开", "四、结转下年度继续办理"),
        )
    ),
}


_LABELS = next(iter(PACKS.rules()["tables/table-label"].bad))
ONCE_BROKE["a star in the label of a row"] = _LABELS.replace("⟦", "").replace("⟧", "*")


@pytest.mark.parametrize("text", ONCE_BROKE.values(), ids=ONCE_BROKE)
def test_texts_that_broke_it(text):
    holds(RUNNER.check_text(text, "a.md"))


@FEW
@given(TEXTS, st.sampled_from(["utf-8", "gb18030", "utf-16"]), st.sampled_from(["a.txt", "a.md"]))
def test_any_text(text, codec, path):
    data = text.encode(codec, "replace")
    report = RUNNER.check_data(data, path)
    if report.source is not None:
        holds(report)


@FEW
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.docx", "a.pdf"]))
def test_any_bytes(data, path):
    report = RUNNER.check_data(data, path)
    if report.source is None:
        assert report.problems[0].message
    else:
        holds(report)

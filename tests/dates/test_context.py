"""What the rules on dates take from outside the text: file name, configuration, today, draft."""

import datetime as dt

import pytest

from gilint.collect import rules_in
from gilint.context import Agency, AgencyKind, Context
from gilint.engine import check
from gilint.selection import ActiveRule
from gilint.source import Source

TITLE = "青石县教育局2024年政府信息公开工作年度报告\n"
RULES = {rule.name: rule for rule in rules_in("gilint_dates")}


def found(name, text, path="report.txt", context=None, **options):
    rule = ActiveRule(f"dates/{name}", RULES[name](**options))
    report = check(Source(text, path), [rule], context or Context(today=dt.date(2026, 6, 1)))
    assert not report.problems
    return [
        (text[entry.span.start : entry.span.end], entry.severity.label) for entry in report.entries
    ]


@pytest.mark.parametrize(
    ("path", "conflict"),
    [
        ("年报/2023年青石县教育局年报.txt", True),
        ("2025年年报.txt", True),
        ("2023年/2024年年报.docx", False),
        ("t20250116_1234.html", False),
        ("2024年年报（2025年发布）.txt", False),
        ("report-2023.txt", False),
    ],
)
def test_the_file_name_is_held_against_the_title(path, conflict):
    assert bool(found("year-conflict", TITLE + "公开信息20条。", path)) is conflict


def test_the_configured_year_is_held_against_the_title():
    context = Context(today=dt.date(2026, 6, 1), year=2025)
    assert found("year-conflict", TITLE, context=context) == [("2024", "error")]


def test_drafts_may_lack_their_day_and_lie_ahead():
    today = dt.date(2025, 1, 5)
    for name, foot in (("date-broken", "2025年 月 日"), ("date-order", "2025年1月25日")):
        text = f"{TITLE}一、总体情况\n公开信息20条。\n{foot}"
        assert found(name, text, context=Context(today=today))
        assert not found(name, text, context=Context(today=today, draft=True))


def test_a_draft_is_never_late():
    text = f"{TITLE}一、总体情况\n公开信息20条。\n2025年2月25日"
    today = dt.date(2026, 6, 1)
    assert found("late-publication", text, context=Context(today=today))
    assert not found("late-publication", text, context=Context(today=today, draft=True))


def test_townships_are_late_only_where_the_user_says_so():
    text = "云溪区松河镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n好。\n2025年2月20日"
    agency = Agency("云溪区松河镇人民政府", kind=AgencyKind.TOWNSHIP)
    context = Context(today=dt.date(2026, 6, 1), agency=agency)
    assert found("late-publication", text, context=context) == []
    assert found("late-publication", text, context=context, townships=True) == [
        ("2025年2月20日", "warning")
    ]


def test_a_page_dated_anew_years_later_is_only_a_hint():
    text = f"{TITLE}发布时间：2026-05-20\n一、总体情况\n公开信息20条。\n2025年1月20日"
    assert found("late-publication", text) == [("2026-05-20", "info")]


def test_both_readings_are_named_and_the_nearer_one_is_preferred():
    for head, right in (("2025-01-26", "应为2025年1月25日"), ("2025-12-06", "应为2025年12月5日")):
        text = f"{TITLE}发布时间：{head}\n一、总体情况\n公开信息20条。\n2025125"
        rule = ActiveRule("dates/date-run-together", RULES["date-run-together"]())
        report = check(Source(text, "r.txt"), [rule], Context(today=dt.date(2026, 6, 1)))
        (entry,) = report.entries
        assert right in entry.message
        assert "1月25日" in entry.message
        assert "12月5日" in entry.message


def test_in_a_draft_an_empty_date_may_stand_and_a_broken_one_may_not():
    text = TITLE + "2025年 月 日\n一、总体情况\n统计至2024年12月31。\n"
    draft = Context(today=dt.date(2025, 1, 10), draft=True)
    assert [words for words, _ in found("date-broken", text, context=draft)] == ["2024年12月31"]
    assert len(found("date-broken", text, context=Context(today=dt.date(2025, 1, 10)))) == 2


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2024年1月32日", "1月只有31日"),
        ("2024年13月2日", "一年只有12个月"),
        ("2023年2月29日", "2月只有28日"),
    ],
)
def test_what_is_impossible_of_a_date_is_said(date, said):
    rule = ActiveRule("dates/date-impossible", RULES["date-impossible"]())
    source = Source(f"{TITLE}{date}召开会议。\n", "report.txt")
    (entry,) = check(source, [rule], Context(today=dt.date(2026, 6, 1))).entries
    assert said in entry.message

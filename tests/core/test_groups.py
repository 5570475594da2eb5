"""Rules over groups: who comes together, where findings go, what happens to a rule that fails."""

import pytest

from gilint import groups
from gilint.context import Context
from gilint.engine import check
from gilint.finding import Span
from gilint.rule import GroupRule
from gilint.runner import Plan
from gilint.selection import ActiveRule, recorder
from gilint.settings import Settings
from gilint.source import Source
from gilint.suppression import Listed, Quiet
from gilint.views.agencies import parted

TITLE = "{}{}年政府信息公开工作年度报告\n全年主动公开政府信息12条。\n"


class Together(GroupRule):
    """找出同一机关的报告。"""

    name = "together"

    def keys(self, record):
        yield record.agency

    def compare(self, group):
        for record in group:
            others = [other.at(other.title, "另一份") for other in group if other is not record]
            yield record.finding(record.title, f"{len(group)}份", related=others)


class Crashes(Together):
    """出错。"""

    name = "crashes"

    def compare(self, group):
        raise ValueError(group)


class Outside(Together):
    """给出的位置不在文中。"""

    name = "outside"

    def compare(self, group):
        yield group[0].finding(Span(0, 100_000), "太远")


def compared(texts, rule=Together, quiet=None):
    active = ActiveRule(f"test/{rule.name}", rule())
    plan = Plan(Settings(context=Context()), [active], quiet or Quiet())
    files = [
        check(Source(text, path), [active], plan.settings.context, recorder([active]))
        for path, text in texts.items()
    ]
    return {file.path: file for file in groups.compared(files, lambda _: plan)}


def pages(*agencies):
    return {f"{number}.txt": TITLE.format(name, 2022) for number, name in enumerate(agencies)}


def test_only_reports_of_one_key_come_together():
    found = compared(pages("青石县水利局", "云溪区水利局", "青石县水利局"))
    assert [len(file.entries) for file in found.values()] == [1, 0, 1]
    assert [each.path for each in found["0.txt"].entries[0].related] == ["2.txt"]


def test_a_rule_over_groups_that_fails_is_told_with_a_file():
    found = compared(pages("青石县水利局", "青石县水利局"), Crashes)
    said = [problem.message for file in found.values() for problem in file.problems]
    assert len(said) == 1
    assert "test/crashes" in said[0]


def test_an_invalid_finding_is_told_as_one():
    found = compared(pages("青石县水利局", "青石县水利局"), Outside)
    assert [len(file.problems) for file in found.values()] == [1, 0]
    assert not any(file.entries for file in found.values())


def test_what_is_found_among_reports_is_silenced_like_anything_else():
    texts = pages("青石县水利局", "青石县水利局")
    texts["0.txt"] = "<!-- gilint: disable-file=test/together reason=合并 -->\n" + texts["0.txt"]
    quiet = Quiet({"test/together": Together}, listed=(Listed(("test/together",), quote="云溪"),))
    found = compared(texts, quiet=quiet)
    assert [len(file.entries) for file in found.values()] == [0, 1]
    assert [each.reason for each in found["0.txt"].suppressed] == ["合并"]


def test_a_comment_for_a_rule_over_groups_is_no_fault_where_a_report_stands_alone():
    text = "<!-- gilint: disable-file=test/together reason=合并 -->\n" + TITLE.format(
        "青石县", 2022
    )
    quiet = Quiet({"test/together": Together})
    assert not compared({"0.txt": text}, quiet=quiet)["0.txt"].entries


class Spread(GroupRule):
    """说出每句话有几个机关写。"""

    name = "spread"
    needs = ("passages",)

    def compare(self, group):
        for passage in group[0].passages[1:]:
            yield group[0].finding(passage.span, f"{passage.spread}家")


def test_a_sentence_knows_how_many_agencies_have_it():
    names = ("青石县水利局", "青石县水利局", "云溪区水利局", "云溪区财政局")
    texts = pages(*names)
    texts["0.txt"] += "全年没有收到举报投诉意见。\n"
    found = compared(texts, Spread)["0.txt"].entries
    assert [each.message for each in found] == ["3家", "1家"]


def test_a_place_in_the_same_report_is_told_without_a_path():
    class Twice(Together):
        name = "twice"

        def compare(self, group):
            places = [each.at(each.title, "标题") for each in group]
            yield group[0].finding(group[0].title, "两处", related=places)

    found = compared(pages("青石县水利局", "青石县水利局"), Twice)["0.txt"].entries
    assert [each.path for each in found[0].related] == [None, "1.txt"]


def test_an_agency_without_its_place_has_no_series():
    class Series(Together):
        name = "series"

        def keys(self, record):
            return GroupRule.keys(self, record)

    found = compared(pages("市水利局", "市水利局", "青石县", "青石县"), Series)
    assert [len(file.entries) for file in found.values()] == [0, 0, 1, 1]


def test_two_reports_of_one_name_and_year_with_other_figures_are_of_two_agencies():
    from gilint_compare._examples import report
    from gilint_compare.carry_over import CarryOver

    town = "柳河镇"
    years = [report(2022, agency=town, goes=3), report(2023, agency=town, came=5)]
    elsewhere = report(2022, agency=town, new=70, came=9, goes=41, stock="7 8 90")
    same_again = report(2022, agency=town, goes=3)
    for more, found in ((elsewhere, 0), (same_again, 1)):
        texts = dict(zip("abc", [*years, more], strict=True))
        assert sum(len(file.entries) for file in compared(texts, CarryOver).values()) == found


@pytest.mark.parametrize(
    ("name", "above", "own"),
    [
        ("云州市青石县水利局", "云州市", "青石县水利局"),
        ("青石县水利局", "", "青石县水利局"),
        ("云州市青石县人民政府", "云州市", "青石县"),
        ("青石县", "", "青石县"),
        ("青石县人民政府办公室", "", "青石县人民政府办公室"),
        ("市水利局", "", "市水利局"),
        ("", "", ""),
    ],
)
def test_what_lies_above_an_agency_is_told_from_its_name(name, above, own):
    assert parted(name) == (above, own)

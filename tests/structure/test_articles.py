"""The article behind a finding is the one that binds the report of that year."""

from __future__ import annotations

import pytest

from gilint.testing import run_rule
from gilint_dates.late_publication import LatePublication
from gilint_structure.section_empty import SectionEmpty
from gilint_structure.section_missing import SectionMissing
from gilint_structure.title_form import TitleForm

OLD, NEW = "（国务院令第492号）", "（国务院令第711号）"


@pytest.mark.parametrize(
    ("year", "text", "article"),
    [
        (2017, "一、概述\n平稳。", f"{OLD}第三十二条第（三）项"),
        (2023, "一、总体情况\n平稳。", f"{NEW}第五十条第（三）项"),
        (2019, "四、收费情况\n无。", "国办公开办函〔2019〕60号"),
        (2023, "四、收费情况\n无。", "国办公开办函〔2021〕30号"),
    ],
)
def test_a_missing_part_is_asked_for_by_its_item(year: int, text: str, article: str) -> None:
    report = run_rule(SectionMissing, f"青石县水务局{year}年政府信息公开工作年度报告\n{text}\n")
    assert any(article in entry.basis for entry in report.entries)
    other = NEW if year <= 2018 else OLD
    assert not any(other in entry.basis for entry in report.entries)


def test_an_empty_part_is_asked_for_by_its_item() -> None:
    head = "青石县水务局2017年政府信息公开工作年度报告"
    (entry,) = run_rule(SectionEmpty, f"{head}\n四、收费及减免情况\n五、其他事项\n无。\n").entries
    assert entry.basis.endswith(f"{OLD}第三十二条第（三）项")


def test_without_a_year_it_is_the_law_in_force() -> None:
    head = "青石县水务局政府信息公开工作年度报告"
    (entry,) = run_rule(SectionEmpty, f"{head}\n四、收费及减免情况\n五、其他事项\n无。\n").entries
    assert entry.basis.endswith(f"{NEW}第五十条")
    assert OLD in SectionEmpty.grounds()


@pytest.mark.parametrize(
    ("agency", "year", "signed", "article"),
    [
        ("青石县水务局", 2015, "2016年4月8日", f"{OLD}第三十一条"),
        ("青石县水务局", 2023, "2024年2月8日", f"{NEW}第四十九条"),
        ("青石县人民政府", 2023, "2024年4月8日", f"{NEW}第四十九条"),
    ],
)
def test_a_late_report_is_held_against_its_own_deadline(
    agency: str, year: int, signed: str, article: str
) -> None:
    text = f"{agency}{year}年政府信息公开工作年度报告\n全年公开。\n{agency}\n{signed}\n"
    (entry,) = run_rule(LatePublication, text).entries
    assert entry.basis.endswith(article)


@pytest.mark.parametrize(
    ("year", "basis"), [(2013, f"{OLD}第三十一条"), (2023, "国办公开办函〔2021〕30号）")]
)
def test_a_title_is_held_against_what_named_the_report_in_its_year(year: int, basis: str) -> None:
    (entry,) = run_rule(
        TitleForm, f"青石县水务局{year}年信息公开年度报告\n一、概述\n好。\n"
    ).entries
    assert entry.basis.endswith(basis)

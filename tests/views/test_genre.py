"""Texts that 政府信息公开条例 does not ask for: they have no year, era or parts to be held to."""

import pytest

from gilint.context import Context
from gilint.testing import document

COLLEGE = (
    "青石职业学院2023-2024学年信息公开工作年度报告\n"
    "根据《高等学校信息公开办法》要求编制。统计期限自2023年9月1日起，至2024年8月31日止。\n"
    "一、概述\n学院重视信息公开工作。\n二、主动公开情况\n公开信息86条。\n"
)
WORK = "政府工作报告\n各位代表：\n一、过去五年工作回顾\n2025年地区生产总值增长5%。\n" * 2


@pytest.mark.parametrize(
    "text",
    [
        COLLEGE,
        COLLEGE.replace("青石职业学院2023-2024学年", "2024年"),
        COLLEGE.split("\n", 1)[1],
        WORK,
    ],
    ids=["school year", "calendar year", "no title", "work report"],
)
def test_a_report_of_another_kind_has_no_year(text):
    doc = document(text)
    assert not doc.under_regulation
    assert doc.year is None
    assert doc.era is None


@pytest.mark.parametrize(
    "text",
    [
        "云溪区教育局2024年政府信息公开工作年度报告\n督促落实《高等学校信息公开办法》。\n一、总体情况\n",
        "云溪区教育局2017年度信息公开工作年度报告\n一、概述\n学校落实高等学校信息公开事项清单。\n",
        "一、总体情况\n2024年，全镇公开政府信息86条。\n",
    ],
    ids=["named so", "schools in the text", "no title"],
)
def test_a_government_report_that_speaks_of_schools_is_still_one(text):
    doc = document(text)
    assert doc.under_regulation
    assert doc.era is not None


def test_the_year_that_the_user_gives_is_kept():
    assert document(COLLEGE, Context(year=2023)).year == 2023


HOSPITAL = "青石县人民医院2023年信息公开工作年度报告\n一、总体情况\n公开信息86条。\n"


def test_a_public_service_has_a_year_but_no_form():
    doc = document(HOSPITAL)
    assert (doc.year, doc.era) == (2023, None)
    assert document(HOSPITAL.replace("信息公开", "政府信息公开", 1)).era is not None
    assert document(HOSPITAL.replace("人民医院", "卫生健康局")).era is not None
    with_table = (
        f"{HOSPITAL}行政许可\t12\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t12\n"
    )
    assert document(with_table).era is not None

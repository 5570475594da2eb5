"""The parts that the law asks for are recognised by meaning."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from gilint.testing import document
from gilint.views.parts import Presence, part_ids

HEADINGS = YAML(typ="safe").load(Path(__file__).parents[1] / "data" / "headings.yaml")


def read(row):
    return list(part_ids(row["heading"], era=row["era"], level=row["level"], under=row["under"]))


def test_the_sample_is_large_enough():
    assert len(HEADINGS) >= 170
    assert sum(not row["parts"] for row in HEADINGS) >= 40


def test_headings_are_recognised():
    wrong = [row["heading"] for row in HEADINGS if read(row) != row["parts"]]
    assert len(wrong) <= 0.03 * len(HEADINGS), wrong


@pytest.mark.parametrize(
    "row", [row for row in HEADINGS if not row["parts"]], ids=lambda row: row["heading"]
)
def test_what_is_no_part_is_taken_for_none(row):
    assert read(row) == []


OWN = """青石县水务局2017年政府信息公开工作年度报告
一、概述
工作平稳。
二、主动公开情况
公开信息86条。
三、依申请公开政府信息情况
（一）申请情况。收到申请6件。
（二）答复情况。均已答复。
四、问题和打算
（一）主要问题
（1）依申请公开答复不够规范。
（二）下一步打算
1.畅通依申请公开受理渠道。完善登记。
2.降低行政复议纠错率。未来不收取费用。
青石县水务局
2018年2月26日
"""


def test_a_part_has_heading_body_and_sections():
    doc = document(OWN)
    part = doc.part("requests")
    assert part.presence is Presence.HEADED
    assert part.heading.plain == "三、依申请公开政府信息情况"
    assert part.body.plain.startswith("（一）申请情况")
    assert [section.path for section in part.sections] == ["三"]
    assert [part.id for part in doc.parts] == [
        "overview",
        "proactive",
        "requests",
        "problems",
        "improvement",
    ]


def test_the_highest_heading_counts_and_all_are_kept():
    doc = document(OWN)
    assert [section.path for section in doc.part("problems").sections] == ["四", "四（一）"]
    assert doc.part("problems").section.path == "四"


def test_what_is_planned_reports_on_nothing():
    doc = document(OWN)
    assert doc.part("review") is None
    assert doc.presence("review") is Presence.MENTIONED
    assert doc.presence("fees") is Presence.MENTIONED
    assert doc.presence("litigation") is Presence.ABSENT


ELSEWHERE = """云溪区粮食局2016年政府信息公开工作报告
一、工作开展情况
全年公开政府信息86条。未收到政府信息公开申请，也未收取费用。
二、其他工作
制度按主动公开、依申请公开、不予公开分类。推进行政复议信息公开。
"""


@pytest.mark.parametrize(
    ("part", "presence"),
    [
        ("proactive", Presence.ELSEWHERE),
        ("requests", Presence.ELSEWHERE),
        ("fees", Presence.ELSEWHERE),
        ("refusals", Presence.MENTIONED),
        ("review", Presence.MENTIONED),
        ("litigation", Presence.ABSENT),
    ],
)
def test_how_a_part_is_there(part, presence):
    assert document(ELSEWHERE).presence(part) is presence


def test_a_sentence_elsewhere_is_found_with_the_heading_above_it():
    part = document(ELSEWHERE).part_elsewhere("requests")
    assert part.heading.plain == "一、工作开展情况"
    assert part.body.plain == "未收到政府信息公开申请"


def test_a_row_of_the_statistics_reports_on_a_part():
    text = ELSEWHERE + "附表\n指标名称 计量单位 统计数\n行政复议数 件 0\n行政诉讼数 件 0\n"
    assert document(text).presence("litigation") is Presence.ELSEWHERE


@pytest.mark.parametrize(
    ("heading", "parts"),
    [
        ("三、公民、法人和其他组织申请政府信息公开情况", ["requests"]),
        ("四、政府信息公开收费、减免情况", ["fees"]),
        ("五、因政府信息公开被行政复议、行政诉讼情况", ["review", "litigation"]),
        ("五、行政复议、提起行政诉讼和举报投诉情况", ["review", "litigation"]),
        ("六、工作中存在的主要问题与改进办法", ["problems", "improvement"]),
        ("六、面临的主要困难和下步措施", ["problems", "improvement"]),
        ("六、2018年工作思路", []),
        ("七、今后的努力方向", ["improvement"]),
        ("三、公开收费标准和收费依据", ["fees"]),
        ("四、强化问题整改", []),
        ("三、重点领域信息公开情况", []),
        ("二、政策解读和回应社会关切情况", []),
    ],
)
def test_more_names(heading, parts):
    assert list(part_ids(heading, era=2008, level=1, under=None)) == parts


@pytest.mark.parametrize(
    "said",
    [
        "办理无偿赠与减免税19件。",
        "全年没有发生教育乱收费问题。",
        "在服务大厅免费提供雨伞和饮用水。",
    ],
)
def test_what_is_not_charged_for_something_else_is_no_report_on_fees(said):
    assert document(f"{ELSEWHERE.replace('，也未收取费用', '')}{said}\n").presence("fees") in {
        Presence.MENTIONED,
        Presence.ABSENT,
    }


def test_what_is_told_without_charge_is_a_report_on_fees():
    told = ELSEWHERE.replace("也未收取费用", "均免费提供政府信息")
    assert document(told).presence("fees") is Presence.ELSEWHERE

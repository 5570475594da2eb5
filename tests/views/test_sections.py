"""Headings of all styles, and what only looks like one."""

import pytest

from gilint.testing import document
from gilint.views.numerals import numeral


def outline(text):
    return [(section.path, section.title.plain) for section in document(text).sections]


LONG = "全年工作按照要求逐项落实，各科室分工负责，信息发布及时准确，没有发生差错。" * 2


@pytest.mark.parametrize(
    ("sign", "level", "number"),
    [
        ("一、", 1, 1),
        ("十一、", 1, 11),
        ("二十、", 1, 20),
        ("一.", 1, 1),
        ("一．", 1, 1),
        ("一　", 1, 1),
        ("一，", 1, 1),
        ("第一部分", 1, 1),
        ("第三部分　", 1, 3),
        ("第二部分：", 1, 2),
        ("（一）", 2, 1),
        ("(十一)", 2, 11),
        ("（二)", 2, 2),
        ("（一）、", 2, 1),
        ("1.", 3, 1),
        ("1．", 3, 1),
        ("12、", 3, 12),
        ("（1）", 4, 1),
        ("3）", 4, 3),
        ("①", 5, 1),
        ("㈢", 2, 3),
        ("⑵", 4, 2),
        ("三)", 2, 3),
        ("⑩", 5, 10),
        ("## 一、", 1, 1),
        ("**二、", 1, 2),
        ("—、", 1, 1),
    ],
)
def test_every_sign_of_a_heading_is_read(sign, level, number):
    (section,) = document(f"{sign}概述\n{LONG}\n").sections
    assert (section.level, section.number, section.title.plain) == (level, number, "概述")


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (
            "第一部分　概述\n好。\n第二部分　公开\n一、数量。9条。\n二、渠道。网。\n第三部分　收费",
            ["第一部分", "第二部分", "第二部分一", "第二部分二", "第三部分"],
        ),
        (
            "一、背景\n好。\n二、内容\n第一部分：概述\n好。\n第二部分：收费\n无。\n三、形式\n好。",
            ["一", "二", "二第一部分", "二第二部分", "三"],
        ),
        ("第一部分　概述\n好。\n二、主动公开\n好。\n三、收费\n无。", ["第一部分", "二", "三"]),
        (
            "一、概述\n好。\n第二部分　公开\n好。\n第三部分　收费\n无。",
            ["一", "第二部分", "第三部分"],
        ),
    ],
)
def test_parts_and_first_level_signs_in_one_report(text, paths):
    assert [path for path, _ in outline(text)] == paths


@pytest.mark.parametrize(
    "line",
    [
        "1.5万条信息已经公开。",
        "2017.3.12在网站公布。",
        "12.31前完成。",
        "一、二、三等奖共评出6个。",
        "一、二级单位全部上网。",
        "（一）至（三）项的规定已经落实。",
        "（三）项规定的信息均已公开。",
        "（一）、（二）项的信息均已公开。",
        "2017年，我局公开信息86条。",
        "3月12日，召开会议。",
        "第一，加强领导，完善机制。",
        "一是加强领导。",
        "十三五规划已经公布。",
        "三、四次会议专题研究，比上年增加。"[2:],
    ],
)
def test_what_only_looks_like_a_heading_is_none(line):
    assert document(f"青石县2017年政府信息公开工作年度报告\n{line}\n{LONG}\n").sections == ()


def test_sections_are_nested_by_their_signs():
    text = f"""一、概述
{LONG}
（一）机制
1.会议。召开2次。
（1）局务会。{LONG}
（二）制度
{LONG}
二、主动公开
（一）数量
{LONG}
"""
    assert outline(text) == [
        ("一", "概述"),
        ("一（一）", "机制"),
        ("一（一）1", "会议"),
        ("一（一）1（1）", "局务会"),
        ("一（二）", "制度"),
        ("二", "主动公开"),
        ("二（一）", "数量"),
    ]
    first = document(text).sections[0]
    assert first.own.plain == LONG
    assert first.body.plain.endswith(f"（二）制度\n{LONG}")


def test_the_top_level_may_be_brackets():
    text = f"（一）概述。{LONG}\n（二）主动公开情况。{LONG}\n（三）存在的问题及改进情况。{LONG}\n"
    sections = document(text).sections
    assert [section.depth for section in sections] == [1, 1, 1]
    assert all(section.run_in for section in sections)
    assert sections[2].title.plain == "存在的问题及改进情况"
    assert sections[2].body.plain == LONG


def test_a_heading_may_run_into_its_text_by_a_colon_a_blank_or_a_year():
    text = (
        f"一、概述：{LONG}\n二、主动公开情况　　我局共公开信息86条，{LONG}\n"
        f"三、依申请公开情况2017年，我局未收到申请。{LONG}\n"
    )
    assert [title for _, title in outline(text)] == ["概述", "主动公开情况", "依申请公开情况"]


def test_a_sentence_is_no_title():
    text = (
        f"一、概述\n（一）我局共收到申请6件，其中网络申请3件，信函申请2件，当面申请1件，"
        f"均已按期答复申请人，{LONG}\n"
    )
    assert outline(text)[1] == ("一（一）", "")


def test_unnumbered_names_of_parts_are_headings():
    text = f"""青石县2017年政府信息公开工作年度报告
概述
{LONG}
主动公开政府信息情况
{LONG}
存在的主要问题及改进情况
{LONG}
"""
    assert [title for _, title in outline(text)] == [
        "概述",
        "主动公开政府信息情况",
        "存在的主要问题及改进情况",
    ]


def test_an_unnumbered_heading_stands_below_the_numbered_one_that_it_belongs_to():
    text = f"""一、概述
{LONG}
二、存在的主要问题及改进措施
1.目录分类过粗。{LONG}
改进措施：
1.重编目录。{LONG}
"""
    sections = document(text).sections
    (measures,) = [section for section in sections if section.title.plain == "改进措施"]
    assert measures.parent.title.plain == "存在的主要问题及改进措施"
    assert sections[-1].parent is measures


def test_an_attached_table_stands_at_the_top():
    text = f"一、概述\n{LONG}\n附表：政府信息公开情况统计表\n指标名称 单位 数量\n申请数 件 3\n"
    assert document(text).sections[-1].depth == 1


def test_links_of_a_page_are_no_headings():
    text = f"主动公开\n依申请公开\n概况\n青石县2017年政府信息公开工作年度报告\n一、概述\n{LONG}\n"
    assert outline(text) == [("一", "概述")]


def test_a_table_of_contents_is_passed_over():
    text = f"目录\n一、概述……1\n二、主动公开情况……2\n一、概述\n{LONG}\n二、主动公开情况\n{LONG}\n"
    assert outline(text) == [("一", "概述"), ("二", "主动公开情况")]
    assert document(text).sections[0].body.plain == LONG


def test_a_report_on_one_line_has_its_sections():
    text = (
        f"青石县2017年政府信息公开工作年度报告 一、概述{LONG}二、主动公开情况（一）数量。"
        f"{LONG}（二）形式。{LONG}"
        f"三、依申请公开情况{LONG}四、存在的主要问题及改进措施{LONG}"
    )
    assert [title for _, title in outline(text)] == [
        "概述",
        "主动公开情况",
        "数量",
        "形式",
        "依申请公开情况",
        "存在的主要问题及改进措施",
    ]


def test_bracketed_parts_on_one_line_are_found():
    text = (
        f"（一）概述。{LONG}{LONG}{LONG}{LONG}（二）主动公开政府信息情况。{LONG}{LONG}（三）"
        f"收费及减免情况：未收费。"
    )
    assert [title for _, title in outline(text)] == [
        "概述",
        "主动公开政府信息情况",
        "收费及减免情况",
    ]


def test_the_last_section_ends_above_the_signature():
    text = f"一、概述\n{LONG}\n二、其他需要报告的事项\n无。\n\n青石县水务局\n2018年3月2日\n"
    assert document(text).sections[-1].body.plain == "无。"


def test_rows_of_a_table_are_no_headings():
    text = """三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 5 1 0 0 0 0 6
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
（一）予以公开 3 1 0 0 0 0 4
四、结转下年度继续办理 0 0 0 0 0 0 0
四、政府信息公开行政复议、行政诉讼情况
"""
    assert outline(text) == [
        ("三", "收到和处理政府信息公开申请情况"),
        ("四", "政府信息公开行政复议、行政诉讼情况"),
    ]


def test_names_of_parts_between_tables_are_headings():
    text = """总体情况
全年公开信息12条。
主动公开政府信息情况
规章
0
0
0
收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量
0
0
存在的主要问题及改进情况
更新慢，将加快。
"""
    assert [section.title.plain for section in document(text).sections] == [
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "存在的主要问题及改进情况",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("一", 1), ("—", 1), ("十", 10), ("十二", 12), ("二十", 20), ("二十三", 23), ("7", 7)],
)
def test_numerals(text, value):
    assert numeral(text) == value


def test_what_is_no_numeral_is_refused():
    with pytest.raises(ValueError, match="substring"):
        numeral("百")


def test_rows_of_a_printed_table_stand_under_the_annex():
    text = (
        "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n\n"
        "附：青石县2017年政府信息公开情况统计表\n\n统计指标\n单位\n统计数\n"
        "一、主动公开情况\n（一）主动公开政府信息数\n条\n86\n二、依申请公开情况\n件\n0\n"
    )
    doc = document(text)
    tops = [section.title.plain for section in doc.sections if section.depth == 1]
    assert tops[-1].startswith("附：")
    assert len(tops) == 4
    assert [part.heading.plain for part in doc.parts if part.id == "proactive"] == [
        "二、主动公开情况"
    ]


@pytest.mark.parametrize("sign", ["（二），", "（二）、"])
def test_a_mark_behind_a_sign_in_brackets(sign):
    assert outline(f"一、概述\n（一）机制\n好。\n{sign}制度\n好。")[2] == ("一（二）", "制度")


def test_a_first_part_that_a_copy_numbered_anew_stands_beside_the_second():
    text = "1. 总体情况\n（一）主动公开\n好。\n二、主动公开政府信息情况\n1. 数量\n好。"
    assert [path for path, _ in outline(text)] == ["1", "1（一）", "二", "二1"]


def test_a_torn_name_behind_a_mark_is_one_heading():
    """A sign has its line to itself, and the name in the next line begins with a stray mark."""
    assert outline("①\n、主动公开政府信息情况\n全年公开12条。") == [("①", "主动公开政府信息情况")]
    assert outline("第三部分\n　总体情况\n第三部分") == [
        ("第三部分", "总体情况"),
        ("第三部分", ""),
    ]


def test_parts_that_lost_their_numbers_stand_between_their_tables():
    text = (
        "青石县2024年政府信息公开工作年度报告\n总体情况\n（一）主动公开。公开信息12条。\n"
        "（二）监督保障。培训2次。\n主动公开政府信息情况\n规章 0 0 0\n行政规范性文件 1 0 6\n"
        "收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 2 0 0 0 0 0 2\n"
        "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n"
        "政府信息公开行政复议、行政诉讼情况\n1 0 0 0 1 0 0 0 0 0 0 0 0 0 0\n"
        "存在的主要问题及改进情况\n（一）栏目更新慢。已改为每周更新。\n"
        "其他需要报告的事项\n有以下两项：\n1.没有收费。\n2.没有其他事项。"
    )
    parts = [own for own in document(text).sections if own.depth == 1]
    assert [own.title.plain for own in parts] == [
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
        "存在的主要问题及改进情况",
        "其他需要报告的事项",
    ]
    assert "培训2次" in parts[0].body.plain


def test_all_names_of_parts_hold_what_is_numbered_where_none_has_a_number():
    text = (
        "青石县2016年政府信息公开工作年度报告\n概述\n（一）领导重视。责任到人。\n"
        "主动公开情况\n（一）网站。公开信息12条。\n（二）公报。公开信息3条。\n"
        "依申请公开情况\n没有收到申请。\n收费及减免情况\n没有收费。"
    )
    depths = {own.title.plain: own.depth for own in document(text).sections}
    assert depths["概述"] == depths["主动公开情况"] == depths["收费及减免情况"] == 1
    assert depths["网站"] == depths["公报"] == 2


def test_a_half_of_a_part_without_numbers_stands_inside_it():
    text = (
        "青石县2016年政府信息公开工作年度报告\n概述\n（一）领导重视。责任到人。\n主动公开情况\n公开信息12条。\n"
        "存在问题及改进措施\n信息更新慢。\n改进措施：\n（一）每周更新。"
    )
    last = document(text).sections[-2]
    assert last.title.plain == "改进措施"
    assert last.parent.title.plain == "存在问题及改进措施"


def test_what_is_counted_anew_under_a_heading_stands_below_it():
    text = "一、总体情况\n一、公开\n好。\n二、平台\n好。\n三、监督\n好。\n二、主动公开情况\n好。"
    assert [path for path, _ in outline(text)] == ["一", "一一", "一二", "一三", "二"]
    twice = "一、总体情况\n好。\n一、主动公开\n好。\n二、收到申请情况\n好。\n二、复议情况\n好。"
    assert [path for path, _ in outline(twice)] == ["一", "一", "二", "二"]
    annex = (
        "一、总体情况\n好。\n二、问题\n好。\n附件\n一、制度\n好。\n二、培训\n好。\n三、平台\n好。"
    )
    assert [section.depth for section in document(annex).sections if section.number] == [
        1,
        1,
        1,
        1,
        1,
    ]

"""The head and the foot of a report: title, agency, year, page date, signature."""

import pytest

from gilint.context import Agency, AgencyKind, Context
from gilint.testing import document

BODY = "\n\n一、概述\n全年工作平稳。\n二、主动公开情况\n公开信息86条。\n"


@pytest.mark.parametrize(
    ("head", "title", "agency", "year"),
    [
        (
            "青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局",
            2017,
        ),
        (
            "青石县水务局\n\n2017年度政府信息公开工作年度报告",
            "青石县水务局2017年度政府信息公开工作年度报告",
            "青石县水务局",
            2017,
        ),
        (
            "返回顶部\n青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局",
            2017,
        ),
        (
            "青石县水利局政府信息公开\n青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局",
            2017,
        ),
        (
            "标题 | 青石县水务局2017年政府信息公开工作年度报告 | 文号 |",
            "青石县水务局2017年政府信息公开工作年度报告",
            "青石县水务局",
            2017,
        ),
        (
            "2017年云溪区石桥街道政府信息\n公开工作年度报告",
            "2017年云溪区石桥街道政府信息公开工作年度报告",
            "云溪区石桥街道",
            2017,
        ),
        (
            "2017年度云溪区安监局\n信息公开工作年度报告",
            "2017年度云溪区安监局信息公开工作年度报告",
            "云溪区安监局",
            2017,
        ),
        (
            "白鹭市人民政府办公室关于\n2016年政府信息公开工作情况的报告",
            "白鹭市人民政府办公室关于2016年政府信息公开工作情况的报告",
            "白鹭市人民政府办公室",
            2016,
        ),
        (
            "松河县水利局2011年政府信息\n公开年度工作报告",
            "松河县水利局2011年政府信息公开年度工作报告",
            "松河县水利局",
            2011,
        ),
        (
            "自治州民委（宗教事务局）2019年度\n政府信息公开年度报告",
            "自治州民委（宗教事务局）2019年度政府信息公开年度报告",
            "自治州民委（宗教事务局）",
            2019,
        ),
        (
            "2020年政府信息公开工作年度报告\n青石县水务局",
            "2020年政府信息公开工作年度报告",
            "青石县水务局",
            2020,
        ),
        ("2020年政府信息公开工作年度报告", "2020年政府信息公开工作年度报告", "", 2020),
        ("2020年度政府信息公开工作年度报告", "2020年度政府信息公开工作年度报告", "", 2020),
        (
            "关于2015年政府信息公开工作情况的报告",
            "关于2015年政府信息公开工作情况的报告",
            "",
            2015,
        ),
        (
            (
                "白鹭市 多云 9℃~15℃ | 空气质量:良\n当前位置:首页 > 政务公开 > 政府信息公开年报\n"
                "2015年度云溪区政府信息公开工作报告\n发布时间:2016-01-28  来源:"
            ),
            "2015年度云溪区政府信息公开工作报告",
            "云溪区",
            2015,
        ),
        (
            "云溪区人民政府\n2023 年政府信息公开工作年度报告",
            "云溪区人民政府2023年政府信息公开工作年度报告",
            "云溪区人民政府",
            2023,
        ),
        (
            "政府信息公开指南\n政府信息公开制度\n青石县2019年政府信息公开工作年度报告",
            "青石县2019年政府信息公开工作年度报告",
            "青石县",
            2019,
        ),
        (
            "二〇一二年青石县政府信息公开工作年度报告",
            "二〇一二年青石县政府信息公开工作年度报告",
            "青石县",
            2012,
        ),
        (
            "青石县住房和城乡建设局政府信息公开2018年度工作总结",
            "青石县住房和城乡建设局政府信息公开2018年度工作总结",
            "青石县住房和城乡建设局",
            2018,
        ),
        (
            "# 青石县松河镇2021年政府信息公开工作年度报告",
            "青石县松河镇2021年政府信息公开工作年度报告",
            "青石县松河镇",
            2021,
        ),
        (
            "青石县文广新局2013年度信息公开工作\n年度报告",
            "青石县文广新局2013年度信息公开工作年度报告",
            "青石县文广新局",
            2013,
        ),
        (
            "白鹭市人民政府2016年\n政府信息公开工作年度报告\n白鹭市人民政府办公室\n2017年3月",
            "白鹭市人民政府2016年政府信息公开工作年度报告",
            "白鹭市人民政府",
            2016,
        ),
        (
            "国家粮食局2014年政府信息公开工作报告",
            "国家粮食局2014年政府信息公开工作报告",
            "国家粮食局",
            2014,
        ),
        (
            "青石县司法局2018年政府信息公开工作年度报告（2019年1月）",
            "青石县司法局2018年政府信息公开工作年度报告（2019年1月）",
            "青石县司法局",
            2018,
        ),
        (
            "白鹭市高新技术产业开发区管理委员会2022年政府信息公开工作年度报告",
            "白鹭市高新技术产业开发区管理委员会2022年政府信息公开工作年度报告",
            "白鹭市高新技术产业开发区管理委员会",
            2022,
        ),
        (
            "青石县教育局（体育局）\n2022年政府信息公开工作年度报告",
            "青石县教育局（体育局）2022年政府信息公开工作年度报告",
            "青石县教育局（体育局）",
            2022,
        ),
        (
            "政府信息公开工作年度报告\n青石经开区管委会（云溪商务区管委会）\n2026年1月8日",
            "政府信息公开工作年度报告",
            "青石经开区管委会（云溪商务区管委会）",
            None,
        ),
        (
            "青石县红十字会\n2022年政府信息公开工作年度报告",
            "青石县红十字会2022年政府信息公开工作年度报告",
            "青石县红十字会",
            2022,
        ),
    ],
)
def test_title_agency_and_year(head, title, agency, year):
    doc = document(head + BODY)
    assert doc.title.plain.replace("\n", "") == title
    assert doc.agency.name == agency
    assert doc.year == year


def test_an_introduction_is_no_title():
    doc = document(f"根据《条例》要求，现将2017年政府信息公开工作情况报告\n{BODY}")
    assert doc.identity.title is None
    assert doc.title.plain == ""


def test_a_report_in_one_line_has_its_title_cut_out():
    text = (
        f"青石县水务局2017年政府信息公开工作年度报告根据《条例》编制，"
        f"{'各项工作平稳推进，' * 12}如下。{BODY}"
    )
    assert document(text).title.plain == "青石县水务局2017年政府信息公开工作年度报告"


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("政府信息公开工作年度报告\n统计期限为2016年1月1日至2016年12月31日。", 2016),
        (
            "现公布2021年政府信息公开工作年度报告，统计期限自2020年1月1日起至2020年12月31日。",
            2021,
        ),
        ("政府信息公开工作年度报告\n2014年，全区工作平稳推进，各项任务完成。", 2014),
        ("政府信息公开工作年度报告\n发布日期：2019-03-12", 2018),
        ("政府信息公开工作年度报告", None),
    ],
)
def test_the_year_where_the_title_has_none(head, year):
    assert document(f"{head}\n一、概述\n工作平稳。").year == year


@pytest.mark.parametrize(
    ("name", "kind", "place"),
    [
        ("青石县人民政府", AgencyKind.GOVERNMENT, "青石县"),
        ("青石县人民政府办公室", AgencyKind.GOVERNMENT, "青石县"),
        ("白鹭市云溪区", AgencyKind.GOVERNMENT, "白鹭市云溪区"),
        ("白鹭市云溪区财政局", AgencyKind.DEPARTMENT, "白鹭市云溪区"),
        ("青石县城市管理局", AgencyKind.DEPARTMENT, "青石县"),
        ("青石县市场监督管理局", AgencyKind.DEPARTMENT, "青石县"),
        ("白鹭市住房和城乡建设局", AgencyKind.DEPARTMENT, "白鹭市"),
        ("青石县乡村振兴局", AgencyKind.DEPARTMENT, "青石县"),
        ("青石县松河镇人民政府", AgencyKind.TOWNSHIP, "青石县松河镇"),
        ("云溪区石桥街道办事处", AgencyKind.TOWNSHIP, "云溪区石桥街道"),
        ("白鹭新区管委会", AgencyKind.AREA, "白鹭新区"),
        ("青山综合实验区", AgencyKind.AREA, "青山综合实验区"),
        ("区宣传文化办", AgencyKind.DEPARTMENT, ""),
        ("国家粮食局", AgencyKind.DEPARTMENT, ""),
    ],
)
def test_kind_and_place_of_an_agency(name, kind, place):
    agency = document(f"{name}2017年政府信息公开工作年度报告{BODY}").agency
    assert (agency.name, agency.kind, agency.place) == (name, kind, place)


@pytest.mark.parametrize(
    ("name", "selves"),
    [
        ("青石县水务局", {"我局", "本局"}),
        ("青石县发展和改革委员会", {"我委", "本委"}),
        ("青石县人民政府", {"我县", "本县"}),
        ("青石县人民政府办公室", {"我县", "本县", "我办"}),
        ("云溪区石桥街道办事处", {"我街道", "本街道"}),
        ("青石县松河镇人民政府", {"我镇", "本镇"}),
        ("白鹭新区管委会", {"我区"}),
        ("白鹭省教育厅", {"我厅"}),
        ("白鹭市第三中学", {"我校", "本校"}),
    ],
)
def test_how_an_agency_speaks_of_itself(name, selves):
    assert selves <= set(document(f"{name}2017年政府信息公开工作年度报告{BODY}").self_names)


def test_short_forms_of_a_name():
    agency = document(f"青石县文化出版局2017年政府信息公开工作年度报告{BODY}").agency
    assert agency.aliases == ("县文化出版局", "文化出版局")


def test_the_configuration_has_the_first_word():
    context = Context(agency=Agency("云溪区粮食局", aliases=("粮食局机关",)), year=2015)
    doc = document(f"青石县水务局2017年政府信息公开工作年度报告{BODY}", context)
    assert (doc.agency.name, doc.agency.place, doc.year) == ("云溪区粮食局", "云溪区", 2015)
    assert doc.agency.aliases == ("粮食局机关", "区粮食局", "粮食局")
    assert "我局" in doc.self_names


@pytest.mark.parametrize(
    ("foot", "agency", "date"),
    [
        ("青石县水务局\n2018年2月26日", "青石县水务局", "2018年2月26日"),
        (
            "　　　　　　　　青石县水务局\n　　　　　　　　2018 年 2 月 26 日",
            "青石县水务局",
            "2018年2月26日",
        ),
        ("青石县水务局    2018年2月26日", "青石县水务局", "2018年2月26日"),
        ("\n\n\n2016125", None, "2016125"),
        ("青石县水务局", "青石县水务局", None),
        ("青石县第三中学\n2018年2月26日", "青石县第三中学", "2018年2月26日"),
        ("青石县水务局（盖章）\n2018-02-26", "青石县水务局", "2018-02-26"),
        ("2018年2月26日\n青石县水务局", "青石县水务局", "2018年2月26日"),
        ("二〇一三年三月十二日", None, "二〇一三年三月十二日"),
        (
            "青石县水务局\n2018年2月26日\n附件：统计表.xls\n打印 关闭\n责任编辑：办公室",
            "青石县水务局",
            "2018年2月26日",
        ),
        (
            "青石县水务局\n\n2018年2月26日\n\n附表\n指标名称 单位 数量\n申请数 件 3",
            "青石县水务局",
            "2018年2月26日",
        ),
        ("（2018年2月26日）", None, "2018年2月26日"),
        (
            "青石县教育局（体育局）\n2018年2月26日",
            "青石县教育局（体育局）",
            "2018年2月26日",
        ),
        ("青石县红十字会\n2018年2月26日", "青石县红十字会", "2018年2月26日"),
    ],
)
def test_who_signed_and_when(foot, agency, date):
    signature = document(f"青石县水务局2017年政府信息公开工作年度报告{BODY}{foot}\n").signature
    assert signature is not None
    assert (signature.agency and signature.agency.plain) == agency
    assert (signature.date and signature.date.plain) == date


@pytest.mark.parametrize("foot", ["", "我局将继续加强工作。", "打印 关闭", "共86条"])
def test_what_is_no_signature(foot):
    doc = document(f"青石县水务局2017年政府信息公开工作年度报告{BODY}{foot}\n")
    assert doc.signature is None
    assert doc.sign_off is None


@pytest.mark.parametrize(
    ("line", "label", "day"),
    [
        ("发布时间:2016-01-28  来源:", "发布时间", "2016-01-28"),
        ("发布日期：2018年3月2日 浏览次数：12", "发布日期", "2018-03-02"),
        ("来源：青石县人民政府 时间：2015-01-02 00:00", "时间", "2015-01-02"),
        ("索引号：QS-2018-01 生成日期：2019/3/4", "生成日期", "2019-03-04"),
        ("发文日期：2018.1.5", "发文日期", "2018-01-05"),
        ("发文日期： | 2018-01-05 | 采集时间：2024-08-03", "发文日期", "2018-01-05"),
    ],
)
def test_the_days_that_a_page_prints(line, label, day):
    text = f"青石县水务局2017年政府信息公开工作年度报告\n{line}{BODY}"
    (published,) = document(text).identity.published
    assert (published.label, published.day.isoformat()) == (label, day)


def test_a_title_is_read_without_the_signs_of_markdown():
    doc = document("# **青石县水务局2022年政府信息公开工作年度报告**" + BODY)
    assert doc.title.plain == "青石县水务局2022年政府信息公开工作年度报告"
    assert doc.agency.name == "青石县水务局"


def test_a_name_that_runs_on_behind_the_last_sentence_signs():
    doc = document(
        "青石县2022年政府信息公开工作年度报告" + BODY + "公开各类信息。青石县人民政府\n2023年3月2日"
    )
    assert doc.signature.agency.plain == "青石县人民政府"

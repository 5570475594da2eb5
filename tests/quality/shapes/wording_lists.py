"""Words of measure, lists without marks, terms of the law."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import part_of, put, spoil

if TYPE_CHECKING:
    from random import Random

LIST = "wording/missing-separator"


@shape("wording/measure-word")
def own_applications_in_items(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"(申请\\d+)件": r"\1条"}, "prose")


@shape("wording/measure-word")
def own_reviews_in_items(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"((?:复议|诉讼)\\d+)件": r"\1条/\1个"}, "prose")


@shape("wording/measure-word")
def applications_in_items_before_the_noun(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "其中{month}月收到⟦{n}条‖{n}件⟧政府信息公开申请。",
        "对⟦{n}条‖{n}件⟧依申请公开事项进行了回访。",
        "{month}月办结⟦{n}条‖{n}件⟧政府信息公开申请。",
    )


@shape("wording/measure-word")
def requests_by_channel_in_items(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "上半年网上申请⟦{n}条‖{n}件⟧，信函申请⟦{n}条‖{n}件⟧。",
        "第四季度依申请公开⟦{n}条‖{n}件⟧，全部按期答复。",
    )


@shape("wording/measure-word")
def cases_in_items_at_the_end(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "上一年度行政复议⟦{n}条‖{n}件⟧，均已审结。",
        "{last}年发生行政诉讼⟦{n}条‖{n}件⟧。",
        "上一年度收到⟦{n}条‖{n}件⟧行政复议申请。",
        at="last",
    )


@shape("wording/measure-word")
def no_cases_in_items(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{last}年行政复议⟦0条‖0件⟧、行政诉讼⟦0条‖0件⟧。",
        "{last}年行政诉讼⟦0个‖0件⟧、行政复议⟦0个‖0件⟧。",
        at="paragraph",
    )


@shape(LIST)
def media_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过⟦网站报纸电视‖网站、报纸、电视⟧等渠道发布信息。",
        "利用⟦微信微博网站‖微信、微博、网站⟧发布便民信息。",
        "通过⟦电视广播报刊‖电视、广播、报刊⟧等媒体宣传。",
        "利用⟦公告栏宣传册电子屏‖公告栏、宣传册、电子屏⟧公开信息。",
    )


@shape(LIST)
def fields_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "重点公开⟦教育养老医疗‖教育、养老、医疗⟧等领域信息。",
        "公开⟦住房就业社保‖住房、就业、社保⟧等民生信息。",
        "来信集中在⟦土地房屋教育‖土地、房屋、教育⟧等方面。",
        "涉及⟦交通环保卫生‖交通、环保、卫生⟧等方面的事项及时公开。",
    )


@shape(LIST)
def document_kinds_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "及时公开⟦规划预算决算‖规划、预算、决算⟧等信息。",
        "公开⟦规划计划方案‖规划、计划、方案⟧等文件。",
        "公布⟦预算采购统计‖预算、采购、统计⟧等信息。",
        at="paragraph",
    )


@shape(LIST)
def bodies_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "在⟦档案馆图书馆文化馆‖档案馆、图书馆、文化馆⟧设立查阅点。",
        "会同⟦财政审计民政‖财政、审计、民政⟧等部门开展检查。",
        "组织⟦学校医院银行‖学校、医院、银行⟧公开服务事项。",
    )


@shape(LIST)
def pieces_of_equipment_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "配备⟦电脑打印机复印机‖电脑、打印机、复印机⟧等设备。",
        "公布⟦电话地址邮箱‖电话、地址、邮箱⟧等联系方式。",
        "明确⟦时间地点人员‖时间、地点、人员⟧等要求。",
        at="last",
    )


@shape(LIST)
def conditions_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "做到⟦机构人员经费‖机构、人员、经费⟧三落实。",
        "加强⟦人员场地设备‖人员、场地、设备⟧等保障。",
        "明确⟦目标任务责任‖目标、任务、责任⟧，层层抓好落实。",
    )


@shape(LIST)
def one_mark_lost_from_a_longer_list(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开教育、⟦养老医疗住房‖养老、医疗、住房⟧、就业等信息。",
        "通过网站、⟦报纸广播电视台公告栏‖报纸、广播电视台、公告栏⟧等渠道发布。",
        "配备电脑、⟦打印机复印机扫描仪‖打印机、复印机、扫描仪⟧、触摸屏等设备。",
    )


@shape(LIST)
def two_faults_of_conduct_run_together(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "对⟦更新不及时审核不严格‖更新不及时、审核不严格⟧的予以通报。",
        "对⟦责任不落实整改不到位‖责任不落实、整改不到位⟧的单位进行约谈。",
        "对⟦报送不及时内容不准确‖报送不及时、内容不准确⟧的予以退回。",
    )


@shape(LIST)
def comma_for_a_pause_mark_in_a_list(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开重大政策⟦，‖、⟧重大项目、重大事项等信息。",
        "对热点问题⟦，‖、⟧热点事件、热点话题及时回应。",
    )


@shape(LIST)
def list_run_together_in_brackets(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开民生信息（⟦教育医疗社保‖教育、医疗、社保⟧等），每月更新。",
        "增设便民设施（⟦电脑打印机饮水机‖电脑、打印机、饮水机⟧）。",
        at="问题",
    )


LEGAL = "wording/wrong-legal-term"


def without_litigation(report: Report, draw: Random, *wrong: str) -> str | None:
    """The review part of an old report with another word for 诉讼 all through."""
    part = part_of(report, "复议")
    if report.era != 2008 or not part or "|" in report.text[part[0] : part[1]]:
        return None
    low, high = part
    if "投诉" in report.text[low:high]:
        return None
    other = draw.choice(wrong)
    text = re.sub("行政诉讼|诉讼", lambda match: f"⟦{other}‖{match[0]}⟧", report.text[low:high])
    return report.text[:low] + text + report.text[high:] if "⟦" in text else None


@shape(LEGAL)
def complaint_for_litigation(report: Report, draw: Random) -> str | None:
    return without_litigation(report, draw, "行政投诉", "投诉举报")


@shape(LEGAL)
def petition_for_litigation(report: Report, draw: Random) -> str | None:
    return without_litigation(report, draw, "行政申诉", "申诉")


@shape(LEGAL)
def prosecution_for_litigation(report: Report, draw: Random) -> str | None:
    return without_litigation(report, draw, "行政起诉", "行政上诉", "行政公诉")


@shape(LEGAL)
def claim_or_letter_for_litigation(report: Report, draw: Random) -> str | None:
    return without_litigation(report, draw, "行政诉求", "行政控告", "行政信访")


@shape(LEGAL)
def complaint_for_litigation_in_the_heading_and_a_short_part(
    report: Report, draw: Random
) -> str | None:
    part = part_of(report, "复议")
    if report.era != 2008 or not part or "|" in report.text[part[0] : part[1]]:
        return None
    low, high = part
    head = report.text[low:high].split("\n", 1)[0]
    start = re.match(r"#* ?[一二三四五六七八九十]+、", head)[0]
    wrong = draw.choice(["行政投诉", "行政申诉", "申诉"])
    body = f"{report.year}年，本机关没有发生行政复议、⟦{wrong}‖行政诉讼⟧案件。"
    lead = "\u3000\u3000" if "\n\u3000\u3000" in report.text else ""
    return (
        f"{report.text[:low]}{start}行政复议、⟦{wrong}‖行政诉讼⟧情况\n\n{lead}{body}\n\n"
        f"{report.text[high:]}"
    )

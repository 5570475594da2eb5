"""Titles that lack something or say it otherwise, and files that are no report at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, gap, lead, numeral, title

if TYPE_CHECKING:
    from random import Random


PLACES = ("青石县", "云溪区", "白鹭市", "望枫县", "澄湖区")


OFFICES = ("水务局", "民政局", "财政局", "农业农村局", "市场监督管理局", "人民政府办公室")


@shape("structure/title-form")
def agency_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(1), "")) if found else None


@shape("structure/title-form")
def agency_only_as_we(report: Report, draw: Random) -> str | None:
    found = title(report)
    return (
        edited(report.text, (*found.span(1), draw.choice(["我局", "本单位", "我单位"])))
        if found
        else None
    )


@shape("structure/title-form")
def agency_under_the_title(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    return edited(report.text, (*found.span(1), ""), (found.end(), found.end(), f"\n{found[1]}"))


@shape("structure/title-form")
def year_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(2), "")) if found else None


@shape("structure/title-form")
def agency_and_year_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (found.start(1), found.end(2), "")) if found else None


@shape("structure/title-form", "dates/date-style-mixed")
def year_of_two_figures(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(2), found[2][2:])) if found else None


@shape("structure/title-form")
def year_doubled_by_du(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(2), f"{found[2]}度")) if found else None


@shape("structure/title-form")
def year_before_agency(report: Report, draw: Random) -> str | None:
    found = title(report)
    return (
        edited(report.text, (found.start(1), found.end(2), found[2] + found[1])) if found else None
    )


@shape("structure/title-form")
def report_became_a_summary(report: Report, draw: Random) -> str | None:
    found = title(report)
    words = draw.choice(["政府信息公开工作总结", "政府信息公开工作年度总结"])
    return edited(report.text, (*found.span(3), words)) if found else None


@shape("structure/title-form")
def report_cut_off(report: Report, draw: Random) -> str | None:
    found = title(report)
    words = draw.choice(["政府信息公开工作年度", "政府信息公开工作", "政府信息公开年度情况"])
    return edited(report.text, (*found.span(3), words)) if found else None


@shape("structure/title-form")
def annual_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(3), "政府信息公开工作报告")) if found else None


@shape("structure/title-form")
def report_of_the_state_of_things(report: Report, draw: Random) -> str | None:
    found = title(report)
    words = draw.choice(
        ["政府信息公开工作情况报告", "政府信息公开情况报告", "政府信息公开工作情况的报告"]
    )
    return edited(report.text, (*found.span(3), words)) if found else None


@shape("structure/title-form")
def government_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    words = draw.choice(["信息公开工作年度报告", "信息公开年度报告"])
    return edited(report.text, (*found.span(3), words)) if found else None


@shape("structure/title-form")
def work_left_out(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None or report.era == 2008:  # usual before there was a form
        return None
    return edited(report.text, (*found.span(3), "政府信息公开年度报告"))


@shape("structure/title-form")
def about_the_year(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    words = f"{found[1]}关于{found[2]}政府信息公开工作情况的报告"
    return edited(report.text, (found.start(1), found.end(3), words))


@shape("structure/title-form", "wording/genre-term")
def affairs_for_information(report: Report, draw: Random) -> str | None:
    found = title(report)
    words = draw.choice(["政务公开工作年度报告", "政务信息公开工作年度报告"])
    return edited(report.text, (*found.span(3), words)) if found else None


def other_file(report: Report, name: str, *texts: str) -> str | None:
    """Another file in the place of the report."""
    found = title(report)
    if found is None:
        return None
    between = gap(report)
    body = between + between.join(lead(report) + each for each in texts) + between
    return edited(
        report.text, (found.start(1), found.end(3), name), (found.end(), len(report.text), body)
    )


def points(*texts: str) -> list[str]:
    """Paragraphs numbered 一、二、三."""
    return [f"{numeral(number)}、{each}" for number, each in enumerate(texts, 1)]


@shape("structure/not-a-report")
def notice_to_write_reports(report: Report, draw: Random) -> str | None:
    place = draw.choice(PLACES)
    return other_file(
        report,
        f"{place}人民政府办公室关于开展{report.year}年度政府信息公开年报编制发布工作的通知",
        "各乡镇人民政府、县直各单位：",
        "为按时完成年报编制发布任务，现就有关事项通知如下。",
        *points(
            "时间安排。各单位初稿应在1月10日以前送审。",
            "质量要求。数据须与系统一致，不得照搬上年内容。",
            "联系方式。有不明白的，请与政务公开股联系。",
        ),
    )


@shape("structure/not-a-report")
def guide_to_information(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"{draw.choice(PLACES)}{draw.choice(OFFICES)}政府信息公开指南（{report.year}年版）",
        "为方便公民、法人和其他组织获取本机关的政府信息，编制本指南。",
        *points(
            "受理机构。办公室受理申请，工作日上午8时30分至12时对外办公。",
            "申请方式。可以当面递交，也可以寄送信函。",
            "救济途径。认为本机关未依法履行义务的，可以向上一级机关举报。",
        ),
    )


@shape("structure/not-a-report")
def explanation_of_a_report(report: Report, draw: Random) -> str | None:
    agency = draw.choice(PLACES) + draw.choice(OFFICES)
    return other_file(
        report,
        f"《{agency}{report.year}年政府信息公开工作年度报告》政策解读",
        "现就年度报告的编制背景和主要看点说明如下。",
        *points(
            "为什么编制。这是行政法规规定的义务，每年一次。",
            "有哪些看点。新增的栏目、回应群众关切的做法都写在里面。",
        ),
    )


@shape("structure/not-a-report")
def system_of_secrecy_review(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"{draw.choice(PLACES)}{draw.choice(OFFICES)}政府信息公开保密审查制度",
        "第一条　为规范信息发布前的保密审查，制定本制度。",
        "第二条　坚持谁公开谁审查，未经审查的信息不得发布。",
        "第三条　本制度自印发之日起执行。",
    )


@shape("structure/not-a-report")
def catalogue_of_open_information(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"{draw.choice(PLACES)}{draw.choice(OFFICES)}政府信息主动公开基本目录",
        *points(
            "机构职能类：领导分工、内设机构、办公地址。",
            "财政资金类：预算、决算、专项资金分配结果。",
            "办事服务类：办事指南、办理进度、办理结果。",
        ),
    )


@shape("structure/not-a-report")
def picture_book_of_a_report(report: Report, draw: Random) -> str | None:
    agency = draw.choice(PLACES) + draw.choice(OFFICES)
    name = draw.choice(["一图看懂", "图解", "一图速览"])
    return other_file(
        report,
        f"{name}：{agency}{report.year}年政府信息公开工作年度报告",
        f"公开信息{draw.randint(200, 900)}条，举办开放日{draw.randint(2, 6)}次。",
        "点击图片可放大查看。",
    )


@shape("structure/not-a-report")
def plan_of_work(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"{draw.choice(PLACES)}{report.year + 1}年政务公开工作实施方案",
        "为推动政务公开提质增效，结合实际制定本方案。",
        *points(
            "工作目标。到年底，基层公开标准目录全部落实。",
            "重点任务。抓好涉农补贴、义务教育、养老服务三个领域。",
            "组织保障。每季度调度一次进展。",
        ),
    )


@shape("structure/not-a-report")
def circular_on_marks(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"关于{report.year}年度政府信息公开工作考核结果的通报",
        "各单位：",
        f"考核小组对{draw.randint(30, 60)}个单位进行了考核，现将结果通报如下。",
        *points("优秀等次单位9个。", "良好等次单位21个。", "其余单位为合格等次。"),
    )


@shape("structure/not-a-report")
def measures_on_applications(report: Report, draw: Random) -> str | None:
    return other_file(
        report,
        f"{draw.choice(PLACES)}政府信息公开申请办理办法",
        "第一章　总则",
        "第一条　为规范申请的办理，保障申请人的合法权益，制定本办法。",
        "第二章　受理",
        "第二条　收到申请的日期按照下列规定确定：当面提交的，以提交之日为准。",
    )

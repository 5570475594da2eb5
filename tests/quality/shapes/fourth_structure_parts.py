"""Fresh, fourth set: parts that are missing, misnamed or out of place; other texts; signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape
from structure_common import (
    OFFICIAL,
    edited,
    gap,
    item,
    new_part,
    part,
    parts,
    renumbered,
    rewritten,
    sign,
    title,
)

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def _retitled(report: Report, kind: str, words: str) -> str | None:
    found = part(report, kind)
    return edited(report.text, (*found.title, words)) if found else None


def _official(report: Report) -> bool:
    return [each.kind for each in parts(report)] == list(OFFICIAL)


@shape("structure/not-a-report", fresh=True)
def fourth_title_of_an_explanation(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    return edited(report.text, (found.end(), found.end(), "解读"))


@shape("structure/not-a-report", fresh=True)
def fourth_notice_to_write_reports(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    notice = (
        f"关于做好{found[2]}政府信息公开工作年度报告编制工作的通知\n\n各科室、所属各单位：\n\n"
        "一、报告内容\n请对照统一格式逐项填报。\n\n二、报送时间\n请于1月10日前报办公室。\n"
    )
    return f"⟦{notice}‖{report.text}⟧"


@shape("structure/blank-form", "residue/placeholder", "residue/template-residue", fresh=True)
def fourth_form_without_a_figure(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None or report.era != 2021:
        return None
    rows = "".join(f"{each}\t\n" for each in ("行政许可", "行政处罚", "行政强制"))
    kinds = ("（一）予以公开", "（二）部分公开", "（七）总计", "四、结转下年度继续办理")
    more = "".join(f"{each}\t\t\t\t\t\t\t\n" for each in kinds)
    heads = list(OFFICIAL.values())
    blank = (
        f"（单位全称）____年政府信息公开工作年度报告\n\n一、{heads[0]}\n\n二、{heads[1]}\n"
        f"信息内容\t本年处理决定数量\n{rows}\n三、{heads[2]}\n\t自然人\t商业企业\t科研机构\t"
        f"社会公益组织\t法律服务机构\t其他\t总计\n{more}\n四、{heads[3]}\n"
        f"结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t\t\t\t\n\n五、{heads[4]}\n\n六、{heads[5]}\n"
    )
    return f"⟦{blank}‖{report.text}⟧"


@shape("structure/blank-form", "residue/template-residue", fresh=True)
def fourth_form_with_its_hints(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if report.era != 2021 or not _official(report):
        return None
    bodies = {"open", "applications", "reviews"}
    blank = report.text[: heads[0].start]
    for each in heads:
        body = re.sub(r"(?m)^.*。.*\n", "", report.text[each.body : each.end])
        numbers = re.sub(r"(?<=[\s|])\d[\d.,]*(?=[\s|])", "", body)
        kept = numbers if each.kind in bodies else f"{gap(report)[1:]}（文字描述）{gap(report)}"
        blank += report.text[each.start : each.body] + kept
    return f"⟦{blank}‖{report.text}⟧"


def _without_topic(name: str, *texts: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        return rewritten(report, "overview", *texts) if report.era == 2021 else None

    plant.__name__ = f"fourth_{name}"
    shape("structure/overview-topic-missing", fresh=True, anywhere=True)(plant)


_without_topic(
    "nothing_said_of_applications",
    "主动公开方面，全年通过政府网站发布信息420条，发布政策解读16篇。",
    "政府信息管理方面，清理文件35件，补标公开属性120条。",
    "平台建设方面，改版政府网站专栏，注销闲置新媒体账号2个。",
    "监督保障方面，每季度通报一次更新情况，组织培训2次，参训90人次。",
)
_without_topic(
    "nothing_said_of_platforms",
    "主动公开方面，全年发布信息420条，发布政策解读16篇。",
    "依申请公开方面，答复申请人时当面说明理由，办理过程全部留痕。",
    "政府信息管理方面，清理文件35件，补标公开属性120条。",
    "监督保障方面，每季度通报一次更新情况，组织培训2次，参训90人次。",
)


@shape("structure/section-heading-wording", fresh=True)
def fourth_problems_and_plans(report: Report, _: Random) -> str | None:
    return _retitled(report, "problems", "存在问题和下一步打算") if _official(report) else None


@shape("structure/section-heading-wording", fresh=True)
def fourth_applications_the_other_way_round(report: Report, _: Random) -> str | None:
    words = "政府信息公开申请的收到和处理情况"
    return _retitled(report, "applications", words) if _official(report) else None


def _under(report: Report, kinds: tuple[str, str], words: str) -> str | None:
    """Two parts of the law's under one heading that has nothing to do with them."""
    heads = parts(report)
    at = next((each.place - 1 for each in heads if each.kind == kinds[0]), None)
    if report.era != 2008 or at is None or at + 1 >= len(heads) or heads[at + 1].kind != kinds[1]:
        return None
    one, other = heads[at : at + 2]
    text = report.text
    if re.search(r"(?m)^[ 　#]*（[一二]）", text[one.body : other.end]):
        return None
    return edited(
        text,
        (*one.title, f"{words}\n{gap(report)[1:]}（一）{one.words}"),
        (other.start, other.title[0], "（二）"),
        *renumbered(heads[at + 2 :], -1),
    )


@shape("structure/section-misplaced", fresh=True)
def fourth_fees_and_suits_under_safeguards(report: Report, _: Random) -> str | None:
    return _under(report, ("fees", "reviews"), "工作保障扎实有力")


@shape("structure/section-misplaced", fresh=True)
def fourth_applications_and_fees_under_many_forms(report: Report, _: Random) -> str | None:
    return _under(report, ("applications", "fees"), "公开形式灵活多样")


@shape("structure/section-missing", fresh=True, anywhere=True, says="问题")
def fourth_problems_part_left_out(report: Report, _: Random) -> str | None:
    found = part(report, "problems")
    if found is None:
        return None
    later = [each for each in parts(report) if each.place > found.place]
    return edited(report.text, (found.start, found.end, ""), *renumbered(later, -1))


@shape("structure/section-missing", fresh=True, anywhere=True, says="收费")
def fourth_fees_part_left_out(report: Report, _: Random) -> str | None:
    found = part(report, "fees")
    if found is None or report.era != 2008:
        return None
    rest = report.text[: found.start] + report.text[found.end :]
    if re.search("收费|减免|费用", rest):
        return None
    later = [each for each in parts(report) if each.place > found.place]
    return edited(report.text, (found.start, found.end, ""), *renumbered(later, -1))


@shape("structure/section-missing", fresh=True, anywhere=True, says="诉讼")
def fourth_suits_half_left_out(report: Report, _: Random) -> str | None:
    found = part(report, "reviews")
    if found is None or report.era != 2008:
        return None
    text = report.text
    rest = text[: found.start] + text[found.end :]
    if "诉讼" in rest:
        return None
    return edited(
        text, (*found.title, "行政复议情况"), (found.body, found.end, "本年度未发生行政复议。\n\n")
    )


@shape("structure/section-order", fresh=True)
def fourth_last_part_before_the_problems(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if report.year < 2019 or [each.kind for each in heads[-2:]] != ["problems", "other"]:
        return None
    problems, last = heads[-2:]
    turned = (
        last.numbered(report, problems.place).rstrip("\n")
        + "\n\n"
        + problems.numbered(report, last.place)
    )
    return edited(report.text, (problems.start, last.end, turned))


@shape("structure/section-order", fresh=True)
def fourth_problems_told_twice(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if not _official(report):
        return None
    again = new_part(
        report,
        len(heads) + 1,
        heads[4].words,
        "窗口人员业务不熟，已安排跟班学习；目录更新不及时，已改为按月更新。",
    )
    end = heads[-1].end
    return edited(report.text, (end, end, again))


def _signed_at_the_end_only(report: Report) -> bool:
    return not re.search("日期|时间：|发布|公布", report.text[:400])


@shape("structure/sign-off-missing", fresh=True, anywhere=True)
def fourth_agency_without_a_date(report: Report, _: Random) -> str | None:
    found = sign(report)
    if found is None or not _signed_at_the_end_only(report):
        return None
    return edited(report.text, (*found.date, ""))


@shape("structure/sign-off-missing", fresh=True, anywhere=True)
def fourth_ends_with_its_last_sentence(report: Report, _: Random) -> str | None:
    found = sign(report)
    if found is None or report.era != 2008 or not _signed_at_the_end_only(report):
        return None
    return edited(report.text, (found.start, found.end, ""))


@shape("structure/table-missing", fresh=True, anywhere=True)
def fourth_reviews_only_in_a_picture(report: Report, _: Random) -> str | None:
    if report.era == 2008:
        return None
    return rewritten(report, "reviews", "本年度行政复议、行政诉讼的数量见下图。")


@shape("structure/table-missing", fresh=True, anywhere=True)
def fourth_applications_only_in_words(report: Report, _: Random) -> str | None:
    if report.era == 2008:
        return None
    return rewritten(
        report, "applications", "本年度收到的申请均由办公室统一登记、分办和答复，做到件件有着落。"
    )


@shape("structure/topic-in-wrong-section", fresh=True)
def fourth_platforms_under_the_applications(report: Report, _: Random) -> str | None:
    found, target = item(report, "overview", "平台"), part(report, "applications")
    if report.era == 2008 or found is None or target is None:
        return None
    text = report.text[found.start : found.end].strip("\n") + "\n" + gap(report)[1:]
    return edited(
        report.text,
        (found.start, found.end, ""),
        (target.body, target.body, gap(report)[1:] + text),
    )


@shape("structure/topic-in-wrong-section", fresh=True)
def fourth_supervision_as_the_last_part(report: Report, _: Random) -> str | None:
    if not _official(report):
        return None
    heads = parts(report)
    words = "每季度通报一次更新情况，全年组织业务培训2次，参训90人次。"
    end = heads[-1].end
    return edited(report.text, (end, end, new_part(report, len(heads) + 1, "监督保障情况", words)))


@shape("structure/wrong-era-template", fresh=True)
def fourth_old_law_s_heading_of_applications(report: Report, _: Random) -> str | None:
    words = "依申请公开政府信息和不予公开政府信息的情况"
    return _retitled(report, "applications", words) if _official(report) else None


@shape("structure/wrong-era-template", fresh=True)
def fourth_new_form_s_heading_before_its_time(report: Report, _: Random) -> str | None:
    if report.year > 2016:
        return None
    return _retitled(report, "applications", "收到和处理政府信息公开申请情况")

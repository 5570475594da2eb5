"""Improvement parts that say too little, last parts that do not speak of fees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, gap, lead, paragraphs, part, parts, rewritten

if TYPE_CHECKING:
    from random import Random


def _in_one(report: Report) -> bool:
    """Whether problems and measures stand in one part."""
    heads = [each.words for each in parts(report)]
    return not any(
        re.search("改进|打算|计划|下一步", each) and "问题" not in each for each in heads
    )


def thin(report: Report, draw: Random, *texts: str) -> str | None:
    """The improvement part with one of some texts for its body."""
    return rewritten(report, "problems", draw.choice(texts)) if _in_one(report) else None


@shape("structure/problems-thin")
def problems_none(report: Report, draw: Random) -> str | None:
    return thin(report, draw, "无。", "无", "暂无。", "没有。")


@shape("structure/problems-thin")
def problems_none_in_a_sentence(report: Report, draw: Random) -> str | None:
    return thin(
        report,
        draw,
        "本单位政府信息公开工作不存在问题。",
        f"{report.year}年，政府信息公开工作没有发现问题。",
        "无存在问题，无改进情况。",
    )


@shape("structure/problems-thin")
def problems_none_at_length(report: Report, draw: Random) -> str | None:
    return thin(
        report,
        draw,
        "经认真自查，本单位政府信息公开工作总体规范有序，各项要求均已落实到位，"
        "全年没有发现明显问题，也没有收到群众投诉和意见。",
        f"{report.year}年，本单位严格按照上级要求开展政府信息公开，栏目更新及时，"
        "答复规范，程序完备，经对照检查，目前不存在需要整改的问题。",
    )


@shape("structure/problems-thin")
def one_short_sentence(report: Report, draw: Random) -> str | None:
    return thin(
        report,
        draw,
        "公开内容不够丰富，今后将不断完善。",
        "信息更新不够及时，下一步加强管理。",
        "人员业务水平有待提高，将加强培训。",
    )


@shape("structure/problems-thin")
def two_words_of_promise(report: Report, draw: Random) -> str | None:
    return thin(report, draw, "继续努力，再接再厉。", "将进一步提高认识，改进工作。")


@shape("structure/problems-thin")
def problems_without_measures(report: Report, draw: Random) -> str | None:
    return thin(
        report,
        draw,
        "当前工作中主要存在三个问题：一是部分科室主动公开意识不强，信息报送滞后；"
        "二是公开栏目设置较多，群众查找不便；三是政策解读形式单一，以文字说明为主，图表和视频较少。",
        "对照要求仍有差距：栏目更新周期偏长，个别专栏连续两个月没有内容；"
        "答复文书引用条款不准确；基层站所公示栏位置偏僻，群众知晓率低。",
    )


@shape("structure/problems-thin")
def problems_without_measures_in_paragraphs(report: Report, draw: Random) -> str | None:
    if not _in_one(report):
        return None
    return rewritten(
        report,
        "problems",
        "存在的主要问题有：",
        "一是公开的主动性还不够，个别股室等着催、等着要，信息时效性不强。",
        "二是公开的内容还不够细，涉及群众切身利益的补贴发放过程信息偏少。",
        "三是工作人员多为兼职，更换频繁，对法律法规掌握不深。",
    )


@shape("structure/problems-thin")
def measures_cut_off(report: Report, draw: Random) -> str | None:
    found = part(report, "problems")
    if found is None:
        return None
    body = report.text[found.body : found.end]
    some = list(re.finditer(r"\n[^\n]*(?:改进|措施|针对|下一步|整改|将)", body))
    cut = next((match.start() for match in some if match.start() > 40), None)
    if (
        cut is None
        or not body[:cut].rstrip().endswith("。")
        or re.search("改进|将|针对|整改|下一步|已", body[:cut])
    ):
        return None
    return edited(
        report.text,
        (found.start, found.end, report.text[found.start : found.body] + body[:cut] + gap(report)),
    )


@shape("structure/problems-thin")
def heading_of_measures_only(report: Report, draw: Random) -> str | None:
    if not _in_one(report):
        return None
    return rewritten(
        report,
        "problems",
        "（一）存在的主要问题。政策解读数量偏少，形式不够生动；乡村公示栏更换不及时，外出群众难以看到。",
        "（二）改进情况。",
    )


@shape("structure/problems-thin")
def measures_without_problems(report: Report, draw: Random) -> str | None:
    return thin(
        report,
        draw,
        "下一步，将继续学习贯彻条例，健全工作制度，充实工作力量，加强业务培训，"
        "拓宽公开渠道，丰富公开形式，推动政府信息公开工作再上新台阶。",
    )


def other(report: Report, draw: Random, *texts: str) -> str | None:
    """Part six with one of some texts for its body."""
    return rewritten(report, "other", draw.choice(texts)) if report.era == 2021 else None


@shape("structure/fee-statement-missing")
def other_matters_none(report: Report, draw: Random) -> str | None:
    return other(report, draw, "无。", "无", "暂无。", "没有。")


@shape("structure/fee-statement-missing")
def other_matters_none_in_a_sentence(report: Report, draw: Random) -> str | None:
    return other(
        report,
        draw,
        "本年度无其他需要报告的事项。",
        f"{report.year}年，本单位没有其他应当报告的事项。",
        "除上述内容外，无需要报告的其他情况。",
    )


@shape("structure/fee-statement-missing")
def only_proposals_reported(report: Report, draw: Random) -> str | None:
    count = draw.randint(6, 40)
    return other(report, draw, f"本年度承办人大代表建议和政协提案{count}件，办理结果均已公开。")


@shape("structure/fee-statement-missing")
def only_the_years_tasks_reported(report: Report, draw: Random) -> str | None:
    return other(
        report,
        draw,
        f"落实年度政务公开工作要点情况：围绕{draw.randint(4, 9)}项重点任务制定台账，"
        "按月推进，年底前全部完成。",
    )


@shape("structure/fee-statement-missing")
def only_where_to_download(report: Report, draw: Random) -> str | None:
    return other(
        report, draw, "本报告电子版可在门户网站政府信息公开专栏查阅、下载，如有疑问请与办公室联系。"
    )


@shape("structure/fee-statement-missing")
def charges_of_another_kind(report: Report, draw: Random) -> str | None:
    return other(
        report,
        draw,
        "行政事业性收费目录清单已在门户网站公示，群众可以随时查询。",
        "涉企收费目录已更新并公布，接受社会监督。",
    )


@shape("structure/fee-statement-missing")
def statement_dropped_from_several_items(report: Report, draw: Random) -> str | None:
    if report.era != 2021:
        return None
    return rewritten(
        report,
        "other",
        "（一）政务公开工作要点落实情况。按照分工逐项推进，全部按期完成。",
        "（二）创新做法。开设“公开讲堂”，由业务骨干讲解政策。",
    )


@shape("structure/fee-statement-missing")
def statement_lost_from_the_parts_own_text(report: Report, draw: Random) -> str | None:
    found = part(report, "other")
    if report.era != 2021 or found is None:
        return None
    body = report.text[found.body : found.end]
    lines = body.split("\n")
    keep = [line for line in lines if not re.search("收费|处理费|收取|费用", line)]
    if len(keep) == len(lines) or not "".join(keep).strip("　 "):
        return None
    new = report.text[found.start : found.body] + "\n".join(keep)
    return edited(report.text, (found.start, found.end, new))


@shape("structure/fee-statement-missing")
def statement_only_in_the_overview(report: Report, draw: Random) -> str | None:
    found, first = part(report, "other"), part(report, "overview")
    if report.era != 2021 or found is None or first is None:
        return None
    head = report.text[found.start : found.body]
    said = f"{lead(report)}{report.year}年度，本单位未收取信息处理费。{gap(report)}"
    text = draw.choice(["本年度没有其他需要报告的事项。", "无。"])
    return edited(
        report.text,
        (first.end, first.end, said),
        (found.start, found.end, head + paragraphs(report, text)),
    )


@shape("structure/fee-statement-missing")
def part_of_self_praise(report: Report, draw: Random) -> str | None:
    return other(
        report,
        draw,
        "本单位选送的政务公开案例入选优秀案例汇编，相关做法在全系统交流。",
        "全年没有因政府信息公开受到通报批评，没有发生失泄密事件。",
    )

"""Sentence frames that are crossed, and sentences that stop short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil, wrapped

if TYPE_CHECKING:
    from random import Random

FRAME = "wording/blended-frame"
CUT = ("wording/truncated", "wording/word-dropped", "punctuation/sentence-end")


@shape(FRAME)
def report_compiled_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "本报告由{agency}对照有关规定⟦编制本报告‖编制⟧。",
        "本年度报告由{agency}办公室在汇总各科室材料的基础上⟦编写本年度报告‖编写⟧。",
        "⟦本报告由‖由⟧{agency}按照《条例》要求编制本报告。",
        at="preamble",
    )


@shape(FRAME)
def parts_composed_and_divided(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "全文⟦分为情况、问题、措施三个部分组成‖由情况、问题、措施三个部分组成⟧。",
        "本报告⟦分总体情况、存在问题等几个部分组成‖由总体情况、存在问题等几个部分组成⟧。",
        "本报告⟦由总体情况、存在问题、改进措施等部分。‖由总体情况、存在问题、改进措施等部分组成。⟧",
        at="preamble",
    )


@shape(FRAME)
def problems_listed_and_counted(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "还存在以下问题：⟦更新不及时，解读形式单一等问题‖更新不及时，解读形式单一⟧。",
        "仍有以下不足：一是目录更新慢；二是⟦解读材料少等不足‖解读材料少⟧。",
        "工作中存在以下几个方面的问题：⟦人员不足、更新较慢等问题‖人员不足、更新较慢⟧。",
        at="问题",
    )


@shape(FRAME)
def lost_word_before_a_handle(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "坚持便民利民，⟦完善查阅设施为抓手‖以完善查阅设施为抓手⟧，提升服务水平。",
        "{year}年，⟦更新公开目录为重点‖以更新公开目录为重点⟧，扎实推进各项工作。",
        "下一步，⟦加强业务培训为突破口‖以加强业务培训为突破口⟧，提高办理质量。",
    )


@shape(FRAME)
def wrong_preposition_of_a_frame(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦围绕‖以⟧方便群众为中心，优化办事指南。",
        "⟦本着‖以⟧便民利民为原则，设立查阅点{n}处。",
        "⟦按照‖以⟧新发展理念为指导，推进公开工作。",
        "⟦围绕‖以⟧“应公开尽公开”为目标，逐项细化目录。",
    )


@shape(FRAME)
def leadership_without_its_place(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "在上级机关的⟦正确领导，‖正确领导下，⟧公开工作有序推进。",
        "在各科室的⟦大力支持，‖大力支持下，⟧目录更新如期完成。",
        "⟦按照上级的统一安排下‖按照上级的统一安排⟧，逐项抓好落实。",
        "⟦通过大家的共同努力下‖通过大家的共同努力⟧，完成了年度任务。",
    )


@shape(FRAME)
def reason_given_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦由于人手紧张的原因‖由于人手紧张⟧，个别栏目更新较慢。",
        "更新慢的⟦原因是由于‖原因是⟧人手不足。",
        "更新之所以慢，⟦人手不足‖是因为人手不足⟧。",
        at="问题",
    )


@shape(FRAME)
def aim_given_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "设立查阅点的⟦目的是为了‖目的是⟧方便群众。",
        "⟦为了提高办事效率为目的‖以提高办事效率为目的⟧，重新编制了流程图。",
        "编印手册的⟦目的是为了‖目的是⟧帮助群众了解申请方式。",
        "做好公开工作的⟦关键是在于‖关键在于⟧责任落实。",
    )


@shape(FRAME)
def although_without_but(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "虽然取得了一些成绩，⟦解读‖但解读⟧形式较单一，更新不够及时。",
        "不仅公开了结果，⟦但也‖而且⟧公开了依据。",
        "虽然配备了专职人员，⟦个别科室‖但个别科室⟧的信息报送不及时。",
        at="问题",
    )


@shape(FRAME)
def taken_into_the_content(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "把信息公开⟦纳入年度考核的重要内容‖纳入年度考核⟧。",
        "将栏目更新情况⟦纳入绩效评价的重要内容‖纳入绩效评价⟧，按季通报。",
        "领导小组⟦下设办公室在局机关‖下设办公室，办公室设在局机关⟧，负责日常工作。",
        "领导小组办公室⟦下设在‖设在⟧综合科，承担日常工作。",
    )


@shape(FRAME)
def prevented_from_not_happening(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "严格审查程序，⟦防止差错不再发生‖防止差错发生⟧。",
        "落实责任，⟦避免类似问题不再出现‖避免类似问题再次出现⟧。",
        "做法受到群众⟦所欢迎‖的欢迎⟧。",
    )


@shape(FRAME)
def summary_and_report_joined(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "现将{year}年工作情况⟦进行总结汇报‖总结⟧如下：",
        "现将{year}年信息公开⟦工作进行总结报告‖工作总结报告⟧如下：",
        "在对目录⟦进行了全面更新的基础上‖进行全面更新的基础上⟧，调整了栏目设置。",
        at="preamble",
    )


@shape(*CUT)
def added_paragraph_ends_in_a_comma(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "同时，加强与兄弟单位的交流，组织经办人员实地学习，⟦‖取得良好效果。⟧",
        "办公室每月汇总公开情况，对照目录逐条核对，发现漏发的当天提醒，⟦‖并限期补发。⟧",
        at="paragraph",
    )


@shape(*CUT)
def added_paragraph_ends_in_a_pause_mark(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开的重点内容包括规划计划、财政资金、招标采购、⟦‖社会救助。⟧",
        "在档案馆设立查阅点，配备电脑、打印机、⟦‖复印机。⟧",
        at="paragraph",
    )


@shape(*CUT)
def added_paragraph_ends_in_a_joining_word(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "下一步，将继续加强平台建设，完善栏目设置，提高信息发布的⟦‖质量。⟧",
        "下一步，将继续加强学习培训，不断提高业务能力和⟦‖服务水平。⟧",
        "继续做好各项工作，主动公开规划、预算以及⟦‖采购信息。⟧",
        at="paragraph",
    )


@shape(*CUT)
def own_paragraph_cut_at_a_comma(report: Report, draw: Random) -> str | None:
    numbers = [
        number
        for number in report.prose()
        if not wrapped(report)
        and re.search("[^，。；]，[^，。；“《（]+。$", report.lines[number].rstrip())
    ]
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number].rstrip()
    at = line.rfind("，") + 1
    return report.with_line(number, f"{line[: at - 1]}⟦，‖{line[at - 1 :]}⟧")


@shape(*CUT)
def half_a_word_before_the_full_stop(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步做好信息发布的⟦保密审。‖保密审查。⟧",
        "不断提高信息公开⟦工作水。‖工作水平。⟧",
        "扎实推进政府⟦信息公。‖信息公开。⟧",
        "确保各项任务得到⟦有效落。‖有效落实。⟧",
        "更好满足⟦群众需。‖群众需求。⟧",
    )


@shape(*CUT)
def half_a_word_at_the_end_of_the_paragraph(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "下一步，将继续加强学习，完善制度，健全信息公开⟦工作机‖工作机制。⟧",
        "{next}年，将进一步加强队伍建设，配齐配强⟦工作人‖工作人员。⟧",
        "今后，将按照上级要求，扎实做好政府信息⟦公开工‖公开工作。⟧",
        at="paragraph",
    )


@shape(*CUT)
def last_paragraph_cut_at_a_comma(report: Report, draw: Random) -> str | None:
    if wrapped(report) or not report.prose():
        return None
    number = report.prose()[-1]
    line = report.lines[number].rstrip()
    more = draw.choice(["今后将继续做好公开工作", "同时做好数据核对"])
    return report.with_line(number, f"{line}{more}，⟦‖方便公众监督。⟧")


@shape(*CUT)
def half_a_word_of_the_reports_own(report: Report, draw: Random) -> str | None:
    slips = {
        "(政府信息公)开(?=[，。])": r"\1",
        "(申)请(?=[，。])": r"\1",
        "(问)题(?=[，。])": r"\1",
        "(公)开(?=。)": r"\1",
    }
    return spoil(report, draw, slips, "prose")

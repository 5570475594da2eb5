"""Fresh: marks that are half, doubled, lost, of the wrong width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into, lead
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def whole_lines(report: Report) -> bool:
    """Whether the text is neither cut into lines by a page nor full of spaces."""
    cut = [x for x in report.lines if re.search("^[^|\t]{24,}[\u4e00-\u9fff]$", x)]
    return len(cut) < 5 and len(re.findall(r"[\u4e00-\u9fff] +\d", report.text)) < 8


# punctuation/adjacent-titles


@shape("punctuation/adjacent-titles", fresh=True)
def fresh_titles_three_drills_named(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "入职培训采用《窗口服务问答》⟦、‖⟧《文书写作示例》⟦、‖⟧《保密常识读本》三种自编教材。",
    )


@shape("punctuation/adjacent-titles", fresh=True)
def fresh_titles_mark_only_before_the_last(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "今后将抓紧修订《查阅登记办法》《公章使用办法》⟦、‖⟧《档案借阅办法》，理顺内部流程。",
    )


@shape("punctuation/adjacent-titles", fresh=True)
def fresh_quotes_two_corners(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "查阅点内辟出“银发专座”⟦、‖⟧“亲子书角”和“静音书桌”，方便不同年龄的读者。"
    )


@shape("punctuation/adjacent-titles", fresh=True)
def fresh_quotes_slogan_and_method(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "推广“一事一档”⟦、‖⟧“随办随归”做法，文件办完即整理入卷。")


# punctuation/halfwidth-punct


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_halfwidth_semicolons_in_a_chain(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "三个环节各有专人：拟稿时标注属性⟦;‖；⟧核稿时复看依据⟦;‖；⟧签发时再作确认。",
    )


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_halfwidth_question_in_a_survey(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "问卷只设两问：哪些内容看不懂⟦?‖？⟧还想看到什么⟦?‖？⟧收回后逐条归纳。",
    )


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_halfwidth_colon_before_practice(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "基层总结出一条经验⟦:‖：⟧先讲清道理，再给出文件。")


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_halfwidth_brackets_with_floor(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "查阅点迁到办公楼一层大厅⟦(东侧第3个窗口)‖（东侧第3个窗口）⟧，出入更加便利。",
    )


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_fullwidth_letters_of_a_format(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "新发文件一律附⟦ＯＦＤ‖OFD⟧版式文件，供群众下载存档。")


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_fullwidth_digits_of_a_room(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "意见箱设在办公楼⟦２０６‖206⟧室门口，每周五开箱一次。")


@shape("punctuation/halfwidth-punct", fresh=True)
def fresh_straight_quotes_around_a_nickname(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, '少数同志把公开当成⟦"额外活"‖“额外活”⟧，主动性还不够。')


# punctuation/mark-before-etc


@shape("punctuation/mark-before-etc", fresh=True)
def fresh_etc_after_three_goods(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "活动现场摆放了展板、折页⟦、等‖等⟧宣传材料，供过往群众取阅。")


@shape("punctuation/mark-before-etc", fresh=True)
def fresh_etc_after_comma_in_brackets(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "部分老旧档案（如手写登记簿，工作笔记⟦，等‖等⟧）尚未扫描，查找费时。",
    )


@shape("punctuation/mark-before-etc", fresh=True)
def fresh_etc_after_a_quoted_name(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "围绕“夜间门诊”“校门口停车”⟦、等‖等⟧话题组织座谈，听取各方看法。"
    )


@shape("punctuation/mark-before-etc", fresh=True)
def fresh_etc_with_count_behind(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "印制挂图、书签、问答卡⟦、等‖等⟧5种宣传品，免费发放。")


# punctuation/range-dash


@shape("punctuation/range-dash", fresh=True)
def fresh_range_years_of_a_plan(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "老旧档案⟦（1996-2000年）‖（1996—2000年）⟧卷宗扫描任务安排已列表，分年度推进。"
    )


@shape("punctuation/range-dash", fresh=True)
def fresh_range_two_full_days(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "⟦5月6日-5月19日‖5月6日—5月19日⟧，在门前广场连续摆放宣传展板。"
    )


@shape("punctuation/range-dash", fresh=True)
def fresh_range_months_bare(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦7-8月‖7—8月⟧，利用暑期招募大学生志愿者整理旧报刊。")


@shape("punctuation/range-dash", fresh=True)
def fresh_range_month_of_two_years(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "整理的是⟦1998年3月-2001年10月‖1998年3月—2001年10月⟧形成的会议材料。"
    )


# punctuation/sentence-end


@shape("punctuation/sentence-end", fresh=True)
def fresh_end_lost_after_a_bracket(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return report.with_paragraph(
        draw,
        "查阅点的座椅全部换新，照明也作了改造。来访者反映良好，希望延长周末开放时间（已"
        "列入计划）⟦‖。⟧",
    )


@shape("punctuation/sentence-end", fresh=True)
def fresh_end_lost_after_a_figure(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return report.with_paragraph(
        draw,
        "公开栏每半月换一次内容，由两名同志轮流负责。遇有重要事项随时加页，全年共加页34张⟦‖。⟧",
    )


@shape("punctuation/sentence-end", fresh=True)
def fresh_end_lost_after_a_quote(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return report.with_paragraph(
        draw,
        "窗口同志把多年的体会归纳成一句话，贴在桌角上。这句话是“宁可自己多跑腿，不让群"
        "众多费嘴”⟦‖。⟧",
    )


@shape("punctuation/sentence-end", fresh=True)
def fresh_end_lost_single_long_sentence(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return report.with_paragraph(
        draw,
        "针对老年人不会上网的情况，安排志愿者每周两次到社区活动室，现场演示查询步骤，帮"
        "助打印所需材料，并留下便民卡片⟦‖。⟧",
    )


# punctuation/stray-space


@shape("punctuation/stray-space", fresh=True)
def fresh_space_before_a_comma(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return into(report, draw, FIRST, "遇到拿不准的事项⟦ ，‖，⟧由保密员会同法制员研究后再定。")


@shape("punctuation/stray-space", fresh=True)
def fresh_space_inside_a_word(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return into(report, draw, PROBLEMS, "有的同志习惯凭经验办事，对新规定学⟦习 不‖习不⟧够。")


@shape("punctuation/stray-space", fresh=True)
def fresh_space_after_a_stop(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return report.with_sentence(
        draw, "公告张贴前先拍照留底⟦。 张‖。张⟧贴后再次拍照，两张照片一并归档。"
    )


@shape("punctuation/stray-space", fresh=True)
def fresh_space_between_name_and_bracket(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return into(report, draw, FIRST, "设在门厅的查询机⟦ （‖（⟧两台）每天早晨由保安员开机检查。")


@shape("punctuation/stray-space", fresh=True)
def fresh_two_spaces_in_mid_sentence(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return into(report, draw, PROBLEMS, "今后要把工夫下在平时，避⟦免  年‖免年⟧底集中补录。")


# punctuation/superfluous-punct


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_comma_then_semicolon(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "拟稿人填写属性⟦，；‖；⟧审核人逐项复看；签发人最后把关。")


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_double_colon(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "值班电话旁贴着三句提醒⟦：：‖：⟧听清楚、记准确、问到底。")


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_question_then_stop(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "公开以后群众看不看得懂、用不用得上⟦？。‖？⟧这是下一年要回答的题目。",
    )


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_stop_then_comma(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "新进人员先跟班学习一个月⟦。，‖，⟧考核合格后独立上岗。")


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_double_enumeration_comma(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, PROBLEMS, "对照先进地区，在栏目设置⟦、、‖、⟧检索速度、语音播报上还有差距。"
    )


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_double_semicolon(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "能当场办的当场办⟦；；‖；⟧不能当场办的讲明理由。")


@shape("punctuation/superfluous-punct", fresh=True)
def fresh_marks_mark_after_opening_bracket(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "查阅须知（⟦，‖⟧含收费说明）已制成铜牌，挂在入口左侧。")


# punctuation/unbalanced-pair


@shape("punctuation/unbalanced-pair", fresh=True)
def fresh_pair_two_opening_quotes(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "窗口实行“首问负责⟦“‖”⟧，谁接待谁跟到底。")


@shape("punctuation/unbalanced-pair", fresh=True)
def fresh_pair_square_full_with_half(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "来件统一加盖⟦【收讫]‖【收讫】⟧章，当日登记入册。")


@shape("punctuation/unbalanced-pair", fresh=True)
def fresh_pair_title_closed_twice(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "各科室参照《归档整理细则⟦》》‖》⟧清点存量文件。")


@shape("punctuation/unbalanced-pair", fresh=True)
def fresh_pair_closing_bracket_alone(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, PROBLEMS, "设备老化，扫描一页旧图纸往往要等半分钟⟦）‖⟧，群众意见较多。"
    )


# punctuation/sentence-end: the colon before what follows


@shape("punctuation/sentence-end", fresh=True)
def fresh_end_stop_for_colon_before_the_parts(report: Report, draw: Random) -> str | None:
    paragraphs = lead(report)
    if not paragraphs or "如下" in report.text[:600] or not whole_lines(report):
        return None
    line = report.lines[paragraphs[-1]].rstrip()
    return report.with_line(paragraphs[-1], line + "现将一年来的工作情况报告如下⟦。‖：⟧")

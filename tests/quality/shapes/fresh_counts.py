"""Fresh: amounts, growth, parts of totals, shares, balances and totals told twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_BUSY = re.compile("一是|第一|首先|其一|以下|如下|①|（1）|1[.．]|其中|分别")
_TOTAL = re.compile(r"主动公开(?:政府|政务)信息(\d{3,})条")
_SOME_TOTAL = re.compile(r"主动公开[^。，、|\n]{0,6}信息[^。，、|\n]{0,6}\d|\d万[余多]?条")


def into_quiet_prose(report: Report, draw: Random, sentence: str) -> str | None:
    """The sentence behind some sentence of a paragraph that lists nothing."""
    numbers = [each for each in report.prose() if not _BUSY.search(report.lines[each])]
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    at = draw.choice([match.end() for match in re.finditer("。(?![”’）》])", line)])
    return report.with_line(number, line[:at] + sentence + line[at:])


def behind_line(report: Report, number: int, *paragraphs: str) -> str:
    """Paragraphs behind a line, set as that line is."""
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(number, gap.join([line, *(lead + each for each in paragraphs)]))


def line_of_total(report: Report) -> tuple[int, int] | None:
    """The line of prose that gives the total of what was published, and the total."""
    for number in report.prose():
        found = _TOTAL.search(report.lines[number])
        if found and "政府办公室全年" not in report.lines[number]:
            return number, int(found[1])
    return None


def in_problems(report: Report, draw: Random, sentence: str) -> str | None:
    """The sentence at the end of a paragraph of the part on problems or of the last part."""
    part = report.part("问题|不足|改进") or report.part("其他")
    if part is None:
        return None
    numbers, at = [], 0
    for number, line in enumerate(report.lines):
        if part[0] <= at < part[1] and number in report.prose():
            numbers.append(number)
        at += len(line) + 1
    if not numbers:
        return None
    number = draw.choice(numbers)
    return report.with_line(number, report.lines[number].rstrip() + sentence)


# counts/amount-unit-mix


@shape("counts/amount-unit-mix", fresh=True)
def fresh_counts_amount_told_again_without_wan(report: Report, draw: Random) -> str | None:
    n = draw.randint(21, 88)
    return into_quiet_prose(
        report,
        draw,
        f"大厅自助查询区改造列入年度预算，批复专项资金{n}万元，由机关后勤科组织施工。到11月底，"
        f"改造专项资金⟦{n}元‖{n}万元⟧全部支付完毕，票据已交财务归档。",
    )


@shape("counts/amount-unit-mix", fresh=True)
def fresh_counts_amount_first_part_lacks_wan(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(6, 9), draw.randint(10, 14), draw.randint(3, 5)
    return into_quiet_prose(
        report,
        draw,
        f"网站运维全年花费{a + b + c}万元，其中：服务器租用⟦{a}元‖{a}万元⟧，安全检测{c}万元，"
        f"内容编校{b}万元。",
    )


@shape("counts/amount-unit-mix", fresh=True)
def fresh_counts_amount_bracketed_part_in_yuan(report: Report, draw: Random) -> str | None:
    a, b = draw.randint(71, 98), draw.randint(21, 49)
    return into_quiet_prose(
        report,
        draw,
        f"购置读报终端6台，花费{(a + b) / 10:g}万元（设备⟦{a}000元‖{a / 10:g}万元⟧、"
        f"安装调试{b / 10:g}万元）。",
    )


@shape("counts/amount-unit-mix", fresh=True)
def fresh_counts_amount_yi_becomes_wan(report: Report, draw: Random) -> str | None:
    n = f"{draw.randint(1, 4)}.{draw.randint(11, 98)}"
    return report.with_paragraph(
        draw,
        f"惠农补贴是群众查询最多的一类信息。全年发放惠农补贴{n}亿元，发放对象和标准逐村张榜。",
        f"针对张榜时间短的意见，将{'⟦' + n + '万元‖' + n + '亿元⟧'}惠农补贴的分户明细制成"
        "二维码，贴在公开栏旁供随时查看。",
    )


@shape("counts/amount-unit-mix", fresh=True)
def fresh_counts_amount_middle_of_three_before_total(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(12, 19), draw.randint(6, 9), draw.randint(3, 5)
    return into_quiet_prose(
        report,
        draw,
        f"印制宣传册{a / 10:g}万元、订阅法规汇编⟦{b / 10:g}元‖{b / 10:g}万元⟧、租用展板"
        f"{c / 10:g}万元，三项合计{(a + b + c) / 10:g}万元，均在公用经费中列支。",
    )


# counts/category-list-not-total


def _kinds(total: int, draw: Random) -> tuple[int, int, int, int, int]:
    """Four figures that make up the total, and a wrong second one."""
    a, b, c = (int(total * share) for share in (0.46, 0.27, 0.15))
    return a, b, c, total - a - b - c, b + draw.choice([9, 10, 18, -9, 11])


@shape("counts/category-list-not-total", fresh=True)
def fresh_counts_kinds_by_content_after_total(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None:
        return None
    a, b, c, d, wrong = _kinds(found[1], draw)
    return behind_line(
        report,
        found[0],
        f"从信息内容看，政务动态{a}条，公示公告⟦{wrong}‖{b}⟧条，民生服务{c}条，其他{d}条。",
    )


@shape("counts/category-list-not-total", fresh=True)
def fresh_counts_kinds_numbered_within_paragraph(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None:
        return None
    a, b, c, d, wrong = _kinds(found[1], draw)
    return behind_line(
        report,
        found[0],
        f"各类信息的数量为：（1）工作动态{a}条；（2）公告通知⟦{wrong}‖{b}⟧条；"
        f"（3）便民提示{c}条；（4）其他类{d}条。",
    )


@shape("counts/category-list-not-total", fresh=True)
def fresh_counts_kinds_count_leads_name(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None:
        return None
    a, b, c, d, wrong = _kinds(found[1], draw)
    return behind_line(
        report,
        found[0],
        f"上述信息分属四类，属于业务动态的{a}条，属于公示公告的⟦{wrong}‖{b}⟧条，"
        f"属于办事服务的{c}条，列入其他类的{d}条。",
    )


@shape("counts/category-list-not-total", fresh=True)
def fresh_counts_kinds_before_total(report: Report, draw: Random) -> str | None:
    if _SOME_TOTAL.search(report.text) or report.era < 2019:
        return None
    most = max((int(each) for each in re.findall(r"(\d+)\s*条", report.text)), default=0)
    a, b, c, d, wrong = _kinds(2 * most + draw.randint(400, 900), draw)
    total = a + b + c + d
    part = report.part("总体|概述|概况")
    if part is None:
        return None
    at = 0
    for number, line in enumerate(report.lines):
        if part[0] <= at < part[1] and number in report.prose():
            return behind_line(
                report,
                number,
                f"公开内容涉及面较广：机构人事类{c}条、行政执法类⟦{wrong}‖{b}⟧条、"
                f"政务动态类{a}条、其他类{d}条。",
                f"全年共主动公开政府信息{total}条，各科室报送的稿件都经过了三级审核。",
            )
        at += len(line) + 1
    return None


@shape("counts/category-list-not-total", fresh=True)
def fresh_counts_kinds_one_channel_above_total(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    near = "".join(report.lines[found[0] : found[0] + 5]) if found else ""
    if found is None or re.search("渠道|平台看|网站|微信|微博", near):
        return None
    total = found[1]
    web = total - total // 12
    return behind_line(
        report,
        found[0],
        f"从发布途径看，门户网站⟦{total + draw.randint(20, 60)}‖{web}⟧条，"
        f"政务新媒体{total // 3}条，查阅点{total // 10}条，其他途径{total // 20 + 3}条。",
    )


# counts/figure-missing


@shape("counts/figure-missing", fresh=True)
def fresh_counts_figure_lost_in_events(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(2, 9), draw.randint(2, 9), draw.randint(2, 9)
    return into_quiet_prose(
        report,
        draw,
        f"面向社会举办新闻发布会{a}场、在线访谈⟦场‖{b}场⟧、机关开放日{c}场，群众反响较好。",
    )


@shape("counts/figure-missing", fresh=True)
def fresh_counts_measure_word_lost_in_middle(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(20, 60), draw.randint(20, 60), draw.randint(20, 60)
    return into_quiet_prose(
        report,
        draw,
        f"逐一核对并更新办事指南{a}项、权责事项⟦{b}‖{b}项⟧、常见问答{c}项。",
    )


@shape("counts/figure-missing", fresh=True)
def fresh_counts_figure_lost_in_bracketed_halves(report: Report, draw: Random) -> str | None:
    a, b = draw.randint(8, 14), draw.randint(8, 14)
    return into_quiet_prose(
        report,
        draw,
        f"编发工作简报{a + b}期（上半年{a}期、下半年⟦期‖{b}期⟧），分送各科室和查阅点。",
    )


@shape("counts/figure-missing", fresh=True)
def fresh_counts_figure_blank_between_spaces(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(100, 300), draw.randint(20, 90), draw.randint(20, 90)
    return into_quiet_prose(
        report,
        draw,
        f"回复网友留言 {a} 条、领导信箱来信⟦  条‖ {b} 条⟧、微信后台提问 {c} 条。",
    )


@shape("counts/figure-missing", fresh=True)
def fresh_counts_figure_lost_after_settled(report: Report, draw: Random) -> str | None:
    a = draw.randint(30, 90)
    return into_quiet_prose(
        report,
        draw,
        f"档案窗口全年受理查档申请{a}件，当场办结⟦件‖{a - 7}件⟧，转交业务科室7件。",
    )


@shape("counts/figure-missing", fresh=True)
def fresh_counts_measure_word_lost_at_end(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(100, 300), draw.randint(30, 90), draw.randint(20, 60)
    return into_quiet_prose(
        report,
        draw,
        f"按时公示执法检查结果{a}条，信用修复结果{b}条，随机抽查结果⟦{c}‖{c}条⟧。",
    )


# counts/growth-conflict


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_calls_fell_rose(report: Report, draw: Random) -> str | None:
    a = draw.randint(300, 500)
    b = a - draw.randint(60, 120)
    share = f"{(a - b) / a * 100:.1f}%"
    return into_quiet_prose(
        report,
        draw,
        f"随着办事指南逐步细化，重复咨询明显减少，热线来电由上年的{a}个降到{b}个，"
        f"⟦上升‖下降⟧{share}。",
    )


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_of_visits_last_year_after(report: Report, draw: Random) -> str | None:
    b = draw.randint(1200, 1900)
    a = b + draw.randint(150, 500)
    share = (a - b) / b * 100
    return into_quiet_prose(
        report,
        draw,
        f"专栏日均访问{a}次，上年为{b}次，同比提高⟦{share + 10:.1f}‖{share:.1f}⟧%。",
    )


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_raised_to_less(report: Report, draw: Random) -> str | None:
    a = draw.randint(12, 20)
    return into_quiet_prose(
        report,
        draw,
        f"信息员队伍不断充实，专兼职人员从{a}名增至⟦{a - 4}‖{a + 4}⟧名，基层站所实现了全覆盖。",
    )


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_difference_with_more(report: Report, draw: Random) -> str | None:
    a, more = draw.randint(110, 240), draw.randint(21, 49)
    return into_quiet_prose(
        report,
        draw,
        f"组织撰写政策解读稿{a + more}篇，比上年的{a}篇多了⟦{more + 10}‖{more}⟧篇。",
    )


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_of_followers_in_wan(report: Report, draw: Random) -> str | None:
    low, share = draw.choice([(2.4, 25), (1.6, 50), (3.2, 25), (1.2, 50)])
    high = low * (1 + share / 100)
    return into_quiet_prose(
        report,
        draw,
        f"公众号关注人数由年初的{low:g}万人增加到年末的{high:g}万人，"
        f"增幅⟦{share + 15}%‖{share}%⟧，推送时间也固定下来。",
    )


@shape("counts/growth-conflict", fresh=True)
def fresh_counts_growth_days_shortened(report: Report, draw: Random) -> str | None:
    a, b, share = draw.choice([(10, 7, 30), (12, 9, 25), (8, 5, 37.5), (15, 12, 20)])
    return into_quiet_prose(
        report,
        draw,
        f"优化流转环节后，留言平均回复时间从{a}个工作日缩短至{b}个工作日，"
        f"压缩⟦{share + 20:g}‖{share:g}⟧%。",
    )


# counts/parts-not-total


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_trainings_after_colon(report: Report, draw: Random) -> str | None:
    a, b = draw.randint(4, 9), draw.randint(10, 19)
    return into_quiet_prose(
        report,
        draw,
        f"全年组织信息公开专题培训{a + b}期：机关{a}期，基层站所⟦{b + 3}‖{b}⟧期。",
    )


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_press_pieces_then_sum(report: Report, draw: Random) -> str | None:
    a, b, c = draw.randint(20, 40), draw.randint(10, 19), draw.randint(3, 9)
    return into_quiet_prose(
        report,
        draw,
        f"经验做法被县级媒体刊发{a}篇、市级媒体刊发{b}篇、省级媒体刊发{c}篇，"
        f"累计⟦{a + b + c + 10}‖{a + b + c}⟧篇。",
    )


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_columns_checked_in_bracket(report: Report, draw: Random) -> str | None:
    a, b = draw.randint(60, 99), draw.randint(6, 15)
    return into_quiet_prose(
        report,
        draw,
        f"年中对{a + b}个栏目进行了抽查（合格{a}个、不合格⟦{b + 5}‖{b}⟧个），逐一下发了整改提示。",
    )


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_rest_of_contacts(report: Report, draw: Random) -> str | None:
    a, b = draw.randint(20, 30), draw.randint(31, 49)
    return into_quiet_prose(
        report,
        draw,
        f"现有{a + b}名信息联络员，机关科室{a}名，其余⟦{b - 10}‖{b}⟧名分布在基层站所。",
    )


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_four_quarters_in_turn(report: Report, draw: Random) -> str | None:
    a, b, c, d = (draw.randint(210, 480) for _ in range(4))
    return into_quiet_prose(
        report,
        draw,
        f"全年推送办事提醒短信{a + b + c + d}条，四个季度分别为{a}条、{b}条、{c}条、"
        f"⟦{d + 90}‖{d}⟧条。",
    )


@shape("counts/parts-not-total", fresh=True)
def fresh_counts_parts_pleased_more_than_asked(report: Report, draw: Random) -> str | None:
    a = draw.randint(40, 80)
    return into_quiet_prose(
        report,
        draw,
        f"第四季度电话回访办事群众{a}人，其中表示满意的⟦{a + 12}‖{a - 2}⟧人，"
        "所提建议当日转有关科室。",
    )


# counts/percent-mismatch


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_sheets_returned(report: Report, draw: Random) -> str | None:
    share = draw.randint(82, 89)
    return into_quiet_prose(
        report,
        draw,
        f"年底发放群众评议表400份，收回{share * 4}份，回收率⟦{share + 6}%‖{share}%⟧。",
    )


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_of_questions_asked(report: Report, draw: Random) -> str | None:
    total, part = draw.randint(300, 420), draw.randint(101, 140)
    share = part / total * 100
    return into_quiet_prose(
        report,
        draw,
        f"在{total}条在线咨询里，社保待遇类最多，有{part}条，占⟦{share + 10:.1f}‖{share:.1f}⟧%。",
    )


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_before_bracketed_count(report: Report, draw: Random) -> str | None:
    part, share = draw.choice([(45, 75), (48, 80), (42, 70), (51, 85)])
    return into_quiet_prose(
        report,
        draw,
        f"参加评比的60块公开栏中，有{part}块（占⟦{share - 10}%‖{share}%⟧）做到了按月更换。",
    )


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_rate_of_excellence(report: Report, draw: Random) -> str | None:
    part, share = draw.choice([(7, 17.5), (9, 22.5), (11, 27.5), (13, 32.5)])
    return into_quiet_prose(
        report,
        draw,
        f"年度考核涉及40个站所，评为优秀{part}个，优秀率⟦{share + 5:g}%‖{share:g}%⟧。",
    )


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_pleased_above_hundred(report: Report, draw: Random) -> str | None:
    n = draw.randint(1, 8)
    return into_quiet_prose(
        report,
        draw,
        f"窗口实行首问负责，群众满意率达到⟦10{n}.6%‖9{n}.6%⟧，收到锦旗1面。",
    )


@shape("counts/percent-mismatch", fresh=True)
def fresh_counts_percent_second_of_two_shares(report: Report, draw: Random) -> str | None:
    good = draw.choice([135, 138, 141, 144])
    a, b = good / 1.5, (150 - good) / 1.5
    return into_quiet_prose(
        report,
        draw,
        f"抽看拟稿单150份，填写完整{good}份、漏项{150 - good}份，"
        f"分别占{a:g}%和⟦{b + 10:g}%‖{b:g}%⟧。",
    )


# counts/percent-sum


@shape("counts/percent-sum", fresh=True)
def fresh_counts_shares_of_calls_bare(report: Report, draw: Random) -> str | None:
    n = draw.randint(11, 19)
    return into_quiet_prose(
        report,
        draw,
        f"热线诉求按领域统计，就业社保占43%、住房占{40 - n}%、教育占⟦{n + 10}%‖{n}%⟧、其他占17%。",
    )


@shape("counts/percent-sum", fresh=True)
def fresh_counts_shares_of_devices_too_few(report: Report, draw: Random) -> str | None:
    n = draw.randint(3, 8)
    return into_quiet_prose(
        report,
        draw,
        f"专栏访问来源中，手机端占{73 - n}.4%，电脑端占{20 + n}.3%，其他终端占⟦0.3%‖6.3%⟧。",
    )


@shape("counts/percent-sum", fresh=True)
def fresh_counts_shares_of_forms_in_brackets(report: Report, draw: Random) -> str | None:
    n = draw.randint(1, 9)
    return into_quiet_prose(
        report,
        draw,
        f"解读材料的形式依次是文字（{50 + n}%）、图表（{30 - n}%）、"
        "短视频（⟦15%‖5%⟧）和其他（15%）。",
    )


@shape("counts/percent-sum", fresh=True)
def fresh_counts_shares_of_opinion_over_hundred(report: Report, draw: Random) -> str | None:
    n = draw.randint(52, 59)
    return into_quiet_prose(
        report,
        draw,
        f"问卷结果显示，认为公开及时的占{n}%，认为比较及时的占{89 - n}%，认为一般的占8%，"
        "认为不及时的占⟦13%‖3%⟧。",
    )


# counts/same-metric-two-values


def _swapped(total: int) -> int:
    """A number with two digits the other way round, or one more."""
    text = str(total)
    for at in range(len(text) - 2, 0, -1):
        if text[at] != text[at + 1]:
            return int(text[:at] + text[at + 1] + text[at] + text[at + 2 :])
    return total + 6


@shape("counts/same-metric-two-values", fresh=True)
def fresh_counts_total_again_among_problems(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None:
        return None
    total = found[1]
    return in_problems(
        report,
        draw,
        f"从数量上看，全年共主动公开政府信息⟦{_swapped(total)}‖{total}⟧条，"
        "但深度解读类稿件仍然偏少。",
    )


@shape("counts/same-metric-two-values", fresh=True)
def fresh_counts_total_again_in_opening(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None or found[0] == report.prose()[0]:
        return None
    total = found[1]
    number = report.prose()[0]
    return report.with_line(
        number,
        report.lines[number].rstrip()
        + f"一年来，共主动公开政府信息⟦{total + draw.choice([10, 100, 9])}‖{total}⟧条。",
    )


@shape("counts/same-metric-two-values", fresh=True)
def fresh_counts_total_given_twice_first_here(report: Report, draw: Random) -> str | None:
    if _SOME_TOTAL.search(report.text) or report.era < 2019:
        return None
    most = max((int(each) for each in re.findall(r"(\d+)\s*条", report.text)), default=0)
    total = 2 * most + draw.randint(300, 700)
    with_wrong = in_problems(
        report,
        draw,
        f"虽然本年度主动公开政府信息达到⟦{_swapped(total)}‖{total}⟧条，但群众自己找得到的并不多。",
    )
    part = report.part("总体|概述|概况")
    if with_wrong is None or part is None:
        return None
    at = with_wrong.find("。\n", part[0])
    if not 0 < at < part[1]:
        return None
    return with_wrong[: at + 1] + f"本年度共主动公开政府信息{total}条。" + with_wrong[at + 1 :]


@shape("counts/same-metric-two-values", fresh=True)
def fresh_counts_total_again_with_year(report: Report, draw: Random) -> str | None:
    found = line_of_total(report)
    if found is None:
        return None
    total = found[1]
    return in_problems(
        report,
        draw,
        f"{report.year}年主动公开政府信息共计⟦{total - draw.choice([8, 10, 90])}‖{total}⟧条，"
        "平均到每个工作日并不算多，公开的主动性还有潜力可挖。",
    )


# counts/text-balance


@shape("counts/text-balance", fresh=True)
def fresh_counts_balance_water_works_in_turn(report: Report, draw: Random) -> str | None:
    a, b, d = draw.randint(30, 60), draw.randint(2, 6), draw.randint(1, 5)
    c = a + b - d
    return report.with_paragraph(
        draw,
        "白鹭水务集团作为公共企业参照办理公开事项，新收公开申请"
        f"{a}件，上年结转{b}件，年内办结⟦{c - 3}‖{c}⟧件，结转下年度{d}件。",
    )


@shape("counts/text-balance", fresh=True)
def fresh_counts_balance_old_ones_first(report: Report, draw: Random) -> str | None:
    a, b, d = draw.randint(30, 60), draw.randint(2, 6), draw.randint(1, 5)
    c = a + b - d
    return report.with_paragraph(
        draw,
        f"松河公交公司参照执行公开制度。上年结转申请{b}件，本年新收{a}件，共答复{c}件，"
        f"尚有⟦{d + 4}‖{d}⟧件结转至{report.year + 1}年继续办理。",
    )


@shape("counts/text-balance", fresh=True)
def fresh_counts_balance_unsettled_at_new_year(report: Report, draw: Random) -> str | None:
    a, b, d = draw.randint(30, 60), draw.randint(2, 6), draw.randint(1, 5)
    c = a + b - d
    return report.with_paragraph(
        draw,
        f"对云溪燃气公司的公开工作加强指导。该公司{report.year - 1}年结转的申请{b}件，"
        f"{report.year}年新收到⟦{a + 10}‖{a}⟧件，办结{c}件，结转{report.year + 1}年{d}件。",
    )


@shape("counts/text-balance", fresh=True)
def fresh_counts_balance_over_four_sentences(report: Report, draw: Random) -> str | None:
    a, b, d = draw.randint(30, 60), draw.randint(2, 6), draw.randint(1, 5)
    c = a + b - d
    return report.with_paragraph(
        draw,
        f"市属医院参照办理信息公开申请。全年新收申请{a}件。上一年度结转{b}件。"
        f"年内按期办结⟦{c + 5}‖{c}⟧件。未到答复期限的{d}件，结转下年办理。",
    )


@shape("counts/text-balance", fresh=True)
def fresh_counts_balance_carried_in_bracket(report: Report, draw: Random) -> str | None:
    a, b, d = draw.randint(30, 60), draw.randint(2, 6), draw.randint(1, 5)
    c = a + b - d
    return report.with_paragraph(
        draw,
        f"青石供热公司参照公开，新收到申请{a}件（另有上年结转{b}件），答复⟦{c + 2}‖{c}⟧件，"
        f"其余{d}件转入下一年度办理。",
    )

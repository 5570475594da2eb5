"""Fresh, fourth set: dates in sentences, periods, years."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import dates_common as common
from fourth_tools import fourth, last_of, opening, others, overview, paragraphs, problems
from planting import shape
from third_tools import dated

if TYPE_CHECKING:
    from random import Random

    from planting import Report

fourth(
    "dates/cut-off-not-period",
    put=overview,
    end_of_november="⟦截至{年}年11月底‖{年}年⟧，共接听咨询电话一千三百余次，接待来访86人次。",
    middle_of_december="⟦至{年}年12月15日止，‖全年⟧累计发布政务新媒体信息2,318条。",
    in_a_bracket="全年（⟦截至12月20日‖截至12月31日⟧）收到网民留言640条，回复640条。",
)
fourth(
    "dates/date-broken",
    day_called_a_month="{年}年9月28⟦月‖日⟧，邀请二十名居民代表走进办事大厅。",
    month_called_a_day="{年}年⟦6日‖6月⟧18日，开展第一次栏目检查。",
    year_called_a_month="查阅点于{年}⟦月‖年⟧5月18日迁入新址。",
)
fourth(
    "dates/date-impossible",
    thirty_first_in_chinese="自查工作于⟦九月三十一日‖九月三十日⟧结束，共查出问题十一个。",
    notice_ends_before_it_begins=(
        "意见征集时间为⟦{年}年7月20日至7月5日‖{年}年7月5日至7月20日⟧，收到建议17条。"
    ),
    no_such_hour_of_the_year="专栏于⟦{年}年13月8日‖{年}年12月8日⟧上线。",
)
fourth(
    "dates/date-impossible",
    put=paragraphs,
    sixty_days_in_points="⟦{年}.6.31‖{年}.6.30⟧前完成目录核对，{年}.9.30前完成补录。",
)
fourth(
    "dates/date-unit-missing",
    year_without_unit_before_end="⟦{年}‖{年}年⟧末，在册信息员58名，比年初增加6名。",
)
fourth(
    "dates/date-unit-missing",
    "dates/date-broken",
    month_without_unit="{年}年10⟦‖月⟧16日，组织新入职人员学习公开制度。",
    since_a_year="自{上年}⟦‖年⟧3月起，公示栏由专人每周巡看一次。",
)
fourth(
    "dates/improvement-in-past-year",
    put=last_of("problems"),
    we_intend=(
        "针对上述不足，⟦{年}‖{次年}⟧年我们将从三方面着手，把解读材料送到村组，"
        "把答复模板发到科室，把评查结果报到领导。"
    ),
    first_half_to_be_done="下一步，拟于⟦{年}‖{次年}⟧年上半年完成公开目录修订，并对外征求意见。",
)
fourth(
    "dates/relative-or-plan-year",
    last_year_in_a_bracket="去年（⟦{前年}‖{上年}⟧年）建成的两个查阅点运行平稳。",
    this_year_named_wrongly="本年度（⟦{上年}‖{年}⟧年）新增查阅设备12台，均已启用。",
)
fourth(
    "dates/relative-or-plan-year",
    put=problems,
    next_year_in_a_bracket="明年（⟦{年}‖{次年}⟧年）计划为每个窗口配备一名公开联络员。",
)
fourth(
    "dates/relative-year",
    since_this_year="⟦今年以来‖{年}年以来⟧，窗口月均接待查询群众40余人次。",
    put_in_use_this_august="⟦今年8月‖{年}年8月⟧启用的自助查询机，累计打印材料2,600余份。",
)
fourth(
    "dates/relative-year",
    put=opening,
    work_of_this_year="⟦今年‖{年}年⟧的培训改在乡镇举办，方便基层人员就近参加。",
)
fourth(
    "dates/stale-link",
    put=others,
    report_of_years_ago=(
        "本报告电子版请到http://www.qingshi.gov.cn/zfxxgk/nb/⟦{前年}‖{次年}⟧/index.html下载。"
    ),
)
fourth(
    "dates/stale-link",
    put=paragraphs,
    attachment_of_last_years_report=(
        "本报告可在政府网站下载"
        "（网址：https://www.yunxi.gov.cn/attach/⟦{前年}03/{前年}0312‖{次年}01/{次年}0118⟧.pdf）。"
    ),
)
fourth(
    "dates/stale-year",
    put=overview,
    meetings_of_last_year="⟦{上年}‖{年}⟧年，全年举办政策问答会11场，回答群众提问二百余个。",
    columns_of_next_year="⟦{次年}‖{年}⟧年，共清理失效栏目9个，新设专题栏目4个。",
)


@shape("dates/year-conflict", "dates/stale-year", fresh=True)
def fourth_first_sentence_of_last_year(report: Report, _: Random) -> str | None:
    return common.opened(
        report,
        dated(
            report,
            "⟦{上年}‖{年}⟧年，在上级部门的指导下，本机关扎实推进政府信息公开工作，取得了新的进展。",
        ),
    )


@shape("dates/year-conflict", fresh=True)
def fourth_introduced_as_last_years(report: Report, _: Random) -> str | None:
    return common.introduced(
        report,
        dated(
            report,
            "依照《中华人民共和国政府信息公开条例》的规定，现将本机关⟦{上年}‖{年}⟧年度"
            "政府信息公开工作情况公布如下。",
        ),
    )


@shape("dates/year-conflict", fresh=True)
def fourth_title_kept_from_last_year(report: Report, _: Random) -> str | None:
    found = common.title(report)
    if found is None or common.period(report) is None:
        return None
    return common.marked(report, found.span("year"), str(report.year - 1))


def _introduced(report: Report, text: str) -> str | None:
    return common.introduced(report, dated(report, text))


@shape("dates/period-wrong", fresh=True)
def fourth_period_ends_a_day_early(report: Report, _: Random) -> str | None:
    return _introduced(
        report,
        "本机关依法编制本报告。报告中的统计数据从{年}年1月1日起，到{年}年12月⟦30‖31⟧日止。",
    )


@shape("dates/period-wrong", fresh=True)
def fourth_period_begins_in_february(report: Report, _: Random) -> str | None:
    return _introduced(
        report,
        "按照有关规定，编制本年度报告。统计时限为{年}年⟦2月‖1月⟧1日—12月31日。",
    )


@shape("dates/period-wrong", fresh=True)
def fourth_period_in_chinese_numerals(report: Report, _: Random) -> str | None:
    year, last = common.spoken_year(report.year), common.spoken_year(report.year - 1)
    return common.introduced(
        report,
        "本报告根据《中华人民共和国政府信息公开条例》编写，所列数据的统计期限为"
        f"⟦{last}‖{year}⟧年一月一日至{year}年十二月三十一日。",
    )


@shape("dates/period-missing", fresh=True, anywhere=True)
def fourth_introduction_without_a_period(report: Report, _: Random) -> str | None:
    if report.text.count("1月1日") > 1:
        return None
    return _introduced(
        report,
        "本报告由本机关依据《中华人民共和国政府信息公开条例》编制⟦。‖，所列数据的统计期限自{年}年"
        "1月1日起至{年}年12月31日止。⟧公众如有疑问，可与办公室联系（电话：0740-6212108）。",
    )


@shape("dates/period-missing", fresh=True, anywhere=True)
def fourth_period_taken_out(report: Report, _: Random) -> str | None:
    found, area = common.period(report), common.preamble(report)
    if found is None or area is None or report.text.count("1月1日") > 1:
        return None
    low = report.text.rfind("。", area[0], found.start()) + 1
    high = report.text.find("。", found.end(), area[1]) + 1
    if not low or not high:
        return None
    return common.marked(report, (low, high), "")


@shape("dates/date-style-mixed", fresh=True)
def fourth_date_with_strokes(report: Report, draw: Random) -> str | None:
    return overview(
        report,
        draw,
        dated(report, "⟦{年}/4/23‖{年}年4月23日⟧，邀请小学生参观查阅点。"),
    )


@shape("dates/date-style-mixed", fresh=True)
def fourth_one_date_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    day = dt.date(report.year, 4, 23)
    sentence = (
        f"⟦{common.spoken_date(day)}‖{common.plain_date(day)}⟧，启用新的申请登记系统，"
        f"{report.year}年5月10日停用旧系统。"
    )
    return overview(report, draw, sentence) if common.signed(report) else None

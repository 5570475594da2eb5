"""Sixth set: dates and years."""

from __future__ import annotations

import re

from fourth_tools import opening, overview, preamble, problems
from sixth_tools import mistyped, sixth

_SIGNED = r"^[\s　]*({明年}年(\d{1,2})月(\d{1,2})日)[\s　]*$"

sixth(
    "dates/cut-off-not-period",
    put=overview,
    november="截至⟦{年}年11月30日‖{年}年12月31日⟧，共主动公开政府信息156条。",
    until_now="⟦截至目前‖{年}年⟧，共收到群众咨询43件，均已办结。",
)
mistyped(
    "dates/date-broken",
    day_of_the_period=(r"12月(31日)(?=[。，止）])", "31"),
    month_of_the_period=(r"{年}年(1月)1日", "1"),
)
mistyped(
    "dates/date-impossible",
    eleventh_for_twelfth=(r"1月1日[^。\n]{1,12}?(12)月31日", "11"),
)
sixth(
    "dates/date-impossible",
    put=overview,
    thirtyfirst_of_september="{年}年⟦9月31日‖9月30日⟧，组织开展政务公开业务培训1次。",
)
mistyped(
    "dates/date-order",
    "dates/late-publication",
    signed_in_the_year_itself=(
        _SIGNED,
        lambda match: match[1].replace(match[1][:4], str(int(match[1][:4]) - 1)),
    ),
    signed_two_years_on=(
        _SIGNED,
        lambda match: match[1].replace(match[1][:4], str(int(match[1][:4]) + 1)),
    ),
)
mistyped(
    "dates/date-run-together",
    only_figures=(_SIGNED, lambda match: re.sub("[年月日]", "", match[1])),
    figures_in_eight=(
        _SIGNED,
        lambda match: f"{match[1][:4]}{int(match[2]):02}{int(match[3]):02}",
    ),
)
mistyped(
    "dates/date-style-mixed",
    signed_with_points=(_SIGNED, r"{明年}.\2.\3"),
    signed_with_dashes=(_SIGNED, r"{明年}-\2-\3"),
)
mistyped(
    "dates/date-unit-missing",
    year_of_the_opening=(r"({年}年)(?=，)", "{年}"),
)
sixth(
    "dates/date-unit-missing",
    put=overview,
    month_without_sign="{年}年⟦6底‖6月底⟧，完成门户网站信息公开专栏改版。",
)
sixth(
    "dates/improvement-in-past-year",
    put=problems,
    year_not_moved_on="⟦{年}年‖{明年}年⟧，我们将进一步加大公开力度，拓宽公开渠道。",
    next_step="下一步，在⟦{年}年‖{明年}年⟧的工作中，将继续完善信息公开制度。",
)
mistyped(
    "dates/late-publication",
    unless="[镇乡]|街道",
    signed_in_april=(_SIGNED, "{明年}年4月16日"),
    signed_in_june=(_SIGNED, "{明年}年6月5日"),
)
mistyped(
    "dates/period-missing",
    anywhere=True,
    since=2019,
    sentence_left_out=(
        r"(?<=。)([^。\n]*(?:期限|时间|起止|时段|区间)[^。\n]*1月1日[^。\n]*12月31日[^。\n]*。)",
        "",
    ),
    clause_left_out=(
        r"(?<!12月31日)，([^。，\n]*1月1日[^。，\n]*12月31日[^。，\n]*)(?=。)",
        "现予公布",
    ),
)
mistyped(
    "dates/period-wrong",
    both_of_last_year=(
        r"({年}年1月1日[^。\n]{1,4}{年}年12月31日)",
        "{去年}年1月1日至{去年}年12月31日",
    ),
    first_of_last_year=(r"({年}年)1月1日[^。\n]{1,6}12月31日", "{去年}年"),
)
sixth(
    "dates/relative-or-plan-year",
    put=overview,
    last_year_named_wrong="与去年（⟦{年}‖{去年}⟧年）相比，公开数量稳步增长。",
)
sixth(
    "dates/relative-or-plan-year",
    put=problems,
    next_year_named_wrong="明年（⟦{年}‖{明年}⟧年），我们将重点加强政策解读工作。",
)
sixth(
    "dates/relative-year",
    put=opening,
    since_this_year="⟦今年以来‖{年}年⟧，我们认真落实政务公开各项要求，公开工作取得新成效。",
)
sixth(
    "dates/relative-year",
    put=overview,
    this_year_trained="⟦今年‖{年}年⟧共组织业务培训2次，参训60人次。",
)
sixth(
    "dates/stale-link",
    put=preamble,
    link_of_years_before="本报告电子版可在县政府门户网站下载（⟦http://www.qingshi.gov.cn/xxgk/{去去年}/0312/1182.html‖http://www.qingshi.gov.cn/xxgk/{明年}/0312/1182.html⟧）。",
)
sixth(
    "dates/stale-phrase",
    put=overview,
    since=2022,
    plan_long_over="紧扣⟦“十三五”规划‖本地发展规划⟧收官任务，做好重点领域信息公开。",
)
sixth(
    "dates/stale-phrase",
    put=overview,
    since=2024,
    congress_to_come="以⟦迎接党的二十大‖高质量发展⟧为主线，扎实推进政务公开。",
)
mistyped(
    "dates/stale-year",
    opening_of_the_overview=(
        r"(?<=[。\n　])({年}年)，(?:(?![比较]|{年}|累计)[^。\n]){3,60}?\d+ ?[条件篇次期]",
        "{去年}年",
    ),
)
sixth(
    "dates/stale-year",
    put=overview,
    figures_of_the_year="⟦{去年}年‖{年}年⟧，共主动公开政府信息218条，制作政策解读6篇。",
)
mistyped(
    "dates/year-conflict",
    title=(r"\A[^\n]*?({年})年", "{去年}"),
    introduction=(
        r"\n[^\n]*(?:编制|公布|发布)[^\n。]{0,30}?({年})年(?:度)?政府信息公开(?:工作)?(?:年度)?报告(?!的通知)",
        "{去年}",
    ),
    opening=(r"\n(?:#+ )?一、[^\n]*\n+(?:[^\n，。]{0,3})({年})年，", "{去年}"),
)

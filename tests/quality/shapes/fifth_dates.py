"""Fresh, fifth set: dates in sentences, periods, years."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import dates_common as common
from again_tools import swapped
from fifth_texts import fifth
from fourth_tools import last_of, others, overview, paragraphs, problems
from planting import shape
from third_tools import dated

if TYPE_CHECKING:
    from random import Random

    from planting import Report

fifth(
    "dates/cut-off-not-period",
    "dates/period-wrong",
    put=overview,
    eleven_months="⟦一至十一月‖全年⟧，政务新媒体累计发布信息860条，阅读量超过12万次。",
    ten_months_by_dash="⟦{年}年1—10月‖{年}年⟧，公示栏共张贴公示四百余张，收到意见27条。",
    until_after_the_year="公开信息总数为1264条（⟦统计截至{次年}年1月20日‖统计截至{年}年12月31日⟧）。",
)
fifth(
    "dates/date-broken",
    "dates/date-impossible",
    "dates/date-unit-missing",
    figures_of_the_year_lost="⟦年6月中旬‖{年}年6月中旬⟧，全部社区完成了公示栏更换。",
    figure_of_the_month_lost="{年}年⟦月‖9月⟧20日，举办第二期业务培训班。",
)
fifth(
    "dates/date-impossible",
    month_nought="培训班于{年}年⟦0月15日‖10月15日⟧开班，为期两天。",
    range_reversed_in_one_month="集中宣传安排在⟦5月25日至20日‖5月20日至25日⟧，共发放资料三千份。",
    thirty_second="专项检查⟦10月32日‖10月31日⟧结束，发现问题当场交办。",
)
fifth(
    "dates/date-unit-missing",
    compared_with_a_year="与⟦{上年}‖{上年}年⟧相比，网民留言减少了三成。",
    first_half_of_a_year="⟦{年}上半年‖{年}年上半年⟧，逐村核对了公开目录。",
    end_of_a_month="⟦{年}年12底‖{年}年12月底⟧，各科室交回全年台账。",
)
fifth(
    "dates/improvement-in-past-year",
    "dates/relative-or-plan-year",
    put=last_of("problems"),
    aimed_at_the_end="力争到⟦{年}‖{次年}⟧年底，公开事项目录覆盖全部科室和下属单位。",
    two_courses_planned="⟦{年}‖{次年}⟧年度计划安排两期专题培训，逐步覆盖全部信息员。",
)
fifth(
    "dates/relative-or-plan-year",
    put=overview,
    end_of_last_year="截至上年底（⟦{年}‖{上年}⟧年12月），查阅点已覆盖八成社区。",
    this_year_that_is="本年度，即⟦{上年}‖{年}⟧年，未发生因公开不当引发的舆情。",
)
fifth(
    "dates/relative-year",
    first_half_of_this_year="⟦今年上半年‖{年}年上半年⟧，对公开专栏作了改版。",
)
fifth(
    "dates/relative-year",
    put=problems,
    quarter_of_this_year="上述问题已于⟦今年第三季度‖{年}年第三季度⟧整改到位。",
)
fifth(
    "dates/stale-link",
    put=others,
    page_of_an_earlier_report=(
        "本年度报告全文见：http://www.yunxi.gov.cn/xxgk/⟦{前年}-01/22‖{次年}-01/22⟧/content_2203.html。"
    ),
)
fifth(
    "dates/stale-year",
    put=overview,
    in_the_work_of_a_year="在⟦{上年}‖{年}⟧年的工作中，共编发公开简报14期，解答群众咨询220人次。",
    looking_back="⟦{上年}‖{年}⟧年，我们坚持每月一查，共发现并整改栏目问题17处。",
)
fifth(
    "dates/date-style-mixed",
    two_figures_of_the_year="⟦{短年}年5月8日‖{年}年5月8日⟧，邀请商户代表座谈，听取对公开工作的意见。",
)
fifth(
    "dates/date-style-mixed",
    put=paragraphs,
    hyphens_in_a_list="主要会议：⟦{年}-3-12‖{年}年3月12日⟧召开年度部署会，研究全年公开要点。",
)


def _five_figures(report: Report, draw: Random, month: int) -> str | None:
    year = str(report.year)
    faulty = f"{year[:2]}{year[1:]}"
    return overview(
        report, draw, f"⟦{faulty}年{month}月‖{year}年{month}月⟧，启用新的公开目录管理系统。"
    )


@shape("dates/date-broken", "dates/date-impossible", "dates/date-run-together", fresh=True)
def fifth_figure_of_the_year_twice(report: Report, draw: Random) -> str | None:
    return _five_figures(report, draw, 7)


@shape("dates/date-broken", "dates/date-impossible", "dates/date-unit-missing", fresh=True)
def fifth_year_of_three_figures(report: Report, draw: Random) -> str | None:
    year = str(report.year)
    return overview(report, draw, f"⟦{year[:3]}年5月‖{year}年5月⟧，邀请人大代表视察公开工作一次。")


@shape("dates/date-broken", "dates/period-wrong", "dates/date-unit-missing", fresh=True)
def fifth_first_day_without_its_unit(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, rf"({report.year}年1月1)日(?=起?至)", r"\g<1>")


@shape("dates/improvement-in-past-year", fresh=True)
def fifth_past_year_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    past, coming = common.spoken_year(report.year), common.spoken_year(report.year + 1)
    text = f"⟦{past}‖{coming}⟧年，我们将继续推动公开工作向村组延伸。"
    return last_of("problems")(report, draw, text)


@shape("dates/period-wrong", "dates/date-impossible", fresh=True)
def fifth_period_begins_at_the_end_of_january(report: Report, draw: Random) -> str | None:
    if report.era == 2008 and "统计" not in report.text[:1500]:
        return None
    return swapped(report, draw, rf"({report.year}年1月)1日(?=起?至)", r"\g<1>31日")


@shape("dates/period-wrong", "dates/year-conflict", fresh=True)
def fifth_period_in_points(report: Report, _: Random) -> str | None:
    text = "本报告由本机关编制。数据统计时段：{年}.1.1—⟦{次年}‖{年}⟧.12.31。"
    return common.introduced(report, dated(report, text))


@shape("dates/period-wrong", fresh=True)
def fifth_period_ends_in_november(report: Report, _: Random) -> str | None:
    text = "本报告所列数据的统计期限自{年}年1月1日起，截至{年}年⟦11月30日‖12月31日⟧。"
    return common.introduced(report, dated(report, text))


@shape("dates/period-missing", fresh=True, anywhere=True)
def fifth_period_not_said_but_the_contact(report: Report, _: Random) -> str | None:
    if report.year < 2019 or report.text.count("1月1日") > 1:
        return None
    text = (
        "根据《中华人民共和国政府信息公开条例》要求，结合各科室报送的情况，汇总编制本报告⟦‖，"
        "统计时间为{年}年1月1日至12月31日⟧。如对本报告有疑问，请与本机关办公室联系。"
    )
    return common.introduced(report, dated(report, text))


@shape("dates/year-conflict", fresh=True)
def fifth_title_has_the_year_of_publication(report: Report, _: Random) -> str | None:
    found = common.title(report)
    if found is None or common.period(report) is None:
        return None
    return common.marked(report, found.span("year"), str(report.year + 1))


@shape("dates/year-conflict", fresh=True)
def fifth_caption_of_the_table_a_year_back(report: Report, draw: Random) -> str | None:
    return swapped(
        report,
        draw,
        rf"(?<=统计表\n（){report.year}(?=年度?）)|(?<=统计表\n\n（){report.year}(?=年度?）)"
        rf"|(?<=[县市区局镇乡府]){report.year}(?=年度?政府信息公开情况统计表)",
        f"{report.year - 1}",
    )


@shape("dates/year-conflict", fresh=True)
def fifth_introduced_as_next_years(report: Report, _: Random) -> str | None:
    text = "现将⟦{次年}‖{年}⟧年本机关政府信息公开工作情况报告如下，请社会各界予以监督。"
    return common.introduced(report, dated(report, text))


@shape("dates/date-style-mixed", fresh=True)
def fifth_signed_with_a_leading_nought(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if not day or day.day > 9:
        return None
    return common.resigned(report, f"{day.year}年{day.month:02}月{day.day:02}日")


@shape("dates/date-order", fresh=True)
def fifth_figures_of_the_year_turned(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if not day or not 2013 < day.year < 2030 or day.year == 2022:
        return None
    turned = f"20{str(day.year)[:1:-1]}"
    return common.resigned(report, f"{turned}年{day.month}月{day.day}日")


@shape("dates/date-order", fresh=True)
def fifth_published_while_the_year_ran(report: Report, draw: Random) -> str | None:
    day = common.published(report, draw)
    if day is None:
        return None
    mark = f"⟦{report.year}年10月26日‖{common.plain_date(day)}⟧"
    return common.headed(report, f"发布日期：{mark}　来源：本站")


@shape("dates/date-run-together", "dates/date-broken", fresh=True)
def fifth_figures_with_the_last_unit_only(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, f"{day.year}{day.month:02}{day.day:02}日") if day else None


@shape("dates/date-run-together", "dates/date-broken", fresh=True)
def fifth_month_and_day_in_one(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, f"{day.year}年{day.month:02}{day.day:02}") if day else None


@shape("dates/date-broken", "dates/date-unit-missing", fresh=True)
def fifth_spoken_date_without_the_year_sign(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, common.spoken_date(day).replace("年", "")) if day else None


@shape("dates/late-publication", fresh=True)
def fifth_department_a_day_late(report: Report, _: Random) -> str | None:
    if report.year < 2019 or common.kind(report) != "department":
        return None
    return common.resigned(report, f"{report.year + 1}年2月1日")


@shape("dates/late-publication", fresh=True)
def fifth_government_signed_in_april_in_words(report: Report, draw: Random) -> str | None:
    if report.year < 2019 or common.kind(report) != "government":
        return None
    day = dt.date(report.year + 1, 4, draw.randint(2, 29))
    return common.resigned(report, common.spoken_date(day))


@shape("dates/late-publication", fresh=True)
def fifth_old_era_published_in_june(report: Report, draw: Random) -> str | None:
    if report.year > 2017:
        return None
    late = f"{report.year + 1}/6/{draw.randint(3, 28)}"
    return common.headed(report, f"发布时间：⟦{late}‖{report.year + 1}/3/20⟧　作者：办公室")

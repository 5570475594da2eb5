"""Words and links that belong to another year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    EVENTS,
    IMPROVEMENT,
    OVERVIEW,
    PLANS,
    behind,
    marked,
    opened,
    paragraph,
    part,
    preamble,
    we,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

NOW = "dates/relative-year"
LINK = "dates/stale-link"
PHRASE = "dates/stale-phrase"


def _this(report: Report) -> str:
    return f"⟦今年‖{report.year}年⟧"


@shape(NOW)
def since_this_year(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, f"{_this(report)}以来，{we(report)}坚持先审查后公开。")


@shape(NOW)
def this_year_and_a_comma(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, f"{_this(report)}，{we(report)}{draw.choice(EVENTS)}。")


@shape(NOW)
def this_year_and_a_month(report: Report, draw: Random) -> str | None:
    month = f"{draw.randint(2, 11)}月"
    lead, end = draw.choice([("", "，"), ("自", "起，"), ("从", "份开始，"), ("截至", "底，已")])
    return report.with_sentence(draw, f"{lead}{_this(report)}{month}{end}{draw.choice(EVENTS)}。")


@shape(NOW)
def this_year_behind_the_subject(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, f"{we(report)}{_this(report)}{draw.choice(EVENTS)}。")


@shape(NOW)
def this_year_in_a_comparison(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"与{report.year - 1}年相比，{_this(report)}网上咨询的比重有所上升。"
    )


@shape(NOW)
def this_year_in_a_bracket(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"大厅的查阅设备（{_this(report)}新增{draw.randint(2, 6)}台）由专人维护。"
    )


@shape(NOW)
def this_year_in_the_preamble(report: Report, draw: Random) -> str | None:
    return behind(
        report,
        draw,
        f"现将{we(report)}{_this(report)}的政府信息公开工作情况报告如下。",
        preamble(report),
    )


@shape(NOW)
def overview_opens_with_this_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["，", "以来，", "全县上下共同努力，"])
    return opened(report, f"{_this(report)}{words}政府信息公开各项任务落实到人、按期完成。")


@shape(NOW)
def this_year_for_the_year_to_come(report: Report, draw: Random) -> str | None:
    return behind(
        report,
        draw,
        f"⟦今年‖{report.year + 1}年⟧，{we(report)}将{draw.choice(PLANS)}。",
        part(report, IMPROVEMENT),
    )


@shape(NOW)
def own_year_turned_into_this_year(report: Report, draw: Random) -> str | None:
    found = list(re.finditer(rf"[。\n\u3000]({report.year}年)[，我全]", report.text))
    return marked(report, draw.choice(found).span(1), "今年") if found else None


@shape(NOW)
def parts_of_this_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["上半年", "下半年", "第三季度", "年初", "春季"])
    return paragraph(
        report,
        draw,
        f"在队伍建设上，{_this(report)}{words}，{draw.choice(EVENTS)}，取得了较好的效果。",
        part(report, OVERVIEW),
    )


def _link(draw: Random, report: Report) -> str:
    old = report.year - draw.randint(1, 4)
    new = report.year + 1
    host = draw.choice(["www.qingshi", "zwgk.yunxi", "xxgk.bailu"])
    day = f"{draw.randint(10, 28)}"
    path = draw.choice(
        [
            f"/art/⟦{old}‖{new}⟧/1/{day}/art_312_{day}7.html",
            f"/zfxxgk/nb/⟦{old}01/t{old}01{day}‖{new}01/t{new}01{day}⟧_40{day}.shtml",
            f"/content/⟦{old}‖{new}⟧-01/{day}/content_{day}6.htm",
            f"/xxgk/⟦{old}‖{new}⟧/01/{day}/post.html",
            f"/gknb/⟦{old}01{day}‖{new}01{day}⟧.html",
        ]
    )
    return f"{host}.example.cn{path}"


def _linked(report: Report, draw: Random, sentence: str) -> str | None:
    area = preamble(report) if draw.random() < 0.5 else part(report, "其他|说明")
    return behind(report, draw, sentence, area)


@shape(LINK)
def download_from_an_old_page(report: Report, draw: Random) -> str | None:
    return _linked(report, draw, f"本报告电子版可在https://{_link(draw, report)}下载。")


@shape(LINK)
def download_from_an_old_page_in_brackets(report: Report, draw: Random) -> str | None:
    opening, end = draw.choice(["（）", "()", "“”"])
    return _linked(
        report,
        draw,
        f"本报告的电子版可从门户网站{opening}http://{_link(draw, report)}{end}下载。",
    )


@shape(LINK)
def address_behind_a_label(report: Report, draw: Random) -> str | None:
    label = draw.choice(["下载网址", "下载地址", "查阅网址", "电子版网址"])
    return _linked(report, draw, f"本报告全文已经公布，{label}：http://{_link(draw, report)}。")


@shape(LINK)
def address_behind_its_purpose(report: Report, draw: Random) -> str | None:
    return _linked(
        report, draw, f"公众需要查阅、下载本年度报告的，请登录https://{_link(draw, report)}。"
    )


@shape(LINK)
def address_without_a_scheme(report: Report, draw: Random) -> str | None:
    return _linked(report, draw, f"报告全文见{_link(draw, report)}，欢迎查阅。")


@shape(LINK)
def home_page_and_an_old_page(report: Report, draw: Random) -> str | None:
    return _linked(
        report,
        draw,
        "本报告电子版可在门户网站（https://www.qingshi.example.cn/）政府信息公开年报栏目"
        f"（https://{_link(draw, report)}）下载。",
    )


@shape(LINK)
def old_page_in_a_paragraph_of_its_own(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        f"本报告可以在下列地址下载：https://{_link(draw, report)}，也可以到办公室索取纸质文本。",
    )


@shape(LINK)
def old_page_with_a_port(report: Report, draw: Random) -> str | None:
    link = _link(draw, report).replace(".cn/", ".cn:8080/")
    return _linked(report, draw, f"年度报告的电子版下载链接为http://{link}。")


def _of(report: Report, last: int, words: str) -> str | None:
    """The words as a fault, if their time was over before the year reported on."""
    return f"⟦{words}‖⟧" if report.year > last else None


def _plan_word(draw: Random, number: str) -> str:
    form = draw.choice(["“{}五”规划", "“{}五”", "{}五规划", "“{}五”时期"])
    return form.format(number)


@shape(PHRASE)
def last_year_of_a_finished_plan(report: Report, draw: Random) -> str | None:
    number, year = draw.choice([("十二", 2015), ("十三", 2020)])
    word = draw.choice(["收官之年", "的收官之年"])
    if report.year <= year:
        return None
    return opened(
        report,
        f"{report.year}年是⟦{_plan_word(draw, number)}{word}，也是‖⟧政务公开标准化建设的关键一年，"
        "各项任务按期完成。",
    )


@shape(PHRASE)
def first_year_of_another_plan(report: Report, draw: Random) -> str | None:
    number, year = draw.choice([("十三", 2016), ("十四", 2021)])
    word = draw.choice(["开局之年", "的开局之年", "开局起步之年"])
    if report.year <= year:
        return None
    return report.with_sentence(
        draw, f"⟦在{_plan_word(draw, number)}{word}，‖⟧{we(report)}把公开摆上重要位置。"
    )


@shape(PHRASE)
def campaign_of_two_studies(report: Report, draw: Random) -> str | None:
    words = draw.choice(
        ["“两学一做”学习教育", "“两学一做”学习教育常态化制度化", "两学一做学习教育"]
    )
    mark = _of(report, 2019, f"结合{words}，")
    return mark and report.with_sentence(draw, f"{mark}{we(report)}{draw.choice(EVENTS)}。")


@shape(PHRASE)
def campaign_of_party_history(report: Report, draw: Random) -> str | None:
    mark = _of(report, 2023, draw.choice(["扎实开展党史学习教育，", "以党史学习教育为契机，"]))
    return mark and report.with_sentence(draw, f"{we(report)}{mark}{draw.choice(EVENTS)}。")


@shape(PHRASE)
def campaign_of_the_first_intention(report: Report, draw: Random) -> str | None:
    comma = draw.choice(["、", " ", "　", ""])
    mark = _of(report, 2020, f"按照“不忘初心{comma}牢记使命”主题教育要求，")
    return mark and report.with_sentence(draw, f"{mark}{draw.choice(EVENTS)}。")


@shape(PHRASE)
def campaign_of_the_mass_line(report: Report, draw: Random) -> str | None:
    words = draw.choice(["党的群众路线教育实践活动", "群众路线教育实践活动"])
    mark = _of(report, 2014, f"把公开与{words}结合起来，")
    return mark and report.with_sentence(draw, f"{mark}{draw.choice(EVENTS)}。")


@shape(PHRASE)
def campaign_of_three_stricts(report: Report, draw: Random) -> str | None:
    words = draw.choice(["“三严三实”专题教育", "“三严三实”专题教育活动", "三严三实专题教育"])
    mark = _of(report, 2016, f"通过{words}，")
    return mark and behind(
        report, draw, f"{mark}承办人员的责任心得到加强。", part(report, OVERVIEW)
    )


@shape(PHRASE)
def campaign_of_party_discipline(report: Report, draw: Random) -> str | None:
    mark = _of(report, 2024, draw.choice(["结合党纪学习教育，", "党纪学习教育期间，"]))
    return mark and report.with_sentence(draw, f"{mark}{draw.choice(EVENTS)}。")

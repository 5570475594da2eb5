"""Half-width marks and stray spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import HAN, kind, put, quoted, spoil, wrapped

if TYPE_CHECKING:
    from random import Random

FULL = str.maketrans("0123456789", "０１２３４５６７８９")


@shape("punctuation/halfwidth-punct")
def one_comma_half_width(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})，(?={HAN})": ","}, "prose")


@shape("punctuation/halfwidth-punct")
def comma_half_width_with_a_space(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})，(?={HAN})": ", "}, "prose")


@shape("punctuation/halfwidth-punct")
def comma_half_width_before_a_figure(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "线下设立查阅点{n}处⟦,‖，⟧{m}台自助终端投入使用。",
        "截至年底⟦,‖，⟧{n}个窗口全部配齐查阅设备。",
    )


@shape("punctuation/halfwidth-punct")
def every_comma_half_width(report: Report, draw: Random) -> str | None:
    def half(match: re.Match[str]) -> str:
        at = match.start()
        fit = kind(report, at) == "prose" and not quoted(report, at)
        return "⟦,‖，⟧" if fit else match[0]

    text = re.sub(f"(?<={HAN})，(?={HAN})", half, report.text)
    return text if text != report.text else None


@shape("punctuation/halfwidth-punct")
def colon_or_semicolon_half_width(report: Report, draw: Random) -> str | None:
    slips = {f"(?<={HAN})：(?={HAN})": ":", f"(?<={HAN})；(?={HAN})": ";"}
    return spoil(report, draw, slips, "prose")


@shape("punctuation/halfwidth-punct")
def brackets_half_width(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "指定档案馆⟦(‖（⟧一楼大厅⟦)‖）⟧为信息查阅点。",
        "对拟公开的信息先审后发⟦(‖（⟧涉密内容一律不上网⟦)‖）⟧，做到谁公开、谁负责。",
    )


@shape("punctuation/halfwidth-punct", "punctuation/unbalanced-pair")
def only_the_closing_bracket_half_width(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"（以下简称《条例》）": "（以下简称《条例》)"}, "prose")


@shape("punctuation/halfwidth-punct")
def straight_quotes(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        '推行⟦"‖“⟧一窗受理⟦"‖”⟧，群众少跑腿。',
        '开设⟦"‖“⟧公开直通车⟦"‖”⟧专栏，按月更新。',
        at="paragraph",
    )


@shape("punctuation/halfwidth-punct")
def question_or_exclamation_half_width(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "哪些信息要公开⟦?‖？⟧由谁来公开⟦?‖？⟧责任清单逐项写明。",
        "打开窗户说亮话，让公开成为习惯⟦!‖！⟧",
    )


@shape("punctuation/halfwidth-punct")
def figure_in_full_width(report: Report, draw: Random) -> str | None:
    count = str(draw.randint(11, 480))
    wide = count.translate(FULL)
    return put(report, draw, f"发放宣传折页⟦{wide}‖{count}⟧份，解答咨询{{m}}人次。")


@shape("punctuation/halfwidth-punct", "dates/date-style-mixed")
def year_in_full_width(report: Report, draw: Random) -> str | None:
    wide = str(report.year).translate(FULL)
    return spoil(report, draw, {f"(?<!\\d){report.year}(?=年)": wide}, "prose", "heading")


@shape("punctuation/halfwidth-punct")
def letters_in_full_width(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "上线手机⟦ＡＰＰ‖APP⟧，方便群众随时查询。",
        "可以下载⟦ＰＤＦ‖PDF⟧版本的文件。",
    )


def spaced(report: Report, draw: Random, slips: dict[str, str], *kinds: str) -> str | None:
    """The report with a space, unless it is spaced or broken anyhow."""
    return None if wrapped(report) else spoil(report, draw, slips, *kinds)


@shape("punctuation/stray-space")
def space_inside_a_sentence(report: Report, draw: Random) -> str | None:
    return spaced(report, draw, {f"(?<={HAN}{HAN})(?={HAN}{HAN})": " "}, "prose")


@shape("punctuation/stray-space")
def space_left_by_a_line_break_in_a_word(report: Report, draw: Random) -> str | None:
    slips = {"(?<=政府信息)(?=公开)": " ", "(?<=公)(?=开)": " ", "(?<=申)(?=请)": "  "}
    return spaced(report, draw, slips, "prose")


@shape("punctuation/stray-space")
def space_before_a_mark(report: Report, draw: Random) -> str | None:
    return spaced(report, draw, {f"(?<={HAN})(?=[，。；])": " "}, "prose")


@shape("punctuation/stray-space")
def space_after_a_mark(report: Report, draw: Random) -> str | None:
    return spaced(report, draw, {f"(?<=[，；])(?={HAN})": " "}, "prose")


@shape("punctuation/stray-space")
def ideographic_space_inside(report: Report, draw: Random) -> str | None:
    slips = {f"(?<={HAN}{HAN})(?={HAN}{HAN})": "\u3000", "(?<=，)(?=[一-鿿])": "\u3000"}
    return spaced(report, draw, slips, "prose")


@shape("punctuation/stray-space")
def spaces_about_one_figure(report: Report, draw: Random) -> str | None:
    if re.search("\\d [年条件次]", report.text):
        return None
    return put(
        report,
        draw,
        "全年更新信息公开栏⟦ ‖⟧{n}⟦ ‖⟧次，补充目录条目{m}项。",
        "举办业务培训⟦ ‖⟧{n}⟦ ‖⟧期，到基层指导{m}次。",
    )


@shape("punctuation/stray-space")
def space_inside_a_heading(report: Report, draw: Random) -> str | None:
    return spaced(report, draw, {"(?<=存在)(?=的)": " ", "(?<=公开)(?=政府)": " "}, "heading")


@shape("punctuation/stray-space")
def space_inside_brackets(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "在便民服务中心（⟦ ‖⟧二楼）设立查阅区。",
        "查阅区（便民服务中心二楼⟦ ‖⟧）全年开放。",
        at="paragraph",
    )


@shape("punctuation/stray-space")
def no_break_space_inside(report: Report, draw: Random) -> str | None:
    return spaced(report, draw, {f"(?<={HAN}{HAN})(?={HAN}{HAN})": "\u00a0"}, "prose")

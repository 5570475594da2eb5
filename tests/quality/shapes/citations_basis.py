"""Laws and notices that a report rests on, cited wrongly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citations_tools import (
    LAW,
    NEW_FORM,
    OLD_FORM,
    at_first,
    bare_basis,
    basis,
    free,
    inserted,
    later,
)
from counts_tools import in_part, marked
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


def _articles(report: Report) -> tuple[str, str]:
    """The wrong and the right article on what an annual report has to say."""
    return ("第五十条", "第三十二条") if report.era == 2008 else ("第三十二条", "第五十条")


def _deadlines(report: Report) -> tuple[str, str]:
    """The wrong and the right article on when an annual report is due."""
    return ("第四十九条", "第三十一条") if report.era == 2008 else ("第三十一条", "第四十九条")


def _on_the_report(report: Report, at: int) -> bool:
    """Whether the sentence goes on to speak of the report, or has done so."""
    start = report.text.rfind("\n", 0, at)
    return "报告" in report.text[start:at] or "报告" in re.split("[。\n]", report.text[at:])[0]


def _settled(report: Report) -> bool:
    """Whether the articles are the old or the new ones beyond doubt, and not said anyway."""
    return report.year != 2018 and not re.search("第[三四]十[一二九]条|第五十条", report.text)


@shape("citations/article-number")
def article_behind_the_law(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not _settled(report) or not _on_the_report(report, at):
        return None
    wrong, right = _articles(report)
    return inserted(report, at, f"⟦{wrong}‖{right}⟧")


@shape("citations/article-number")
def both_articles_behind_the_law(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not _settled(report) or not _on_the_report(report, at):
        return None
    (first, good), (second, better) = _deadlines(report), _articles(report)
    return inserted(report, at, f"⟦{first}、{second}‖{good}、{better}⟧")


@shape("citations/article-number")
def own_article_swapped(report: Report, draw: Random) -> str | None:
    match = re.search("第五十条(?!.*第五十条)", report.text)
    if match is None or "第四十九条" in report.text or report.era == 2008:
        return None
    return marked(report.text, match.start(), match.end(), "第三十二条")


@shape("citations/article-number")
def own_articles_swapped(report: Report, draw: Random) -> str | None:
    match = re.search("第四十九条[和、]第五十条", report.text)
    if match is None or not _on_the_report(report, match.end()):
        return None
    return marked(report.text, match.start(), match.end(), "第三十一条、第三十二条")


@shape("citations/article-number")
def article_in_digits(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    wrong, right = ("50", "32") if report.era == 2008 else ("32", "50")
    return later(report, draw, f"本年度报告的内容系按照{LAW}第⟦{wrong}‖{right}⟧条的规定逐项编写。")


@shape("citations/article-number")
def articles_shortened(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    old, new = "第三十一、三十二条", "第四十九、五十条"
    wrong, right = (new, old) if report.era == 2008 else (old, new)
    return later(report, draw, f"依据{LAW}⟦{wrong}‖{right}⟧规定，本年度报告向社会公布。")


@shape("citations/article-number")
def deadline_in_the_improvements(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    wrong, right = _deadlines(report)
    return in_part(
        report,
        draw,
        "问题",
        f"个别单位未能按照{LAW}⟦{wrong}‖{right}⟧规定的时限报送年度报告，我们将加强督促。",
    )


@shape("citations/article-number")
def law_by_its_short_name(report: Report, draw: Random) -> str | None:
    if not _settled(report) or "以下简称《条例》" not in report.text:
        return None
    wrong, right = _articles(report)
    return later(report, draw, f"根据《条例》⟦{wrong}‖{right}⟧，现将本年度报告予以公布，请予监督。")


@shape("citations/article-number")
def article_far_from_the_report(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    wrong, right = _articles(report)
    return later(
        report,
        draw,
        f"编制工作严格遵循{LAW}⟦{wrong}‖{right}⟧所列的各项内容，由办公室会同有关科室收集材料、"
        "核对数据、征求意见，形成了本年度报告。",
    )


@shape("citations/article-number")
def article_with_paragraph(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    wrong, right = _articles(report)
    return report.with_paragraph(
        draw, f"本年度报告是依据{LAW}⟦{wrong}‖{right}⟧关于年度报告内容的规定编制的。"
    )


@shape("citations/article-number")
def articles_joined_by_and(report: Report, draw: Random) -> str | None:
    if not _settled(report):
        return None
    (first, good), (second, better) = _deadlines(report), _articles(report)
    return at_first(
        report,
        f"本报告符合{LAW}⟦{first}和{second}‖{good}和{better}⟧对年度报告的要求。",
    )


# What has been superseded.


def _new(report: Report, since: int) -> bool:
    return report.year >= since and free(report, "711", "〔2021〕30号", "年度报告格式")


@shape("citations/superseded-basis")
def decree_in_brackets(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not _new(report, 2019):
        return None
    return inserted(report, at, "（国务院令第⟦492‖711⟧号）")


@shape("citations/superseded-basis")
def decree_before_the_short_name(report: Report, draw: Random) -> str | None:
    match = basis(report)
    if match is None or match[1] != "（以下简称《条例》）" or not _new(report, 2019):
        return None
    return inserted(report, match.start(1) + 1, "国务院令第⟦492‖711⟧号，")


@shape("citations/superseded-basis")
def decree_of_the_state_council_in_full(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not _new(report, 2019):
        return None
    return inserted(report, at, "（中华人民共和国国务院令第⟦492‖711⟧号）")


@shape("citations/superseded-basis")
def own_decree_swapped(report: Report, draw: Random) -> str | None:
    match = re.search(r"国务院令第 ?(711) ?号", report.text)
    if match is None or report.text.count("711") != 1 or "〔2021〕30号" in report.text:
        return None
    return marked(report.text, match.start(1), match.end(1), "492")


@shape("citations/superseded-basis")
def old_form_behind_the_law(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not _new(report, 2021) or report.text[at] in "《、和及":
        return None
    return inserted(report, at, f"和⟦{''.join(OLD_FORM)}‖{''.join(NEW_FORM)}⟧")


@shape("citations/superseded-basis")
def own_form_swapped(report: Report, draw: Random) -> str | None:
    new = "".join(NEW_FORM)
    at = report.text.find(new)
    if at < 0 or "711" in report.text:
        return None
    return marked(report.text, at, at + len(new), "".join(OLD_FORM))


@shape("citations/superseded-basis")
def old_form_by_number_only(report: Report, draw: Random) -> str | None:
    if not _new(report, 2021):
        return None
    return at_first(
        report,
        "报告格式执行国办公开办函⟦〔2019〕60号‖〔2021〕30号⟧文件的规定。",
    )


@shape("citations/superseded-basis")
def old_form_by_title_only(report: Report, draw: Random) -> str | None:
    if not _new(report, 2021):
        return None
    return later(report, draw, f"本报告按照⟦{OLD_FORM[0]}‖{NEW_FORM[0]}⟧规定的格式编制。")


@shape("citations/superseded-basis")
def old_form_in_the_last_part(report: Report, draw: Random) -> str | None:
    if not _new(report, 2021):
        return None
    return in_part(
        report,
        draw,
        "其他",
        f"本报告的统计口径以⟦{''.join(OLD_FORM)}‖{''.join(NEW_FORM)}⟧为准。",
    )


@shape("citations/superseded-basis")
def old_decree_in_the_overview(report: Report, draw: Random) -> str | None:
    if not _new(report, 2019):
        return None
    return in_part(
        report,
        draw,
        "总体|概述",
        f"一年来，我们认真贯彻落实{LAW}（国务院令第⟦492‖711⟧号），依法做好信息公开工作。",
    )


@shape("citations/superseded-basis")
def old_form_with_other_brackets(report: Report, draw: Random) -> str | None:
    if not _new(report, 2021):
        return None
    return later(
        report,
        draw,
        "本报告的表格采用国办公开办函⟦[2019]60号‖[2021]30号⟧文件规定的样式。",
    )

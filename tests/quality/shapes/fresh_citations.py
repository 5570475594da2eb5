"""Fresh: numbers and articles of what a report cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, OTHER, PROBLEMS, closing, into, lead, place
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

LAW = "《中华人民共和国政府信息公开条例》"


# citations/article-number


def _led(report: Report, sentence: str) -> str | None:
    """The sentence at the end of the lead."""
    numbers = lead(report)
    if not numbers:
        return None
    line = report.lines[numbers[-1]]
    return report.with_line(numbers[-1], line.rstrip() + sentence)


@shape("citations/article-number", fresh=True)
def fresh_article_of_the_time_limit(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or "第四十九条" in report.text:
        return None
    return _led(
        report,
        f"依照{LAW}⟦第三十一条‖第四十九条⟧关于公布年度报告的规定，本报告现向社会公布。",
    )


@shape("citations/article-number", fresh=True)
def fresh_article_of_the_contents_in_the_other_part(report: Report, draw: Random) -> str | None:
    if report.era < 2019:
        return None
    return closing(
        report,
        draw,
        OTHER,
        f"本年度报告的各项内容系对照{LAW}⟦第三十二条‖第五十条⟧逐项编写，由办公室负责解释。",
    )


@shape("citations/article-number", fresh=True)
def fresh_article_beyond_the_old_regulations(report: Report, draw: Random) -> str | None:
    if report.year > 2017:
        return None
    return into(
        report,
        draw,
        PROBLEMS,
        f"对照{LAW}⟦第五十一条‖第三十条⟧进行自查，群众监督的渠道还不够畅通。",
    )


@shape("citations/article-number", fresh=True)
def fresh_article_pair_before_its_time(report: Report, draw: Random) -> str | None:
    if report.year > 2017:
        return None
    return _led(
        report,
        f"本报告遵照{LAW}⟦第四十九条和第五十条‖第三十一条和第三十二条⟧的要求起草并公布。",
    )


@shape("citations/article-number", fresh=True)
def fresh_article_range_of_the_old(report: Report, draw: Random) -> str | None:
    if report.era < 2019:
        return None
    return _led(
        report,
        f"年度报告的编写，遵循{LAW}⟦第三十一条至第三十二条‖第四十九条至第五十条⟧的规定。",
    )


# citations/doc-number-form


def _cited(report: Report, draw: Random, faulty: str, right: str) -> str | None:
    where = place(report)
    return report.with_sentence(
        draw,
        f"落实《{where}深化政务公开重点任务分工方案》（⟦{faulty}‖{right}⟧），"
        "逐项明确了牵头科室和完成时限。",
    )


@shape("citations/doc-number-form", fresh=True)
def fresh_number_in_halfwidth_round_brackets(report: Report, draw: Random) -> str | None:
    y = report.year
    return _cited(report, draw, f"云政办发({y})14号", f"云政办发〔{y}〕14号")


@shape("citations/doc-number-form", fresh=True)
def fresh_number_in_fullwidth_square_brackets(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"对照鹤教函⟦［{y}］31号‖〔{y}〕31号⟧列出的问题清单，办公室逐条销号。",
    )


@shape("citations/doc-number-form", fresh=True)
def fresh_number_with_blank_before_its_word(report: Report, draw: Random) -> str | None:
    y = report.year
    if " 年 " in report.text:
        return None
    return _cited(report, draw, f"青府办函〔{y}〕 7号", f"青府办函〔{y}〕7号")


@shape("citations/doc-number-form", fresh=True)
def fresh_number_filled_up_with_zeros(report: Report, draw: Random) -> str | None:
    y = report.year
    return _cited(report, draw, f"临公开办发〔{y}〕003号", f"临公开办发〔{y}〕3号")


@shape("citations/doc-number-form", fresh=True)
def fresh_number_with_ordinal_word(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw,
        f"按⟦望公开组〔{y}〕第26号‖望公开组〔{y}〕26号⟧文件部署，开展了一次“回头看”。",
    )


@shape("citations/doc-number-form", fresh=True)
def fresh_number_with_year_of_two_digits(report: Report, draw: Random) -> str | None:
    y = report.year
    return _cited(report, draw, f"云政办发〔{y % 100:02}〕14号", f"云政办发〔{y}〕14号")


# citations/doc-number-incomplete


@shape("citations/doc-number-incomplete", fresh=True)
def fresh_number_lacks_its_word_before_document(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"对标⟦云政办发〔{y}〕14‖云政办发〔{y}〕14号⟧文件提出的要求，重新划分了审核环节。"
    )


@shape("citations/doc-number-incomplete", fresh=True)
def fresh_number_lacks_its_word_at_the_stop(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"查阅须知由办公室重新修订，文号为⟦鹤教办〔{y}〕31‖鹤教办〔{y}〕31号⟧。",
    )


@shape("citations/doc-number-incomplete", fresh=True)
def fresh_number_lacks_code_behind_the_verb(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"及时传达学习了⟦〔{y}〕27号‖望政办函〔{y}〕27号⟧通知，把责任压实到具体经办人。"
    )


@shape("citations/doc-number-incomplete", fresh=True)
def fresh_number_lacks_code_in_brackets_with_document(report: Report, draw: Random) -> str | None:
    y = report.year
    where = place(report)
    return into(
        report,
        draw,
        FIRST,
        f"出台《{where}公示栏管护若干措施》（⟦〔{y}〕9号文‖青府办〔{y}〕9号文⟧），明确了更换周期。",
    )


@shape("citations/doc-number-incomplete", fresh=True)
def fresh_number_lacks_code_behind_the_authority(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"根据上级⟦〔{y}〕18号‖临政办〔{y}〕18号⟧文件精神，我们制定了整改台账。",
    )


# citations/known-doc-mismatch


@shape("citations/known-doc-mismatch", fresh=True)
def fresh_known_order_with_digits_turned(report: Report, draw: Random) -> str | None:
    wrong, right = ("117", "711") if report.era > 2008 else ("429", "492")
    return into(
        report,
        draw,
        FIRST,
        f"举办了{LAW}（国务院令第⟦{wrong}‖{right}⟧号）知识竞赛，以赛促学。",
    )


@shape("citations/known-doc-mismatch", fresh=True)
def fresh_known_fee_rules_with_digits_turned(report: Report, draw: Random) -> str | None:
    if report.era < 2021:
        return None
    return closing(
        report,
        draw,
        OTHER,
        "收费事项依照《政府信息公开信息处理费管理办法》"
        "（⟦国办函〔2020〕190号‖国办函〔2020〕109号⟧）执行。",
    )


@shape("citations/known-doc-mismatch", fresh=True)
def fresh_known_format_with_another_year(report: Report, draw: Random) -> str | None:
    if report.era < 2021:
        return None
    return closing(
        report,
        draw,
        OTHER,
        "本报告的体例遵循《国务院办公厅政府信息与政务公开办公室关于印发"
        "〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
        "（⟦国办公开办函〔2022〕30号‖国办公开办函〔2021〕30号⟧）。",
    )


@shape("citations/known-doc-mismatch", fresh=True)
def fresh_known_law_with_words_turned(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "把⟦《中华人民共和国政府公开信息条例》‖《中华人民共和国政府信息公开条例》⟧"
        "列入干部任职前法律考试范围。",
    )


@shape("citations/known-doc-mismatch", fresh=True)
def fresh_known_points_with_digits_turned(report: Report, draw: Random) -> str | None:
    if report.year not in (2016, 2017, 2018):
        return None
    return into(
        report,
        draw,
        FIRST,
        "《国务院办公厅关于印发2016年政务公开工作要点的通知》"
        "（⟦国办发〔2016〕91号‖国办发〔2016〕19号⟧）提出的长期任务，继续抓好落实。",
    )

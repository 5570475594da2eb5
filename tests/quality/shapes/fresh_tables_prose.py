"""Fresh: what the text says against the tables of 2019 and later, and fees told twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_tables import row_named, row_of_suits, rows_of_requests
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_GROUPS = {
    "不予公开": ("1.属于国家秘密", 8),
    "无法提供": ("1.本机关不掌握", 3),
    "不予处理": ("1.信访举报投诉", 5),
}


def closing(report: Report, part: str, sentence: str) -> str | None:
    """The sentence as a paragraph at the end of the prose of a part."""
    span = report.part(part)
    if span is None:
        return None
    last, at = None, 0
    for number, line in enumerate(report.lines):
        if span[0] <= at < span[1] and number in report.prose():
            last = number
        at += len(line) + 1
    if last is None:
        return None
    line = report.lines[last]
    lead = line[: len(line) - len(line.lstrip())]
    gap = "\n\n" if report.lines[last + 1 : last + 2] == [""] else "\n"
    return report.with_line(last, f"{line}{gap}{lead}{sentence}")


def behind_table(report: Report, line: int, sentence: str) -> str:
    """The sentence as a paragraph behind the table that has the line."""
    lines = report.lines
    last = line
    while last + 1 < len(lines) and re.search(r"\d[\s|]*$|^\|", lines[last + 1]):
        last += 1
    lead = next((each[: len(each) - len(each.lstrip())] for each in lines if "　　" in each), "")
    gap = "\n\n" if lines[last + 1 : last + 2] == [""] else "\n"
    return report.with_line(last, f"{lines[last]}{gap}{lead}{sentence}")


def wrong(draw: Random, right: int, *others: int) -> str:
    """A mark of a number that is near the right one and none of the others."""
    near = {right + 1, right + 2, right + 10, right - 1, int(str(right)[::-1])}
    near = sorted(each for each in near if each > 0 and each not in (right, *others))
    return f"⟦{draw.choice(near)}‖{right}⟧"


def totals(report: Report) -> dict[str, int] | None:
    """The totals of table three: new, carried in, done, left open, open, partly open."""
    rows = rows_of_requests(report)
    return {name: row.count(6) for name, row in rows.items()} if rows else None


def group(report: Report, name: str) -> int | None:
    """The sum of a group of results in table three."""
    label, many = _GROUPS[name]
    rows = rows_of_requests(report)
    if not rows:
        return None
    for number, line in enumerate(report.lines):
        if label in line and re.search(r"\d[\s|]*$", line):
            last = [re.findall(r"\d+", each)[-1] for each in report.lines[number : number + many]]
            return sum(map(int, last))
    return None


def may_be_done(report: Report, all_: dict[str, int]) -> tuple[int, ...]:
    """Totals that some count as done: with and without what was not handled."""
    dropped = group(report, "不予处理") or 0
    made = all_["open"] + all_["part"] + sum(group(report, each) or 0 for each in _GROUPS)
    other = all_["total"] - made
    return (
        all_["total"] - dropped,
        all_["total"] - other,
        all_["total"] - dropped - other,
        all_["new"],
        all_["new"] + all_["old"],
    )


# What came in.


@shape("tables/received", fresh=True)
def so_many_new_requests_mostly_of_land(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    mark = wrong(draw, all_["new"], all_["new"] + all_["old"])
    return behind_table(
        report,
        rows_of_requests(report)["next"].line,
        f"从内容看，本年度新收的{mark}件政府信息公开申请以民生类事项为主。",
    )


@shape("tables/received", fresh=True)
def quantity_of_new_requests_told_as_in_the_table(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    mark = wrong(draw, all_["new"], all_["new"] + all_["old"])
    return closing(
        report, "总体", f"{report.year}年，本年新收政府信息公开申请数量为{mark}件，均已登记编号。"
    )


@shape("tables/received", fresh=True)
def pressure_of_requests_among_the_problems(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    mark = wrong(draw, all_["new"], all_["new"] + all_["old"])
    return closing(
        report,
        "问题",
        f"此外，全年收到政府信息公开申请{mark}件，经办人员往往身兼数职，办理质量有待提高。",
    )


@shape("tables/received", fresh=True)
def accepted_requests_with_their_year(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    mark = wrong(draw, all_["new"], all_["new"] + all_["old"])
    return closing(
        report,
        "总体",
        f"依申请公开工作规范运行。{report.year}年度共受理公民、法人和其他组织"
        f"提交的信息公开申请{mark}宗，全部录入办理系统。",
    )


@shape("tables/received", fresh=True)
def requests_received_before_the_table(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    mark = wrong(draw, all_["new"], all_["new"] + all_["old"])
    return behind_table(
        report,
        rows_of_requests(report)["next"].line,
        f"说明：1月1日至12月31日，接收的政府信息公开申请合计{mark}件，数据见上表。",
    )


# What was answered.


@shape("tables/replied", fresh=True)
def days_that_the_replies_took(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["total"]:
        return None
    mark = wrong(draw, all_["total"], *may_be_done(report, all_))
    return closing(
        report, "总体", f"年内办结的{mark}件政府信息公开申请，从登记到答复平均用时11个工作日。"
    )


@shape("tables/replied", fresh=True)
def replies_made_out_behind_the_table(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["total"]:
        return None
    mark = wrong(draw, all_["total"], *may_be_done(report, all_))
    return behind_table(
        report,
        rows_of_requests(report)["next"].line,
        f"截至{report.year}年12月31日，答复政府信息公开申请的件数为{mark}件。",
    )


@shape("tables/replied", fresh=True)
def so_many_requests_finished(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["total"]:
        return None
    mark = wrong(draw, all_["total"], *may_be_done(report, all_))
    return closing(report, "总体", f"在依申请公开方面，全年有{mark}件申请办理完毕并送达申请人。")


@shape("tables/replied", fresh=True)
def finished_told_in_brackets(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["total"]:
        return None
    mark = wrong(draw, all_["total"], *may_be_done(report, all_))
    return closing(
        report, "总体", f"政府信息公开申请办理平稳有序（全年办结{mark}件），未出现超期答复。"
    )


@shape("tables/replied", fresh=True)
def finished_told_among_the_problems(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["total"]:
        return None
    mark = wrong(draw, all_["total"], *may_be_done(report, all_))
    return closing(
        report,
        "问题",
        f"同时，在全年答复的{mark}件政府信息公开申请中，仍有个别答复书说理不够充分。",
    )


# What was carried.


@shape("tables/carried", fresh=True)
def those_of_last_year_in_brackets(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["old"]:
        return None
    mark = wrong(draw, all_["old"])
    return closing(
        report,
        "总体",
        f"全年应办理政府信息公开申请{all_['new'] + all_['old']}件（含上一年度结转的{mark}件）。",
    )


@shape("tables/carried", fresh=True)
def still_open_at_the_end_of_december(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["next"]:
        return None
    mark = wrong(draw, all_["next"])
    return closing(
        report,
        "总体",
        f"截至12月31日，仍有{mark}件政府信息公开申请未到答复期限，结转{report.year + 1}年办理。",
    )


@shape("tables/carried", fresh=True)
def those_of_last_year_answered_first(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["old"]:
        return None
    mark = wrong(draw, all_["old"])
    return behind_table(
        report,
        rows_of_requests(report)["next"].line,
        f"由{report.year - 1}年结转到本年办理的{mark}件申请，均在第一季度答复。",
    )


@shape("tables/carried", fresh=True)
def carried_on_with_the_words_of_the_table(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["next"]:
        return None
    mark = wrong(draw, all_["next"])
    return closing(report, "总体", f"政府信息公开申请结转下年度继续办理的共计{mark}件。")


@shape("tables/carried", fresh=True)
def left_for_next_year_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not 1 < all_["next"] < 9:
        return None
    right = all_["next"]
    names = "零一两三四五六七八九"
    return closing(
        report,
        "总体",
        f"因需征求第三方意见，另有⟦{names[right + 1]}‖{names[right]}⟧件申请结转至下一年度。",
    )


# Outcomes.


@shape("tables/outcome", fresh=True)
def most_of_the_unavailable_is_not_held(report: Report, draw: Random) -> str | None:
    many = group(report, "无法提供")
    if not many:
        return None
    return behind_table(
        report,
        rows_of_requests(report)["next"].line,
        f"从办理结果看，无法提供的{wrong(draw, many)}件，主要是本机关不掌握相关政府信息。",
    )


@shape("tables/outcome", fresh=True)
def results_listed_with_semicolons(report: Report, draw: Random) -> str | None:
    all_, refused = totals(report), group(report, "不予公开")
    if not all_ or not refused:
        return None
    return closing(
        report,
        "总体",
        f"政府信息公开申请办理结果如下：予以公开的{all_['open']}件；"
        f"部分公开的{all_['part']}件；不予公开的{wrong(draw, refused)}件。",
    )


@shape("tables/outcome", fresh=True)
def not_handled_in_the_sense_of_the_table(report: Report, draw: Random) -> str | None:
    many = group(report, "不予处理")
    if not many:
        return None
    return closing(
        report, "总体", f"在已办结的政府信息公开申请中，作不予处理的有{wrong(draw, many)}件。"
    )


@shape("tables/outcome", fresh=True)
def results_open_with_their_share(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["open"] or not all_["part"]:
        return None
    mark = wrong(draw, all_["part"])
    return closing(
        report,
        "总体",
        f"依申请公开办理结果中，予以公开{all_['open']}件、部分公开{mark}件，能公开的做到应公开尽公开。",
    )


@shape("tables/outcome", fresh=True)
def applicants_told_as_persons_and_bodies(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["new"].count(0) or not rows["new"].count(6) - rows["new"].count(0):
        return None
    persons, all_ = rows["new"].count(0), rows["new"].count(6)
    others = (persons + rows["old"].count(0), rows["total"].count(0))
    return closing(
        report,
        "总体",
        f"从申请人构成看，新收政府信息公开申请中，由自然人提出的{wrong(draw, persons, *others)}件，"
        f"由法人或其他组织提出的{all_ - persons}件。",
    )


# None of them.


@shape("tables/none-claim", fresh=True)
def no_body_and_no_person_asked(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["new"]:
        return None
    return closing(
        report,
        "总体",
        "依申请公开渠道保持畅通，⟦全年没有接到任何单位和个人的政府信息公开申请"
        "‖对收到的政府信息公开申请逐件登记⟧。",
    )


@shape("tables/none-claim", fresh=True)
def nothing_left_for_the_next_year(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["next"]:
        return None
    return closing(
        report,
        "总体",
        "政府信息公开申请办理实行台账管理，⟦无申请结转至下一年度‖未到期的申请按规定结转⟧。",
    )


@shape("tables/none-claim", fresh=True)
def no_suits_and_no_reviews_arose(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4) or not row.count(9) + row.count(14):
        return None
    return behind_table(
        report,
        row.line,
        "⟦本年度没有因政府信息公开工作被申请行政复议或被提起行政诉讼的情况"
        "‖上述案件均由法制机构会同业务机构应对⟧。",
    )


@shape("tables/none-claim", fresh=True)
def no_review_for_the_whole_year(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4):
        return None
    return closing(
        report,
        "总体",
        f"⟦{report.year}年政府信息公开行政复议案件为零‖对政府信息公开行政复议案件逐件复盘⟧。",
    )


@shape("tables/none-claim", fresh=True)
def nothing_carried_in_from_last_year(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["old"]:
        return None
    return closing(
        report,
        "总体",
        f"⟦{report.year - 1}年没有结转到本年度办理的政府信息公开申请"
        f"‖{report.year - 1}年结转的政府信息公开申请已优先办理⟧。",
    )


# Claims of how they ended.


@shape("tables/outcome-claim", fresh=True)
def organ_of_review_upheld_all(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(1):
        return None
    return behind_table(
        report,
        row.line,
        f"{report.year}年，因政府信息公开引发行政复议{row.figures[4]}件，"
        "⟦复议机关全部维持‖其中部分已由复议机关决定维持⟧。",
    )


@shape("tables/outcome-claim", fresh=True)
def courts_found_for_us_in_all(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(6) + row.count(11) + row.count(8) + row.count(13):
        return None
    return behind_table(
        report,
        row.line,
        f"政府信息公开行政诉讼案件{row.count(9) + row.count(14)}件，"
        "⟦全部胜诉‖出庭应诉工作规范⟧，较好维护了政府公信力。",
    )


@shape("tables/outcome-claim", fresh=True)
def all_requests_done_by_december(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["next"]:
        return None
    return closing(
        report,
        "总体",
        "对收到的政府信息公开申请，逐件明确承办机构和时限，"
        "⟦年底前已全部办理完毕‖到期的均已按时答复⟧。",
    )


@shape("tables/outcome-claim", fresh=True)
def all_suits_and_reviews_closed(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(3) or not row.count(8) + row.count(13):
        return None
    return behind_table(
        report,
        row.line,
        "政府信息公开行政复议、行政诉讼案件⟦均已审理终结‖按程序推进办理⟧，应诉材料按时提交。",
    )


@shape("tables/outcome-claim", fresh=True)
def rate_of_the_done_a_hundred_percent(report: Report, draw: Random) -> str | None:
    all_ = totals(report)
    if not all_ or not all_["next"]:
        return None
    return closing(
        report,
        "总体",
        "依申请公开工作台账清晰、流转有序，"
        "⟦政府信息公开申请办结率达到100%‖政府信息公开申请答复按期率稳定⟧。",
    )


# Reviews and suits.


@shape("tables/review-litigation", fresh=True)
def respondent_in_so_many_reviews(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4):
        return None
    return behind_table(
        report,
        row.line,
        f"{report.year}年，当事人不服政府信息公开答复申请行政复议的案件"
        f"共{wrong(draw, row.count(4))}宗。",
    )


@shape("tables/review-litigation", fresh=True)
def both_counted_in_the_first_part(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4) or not row.count(9) + row.count(14):
        return None
    suits = row.count(9) + row.count(14)
    return closing(
        report,
        "总体",
        f"全年涉及政府信息公开的行政复议{row.count(4)}件、"
        f"行政诉讼{wrong(draw, suits, row.count(9), row.count(14))}件。",
    )


@shape("tables/review-litigation", fresh=True)
def reviews_with_their_outcomes(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(0):
        return None
    return behind_table(
        report,
        row.line,
        f"发生政府信息公开行政复议案件{row.count(4)}件，其中维持{wrong(draw, row.count(0))}件、"
        f"纠正{row.count(1)}件。",
    )


@shape("tables/review-litigation", fresh=True)
def suits_sorted_by_their_way(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(14):
        return None
    return behind_table(
        report,
        row.line,
        f"因政府信息公开引发的行政诉讼中，未经复议直接起诉的{row.count(9)}件，"
        f"复议后起诉的{wrong(draw, row.count(14))}件。",
    )


@shape("tables/review-litigation", fresh=True)
def so_many_cases_among_the_problems(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4):
        return None
    return closing(
        report,
        "问题",
        f"另外，全年被申请政府信息公开类行政复议{wrong(draw, row.count(4))}件，"
        "反映出答复文书的规范性仍需加强。",
    )


# Documents.


@shape("tables/t2-count", fresh=True)
def documents_made_in_the_year(report: Report, draw: Random) -> str | None:
    row = row_named(report, "(?:行政)?规范性文件", 3)
    if not row or not row.count(0):
        return None
    return closing(
        report,
        "总体",
        f"严把文件出口关，{report.year}年共制定出台行政规范性文件{wrong(draw, row.count(0))}件。",
    )


@shape("tables/t2-count", fresh=True)
def documents_declared_void(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or not row.count(1) or report.era != 2021:
        return None
    return behind_table(
        report, row.line, f"注：本年度废止的行政规范性文件为{wrong(draw, row.count(1))}件。"
    )


@shape("tables/t2-count", fresh=True)
def documents_still_valid_at_year_end(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or not row.count(2) or report.era != 2021:
        return None
    return closing(
        report,
        "总体",
        f"截至{report.year}年底，现行有效的行政规范性文件共计{wrong(draw, row.count(2))}件，"
        "均可在门户网站查阅。",
    )


@shape("tables/t2-count", fresh=True)
def documents_made_with_number_in_front(report: Report, draw: Random) -> str | None:
    row = row_named(report, "(?:行政)?规范性文件", 3)
    if not row or not row.count(0):
        return None
    return closing(
        report,
        "问题",
        f"全年制发的{wrong(draw, row.count(0))}件行政规范性文件中，个别文件解读发布不够及时。",
    )


@shape("tables/t2-count", fresh=True)
def made_and_void_in_one_sentence(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or not row.count(1) or report.era != 2021:
        return None
    return closing(
        report,
        "总体",
        f"行政规范性文件管理方面：本年制发{row.count(0)}件，"
        f"废止{wrong(draw, row.count(1))}件，现行有效{row.count(2)}件。",
    )


# Fees.

_NO_FEE = re.compile(
    "(?:未|没有|没)(?:向任何申请人)?(?:收取|产生|发生)(?:任何)?(?:政府信息公开)?信息处理费"
)


def free(report: Report) -> bool:
    """Whether the report says that no fee was taken for information."""
    return report.era == 2021 and bool(_NO_FEE.search(report.text))


@shape("tables/fee-claim", fresh=True)
def fee_of_two_applicants_in_the_first_part(report: Report, draw: Random) -> str | None:
    if not free(report):
        return None
    return closing(
        report,
        "总体",
        f"依法规范收费行为，⟦向2名申请人收取信息处理费{draw.choice((140, 320, 1260))}元"
        "‖收费标准在网站公布⟧。",
    )


@shape("tables/fee-claim", fresh=True)
def fee_paid_into_the_treasury(report: Report, draw: Random) -> str | None:
    if not free(report):
        return None
    return closing(
        report,
        "问题",
        "信息处理费收缴流程还不够顺畅，"
        f"⟦申请人缴纳的信息处理费共计{draw.choice((90, 410))}元已上缴国库‖有关操作规程尚待完善⟧。",
    )


@shape("tables/fee-claim", fresh=True)
def nothing_taken_though_some_was_paid(report: Report, draw: Random) -> str | None:
    if not re.search(r"信息处理费.{0,40}[1-9]\d*元", report.text):
        return None
    return closing(
        report, "总体", "坚持便民原则，⟦全年未向申请人收取任何信息处理费‖收费依据一并告知申请人⟧。"
    )


@shape("tables/fee-claim", fresh=True)
def fee_of_a_big_request_behind_the_table(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not free(report):
        return None
    return behind_table(
        report,
        rows["next"].line,
        "对申请公开数量明显超过合理范围的，按规定⟦收取信息处理费1笔、金额860元‖加强沟通引导⟧。",
    )


@shape("tables/fee-claim", fresh=True)
def fee_paid_after_some_talking(report: Report, draw: Random) -> str | None:
    if not free(report):
        return None
    return closing(
        report,
        "问题",
        "3名申请人对信息处理费收费通知有异议，"
        "⟦经沟通后实际缴费2人、共计230元信息处理费‖经沟通均撤回了申请⟧，释法说理还不够及时。",
    )

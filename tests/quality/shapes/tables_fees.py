"""Sentences about the fee for handling requests that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

FEE = "tables/fee-claim"


def _fee(book: Book, no: str, yes: str, right: str, where: str) -> str:
    b, draw = book, book.draw
    b.said["six"] = [no.format(year=b.year)]
    amount = draw.choice([100, 200, 380, 40, 1250, 290])
    return b.say(f"⟦{yes.format(n=amount, cases=draw.randint(1, 4))}‖{right}⟧", where)


@shape(FEE)
def fee_taken_in_the_item(report: Report, draw: Random) -> str | None:
    yes = "对{cases}件申请收取信息处理费{n}元。"
    no = "（一）收取信息处理费情况。{year}年度未收取信息处理费。"
    return _fee(Book(report, draw, era=2021), no, yes, "申请人无须缴纳任何费用。", "asked")


@shape(FEE)
def fee_taken_under_the_table(report: Report, draw: Random) -> str | None:
    yes = "本年度发出收费通知{cases}份，收取信息处理费{n}元。"
    return _fee(
        Book(report, draw, era=2021),
        "本年度没有收取信息处理费。",
        yes,
        "本年度没有发出收费通知。",
        "after",
    )


@shape(FEE)
def fee_by_pages(report: Report, draw: Random) -> str | None:
    yes = "按量计收信息处理费共计{n}元，已缴入国库。"
    no = "本机关{year}年未收取任何政府信息公开信息处理费。"
    return _fee(Book(report, draw, era=2021), no, yes, "继续对超量申请做好解释。", "three")


@shape(FEE)
def fee_in_the_lead(report: Report, draw: Random) -> str | None:
    yes = "全年依规收取信息处理费{n}元，涉及申请{cases}件。"
    no = "本年度无收取信息处理费的情况。"
    return _fee(Book(report, draw, era=2021), no, yes, "全年依规公开收费依据和标准。", "lead")


@shape(FEE)
def fee_in_the_same_part(report: Report, draw: Random) -> str | None:
    yes = "累计收取的信息处理费为{n}元。"
    no = "根据信息处理费管理办法，本年度未产生信息处理费。"
    return _fee(Book(report, draw, era=2021), no, yes, "今后如需收取，将依规公布。", "six")


@shape(FEE)
def fee_in_the_improvement_part(report: Report, draw: Random) -> str | None:
    yes = "对大量反复申请的申请人收取信息处理费{n}元，仍有不理解的情况。"
    no = "未向申请人收取信息处理费。"
    return _fee(Book(report, draw, era=2021), no, yes, "对收费政策的宣传仍然不够。", "five")


@shape(FEE)
def fee_in_words_of_ten_thousand(report: Report, draw: Random) -> str | None:
    yes = "全年共收取信息处理费0.12万元。"
    return _fee(
        Book(report, draw, era=2021),
        "收取信息处理费0元。",
        yes,
        "没有收到减免费用的请求。",
        "asked",
    )


@shape(FEE)
def fee_from_one_applicant(report: Report, draw: Random) -> str | None:
    yes = "一名申请人一个月内提出申请14件，按规定缴纳信息处理费{n}元。"
    no = "{year}年，我们没有收取过信息处理费。"
    return _fee(
        Book(report, draw, era=2021), no, yes, "一名申请人多次来电咨询，工作人员耐心解答。", "asked"
    )


@shape(FEE)
def none_claimed_beside_the_right_amount(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, era=2021)
    b.said["asked"] = [f"对1件申请收取信息处理费{draw.choice([100, 400, 60])}元。"]
    faulty = draw.choice(["本年度未收取信息处理费。", "全年未收取政府信息公开信息处理费。"])
    return b.say(f"⟦{faulty}‖本年度收取信息处理费情况见第一部分。⟧", "six")


@shape(FEE)
def no_fee_for_this_or_for_service(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, era=2021)
    b.said["six"] = ["本年度收取信息处理费200元，均已开具票据。"]
    words = "办理政府信息公开申请未收取⟦信息处理费‖邮寄费和工本费⟧。"
    return b.say(words, "asked")

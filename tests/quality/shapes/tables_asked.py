"""Sentences that give another number of requests than table three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

IN, OUT, OVER = "tables/received", "tables/replied", "tables/carried"
BOTH = "new+old"


def some_old(book: Book) -> bool:
    return book.n("old") > 0 and book.n("left") > 0


# ---------------------------------------------------------------------- received
@shape(IN)
def new_requests_at_the_head_of_the_item(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.when}{b.scope}新收政府信息公开申请{b.bad('new', unit='件')}，均登记在册。")


@shape(IN)
def received_in_the_lead_paragraph(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    figure = b.bad("new", BOTH)
    return b.say(f"{b.year}年，{b.scope}共收到公众提出的政府信息公开申请{figure}件。", "lead")


@shape(IN)
def received_before_the_noun(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.when}共收到{b.bad('new', BOTH)}件政府信息公开申请，主要涉及征地补偿。")


@shape(IN)
def accepted_requests_under_the_heading_of_part_three(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"本年度，{b.scope}受理政府信息公开申请{b.bad('new', BOTH)}件。", "three")


@shape(IN)
def received_behind_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"从上表看，{b.year}年新收申请{b.bad('new')}件，集中在城建和教育领域。"
    return b.say(words, "after")


@shape(IN)
def received_in_the_last_part(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = (
        f"需要说明的是，本年度收到的政府信息公开申请为{b.bad('new', BOTH)}件，数据取自登记台账。"
    )
    return b.say(words, "six")


@shape(IN)
def received_in_wide_digits(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    wide = {48 + n: 0xFF10 + n for n in range(10)}
    figure = b.bad("new", BOTH).translate(wide)
    return b.say(f"{b.scope}收到政府信息公开申请{figure}件，逐件编号。")


@shape(IN)
def received_with_a_thousands_mark(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, top=300, need=lambda book: book.n("new") > 1100)
    right = b.n("new")
    faulty = b.wrong(right, b.sum(BOTH))
    return b.say(f"{b.when}新收政府信息公开申请⟦{faulty:,}‖{right:,}⟧件。")


@shape(IN)
def received_with_the_carried_in_brackets(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=some_old)
    right = b.sum(BOTH)
    figure = f"⟦{b.wrong(right, b.n('new'))}‖{right}⟧"
    return b.say(f"共收到政府信息公开申请{figure}件（含上年结转{b.n('old')}件）。")


@shape(IN)
def new_requests_in_a_long_sentence(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(
        "严格执行首问负责、限时转办、集体会商、法制审核、领导签发的办理链条，畅通当面、信函和"
        f"网络渠道，{b.when}新收申请{b.bad('new')}件，办理中同申请人充分沟通。"
    )


@shape(IN)
def received_in_the_improvement_part(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"{b.year}年收到政府信息公开申请{b.bad('new', BOTH)}件，办理人员只有两名，力量不足。"
    return b.say(words, "five")


@shape(IN)
def number_of_new_ones_as_a_subject(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.scope}全年新收政府信息公开申请数量为{b.bad('new')}件。")


@shape(IN)
def district_as_a_whole_or_one_office(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, agency="青石县人民政府", need=lambda x: x.n("new") > 5)
    other = draw.randint(1, b.n("new") - 2)
    claim = f"收到政府信息公开申请{other}件"
    return b.say(f"⟦全县共{claim}‖其中，县自然资源局{claim}⟧，全部登记。")


# ---------------------------------------------------------------------- replied
@shape(OUT)
def done_in_the_usual_row(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"新收政府信息公开申请{b.n('new')}件，上年结转{b.n('old')}件，办结"
    return b.say(f"{words}{_replied(b)}件。")


def _replied(b: Book) -> str:
    """A figure that is neither the total nor the total without what is no longer handled."""
    keys = ["misc1", "misc2"] if b.era == 2021 else ["misc"]
    spared = {b.n("done") - b.n(key) for key in (*keys, "misc", "skip")}
    spared |= {b.n("done") - sum(b.n(key) for key in keys), b.n("new"), b.sum(BOTH)}
    return f"⟦{b.wrong(b.n('done'), *spared)}‖{b.n('done')}⟧"


@shape(OUT)
def replied_with_the_carried_in_brackets(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=some_old)
    words = f"（含上年度结转{b.n('old')}件，另有{b.n('left')}件结转下年度）"
    return b.say(f"{b.when}新收申请{b.n('new')}件，答复{_replied(b)}件{words}。")


@shape(OUT)
def replied_before_the_noun(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.scope}全年答复了{_replied(b)}件政府信息公开申请，文书全部归档。")


@shape(OUT)
def handled_to_the_end_in_the_lead(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.year}年，{b.scope}办结政府信息公开申请{_replied(b)}件。", "lead")


@shape(OUT)
def handled_in_all(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.when}共办理政府信息公开申请{_replied(b)}件，无一件逾期。")


@shape(OUT)
def answered_under_the_heading_of_part_three(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"本年度依法答复政府信息公开申请{_replied(b)}件，处理情况见下表。", "three")


@shape(OUT)
def answered_behind_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"以上{b.year}年度共计答复申请{_replied(b)}件。", "after")


@shape(OUT)
def done_in_a_sentence_of_its_own(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"共收到政府信息公开申请{b.n('new')}件。年内已办结{_replied(b)}件。"
    return b.say(words)


@shape(OUT)
def done_and_filed_far_from_the_received(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(
        f"新收政府信息公开申请{b.n('new')}件，涉及土地、教育、社保等方面，经与申请人沟通、"
        f"向保管单位核实、会同法律顾问研究，办理完毕{_replied(b)}件。"
    )


@shape(OUT)
def done_requests_in_the_improvement_part(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"全年答复政府信息公开申请{_replied(b)}件，但有的答复说理不够充分。"
    return b.say(words, "five")


@shape(OUT)
def answered_in_time_or_in_all(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda book: book.n("done") > 12)
    less = b.n("done") - draw.randint(4, 7)
    others = {b.n(key) for key in ("misc", "skip", "new", "old")} | {b.sum(BOTH)}
    if less in others or b.n("done") - less in others:
        return None
    return b.say(f"新收政府信息公开申请{b.n('new')}件，⟦全年共答复{less}件‖其中当场答复{less}件⟧。")


@shape(OUT)
def reply_sum_as_a_subject(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"政府信息公开申请的办结数为{_replied(b)}件，办理质量稳步提升。", "watch")


# ---------------------------------------------------------------------- carried
@shape(OVER)
def carried_from_last_year_in_the_row(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"新收政府信息公开申请{b.n('new')}件，上年结转{b.bad('old')}件，办结{b.n('done')}件。"
    return b.say(words)


@shape(OVER)
def carried_to_next_year_in_the_row(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"办结政府信息公开申请{b.n('done')}件，结转下年度继续办理{b.bad('left')}件。"
    return b.say(words)


@shape(OVER)
def carried_inside_brackets(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=some_old)
    return b.say(f"{b.when}办理政府信息公开申请{b.sum(BOTH)}件（其中上年度结转{b.bad('old')}件）。")


@shape(OVER)
def postponed_to_the_next_year_in_brackets(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=some_old)
    words = f"（另有{b.bad('left')}件顺延至下一年度答复）"
    return b.say(f"{b.scope}答复政府信息公开申请{b.n('done')}件{words}。")


@shape(OVER)
def figure_before_the_carrying(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"新收申请{b.n('new')}件，{b.bad('left')}件结转至{b.year + 1}年办理。"
    return b.say(words)


@shape(OVER)
def carried_by_the_names_of_years(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"{b.year - 1}年结转政府信息公开申请{b.bad('old')}件，{b.year}年新收{b.n('new')}件。"
    return b.say(words)


@shape(OVER)
def still_in_hand_under_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"年末未到答复期限、结转下年度办理的政府信息公开申请{b.bad('left')}件。", "after")


@shape(OVER)
def carried_requests_in_the_lead(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"上年度结转至本年度办理的政府信息公开申请共{b.bad('old')}件。", "lead")


@shape(OVER)
def remaining_requests_in_the_improvement_part(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"年底集中收到的申请较多，有{b.bad('left')}件申请结转下一年度继续办理。"
    return b.say(words, "five")


@shape(OVER)
def plus_the_carried(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=some_old)
    words = f"加上{b.year - 1}年度结转的{b.bad('old')}件，共办理{b.sum(BOTH)}件"
    return b.say(f"{b.when}新收政府信息公开申请{b.n('new')}件，{words}。")


@shape(OVER)
def of_which_carried_to_next_year(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"其余{b.bad('left')}件因尚在办理期限内，转入下年继续办理"
    return b.say(f"政府信息公开申请已办结{b.n('done')}件，{words}。", "three")


@shape(OVER)
def carried_and_remainder_exchanged(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda book: 0 < book.n("old") != book.n("left") > 0)
    old, left = b.n("old"), b.n("left")
    first, last = f"⟦{left}‖{old}⟧", f"⟦{old}‖{left}⟧"
    return b.say(f"上年结转申请{first}件，新收申请{b.n('new')}件，结转下年{last}件。")


@shape(OVER)
def remainder_of_requests_or_of_lawsuits(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    figure = b.wrong(b.n("left"), b.n("old"))
    claim = f"结转下年度{figure}件"
    return b.say(f"⟦政府信息公开申请{claim}‖其他行政诉讼案件{claim}⟧。")

"""Sentences that give other outcomes, or other kinds of applicants, than table three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

OUTCOME = "tables/outcome"
PLUS = ("open+part",)


def _list(b: Book, spoilt: str, form: str, between: str) -> str:
    """All outcomes in a row, one of them wrong."""
    names = {
        "open": "予以公开",
        "part": "部分公开",
        "deny": "不予公开",
        "lack": "无法提供",
        "skip": "不予处理",
        "misc": "其他处理",
    }
    accepted = {"open": PLUS, "part": PLUS}
    items = []
    for key, name in names.items():
        figure = b.bad(key, *accepted.get(key, ())) if key == spoilt else str(b.n(key))
        items.append(form.format(name=name, figure=figure))
    return between.join(items)


def _any(b: Book) -> str:
    return b.draw.choice(["part", "deny", "lack", "skip", "misc", "open"])


@shape(OUTCOME)
def list_of_outcomes_with_commas(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    items = _list(b, _any(b), "{name}{figure}件", "，")
    return b.say(f"办结政府信息公开申请{b.n('done')}件，其中{items}。")


@shape(OUTCOME)
def list_of_outcomes_with_small_pauses(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    items = _list(b, _any(b), "{name}的{figure}件", "、")
    return b.say(f"{b.when}答复申请{b.n('done')}件：{items}。")


@shape(OUTCOME)
def list_of_outcomes_with_semicolons_under_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    items = _list(b, _any(b), "{name}{figure}件", "；")
    return b.say(f"政府信息公开申请办理结果：{items}。", "after")


@shape(OUTCOME)
def list_of_outcomes_figure_first(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    items = _list(b, _any(b), "{figure}件{name}", "，")
    return b.say(f"在办结的{b.n('done')}件政府信息公开申请中，{items}。")


@shape(OUTCOME)
def decision_to_grant_on_its_own(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"全年对政府信息公开申请作出予以公开答复{b.bad('open', *PLUS)}件。"
    return b.say(words)


@shape(OUTCOME)
def granted_and_partly_granted_summed(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda book: book.n("part") > 0)
    right = b.sum("open+part")
    figure = f"⟦{b.wrong(right, b.n('open'), b.n('part'))}‖{right}⟧"
    words = f"予以公开和部分公开的共{figure}件"
    return b.say(f"已办结的政府信息公开申请{b.n('done')}件，{words}。")


@shape(OUTCOME)
def one_row_given_as_the_whole_group(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: 0 < x.n("lack1") < x.n("lack"))
    figure = f"⟦{b.n('lack1')}‖{b.n('lack')}⟧"
    return b.say(f"办结申请{b.n('done')}件，其中予以公开{b.n('open')}件，无法提供{figure}件。")


@shape(OUTCOME)
def refusal_in_the_part_before_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"本年度依法不予公开的政府信息公开申请{b.bad('deny')}件，均说明了理由。"
    return b.say(words, "three")


@shape(OUTCOME)
def unable_in_a_sentence_of_reasons(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"因本机关不掌握、需另行制作或补正后仍不明确而无法提供的{b.bad('lack')}件"
    return b.say(f"{b.when}办结政府信息公开申请{b.n('done')}件，{words}。")


@shape(OUTCOME)
def not_handled_on_its_own(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"政府信息公开申请中，作不予处理的有{b.bad('skip')}件，已告知相应渠道。")


@shape(OUTCOME)
def persons_among_the_new(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    right, total = b.n("new:0"), b.n("new")
    used = {int(b.row(key)[0]) for key in ("done", "old")}
    used |= {right + int(b.row("old")[0]), total}
    figure = f"⟦{b.wrong(right, *used)}‖{right}⟧"
    return b.say(f"新收政府信息公开申请{total}件，其中自然人申请{figure}件。")


@shape(OUTCOME)
def organisations_among_the_new(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("new") > x.n("new:0"))
    right, total = b.n("new") - b.n("new:0"), b.n("new")
    used = {b.n(key) - int(b.row(key)[0]) for key in ("done", "old")}
    used |= {right + b.n("old") - int(b.row("old")[0]), total}
    figure = f"⟦{b.wrong(right, *used)}‖{right}⟧"
    persons = f"自然人申请{b.n('new:0')}件"
    return b.say(f"新收政府信息公开申请{total}件，{persons}，法人或其他组织申请{figure}件。")


@shape(OUTCOME)
def companies_in_a_list_of_applicants(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    right = b.n("new:1")
    used = {int(b.row(key)[1]) for key in ("done", "old")}
    used |= {right + int(b.row("old")[1])}
    figure = f"⟦{b.wrong(right, *used)}‖{right}⟧"
    words = f"从申请人看，自然人{b.n('new:0')}件、商业企业{figure}件、法律服务机构{b.n('new:4')}件"
    return b.say(f"新收政府信息公开申请{b.n('new')}件，{words}。", "three")


@shape(OUTCOME)
def refusals_or_one_kind_of_them(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: 0 < x.n("deny7") < x.n("deny"))
    claim = f"不予公开{b.n('deny7')}件"
    words = f"予以公开{b.n('open')}件，⟦{claim}‖因属于行政执法案卷{claim}⟧"
    return b.say(f"办结政府信息公开申请{b.n('done')}件，其中{words}。")


@shape(OUTCOME)
def granted_and_partly_exchanged(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: 0 < x.n("part") != x.n("open"))
    one, two = b.n("open"), b.n("part")
    first, last = f"⟦{two}‖{one}⟧", f"⟦{one}‖{two}⟧"
    return b.say(f"答复申请{b.n('done')}件，予以公开{first}件，部分公开{last}件。")

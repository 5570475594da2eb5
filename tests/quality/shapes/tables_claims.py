"""Sentences about reviews and lawsuits, about none and all, that the tables contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

COURTS, ALL, NONE = "tables/review-litigation", "tables/outcome-claim", "tables/none-claim"
OPEN = "因政府信息公开"


def both(book: Book) -> bool:
    return book.n("rv") > 0 and book.n("suits") > 0


# ---------------------------------------------------------------------- numbers of cases
@shape(COURTS)
def reviews_in_the_item(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{OPEN}被申请行政复议{b.bad('rv')}件，被提起行政诉讼{b.n('suits')}件。")


@shape(COURTS)
def lawsuits_in_the_item(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{OPEN}引发行政复议{b.n('rv')}件、行政诉讼{b.bad('suits')}件。")


@shape(COURTS)
def only_direct_lawsuits_counted(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("lr") > 0 and x.n("ld") > 0)
    figure = f"⟦{b.n('ld')}‖{b.n('suits')}⟧"
    return b.say(f"本年度政府信息公开行政诉讼{figure}件，均依法应诉。", "four")


@shape(COURTS)
def reviews_and_lawsuits_in_one_sum(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=both)
    right = b.sum("rv+suits")
    figure = f"⟦{b.wrong(right, b.n('rv'), b.n('suits'))}‖{right}⟧"
    return b.say(f"{b.when}政府信息公开行政复议和行政诉讼案件共{figure}件。", "four")


@shape(COURTS)
def upheld_reviews_miscounted(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("rv0") > 0)
    words = f"其中结果维持{b.bad('rv0')}件，结果纠正{b.n('rv1')}件"
    return b.say(f"政府信息公开行政复议{b.n('rv')}件，{words}。", "four")


@shape(COURTS)
def corrected_lawsuits_miscounted(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("suits") > 0)
    right = b.sum("ld1+lr1")
    figure = f"⟦{b.wrong(right, b.n('ld1'), b.n('lr1'))}‖{right}⟧"
    return b.say(f"{OPEN}引起的行政诉讼{b.n('suits')}件，其中结果纠正{figure}件。", "after_four")


@shape(COURTS)
def pending_cases_miscounted(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"其他结果{b.n('rv2')}件，尚未审结{b.bad('rv3')}件"
    start = f"结果维持{b.n('rv0')}件，结果纠正{b.n('rv1')}件"
    return b.say(f"政府信息公开类行政复议案件{b.n('rv')}件，{start}，{words}。")


@shape(COURTS)
def figure_before_the_review(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    return b.say(f"{b.when}共发生{b.bad('rv')}起涉及政府信息公开的行政复议。")


@shape(COURTS)
def reviews_in_the_lead(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"作为被申请人的政府信息公开行政复议案件{b.bad('rv')}件"
    return b.say(f"{b.year}年，{b.scope}{words}。", "lead")


@shape(COURTS)
def lawsuits_in_the_improvement_part(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    words = f"全年政府信息公开行政诉讼{b.bad('suits')}件，反映出答复说理不够"
    return b.say(f"{words}。", "five")


@shape(COURTS)
def reviews_in_words_before_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: 0 < x.n("rv") < 10)
    hans = "零一二三四五六七八九十"
    right = b.n("rv")
    wrong = right + 1
    figure = f"⟦{hans[wrong]}‖{hans[right]}⟧"
    return b.say(f"本年度{OPEN}被申请行政复议{figure}件。", "four")


@shape(COURTS)
def lawsuits_direct_and_after_review(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("lr") > 0)
    words = f"未经复议直接起诉{b.n('ld')}件，复议后起诉{b.bad('lr')}件"
    return b.say(f"政府信息公开行政诉讼{b.n('suits')}件，其中{words}。", "four")


@shape(COURTS)
def own_reviews_or_reviews_of_all_matters(report: Report, draw: Random) -> str | None:
    b = Book(report, draw)
    figure = b.wrong(b.n("rv"))
    claim = f"行政复议{figure}件"
    words = f"⟦因政府信息公开被申请{claim}‖作为复议机关审结各类{claim}⟧"
    return b.say(f"{b.when}{words}。")


# ---------------------------------------------------------------------- all of them
@shape(ALL)
def all_requests_done_though_some_are_carried(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    words = f"⟦全部办结‖年内办结{b.n('done')}件⟧"
    return b.say(f"新收政府信息公开申请{b.n('new')}件，{words}。")


@shape(ALL)
def all_done_in_another_order(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    words = draw.choice(["均已办结", "已全部办理完毕", "全部按时办结", "均已按期办结"])
    return b.say(f"{b.when}收到的政府信息公开申请⟦{words}‖均及时登记⟧。")


@shape(ALL)
def rate_of_done_is_whole(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    words = draw.choice(["办结率100%", "办结率为100%", "办结率达到百分之百"])
    return b.say(f"新收政府信息公开申请{b.n('new')}件，⟦{words}‖登记率100%⟧。")


@shape(ALL)
def each_request_done_in_the_lead(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    words = f"⟦当年全部办结‖当年办结{b.n('done')}件⟧"
    return b.say(f"{b.year}年共收到政府信息公开申请{b.n('new')}件，{words}。", "lead")


def _some(b: Book) -> bool:
    return b.n("rv1") + b.n("rv2") + b.n("rv3") > 0 and b.n("rv0") > 0


@shape(ALL)
def all_reviews_upheld(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=_some)
    words = draw.choice(["均获维持", "均予维持", "复议机关均维持", "全部维持原答复"])
    right = f"其中结果维持{b.n('rv0')}件"
    return b.say(f"{OPEN}被申请行政复议{b.n('rv')}件，⟦{words}‖{right}⟧。")


@shape(ALL)
def all_lawsuits_won(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("ld1") + x.n("lr1") > 0)
    words = draw.choice(["全部胜诉", "法院均驳回原告诉讼请求", "均判决维持"])
    return b.say(f"政府信息公开行政诉讼{b.n('suits')}件，⟦{words}‖均派员出庭应诉⟧。", "four")


@shape(ALL)
def all_cases_closed(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("rv3") > 0)
    words = draw.choice(["已全部审结", "均已审结", "均已结案"])
    right = f"已审结{b.n('rv') - b.n('rv3')}件"
    return b.say(f"{OPEN}被申请行政复议{b.n('rv')}件，⟦{words}‖{right}⟧。", "four")


@shape(ALL)
def reviews_and_lawsuits_all_upheld(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: both(x) and _some(x))
    start = f"{OPEN}引起的行政复议{b.n('rv')}件、行政诉讼{b.n('suits')}件"
    return b.say(f"{start}，⟦结果均为维持‖均依法答辩或者应诉⟧。", "after_four")


@shape(ALL)
def requests_done_or_letters_done(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    return b.say("本年度⟦政府信息公开申请全部办结‖网民留言和咨询全部办结⟧，群众比较满意。")


@shape(ALL)
def every_request_finished_behind_the_table(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("left") > 0)
    words = "⟦所有政府信息公开申请年底前均已办结‖政府信息公开申请均按程序办理⟧"
    return b.say(f"{words}。", "after")


@shape(ALL)
def lawsuits_after_review_all_upheld(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("lr1") + x.n("lr2") > 0 and x.n("ld") > 0)
    words = draw.choice(["全部维持", "均维持了原行政行为", "均获维持"])
    right = f"其中结果维持{b.sum('ld0+lr0')}件"
    return b.say(f"{OPEN}引起的行政诉讼{b.n('suits')}件，⟦{words}‖{right}⟧。")


# ---------------------------------------------------------------------- none at all
def _none(report: Report, draw: Random, words: str, right: str, where: str = "asked") -> str:
    b = Book(report, draw, need=lambda x: both(x) and x.n("left") > 0 and x.n("old") > 0)
    figures = {key: b.n(key) for key in ("new", "old", "left", "rv", "suits", "done")}
    return b.say(f"{b.when}⟦{words}‖{right.format(**figures)}⟧。", where)


@shape(NONE)
def no_request_came_in(report: Report, draw: Random) -> str | None:
    words = draw.choice(["未收到政府信息公开申请", "没有收到政府信息公开申请", "未接到公开申请"])
    return _none(report, draw, words, "收到政府信息公开申请{new}件")


@shape(NONE)
def no_request_by_any_name(report: Report, draw: Random) -> str | None:
    words = draw.choice(["无依申请公开事项", "没有公民、法人或其他组织提出政府信息公开申请"])
    return _none(report, draw, words, "依法办理政府信息公开申请，逐件归档", "lead")


@shape(NONE, "tables/received")
def nought_requests_in_part_three(report: Report, draw: Random) -> str | None:
    words = draw.choice(["收到政府信息公开申请0件", "政府信息公开申请为零", "无政府信息公开申请"])
    right = "新收政府信息公开申请{new}件"
    return _none(report, draw, words, right, "three")


@shape(NONE)
def no_request_or_none_by_fax(report: Report, draw: Random) -> str | None:
    right = "未收到以传真方式提交的政府信息公开申请"
    return _none(report, draw, "未收到任何政府信息公开申请", right)


@shape(NONE)
def nothing_carried_to_next_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["没有结转下年度办理的申请", "无结转下年度继续办理的政府信息公开申请"])
    return _none(report, draw, words, "有{left}件申请结转下年度继续办理")


@shape(NONE)
def nothing_carried_behind_the_table(report: Report, draw: Random) -> str | None:
    right = "结转下年度办理的申请已列入台账"
    return _none(report, draw, "不存在结转下年度继续办理的申请", right, "after")


@shape(NONE)
def neither_review_nor_lawsuit(report: Report, draw: Random) -> str | None:
    words = draw.choice(["未发生", "没有发生", "无"])
    words += "因政府信息公开引发的行政复议、行政诉讼"
    right = "因政府信息公开引发的行政复议{rv}件、行政诉讼{suits}件"
    return _none(report, draw, words, right)


@shape(NONE)
def no_review_in_part_four(report: Report, draw: Random) -> str | None:
    words = draw.choice(["没有被申请政府信息公开行政复议", "未收到政府信息公开行政复议申请"])
    return _none(report, draw, words, "政府信息公开行政复议案件{rv}件", "four")


@shape(NONE)
def no_lawsuit_in_part_four(report: Report, draw: Random) -> str | None:
    words = draw.choice(["无政府信息公开行政诉讼", "未因政府信息公开被提起行政诉讼"])
    return _none(report, draw, words, "政府信息公开行政诉讼案件{suits}件", "four")


@shape(NONE)
def praise_of_nought_reviews_and_suits(report: Report, draw: Random) -> str | None:
    words = draw.choice(["政府信息公开工作实现零复议、零诉讼", "政府信息公开实现了“零复议零诉讼”"])
    return _none(report, draw, words, "政府信息公开工作平稳有序", "watch")


@shape(NONE)
def no_case_or_none_lost(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, need=lambda x: x.n("suits") > 0 and x.n("ld1") + x.n("lr1") == 0)
    words = "⟦没有发生‖没有被纠错的⟧政府信息公开行政诉讼案件"
    return b.say(f"{b.when}{words}。", "after_four")


@shape(NONE)
def none_of_both_in_the_last_part(report: Report, draw: Random) -> str | None:
    words = "未出现因公开政府信息被申请行政复议或者被提起行政诉讼的情况"
    return _none(report, draw, words, "报告所列数据与统计系统一致", "six")

"""Shares of one whole that do not come to 100 %."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import accumulate

from gilint.api import INFO, Document, Finding, Held, Quantity, Rule, lazy, shown
from gilint_counts._sentences import by_piece
from gilint_counts._sums import has_opposites, is_pair

_SHARE = lazy(
    r"占(?:比|总数|总量|申请总数|全部)?(?:的)?(?:比例|比重)?(?:为|达|约)?$|占比|(?:比例|比重)(?:为|是|达|约)?$"
)
_OTHER = lazy(r"其他|其它|其余|剩余")
_OVERLAPPING = ("其中", "女", "主要", "等", "超过", "包括")
_ALL_SHARES = lazy(r"(?:占比|比例|比重|分别占)[^，。；：\d%]{0,8}(?:：[^，。；：\d%]{1,12})?$")
_SEEN_BY = lazy(
    r"从(?:发布|公开|信息|答复|申请|解读|申请人)?(?:的)?(?:渠道|方式|形式|类型|类别|结果|主体|来源|身份)(?:上|来)?看，"
    r"[^，。；]{1,12}$|从(?:发布|公开|信息)的?内容(?:上|来)?看，[^，。；]{1,12}$"
)
_LEAST, _PAIR = 3, 2
_FAR, _NEARLY = 40, 90
_WHOLE = 100
_HALF = Decimal("0.5")


class PercentSum(Rule):
    """各部分所占百分比之和不是100%。

    一句话里按同一总数列出的各项比重，加起来应是100%；四舍五入造成的小差额不算。

    以“其他”收尾的列举，合计多或少都报；没有列全的，只在合计超过100%时报。

    请核对各项比重。
    """

    name = "percent-sum"
    severity = INFO
    good = [
        "从申请内容看，征地占52%，规划占28%，教育占10%。工作人员中，女性占60%，党员占55%。",
        "从发布渠道看，网站占60%，公众号占25%，公示栏占10%，还有少量通过广播发布。",
        "网络申请占51.85%，信函申请占32.10%，其他占16.05%。",
        "从来信看，咨询占52%，投诉占31%；从来源看，县城占60%，乡镇占40%。",
        "网络申请占40%，信函申请占20%，当面申请占10%。",
        "重点领域为社会保障（20%）、就业创业（47%）、住房保障（18%）和其他（15%）。",
        "各季度进度依次为一季度（20%）、二季度（47%）、三季度（80%）、四季度（100%）。",
        "网络占60%，信函占40%；征地类占50%，规划类占20%，其他占30%。",
        "予以公开42件，占51.85%；不予公开5件，占6.17%；无法提供31件，占38.27%；其他处理3件，占3.70%。",
    ]
    bad = {
        "从发布内容看，动态⟦占52%，政策占28%，公示占10%⟧。": None,
        "网站、微信、微博、公开栏的发布量分别⟦占总量的55%、25%、12%、18%⟧。": None,
        "申请人中，自然人⟦占82.5%，法人占27.5%⟧。": None,
        "信息占比分别为：动态⟦45%、公告30%、政策15%、其他20%⟧。": None,
        "调查显示，非常满意⟦占72%，满意占20%，基本满意占6%，不满意占12%⟧。": None,
        "申请内容中，征地⟦占39%，规划占21%，教育占33%，其他占17%⟧。": None,
        "领域依次为社会保障（⟦20%）、就业创业（57%）、住房保障（18%）和其他（15%⟧）。": None,
        "申请内容中，征地⟦占52%，规划占26%，教育占22%，其他占10%⟧。": None,
        "其中网络申请⟦占50%，信函申请占20%，其他方式占20%⟧。": None,
        "征地类⟦占39%，规划占21%，教育占33%，其他占17%⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up the shares of each sentence."""
        if not doc.prose.mentions(("占", "%）")):
            return
        for sentence in by_piece(doc.quantities, doc.sentences):
            percents = [each for each in sentence if each.unit == "%"]
            shares = [each for each in percents if _SHARE.search(each.label)]
            bracketed = [each for each in percents if _is_bracketed(each)]
            if len(bracketed) == len(percents) and not shares:
                shares = bracketed if _closed(bracketed) else []
            if (
                len(shares) < _PAIR
                and percents
                and _ALL_SHARES.search(percents[0].text.before(_FAR))
            ):
                shares = percents
            if _is_list(shares) and all(share.exact for share in shares):
                yield from _added(shares)


def _is_list(shares: Sequence[Quantity]) -> bool:
    """Whether the shares are three at least, or those of a pair of which a thing is but one."""
    labels = [share.label for share in shares]
    if len(shares) != _PAIR:
        return len(shares) >= _LEAST
    between = shares[0].text.joined(shares[1].text).plain
    return "；" not in between and (is_pair(labels) or has_opposites(map(_kind, labels)))


def _kind(label: str) -> str:
    return label.rpartition("占")[0] or label


def _is_bracketed(share: Quantity) -> bool:
    """Whether a percentage stands alone in brackets: 社会保障（20%）."""
    return not share.label and share.text.before(1) == "（" and share.text.after(1) == "）"


def _closed(shares: Sequence[Quantity]) -> bool:
    """Whether the last share is that of the others."""
    if len(shares) < _LEAST:
        return False
    text = shares[0].text.flow.text
    return _OTHER.search(text, shares[-2].text.high, shares[-1].text.low) is not None


def _added(shares: Sequence[Quantity]) -> Iterable[Finding | Held]:
    whole = shares[0].text.joined(shares[-1].text)
    total = sum((share.value for share in shares), Decimal())
    slack = sum((_HALF * Decimal(10) ** -share.decimals for share in shares), Decimal())
    if abs(total - _WHOLE) <= slack:
        yield whole.held("处数字相符")
        return
    closed = _closed(shares) or _is_whole(shares, total)
    one_list = closed and "；" not in whole.plain
    sums = enumerate(accumulate(share.value for share in shares), 1)
    near = (abs(each - _WHOLE) <= slack * number / len(shares) for number, each in sums)
    if not one_list and len(shares) > _PAIR and (any(near) or _ends_whole(shares, slack)):
        return
    if any(word in whole.plain for word in _OVERLAPPING) or not (closed or total > _WHOLE):
        return
    formula = "+".join(map(str, shares))
    first = shares[0]
    place = whole.flow.whole.cut(first.text.low - _lead(first), whole.high)
    yield place.finding(f"{formula}={shown(total)}，各项比重之和不是100%，请核对")


def _is_whole(shares: Sequence[Quantity], total: Decimal) -> bool:
    """Whether 从…看 leads to shares that end the sentence and come near to all of them."""
    first, last = shares[0].text, shares[-1].text
    lead = first.before(_FAR).rpartition("。")[2]
    return total >= _NEARLY and last.after(1) in ("。", "；") and bool(_SEEN_BY.search(lead))


def _ends_whole(shares: Sequence[Quantity], slack: Decimal) -> bool:
    """Whether the shares behind the last ； come to all by themselves: a list of their own."""
    text = shares[0].text.flow.text
    cut = text.rfind("；", shares[0].text.low, shares[-1].text.low)
    own = [share.value for share in shares if cut >= 0 and share.text.low > cut]
    return len(own) > 1 and abs(sum(own, Decimal()) - _WHOLE) <= slack


def _lead(share: Quantity) -> int:
    """How far before the number 占 stands."""
    return len(share.label) - share.label.rfind("占") if "占" in share.label else 0

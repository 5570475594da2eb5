"""Parts that do not come to their total."""

from collections.abc import Iterable

from gilint.api import INFO, Breakdown, Document, Finding, Held, Rule, Severity, lazy, shown
from gilint_counts._sums import (
    added,
    agrees,
    by_channel,
    has_rest,
    is_closed,
    is_parallel,
    is_readable,
    may_overlap,
)

_ACTIONS = (
    *(
        "发布",
        "推送",
        "回应",
        "举办",
        "召开",
        "组织",
        "开展",
        "制作",
        "编发",
        "印发",
        "解读",
        "更新",
        "受理",
    ),
    *(
        "开设",
        "收到",
        "办理",
        "答复",
        "培训",
        "发放",
        "接受",
        "编印",
        "报送",
        "处理",
        "通过",
        "向",
        "在",
    ),
)
_NUMBER = lazy(r"\d+")
_ITEM = r"[\u4e00-\u9fff]{0,12}\d{1,7}(?P=unit)?"
_RESPECTIVELY = (
    r"(?<![\d.,万])(?P<total>\d{1,7})(?P<unit>[条件篇份个次期])[，：]分别[为是]："
    rf"?(?P<list>{_ITEM}(?:[、，]{_ITEM}){{1,20}})(?=[。；\n]|$)"
)
_LEAST, _MOST = 0.6, 1.6
_SEVERAL_CHANNELS = 1.25


class PartsNotTotal(Rule):
    """各分项之和与总数不符。

    “共70条，其中会议类31条，财政类9条，民生类26条”，三项相加是66，与70对不上：总数或某一分项有误。
    提示里列出算式，便于逐个核对。

    只比较同一量词、同一层次的确数；带“余、约、近、以上”的不比。列举没有列全的（“主要”“等”“包括”，
    或“其中”只举几项）合计小于总数不报；合计大于总数、某一项大于总数则报。人员、会议等可能重复归类的
    （如党员与女性）不报。按发布渠道列的数合计略大，可能是同一信息多渠道发布，只作提醒；大得多的不报。

    请核对台账，改正总数或分项；确属多渠道重复计数的，写明“同一信息通过多个渠道发布的分别计数”。
    """

    name = "parts-not-total"
    good = [
        "全年共主动公开政府信息144条，其中网站公开87条，其他方式公开57条。",
        "受理申请60件，答复62件（含上年度结转4件，另有2件结转下年度）。",
        "共50条。其中目录类规划10条、预算20条，共30条；专栏类简报5条、通知15条，共20条。",
        "收到申请12件，其中7件办结，5件撤销。",
        "全年公开信息1200余条，其中财政类120条，规划类30条。",
        "全年公开信息300条，其中财政类120条、规划类30条。",
        "行政复议9件，其中维持6件，纠正2件，尚未审结1件；行政诉讼4件，其中维持4件。",
        "参训65人，其中党员40人，女性38人。",
        "收到申请20件（网络12件、信函8件），办结18件。",
        "收到申请8件，通过网络提交5件，邮寄3件，同意公开6件。",
        "收到申请8件，网上答复5件，邮寄答复4件。",
        "公开信息120条，分别为财政80、人事15、规划25。",
        "收到申请5件，其中网络3件，信函2件，全部按期答复，同意公开4件，不予公开1件。",
        "对5件申请收取费用295元。其中，青石县民政局1件，收取25元；云溪镇政府4件，收取270元。",
    ]
    bad = {
        "共主动公开政府信息⟦70条，其中会议活动类31条，财政资金类9条，公共文化类26条⟧。": None,
        "比赛共⟦52所学校参加，其中优秀26所，良好19所，合格9所⟧。": None,
        "收到申请⟦25件（网络12件、信函8件、当面4件⟧）。": None,
        "聘请⟦12名居民监督员，其中党员7名，群众6名⟧。": None,
        "共受理申请⟦8件，其中网络申请9件⟧。": None,
        "公开信息⟦120条，其中工作动态180条⟧。": None,
        "收到申请⟦8件，通过网络提交5件，邮寄4件⟧。": None,
        "公开信息⟦120条，分别为财政80、人事15、规划35⟧。": None,
        "共公开信息⟦70条，会议31条、财政9条、其他26条⟧。": None,
        "发放网站⟦87份、窗口57份，共计134份⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up every breakdown and compare."""
        for breakdown in doc.breakdowns:
            if len(breakdown.parts) > 1 and agrees(breakdown):
                yield breakdown.text.held("处数字相符")
            elif is_readable(breakdown):
                yield from _compared(breakdown)
        yield from _respectively(doc)


def _respectively(doc: Document) -> Iterable[Finding]:
    """120条，分别为财政80、人事15、规划35: numbers without their measure word."""
    for hit in doc.find(_RESPECTIVELY, near="分别", quoted=False):
        values = [int(number) for number in _NUMBER.findall(hit["list"].plain)]
        if sum(values) != int(hit["total"].plain):
            formula = f"{'+'.join(map(str, values))}={sum(values)}"
            yield hit.finding(f"{formula}，与总数{hit['total'].plain}{hit['unit'].plain}不符")


def _compared(breakdown: Breakdown) -> Iterable[Finding]:
    total = breakdown.total
    unit = total.unit
    if breakdown.kind == "lead":
        large = max((part.quantity for part in breakdown.parts), key=lambda count: count.value)
        if large.value > total.value and _is_inside(breakdown):
            yield breakdown.text.finding(
                f"其中一项{shown(large.value)}{unit}，比总数{shown(total.value)}{unit}还多"
            )
            return
    if len(breakdown.parts) < 2:  # noqa: PLR2004
        return
    sum_ = added(part.quantity for part in breakdown.parts)
    if sum_.value > total.value and _may_exceed(breakdown):
        severity, hint = _channels(breakdown)
        if severity and float(sum_.value / total.value) > _SEVERAL_CHANNELS:
            return
        if any(part.quantity.value == total.value for part in breakdown.parts):
            return
        message = f"{sum_.formula}，超过总数{shown(total.value)}{unit}{hint}"
        yield breakdown.text.finding(message, severity=severity)
    elif sum_.value < total.value and is_closed(breakdown) and _is_partition(breakdown):
        message = f"{sum_.formula}，与总数{shown(total.value)}{unit}不符"
        yield breakdown.text.finding(message)


def _is_inside(breakdown: Breakdown) -> bool:
    """Whether 其中 stands right behind the total, so that what follows can only be its part."""
    return breakdown.text.match(
        r"[\d,]{1,20}(?:[.]\d+)?[^\d。]{0,40}其中"
    ) is not None and not may_overlap(breakdown)


def _may_exceed(breakdown: Breakdown) -> bool:
    if breakdown.nested and breakdown.kind != "lead":
        return False
    return not may_overlap(breakdown) and _is_partition(breakdown)


def _is_partition(breakdown: Breakdown) -> bool:
    """Whether the parts divide the total at all, where no 其中 says so."""
    if breakdown.kind in ("lead", "bracket", "ways"):
        return True
    if breakdown.kind == "summed":
        later = breakdown.parts[1:]
        return all(part.label and not part.label.startswith(_ACTIONS) for part in later)
    first = breakdown.parts[0].label
    share = added(part.quantity for part in breakdown.parts).value / (breakdown.total.value or 1)
    if not _LEAST <= share <= _MOST:
        return False
    if breakdown.kind == "result":
        return is_closed(breakdown)
    if any(part.label.startswith(_ACTIONS) or not part.label for part in breakdown.parts):
        return has_rest(breakdown)
    return has_rest(breakdown) or is_parallel(breakdown) or len(first) <= 4  # noqa: PLR2004


def _channels(breakdown: Breakdown) -> tuple[Severity | None, str]:
    if by_channel(breakdown) and not has_rest(breakdown):
        return INFO, "；如为同一信息多渠道发布，请写明"
    return None, ""

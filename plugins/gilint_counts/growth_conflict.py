"""Rates and directions of growth that contradict the two numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from gilint.api import Document, Finding, Held, Quantity, Rule, Text, lazy, shown
from gilint_counts._changes import (
    DOWN,
    FROM,
    REACHED,
    REACHED_BY,
    UP,
    Change,
    is_compared_with,
    pair,
)
from gilint_counts._durations import durations
from gilint_counts._sentences import PERCENT, by_piece, in_sentence
from gilint_counts._steps import explained, steps
from gilint_counts._sums import fits, rounded
from gilint_counts._tenths import tenths

_RATE = lazy(
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:了|约|达|率为|率达|幅度为|幅度达|幅为|达到|为|率)?$"
)
_DELTA = lazy(rf"(?:(?P<up>{UP}|多|增)|(?P<down>{DOWN}|少|减))了?$")
_COMPARED = lazy(r"比|较")
_A_YEAR = lazy(r"(?:年均|月均|平均每年)[^，。；]{0,6}$")
_RANKED = lazy(r"排名|位次|名次|排位")
_CARRIED = lazy(r"结转|转入|遗留|转下")
_PLAIN_RATE = lazy(rf"^(?:同比|环比)?(?:{UP}|{DOWN})")
_TIMES = (
    r"(?:增长|增加|提高|上升|扩大|提升)了?(?P<times>[一两三四五1-5])倍(?!多|以上)|翻了?[一1]?番"
    r"|(?P<half>(?:减少|下降|压减|降低)了?一半|减半)"
    r"|翻了?(?P<doubled>[两二三])番"
    r"|[是为](?:上一?年|去年|原来|20\d\d年)(?:同期)?的?(?:\d[\d.,]{0,9}[万亿]?[\u4e00-\u9fff]{1,2}的)?"
    r"(?P<ratio>\d{1,3}(?:\.\d{1,2})?)倍"
)
_NUMERALS, _DIGITS = "一两三四五12345", 5
_DOUBLED = {"两": Decimal(4), "二": Decimal(4), "三": Decimal(8)}
_NAMED = 12
_TWO = 2
_SIGNS = ("增", "减", "降", "升", "提高", "多了", "少了", "缩短", "压缩", "延长")
_SLACK = Decimal("0.1")
_HUNDRED = Decimal(100)


class GrowthConflict(Rule):
    """增减方向或增减幅度与前后两个数矛盾。

    “由20件减至15件，增长25%”方向反了；“由20件增至30件，增长40%”应为50%。

    只在同一句里前后两个数都写明时核对；四舍五入、去尾都算对；只写“同比增长12%”而没有上年数的不报。

    请核对两个数和增减幅度。
    """

    name = "growth-conflict"
    good = [
        "公众号阅读量46.2万人次，上年为51.3万人次，同比下降5.1万人次。",
        "今年收到申请48件，去年同期为36件，办理时长明显下降。",
        "收到申请64件，上年结转3件，办结60件，增加12件。",
        "申请量由20件减至15件，下降25%。",
        "收到申请20件，比上年增加4件，增长25%。",
        "收到申请3646件，同比增长1.05%。",
        "2023年收到申请20件，2022年收到16件，同比增长25%。",
        "收到申请20件，较上年的16件增长25%。",
        "信息量由512条变为480条，减少6.3%。",
        "新收申请301件、上年结转34件，较2022年分别增长12.5%、下降5.6%。",
        "开设专栏18个，优化专栏22个，访问量增长12%。",
        "新收申请64件，上年结转3件，较2023年的40件增长60%。",
        "收到申请20件，答复19件，比上年增加4件，增长25%。",
        "收到申请20件，答复19件，较上年的10件增长95%。",
        "公开信息120条，比上年的90条增加30条。",
        "收到申请12件，较2016年（10件）上升20%。",
        "收到申请1486件，比2016年的1186件增加300件，增长25.3%。",
        "收到申请64件，同比减少12件（上年为76件）。",
        "收到申请64件，同比减少12件，答复60件（上年为76件）。",
        "收到申请20件，比上年增加4件，办结时间下降20%。",
        "推送量由16篇增加到32篇，翻了一番；由10篇增加到31篇，增长两倍。",
        "回复时间从12个工作日缩短至9个工作日，压缩25%。",
        "办理时限由20个工作日压缩到15个工作日以内，提速25%。",
        "时限从法定的20个工作日缩短为15个工作日，平均提前3天，压缩率达25%以上。",
        "解读120篇，比上年的90篇多了30篇。",
        "关注由8500人增加到10200人，净增1700人，访问量由20万次上升到31万次，是上年的1.5倍。",
        "播放36万次，是上年12万次的3倍。图解由50篇增加到200篇，翻了两番。",
        "错链从年初的20个减少到年末的5个。",
        "访问量从2019年的20万次增加到30万次，年均增长10.7%。",
        "网站测评排名由69位上升到35位。",
        "查阅从上年的60人次增加到91人次，增长五成；来信由20件减至17件，下降一成半，来电增长两成。",
    ]
    bad = {
        "较上年减少12件，降幅为⟦35%（上年48件，今年36件⟧）。": None,
        "平均办理时间为⟦8个工作日，比上年的11个工作日延长3个工作日⟧。": None,
        "公众号阅读量⟦46.2万人次，上年为51.3万人次，同比增长5.1万人次⟧。": None,
        "解读材料去年⟦20篇，今年26篇，增加8篇⟧。": None,
        "今年收到申请⟦36件，去年同期为48件，申请量有所增加⟧。": None,
        "申请量由⟦20件减至15件，增长25%⟧。": None,
        "申请量由⟦20件增至30件，增长40%⟧。": None,
        "申请量由⟦20件增至15件，增长25%⟧。": None,
        "收到申请⟦20件，比上年增加4件，增长20%⟧。": None,
        "主动公开信息⟦480条，比2014年的512条增长6.3%⟧。": None,
        "信息量由⟦512条变为480条，增长6.3%⟧。": None,
        "申请量从⟦20件增加到15件⟧。": None,
        "收到申请⟦20件，较上年的16件下降25%⟧。": None,
        "新收申请⟦64件，上年结转3件，较2023年的40件增长15%⟧。": None,
        "收到申请⟦15件，较2016年（10件）上升20%⟧。": None,
        "公开信息⟦120条，比上年的150条增加30条⟧。": None,
        "收到申请⟦1486件，比2016年的1287件增加199件，增长25.5%⟧。": None,
        "收到申请⟦1486件，比2016年的1287件增加199件，下降15.5%⟧。": None,
        "收到申请⟦113件，比上年增加19件，下降20.2%⟧。": None,
        "收到申请⟦64件，同比增加12件（上年为76件⟧）。": None,
        "错链从年初的⟦20个上升到年末的5个⟧。": None,
        "解读⟦120篇，比上年的90篇多了40篇⟧。": None,
        "回复时间从⟦12个工作日缩短至9个工作日，压缩45%⟧。": None,
        "回复时间由⟦9个工作日缩短到12个工作日⟧。": None,
        "关注由⟦8500人增加到10200人，净增2700人⟧。": None,
        "访问量由⟦20万次上升到30万次，是上年的2.5倍⟧。": None,
        "播放⟦36万次，是上年12万次的2倍⟧。图解由⟦50篇增加到100篇，翻了两番⟧。": None,
        "解读由⟦16篇增加到24篇，增长一倍⟧。": None,
        "查阅从上年的⟦六十人次增加到九十人次，增长三成⟧。": None,
        "青石县教育局2017年政府信息公开工作年度报告\n一、概述\n"
        "公开信息⟦120条，2016年为150条，同比增长20%⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Work out every growth whose two ends are given."""
        if not doc.prose.mentions(_SIGNS):
            return
        for line in by_piece(doc.quantities, doc.paragraphs):
            for index, quantity in enumerate(line):
                if quantity.unit == "%" and quantity.exact:
                    yield from _rate(line, index, doc.year)
                    yield from explained(line, index, doc.year)
                elif index and quantity.exact:
                    yield from _direction(line, index)
                    yield from steps(line, index, doc.year)
            yield from _times(line, doc)
        yield from durations(doc)
        yield from tenths(doc)


def _rate(line: Sequence[Quantity], index: int, year: int | None) -> Iterator[Finding | Held]:
    rate = line[index]
    found = _RATE.search(rate.label)
    if not found or _A_YEAR.search(rate.text.before(_NAMED)):
        return
    counts = [
        each
        for each in in_sentence(line, index)
        if each.unit not in PERCENT and not _CARRIED.search(each.label)
    ]
    if _apart(counts, rate):
        return
    change = _change(counts, found, year)
    if change is None or not change.old:
        return
    rises = found["up"] is not None
    for old, new in _readings(counts, change):
        percent = (new - old) * _HUNDRED / old
        if (percent >= 0) == rises and fits(abs(percent), rate.value, rate.decimals):
            yield rate.text.held("处数字相符")
            return
    if _in_doubt(counts, change):
        return
    percent = (change.new - change.old) * _HUNDRED / change.old
    place = change.first.text.joined(rate.text)
    said = f"{found['up'] or found['down']}{rate}%"
    yield place.finding(
        f"由{shown(change.old)}到{shown(change.new)}是{_told(percent, rate)}，文中为{said}，请核对"
    )


def _apart(counts: Sequence[Quantity], rate: Quantity) -> bool:
    """Whether rates are given for several numbers in turn (分别增长5%、6%)."""
    start = counts[-1].text.high if counts else rate.text.low
    return "分别" in rate.text.flow.text[start : rate.text.low]


def _told(percent: Decimal, rate: Quantity) -> str:
    worked = rounded(abs(percent), rate)
    return "不增不减" if not percent else f"{'增长' if percent > 0 else '下降'}{worked}%"


def _readings(counts: Sequence[Quantity], change: Change) -> Iterator[tuple[Decimal, Decimal]]:
    """The change as read, and every other pair of numbers with one measure word."""
    yield change.old, change.new
    if _is_difference(counts[-1]):
        step = change.new - change.old
        yield from ((each.value - step, each.value) for each in counts[:-1] if each.value > step)
    for position, one in enumerate(counts):
        for other in counts[position + 1 :]:
            if one.unit == other.unit and {one.value, other.value} != {change.old, change.new}:
                if one.value:
                    yield one.value, other.value
                if other.value:
                    yield other.value, one.value


def _is_difference(count: Quantity) -> bool:
    return _DELTA.search(count.label) is not None and _COMPARED.search(count.label) is not None


def _in_doubt(counts: Sequence[Quantity], change: Change) -> bool:
    """Whether another number of the sentence may be the one that grew."""
    if change.first is not counts[-2] or FROM.search(change.first.label):
        return False
    earlier = {each.value for each in counts[:-2] if each.unit == change.first.unit}
    return not earlier <= {change.new, change.old}


def _change(counts: Sequence[Quantity], rate: re.Match[str], year: int | None) -> Change | None:
    """The last two numbers before a rate, if the text says which was first."""
    if len(counts) < 2:  # noqa: PLR2004
        return None
    one, other = counts[-2:]
    if one.unit != other.unit or not (one.exact and other.exact):
        return None
    delta = _DELTA.search(other.label)
    if delta and _COMPARED.search(other.label) and not FROM.search(one.label):
        if (delta["up"] is None) != (rate["up"] is None) and not _PLAIN_RATE.match(rate.string):
            return None
        return Change(one.value - other.value * (1 if delta["up"] else -1), one.value, one)
    step = REACHED_BY.fullmatch(other.label)
    if step and is_compared_with(one):
        new = one.value + other.value * (1 if step["up"] else -1)
        return Change(one.value, new, counts[-3] if len(counts) > _TWO else one)
    return pair(one, other, year)


def _times(line: Sequence[Quantity], doc: Document) -> Iterator[Finding]:
    """由16篇增加到24篇，增长一倍."""
    whole = line[0].text.flow.whole.cut(line[0].text.low, line[-1].text.high + _NAMED)
    for hit in whole.find(_TIMES, near=("倍", "番", "半")):
        end = hit["ratio"].low if hit.get("ratio") else hit.low
        counts = [each for each in line if hit.low - _NAMED * 3 < each.text.high <= end]
        if len(counts) < 2 or "。" in counts[-2].text.joined(hit).plain:  # noqa: PLR2004
            continue
        one, other = counts[-2:]
        if one.unit != other.unit or not (one.exact and other.exact):
            continue
        of_last = other.text.high > hit.low  # 36万次，是上年12万次的3倍
        change = Change(other.value, one.value, one) if of_last else pair(one, other, doc.year)
        if change and change.old and not _multiplied(change.new / change.old, hit):
            old, new = shown(change.old), shown(change.new)
            ratio = rounded(change.new / change.old, other)
            yield one.text.joined(hit).finding(
                f"由{old}到{new}是原来的{ratio}倍，与“{hit.plain}”不符，请核对"
            )


def _multiplied(ratio: Decimal, hit: Text) -> bool:
    """Whether a ratio may be called so; 增长两倍 is said of twice and of three times as much."""
    if ratio_told := hit.get("ratio"):
        told = Decimal(ratio_told.plain)
        return abs(ratio - told) <= max(told * _SLACK / 2, _SLACK)
    if doubled := hit.get("doubled"):
        return abs(ratio - (told := _DOUBLED[doubled.plain])) <= told * _SLACK
    times = hit.get("times")
    number = _NUMERALS.index(times.plain) % _DIGITS + 1 if times else 1
    allowed = (
        {Decimal("0.5")} if hit.get("half") else {Decimal(number + 1), Decimal(max(number, 2))}
    )
    return any(abs(ratio - each) <= each * _SLACK for each in allowed)


def _direction(line: Sequence[Quantity], index: int) -> Iterator[Finding]:
    """由20件增至15件, where no rate follows that would be found out by itself."""
    one, other = line[index - 1], line[index]
    reached = REACHED.match(other.label)
    if not reached or one.unit != other.unit or not one.exact or not FROM.search(one.label):
        return
    if (
        index + 1 < len(line)
        and line[index + 1].unit == "%"
        and _RATE.search(line[index + 1].label)
    ):
        return
    rises = other.value > one.value
    if one.value == other.value or reached["up"] is reached["down"]:
        return
    if one.unit in ("位", "名") and _RANKED.search(one.text.before(_NAMED)):
        return
    if rises != (reached["up"] is not None):
        place = one.text.joined(other.text)
        told = "增加" if rises else "减少"
        yield place.finding(f"由{one}到{other}是{told}，与“{other.label}”矛盾，请核对")

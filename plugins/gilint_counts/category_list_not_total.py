"""A list of kinds against the total that another paragraph gives."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from gilint.api import Document, Finding, Held, Quantity, Rule, Section, Text, lazy, shown
from gilint_counts._itemised import itemised, summed_behind
from gilint_counts._sums import added, by_channel

_OTHER = ("其他", "其它", "其余")
_LAST = lazy(r"[和及]?(?:列入|列为|归入|归为|划入|属于|属)?(?:其[他它余])")
_TOTAL = lazy(
    r"主动公开(?:各类|的)?(?:政府|政务|公开)?信息(?:总?数量?|总量)?(?:为|达到?|共计?|总计|合计)?$"
    r"|(?<![类项种者方])(?:共计?|总计|总数|合计)(?:为|达)?$"
)
_PARTIAL = lazy(r"其中|历年|上年|去年|截至|以来|通过|网|微|报|栏")
_ALL_YEARS = lazy(r"累计")
_THIS_YEAR = lazy(r"全年|本年|年内|20\d\d年|年度")
_PROCESS = lazy(
    r"收到|新收|受理|接收|接到|办结|答复|办理|结转|转入|转下|移交|未办|应办|在办|举办|召开|开展|培训"
)
_KIND = lazy(r"[\u4e00-\u9fff]类(?:信息|文件)?(?:数量?)?$")
_ON_KINDS = r"[^，。；\n]{0,20}类别[^，。；\n]{0,6}[：。]"
_SHARE = lazy(r"占|约占|比重|比例")
_LEAST = 3
_MOST = 60
_CLOSE = 40
_WIDE, _NARROW = 2.0, 1.4


class CategoryListNotTotal(Rule):
    """按类别列出的数目之和，与同一部分给出的总数不符。

    一段说主动公开2543条，另一段按类别逐项列出，最后一项是“其他”，加起来却是2641条。

    只看以“其他…”收尾的类别列举（没有“其他”、各项都称“某某类”的，只报合计大于总数的），以及总数之后另起段落的“其中…”“按内容分：”，与同一大类标题下另一段的总数比较；同一句里已有总数的，由
    counts/parts-not-total 核对。按渠道（公报、网站、微博、微信）列的，同一信息可能多渠道发布：总数
    不小于最大的一项、不大于各项之和的都算对。合计与总数相差悬殊的，多半说的不是一回事，不报。

    请核对台账，改正总数或某一类。
    """

    name = "category-list-not-total"
    good = [
        "全年接受咨询140人次，按内容分：\n（1）社保类，56人次。\n（2）住房类，48人次。\n（3）入学类，36人次。",
        "机构类24条，规划类36条，其他类52条。以上三类共计112条，均在网站公布。",
        "机构类24条，规划类36条，财政类9条，其他类52条。以上两类共计60条，约占一半。",
        "全年公开信息140条。\n其中，机构类56条，规划类48条，财政类6条。",
        """二、主动公开情况
（一）数量
全年主动公开政府信息100条。其中网站90条。
（二）类别
主要类别有：机构类20条，规划类30条，财政类40条，其他信息10条。""",
        """二、主动公开情况
（一）类别
主要类别有：机构类20条，规划类30条，财政类40条，其他信息10条。""",
        """二、主动公开情况
全年主动公开政府信息100余条。
主要类别有：机构类20条，规划类30条，财政类40条，其他信息12条。""",
        """二、主动公开情况
全年主动公开政府信息100条。
分渠道看，政府公报3条，政府网站95条，政务微博40条，政务微信30条，其他方式10条。""",
        """二、主动公开情况
全年主动公开政府信息1000条。
群众留言以办事类为多：咨询类50条，建议类20条，投诉类12条，其他8条。""",
        """信息655条，具体如下：
1.招生类25条；
2.教学类410条；
3.财务类20条；
4.其他类200条。
7月，暴雨造成三条街区积水。""",
        """一、总体情况
新收申请39件，上年结转2件，应办理41件，办结38件，其余3件转入下年度。申请以征地、审计和工程为主，三类共29件。""",
        """二、主动公开情况
全年主动公开政府信息100条。
网站栏目的信息中，机构类20条，规划类30条，财政类20条，其他信息10条。""",
        """二、主动公开情况
（一）公开数量
全年主动公开政府信息共100条。
（二）主要类别：机构类20条，文件类30条，财政类40条。""",
        "二、主动公开情况\n全年主动公开政府信息100条。\n类别有：机构类60条，规划类60条，其他信息30条。",
    ]
    bad = {
        "按类别看，机构类⟦24条，规划类36条，其他类52条⟧。以上三类共计102条，均在网站公布。": None,
        "140人次，按类分：\n（1）甲类，⟦56人次。\n（2）住房，48人次。\n（3）入学，26人次⟧。": None,
        "全年公开信息140条。\n其中，机构类⟦56条，规划类48条，财政类46条⟧。": None,
        "新增信息1,204条。\n按类别统计，机构⟦486条，规划445条，其他274条⟧。": None,
        "张贴信息三百条。\n按内容归类，救助⟦一百二十条，承包九十五条，其他七十五条⟧。": None,
        """二、主动公开情况
（一）数量
全年主动公开政府信息100条。
（二）类别
主要类别有：⟦机构类20条，规划类30条，财政类40条，其他信息12条⟧。""": None,
        """二、主动公开情况
全县主动公开政府信息100条。
按类别分为⟦机构类20条、规划类30条、财政类30条、其他信息12条⟧。""": None,
        """二、公开情况
共主动公开政府信息1000条。
类别有：⟦机构类200条；规划类300条；财政类400条；其余信息10条⟧。""": None,
        """二、公开情况
全年累计主动公开信息1000条。
类别有：⟦公告类200条，占20%；动态类600条，占60%；其他类230条⟧，占20%。""": None,
        """二、主动公开情况
全年主动公开政府信息100条。
⟦属于机构类的20条，属于规划类的30条，属于财政类的40条，列入其他类的12条⟧。""": None,
        """二、主动公开情况
（一）公开数量
主动公开政府信息的数量共100条。
（二）主要类别：⟦机构类40条，文件类30条，财政类40条⟧。""": None,
        """二、主动公开情况
（一）数量：全年主动公开政府信息20条。
（二）类别：⟦政策法规5条，部门文件4条，规划计划2条，政策解读10条⟧。""": None,
        """二、主动公开情况
全年主动公开政府信息90条。
分渠道看，⟦政府公报3条，政府网站95条，政务微博40条，其他方式10条⟧。""": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every list that ends in 其他 with the total of its part."""
        yield from itemised(doc)
        yield from summed_behind(doc)
        if not doc.prose.mentions((*_OTHER, "类")):
            return
        quantities = doc.quantities
        for index, last in enumerate(quantities):
            closed = _LAST.match(last.label) is not None
            if (closed or _ends_kinds(quantities, index, doc)) and last.exact:
                counts = _list(quantities, index)
                kinds = closed or all(_KIND.search(count.label) for count in counts)
                kinds = kinds or _under_kinds(counts[0], doc)
                if kinds and len(counts) >= _LEAST and all(count.exact for count in counts):
                    yield from _compared(counts, doc, closed=closed)


def _under_kinds(first: Quantity, doc: Document) -> bool:
    """Whether a list stands in a paragraph on the kinds: （二）公开的类别：…"""
    paragraph = doc.paragraph_of(first.text)
    return paragraph is not None and paragraph.match(_ON_KINDS) is not None


def _ends_kinds(quantities: Sequence[Quantity], index: int, doc: Document) -> bool:
    """Whether a kind (文件类) is the last of its list: none follows in the sentence."""
    last = quantities[index]
    if not _KIND.search(last.label):
        return last.text.after(1) in ("。", "") and _under_kinds(last, doc)
    following = quantities[index + 1 : index + 2]
    return last.text.after(1) == "。" or not any(_KIND.search(each.label) for each in following)


def _list(quantities: Sequence[Quantity], index: int) -> list[Quantity]:
    """The numbers of one measure word that run up to the one at ``index``, in one sentence."""
    last = quantities[index]
    text = last.text.flow.text
    counts = [last]
    for count in reversed(quantities[max(0, index - _MOST) : index]):
        between = text[count.text.high : counts[0].text.low]
        if "。" in between or "\n" in between or "其中" in between:
            break
        if count.unit == "%" and _SHARE.search(count.label):
            continue
        if count.unit != last.unit or _PROCESS.search(count.label):
            break
        counts.insert(0, count)
    return counts


def _compared(
    counts: Sequence[Quantity], doc: Document, *, closed: bool
) -> Iterator[Finding | Held]:
    listed = counts[0].text.joined(counts[-1].text)
    if any(
        found.text.low <= listed.low and listed.high <= found.text.high for found in doc.breakdowns
    ):
        return
    part = _part(doc, counts[0].text)
    if part is None or _TOTAL.search(counts[0].label):
        return
    sum_ = added(counts)
    others = [
        each
        for each in doc.quantities_in(part.low, part.high)
        if each.unit == counts[0].unit and not listed.low <= each.text.low < listed.high
    ]
    channels = by_channel(count.label for count in counts)
    if any(each.value == sum_.value for each in others):
        yield listed.held("处数字相符")
    elif (total := _total(doc, others)) and (channels or not _of_a_channel(counts[0])):
        largest = max(counts, key=lambda count: count.value)
        if channels and largest.value <= total.value <= sum_.value:
            return
        share = float(sum_.value / total.value) if total.value else 0
        most = _WIDE if len(counts) > _LEAST else _NARROW
        least = 1 / most if closed else 1
        if least <= share <= most or (channels and largest.value > total.value):
            yield _finding(counts, total)


@lru_cache(maxsize=1)
def _totals(doc: Document) -> frozenset[int]:
    """Where the totals stand that are not of a part only."""
    return frozenset(
        each.text.low for each in doc.quantities if _TOTAL.search(each.label) and not _is_part(each)
    )


def _total(doc: Document, others: Sequence[Quantity]) -> Quantity | None:
    """The part's own total, if it gives one that is definite."""
    totals = [each for each in others if each.text.low in _totals(doc)]
    if not totals or not totals[0].exact:
        return None
    return totals[0] if totals[0].value == max(each.value for each in totals) else None


def _finding(counts: Sequence[Quantity], total: Quantity) -> Finding:
    first, last = counts[0].text, counts[-1].text
    place = first.flow.whole.cut(first.low - _lead(counts[0]), last.high)
    where = "前文" if total.text.low < first.low else "后文"
    said = f"{where}总数{total}{total.unit}"
    largest = max(counts, key=lambda count: count.value)
    message = f"{added(counts).formula}，与{said}不符，请核对"
    if largest.value > total.value:
        message = f"其中一项{shown(largest.value)}{largest.unit}，比{said}还多"
    return place.finding(message, related=[(total.text, "总数在这里")])


def _of_a_channel(first: Quantity) -> bool:
    """Whether the words before a list say that it is of one channel only."""
    before = first.text.before(_CLOSE)
    return re.search(r"[网微报栏][^。；\n]*$", before[: len(before) - len(first.label)]) is not None


def _part(doc: Document, text: Text) -> Text | None:
    """The first-level part that holds a piece."""
    section: Section | None = doc.section_at(text.start)
    while section and section.parent:
        section = section.parent
    return section.body if section else None


def _is_part(quantity: Quantity) -> bool:
    sentence = re.split("[。；\n]", quantity.text.before(60))[-1]
    if _ALL_YEARS.search(sentence) and not _THIS_YEAR.search(sentence):
        return True
    return _PARTIAL.search(sentence) is not None


def _lead(first: Quantity) -> int:
    """How many characters of the first label belong to its kind."""
    label = first.label
    found = re.search(r"(?:有|为|包括|是)(?=[^有为是]*$)", label)
    return len(label) - (found.end() if found else 0)

"""A list of kinds against the total that another paragraph gives."""

import re
from collections.abc import Iterable, Iterator, Sequence

from gilint.api import Document, Finding, Held, Quantity, Rule, Section, Text, lazy
from gilint_counts._sums import added

_OTHER = ("其他", "其它", "其余")
_TOTAL = lazy(r"主动公开(?:各类)?政府信息(?:数量|总数)?(?:为|共|共计)?$|(?:共|共计|总计|总数)$")
_PARTIAL = lazy(r"其中|累计|历年|上年|去年|截至|通过|网|微|报|栏")
_SHARED = "、，"
_LEAST = 4
_MOST = 60


class CategoryListNotTotal(Rule):
    """按类别列出的数目之和，与同一部分给出的总数不符。

    一段说主动公开2543条，另一段按类别逐项列出，最后一项是“其他”，加起来却是2641条。

    只看以“其他…”收尾的类别列举，与同一大类标题下另一段的总数比较；同一句里已有总数的，由
    counts/parts-not-total 核对。

    请核对台账，改正总数或某一类。
    """

    name = "category-list-not-total"
    good = [
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
    ]
    bad = {
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
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every list that ends in 其他 with the total of its part."""
        if not doc.prose.mentions(_OTHER):
            return
        quantities = doc.quantities
        for index, last in enumerate(quantities):
            if last.label.startswith(_OTHER) and last.exact:
                counts = _list(quantities, index)
                if len(counts) >= _LEAST and all(count.exact for count in counts):
                    yield from _compared(counts, doc)


def _list(quantities: Sequence[Quantity], index: int) -> list[Quantity]:
    """The numbers of one measure word that run up to the one at ``index``, in one sentence."""
    last = quantities[index]
    text = last.text.flow.text
    counts = [last]
    for count in reversed(quantities[max(0, index - _MOST) : index]):
        between = text[count.text.high : counts[0].text.low]
        if count.unit != last.unit or "。" in between or "\n" in between or "其中" in between:
            break
        counts.insert(0, count)
    return counts


def _compared(counts: Sequence[Quantity], doc: Document) -> Iterator[Finding | Held]:
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
        for each in doc.quantities
        if part.low <= each.text.low < part.high
        and each.unit == counts[0].unit
        and not listed.low <= each.text.low < listed.high
    ]
    if any(each.value == sum_.value for each in others):
        yield listed.held("处数字相符")
        return
    totals = [each for each in others if _TOTAL.search(each.label) and not _is_part(each)]
    if not totals or not totals[0].exact:
        return
    total = totals[0]
    if total.value != max(each.value for each in totals):
        return
    place = listed.flow.whole.cut(listed.low - _lead(counts[0]), listed.high)
    yield place.finding(
        f"{sum_.formula}，与前文总数{total}{total.unit}不符",
        related=[(total.text, "总数在这里")],
    )


def _part(doc: Document, text: Text) -> Text | None:
    """The first-level part that holds a piece."""
    section: Section | None = doc.section_at(text.start)
    while section and section.parent:
        section = section.parent
    return section.body if section else None


def _is_part(quantity: Quantity) -> bool:
    sentence = re.split("[。；\n]", quantity.text.before(60))[-1]
    return _PARTIAL.search(sentence) is not None


def _lead(first: Quantity) -> int:
    """How many characters of the first label belong to its kind."""
    label = first.label
    found = re.search(r"(?:有|为|包括|是)(?=[^有为是]*$)", label)
    return len(label) - (found.end() if found else 0)

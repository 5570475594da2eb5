"""Text that another agency's report has too."""

from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations

from gilint.api import INFO, GroupRule, Located, Passage, Record, lazy
from gilint_compare._copies import (
    BODY,
    PLANS,
    Pair,
    characters_of,
    common,
    own,
    percent,
    places,
)
from gilint_compare._examples import marked, prose, together

_PARTS = BODY | PLANS
_FEWEST = 3
_LEAST = 100
_SKETCH = 12
_OFFICE = lazy("(?:人民政府|政府)?(?:办公室|办公厅)$")
_WORK = (
    "全年主动公开政府信息{}条，其中通过门户网站公开{}条。围绕水库除险加固开设专栏，逐月公布工程进度和资金"
    "使用情况。组织股室信息员集中培训{}次，讲解公开属性的认定办法。在行政服务中心设置查阅点，配备专人解答"
    "群众提问。"
)
_TOWNS = ("柳河镇", "白杨乡", "石桥镇", "南湾街道")
_OTHER = (
    "全年公开集镇改造、低保评议信息{}条。开放日请来居民{}人，现场看办事流程。公开栏按月换新，村务监督委员会"
    "逐栏核对。"
)


class CopiedFromOther(GroupRule):
    """与其他机关同一年的报告雷同。

    本次检查的两个机关，报告的大部分句子除数字和机关名称外一字不差，多半是一家照抄另一家。

    比的是总体情况、主动公开、问题和改进部分；四个以上机关都有的句子是上级统一提供的写法，不算。县政府和县政府
    办公室的报告不比。

    请照本机关的实际改写。确由一家代为编写的，可以不改。

    选项 share 是雷同的比例（百分数）；shared 是多少个机关都有的句子算统一的写法。
    """

    # Sentences come hashed, so the smallest hashes of a report are a sample of its sentences,
    # and of two copies the same one: MinHash with one permutation (Broder's bottom sketch). Each
    # is a key; no library is needed, and no two reports meet that have not one of them in common.
    # Of two reports alike by half, 12 hashes miss one pair in 4000. A key never gathers more
    # than the few agencies below ``shared``, so the work grows with the reports.

    name = "copied-from-other"
    severity = INFO
    needs = ("passages",)
    share: int = 60
    shared: int = 4
    good = [
        together(
            prose("青石县柳河镇", 2023, _WORK.format(12, 9, 2)),
            prose("青石县白杨乡", 2023, _OTHER.format(30, 12)),
        ),
        together(
            prose("青石县柳河镇", 2022, _WORK.format(12, 9, 2)),
            prose("青石县白杨乡", 2023, _WORK.format(15, 8, 1)),
        ),
        together(
            *(prose(f"青石县{name}", 2023, _WORK.format(9, 8, 1)) for name in _TOWNS),
        ),
        together(
            prose("青石县人民政府", 2023, _WORK.format(12, 9, 2)),
            prose("青石县人民政府办公室", 2023, _WORK.format(12, 9, 2)),
        ),
        together(
            prose("青石县水利局", 2023, _WORK.format(12, 9, 2)),
            prose("云州市青石县水利局", 2023, _WORK.format(12, 9, 2)),
        ),
    ]
    bad = {
        together(
            prose("青石县柳河镇", 2023, _WORK.format(12, 9, 2)),
            prose(
                "青石县白杨乡",
                2023,
                marked(_WORK.format(15, 8, 1)),
            ),
        ): None
    }

    def keys(self, record: Record) -> Iterable[Hashable]:
        """A sample of the sentences that a few other agencies have too, of one year."""
        if not record.year:
            return []
        digests = {each.digest for each in own(record, _PARTS, self.shared) if each.spread > 1}
        return [(record.year, digest) for digest in sorted(digests)[:_SKETCH]]

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare each two agencies; each with one report."""
        agencies = {(_OFFICE.sub("", each.agency), each.above): each for each in reversed(group)}
        for (one, above), (other, beyond) in combinations(agencies, 2):
            if one and other and (one != other or (above and beyond)):
                yield from self._alike(agencies[one, above], agencies[other, beyond])

    def _alike(self, one: Record, other: Record) -> Iterable[Located]:
        texts = {each.path: own(each, _PARTS, self.shared) for each in (one, other)}
        here, there = sorted((one, other), key=lambda each: _size(texts[each.path]))
        pairs: list[Pair] = common(texts[here.path], texts[there.path])
        share = percent(pairs, texts[here.path])
        if share < self.share or len(pairs) < _FEWEST or characters_of(pairs) < _LEAST:
            return
        yield here.finding(
            pairs[0].here.span,
            f"与{there.agency}的报告雷同：{len(pairs)}句除数字和机关名称外一字不差，占{share}%，"
            "请照本机关的实际改写",
            related=places(pairs, here, there, f"{there.agency}的报告"),
        )


def _size(passages: Iterable[Passage]) -> int:
    return sum(each.length for each in passages)

"""Numbers of points that stand without a measure word: 亮点有三：, 三步走：."""

from collections.abc import Iterable, Sequence

from gilint.api import Chain, Document, Finding, Held, Text

_HAS = (
    r"(?:做法|亮点|原因|问题|不足|特点|经验|体会|措施|特色|表现|困难|内容)"
    r"(?:主要)?有(?P<count>[两二三四五六七八九])："
)
_STEPS = r"(?P<count>[两二三四五六七八九])(?:步走|个步骤|步)”?[^，。；：]{0,6}[，：。](?=第一步)"
_STEP = r"(?<=[，；。：])第([一二三四五六七八九])步"
_NUMERALS = "零一二三四五六七八九十"


def without_unit(doc: Document, chains: Sequence[Chain]) -> Iterable[Finding | Held]:
    """亮点有三：一是…；二是…, 实行“三步走”：第一步…，第二步…."""
    firsts = {chain.members[0].sign.low: chain for chain in chains}
    for hit in doc.find(_HAS, near="有", quoted=False):
        chain = firsts.get(hit.high)
        if chain:
            yield from _told(hit["count"], len(chain.members))
    for hit in doc.find(_STEPS, near="第一步"):
        paragraph = doc.paragraph_of(hit)
        steps = hit.flow.whole.cut(hit.low, paragraph.high if paragraph else hit.high)
        numbers = [_NUMERALS.index(each[1].plain) for each in steps.find(_STEP)]
        if numbers == list(range(1, len(numbers) + 1)):
            yield from _told(hit["count"], len(numbers))


def _told(count: Text, number: int) -> Iterable[Finding | Held]:
    stated = max(2, _NUMERALS.find(count.plain))
    if stated == number:
        yield count.held("处数字相符")
    else:
        yield count.finding(f"称“{count.plain}”，实际列出{number}项，请改数或补项")

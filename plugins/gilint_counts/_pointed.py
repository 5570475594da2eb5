"""Points told otherwise than by 以下三个: 亮点有三：, 三步走：, and 以上四个问题 behind them."""

from collections.abc import Iterable, Sequence

from gilint.api import Chain, Document, Finding, Held, Text, numeral

_HAS = (
    r"(?:做法|亮点|原因|问题|不足|特点|经验|体会|措施|特色|表现|困难|内容)"
    r"(?:主要)?有(?P<count>[两二三四五六七八九])："
)
_STEPS = r"(?P<count>[两二三四五六七八九])(?:步走|个步骤|步)”?[^，。；：]{0,6}[，：。](?=第一步)"
_BEHIND = (
    r"(?:针对|对于?|围绕|解决|通过|采取)(?:以上|上述|这)(?P<count>[两二三四五六七八九](?:个|种|点|项|条|类)?(?:方面)?)的?"
    r"(?:主要|突出)?(?:问题|不足|短板|困难|薄弱环节|形式|渠道|方式|途径)"
)
_NEAR = 160
_STEP = r"(?<=[，；。：])第([一二三四五六七八九])步"


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
        numbers = [numeral(each[1].plain) for each in steps.find(_STEP)]
        if numbers == list(range(1, len(numbers) + 1)):
            yield from _told(hit["count"], len(numbers))


def told_again(doc: Document, chains: Sequence[Chain]) -> Iterable[Finding | Held]:
    """一是…；二是…；三是…。针对以上四个问题: the points that stand right before are counted."""
    for hit in doc.find(_BEHIND, near=("以上", "上述", "这"), quoted=False):
        before = [chain for chain in chains if chain.members[-1].sign.low < hit.low]
        last = max(before, key=lambda chain: chain.members[-1].sign.low, default=None)
        if last and hit.low - last.members[-1].sign.low < _NEAR:
            yield from _told(hit["count"], len(last.members))


def _told(count: Text, number: int) -> Iterable[Finding | Held]:
    stated = numeral(count.plain[0])
    if stated == number:
        yield count.held("处数字相符")
    else:
        yield count.finding(f"称“{count.plain}”，实际列出{number}项，请改数或补项")

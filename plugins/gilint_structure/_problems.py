"""Which sentences say what is lacking, and which what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import heading_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Document, Part, Text

LACK = (
    r"问题|困难|短板|差距|无[法从人力]|不(?!断|仅|但|超过|少于|低于|得|同|管|含|定期)|[没未](?!来)|难(?!题已)|(?<!至)(?<!减)少(?!于|数)|偏|欠|弱|缺"
    r"|单一|滞后|较?低(?!于|保)|慢|薄|粗|有限|仍|有待|亟[需待]|尚|过于|简单|迟|遗漏|差错|错|紧张|生硬|空泛|陈旧"
    r"|较[长大高多]|过[长高多]|耗时|费时|积压|分散|落后|脱节|含糊|笼统|模糊|参差|繁琐|被动|枯燥|老化|断档|空白"
    r"|超期|逾期|拖|乱|浅|五花八门|凑数|流于|随意"
)
"""What a sentence on a shortcoming has in it."""

_WISH = (
    r"(?:有待|仍需|还需|亟需|亟待|尚需|需要|需|须|待)(?:要)?(?:进一步|继续|不断)?(?:加强|提高|"
    r"提升|完善|强化|改进|深化|优化|规范|健全|加大|推进)[^，。；]{0,6}"
)
_PLAN = (
    r"下一?步|今后|新的?一年|来年|接下来|下阶段|下一年|明年|措施|改进|整改|针对|[对为]此|打算|计划|拟|将|已"
    r"|[年月]起|改为|一律|通报|纳入|督促|督办|责令|[按每](?:季|月|周|半年)|逐[项条件]|(?:19|20)\d\d年(?:，|[^。；，]{0,6}?(?:要|计划|重点))"
)
_ACT = (
    r"进一步|加强|加大|强化|完善|提高|推进|健全|规范|优化|落实|严格|加快|提升|深化|拓宽|充实|开展|组织"
    r"|建立|制定|修订|印发|明确|增设|增加|调整|改版|补(?!贴|助|偿)"
)
_DOES = (
    r"(?:[（(]?[一二三四五六七八九十\d]+[）)、.]?是?要?)?(?:规定|明确|建立|制定|制作|修订|印发|举办|开展"
    r"|组织|增设|增加|调整|改版|补(?!贴|助|偿)|重新|推行|实行|把|聘请|邀请|清理|统一|设立|开通|压缩|配备|改用)"
)
_NOTHING = (
    r"(?:^|(?<=[，。；：]))[^，。；：\n]{0,16}?(?:不存在|没有|暂?无|[未没](?=发现|存在|出现))(?:发现|存在|出现)?"
    r"(?:明显|突出|重大|较大|主要|严重|其他|任何|相关|需要?|应当?|整改|改进|反映|的)*"
    r"(?:问题|不足|情况)(?=[，。；]|$)"
)
_NO_CASE = (
    r"(?:没有|[未无])(?:收到|接到|发生|出现|发现|引发)?[^，。；]{0,12}"
    r"(?:投诉|意见|举报|复议|诉讼|泄密|事故|情况)"
)
_WHEN = r"(?:在)?(?:新的?一年|来年|(?:19|20)\d\d年)(?:里|中|度)?$"
_SENTENCE = r"[^。；！？\n]+"
_CLAUSE = r"[^，。；：！？\n]+"
_QUOTED = r"“[^”\n]*”"
_ANNEX = r"[#*]{0,6}附(?:件|表|：)|[^，。\n]{0,40}统计表$"


def statements(doc: Document, parts: list[Part]) -> Iterator[Text]:
    """The sentences of the parts, their sub-headings left out."""
    seen: set[int] = set()
    names = [
        (own.heading.low, own.heading.high)
        for own in doc.sections
        if set(heading_parts(own.title.plain)) & {"problems", "improvement"}
    ]
    for part in parts:
        for sentence in part.body.find(_SENTENCE):
            if sentence.match(_ANNEX):
                break
            named = any(low < sentence.high <= high for low, high in names)
            if sentence.low not in seen and not named:
                seen.add(sentence.low)
                yield _behind_name(sentence, names)


def _behind_name(sentence: Text, names: list[tuple[int, int]]) -> Text:
    """What of a sentence stands behind a sub-heading that it begins with."""
    first = range(sentence.low, sentence.low + 4)  # behind the signs of Markdown
    ends = [high for low, high in names if low in first and high < sentence.high]
    return sentence.cut(ends[0] - sentence.low) if ends else sentence


def lacks(sentence: Text) -> bool:
    """Whether it says that something is lacking."""
    return _outside(sentence, LACK)


def plans(sentence: Text) -> bool:
    """Whether it says what is done about it, by its own words."""
    return _outside(sentence, _PLAN)


def acts(sentence: Text) -> bool:
    """Whether it may say what is done: by a plan, or by a verb in a clause that lacks nothing."""
    if plans(sentence) or not lacks(sentence):
        return True
    return any(
        not lacks(clause) and (clause.match(_DOES) is not None or _outside(clause, _ACT))
        for clause in sentence.find(_CLAUSE)
    )


def begins_with_plan(sentence: Text) -> bool:
    """Whether its first words already say what will be done."""
    first = sentence.match(_CLAUSE) or sentence
    if first.match(_WHEN):  # the year alone says nothing yet
        first = sentence.cut(len(first) + 1).match(_CLAUSE) or first
    return _outside(first, _PLAN + "|" + _ACT) and not lacks(sentence)


def introduces(sentence: Text) -> bool:
    """Whether it only announces what follows."""
    return sentence.plain.endswith("：") and not plans(sentence)


def denies(sentences: list[Text]) -> bool:
    """Whether the report says that it found no problems, and names none."""
    denied = False
    for sentence in sentences:
        for clause in sentence.find(_CLAUSE):
            if clause.first(_NOTHING):
                denied = True
            elif lacks(clause) and not clause.first(_NO_CASE):
                return False
    return denied


def _outside(text: Text, pattern: str) -> bool:
    """Whether words stand there outside of quotations and wishes for improvement."""
    hits = list(text.find(pattern))
    if not hits:
        return False
    barred = [] if pattern == LACK else list(text.find(_WISH))
    barred += text.find(_QUOTED, near="“")
    return any(not any(own.low <= hit.low < own.high for own in barred) for hit in hits)

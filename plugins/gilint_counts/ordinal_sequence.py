"""Chains of 一是, 二是, 三是 that skip, repeat or begin late."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from gilint.api import Chain, Document, Finding, Rule, Text, numeral

_NUMERALS = "零一二三四五六七八九十"
_SIGNS = {"is": "{}是", "rank": "第{}", "its": "其{}", "circled": "{}"}
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_FIRST = (
    r"一是|一要|首先|首要|第一|其一|一方面|一来|一个是|一则|一抓|①|（一）|（1）"
    r"|(?<![0-9])1[.、]|^一[、.]|在于|[—-]一"
)
_HAN = "一二三四五六七八九"
_BEHIND = r"(?<=[：；。，])"
_VERBS = "抓看促建严定重转找学改查强"
_SERIES = (
    (
        r"(?:^|(?<=[：；。，]))（1）(?=[^，。；：（）\n]*[，。；：])",
        "（1）",
        rf"{_BEHIND}（([1-9])）(?![、（])",
    ),
    (
        r"(?:^|(?<=[：；。，]))（一）(?=[^，。；：（）\n]*[，。；：])",
        "（一）",
        rf"{_BEHIND}（([{_HAN}])）(?![、（])",
    ),
    (r"(?<=：)1[.](?!\d)|^1[.](?=[^，。；：\n]{2,60}；2[.])", "1.", rf"{_BEHIND}([1-9])[.](?!\d)"),
    (r"(?<=：)1、(?!\d)|^1、(?=[^，。；：\n]{2,60}；2、)", "1、", rf"{_BEHIND}([1-9])、(?!\d)"),
    (r"(?:第)一步", "第一步", rf"{_BEHIND}第([{_HAN}])步"),
    (
        rf"(?:^|(?<=[：；。，]))一[{_VERBS}](?=[^，。；：\n]{{1,20}}[，；。]二[{_VERBS}])",
        "一",
        rf"{_BEHIND}([{_HAN}])[{_VERBS}](?=[^，。；：\n]{{2}})",
    ),
)
"""How a series begins, what tells that there is one, and how it goes on."""
_NEXT_TWICE = (
    r"(?:首先[^，。；\n]{2,30}[，；]其次[^，。；\n]{2,30}[，；](?P<again>其次)"
    r"|其次[^，。；\n]{2,30}[，；]再次[^，。；\n]{2,30}[，；](?P<third>再次))(?=[^，。；\n]{2})"
)
_LOOKED_BACK = 600
_WORDS = 20
_CLAUSE = r"(?:第.{1,3}?[，：]|其.[，：])?[^，。；：、\n]*"


class OrdinalSequence(Rule):
    """“一是、二是、三是”等序数跳号、重号，或不从“一”开始。

    “一是…；三是…”让读者以为漏了内容。一段之内的序数自成一组；段首的序数跨段相接，遇到带编号的标题重新开始；
    一组里套着另一组（“二是…：一是…；二是…”）属正常。

    一段之内的（1）（2）（4）也看，段首的由 structure 各条核对。

    序数词本身写残（“一科学规范…；二是…”）由 structure/ordinal-malformed 说明，这里不重复。

    请补上缺的一项，或把后面的序数依次改正。
    """

    name = "ordinal-sequence"
    good = [
        "做到：1.先定属性；2.再审内容。附件：1.目录；3.年报。第一步梳理，第二步审核。",
        "一抓制度，二抓平台，三是抓队伍。首先健全机制，其次规范流程，再次强化队伍，最后严格考核。",
        "主要问题：一是数量少；二是更新慢；三是渠道窄。改进措施：一是加强培训；二是完善制度。",
        "公开内容：（1）目录；（3）年报。",
        "一是推进清单公开。一是梳理事项；二是公布目录。\n二是推进预算公开。",
        "重点工作：一科学规范公开内容；二是加强培训。",
        "首先加强领导，其次完善制度；二是开展培训。",
        "一要抓重点，二是抓难点，三要抓落实。",
        "工作安排：（1）健全机制；（2）开展培训；（3）加强考核。",
        "依据第二十条第（一）（三）（八）项，公开（1）目录、（3）年报。",
        "表格分两类：（1）月报；（2）季报。台账：（1）总账；（2）分账。",
        "（一）健全机制。一是建立制度。\n二是明确专人。\n三是开展培训。",
        "来信写道：“公开：（1）目录；（2）指南；（4）年报。”已答复。",
    ]
    bad = {
        "发布前做到：1.先定属性；2.再审内容；⟦4.⟧后签发布。": None,
        "1.完善制度；2.加强培训；⟦2.⟧严格考核。": None,
        "第一步，梳理事项；第二步，编制目录；⟦第四步⟧，对外发布。": None,
        "首先，健全机制；其次，规范流程；⟦其次⟧，强化队伍。": None,
        "一抓制度建设，二抓平台建设，⟦四抓⟧队伍建设。": None,
        "加强培训；⟦二是完善制度⟧；三是公开目录。": None,
        "一是公开免费开放时间；⟦三是公开文物保护名录⟧；四是公开资金使用。": None,
        "一是数量少；二是更新慢；⟦二是渠道窄⟧。": None,
        "一是属性不准；⟦三是开拓不够⟧；三是质量不高。": None,
        "工作安排：（1）健全机制；（2）开展培训；⟦（4）⟧加强考核。": None,
        "具体做法：（1）健全机制；⟦（3）⟧开展培训；（4）加强考核。": None,
        "一是个别科室把“内部”当作理由；二是更新慢；⟦二是“互联网+”应用不足⟧。": None,
        "第一，加强领导。⟦第三，完善制度⟧。": None,
        "首先核对目录，其次补录条目，⟦其次⟧公布结果。": None,
        "首先核对目录，其次补录条目，再次公布结果，⟦再次⟧逐条回访。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Follow every chain from its first member."""
        for chain in doc.lists:
            if chain.family not in _SIGNS:
                continue
            for place, message in _faults(chain, doc):
                if not doc.is_foreign(place.cut(0, 1)):
                    yield place.finding(message)
        yield from _repeated_words(doc)
        yield from _series(doc)


def _repeated_words(doc: Document) -> Iterable[Finding]:
    """首先…其次…其次…: the same word twice, where 再次 or 最后 is meant."""
    for chain in doc.lists:
        if chain.family == "order" and chain.numbers[:3] == (1, 2, 2) and not chain.across:
            sign = chain.members[2].sign
            yield sign.finding(f"“{sign.plain}”重复，请改为“再次”或“最后”")
    for again in doc.find(_NEXT_TWICE, near=("其次", "再次"), quoted=False):
        sign = again.get("again") or again["third"]
        yield sign.finding(f"“{sign.plain}”重复，请改为“再次”或“最后”")


def _series(doc: Document) -> Iterable[Finding]:
    """（1）…；（2）…；（4）… in one paragraph, each behind a mark."""
    for first, near, form in _SERIES:
        for start in doc.find(first, near=near, quoted=False):
            rest = start.flow.whole.cut(start.low).match(r"[^\n]{1,3000}")
            yield from _skipped(start, list(rest.cut(len(start)).find(form)) if rest else [])


def _skipped(first: Text, signs: Sequence[Text]) -> Iterable[Finding]:
    """The first sign that does not follow the one before it, where a series is meant."""
    own = first.plain.lstrip("（一1第")
    signs = [sign for sign in signs if sign.plain.endswith(own)]
    numbers = [numeral(sign[1].plain) for sign in signs]
    last = 1
    for index, (sign, number) in enumerate(zip(signs, numbers, strict=True)):
        if number == last + 1:
            last = int(number)
        elif number in (0, 1) or (last == 1 and numbers[index + 1 :][:1] != [number + 1]):
            return
        else:
            before = first if not index else signs[index - 1]
            told = f"“{before.plain}”之后是“{sign.plain}”"
            missing = number > last + 1
            yield sign.finding(told + ("，缺项或跳号" if missing else "，序数重复或颠倒"))
            return


def _faults(chain: Chain, doc: Document) -> Iterable[tuple[Text, str]]:
    last = 0
    for index, member in enumerate(chain.members):
        number = member.number
        place = member.sign.joined(_words(member.text))
        if number == last + 1:
            last = number
            continue
        if index == 0:
            if not _stands_before(chain, doc):
                yield place, f"序数从“{_sign(chain, number)}”开始，前面没有“{_sign(chain, 1)}”"
            last = number
            continue
        before = chain.members[index - 1].text
        following = chain.numbers[index + 1 : index + 2]
        if following == (index + 2,) and last + 1 == index + 1:
            if not _is_broken(before, range(last + 1, last + 2)):
                yield place, f"“{_sign(chain, number)}”应为“{_sign(chain, last + 1)}”"
            last += 1
            continue
        if number == last:
            yield place, f"“{_sign(chain, number)}”重复"
        elif number > last and not _is_broken(before, range(last + 1, number)):
            missing = "、".join(f"“{_sign(chain, each)}”" for each in range(last + 1, number))
            yield place, f"“{_sign(chain, last)}”之后是“{_sign(chain, number)}”，缺{missing}"
        last = number


def _sign(chain: Chain, number: int) -> str:
    if chain.family == "circled":
        return _CIRCLED[number - 1]
    return _SIGNS[chain.family].format(_numeral(number))


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _NUMERALS[ones]
    head = "十" if tens == 1 else _NUMERALS[tens] + "十"
    return head + (_NUMERALS[ones] if ones else "")


def _words(text: Text) -> Text:
    """The sign and what follows it, up to the end of its clause."""
    found = text.first(_CLAUSE)
    assert found is not None  # noqa: S101 - the pattern matches anywhere
    return found.cut(0, _WORDS)


def _stands_before(chain: Chain, doc: Document) -> bool:
    """Whether the number before the first one stands in another form, whole or broken."""
    first = chain.members[0]
    low = _scope(first.sign, doc)
    before = first.sign.flow.whole.cut(low, first.sign.low)
    if before.first(_FIRST) is not None:
        return True
    numbers = range(1, first.number)
    return _is_broken(before, numbers) or any(
        f"{_numeral(number)}是" in before.plain for number in numbers
    )


def _scope(sign: Text, doc: Document) -> int:
    """Where to look back to: the paragraph's beginning, or some way if the sign opens it."""
    index = bisect_right(doc.paragraphs, sign.low, key=lambda each: each.low) - 1
    if doc.paragraphs[index].low < sign.low:
        return max(doc.paragraphs[index].low, sign.low - _LOOKED_BACK)
    return max(0, sign.low - _LOOKED_BACK)


def _is_broken(between: Text, numbers: Iterable[int]) -> bool:
    """Whether one of the numbers opens a clause without its 是, or with another word."""
    text = between.plain
    return any(
        re.search(
            rf"(?:^|[。；：，、！？”）\n])(?:第|其)?{_numeral(number)}[\u4e00-\u9fff、，]", text
        )
        or re.search(rf"（{_numeral(number)}）|（{number}）|(?<!\d){number}[.、]", text)
        for number in numbers
    )

"""A member of 一是…二是… that has lost its 是."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import ERROR, WARNING, Document, Finding, Rule, Severity, Text

_FIRST = (
    r"一(?![是要、，。：；）]|些|方面|直|年|批|并|个(?!别)|定|般|旦|律|致|同|系列|线|体|次|把手|"
    r"站|网|窗|键|事|季度|月|日|天|对|切|样|起|种|项|条"
    r"|名|家|级|手|来|经|步|向|贯|揽|张|篇|图|码|门|表|流|二|支|套|场|份|部|期|周|楼|层|路|"
    r"处|宗|则|句|字|点|道|分|概|再|度|时|总|刀|村|镇|局"
    r"|刻|公里|代|位|区|县|市|屏|件|环|类|人(?!员)|万|千|百|旁|半|心|边|下|趟|遍|轮|号|本|元|厂|"
    r"校|院|大|小|新|老|审|单|卡|册|帮|如|气|身|面|块|只|台|轴|核|带|组(?!织)|队|所|室|岗|行|业)"
)
_LATER = (
    r"(?![是要、，。：；）十百千万]|级|维|者|手|期|季|类|等|楼|来|人(?!员)|胎|孩|代|环|月|年|日|次|个(?!别)|项|条"
    r"|名|家|种|大|方|农|公|通(?!过)|会|中全|网|库|审|位|单|分|号|区|县|市|届|五|局|处(?!理)|科(?!学|技)|组(?!织)"
    r"|层|批|线|张|份|篇|件|天|周|场|期|宗|路|字|化|有(?!的|效|关|序|些|针)|不(?!断|够|能|少)|到|在|合一|融"
    r"|部(?!分)|所|户|辆|台|套|款|点|地(?!方[机单部])|省|乡|镇|村|校|院|馆|站|间|倍|江|峡|甲|军|资|码|房|轮|轨|极|成|包|重|度"
    r"|议|务|定|亲|风|保障|保户|稳|同步|服务|产业)"
)
_OPENING = (
    r"(?=加[强大快]|强化|完善|健全|提[高升]|规范|优化|推[进动行]|建[立设]|开[展发通]|拓[展宽]|压[缩实]|严[格肃]"
    r"|落实|深[化入]|扩大|创[新建]|注重|充[实分]|科学|改[进版善]|明确|细化|统一|组织|修订|制定|编制|梳理|增[加设强]"
    r"|主动|个别|部分|少数|有的|有些|政策|信息|栏目|公开[内工形渠]|工作|人员|基层|业务|解读|答复|网站|宣传)"
)
_CARRIED_ON = (
    r"(?=[按以对从让用向把]|定[期人]|及时|每[年季月周]|逐[项级条步]|同步|集中|重[新点]|专[人门])"
)
"""How the last member goes on behind a comma, where a numeral may begin any noun."""
_COVERBS = tuple("把将让为向从对按用")
_THREES = (
    r"^[三四五六七八九](?:[者项级类夏秋伏明亚门河水沙台原穗基]"
    r"|[\u4e00-\u9fff]{1,4}[化全清查统合联])"
)
"""Words and places that begin with a numeral: 三务公开, 五统一, 三亚."""
_ALIKE = ("时", "事", "式", "使", "市", "世")
_NUMERALS = "[一二三四五六七八九十]"
_DIGITS = "一二三四五六七八九"


class OrdinalMalformed(Rule):
    """“一是……二是……”中漏了“是”字。

    同一段用“一是、二是、三是”列举时，其中一项写成“一科学规范……”，应补上“是”。
    同段前后各项都用“某是”、缺的正是这一项时为错误；缺在最后一项的，前面的分号或句号之后正是这一项时为警告。
    “一方面”“一些”“二级”等词不报。
    """

    name = "ordinal-malformed"
    basis = "GB/T 15834-2011 附录B"
    severity = ERROR
    quiets = ("counts/ordinal-sequence",)
    good = (
        "将抓好以下工作：一是重编目录；二是加强培训；三是严格考核。",
        "将抓好以下工作。一些科室更新慢。加强培训；二是严格考核。",
        "一方面加强培训：一年举办2次；二是严格考核。",
        "将抓好以下工作：一是重编目录；二是加强培训；三所学校试点公开；四季度总结。",
        "一是重编目录。二是加强培训。三公经费按时公开。三个科室轮训。三部门联合检查。",
        "一是重编目录，二是加强培训，三地联动推进公开。一是重编目录，二是加强培训，三资清理结果公开。",
        "一是重编目录；二、三季度培训；三是严格考核。",
        "一是重编目录，二级单位跟进，三是严格考核。",
        "一是重编目录，二是加强培训，三定方案、三公经费、三个专栏同步更新，三年轮训一遍。",
        "一是重编目录。\n二季度加强培训。\n三是严格考核。",
        "2017年，一是重编目录。二级单位全部上网。三是严格考核。",
        "主要做法：一是编制目录；二是加强培训。三健全会商机制，疑难件集体研究。",
    )
    bad = {
        "一是定人；二是定责。做法有三：⟦一⟧完善制度；二是加强培训；三是严格考核。": (
            "一是定人；二是定责。做法有三：一是完善制度；二是加强培训；三是严格考核。"
        ),
        "将抓好以下工作：一是编制目录；二是加强培训；⟦三⟧压缩办理时间。": (
            "将抓好以下工作：一是编制目录；二是加强培训；三是压缩办理时间。"
        ),
        "主要做法如下：一是编制目录。⟦二⟧健全会商机制，疑难件集体研究。": (
            "主要做法如下：一是编制目录。二是健全会商机制，疑难件集体研究。"
        ),
        "短板有：一是解读形式单一，⟦二⟧更新不够及时，三是条款引用不准。": (
            "短板有：一是解读形式单一，二是更新不够及时，三是条款引用不准。"
        ),
        "主要做法如下：一是编制目录；⟦二⟧科学设置栏目；三是严格考核。": (
            "主要做法如下：一是编制目录；二是科学设置栏目；三是严格考核。"
        ),
        "将抓好以下工作：⟦一⟧科学编制目录；二是加强培训；三是严格考核。": (
            "将抓好以下工作：一是科学编制目录；二是加强培训；三是严格考核。"
        ),
        "将抓好以下工作：一是编制目录；⟦二⟧加强培训；三是严格考核。": (
            "将抓好以下工作：一是编制目录；二是加强培训；三是严格考核。"
        ),
        "一是列出清单，二是指定专人，⟦三⟧按季通报。": "一是列出清单，二是指定专人，三是按季通报。",
        "一是学习；二是加强培训；⟦三时⟧严格考核。": "一是学习；二是加强培训；三是严格考核。",
        "⟦一⟧加强学习；二是加强培训；三是考核。": "一是加强学习；二是加强培训；三是考核。",
        "一是不细；⟦二、⟧更新不及时；三是解读少。": "一是不细；二是更新不及时；三是解读少。",
        "一是加强学习；⟦二，⟧加强培训；三是考核。": "一是加强学习；二是加强培训；三是考核。",
        "一是列出清单。二是指定专人。三是把时限上墙。⟦四⟧把结果送到户。": (
            "一是列出清单。二是指定专人。三是把时限上墙。四是把结果送到户。"
        ),
        "做法上，一是机关带头，二是单位跟进，⟦三⟧地方机构对标。": (
            "做法上，一是机关带头，二是单位跟进，三是地方机构对标。"
        ),
        "一是查更新，二是查错字，⟦三⟧查隐私。": "一是查更新，二是查错字，三是查隐私。",
        "一是列出清单。\n⟦二⟧指定专人审核。\n三是按季通报。": (
            "一是列出清单。\n二是指定专人审核。\n三是按季通报。"
        ),
        "存在以下问题。⟦一⟧更新不够及时。二是解读较少。": (
            "存在以下问题。一是更新不够及时。二是解读较少。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look in each paragraph that has a chain for the member that it lacks."""
        for hit, digit in _between_paragraphs(doc):
            yield hit.finding(f"漏了“是”字，应为“{digit}是”", fix=f"{digit}是", safe=True)
        for paragraph in doc.paragraphs:
            if paragraph.mentions(("一是", "二是", "三是")):
                for hit, digit, severity in _in_chains(paragraph):
                    typed = _mistyped(hit)
                    yield (typed or hit).finding(
                        f"“{typed.plain}”应为“{digit}是”"
                        if typed
                        else f"漏了“是”字，应为“{digit}是”",
                        fix=f"{digit}是",
                        safe=True,
                        severity=severity,
                    )


def _in_chains(paragraph: Text) -> Iterator[tuple[Text, str, Severity]]:
    """What the paragraph's chain lacks, or that of each sentence where it has several."""
    several = paragraph.plain.count("二是") > 1
    sentences = paragraph.find("[^。]+") if several else ()
    told = set()
    for piece in (paragraph, *sentences):
        for found in _lost(piece):
            if found[0].low not in told:
                told.add(found[0].low)
                yield found


def _mistyped(sign: Text) -> Text | None:
    """The sign with the word typed for 是, which sounds alike, where a verb follows: 三时严格."""
    whole = sign.flow.whole
    verb = whole.cut(sign.high + 1, sign.high + 8).match(_OPENING)
    typed = verb is not None and sign.after(1) in _ALIKE
    return whole.cut(sign.low, sign.high + 1) if typed else None


def _between_paragraphs(doc: Document) -> Iterator[tuple[Text, str]]:
    """The bare sign that begins a paragraph, between those of its two neighbours."""
    for before, own, after in zip(
        doc.paragraphs, doc.paragraphs[1:], doc.paragraphs[2:], strict=False
    ):
        place = _DIGITS.find(own.plain[:1])
        if 0 < place < len(_DIGITS) - 1 and own.match(own.plain[0] + _LATER):
            last, following = _DIGITS[place - 1], _DIGITS[place + 1]
            if before.plain.startswith(f"{last}是") and after.plain.startswith(f"{following}是"):
                yield own.cut(0, 1), own.plain[0]


def _lost(paragraph: Text) -> Iterator[tuple[Text, str, Severity]]:
    """The bare signs, with their digits: between two members sure, behind the last likely."""
    there = {digit for digit in _DIGITS if paragraph.mentions(f"{digit}是")}
    for place, digit in enumerate(_DIGITS[:-1]):
        before, later = _DIGITS[:place][-1:], _DIGITS[place + 1 :]
        if digit in there or (before and before not in there):
            continue
        if later[0] in there:
            if hit := _between(paragraph, before, digit, later[0]):
                yield hit, digit, ERROR
        elif before and not there & set(later) and (hit := _last(paragraph, before, digit)):
            yield hit, digit, WARNING


def _from(paragraph: Text, member: str) -> tuple[Text, str]:
    """What stands behind the first place of a member, and the mark before it."""
    place = paragraph.first(f"{member}是") if member else None
    if place is None:
        return paragraph, "："
    return paragraph.cut(place.high - paragraph.low), place.before(1)


def _between(paragraph: Text, before: str, digit: str, after: str) -> Text | None:
    """The bare sign right before the next member, at the beginning of a clause."""
    until = paragraph.first(f"{after}是")
    if until is None:
        return None
    rest, mark = _from(paragraph, before)
    part = rest.cut(0, max(0, until.low - rest.low))
    marks = "：；。，" if until.before(1) == "，" and mark in "：，" else "：；。"
    words = (
        _FIRST
        if digit == "一"
        else f"{digit}{_LATER}|{digit}[，：、](?!{_NUMERALS})(?=[\\u4e00-\\u9fff]{{3}})"
    )
    start = "|^" if digit == "一" and part.low == paragraph.low else ""
    hits = list(part.find(f"(?:(?<=[{marks}]){start})({words})"))
    return hits[-1][1] if hits else None


def _last(paragraph: Text, before: str, digit: str) -> Text | None:
    """The bare sign of the last member, right behind the marks that part the others."""
    rest, mark = _from(paragraph, before)
    words = digit + _LATER
    if mark in "，、" and (hit := _behind_comma(rest, digit, words)):
        return hit
    if digit != "二" and (hit := _in_step(paragraph, before, words)):
        return hit
    hit = rest.first(f"(?<=；)({words})|(?<=[。])({words}(?:{_OPENING}{_echo(rest, digit)}))")
    if hit is None or (mark == "；" and hit.get(2)):
        return None
    return hit.get(1) or hit.get(2)


def _echo(rest: Text, digit: str) -> str:
    """The word with which the member before goes on, 把 in 三是把…, where it is no noun's."""
    verb = rest.cut(0, 1).plain
    return rf"|(?<={digit})(?={verb})" if verb in _COVERBS else ""


def _in_step(paragraph: Text, before: str, words: str) -> Text | None:
    """The bare sign of the last clause where each member is one: 一是甲，二是乙，三丙。"""
    first = _DIGITS[_DIGITS.index(before) - 1]
    hit = paragraph.first(
        rf"{first}是[^，。；\n]{{3,20}}，{before}是[^，。；\n]{{3,20}}，({words}[^，。；\n]{{3,20}})。"
    )
    return hit[1].cut(0, 1) if hit and not hit[1].first(_THREES) else None


def _behind_comma(rest: Text, digit: str, words: str) -> Text | None:
    """The bare sign of the last member where commas part them: 一是查更新，二是查错字，三查隐私."""
    verb = rest.cut(0, 1).plain
    echo = rf"|(?<=[，、]){digit}(?={re.escape(verb)})" if verb > "一" else ""
    clause = rest.match(r"[^。；\n]*")
    return clause.first(f"(?<=[，、]){words}(?:{_CARRIED_ON}|{_OPENING}){echo}") if clause else None

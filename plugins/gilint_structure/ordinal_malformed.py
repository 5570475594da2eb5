"""A member of 一是…二是… that has lost its 是."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Rule, Text

_FIRST = (
    r"一(?![是要、，。：；）]|些|方面|直|年|批|并|个|定|般|旦|律|致|同|系列|线|体|次|把手|"
    r"站|网|窗|键|事|季度|月|日|天|对|切|样|起|种|项|条"
    r"|名|家|级|手|来|经|步|向|贯|揽|张|篇|图|码|门|表|流|二|支|套|场|份|部|期|周|楼|层|路|"
    r"处|宗|则|句|字|点|道|分|概|再|度|时|总|刀|村|镇|局"
    r"|刻|公里|代|位|区|县|市|屏|件|环|类|人|万|千|百|旁|半|心|边|下|趟|遍|轮|号|本|元|厂|"
    r"校|院|大|小|新|老|审|单|卡|册|帮|如|气|身|面|块|只|台|轴|核|带|组|队|所|室|岗|行|业)"
)
_LATER = (
    r"[二三四五六七八九](?![是要、，。：；）十百千万]|级|维|者|手|期|季|类|等|楼|来|人|胎|"
    r"孩|代|环|月|年|日|次|个|项|条|名|家|种|大|方|农|公|通|会|中全|网|库|审|位|单|分|号|"
    r"区|县|市|届|五|局|处|科|组|层|批|线|张|份|篇|件|天|周|场|期|宗|路|字|化|有|不|到|在|"
    r"合一|融)"
)
_CLAUSE = r"(?<=[：；。])"
_DIGITS = "一二三四五六七八九"


class OrdinalMalformed(Rule):
    """“一是……二是……”中漏了“是”字。

    同一段用“一是、二是、三是”列举时，其中一项写成“一科学规范……”，应补上“是”。
    只在同段前后各项都用“某是”、缺的正是这一项时才报；“一方面”“一些”“二级”等词不报。
    """

    name = "ordinal-malformed"
    basis = "GB/T 15834-2011 附录B"
    severity = ERROR
    quiets = ("counts/ordinal-sequence",)
    good = (
        "将抓好以下工作：一是重编目录；二是加强培训；三是严格考核。",
        "将抓好以下工作。一些科室更新慢。加强培训；二是严格考核。",
        "一方面加强培训：一年举办2次；二是严格考核。",
        "2017年，一是重编目录。二级单位全部上网。三是严格考核。",
    )
    bad = {
        "将抓好以下工作：⟦一⟧科学编制目录；二是加强培训；三是严格考核。": (
            "将抓好以下工作：一是科学编制目录；二是加强培训；三是严格考核。"
        ),
        "将抓好以下工作：一是编制目录；⟦二⟧加强培训；三是严格考核。": (
            "将抓好以下工作：一是编制目录；二是加强培训；三是严格考核。"
        ),
        "存在以下问题。⟦一⟧更新不够及时。二是解读较少。": (
            "存在以下问题。一是更新不够及时。二是解读较少。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look in each paragraph that has a chain for the member that it lacks."""
        for paragraph in doc.paragraphs:
            if not paragraph.mentions(("二是", "三是")):
                continue
            there = {digit for digit in _DIGITS if paragraph.mentions(f"{digit}是")}
            for place, digit in enumerate(_DIGITS[:8]):
                after = _DIGITS[place + 1]
                if digit in there or after not in there:
                    continue
                if place and _DIGITS[place - 1] not in there:
                    continue
                if hit := _broken(paragraph, digit, after):
                    yield hit.finding(f"漏了“是”字，应为“{digit}是”", fix=f"{digit}是", safe=True)


def _broken(paragraph: Text, digit: str, after: str) -> Text | None:
    """The bare sign right before the next member, at the beginning of a clause."""
    until = paragraph.first(f"{after}是")
    if until is None:
        return None
    pattern = _FIRST if digit == "一" else _LATER.replace("[二三四五六七八九]", digit, 1)
    before = paragraph.cut(0, until.low - paragraph.low)
    hits = list(before.find(_CLAUSE + f"({pattern})"))
    return hits[-1][1] if hits else None

"""The agency's own name with one character wrong."""

import re
from collections.abc import Iterable
from operator import add

from gilint.api import Document, Finding, Rule, Text, lazy
from gilint_wording._alike import slips

_TITLE = "2023年政府信息公开工作年度报告\n"
_SHORTEST = 3
_REACH = 8
_VISIT = lazy(
    "学习|考察|交流|协作|协同|联合|赴|调研|借鉴|移送|转(?![引载发播])|更名|改名|改设|撤[县区乡镇]"
)
_LEVELS = {"县": "区", "区": "县", "镇": "乡", "乡": "镇"}
"""A 市 and a 县 of one name may both be there, and so may a 县 and its 镇."""
_OPENERS = "，。、；：（《“\\n与由向对请在经和及为"
_OFTEN = 2
_ANY = "[\u4e00-\u9fff]"


class OwnNameTypo(Rule):
    """本机关的名称写错一个字。

    标题写“桓清县教育局”，正文里一处写“恒清县教育局”，是最容易漏看的错字。地名错一字或漏一字、机关名称漏一字、县区镇乡写混，后面的机关
    名称完全相同时提示；正文、落款都是另一种写法时，提示标题。机关名称里有一字换成音近、形近的字（“水力局”）、两字颠倒（“利水局”）的也提示。确指另一个地方的同名机关可以不改。

    引号和书名号里的文字也查，因为那里同样是本机关的名称。
    """

    name = "own-name-typo"
    quiets = ("compare/foreign-name",)
    below_head = True
    good = [
        f"桓清县教育局{_TITLE}桓清县教育局公开信息12条，桓清县民政局配合。",
        f"云溪区人民政府{_TITLE}云溪区人民政府公开信息12条，赴云西区人民政府交流。",
        f"教育局{_TITLE}恒清县教育局来访。",
        f"白鹭市教育局{_TITLE}白鹭市教育局公开信息12条，白鹭县教育局、青石县教育局配合。原白鹭区教育局撤销。",
        f"青石县人民政府{_TITLE}青石县人民政府公开信息12条，青石镇人民政府、青石乡人民政府配合。",
        f"白鹭市市场监督管理局{_TITLE}白鹭市市场监督管理局公开信息12条，白鹭市市场监管局配合。",
        f"云溪区教育局{_TITLE}云溪区教育局由原云溪县教育局更名而来，云溪区教育局公开12条。",
    ]
    bad = {
        f"桓清县教育局{_TITLE}⟦恒清县教育局⟧公开信息12条。": (
            f"桓清县教育局{_TITLE}桓清县教育局公开信息12条。"
        ),
        f"白鹭市云溪区人民政府{_TITLE}请与⟦白鹭市云西区人民政府⟧联系。": (
            f"白鹭市云溪区人民政府{_TITLE}请与白鹭市云溪区人民政府联系。"
        ),
        f"桓清县水利局{_TITLE}桓清县⟦水力局⟧公开信息12条，县⟦水立局⟧办公室负责。": (
            f"桓清县水利局{_TITLE}桓清县水利局公开信息12条，县水利局办公室负责。"
        ),
        f"桓清县水利局{_TITLE}桓清县⟦利水局⟧公开信息12条，县⟦水利居⟧、桓⟦清水县利局⟧负责。": (
            f"桓清县水利局{_TITLE}桓清县水利局公开信息12条，县水利局、桓清县水利局负责。"
        ),
        f"云溪区审计局{_TITLE}⟦云溪县审计局⟧公开信息12条，请与⟦溪区审计局⟧和区⟦申计局⟧联系。": (
            f"云溪区审计局{_TITLE}云溪区审计局公开信息12条，请与云溪区审计局和区审计局联系。"
        ),
        f"⟦恒清县教育局⟧{_TITLE}桓清县教育局公开信息12条。\n桓清县教育局\n2024年1月8日": (
            f"桓清县教育局{_TITLE}桓清县教育局公开信息12条。\n桓清县教育局\n2024年1月8日"
        ),
        f"桓清县教育局{_TITLE}桓清县⟦教教育局⟧公开信息12条。": (
            f"桓清县教育局{_TITLE}桓清县教育局公开信息12条。"
        ),
        f"桓清县教育局{_TITLE}⟦桓清县教局⟧公开信息12条。": (
            f"桓清县教育局{_TITLE}桓清县教育局公开信息12条。"
        ),
        f"桓清县教育局{_TITLE}编制了《⟦桓县教育局⟧目录》。": (
            f"桓清县教育局{_TITLE}编制了《桓清县教育局目录》。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for the agency's other words behind a place name that is almost its own."""
        name, place = doc.agency.name, doc.agency.place
        rest = name.removeprefix(place)
        if len(place) < _SHORTEST or len(rest) < _SHORTEST or rest == name:
            return
        hits = [
            hit
            for hit in doc.prose.find(_almost(place, rest), near=rest)
            if not _VISIT.search(hit.before(_REACH) + hit.after(_REACH)) and hit.before(1) != "原"
        ]
        if hits and _is_title_wrong(doc, hits):
            title = doc.title.first(re.escape(name))
            if title is not None:
                other = hits[0].plain
                yield title.finding(
                    f"标题写“{name}”，正文和落款都写“{other}”，请核对标题",
                    fix=other,
                    related=[(hit, "这里的写法") for hit in hits],
                )
                return
        for hit in hits:
            yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”", fix=name)
        if (
            len(rest) > _SHORTEST or rest[-1] in "局委厅"
        ):  # 管委会 would give 区委会, as in 区委会议
            for hit in doc.prose.find(_shortened(place, rest), near=place):
                yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”，漏了字", fix=name)
        for hit in doc.prose.find("|".join(_turned(place, rest)), near=rest[-1]):
            yield hit.finding(
                f"本机关是“{name}”，这里写成“{hit.plain}”", fix=(place[-2:] + rest)[-len(hit) :]
            )
        for hit in doc.prose.find("|".join(_doubled(place, rest)), near=rest[-1]):
            yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”，多了字", fix=rest)
        pairs = doc.prose.flow.pairs
        wrong = [slip for slip in slips(rest) if pairs.issuperset(map(add, slip, slip[1:]))]
        for hit in doc.prose.find("|".join(wrong)) if wrong else ():
            yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”", fix=rest)


def _is_title_wrong(doc: Document, hits: list[Text]) -> bool:
    """Whether the text has another name, always the same, and the title's nowhere."""
    return (
        len(hits) >= _OFTEN
        and len({hit.plain for hit in hits}) == 1
        and doc.prose.plain.count(doc.agency.name) == 1
    )


def _turned(place: str, rest: str) -> list[str]:
    """The name with two characters turned, or 居 for 局; the place is known by its end."""
    level = place[-1]
    head = f"(?<={re.escape(level)})"
    turned = [
        head + re.escape(rest[:at] + rest[at + 1] + rest[at] + rest[at + 2 :])
        for at in range(len(rest) - 2)
        if rest[at] != rest[at + 1]
    ]
    if level != rest[0]:
        turned.append(re.escape(place[-2] + rest[0] + level + rest[1:]))
    if rest.endswith("局"):
        turned.append(f"{head}{re.escape(rest[:-1])}居(?![民住委家])")
    return turned


def _doubled(place: str, rest: str) -> list[str]:
    """The agency's own part with one character written twice, behind its place."""
    head = f"(?<={re.escape(place[-1])})"
    return [
        head + re.escape(rest[: at + 1] + rest[at:])
        for at in range(len(rest) - 1)
        if rest[at] not in (place[-1], rest[at + 1])
    ]


def _shortened(place: str, rest: str) -> str:
    """A pattern for the name with one character of the agency's own part left out."""
    forms = {
        rest[:index] + rest[index + 1 :]
        for index, sign in enumerate(rest[:-1])
        if sign not in "和与及"
    }
    return f"{re.escape(place)}(?:{'|'.join(map(re.escape, sorted(forms)))})"


def _almost(place: str, rest: str) -> str:
    """A pattern for the name with a character of the place replaced or left out."""
    forms = []
    for index, sign in enumerate(place[:-1]):
        head, tail = re.escape(place[:index]), re.escape(place[index + 1 :])
        if index:
            forms += [f"{head}(?!{sign}){_ANY}{tail}", head + tail]
        else:
            forms += [
                f"(?![{sign}{_OPENERS}]){_ANY}{tail}",
                f"(?<![^{_OPENERS.replace(place[0], '')}]){tail}",
            ]
    for level, other in _LEVELS.items():
        if place.endswith(level):
            forms.append(re.escape(place[:-1]) + other)
    return f"(?:{'|'.join(forms)}){re.escape(rest)}"

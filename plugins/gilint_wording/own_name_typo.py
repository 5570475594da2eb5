"""The agency's own name with one character wrong."""

import re
from collections.abc import Iterable
from operator import add

from gilint.api import Document, Finding, Rule, lazy
from gilint_wording._alike import slips

_TITLE = "2023年政府信息公开工作年度报告\n"
_SHORTEST = 3
_REACH = 8
_VISIT = lazy("学习|考察|交流|协作|协同|联合|赴|调研|借鉴|移送|转")
_ANY = "[\u4e00-\u9fff]"


class OwnNameTypo(Rule):
    """本机关的名称写错一个字。

    标题写“桓清县教育局”，正文里一处写“恒清县教育局”，是最容易漏看的错字。地名错一字或漏一字、后面的机关
    名称完全相同时提示；机关名称里有一字换成音近、形近的字（“水力局”）的也提示。确指另一个地方的同名机关可以不改。

    引号和书名号里的文字也查，因为那里同样是本机关的名称。
    """

    name = "own-name-typo"
    below_head = True
    good = [
        f"桓清县教育局{_TITLE}桓清县教育局公开信息12条，桓清县民政局配合。",
        f"云溪区人民政府{_TITLE}云溪区人民政府公开信息12条，赴云西区人民政府交流。",
        f"教育局{_TITLE}恒清县教育局来访。",
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
        for hit in doc.prose.find(_almost(place, rest), near=rest):
            if _VISIT.search(hit.before(_REACH) + hit.after(_REACH)):
                continue
            yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”", fix=name)
        pairs = doc.prose.flow.pairs
        wrong = [slip for slip in slips(rest) if pairs.issuperset(map(add, slip, slip[1:]))]
        for hit in doc.prose.find("|".join(wrong)) if wrong else ():
            yield hit.finding(f"本机关是“{name}”，这里写成“{hit.plain}”", fix=rest)


def _almost(place: str, rest: str) -> str:
    """A pattern for the name with a character of the place replaced or left out."""
    forms = []
    for index, sign in enumerate(place[:-1]):
        head, tail = re.escape(place[:index]), re.escape(place[index + 1 :])
        if index:
            forms += [f"{head}(?!{sign}){_ANY}{tail}", head + tail]
        else:
            forms.append(f"(?!{sign}){_ANY}{tail}")
    return f"(?:{'|'.join(forms)}){re.escape(rest)}"

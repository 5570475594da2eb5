"""Another agency's disclosure guide in a report that says it is its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import AgencyKind, Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_TITLE = "2013年政府信息公开工作年度报告\n"
_GUIDE = (
    r"(?:编制|修订|修改|制定|更新|完善|公布|编印|印制)了?"
    r"《(?P<who>[\u4e00-\u9fff]{2,20}?(?:(?<!人)[局委办厅]|街道办事处|[镇乡]人民政府))"
    r"(?:政府)?信息公开(?:指南|目录)"
)
_BODY = "(?<!人)(?:局|委员会|委|厅|办公室)|[镇乡]人民政府|街道办事处"
_BASIC = (
    r"(?:编制|编印|修订|修改|制定|更新|完善|印制|公布|印发)了?+《?"
    rf"(?P<who>(?!(?:我|本|全|各|市|县|区|省|国))[\u4e00-\u9fff]{{2,18}}?(?:{_BODY}))"
    r"(?:政府信息|政务)?主动公开(?:基本)?(?:目录|清单)"
)
_LOOKED_UP = (
    r"(?:查阅|查看|参见|详见|下载)《(?P<who>[\u4e00-\u9fff]{2,20}?(?:局|委员会|委|厅|[镇乡]人民政府|街道办事处))"
    r"(?:政府)?信息公开(?:指南|目录)》"
)
_KINDS = (AgencyKind.DEPARTMENT, AgencyKind.TOWNSHIP)
_PEERS = ("街道办事处", "镇人民政府", "乡人民政府")
"""What a township takes its text from; a bureau's guide may be its superior's."""
_TAIL = 3
_UNSAID = lazy(
    r"(?:年内|全年|\d{1,2}月|上半年|下半年|本年度?|20\d\d年度?|及时|重新|先后|还|并|已|又|新|组织|认真)*"
)
"""Before the verb, these leave no doubt that the agency itself did it."""
_CLAUSE = 20
_OWN = ("我局", "我委", "我办", "我厅", "本局", "本委", "本办", "本厅", "本机关")


class OtherAgency(Rule):
    """编制的公开指南、目录写的是别的机关。

    财政局的报告里写“编制了《青石县经贸局政府信息公开指南》”，多是套用别的机关的文稿时漏改。

    只查部门、乡镇的报告里自称“我局”“本机关”，或没有另写主语而编制、修订的指南和目录，以及请公众查阅的指南和目录，
    与本机关的名称（包括简称）对不上才报；
    标题里看不出机关名称的不查。

    改为本机关的名称；确是所属单位的，写明由谁编制。
    """

    name = "other-agency"
    good = [
        f"青石县财政局{_TITLE}可登录网站查阅《白鹭市财政局政府信息公开目录》，按照《青石县教育局主动公开基本目录》对照。",
        f"青石县柳河镇人民政府{_TITLE}编印柳河镇人民政府主动公开基本目录，更新了县教育局主动公开目录。",
        f"青石县财政局{_TITLE}我局编制了《青石县财政局政府信息公开指南》。",
        f"青石县柳河镇{_TITLE}编制了《柳河镇人民政府政府信息公开指南》。",
        f"青石县经济贸易局{_TITLE}我局修订了《青石县经贸局政府信息公开指南（试行）》。",
        f"青石县财政局{_TITLE}指导县属单位编制《青石县经贸局政府信息公开指南》。",
        f"青石县人民政府{_TITLE}编制了《青石县财政局政府信息公开指南》。",
    ]
    bad = {
        f"青石县财政局{_TITLE}年内修订了《⟦临湖县水务局⟧政府信息公开指南》，并在网站发布。": None,
        f"青石县财政局{_TITLE}我局编制了《⟦青石县经贸局⟧政府信息公开指南（试行）》。": None,
        f"青石县公安局{_TITLE}本机关公布了《⟦望江街道办事处⟧政府信息公开指南》。": None,
        f"青石县公安局{_TITLE}公众可登录网站查阅《⟦云岭县财政局⟧政府信息公开目录》。": None,
        f"青石县柳河镇人民政府{_TITLE}本机关公布了《⟦松河镇人民政府⟧信息公开指南》。": None,
        f"青石县柳河镇人民政府{_TITLE}6月，编印⟦松河镇人民政府⟧主动公开基本目录。": None,
        f"青石县公安局{_TITLE}修订《⟦青石县教育局⟧信息公开目录》，我局清理信息12条。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Hold the agency of each guide that the agency calls its own against the report's."""
        name = doc.agency.name
        if doc.agency.kind not in _KINDS:
            return
        for who in self._named(doc):
            if not _is_short_for(who.plain, name):
                yield who.finding(f"本机关是“{name}”，这里写的是“{who.plain}”，请核对")

    def _named(self, doc: Document) -> Iterator[Text]:
        """The agencies of what the agency made itself or has the public look up."""
        for hit in doc.find(_LOOKED_UP, near=("公开指南》", "公开目录》")):
            if not hit["who"].plain.endswith(doc.agency.name[-_TAIL:]):  # its parent's
                yield hit["who"]
        township = doc.agency.kind is AgencyKind.TOWNSHIP
        for who in _made(doc, _GUIDE):
            if not township or who.plain.endswith(_PEERS):
                yield who
        yield from _made(doc, _BASIC)


def _made(doc: Document, pattern: str) -> Iterator[Text]:
    for hit in doc.find(pattern, near=("公开指南", "公开目录", "公开基本", "公开清单")):
        sentence = doc.sentence_of(hit) or hit
        before = re.split("[，。；：\n]", hit.before(_CLAUSE))[-1]
        if sentence.mentions(_OWN) or _UNSAID.fullmatch(before):
            yield hit["who"]


def _is_short_for(one: str, other: str) -> bool:
    """Whether one name has the characters of the other in their order: 经贸局, 经济贸易局."""
    short, long = sorted((_body(one), _body(other)), key=len)
    rest = iter(long)
    return all(sign in rest for sign in short)


def _body(name: str) -> str:
    """A name without what says that it is a government: 漫河乡人民政府 is 漫河乡."""
    return re.sub("(?:人民政府|街道办事处|办事处|政府)(?:办公室)?$", "", name) or name

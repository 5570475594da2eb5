"""Another place's agency where a report speaks of itself."""

from collections.abc import Iterable
from itertools import chain

from gilint.api import AGENCY_NAME, Agency, Document, Finding, Rule, Text, agency_named, lazy

_TITLE = "2023年政府信息公开工作年度报告\n"
_MADE = rf"报告由(?P<name>{AGENCY_NAME})(?=（|编制|负责|汇总|综合|根据|依据|依照|按照)"
_MAKES = (
    rf"(?:^|(?<=[，。；》）由]))(?P<name>{AGENCY_NAME})(?:汇总[^。\n]{{1,30}}?)?"
    r"编制(?:完成)?了?(?:本(?:年度)?报告|\d{4}年)"
)
_SHOWN = rf"现(?:将|公布)(?P<name>{AGENCY_NAME})\d{{4}}年度?政府信息公开"
_COUNTED = (
    r"(?:^|(?<=[，。；年]))度?(?P<name>[\u4e00-\u9fff]{2,3}[县区旗])(?:全年)?(?:共|累计|共计)?"
    r"(?:主动公开|收到|受理|新收)[^，。；\n]{0,20}?\d"
)
_PATTERNS = (
    (_MADE, "报告由"),
    (_MAKES, "编制"),
    (_SHOWN, ("现将", "现公布")),
    (_COUNTED, ("主动公开", "收到", "受理", "新收")),
)
_UNIT = lazy(r"(?P<stem>[^省市县区旗州盟府]{2,8}?)(?P<unit>县|区|旗|市|镇|乡|街道)$")
_LEVELS = {"县": 1, "区": 1, "旗": 1, "市": 2, "镇": 3, "乡": 3, "街道": 3}
_NO_NAME = lazy("^(?:[度我本全该各上]|其[他它余]|有关|相关|部分|周边|邻近|兄弟|所辖|下辖)")
_NO_PLACE = lazy(
    "(?:新|开发|高新|实验|试验|示范|园|保税|度假|合作|管理|专|片|辖|城|校|景|库|灌|地|小|社|特|矿|林|牧"
    "|街|山|郊|厅|查阅|阅览|咨询|服务|办事|等候|体验|公开|互动|网|栏目)区$"
)


class ForeignName(Rule):
    """报告说到自己时，用的是别处机关的名称。

    “本报告由云溪区人民政府办公室编制”写在青石县的报告里，多半是照抄时漏改的。

    只看四处：谁编制本报告、现公布谁的报告、落款、“某县共主动公开…条”这样的句首；县区之间、市之间、乡镇街道
    之间名称不同才提示，上级、下级的名称不提示。错一个字的由 wording/own-name-typo 提示。

    请改为本机关的名称，并核对有关的数字是不是本机关的。
    """

    name = "foreign-name"
    below_head = True
    good = [
        f"青石县人民政府{_TITLE}本报告由云州市青石县人民政府办公室编制。我县编制了本报告。",
        f"青石县人民政府{_TITLE}赴云溪区学习，云溪区人民政府介绍了经验。各镇编制本报告。",
        f"云溪区石桥街道办事处{_TITLE}云溪区石桥街道党政办公室编制本报告。云溪区受理申请3件。",
        f"青石县人民政府{_TITLE}青石高新区主动公开信息30条，青石镇主动公开信息12条。",
        f"云溪区柳荫街道办事处{_TITLE}公开信息12条，均已更新。\n云溪区人民政府柳荫街道办事处\n2024年1月8日",
        f"云溪区安监局{_TITLE}2023年度本区收到申请3件，公开专区收到留言2件，周边县受理申请5件。",
        f"白鹭市教育局{_TITLE}云溪区收到申请3件，青石县受理申请2件。",
    ]
    bad = {
        f"青石县人民政府{_TITLE}本报告由⟦云溪区人民政府办公室⟧根据条例编制。": None,
        f"青石县水利局{_TITLE}按照要求，⟦白鹭市云溪区水利局⟧编制了本报告。": None,
        f"青石县柳河镇{_TITLE}现将⟦青石县白杨乡⟧2023年政府信息公开年度报告公布如下。": None,
        f"青石县水利局{_TITLE}2023年，⟦云溪区⟧共主动公开政府信息120条。": None,
        f"青石县水利局{_TITLE}全年主动公开信息12条，均已更新。\n⟦云溪区水利局⟧\n2024年1月8日": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Hold the names in the places where a report speaks of itself against its own."""
        hits = (doc.find(each, near=near, quoted=False) for each, near in _PATTERNS)
        names = [hit["name"] for hit in chain.from_iterable(hits)]
        if doc.signature and doc.signature.agency:
            names.append(doc.signature.agency)
        for name in names:
            if _is_foreign(name, doc.agency):
                yield name.finding(f"本机关是“{doc.agency.name}”，这里却是“{name.plain}”，请核对")


def _is_foreign(name: Text, agency: Agency) -> bool:
    """Whether a name is that of another place of the same level."""
    place = agency_named(name.plain).place
    own, other = _UNIT.search(agency.place), _UNIT.search(place)
    if not (own and other) or _NO_NAME.match(place):
        return False
    if any(_NO_PLACE.search(each) for each in (place, agency.place)):
        return False
    known = " ".join((agency.name, agency.place, *agency.aliases))
    return (
        _LEVELS[own["unit"]] == _LEVELS[other["unit"]]
        and other["stem"] not in known
        and own["stem"] not in place
    )

"""A report that speaks of its agency in several voices."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from gilint.api import ERROR, INFO, AgencyKind, Document, Finding, Rule, Severity, Text, lazy

_TITLE = "2023年政府信息公开工作年度报告\n"
_WE = (
    r"(?<=我)们(?=将|成立|在对|对|制定|建立|健全|加强|完善|开展|组织|严格|认真|积极|坚持|高度|公开"
    r"|收到|受理|办理|始终|充分|进一步|继续|不断|切实|按照|根据|及时)"
)
_SELF = (
    r"[我本](?<![自基根成资样版文日书副原][我本])(?:"
    + _WE
    + r"|(?<=我)(?:单位|部门)"
    + r"|(?<=(?<=[，。；：年])本)单位"
    + r"(?=未|无|将|共|收到|受理|办理|公开|主动|高度|成立|建立|没有|严格|及时|认真|按照)"
    + r"|局(?!限)|中心(?![工任思环城地位])|委(?![托员会])|厅|街道|[镇乡](?![村镇])"
    + r"|办(?![理法事公学证好班])|院(?![校落外内子里])"
    + r"|[县区市州旗](?![域区场委级]|直属))"
)
_BUREAU = (
    r"本(?<![基根局委厅办院机关司校]本)部(?![门分位委属级队省市区署落件首])"
    r"|(?<![各干内外全支两本多中央])部机关"
)
_WHO = (
    r"(?P<who>[我本](?<![自基根成资样版文日书副原][我本])[省区县市镇乡州旗])(?![域区场委级政]|直属)"
)
_CLAIM = (
    _WHO
    + r"[^，。；\n]{0,8}?"
    + r"(?:主动公开|公开|收到|新收|受理|接收|接待|办理|办结|答复)[^，。；\n]{0,16}?\d"
)
_ACT = (
    r"(?<![^，。；：年\n])"
    + _WHO
    + r"(?:将(?=[^，。；\n]{0,16}(?:信息公开|政务公开))"
    + r"|(?:共|均|也)?(?:未|没有)(?:收取|收到|发生|接到))"
)
_HEAD = (
    r"由?(?:[区县市州旗]政府|[区县市州旗]委)?(?:常务)?副?[区县市州旗]长"
    r"(?:挂帅|(?:亲自)?(?:担)?任组长|为组长)"
)
_AREAS = "区县市州旗"
_GOVERNMENT = lazy("[省市县区州旗](?:委|人民政府|政府)")
_BODIES = "局委厅办院中心"
_BUREAUS = "局厅"
_RANKS = (_BODIES, "区县", "镇乡街道")
_OFTEN = 2
_CLAUSE = 16


class SelfReferenceMixed(Rule):
    """报告里的自称前后不一。

    一份报告只有一个主体。局的报告里出现“本区共公开信息144条”，县政府的报告里出现“我局”，多是从别的单位的
    报告里抄来的；“我局”“我单位”“我们”混用则显得随意。

    局的报告说“我县经济社会发展”“我市中心工作”是对的，不提示；“我们”只在用作“我们将…”“我们成立…”这类
    正式陈述的主语时提示，“针对以上问题，我们边查边改”和页脚的“联系我们”不提示；引号里的文字不查。

    通篇用一种自称；数字要核对是不是本机关的。
    """

    name = "self-reference-mixed"
    below_head = True
    good = [
        f"青石县财政局{_TITLE}我局围绕我县中心工作，公开信息12条；本局收到申请2件。",
        f"云溪区人民政府{_TITLE}我区公开信息12条，本区收到申请2件，按照我市部署推进。",
        f"青石县委宣传部{_TITLE}本部公开信息12条，部机关各科室配合。",
        f"青石县财政局{_TITLE}我局公开信息12条，来信中有“本县共公开信息3条”一句，我局已答复。",
        "我局制定了本办法，各单位编制本单位目录，服务本区域群众，我局公开12条。",
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。这是我们工作的短板，我们边查边改。",
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。\n联系我们：0740-1234567",
        f"青石县财政局{_TITLE}县政府成立了由常务副县长任组长的领导小组，我局是成员单位，我局公开12条。",
        f"青石县人民政府{_TITLE}我县公开信息12条，我县收到申请2件。如有疑问，请与我办联系。",
        f"青石县财政局{_TITLE}我局公开信息12条，检查局本部及下属单位。",
        f"青石县财政局{_TITLE}我局依法办理申请，我局与本院校合作，我县将举办运动会。",
    ]
    bad = {
        f"青石县财政局{_TITLE}我局高度重视，⟦本县⟧共主动公开信息144条，"
        "我局未收到申请，我局未收费。": None,
        f"青石县财政局{_TITLE}我局建立了⟦由县政府常务副县长挂帅⟧的机制，我局公开12条。": None,
        f"白鹭市文化办{_TITLE}我办公开信息12条，对⟦本部⟧职能和部机关职责予以公布。": None,
        f"青石县人民政府{_TITLE}我县公开信息12条，我县收到申请2件。⟦我局⟧将继续努力。": None,
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。⟦我们⟧将继续努力。": None,
        f"青石县云溪乡人民政府{_TITLE}在总结⟦我局⟧工作的基础上编制本报告，公开信息12条。": None,
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。⟦我办⟧将继续努力。": None,
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。⟦本单位⟧未收取费用。": None,
        f"青石县财政局{_TITLE}我局公开信息12条，我局收到申请2件。⟦我中心⟧按月更新。": None,
        f"青石县人民政府{_TITLE}我县公开信息12条，我县收到申请2件。⟦我街道⟧按月更新。": None,
        f"青石县财政局{_TITLE}我局公开信息12条。2024年，⟦本县⟧将进一步做好政府信息公开工作。": None,
        f"临江省财政厅{_TITLE}我厅公开12条。2023年，⟦本省⟧收到申请3件，⟦本省⟧未收取费用。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Gather what the report calls itself; the name that is used most is its own."""
        places: dict[str, list[Text]] = defaultdict(list)
        for hit in doc.find(_SELF, quoted=False):
            places[hit.plain].append(hit)
        units: dict[str, list[Text]] = defaultdict(list)
        for word, hits in places.items():
            units[word if word == "我们" else word[1:]] += hits
        own = {name[1:] for name in doc.self_names} - {"单位", "部门", "机关"}
        used = sum(len(units.get(unit, ())) for unit in own)
        yield from _claims(doc, units)
        yield from _foreign(doc, units, own, used)
        yield from _mixed(units)


def _claims(doc: Document, units: dict[str, list[Text]]) -> Iterator[Finding]:
    """Counts that a department gives for its whole area."""
    own = _department(doc, units)
    if not own:
        return
    subject = f"本报告的主体是“我{own}”，这里"
    for hit in doc.find(_CLAIM, quoted=False):
        who = hit["who"]
        yield who.finding(f"{subject}的数字却说是“{who.plain}”的，请核对", severity=ERROR)
    for hit in doc.find(_ACT, quoted=False):
        who = hit["who"]
        yield who.finding(f"{subject}说的却是“{who.plain}”，请改为本机关或写明主体")
    for hit in doc.find(_HEAD, near=("挂帅", "组长"), quoted=False):
        if not _GOVERNMENT.search(hit.before(_CLAUSE)):
            yield hit.finding(f"{subject}说的像是上级政府的领导小组，请核对")


def _department(doc: Document, units: dict[str, list[Text]]) -> str:
    """What a department calls itself, once in its own name's word or twice in any."""
    if doc.agency.kind is not AgencyKind.DEPARTMENT:
        return ""
    names = {name[1:] for name in doc.self_names}
    counts = {unit: len(units.get(unit, ())) for unit in "局委厅"}
    return next((unit for unit, n in counts.items() if n >= _OFTEN - (unit in names)), "")


def _foreign(
    doc: Document, units: dict[str, list[Text]], own: set[str], used: int
) -> Iterator[Finding]:
    """Names that another kind of agency would use of itself."""
    if not doc.agency.name or not own:
        return
    if "部" not in doc.agency.name and not any(name.endswith("部") for name in own):
        hits = list(doc.find(_BUREAU, near=("本部", "部机关"), quoted=False))
        yield from _one(hits, f"“{doc.agency.name}”不是部，疑似从别处抄来")
    township = doc.agency.kind is AgencyKind.TOWNSHIP
    for rank in _RANKS:
        siblings = [unit for unit in units if unit in rank and unit not in own]
        if doc.agency.kind is not AgencyKind.DEPARTMENT:
            siblings = [unit for unit in siblings if unit not in "办院中心"]
        below = doc.agency.kind is AgencyKind.GOVERNMENT and rank == _RANKS[-1]
        if rank != _BODIES and not below and not any(unit in rank for unit in own):
            continue
        for unit in siblings:
            hits = units[unit]
            if len(hits) < used or (rank == _BODIES and township and unit in _BUREAUS):
                yield from _one(
                    hits, f"“{hits[0].plain}”不是“{doc.agency.name}”的自称，疑似从别处抄来"
                )
                units[unit] = []


def _mixed(units: dict[str, list[Text]]) -> Iterator[Finding]:
    """我们 and 我单位 beside a name of its own."""
    kinds = {kind: hits for kind, hits in units.items() if hits and kind not in _AREAS}
    areas = [hit for unit in _AREAS for hit in units.get(unit, ())]
    if areas and not any(kind in _BODIES + "镇乡街道" for kind in kinds):
        kinds["area"] = areas
    if len(kinds) < _OFTEN:
        return
    main = max(kinds, key=lambda kind: len(kinds[kind]))
    for kind, hits in kinds.items():
        if kind != main and kind in ("我们", "单位", "部门"):
            yield from _one(hits, f"前后自称不一，别处多称“{kinds[main][0].plain}”", INFO)


def _one(hits: list[Text], message: str, severity: Severity | None = None) -> Iterator[Finding]:
    if hits:
        others = [(hit, f"又称“{hit.plain}”") for hit in hits[1:]]
        yield hits[0].finding(message, related=others, severity=severity)

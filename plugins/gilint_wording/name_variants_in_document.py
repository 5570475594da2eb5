"""One body, platform or document under several names."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import INFO, AgencyKind, Document, Finding, Rule, Text, lazy
from gilint_wording._named_alike import joined_otherwise, named_alike

_MAY_BE_TWO = {"政务公开", "政府信息公开"}
"""Some governments have a leading group for either."""
_GROUP = (
    r"(?P<topic>政府信息(?:与|和)政务公开|政府信息公开(?:与|和)政务公开|政府信息公开|政务信息公开|政务公开"
    r"|政府公开|信息公开)(?:工作)?(?P<body>领导小组|协调小组|工作小组|联席会议)"
)
_HIGHER = lazy("(?:省|国务院|全国|上级|自治区|(?<!省)市)$")
_GOVERNMENT = lazy(r"(?P<unit>[省市县区州旗盟])(?:人民)?(?:政府|委、?[省市县区州旗盟]政府)$")
_COUNTY = lazy("[^全本我各][市县区旗]$")
_ISSUER = lazy("(?:办公室)?(?:《|关于|印发的?《|下发的?《|文件|通知)")
_TITLE = r"《(?P<title>[^《》\n]{5,60})》"
_DROPPED = lazy("政府|政务|(?<=标准|规范|信息|常态|制度)化")
_ACCOUNT = "客户端|公众号|小程序|微博|微信|抖音|视频号|头条号"
_STEM = lazy("^.*[省市区县州盟旗](?=..)")
_TWO = lazy(
    "并入|合并|整合|更名|改为|分别|同时|两个|另|共同|联合|以及|[和与、](?=[^，]*(?:领导小组|联席会议)$)"
)
_FOUNDED = ("成立", "成立了", "设立", "设立了", "组建", "组建了")
_CLAUSE = 16
_CATALOGUE = lazy("(?:政府|政务)?信息(?=公开(?:目录|指南))|(?:政府|政务)(?=公开(?:目录|指南))")
_SHORTEST = 2
_LEVELS = "省市县区镇乡"
_NO_PLACE = lazy(
    "公布|发布|编制|现将|根据|按照|依据|结合|报送|完成|组织|开展|要求|[我本全各该对由向与和及在将把从经给]"
)
_COMMITTEE = r"(?:^|(?<=[区园、，。和]))管委(?!会)(?=[，。、；关的和及主各领直]|$)"
_OPENERS = "《“，。、；由与向请对和及在为"


class NameVariantsInDocument(Rule):
    """同一机构、平台、文件在报告里有几种名称。

    领导小组一处叫“信息公开工作领导小组”、一处叫“政务公开领导小组”，同一份目录一处有“政务”二字、一处没有，
    读者会以为是两样东西。先写全称并说明“以下简称…”的不提示。

    比较的是领导小组一类的机构、书名号里的文件、带地名的平台，和引号里只差一字的账号、栏目；办公室和制度的名称相近的
    常常确是两样，不比较。“政务公开”和“政府信息公开”两个领导小组可能本是两个，只作提示。通篇用一个名称；确是两样东西
    的可以不改。
    """

    name = "name-variants-in-document"
    below_head = True
    good = [
        "开通“青石发布”公众号。“青石公安”公众号发布信息。“政策解读一”专栏。“政策解读二”专栏。",
        "“柳浦微政务”“柳浦微政府”公众号同时开通。“青石水务”微博。",
        (
            "青石县云溪乡2021年政府信息公开工作年度报告\n一、总体情况\n按照青石县政务公开工作领导小组"
            "要求，及时调整政府信息公开工作领导小组。"
        ),
        (
            "区教育局2022年政府信息公开工作年度报告\n一、总体情况\n"
            "区教育局职责明确，按要求公开，重新对区教育局的权力清单作了核定。"
        ),
        "调整了政府信息公开工作领导小组，信息公开领导小组办公室设在办公室。",
        "在调整政务公开领导小组的基础上，成立了政府信息公开工作领导小组。",
        "市政务公开领导小组召开会议，我县政府信息公开工作领导小组参加。",
        (
            "青石县财政局2017年政府信息公开工作年度报告\n"
            "根据白鹭市人民政府政务公开领导小组要求，编制本报告。\n"
            "成立了政府信息公开领导小组，由局长任组长。"
        ),
        "编制《青石县公开目录（试行）》和《青石县公开指南（试行）》。",
        "通过“青石发布”微信公众号、县政府门户网站和青石县人民政府公报公开。",
        "将政府信息公开领导小组更名为政务公开领导小组，编制《政府信息公开目录》和《公开制度汇编》。",
        "青石县财政局2017年政府信息公开工作年度报告\n通过“青石发布”微信公众号、“青石县图书馆”微信公众号公开。",
        "《政府信息公开条例》施行后，认真学习《中华人民共和国政府信息公开条例》。",
        "青石县开发区管委会编制，开通“青石开发区管委”政务号。政府信息公开与政务公开并重。",
        "区统计局2023年政府信息公开工作年度报告\n根据条例，现公布区统计局2023年度报告。",
    ]
    bad = {
        "微信公众号“柳浦微政务”有专人维护。微信公众号“⟦柳浦微政府⟧”互动不多。": None,
        "开设“惠农政策解读”专栏。“⟦惠民政策解读⟧”专栏发布12期。": None,
        "成立信息公开工作领导小组。调整⟦政务公开领导小组⟧成员。": None,
        "编印《云溪区公开标准目录》。发放《⟦云溪区公开标准化目录⟧》。": None,
        "青石县政务服务和数据管理局转办。⟦青石县政务服务与数据管理局⟧通报。": None,
        "编制《县信息公开目录》。更新《⟦县政务信息公开目录⟧》。": None,
        "青石县人民政府2017年政府信息公开工作年度报告\n"
        "通过青石党政客户端公开12条；通过⟦青石县党政客户端⟧公开3条。": None,
        "青石县人民政府2017年政府信息公开工作年度报告\n"
        "开通“青石微政务”微信公众号；继续办好“⟦青石县微政务⟧”微信公众号。": None,
        "重新编制《政府信息公开目录》。新编的《⟦政务公开目录⟧》按月更新。": None,
        "成立政府信息公开领导小组，⟦政务公开领导小组⟧办公室设在综合科。": None,
        "成立政府信息公开协调小组，⟦政务公开协调小组⟧办公室设在综合科。": None,
        "现将政府信息公开情况报告如下。⟦政务信息公开⟧渠道多样，政务信息公开内容齐全。": None,
        "开发区管委会编制。⟦管委⟧各部门负责。": "开发区管委会编制。管委会各部门负责。",
        "⟦区宣传办⟧2017年度政府信息公开工作年度报告\n编制了《青石云溪区宣传办公开目录》。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at leading groups, titles, platforms, 管委会, 政务信息公开 and the head's name."""
        yield from _groups(doc)
        yield from _titles(doc)
        yield from _platforms(doc)
        yield from _committee(doc)
        yield from _relative(doc)
        yield from _topic(doc)
        yield from named_alike(doc)
        yield from joined_otherwise(doc)


def _groups(doc: Document) -> Iterator[Finding]:
    county = not doc.agency.place.endswith("市")
    found: dict[str, dict[str, list[Text]]] = {}
    for hit in doc.find(
        _GROUP, near=("领导小组", "协调小组", "工作小组", "联席会议"), quoted=False
    ):
        higher = _HIGHER.search(hit.before(4))
        if (higher and (county or higher[0] != "市")) or _is_of_superior(doc, hit):
            continue
        topic = hit["topic"].plain
        topic = "政府信息公开" if topic == "信息公开" else topic
        found.setdefault(hit["body"].plain, {}).setdefault(topic, []).append(hit)
    for topics in found.values():
        first, *others = topics.values()
        if others and not _together(first[0], others[0][0]):
            places = [*first, *others[0][1:], *(hit for hits in others[1:] for hit in hits)]
            yield others[0][0].finding(
                f"前面称“{first[0].plain}”，这里称“{others[0][0].plain}”，同一机构宜用一个名称",
                related=[(hit, f"称“{hit.plain}”") for hit in places],
                severity=INFO if set(topics) == _MAY_BE_TWO else None,
            )


def _is_of_superior(doc: Document, hit: Text) -> bool:
    """Whether the group is a government's, not the agency's own, or issued what is cited."""
    if doc.agency.kind is AgencyKind.TOWNSHIP and _COUNTY.search(hit.before(3)):
        return True
    government = _GOVERNMENT.search(hit.before(8))
    if doc.agency.kind is AgencyKind.DEPARTMENT:
        return bool(government or _ISSUER.match(hit.after(6)))
    return bool(government and doc.agency.place[-1:] not in ("", government["unit"]))


def _together(one: Text, other: Text) -> bool:
    """Whether a sentence names both, so that they can only be two."""
    between = one.joined(other).plain
    if "。" in between or "\n" in between:
        return False
    if other.before(3).endswith(_FOUNDED):
        return True
    return "，" not in between or _TWO.search(between + other.after(_CLAUSE)) is not None


def _titles(doc: Document) -> Iterator[Finding]:
    first: dict[str, Text] = {}
    for hit in doc.prose.find(_TITLE):
        title = hit["title"]
        key = _DROPPED.sub("", _CATALOGUE.sub("", title.plain))
        known = first.setdefault(key, title)
        if known.plain != title.plain and "条例" not in key:
            same = _DROPPED.sub("", known.plain) == _DROPPED.sub("", title.plain)
            yield title.finding(
                f"前面的名称是《{known.plain}》，同一文件宜用一个名称",
                related=[(known, "前一处")],
                severity=None if same else INFO,
            )


def _platforms(doc: Document) -> Iterator[Finding]:
    """Accounts named once with 青石 and once with 青石县."""
    place = doc.agency.place
    stem, unit = _STEM.sub("", place[:-1]), place[-1:]
    if len(stem) < _SHORTEST or unit not in _LEVELS:
        return
    first: dict[str, Text] = {}
    pattern = rf"{re.escape(stem)}{unit}?(?P<tail>[\u4e00-\u9fff]{{1,8}}?(?:{_ACCOUNT}))"
    for hit in doc.find(pattern, near=stem, quoted=False):
        yield from _platform(first, hit, hit["tail"].plain)
    quoted = (
        rf"“(?P<name>{re.escape(stem)}{unit}?(?P<tail>[^“”\n]{{1,10}}))”"
        rf"[政务官方]{{0,4}}(?:{_ACCOUNT})"
    )
    for hit in doc.prose.find(quoted, near=f"“{stem}"):
        yield from _platform(first, hit["name"], f"“{hit['tail'].plain}”")


def _platform(first: dict[str, Text], name: Text, tail: str) -> Iterator[Finding]:
    known = first.setdefault(tail, name)
    if known.plain != name.plain:
        yield name.finding(
            f"前面称“{known.plain}”，同一平台宜用一个名称", related=[(known, "前一处")]
        )


def _committee(doc: Document) -> Iterator[Finding]:
    if "管委会" in doc.prose.plain:
        for hit in doc.find(_COMMITTEE, near="管委", quoted=False):
            yield hit.finding("别处称“管委会”，前后不一", fix="管委会", severity=INFO)


def _relative(doc: Document) -> Iterator[Finding]:
    """A title that names 区宣传办 and leaves open which 区, while the text tells."""
    name = doc.agency.name
    place = doc.title.first(re.escape(name)) if len(name) > 3 else None  # noqa: PLR2004
    if place is None or name[0] not in _LEVELS or doc.agency.place:
        return
    for hit in doc.prose.find(rf"[\u4e00-\u9fff]{{2,8}}{re.escape(name)}"):
        place_name = hit.plain.removesuffix(name)
        if _NO_PLACE.search(place_name):
            continue
        if hit.before(1) in _OPENERS and hit.low > place.high:
            yield place.finding(
                f"标题里的“{name}”没有写明是哪个{name[0]}，应写全称，如“{hit.plain}”",
                related=[(hit, "这里写明了")],
            )
            return


def _topic(doc: Document) -> Iterator[Finding]:
    if "政府信息公开" not in doc.prose.plain:
        return
    hits = list(
        doc.find(
            r"(?<!政府)政务信息公开(?![目指平网专栏领工条]|工作领导|年度)|(?<!政府)政务信息公开(?=工作(?!领导))",
            near="政务信息公开",
            quoted=False,
        )
    )
    if hits:
        others = [(hit, "又一处") for hit in hits[1:]]
        yield hits[0].finding(
            "别处称“政府信息公开”，这里称“政务信息公开”，前后不一", related=others, severity=INFO
        )

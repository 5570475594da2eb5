"""A number of points announced, and another number given."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from gilint.api import Chain, Document, Finding, Held, Quantity, Rule, Section, Text, lazy, numeral
from gilint_counts._pointed import told_again, without_unit
from gilint_counts._slogans import slogans

_UNITS = ("个", "点", "项", "方面", "条", "类", "大", "种", "件", "处")
_NOUNS = (
    "方面|问题|不足|点|项|工作|措施|任务|做法|短板|类|种|特点|环节|要求|差距|困难|内容|举措|意见|情况|原因|表现"
    "|重点|信息|渠道|步骤|经验|薄弱|实事|大事|好事|小事|事|制度|机制|建议|结合|对策|原则|体会|亮点|特色|成效|变化|注重|关口|文章|形式|方式|途径"
)
_SET_ABOUT = (
    r"[上来]?(?:着手|入手|发力|用力|做起|努力|加以|进行|予以|开展|推[进动]|改进|整改)"
    r"[\u4e00-\u9fff]{0,6}"
)
_ANNOUNCED = lazy(
    rf"(?:个)?(?:[\u4e00-\u9fff]{{0,8}}(?:{_NOUNS})[\u4e00-\u9fff]{{0,14}}|{_SET_ABOUT}|)(?P<mark>[：。，\n]+)$"
)
_SLOGAN = lazy(
    r"(?:到位|坚持|强化|确保|加强|突出|注重|严格|规范|统一|提升|结合|严|抓|必须|转变|优先|落实|明确)”：$"
)
_POINTING = (
    *(
        "以下",
        "如下",
        "下列",
        "主要",
        "存在",
        "有",
        "分为",
        "从",
        "抓好",
        "抓了",
        "重点",
        "做好",
        "做了",
    ),
    *(
        "采取",
        "突出",
        "把握",
        "把好",
        "着力",
        "围绕",
        "聚焦",
        "办了",
        "开展了",
        "体现",
        "面临",
        "实施",
    ),
)
_FOLLOWS = ("以下", "如下", "下列")
_UNDERTAKEN = ("着力做好", "着力抓好", "重点做好", "重点抓好", "重点抓了", "集中抓了")
_FOREIGN = ("下达", "部署", "要求", "规定", "上级", "落实", "贯彻", "提出", "按照", "明确")
_NEAR = 30
_FIRST_INLINE = r"：(?:1[.、](?!\d)|（[一1]）)"
_INLINE = (
    r"(?<![^：。；，\n])([1-9])[.、](?!\d)",
    r"(?<![^：。；，\n])（([一二三四五六七八九])）",
    r"(?<![^：。；，\n])（([1-9])）",
)
_PARAGRAPH_BEHIND = 40
_PARAGRAPH = r"[^\n]{0,3000}"
_FAULTS = ("问题", "不足", "差距", "困难")
_DEEDS = ("任务", "工作", "措施", "做法", "举措", "实事", "大事", "制度", "机制")
_OTHER_TOPIC = ("改进", "措施", "下一步", "打算", "情况", "成效")
_LACKS = lazy(r"问题|不足|短板|困难|原因|差距|薄弱")
_NUMERALS = "零一二三四五六七八九十"


class StatedCountMismatch(Rule):
    """预告的点数与实际列出的点数不符。

    “重点做好以下三个方面：一是…四是…”列了四点，读者不知是数目写错还是多写了一点。

    只看预告之后紧接着的一组序数（一是、第一、①）或紧接着的下级标题；序数本身跳号的由
    counts/ordinal-sequence 说明，这里不重复。

    请改正数目，或补齐、合并各点。
    """

    name = "stated-count-mismatch"
    good = [
        "工作亮点有二：一是推出小课堂；二是建成问答系统。分三步走：第一步清理，第二步审核，第三步公开。",
        "一是更新慢；二是渠道窄；三是人手少。针对上述三个问题，一是培训；二是督查。",
        "重点抓了三件事。一是归类文件，二是添置设备，三是轮训人员。",
        "重点做好以下三个方面：一是公开预算；二是公开决算；三是公开采购。",
        "存在两个问题。一是更新慢，有三个方面表现；二是渠道窄。",
        "完成下达的三项任务：一是按时编报；二是修订目录。",
        "落实上级三项任务，一是建立制度；二是开展培训。",
        "存在以下三个问题：一是数量少。二是更新慢。\n三是渠道窄。",
        "二、工作情况\n重点完成了两项任务：\n1.修订目录。\n2.清理文件。\n3.存在问题。更新慢。",
        "完成市政府下达的两项任务：\n1.修订目录。\n2.清理文件。\n3.开展培训。",
        "做到“两个到位”，即组织到位、责任到位；“四统一”，即统一标准、统一格式等。",
        "做到“三个到位”：组织到位、人员到位，经费保障有力。",
        "办理两件：一是建议；二是提案；三是来信。",
        "存在两点不足：1.更新慢。2.渠道窄。",
        "落实“四个意识”：一是加强学习；二是加强培训；三是加强督查。",
        "做到“三个到位”：一是审查到位；二是保密到位；三是校对到位。",
        "落实了上级两项任务：一是修订目录；二是清理文件；三是开展培训。",
        "存在三点不足：1.更新慢。2.渠道窄。\n3.人手少。",
        "存在两方面问题：（一）更新慢；（二）渠道窄。",
        (
            "五、存在的问题\n存在两方面问题：\n（一）更新慢。\n应加快。\n（二）渠道窄。\n应拓宽。\n"
            "（三）改进措施。\n加快更新。"
        ),
        "存在三点不足：1.更新慢；3.解读少；4.答复迟。",
    ]
    bad = {
        "社会监督员提出⟦四点⟧建议：（1）字号再大；（2）期满后保留；（3）通过广播再播。": None,
        "打算着力做好⟦两件⟧事，①配齐专人，②按月通报，③年底评查。": None,
        "办公室重点抓了⟦三件⟧事。一是重新归类历史文件，二是添置设备。": None,
        "还存在⟦三方面⟧的不足，一是更新不够及时，二是内容不够全面。": None,
        "更新慢：一是人手少；二是审核迟；三是渠道窄。针对以上⟦四个⟧问题，将加强培训。": None,
        "工作亮点有⟦三⟧：一是推出小课堂；二是建成问答系统。": None,
        "实行“⟦四⟧步走”：第一步梳理清单，第二步审核把关，第三步集中公开。": None,
        "表现在⟦三个方面⟧：一方面，更新较慢；另一方面，内容单一。": None,
        "做到“⟦三个到位⟧”：组织领导到位、人员配备到位。": None,
        "推进“⟦五公开⟧”，即决策公开、执行公开。实行“⟦三统一⟧”，即统一标准、统一格式。": None,
        "通过⟦四种⟧形式公开信息：1.网站。每月更新。2.查阅点。在县城。3.公示栏。\n效果良好。": None,
        "采取了⟦三项⟧措施：1.修订办法。2.轮训人员。\n公开工作成效明显。": None,
        "重点做好以下⟦三个方面⟧的公开：一是预算；二是采购；三是环保；四是教育。": None,
        "主要问题有⟦三点⟧：一是更新慢；二是渠道窄。": None,
        "抓了⟦三件⟧事：一是修订目录；二是清理文件。": None,
        "二、工作情况\n重点完成了⟦四项⟧任务：\n1.修订目录。按月更新。\n2.清理文件。逐件核对。\n"
        "3.开展培训。全员参加。": None,
        "做到“⟦四个到位⟧”：一是审查到位；二是保密到位；三是校对到位。": None,
        "查出⟦五处⟧短板：①检索不便；②附件杂乱；③标注不全；④更新不勤。": None,
        "二、保障\n落实了⟦两项⟧制度：\n1.值班制度。每天读网。\n"
        "2.盘点制度。每月核对。\n3.归档制度。年终归档。": None,
        "存在⟦两点⟧不足：1.更新慢。2.渠道窄。3.人手少。": None,
        "存在⟦两方面⟧问题：（一）更新慢；（二）渠道窄；（三）人手少。": None,
        "五、存在的问题\n问题有⟦两方面⟧：\n（一）更新慢。\n应加快。\n（二）渠道窄。\n应拓宽。\n"
        "（三）人手少。\n应增加。": None,
        "将从以下⟦三方面⟧着手改进，一是加强学习，二是加快更新。": None,
        "下一步从以下⟦四个方面⟧改进。第一，加强领导。第二，加强培训。第三，加强考核。": None,
        """五、存在的问题
存在以下⟦三个问题⟧：
（一）更新慢。应当加快。
（二）渠道窄。应当拓宽。
六、其他事项
无。""": None,
        "五、存在的问题\n存在以下⟦三个问题⟧：\n（一）更新慢。\n应加快。\n（二）渠道窄。\n应拓宽。\n"
        "下一步采取措施：\n（一）按月更新。\n（二）增加渠道。": None,
        (
            "二、公开\n（一）渠道。\n网站。\n（三）清单。\n"
            "目录。\n三、保障\n落实了⟦两项⟧制度：\n1.值班制度。每天读网。\n"
            "2.盘点制度。每月核对。\n3.归档制度。年终归档。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare announcements with the chain or the headings right behind them."""
        chains = doc.lists
        for chain in chains:
            if not chain.complete:
                continue
            stated = _announcement(doc, chain.members[0].sign.low)
            if stated is None or _goes_on(chain, chains):
                continue
            if chain.family == "order" and stated.text.after(_NEAR).find("：") < 0:
                continue
            if chain.family == "side" and "方面" not in stated.text.plain + stated.text.after(2):
                continue
            yield from _compared(stated, len(chain.members), chain.members[-1].text.cut(-1))
        whole = [chain for chain in chains if chain.complete and not _goes_on(chain, chains)]
        yield from without_unit(doc, whole)
        yield from told_again(doc, whole)
        yield from _over_headings(doc)
        yield from _inline(doc)
        yield from slogans(doc)


def _inline(doc: Document) -> Iterable[Finding | Held]:
    """两点不足：1.…2.…3.…, （一）…（二）… in one paragraph."""
    for sign in doc.find(_FIRST_INLINE, near=("：1.", "：1、", "：（一）", "：（1）")):
        stated = _announcement(doc, sign.low + 1)
        if stated is None:
            continue
        rest = sign.flow.whole.cut(sign.low).match(_PARAGRAPH)
        pattern = next(form for form in _INLINE if sign.cut(1).match(form))
        numbers = [numeral(hit[1].plain) for hit in rest.find(pattern)] if rest else []
        if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):  # noqa: PLR2004
            continue
        if len(numbers) >= stated.value or (rest and _ends_there(rest, len(numbers) + 1)):
            yield from _compared(stated, len(numbers))


def _ends_there(rest: Text, following: int) -> bool:
    """Whether no further point stands behind the list, in its paragraph or in the next."""
    behind = rest.plain + rest.after(_PARAGRAPH_BEHIND)
    further = rf"(?<!\d){following}[.、．）]|{_NUMERALS[following % 10]}[、）是]|此外|另外|最后|还"
    return re.search(further, behind) is None


def _compared(stated: Quantity, number: int, end: Text | None = None) -> Iterable[Finding | Held]:
    if stated.value == number:
        yield stated.text.held("处数字相符")
        return
    place = stated.text
    if stated.unit == "个":
        place = place.flow.whole.cut(place.low, place.high + 2)
    told = f"称“{place.plain}”，实际列出{number}项，请改数或补项"
    yield place.finding(told, related=[(end, "列到这里为止")] if end else ())


def _announcement(doc: Document, low: int) -> Quantity | None:
    """The number that announces what begins at an offset of the prose."""
    index = bisect_right(doc.quantities, low, key=lambda each: each.text.high) - 1
    near = doc.quantities[index] if index >= 0 else None
    if near is None or near.text.high < low - _NEAR:
        return None
    if near.unit not in _UNITS or not near.exact or near.value < 2:  # noqa: PLR2004
        return None
    between = near.text.flow.text[near.text.high : low]
    if near.text.before(1) == "“" and _SLOGAN.fullmatch(between):
        return near
    found = _ANNOUNCED.match(between)
    if found is None or doc.is_foreign(near.text) or (near.unit == "件" and "事" not in between):
        return None
    clause = near.text.before(20)
    label = near.label.removesuffix("落实了")
    if found["mark"] == "：":
        label = label.removesuffix("了").removesuffix("提出")
    if any(word in label for word in _FOREIGN):
        return None
    mark = found["mark"]
    if mark[0] == "，":
        lacks = _LACKS.search(between)
        pointing: tuple[str, ...] = _POINTING if lacks else (*_FOLLOWS, *_UNDERTAKEN)
    else:
        pointing = ("",) if mark[0] == "：" else _POINTING
    label = near.label + clause[-4:]
    return near if any(word in label for word in pointing) else None


def _goes_on(chain: Chain, chains: Iterable[Chain]) -> bool:
    """Whether the chain may be longer than it was read: it goes on elsewhere, or is broken."""
    last = chain.members[-1]
    following = len(chain.members) + 1
    if any(
        other.members[0].sign.low > last.sign.low and other.numbers[0] == following
        for other in chains
    ):
        return True
    if following >= len(_NUMERALS):
        return True
    return (
        re.search(rf"[；。]第?{_NUMERALS[following]}[\u4e00-\u9fff]", last.text.plain) is not None
    )


def _over_headings(doc: Document) -> Iterable[Finding | Held]:
    under: dict[int, list[Section]] = {}
    for section in doc.sections:
        if section.parent and section.number:
            under.setdefault(id(section.parent), []).append(section)
    for heads in (row for all_ in under.values() for row in _rows(all_)):
        if [head.number for head in heads] != list(range(1, len(heads) + 1)):
            continue
        if len({head.level for head in heads}) > 1 or heads[0].parent is None:
            continue
        stated = _announcement(doc, heads[0].ordinal.low)
        if stated is None or stated.text.low < heads[0].parent.heading.low:
            continue
        if _points(stated) or _lists_only(stated, heads):
            yield from _compared(stated, len(heads))


def _rows(heads: list[Section]) -> Iterable[list[Section]]:
    """The headings under one parent, parted where the numbers begin anew."""
    starts = [at for at, head in enumerate(heads) if head.number == 1] or [0]
    for start, end in pairwise([*starts, len(heads)]):
        yield heads[start:end]


def _lists_only(stated: Quantity, heads: list[Section]) -> bool:
    """Whether a colon leads to headings that are all of one kind: 两方面问题：."""
    colon = re.match(r"([\u4e00-\u9fff]{0,8})：\n", stated.text.after(12))
    if not colon:
        return False
    titles = "".join(head.title.plain for head in heads)
    if any(word in stated.label + colon[1] for word in _FAULTS):
        return not any(word in titles for word in _OTHER_TOPIC)
    deeds = any(word in colon[1] for word in _DEEDS)
    return deeds and not any(word in titles for word in (*_FAULTS, *_OTHER_TOPIC))


def _points(stated: Quantity) -> bool:
    return any(word in stated.label for word in _FOLLOWS)

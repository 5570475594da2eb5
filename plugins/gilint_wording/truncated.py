"""Sentences that stop in the middle."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import INFO, Document, Finding, Rule, Text, lazy
from gilint_wording._open_ends import open_ends

_SHORTEST = 12
_STOPS = (
    r"(?:[，、]|(?:的|和|与|及|以及|并|或|把)|(?<=，)(?:不断|进一步|切实|着力|努力|继续|持续)"
    r"(?:提高|提升|加强|完善|推进|推动|健全|规范|促进|落实|强化|拓展|丰富|拓宽|深化|优化))"
)
_OPEN = rf"(?:.*?[，。].*(?P<end>{_STOPS})|.*?[、；：].*(?P<pause>、)|.*(?P<conjunction>以及))$"
_TAIL = 6
_HALVES = (
    ("(?:保密|内容|信息|公开|发布|合法性|三级|前置|严格|加强)", "审"),
    ("(?:审查|审核|日常|监督|规范|档案|网站|信息)", "管"),
    ("(?:工作|业务|服务|管理|能力|(?<!主动)(?<!信息)公开)", "水"),
    ("(?:有效|全面|贯彻|抓好|狠抓|工作|责任|任务|严格|逐项)", "落"),
    ("(?:群众|公众|社会|实际|现实|多样化)", "需"),
    ("(?:政府|政务|信息|主动|依申请|予以|不予|依法|及时|向社会|同步|网上|全面|应当|部分)", "公"),
    ("(?:收到|公开|书面|受理|提出|信息|当面|网络|网上|处理|办理)", "申"),
    ("(?:主要|突出|存在的|薄弱|共性|热点)", "问"),
    ("(?:政府|政务|发布)", "信"),
    ("(?<=[\u4e00-\u9fff])(?:工作|长效|保障|协调|监督|考核|审查|联动|管理)", "机"),
    ("(?:工作|公开|监督|宣传)", "力"),
    ("(?:专职|兼职|工作|经办|管理|业务)", "人"),
    ("(?:公开|信息公开|政务|政府信息公开|日常|各项|相关|宣传|培训)", "工"),
    ("(?:业务|教育|集中|专题|学习)", "培"),
    ("(?:参与|监督)", "渠"),
    ("(?:公开|互动|服务|网络|政务|信息)", "平"),
    ("(?:改进|整改|工作|保障|有效|有力|具体)", "措"),
    ("(?:政策|文件|权威|图文)", "解"),
    ("(?:公开|办事|服务)", "指"),
    ("(?:行政复|规范性文|法定期|年度报|领导小|营商环|组织领|责任追|社会关)", ""),
    ("进一步", "[加提完推规强健深细拓丰优]"),
)
_HALF = "|".join(f"{before}{half}" for before, half in _HALVES)
_BROKEN = rf"(?P<half>{_HALF})$"
_STEMS = "审管水落需公申问信机力人工培渠平措解指复文期报小环领追关加提完推规强健深细拓丰优"
_END = rf"[{_STEMS}](?=[。；，、]|$)"
_LONGEST = 8
_GROWN = lazy(r"(?:责任人|负责人|申请人|当事人|代理人|联系人|经办人|管理人|兼职人|专职人)$")


class Truncated(Rule):
    """句子没有写完。

    段落停在“，”“、”“和”“的”上，句子停在“和”“对…进行”“采取以下”这类要有下文的词上，或句子、段落停在“审查管（理）”“信息公（开）”“工作水（平）”这样的半个词
    上，后面的文字可能丢失。

    标题、列表项、每行都断开的文本（如从版式文件里取出的）不提示；停下之后接着别的正文的，当作句中断行，由
    residue/broken-line 提示。核对原稿，补全文字。
    """

    name = "truncated"
    below_head = True
    severity = INFO
    good = [
        "各级干部踊跃参与，制度逐步普及；公开要求总体缓和。整改正在有序进行，已按期完成。",
        "对涉及第三方的，予以征求意见。对网站的升级正在进行。拒不改正、未加强管理的，通报批评。",
        "公开及时，规范。目录应当公开的，是由机关制作的。工作扎实推进，不断提升。",
        "高度重视，认真落实。目录每季度更新，由办公室负责。",
        "做好保密审查管理，落实信息公开。\n（一）主动公开情况\n共公开12条。",
        "一年来，我局加强培训，公开工作水平不断提高\n二、主动公开情况\n共12条。",
        "一、目的和\n共公开信息12条，其中网站公开10条，其他公开2条。",
        "由县公安局、县财政局共管。办事一心为公。",
        "公开的形式：1.公开栏。2.公开信。",
        "全年主动公开水、空气质量信息26条。",
        "在县政府门户网、新闻网公开信息12条。",
        "明确责任人、审核责任人，申请人为自然人，由经办人、专职人答复，信息公开机构力行简约。",
        "（三）健全信息公开工作机制\n共公开信息12条，其中网站公开10条，不断提高工作水平，满足群众需要。",
    ]
    bad = {
        "加强把关，确保信息的准确性⟦和⟧。进一步加大对政务公开工作⟦的⟧。": None,
        "确保发布的信息⟦不⟧，确保信息准确完整。": None,
        "办公室每季度对公开栏目⟦进行了⟧。我局将⟦采取以下⟧。": None,
        "主要为群众提供检索和复印⟦的⟧。推进规范化建设，⟦完善⟧。参训⟦人员达⟧。": None,
        "宣传视频受⟦到了群众的⟧。窗口服务能力⟦得到了⟧。增设座椅，为群众查阅⟦提供⟧。": None,
        "由于人员变动，⟦导致部分栏目⟧。窗口服务⟦取得了明显的⟧。集中公示⟦有利于⟧。": None,
        "将公开工作⟦纳入⟧。全年共发布短视频二十一条⟦，⟧\n\n二、主动公开情况\n共12条。": None,
        "及时回应群众关切，⟦取得⟧。为了规范办理流程，⟦我局⟧。": None,
        "我局加强对政府网站的日常巡查，及时更新栏目⟦，⟧\n\n二、主动公开情况\n共12条。": None,
        "（一）主动公开情况。我局及时更新栏目，公开信息12条⟦，⟧\n（二）依申请公开情况。无。": None,
        "公开内容由承办科室起草，经审核后在网站⟦以及⟧。公开信息12条。": None,
        "按照要求，公开的范围包括规划、预算、决算和⟦、⟧\n\n（二）依申请公开情况\n共2件。": None,
        "做好政府信息的保密审查⟦管⟧。": None,
        "不断提高信息公开工作⟦水⟧。更好满足群众⟦需⟧。": None,
        "今后，将按照上级要求，扎实做好政府信息公开⟦工⟧": None,
        "今后，将组织人员参加业务培训，⟦不断提高⟧\n\n三、依申请公开情况\n共2件。": None,
        "公开的重点内容包括规划计划、财政资金、招标采购⟦、⟧\n\n三、依申请公开情况\n共2件。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the ends of paragraphs, unless the page broke the lines, and for half words."""
        yield from _halves(doc)
        told = set()
        for end in open_ends(doc):
            if end.after(1) in ("。", "；", "，") or _is_prose(doc, end):
                told.add(end.high)
                yield end.finding(f"句子停在“{end.plain}”，文字可能不全，请对照原稿补全")
        if doc.flows.hard_wrapped:
            return
        headings = {section.heading.low for section in doc.sections if not section.run_in}
        if len(doc.title):
            headings.add(doc.title.low)
        for paragraph in doc.paragraphs:
            if paragraph.low in headings:
                continue
            stop = _open_end(paragraph, doc.agency.name) or _bare_comma(paragraph, headings)
            if stop is not None and stop.high not in told:
                yield stop.finding(f"这一段停在“{stop.plain}”，文字可能不全，请对照原稿补全")


def _bare_comma(paragraph: Text, headings: set[int]) -> Text | None:
    """The comma that ends the only clause of a paragraph, a heading right below it."""
    below = paragraph.high + 1 in headings and len(paragraph) >= _SHORTEST
    return paragraph.cut(-1) if below and paragraph.plain[-1] == "，" else None


def _halves(doc: Document) -> Iterator[Finding]:
    """Half words before a mark, or at the end of a paragraph that holds a whole clause."""
    for end in doc.find(_END):
        hit = doc.prose.cut(max(0, end.high - _LONGEST), end.high).first(_BROKEN)
        if hit is None or doc.is_foreign(hit):
            continue
        if hit.after(1) in ("", "\n") and not _is_prose(doc, hit):
            continue
        if not _GROWN.search(hit.before(1) + hit.plain):
            yield hit["half"].cut(len(hit) - 1).finding(f"“{hit.plain}”没有写完，请对照原稿补全")


def _is_prose(doc: Document, hit: Text) -> bool:
    if doc.flows.hard_wrapped:
        return False
    paragraph = doc.paragraph_of(hit) or hit
    return "，" in paragraph.plain or "。" in paragraph.plain


def _open_end(paragraph: Text, agency: str) -> Text | None:
    """The mark or word on which a paragraph stops, the signature below it left out of account."""
    if len(paragraph) < _SHORTEST:
        return None
    if agency and (
        signed := paragraph.match(rf".*?(?P<end>[，、]){re.escape(agency)}[\d年月日]*$")
    ):
        return signed["end"]
    if paragraph.plain[-1] in "。；：！？”）》":
        return None
    stops = paragraph.cut(-_TAIL).first(f"{_STOPS}$")  # else each ， would be tried in vain
    stop = paragraph.match(_OPEN) if stops else None
    if stop is None:
        return None
    return next(end for name in ("end", "pause", "conjunction") if (end := stop.get(name)))

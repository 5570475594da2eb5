"""Half-width marks in Chinese text, and full-width figures and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import INFO, Document, Edit, Finding, Fix, Related, Rule, Text
from gilint_punctuation._body import HAN, Own, in_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LEFT = rf"{HAN}”’》）〕】、，。；："
_RIGHT = rf"{HAN}“‘《（〔【"
_MARK = rf"[,;:?!](?:(?<=[{_LEFT}][,;:?!])(?!\[)(?:[ \xa0](?=[{_RIGHT}]))?|[ \xa0]?(?=[{_RIGHT}]))"
_SOUNDS = (
    "阿艾安敖巴拜贝别布达迪丁都多尔尔尼古哈海汗胡吉加江杰卡凯克肯库拉里丽力利林隆鲁罗买麦曼米木穆娜努帕"
    "热日撒赛沙苏索塔台坦提吐图托吾乌西夏牙亚依伊益尤玉扎孜则赞泽卓次旦央"
)
"""Characters that write the sounds of names in which some put a point: 买买提.吐尔逊."""
_STOP = (
    rf"[.．](?<=[{HAN}].)(?=[ \u3000\xa0]*$)"
    rf"|[.](?<=[{HAN}][.])(?<![一二三四五六七八九十][.])(?!(?<=[{_SOUNDS}][.])[{_SOUNDS}])(?=[{HAN}])"
)
_DOTS = rf"[.]{{3,6}}(?<=[{HAN}][.]{{3}})(?=[{HAN}])|[.]{{6}}(?<=[{HAN}][.]{{6}})(?=[{HAN}])"
_DASH = rf"(?<=[{HAN}”》）])(?<![年月日时])-{{2,6}}(?=[{HAN}“《（])"
_SINGLE = rf"'(?<=[{HAN}]')(?P<in>[{HAN}][^'\n]{{0,30}}[{HAN}])'(?=[{HAN}，。；、])"
_BRACKETS = r"\((?<!\]\()(?P<in>[^()（）\n]{1,300}(?:（[^()（）\n]{1,40}）[^()（）\n]{0,120})?)\)"
_QUOTES = r"\"(?P<in>[^\"\n]{1,80})\""
_WIDE = r"[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)?(?![．、])"
_ORDINAL = r"[ \u3000\xa0]*[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]"
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。", "．": "。"}
_NAMES = {
    ",": "半角逗号",
    ";": "半角分号",
    ":": "半角冒号",
    "?": "半角问号",
    "!": "半角叹号",
    ".": "半角句点",
    "．": "全角句点",
    "…": "半角句点",
    "—": "半角短横",
    "(": "半角括号",
    '"': "直引号",
    "0": "全角数字或字母",
}
_SAYS = {
    "(": "应改用（）",
    '"': "应改用“”",
    "0": "应改用半角",
    "…": "省略号应改用“……”",
    "—": "破折号应改用“——”",
}
_HAN_ENDS = tuple("”’》）〕】、，。；：“‘《（〔【")


class _Hit(NamedTuple):
    """A mark at fault, the edits that mend it, and whether they are safe."""

    kind: str
    text: Text
    edits: tuple[Edit, ...]
    safe: bool


class HalfwidthPunct(Rule):
    """中文里用了半角标点、直引号，或全角数字、字母。

    中文行文用全角标点：，；：？！（）“”；数字、字母用半角。同一种标点在全文里只在正文首见处报一次，
    并给出处数；两侧都是汉字的可自动改正，挨着数字、字母的请核对后再改。

    不报：数字、时间（9:00）、网址、邮箱、外文里的；引号和书名号里的；网页页眉；Markdown 的链接；
    与全角序号“（一）”混用的半角序号（另有规则）。
    """

    name = "halfwidth-punct"
    below_head = True
    basis = "GB/T 15834-2011"
    severity = INFO
    good = [
        "办公时间为9:00—12:00，网址：http://www.example.com/a,b;c，经费12,000元。",
        "落实“主动公开,及时公开”要求，印发《办法(试行)》。",
        "详见[公开专栏](http://www.example.com)，使用APP (version 2.0)。",
        "2024年，信息公开&nbsp;专栏点击量同比增长12%，公开&#160;信息12条。",
        "当前位置:首页>公开,年报\n来源:县政府办公室\n2024年，我局共公开信息12条。\n审核:王守田",
        "（一）主要问题。认识还不到位。\n(二)改进措施。加强培训。",
        "按照县政府文件（青政办发(2024)5号）要求，编制本报告。由买买提.吐尔逊负责。",
        "统计1月--年底的数据，编号A--甲。",
        '推行"一网"通办"改革，公开信息12条。',
    ]
    bad = {
        "2024年⟦,⟧我局健全机制,共公开各类信息12条。": "2024年，我局健全机制，共公开各类信息12条。",
        "根据《条例》⟦(以下简称“条例”)⟧编制本报告。": "根据《条例》（以下简称“条例”）编制本报告。",
        "请联系办公室⟦(青石路9号，7015办公室（二）；邮编：350400)⟧。": (
            "请联系办公室（青石路9号，7015办公室（二）；邮编：350400）。"
        ),
        '落实⟦"三审三校"⟧制度，按时公开各类信息。': "落实“三审三校”制度，按时公开各类信息。",
        "我局全年共公开信息⟦１２⟧条，均按时限办理。": "我局全年共公开信息12条，均按时限办理。",
        "⟦(一)⟧健全机制。(二)要求按时公开信息。": "（一）健全机制。（二）要求按时公开信息。",
        "健全机制。我局要求⟦, ⟧各科室按时公开信息。": "健全机制。我局要求，各科室按时公开信息。",
        "通过平台⟦(政务云V2)⟧发布信息。": "通过平台（政务云V2）发布信息。",
        "通过平台⟦(V2政务云)⟧发布信息。": "通过平台（V2政务云）发布信息。",
        "附件⟦(1)⟧已经上传，请下载。": "附件（1）已经上传，请下载。",
        '推进⟦"一网通办"⟧和"最多跑一次"改革。': "推进“一网通办”和“最多跑一次”改革。",
        "一、总体情况⟦(概述)⟧\n2024年，我局共公开信息12条。": (
            "一、总体情况（概述）\n2024年，我局共公开信息12条。"
        ),
        '健全机制。落实⟦"三审V"⟧制度，按时公开信息。': "健全机制。落实“三审V”制度，按时公开信息。",
        '健全机制。推广⟦"V三审"⟧制度，按时公开信息。': "健全机制。推广“V三审”制度，按时公开信息。",
        "健全机制。我局落实⟦,⟧“三审三校”制度，按时公开。": (
            "健全机制。我局落实，“三审三校”制度，按时公开。"
        ),
        "健全机制（见附件2）⟦,⟧按时公开各类信息。": "健全机制（见附件2），按时公开各类信息。",
        "健全机制。信息公开&nbsp;专栏已经开通启用⟦;⟧按时公开。": (
            "健全机制。信息公开&nbsp;专栏已经开通启用；按时公开。"
        ),
        "健全机制，共公开信息12条，均已上网⟦.⟧": "健全机制，共公开信息12条，均已上网。",
        "健全机制，共公开信息12条，均已上网⟦．⟧": "健全机制，共公开信息12条，均已上网。",
        "健全机制，按月公开信息⟦.⟧办公室按季通报。": "健全机制，按月公开信息。办公室按季通报。",
        "健全机制，张贴海报、播放广播⟦...⟧村民都看得懂。": (
            "健全机制，张贴海报、播放广播……村民都看得懂。"
        ),
        "开通本地最大的平台⟦---⟧青石论坛的账号。": "开通本地最大的平台——青石论坛的账号。",
        "健全机制，打造⟦'直通车'⟧专栏，按时更新。": "健全机制，打造“直通车”专栏，按时更新。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Collect the faults by kind of mark; one finding for each kind."""
        own = Own(doc)
        kinds: dict[str, list[_Hit]] = {}
        for hit in _hits(doc):
            if hit.kind == "(" and own.in_number(hit.text):
                continue
            if own.holds(hit.text) and not own.furniture(hit.text):
                kinds.setdefault(hit.kind, []).append(hit)
        for kind, hits in kinds.items():
            yield _finding(kind, hits)


def _finding(kind: str, hits: list[_Hit]) -> Finding:
    safe = any(hit.safe for hit in hits)
    edits = tuple(edit for hit in hits if hit.safe or not safe for edit in hit.edits)
    count = in_all(hits)
    says = _SAYS.get(kind) or f"应改用全角“{_FULL[kind]}”"
    return Finding(
        hits[0].text.span,
        f"中文里用了{_NAMES[kind]}，{says}{count}"
        if kind != "0"
        else f"{_NAMES[kind]}{says}{count}",
        Fix(edits, safe) if edits else None,
        tuple(Related(hit.text.span, "同样的问题") for hit in hits[1:]),
    )


def _hits(doc: Document) -> Iterator[_Hit]:
    written = doc.written
    for hit in written.find(_MARK, near=(",", ";", ":", "?", "!")):
        mark = hit.plain[0]
        if mark == ";" and "&" in hit.before(8):
            continue
        yield _Hit(mark, hit, (Edit(hit.span, _FULL[mark]),), _between_han(hit))
    for hit in written.find(_STOP, near=(".", "．")):
        yield _Hit(str(hit), hit, (Edit(hit.span, "。"),), safe=False)
    for hit in written.find(_DOTS, near="..."):
        yield _Hit("…", hit, (Edit(hit.span, "……"),), safe=False)
    for hit in written.find(_DASH, near="--"):
        yield _Hit("—", hit, (Edit(hit.span, "——"),), safe=False)
    yield from _brackets(written)
    yield from _quotes(written)
    for hit in written.find(_WIDE):
        half = "".join(chr(ord(mark) - 0xFEE0) for mark in hit.plain)
        yield _Hit("0", hit, (Edit(hit.span, half),), _between_han(hit))


def _brackets(written: Text) -> Iterator[_Hit]:
    if not written.mentions("("):
        return
    ordinals = list(written.find(rf"^{_ORDINAL}"))
    full = {_is_figure(ordinal) for ordinal in ordinals if ordinal.mentions("（")}
    half = {ordinal.high: _is_figure(ordinal) for ordinal in ordinals if ordinal.mentions("(")}
    for hit in written.find(_BRACKETS):
        inside = hit["in"]
        around = hit.before(1) + inside.plain
        if not any(_is_han(mark) for mark in around) or half.get(hit.high) in full:
            continue
        edits = (Edit(hit.cut(0, 1).span, "（"), Edit(hit.cut(-1).span, "）"))
        safe = _is_han(inside.plain[0]) and _is_han(inside.plain[-1])
        outside = hit.high in half or _between_han(hit)
        yield _Hit("(", hit, edits, safe and outside)


def _is_figure(ordinal: Text) -> bool:
    """Whether a sign such as (1) counts in figures, not in Chinese numerals."""
    return any(mark.isdigit() for mark in ordinal.plain)


def _quotes(written: Text) -> Iterator[_Hit]:
    """Straight quotation marks round Chinese words, on lines where they are paired."""
    for hit in written.find(_SINGLE, near="'"):
        edits = (Edit(hit.cut(0, 1).span, "“"), Edit(hit.cut(-1).span, "”"))
        yield _Hit('"', hit, edits, safe=False)
    for line in written.find(r"^.*\".*$", near='"'):
        if line.plain.count('"') % 2:
            continue
        for hit in line.find(_QUOTES):
            inside = hit["in"].plain
            if any(_is_han(mark) for mark in inside):
                edits = (Edit(hit.cut(0, 1).span, "“"), Edit(hit.cut(-1).span, "”"))
                safe = _between_han(hit) and _is_han(inside[0]) and _is_han(inside[-1])
                yield _Hit('"', hit, edits, safe)


def _between_han(text: Text) -> bool:
    return _is_han(text.before(1)) and _is_han(text.after(1))


def _is_han(mark: str) -> bool:
    return "\u4e00" <= mark <= "\u9fff" or mark in _HAN_ENDS

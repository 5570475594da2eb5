"""The report's body among a page's navigation, and what the page says about it elsewhere."""

from __future__ import annotations

import re
from typing import NamedTuple

from gilint_readers.markup import Node, Piece
from gilint_readers.tags import CELLS

# Ids and classes that content systems of government sites give the body of an article.
_KNOWN = re.compile(
    r"\b(?:TRS_Editor|TRS_UEDITOR|UCAP-CONTENT|zoom(?:con)?|article-?_?(?:con(?:tent)?s?|body|box)"
    r"|news_?con(?:tent)?|v_news_content|vsb_content\w*|pages_content|detail-?_?(?:con(?:tent)?"
    r"|body|main)|con_?txt|txt_?con|art_?con|info-?_?con(?:tent)?|content-?_?(?:text|body|main|box)"
    r"|main-?_?(?:txt|text|con(?:tent)?)|bt-content|xxgk_?con(?:tent)?|ivs_content|wz_?con)\b",
    re.IGNORECASE,
)
_PLACES = frozenset(
    [
        "#root",
        "html",
        "body",
        "div",
        "td",
        "th",
        "article",
        "section",
        "main",
        "form",
        "table",
        "tbody",
        "tr",
        "center",
        "font",
        "span",
        "ul",
        "ol",
        "li",
        "dl",
        "dd",
        "blockquote",
        "fieldset",
    ]
)
_HEADING = re.compile(r"\s*(?:[一二三四五六七八]、|（[一二三四五六七]）)")
_PROSE = re.compile("[，。；、]")
_FIGURE = re.compile(r"\s*\d")
_ANCHOR = 40
_SHORT = 3
_MOST = 0.9
_NAVIGATED = 8
_DEAD = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "select",
        "button",
        "textarea",
        "audio",
        "video",
        "canvas",
        "map",
        "xml",
        "noembed",
        "noframes",
        "xmp",
        "title",
        "rp",
        "rt",
        "option",
    ]
)
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_TITLES = ("articletitle", "og:title", "title", "description_title")
_DATES = ("pubdate", "publishdate", "publish_date", "publishtime", "article:published_time")
_DAY = re.compile(r"(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?")
_PRINTED = re.compile(
    r"((?:发布|发文|公开|成文|生成|印发|更新)(?:时间|日期))(?:[：:\s\u3000\xa0]|&nbsp;|<[^<>]{0,80}>){1,8}"
    r"((?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?)"
)
_SUFFIX = re.compile(r"\s*(?:[_|—-]|&mdash;|&ndash;).*", re.DOTALL)
_REPORT = re.compile("报告|年报|总结")
_OPENING = 600


class Field(NamedTuple):
    """Something that the page says of the report: offsets into the page, and a label's."""

    start: int
    end: int
    label: tuple[int, int] | None = None


def is_dead(node: Node) -> bool:
    """Whether no reader of the page sees what is in an element."""
    if node.tag in _DEAD:
        return True
    written = node.written
    if "none" not in written and "hid" not in written.lower():
        return False
    if _HIDING.search(node.get("style")):
        return True
    return node.get("hidden", "\0") != "\0" or (node.tag == "input")


class _Weight:
    """How much of a report stands in an element: prose and figures; its numbered headings."""

    __slots__ = ("anchors", "prose")

    def __init__(self) -> None:
        self.prose = 0
        self.anchors = 0


def find_body(page: str, root: Node) -> Node:
    """The innermost element that holds nearly all of the page's prose and numbered headings.

    A page without navigation, such as one that a word processor made, is all body.
    """
    weights, links = _weights(page, root)
    total = weights[root]
    if links < _NAVIGATED:
        return root

    def holds(node: Node) -> bool:
        weight = weights.get(node)
        return (
            weight is not None
            and weight.prose >= _MOST * total.prose
            and weight.anchors >= _MOST * total.anchors
        )

    known = [
        node
        for node, weight in weights.items()
        if node.written
        and _is_known(weight, total)
        and _KNOWN.search(f"{node.get('id')} {node.get('class')}")
    ]
    if known:
        return (
            known[-1] if weights[known[-1]].prose >= _MOST * weights[known[0]].prose else known[0]
        )
    return _innermost(root, holds)


def _is_known(weight: _Weight, total: _Weight) -> bool:
    """A named element may hold less of the prose, as notices at the foot can be long."""
    return weight.prose >= total.prose / 2 and weight.anchors >= _MOST * total.anchors


def _innermost(root: Node, holds: object) -> Node:
    assert callable(holds)  # noqa: S101
    node = root
    while True:
        inner = next(
            (
                child
                for child in node.children
                if isinstance(child, Node) and child.tag in _PLACES and holds(child)
            ),
            None,
        )
        if inner is None:
            break
        node = inner
    while node.tag in {"table", "tbody", "tr", "ul", "ol", "dl"} and node.parent:
        node = node.parent
    return node


def _weights(page: str, root: Node) -> tuple[dict[Node, _Weight], int]:
    """The weight of each visible element but links, which weigh nothing, and their number."""
    links = 0
    weights: dict[Node, _Weight] = {}
    waiting: list[tuple[Node, _Weight]] = [(root, _Weight())]
    order: list[tuple[_Weight, _Weight]] = []
    while waiting:
        node, weight = waiting.pop()
        weights[node] = weight
        for child in reversed(node.children):
            if isinstance(child, Piece):
                if child.end - child.start < _SHORT and node.tag not in CELLS:
                    continue
                _weigh(page[child.start : child.end], weight, in_cell=node.tag in CELLS)
            elif child.tag == "a" and "href" in child.written:
                links += 1
            elif not is_dead(child):
                inner = _Weight()
                order.append((weight, inner))
                waiting.append((child, inner))
    for outer, inner in reversed(order):
        outer.prose += inner.prose
        outer.anchors += inner.anchors
    return weights, links


def _weigh(text: str, weight: _Weight, *, in_cell: bool) -> None:
    if _HEADING.match(text):
        weight.anchors += 1
        weight.prose += _ANCHOR
    elif _PROSE.search(text):
        weight.prose += len(text.strip())
    elif in_cell and _FIGURE.match(text):
        weight.prose += 2


def opening(page: str, body: Node) -> str:
    """The first characters of the body, without blanks."""
    found = ""
    waiting: list[Node | Piece] = [body]
    while waiting and len(found) < _OPENING:
        item = waiting.pop()
        if isinstance(item, Piece):
            found += bare(page[item.start : item.end])
        elif item is body or not is_dead(item):
            waiting.extend(reversed(item.children))
    return found


def bare(text: str) -> str:
    """Text without blanks, to be compared."""
    return re.sub(r"&(?:nbsp|ensp|emsp|#160|#12288);?|\s", "", text)


def page_title(page: str, head: list[Node], body: Node) -> Field | None:
    """The report's title as the page's head gives it, unless the body begins with it."""
    found = _meta(page, head, _TITLES) or _head_title(page, head)
    if found is None:
        return None
    said = bare(page[found.start : found.end])
    return None if not said or said in opening(page, body) else found


def page_day(page: str, head: list[Node], body: Node) -> Field | None:
    """The day of publication as the page gives it outside the body."""
    if re.search(r"(?:发布|公开|发文)(?:时间|日期)[：:]?(?:19|20)\d\d", opening(page, body)):
        return None
    found = _meta(page, head, _DATES)
    if found:
        day = _DAY.search(page, found.start, found.end)
        if day:
            return Field(*day.span())
    for printed in _PRINTED.finditer(page):
        if not body.start <= printed.start() < body.end:
            return Field(*printed.span(2), label=printed.span(1))
    return None


def _meta(page: str, head: list[Node], names: tuple[str, ...]) -> Field | None:
    """The content of the first ``<meta>`` that has one of the names, better names first."""
    found: dict[str, Field] = {}
    for node in head:
        if node.tag != "meta":
            continue
        name = (node.get("name") or node.get("property")).lower()
        content = re.search(
            r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", node.written, re.IGNORECASE
        )
        if name in names and content and content[0]:
            base = page.find(node.written, node.start)
            group = content.lastindex or 0
            if content[group].strip():
                field = Field(base + content.start(group), base + content.end(group))
                found.setdefault(name, field)
    return next((found[name] for name in names if name in found), None)


def _head_title(page: str, head: list[Node]) -> Field | None:
    """The first part of ``<title>`` that names a report, without the site's name behind it."""
    for node in head:
        if node.tag == "title" and node.children:
            piece = node.children[0]
            assert isinstance(piece, Piece)  # noqa: S101 - there is no markup in a title
            text = page[piece.start : piece.end]
            kept = _SUFFIX.sub("", text)
            if _REPORT.search(kept):
                return Field(piece.start, piece.start + len(kept))
    return None

"""Web pages as no program writes them: elements that do not fit, entities, wrong encodings."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

from breaking import broken
from fuzzed_text import ROOT, lines, text
from making import web_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

TAGS = (
    *("p", "p", "p", "div", "div", "span", "span", "font", "b", "a", "h1", "h3", "center", "pre"),
    *("table", "tr", "td", "td", "th", "tbody", "thead", "caption", "ul", "ol", "li", "dl", "dd"),
    *("script", "style", "textarea", "title", "select", "option", "iframe", "noscript", "template"),
    *(
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "svg",
        "math",
        "o:p",
        "x-y",
        "body",
        "html",
        "head",
        "form",
    ),
)
VALUES = (
    *(
        "0",
        "1",
        "2",
        "-1",
        "3",
        "99999999999",
        "１",
        "x",
        "",
        "text/html; charset=gb2312",
        "#",
        "none",
    ),
    *(
        "zoom",
        "TRS_Editor",
        "content",
        "nav",
        "foot",
        "display:none",
        "text-indent:2em",
        "ArticleTitle",
    ),
    *(
        "PubDate",
        "2025-01-20",
        "青石县财政局2024年政府信息公开工作年度报告",
        "a.png?x",
        "&quot;",
        "<p>",
    ),
)
NAMES = (
    *(
        "rowspan",
        "colspan",
        "class",
        "id",
        "style",
        "name",
        "content",
        "start",
        "src",
        "alt",
        "href",
    ),
    *("hidden", "charset", "http-equiv", "data-x", "on<", "'", "=", "/", "\u3000"),
)
ENTITIES = (
    *(
        "&nbsp;",
        "&nbsp",
        "&amp;lt;",
        "&lt;",
        "&#x0;",
        "&#0",
        "&#xD800;",
        "&#xdfff;",
        "&#99999999;",
        "&#65279;",
    ),
    *(
        "&#8203;",
        "&ldquo;",
        "&rdquo",
        "&notit;",
        "&#x4e00;",
        "&#19968",
        "&hellip;",
        "&",
        "&;",
        "&#;",
        "&#x;",
    ),
    *("&fjlig;", "&NotEqualTilde;", "&#13;", "&#10;", "&#128512;", "&#x80;", "&zwnj;"),
)
ODD = (
    *(
        "<!--",
        "-->",
        "<!-->",
        "<![CDATA[",
        "]]>",
        "<?xml version='1.0'?>",
        "<!DOCTYPE html>",
        "</",
        "<",
        ">",
    ),
    *(
        "</p",
        "<p",
        "<p/",
        "<td rowspan=",
        "</table>",
        "<table><table>",
        "<script>",
        "</script",
        "<!---->",
        "\x00",
    ),
    *(
        "<plaintext>",
        "</body></html>",
        "<li>",
        "<tr><tr>",
        "<br/>",
        "</br>",
        "<<p>>",
        "<p\n\n>",
        "<1>",
        "<!x>",
    ),
)
DEEPEST = 6


def case(chance: Random) -> tuple[str, bytes]:
    """A file that says it is a web page."""
    page = _seed(chance) if chance.random() < 0.03 else _written(chance)
    for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
        page = chance.choice(BREAKS)(page, chance)
    codec, said = (chance.choice(CODECS) for _ in range(2))
    if chance.random() < 0.7:
        said = codec
    head = chance.choice((f"<meta charset={said}>", f'<?xml encoding="{said}"?>', "", ""))
    data = (head + page).encode(codec, chance.choice(("replace", "xmlcharrefreplace")))
    return chance.choice(("a.html", "a.htm", "a.shtml")), (
        broken(data, chance) if chance.random() < 0.1 else data
    )


CODECS = (
    "utf-8",
    "utf-8",
    "utf-8",
    "gb2312",
    "gb18030",
    "gbk",
    "utf-16",
    "big5",
    "utf-8-sig",
    "latin-1",
)


@cache
def _pages() -> tuple[str, ...]:
    clean = sorted((ROOT / "tests" / "quality" / "clean").glob("*.html"))
    found = (path.read_bytes().decode("utf-8", "replace") for path in clean)
    return (web_page(), *(page for page in found if len(page) < 20_000))


def _seed(chance: Random) -> str:
    return chance.choice(_pages())


def _written(chance: Random) -> str:
    """A few elements with text."""
    number = chance.choice((1, 1, 1, 2, 4))
    inside = "".join(chance.choice((_element, _table, _said))(chance, 0) for _ in range(number))
    if chance.random() < 0.5:
        return inside
    title = escape(chance.choice(lines()).strip())
    return f"<html><head><title>{title}</title></head><body>{inside}</body></html>"


def _said(chance: Random, _: int = 0) -> str:
    """Text with entities."""
    found = text(chance)[:400] if chance.random() < 0.3 else chance.choice(lines())
    if chance.random() < 0.8:
        found = escape(found)
    if chance.random() < 0.4:
        at = chance.randrange(len(found) + 1)
        found = found[:at] + chance.choice(ENTITIES) * chance.choice((1, 1, 3)) + found[at:]
    return found


def _tag(chance: Random, name: str) -> str:
    """A start tag."""
    parts = [
        chance.choice(("{}='{}'", '{}="{}"', "{}={}", "{}", "{} = '{}")).format(
            chance.choice(NAMES), chance.choice(VALUES)
        )
        for _ in range(chance.choice((0, 0, 1, 2)))
    ]
    return f"<{' '.join([name, *parts])}{chance.choice(('', '', '', '/'))}>"


def _element(chance: Random, depth: int) -> str:
    """An element, perhaps without its end."""
    name = chance.choice(TAGS)
    number = 1 if depth == DEEPEST else chance.choice((1, 1, 2))
    makers = (_said, _said, _element, _table) if depth < DEEPEST else (_said,)
    inside = "".join(chance.choice(makers)(chance, depth + 1) for _ in range(number))
    end = chance.choice((f"</{name}>", f"</{name}>", f"</{name}>", "", f"</{chance.choice(TAGS)}>"))
    return f"{_tag(chance, name)}{inside}{end}"


def _table(chance: Random, depth: int) -> str:
    """A table whose cells span more or less than there is."""
    cells = (
        "规章",
        "0",
        "",
        "总计",
        "&nbsp;",
        "12",
        "一、本年新收政府信息公开申请数量",
        "<p>3</p><p>4</p>",
    )
    rows = []
    for _ in range(chance.randrange(1, 6)):
        row = ""
        for _ in range(chance.randrange(6)):
            inside = chance.choice(cells)
            if depth < DEEPEST and chance.random() < 0.05:
                inside = _element(chance, depth + 2)
            spans = chance.choice(
                ("", "", "", " rowspan=2", " colspan=3", " rowspan=0", " colspan=1000")
            )
            row += f"<td{spans}>{inside}{chance.choice(('</td>', '</td>', ''))}"
        rows.append(f"<tr>{row}{chance.choice(('</tr>', ''))}")
    return f"<table>{''.join(rows)}{chance.choice(('</table>', '</table>', ''))}"


def _odd_put(page: str, chance: Random) -> str:
    at = chance.randrange(len(page) + 1)
    return page[:at] + chance.choice(ODD) + page[at:]


def _tag_put(page: str, chance: Random) -> str:
    at = chance.randrange(len(page) + 1)
    name = chance.choice(TAGS)
    return page[:at] + chance.choice((_tag(chance, name), f"</{name}>")) + page[at:]


def _cut(page: str, chance: Random) -> str:
    at = chance.randrange(len(page) + 1)
    return page[:at] + page[at + chance.choice((1, 4, 30)) :]


def _moved(page: str, chance: Random) -> str:
    low, at = (chance.randrange(len(page) + 1) for _ in range(2))
    return page[:at] + page[low : low + chance.randrange(120)] + page[at:]


def _nested(page: str, chance: Random) -> str:
    """The same element so deep that a reader must stop."""
    if chance.random() < 0.9:
        return _tag_put(page, chance)
    return f"<{chance.choice(TAGS)}>" * chance.choice((20, 250, 2000)) + page


BREAKS: tuple[Callable[[str, Random], str], ...] = (_odd_put, _tag_put, _cut, _moved, _nested)

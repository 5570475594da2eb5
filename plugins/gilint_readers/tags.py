"""What HTML says of its elements: which hold nothing, which end a line, which end others."""

from __future__ import annotations

VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
RAW = frozenset(["script", "style", "noembed", "noframes", "iframe", "xmp", "textarea", "title"])
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
CELLS = frozenset(("td", "th"))
CLOSES_P = BLOCKS - frozenset(
    ["li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "html", "body"]
)
CLOSED_BY: dict[str, frozenset[str]] = {
    "li": frozenset(("li",)),
    "dt": frozenset(("dt", "dd")),
    "dd": frozenset(("dt", "dd")),
    "option": frozenset(("option",)),
    "td": CELLS,
    "th": CELLS,
    "tr": CELLS | {"tr", "caption", "colgroup"},
    "tbody": CELLS | {"tr", "tbody", "thead", "tfoot", "caption", "colgroup"},
    "thead": CELLS | {"tr", "tbody", "thead", "tfoot", "caption", "colgroup"},
    "tfoot": CELLS | {"tr", "tbody", "thead", "tfoot", "caption", "colgroup"},
}
# What an opening tag may close, it closes only up to one of these.
WALLS: dict[str, frozenset[str]] = {
    "li": frozenset(("ul", "ol", "menu", "dir", "table", *CELLS)),
    "dt": frozenset(("dl", "table", *CELLS)),
    "dd": frozenset(("dl", "table", *CELLS)),
}
TABLE = frozenset(("table",))
INLINE_WALLS = frozenset(("table", "caption", *CELLS))
HEAD = frozenset(("meta", "title"))
GROUPS = frozenset(("table", "tbody", "thead", "tfoot"))
PARTS = frozenset(["tr", "tbody", "thead", "tfoot", "td", "th", "caption"])


SPECIAL = BLOCKS | CELLS | VOID | RAW | HEAD | set(CLOSED_BY)

"""Word files as no program writes them: parts, styles, numbers, tables, tracked changes."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from breaking import broken
from fuzzed_text import lines, text
from making import word_file

if TYPE_CHECKING:
    from random import Random

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RUNS = (
    *(
        "r",
        "r",
        "r",
        "ins",
        "del",
        "moveTo",
        "moveFrom",
        "hyperlink",
        "fldSimple",
        "smartTag",
        "sdt",
    ),
    *("sdtContent", "ruby", "rubyBase", "bdo", "customXml", "nonsense"),
)
_MARKS = (
    *(
        "<w:tab/>",
        "<w:br/>",
        '<w:br w:type="page"/>',
        "<w:cr/>",
        "<w:noBreakHyphen/>",
        "<w:softHyphen/>",
    ),
    *('<w:sym w:char="F0A8"/>', '<w:sym w:font="x"/>', '<w:footnoteReference w:id="1"/>'),
    *(
        '<w:footnoteReference w:id="9"/>',
        '<w:endnoteReference w:id="1"/>',
        '<w:commentReference w:id="0"/>',
    ),
    *(
        "<w:instrText>PAGE</w:instrText>",
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:delText>旧</w:delText>",
    ),
    *(
        "<w:lastRenderedPageBreak/>",
        "<w:drawing><a:blip/></w:drawing>",
        "<w:pict><v:imagedata/></w:pict>",
    ),
    *("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "<w:t/>", "<w:ptab/>", "<!-- x -->", "<?x y?>"),
)
_NUMBERS = ("0", "1", "2", "-1", "9", "99999", "x", "", "１", "1e3")
_FORMS = (
    *(
        "decimal",
        "chineseCounting",
        "chineseCountingThousand",
        "upperRoman",
        "lowerLetter",
        "bullet",
        "none",
    ),
    *(
        "decimalEnclosedCircle",
        "ideographDigital",
        "ideographTraditional",
        "chineseLegalSimplified",
        "nonsense",
    ),
)
_LABELS = ("%1、", "（%1）", "%1.%2", "%9%", "%0", "第%1部分　", "")
_DEEPEST = 5


def case(chance: Random) -> tuple[str, bytes]:
    """A Word file, or what says it is one."""
    if chance.random() < 0.05:
        return "a.docx", broken(_whole_word(), chance)
    parts = {
        "[Content_Types].xml": _TYPES,
        "word/document.xml": _document(chance),
        "word/numbering.xml": _numbering(chance),
        "word/styles.xml": _styles(chance),
        "word/footnotes.xml": _notes(chance, "footnote"),
        "word/endnotes.xml": _notes(chance, "endnote"),
        "word/comments.xml": _notes(chance, "comment"),
    }
    for name in list(parts)[2:]:
        if chance.random() < 0.3:
            del parts[name]
    for _ in range(chance.choice((0, 0, 1, 2, 5))):
        name = chance.choice(list(parts))
        parts[name] = _shuffled(parts[name], chance)
    return "a.docx", _packed(parts, chance)


@cache
def _whole_word() -> bytes:
    return word_file()


def _packed(parts: dict[str, str], chance: Random) -> bytes:
    """The zip, sometimes broken as one, or in one of its parts."""
    out = io.BytesIO()
    method = chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(out, "w", method) as file:
        for name, part in parts.items():
            data = part.encode(chance.choice(("utf-8",) * 200 + ("utf-16", "gb18030")), "replace")
            file.writestr(name, broken(data, chance) if chance.random() < 0.03 else data)
    return broken(out.getvalue(), chance) if chance.random() < 0.1 else out.getvalue()


def _part(name: str, inside: str) -> str:
    return f'<?xml version="1.0"?><w:{name} {_SPACES}>{inside}</w:{name}>'


def _document(chance: Random) -> str:
    number = chance.choice((1, 3, 6, 12))
    inside = "".join(_block(chance, 0) for _ in range(number))
    return _part("document", f"<w:body>{inside}<w:sectPr/></w:body>")


def _block(chance: Random, depth: int) -> str:
    """A paragraph, a table, or something round them."""
    kind = chance.random()
    if depth == _DEEPEST or kind < 0.75:
        return _paragraph(chance, depth)
    if kind < 0.9:
        return _table(chance, depth)
    name = chance.choice(("sdt", "sdtContent", "ins", "customXml", "nonsense"))
    return f"<w:{name}>{_block(chance, depth + 1)}</w:{name}>"


def _paragraph(chance: Random, depth: int) -> str:
    form = ""
    if chance.random() < 0.4:
        style = f'<w:pStyle w:val="s{chance.choice(_NUMBERS)}"/>'
        number = (
            f'<w:numPr><w:ilvl w:val="{chance.choice(_NUMBERS)}"/>'
            f'<w:numId w:val="{chance.choice(_NUMBERS)}"/></w:numPr>'
        )
        gone = "<w:rPr><w:del/></w:rPr>"
        some = chance.sample((style, number, gone), chance.choice((1, 1, 2)))
        form = f"<w:pPr>{''.join(some)}</w:pPr>"
    runs = "".join(_run(chance, depth) for _ in range(chance.choice((0, 1, 1, 2, 4))))
    return f"<w:p>{form}{runs}</w:p>"


def _run(chance: Random, depth: int) -> str:
    """A run, or something round runs."""
    name = chance.choice(_RUNS)
    if name != "r" and depth < _DEEPEST:
        return f'<w:{name} w:author="x">{_run(chance, depth + 1)}</w:{name}>'
    form = chance.choice(
        ("", "", "", "<w:rPr><w:vanish/></w:rPr>", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
    )
    inside = "".join(
        chance.choice(_MARKS) if chance.random() < 0.25 else _typed(chance)
        for _ in range(chance.choice((1, 1, 2, 3)))
    )
    if depth < _DEEPEST and chance.random() < 0.05:
        box = f"<w:txbxContent>{_block(chance, depth + 1)}</w:txbxContent>"
        inside += (
            f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
            f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
        )
    return f"<w:r>{form}{inside}</w:r>"


_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _typed(chance: Random) -> str:
    found = text(chance)[:300] if chance.random() < 0.3 else chance.choice(lines()).strip()
    keep = chance.choice(("", ' xml:space="preserve"'))
    return f"<w:t{keep}>{escape(_NO_XML.sub('', found))}</w:t>"


def _table(chance: Random, depth: int) -> str:
    rows = []
    for _ in range(chance.randrange(1, 5)):
        cells = "".join(_cell(chance, depth) for _ in range(chance.randrange(5)))
        form = chance.choice(
            ("", "", "<w:trPr><w:del/></w:trPr>", '<w:trPr><w:gridBefore w:val="2"/></w:trPr>')
        )
        rows.append(f"<w:tr>{form}{cells}</w:tr>")
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def _cell(chance: Random, depth: int) -> str:
    span = f'<w:gridSpan w:val="{chance.choice(_NUMBERS)}"/>'
    merge = chance.choice(("<w:vMerge/>", '<w:vMerge w:val="restart"/>'))
    form = f"<w:tcPr>{chance.choice(('', span, merge, span + merge))}</w:tcPr>"
    figure = f"<w:p><w:r><w:t>{chance.choice(('0', '12', '规章', '总计', ''))}</w:t></w:r></w:p>"
    inside = figure if depth == _DEEPEST or chance.random() < 0.7 else _block(chance, depth + 2)
    return f"<w:tc>{form}{inside}</w:tc>"


def _value(chance: Random, name: str, before: str = "") -> str:
    """An element with a number for its value."""
    return f'<w:{name} w:val="{before}{chance.choice(_NUMBERS)}"/>'


def _numbering(chance: Random) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{chance.choice(_NUMBERS)}">{_value(chance, "start")}'
        f'<w:numFmt w:val="{chance.choice(_FORMS)}"/>{_value(chance, "pStyle", "s")}'
        f'<w:lvlText w:val="{chance.choice(_LABELS)}"/></w:lvl>'
        for _ in range(chance.randrange(5))
    )
    lists = "".join(
        f'<w:num w:numId="{chance.choice(_NUMBERS)}">{_value(chance, "abstractNumId")}'
        f'<w:lvlOverride w:ilvl="0">{_value(chance, "startOverride")}</w:lvlOverride></w:num>'
        for _ in range(3)
    )
    link = _value(chance, "numStyleLink", "s") if chance.random() < 0.2 else ""
    own = f'w:abstractNumId="{chance.choice(_NUMBERS)}"'
    return _part("numbering", f"<w:abstractNum {own}>{link}{levels}</w:abstractNum>{lists}")


def _styles(chance: Random) -> str:
    """Styles that may rest on each other in a ring."""
    inside = "".join(
        f'<w:style w:type="paragraph" w:default="{chance.choice("01")}" '
        f'w:styleId="s{chance.choice(_NUMBERS)}">{_value(chance, "basedOn", "s")}'
        f"<w:pPr><w:numPr>{_value(chance, 'numId')}</w:numPr></w:pPr></w:style>"
        for _ in range(4)
    )
    return _part("styles", inside)


def _notes(chance: Random, kind: str) -> str:
    inside = "".join(
        f'<w:{kind} w:id="{chance.choice(_NUMBERS)}">{_block(chance, 2)}</w:{kind}>'
        for _ in range(2)
    )
    return _part(f"{kind}s", inside)


_LEAF = re.compile(r"<w:(\w+)[^<>]*(?<!/)>[^<>]*</w:\1>|<[^<>?]*/>")
_TAG = re.compile(r"</?w:\w+[^<>]*>")
_VALUE = re.compile(r'(?<=")[^"<>]*(?=")')


def _shuffled(part: str, chance: Random) -> str:
    """A part with an element gone, doubled or elsewhere, or a value changed."""
    pattern = chance.choices((_LEAF, _VALUE, _TAG), (6, 3, 1))[0]
    found = list(pattern.finditer(part))
    if not found:
        return part
    one, other = (chance.choice(found) for _ in range(2))
    if pattern is _VALUE:
        new = chance.choice((other[0], *_NUMBERS))
    elif pattern is _LEAF:
        new = chance.choice(("", one[0] * 2, other[0], f"{other[0]}{one[0]}", "<w:p/>"))
    else:
        new = chance.choice(("", other[0], "&#1;", "&x;"))
    return part[: one.start()] + new + part[one.end() :]

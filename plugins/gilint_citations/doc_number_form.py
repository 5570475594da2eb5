"""Document numbers in a form that the standard does not know."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from gilint.api import INFO, DocNumber, Document, Edit, Finding, Fix, Held, Related, Rule
from gilint_citations._fixes import lacks_unit, mended, right_form

_BRACKETS = ("〔", "〕")
_SMALL = "﹝❲"
_CODED = (
    r"(?<=[\u4e00-\u9fff]{2}[发函字规电])(?<![印下转颁制编签核刊开研分来收复去致便公]发)"
    r"(?<![来收复去致便公发]函)(?<![文数大汉]字)(?<![法常]规)"
)
_SERIAL = r"(?P<serial>\d{1,4})号"
_BARE_YEAR = (
    rf"{_CODED} ?(?:[{{“|｜「]?(?P<year>20\d\d)(?:(?:年度?| ?[}}”|｜」－—–―‐‑\-/.·_] ?| )"
    rf"第?{_SERIAL}"
    r"|第(?P<ordinal>\d{1,4})号|[〔（\[【](?P<inner>\d{1,4})[〕）\]】]号?)"
    r"|(?P<fused>20[0-3]\d)(?P<rest>\d{1,3})号)"
)
"""A year that no brackets hold: 青政办发2024－5号, 青政办发2024年5号, 青政办发2024〔5〕号."""
_HANZI = (
    rf"{_CODED}[〔\[【（](?:[二〇○零一二三四五六七八九]{{4}}[〕\]】）]第?(?:\d{{1,4}}|[一二三四五六七八九十]{{1,4}})"
    r"|20\d\d[〕\]】）]第?[一二三四五六七八九十百]{1,5})号"
)
"""A year or a number in Chinese numerals."""
_MANY_BLANKS = 3


class DocNumberForm(Rule):
    """发文字号的写法不合规范。

    发文字号由机关代字、年份、顺序号组成，如“青政办发〔2024〕5号”：年份写全四位，用六角括号
    〔〕括起；顺序号不加“第”，不编虚位，后加“号”。用了[]、【】、（）、〈〉或小六角括号﹝﹞的，
    括号内外有空格的，都在此报出；括号和空格可自动改正，“第”“0”和两位年份请核对后再改。

    不报：国务院令第711号等令、公告的编号；法院案号；按版面折行或字间加空格的文件里的空格。
    同一种括号用错三处以上的，只在首见处报一次；只是用了小六角括号的，仅作提示。
    """

    name = "doc-number-form"
    basis = "GB/T 9704-2012 7.2.5"
    quiets = ("punctuation/unbalanced-pair",)
    good = [
        "按照《通知》（青政办发〔2024〕5号）要求，编制本报告。",
        "依据《条例》（国务院令第711号）和县政府公告2024年第2号，编制本报告。",
        "更新了《主动公开目录》（2024版），共[12]条，完成率【98%】。",
        "收到（2024）青0102行初5号行政判决书1件。",
        "2024 年，按照青政办发〔2024〕 5 号文件，我局公开信息 12 条。",
        "转发《〈2024〉年度公报》5号，更新《公开栏》（2024）5号版面。",
        "附件\n（2024）青0102行初5号\n行政判决书",
        "公告2024年第2号和财政部令2024年第5号；印发2024年5号简报；收函2024 12件，编号发2024-5。",
        "按照青政办发〔2024〕5号、6号和国办函〔2020〕109号文件要求，编制本报告。",
    ]
    bad = {
        "依据《条例》（国务院⟦令⟧711号）编制。": "依据《条例》（国务院令第711号）编制。",
        "依据《条例》（⟦国务院711号令⟧）编制。": "依据《条例》（国务院令第711号）编制。",
        "按照《通知》（⟦青政办发[2015]8号⟧）要求。": "按照《通知》（青政办发〔2015〕8号）要求。",
        "按照《通知》（⟦青政办发﹝2015﹞8号⟧）。": "按照《通知》（青政办发〔2015〕8号）。",
        "按照⟦青政办发 （2015） 8号⟧文件。": "按照青政办发〔2015〕8号文件。",
        "按照《通知》（⟦青政办发〈2015〉8号⟧）。": "按照《通知》（青政办发〔2015〕8号）。",
        "政府文件\n⟦青政公开（2015）8号⟧\n各科室：": "政府文件\n青政公开〔2015〕8号\n各科室：",
        "按照⟦青政办发〔2015〕第08号⟧文件。": "按照青政办发〔2015〕8号文件。",
        "印发要点（青政办发⟦2024－5号⟧），转发青政函⟦2024年第12号⟧。": (
            "印发要点（青政办发〔2024〕5号），转发青政函〔2024〕12号。"
        ),
        "按照青政办函⟦〔二〇二四〕6号⟧、青政发⟦〔2024〕七号⟧文件。": None,
        "按照青政办发⟦2024〔5〕号⟧文件。": "按照青政办发〔2024〕5号文件。",
        "并在⟦青财综[2016]4号⟧文的基础上，印发⟦青财综[2017]5号⟧。": (
            "并在青财综〔2016〕4号文的基础上，印发青财综〔2017〕5号。"
        ),
        "按照⟦青政办发〔15〕8号⟧文件。": "按照青政办发〔2015〕8号文件。",
        "按照《通知》（⟦青政办发[2015]8⟧）要求。": "按照《通知》（青政办发〔2015〕8号）要求。",
        "按照《通知》（⟦青政办发〔20158号⟧）要求。": None,
        "按照⟦青政发[2015]8号⟧、青政发[2015]9号、青政发[2015]11号。": (
            "按照青政发〔2015〕8号、青政发〔2015〕9号、青政发〔2015〕11号。"
        ),
        "2024 年，按照⟦青政办发〔2024〕 5号⟧文件，我局公开信息 12 条。": (
            "2024 年，按照青政办发〔2024〕5号文件，我局公开信息 12 条。"
        ),
        "按照⟦青政办发〔20158号⟧和⟦青政发〔20169号⟧文件。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Look at the marks and figures of each document number."""
        only_brackets: dict[str, list[DocNumber]] = {}
        for number in doc.doc_numbers:
            if not number.opening.plain or not number.closing.plain:
                yield number.text.finding(
                    "发文字号的六角括号缺了一半，可能为文字抽取所致，请核对原文"
                )
                continue
            faults = list(_faults(doc, number))
            if faults == ["年份应用六角括号〔〕"]:
                only_brackets.setdefault(str(number.opening), []).append(number)
            elif faults:
                yield _finding(number, faults)
            else:
                yield number.text.held("个文号写法规范")
        yield from _without_brackets(doc)
        for decree in doc.decrees:
            if short := decree.text.first(r"令(?=\d)"):
                yield short.finding("“令”与序号之间缺“第”字", fix="令第", severity=INFO)
            elif decree.text.first("院(?=[0-9])"):
                form = f"国务院令第{decree.serial}号"
                yield decree.text.finding(f"令号宜写作“{form}”", fix=form, severity=INFO)
        for numbers in only_brackets.values():
            yield from _by_bracket(numbers)


def _without_brackets(doc: Document) -> Iterator[Finding]:
    """Numbers that lack the brackets, or are written in Chinese numerals."""
    for hit in doc.find(_BARE_YEAR, near="号"):
        names = ("serial", "ordinal", "inner", "rest")
        serial = next(part for name in names if (part := hit.get(name)))
        year = hit.get("year") or hit["fused"]
        form = f"〔{year.plain}〕{int(serial.plain)}号"
        yield mended(hit, f"发文字号的年份应用六角括号〔〕括起，应写作“{form}”", form, safe=False)
    for hit in doc.find(_HANZI, near="号"):
        yield hit.finding("发文字号的年份和顺序号用阿拉伯数字")


def _faults(doc: Document, number: DocNumber) -> Iterator[str]:
    if (str(number.opening), str(number.closing)) != _BRACKETS:
        yield "年份应用六角括号〔〕"
    if len(number.year) == 2:  # noqa: PLR2004 - digits
        yield "年份应写全四位"
    if number.year.after(1) == "年":
        yield "年份之后不加“年”"
    if number.ordinal.plain:
        yield "顺序号不加“第”"
    if number.serial.plain.startswith("0"):
        yield "顺序号不编虚位"
    raw = str(number.text)
    if len(raw) > len(number.text) and "\n" not in raw and not _is_spaced(doc):
        yield "字号内不留空格"


@lru_cache(maxsize=1)
def _is_spaced(doc: Document) -> bool:
    """Whether the file parts figures from words all over, so that a blank is nobody's fault."""
    if doc.flows.hard_wrapped:
        return True
    blanks = doc.written.find(
        r"(?<=[\u4e00-\u9fff])[ \u3000\xa0]+\d|\d[ \u3000\xa0]+[\u4e00-\u9fff]"
    )
    return sum(1 for _ in blanks) > _MANY_BLANKS


def _finding(number: DocNumber, faults: list[str]) -> Finding:
    form = right_form(number)
    safe = all("括号" in fault or "空格" in fault for fault in faults) and not lacks_unit(number)
    return mended(number.text, f"{'，'.join(faults)}，应写作“{form}”", form, safe=safe)


def _by_bracket(numbers: list[DocNumber]) -> Iterator[Finding]:
    """One finding each, or one for all where the fault runs through the file."""
    first = numbers[0]
    level = INFO if str(first.opening) in _SMALL else None
    if len(numbers) < 3:  # noqa: PLR2004 - as documented
        for number in numbers:
            yield _finding(number, ["年份应用六角括号〔〕"])._replace(severity=level)
        return
    marks = f"{first.opening!s}{first.closing!s}"
    edits = tuple(
        Edit(mark.span, right)
        for number in numbers
        for mark, right in zip((number.opening, number.closing), _BRACKETS, strict=True)
    )
    yield Finding(
        first.text.span,
        f"年份应用六角括号〔〕；全文{len(numbers)}个文号都用了{marks}，如此处应写作“{right_form(first)}”",
        Fix(edits, safe=True),
        tuple(Related(number.text.span, "同样的括号") for number in numbers[1:]),
        severity=level,
    )

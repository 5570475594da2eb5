"""Document numbers without agency code, without a serial number or without 号."""

from collections.abc import Iterable

from gilint.api import ERROR, DocNumber, Document, Finding, Rule
from gilint_citations._fixes import OTHER_UNITS, lacks_unit, right_form

_BEFORE = "《》（，。；：、“”"
_NO_CODE = (
    r"(?:通知|意见|方案|要点|办法|规定|报告|文件|决定|批复|的函|了|上级|有关|相关|收到|学习|传达"
    r"|以|按|据|由)$"
)
_NO_SERIAL = r"[\u4e00-\u9fff]{2,12}[〔\[]20\d\d[〕\]]号"
_DECREE = r"(?<=国务院)令第\d{3}(?=[），。；、])"
_CARRIED = "号文）0123456789"


class DocNumberIncomplete(Rule):
    """发文字号缺机关代字、顺序号，或缺“号”字。

    发文字号应为机关代字、年份、顺序号三项俱全，如“青政办函〔2017〕32号”。只写“〔2017〕32号”
    的，读者不知是哪个机关的文件；“〔2017〕32”“国务院令第711”后缺“号”。请查原文件补全；缺“号”的可加
    --unsafe-fixes 补上。

    不报：“青政发〔2017〕5号、〔2017〕8号”里承前省略的代字；前文已写全、再说“按照〔2017〕32号文件”
    的；“〔2017〕5、8号”里共用的“号”；“〔2017〕3期”等期数；圆括号里的年份。
    """

    name = "doc-number-incomplete"
    basis = "GB/T 9704-2012 7.2.5"
    severity = ERROR
    good = [
        "按照县政府办公室通知（工作通知〔2024〕58号）要求编制。",
        "按照《通知》（青政办函〔2017〕32号）要求，编制本报告。",
        "按照青政发〔2017〕5号、〔2017〕8号文件要求，编制本报告。",
        "按照青政发〔2017〕5、8号和青政办发〔2018〕3-5号文件要求，编制本报告。",
        "编发《政务公开简报》〔2017〕3期，送达《告知书》（〔2017〕第5号）。",
        "按照青政办发\n〔2017〕5号文件要求，主动公开信息12条。",
        "印发《主动公开目录》（2017）12份。",
        "按照《通知》（青政办函〔2017〕32号）要求部署，对照〔2017〕32号文件逐项落实。",
        "按照青政发〔2017〕5、〔2018〕8号文件要求，编制本报告。",
    ]
    bad = {
        "按照《关于开展督查工作的通知》（⟦〔2017〕32号⟧）要求。": None,
        "按照《关于开展督查工作的通知》⟦〔2017〕32号⟧要求。": None,
        "按照《通知》（⟦青政办函〔2017〕32⟧）要求。": "按照《通知》（青政办函〔2017〕32号）要求。",
        "按照《通知》（⟦青政办函[2017]32⟧）要求。": "按照《通知》（青政办函〔2017〕32号）要求。",
        "按照县政府关于印发考核方案的通知⟦〔2017〕32号⟧要求。": None,
        "对照⟦〔2017〕32号⟧文件，认真执行⟦〔2018〕5号⟧文件。": None,
        "市教育局以⟦〔2017〕15号⟧文件作了部署。": None,
        "传达学习了⟦〔2017〕27号⟧通知，根据上级⟦〔2017〕18号⟧文件精神制定台账。": None,
        "按照⟦青政发〔2017〕5⟧、青政办发〔2018〕8号文件要求。": (
            "按照青政发〔2017〕5号、青政办发〔2018〕8号文件要求。"
        ),
        "按照《关于开展督查工作的通知》（⟦〔2017〕32⟧）要求。": None,
        "印发《值班安排》（⟦青政办函〔2017〕号⟧）。": None,
        "根据《中华人民共和国政府信息公开条例》（国务院⟦令第711⟧）编制。": (
            "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for what stands before the year and behind the serial number."""
        for number in doc.doc_numbers:
            if number.opening.plain not in ("〔", "["):
                continue
            if _has_no_code(number):
                if _is_short_reference(doc, number):
                    continue
                bare = number.opening.joined(number.unit)
                yield bare.finding(
                    f"文号“{bare.plain}”缺发文机关代字，应写全，如“X政办函{bare.plain}”"
                )
            elif lacks_unit(number):
                form = right_form(number)
                yield number.text.finding(f"文号缺“号”字，应为“{form}”", fix=form)
        for blank in doc.find(_NO_SERIAL, near=("〕号", "]号")):
            yield blank.finding("文号缺顺序号，请查原文件补上")
        for decree in doc.find(_DECREE, near="令第"):
            yield decree.finding("令号缺“号”字", fix=f"{decree!s}号")


def _has_no_code(number: DocNumber) -> bool:
    if not number.unit.plain and number.text.after(1) in tuple(OTHER_UNITS):
        return False
    if number.opening.before(4) == "工作通知":
        return False  # a series that some offices number by itself
    if number.code.first(_NO_CODE):
        return True
    if len(number.code) or not number.closing.plain:
        return False
    before = number.text.before(2)
    carried = before[:1] in tuple(_CARRIED) and before[1:] in tuple("、，；和及与")
    led_up = before[-1:] in tuple(_BEFORE) or "\u4e00" <= before[-1:] <= "\u9fff"
    return not carried and led_up and not number.ordinal.plain


def _is_short_reference(doc: Document, number: DocNumber) -> bool:
    """Whether 按照〔2017〕32号文件 names a document that was cited in full before."""
    if number.text.before(1) in tuple(_BEFORE):
        return False
    bare = (number.year.plain, number.serial.plain)
    return any(
        len(other.code) and (other.year.plain, other.serial.plain) == bare
        for other in doc.doc_numbers
        if other.text.low < number.text.low
    )

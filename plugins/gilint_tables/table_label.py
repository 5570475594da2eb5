"""Labels of rows that are not quite those of the form."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from gilint.api import INFO, Document, Finding, Rule, Table, TableRow, label_core, lazy
from gilint_tables._examples import three
from gilint_tables._sums import FORMS

_ALIKE = 0.6
_SHORTEST = 5
_FEWEST = 4
"""Of a label so short only one character may be too much or another."""
_ORDINAL = lazy(r"（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\d[.、．]|其中：")
_HAN = lazy(r"[\u4e00-\u9fff]")
_FEW = 2
_ADDED = ("的", "到", "了", "之", "等")
_PARTICLES = ("于", "的", "了", "其", "等", "及", "和", "或", "数", "量")


class TableLabel(Rule):
    """统计表的行名与官方格式差几个字。

    行名由格式印定，不应改动；差几个字多半是录入或转换时丢了、错了字。

    没有表格线的文本容易丢字，只在中间多一个字、或者写成“的”等虚字时报；换行、空格、序号和括注的不同不算；通行的简写不算；省里自定的行不算。

    请照格式改正。
    """

    name = "table-label"
    annex = True
    basis = FORMS
    severity = INFO
    good = [
        three(),
        three().replace("2.其他法律行政法规禁止公开", "2、其他法律 行政法规禁止公开"),
        three(text=True).replace("法规禁止", "止"),
        three().replace("本年新收政府信息公开申请数量", "本年新收申请数"),
        three().replace("属于行政查询事项", "属行政查询事项"),
        three() + "\n| 五、其中：网上申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    ]
    bad = {
        three(text=True).replace("属于三类内部事务信息", "⟦属于三类内部事物信息⟧"): None,
        three().replace("上年结转政府信息公开申请数量", "⟦上年结转政府信息公开数量⟧"): None,
        three(text=True).replace("2.重复申请", "2.⟦重复性申请⟧"): None,
        three().replace("2.重复申请", "2.⟦重复性申请⟧"): None,
        three(text=True).replace("保护第三方合法权益", "⟦保护第三方的权益⟧"): None,
        three().replace("2.其他法律行政法规禁止公开", "2.⟦其他法律行政止公开⟧"): None,
        three().replace("要求提供公开出版物", "⟦要求提供公开出版务⟧"): None,
        three().replace("上年结转政府信息公开申请数量", "⟦上年结转政府信息公申请数量⟧"): None,
        three().replace(
            "| 1.本机关不掌握相关政府信息", "| （四）无法提供 1.⟦本机关不掌握相关政府信⟧"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the words before the figures with the row's label."""
        for table in doc.tables:
            for row in table.rows.values():
                written = _miswritten(table, row)
                place = (
                    row.text.first(r"[ \u3000]*".join(map(re.escape, written))) if written else None
                )
                if place:
                    yield place.finding(f"行名与格式不符：应为“{row.row.label}”")


def _miswritten(table: Table, row: TableRow) -> str:
    """What stands in the place of the row's label, if it is like it and not it."""
    wanted = _characters(row.row.label)
    if len(wanted) < _FEWEST or wanted in _characters(row.label):
        return ""
    written = _own_words(table, row)
    characters = _characters(written)
    alike = SequenceMatcher(None, wanted, characters, autojunk=False)
    if not table.marked:
        return written if _is_widened(alike) or _is_reworded(alike, wanted, characters) else ""
    if len(wanted) < _SHORTEST:
        near = len(characters) >= len(wanted) and alike.ratio() > _ALIKE
        return written if near and _changed_inside(alike, wanted, characters) == 1 else ""
    if any(_characters(each) in characters for each in row.row.also):
        few = _changed_inside(alike, wanted, characters) == 1 or _lacks_a_word(alike)
        return written if few else ""
    return written if alike.ratio() >= _ALIKE else ""


def _is_widened(alike: SequenceMatcher[str]) -> bool:
    """Whether one character stands inside that the form does not have: none that was lost."""
    kinds = alike.get_opcodes()
    inside = [code for code in kinds[1:-1] if code[0] == "insert" and code[4] - code[3] == 1]
    return len(kinds) == 3 and len(inside) == 1 and kinds[0][0] == kinds[-1][0] == "equal"  # noqa: PLR2004 - before, inside, behind


def _lacks_a_word(alike: SequenceMatcher[str]) -> bool:
    """Whether two characters inside are lost and the rest is the form's: 新收政府信息公开数量."""
    kinds = alike.get_opcodes()
    lost = [code for code in kinds[1:-1] if code[0] == "delete" and code[2] - code[1] == _FEW]
    return len(kinds) == 3 and len(lost) == 1  # noqa: PLR2004 - before, inside, behind


def _is_reworded(alike: SequenceMatcher[str], wanted: str, written: str) -> bool:
    """Whether a particle or one other character stands inside: 第三方的权益, 内部事物信息."""
    kinds = [code for code in alike.get_opcodes() if code[0] != "equal"]
    if kinds and kinds[-1][0] == "delete" and wanted[kinds[-1][1] :] in _PARTICLES:
        kinds.pop()
    if len(kinds) != 1 or kinds[0][0] not in ("insert", "replace"):
        return False
    _, low, high, at, to = kinds[0]
    inside = at > 0 and to < len(written) and high - low <= _FEW
    other = len(wanted) > _SHORTEST and high - low == to - at == 1
    return inside and (other or written[at:to] in _ADDED)


def _own_words(table: Table, row: TableRow) -> str:
    """The words of a row without its ordinal and without the headers that share its line."""
    words = label_core(_ORDINAL.split(row.label)[-1])
    for header in table.form.rows:
        if header.kind == "header":
            words = words.removeprefix(label_core(header.label))
    return words


def _characters(label: str) -> str:
    return "".join(_HAN.findall(label_core(label)))


def _changed_inside(alike: SequenceMatcher[str], wanted: str, written: str) -> int:
    """How many characters are others, missing or too many; a particle or an end is no matter."""
    changed = 0
    for kind, low, high, at, to in alike.get_opcodes():
        ends = kind == "delete" and (low == 0 or high == len(wanted))
        ends = ends or (kind == "insert" and low in (0, len(wanted)))
        particle = (wanted[low:high] + written[at:to]) in _PARTICLES
        if kind != "equal" and not ends and not particle:
            changed += max(high - low, to - at)
    return changed

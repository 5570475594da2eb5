"""Which lines belong to which table, by words that only one table has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gilint.forms import Form
    from gilint.views.tables.runs import Line

ITEM = lazy(r"第二十条第?（?([一五六八九])）?项?")
"""The item of the regulations that a table of part two is for."""
_ITEM_IDS = {"一": "s2_1", "五": "s2_5", "六": "s2_6", "八": "s2_8", "九": "s2_9"}
_ITEM_ROWS = (
    ("s2_1", lazy(r"(?:规章|行政规范性文件|规范性文件)(?=[\d\-—/无]|$)")),
    ("s2_5", lazy(r"(?:行政许可|其他对外管理服务事项)(?=[\d\-—/无]|$)")),
    ("s2_6", lazy(r"(?:行政处罚|行政强制)(?=[\d\-—/无]|$)")),
    ("s2_8", lazy(r"行政事业性收费(?=[\d\-—/无]|$)")),
    ("s2_9", lazy(r"政府集中采购(?=[\d\-—/无]|$)")),
)
_GAP = 2
_THREE = lazy(r"本列数据的?[勾钩]稽|申请人情况|本年新收政府信息公开申请|本年度办理结果")
_FOUR = lazy(r"行政复议行政诉讼|未经复议|复议后起诉|^(?:结果维持|结果结果)|^行政复议$")
_STATS = lazy(r"统计指标|主动公开政府信息数|^一、主动公开情况")
_PROVINCE = lazy(r"指标名称|^主动公开文件数")


def regions(lines: Sequence[Line], own: Mapping[str, Form]) -> dict[str, list[Line]]:
    """The lines of each table, by what opens it; a table that comes twice is taken once.

    ``own`` are forms of the user's, which their heads open.
    """
    found: dict[str, list[Line]] = {}
    part = ""
    for block in _blocks(lines):
        head: list[Line] = []
        opens = any(_begins(line.dense, own) for line in block)
        for line in block:
            opens = opens and not _begins(line.dense, own)
            if opens:
                head.append(line)
                continue
            opened = _opened(line.dense, part, own)
            part = "" if opened != part and opened in found else opened
            if part:
                found.setdefault(part, []).extend([*head, line])
            head = []
    return found


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of cells that follow each other, which are one table; other lines alone."""
    block: list[Line] = []
    for line in lines:
        if block and (line.cells is None or line.text.start > block[-1].text.end + _GAP):
            yield block
            block = []
        block.append(line)
        if line.cells is None:
            yield block
            block = []
    if block:
        yield block


def _begins(dense: str, own: Mapping[str, Form]) -> bool:
    """Whether a line opens a table by itself; what stands above it in its block is its head."""
    return bool(_headed(dense, "", own) or any(row.match(dense) for _, row in _ITEM_ROWS))


def _opened(dense: str, part: str, own: Mapping[str, Form]) -> str:
    """Which table a line belongs to, after a line of ``part``."""
    if opened := _headed(dense, part, own):
        return opened
    if part in ("stats", "province", "s4") or part in own:
        return part
    if _FOUR.search(dense):
        return "s4"
    if part == "s3":
        return part
    return next((item_id for item_id, row in _ITEM_ROWS if row.match(dense)), part)


def _headed(dense: str, part: str, own: Mapping[str, Form]) -> str:
    """The table whose head a line is, or empty."""
    for name, form in own.items():
        if any(head in dense for head in form.heads):
            return name
    if item := ITEM.match(dense):
        return _ITEM_IDS[item[1]]
    if _THREE.search(dense):
        return "s3"
    if part == "stats" or part in own:
        return ""
    if _PROVINCE.search(dense):
        return "province"
    return "stats" if _STATS.search(dense) else ""

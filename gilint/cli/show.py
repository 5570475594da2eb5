"""``gilint show``: how gilint read a report, so that a wrong guess can be seen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.cli.call import existing_file, prepared
from gilint.cli.console import style, tell_problems
from gilint.context import AgencyKind, Era
from gilint.document import Document
from gilint.report import Problem
from gilint.reporters.display import colored, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gilint.cli.arguments import Values
    from gilint.flow import Text
    from gilint.reporters import Style

KINDS = {
    AgencyKind.DEPARTMENT: "部门",
    AgencyKind.GOVERNMENT: "政府",
    AgencyKind.AREA: "管委会",
    AgencyKind.TOWNSHIP: "乡镇、街道",
}
ERAS = {
    Era.ORDER_492: "2008—2018年，国务院令第492号",
    Era.TRIAL_FORM: "2019—2020年，国办公开办函〔2019〕60号",
    Era.FORM_2021: "2021年起，国办公开办函〔2021〕30号",
}
PARTS = {
    "overview": "概述",
    "proactive": "主动公开",
    "requests": "依申请公开",
    "refusals": "不予公开",
    "fees": "收费及减免",
    "review": "行政复议",
    "litigation": "行政诉讼",
    "problems": "存在问题",
    "improvement": "改进情况",
    "other": "其他事项",
    "attachment": "附件",
}


def run(values: Values) -> int:
    """Print what gilint took the file for, then its lines with their numbers.

    Raises:
        UsageError: there is no such file.
        ConfigError: its configuration cannot be used.
    """
    path = existing_file(values.positional[0])
    call = prepared(values, [path])
    call.plans.prepare([path])
    source = call.runner.read_file(path)
    if isinstance(source, Problem):
        message = f"{path}：{source.message}"
        raise UsageError(message)
    look = style(values.color, sys.stdout)
    doc = Document(source, call.plans.plan_for(path).settings.context)
    tell_problems(call.packs.problems)
    sys.stdout.writelines(line + "\n" for line in _lines(doc, look))
    return 0


def _lines(doc: Document, look: Style) -> Iterator[str]:
    yield colored(shown(doc.source.path), "bold", on=look.color)
    for name, fact in _FACTS:
        said = "；".join(_safe(fact, doc)) or "没有认出"
        yield f"  {colored(name, 'dim', on=look.color)}  {said}"
    for name, view in _VIEWS:
        items = list(_safe(view, doc))
        if items:
            yield colored(f"{name}（{len(items)}）", "bold", on=look.color)
            yield from (f"  {item}" for item in items)
    yield colored("全文", "bold", on=look.color)
    count = len(doc.source.line_starts)
    for number in range(1, count + 1):
        gutter = f"{number:>{len(str(count))}} | "
        yield colored(gutter, "dim", on=look.color) + shown(doc.source.line(number))


def _safe(view: Callable[[Document], Iterable[str]], doc: Document) -> list[str]:
    """What a view says; where it fails, that it does, so that the rest is still shown."""
    try:
        return list(view(doc))
    except Exception as error:  # noqa: BLE001 - this command is there to look at faults
        return [f"读取时出错：{error}（{type(error).__name__}）"]


def _at(doc: Document, text: Text) -> str:
    return "{}:{}".format(*doc.source.text_position(text.start))


def _placed(doc: Document, text: Text) -> str:
    return f"{shown(text.plain)}（{_at(doc, text)}）"


def _title(doc: Document) -> Iterator[str]:
    if len(doc.title):
        yield _placed(doc, doc.title)


def _agency(doc: Document) -> Iterator[str]:
    agency = doc.agency
    if agency.name:
        kind = f"（{KINDS[agency.kind]}）" if agency.kind else ""
        yield f"{shown(agency.name)}{kind}"
        if agency.place:
            yield f"所在地 {shown(agency.place)}"
        if agency.aliases:
            yield f"又称 {'、'.join(map(shown, agency.aliases))}"


def _year(doc: Document) -> Iterator[str]:
    if doc.year:
        yield str(doc.year)


def _era(doc: Document) -> Iterator[str]:
    if doc.era:
        yield f"{doc.era}（{ERAS[doc.era]}）"


def _dating(doc: Document) -> Iterator[str]:
    if doc.page_date:
        yield f"页面 {doc.page_date.plain}（{_at(doc, doc.page_date.text)}）"
    if doc.signed:
        yield f"成文 {doc.signed.plain}（{_at(doc, doc.signed.text)}）"
    if doc.period:
        yield f"统计期限 {_placed(doc, doc.period.text)}"


def _sign_off(doc: Document) -> Iterator[str]:
    if doc.sign_off:
        yield _placed(doc, doc.sign_off).replace("<U+000A>", " ")


def _reading(doc: Document) -> Iterator[str]:
    yield f"{doc.source.encoding} 编码，按 {doc.source.reader} 读取"
    yield f"{len(doc.source.line_starts)} 行 {len(doc.source.text)} 字"
    yield "按页宽折行，已接成整句" if doc.flows.hard_wrapped else "一段一行"
    if doc.flows.joins:
        yield f"接上 {len(doc.flows.joins)} 处断行"


def _sections(doc: Document) -> Iterator[str]:
    for section in doc.sections:
        yield "  " * (section.level - 1) + _placed(doc, section.heading)


def _parts(doc: Document) -> Iterator[str]:
    for part in doc.parts:
        yield f"{PARTS.get(part.id, part.id)}：{_placed(doc, part.heading)}"


def _lists(doc: Document) -> Iterator[str]:
    for chain in doc.lists:
        signs = "、".join(member.sign.plain for member in chain.members)
        yield f"{signs}（{_at(doc, chain.members[0].sign)}）"
    for listing in doc.enumerations:
        yield f"{shown(listing.text.plain)}（{_at(doc, listing.text)}）"


def _tables(doc: Document) -> Iterator[str]:
    for table in doc.tables:
        cells = [cell for _, _, cell in table.each()]
        missing = sum(cell.missing for cell in cells)
        said = f"{len(table.rows)} 行 {len(cells)} 格"
        said += f"，{missing} 格没有数字" if missing else ""
        said += f"，缺 {len(table.missing)} 行" if table.missing else ""
        said += "" if table.sure else "，提取存疑"
        yield f"{table.form.title}（{table.form.edition}）：{said}（{_at(doc, table.text)}）"


def _dates(doc: Document) -> Iterator[str]:
    for date in doc.dates:
        yield _placed(doc, date.text)


def _citations(doc: Document) -> Iterator[str]:
    for cited in sorted(
        [*(title.text for title in doc.titles), *(number.text for number in doc.doc_numbers)],
        key=lambda text: text.low,
    ):
        yield _placed(doc, cited)


_FACTS: tuple[tuple[str, Callable[[Document], Iterable[str]]], ...] = (
    ("标题", _title),
    ("机关", _agency),
    ("年度", _year),
    ("版式", _era),
    ("日期", _dating),
    ("落款", _sign_off),
    ("读取", _reading),
)
_VIEWS: tuple[tuple[str, Callable[[Document], Iterable[str]]], ...] = (
    ("层次", _sections),
    ("必备部分", _parts),
    ("统计表", _tables),
    ("列举", _lists),
    ("日期", _dates),
    ("引文", _citations),
)

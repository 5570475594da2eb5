"""The pages of the site that the program itself makes: every rule, their list, the gallery."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from pieces import FIGURES, bad_example, cell, example, limits, options, shares

from gilint.context import Context
from gilint.engine import check
from gilint.quality import measured
from gilint.readers import TextReader
from gilint.reporters.wording import LEVELS, remedy
from gilint.selection import active_rules
from gilint.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gilint.finding import Span
    from gilint.packs import Packs
    from gilint.quality import Quality
    from gilint.report import Entry
    from gilint.rule import Rule
    from gilint.source import Source

TODAY = dt.date(2026, 6, 1)
_ROOM = 30
_EACH = 3
"""So many faults of a pack are shown in the gallery."""


def rule_pages(packs: Packs) -> dict[str, str]:
    """The list of all rules and the page of each, by their paths."""
    ours = [pack for pack in packs.packs if pack.rules]
    lines = [
        "# 规则",
        "",
        f"共 {sum(len(pack.rules) for pack in ours)} 条。点规则看说明、依据、例子和实测。",
    ]
    pages = {}
    for pack in ours:
        figures = measured(pack.module)
        lines += [
            "",
            f"## {pack.name}",
            "",
            pack.summary,
            "",
            "| 规则 | 级别 | 说明 |",
            "|---|---|---|",
        ]
        for rule in pack.rules:
            link = f"[`{rule.name}`]({pack.name}/{rule.name}.md)"
            lines.append(f"| {link} | {_level(rule)} | {cell(rule.summary())} |")
            page = _page(f"{pack.name}/{rule.name}", rule, figures.get(rule.name))
            pages[f"{pack.name}/{rule.name}.md"] = "\n".join(page)
    lines += ["", "## 读取的限度", "", *limits(packs)]
    return {"index.md": "\n".join(lines) + "\n", **pages}


def _level(rule: type[Rule]) -> str:
    return LEVELS[rule.severity.label] + ("" if rule.enabled else "（默认不查）")


def _page(id_: str, rule: type[Rule], figures: Quality | None) -> Iterator[str]:
    yield from (f"# {id_}", "", f"{_level(rule)}。{'有改法。' if rule.fixable() else ''}", "")
    yield from (rule.page().replace("<", "&lt;"), "")
    yield from (f"**依据**：{rule.grounds() or '行文惯例，没有明文规定'}", "")
    if rule.options():
        yield from (*options(rule), "")
    yield from ("## 有问题的", "")
    for text, fixed in rule.bad.items():
        yield from bad_example(rule, text, fixed)
    yield from ("## 没有问题的", "")
    for text in rule.good:
        yield from example("不报告", text)
    if figures:
        yield from (
            "## 实测",
            "",
            *FIGURES,
            f"| {shares(figures)} |",
            "",
            "各列的意思见[规则的实测](../../quality.md)。",
            "",
        )
    yield from (
        "## 开关",
        "",
        f"    # .gilint.yaml\n    {'ignore' if rule.enabled else 'extend-select'}: [{id_}]",
        "",
    )


def gallery(packs: Packs, reports: Path) -> str:
    """Faults that stand in our example reports, some of each pack, as they are told."""
    lines = [
        "# 查出什么",
        "",
        "下面的报告都是编的，错却是真实的报告里常见的。每处先引原文，再写 gilint 怎么说。",
    ]
    rules = packs.rules()
    told: dict[str, list[str]] = {}
    faults = sorted(_faults(reports, rules), key=lambda each: -each[1].severity)
    for source, entry in faults:
        told.setdefault(entry.rule, list(_shown(source, entry, rules[entry.rule])))
    for pack in packs.packs:
        mine = [text for id_, text in told.items() if id_.startswith(f"{pack.name}/")]
        if mine:
            lines += ["", f"## {pack.summary.partition('：')[0]}", ""]
            lines += [line for text in mine[:_EACH] for line in text]
    return "\n".join(lines) + "\n"


def _faults(reports: Path, rules: dict[str, type[Rule]]) -> Iterator[tuple[Source, Entry]]:
    active = active_rules(Settings(), rules)
    for path in sorted(reports.iterdir()):
        if path.suffix in TextReader.suffixes:
            source = TextReader().read(path.read_bytes(), path.name, None)
            found = check(source, active, Context(today=TODAY)).entries
            yield from ((source, entry) for entry in found)


def _shown(source: Source, entry: Entry, rule: type[Rule]) -> Iterator[str]:
    for line in _quoted(source.text, entry.span).splitlines():
        yield f"> {_marked(cell(line))}  "
    yield ""
    yield f"**{LEVELS[entry.severity.label]}**：{cell(entry.message)}  "
    yield f"依据：{rule.grounds() or '行文惯例'}  "
    if entry.fix:
        yield f"改为：{cell(remedy(entry, source))}  "
    yield from (f"规则：[`{entry.rule}`](rules/{entry.rule}.md)", "")


def _marked(line: str) -> str:
    return line.replace("⟦", "<mark>").replace("⟧", "</mark>")


def _quoted(text: str, span: Span) -> str:
    """What a finding speaks of between marks, in its line, both cut to what is read at a glance."""
    before = text[: span.start].rpartition("\n")[2]
    after = text[span.end :].partition("\n")[0]
    left = before if len(before) <= _ROOM else f"…{before[-_ROOM:]}"
    right = after if len(after) <= _ROOM else f"{after[:_ROOM]}…"
    return f"{left}⟦{text[slice(*span)]}⟧{right}"

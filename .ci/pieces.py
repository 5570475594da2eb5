"""Pieces of Markdown that several documents are made of."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from gilint.config.model import Known
from gilint.packs import load_packs
from gilint.reporters.wording import LEVELS
from gilint.rule import type_name
from gilint.testing import run_rule, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.packs import Packs
    from gilint.quality import Quality
    from gilint.report import Entry
    from gilint.rule import Rule

OWN = "gilint"
FIGURES = (
    "| 初测 | 新错初测 | 现测 | 误报 | 真实报告 | 改法 |",
    "|---:|---:|---:|---:|---:|---:|",
)
"""The head of a table of one rule's figures."""


def own_packs() -> Packs:
    """Our packs, whatever else is installed."""
    return load_packs(without=[p.name for p in load_packs().packs if p.distribution != OWN])


def cell(text: str) -> str:
    """A text as it may stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")


def said(entries: Iterable[Entry]) -> str:
    """What a rule says, as users read it."""
    return "\n>\n".join(
        f"> {LEVELS[entry.severity.label]}：{cell(entry.message)}" for entry in entries
    )


def options(rule: type[Rule]) -> Iterator[str]:
    """A rule's options, a line each."""
    for option in rule.options():
        kind = type_name(option.type)
        yield f"- 选项 `{option.name}`（{kind}，默认 `{option.default}`）"


def example(name: str, text: str) -> list[str]:
    """A named example."""
    return [f"{name}：", "", "~~~text", *(line.rstrip() for line in text.splitlines()), "~~~", ""]


def bad_example(rule: type[Rule], text: str, fixed: str | None) -> list[str]:
    """A bad example, what is said of it, and what the fix leaves."""
    found = run_rule(rule, unmarked(text)[0]).entries
    lines = [*example("有问题", text), said(found), ""]
    if fixed is not None:
        safe = all(entry.fix.safe for entry in found if entry.fix)
        lines += example("改为" if safe else "改为（请核对）", fixed)
    return lines


def shares(mine: Quality) -> str:
    """A rule's figures as cells of a table."""
    shown = [
        f"{share} {share.part / share.whole:.0%}" if share.whole else "–"
        for share in (mine.first, mine.fresh, mine.planted)
    ]
    shown += [str(mine.alarms), *(str(share) if share.whole else "–" for share in mine[-2:])]
    return " | ".join(shown)


def limits(packs: Packs) -> list[str]:
    """What readers take before they give up, as the configuration names it."""
    said = import_module("gilint_readers.limits").SAID
    words = {"file_bytes": "文件超过 {} 字节", **said}
    return [
        "超过的文件不读，说明原因，退出码为 2。在 `.gilint.yaml` 里放宽：`limits: {pages: 500}`。",
        "",
        "| 名称 | 默认 | 超过时 |",
        "|---|---:|---|",
        *(
            f"| `{name}` | {limit} | {words[name.replace('-', '_')].format('这么多')} |"
            for name, limit in Known.of(packs).limits.items()
        ),
    ]

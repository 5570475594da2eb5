"""``gilint rules``, ``explain`` and ``packs``: what is installed and what it says of itself."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from gilint.cli.arguments import UsageError
from gilint.cli.console import print_json, style, tell
from gilint.cli.loading import load
from gilint.finding import Span
from gilint.patterns import lazy
from gilint.quality import measured
from gilint.reporters.display import colored, folded, shown, table
from gilint.reporters.excerpt import excerpt
from gilint.reporters.wording import LEVELS, paragraphs
from gilint.rule import type_name
from gilint.selection import choose
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gilint.cli.arguments import Values
    from gilint.packs import Packs
    from gilint.reporters import Style
    from gilint.rule import Rule

_MARKED = lazy("⟦(.*?)⟧", re.DOTALL)


def rules(values: Values) -> int:
    """Print every rule, or those that selectors name.

    Raises:
        UsageError: a selector names nothing.
    """
    packs, known = load(values.without)
    chosen = _chosen(values.positional, known.rules)
    if values.format == "json":
        print_json([_rule_facts(id_, rule) for id_, rule in chosen.items()])
    else:
        rows = [
            (
                id_,
                LEVELS[rule.severity.label],
                "" if rule.enabled else "默认不查",
                "有改法" if rule.fixable() else "",
                rule.summary(),
            )
            for id_, rule in chosen.items()
        ]
        look = style(None, sys.stdout)
        head = ("规则", "级别", "", "", "说明")
        _print(table([head, *rows], look.width))
        _print(["", f"共 {len(rows)} 条；用 gilint explain 规则 查看详情"])
    return _complain(packs)


def explain(values: Values) -> int:
    """Print the pages of rules.

    Raises:
        UsageError: a selector names nothing.
    """
    packs, known = load(values.without)
    look = style(values.color, sys.stdout)
    for number, (id_, rule) in enumerate(_chosen(values.positional, known.rules).items()):
        _print(["", "─" * 40, ""] if number else [])
        _print(_page(id_, rule, look, _measured(packs, id_)))
    return _complain(packs)


def _measured(packs: Packs, id_: str) -> str:
    """What was measured of a rule, in a line; empty where nothing was."""
    name, _, rule = id_.partition("/")
    module = next(pack.module for pack in packs.packs if pack.name == name)
    figures = measured(module).get(rule)
    if figures is None:
        return ""
    said = [f"植入的错查出 {figures.planted}（初测 {figures.first}）"]
    said += [f"新写的错初测 {figures.fresh}"] if figures.fresh.whole else []
    said += [f"无错的文字误报 {figures.alarms} 处"]
    said += [f"真实报告的发现判对 {figures.real}"] if figures.real.whole else []
    said += [f"改法正确 {figures.fixes}"] if figures.fixes.whole else []
    return "；".join(said)


def packs(values: Values) -> int:
    """Print the installed packs."""
    found, _ = load(values.without)
    if values.format == "json":
        print_json(
            [
                {
                    "name": pack.name,
                    "distribution": pack.distribution,
                    "version": pack.version,
                    "summary": pack.summary,
                    "rules": [f"{pack.name}/{rule.name}" for rule in pack.rules],
                    "readers": [reader.name for reader in pack.readers],
                    "reporters": [reporter.name for reporter in pack.reporters],
                    "configuration": str(pack.configuration) if pack.configuration else None,
                }
                for pack in found.packs
            ]
        )
    else:
        rows = [
            (
                pack.name,
                f"{pack.distribution} {pack.version}",
                f"{len(pack.rules)} 条",
                pack.summary,
            )
            for pack in found.packs
        ]
        _print(table([("规则包", "来自", "规则", "说明"), *rows], style(None, sys.stdout).width))
    return _complain(found)


def _chosen(selectors: Iterable[str], known: Mapping[str, type[Rule]]) -> dict[str, type[Rule]]:
    ids: dict[str, None] = {}
    for selector in selectors or ["all"]:
        try:
            choice = choose(selector, known)
        except LookupError as error:
            bare = [id_ for id_ in known if id_.partition("/")[2] == selector]
            if not bare:
                raise UsageError(str(error.args[0])) from None
            ids.update(dict.fromkeys(bare))
        else:
            ids.update(dict.fromkeys(choice.ids))
            if choice.notice:
                tell([choice.notice])
    return {id_: known[id_] for id_ in ids}


def _complain(packs: Packs) -> int:
    """Tell on standard error what did not load."""
    tell(shown(problem.message) for problem in packs.problems)
    return 2 if packs.problems else 0


def _rule_facts(id_: str, rule: type[Rule]) -> dict[str, Any]:
    return {
        "rule": id_,
        "severity": rule.severity.label,
        "enabled": rule.enabled,
        "fixable": rule.fixable(),
        "basis": rule.grounds() or None,
        "summary": rule.summary(),
        "options": [
            {"name": option.name, "type": type_name(option.type), "default": option.default}
            for option in rule.options()
        ],
    }


def _page(id_: str, rule: type[Rule], look: Style, quality: str) -> Iterator[str]:
    summary, _, rest = rule.page().partition("\n")
    state = "" if rule.enabled else "，默认不查"
    yield f"{colored(id_, 'bold', on=look.color)}（{LEVELS[rule.severity.label]}{state}）"
    yield ""
    yield from folded(summary, look.width)
    for paragraph in paragraphs(rest):
        yield ""
        yield from paragraph.splitlines() if "\n" in paragraph else folded(paragraph, look.width)
    yield ""
    yield f"依据：{rule.grounds() or '行文惯例，没有明文规定'}"
    if quality:
        yield from folded(f"实测：{quality}", look.width)
    yield from _options(rule)
    yield ""
    yield from _examples(rule, look)
    yield ""
    yield from _switches(id_, rule)


def _options(rule: type[Rule]) -> Iterator[str]:
    options = rule.options()
    if options:
        yield ""
        yield "选项："
        for option in options:
            default = _yaml(option.default)
            yield f"  {option.name}（{type_name(option.type)}），默认 {default}"


def _yaml(value: object) -> str:
    """A default as it would be written in the configuration."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(str, value))}]"
    return "空" if value in (None, "") else str(value)


def _examples(rule: type[Rule], look: Style) -> Iterator[str]:
    for number, (text, fixed) in enumerate(rule.bad.items()):
        yield f"{colored('有问题', 'error', on=look.color)}：" if not number else ""
        yield from _marked(text, look)
        if fixed is not None:
            first, *more = fixed.splitlines()
            yield f"  {colored('改为', 'good', on=look.color)}  {shown(first)}"
            yield from (f"        {shown(line)}" for line in more)
    if rule.good:
        yield ""
        yield f"{colored('没有问题', 'good', on=look.color)}："
        for text in rule.good:
            yield from (f"  {shown(line)}" for line in text.splitlines())


def _marked(text: str, look: Style) -> Iterator[str]:
    """An example without its brackets, what they held underlined."""
    spans, plain, done = [], "", 0
    for match in _MARKED.finditer(text):
        plain += text[done : match.start()]
        spans.append(Span(len(plain), len(plain) + len(match[1])))
        plain += match[1]
        done = match.end()
    source = Source(plain + text[done:])
    marks: dict[int, str] = {}
    shown_lines: dict[int, str] = {}
    for span in spans:
        for row in excerpt(source, span, look.width - 2, wide=look.wide):
            if row.number in shown_lines and shown_lines[row.number] != row.text:
                continue
            shown_lines[row.number] = row.text
            marks[row.number] = _overlaid(marks.get(row.number, ""), row.marks)
    for number in range(1, len(source.line_starts) + 1):
        yield "  " + shown_lines.get(number, shown(source.line(number)))
        if number in marks:
            yield "  " + colored(marks[number], "error", on=look.color)


def _overlaid(below: str, above: str) -> str:
    length = max(len(below), len(above))
    pairs = zip(below.ljust(length), above.ljust(length), strict=True)
    return "".join("^" if "^" in pair else " " for pair in pairs)


def _switches(id_: str, rule: type[Rule]) -> Iterator[str]:
    if rule.enabled:
        yield f"关闭：gilint check --ignore {id_}，或在 .gilint.yaml 中写"
        yield f"  ignore: [{id_}]"
    else:
        yield f"打开：gilint check --extend-select {id_}，或在 .gilint.yaml 中写"
        yield f"  extend-select: [{id_}]"
    options = rule.options()
    if options:
        yield "调整选项："
        yield "  rules:"
        yield f"    {id_}: {{{options[0].name}: {_yaml(options[0].default)}}}"


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(line + "\n" for line in lines)

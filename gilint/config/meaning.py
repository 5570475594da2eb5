"""What the keys of ``.gilint.yaml`` mean: nodes to a Configuration."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gilint.config.extends import joined
from gilint.config.forms import read_forms
from gilint.config.keys import AGENCIES_KEYS, AGENCY_KEYS, KEYS, SUPPRESSION_KEYS
from gilint.config.model import ConfigError, Configuration
from gilint.config.options import rule_options
from gilint.config.values import (
    ERAS,
    KINDS,
    LEVELS,
    Values,
    parse_date,
    parse_encoding,
    parse_year,
)
from gilint.context import Agency, Context
from gilint.files import Patterns
from gilint.selection import Selection
from gilint.spelling import suggestion
from gilint.suppression import Listed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from gilint.config.extends import ConfigFile
    from gilint.config.model import Known
    from gilint.config.nodes import Node
    from gilint.finding import Severity
    from gilint.forms import Edition


def interpret(files: Sequence[ConfigFile], known: Known) -> Configuration:
    """The Configuration that files stand for, the last of which extends the others.

    Raises:
        ConfigError: with every mistake in them.
    """
    values = Values(known.rules, known.absent)
    selections = [_selection(values, values.mapping(file.root, "", KEYS)) for file in files]
    said = {key.value: node for key, node in joined(files).pairs()}
    configuration = Configuration(
        selections=tuple(selections),
        severity=_severity(values, said),
        options=rule_options(values, said),
        per_file_ignores=_per_file_ignores(values, said),
        exclude=_excluded(values, said),
        without=_without(values, said, known.packs),
        context=replace(
            _context(values, said),
            editions=_forms(values, said),
            agencies=_agencies(values, said),
        ),
        encoding=_parsed(values, said, "encoding", parse_encoding),
        limits=_limits(values, said, known),
        fail_on=_level(values, said),
        suppressions=_suppressions(values, said),
        require_reason=_flag(values, said, "require-reason"),
        notices=tuple(dict.fromkeys(values.notices)),
    )
    if values.mistakes:
        raise ConfigError(sorted(set(values.mistakes)))
    return configuration


def _flag(values: Values, said: Mapping[str, Node], key: str) -> bool:
    return key in said and values.flag(said[key], key)


def _parsed(values: Values, said: Mapping[str, Node], key: str, parse: Any) -> Any:  # noqa: ANN401
    return values.parsed(said[key], key, parse) if key in said else None


def _level(values: Values, said: Mapping[str, Node]) -> Severity | None:
    if "fail-on" not in said:
        return None
    return LEVELS.get(values.choice(said["fail-on"], "fail-on", LEVELS) or "")


def _selection(values: Values, said: Mapping[str, Node]) -> Selection:
    def selectors(key: str) -> tuple[str, ...]:
        return values.selectors(said[key], key) if key in said else ()

    select = selectors("select") if "select" in said else None
    return Selection(select, selectors("extend-select"), selectors("ignore"))


def _severity(values: Values, said: Mapping[str, Node]) -> dict[str, Severity]:
    found = {}
    if "severity" in said:
        for key, value in values.pairs(said["severity"], "severity"):
            ids = values.selector(key)
            level = values.choice(value, f"severity 里 {key.value} 的级别", LEVELS)
            if level:
                found.update(dict.fromkeys(ids, LEVELS[level]))
    return found


def _per_file_ignores(
    values: Values, said: Mapping[str, Node]
) -> tuple[tuple[Patterns, tuple[str, ...]], ...]:
    found = []
    if "per-file-ignores" in said:
        for key, value in values.pairs(said["per-file-ignores"], "per-file-ignores"):
            patterns = _patterns(values, [key])
            ids = values.selectors(value, f"per-file-ignores 里 {key.value}")
            if patterns and ids:
                found.append((patterns, ids))
    return tuple(found)


def _excluded(values: Values, said: Mapping[str, Node]) -> tuple[Patterns, ...]:
    """The patterns of each file that excludes some, the strongest first."""
    if "exclude" not in said:
        return ()
    items = values.strings(said["exclude"], "exclude")
    found = [_patterns(values, list(each)) for _, each in groupby(items, lambda item: item.origin)]
    return tuple(patterns for patterns in reversed(found) if patterns)


def _patterns(values: Values, items: Sequence[Node]) -> Patterns | None:
    """The patterns of one file."""
    lines = []
    for item in items:
        text = str(item.value).removeprefix("./")
        try:
            Patterns(item.origin.base, [text])
        except ValueError:
            values.fail(item, f"路径模式 {item.value} 写法有误；写法同 .gitignore")
        else:
            lines.append(text)
    return Patterns(items[0].origin.base, lines) if lines else None


def _suppressions(values: Values, said: Mapping[str, Node]) -> tuple[Listed, ...]:
    """Findings that the user has looked at: by rule, file and words of the line."""
    found = []
    for node in said["suppressions"].items() if "suppressions" in said else ():
        one = values.mapping(node, "suppressions", SUPPRESSION_KEYS)
        if node.kind != "mapping":
            continue
        if "rule" not in one:
            values.fail(node, "suppressions 要有 rule，如 rule: dates/late-publication")
            continue
        words = {
            key: values.string(one[key], f"suppressions 的 {key}") if key in one else ""
            for key in ("quote", "reason")
        }
        ids = values.selectors(one["rule"], "suppressions 的 rule")
        files = values.strings(one["files"], "suppressions 的 files") if "files" in one else []
        found.append(Listed(ids, _patterns(values, files), **words))
    return tuple(found)


def _forms(values: Values, said: Mapping[str, Node]) -> tuple[Edition, ...]:
    """The user's own tables."""
    found = []
    for item in values.strings(said["forms"], "forms") if "forms" in said else []:
        name = str(item.value)
        shown = (Path(item.origin.shown).parent / name).as_posix()
        try:
            found.append(read_forms(item.origin.folder / name, shown))
        except ConfigError as error:
            values.mistakes += error.mistakes
    return tuple(found)


def _limits(values: Values, said: Mapping[str, Node], known: Known) -> dict[str, int]:
    """How much readers may take: whole numbers by the names that they give."""
    if "limits" not in said:
        return {}
    found = {}
    for key, node in values.mapping(said["limits"], "limits", known.limits).items():
        number = node.plain()
        if node.kind == "int" and number > 0:
            found[key.replace("-", "_")] = number
        else:
            values.fail(node, f"limits 的 {key} 应是大于0的整数")
    return found


def _without(values: Values, said: Mapping[str, Node], packs: Collection[str]) -> tuple[str, ...]:
    if "without" not in said:
        return ()
    names = []
    for item in values.strings(said["without"], "without"):
        if item.value in packs:
            names.append(str(item.value))
        else:
            hint = suggestion(str(item.value), packs, f"已装的有 {'、'.join(sorted(packs))}")
            values.fail(item, f"没有规则包 {item.value}{hint}")
    return tuple(names)


def _context(values: Values, said: Mapping[str, Node]) -> Context:
    today = _parsed(values, said, "today", parse_date)
    era = values.choice(said["era"], "era", ERAS) if "era" in said else None
    context = Context(
        year=_parsed(values, said, "year", parse_year),
        era=ERAS[era] if era else None,
        draft=_flag(values, said, "draft"),
        agency=_agency(values, said["agency"]) if "agency" in said else Agency(),
    )
    if today is None:
        return context
    return Context(today, context.year, context.era, context.draft, context.agency)


def _agency(values: Values, node: Node) -> Agency:
    said = values.mapping(node, "agency", AGENCY_KEYS)
    name = values.string(said["name"], "agency 的 name") if "name" in said else ""
    if not name:
        values.fail(node, "agency 要有 name，即发布机关全称")
    aliases = values.strings(said["aliases"], "agency 的 aliases") if "aliases" in said else []
    place = values.string(said["place"], "agency 的 place") if "place" in said else ""
    kind = values.choice(said["kind"], "agency 的 kind", KINDS) if "kind" in said else None
    return Agency(
        name, tuple(str(alias.value) for alias in aliases), place, KINDS[kind] if kind else None
    )


def _agencies(values: Values, said: Mapping[str, Node]) -> tuple[Agency, ...]:
    """The agencies whose reports are compared."""
    found = []
    for node in said["agencies"].items() if "agencies" in said else ():
        one = values.mapping(node, "agencies", AGENCIES_KEYS)
        if node.kind != "mapping":
            continue
        if "name" not in one:
            values.fail(node, "agencies 的每一项都要有 name，即机关全称")
            continue
        name, parent = (
            values.string(one[key], f"agencies 的 {key}") if key in one else ""
            for key in ("name", "parent")
        )
        aliases = values.strings(one["aliases"], "agencies 的 aliases") if "aliases" in one else []
        found.append(Agency(name, tuple(str(each.value) for each in aliases), parent=parent))
    return tuple(found)

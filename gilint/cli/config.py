"""``gilint config``: what holds for a file and who said so, and the schema of what may be said."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any

from gilint.cli.arguments import UsageError
from gilint.cli.call import existing_file, prepared
from gilint.cli.console import print_json, tell, tell_problems
from gilint.cli.loading import load
from gilint.config.effective import Whence
from gilint.config.keys import KEYS
from gilint.config.model import NAME
from gilint.config.writing import flow
from gilint.reporters.display import columns, padded, shown
from gilint.reporters.wording import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.cli.arguments import Values
    from gilint.config.effective import Effective, RuleState, Said

_MOST = 56
"""The column up to which comments are moved to stand below each other."""
_UNSAID = {
    "year": "默认从标题读出",
    "era": "默认按年度",
    "today": "默认今天",
    "encoding": "默认自动识别",
}


def run(values: Values) -> int:
    """Print the effective configuration of a file, or the JSON Schema of all configurations.

    Raises:
        UsageError: there is no such file.
        ConfigError: its configuration cannot be used.
    """
    if values.schema:
        from gilint.config.schema import schema  # noqa: PLC0415 - only where it is asked for

        print_json(schema(load(values.without)[1]))
        return 0
    if not values.positional:
        message = "缺少文件；用法：gilint config 文件，或 gilint config --schema"
        raise UsageError(message)
    path = existing_file(values.positional[0])
    call = prepared(values, [path])
    call.plans.prepare([path])
    found = call.plans.effective(path)
    tell((*call.notices, *call.plans.notices))
    tell_problems(call.packs.problems)
    if values.format == "json":
        print_json(_as_json(path, found))
    else:
        sys.stdout.writelines(f"{line}\n" for line in _text(path, found))
    return 0


def _text(path: str, found: Effective) -> Iterator[str]:
    """The configuration as YAML that says the same when it stands in a ``.gilint.yaml``."""
    yield f"# {shown(path)} 的有效配置"
    sources = "，其次 ".join(map(shown, found.files)) or f"没有 {NAME}，都是默认"
    yield f"# 来自 {sources}；命令行优先"
    if found.excluded:
        yield f"# 这个文件不查：{_words(found.excluded)} exclude"
    yield "# 存作 .gilint.yaml 对这个文件效果相同；带路径模式的各项已按这个文件算好"
    yield ""
    yield from _aligned(_keys(found))
    yield ""
    running = [rule for rule in found.rules if rule.runs.value]
    yield f"# 启用 {len(running)} 条规则；级别照 severity"
    yield "select:" if running else "select: []"
    yield from _aligned(
        (f"  - {rule.id}", f"{LEVELS[rule.severity.value]}  {_words(rule.runs.whence)}")
        for rule in running
    )
    idle = [rule for rule in found.rules if not rule.runs.value]
    if idle:
        yield f"# 不启用 {len(idle)} 条"
        yield from _aligned(
            (f"#   {rule.id}", _words(rule.runs.whence, "默认不查")) for rule in idle
        )


def _keys(found: Effective) -> Iterator[tuple[str, str]]:
    """Each line of the values but the rules that run, and what is to be said of it."""
    running = [rule for rule in found.rules if rule.runs.value]
    moved = {rule.id: rule.severity for rule in running if rule.severity.whence != Whence()}
    mappings = {**found.mappings, "severity": moved}
    for key in sorted(KEYS, key=("severity", "rules").__contains__):  # these two last
        if key in found.values:
            yield _value(key, found.values[key])
        elif mappings.get(key):
            yield f"{key}:", ""
            yield from (_value(f"  {flow(name)}", said) for name, said in mappings[key].items())
        elif found.lists.get(key):
            yield f"{key}:", ""
            yield from (
                (f"  - {flow(said.value)}", _words(said.whence)) for said in found.lists[key]
            )
        elif key == "rules":
            yield from _options(running)


def _options(rules: Iterable[RuleState]) -> Iterator[tuple[str, str]]:
    with_options = [rule for rule in rules if rule.options]
    if with_options:
        yield "rules:", ""
    for rule in with_options:
        yield f"  {rule.id}:", ""
        yield from (_value(f"    {name}", said) for name, said in rule.options.items())


def _value(key: str, said: Said) -> tuple[str, str]:
    if said.value is None:
        today = f"，{dt.date.today()}" if key == "today" else ""  # noqa: DTZ011 - as Context does
        return f"# {key}:", _UNSAID[key] + today
    return f"{key}: {flow(said.value)}", _words(said.whence)


def _words(whence: Whence, default: str = "默认") -> str:
    if whence.option:
        return f"命令行 {whence.option}"
    return f"{shown(whence.file)}:{whence.line} {whence.key}".rstrip() if whence.file else default


def _aligned(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Code with comments below each other, long code excepted."""
    rows = list(lines)
    widths = [columns(code) for code, said in rows if said]
    width = max((each for each in widths if each <= _MOST), default=0)
    for code, said in rows:
        yield f"{padded(code, width)}  # {said}" if said else code


def _as_json(path: str, found: Effective) -> dict[str, Any]:
    return {
        "version": 1,
        "path": path,
        "files": list(found.files),
        "excluded": _place(found.excluded) if found.excluded else None,
        "settings": {
            **{key: _json(said) for key, said in found.values.items()},
            **{
                key: {name: _json(said) for name, said in mapping.items()}
                for key, mapping in found.mappings.items()
            },
            **{key: [_json(said) for said in items] for key, items in found.lists.items()},
        },
        "rules": [
            {
                "rule": rule.id,
                "runs": _json(rule.runs),
                "severity": _json(rule.severity),
                "options": {name: _json(said) for name, said in rule.options.items()},
            }
            for rule in found.rules
        ],
    }


def _json(said: Said) -> dict[str, Any]:
    return {"value": said.value, "from": _place(said.whence)}


def _place(whence: Whence) -> dict[str, Any]:
    """Only what is known; nothing at all stands for the default."""
    return {key: value for key, value in whence._asdict().items() if value}

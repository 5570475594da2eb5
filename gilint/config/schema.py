"""The JSON Schema of ``.gilint.yaml``, made of what is installed: editors complete and check by it.

It knows each key, rule and option; what only the program can tell (whether a file is there, a
pattern is well formed, a rule takes a value) it leaves to the program.
"""

from __future__ import annotations

import types
import typing
from typing import TYPE_CHECKING, Any

from gilint.config.keys import AGENCIES_KEYS, AGENCY_KEYS, KEYS, SUPPRESSION_KEYS, TERM_KEYS
from gilint.config.values import ERAS, KINDS, LEVELS, YEARS
from gilint.rule import type_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.config.model import Known
    from gilint.rule import Option, Rule

_TEXT = {"type": ["string", "number", "boolean", "null"]}
_FLAG = {"type": ["boolean", "null"]}
_WORDS, _SELECTOR, _SELECTORS, _LEVEL = (
    {"$ref": f"#/$defs/{name}"} for name in ("words", "selector", "selectors", "level")
)
_YEAR = {"type": "integer", "minimum": YEARS[0], "maximum": YEARS[-1]}
_PLAIN_TYPES = {int: "integer", float: "number", str: "string", bool: "boolean"}
_DAY = r"^\s*\d{4}(-|年)\d{1,2}(-|月)\d{1,2}日?\s*$"


def schema(known: Known, *, others: bool = False) -> dict[str, Any]:
    """The schema, draft 2020-12; with ``others``, rules of packs that are not known may stand too.

    A list of one may be written as its item, and a key without a value counts as not written.
    """
    kinds = _kinds(known)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": ".gilint.yaml",
        "description": "gilint 的配置",
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {key: {"description": KEYS[key].says, **kinds[key]} for key in KEYS},
        "$defs": {
            "selector": _selector(known, others=others),
            "selectors": _list_of(_SELECTOR),
            "words": _list_of(_TEXT),
            "level": {"enum": list(LEVELS)},
        },
    }


def _kinds(known: Known) -> dict[str, dict[str, Any]]:
    """What may stand behind each key."""
    suppression = _object(SUPPRESSION_KEYS, {"rule": _SELECTORS, "files": _WORDS})
    agency = _object(AGENCY_KEYS, {"aliases": _WORDS, "kind": _nullable({"enum": [*KINDS]})})
    named = _object(AGENCIES_KEYS, {"aliases": _WORDS})
    return {
        "extends": _WORDS,
        "select": _SELECTORS,
        "extend-select": _SELECTORS,
        "ignore": _SELECTORS,
        "severity": _mapping(_SELECTOR, _LEVEL),
        "per-file-ignores": _mapping({}, _SELECTORS),
        "rules": _rules(known.rules),
        "without": _WORDS,
        "agency": _nullable(agency),
        "agencies": _list_of(_nullable({"required": ["name"], **named})),
        "terms": _nullable({"type": "array", "items": _term()}),
        "year": _nullable({"anyOf": [_YEAR, {"type": "string", "pattern": r"^\s*\d{4}\s*$"}]}),
        "era": _nullable({"enum": [*ERAS, *map(int, ERAS)]}),
        "today": _nullable({"type": "string", "pattern": _DAY}),
        "draft": _FLAG,
        "encoding": _TEXT,
        "fail-on": _nullable(_LEVEL),
        "exclude": _WORDS,
        "limits": _limits(known.limits),
        "forms": _WORDS,
        "suppressions": _list_of(_nullable({"required": ["rule"], **suppression})),
        "require-reason": _FLAG,
    }


def _selector(known: Known, *, others: bool) -> dict[str, Any]:
    """A rule, a pack, a pattern of names; descriptions are shown beside what is completed."""
    rules = [{"const": id_, "description": rule.summary()} for id_, rule in known.rules.items()]
    old = [name for rule in known.rules.values() for name in rule.renamed_from]
    packs = sorted(known.packs)
    foreign = rf"^(?!({'|'.join(packs)})(/|$))[a-z][a-z0-9-]*(/[a-z0-9-]+)?$"
    return {
        "description": "规则、规则包、带 * 的写法，或 all",
        "type": "string",
        "anyOf": [
            *rules,
            {"enum": ["all", *packs]},
            {"pattern": r"[*?\[]"},
            *([{"enum": old, "deprecated": True}] if old else []),
            *([{"pattern": foreign}] if others else []),
        ],
    }


def _rules(rules: Mapping[str, type[Rule]]) -> dict[str, Any]:
    """The options of each rule that has some; they may be written with ``-`` or ``_``."""
    found = {}
    for id_, rule in rules.items():
        options = {
            name: _option(option)
            for option in rule.options()
            for name in dict.fromkeys((option.name, option.name.replace("_", "-")))
        }
        if options:
            found[id_] = {"description": rule.summary(), **_closed(options)}
    return {**_mapping(_SELECTOR, {"type": ["object", "null"]}), "properties": found}


def _option(option: Option) -> dict[str, Any]:
    kind = _typed(option.type)
    return {"description": type_name(option.type), **kind, "default": option.default}


def _typed(kind: Any) -> dict[str, Any]:  # noqa: ANN401
    """An option's declared type."""
    origin = typing.get_origin(kind)
    if origin is tuple:
        return {"type": "array", "items": _typed(typing.get_args(kind)[0])}
    if origin in (types.UnionType, typing.Union):
        return {"anyOf": [_typed(each) for each in typing.get_args(kind)]}
    if origin is dict:
        return {"type": "object"}
    return {"type": _PLAIN_TYPES[kind]} if kind in _PLAIN_TYPES else {}


def _term() -> dict[str, Any]:
    kinds = {
        "words": {"anyOf": [_WORDS, _mapping({}, _TEXT)]},
        "near": _WORDS,
        "unless": _WORDS,
        "safe": _FLAG,
        "quoted": _FLAG,
        "severity": _LEVEL,
    }
    return {"anyOf": [_TEXT, _object(TERM_KEYS, kinds)]}


def _limits(limits: Mapping[str, int]) -> dict[str, Any]:
    number = {"type": ["integer", "null"], "exclusiveMinimum": 0}
    return _closed({key: {**number, "default": limit} for key, limit in limits.items()})


def _object(keys: Mapping[str, str], kinds: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping with its keys' descriptions; words where nothing else is said."""
    said = {key: {"description": says, **kinds.get(key, _TEXT)} for key, says in keys.items()}
    return {**_closed(said), "type": "object"}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    """A mapping that has these keys and no others."""
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}


def _mapping(keys: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["object", "null"], "propertyNames": keys, "additionalProperties": values}


def _list_of(item: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [{"type": "array", "items": item}, item, {"type": "null"}]}


def _nullable(kind: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [kind, {"type": "null"}]}

"""Options of rules, and the user's own terms, each tried before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gilint.config.keys import TERM_KEYS
from gilint.rule import OptionError
from gilint.spelling import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.config.nodes import Node
    from gilint.config.values import Values

USER_TERMS = "wording/user-terms"


def rule_options(values: Values, said: Mapping[str, Node]) -> dict[str, dict[str, Any]]:
    """What ``rules`` and ``terms`` say, by rule id; every value tried on its rule."""
    found: dict[str, dict[str, Any]] = {}
    if "rules" in said:
        for key, value in values.pairs(said["rules"], "rules"):
            ids = values.selector(key)
            if len(ids) > 1:
                values.fail(key, f"rules 里要写单条规则，{key.value} 有 {len(ids)} 条")
            elif ids:
                found.setdefault(ids[0], {}).update(_one_rule(values, ids[0], value))
    if "terms" in said:
        terms = _terms(values, said["terms"])
        if USER_TERMS in values.rules and terms:
            options = found.setdefault(USER_TERMS, {})
            options["terms"] = (*options.get("terms", ()), *terms)
        elif USER_TERMS not in values.rules and "wording" not in values.absent:
            values.fail(said["terms"], f"terms 要用规则 {USER_TERMS}，没有装")
    return found


def _one_rule(values: Values, id_: str, node: Node) -> dict[str, Any]:
    rule = values.rules[id_]
    names = [option.name for option in rule.options()]
    found = {}
    for key, value in values.pairs(node, id_):
        name = str(key.value).replace("-", "_")
        if name not in names:
            hint = suggestion(name, names, _listed(names))
            values.fail(key, f"规则 {id_} 没有选项 {key.value}{hint}")
            continue
        plain = _terms(values, value) if (id_, name) == (USER_TERMS, "terms") else value.plain()
        try:
            rule(**{name: plain})
        except OptionError as error:
            values.fail(value, f"规则 {id_} 的{error}")
        except Exception as error:  # noqa: BLE001 - a foreign rule may refuse values in its own way
            values.fail(value, f"规则 {id_} 的选项 {name} 不能用：{error}")
        else:
            found[name] = plain
    return found


def _listed(names: list[str]) -> str:
    return f"可用的有 {'、'.join(names)}" if names else "这条规则没有可调的选项"


def _terms(values: Values, node: Node) -> tuple[Any, ...]:
    """The user's own words as the rule takes them, each tried."""
    from gilint.terms import TermError, read_terms  # noqa: PLC0415 - only where terms stand

    if node.kind != "list":
        values.fail(node, "terms 应是列表，每项以 - 开头，写 word 或 pattern")
        return ()
    found: list[Any] = []
    for item in node.items():
        before = len(values.mistakes)
        plain: Any = item.value
        if item.kind == "mapping":
            values.mapping(item, "terms", TERM_KEYS)
            plain = item.plain()
            if "word" in plain:
                plain["words"] = [plain.pop("word")]
        if len(values.mistakes) > before:
            continue
        try:
            read_terms((plain,))
        except TermError as error:
            values.fail(item, str(error).replace("terms 第1项：", "terms 这一项："))
        else:
            found.append(plain)
    return tuple(found)

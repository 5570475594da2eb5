"""Plain values as YAML writes them on one line."""

from __future__ import annotations

import json
from typing import Any

from gilint.patterns import lazy

_PLAIN = lazy(r"[^\W\d_][\w/（）·.-]*")
"""Words that YAML can only read as words, in lists and mappings too."""
_OTHERWISE = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])


def flow(value: Any) -> str:  # noqa: ANN401 - whatever YAML can say
    """A value on one line; words are quoted where they could be read as something else."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{flow(key)}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(flow, value))}]"
    if not isinstance(value, str) or not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    if _PLAIN.fullmatch(value) and value.lower() not in _OTHERWISE:
        return value
    return "'" + value.replace("'", "''") + "'"

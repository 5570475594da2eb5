"""What a run was begun with, so that whoever goes on with it does the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gilint.corpus.chunks import SIZE
from gilint.corpus.store import StoreError
from gilint.corpus.tables import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.corpus.recipe import Recipe
    from gilint.corpus.store import Store

_WORDS = {
    "version": "表格的格式",
    "versions": "gilint 或规则包的版本",
    "recipe": "配置、选用的规则或检查日期",
    "chunk": "每组的份数（--chunk）",
}


def begun(
    store: Store, recipe: Recipe, versions: Mapping[str, str], source: str, chunk: int | None
) -> int:
    """Begin a run or take up the one that is in the store; how many reports a chunk has.

    Raises:
        StoreError: the run in the store was begun with something else.
    """
    old = store.manifest
    if old is not None:
        chunk = chunk or int(old["chunk"])
    said: dict[str, Any] = {
        "version": VERSION,
        "versions": dict(versions),
        "recipe": recipe.key,
        "chunk": chunk or SIZE,
    }
    if old is None:
        day = recipe.settings.context.today.isoformat()
        store.begin({**said, "today": day, "source": source})
    elif other := [words for key, words in _WORDS.items() if old.get(key) != said[key]]:
        message = (
            f"{store.folder} 里的结果是用另外的{'、'.join(other)}查的，不能接着查；"
            "要从头查请加 --restart，或换一个 --out"
        )
        raise StoreError(message)
    return int(said["chunk"])


def dated(recipe: Recipe, store: Store) -> Recipe:
    """The recipe for the day on which the run in the store was begun."""
    if store.manifest is None:
        return recipe
    day = dt.date.fromisoformat(store.manifest["today"])
    context = replace(recipe.settings.context, today=day)
    return replace(recipe, settings=replace(recipe.settings, context=context))

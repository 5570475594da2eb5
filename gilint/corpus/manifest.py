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
    if store.manifest is None:
        day = recipe.settings.context.today.isoformat()
        said = _said(recipe, versions, chunk or SIZE)
        store.begin({**said, "today": day, "source": source})
    else:
        chunk = chunk or int(store.manifest["chunk"])
        remedy = "要从头查请加 --restart，或换一个 --out"
        _hold_against(store, _said(recipe, versions, chunk), f"不能接着查；{remedy}")
    return chunk or SIZE


def compared_with(store: Store, recipe: Recipe, versions: Mapping[str, str]) -> None:
    """Make sure that what a run has put there is compared by what it was made with.

    Raises:
        StoreError: it is not.
    """
    said = _said(recipe, versions, int((store.manifest or {})["chunk"]))
    remedy = "请写上和 run 时相同的选项，或加 --restart 再 run 一次"
    _hold_against(store, said, f"不能比较；{remedy}")


def _said(recipe: Recipe, versions: Mapping[str, str], chunk: int) -> dict[str, Any]:
    return {"version": VERSION, "versions": dict(versions), "recipe": recipe.key, "chunk": chunk}


def _hold_against(store: Store, said: Mapping[str, Any], then: str) -> None:
    old = store.manifest or {}
    if other := [words for key, words in _WORDS.items() if old.get(key) != said[key]]:
        message = f"{store.folder} 里的结果是用另外的{'、'.join(other)}查的，{then}"
        raise StoreError(message)


def dated(recipe: Recipe, store: Store) -> Recipe:
    """The recipe for the day on which the run in the store was begun."""
    if store.manifest is None:
        return recipe
    day = dt.date.fromisoformat(store.manifest["today"])
    context = replace(recipe.settings.context, today=day)
    return replace(recipe, settings=replace(recipe.settings, context=context))

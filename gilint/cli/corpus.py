"""``gilint corpus``: whole crawls; what they come to is printed by ``corpus_results.py``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.cli.call import prepared, processors
from gilint.cli.console import tell, tell_problems
from gilint.cli.corpus_results import tell_unfinished
from gilint.cli.progress import Pace
from gilint.selection import over_groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gilint.cli.arguments import Values
    from gilint.cli.call import Call
    from gilint.corpus.engines import Engine
    from gilint.corpus.recipe import Recipe
    from gilint.corpus.sources import Corpus
    from gilint.corpus.store import Store

_NAME = "报告.txt"
"""All reports have the plan of such a file in the working folder."""


def run(values: Values) -> int:
    """Do what the call says: 0, or 2 where something was not checked.

    Raises:
        UsageError: the call is wrong, or an extra is not installed.
        ConfigError: the configuration is.
    """
    action, *rest = values.positional
    if action not in _ACTIONS:
        message = f"corpus 后面写 {'、'.join(_ACTIONS)} 之一，现为 {action}"
        raise UsageError(message)
    place, usage, number = _ACTIONS[action]
    if len(rest) != number:
        message = f"用法：gilint corpus {usage}"
        raise UsageError(message)
    from gilint.corpus.engines import EngineError
    from gilint.corpus.files import SourceError
    from gilint.corpus.store import StoreError

    module, _, function = place.partition(":")
    try:
        do: Callable[..., int] = getattr(import_module(module), function)
        return do(values, *rest)
    except ModuleNotFoundError as error:
        raise UsageError(_missing(error)) from None
    except (EngineError, SourceError, StoreError) as error:
        raise UsageError(str(error)) from None


def _missing(error: ModuleNotFoundError) -> str:
    extra = "dask" if error.name in {"dask", "distributed"} else "corpus"
    return f"这要另装：pip install 'gilint[{extra}]'（缺 {error.name}）"


def run_over(values: Values, source: str) -> int:
    """Check what a source has and the folder has not.

    Raises:
        UsageError: the call is wrong, or the source has changed.
        ConfigError: the configuration is.
        EngineError: the engine cannot work.
        SourceError: the source cannot be read.
        StoreError: the folder cannot be used.
    """
    import pyarrow as pa

    from gilint.corpus.sources import Corpus
    from gilint.corpus.store import Store

    del pa  # a missing extra is told before anything is made
    if not values.out:
        message = f"结果写到哪里？如 gilint corpus run {source} --out 结果"
        raise UsageError(message)
    _refuse_inside(source, values.out)
    call = _call(values)
    corpus = Corpus(source, call.runner.suffixes)
    store = Store(Path(values.out))
    recipe, chunk = _begun(values, call, store, source)
    _through(values, corpus, recipe, chunk, store)
    store.finish()
    tell((*call.notices, *call.plans.notices, *_left_out(corpus)))
    tell_problems(call.packs.problems)
    return _said(store, failed=bool(call.packs.problems))


def _call(values: Values) -> Call:
    """The call, with the one plan that holds for all reports."""
    call = prepared(values, [_NAME])
    call.plans.prepare([_NAME])
    return call


def _refuse_inside(source: str, out: str) -> None:
    """Refuse to write among the reports: the next run would take the results for some."""
    if "://" not in source and Path(out).resolve().is_relative_to(Path(source).resolve()):
        message = f"结果的文件夹 {out} 在来源 {source} 里面；请写到来源之外"
        raise UsageError(message)


def _begun(values: Values, call: Call, store: Store, source: str) -> tuple[Recipe, int]:
    """The recipe of the run, and how many reports a chunk has."""
    from gilint.corpus.manifest import begun
    from gilint.corpus.recipe import versions

    if values.restart:
        store.clear()
    recipe = _recipe(values, call, store)
    return recipe, begun(store, recipe, versions(call.packs), source, values.chunk)


def _recipe(values: Values, call: Call, store: Store) -> Recipe:
    """The recipe of a call; the day is that of the run that is in the store."""
    from gilint.corpus.manifest import dated
    from gilint.corpus.recipe import Recipe

    recipe = Recipe.of(call.plans.plan_for(_NAME), call.packs.absent)
    return recipe if values.today else dated(recipe, store)


def _through(values: Values, corpus: Corpus, recipe: Recipe, size: int, store: Store) -> None:
    """Check what is not kept yet."""
    from gilint.corpus.chunks import ChangedError, chunks
    from gilint.corpus.run import run as run_all
    from gilint.files import LARGEST
    from gilint.readers import FILE_BYTES

    pace = Pace(corpus.total() if not values.quiet else None, on=not values.quiet)
    largest = recipe.settings.limits.get(FILE_BYTES, LARGEST)
    engine = _engine(values, recipe)
    try:
        made = chunks(corpus.items(), size, largest, store.seal, pace.passed)
        for number in run_all(made, engine, store):
            pace.step(number)
    except ChangedError:
        message = (
            f"来源和 {store.folder} 里已有的结果对不上：里面的文件增减或改动过；"
            "要从头查请加 --restart，或换一个 --out"
        )
        raise UsageError(message) from None
    except KeyboardInterrupt:
        pace.end()
        tell(["查完的已经存下；再运行一次同样的命令，从这里接着查"])
        raise
    finally:
        pace.end()
        engine.close()


def _engine(values: Values, recipe: Recipe) -> Engine:
    jobs = values.jobs or processors()
    if values.engine == "dask" or values.scheduler:
        from gilint.corpus.engines.dask import DaskEngine

        return DaskEngine(recipe, jobs, values.scheduler)
    from gilint.corpus.engines.local import LocalEngine

    return LocalEngine(recipe, jobs)


def _left_out(corpus: Corpus) -> Iterator[str]:
    """What the source has that was not taken, so that silence never passes for a check."""
    if corpus.left_out:
        others = "、".join(
            f"{number} 个 {suffix or '没有扩展名的'}"
            for suffix, number in corpus.left_out.most_common()
        )
        yield f"来源里还有 {others} 文件，没有取"


def _said(store: Store, *, failed: bool) -> int:
    counts = store.counts()
    sys.stdout.write(
        f"{store.folder.as_posix()}：{counts['reports']} 份报告，{counts['findings']} 处发现，"
        f"{counts['facts']} 个数据。\n"
    )
    if counts["problems"]:
        tell([f"有 {counts['problems']} 处没有查成，原因在 problems 表里"])
    return 2 if counts["problems"] or failed else 0


def compare(values: Values, folder: str) -> int:
    """Ask the rules over groups about all that a run has checked.

    Raises:
        UsageError: the call is wrong.
        ConfigError: the configuration is.
        StoreError: the folder cannot be used.
    """
    from gilint.corpus.comparing import compare as compared
    from gilint.corpus.comparing import encoded
    from gilint.corpus.manifest import compared_with
    from gilint.corpus.recipe import versions
    from gilint.corpus.store import Store, results_in

    tell_unfinished(results_in(Path(folder)))
    call = _call(values)
    if not over_groups(call.plans.plan_for(_NAME).rules):
        message = (
            "没有启用比较的规则，没有可比的；请改 --select、--ignore 或配置，并这样再 run 一次"
        )
        raise UsageError(message)
    store = Store(Path(folder))
    recipe = _recipe(values, call, store)
    compared_with(store, recipe, versions(call.packs))
    found = compared(store.folder, recipe, values.jobs or processors())
    store.put_compared(encoded(found.rows))
    tell_problems([*call.packs.problems, *found.problems])
    number = len(found.rows)
    sys.stdout.write(f"{store.folder.as_posix()}：相互比较，{number} 处发现，在 compared 表里。\n")
    return 2 if found.problems or call.packs.problems else 0


_ACTIONS: dict[str, tuple[str, str, int]] = {
    "run": ("gilint.cli.corpus:run_over", "run 来源 --out 文件夹", 1),
    "compare": ("gilint.cli.corpus:compare", "compare 文件夹", 1),
    "report": ("gilint.cli.corpus_results:report", "report 文件夹", 1),
    "sql": ("gilint.cli.corpus_results:sql", "sql 文件夹 语句", 2),
}
"""What does the work of an action, its usage, and how many names follow it."""

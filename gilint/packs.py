"""The edge to plug-ins: find → load → classify. pluggy stands here and in :mod:`gilint.hooks`.

A pack is a module behind an entry point of the group ``gilint``; its name is the entry point's.
Whatever goes wrong in one pack is a :class:`~gilint.report.Problem` of that pack; the others run.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pluggy

from gilint import hooks
from gilint.entrypoints import entry_points
from gilint.patterns import lazy
from gilint.report import Problem
from gilint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from types import ModuleType

    from gilint.entrypoints import EntryPoint
    from gilint.readers import Reader
    from gilint.reporters import BinaryReporter, Reporter

GROUP = "gilint"
NAME = lazy(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class Pack(NamedTuple):
    """What one entry point brings; ``module`` is what it names. Rules go by ``pack/name``.

    ``configuration`` is the file that users may extend.
    """

    name: str
    distribution: str
    version: str
    summary: str = ""
    rules: tuple[type[Rule], ...] = ()
    readers: tuple[Reader, ...] = ()
    reporters: tuple[Reporter | BinaryReporter, ...] = ()
    module: str = ""
    configuration: Path | None = None


class Packs(NamedTuple):
    """All packs that loaded, and what is to be said of the others."""

    packs: tuple[Pack, ...]
    problems: tuple[Problem, ...]
    absent: tuple[str, ...] = ()
    """Names of packs that were left out on the user's word."""

    def rules(self) -> dict[str, type[Rule]]:
        """Every rule by its id, sorted."""
        found = {f"{pack.name}/{rule.name}": rule for pack in self.packs for rule in pack.rules}
        return dict(sorted(found.items()))

    def readers(self) -> dict[str, Reader]:
        """Every suffix and the reader that takes it; the first pack wins."""
        found: dict[str, Reader] = {}
        for pack in self.packs:
            for reader in pack.readers:
                for suffix in reader.suffixes:
                    found.setdefault(suffix.lower(), reader)
        return found

    def reporters(self) -> dict[str, Reporter | BinaryReporter]:
        """Every format's name and its reporter; the first pack wins."""
        found: dict[str, Reporter | BinaryReporter] = {}
        for pack in self.packs:
            for reporter in pack.reporters:
                found.setdefault(reporter.name, reporter)
        return found

    def configurations(self) -> dict[str, Path]:
        """The file that each pack which offers a configuration offers."""
        return {pack.name: pack.configuration for pack in self.packs if pack.configuration}


class _Manager(pluggy.PluginManager):
    """Takes every public ``gilint_…`` function for a hook, so that a misspelt one is noticed."""

    def parse_hookimpl_opts(self, plugin: Any, name: str) -> Any:  # noqa: ANN401 - pluggy's types
        options = super().parse_hookimpl_opts(plugin, name)
        if options is None and name.startswith("gilint_") and callable(getattr(plugin, name)):
            return {}
        return options


def load_packs(without: Collection[str] = ()) -> Packs:
    """Load every installed pack but those in ``without``."""
    manager = _Manager("gilint")
    manager.add_hookspecs(hooks)
    packs: list[Pack] = []
    problems: list[Problem] = []
    for entry in _found():
        if entry.name in without:
            continue
        taken = {pack.name: pack for pack in packs}.get(entry.name)
        try:
            if taken:
                message = f"包名已被 {taken.distribution} 占用"
                raise ValueError(message)  # noqa: TRY301 - told like any other fault of a pack
            packs.append(_classified(entry, _registered(manager, entry)))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a pack may fail in any way
            problems.append(_problem(entry, error))
    if not packs and not problems and not without:
        problems.append(Problem("没有找到任何规则包；请先安装 gilint（pip install gilint）"))
    return Packs(tuple(packs), tuple(problems), tuple(sorted(without)))


def _found() -> list[EntryPoint]:
    """Entry points by name and distribution, so that the same one wins each time."""
    return sorted(set(entry_points(GROUP)), key=lambda entry: (entry.name, entry.distribution))


def _registered(manager: pluggy.PluginManager, entry: EntryPoint) -> ModuleType:
    if not NAME.fullmatch(entry.name):
        message = "包名只能用小写字母、数字和连字符"
        raise ValueError(message)
    module: ModuleType = entry.load()
    manager.register(module, entry.name)
    try:
        manager.check_pending()
    except pluggy.PluginValidationError:
        manager.unregister(module)
        raise
    return module


def _classified(entry: EntryPoint, module: ModuleType) -> Pack:
    rules = tuple(_called(module, "gilint_rules"))
    names = set()
    for rule in rules:
        _check_rule(rule)
        if rule.name in names:
            message = f"规则 {rule.name} 出现两次"
            raise ValueError(message)
        names.add(rule.name)
    return Pack(
        entry.name,
        entry.distribution,
        entry.version,
        (module.__doc__ or "").strip().partition("\n")[0],
        tuple(sorted(rules, key=lambda rule: rule.name)),
        tuple(_called(module, "gilint_readers")),
        tuple(_called(module, "gilint_reporters")),
        module.__name__,
        _configuration(module),
    )


def _configuration(module: ModuleType) -> Path | None:
    function: Callable[[], Any] | None = getattr(module, "gilint_configuration", None)
    found = function() if function else None
    if found is None:
        return None
    if not (isinstance(found, Path) and found.is_absolute()):
        message = f"gilint_configuration 给出的不是文件的绝对路径（Path）：{found!r}"
        raise TypeError(message)
    return found


def _called(module: ModuleType, hook: str) -> Iterator[Any]:
    function: Callable[[], Iterable[Any]] | None = getattr(module, hook, None)
    if function is not None:
        yield from function()


def _check_rule(rule: object) -> None:
    if not (isinstance(rule, type) and issubclass(rule, Rule)):
        message = f"gilint_rules 给出的不是规则类：{rule!r}"
        raise TypeError(message)
    if not NAME.fullmatch(getattr(rule, "name", "")):
        message = f"规则类 {rule.__name__} 缺少 name，或不是小写连字符写法"
        raise ValueError(message)


def _problem(entry: EntryPoint, error: BaseException) -> Problem:
    where = f"{entry.distribution}[{entry.name}]"
    said = " ".join(str(error).split()) or type(error).__name__
    return Problem(
        f"规则包 {where} 不能用：{said}（{type(error).__name__}）；"
        f"请更新或卸载它，或用 --without {entry.name} 暂时停用",
        pack=entry.name,
    )

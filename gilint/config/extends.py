"""``extends``: the files and packs that a configuration builds on, and what they say together."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint.config.keys import KEYS, Shape
from gilint.config.model import ConfigError, Origin
from gilint.config.nodes import Node, read_nodes, read_text
from gilint.config.values import Values
from gilint.files import absolute, exists, is_folder
from gilint.spelling import suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gilint.config.model import Known, Mistake


class ConfigFile(NamedTuple):
    """A file that was read: what it is, its nodes, and what is wrong with its YAML."""

    origin: Origin
    root: Node
    mistakes: list[Mistake]


def read_config(path: Path, base: Path, pack: str = "") -> ConfigFile:
    """Read a file whose patterns start from ``base``.

    Raises:
        ConfigError: it cannot be used.
    """
    origin = Origin(path, shown_path(path), base, pack)
    return ConfigFile(origin, *read_nodes(read_text(path, origin.shown), origin))


def shown_path(path: Path) -> str:
    """A path for messages: relative to the working folder where it lies inside."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def left_out(file: ConfigFile) -> tuple[str, ...]:
    """The packs that a file and those it extends leave out.

    This is asked before any pack is loaded, so what packs offer is not looked at, and mistakes
    are left to :func:`extended`.
    """
    for key, value in joined(_Chain(None).of(file)).pairs():
        if key.value == "without":
            return tuple(str(item.value) for item in value.items() if item.kind == "str")
    return ()


def extended(file: ConfigFile, known: Known) -> tuple[tuple[ConfigFile, ...], list[Mistake]]:
    """A file after all that it extends, the weakest first, each once; and every mistake on the way.

    What stands later in ``extends`` is stronger, a file is stronger than what it extends.
    """
    chain = _Chain(known)
    files = chain.of(file)
    return files, [*chain.values.mistakes, *(each for one in files for each in one.mistakes)]


class _Chain:
    """Follows ``extends``; without ``known``, to files only."""

    def __init__(self, known: Known | None) -> None:
        self.values = Values({}, ())
        self._known = known
        self._found: dict[Path, ConfigFile] = {}

    def of(self, file: ConfigFile) -> tuple[ConfigFile, ...]:
        """The file after all that it extends."""
        self._follow(file, ())
        return tuple(self._found.values())

    def _follow(self, file: ConfigFile, below: tuple[Path, ...]) -> None:
        way = (*below, file.origin.path)
        said = {key.value: value for key, value in file.root.pairs()}
        node = said.get("extends")
        for item in self.values.strings(node, "extends") if node and not node.is_empty else ():
            target = self._target(item)
            if target in way:
                ring = " → ".join(map(shown_path, (*way, target)))
                self.values.fail(item, f"extends 绕了回来：{ring}")
            elif target and target not in self._found:
                self._read(target, item, way)
        self._found[file.origin.path] = file

    def _read(self, path: Path, item: Node, way: tuple[Path, ...]) -> None:
        pack = item.origin.pack or ("" if _is_path(item) else str(item.value))
        try:
            file = read_config(path, item.origin.base if pack else path.parent, pack)
        except ConfigError as error:
            self.values.mistakes += error.mistakes
        else:
            self._follow(file, way)

    def _target(self, item: Node) -> Path | None:
        """The file that a word of ``extends`` stands for; ``None`` and a mistake if none."""
        name = str(item.value)
        if not _is_path(item):
            return self._offered(name, item)
        path = absolute(item.origin.folder / name)
        if is_folder(path):
            self.values.fail(item, f"extends 的 {name} 是文件夹，要写出其中的文件")
        elif not exists(path):
            otherwise = "路径从写 extends 的文件所在的文件夹算起"
            hint = suggestion(path.name, _names(path.parent), otherwise)
            self.values.fail(item, f"extends 的文件 {name} 不存在{hint}")
        else:
            return path
        return None

    def _offered(self, name: str, item: Node) -> Path | None:
        """The configuration that a pack offers."""
        if self._known is None:
            return None
        offering, packs = self._known.configurations, self._known.packs
        if name in offering:
            return offering[name]
        if name in self._known.absent:
            said = f"规则包 {name} 没有启用，不能沿用它的配置"
        elif name in packs:
            said = f"规则包 {name} 没有给出可以沿用的配置"
        else:
            hint = suggestion(name, packs, f"已装的有 {'、'.join(sorted(packs))}")
            said = f"extends 没有规则包 {name}{hint}；要写文件的，写明路径，如 ./{name}.yaml"
        self.values.fail(item, said)
        return None


def _is_path(item: Node) -> bool:
    """Whether a word of ``extends`` names a file; names of packs have no such signs."""
    return any(sign in str(item.value) for sign in "./\\")


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names only
    except OSError:
        return []


def joined(files: Sequence[ConfigFile]) -> Node:
    """What files say together, the last the strongest: a mapping whose values know their file.

    What becomes of a key that several have is its :class:`~gilint.config.keys.Shape`'s matter.
    What they select is not in it: that holds file by file.
    """
    pairs: dict[str, tuple[Node, Node]] = {}
    for file in files:
        for key, value in file.root.pairs():
            if not value.is_empty:
                weak = pairs.pop(key.value, (key, None))[1]
                pairs[key.value] = key, _over(weak, value, key.value) if weak else value
    return replace(files[-1].root, kind="mapping", value=list(pairs.values()))


def _over(weak: Node, strong: Node, key: str) -> Node:
    shape = KEYS[key].shape if key in KEYS else Shape.VALUE
    if shape is Shape.LIST:
        return replace(strong, kind="list", value=[*weak.items(), *strong.items()])
    if shape is Shape.VALUE or strong.kind != "mapping":
        return strong
    if weak.kind != "mapping":
        return weak  # so that the mistake is told
    if shape is Shape.PAIRS:
        return replace(strong, value=[*weak.pairs(), *strong.pairs()])
    return _by_key(weak, strong)


def _by_key(weak: Node, strong: Node) -> Node:
    """Two mappings as one; what the stronger says comes last, and mappings in it are joined."""
    pairs = {key.value: (key, value) for key, value in weak.pairs()}
    for key, value in strong.pairs():
        before = pairs.pop(key.value, (key, None))[1]
        both = before is not None and before.kind == value.kind == "mapping"
        pairs[key.value] = key, _by_key(before, value) if before and both else value
    return replace(strong, value=list(pairs.values()))

"""``gilint new-pack``: a pack of one's own, with a rule, a list of words and their tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.cli.outputs import unwritable
from gilint.entrypoints import entry_points
from gilint.packs import GROUP, NAME

if TYPE_CHECKING:
    from gilint.cli.arguments import Values

_TEMPLATE = Path(__file__).with_name("pack")
_SUFFIX = ".in"


def run(values: Values) -> int:
    """Write a pack that works as it is into a new folder.

    Raises:
        UsageError: the name is not fit or taken, the folder is not empty or cannot be written.
    """
    name = values.positional[0]
    _check_name(name)
    folder = Path(values.output or f"gilint-{name}")
    try:
        if folder.exists() and any(folder.iterdir()):
            message = f"{folder.as_posix()} 里已有文件，没有改动；请用 -o 写进另一个文件夹"
            raise UsageError(message)
        for path, text in files(name).items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    except OSError as error:
        raise unwritable(folder.as_posix(), error) from None
    sys.stdout.write(
        f"已写好规则包 {name}：{folder.as_posix()}\n"
        f"装上：pip install -e '{folder.as_posix()}[test]'；测试：pytest {folder.as_posix()}；"
        f"查看：gilint rules {name}\n"
    )
    return 0


def files(name: str) -> dict[str, str]:
    """The files of a pack of that name, by their paths in its folder."""
    module = f"gilint_{name.replace('-', '_')}"
    found = {}
    for path in sorted(_TEMPLATE.rglob(f"*{_SUFFIX}")):
        inside = path.relative_to(_TEMPLATE).as_posix().removesuffix(_SUFFIX)
        text = path.read_text(encoding="utf-8")
        text = text.replace("@name@", name).replace("@module@", module)
        found[inside.replace("module/", f"{module}/")] = text
    return found


def _check_name(name: str) -> None:
    if not NAME.fullmatch(name):
        message = f"包名只能用小写字母、数字和连字符，以字母开头，如 qingshi，现为 {name}"
        raise UsageError(message)
    for entry in entry_points(GROUP):
        if entry.name == name:
            message = f"已装有规则包 {name}（来自 {entry.distribution}）；请换一个名字"
            raise UsageError(message)

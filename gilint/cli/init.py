"""``gilint init``: write a commented configuration, or rewrite one and keep its comments."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.cli.outputs import save
from gilint.config.model import NAME
from gilint.config.template import template, updated

if TYPE_CHECKING:
    from gilint.cli.arguments import Values


def run(values: Values) -> int:
    """Write ``.gilint.yaml`` into a folder.

    Raises:
        UsageError: the file is there already, or cannot be written.
        ConfigError: with ``--update``, the file has mistakes.
    """
    folder = Path(next(iter(values.positional), "."))
    if not folder.is_dir():
        message = f"没有文件夹 {folder}"
        raise UsageError(message)
    path = folder / NAME
    agency = {key: values.options[key] for key in ("name", "place", "kind") if values.options[key]}
    if values.update:
        return _update(path, agency)
    if path.exists():
        message = (
            f"{path.as_posix()} 已存在，没有改动；"
            "要补充单位信息或更新旧规则名，请用 gilint init --update"
        )
        raise UsageError(message)
    save(path, template(agency))
    sys.stdout.write(f"已写好 {path.as_posix()}；按注释改成适合本单位的设置即可\n")
    return 0


def _update(path: Path, agency: dict[str, str]) -> int:
    if not path.exists():
        message = f"没有 {path.as_posix()}；先用 gilint init 写一份"
        raise UsageError(message)
    text, changes = updated(path, agency)
    if changes:
        save(path, text)
    sys.stdout.writelines(f"{change}\n" for change in changes or ("没有需要改的",))
    return 0

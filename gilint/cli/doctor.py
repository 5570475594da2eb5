"""``gilint doctor``: what is installed and in force here, and what is wrong with it."""

from __future__ import annotations

import platform
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint import __version__
from gilint.cli.arguments import UsageError
from gilint.cli.call import prepared
from gilint.cli.clean import kept
from gilint.cli.console import width
from gilint.config.model import NAME, ConfigError
from gilint.files import reason
from gilint.patterns import cache_folder
from gilint.reporters.display import folded, shown, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gilint.cli.arguments import Values
    from gilint.packs import Packs

EXTRAS = {
    "fast": ("rjieba", "分词更快"),
    "lsp": ("gilint.lsp.server", "编辑器里边写边提示：gilint lsp"),
    "web": ("gilint.web.server", "网页：gilint serve"),
    "watch": ("watchfiles", "文件一改就再查：gilint check --watch"),
    "corpus": ("pyarrow.parquet duckdb fsspec", "成批检查，结果成表：gilint corpus"),
    "dask": ("distributed", "成批检查分给几台机器：gilint corpus run --engine dask"),
}
"""What may be installed besides: the modules that need it, and what it gives."""


class Part(NamedTuple):
    """What is said of one matter, in rows of columns, and what is wrong with it."""

    title: str
    rows: Sequence[tuple[str, ...]]
    faults: Sequence[str] = ()


def run(values: Values) -> int:
    """Print what there is, then what is wrong; 2 if anything is.

    Raises:
        UsageError: there is no such folder, or no such pack to leave out.
    """
    folder = next(iter(values.positional), ".")
    if not Path(folder).is_dir():
        message = f"没有文件夹 {folder}"
        raise UsageError(message)
    parts = list(_parts(values, folder))
    faults = [fault for part in parts for fault in part.faults]
    sys.stdout.writelines(f"{line}\n" for part in parts for line in _lines(part))
    sys.stdout.write(f"有 {len(faults)} 处毛病：\n" if faults else "没有发现毛病。\n")
    for fault in faults:
        sys.stdout.writelines(f"  {line}\n" for line in folded(shown(fault), width() - 2))
    return 2 if faults else 0


def _lines(part: Part) -> Iterator[str]:
    yield part.title
    yield from (f"  {line}".rstrip() for line in table(part.rows or [("没有",)], width() - 2))
    yield ""


def _parts(values: Values, folder: str) -> Iterator[Part]:
    yield _program()
    configuration, packs = _configuration(values, folder)
    if packs:
        yield _packs(packs)
    yield configuration
    yield _extras()
    yield _words()
    yield _cache()
    yield _terminal()


def _program() -> Part:
    rows = [
        ("gilint", __version__, str(Path(__file__).parents[1])),
        ("Python", platform.python_version(), sys.executable),
        ("系统", platform.system(), platform.platform()),
    ]
    return Part("程序", rows)


def _configuration(values: Values, folder: str) -> tuple[Part, Packs | None]:
    """What holds for a report in the folder; packs are loaded as the configuration wants them."""
    report = str(Path(folder, "报告.txt"))
    packs = None
    try:
        call = prepared(values, [report])
        packs = call.packs
        call.plans.prepare([report])
    except ConfigError as error:
        return Part("配置", [("有误", folder)], list(map(str, error.mistakes))), packs
    found = call.plans.effective(report)
    running = sum(rule.runs.value for rule in found.rules)
    files = "，其次 ".join(map(shown, found.files)) or f"没有 {NAME}，都是默认"
    return Part("配置", [(f"启用 {running} 条规则", files)]), packs


def _packs(packs: Packs) -> Part:
    rows = [
        (pack.name, f"{pack.distribution} {pack.version}", f"{len(pack.rules)} 条规则")
        for pack in packs.packs
    ]
    return Part("规则包", rows, [problem.message for problem in packs.problems])


def _extras() -> Part:
    rows, faults = [], []
    for name, (modules, gives) in EXTRAS.items():
        command = f"pip install 'gilint[{name}]'"
        try:
            for module in modules.split():
                import_module(module)
        except ModuleNotFoundError:
            rows.append((name, "没有装", f"{gives}（{command}）"))
        except Exception as error:  # noqa: BLE001 - whatever stands there instead
            rows.append((name, "用不了", gives))
            faults.append(f"gilint[{name}] 装了但用不了：{error}；请重装：{command} --upgrade")
        else:
            rows.append((name, "已装", gives))
    return Part("可以另装的", rows, faults)


def _words() -> Part:
    from gilint.words import cut  # noqa: PLC0415 - loads the segmenter

    try:
        cut("政府信息公开")
    except Exception as error:  # noqa: BLE001 - as above
        fault = f"分词用不了：{error}；请重装：pip install --force-reinstall jieba"
        return Part("分词", [("用不了",)], [fault])
    return Part("分词", [("rjieba" if "rjieba" in sys.modules else "jieba",)])


def _cache() -> Part:
    folder = cache_folder()
    if folder is None:
        return Part("缓存", [("不用",)])
    size = sum(path.stat().st_size for path in kept(folder))
    rows = [(f"{size / 1e6:.1f} MB", str(folder))]
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        said = f"缓存文件夹 {folder} 写不进：{reason(error)}；没有缓存也能查，只是每次从头查起，"
        return Part("缓存", rows, [said + "可用环境变量 GILINT_CACHE_DIR 指定别的文件夹"])
    return Part("缓存", rows)


def _terminal() -> Part:
    encoding = (sys.stdout.encoding or "utf-8").lower()
    rows = [(encoding, f"{width()} 列")]
    try:
        "错误“”".encode(encoding)
    except UnicodeEncodeError:
        fault = f"终端的编码 {encoding} 显示不了汉字；请设环境变量 PYTHONUTF8=1，或换一个终端"
        return Part("终端", rows, [fault])
    return Part("终端", rows)

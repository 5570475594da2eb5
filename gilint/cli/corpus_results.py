"""``gilint corpus report`` and ``gilint corpus sql``: what a run has found."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gilint.cli.arguments import UsageError
from gilint.cli.console import print_json, tell, width
from gilint.cli.loading import load
from gilint.cli.outputs import unwritable
from gilint.reporters.display import shown, table
from gilint.reporters.wording import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gilint.cli.arguments import Values
    from gilint.corpus.page import Overview
    from gilint.corpus.queries import Result

_ROWS = 1000
"""Of an answer, on a terminal."""


def report(values: Values, name: str) -> int:
    """Write the page and the charts, print what they come to.

    Raises:
        UsageError: they cannot be written.
        StoreError: nothing is there yet.
    """
    from gilint.corpus.page import chart_file, overview, page
    from gilint.corpus.queries import opened
    from gilint.corpus.store import results_in

    folder = Path(name)
    packs, _ = load(values.without)
    manifest = results_in(folder)
    tell_unfinished(manifest)
    with opened(folder) as connection:
        seen = overview(connection, manifest, packs.rules())
    out = Path(values.out) if values.out else folder / "report"
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / "index.html").write_text("".join(page(seen)), encoding="utf-8", errors="replace")
        for chart in seen.charts:
            (out / f"{chart.file}.svg").write_text(chart_file(chart), encoding="utf-8")
    except OSError as error:
        raise unwritable(out.as_posix(), error) from None
    sys.stdout.writelines(f"{line}\n" for line in _lines(seen, out))
    return 0


def _lines(seen: Overview, out: Path) -> Iterator[str]:
    """What the page comes to, for who reads the terminal."""
    totals = seen.totals
    levels = "、".join(f"{totals[f'{level}s'] or 0} 处{word}" for level, word in LEVELS.items())
    yield f"{totals['reports']} 份报告，查完 {totals['checked']} 份：{levels}。"
    if totals["with_sums"]:
        yield (
            f"统计表有勾稽关系可核的 {totals['with_sums']} 份，"
            f"全部相符的 {totals['adding_up']} 份，占 {totals['percent_adding_up']}%。"
        )
    for chart in seen.charts:
        yield ""
        rows = [(bar.name, *bar.figures) for bar in chart.bars[: chart.most]]
        yield from table([(chart.name, *chart.heads), *rows], width())
    yield ""
    yield f"网页和 {len(seen.charts)} 张图（SVG）在 {out.as_posix()}"


def sql(values: Values, name: str, query: str) -> int:
    """Print what a query answers.

    Raises:
        UsageError: it is wrong.
        StoreError: nothing is there yet.
    """
    from gilint.corpus.queries import QueryError, asked, opened
    from gilint.corpus.store import results_in

    tell_unfinished(results_in(Path(name)))
    with opened(Path(name)) as connection:
        try:
            found = asked(connection, query)
        except QueryError as error:
            message = f"语句有误：{error}"
            raise UsageError(message) from None
        if values.format == "csv":
            _print_csv(found)
        elif values.format == "json":
            print_json([dict(zip(found.columns, row, strict=True)) for row in found.rows])
        else:
            _print_table(found)
    return 0


def tell_unfinished(manifest: Mapping[str, Any]) -> None:
    """Say that what a run has found is not all, where it was stopped."""
    if not manifest.get("finished"):
        tell(["结果不全：上次没有查完；再运行一次同样的 gilint corpus run，接着查完"])


def _print_csv(found: Result) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(found.columns)
    writer.writerows(found.rows)


def _print_table(found: Result) -> None:
    """The first rows in columns."""
    rows = [tuple(_cell(value) for value in row) for row in islice(found.rows, _ROWS + 1)]
    if found.columns:
        sys.stdout.writelines(
            f"{line.rstrip()}\n" for line in table([found.columns, *rows[:_ROWS]], width())
        )
    if len(rows) > _ROWS:
        tell([f"只列出前 {_ROWS} 行；要全部，用 --format csv"])


def _cell(value: object) -> str:
    return "" if value is None else shown(str(value))

"""The one function of a corpus: a batch of reports becomes five batches of rows.

It keeps nothing but what :func:`~gilint.corpus.recipe.kitchen` keeps for the process, so it runs
wherever there are record batches: in our engines, in Dask, in Spark's ``mapInArrow``.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.recipe import Recipe, kitchen
from gilint.corpus.rows import Rows, no_rows, rows_of, unread
from gilint.corpus.tables import Tables, batch
from gilint.files import LARGEST, too_large
from gilint.readers import FILE_BYTES
from gilint.report import FileReport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gilint.corpus.recipe import Kitchen

_MAGIC = (
    (b"%PDF", ".pdf"),
    (b"PK\x03\x04", ".docx"),
    (b"\xd0\xcf\x11\xe0", ".doc"),
    (b"<!doctype html", ".html"),
    (b"<html", ".html"),
)
_HEAD = 256
"""Bytes in which a file without a suffix says what it is."""
_TEXTS = (".txt", ".md", ".markdown", ".html", ".htm", ".shtml")


def map_reports(
    reports: Any,  # noqa: ANN401 - pyarrow has no types
    recipe: Recipe | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> Tables:
    """Check a ``pyarrow.RecordBatch`` of reports.

    Its columns: ``id`` (string); ``bytes`` (a file as it is; its format by the suffix of ``name``
    or ``id``, else by how it begins) or ``text`` (string); both may be there, ``bytes`` first.
    ``fault`` (string), where there is neither, says why. Other columns are left alone. Rows come
    in the order of reports; whatever goes wrong with a report is a row in ``problems``.

    Raises:
        KeyError: the batch has no column ``id``, or neither ``bytes`` nor ``text``.
    """
    own = kitchen(recipe or Recipe())
    rows = no_rows()
    for report in _each(reports):
        before_each()
        try:
            rows.add(_report(own, report))
        except Exception as error:  # noqa: BLE001 - one report stops no other
            said = f"查这份报告时出错：{error}（{type(error).__name__}）；请反馈给 gilint 的作者"
            rows.add(unread(report.id, said))
    return _tables(rows)


class _Report(NamedTuple):
    """A row of the batch: a file's bytes, a text, or why there is neither."""

    id: str
    name: str
    data: bytes | None
    text: str | None
    fault: str


def _report(own: Kitchen, report: _Report) -> Rows:
    if report.data is None and report.text is None:
        return unread(report.id, report.fault or "没有内容：bytes、text 都是空值")
    path = _named(report.name or report.id, report.data)
    as_text = report.data is None
    data = report.data if report.data is not None else (report.text or "").encode()
    return rows_of(report.id, data, _checked(own, data, path, as_text=as_text))


def failed(reports: Any, message: str) -> Tables:  # noqa: ANN401
    """The rows of reports of which nothing is known but why."""
    rows = no_rows()
    for report in _each(reports):
        rows.add(unread(report.id, message))
    return _tables(rows)


def _tables(rows: Rows) -> Tables:
    return Tables(*(batch(table, found) for table, found in rows._asdict().items()))


def _each(reports: Any) -> Iterator[_Report]:  # noqa: ANN401
    names = set(reports.schema.names)
    if "id" not in names or not names & {"bytes", "text"}:
        message = f"要有 id 列，和 bytes 或 text 列；现有 {'、'.join(reports.schema.names)}"
        raise KeyError(message)
    blank = [None] * reports.num_rows

    def column(name: str) -> list[Any]:
        return reports.column(name).to_pylist() if name in names else blank

    columns = (column(name) for name in ("id", "name", "bytes", "text", "fault"))
    for id_, name, data, text, fault in zip(*columns, strict=True):
        yield _Report(str(id_), name or "", data, text, fault or "")


def _named(name: str, data: bytes | None) -> str:
    """A path that tells the readers what a report is."""
    suffix = PurePosixPath(name).suffix.lower()
    if data is None:
        return name if suffix in _TEXTS else f"{name}.txt"
    if suffix:
        return name
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return name + next((own for magic, own in _MAGIC if head.startswith(magic.lower())), ".txt")


def _checked(own: Kitchen, data: bytes, path: str, *, as_text: bool) -> FileReport:
    largest = own.plan.settings.limits.get(FILE_BYTES, LARGEST)
    if len(data) > largest:
        return FileReport(path, problems=(too_large(path, largest),))
    if as_text:
        return own.runner.check_text(data.decode("utf-8"), path)
    return own.runner.check_data(data, path)

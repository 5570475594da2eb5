"""The tables that reports become, column by column; what stands here is what DIR's Parquet has.

Every table has ``id``, by which they are joined. Strings are empty and numbers null where gilint
could not tell. A column may be added; none goes away or changes its meaning (see CONTRIBUTING.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = 1
"""Of the columns; raised when one goes away or changes its meaning."""


class Column(NamedTuple):
    """A column: its Arrow type by name, and in Chinese what it says."""

    name: str
    type: str
    says: str


class Tables(NamedTuple):
    """Of one batch of reports, a ``pyarrow.RecordBatch`` each."""

    reports: Any
    facts: Any
    findings: Any
    problems: Any
    records: Any


_ID = Column("id", "string", "报告的名字：文件夹、压缩包里的路径，或 Parquet 的 id 列")
_PLACED = (
    Column("line", "int32", "行，从 1 数"),
    Column("line_column", "int32", "列，从 1 数，按字"),
)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "reports": (
        _ID,
        Column("title", "string", "标题"),
        Column("agency", "string", "机关"),
        Column("kind", "string", "机关类别：department、government、area、township"),
        Column("place", "string", "所在地，从机关名读出"),
        Column("province", "string", "省级行政区；只在所在地写明省或地级市时才有，否则为空值"),
        Column("year", "int32", "报告年度"),
        Column("era", "string", "版式：2008、2019 或 2021"),
        Column("published", "date32", "页面上的发布日期"),
        Column("signed", "date32", "落款日期"),
        Column("period_start", "date32", "统计期限的头一天"),
        Column("period_end", "date32", "统计期限的末一天"),
        Column("reader", "string", "按什么读的：text、html、docx、pdf……"),
        Column("encoding", "string", "编码"),
        Column("bytes", "int64", "原文件的字节数"),
        Column("characters", "int64", "读出的字数"),
        Column("digest", "string", "原文件的 BLAKE2b 摘要（128 位）：相同即是同一份文件"),
        Column("checked", "bool", "是否查完"),
        Column("skipped", "string", "没有检查的原因，如不是年度报告"),
        Column("errors", "int32", "错误处数"),
        Column("warnings", "int32", "警告处数"),
        Column("infos", "int32", "提示处数"),
        Column("silenced", "int32", "按注释或配置略过的处数"),
        Column("tables", "int32", "统计表张数"),
        Column("sums", "int32", "表格里核对了几处勾稽关系：各格都有数字，表格读得准"),
        Column("sums_broken", "int32", "其中几处不相符"),
    ),
    "facts": (
        _ID,
        Column("number", "int32", "在报告里的次序，从 1 数"),
        Column("source", "string", "table 表格里的一格，text 正文里的一个数"),
        Column("edition", "string", "表格版本：2014、2019、2021 等"),
        Column("form", "string", "哪张表，如 s3（第三部分表）"),
        Column("row_id", "string", "行，如 r3_1（予以公开）"),
        Column("row_label", "string", "行的名称；正文的数则是它数的东西"),
        Column("column_id", "string", "列，如 total"),
        Column("column_label", "string", "列的名称"),
        Column("kind", "string", "格里是什么：number、blank、dash、slash、none、text"),
        Column("value", "double", "数值；没有数则为空值"),
        Column("unit", "string", "单位"),
        Column("exact", "bool", "是否确数（不是 余、约）"),
        Column("printed", "string", "原样"),
        Column("sure", "bool", "表格是否读得准"),
        Column("section", "string", "正文的数在哪个标题下"),
        *_PLACED,
    ),
    "findings": (
        _ID,
        Column("number", "int32", "在报告里的次序，从 1 数"),
        Column("rule", "string", "规则"),
        Column("severity", "string", "级别：error、warning、info"),
        Column("message", "string", "问题"),
        Column("basis", "string", "依据"),
        Column("place", "string", "位置，如 二（一）、落款"),
        Column("quote", "string", "原文，个人号码已遮去"),
        Column("remedy", "string", "改法"),
        Column("fingerprint", "string", "行号变了也不变的记号"),
        *_PLACED,
        Column("end_line", "int32", "末尾的行"),
        Column("end_line_column", "int32", "末尾的列（不含）"),
    ),
    "problems": (
        _ID,
        Column("message", "string", "什么没有查成，为什么"),
        Column("rule", "string", "出错的规则，若是规则的错"),
    ),
    "records": (
        _ID,
        Column("agency", "string", "机关，连同上一级的地名；认不出则为空"),
        Column("sentences", "list<uint64>", "各句的指纹：只差数字和本机关名称的句子相同"),
        Column("record", "binary", "gilint corpus compare 用的记录，只给同一版本的 gilint 读"),
    ),
}
COMPARED = (
    _ID,
    Column("rule", "string", "规则"),
    Column("severity", "string", "级别：error、warning、info"),
    Column("message", "string", "问题"),
    Column("basis", "string", "依据"),
    Column("others", "list<string>", "与哪些报告相比"),
    Column("start", "int32", "从文中第几个字起，从 0 数"),
    Column("end", "int32", "到第几个字（不含）"),
)
"""Of the table ``compared``, which is made of ``records`` once all reports are there."""


def schema(table: str) -> Any:  # noqa: ANN401 - pyarrow has no types
    """The ``pyarrow.Schema`` of a table, ``compared`` among them."""
    import pyarrow as pa

    types = {
        "bool": pa.bool_(),
        "date32": pa.date32(),
        "double": pa.float64(),
        "list<string>": pa.list_(pa.string()),
        "list<uint64>": pa.list_(pa.uint64()),
    }
    return pa.schema(
        [
            (column.name, types.get(column.type) or getattr(pa, column.type)())
            for column in COLUMNS.get(table, COMPARED)
        ]
    )


def batch(table: str, rows: Sequence[Sequence[object]]) -> Any:  # noqa: ANN401
    """Rows as a ``pyarrow.RecordBatch``; characters that are no Unicode become escapes."""
    import pyarrow as pa

    own = schema(table)
    columns = [list(values) for values in zip(*rows, strict=True)] or [[] for _ in own]
    try:
        return pa.RecordBatch.from_arrays(_arrays(columns, own), schema=own)
    except UnicodeEncodeError:
        plain = [[_plain(value) for value in values] for values in columns]
        return pa.RecordBatch.from_arrays(_arrays(plain, own), schema=own)


def _arrays(columns: Sequence[Sequence[object]], own: Any) -> list[Any]:  # noqa: ANN401
    import pyarrow as pa

    return [pa.array(values, field.type) for values, field in zip(columns, own, strict=True)]


def _plain(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value

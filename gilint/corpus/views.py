"""Views over the tables of a run: what people query, in DuckDB's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gilint.corpus.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Sequence


class View(NamedTuple):
    """A view over the tables; ``says`` is its line in the documents, in Chinese."""

    name: str
    says: str
    query: str


_TOTALS = """\
count(*) AS reports,
    count(*) FILTER (checked) AS checked,
    sum(errors)::BIGINT AS errors,
    sum(warnings)::BIGINT AS warnings,
    sum(infos)::BIGINT AS infos,
    count(*) FILTER (sums > 0) AS with_sums,
    count(*) FILTER (sums > 0 AND sums_broken = 0) AS adding_up,
    round(100.0 * adding_up / nullif(with_sums, 0), 2) AS percent_adding_up"""
_OWN = (
    "r.title, r.agency, r.kind AS agency_kind, r.place AS agency_place, r.province, r.year, r.era"
)


def _by(column: str, name: str) -> View:
    query = f"SELECT {column}, {_TOTALS}\nFROM reports GROUP BY {column} ORDER BY {column}"
    return View(f"by_{column}", f"按{name}合计", query)


VIEWS = (
    View(
        "totals",
        "全部合计：份数、各级发现数、有勾稽关系可核的和全部相符的份数",
        f"SELECT {_TOTALS}\nFROM reports",
    ),
    _by("year", "年度"),
    _by("era", "版式"),
    _by("province", "省级行政区"),
    _by("kind", "机关类别"),
    View(
        "by_rule",
        "按规则合计：多少处、多少份报告有、占查完的百分之几",
        """\
SELECT rule,
    count(DISTINCT id) AS reports,
    round(100.0 * count(DISTINCT id) / (SELECT count(*) FROM reports WHERE checked), 2) AS percent,
    count(*) FILTER (severity = 'error') AS errors,
    count(*) FILTER (severity = 'warning') AS warnings,
    count(*) FILTER (severity = 'info') AS infos
FROM findings GROUP BY rule ORDER BY count(*) DESC, rule""",
    ),
    View(
        "by_problem",
        "没有查成的原因",
        "SELECT message, count(*) AS reports FROM problems GROUP BY message ORDER BY reports DESC",
    ),
    View(
        "cells",
        "统计表的一格一行，带机关、年度",
        f"SELECT {_OWN}, f.* EXCLUDE (source, section)\n"
        "FROM facts f JOIN reports r USING (id) WHERE f.source = 'table'",
    ),
    View(
        "quantities",
        "正文的一个数一行，带机关、年度；label 是它数的东西",
        f"SELECT {_OWN}, f.id, f.number, f.row_label AS label, f.value, f.unit, f.exact, f.printed,"
        " f.section, f.line, f.line_column\n"
        "FROM facts f JOIN reports r USING (id) WHERE f.source = 'text'",
    ),
    View(
        "found",
        "一处发现一行，带机关、年度",
        f"SELECT {_OWN}, f.*\nFROM findings f JOIN reports r USING (id)",
    ),
    View(
        "doubles",
        "内容一样的报告：先出现的和后出现的",
        """\
SELECT min(id) OVER (PARTITION BY digest) AS first, id
FROM reports WHERE digest <> '' QUALIFY id <> first""",
    ),
)


def read_parquet(folder: str, table: str) -> str:
    """What reads a table in DuckDB, whatever signs the name of its folder has."""
    place = re.sub(r"[\[*?]", r"[\g<0>]", folder).replace("'", "''")
    return f"read_parquet('{place}{table}/*.parquet')"


def script(folder: str = "", tables: Sequence[str] = Tables._fields) -> str:
    """The views as SQL; Parquet is looked for in ``folder``, with a slash at its end."""
    plain = [
        View(name, f"表 {name}", f"SELECT * FROM {read_parquet(folder, name)}")  # noqa: S608
        for name in tables
    ]
    return "\n".join(
        f"-- {view.says}\nCREATE VIEW {view.name} AS\n{view.query};" for view in (*plain, *VIEWS)
    )

"""What a run comes to, as one page of HTML and as charts in files of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.queries import asked
from gilint.pages.drawing import environment, static_text
from gilint.pages.rules import rule_page
from gilint.reporters.wording import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gilint.rule import Rule

_UNKNOWN = "未识别"
_MOST = 20
_WIDTH = 300
"""Of the longest bar of a chart in a file, in its units."""


class Bar(NamedTuple):
    """A row of a chart: its parts by the class that colours them, the figures behind them."""

    name: str
    parts: tuple[tuple[str, float], ...]
    figures: tuple[str, ...]
    link: str = ""

    @property
    def total(self) -> float:
        """The length of the bar."""
        return sum(length for _, length in self.parts)


class Chart(NamedTuple):
    """Bars of one scale; ``file`` is the name of the chart's own file."""

    file: str
    name: str
    says: str
    heads: tuple[str, ...]
    bars: tuple[Bar, ...]
    most: int = _MOST

    @property
    def longest(self) -> float:
        """The total that a whole bar stands for."""
        return max((bar.total for bar in self.bars), default=0) or 1


class Overview(NamedTuple):
    """Everything that the page says."""

    totals: Mapping[str, Any]
    charts: tuple[Chart, ...]
    problems: tuple[tuple[str, int], ...]
    doubles: int
    manifest: Mapping[str, Any]
    rules: Mapping[str, type[Rule]]


def overview(
    connection: Any,  # noqa: ANN401 - duckdb has no types
    manifest: Mapping[str, Any],
    rules: Mapping[str, type[Rule]],
) -> Overview:
    """Ask for all of it; ``rules`` are those that are installed, for their summaries."""
    (totals,) = _dicts(connection, "SELECT * FROM totals")
    problems = asked(connection, f"SELECT * FROM by_problem LIMIT {_MOST}").rows  # noqa: S608
    (doubles,) = next(asked(connection, "SELECT count(*) FROM doubles").rows)
    charts = (
        _by_rule(connection, rules),
        *(_by(connection, *each) for each in _COUNTED),
        *(_adding_up(connection, *each) for each in _COUNTED),
    )
    shown = tuple(chart for chart in charts if len(chart.bars) > 1 or chart.file == "rule")
    return Overview(totals, shown, tuple(problems), doubles, manifest, rules)


_COUNTED = (("year", "年度"), ("era", "版式"), ("province", "省级行政区"))


def _by_rule(connection: Any, rules: Mapping[str, type[Rule]]) -> Chart:  # noqa: ANN401
    bars = [
        Bar(
            rules[row["rule"]].summary().rstrip("。") if row["rule"] in rules else row["rule"],
            _levels(row),
            (_found(row), _count(row["reports"]), f"{row['percent']:.2f}%"),
            row["rule"],
        )
        for row in _dicts(connection, "SELECT * FROM by_rule")
    ]
    return Chart("rule", "按规则", "哪些问题最多", ("处", "份", "占查完的"), tuple(bars))


def _by(connection: Any, column: str, name: str) -> Chart:  # noqa: ANN401
    bars = [
        Bar(
            _name(row[column]),
            _levels(row),
            (
                _found(row),
                _count(row["reports"]),
                f"{sum(number for _, number in _levels(row)) / row['reports']:.1f}",
            ),
        )
        for row in _dicts(connection, f"SELECT * FROM by_{column}")  # noqa: S608 - our own words
    ]
    heads = ("处", "份", "每份")
    return Chart(column, f"按{name}", f"各{name}的发现", heads, tuple(bars), len(bars))


def _levels(row: Mapping[str, Any]) -> tuple[tuple[str, int], ...]:
    return tuple((level, row[f"{level}s"] or 0) for level in LEVELS)


def _found(row: Mapping[str, Any]) -> str:
    return _count(sum(number for _, number in _levels(row)))


def _adding_up(connection: Any, column: str, name: str) -> Chart:  # noqa: ANN401
    bars = [
        Bar(
            _name(row[column]),
            (("good", row["percent_adding_up"]), ("error", 100 - row["percent_adding_up"])),
            (
                f"{row['percent_adding_up']:.2f}%",
                _count(row["adding_up"]),
                _count(row["with_sums"]),
            ),
        )
        for row in _dicts(connection, f"SELECT * FROM by_{column}")  # noqa: S608
        if row["with_sums"]
    ]
    says = f"各{name}统计表的勾稽关系全部相符的报告，占有勾稽关系可核的"
    heads = ("相符", "份", "可核")
    return Chart(f"sums-{column}", f"表格相符，按{name}", says, heads, tuple(bars), len(bars))


def _name(value: object) -> str:
    return str(value) if value else _UNKNOWN


def _count(number: float) -> str:
    return f"{number:,.0f}"


def _dicts(connection: Any, query: str) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    found = asked(connection, query)
    return (dict(zip(found.columns, row, strict=True)) for row in found.rows)


def page(seen: Overview) -> Iterable[str]:
    """The page, piece by piece; it needs no other file."""
    asked_for = sorted({bar.link for chart in seen.charts for bar in chart.bars if bar.link})
    pages = [rule_page(id_, seen.rules[id_]) for id_ in asked_for if id_ in seen.rules]
    template = environment().get_template("corpus.html")
    return template.generate(seen=seen, pages=pages, style=static_text("style.css"))


def chart_file(chart: Chart) -> str:
    """A chart as an SVG file, to be put into a text."""
    longest = max((len(bar.name) for bar in chart.bars[: chart.most]), default=0)
    template = environment().get_template("chart.svg")
    return template.render(chart=chart, left=min(longest, 30) * 14 + 12, width=_WIDTH)

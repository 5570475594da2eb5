"""``gilint corpus report`` and ``sql``: what a run comes to."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gilint.corpus.views import VIEWS


def test_every_view_answers(gilint, corpus_of_examples):
    for view in VIEWS:
        query = f"SELECT count(*) AS n FROM {view.name}"  # noqa: S608 - our own names
        result = gilint("corpus", "sql", corpus_of_examples, query, "--format", "json")
        assert json.loads(result.out)[0]["n"] >= 0, view.name
        assert view.says


def test_the_views_are_there_for_other_programs(corpus_of_examples, monkeypatch):
    import duckdb

    monkeypatch.chdir(corpus_of_examples)
    with duckdb.connect() as connection:
        connection.execute(Path("views.sql").read_text(encoding="utf-8"))
        asked = (
            "SELECT value FROM cells WHERE year = 2023 AND row_id = 'r1' AND column_id = 'total'"
        )
        assert connection.execute(asked).fetchall() == [(144.0,)]


def test_sql_prints_columns_csv_or_json(gilint, corpus_of_examples):
    query = "SELECT id, year, published FROM reports WHERE year = 2020"
    assert gilint("corpus", "sql", corpus_of_examples, query).out == (
        "id                        year  published\nclean-2020-department.md  2020\n"
    )
    csv = gilint("corpus", "sql", corpus_of_examples, query, "--format", "csv").out
    assert csv == "id,year,published\nclean-2020-department.md,2020,\n"
    (said,) = json.loads(gilint("corpus", "sql", corpus_of_examples, query, "--format", "json").out)
    assert said == {"id": "clean-2020-department.md", "year": 2020, "published": None}


def test_what_is_wrong_with_a_query_is_told(gilint, corpus_of_examples):
    result = gilint("corpus", "sql", corpus_of_examples, "SELECT yeer FROM reports")
    assert (result.status, "yeer" in result.err) == (2, True)
    result = gilint("corpus", "sql", "nowhere", "SELECT 1")
    assert (result.status, "gilint corpus run" in result.err) == (2, True)


def test_the_report_tells_totals_on_a_page_and_in_charts(gilint, corpus_of_examples):
    result = gilint("corpus", "report", corpus_of_examples, "--out", "report")
    assert result.status == 0
    assert "13 份报告，查完 13 份" in result.out
    assert "可核的 6 份，全部相符的 5 份，占 83.33%" in result.out
    page = Path("report/index.html").read_text(encoding="utf-8")
    assert "按规则" in page
    assert "83.33" in page
    assert "<script" not in page
    files = Path("report").glob("*.svg")
    charts = {path.name: ET.parse(path).getroot() for path in files}  # noqa: S314 - our own
    assert set(charts) == {"rule.svg", "year.svg", "era.svg", "sums-year.svg", "sums-era.svg"}
    assert "2022" in [text.text for text in charts["sums-year.svg"].iter() if text.text]


def test_the_queries_in_the_documents_run(corpus_of_examples, gilint):
    page = (Path(__file__).parents[2] / "docs" / "corpus.md").read_text(encoding="utf-8")
    queries = [block.partition("```")[0] for block in page.split("```sql\n")[1:]]
    assert len(queries) > 4
    for query in queries:
        result = gilint("corpus", "sql", corpus_of_examples, query)
        assert (result.status, result.err) == (0, ""), query


@pytest.mark.parametrize(
    ("place", "province"),
    [
        ("广东省清远市", "广东省"),
        ("清远市", "广东省"),
        ("内蒙古自治区", "内蒙古自治区"),
        ("海南州", "青海省"),
        ("新疆生产建设兵团第八师", "新疆生产建设兵团"),
        ("北京市海淀区", "北京市"),
        ("青石县", None),
        ("巴州区", None),
        ("朝阳区", None),
        ("", None),
    ],
)
def test_a_province_is_only_told_where_the_name_says_it(place, province):
    from gilint.corpus.provinces import province_of

    assert province_of(place) == province

"""``gilint facts``: every cell and every number, by the contract in the package."""

import csv
import io
import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"
REPORT = """青石县财政局2024年政府信息公开工作年度报告
一、总体情况
全年公开信息1,200余条，收到申请12件，均已答复。
二、主动公开政府信息情况
第二十条第（一）项
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 0 | 0 | — |
| 行政规范性文件 | 3 | 1 | 12 |
第二十条第（八）项
| 行政事业性收费 | 1.5 |
青石县财政局
2025年1月20日
"""


@pytest.fixture
def facts(gilint, report):
    report("report.txt", REPORT)
    result = gilint("facts", "report.txt")
    assert result.status == 0
    (said,) = json.loads(result.out)["reports"]
    return said


def test_the_examples_fit_the_schema(gilint):
    schema = json.loads(files("gilint").joinpath("schema/facts.json").read_text("utf-8"))
    result = gilint("facts", EXAMPLES, "none.txt")
    said = json.loads(result.out)
    Draft202012Validator(schema).validate(said)
    assert result.status == 2
    assert len(said["reports"]) == len([*EXAMPLES.glob("*.txt"), *EXAMPLES.glob("*.md")])
    assert said["problems"][0]["path"] == "none.txt"
    assert "none.txt" in result.err


def test_who_and_when(facts):
    assert facts["agency"] == {"name": "青石县财政局", "kind": "department", "place": "青石县"}
    assert facts["year"] == 2024
    assert facts["signed"] == "2025-01-20"
    assert facts["period"] == {"start": None, "end": None}


def test_cells_have_their_official_ids_and_places(facts):
    cells = {(cell["table"], cell["row"], cell["column"]): cell for cell in facts["cells"]}
    assert cells["s2_1", "norm", "valid"]["value"] == 12
    assert cells["s2_1", "norm", "valid"]["start"] == {"line": 8, "column": 21}
    assert cells["s2_1", "rules", "valid"]["value"] is None
    assert cells["s2_1", "rules", "valid"]["kind"] == "dash"
    assert cells["s2_8", "fee", "amount"]["value"] == 1.5
    assert cells["s2_8", "fee", "amount"]["unit"] == "万元"


def test_numbers_of_the_text_say_what_they_count(facts):
    about, asked = facts["quantities"]
    assert (about["label"], about["value"], about["unit"]) == ("全年公开信息", 1200, "条")
    assert not about["exact"]
    assert (asked["label"], asked["value"], asked["section"]) == ("收到申请", 12, "一、总体情况")


def test_csv_has_a_row_for_each(gilint, report, facts):
    report("report.txt", REPORT)
    rows = list(csv.DictReader(io.StringIO(gilint("facts", "--format", "csv", "report.txt").out)))
    assert len(rows) == len(facts["cells"]) + len(facts["quantities"])
    assert [row["value"] for row in rows if row["source"] == "text"] == ["1200", "12"]
    assert {row["agency"] for row in rows} == {"青石县财政局"}


def test_output_goes_to_a_file_and_never_over_a_report(gilint, report, demo):
    report("report.txt", REPORT)
    assert gilint("facts", "-o", "facts.json", "report.txt").status == 0
    assert json.loads((demo / "facts.json").read_text("utf-8"))["reports"]
    refused = gilint("facts", "-o", "report.txt", "report.txt")
    assert refused.status == 2
    assert (demo / "report.txt").read_text("utf-8") == REPORT

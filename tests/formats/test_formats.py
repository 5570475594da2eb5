"""Every format as its consumers read it: SARIF by its schema's classes, JUnit by a parser, …"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"
REPORT = (
    "青石县𠮷水务局2017年政府信息公开工作年度报告\n一、概述\n𠮷全年公开信息12条，，均已更新。\n"
)

NUMBER = {"type": "integer", "minimum": 1}
POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": NUMBER, "column": NUMBER},
    "additionalProperties": False,
}
RANGE = {
    "type": "object",
    "required": ["start", "end"],
    "properties": {"start": POSITION, "end": POSITION},
    "additionalProperties": False,
}
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "oneOf": [{"required": ["lines"]}, {"required": ["positions"]}],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": "^\\./"}},
                    "lines": {"required": ["begin"], "properties": {"begin": NUMBER}},
                    "positions": {
                        "required": ["begin"],
                        "properties": {"begin": POSITION, "end": POSITION},
                        "additionalProperties": False,
                    },
                },
                "additionalProperties": False,
            },
        },
    },
}
"""What GitLab's documentation and its own check of such reports ask for."""
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity", "code"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"required": ["value"]},
                    "location": {
                        "required": ["path"],
                        "properties": {"path": {"type": "string"}, "range": RANGE},
                        "additionalProperties": False,
                    },
                    "suggestions": {
                        "items": {
                            "required": ["range", "text"],
                            "properties": {"range": RANGE, "text": {"type": "string"}},
                            "additionalProperties": False,
                        }
                    },
                },
            },
        },
    },
}
"""What reviewdog's definition of its format knows."""


@pytest.fixture
def run(tmp_path):
    """Check a report, a file that is not there and one that is clean; gives the output's text."""
    (tmp_path / "a, b.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "clean.txt").write_text("一、概述\n公开信息12条。\n", encoding="utf-8")

    def run(*formats, more=()):
        command = ["check", "--isolated", "--select", "punctuation/superfluous-punct", *more]
        for each in formats:
            command += ["--format", each]
        done = gilint(tmp_path, *command, "a, b.txt", "clean.txt", "none.txt")
        assert done.returncode == 2, done.stderr.decode()
        return done.stdout.decode()

    return run


def gilint(folder, *arguments):
    command = [sys.executable, "-m", "gilint", *arguments]
    return subprocess.run(command, check=False, capture_output=True, cwd=folder)


def test_sarif_fits_its_schema_and_counts_utf16(run):
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    said = json.loads(run("sarif"))
    Log.model_validate(said)
    (one,) = said["runs"]
    (result,) = one["results"]
    assert one["columnKind"] == "utf16CodeUnits"
    assert one["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a,%20b.txt"
    region = place["region"]
    line = REPORT.splitlines()[2]
    units = line[: line.index("，，")].encode("utf-16-le")
    assert (region["startLine"], region["startColumn"]) == (3, len(units) // 2 + 1)
    assert result["partialFingerprints"]["gilint/v1"]
    assert result["fixes"]
    notices = one["invocations"][0]
    assert not notices["executionSuccessful"]
    assert "none.txt" in json.dumps(notices)


def test_formats_tell_the_place_in_the_other_report(tmp_path):
    from gilint_compare._examples import decided

    for year, decisions in ((2022, 420), (2023, 4310)):
        text = decided("青石县水利局", year, decisions)
        (tmp_path / f"{year}.txt").write_text(text, encoding="utf-8")
    command = ["check", "--isolated", "--select", "compare", "--format", "sarif"]
    done = gilint(tmp_path, *command, "--format", "gitlab:g.json", ".")
    (result,) = json.loads(done.stdout)["runs"][0]["results"]
    (place,) = (each["physicalLocation"] for each in result["relatedLocations"])
    assert place["artifactLocation"]["uri"] == "2022.txt"
    assert place["region"]["startLine"] == 5
    assert "另见 2022.txt 第5行" in (tmp_path / "g.json").read_text(encoding="utf-8")


def test_sarif_marks_what_is_silenced_and_where(run, tmp_path):
    comment = '<!-- gilint: disable-line=punctuation reason="原文如此" -->'
    (tmp_path / "a, b.txt").write_text(REPORT.rstrip("\n") + comment + "\n", encoding="utf-8")
    (tmp_path / "clean.txt").write_text(REPORT, encoding="utf-8")
    baseline = ("baseline", "create", "--isolated", "--baseline", "known.yaml", "clean.txt")
    gilint(tmp_path, *baseline, "--select", "punctuation/superfluous-punct")
    (one,) = json.loads(run("sarif", more=["--baseline", "known.yaml"]))["runs"]
    marks = [
        (result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], mark)
        for result in one["results"]
        for mark in result["suppressions"]
    ]
    assert marks == [
        ("a,%20b.txt", {"kind": "inSource", "justification": "原文如此"}),
        ("clean.txt", {"kind": "external", "justification": "基线"}),
    ]


def test_sarif_of_all_examples_fits_its_schema():
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--format", "sarif", EXAMPLES]
    done = subprocess.run(command, check=False, capture_output=True)
    Log.model_validate_json(done.stdout)


def test_junit_is_read_by_a_parser(run):
    from junitparser import JUnitXml

    suites = {suite.name: suite for suite in JUnitXml.fromstring(run("junit").encode())}
    assert suites["a, b.txt"].failures == 1
    assert suites["clean.txt"].tests == 1
    assert suites["clean.txt"].failures == 0


def test_checkstyle_is_xml_with_places(run):
    root = ET.fromstring(run("checkstyle"))  # noqa: S314 - our own
    errors = {file.get("name"): list(file) for file in root}
    assert (root.tag, {file.tag for file in root}) == ("checkstyle", {"file"})
    for each in root.iter("error"):
        assert set(each.keys()) <= {"line", "column", "severity", "message", "source"}
        assert each.get("severity") in {"ignore", "info", "warning", "error"}
        assert int(each.get("line")) >= 1
        assert each.get("message")
    (error,) = errors["a, b.txt"]
    assert (error.get("line"), error.get("severity")) == ("3", "warning")
    assert errors["clean.txt"] == []
    assert errors["none.txt"][0].get("source") == "gilint.not-checked"


def test_github_commands_are_escaped(run):
    first, problem = run("github").splitlines()
    assert first.startswith("::warning file=a%2C b.txt,line=3,endLine=3,col=11,endColumn=13,title=")
    assert problem == "::error file=none.txt::没有这个文件或文件夹"
    words = json.loads(run("json"))["findings"][0]["message"]
    kind, said, message = as_the_runner_reads(first)
    assert (kind, said["file"], said["title"]) == (
        *("warning", "a, b.txt", "gilint punctuation/superfluous-punct"),
    )
    assert message.startswith(words)


def as_the_runner_reads(command):
    """A workflow command taken apart and unescaped as GitHub's runner does."""
    _, head, message = command.split("::", 2)
    kind, _, properties = head.partition(" ")
    pairs = (each.partition("=") for each in properties.split(","))
    signs = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}

    def plain(text):
        for escaped, sign in signs.items():
            text = text.replace(escaped, sign)
        return text

    return kind, {key: plain(value) for key, _, value in pairs}, plain(message)


def test_gitlab_wants_a_fingerprint_a_severity_and_a_place(run):
    said = json.loads(run("gitlab"))
    Draft202012Validator(GITLAB).validate(said)
    first, problem = said
    assert first["location"]["positions"]["begin"] == {"line": 3, "column": 11}
    assert problem["severity"] == "blocker"
    assert len({first["fingerprint"], problem["fingerprint"]}) == 2


def test_rdjson_counts_bytes(run):
    said = json.loads(run("rdjson"))
    Draft202012Validator(RDJSON).validate(said)
    first, problem = said["diagnostics"]
    line = REPORT.splitlines()[2]
    column = len(line[: line.index("，，")].encode()) + 1
    assert first["location"]["range"]["start"] == {"line": 3, "column": column}
    assert first["suggestions"][0]["text"] == "，"
    assert problem["location"] == {"path": "none.txt"}


def test_json_lines_are_objects_of_their_kind(run):
    said = [json.loads(line) for line in run("jsonl").splitlines()]
    assert [line["kind"] for line in said] == ["finding", "problem", "summary"]
    contract = json.loads(files("gilint").joinpath("schema/report.json").read_text("utf-8"))
    for line in said:
        schema = {"$defs": contract["$defs"], "$ref": f"#/$defs/{line['kind']}"}
        Draft202012Validator(schema).validate(line)


def test_several_formats_at_once(run, tmp_path):
    shown = run("text", "sarif:out.sarif", "junit:out.xml")
    assert "标点“，”重复" in shown
    assert json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert ET.parse(tmp_path / "out.xml").getroot().tag == "testsuites"  # noqa: S314 - our own


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "text", "--format", "json"], "只能有一个格式写到屏幕"),
        (["--format", "serif:x"], "是不是 sarif？"),
        (["--format", "json:a.txt"], "会把它覆盖"),
        (["--format", "json:x", "--format", "sarif:x"], "两个格式都要写进 x"),
        (["--format", "json:no/x"], "没有文件夹 no"),
        (["--format", "json:x", "-o", "y"], "--output"),
    ],
)
def test_wrong_calls_are_told_before_the_run(tmp_path, arguments, said):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    command = [sys.executable, "-m", "gilint", "check", "--isolated", *arguments, "a.txt"]
    done = subprocess.run(command, check=False, capture_output=True, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == REPORT


SHEET = (
    "云溪区=1+1局2023年政府信息公开工作年度报告\n"
    "一、总体情况\n=HYPERLINK，，1条。\n@公开，，2条。\n-公开\x0b，，3条。\n"
)


@pytest.fixture
def listed(tmp_path):
    """Check files whose words a spreadsheet would run; gives the file of a format."""
    (tmp_path / "=cmd.txt").write_text(SHEET, encoding="utf-8")
    (tmp_path / "坏.pdf").write_bytes(b"%PDF-1.4 nothing")

    def run(name):
        command = [sys.executable, "-m", "gilint", "check", "--isolated", "--select"]
        command += ["punctuation/superfluous-punct", "--format", f"{name}:out.{name}", "."]
        done = subprocess.run(command, check=False, capture_output=True, cwd=tmp_path)
        assert done.returncode == 2, done.stderr.decode()
        return tmp_path / f"out.{name}"

    return run


def test_csv_opens_in_excel_and_runs_nothing(listed):
    import csv

    data = listed("csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(data.decode("utf-8-sig").splitlines())
    assert head == ["机关", "年度", "文件", "位置", "规则", "级别", "问题", "依据", "建议", "原文"]
    assert len(rows) == 4
    assert not [cell for row in rows for cell in row if cell.startswith(tuple("=+-@"))]
    assert rows[0][2:6] == [
        "'=cmd.txt",
        "第3行，一",
        "punctuation/superfluous-punct",
        "警告",
    ]
    assert rows[0][8:] == ["“，”", "，，"]
    assert rows[-1][2] == "坏.pdf"
    assert rows[-1][5] == "没有查完"


def test_a_workbook_lists_findings_and_reports(listed):
    from openpyxl import load_workbook

    book = load_workbook(listed("xlsx"))
    findings, reports = book["问题清单"], book["各报告"]
    assert findings.max_row == 5
    assert {cell.data_type for row in findings.iter_rows() for cell in row if cell.value} == {"s"}
    assert findings["C2"].value == "=cmd.txt"
    assert [cell.value for cell in reports[2]][2:] == ["=cmd.txt", 0, 3, 0, "有问题"]
    assert reports["G3"].value.startswith("没有查完：")


def test_a_workbook_goes_to_a_file_only(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--format", "xlsx", "a.txt"]
    done = subprocess.run(command, check=False, capture_output=True, cwd=tmp_path)
    assert done.returncode == 2
    assert "--format xlsx:结果.xlsx" in done.stderr.decode()
    assert not done.stdout

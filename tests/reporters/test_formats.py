"""What ``--format text`` and ``--format json`` say, word for word."""

import io
import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from gilint.finding import Edit, Fix, Related, Severity, Span
from gilint.report import Entry, FileReport, Identity, Problem, Report
from gilint.reporters import Style
from gilint.reporters.json import JsonReporter, as_json
from gilint.reporters.text import TextReporter
from gilint.source import Source

SCHEMA = json.loads(files("gilint").joinpath("schema/report.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
TEXT = "云溪区水利局报告\r\n共受理申请12件。。\n证号990000198001010012\n2017125\n"

DATED = TEXT.index("2017125")


def entry(low, high, **given):
    fields = {
        "rule": "demo/some",
        "severity": Severity.WARNING,
        "message": "有问题",
        "basis": "",
        "place": "",
        "fingerprint": "0123456789abcdef",
    }
    return Entry(span=Span(low, high), **{**fields, **given})


def report(*entries, **given):
    source = Source(TEXT, "报告/甲.txt")
    identity = Identity("云溪区水利局", 2016, "2008")
    file = FileReport(
        source.path,
        source,
        identity,
        entries,
        {"处数字相符": 12, "部分齐全": 6},
        seconds={"demo/some": 0.002},
    )
    return Report(**{"files": (file,), "seconds": 0.123, **given})


def text(said, **style):
    out = io.StringIO()
    TextReporter().write(said, out, Style(**style))
    return out.getvalue()


FULL = report(
    entry(
        18,
        20,
        severity=Severity.ERROR,
        basis="GB/T 15834-2011",
        place="一",
        fix=Fix((Edit(Span(18, 20), "。"),), safe=True),
        related=(
            Related(Span(DATED, DATED + 7), "成文日期"),
            Related(Span(0, 0), "见附件", "乙.txt"),
        ),
    )
)


def test_text():
    assert text(FULL) == (
        "报告/甲.txt:2:9: 错误 有问题 [demo/some]\n"
        "    2 | 共受理申请12件。。\n"
        "      |               ^^^^\n"
        "    位于  一\n"
        "    依据  GB/T 15834-2011\n"
        "    改为  “。”\n"
        "    另见  4:1 “2017125” 成文日期\n"
        "    另见  乙.txt  见附件\n"
        "\n"
        "检查了 1 个文件（1 条规则，0.12 秒）：1 处错误，其中 1 处附有改法。\n"
        "核对无误：12 处数字相符；6 部分齐全。\n"
    )


def test_numbers_of_persons_never_reach_the_output():
    number = "990000198001010012"
    low = TEXT.index(number)
    fix = Fix((Edit(Span(low, low + 6), "x"), Edit(Span(low, low + 18), "y")), safe=False)
    related = (Related(Span(low, low + 18), "同"), Related(Span(low + 3, low + 17), "半"))
    said = text(report(entry(low, low + 18, fix=fix, related=related)))
    assert number[3:14] not in said
    assert number not in said
    assert "990***********0012" in said


@pytest.mark.parametrize(
    ("edits", "safe", "said"),
    [
        ([(18, 20, "")], True, "改为  （删去）\n"),
        ([(18, 19, "")], False, "改为  删去“。”（请核对后再改）\n"),
        ([(8, 10, "")], True, "改为  删去“（换行）”\n"),
        ([(16, 18, "10件"), (20, 20, "！")], True, "改为  “2件”改为“10件”，加上“！”\n"),
        ([(n, n + 1, "，") for n in (18, 19)], True, "改为  “。”改为“，”，共 2 处\n"),
        ([(n, n + 1, "x") for n in range(5)], True, "，共 5 处\n"),
    ],
)
def test_remedies(edits, safe, said):
    fix = Fix(tuple(Edit(Span(low, high), new) for low, high, new in edits), safe)
    assert said in text(report(entry(18, 20, fix=fix)))


def test_many_related_places_are_counted():
    related = tuple(Related(Span(n, n + 1), "同样") for n in range(8))
    said = text(report(entry(18, 20, related=related)))
    assert said.count("同样") == 5
    assert "另见  还有 3 处" in said


def test_text_of_a_run_in_which_much_went_wrong():
    skipped = FileReport("解读.txt", Source("x", "解读.txt"), skipped="不是年度报告")
    unread = FileReport("乱码.txt", problems=(Problem("认不出编码", path="乱码.txt"),))
    said = text(
        Report((skipped, unread), (Problem("规则包 x 不能用", pack="x"),), ("旧名 y",), 12.3)
    )
    assert said == (
        "检查了 0 个文件（0 条规则，12 秒）：没有检查任何文件。\n"
        "没有查完，共 2 处：\n"
        "  规则包 x 不能用\n"
        "  乱码.txt：认不出编码\n"
        "不必检查，共 1 个文件：\n"
        "  解读.txt：不是年度报告\n"
        "说明：旧名 y\n"
    )


def test_nothing_in_a_report_steers_the_terminal():
    source = Source("\x1b[2J坏\x07", "a\x1b.txt")
    file = FileReport(source.path, source, entries=(entry(0, 6, message="有\x1b[31m", place="\r"),))
    assert "\x1b" not in text(Report((file,)))
    assert "\r" not in text(Report((file,)))


def test_colors_wrap_and_nothing_else_changes():
    import re

    colored = text(FULL, color=True)
    assert "\x1b[1;31m" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == text(FULL)


def test_json_is_the_contract():
    said = as_json(FULL)
    VALIDATOR.validate(said)
    assert said == {
        "version": 1,
        "gilint": said["gilint"],
        "findings": [
            {
                "rule": "demo/some",
                "severity": "error",
                "message": "有问题",
                "path": "报告/甲.txt",
                "start": {"line": 2, "column": 9},
                "end": {"line": 2, "column": 11},
                "place": "一",
                "basis": "GB/T 15834-2011",
                "fix": {
                    "safe": True,
                    "edits": [
                        {
                            "start": {"line": 2, "column": 9},
                            "end": {"line": 2, "column": 11},
                            "text": "。",
                        }
                    ],
                },
                "related": [
                    {
                        "path": "报告/甲.txt",
                        "start": {"line": 4, "column": 1},
                        "end": {"line": 4, "column": 8},
                        "message": "成文日期",
                    },
                    {
                        "path": "乙.txt",
                        "start": {"line": 1, "column": 1},
                        "end": {"line": 1, "column": 1},
                        "message": "见附件",
                    },
                ],
                "fingerprint": "0123456789abcdef",
            }
        ],
        "files": [
            {
                "path": "报告/甲.txt",
                "agency": "云溪区水利局",
                "year": 2016,
                "era": "2008",
                "encoding": "utf-8",
                "reader": "text",
            }
        ],
        "problems": [],
        "summary": {
            "files": 1,
            "error": 1,
            "warning": 0,
            "info": 0,
            "suppressed": 0,
            "fixed": 0,
            "fixable": 1,
            "seconds": 0.123,
        },
    }


@pytest.mark.parametrize(
    "said",
    [
        Report(()),
        Report((FileReport("x.txt", Source("", "x.txt")),)),
        Report((FileReport("x.txt", problems=(Problem("打不开", "x.txt", "p", "p/r"),)),)),
        report(entry(0, 0)),
    ],
)
def test_every_json_fits_the_schema(said):
    out = io.StringIO()
    JsonReporter().write(said, out, Style())
    VALIDATOR.validate(json.loads(out.getvalue()))


def test_the_schema_is_sound_and_refuses_what_is_wrong():
    Draft202012Validator.check_schema(SCHEMA)
    wrong = as_json(FULL)
    wrong["findings"][0]["severity"] = "fatal"
    assert not VALIDATOR.is_valid(wrong)
    assert not VALIDATOR.is_valid({"version": 2})

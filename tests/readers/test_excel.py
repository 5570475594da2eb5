"""Excel files: the statistics table alone, and files that are broken or hostile."""

import io
import json
import subprocess
import sys
import zipfile
from time import process_time

import openpyxl
import pytest

from gilint.api import UnreadableError
from gilint.document import Document
from gilint_readers import excel

HEAD = [["政府信息公开情况统计表"], ["（2016年度）"], ["填报单位：青石县财政局"]]
ROWS = [
    ["统计指标", "单位", "统计数"],
    ["三、依申请公开情况", None, None],
    ["（一）收到申请数", "件", 12],
    ["1.当面申请数", "件", 2.0],
    ["2.传真申请数", "件", 0],
    ["3.网络申请数", "件", 9],
    ["4.信函申请数", "件", 0],
]


def book(rows, hidden=()):
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "统计表"
    for row in rows:
        sheet.append(row)
    for title in hidden:
        made.create_sheet(title).sheet_state = "hidden"
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def test_rows_of_cells_become_a_table_and_the_rest_lines():
    source = excel.read(book([*HEAD, *ROWS], ["草稿"]), "a.xlsx", None)
    assert source.text.splitlines()[:4] == [
        "政府信息公开情况统计表",
        "（2016年度）",
        "填报单位：青石县财政局",
        "| 统计指标 | 单位 | 统计数 |",
    ]
    assert source.place(source.text.index("12")) == "统计表 C6"
    assert len(source.tables[0].rows) == len(ROWS)
    assert [remark.words for remark in source.remarks] == ["草稿"]
    assert Document(source).is_annex


def test_only_its_tables_are_judged(tmp_path):
    from openpyxl import load_workbook

    path = tmp_path / "stats.xlsx"
    path.write_bytes(book([*HEAD, *ROWS]))
    assert load_workbook(path).sheetnames == ["统计表"]
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--format", "json", str(path)]
    said = json.loads(subprocess.run(command, check=False, capture_output=True).stdout)
    assert not said["problems"]
    assert {finding["rule"].partition("/")[0] for finding in said["findings"]} <= {"tables"}


def zipped(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "已损坏"),
        (b"PK\x03\x04", "已损坏"),
        (b"\xd0\xcf\x11\xe0", "旧版 Excel"),
        (b"%PDF-1.4", "PDF"),
        (zipped(word__document="<a/>"), "不是 Excel"),
        (zipped(xl__workbook="<a/>"), "已损坏"),
        (zipped(xl__workbook="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "DTD"),
        (book([]), "没有内容"),
        (book([*HEAD, *ROWS])[:4] + book([*HEAD, *ROWS])[13:], "已损坏"),
    ],
)
def test_what_cannot_be_read_is_said(data, said):
    with pytest.raises(UnreadableError, match=said):
        excel.read(data, "a.xlsx", None)


def far_cell():
    made = openpyxl.Workbook()
    made.active["A1"] = "统计指标"
    made.active["XFD1048576"] = 1
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (far_cell(), "格"),
        (zipped(xl__workbook="<a/>", xl__sharedStrings="<a>" + "x" * (30 << 20) + "</a>"), "解压"),
    ],
)
def test_hostile_files_end_soon_and_clearly(data, said):
    began = process_time()
    with pytest.raises(UnreadableError, match=said):
        excel.read(data, "a.xlsx", None)
    assert process_time() - began < 20

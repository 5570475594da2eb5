"""Word files as people send them: the blank form, a draft with changes and comments in it."""

import io
import json
import subprocess
import sys
import zipfile

import docx
import pytest
from making import PARAGRAPHS

HEADS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
ROWS = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（七）总计"]


def check(path):
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--format", "json", str(path)]
    run = subprocess.run(command, check=False, capture_output=True)
    return run.returncode, json.loads(run.stdout)


def blank_form():
    document = docx.Document()
    for words in (
        "政府信息公开工作年度报告",
        "一、总体情况",
        "（文字描述）",
        "二、主动公开政府信息情况",
    ):
        document.add_paragraph(words)
    for item, rows in (("（五）", ["行政许可"]), ("（六）", ["行政处罚", "行政强制"])):
        table = document.add_table(2 + len(rows), 2)
        for line, words in zip(table.rows, [f"第二十条第{item}项", "信息内容", *rows], strict=True):
            line.cells[0].text = words
        table.rows[1].cells[1].text = "本年处理决定数量"
    table = document.add_table(1 + len(ROWS), 8)
    for cell, words in zip(table.rows[0].cells, ["", *HEADS], strict=True):
        cell.text = words
    for line, words in zip(table.rows[1:], ROWS, strict=True):
        line.cells[0].text = words
        line.cells[3].text = "　"
    document.add_paragraph("六、其他需要报告的事项")
    return document


def test_the_blank_form_gets_one_clear_finding(tmp_path):
    blank_form().save(tmp_path / "form.docx")
    status, said = check(tmp_path / "form.docx")
    assert status == 1
    (found,) = said["findings"]
    assert found["rule"] == "structure/blank-form"
    assert "3张表24格" in found["message"]


def test_a_form_with_one_figure_is_a_report(tmp_path):
    document = blank_form()
    document.tables[0].rows[2].cells[1].text = "12"
    document.save(tmp_path / "form.docx")
    assert len(check(tmp_path / "form.docx")[1]["findings"]) > 1


@pytest.fixture
def draft(tmp_path):
    """A report whose second paragraph has an insertion, a deletion and a comment."""
    document = docx.Document()
    for words in PARAGRAPHS:
        document.add_paragraph(words)
    file = io.BytesIO()
    document.save(file)
    inserted = '<w:ins w:id="1" w:author="张某"><w:r><w:t>十二</w:t></w:r></w:ins>'
    deleted = '<w:del w:id="2" w:author="张某"><w:r><w:delText>十</w:delText></w:r></w:del>'
    comment = '<w:r><w:commentReference w:id="0"/></w:r>'
    path = tmp_path / "draft.docx"
    with zipfile.ZipFile(file) as made, zipfile.ZipFile(path, "w") as written:
        for name in made.namelist():
            data = made.read(name)
            if name == "word/document.xml":
                mark = "自2024年1月1日起至12月31日止。</w:t></w:r>".encode()
                assert mark in data
                data = data.replace(mark, mark + (inserted + deleted + comment).encode())
            written.writestr(name, data)
    return path


def test_changes_and_comments_are_told_once_with_their_places(draft):
    found = [
        each for each in check(draft)[1]["findings"] if each["rule"] == "residue/revision-left"
    ]
    assert [each["message"] for each in found] == [
        "文件里还留着1处插入、1处删除、1条批注：定稿前请接受或拒绝全部修订、删除批注"
    ]
    assert found[0]["place"].startswith("第2段")
    assert len(found[0]["related"]) == 2

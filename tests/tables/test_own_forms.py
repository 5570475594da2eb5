"""Tables that a user describes in a file are read, checked, and their mistakes placed."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parents[2] / "docs" / "forms.md"
TABLE = """青石县财政局2016年政府信息公开工作年度报告
一、依申请公开情况
全年受理申请12件。
附表
| 市级指标 | 单位 | 本年数 | 累计数 |
| --- | --- | --- | --- |
| 受理申请总数 | 件 | {} | 40 |
| 当面申请 | 件 | 3 | 10 |
| 网络申请 | 件 | 9 | 30 |
"""
NEXT = "青石县财政局2027年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"


def example():
    block = re.search(
        r"<!-- example -->\n(.*?)<!-- /example -->", DOCUMENT.read_text("utf-8"), re.DOTALL
    )
    return re.sub("^    ", "", block[1], flags=re.MULTILINE)


@pytest.fixture
def run(tmp_path):
    def run(form, text, command="check", name="report.md", to="json"):
        (tmp_path / "表.yaml").write_text(form, encoding="utf-8")
        (tmp_path / ".gilint.yaml").write_text("forms: [表.yaml]", encoding="utf-8")
        (tmp_path / name).write_text(text, encoding="utf-8")
        call = [sys.executable, "-m", "gilint", command, "--format", to, name]
        return subprocess.run(call, check=False, capture_output=True, text=True, cwd=tmp_path)

    return run


def messages(run):
    return [
        finding["message"]
        for finding in json.loads(run.stdout)["findings"]
        if finding["rule"].startswith("tables/")
    ]


def test_the_documents_example_is_read_and_its_sums_are_checked(run):
    assert messages(run(example(), TABLE.format(12))) == []
    assert messages(run(example(), TABLE.format(13))) == ["受理申请总数 · 本年数：应为3+9=12，填13"]
    assert messages(run(example(), TABLE.format(50)))[-1].startswith("受理申请总数：累计数不应少于")


def test_its_cells_are_facts(run):
    (report,) = json.loads(run(example(), TABLE.format(12), "facts").stdout)["reports"]
    cells = {(cell["row"], cell["column"]): cell["value"] for cell in report["cells"]}
    assert cells["c1_2", "ever"] == 30
    assert {cell["edition"] for cell in report["cells"]} == {"表"}


def next_years():
    rows = [("r1", "一、本年新收"), ("r2", "二、上年结转"), ("r4", "三、结转下年")]
    form = "years: [2027, null]\nforms:\n  - id: s3\n    heads: [申请人情况]\n    columns:\n"
    form += "      - {id: np, label: 自然人}\n      - {id: total, label: 总计}\n    rows:\n"
    form += "".join(f"      - {{id: {name}, label: {label}}}\n" for name, label in rows)
    return form + "    sums:\n      - {holds: total = np, level: hard, rule: t3-row-total}\n"


def test_next_years_national_form_needs_no_code(run):
    text = (
        NEXT
        + "| 申请人情况 | 自然人 | 总计 |\n| 一、本年新收 | 3 | 4 |\n| 二、上年结转 | 0 | 0 |\n"
    )
    text += "| 三、结转下年 | 1 | 1 |\n"
    found = json.loads(run(next_years(), text).stdout)["findings"]
    (wrong,) = [each for each in found if each["rule"] == "tables/t3-row-total"]
    assert wrong["severity"] == "error"
    assert wrong["message"] == "本年新收 · 总计：应为3，填4"


def test_figures_on_lines_are_drawn_under_the_heads_of_the_form(run):
    form = next_years().replace("本年新收", "本年新收政府信息公开申请数量")
    text = NEXT + "一、本年新收政府信息公开申请数量 3 4\n二、上年结转 0 0\n三、结转下年 1 1\n"
    page = run(form, text, name="report.txt", to="html").stdout
    assert "<th>自然人</th><th>总计</th>" in page
    assert re.search(r'<td class="figure">.*4</mark>.*</td></tr>', page)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("heads: [市级指标]", "head: [市级指标]"),
            ":4:5：forms 里没有 head 这个键；是不是 heads？",
        ),
        (("{id: ever, label: 累计数}", "{id: ever}"), "columns 缺少 label"),
        (("kind: optional", "kind: maybe"), "kind 应是 data、header、optional 之一"),
        (("c1_1 + c1_2", "c1_1 + c1_9"), "holds 里的 c1_9 不是这张表的行或列"),
        (("c1 = c1_1 + c1_2", "c1 等于 c1_1"), "holds 应写成"),
        (("level: soft", "level: weich"), "level"),
        (("{id: c1_2,", "{id: c1_1,"), "id c1_1 重复"),
        (("forms:", "years: 2014\nforms:"), "years 应是两个年份"),
        (("forms:", "form:"), "缺少 forms"),
    ],
)
def test_mistakes_are_placed(run, change, said):
    result = run(example().replace(*change, 1), TABLE.format(12))
    assert result.returncode == 2
    assert "gilint: 表.yaml:" in result.stderr
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_that_is_not_there_is_said(run, tmp_path):
    result = run("forms: []", TABLE.format(12))
    assert result.returncode == 2
    (tmp_path / ".gilint.yaml").write_text("forms: [无.yaml]", encoding="utf-8")
    call = [sys.executable, "-m", "gilint", "check", "report.md"]
    result = subprocess.run(call, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert result.returncode == 2
    assert "文件不存在" in result.stderr

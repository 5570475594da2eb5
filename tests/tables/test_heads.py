"""Figures are read under the column that the head names, whatever a place has added."""

import pytest

from gilint.context import Era
from gilint.document import Document
from gilint.testing import document
from gilint_readers import web

HEAD = "| 信息内容 | 本年制发件数 | 较上年 | 本年废止件数 | 现行有效件数 | 备注 |\n"
NORM = HEAD + "| 规章 | 0 | 0 | 0 | 0 | |\n| 行政规范性文件 | 3 | 2 | 1 | 8 | 含清理 |"
STATS = (
    "| 统计指标 | 单位 | 合计 | 本级 | 部门 |\n"
    "| 三、依申请公开情况 | | | | |\n| （一）收到申请数 | 件 | 12 | 5 | 7 |\n"
)
PAGE = """<table>
<tr><td rowspan=2>信息内容</td><td colspan=3>制发情况</td><td rowspan=2>现行有效件数</td></tr>
<tr><td>本年制发件数</td><td>其中联合</td><td>本年废止件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
<tr><td>行政规范性文件</td><td>3</td><td>1</td><td>2</td><td>8</td></tr>
</table>"""


def values(table, row):
    return [None if cell.value is None else int(cell.value) for cell in table.rows[row].cells]


def test_added_columns_are_left_out():
    (table,) = document(NORM).tables
    assert values(table, "norm") == [3, 1, 8]
    assert table.sure


def test_the_total_is_taken_where_a_place_splits_its_figures():
    from gilint.forms import editions
    from gilint.views.tables.heads import columns_of
    from gilint.views.tables.runs import lines_of

    lines = lines_of(document(STATS).flows.tables)
    assert columns_of(lines, editions()[0].form("stats")) == {5: (2,)}


def test_merged_squares_of_a_page_keep_their_columns():
    page = f"<html><body><p>二、主动公开政府信息情况</p>{PAGE}</body></html>"
    (table,) = Document(web.read(page.encode(), "report.html", None)).tables
    assert values(table, "norm") == [3, 2, 8]


def test_the_item_may_stand_inside_the_table_and_an_amount_be_merged():
    page = """<html><body><p>二、主动公开政府信息情况</p><table>
    <tr><td colspan=4>第二十条第（一）项</td></tr>
    <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
    <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
    <tr><td>行政规范性文件</td><td>3</td><td>2</td><td>8</td></tr>
    <tr><td colspan=4>第二十条第（八）项</td></tr>
    <tr><td>信息内容</td><td colspan=3>本年收费金额（单位：万元）</td></tr>
    <tr><td>行政事业性收费</td><td colspan=3>1,618.55</td></tr>
    </table></body></html>"""
    norm, fee = Document(web.read(page.encode(), "report.html", None)).tables
    assert norm.sure
    assert fee.sure
    assert str(fee.rows["fee"].cells[0].value) == "1618.55"


@pytest.mark.parametrize("head", ["", "| 项目 | 制发 | 增减 | 废止 | 有效 | 备注 |\n"])
def test_a_row_with_too_many_figures_is_not_guessed_at(head):
    (table,) = document(head + NORM.removeprefix(HEAD).replace("含清理", "0")).tables
    assert values(table, "norm") == []
    assert not table.sure


def test_a_report_without_a_year_stands_under_the_form_of_its_tables():
    assert document(NORM).era == Era.FORM_2021
    assert document("公开信息12条。").era is None

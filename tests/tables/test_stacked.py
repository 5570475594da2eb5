"""Tables printed one cell a line, signs in them, and rows that a place has added."""

from gilint.testing import document
from gilint_tables._examples import STATS_ANSWERED, STATS_ASKED, STATS_HEAD

PROVINCE = STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format(3)
BOUGHT = "第二十条第（九）项\n信息内容    采购项目数量    采购总金额\n政府集中采购    /    63.7万元"
TRIAL = """第二十条第（五）项
信息内容
上一年项目数量
本年增/减
处理决定数量
行政许可
{}
-4
51
第二十条第（六）项
信息内容
上一年项目数量
本年增/减
处理决定数量
行政处罚
6
0
9
第二十条第（八）项
"""


def test_rows_one_cell_a_line() -> None:
    """A row's name, its unit and its figures stand on lines of their own."""
    (table,) = document(PROVINCE.replace(" ", "\n")).tables
    assert table.sure
    assert len(table.rows) == 14
    assert table.value("c1", "ever") == 30


def test_slash_is_a_cell_and_no_head() -> None:
    """The sign stands in a column's name, too."""
    table = document(TRIAL.format("/")).tables[0]
    assert [cell.printed for cell in table.rows["license"].cells] == ["/", "-4", "51"]


def test_slash_before_an_amount() -> None:
    """A row whose first cell is a slash is a row."""
    (table,) = document(
        "第二十条第（九）项\n信息内容    采购项目数量    采购总金额\n政府集中采购    /    63.7万元"
    ).tables
    assert [cell.printed for cell in table.rows["procurement"].cells] == ["/", "63.7万元"]


def test_row_of_a_places_own() -> None:
    """It does not make the others doubtful."""
    (table,) = document(PROVINCE + "\n行政申诉数 件 2 3").tables
    assert table.sure
    assert table.value("e", "value") == 0


def test_bar_behind_each_cell() -> None:
    """Some copies of web pages end every cell in a bar, and give it a line."""
    table, *_ = document(
        "第二十条第（一）项 |\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n|\n"
        "规章 |\n2 |\n0 |\n5 |\n行政规范性文件 |\n3 |\n1 |\n9 |\n"
        "第二十条第（五）项 |\n信息内容 |\n本年处理决定数量 |\n行政许可 |\n85 |\n三、收到申请情况"
    ).tables
    assert [cell.printed for cell in table.rows["rules"].cells] == ["2", "0", "5"]

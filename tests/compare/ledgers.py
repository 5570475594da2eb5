"""Figures of an agency over the years, each year's following from the last one's.

What holds between years is known here from the official forms, not from the program: a mistake in
the program's own data would otherwise be planted and found alike.
"""

import sys
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tables"))
from planter import NEW, NEXT, OLD, SUM, Book, Row

PROVINCE = [
    ("主动公开文件数", "条", 900),
    ("1.政府网站公开数", "条", 900),
    ("2.政府公报公开数", "条", 0),
    ("受理依申请公开信息总数", "条", 3),
    ("1.当面申请数", "条", 1),
    ("2.网上申请数", "条", 1),
    ("3.信函、传真申请数", "条", 1),
    ("对申请的答复总数", "条", 3),
    ("1.同意公开答复数", "条", 1),
    ("2.同意部分公开答复数", "条", 1),
    ("3.不予公开答复数", "条", 1),
    ("行政复议数", "件", 0),
    ("行政诉讼数", "件", 0),
]


def grown(draw, number):
    """A figure a year later: not ten times as large, nor the same digits in another order."""
    while True:
        new = int(number * draw.uniform(0.6, 1.6)) + draw.randint(1, 9)
        if sorted(str(new)) != sorted(str(number)):
            return new


def following(draw, year, last=None):
    """The figures of a year; what is carried over, in force and usual comes from the last one's."""
    book = Book(draw.random(), year)
    if last is None:
        book.decisions = [draw.randint(200, 40_000) for _ in range(3)]
        fee = Decimal(draw.randint(20_000, 900_000)) / 100
    else:
        carry(book, last.row(NEXT).cells)
        made, ended = draw.randint(0, 9), draw.randint(0, 4)
        before = last.norm[2]
        book.norm = [made, min(ended, before), before + made - min(ended, before)]
        book.decisions = [grown(draw, each) for each in last.decisions]
        fee = Decimal(grown(draw, int(Decimal(last.fee) * 100))) / 100
    book.fee = f"{fee:f}"
    book.items = [last.items[n] if last else draw.randint(1, 60) for n in range(8)]
    book.bought = (
        [grown(draw, each) for each in last.bought] if last else [9, draw.randint(90, 900)]
    )
    return book


def two(book):
    """The tables of part two: item, heads, rows."""
    made, ended, valid = book.norm
    license_, penalty, coercion = book.decisions
    if book.year > 2020:
        heads = ["本年制发件数", "本年废止件数", "现行有效件数"]
        decided = ["本年处理决定数量"]
        yield "（一）", heads, [("规章", [0, 0, 0]), ("行政规范性文件", [made, ended, valid])]
        yield "（五）", decided, [("行政许可", [license_])]
        yield "（六）", decided, [("行政处罚", [penalty]), ("行政强制", [coercion])]
        yield "（八）", ["本年收费金额（单位：万元）"], [("行政事业性收费", [book.fee])]
        return
    heads = ["本年新制作数量", "本年新公开数量", "对外公开总数量"]
    decided = ["上一年项目数量", "本年增/减", "处理决定数量"]
    items = book.items
    yield "（一）", heads, [("规章", [0, 0, 0]), ("规范性文件", [made, made, valid])]
    services = ("其他对外管理服务事项", [items[2], items[3], penalty])
    yield "（五）", decided, [("行政许可", [items[0], items[1], license_]), services]
    rows = [("行政处罚", [items[4], items[5], penalty]), ("行政强制", [items[6], 0, coercion])]
    yield "（六）", decided, rows
    yield "（八）", ["上一年项目数量", "本年增/减"], [("行政事业性收费", [items[7], 0])]
    yield "（九）", ["采购项目数量", "采购总金额"], [("政府集中采购", book.bought)]


def carry(book, cells):
    """Take applications over from last year; as many fewer came in new."""
    results = [row for row in book.rows if row.label not in (NEW, OLD, SUM, NEXT)]
    totals, left = book.row(SUM).cells, book.row(NEXT).cells
    for column in range(6):
        lack = cells[column] - totals[column] - left[column]
        if lack > 0:
            for row in (results[0], book.row(SUM)):
                row.cells[column] += lack
                row.cells[6] += lack
    for column in range(7):
        book.row(OLD).cells[column] = cells[column]
        book.row(NEW).cells[column] = totals[column] + left[column] - cells[column]


def total(year, books):
    """The sum of some books, as a parent that sums up its children reports it."""
    whole = Book(0, year)
    whole.rows = [
        Row(label, group, [sum(cells) for cells in zip(*each, strict=True)])
        for label, group, each in (
            (row.label, row.group, [book.rows[number].cells for book in books])
            for number, row in enumerate(books[0].rows)
        )
    ]
    for name in ("four", "norm", "decisions", "items", "bought"):
        columns = zip(*(getattr(book, name) for book in books), strict=True)
        setattr(whole, name, [sum(column) for column in columns])
    whole.fee = f"{sum(Decimal(book.fee) for book in books):f}"
    return whole


class Province:
    """A province's own table: figures of the year and of all years."""

    def __init__(self, draw, year, last=None):
        self.year = year
        asked = [draw.randint(0, 9) for _ in range(3)]
        answered = [draw.randint(0, 9) for _ in range(3)]
        published = grown(draw, last.rows[1].value) if last else draw.randint(300, 4000)
        bulletin = grown(draw, last.rows[2].value) if last else draw.randint(0, 90)
        values = [published + bulletin, published, bulletin]
        values += [sum(asked), *asked, sum(answered), *answered, 0, 0]
        ever = [row.ever for row in last.rows] if last else [each[2] * 5 for each in PROVINCE]
        if last is None:
            ever[0], ever[3], ever[7] = sum(ever[1:3]), sum(ever[4:7]), sum(ever[8:11])
        self.rows = [
            ProvinceRow(label, unit, value, before + value)
            for (label, unit, _), value, before in zip(PROVINCE, values, ever, strict=True)
        ]


class ProvinceRow:
    """A row with its two figures."""

    def __init__(self, label, unit, value, ever):
        self.label, self.unit, self.value, self.ever = label, unit, value, ever

"""Sets of reports: several agencies, several years, without a fault, and how they are printed."""

import html
import sys
from pathlib import Path
from random import Random

from ledgers import Province, following, total, two
from phrases import FEES, FIXED, INTRODUCTION, MEDIA, MENDS, TROUBLES, WORK, filled, sentences

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tables"))
from official import FOUR_HEADS, _three
from planter import Printer

COUNTIES = ("青石县", "云溪区", "鹿鸣县", "沧澜区", "望溪县")
BELOW = (
    "水利局",
    "财政局",
    "教育局",
    "民政局",
    "柳河镇人民政府",
    "白杨乡人民政府",
    "石桥街道办事处",
)
TEXT_LAYOUTS = ("pipes", "tabs", "spaces", "glued")


class Report:
    """One report; everything in it can be changed before it is printed."""

    def __init__(self, agency, place, book, layout):
        self.agency, self.place, self.book, self.layout = agency, place, book, layout
        self.title = f"{agency}{book.year}年政府信息公开工作年度报告"
        self.introduction, self.work, self.troubles, self.mends = [], [], [], []
        self.signature = agency
        self.parent = None

    @property
    def year(self):
        return self.book.year

    @property
    def name(self):
        return f"{self.agency}-{self.year}"

    def parts(self):
        """Headings and paragraphs; tables are (words, figures) of the kind that they are."""
        new = self.year > 2018
        yield self.title
        yield "".join(self.introduction)
        yield "一、总体情况" if new else "一、概述"
        yield from ("".join(self.work[at : at + 4]) for at in range(0, len(self.work), 4))
        if new:
            yield "二、主动公开政府信息情况"
            yield "two"
            yield "三、收到和处理政府信息公开申请情况"
            yield "three"
            yield "四、政府信息公开行政复议、行政诉讼情况"
            yield "four"
        yield f"{'五' if new else '二'}、存在的主要问题及改进情况"
        yield "".join(self.troubles)
        yield "".join(self.mends)
        yield f"{'六' if new else '三'}、其他需要报告的事项"
        yield FIXED + FEES.format(year=self.year)
        yield self.signature
        yield f"{self.year + 1}年1月20日"
        if not new:
            yield "附件：政府信息公开情况统计表"
            yield "province"

    def text(self):
        """The report as text, its tables in the report's layout."""
        printer = Printer(self.book, self.layout)
        write = {"three": printer._three, "four": printer._four}
        for part in self.parts():
            if part in write:
                write[part]()
            elif part == "two":
                for item, heads, rows in two(self.book):
                    printer.lines += [f"第二十条第{item}项", ""]
                    printer._row(["信息内容", *heads], head=True)
                    for label, cells in rows:
                        printer._row([label, *map(str, cells)])
                    printer.lines.append("")
            elif part == "province":
                printer._row(["指标名称", "计量单位", f"{self.year}年度", "历年累计"], head=True)
                for row in self.book.rows:
                    printer._row([row.label, row.unit, str(row.value), str(row.ever)])
            else:
                printer.lines += [part, ""]
        return "\n".join(printer.lines)

    def page(self):
        """The report as a web page."""
        body = []
        for part in self.parts():
            if part == "two":
                for item, heads, rows in two(self.book):
                    lines = [["信息内容", *heads], *([label, *cells] for label, cells in rows)]
                    table = [[(str(cell), 1, 1) for cell in line] for line in lines]
                    body.append(_table([[(f"第二十条第{item}项", 1, len(heads) + 1)], *table]))
            elif part == "three":
                body.append(_table(_three(self.book)))
            elif part == "four":
                heads = [[("行政复议", 1, 5), ("行政诉讼", 1, 10)]]
                heads += [[*[("", 1, 1)] * 5, ("未经复议直接起诉", 1, 5), ("复议后起诉", 1, 5)]]
                heads += [[(head, 1, 1) for head in FOUR_HEADS]]
                body.append(_table([*heads, [(str(each), 1, 1) for each in self.book.four]]))
            else:
                body.append(f"<p>　　{html.escape(part, quote=False)}</p>")
        return f"<html><head><meta charset='utf-8'></head><body>{''.join(body)}</body></html>"


def _table(rows):
    lines = "".join(
        "<tr>"
        + "".join(f"<td rowspan='{y}' colspan='{x}'>{words}</td>" for words, y, x in row)
        + "</tr>"
        for row in rows
    )
    return f"<table>{lines}</table>"


class Set:
    """Reports by agency and year; ``versions`` are further files of some of them.

    A small one has two years and few agencies.
    """

    def __init__(self, seed, *, small=False):
        self.draw = draw = Random(seed)  # noqa: S311 - figures, no secrets
        self.first = draw.choice((2014, 2016, 2019, 2021, 2022))
        self.years = range(self.first, self.first + (2 if small or self.first == 2019 else 3))
        self.county = draw.choice(COUNTIES)
        self.reports = {}
        self.versions = {}
        names = draw.sample(BELOW, 2 if small else draw.randint(3, 6))
        for name in names:
            self._series(f"{self.county}{name}")
        self._series(f"{draw.choice([each for each in COUNTIES if each != self.county])}水利局")
        if self.first > 2018:
            self._parent([f"{self.county}{name}" for name in names])
        self._share()

    def _series(self, agency):
        last = None
        layout = self.draw.choice(TEXT_LAYOUTS)
        for year in self.years:
            make = following if year > 2018 else Province
            last = make(self.draw, year, last)
            self._add(agency, last, layout)

    def _add(self, agency, book, layout):
        place = next(each for each in COUNTIES if agency.startswith(each))
        report = Report(agency, place, book, layout)
        draw, year = self.draw, book.year
        before = self.reports.get((agency, year - 1))
        report.introduction = [each.format(year=year) for each in INTRODUCTION]
        report.work = [*sentences(draw, WORK, draw.randint(8, 16), year), filled(MEDIA, draw, year)]
        report.troubles = sentences(draw, TROUBLES, draw.randint(2, 4), year)
        report.mends = sentences(draw, MENDS, draw.randint(2, 4), year)
        if before:  # some sentences stay from year to year
            kept = draw.randint(0, min(len(report.work), len(before.work)) * 2 // 5)
            report.work[:kept] = [again(each, draw) for each in before.work[:kept]]
            report.mends[-1:] = draw.choice(([again(before.mends[-1], draw)], report.mends[-1:]))
        self.reports[agency, year] = report

    def _parent(self, names):
        agency = f"{self.county}人民政府"
        for year in self.years:
            books = [self.reports[name, year].book for name in names]
            self._add(agency, total(year, books), self.draw.choice(TEXT_LAYOUTS))
            for name in names:
                self.reports[name, year].parent = agency

    def _share(self):
        """Words that the county gives to all of its agencies: the more, the more take them."""
        many = [each for each in self.reports.values() if each.place == self.county]
        agencies = {each.agency for each in many}
        for year in self.years:
            shared = sentences(self.draw, WORK, 14 if len(agencies) >= 4 else 3, year)
            for report in many:
                if report.year == year:
                    report.work[4:4] = [again(each, self.draw) for each in shared]

    def write(self, folder):
        """Write each report, and the configuration that tells parents."""
        folder.mkdir(parents=True, exist_ok=True)
        for report in self.reports.values():
            (folder / f"{report.name}.txt").write_text(report.text(), encoding="utf-8")
        for name, text in self.versions.items():
            (folder / name).write_text(text, encoding="utf-8")
        kids = {each.agency: each.parent for each in self.reports.values() if each.parent}
        lines = [f"  - {{name: {name}, parent: {parent}}}" for name, parent in kids.items()]
        if lines:
            config = "\n".join(["agencies:", *lines]) + "\n"
            (folder / ".gilint.yaml").write_text(config, encoding="utf-8")


def again(sentence, draw):
    """A sentence with other figures."""
    return "".join(
        str(draw.randint(2, 90)) if piece.isdigit() else piece for piece in _pieces(sentence)
    )


def _pieces(sentence):
    piece = ""
    for character in sentence:
        if piece and character.isdigit() != piece[-1].isdigit():
            yield piece
            piece = ""
        piece += character
    yield piece

"""A report of ours with fresh tables that add up, printed in many ways, and marks in them.

Rows and columns are those of the official forms of 2019 and 2021; all figures are invented. A
shape takes a ``Book``, says something in it or spoils a cell, and returns its ``text()``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import tables_prose
from tables_print import FORM, four_block, three_block, two_block

if TYPE_CHECKING:
    from random import Random

    from planting import Report

COLUMNS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
OLD_ONLY, NEW_ONLY = ("misc",), ("misc1", "misc2", "misc3")
AGENCIES = ("青石县人民政府", "云溪区人民政府", "白鹭市民政局", "青石县教育局", "云溪区城市管理局")
STYLES = ("pipes",) * 6 + ("tabs", "spaces", "wide", "one", "split", "under")
_RISKY = re.compile(
    "申请|复议|诉讼|规范性文件|规章|许可|处罚|强制|处理费|收费|结转|受理|答复|办结|[|#]"
)


class Line(NamedTuple):
    """One row of a table: its name here, what is printed of it, and its figures as they stand."""

    key: str
    label: str
    group: str
    cells: list[str]


class Book:
    """The figures of one report and what it says of them."""

    def __init__(self, report: Report, draw: Random, *, era: int = 0, **options: object) -> None:
        self.draw, self.report = draw, report
        self.era = era or (report.era if report.era > 2008 else draw.choice([2019, 2021, 2021]))
        years = [2019, 2020] if self.era == 2019 else [2021, 2022, 2023, 2024, 2025]
        self.year = report.year if report.era == self.era else draw.choice(years)
        self.agency = str(options.get("agency") or _agency(report) or draw.choice(AGENCIES))
        self.style = str(options.get("style") or draw.choice(STYLES))
        self.lead = draw.choice(["flat", "joined", "two", "three"])
        self.quiet = bool(options.get("quiet", draw.random() < 0.4))
        self.said: dict[str, list[str]] = {}
        self.spoilt: dict[str, list[str] | None] = {}
        need = options.get("need")
        for _ in range(400):
            self._fill(options)
            if not callable(need) or need(self):
                break
        else:
            raise ValueError("no figures suit")  # noqa: EM101, TRY003

    # ------------------------------------------------------------------ figures
    def _fill(self, options: dict[str, object]) -> None:
        draw = self.draw
        top = int(options.get("top") or draw.choice([4, 12, 12, 40, 300]))  # type: ignore[call-overload]
        drop = NEW_ONLY if self.era == 2019 else OLD_ONLY
        figures = {key: self._row(top) for key, _, _ in FORM if key not in drop}
        results = [key for key in figures if key not in ("new", "old", "done", "left")]
        figures["open"][0] += 2
        done = [sum(figures[key][c] for key in results) for c in range(6)]
        left = [min(each, top) for each in self._row(max(3, top // 6))]
        old = [draw.choice([0, draw.randint(0, min(each, max(3, top // 8)))]) for each in done]
        figures["done"], figures["left"], figures["old"] = done, left, old
        figures["new"] = [done[c] + left[c] - old[c] for c in range(6)]
        self.three = [
            Line(key, label, group, [*map(str, figures[key]), str(sum(figures[key]))])
            for key, label, group in FORM
            if key not in drop
        ]
        self.courts = self._courts()
        self.two = self._two()

    def _row(self, top: int) -> list[int]:
        draw = self.draw
        few = max(1, top // 4)
        return [
            draw.choice([0, 0, draw.randint(0, top)]),
            *(draw.choice([0, 0, 0, draw.randint(0, few)]) for _ in COLUMNS[1:]),
        ]

    def _courts(self) -> list[str]:
        cells = []
        for _ in range(3):
            block = [self.draw.choice([0, self.draw.randint(0, 9)]) for _ in range(4)]
            cells += [*block, sum(block)]
        return [str(each) for each in cells]

    def _two(self) -> dict[str, list[str]]:
        draw = self.draw
        made, ended = draw.randint(1, 9), draw.randint(0, 5)
        some = [str(draw.randint(10, 9000)) for _ in range(4)]
        if self.era == 2021:
            stock = made + draw.randint(2, 40)
            return {
                "rules": ["0", "0", "0"],
                "norms": [str(made), str(ended), str(stock)],
                "licence": some[:1],
                "penalty": some[1:2],
                "force": some[2:3],
                "fee": [draw.choice(["0", "38.6", "412.05", "7.3"])],
            }
        return {
            "rules": ["0", "0", "0"],
            "norms": [str(made), str(made), str(made + draw.randint(3, 60))],
            "licence": [str(draw.randint(20, 90)), str(draw.randint(-9, 9)), some[0]],
            "service": [str(draw.randint(20, 60)), str(draw.randint(-5, 9)), some[1]],
            "penalty": [str(draw.randint(20, 300)), str(draw.randint(-9, 20)), some[2]],
            "force": [str(draw.randint(10, 40)), str(draw.randint(-2, 3)), some[3]],
            "fee": [str(draw.randint(1, 6)), "0"],
            "bought": [str(draw.randint(2, 30)), f"{draw.randint(20, 900)}.6万元"],
        }

    def row(self, key: str) -> list[str]:
        """The cells of a row of table three, to be changed at will."""
        return next(line.cells for line in self.three if line.key == key)

    def n(self, key: str) -> int:
        """A figure by its name: a row's total, a group's sum, a cell of the courts (rv0 … lr4)."""
        if re.fullmatch(r"(rv|ld|lr)\d?", key):
            at = ("rv", "ld", "lr").index(key[:2]) * 5 + int(key[2:] or 4)
            return _number(self.courts[at])
        if key == "suits":
            return self.n("ld") + self.n("lr")
        if key in ("made", "ended", "stock"):
            return _number(self.two["norms"][("made", "ended", "stock").index(key)])
        if key.startswith("new:"):
            return _number(self.row("new")[int(key[4:])])
        rows = [line for line in self.three if re.fullmatch(rf"{key}\d?", line.key)]
        return sum(_number(line.cells[6]) for line in rows)

    def wrong(self, right: int, *accepted: int) -> int:
        """A figure as it is mistyped, miscounted or left from last year; none of the accepted."""
        draw, digits = self.draw, str(right)
        options = [right + 1, right + 1, right - 1, right + 2, right + 10, right * 10, right + 7]
        options += [int(digits[::-1]), int(digits[1:] or 0), int(digits + digits[-1])]
        good = [each for each in options if each > 0 and each not in (right, *accepted)]
        return draw.choice(good)

    def bad(self, key: str, *accepted: str, unit: str = "") -> str:
        """A marked figure: a wrong one for the right one of that name."""
        right = self.n(key)
        faulty = self.wrong(right, *(self.sum(each) for each in accepted))
        return f"⟦{faulty}{unit}‖{right}{unit}⟧"

    def sum(self, keys: str) -> int:
        """A sum such as ``new+old``."""
        return sum(self.n(key) for key in keys.split("+"))

    # ------------------------------------------------------------------ words
    @property
    def scope(self) -> str:
        """Whose figures they are, as the report itself would say."""
        if self.agency.endswith("人民政府"):
            sign = self.agency.removesuffix("人民政府")[-1]
            return f"全{sign}" if sign in "省市县区乡镇" else "本机关"
        return f"我{self.agency[-1]}" if self.agency[-1] in "局厅委" else "本机关"

    @property
    def when(self) -> str:
        """A few words that say that the whole year is meant."""
        whens = [f"{self.year}年，", "全年", "本年度", "一年来，", "", f"{self.year}年度，"]
        return self.draw.choice(whens)

    def say(self, sentence: str, where: str = "asked") -> str:
        """The whole report, with a sentence in one of its places."""
        self.said.setdefault(where, []).append(sentence)
        return self.text()

    # ------------------------------------------------------------------ faults in tables
    def spoil(self, key: str, column: int, faulty: object) -> str:
        """The whole report, with one cell of some table marked: what stands there, what should."""
        cells = self.cells(key)
        cells[column] = f"⟦{faulty}‖{cells[column]}⟧"
        return self.text()

    def cells(self, key: str) -> list[str]:
        """The cells of a row of any table."""
        if key == "courts":
            return self.courts
        return self.two[key] if key in self.two else self.row(key)

    def also(self, key: str, *columns: int) -> None:
        """Mark right cells of the same sum: a reader may as well point at one of them."""
        cells = self.cells(key)
        for at in columns:
            if "‖" not in cells[at]:
                cells[at] = f"⟦{cells[at]}‖{cells[at]}⟧"

    def redo(self, key: str, cells: list[str] | None) -> str:
        """The whole report, with a whole row marked: other cells, or no row at all."""
        self.spoilt[key] = cells
        return self.text()

    # ------------------------------------------------------------------ print
    def text(self) -> str:
        """The report."""
        draw, pipes = self.draw, self.style == "pipes"
        mark = "## " if pipes else ""
        gap = draw.choice(["\n\n", "\n"]) if not pipes else "\n\n"
        indent = draw.choice(["", "　　"])
        title = f"{self.agency}{self.year}年政府信息公开工作年度报告"
        blocks = [("# " if pipes else "") + title, indent + self._preamble()]
        for number, (name, parts) in enumerate(self._parts()):
            blocks.append(f"{mark}{'一二三四五六'[number]}、{name}")
            blocks += [part if part.startswith("\0") else indent + part for part in parts]
        blocks.append(f"{self.agency}\n{self.year + 1}年1月{draw.randint(8, 29)}日")
        return gap.join(blocks).replace("\0", "") + "\n"

    def _parts(self) -> list[tuple[str, list[str]]]:
        say = self.said.get
        return [
            ("总体情况", self._overview()),
            ("主动公开政府信息情况", [*say("two", []), "\0" + two_block(self)]),
            (
                "收到和处理政府信息公开申请情况",
                [*say("three", []), "\0" + three_block(self), *say("after", [])],
            ),
            (
                "政府信息公开行政复议、行政诉讼情况",
                [*say("four", []), "\0" + four_block(self), *say("after_four", [])],
            ),
            ("存在的主要问题及改进情况", [*self._problems(), *say("five", [])]),
            ("其他需要报告的事项", say("six", []) or [self._rest()]),
        ]

    def _preamble(self) -> str:
        first = (
            "根据《中华人民共和国政府信息公开条例》第五十条的规定编制本报告，"
            f"数据统计期限为{self.year}年1月1日至{self.year}年12月31日。"
        )
        return first + "".join(self.said.get("preamble", []))

    def _overview(self) -> list[str]:
        asked = "".join(self.said.get("asked", [])) or ("" if self.quiet else self.summary())
        items = [
            ("主动公开", "".join(self.said.get("open", [])) or self.draw.choice(tables_prose.OPEN)),
            ("依申请公开", asked or self.draw.choice(tables_prose.ASKED)),
            ("政府信息管理", self.draw.choice(tables_prose.KEPT)),
            ("平台建设", self.draw.choice(tables_prose.SITES)),
            (
                "监督保障",
                "".join(self.said.get("watch", [])) or self.draw.choice(tables_prose.WATCHED),
            ),
        ]
        lead = self.said.get("lead", [])
        shown = [f"（{'一二三四五'[n]}）{name}。{words}" for n, (name, words) in enumerate(items)]
        return [*lead, *self._borrowed("总体情况")[:1], *shown]

    def summary(self) -> str:
        """The usual sentence of what came in and went out, right in all its figures."""
        n = self.n
        return (
            f"新收政府信息公开申请{n('new')}件，上年结转{n('old')}件，办结{n('done')}件，"
            f"结转下年度继续办理{n('left')}件。"
        )

    def _problems(self) -> list[str]:
        return self._borrowed("问题")[:2] or [
            self.draw.choice(tables_prose.PROBLEMS),
            self.draw.choice(tables_prose.MENDED),
        ]

    def _rest(self) -> str:
        return "没有其他需要报告的事项。" if self.era == 2019 else "本年度未收取信息处理费。"

    def _borrowed(self, part: str) -> list[str]:
        """Paragraphs of the clean report that say nothing of what the tables count."""
        span = self.report.part(part) if self.year == self.report.year else None
        lines = self.report.text[slice(*span)].split("\n")[1:] if span else []
        found = [line.strip() for line in lines if len(line) > 30 and not _RISKY.search(line)]
        return [line for line in found if line.endswith("。") and line[0] not in "（<"]


def _number(cell: str) -> int:
    """What should stand in a cell, also where it is marked."""
    return int(cell.rpartition("‖")[2].rstrip("⟧"))


def _agency(report: Report) -> str:
    head = re.match(r"#* ?([\u4e00-\u9fff]{3,14}?)(?:19|20)\d\d年", report.text)
    return head[1] if head else ""

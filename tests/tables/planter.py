"""Reports of our own with tables that add up, printed in many shapes, and faults to plant.

It knows the forms by itself and imports nothing of the program: a mistake in the program's own
data would otherwise be planted and found alike.
"""

import random
from typing import NamedTuple

COLUMNS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
NEW, OLD = "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"
RESULTS = [
    ("（一）予以公开", ""),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ""),
    ("1.属于国家秘密", "（三）不予公开"),
    ("2.其他法律行政法规禁止公开", ""),
    ("3.危及“三安全一稳定”", ""),
    ("4.保护第三方合法权益", ""),
    ("5.属于三类内部事务信息", ""),
    ("6.属于四类过程性信息", ""),
    ("7.属于行政执法案卷", ""),
    ("8.属于行政查询事项", ""),
    ("1.本机关不掌握相关政府信息", "（四）无法提供"),
    ("2.没有现成信息需要另行制作", ""),
    ("3.补正后申请内容仍不明确", ""),
    ("1.信访举报投诉类申请", "（五）不予处理"),
    ("2.重复申请", ""),
    ("3.要求提供公开出版物", ""),
    ("4.无正当理由大量反复申请", ""),
    ("5.要求行政机关确认或重新出具已获取信息", ""),
]
OTHERS_2021 = [
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "（六）其他处理"),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ""),
    ("3.其他", ""),
]
OTHERS_2019 = [("（六）其他处理", "")]
SUM, NEXT = "（七）总计", "四、结转下年度继续办理"
GROUPS = {"不予公开": (2, 10), "无法提供": (10, 13), "不予处理": (13, 18)}
RULED = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"


class Row(NamedTuple):
    label: str
    group: str
    cells: list


class Book:
    """All figures of one report; ``rows`` is table three, the last column its totals."""

    def __init__(self, seed, year):
        self.random = random.Random(seed)  # noqa: S311 - figures, no secrets
        self.year = year
        self.others = OTHERS_2019 if year <= 2020 else OTHERS_2021
        self.rows = self._three()
        self.four = self._four()
        self.norm = self._norm()
        self.decisions = [self.random.randint(0, 9000) for _ in range(3)]
        self.fee = self.random.choice(["0", "173.2", "1287.35"])
        self.plans = {}

    def _three(self):
        draw = self.random
        results = []
        for label, group in [*RESULTS, *self.others]:
            cells = [
                draw.choice([0, 0, draw.randint(0, 30)]),
                *(draw.choice([0, 0, 0, 0, draw.randint(1, 6)]) for _ in range(5)),
            ]
            results.append(Row(label, group, cells))
        results[0].cells[0] += 3
        totals = [sum(row.cells[c] for row in results) for c in range(6)]
        old = [draw.choice([0, 0, draw.randint(0, min(9, totals[c]))]) for c in range(6)]
        left = [draw.choice([0, 0, draw.randint(0, 7)]) for _ in range(6)]
        new = [totals[c] + left[c] - old[c] for c in range(6)]
        rows = [
            Row(NEW, "", new),
            Row(OLD, "", old),
            *results,
            Row(SUM, "", totals),
            Row(NEXT, "", left),
        ]
        return [Row(row.label, row.group, [*row.cells, sum(row.cells)]) for row in rows]

    def _four(self):
        figures = []
        for _ in range(3):
            block = [self.random.choice([0, 0, self.random.randint(0, 12)]) for _ in range(4)]
            figures += [*block, sum(block)]
        return figures

    def _norm(self):
        made, ended = self.random.randint(0, 9), self.random.randint(0, 4)
        return [made, ended, made + self.random.randint(0, 40)]

    def row(self, label):
        return next(row for row in self.rows if row.label.startswith(label))

    def total(self, label):
        return self.row(label).cells[-1]

    def group(self, name):
        low, high = GROUPS[name]
        return sum(row.cells[-1] for row in self.rows[2 + low : 2 + high])

    def facts(self):
        """What the sentences say, by a key that a plant can change."""
        said = {
            "新收": self.total("一、"),
            "上年结转": self.total("二、"),
            "办结": self.total("（七）"),
            "结转下年": self.total("四、"),
            "予以公开": self.total("（一）"),
            "部分公开": self.total("（二）"),
            "不予公开": self.group("不予公开"),
            "无法提供": self.group("无法提供"),
            "不予处理": self.group("不予处理"),
            "复议": self.four[4],
            "诉讼": self.four[9] + self.four[14],
        }
        return said | self.plans

    def sentences(self):
        said = self.facts()
        form = self.random.choice([0, 1, 2])
        if form == 0:
            return (
                f"（二）依申请公开。新收政府信息公开申请{said['新收']}件，上年结转{said['上年结转']}件，"
                f"办结{said['办结']}件，结转下年度继续办理{said['结转下年']}件。办理结果中，"
                f"予以公开{said['予以公开']}件，部分公开{said['部分公开']}件，不予公开{said['不予公开']}件，"
                f"无法提供{said['无法提供']}件，不予处理{said['不予处理']}件。"
                f"因政府信息公开被申请行政复议{said['复议']}件，行政诉讼{said['诉讼']}件。"
            )
        if form == 1:
            return (
                f"（二）依申请公开情况。{self.year}年，全县共新收政府信息公开申请{said['新收']}件，"
                f"答复{said['办结']}件（含上年度结转申请{said['上年结转']}件，另有{said['结转下年']}件顺延到下年度答复）。"
                f"其中予以公开{said['予以公开']}件、部分公开{said['部分公开']}件、不予公开{said['不予公开']}件、"
                f"无法提供{said['无法提供']}件、不予处理{said['不予处理']}件。"
                f"因政府信息公开引起的行政复议案件{said['复议']}件、行政诉讼案件{said['诉讼']}件。"
            )
        return (
            f"（二）依申请公开方面。本年度共新收政府信息公开申请{said['新收']}件，上年度结转{said['上年结转']}件，"
            f"全年办结{said['办结']}件，结转下年度{said['结转下年']}件；办结申请中，"
            f"予以公开{said['予以公开']}件；部分公开{said['部分公开']}件；不予公开{said['不予公开']}件；"
            f"无法提供{said['无法提供']}件；不予处理{said['不予处理']}件。"
            f"政府信息公开行政复议{said['复议']}件，政府信息公开行政诉讼{said['诉讼']}件。"
        )


LAYOUTS = [
    "pipes",
    "pipes_grouped",
    "tabs",
    "spaces",
    "wide",
    "one_cell",
    "label_first",
    "label_split",
    "label_after",
    "page_heads",
    "no_heads",
    "vertical",
    "glued",
]


class Printer:
    """Prints a report line by line and remembers the line of every row."""

    def __init__(self, book, layout):
        self.book = book
        self.layout = layout
        self.lines = []
        self.at = {}

    def text(self):
        book = self.book
        self.lines += [
            f"青石县人民政府{book.year}年政府信息公开工作年度报告",
            "",
            "一、总体情况",
            "",
        ]
        self.at["text"] = (len(self.lines) + 1, len(self.lines) + 1)
        self.lines += [book.sentences(), "", "二、主动公开政府信息情况", ""]
        self._two()
        self.lines += ["", "三、收到和处理政府信息公开申请情况", ""]
        self._three()
        self.lines += ["", "四、政府信息公开行政复议、行政诉讼情况", ""]
        self._four()
        self.lines += [
            "",
            "五、存在的主要问题及改进情况",
            "",
            "公开的时效还要提高，将逐月通报。",
            "",
            "六、其他需要报告的事项",
            "",
            "本年度未收取信息处理费。",
            "",
        ]
        return "\n".join(self.lines)

    def _two(self):
        book = self.book
        norm = "行政规范性文件" if book.year > 2020 else "规范性文件"
        if book.year > 2020:
            tables = [
                (
                    "（一）",
                    ["本年制发件数", "本年废止件数", "现行有效件数"],
                    [("规章", [0, 0, 0]), (norm, book.norm)],
                ),
                ("（五）", ["本年处理决定数量"], [("行政许可", book.decisions[:1])]),
                (
                    "（六）",
                    ["本年处理决定数量"],
                    [("行政处罚", book.decisions[1:2]), ("行政强制", book.decisions[2:])],
                ),
                ("（八）", ["本年收费金额（单位：万元）"], [("行政事业性收费", [book.fee])]),
            ]
        else:
            tables = [
                (
                    "（一）",
                    ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
                    [("规章", [0, 0, 0]), (norm, [book.norm[0], book.norm[0], book.norm[2]])],
                ),
                (
                    "（五）",
                    ["上一年项目数量", "本年增/减", "处理决定数量"],
                    [("行政许可", [28, -3, 51]), ("其他对外管理服务事项", [19, 2, 86])],
                ),
                (
                    "（六）",
                    ["上一年项目数量", "本年增/减", "处理决定数量"],
                    [("行政处罚", [28, 3, 51]), ("行政强制", [19, 0, 8])],
                ),
                ("（八）", ["上一年项目数量", "本年增/减"], [("行政事业性收费", [1, 0])]),
                ("（九）", ["采购项目数量", "采购总金额"], [("政府集中采购", [9, "463.8万元"])]),
            ]
        for item, heads, rows in tables:
            self.lines += [f"第二十条第{item}项", ""]
            self._row(["信息内容", *heads], head=True)
            for label, cells in rows:
                self._put(
                    label, lambda label=label, cells=cells: self._row([label, *map(str, cells)])
                )
            self.lines.append("")

    def _row(self, cells, *, head=False):
        if self.layout.startswith("pipes"):
            self.lines.append("| " + " | ".join(cells) + " |")
            if head:
                self.lines.append("|" + " --- |" * len(cells))
        elif self.layout == "tabs":
            self.lines.append("\t".join(cells))
        elif self.layout == "wide":
            self.lines.append("    ".join(cells))
        elif self.layout == "one_cell":
            self.lines += cells
        else:
            self.lines.append(" ".join(cells))

    def _put(self, name, write):
        first = len(self.lines) + 1
        write()
        self.at[name] = (first, len(self.lines))

    def _heads(self):
        if self.layout == "no_heads":
            return
        if self.layout.startswith("pipes"):
            blank = " | |" if self.layout == "pipes_grouped" else " |"
            self.lines += [f"| {RULED} |{blank[2:]} 申请人情况 | | | | | | |".replace("||", "| |")]
            self.lines += ["|" + " --- |" * (9 if self.layout == "pipes_grouped" else 8)]
            lead = ["", ""] if self.layout == "pipes_grouped" else [""]
            self._row([*lead, "自然人", "法人或其他组织", "", "", "", "", "总计"])
            self._row([*lead, "", *COLUMNS[1:], ""])
            return
        if self.layout in ("page_heads", "label_split", "label_after"):
            self.lines += [
                f"{RULED}申请人情况",
                "法人或其他组织",
                "自然人 总计",
                "商业 科研 社会公益 法律服务",
                "其他",
                "企业 机构 组织 机构",
            ]
            return
        self.lines += [f"{RULED} 申请人情况", "自然人 法人或其他组织 总计", " ".join(COLUMNS[1:])]

    def _three(self):
        self._heads()
        for number, row in enumerate(self.book.rows):
            if self.layout == "page_heads" and number == 12:
                self.lines += ["- 3 -"]
                self._heads()
            self._put(row.label, lambda row=row, number=number: self._three_row(row, number))

    def _three_row(self, row, number):
        cells = [str(cell) for cell in row.cells]
        group = "三、本年度办理结果" if number == 2 else ""
        layout = self.layout
        label = row.label
        if layout == "pipes":
            self._row([f"{group} {row.group} {label}".strip(), *cells])
        elif layout == "pipes_grouped":
            names = [f"{group} {row.group}".strip(), label]
            self._row([*names, *cells])
        elif layout == "tabs":
            self._row([f"{group}{row.group}{label}", *cells])
        elif layout == "one_cell":
            self._row([*(part for part in (group, row.group, label) if part), *cells])
        elif layout == "label_first" and number > 1:
            self.lines += [part for part in (group, row.group) if part]
            self.lines += [label, " ".join(cells)]
        elif layout == "label_after" and 1 < number < len(self.book.rows) - 2:
            self.lines += [" ".join(cells), label]
        elif (
            layout in ("label_split", "page_heads", "vertical")
            and len(label) > 10
            and number > 1
            and "（七）" not in label
            and "四、" not in label
        ):
            cut = len(label) // 2
            self.lines += [label[:cut], " ".join(cells), label[cut:]]
        elif layout == "vertical" and number in (2, 4, 6, 8):
            mark = {2: "三", 4: "、", 6: "本", 8: "年"}[number]
            self.lines += [mark] if number == 4 else []
            self.lines.append(f"{mark} {row.group} {label} {' '.join(cells)}".replace("  ", " "))
        elif layout == "glued":
            self.lines.append(f"{group}{row.group}{label}{' '.join(cells)}")
        else:
            parts = [part for part in (group, row.group, label) if part]
            self._row([*parts, *cells])

    def _four(self):
        figures = [str(figure) for figure in self.book.four]
        heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"] * 3
        if self.layout.startswith("pipes"):
            self._row(["行政复议", "", "", "", "", "行政诉讼", *[""] * 9], head=True)
            self._row([*[""] * 5, "未经复议直接起诉", *[""] * 4, "复议后起诉", *[""] * 4])
            self._row(heads)
        elif self.layout in ("label_split", "page_heads", "vertical"):
            self.lines += [
                "行政复议 行政诉讼",
                "未经复议直接起诉 复议后起诉",
                "结果 结果 其他 尚未",
                "总计",
                "维持 纠正 结果 审结 结果 结果 其他 尚未 结果 结果 其他 尚未",
                "总计 总计",
                "维持 纠正 结果 审结 维持 纠正 结果 审结",
            ]
        elif self.layout == "one_cell":
            self.lines += ["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", *heads]
        else:
            self.lines += ["行政复议 行政诉讼", "未经复议直接起诉 复议后起诉", " ".join(heads)]
        self._put("四", lambda: self._row(figures))


class Plant(NamedTuple):
    """What was changed: where it stands, and the rules of which one must say so."""

    what: str
    at: tuple
    rules: tuple


def plant_cell(book, draw):
    """One figure of an outcome, of what came in or of what is left."""
    row = draw.choice(book.rows)
    column = draw.randrange(7)
    row.cells[column] += draw.choice([1, 2, 10])
    return Plant(f"cell {row.label} {column}", (row.label,), ("t3-row-total",))


def plant_total(book, draw):
    row = book.row("（七）")
    row.cells[draw.randrange(7)] += draw.choice([1, 3])
    return Plant("total", (row.label,), ("t3-result-total",))


def plant_swap(book, draw):
    """Two figures of one row in each other's place."""
    options = [
        (row, a, b)
        for row in book.rows[2:-2]
        for a in range(6)
        for b in range(a)
        if row.cells[a] != row.cells[b]
    ]
    row, a, b = draw.choice(options)
    row.cells[a], row.cells[b] = row.cells[b], row.cells[a]
    return Plant(f"swap {row.label} {a} {b}", (row.label, SUM), ("t3-result-total",))


def plant_carried(book, draw):
    """Next year's remainder, in its column and its total: the row agrees, the balance does not.

    Nothing tells which of the rows that should balance is the wrong one.
    """
    row = book.row(draw.choice(["四、", "二、"]))
    column = draw.randrange(6)
    row.cells[column] += 1
    row.cells[6] += 1
    rows = tuple(book.row(start).label for start in ("一、", "二、", "四、"))
    return Plant(f"carried {row.label}", (*rows, SUM), ("t3-balance",))


def plant_four(book, draw):
    book.four[draw.choice([4, 9, 14])] += draw.choice([1, 2])
    return Plant("four", ("四",), ("t4-total",))


def plant_sentence(book, draw):
    rules = {
        "新收": "received",
        "上年结转": "carried",
        "办结": "replied",
        "结转下年": "carried",
        "予以公开": "outcome",
        "部分公开": "outcome",
        "不予公开": "outcome",
        "无法提供": "outcome",
        "不予处理": "outcome",
        "复议": "review-litigation",
        "诉讼": "review-litigation",
    }
    key = draw.choice(sorted(rules))
    book.plans[key] = book.facts()[key] + draw.choice([1, 5, 100])
    return Plant(f"sentence {key}", ("text",), (rules[key],))


PLANTS = [plant_cell, plant_total, plant_swap, plant_carried, plant_four, plant_sentence]

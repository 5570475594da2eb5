"""A report of 2014 to 2018 with its statistics table: the national one or a province's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tables_print import line, marked, rule

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_NATIONAL = """h1|一、主动公开情况|
info|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条
norm|其中：主动公开规范性文件数|条
issued|制发规范性文件总数|件
h2|（二）通过不同渠道和方式公开政府信息的情况|
way1|1.政府公报公开政府信息数|条
way2|2.政府网站公开政府信息数|条
way3|3.政务微博公开政府信息数|条
way4|4.政务微信公开政府信息数|条
way5|5.其他方式公开政府信息数|条
h3|二、回应解读情况|
hot|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次
h4|（二）通过不同渠道和方式回应解读的情况|
press|1.参加或举办新闻发布会总次数|次
presslead|其中：主要负责同志参加新闻发布会次数|次
talk|2.政府网站在线访谈次数|次
talklead|其中：主要负责同志参加政府网站在线访谈次数|次
read|3.政策解读稿件发布数|篇
reply1|4.微博微信回应事件数|次
reply2|5.其他方式回应事件数|次
h5|三、依申请公开情况|
asked|（一）收到申请数|件
asked1|1.当面申请数|件
asked2|2.传真申请数|件
asked3|3.网络申请数|件
asked4|4.信函申请数|件
done|（二）申请办结数|件
done1|1.按时办结数|件
done2|2.延期办结数|件
said|（三）申请答复数|件
said1|1.属于已主动公开范围数|件
said2|2.同意公开答复数|件
said3|3.同意部分公开答复数|件
said4|4.不同意公开答复数|件
no1|其中：涉及国家秘密|件
no2|涉及商业秘密|件
no3|涉及个人隐私|件
no4|危及国家安全、公共安全、经济安全和社会稳定|件
no5|不是《条例》所指政府信息|件
no6|法律法规规定的其他情形|件
said5|5.不属于本行政机关公开数|件
said6|6.申请信息不存在数|件
said7|7.告知作出更改补充数|件
said8|8.告知通过其他途径办理数|件
review|四、行政复议数量|件
review1|（一）维持具体行政行为数|件
review2|（二）被依法纠错数|件
review3|（三）其他情形数|件
suit|五、行政诉讼数量|件
suit1|（一）维持具体行政行为或者驳回原告诉讼请求数|件
suit2|（二）被依法纠错数|件
suit3|（三）其他情形数|件
told|六、举报投诉数量|件
fee|七、依申请公开信息收取的费用|万元
h6|八、机构建设和保障经费情况|
office|（一）政府信息公开工作专门机构数|个
spot|（二）设置政府信息公开查阅点数|个
staff|（三）从事政府信息公开工作人员数|人
staff1|1.专职人员数（不包括政府公报及政府网站工作人员数）|人
staff2|2.兼职人员数|人
money|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元
h7|九、政府信息公开会议和培训情况|
meet|（一）召开政府信息公开工作会议或专题会议数|次
class|（二）举办各类培训班数|次
pupil|（三）接受培训人员数|人次"""
_OWN = """info|主动公开文件数|条
way2|其中：1、政府网站公开数|条
way1|2、政府公报公开数|条
asked|受理依申请公开信息总数|条
asked1|其中：1、当面申请数|条
asked3|2、网上申请数|条
asked4|3、信函、传真申请数|条
said|对申请的答复总数|条
said2|其中：1、同意公开答复数|条
said3|2、同意部分公开答复数|条
said4|3、不予公开答复数|条
said9|4、其他类型答复数|条
review|行政复议数|件
suit|行政诉讼数|件"""
SUMS = {"asked": 4, "done": 2, "no": 6, "said": 8, "review": 3, "suit": 3, "staff": 2}
STYLES = ("pipes",) * 4 + ("tabs", "spaces", "wide", "one")
_AGENCIES = ("青石县人民政府", "云溪区教育局", "白鹭市水利局", "松河镇人民政府")


class Stats:
    """The figures of the table, and what the report says."""

    def __init__(self, report: Report, draw: Random, *, own: bool = False, style: str = "") -> None:
        self.draw, self.report, self.own = draw, report, own
        self.year = report.year if 2014 <= report.year <= 2018 else draw.randint(2014, 2018)
        head = re.match(r"#* ?([\u4e00-\u9fff]{3,14}?)(?:19|20)\d\d年", report.text)
        self.agency = head[1] if head and report.year < 2019 else draw.choice(_AGENCIES)
        self.style = style or draw.choice(STYLES)
        self.rows = [each.split("|") for each in (_OWN if own else _NATIONAL).splitlines()]
        if own and draw.random() < 0.3:  # some provinces count these too
            self.rows.append(["told", "行政申诉数", "件"])
        self.value = self._own_figures() if own else self._figures()
        self.ever = {key: n + draw.randint(1, 900) for key, n in self.value.items()}
        self._add_up(self.ever)
        self.shown: dict[str, str] = {}
        self.spoilt: dict[str, str | None] = {}
        self.said: dict[str, list[str]] = {}

    def _figures(self) -> dict[str, int]:
        draw, top = self.draw, self.draw.choice([6, 20, 60])
        value = {key: draw.randint(1, top) for key, _, unit in self.rows if unit}
        ways = [value[f"way{n}"] * draw.randint(3, 30) for n in range(1, 6)]
        value |= {f"way{n + 1}": each for n, each in enumerate(ways)}
        value["info"] = draw.randint(max(ways), sum(ways))
        value["norm"] = min(value["norm"], value["issued"], value["info"])
        value["press"], value["talk"] = (value[k] + value[f"{k}lead"] for k in ("press", "talk"))
        value["pupil"] = value["class"] * draw.randint(12, 60)
        value["fee"] = value["no4"] = value["said7"] = 0
        self._add_up(value)
        # everything that came in is answered in the year
        more = value["said"] - value["asked"]
        value["asked3"] += max(0, more)
        value["said1"] += max(0, -more)
        self._add_up(value)
        value["done1"] = value["said"] - min(value["done2"], value["said"] - 1)
        value["done2"] = value["said"] - value["done1"]
        self._add_up(value)
        return value

    def _own_figures(self) -> dict[str, int]:
        draw = self.draw
        value = {key: draw.randint(1, 20) for key, _, _ in self.rows}
        value["way2"] = draw.randint(90, 900)
        value["way1"] = draw.randint(0, 20)
        value["review"], value["suit"] = 1, 0
        value |= {"told": 0}
        self._add_up(value)
        more = value["said"] - value["asked"]
        value["asked3"] += max(0, more)
        value["said9"] += max(0, -more)
        self._add_up(value)
        return value

    def _add_up(self, value: dict[str, int]) -> None:
        if self.own:
            value["info"] = value["way1"] + value["way2"]
            value["asked"] = sum(value[key] for key in ("asked1", "asked3", "asked4"))
            value["said"] = sum(value[key] for key in ("said2", "said3", "said4", "said9"))
            return
        for key, count in SUMS.items():
            total = sum(value[f"{key}{n}"] for n in range(1, count + 1))
            value["said4" if key == "no" else key] = total

    # ------------------------------------------------------------------ say and spoil
    def wrong(self, right: int, *used: int) -> int:
        """A wrong figure, not nought, none of those used."""
        digits = str(right)
        options = [right + 1, right + 1, right - 1, right + 2, right * 10, right + 10]
        options += [int(digits[::-1]), int(digits[1:] or 0)]
        return self.draw.choice([n for n in options if n > 0 and n not in (right, *used)])

    def bad(self, key: str) -> str:
        """A marked figure for a sentence."""
        return f"⟦{self.wrong(self.value[key])}‖{self.value[key]}⟧"

    def spoil(self, key: str, faulty: object = None) -> str:
        """The whole report with one figure of the table marked."""
        right = self.value[key]
        self.shown[key] = f"⟦{self.wrong(right) if faulty is None else faulty}‖{right}⟧"
        return self.text()

    def also(self, *keys: str) -> None:
        """Mark right figures of the same sum: a reader may as well point at one of them."""
        for key in keys:
            right = self.ever[key[:-1]] if key.endswith("+") else self.value[key]
            self.shown.setdefault(key, f"⟦{right}‖{right}⟧")

    def say(self, sentence: str, where: str = "asked") -> str:
        """The whole report with a sentence in one of its parts."""
        self.said.setdefault(where, []).append(sentence)
        return self.text()

    # ------------------------------------------------------------------ print
    def text(self) -> str:
        """The report."""
        say, mark = self.said.get, "## " if self.style == "pipes" else ""
        parts = [
            ("概述", say("open", ["强化组织领导，完善工作制度，明确专人负责。"])),
            ("主动公开政府信息情况", say("info", ["重点公开财政资金、民生项目和办事指南。"])),
            ("依申请公开政府信息和不予公开政府信息情况", say("asked", ["依法受理，规范答复。"])),
            ("政府信息公开的收费及减免情况", say("fee", ["提供政府信息没有收取任何费用。"])),
            (
                "因政府信息公开申请行政复议、提起行政诉讼的情况",
                say("courts", ["有关案件均依法办理，情况见附表。"]),
            ),
            ("存在的主要问题及改进情况", say("five", ["更新不够及时，今后将加强督促检查。"])),
            ("其他需要报告的事项", say("six", ["没有其他需要报告的事项。"])),
        ]
        title = f"{self.agency}{self.year}年政府信息公开工作年度报告"
        blocks = ["# " + title if mark else title, self._preamble()]
        for number, (name, words) in enumerate(parts):
            blocks += [f"{mark}{'一二三四五六七'[number]}、{name}", "".join(words)]
        blocks.append(f"{self.agency}\n{self.year + 1}年3月{self.draw.randint(2, 29)}日")
        head = "附表" if self.own else "附表：政府信息公开情况统计表"
        return "\n\n".join([*blocks, mark + head, self.table()]) + "\n"

    def _preamble(self) -> str:
        span = f"{self.year}年1月1日至{self.year}年12月31日"
        return f"本报告依据《中华人民共和国政府信息公开条例》编制，数据统计期限为{span}。"

    def table(self) -> str:
        """The table."""
        heads = ["统计指标", "单位", "统计数"]
        if self.own:
            heads = ["指标名称", "计量单位", f"{self.year}年度", "历年累计"]
        lines = line(self.style, heads) + "\n"
        if self.style == "pipes":
            lines += rule(len(heads)) + "\n"
        for key, label, unit in self.rows:
            right = self._row(key, label, unit)
            if key in self.spoilt:
                lines += marked(self.spoilt[key], right)
            else:
                lines += right + "\n"
        return lines.rstrip("\n")

    def _row(self, key: str, label: str, unit: str) -> str:
        if not unit:
            return line(self.style, [label, "", ""])
        cells = [label, unit, self.shown.get(key, str(self.value[key]))]
        if self.own:
            cells.append(self.shown.get(f"{key}+", str(self.ever[key])))
        return line(self.style, cells)

"""The statistics table of 2014 to 2018, filled so that it adds up; knows it by itself."""

import random

ROWS = """a|一、主动公开情况|
a1|（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条
n1|其中：主动公开规范性文件数|条
n2|制发规范性文件总数|件
h1|（二）通过不同渠道和方式公开政府信息的情况|
m1|1.政府公报公开政府信息数|条
m2|2.政府网站公开政府信息数|条
m3|3.政务微博公开政府信息数|条
m4|4.政务微信公开政府信息数|条
m5|5.其他方式公开政府信息数|条
h2|二、回应解读情况|
b1|（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次
h3|（二）通过不同渠道和方式回应解读的情况|
p1|1.参加或举办新闻发布会总次数|次
p2|其中：主要负责同志参加新闻发布会次数|次
q1|2.政府网站在线访谈次数|次
q2|其中：主要负责同志参加政府网站在线访谈次数|次
b2|3.政策解读稿件发布数|篇
b3|4.微博微信回应事件数|次
b4|5.其他方式回应事件数|次
h4|三、依申请公开情况|
c|（一）收到申请数|件
c1|1.当面申请数|件
c2|2.传真申请数|件
c3|3.网络申请数|件
c4|4.信函申请数|件
d|（二）申请办结数|件
d1|1.按时办结数|件
d2|2.延期办结数|件
e|（三）申请答复数|件
e1|1.属于已主动公开范围数|件
e2|2.同意公开答复数|件
e3|3.同意部分公开答复数|件
e4|4.不同意公开答复数|件
f1|其中：涉及国家秘密|件
f2|涉及商业秘密|件
f3|涉及个人隐私|件
f4|危及国家安全、公共安全、经济安全和社会稳定|件
f5|不是《条例》所指政府信息|件
f6|法律法规规定的其他情形|件
e5|5.不属于本行政机关公开数|件
e6|6.申请信息不存在数|件
e7|7.告知作出更改补充数|件
e8|8.告知通过其他途径办理数|件
r|四、行政复议数量|件
r1|（一）维持具体行政行为数|件
r2|（二）被依法纠错数|件
r3|（三）其他情形数|件
s|五、行政诉讼数量|件
s1|（一）维持具体行政行为或者驳回原告诉讼请求数|件
s2|（二）被依法纠错数|件
s3|（三）其他情形数|件
g|六、举报投诉数量|件
o|七、依申请公开信息收取的费用|万元
h5|八、机构建设和保障经费情况|
k1|（一）政府信息公开工作专门机构数|个
k2|（二）设置政府信息公开查阅点数|个
t|（三）从事政府信息公开工作人员数|人
t1|1.专职人员数（不包括政府公报及政府网站工作人员数）|人
t2|2.兼职人员数|人
k3|（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元
h6|九、政府信息公开会议和培训情况|
i1|（一）召开政府信息公开工作会议或专题会议数|次
i2|（二）举办各类培训班数|次
i3|（三）接受培训人员数|人次"""
PARTS = {"c": 4, "d": 2, "f": 6, "e": 8, "r": 3, "s": 3, "t": 2}
LAYOUTS_2014 = ["pipes", "spaces", "tabs", "glued"]


class Book2014:
    def __init__(self, seed):
        draw = random.Random(seed)  # noqa: S311 - figures, no secrets
        self.rows = [tuple(line.split("|")) for line in ROWS.splitlines()]
        self.value = {name: draw.randint(0, 12) for name, _, unit in self.rows if unit}
        media = [self.value[f"m{n}"] for n in range(1, 6)]
        self.value["a1"] = draw.randint(max(media), max(*media, sum(media)))
        self.value["n1"] = min(self.value["n1"], self.value["a1"])
        self.value["p2"] = min(self.value["p2"], self.value["p1"])
        self.value["q2"] = min(self.value["q2"], self.value["q1"])
        for total, count in PARTS.items():
            parts = sum(self.value[f"{total}{n}"] for n in range(1, count + 1))
            self.value["e4" if total == "f" else total] = parts
        self.value["n2"] = max(self.value["n1"], self.value["n2"])
        self.value["d1"] = max(0, self.value["e"] - self.value["d2"])
        self.value["d2"] = self.value["e"] - self.value["d1"]
        self.value["d"] = self.value["e"]
        self.value["i3"] = self.value["i2"] * draw.randint(1, 90)
        self.lines = []
        self.at = {}

    def text(self, layout):
        self.lines = ["青石县人民政府2016年政府信息公开工作年度报告", "", "一、概述", ""]
        self.at["text"] = len(self.lines) + 1
        shown = self.value | self.said if hasattr(self, "said") else self.value
        said = (
            f"收到政府信息公开申请{shown['c']}件，其中当面申请{shown['c1']}件、"
            f"网络申请{shown['c3']}件。同意公开{shown['e2']}件，不同意公开{shown['e4']}件。召开新闻发布会{shown['p1']}次。"
        )
        self.lines += [
            said,
            "",
            "附表：政府信息公开情况统计表",
            "",
        ]
        self._put(layout, ["统计指标", "单位", "统计数"])
        if layout == "pipes":
            self.lines.append("| --- | --- | --- |")
        for name, label, unit in self.rows:
            self.at[name] = len(self.lines) + 1
            figure = str(self.value[name]) if unit else ""
            self._put(layout, [label, unit, figure])
            self.at[name, "end"] = len(self.lines)
        return "\n".join(self.lines)

    def _put(self, layout, cells):
        if layout == "pipes":
            self.lines.append("| " + " | ".join(cells) + " |")
        elif layout == "tabs":
            self.lines.append("\t".join(cells))
        elif layout == "glued":
            self.lines.append(
                " ".join([cells[0], cells[1] + cells[2]])
                if cells[2].isdecimal()
                else " ".join(cells)
            )
        else:
            self.lines.append(" ".join(cell for cell in cells if cell))

    def plant(self, draw):
        """Change a total, a part or a sentence; gives the rule and the lines where it may stand."""
        kind = draw.choice(["total", "part", "more", "sentence"])
        totals = ["c", "d", "e", "e4", "r", "s", "t"]
        if kind == "sentence":
            key = draw.choice(["c", "c1", "c3", "e2", "e4", "p1"])
            self.said = {key: self.value[key] + draw.choice([1, 10])}
            return "stats-text", ["text"]
        total = draw.choice(totals)
        prefix = "f" if total == "e4" else total
        parts = [f"{prefix}{n}" for n in range(1, PARTS[prefix] + 1)]
        if kind == "more":
            self.value["n1"] = self.value["a1"] + 3
            return "stats-sum", ["a1", "n1"]
        changed = total if kind == "total" else draw.choice(parts)
        self.value[changed] += draw.choice([1, 2])
        both = ["e", "e4", *(f"f{n}" for n in range(1, 7))] if prefix in "ef" else []
        return "stats-sum", [total, *parts, *both]

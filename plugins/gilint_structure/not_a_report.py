"""Files that are no report at all."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule


class NotAReport(Rule):
    """标题表明文件不是年度报告，不作检查。

    解读、通知、指南、制度、目录等文件与年度报告放在同一栏目，常被一并选中；按年度报告检查它们没有意义。
    只看标题，并且正文没有年度报告的三个以上部分时才跳过；缺章少节的报告照常检查。
    """

    name = "not-a-report"
    severity = INFO
    gate = True
    good = (
        "青石县水务局2017年政府信息公开工作年度报告\n\n一、概述\n2017年工作平稳。",
        "关于2017年政府信息公开工作情况的报告\n\n一、概述\n2017年工作平稳。",
        "政府信息公开指南\n云溪区2017年政府信息公开工作年度报告\n一、概述\n2017年工作平稳。",
    )
    bad = {
        "⟦关于《青石县2017年政府信息公开工作年度报告》的解读⟧\n一、起草背景\n按照要求编制。": None,
        "⟦关于做好2017年政府信息公开工作年度报告编制工作的通知⟧\n各乡镇：\n请于月底前报送。": None,
        "⟦云溪区粮食局政府信息公开指南⟧\n一、公开范围\n本机关的信息。": None,
    }
    least_parts: int = 3

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the title, then at the parts."""
        title = doc.title
        kind = title.first(
            r"(?:解读|图解|一图读懂|通知|指南|制度|目录|办法|方案|编制说明)(?:（[^（）"
            r"]{1,14}）)?[*]*$"
        )
        if kind and len({part.heading for part in doc.parts}) < self.least_parts:
            yield title.finding(
                f"标题表明这是“{kind.plain}”，不是政府信息公开工作年度报告，未作检查"
            )

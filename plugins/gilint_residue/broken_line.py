"""Paragraphs that a line end tore inside a word or a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Edit, Finding, Fix, Rule, Span, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_GAP = lazy(r"[\s\u200b\ufeff]*")
_PAGE_MARK = lazy(r"[-—–] *\d{1,3} *[-—–]|第 *\d{1,3} *页")
_SHOWN = 4


class BrokenLine(Rule):
    """段落在词中间或句子中间断成了两行。

    行末没有句末标点，下一行又接着说，多是从网页或 PDF 粘贴时留下的换行。公布以后成了两个段落，
    书名号也可能被拦腰截断。

    整篇按版心换行的文件（多数长行没有句末标点）不报；断行超过选项 most 的文件视为版式如此，也不报。
    标题排成两行、编号另起一行的不报。只缺句末标点、下一行另起一句的，由标点规则报。

    把两行接成一段。
    """

    name = "broken-line"
    good = [
        "青石县人民政府办公室关于\n2017年政府信息公开工作情况\n一、概述\n我局按要求公开。",
        "年度报告\n一、概述\n（一）加强组织领导，健全工作机制\n县水利局高度重视，责任到人。",
        "年度报告\n一、概述\n我局建立台账，逐条登记。全年共登记信息12条，更新目录\n2018年，我局将继续努力。",
        "年度报告\n一、概述\n公开了以下信息：\n1.机构职能、领导分工和办事指南；\n2.财政预决算。",
    ]
    bad = {
        "年度报告\n\n一、概述\n推进公开。切实加强平台建设，通过县⟦政府门户⟧\n\n网站发布信息。": (
            "年度报告\n\n一、概述\n推进公开。切实加强平台建设，通过县政府门户网站发布信息。"
        ),
        "年度报告\n\n一、概述\n印发《关于做好青石县门户⟦网站信息⟧\n报送工作的通知》，落实责任。": (
            "年度报告\n\n一、概述\n印发《关于做好青石县门户网站信息报送工作的通知》，落实责任。"
        ),
        "年度报告\n\n一、概述\n我局高度重视，建立健全⟦公开制度⟧\n\n，落实责任。": (
            "年度报告\n\n一、概述\n我局高度重视，建立健全公开制度，落实责任。"
        ),
        "年度报告\n\n一、概述\n我局高度重视，建立健⟦全公开制⟧\n\n度，落实责任。": (
            "年度报告\n\n一、概述\n我局高度重视，建立健全公开制度，落实责任。"
        ),
        "年度报告\n\n一、概述\n（一）管理。发布的信息实行先⟦审后发、⟧  \n三审三校，确保准确。": (
            "年度报告\n\n一、概述\n（一）管理。发布的信息实行先审后发、三审三校，确保准确。"
        ),
    }
    most: int = 3
    """With more broken lines than this, the breaks are taken for the file's layout."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the last characters of each line that goes on in the next one."""
        if doc.flows.hard_wrapped or len(doc.flows.joins) > self.most:
            return
        for line in doc.flows.joins:
            text = line.plain.rstrip()
            end = line.start + len(text)
            gap = _GAP.match(doc.source.text, end)
            after = gap.end() if gap else end
            if not _PAGE_MARK.match(doc.source.text, after):
                yield _finding(doc, text, Span(end, after))


def _finding(doc: Document, text: str, gap: Span) -> Finding:
    ahead = doc.source.text[gap.end : gap.end + 6].partition("\n")[0]
    where = "书名号" if text.rfind("《") > text.rfind("》") else "句子"
    return Finding(
        Span(gap.start - min(_SHOWN, len(text)), gap.start),
        f"段落在{where}中间断行：“{text[-6:]}”后面应直接接“{ahead}”",
        Fix((Edit(gap, ""),), safe=False),
    )

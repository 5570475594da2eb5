"""Paragraphs that a line end tore inside a word or a sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gilint.api import Document, Edit, Finding, Fix, Rule, Span, cut, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_GAP = lazy(r"[\s\u200b\ufeff]*")
_TAKEN_BY = "摄"
"""How the caption of a photograph ends: 记者某某 摄."""
_PAGE_MARK = lazy(r"[-—–] *\d{1,3} *[-—–]|第 *\d{1,3} *页")
_SHOWN = 4
_SHORTEST = 12
_WINDOW = 8
# A sentence that stops without a mark, and one that could go on there.
_STOPS = lazy(r".*[，。：].*[\u4e00-\u9fff](?<!\d[日条件])$")
_GOES_ON = lazy(r"[\u4e00-\u9fff].{3,}")
_NEW_SENTENCE = lazy(r"本(?:年度)?(?:报告|年报)|[如若]对|如有|现将")
_ENDED = "。；：！？”》）"
# Two words of the genre that belong together, where the first ends no sentence.
_COMPOUNDS = lazy(
    r"(?:门户\|网站|规范性\|文件|(?<!更)(?<!更加)(?<!不)(?<!不够)(?<!较为)主动\|公开|不予\|公开|依申请\|公开"
    r"|(?<!依法)行政\|(?:复议|诉讼|许可|处罚)|公众\|号|领导\|小组|工作\|人员(?:[^，。]{0,8}予以|参加|[，、。]))"
)


class BrokenLine(Rule):
    """段落在词中间或句子中间断成了两行。

    行末没有句末标点，下一行又接着说，多是从网页或 PDF 粘贴时留下的换行。公布以后成了两个段落，
    书名号也可能被拦腰截断。

    除了没有句末标点，还要有确凿的迹象：词或数字被拆开、括号或书名号没有合上、停在“的”“和”“以及”上，
    或者下一行以标点开头。

    整篇按版心换行的文件（多数长行没有句末标点）不报；断行超过选项 most 的文件视为版式如此，也不报。
    标题排成两行、编号另起一行的不报。只缺句末标点、下一行另起一句的，由标点规则报。

    把两行接成一段。
    """

    name = "broken-line"
    good = [
        (
            "年度报告\n一、概述\n图为县政务大厅，群众在自助终端上查询本年公开的政府信息。"
            "记者李青 摄\n县水利局高度重视，责任到人。"
        ),
        "青石县人民政府办公室关于\n2017年政府信息公开工作情况\n一、概述\n我局按要求公开。",
        "年度报告\n一、概述\n（一）加强组织领导，健全工作机制\n县水利局高度重视，责任到人。",
        "年度报告\n一、概述\n我局建立台账，逐条登记。全年共登记信息12条，更新目录\n2018年，我局将继续努力。",
        "年度报告\n一、概述\n公开了以下信息：\n1.机构职能、领导分工和办事指南；\n2.财政预决算。",
        "# 年度报告\n\n#### 3. 预算，从“看得到”走向“看得懂”\n\n市、县两级按时公开。",
        "年度报告\n一、概述\n2.民生，从看得到走向看得懂、用得上、信得过\n水、电、气等单位的服务标准全部公开。",
        "年度报告\n来源：县水务局 时间：2024年1月22日\n\n本年度报告由我局编制。\n一、概述\n无。",
        "年度报告\n一、概述\n好。全年公开信息6条，重点工作类8条\n\n1)机构设置\n机构没有变动。",
        "年度报告\n一、概述\n年度工作要点落实情况有待普及\n本单位将继续努力，改进工作。",
        "年度报告\n一、概述\n县政府信息公开申请办理情况表3\n12件申请已全部办结",
        "年度报告\n一、概述\n设立“政策直通车“专栏，全年更新\n公众号开设“问答”栏目，每月更新。",
        "年度报告\n一、概述\n收到申请3件，按时办结率达到100%\n）信息管理。更新目录，逐条核对。",
        "年度报告\n一、概述\n逐条核对，更新目录，检查集中办公\n\n　　开展业务培训3期，42人参加。",
        "年度报告\n一、概述\n听取汇报4次，逐项研究，惠及全体职工\n\n　　作为窗口，设查阅点1处。",
        "年度报告\n一、概述\n主动上门，逐户登记，全年如此，为了方便\n\n群众查询公开目录，设点3处。",
        "年度报告\n一、概述\n逐件登记，逐件答复，提醒申请人在期限内提\n\n交待补正材料，均已登记。",
        "年度报告\n一、概述\n办理，共计有十二字以内短\n\n缺信息12条，均已登记。",
    ]
    bad = {
        "年度报告\n\n一、概述\n我局设专人负责，统计到年底止⟦，⟧\n\n本报告可在网站查阅，共12页。": (
            "年度报告\n\n一、概述\n我局设专人负责，统计到年底止。\n\n本报告可在网站查阅，共12页。"
        ),
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
        "年度报告\n\n一、概述\n举办政府开放日活动3次，邀请居民和企⟦业代表1⟧\n\n　　2人参加。": (
            "年度报告\n\n一、概述\n举办政府开放日活动3次，邀请居民和企业代表12人参加。"
        ),
        "年度报告\n\n一、概述\n清理历史文件，新转为主⟦动公开的⟧\n\n　　文件有20件。": (
            "年度报告\n\n一、概述\n清理历史文件，新转为主动公开的文件有20件。"
        ),
        "年度报告\n\n一、概述\n落实公开属性标注要求⟦（以下简⟧\n\n　　称标注），共标注12件。": (
            "年度报告\n\n一、概述\n落实公开属性标注要求（以下简称标注），共标注12件。"
        ),
        "年度报告\n\n一、概述\n主要领导过问4次，开展业⟦务培训和⟧\n\n　　检查3次，覆盖9个单位。": (
            "年度报告\n\n一、概述\n主要领导过问4次，开展业务培训和检查3次，覆盖9个单位。"
        ),
        "年度报告\n\n一、概述\n重新确定领导小组成员，由⟦县政府办⟧\n\n　　公室汇总，覆盖9个单位。": (
            "年度报告\n\n一、概述\n重新确定领导小组成员，由县政府办公室汇总，覆盖9个单位。"
        ),
        "年度报告\n\n一、概述\n信息自形成或者变更之⟦日起的2⟧\n0日内公开，并更新目录。": (
            "年度报告\n\n一、概述\n信息自形成或者变更之日起的20日内公开，并更新目录。"
        ),
        "年度报告\n\n一、概述\n问卷回收后，认为满意的⟦占94.⟧\n5%，比上年有所提高。": (
            "年度报告\n\n一、概述\n问卷回收后，认为满意的占94.5%，比上年有所提高。"
        ),
        "年度报告\n\n一、概述\n提醒目录不完整、内容⟦不清楚及⟧\n发布超期的科室，限期改正。": (
            "年度报告\n\n一、概述\n提醒目录不完整、内容不清楚及发布超期的科室，限期改正。"
        ),
        "年度报告\n\n一、概述\n重申“先审查、后发布，⟦先培训、⟧\n\n　　后上岗”的要求，逐级把关。": (
            "年度报告\n\n一、概述\n重申“先审查、后发布，先培训、后上岗”的要求，逐级把关。"
        ),
        "年度报告\n\n一、概述\n没有单独网站，信息在⟦政府门户⟧\n\n　　网站发布，每周核对一次。": (
            "年度报告\n\n一、概述\n没有单独网站，信息在政府门户网站发布，每周核对一次。"
        ),
    }
    most: int = 3
    """With more broken lines than this, the breaks are taken for the file's layout."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the last characters of each line that goes on in the next one."""
        if doc.flows.hard_wrapped:
            return
        ends = [line.start + len(line.plain.rstrip()) for line in doc.flows.joins]
        ends += [first.end for first in _torn_words(doc)] if len(ends) <= self.most else []
        if len(ends) > self.most:
            return
        for end in sorted(ends):
            gap = _GAP.match(doc.source.text, end)
            after = gap.end() if gap else end
            other = doc.source.text.endswith(_TAKEN_BY, 0, end) or _closes_nothing(doc, end, after)
            if not other and not _PAGE_MARK.match(doc.source.text, after):
                yield _finding(doc, Span(end, after))


def _closes_nothing(doc: Document, end: int, after: int) -> bool:
    """Whether the next line begins with the rest of an ordinal, ）依申请公开情况: a heading."""
    text = doc.source.text
    line = text[:end].rpartition("\n")[2].replace("(", "（").replace(")", "）")
    return text.startswith((")", "）"), after) and line.count("（") <= line.count("）")


def _torn_words(doc: Document) -> Iterator[Text]:
    """The paragraphs whose last characters and the next paragraph's first are one word."""
    heads = {section.ordinal.start for section in doc.sections}
    names = {section.heading.end for section in doc.sections}
    for first, second in pairwise(doc.paragraphs):
        if (
            first.start > doc.title.end
            and len(first) > _SHORTEST
            and first.end not in names
            and second.start not in heads
            and second.plain[-1] in _ENDED
            and _STOPS.match(first.plain)
            and _GOES_ON.match(second.plain)
            and not doc.source.text[first.end : second.start].strip()
            and _is_one_word(first.plain[-_WINDOW:], second.plain[:_WINDOW])
        ):
            yield first


def _is_one_word(left: str, right: str) -> bool:
    """Whether a word begins in one piece and ends in the other, and is no other word there."""
    if _COMPOUNDS.search(f"{left}|{right}"):
        return True
    offset = 0
    for word in cut(left + right, guess=False):
        before, offset = offset, offset + len(word)
        if before < len(left) < offset:
            return (
                len(cut(left, guess=False)[-1]) <= len(left) - before
                and len(cut(right, guess=False)[0]) <= offset - len(left)
                and min(len(left) - before, offset - len(left)) == 1
            )
    return False


def _finding(doc: Document, gap: Span) -> Finding:
    mark = Span(gap.start - 1, gap.start)
    if doc.source.text[mark.start] in ",，" and _NEW_SENTENCE.match(doc.source.text, gap.end):
        fix = Fix((Edit(mark, "。"),), safe=False)
        return Finding(mark, "段末停在“，”，下一段另起一句，应改用句号", fix)
    text = doc.source.text[: gap.start].rpartition("\n")[2]
    ahead = doc.source.text[gap.end : gap.end + 6].partition("\n")[0]
    where = "书名号" if text.rfind("《") > text.rfind("》") else "句子"
    return Finding(
        Span(gap.start - min(_SHOWN, len(text)), gap.start),
        f"段落在{where}中间断行：“{text[-6:].strip()}”后面应直接接“{ahead}”",
        Fix((Edit(gap, ""),), safe=False),
    )

"""Files that are no report at all."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule, Text

_BEFORE = (
    r"[【\[]?(?:一图(?:读懂|看懂|了解|速览)|图解|图说"
    r"|(?:文字|图文|图片|视频|政策|数据)?解读(?=[】\]：|丨｜]))"
)
_BEHIND = (
    r"(?:解读|图解|一图读懂|通知书?|通告|公告|通报|简报|批复|复函|的函|指南|制度|目录|清单|办法|规定|规程|规则|细则|方案|发布稿|新闻稿"
    r"|工作要点|要点|工作计划|计划|工作安排|任务分解表?|编制说明|问答|申请表|流程图?|会议纪要|讲话|发言|台账"
    r"|(?:自查|自评|评估|调研|督查|检查|考核|述职|审计)(?:情况)?(?:的)?报告"
    r"|(?:更正|勘误|情况|补充)的?说明)"
    r"(?:（[^（）]{1,14}）)?[*]*$"
)
_EXPLAINED = r"(?:报告|年报)》?的?(?:政策|文字)?解读[*]*$"
_WEBSITE = r"^[^，。]{0,40}政府网站(?:工作)?年度(?:工作)?报表$"
_PART_OF_YEAR = (
    r".*?(?P<part>(?:[上下]半年|第?[一二三四1-4]季度).*(?:统计表?|汇总表?|情况|报告|总结))$"
)


class NotAReport(Rule):
    """标题表明文件不是年度报告，不作检查。

    解读、通知、通报、指南、制度、目录、半年统计等文件与年度报告放在同一栏目，常被一并选中；按年度报告检查它们没有意义。
    只看标题，并且正文没有年度报告的三个以上部分时才跳过；缺章少节的报告照常检查。标题是“年度报告解读”而没有统计表的，
    逐部分解说的也跳过。
    """

    name = "not-a-report"
    severity = INFO
    gate = True
    good = (
        "青石县水务局2017年政府信息公开工作年度报告\n\n一、概述\n2017年工作平稳。",
        "关于2017年政府信息公开工作情况的报告\n\n一、概述\n2017年工作平稳。",
        (
            "图解：青石县2022年政府信息公开工作年度报告\n青石县2022年政府信息公开工作年度报告\n"
            "一、总体情况\n工作平稳。"
        ),
        "政策解读 政府信息公开年报\n青石县水务局2022年工作\n一、总体情况\n工作平稳。",
        (
            "云溪区2022年政府信息公开工作年度报告解读\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n"
            "| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 1 | 0 | 6 |\n"
            "三、收到和处理政府信息公开申请情况\n无。\n五、存在的主要问题及改进情况\n无。"
        ),
        "政府信息公开指南\n云溪区2017年政府信息公开工作年度报告\n一、概述\n2017年工作平稳。",
    )
    bad = {
        "⟦云溪区2023年政府网站工作年度报表⟧\n一、网站名称\n门户网站\n二、访问量\n3.2万次。": None,
        "⟦关于《青石县2017年政府信息公开工作年度报告》的解读⟧\n一、起草背景\n按照要求编制。": None,
        "⟦关于做好2017年政府信息公开工作年度报告编制工作的通知⟧\n各乡镇：\n请于月底前报送。": None,
        "⟦2023年云溪区政务公开工作要点⟧\n一、总体要求\n坚持以公开促落实。": None,
        "⟦转发：《云溪区2023年政务公开工作要点》政策解读⟧\n一、起草背景\n按照要求编制。": None,
        "⟦云溪区粮食局政府信息公开指南⟧\n一、公开范围\n本机关的信息。": None,
        "⟦关于2017年度政府信息公开工作考核结果的通报⟧\n各乡镇：\n现将考核结果通报如下。": None,
        (
            "⟦文字解读：青石县水务局2022年政府信息公开工作年度报告⟧\n一、编制背景\n按照要求编制。\n"
            "二、主要内容\n年度报告分为六部分。\n第一部分：总体情况，包含主动公开等五方面情况。\n"
            "第二部分：主动公开政府信息情况，列出制发件数。\n第三部分：收到和处理政府信息公开申请情况，"
            "列出申请件数。"
        ): None,
        "⟦关于2022年政府信息公开工作年度报告的更正说明⟧\n原报告第三部分表格有误。": None,
        "⟦云溪区2022年政务公开工作要点⟧\n一、总体要求\n突出重点。\n二、主要任务\n公开规划。": None,
        "⟦云溪区水务局关于2022年政务公开工作的自查报告⟧\n一、自查情况\n目录分类过粗。": None,
        "⟦云溪区2022年上半年政府信息公开工作情况⟧\n主动公开86条。": None,
        (
            "⟦云溪区2016年政府信息公开工作年度报告解读⟧\n一、概述\n工作平稳。\n二、主动公开情况\n86条。\n"
            "三、依申请公开情况\n无。\n四、收费及减免情况\n无。"
        ): None,
        "⟦一图读懂｜云溪区2023年政府信息公开工作年度报告⟧\n主动公开86条。": None,
        "⟦【图解】云溪区2023年政府信息公开工作年度报告⟧\n主动公开86条。": None,
        (
            "⟦关于做好2017年政府信息公开工作年度报告\n编制和公布工作的\n通知⟧\n各乡镇：\n"
            "请于月底前报送。"
        ): None,
    }
    least_parts: int = 3

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the title, then at the parts."""
        title = doc.title
        kind = title.match(_BEFORE) or title.first(_BEHIND) or _of_part_of_year(title)
        if not title and (site := _of_website(doc)):
            title, kind = site, site.first("政府网站.*")
        own = {part.heading for part in doc.parts if not part.heading.mentions("，")}
        few = len(own) < self.least_parts
        if kind and (few or _explains(doc)):
            named = kind.plain.lstrip("【[").removeprefix("的")
            yield title.finding(f"标题表明这是“{named}”，不是政府信息公开工作年度报告，未作检查")


def _explains(doc: Document) -> bool:
    """Whether the title says 年度报告解读 and none of the tables of a report stands below."""
    return doc.title.first(_EXPLAINED) is not None and not doc.tables


def _of_website(doc: Document) -> Text | None:
    """The title of a government website's annual form, which does not speak of 公开."""
    return next((text for text in doc.paragraphs[:3] if text.first(_WEBSITE)), None)


def _of_part_of_year(title: Text) -> Text | None:
    hit = title.match(_PART_OF_YEAR)
    return hit["part"] if hit else None

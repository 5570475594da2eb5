"""What belongs to the web page and not to the report: weather, breadcrumbs, counters, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import ERROR, INFO, Document, Edit, Finding, Fix, Rule, Span
from gilint_residue import _furniture as page
from gilint_residue._pieces import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from gilint.api import Severity, Text

_LONGEST = 160
_STOPS = "。；！？"


class _Line(NamedTuple):
    text: Text
    kind: str


class PageFurniture(Rule):
    """网页上的天气、导航、计数、按钮等混进了报告。

    这些是网站页面的部件，不是报告的内容，夹在正文中间尤其影响阅读。

    夹在正文里的报错误；标题前后的页头（包括“发布时间、来源”一行，其中的日期可作公布日期的依据）和文末的页脚
    只作提示。保存的网页（.html）里，正文以外的导航、计数和页脚是网页本来的部件，不报。一句话里说到“访问量”“打印”“首页”的不报，引号里的按钮名称不报。

    整行删去。
    """

    name = "page-furniture"
    severity = ERROR
    good = [
        "年度报告\n一、概述\n网站新增“打印本页”功能，浏览量达3万次，分享到微信的内容12条。",
        "年度报告\n一、概述\n气象局发布高温信息，最高气温39℃，空气质量：优良天数312天。",
        "年度报告\n一、概述\n（一）查阅点的位置：档案馆一层。\n来源于群众的建议17条，已逐条回复。",
        "年度报告\n一、概述\n主办单位为县政府办公室。\n青石县水务局\n发布日期：2018年3月12日",
        "江阴2023年政府信息公开工作年度报告\n一、总体情况\n（一）规范公文字体大小和打印页面\n无。",
        "年度报告\n一、概述\n开设专栏3个，点击量：网站1万次、微信2万次；阅读量：3.2万人次。",
        "年度报告\n一、概述\n（一）扫一扫，政策送到手\n印发二维码海报12张。\n联系我们\n电话：5550116",
        "年度报告\n一、概述\n公开12条。点击量：32万次。收藏打印功能上线。扫一扫打开本页的二维码印发12张。",
        "年度报告\n一、概述\n公开12条。\n附件下载：公开情况统计表.xls",
        "年度报告\n一、概述\n责任编辑：由各科室轮流担任。\n公开12条。",
        "年度报告\n一、概述\n首页 公开栏目\n欢迎访问县政府门户网站查阅本报告",
        "年度报告\n一、概述\n公开12条。\n微信 微博\n主办：县文化馆 承办：县图书馆",
        "年度报告\n一、概述\n2018/1/20在县政府网站公布年报\n网站第1000位访客参加座谈会。",
        "年度报告\n一、概述\n全文见http://www.qingshi.example/zwgk/t1.html\n简体字版指南同步更新。",
        "年度报告\n一、概述\n共办理12件。分享到村民群的信息96条，由网格员负责；返回首页按钮统一颜色。",
        "年度报告\n一、概述\n公开12条。\n当前位置：首页 > "
        + "公开栏目 > " * 40
        + "年报\n培训2次。",
        "年度报告\n一、概述\n公开12条。\n来源：县水务局\n培训2次。",
        "年度报告\n一、概述\n公开12条。\n青石县水务局\n2018年3月12日星期一",
    ]
    bad = {
        "年度报告\n一、概述\n公开信息12条。\n⟦当前位置：首页 > 公开 > 年报⟧\n二、主动公开\n无。": (
            "年度报告\n一、概述\n公开信息12条。\n二、主动公开\n无。"
        ),
        "⟦青石县 多云 9℃~15℃ 空气质量:良⟧\n年度报告\n一、概述\n全年公开信息12条。": (
            "年度报告\n一、概述\n全年公开信息12条。"
        ),
        "年度报告\n一、概述\n公开信息12条。\n⟦字号：[大] [中] [小] 打印本页⟧\n共培训2次。": (
            "年度报告\n一、概述\n公开信息12条。\n共培训2次。"
        ),
        "2015年政府信息公开工作年度报告\n⟦发布时间：2016-01-26 来源：县水务局⟧\n全年无申请。": None,
        "年度报告\n一、概述\n全年公开信息12条。\n⟦青ICP备00000001号 版权所有⟧": (
            "年度报告\n一、概述\n全年公开信息12条。\n"
        ),
        "年度报告\n⟦全文共计字，预计阅读时间 分钟⟧\n一、概述\n无。": "年度报告\n一、概述\n无。",
        "年度报告\n一、概述\n无。\n⟦建议使用1024×768分辨率，用常见的浏览器访问⟧": (
            "年度报告\n一、概述\n无。\n"
        ),
        "年度报告\n一、概述\n全年公开信息12条。⟦打印本页⟧\n二、主动公开\n无。": (
            "年度报告\n一、概述\n全年公开信息12条。\n二、主动公开\n无。"
        ),
        "年度报告\n一、概述\n公开12条。\n⟦https://qingshi.example/nb/t2.html 2/5⟧\n共培训2次。": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。"
        ),
        "年度报告\n一、概述\n公开12条。\n⟦2020/1/9 9:30 年度报告 - 云溪区政府网⟧\n共培训2次。": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。"
        ),
        "年度报告\n一、概述\n公开12条。\n⟦手机扫码，查看本页⟧\n⟦您是第1024位访客⟧\n共培训2次。": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。"
        ),
        "年度报告\n一、概述\n无。\n⟦file:///D:/nb.html　2/5⟧\n⟦www.qs.cn/t.html[打印时间9:30]⟧": (
            "年度报告\n一、概述\n无。\n"
        ),
        "年度报告\n一、概述\n无。\n⟦推荐阅读⟧\n⟦微信扫码分享⟧\n⟦点击下载附件⟧\n⟦今日天气：晴⟧": (
            "年度报告\n一、概述\n无。\n"
        ),
        "年度报告\n一、概述\n无。\n⟦附件下载　打印　收藏⟧\n⟦某办　版权所有　未经授权禁止转载⟧": (
            "年度报告\n一、概述\n无。\n"
        ),
        "年度报告\n一、概述\n公开12条。\n⟦A+ A- 收藏⟧\n⟦QQ空间　微博　朋友圈⟧\n共培训2次。": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。"
        ),
        "⟦网站首页　机构　公开　服务⟧\n⟦您现在的位置 >> 首页 >> 年报⟧\n年度报告\n一、概述\n无。": (
            "年度报告\n一、概述\n无。"
        ),
        "青石政务网\n⟦2019年12月3日星期二⟧\n年度报告\n一、概述\n公开12条。": (
            "青石政务网\n年度报告\n一、概述\n公开12条。"
        ),
        "⟦欢迎光临青石县政府网！登录⟧\n⟦请输入关键词　搜索⟧\n年度报告\n一、概述\n公开12条。": (
            "年度报告\n一、概述\n公开12条。"
        ),
        "年度报告\n一、概述\n无。\n⟦友情链接：省政府网　市政府网⟧\n⟦主办：某局　技术支持：某社⟧": (
            "年度报告\n一、概述\n无。\n"
        ),
        "年度报告\n一、概述\n公开12条。⟦点击数：12⟧\n共培训2次。⟦打印收藏⟧\n无。⟦扫一扫分享本页⟧": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。\n无。"
        ),
        "年度报告\n一、概述\n公开12条。\n青石县水务局\n⟦附件下载⟧": (
            "年度报告\n一、概述\n公开12条。\n青石县水务局\n"
        ),
        "⟦首页 | 移动版 | 联系我们⟧\n年度报告\n一、概述\n公开12条。": (
            "年度报告\n一、概述\n公开12条。"
        ),
        "年度报告\n一、概述\n公开12条。⟦分享到：微信 朋友圈⟧\n共培训2次。⟦返回顶部⟧\n无申请。": (
            "年度报告\n一、概述\n公开12条。\n共培训2次。\n无申请。"
        ),
        "年度报告\n一、概述\n公开12条。\n⟦发布时间：2016-01-26 来源：县水务局⟧\n培训2次。": None,
        (
            "政务服务一网通办。\n⟦当前位置：首页 > 年报⟧\n"
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n无。"
        ): ("政务服务一网通办。\n云溪区2016年政府信息公开工作年度报告\n一、概述\n无。"),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Tell the lines of furniture from the report's own, then by where they stand."""
        headings = {section.heading.start for section in doc.sections}
        file = doc.source.text if doc.source.reader == "text" else ""
        lines = [
            _Line(text, "" if text.start in headings or _is_added(doc, text) else _kind(text))
            for text in doc.paragraphs
        ]
        if any(line.kind for line in lines):
            first, last = _body(lines, doc.title.end, headings)
            page_itself = doc.source.reader == "html"
            for number, line in enumerate(lines):
                if line.kind and not (page_itself and not first <= number <= last):
                    inside = first <= number <= last
                    yield from _judged(line, file, head=number < first, inside=inside)
        for hit in doc.prose.find(page.BURIED, near=page.BURIED_NEAR):
            if _ends_there(doc, hit):
                yield _finding(hit, file, f"网页按钮{quoted(hit)}夹在正文中，应删去")


def _is_added(doc: Document, text: Text) -> bool:
    """Whether the reader took a line from the page's metadata: it does not stand on the page."""
    return any(
        remark.kind == "field" and remark.start <= text.start < remark.end
        for remark in doc.source.remarks
    )


def _ends_there(doc: Document, button: Text) -> bool:
    """Whether the line in the file, which may be joined to the next, ends behind a button."""
    rest = doc.source.text[button.end :].partition("\n")[0].strip()
    return not rest or rest[0] in page.BURIED_AHEAD


def _judged(line: _Line, file: str, *, head: bool, inside: bool) -> Iterable[Finding]:
    if line.kind != page.PAGE_LINE:
        if inside:
            yield _finding(line.text, file, f"网页的{line.kind}夹在正文中，应删去")
        elif head or line.kind != page.TODAY:  # below the text it is the date of signing
            yield _finding(line.text, file, f"网页的{line.kind}不是报告的内容，可删去", INFO)
    elif head:
        message = f"网页的{line.kind}不是报告的内容；删去时留意其中的日期"
        yield line.text.finding(message, severity=INFO)
    elif inside and len(tuple(line.text.find(page.FIELD))) > 1:
        yield line.text.finding(f"网页的{line.kind}夹在正文中，应删去")


def _kind(text: Text) -> str:
    """Which furniture a whole line is; empty for the report's own lines."""
    if len(text) > _LONGEST or text.plain[-1] in _STOPS:
        return ""
    if text.mentions(page.PRINTED_NEAR) and page.PRINTED.fullmatch(str(text)):
        return "打印页眉"
    speaks = text.mentions(("。", "，", "“"))
    for kind in page.KINDS:
        if (kind.talks or not speaks) and text.first(kind.pattern, near=kind.near):
            return kind.name
    if not speaks and text.mentions("：") and text.match(page.FIELDS):
        return page.PAGE_LINE
    return ""


def _body(lines: Sequence[_Line], title_end: int, headings: Collection[int]) -> tuple[int, int]:
    """The numbers of the first and the last line behind the title that is surely the report's."""
    own = [
        number
        for number, line in enumerate(lines)
        if not line.kind
        and line.text.start >= title_end
        and (line.text.plain[-1] in _STOPS or line.text.start in headings)
    ]
    return (own[0], own[-1]) if own else (len(lines), -1)


def _finding(text: Text, file: str, message: str, severity: Severity = ERROR) -> Finding:
    fix = Fix((Edit(_with_line(text, file), ""),), safe=False)
    return Finding(text.span, message, fix, (), severity)


def _with_line(text: Text, file: str) -> Span:
    """Its place; in a plain file with its line, where nothing else stands on it."""
    low, high = file.rfind("\n", 0, text.start) + 1, file.find("\n", text.end)
    if high < 0 or file[low : text.start].strip() or file[text.end : high].strip():
        return text.span
    return Span(low, high + 1)

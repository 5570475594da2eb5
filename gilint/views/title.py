"""The head of a report: title, agency, year, the day on which the page was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import compiled
from gilint.views.agencies import NAME, SECOND_NAME, agency_named

if TYPE_CHECKING:
    import datetime as dt
    import re
    from collections.abc import Iterator

    from gilint.context import Agency
    from gilint.flow import Text
    from gilint.views.sections import Section
    from gilint.views.sign_off import SignOff

_HEAD = 40
_LONGEST = 80
_LONGEST_LINE = 60
_LINES = 3
_BELOW = 32
_SHORTEST = 4
_ASKED = 11
"""The score of a notice that asks for reports; a report's title with agency and year has 12."""
_EXPLAINED = 9
"""The score of what explains a report (图解：…年度报告)."""
_DATED = (
    rf"[^，。：]{{6,60}}?公开[^，。：]{{0,12}}?(?:报告|总结)(?= ?(?:{NAME})? ?\d{{4}}[-年.]\d"
    r"{1,2}[-月.]\d)"
)
"""A title with agency and day behind it on its line."""
_REPORT = r"(?P<kind>年度报告|年报|工作报告|情况报告|报告书?|总结|汇报|情况)(?:（[^（）]{1,14}）)?$"
_OTHER = (
    r"(?:解读|图解|读懂|通知|通报|指南|制度|目录|办法|规定|说明|公告|通告|方案|意见|批复|函|"
    r"问答|清单|简报|要点|计划|规则|细则|规程|流程图?|申请表|发布稿|新闻稿|纪要|讲话|发言|台账|工作安排|"
    r"(?:半年|季度).{0,16}统计表?)"
    r"(?:（[^（）]{1,14}）)?$"
)
_MARKED = (
    r"^[【\[]?(?:一图(?:读懂|看懂|了解|速览)[】\]：|丨｜]?|(?:图解|图说)[】\]：|丨｜]?"
    r"|(?:文字|图文|图片|视频|政策|数据)?解读[】\]：|丨｜])"
    r"[^，。]{0,40}?(?:19|20)\d\d[^，。]{0,20}?公开[^，。]{0,16}(?:报告|年报)[》”]?$"
    r"|《[^》]{4,60}》的?(?:政策|文件|文字|图文)?解读$"
)
_FURNITURE = (
    r"[|>_＞›»{}]|当前位置|首页|返回顶部|无障碍|适老化|发布(?:时间|日期|机构)|来源|打印|字号|字体|浏览|点击|访问量|"
    r"索引号|分享|：|http|www"
)
_NO_TITLE = r"^(?:根据|按照|依据|现将|为了?|本报告|关于印发|[一二三四五六七八九十]、|（|上一|下一)"
_YEAR = (
    r"((?:19|20)\d{2})(?:年|—|-|至|政府|（|$|[\u4e00-\u9fff]{2,26}?[局委厅府会](?=\n|政府|$))"
    r"|((?:二[〇○零]|一九)[〇○零一二三四五六七八九]{2})年"
)
_HANZI = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_TOPIC = r"(?:贯彻|实施|落实|《|政府信息|政务信息|政务|信息公开|网上|门户网站)"
_AGENCY = (
    (
        rf"^(?:关于)?(?P<name>{NAME}{SECOND_NAME})(?:关于|本级)?(?:（|〔)?"
        r"(?=(?:19|20)\d\d|二[〇○零])"
    ),
    rf"^(?:(?:19|20)\d\d|二[〇○零].{{2}})(?>年?度?)(?P<name>{NAME})(?:关于|本级)?的?(?={_TOPIC})",
    rf"^(?:关于)?(?P<name>{NAME})(?:关于|本级)?的?(?={_TOPIC}|$)",
)
_NO_AGENCY = (
    r"^(?:年|度|本|我|该|全[省市区县镇乡]|各|关于|年度|做好|政府|政务|信息)|^.?$|^.[^镇乡县市]$"
    r"|公开|报告|年度|网站|情况$|事项$|概述$"
)
_UPPER = (
    rf"^(?:{NAME}{SECOND_NAME}(?:关于|(?:19|20)\d\d年?度?)?|.{{2,30}}关于|.{{4,30}}公开(?:工作)?|(?:19|20)"
    rf"\d\d年?度?|(?:19|20)\d\d年?度?{NAME}(?:政府信息|政务信息|政府|政务)?|[^，。：]{{2,26}}(?:19|20)\d\d年度?"
    r"(?:(?:政府|政务)(?:信息)?)?|.{0,12}关于(?:做好|印发|开展|报送|编制|公布|组织|进一步).{0,40}|"
    r".{0,20}(?:工作|事项|要求)的)$"
)
_ASKING = r"^.{0,12}关于[^，。：]{4,60}的(?:通知|通告|公告|函|意见|解读|说明|批复|方案)$"
_PERIOD = r"((?:19|20)\d{2})年1月1日(?=起?，?[至到—～-])"
_OF_YEAR = (
    r"(?:公布|公开|发布|编制|编写|形成)了?[^。；《》“”\d\n]{0,30}((?:19|20)\d{2})年度?[^。；，《》“”\d\n]{0,20}"
    r"政府信息公开(?:工作)?(?:年度)?(?:报告|年报)"
)
"""What the introduction says is published: 特向社会公布2022年政府信息公开工作年度报告."""
_LABEL = r"[#* ]*(?:标题|[【\[](?:19|20)\d\d年?[】\]])?"
_FIELD = r"[|]?(?:信息|文件)?(?:标题|题名|名称)[：:]?[|](?P<title>[^|\n]{6,80}(?:报告|年报))[|]"
_DAY = r"((?:19|20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})"
_PUBLISHED = (
    r"(?:(?P<label>(?:发布|公开|发文|成文|印发|更新|生成|编辑|上传|公布|信息)(?:时间|日期)|"
    r"(?<![集取载存])(?:时间|日期))[：]?[|]?(?P<day>" + _DAY + r"))"
)
_PRESENTED = (
    rf"(?:公布|公开|发布|编制)(?:了)?(?:并?(?:向社会)?(?:公布|公开|发布))?《?(?P<name>{NAME}?[市县区旗州盟][^，。；：、（）《》]{{0,14}}?)"
    r"(?=(?:19|20)\d\d年度?政府信息公开)"
)
_INTRODUCED = (
    rf"(?:报告由|请与|请联系|联系单位：|编制单位：)(?P<name>{NAME}?)(?=编制|联系|根据|依据|按照|"
    rf"[（，。；\n]|$)"
)


class Published(NamedTuple):
    """A day that the page prints: ``label`` is its field (发布时间), ``text`` the day."""

    label: str
    text: Text
    day: dt.date | None


class TitleView(NamedTuple):
    """What the head says.

    ``title`` may span several lines; ``agency`` is the one that title, signature or preamble
    name; ``named`` and ``dated`` are its name and the year as they stand in the title, the name
    also right below it; ``None`` where the title lacks them.
    """

    title: Text | None
    agency: Agency
    year: int | None
    named: Text | None = None
    dated: Text | None = None
    published: tuple[Published, ...] = ()


def read_title(
    paragraphs: tuple[Text, ...],
    sections: tuple[Section, ...],
    signature: SignOff | None = None,
) -> TitleView:
    """Find the title among the first paragraphs, above the first heading, and what it says."""
    first = sections[0].ordinal.low if sections else None
    head = [text for text in paragraphs[:_HEAD] if first is None or text.low < first]
    title = _title(head)
    named = (agency_in(title) or _named_below(title, head)) if title else None
    dated = year_in(title) if title else None
    published = tuple(_published([*head, *paragraphs[-3:]]))
    name = plain(named) if named else _name_elsewhere(head, signature)
    year = _value(dated) if dated else _year_elsewhere(paragraphs, published)
    return TitleView(title, agency_named(name), year, named, dated, published)


def plain(text: Text) -> str:
    """A piece in one line."""
    return text.plain.replace("\n", "")


def _title(head: list[Text]) -> Text | None:
    """The best candidate, of equal ones the first; else the page's own field (标题 | …)."""
    candidates = [(score, -text.low, text) for text in _candidates(head) if (score := _score(text))]
    if not candidates:
        fields = (hit["title"] for line in head if (hit := line.match(_FIELD)))
        candidates = [(score, -text.low, text) for text in fields if (score := _score(text))]
    return _unstarred(max(candidates, key=lambda item: item[:2])[2]) if candidates else None


def _unstarred(text: Text) -> Text:
    """A title without Markdown's signs round it, and the label before it: 标题, 【2019】."""
    line = text.plain
    label = compiled(_LABEL).match(line)
    return text.cut(label.end() if label else 0, len(line.rstrip("*# ")))


def _candidates(head: list[Text]) -> Iterator[Text]:
    for index, last in enumerate(head):
        if len(last) > _LONGEST:
            if title := last.match(
                r"[^。，：]{6,60}?公开[^。，：]{0,12}?(?:报告|总结)(?=根据|按照|为|现|"
                r"本报告|一、|20\d\d年)"
            ):
                yield title
            continue
        yield last
        if title := last.match(_DATED):
            yield title
        for first in range(index - 1, max(-1, index - _LINES), -1):
            line = plain(head[first])
            if len(line) > _LONGEST_LINE // 2 or not compiled(_UPPER).match(line):
                break
            if line.endswith("公开") and "公开" in last.plain:
                break  # the name of a column: 青石县财政局政府信息公开
            yield head[first].joined(last)


def _score(text: Text) -> int:
    """How well a piece reads as a title; 0 if it does not."""
    line = plain(text).strip("*#")
    if len(line) > _LONGEST or "公开" not in line:
        return 0
    if other := _score_of_others(text, line):
        return other
    if (
        compiled(_FURNITURE).search(line)
        or compiled(_NO_TITLE).search(line)
        or "。" in line
        or "，" in line
    ):
        return 0
    year, agency = compiled(_YEAR).search(line), _agency(line)
    report = compiled(_REPORT).search(line)
    if report is None:
        return 1 if compiled(_OTHER).search(line) else 0
    if report["kind"] == "情况" and not (year or "关于" in line):
        return 0
    kind = 3 if "报告" in report["kind"] or "年报" in report["kind"] else 2
    return 2 * kind + 4 * (year is not None) + 2 * (agency is not None)


def _score_of_others(text: Text, line: str) -> int:
    """The score of what plainly is no report: it asks for one, or explains one."""
    if "\n" in text.plain and compiled(_ASKING).search(line):
        return _ASKED
    return _EXPLAINED if compiled(_MARKED).search(line) else 0


def _agency(line: str) -> re.Match[str] | None:
    for pattern in _AGENCY:
        if (match := compiled(pattern).search(line)) and not compiled(_NO_AGENCY).search(
            match["name"]
        ):
            return match
    return None


def agency_in(title: Text) -> Text | None:
    """The agency's name as it stands in a title."""
    for text in (title, *title.find(r"^.+$")):
        kept = [index for index, character in enumerate(text.plain) if character not in "\n*#"]
        if match := _agency("".join(text.plain[index] for index in kept)):
            return text.cut(kept[match.start("name")], kept[match.end("name") - 1] + 1)
    return None


def _named_below(title: Text, head: list[Text]) -> Text | None:
    """The agency that stands by itself on the line below the title."""
    below = next((text for text in head if text.low >= title.high), None)
    form = rf"^（?(?P<name>{NAME}{SECOND_NAME})）?$"
    hit = below.match(form) if below and len(below) <= _BELOW else None
    if (
        hit is None
        or len(hit["name"]) < _SHORTEST
        or compiled(_NO_AGENCY).search(hit["name"].plain)
    ):
        return None
    return hit["name"]


def year_in(text: Text) -> Text | None:
    """The first year that a piece names, as a number or in Chinese numerals."""
    hit = text.first(_YEAR)
    return None if hit is None else hit.get(1) or hit.get(2)


def _value(year: Text) -> int:
    return int(year.plain.translate(_HANZI))


def _name_elsewhere(head: list[Text], signature: SignOff | None) -> str:
    if signature is not None and signature.agency is not None:
        return signature.agency.plain
    for text in head:
        hit = text.first(_PRESENTED, near="年")
        if hit and not compiled(_NO_AGENCY).search(hit["name"].plain):
            return hit["name"].plain
    for text in head:
        hit = text.first(_INTRODUCED, near=("报告由", "请与", "请联系", "单位："))
        if hit and not compiled(_NO_AGENCY).search(hit["name"].plain):
            return compiled(r"(?<=.局)办公室$").sub("", hit["name"].plain)
    return ""


def _year_elsewhere(paragraphs: tuple[Text, ...], published: tuple[Published, ...]) -> int | None:
    for text in paragraphs[:_LINES]:
        if hit := text.first(_OF_YEAR, near="年"):
            return int(hit[1].plain)
    for text in paragraphs:
        if hit := text.first(_PERIOD, near="年1月1日"):
            return int(hit[1].plain)
    first = next(
        (hit for text in paragraphs if (hit := text.first(r"(20\d\d)年(?!度?.{0,4}月)"))), None
    )
    if first:
        return int(first[1].plain)
    days = [item.day for item in published if item.day]
    return days[0].year - 1 if days else None


def _published(lines: list[Text]) -> Iterator[Published]:
    import datetime as dt  # noqa: PLC0415 - only pages with a date need it

    for line in lines:
        for hit in line.find(_PUBLISHED, near=("时间", "日期")):
            year, month, day = (int(hit[group].plain) for group in (3, 4, 5))
            try:
                when = dt.date(year, month, day)
            except ValueError:
                when = None
            yield Published(hit["label"].plain, hit["day"], when)

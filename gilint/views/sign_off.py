"""The foot of a report: who signs it, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import compiled
from gilint.views.agencies import NAME, SECOND_NAME

if TYPE_CHECKING:
    from gilint.context import Agency
    from gilint.flow import Text

_DATE = (
    r"(?:(?:19|20)\d{2}年\d{0,2}月?\d{0,2}[日号]?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|"
    r"(?:19|20)\d{4,6}"
    r"|二[〇○零0][〇○零0一二三四五六七八九]{2}年[一二三四五六七八九十元]{1,2}月[一二三四五"
    r"六七八九十]{1,3}日"
    r"|(?:19|20)\d{2} \d{1,2} \d{1,2})"
)
_DATED = rf"^[（]?(?P<date>{_DATE})[）]?$"
_BOTH = rf"^(?:特此报告。)?(?P<agency>{NAME})(?:（盖?章）|（公章）)?[，：]?(?P<date>{_DATE})$"
_AGENCY = rf"^(?!（.）)(?P<agency>{NAME}{SECOND_NAME})(?:（盖?章）|（公章）)?$"
_FURNITURE = (
    r"^(?:附件|附表|附：|【?打印|【?关闭|分享|扫一扫|责任编辑|编辑：|来源|上一[篇条]|"
    r"下一[篇条]|相关(?:附件|链接)|文件下载"
    r"|\[?(?:返回|收藏|顶部)|主办|承办|版权|网站标识|.{0,20}ICP备|技术支持|联系电话|浏览|"
    r"点击|抄送|特此报告|-?\d{1,3}-?$)"
    r"|[.](?:docx?|pdf|xlsx?|wps|zip)"
)
_REACH = 30
_LONGEST = 70
_FOOT = 0.4
"""A date above this share of the text stands in the head: that of a cover page."""


class SignOff(NamedTuple):
    """The lines that sign a report: ``whole`` covers ``agency`` and ``date``."""

    whole: Text
    agency: Text | None
    date: Text | None


def read_sign_off(paragraphs: tuple[Text, ...], known: Agency | None = None) -> SignOff | None:
    """The signature below the last paragraph; page furniture and attachments may follow it.

    A day alone on its line is taken for the signing date wherever it stands near the end; an
    agency's name only beside it, or on one of the last lines.
    """
    for index in range(len(paragraphs) - 1, max(0, len(paragraphs) - _REACH), -1):
        line = paragraphs[index]
        if line.low < _FOOT * paragraphs[-1].high:
            break
        if len(line) > _LONGEST:
            continue
        if both := line.match(_BOTH):
            return SignOff(line, both["agency"], both["date"])
        if dated := line.match(_DATED):
            agency = _at_end(paragraphs[index - 1], known) if index > 1 else None
            whole = agency.joined(line) if agency else line
            if agency is None and index + 1 < len(paragraphs):
                agency = _agency(paragraphs[index + 1], known)
                whole = line.joined(paragraphs[index + 1]) if agency else line
            return SignOff(whole, agency, dated["date"])
    return _undated(paragraphs, known)


def _at_end(line: Text, known: Agency | None) -> Text | None:
    """The name that is a whole line, or that runs on behind the last sentence."""
    if name := _agency(line, known):
        return name
    hit = line.first(rf"(?<=。)(?P<agency>{NAME})(?:（盖?章）|（公章）)?$", near="。")
    return hit["agency"] if hit else None


def _undated(paragraphs: tuple[Text, ...], known: Agency | None) -> SignOff | None:
    last = [text for text in paragraphs[3:] if not compiled(_FURNITURE).search(text.plain)][-1:]
    agency = _agency(last[0], known) if last else None
    return SignOff(last[0], agency, None) if agency else None


def _agency(line: Text, known: Agency | None) -> Text | None:
    names = (known.name, *known.aliases) if known else ()
    if line.plain in names:
        return line
    match = line.match(_AGENCY)
    return match["agency"] if match else None

"""The head and the foot of a report: title, agency, year, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.context import Agency, AgencyKind

if TYPE_CHECKING:
    from gilint.flow import Text
    from gilint.views.sections import Section

_HEAD = 12
_TITLE = r"^[^。]{0,60}(?:政府|政务|信息)[^。]{0,20}公开[^。]{0,20}(?:报告|总结|汇报|情况)(?:（.{1,10}）)?$"
_YEAR = r"((?:19|20)\d{2})(?=年)"
_NAME = (
    r"^(?:关于)?(?:(?:19|20)\d{2}年度?)?(?P<name>[\u4e00-\u9fff]{2,30}?)(?:关于)?"
    r"(?=(?:19|20)\d{2}|政府信息|政务|信息公开|的|$)"
)
_KINDS = (
    (AgencyKind.TOWNSHIP, r"[镇乡]人民政府|街道|[镇乡]$|乡政府|镇政府"),
    (AgencyKind.AREA, r"管委会|管理委员会|新区|开发区|试验区|实验区|园区"),
    (AgencyKind.GOVERNMENT, r"(?:省|市|县|区|州|旗|盟)(?:人民政府|政府)?(?:办公厅|办公室)?$"),
)
_SIGN_OFF = r"^(?:[\u4e00-\u9fff]{4,30}|[\d〇一二三四五六七八九十年月日.\-/]{6,12})$"


class TitleView(NamedTuple):
    """What the head says; ``title`` may span two lines, ``agency`` is empty if none is named."""

    title: Text | None
    agency: Agency
    year: int | None


def read_title(paragraphs: tuple[Text, ...], sections: tuple[Section, ...]) -> TitleView:
    """Find the title among the first paragraphs, above the first heading."""
    first = sections[0].ordinal.low if sections else None
    head = [text for text in paragraphs[:_HEAD] if first is None or text.low < first]
    title = _title(head)
    where = title or (paragraphs[0] if paragraphs else None)
    year = where.first(_YEAR) if where else None
    if year is None:
        year = next((hit for text in [*head, *paragraphs] if (hit := text.first(_YEAR))), None)
    return TitleView(title, _agency(head, title), int(year.plain) if year else None)


def _title(head: list[Text]) -> Text | None:
    for index, text in enumerate(head):
        whole = text.plain.replace("\n", "")
        for back in (0, 1):
            if index >= back:
                joined = head[index - back].joined(text)
                if len(joined) <= 80 and Text_match(joined):  # noqa: PLR2004
                    return joined
        del whole
    return None


def Text_match(text: Text) -> bool:  # noqa: N802 - placeholder
    """Whether a piece reads as a title."""
    import re  # noqa: PLC0415

    return (
        re.match(_TITLE, text.plain.replace("\n", "")) is not None and "发布时间" not in text.plain
    )


def _agency(head: list[Text], title: Text | None) -> Agency:
    if title is None:
        return Agency()
    import re  # noqa: PLC0415

    match = re.match(_NAME, title.plain.replace("\n", ""))
    name = match["name"] if match else ""
    if not name and head and head[0].low < title.low:
        name = head[0].plain
    kind = next(
        (kind for kind, pattern in _KINDS if re.search(pattern, name)), AgencyKind.DEPARTMENT
    )
    return Agency(name, kind=kind if name else None)


def read_sign_off(paragraphs: tuple[Text, ...]) -> Text | None:
    """The short last paragraphs that hold an agency's name or a date."""
    found = None
    for text in reversed(paragraphs[-3:]):
        if not text.match(_SIGN_OFF):
            break
        found = text.joined(found) if found else text
    return found

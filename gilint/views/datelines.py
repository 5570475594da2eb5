"""The dates that tell when a report was signed and published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.patterns import lazy
from gilint.views.damaged_dates import from_readings, splits
from gilint.views.dates import Date, DateForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.flow import Text
    from gilint.views.sections import Section

_STRONG = lazy(r"(?:发布|公开|公布|发表|发文|发稿|上网)(?:时间|日期|于)[：|]?$")
_WEAK = lazy(r"(?<![止始成新束计限效集取载存])(?:时间|日期)[：|]$")
_SIGNED = lazy(r"(?:成文|落款|签发|印发)(?:时间|日期)[：|]?$")
_FIGURES = (DateForm.DASHES, DateForm.DOTS, DateForm.SLASHES)
_LABEL = 8
_LINE = 36
_AGENCY = (
    r"(?:[\u4e00-\u9fff（）]{2,28}"
    r"[局办府室会厅委处院站所区镇乡县市省州旗盟道心队馆校司署关行庭企])?"
)
_RUN = rf"^(?:{_AGENCY}|(?:成文日期|发布时间|发布日期)：)[（]?(?P<run>(?:19|20)\d{{4,6}})[）]?$"
_SPACED = r"^(?P<run>(?:19|20)\d{2} \d{1,2} \d{1,2})$"
_ALONE = lazy(rf"[（(]?{_AGENCY}[（(]?$")
_ENDED = lazy(r"(?:印发|发布|公布)?[）)]?$")
_LAST_LINES = 6
_REACH = 30
_ENDS = "0123456789）"
_HEAD_LINES = 12
_FOOT_LINES = 3
_YEAR_DIGITS = 4


def run_together(paragraphs: tuple[Text, ...]) -> tuple[Date, ...]:
    """Runs of six to eight digits that stand where a report is dated: 2016125, 2016 1 25.

    That is a line of its own, or one behind the agency's name, among the last lines of the
    text or behind a label such as 发布日期.
    """
    return tuple(_runs(paragraphs))


def _runs(paragraphs: tuple[Text, ...]) -> Iterator[Date]:
    for index in range(max(0, len(paragraphs) - _REACH), len(paragraphs)):
        text = paragraphs[index]
        line = text.match(_RUN) if len(text) <= _LINE and text.plain[-1] in _ENDS else None
        if line is None:
            continue
        last = index >= len(paragraphs) - _LAST_LINES
        if not last and not (index and paragraphs[index - 1].match(rf"{_AGENCY}$")):
            continue
        run = line["run"]
        digits = run.plain
        if readings := splits(int(digits[:_YEAR_DIGITS]), digits[_YEAR_DIGITS:]):
            yield from_readings(run, DateForm.RUN, readings, "年月日连写")
    for index in range(max(1, len(paragraphs) - _REACH), len(paragraphs)):
        spaced = paragraphs[index].match(_SPACED)
        last = index >= len(paragraphs) - _FOOT_LINES
        if spaced and (last or paragraphs[index - 1].match(rf"{_AGENCY}$")):
            year, month, day = (int(number) for number in spaced.plain.split(" "))
            date = Date(spaced, year, month, day, DateForm.RUN, damage="缺“年”“月”“日”")
            if date.value:
                yield date._replace(readings=(date.value,))


def page_date(
    found: Iterable[Date], paragraphs: tuple[Text, ...], sections: tuple[Section, ...]
) -> Date | None:
    """The day of publication that a page names above its first section or at its foot.

    ``found`` are the dates of the text. A label such as 发布时间 or 公开日期 is asked first,
    then in the head a bare 时间 or 日期, then a line that begins with a day in figures.
    更新时间 and 生成日期 tell
    nothing about publication.
    """
    if not paragraphs:
        return None
    top = sections[0].ordinal.low if sections else paragraphs[:_HEAD_LINES][-1].high
    foot = paragraphs[-_FOOT_LINES:][0].low
    days = [date for date in found if date.complete]
    lines = [(date, date.text.before(_LABEL).rpartition("\n")[2].lstrip("（[【")) for date in days]
    for date, before in lines:
        if _STRONG.search(before) and not top <= date.text.low < foot:
            return date
    in_head = [(date, before) for date, before in lines if date.text.low < top]
    for date, before in in_head:
        if _WEAK.search(before):
            return date
    return next((date for date, before in in_head if not before and _opens_line(date)), None)


def _opens_line(date: Date) -> bool:
    """Whether a day in figures begins a line, or any day is one.

    A line that names the weekday as well is the page's clock: 2021/8/16 9:31:36 星期一.
    """
    if "星期" in date.text.after(_LINE).partition("\n")[0]:
        return False
    return date.form in _FIGURES or date.text.after(1) in ("", "\n", "）")


def signed(found: Iterable[Date], paragraphs: tuple[Text, ...]) -> Date | None:
    """The date in the sign-off: the last one that is a line of its own or follows the agency.

    A date on a line of its own in the upper half of a report is none, unless it is called
    成文日期.
    """
    half = paragraphs[-1].high // 2 if paragraphs else 0
    last = None
    for date in found:
        if date.month is None and not date.damage:
            continue
        before = date.text.before(_LINE).rpartition("\n")[2]
        after = date.text.after(_LABEL).partition("\n")[0]
        alone = date.text.low >= half and _ALONE.fullmatch(before) and _ENDED.fullmatch(after)
        if alone or _SIGNED.search(before):
            last = date
    return last

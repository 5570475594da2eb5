"""Whether a text is an annual report on the disclosure of government information at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gilint.flow import Text

_SCHOOLS = r"高等学[校院]信息公开|高校信息公开|20\d\d ?[-—–至] ?20\d\d ?学年"
_GOVERNMENT = "政府信息公开"
_OPENING = 1200
"""How far a report has surely said what it is about, in characters."""
_SUBJECT = ("信息公开", "政务公开", "公开信息", "政府信息", "依申请", "《条例》")


def is_under_regulation(prose: Text, title: Text | None, lead: Text) -> bool:
    """Whether 政府信息公开条例 asks for the report.

    It does not of a school's, which 高等学校信息公开办法 (教育部令第29号) asks for by school year
    and with other parts: its title says so, or what stands above its first heading (``lead``).
    A text without such a title whose beginning has no word of disclosure is of another genre.
    """
    if title is None:
        if not prose.cut(0, _OPENING).mentions(_SUBJECT):
            return False
    elif _GOVERNMENT in title.plain.replace("\n", ""):
        return True
    return lead.first(_SCHOOLS) is None

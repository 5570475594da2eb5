"""Whether a text is an annual report on the disclosure of government information at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gilint.flow import Text
    from gilint.layout.flows import Flows

_SCHOOLS = r"高等学[校院]信息公开|高校信息公开|20\d\d ?[-—–至] ?20\d\d ?学年"
_SERVICE = (
    r"(?:公司|集团|医院|卫生院|保健院|[水电]厂|供电[局所]|小学|中学|学校|幼儿园|大学|学院)"
    r"(?=\s{0,2}(?:关于|[12二]|信息公开))"
)
_GOVERNMENT = "政府信息公开"
_OPENING = 1200
"""How far a report has surely said what it is about, in characters."""
_ANNEX_WORDS = 300
"""What a table alone has round it, in characters: its name, who filled it in, notes."""
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


def is_public_service(title: Text | None) -> bool:
    """Whether a hospital, a school or a company reports, and not on 政府信息公开.

    条例第五十五条 (before 2019: 第三十七条, which only speaks of following it in substance) leaves
    公共企事业单位 to rules of their own: neither the deadline nor the parts and tables bind them.
    """
    if title is None or _GOVERNMENT in title.plain.replace("\n", ""):
        return False
    return title.first(_SERVICE) is not None


def is_annex(flows: Flows) -> bool:
    """Whether there is a table and hardly more than the name of the statistics table round it."""
    prose = flows.prose
    return len(flows.tables) > 0 and len(prose) < _ANNEX_WORDS and prose.mentions("统计表")

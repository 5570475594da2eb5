"""What a run knows beside the text: the day, what the configuration says of the agency."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gilint.forms import Edition


class Era(StrEnum):
    """Which law and form a report stands under, by the year that it reports on."""

    ORDER_492 = "2008"
    """2008-2018: 国务院令第492号; everybody publishes by 31 March."""
    TRIAL_FORM = "2019"
    """2019 and 2020: 国务院令第711号 with 国办公开办函〔2019〕60号."""
    FORM_2021 = "2021"
    """2021 on: 国务院令第711号 with 国办公开办函〔2021〕30号."""

    @classmethod
    def of(cls, year: int) -> Era:
        """The era of a report on ``year``."""
        if year <= 2018:  # noqa: PLR2004 - the years are the definition
            return cls.ORDER_492
        return cls.TRIAL_FORM if year <= 2020 else cls.FORM_2021  # noqa: PLR2004


class AgencyKind(StrEnum):
    """Who reports; it decides the deadline and some duties."""

    DEPARTMENT = "department"
    """政府部门: by 31 January since the report on 2019 (条例第四十九条)."""
    GOVERNMENT = "government"
    """县级以上人民政府, through the office in charge: by 31 March (条例第五十条)."""
    AREA = "area"
    """管委会、新区、开发区 that report for an area: as a government."""
    TOWNSHIP = "township"
    """乡镇、街道: not named in 第四十九条; they report by local custom."""


class Agency(NamedTuple):
    """The reporting agency as the user's configuration names it; empty where it does not.

    ``parent`` is the agency whose figures are the sum of this one's and its siblings'.
    """

    name: str = ""
    aliases: tuple[str, ...] = ()
    place: str = ""
    kind: AgencyKind | None = None
    parent: str = ""


@dataclass(frozen=True)
class Context:
    """Everything that a document is judged by besides its own text.

    ``today`` is the day of the run; ``year`` and ``era`` overrule what the text says;
    ``draft`` means that a missing signature or date is no fault yet.
    ``editions`` are forms of tables that the user adds to ours, ``agencies`` those whose reports
    are compared, with the names that they go by.
    """

    today: dt.date = field(default_factory=dt.date.today)
    year: int | None = None
    era: Era | None = None
    draft: bool = False
    agency: Agency = field(default_factory=Agency)
    editions: tuple[Edition, ...] = ()
    agencies: tuple[Agency, ...] = ()

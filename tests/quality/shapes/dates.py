"""Dates, deadlines and years that are wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


@shape("dates/date-impossible")
def day_after_the_last_of_the_month(report: Report, draw: Random) -> str | None:
    month = draw.choice([4, 6, 9, 11])
    return report.with_sentence(
        draw, f"{report.year}年⟦{month}月31日‖{month}月30日⟧，召开了政府信息公开工作推进会。"
    )

"""Addresses of web sites, typed as nobody can open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fourth_tools import others, preamble
from planting import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report


def _sites(put: Callable[[Report, Random, str], str | None], **texts: str) -> None:
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            return put(report, draw, text)

        plant.__name__ = f"site_{name}"
        shape("privacy/web-address-form")(plant)


_sites(
    preamble,
    marks_of_lists="报告可在县政府网站（⟦www、hewan、gov、cn‖www.hewan.gov.cn⟧）下载。",
    full_stops="公众可登录⟦www。hewan。gov。cn‖www.hewan.gov.cn⟧查阅。",
    wide_colon="电子版见⟦http：//www.hewan.gov.cn‖http://www.hewan.gov.cn⟧/zwgk/。",
    wide_points="电子版见⟦http://www．hewan．gov．cn‖http://www.hewan.gov.cn⟧，欢迎查阅。",
    comma_before_the_end="网址：⟦https://www.hewan.gov，cn‖https://www.hewan.gov.cn⟧。",
)
_sites(
    others,
    no_colon="本报告登载于⟦http//www.bailu.gov.cn‖http://www.bailu.gov.cn⟧，供公众查阅。",
    letters_swapped="本报告登载于⟦htpp://www.bailu.gov.cn‖http://www.bailu.gov.cn⟧，供公众查阅。",
    four_letters="镇政府网址为⟦wwww.bailu.gov.cn‖www.bailu.gov.cn⟧。",
    slashes_the_other_way="镇政府网址为⟦http:\\\\www.bailu.gov.cn‖http://www.bailu.gov.cn⟧。",
    ending_of_another="镇政府网址为⟦www.bailu.gov.con‖www.bailu.gov.cn⟧。",
)

"""Names of the agency itself, of other bodies and platforms, and how a report calls itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import agency, is_government, level, put, spoil, units

if TYPE_CHECKING:
    from random import Random

OWN = ("wording/own-name-typo", "wording/official-name-typo", "wording/phrase-typo")
ALIKE = (
    "青:清轻 石:实右 白:百自 鹭:露路 云:芸去 溪:西奚 松:颂淞 河:何荷 水:永 务:物雾 交:较 通:同"
    " 运:远 输:愉榆 粮:良 食:实 教:较 财:才 农:浓 村:忖 健:建 康:糠 旅:履 柳:抑流 桥:侨轿"
    " 龙:尤隆 山:三 湖:胡糊 江:汪红 林:琳 泉:全 平:苹 安:按 清:青情 阳:杨扬 东:冬 南:楠"
    " 长:常 城:成诚 海:悔 岭:领 沙:纱 明:名朋 梅:莓 兰:蓝 竹:竺 峰:锋 湾:弯 渡:度 民:明"
    " 审:申 计:记 统:通 环:还 税:悦说 规:归 划:画 监:临 督:都 保:堡 障:幛 桓:恒"
)
ALIKES = dict(pair.split(":") for pair in ALIKE.split())


def mistyped(draw: Random, name: str) -> str | None:
    """A name with one character of the same sound or shape."""
    places = [place for place, sign in enumerate(name) if ALIKES.get(sign, sign) != sign]
    if not places:
        return None
    place = draw.choice(places)
    return name[:place] + draw.choice(ALIKES[name[place]]) + name[place + 1 :]


def place_mistyped(report: Report, draw: Random) -> str | None:
    """The agency's full name with a place in it mistyped."""
    places = units(report)
    if not places or "".join(map("".join, places)) == agency(report):
        return None
    name = places[-1][0]
    wrong = mistyped(draw, name)
    return agency(report).replace(name, wrong, 1) if wrong else None


@shape(*OWN)
def own_place_mistyped_in_the_text(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    return spoil(report, draw, {agency(report): wrong}, "prose") if wrong else None


@shape(*OWN)
def own_place_mistyped_in_the_signature(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    return spoil(report, draw, {agency(report) + "(?=\n)": wrong}, "other") if wrong else None


@shape(*OWN)
def own_place_mistyped_in_a_contact_line(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    if not wrong:
        return None
    return put(
        report,
        draw,
        f"对本报告有疑问的，请与⟦{wrong}‖{agency(report)}⟧联系。",
        f"本报告可在⟦{wrong}‖{agency(report)}⟧网站下载。",
        at="preamble",
    )


@shape(*OWN)
def own_place_mistyped_in_a_document_title(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    if not wrong:
        return None
    return put(
        report,
        draw,
        f"修订《⟦{wrong}‖{agency(report)}⟧信息发布审查办法》，明确审查责任。",
        f"编印《⟦{wrong}‖{agency(report)}⟧政府信息公开指南》{{c}}册。",
    )


@shape(*OWN)
def own_place_mistyped_in_the_last_part(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    if not wrong:
        return None
    return put(report, draw, f"⟦{wrong}‖{agency(report)}⟧没有其他需要说明的情况。", at="last")


@shape(*OWN)
def own_place_with_a_character_lost(report: Report, draw: Random) -> str | None:
    name = units(report)[-1][0] if units(report) else ""
    if len(name) < 2:
        return None
    wrong = agency(report).replace(name, draw.choice([name[0], name[-1]]), 1)
    return put(report, draw, f"⟦{wrong}‖{agency(report)}⟧定期更新公开指南。", at="paragraph")


@shape(*OWN, "wording/self-reference-mixed")
def own_place_with_another_level(report: Report, draw: Random) -> str | None:
    if level(report) not in ("县", "区", "镇", "乡"):
        return None
    name, mine = units(report)[-1]
    other = draw.choice([each for each in "县区" if each != mine] if mine in "县区" else ["乡镇"])
    other = other if mine in "县区" else ("乡" if mine == "镇" else "镇")
    wrong = agency(report).replace(name + mine, name + other, 1)
    return put(report, draw, f"⟦{wrong}‖{agency(report)}⟧指定专人维护公开目录。")


@shape(*OWN, "wording/homophone")
def own_department_mistyped(report: Report, draw: Random) -> str | None:
    name = agency(report)
    if is_government(report) or not units(report):
        return None
    start = name.index(units(report)[-1][1], len(units(report)[-1][0])) + 1
    wrong = mistyped(draw, name[start:])
    if not wrong:
        return None
    full = f"⟦{name[:start]}{wrong}‖{name}⟧"
    return put(report, draw, f"{full}定期更新公开目录。", f"请与{full}办公室联系。")


@shape(*OWN, "wording/homophone")
def own_short_department_mistyped(report: Report, draw: Random) -> str | None:
    name = agency(report)
    if is_government(report) or not units(report):
        return None
    start = name.index(units(report)[-1][1], len(units(report)[-1][0])) + 1
    wrong = mistyped(draw, name[start:])
    if not wrong:
        return None
    return put(
        report, draw, f"{level(report)}⟦{wrong}‖{name[start:]}⟧机关设立查阅点{{n}}处。", at="last"
    )


@shape(*OWN, "dates/year-conflict")
def own_place_mistyped_in_the_title(report: Report, draw: Random) -> str | None:
    wrong = place_mistyped(report, draw)
    if not wrong or report.text.count(agency(report)) < 2:
        return None
    return spoil(report, draw, {agency(report): wrong}, "title")

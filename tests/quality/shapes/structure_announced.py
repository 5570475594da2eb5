"""Parts and attachments that are announced and not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import (
    annex,
    edited,
    numeral,
    part,
    parts,
    put_behind,
    put_in_preamble,
    put_last,
    renumbered,
)
from structure_lists import _COUNT, _introduction, _names

if TYPE_CHECKING:
    from random import Random


def _annexed(report: Report) -> bool:
    """Whether the report has or names something attached."""
    return bool(re.search("附件|附表|附：|所附|后附|随附", report.text))


def promised(report: Report, draw: Random, faulty: str, right: str, place: str = "") -> str | None:
    """A sentence that sends the reader to an attachment that is not there."""
    if _annexed(report):
        return None
    sentence = f"⟦{faulty}‖{right}⟧。"
    if place == "preamble":
        return put_in_preamble(report, sentence)
    if place:
        return put_last(report, place, sentence)
    return report.with_sentence(draw, sentence)


@shape("structure/announced-part-missing")
def figures_in_an_annex_that_is_not_there(report: Report, draw: Random) -> str | None:
    return promised(report, draw, "各类信息的公开数量详见附件", "各类信息的公开数量以系统统计为准")


@shape("structure/announced-part-missing")
def table_behind_that_is_not_there(report: Report, draw: Random) -> str | None:
    return promised(report, draw, "各渠道发布数量见附表", "各渠道发布数量逐月核对", "overview")


@shape("structure/announced-part-missing")
def numbered_annex_in_brackets(report: Report, draw: Random) -> str | None:
    return promised(
        report,
        draw,
        f"对公开目录作了修订（见附件{draw.choice('12１２')}）",
        "对公开目录作了修订（每半年一次）",
        draw.choice(["overview", "open"]),
    )


@shape("structure/announced-part-missing")
def attached_table_in_the_introduction(report: Report, draw: Random) -> str | None:
    return promised(
        report,
        draw,
        "现将报告予以公布，并附年度统计表",
        "现将报告予以公布，欢迎社会各界监督",
        "preamble",
    )


@shape("structure/announced-part-missing")
def attachment_at_the_very_end(report: Report, draw: Random) -> str | None:
    return promised(report, draw, "相关数据请查阅文末附表", "相关数据以本报告为准", "other")


@shape("structure/announced-part-missing")
def attached_statistics_behind(report: Report, draw: Random) -> str | None:
    words = draw.choice(["具体情况见后附统计表", "具体数据见所附统计表", "具体见附表1"])
    return promised(report, draw, words, "具体情况已在门户网站公布", "problems")


@shape("structure/announced-part-missing")
def report_with_annex_in_the_introduction(report: Report, draw: Random) -> str | None:
    return promised(
        report,
        draw,
        "本报告包括正文和附表两个部分",
        "本报告的数据由各科室提供",
        "preamble",
    )


@shape("structure/announced-part-missing", anywhere=True, says="附")
def annex_not_uploaded(report: Report, draw: Random) -> str | None:
    start = annex(report)
    heads = parts(report)
    if start is None or not heads or start < heads[-1].end:
        return None
    if not re.search("附表|附件", report.text[:start]):
        return None
    return edited(report.text, (start, len(report.text.rstrip("\n")), ""))


def _with_name(report: Report, draw: Random, name: str) -> str | None:
    """The own list of the introduction with one name more (and the number that it says)."""
    found = _COUNT.search(_introduction(report))
    last = parts(report)[-1:] if found else []
    if not last or found is None:
        return None
    listed = re.search("[、，]", report.text[: found.start()])
    at = report.text.rfind("、", 0, found.start())
    comma = report.text.rfind("，", 0, found.start())
    if listed is None or max(at, comma) < 0:
        return None
    places = [
        match.start()
        for match in re.finditer(
            "[、，]存在的主要问题|[、，]政府信息公开工作存在的主要问题",
            report.text[: found.end() + 200],
        )
    ]
    if not places:
        return None
    mark = report.text[places[0]]
    return edited(report.text, (places[0], places[0], mark + name))


@shape("structure/announced-part-missing", "structure/declared-parts-mismatch")
def last_years_part_still_in_the_list(report: Report, draw: Random) -> str | None:
    name = draw.choice(["举报投诉情况", "政府信息公开咨询情况", "机构建设和经费保障情况"])
    return _with_name(report, draw, name)


@shape("structure/announced-part-missing")
def strange_part_in_a_list_without_number(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if names is None:
        return None
    strange = draw.choice(["公开的收费及减免情况", "组织保障和经费情况", "回应社会关切情况"])
    at = draw.randrange(1, len(names))
    new = [*names[:at], f"⟦{strange}、‖⟧" + names[at], *names[at + 1 :]]
    return put_in_preamble(report, f"本报告包括{'、'.join(new)}。")


@shape("structure/announced-part-missing", anywhere=True, says="收费")
def part_announced_and_lost(report: Report, draw: Random) -> str | None:
    found = part(report, "fees")
    if found is None or not re.search("收费.{0,90}组成|收费.{0,90}部分", _introduction(report)):
        return None
    if re.search("收费|减免", report.text[found.end :]):
        return None
    later = renumbered(parts(report)[found.place :], -1)
    return edited(report.text, (found.start, found.end, ""), *later)


@shape("structure/announced-part-missing")
def see_the_part_that_is_not_there(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5 or re.search("第.部分", report.text):
        return None
    beyond = numeral(len(heads) + 1)
    sentence = f"具体措施见本报告第⟦{beyond}‖{numeral(len(heads) - 1)}⟧部分。"
    return put_behind(report, draw, "overview", sentence)

"""Lists whose length is not the number said beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counts_tools import FLAWS, STEPS, TOWNS, at_end_of, behind, chinese, in_part, wide
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_RULES = (
    "信息发布审查",
    "依申请公开办理",
    "保密审查",
    "责任追究",
    "社会评议",
    "考核通报",
    "信息更新",
)


def _numeral(draw: Random, number: int) -> str:
    return draw.choice(["两" if number == 2 else chinese(number), str(number)])


@shape("counts/enumeration-count")
def systems_too_few(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(_RULES, 3)
    return report.with_sentence(
        draw, f"进一步健全{first}、{second}、{third}⟦四‖三⟧项制度，用制度管人管事。"
    )


@shape("counts/enumeration-count")
def open_list_longer_than_the_number(report: Report, draw: Random) -> str | None:
    items = "、".join(draw.sample(_RULES, 5))
    return report.with_sentence(draw, f"先后修订{items}等⟦四‖七⟧项制度，形成比较完整的制度体系。")


@shape("counts/enumeration-count")
def documents_in_title_marks(report: Report, draw: Random) -> str | None:
    place = draw.choice(TOWNS)
    return report.with_sentence(
        draw,
        f"指导{place}制定《{place}村务公开办法》《{place}信息报送办法》《{place}档案查阅办法》"
        f"⟦4‖3⟧个文件，规范了工作流程。",
    )


@shape("counts/enumeration-count")
def towns_last_joined_by_and(report: Report, draw: Random) -> str | None:
    first, second, third, fourth = draw.sample(TOWNS, 4)
    number = _numeral(draw, 4)
    return report.with_sentence(
        draw,
        f"在{first}、{second}、{third}和{fourth}⟦{_numeral(draw, 5)}‖{number}⟧个乡镇"
        "开展村级公开试点。",
    )


@shape("counts/enumeration-count")
def one_item_lost(report: Report, draw: Random) -> str | None:
    items = draw.sample(_RULES, 4)
    return report.with_sentence(
        draw, f"建立并落实{items[0]}、{items[1]}⟦‖、{items[2]}⟧、{items[3]}四项机制。"
    )


@shape("counts/enumeration-count")
def offices_in_brackets(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"从⟦{_numeral(draw, 4)}‖{_numeral(draw, 3)}⟧个科室（法规科、信息科、宣传科）抽调人员，"
        "组成政务公开工作专班。",
    )


@shape("counts/enumeration-count")
def list_behind_the_number_with_colon(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"公开渠道主要有⟦{_numeral(draw, 5)}‖{_numeral(draw, 4)}⟧种：政府网站、微信公众号、公示栏、"
        "便民手册。",
    )


@shape("counts/enumeration-count")
def quoted_steps(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"推行“拟稿定性”“处室初审”“分管终审”⟦{_numeral(draw, 4)}‖{_numeral(draw, 3)}⟧个环节的"
        "审查流程。",
    )


@shape("counts/enumeration-count")
def fields_with_a_long_item(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        "围绕义务教育招生入学、城镇保障性住房分配、农村集体土地征收补偿安置、食品药品监督抽检结果"
        f"⟦{_numeral(draw, 5)}‖{_numeral(draw, 4)}⟧个重点领域编制公开事项目录。",
    )


@shape("counts/enumeration-count")
def full_width_number(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(TOWNS, 3)
    return report.with_sentence(
        draw,
        f"组织{first}、{second}、{third}⟦{wide(2)}‖{wide(3)}⟧个乡镇的经办人员到县政务公开专区跟班学习。",
    )


@shape("counts/enumeration-count")
def big_trades(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        "政务公开专区划分为政策查询、办事咨询、自助打印、意见征集⟦五‖四⟧大功能区，由专人值守。",
    )


@shape("counts/enumeration-count")
def units_in_the_improvements(report: Report, draw: Random) -> str | None:
    return in_part(
        report,
        draw,
        "问题",
        "今后将从制度建设、平台管理、队伍培训等⟦两‖三⟧个方面持续用力，不断提高公开质量。",
    )


# Announced numbers of points.


@shape("counts/stated-count-mismatch")
def flaws_in_one_sentence(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return in_part(
        report,
        draw,
        "问题",
        f"对照上级要求，还存在⟦{_numeral(draw, 2)}‖{_numeral(draw, 3)}⟧个方面的问题：一是{first}；"
        f"二是{second}；三是{third}。",
    )


@shape("counts/stated-count-mismatch")
def steps_from_the_following(report: Report, draw: Random) -> str | None:
    first, second, third, fourth = draw.sample(STEPS, 4)
    return in_part(
        report,
        draw,
        "问题",
        f"{report.year + 1}年，将重点抓好以下⟦三‖四⟧项工作：一是{first}；二是{second}；"
        f"三是{third}；四是{fourth}。",
    )


@shape("counts/stated-count-mismatch")
def points_as_sentences(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        "问题",
        f"下一步从⟦四‖三⟧个方面加以改进。一是{first}，责任到人。二是{second}，注重实效。"
        f"三是{third}，限期完成。",
    )


@shape("counts/stated-count-mismatch")
def first_second_third(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"一年来，主要做了⟦{_numeral(draw, 2)}‖{_numeral(draw, 3)}⟧项工作：第一，{first}；"
        f"第二，{second}；第三，{third}。",
    )


@shape("counts/stated-count-mismatch")
def numbered_paragraphs(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return at_end_of(
        report,
        "问题",
        "另外，从社会评议反馈的情况看，还有以下⟦四‖三⟧个不足：",
        f"一是{first}。",
        f"二是{second}。",
        f"三是{third}。",
    )


@shape("counts/stated-count-mismatch")
def circled_numbers(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"为确保信息准确，我们采取了⟦{_numeral(draw, 4)}‖{_numeral(draw, 3)}⟧条措施：①{first}；"
        f"②{second}；③{third}。",
    )


@shape("counts/stated-count-mismatch")
def bracketed_numbers_in_a_line(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return in_part(
        report,
        draw,
        "问题",
        f"自查发现⟦两‖三⟧类问题：（1）{first}；（2）{second}；（3）{third}。",
    )


@shape("counts/stated-count-mismatch")
def last_point_lost(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        "问题",
        f"我们将采取⟦三项措施：一是{first}；二是{second}。‖"
        f"三项措施：一是{first}；二是{second}；三是{third}。⟧",
    )


@shape("counts/stated-count-mismatch")
def own_announced_number_changed(report: Report, draw: Random) -> str | None:
    for number in draw.sample(report.prose(), len(report.prose())):
        line = report.lines[number]
        at = line.find("：一是")
        ahead = line[:at] if at >= 0 else ""
        for said, wrong in (
            ("三方面", "四方面"),
            ("三点", "两点"),
            ("两件事", "三件事"),
            ("三个", "两个"),
        ):
            if said in ahead[-9:]:
                place = ahead.rindex(said)
                fault = f"⟦{wrong}‖{said}⟧"
                return report.with_line(number, line[:place] + fault + line[place + len(said) :])
    return None


@shape("counts/stated-count-mismatch")
def heading_lines_below(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return at_end_of(
        report,
        "总体|概述",
        "为了抓好落实，重点完成了⟦四‖三⟧项任务：",
        f"1.{first}。明确牵头科室和完成时限，按月调度。",
        f"2.{second}。做到有计划、有检查、有总结。",
        f"3.{third}。年底进行了验收。",
    )


@shape("counts/stated-count-mismatch")
def number_behind_the_noun(report: Report, draw: Random) -> str | None:
    first, second = draw.sample(FLAWS, 2)
    return in_part(
        report,
        draw,
        "问题",
        f"工作中的不足主要有⟦三‖两⟧点：其一，{first}；其二，{second}。",
    )


@shape("counts/stated-count-mismatch")
def long_points(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        "问题",
        f"针对上述情况，将采取以下⟦四‖三⟧方面措施予以解决：一是{first}，由办公室牵头，各科室配合，"
        f"每月对照台账检查一次，发现问题当场交办、限期改正；二是{second}，把群众听得懂、用得上作为"
        f"衡量标准，邀请服务对象试读试用；三是{third}，把结果与年度考核挂钩。",
    )


@shape("counts/stated-count-mismatch")
def points_in_the_next_paragraph(report: Report, draw: Random) -> str | None:
    numbers = [number for number in report.prose() if number > 5]
    if not numbers:
        return None
    first, second, third = draw.sample(STEPS, 3)
    return behind(
        report,
        draw.choice(numbers),
        "在推进过程中，着重把握以下⟦五‖三⟧个环节。",
        f"一是{first}。二是{second}。三是{third}。",
    )

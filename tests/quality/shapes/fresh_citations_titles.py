"""Fresh: titles and their short forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into, place
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

LAW = "中华人民共和国政府信息公开条例"


# citations/abbreviation


@shape("citations/abbreviation", fresh=True)
def fresh_short_form_of_other_words(report: Report, draw: Random) -> str | None:
    where = place(report)
    return into(
        report,
        draw,
        FIRST,
        f"修订《{where}政务新媒体管理细则》（⟦以下简称《新媒体规程》‖以下简称《新媒体细则》⟧）。"
        "⟦《新媒体规程》‖《新媒体细则》⟧明确了账号开设、注销的条件。",
    )


@shape("citations/abbreviation", fresh=True)
def fresh_short_form_given_twice(report: Report, draw: Random) -> str | None:
    where = place(report)
    full = f"《{where}公示栏管护守则》"
    return report.with_paragraph(
        draw,
        f"制发{full}（以下简称《管护守则》），按《管护守则》划定了责任区，专人看管。",
        f"对照{full}⟦（以下简称《管护守则》）‖⟧，逐块检查了公示栏的玻璃和锁具。",
    )


@shape("citations/abbreviation", fresh=True)
def fresh_short_form_never_used(report: Report, draw: Random) -> str | None:
    where = place(report)
    return into(
        report,
        draw,
        FIRST,
        f"编印《{where}便民查阅点服务手册》⟦（以下简称《服务手册》）‖⟧，发到每个查阅点。",
    )


@shape("citations/abbreviation", fresh=True)
def fresh_short_form_for_two_titles(report: Report, draw: Random) -> str | None:
    where = place(report)
    return report.with_paragraph(
        draw,
        f"先后印发《{where}公开评议实施方案》（下称《实施方案》）和"
        f"《{where}公开培训实施方案》（⟦下称《实施方案》‖下称《培训实施方案》⟧），"
        "两项工作分别照《实施方案》⟦‖和《培训实施方案》⟧推进。",
    )


# citations/short-title-undefined


def _unknown(report: Report, *words: str) -> bool:
    return not any(word in report.text for word in words)


@shape("citations/short-title-undefined", fresh=True)
def fresh_short_title_of_rating_method(report: Report, draw: Random) -> str | None:
    where = place(report)
    if not _unknown(report, "测评办法"):
        return None
    return into(
        report,
        draw,
        FIRST,
        f"严格依照⟦《测评办法》‖《{where}政务公开测评办法》⟧打分排名，结果张榜公布。",
    )


@shape("citations/short-title-undefined", fresh=True)
def fresh_short_title_before_the_full_one(report: Report, draw: Random) -> str | None:
    where = place(report)
    if not _unknown(report, "《细则》", "细则》"):
        return None
    full = f"《{where}信息发布审核细则》"
    return report.with_paragraph(
        draw,
        f"信息员按⟦《细则》‖{full}（以下简称《细则》）⟧规定的格式填报，缺项的一律退回重填。",
        f"年内还组织学习了⟦{full}（以下简称《细则》）‖《细则》⟧，并结合《细则》开展问答活动。",
    )


@shape("citations/short-title-undefined", fresh=True)
def fresh_short_title_of_interim_regulations(report: Report, draw: Random) -> str | None:
    where = place(report)
    if not _unknown(report, "暂行办法"):
        return None
    return into(
        report,
        draw,
        PROBLEMS,
        f"个别人员对⟦《暂行办法》‖《{where}政务公开暂行办法》⟧掌握不牢，审核把关不严。",
    )


@shape("citations/short-title-undefined", fresh=True)
def fresh_short_title_of_opinions(report: Report, draw: Random) -> str | None:
    where = place(report)
    if not _unknown(report, "意见》"):
        return None
    return into(
        report,
        draw,
        FIRST,
        f"认真贯彻落实⟦《意见》‖《{where}关于加强政务公开工作的意见》⟧精神，细化了工作举措。",
    )


@shape("citations/short-title-undefined", fresh=True)
def fresh_short_title_of_notice(report: Report, draw: Random) -> str | None:
    where = place(report)
    if not _unknown(report, "通知"):
        return None
    return into(
        report,
        draw,
        FIRST,
        f"根据⟦《通知》‖《{where}关于开展公开栏目自查的通知》⟧要求，组织股室开展了拉网式自查。",
    )


# citations/title-nesting


@shape("citations/title-nesting", fresh=True)
def fresh_nested_title_closes_twice(report: Report, draw: Random) -> str | None:
    where = place(report)
    return into(
        report,
        draw,
        FIRST,
        f"学习传达《{where}转发⟦《公示栏设置指引》‖〈公示栏设置指引〉⟧》，按图纸统一了尺寸。",
    )


@shape("citations/title-nesting", fresh=True)
def fresh_nested_titles_two_in_one(report: Report, draw: Random) -> str | None:
    where = place(report)
    return report.with_sentence(
        draw,
        f"按《{where}关于修改⟦<公开指南><公开目录>‖〈公开指南〉〈公开目录〉⟧的决定》"
        "，换发了上墙的图板。",
    )


@shape("citations/title-nesting", fresh=True)
def fresh_nested_title_at_the_very_start(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "随书附上《⟦＜办事指南＞‖〈办事指南〉⟧使用说明》，老年人也能照着办。",
    )


@shape("citations/title-nesting", fresh=True)
def fresh_nested_regulations_to_be_carried_out(report: Report, draw: Random) -> str | None:
    where = place(report)
    return report.with_sentence(
        draw,
        f"对标《{where}实施⟦《临江省政务公开规定》‖〈临江省政务公开规定〉⟧办法》，补齐了审签环节。",
    )


# citations/title-unmarked


@shape("citations/title-unmarked", fresh=True)
def fresh_unmarked_title_with_short_form(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "认真执行⟦临江省政务公开监督办法‖《临江省政务公开监督办法》⟧（下称《监督办法》），"
        "《监督办法》规定的事项逐项留痕。",
    )


@shape("citations/title-unmarked", fresh=True)
def fresh_unmarked_law_in_a_course(report: Report, draw: Random) -> str | None:
    if f"《{LAW}》" not in report.text:
        return None
    return into(
        report,
        draw,
        PROBLEMS,
        f"部分新进人员没有系统学过⟦{LAW}‖《{LAW}》⟧，业务上手慢。",
    )


@shape("citations/title-unmarked", fresh=True)
def fresh_unmarked_title_before_the_marked_one(report: Report, draw: Random) -> str | None:
    where = place(report)
    name = f"{where}政务公开责任追究办法"
    return report.with_paragraph(
        draw,
        f"窗口人员违反⟦{name}‖《{name}》⟧的，由纪检部门约谈提醒，并责令限期改正错误。",
        f"年内没有人因《{name}》所列情形受到处理，也没有接到这方面的举报和投诉线索。",
    )


@shape("citations/title-unmarked", fresh=True)
def fresh_unmarked_title_beside_another(report: Report, draw: Random) -> str | None:
    if f"《{LAW}》" not in report.text:
        return None
    return into(
        report,
        draw,
        FIRST,
        f"法治讲座重点讲了《中华人民共和国保守国家秘密法》和⟦{LAW}‖《{LAW}》⟧，会后开卷测验。",
    )


@shape("citations/title-unmarked", fresh=True)
def fresh_unmarked_title_with_detailed_rules(report: Report, draw: Random) -> str | None:
    where = place(report)
    name = f"{where}政府信息公开审查细则"
    return report.with_paragraph(
        draw,
        f"制定《{name}》，对草拟、初审、复核、签发四个环节的责任人逐一作出明确规定。",
        f"自⟦{name}‖《{name}》⟧实行后，拟发信息的退改次数明显减少，审核用时也缩短了。",
    )

"""Terms of this kind of report and of the law, words of measure, doubled words, lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import HAN, put, spoil

if TYPE_CHECKING:
    from random import Random

TERM = ("wording/genre-term", "wording/word-dropped")
TWICE = ("wording/duplicated-word", "wording/phrase-near-miss", "wording/phrase-typo")


@shape(*TERM)
def carry_over_reversed(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"结转": "转结"}, "prose", "table")


@shape(*TERM, "structure/section-heading-wording")
def other_with_the_wrong_character(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"其他(?=需要)": "其它"}, "heading", "prose")


@shape(*TERM)
def other_channels_with_the_wrong_character(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过公告栏和⟦其它‖其他⟧方式发布便民信息。",
        "没有⟦其它‖其他⟧需要说明的事项。",
        at="last",
    )


@shape(*TERM)
def title_with_work_in_the_wrong_place(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开工作年度报告": "政务信息公开工作年度报告/"
        "政府信息公开年度工作报告/政府信息公开工作年度工作报告"
    }
    return spoil(report, draw, slips, "title", "prose")


@shape(*TERM)
def affairs_for_government(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"主动公开政府信息": "主动公开政务信息"}, "prose") or put(
        report, draw, "全年⟦主动公开政务信息‖主动公开政府信息⟧的渠道共有{n}种。"
    )


@shape(*TERM)
def request_term_mangled(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "规范⟦依法申请公开‖依申请公开⟧的办理流程。",
        "认真做好⟦依申请信息公开‖依申请公开⟧工作，统一答复文书格式。",
        "答复前主动与⟦申请人员‖申请人⟧沟通，了解真实需求。",
    )


@shape(*TERM)
def principle_misquoted(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "坚持以公开为常态、⟦不公开为特例‖不公开为例外⟧。",
        "坚持“公开为原则，⟦不公开为特例‖不公开为例外⟧”。",
        "审核信息的准确性、⟦实效性‖时效性⟧。",
    )


@shape(*TERM)
def information_and_publication_swapped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "向申请人提供⟦政府公开信息‖政府信息⟧一律不收费。",
        "做好⟦政府政务信息公开‖政府信息公开⟧的宣传。",
        "组织学习⟦政府信息公开法‖政府信息公开条例⟧，掌握办理要求。",
    )


@shape(*TERM)
def colloquial_term(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开部门⟦红头文件‖规范性文件⟧，方便群众查阅。",
        "公开“三公”⟦消费‖经费⟧支出情况。",
        "未发生⟦涉密事件‖失泄密事件⟧。",
        "⟦下步‖下一步⟧将加强业务培训。",
        at="paragraph",
    )


@shape(*TWICE)
def verb_doubled(report: Report, draw: Random) -> str | None:
    slips = dict.fromkeys(["发布", "办理", "答复", "更新", "清理", "检查", "公布"], r"\g<0>\g<0>")
    return spoil(report, draw, slips, "prose")


@shape(*TWICE)
def noun_doubled(report: Report, draw: Random) -> str | None:
    names = ["制度", "信息", "工作", "目录", "网站", "部门", "时限", "培训"]
    slips = {rf"(?<!{name}){name}(?!{name})": r"\g<0>\g<0>" for name in names}
    return spoil(report, draw, slips, "prose")


@shape(*TWICE)
def particle_doubled(report: Report, draw: Random) -> str | None:
    slips = {f"(?<={HAN})的(?=[^确士])": "的的", "对(?=涉及|拟)": "对对", "和(?=办)": "和和"}
    return spoil(report, draw, slips, "prose") or put(report, draw, "修改⟦了了‖了⟧公开指南。")


@shape(*TWICE)
def function_word_doubled(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "查阅点⟦设在在‖设在⟧档案馆一楼。",
        "目录上墙公示，⟦并并‖并⟧在网站同步发布。",
        "公开指南⟦已已‖已⟧重新编制。",
        "查阅服务⟦均均‖均⟧不收费。",
        "目录⟦由由‖由⟧专人维护。",
    )


@shape(*TWICE)
def adverb_or_time_doubled(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦进一步进一步‖进一步⟧完善查阅设施。",
        "⟦全年全年‖全年⟧更新公告栏{m}次。",
        "⟦{year}年{year}年‖{year}年⟧，查阅点增至{n}处。",
        "⟦及时及时‖及时⟧更换过期内容。",
        "⟦按照按照‖按照⟧统一部署，更新目录。",
    )


@shape(*TWICE)
def list_item_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过网站、公告栏、微信、⟦网站‖广播⟧等渠道发布信息。",
        "公开规划、预算、招标、⟦预算‖决算⟧等信息。",
        "做到有计划、有检查、⟦有检查‖有总结⟧。",
        "配备电脑、打印机、⟦电脑‖触摸屏⟧等设备。",
    )


@shape(*TWICE)
def clause_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "查阅设施⟦更加完善，更加完善‖更加完善⟧。",
        "目录⟦按月更新，按月更新‖按月更新⟧，旧文及时清理。",
        "明确⟦由综合科负责，由综合科负责‖由综合科负责⟧。",
        at="paragraph",
    )


@shape(*TWICE)
def year_word_doubled(report: Report, draw: Random) -> str | None:
    slips = {
        "(20\\d\\d)年度(?!报告)": r"\1年年度/\1年度年度",
        "(20\\d\\d)年(?=政府信息)": r"\1年年",
    }
    return spoil(report, draw, slips, "prose")


@shape(*TWICE)
def figure_and_measure_doubled(report: Report, draw: Random) -> str | None:
    count = draw.randint(11, 89)
    return put(
        report,
        draw,
        f"举办现场咨询{{n}}次，发放资料⟦{count}份{count}份‖{count}份⟧。",
        f"设立查阅点⟦{count}处{count}处‖{count}处⟧，全年开放。",
    )


@shape(*TWICE)
def heading_word_doubled(report: Report, draw: Random) -> str | None:
    slips = {"(?<=改进)情况": "情况情况", "(?<=主要)问题": "问题问题", "(?<=需要)报告": "报告报告"}
    return spoil(report, draw, slips, "heading")


@shape(*TWICE)
def etc_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开规划、⟦预算等信息等‖预算等信息⟧。",
        "配备⟦电脑等设备等‖电脑等设备⟧，方便查阅。",
        at="last",
    )

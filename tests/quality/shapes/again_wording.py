"""Fresh, second set: words mistyped, lost, doubled or misused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import as_paragraphs, into_problems, into_prose, swapped
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

TYPED = (
    "wording/phrase-typo",
    "wording/homophone",
    "wording/phrase-near-miss",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/genre-term",
)
"""Any of these may say that a word is mistyped; each shape names its own first."""


def mistyped(rule: str, **sentences: str) -> None:
    """A shape for each sentence; which rule speaks of a mistyped word is nobody's concern."""
    into_prose(rule, *(each for each in TYPED if each != rule), **sentences)


mistyped(
    "wording/homophone",
    one_step_further="围绕群众关心的事项，⟦进一部‖进一步⟧完善了信息发布流程。",
    review_of_secrets="严格落实⟦保密审察‖保密审查⟧制度，做到先审查后公开。",
    open_awareness="少数工作人员⟦公开意思‖公开意识⟧不强，主动性不够。",
    refuse_to_open="对⟦不与公开‖不予公开⟧的信息，逐件说明理由和救济途径。",
    in_charge="明确专人⟦副责‖负责⟧信息的收集、审核和发布。",
    notices_column="在办事大厅设置⟦公式公告‖公示公告⟧栏，方便群众查看。",
)
mistyped(
    "wording/serious-shape-typo",
    new_media="加强⟦政务新煤体‖政务新媒体⟧管理，关停长期不更新的账号。",
    trained_staff="组织各科室开展⟦业务陪训‖业务培训⟧，提高答复质量。",
    channels_of_access="不断拓宽⟦受理渠到‖受理渠道⟧，安排专人值守。",
)
mistyped(
    "wording/confusable",
    power_list="及时调整并公布⟦权利清单‖权力清单⟧和责任清单。",
    what_people_said="对群众⟦反应‖反映⟧的问题，做到件件有回音。",
    log_in="群众可⟦登陆‖登录⟧县政府门户网站查询。",
    both_and="公开方式⟦即‖既⟧有网站、微信，又有公示栏、明白纸。",
    deploy="按照上级统一⟦布署‖部署⟧，扎实推进信息公开各项工作。",
    cut_off="⟦截止‖截至⟧{年}年12月31日，专栏共有目录36个。",
    strive_again="我们将⟦再接再励‖再接再厉⟧，不断提升信息公开工作水平。",
)
mistyped(
    "wording/genre-term",
    other_organisations="依法保障公民、法人和⟦其它‖其他⟧组织获取政府信息的权利。",
)
LOST = ("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo")
into_prose(
    *LOST,
    open_without_kai="扎实推进⟦政府信息公工作‖政府信息公开工作⟧，成效明显。",
    asked_review_halved="没有公民就信息公开工作⟦申请行政复‖申请行政复议⟧。",
    information_halved="全年通过网站主动公开⟦政府信320条‖政府信息320条⟧。",
    on_application_halved="规范⟦依申请公办理‖依申请公开办理⟧流程，明确各环节时限。",
    group_order_swapped="调整充实了⟦政府公开信息工作‖政府信息公开工作⟧领导小组。",
)
into_prose(
    "wording/duplicated-word",
    further_twice="通过一年努力，信息发布⟦进一步进一步规范‖进一步规范⟧。",
    of_twice="群众关心⟦的的‖的⟧热点问题得到及时回应。",
    timely_twice="各科室将应公开的信息⟦及时及时上报‖及时上报⟧。",
)
into_prose(
    "wording/measure-word",
    asked_in_tiao="全年收到依申请公开申请⟦3条‖3件⟧，均已答复。",
    suits_in_times="因信息公开引发的行政诉讼⟦2次‖2件⟧，法院均判决我方胜诉。",
)
into_problems(
    "wording/collocation",
    raise_force="下一步要⟦提高公开力度‖加大公开力度⟧，扩大公开范围。",
    enlarge_quality="同时，进一步⟦加大工作质量‖提高工作质量⟧，满足群众需要。",
    raise_mechanism="要⟦提高工作机制‖健全工作机制⟧，把责任落实到人。",
)
into_prose(
    "wording/blended-frame",
    around_with_centre="始终坚持⟦围绕以群众需求为中心‖以群众需求为中心⟧，做好信息公开工作。",
    reason_caused_by="栏目更新慢的⟦原因是由于人手紧张造成的‖原因是人手紧张⟧。",
    in_under="⟦在县委、县政府的正确领导，‖在县委、县政府的正确领导下，⟧各项工作有序推进。",
)
as_paragraphs(
    "wording/truncated",
    stops_at_raise="今后将进一步加强信息公开队伍建设，组织人员参加业务培训，不断⟦提高‖提高工作水平。⟧",
    stops_at_of="我们将认真对照上级要求，查找差距，扎实做好政府信息公开工作⟦的‖。⟧",
)


@shape("wording/official-name-typo", fresh=True)
def again_republic_of_names(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, "中华人民共和国(?=政府信息公开条例)", "中华人名共和国")


@shape("wording/official-name-typo", fresh=True)
def again_central_office_renamed(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, "国务院办公厅(?=关于|政府信息)", "国务院办公室")


@shape("wording/official-name-typo", "citations/known-doc-mismatch", *TYPED, fresh=True)
def again_regulation_in_rows(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, "政府信息公开条例(?=》)", "政府信息公开条列")


@shape("wording/own-name-typo", "wording/official-name-typo", fresh=True)
def again_own_bureau_loses_a_character(report: Report, draw: Random) -> str | None:
    signed = re.search(
        r"\n[\s|]*(\w{2,12}(?:农业农村|教育|交通运输|统计|自然资源)局)\n", report.text
    )
    if signed is None:
        return None
    name = signed[1]
    body = [each for each in re.finditer(name, report.text) if 80 < each.start() < signed.start(1)]
    if not body:
        return None
    low, high = draw.choice(body).span()
    return f"{report.text[:low]}⟦{name[:-2]}局‖{name}⟧{report.text[high:]}"


@shape("wording/level-word", fresh=True)
def again_whole_city_in_a_county(report: Report, draw: Random) -> str | None:
    if "县" not in report.text[:20]:
        return None
    return swapped(report, draw, "全县(?=各|[\u4e00-\u9fff]{0,4}\\d)", "全市")


@shape("wording/self-reference-mixed", fresh=True)
def again_bureau_calls_itself_an_office(report: Report, draw: Random) -> str | None:
    if report.text.count("我局") < 3:
        return None
    return swapped(report, draw, "我局(?=[\u4e00-\u9fff])", "我办")


@shape("wording/repeated-sentence", fresh=True)
def again_sentence_pasted_twice(report: Report, draw: Random) -> str | None:
    lines = [each for each in report.prose() if len(report.lines[each]) > 80]
    if not lines or "\n" not in report.text:
        return None
    found = re.search(r"(?<=。)[^。“”；]{25,60}。", report.lines[draw.choice(lines)])
    if found is None:
        return None
    return report.with_paragraph(draw, f"工作中还注意听取各方面的意见，改进工作方法。⟦{found[0]}‖⟧")


@shape("wording/name-variants-in-document", fresh=True)
def again_group_under_two_names(report: Report, draw: Random) -> str | None:
    if "领导小组" in report.text:
        return None
    return report.with_paragraph(
        draw,
        "成立了由主要负责人任组长的政府信息公开工作领导小组，下设办公室负责日常工作。",
        "⟦政务信息公开工作领导小组‖政府信息公开工作领导小组⟧全年召开会议两次，研究解决突出问题。",
    )

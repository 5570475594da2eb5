"""Fixed phrases: swapped, doubled, lengthened, and words lost out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil

if TYPE_CHECKING:
    from random import Random

NEAR = (
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/duplicated-word",
)
DROPPED = ("wording/word-dropped", "wording/phrase-near-miss", "wording/genre-term")


@shape(*NEAR)
def own_phrase_swapped(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开": "政府息信公开/信息政府公开/政府信息开公",
        "行政诉讼": "行诉政讼/诉行政讼",
        "行政复议": "复行政议/行复政议",
        "年度报告": "年报度告/度年报告",
        "门户网站": "门网户站/户门网站",
    }
    return spoil(report, draw, slips, "prose")


@shape(*NEAR)
def own_phrase_swapped_in_a_heading(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开": "政府信公息开/政府息信公开",
        "行政诉讼": "行政讼诉",
        "主要问题": "主问要题/要主问题",
        "改进情况": "进改情况/改情进况",
        "需要报告": "要需报告/需报要告",
    }
    return spoil(report, draw, slips, "heading")


@shape(*NEAR)
def attention_phrase_swapped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "优先公开⟦社会度关注‖社会关注度⟧高的事项。",
        "对⟦社关会注‖社会关注⟧的热点及时回应。",
        "及时公开⟦群关众心‖群众关心⟧的民生信息。",
        "保障⟦公知众情权‖公众知情权⟧。",
        "保障公民⟦知权情‖知情权⟧和监督权。",
    )


@shape(*NEAR)
def office_phrase_swapped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "健全⟦工机作制‖工作机制⟧，落实专人负责。",
        "完善⟦保审密查‖保密审查⟧程序，层层把关。",
        "加强⟦监检督查‖监督检查⟧，按季通报。",
        "召开⟦新布发闻会‖新闻发布会⟧，介绍惠民政策。",
        "配齐⟦工人作员‖工作人员⟧，保持队伍稳定。",
        at="paragraph",
    )


@shape(*NEAR)
def own_phrase_with_a_character_doubled(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开": "政政府信息公开/政府信信息公开/政府府信息公开/政府信息息公开",
        "行政复议": "行政政复议/行政复复议",
        "规范性文件": "规规范性文件/规范性性文件",
        "主动公开": "主主动公开/主动动公开",
        "年度报告": "年度度报告/年度报报告",
    }
    return spoil(report, draw, slips, "prose", "heading")


@shape(*NEAR)
def phrase_with_a_character_typed_again(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "成立⟦领导导小组‖领导小组⟧，定期研究工作。",
        "通过⟦新闻闻媒体‖新闻媒体⟧扩大宣传。",
        "接受⟦社会会监督‖社会监督⟧，不断改进工作。",
        "建立⟦责任追追究‖责任追究⟧制度。",
        "推进⟦重点领域域‖重点领域⟧信息公开。",
    )


@shape(*NEAR, "wording/collocation")
def phrase_with_a_foreign_character_inside(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "推进⟦政府信息公公开‖政府信息公开⟧，按月检查。",
        "加强⟦政府信公息公开‖政府信息公开⟧队伍建设。",
        "落实⟦主要动公开‖主动公开⟧的各项要求。",
        "畅通⟦依申请请公开‖依申请公开⟧渠道。",
    )


@shape(*NEAR)
def phrase_with_a_word_begun_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "接受⟦人民群众众‖人民群众⟧监督。",
        "办好⟦政府网网站‖政府网站⟧，方便查询。",
        "全面推进⟦依法行行政‖依法行政⟧。",
        "推进⟦权力清清单‖权力清单⟧动态调整。",
        "规范⟦工作程程序‖工作程序⟧，缩短办理时间。",
        at="last",
    )


@shape(*NEAR)
def phrase_swapped_in_the_measures(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "下一步，将⟦进步一‖进一步⟧加强业务培训。",
        "{next}年，将⟦续继加强‖继续加强⟧平台建设。",
        "今后将⟦充分挥发‖充分发挥⟧网站作用。",
        "{next}年，将⟦断不提高‖不断提高⟧公开水平。",
        at="问题",
    )


@shape(*NEAR)
def institution_phrase_swapped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "自觉接受⟦大人代表‖人大代表⟧监督。",
        "公开⟦政行许可‖行政许可⟧办理结果。",
        "公开⟦行处政罚‖行政处罚⟧依据和标准。",
        "公开⟦财预政算‖财政预算⟧信息。",
        "听取⟦政委协员‖政协委员⟧意见建议。",
    )


@shape(*DROPPED)
def opening_word_lost_from_the_work(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步规范⟦政府信息‖政府信息公开⟧机制。",
        "把⟦政府信息‖政府信息公开⟧工作列入议事日程。",
        "明确专人负责⟦政府信息‖政府信息公开⟧工作。",
        "加强对⟦政府信息‖政府信息公开⟧工作的组织领导。",
    )


@shape(*DROPPED, "structure/section-heading-wording")
def word_lost_from_a_heading(report: Report, draw: Random) -> str | None:
    slips = {
        "申请行政复议": "申请复议",
        "依申请公开(?=政府)": "依申请",
        "提起行政诉讼": "提起行政",
        "政府信息公开申请": "政府信息申请",
    }
    return spoil(report, draw, slips, "heading")


@shape(*DROPPED)
def information_lost_from_the_work(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "把⟦政府公开‖政府信息公开⟧工作作为一项重要任务来抓。",
        "健全⟦政府公开‖政府信息公开⟧工作制度。",
        "加强⟦政府公开‖政府信息公开⟧工作的监督检查。",
    )


@shape(*DROPPED, "wording/truncated")
def last_character_of_a_word_lost_before_a_mark(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步细化⟦公开内，‖公开内容，⟧提高针对性。",
        "不断畅通⟦受理渠，‖受理渠道，⟧方便群众申请。",
        "拓宽公众参与的⟦渠。‖渠道。⟧",
        "深化公共企事业⟦单信息‖单位信息⟧公开。",
    )


@shape(*DROPPED, "wording/phrase-typo")
def middle_character_of_a_phrase_lost(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开": "政府信公开/政府息公开/政信息公开",
        "规范性文件": "规范文件/规性文件",
        "依申请公开": "依申公开/依请公开",
        "行政复议": "行复议/行政议",
        "行政诉讼": "行诉讼/行政讼",
        "主动公开政府信息": "主动公政府信息",
    }
    return spoil(report, draw, slips, "prose")


@shape(*DROPPED)
def publication_lost_from_the_request(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公布⟦依申请‖依申请公开⟧流程图，方便群众办事。",
        "修订⟦依申请‖依申请公开⟧流程图和文书样式。",
        "完善⟦依申请‖依申请公开⟧工作制度，统一文书格式。",
    )


@shape(*DROPPED, "wording/phrase-typo", "wording/truncated")
def character_lost_from_an_office_phrase(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "调整政府信息公开⟦领导组成员‖领导小组成员⟧。",
        "配备⟦专人员‖专职人员⟧负责信息发布。",
        "加强⟦工作员‖工作人员⟧业务培训。",
        "落实⟦责任追制度‖责任追究制度⟧。",
        "严格执行⟦保密审制度‖保密审查制度⟧。",
        at="paragraph",
    )


@shape(*DROPPED, "wording/phrase-typo")
def character_lost_from_a_media_phrase(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过⟦门户站‖门户网站⟧及时发布信息。",
        "运用⟦微信众号‖微信公众号⟧推送便民信息。",
        "召开⟦新闻发会‖新闻发布会⟧介绍政策。",
        "更新⟦信息公指南‖信息公开指南⟧，公布受理方式。",
    )


@shape(*DROPPED)
def administrative_lost_from_the_review(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "逐件告知⟦申请复议‖申请行政复议⟧、提起行政诉讼的权利。",
        "答复书中写明不服可⟦申请复议‖申请行政复议⟧、提起行政诉讼的期限。",
    )


@shape(*DROPPED, "wording/truncated")
def word_lost_in_the_measures(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{next}年，将进一步完善⟦政府信息‖政府信息公开⟧制度。",
        "下一步，将加大⟦政府信息‖政府信息公开⟧工作的培训力度。",
        "今后，将继续推进⟦公共企事业单‖公共企事业单位⟧信息公开。",
        at="问题",
    )


@shape(*DROPPED, "wording/self-reference-mixed")
def word_lost_from_the_first_sentence(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{year}年，⟦政府信息‖政府信息公开⟧各项工作有序推进。",
        "一年来，⟦政府信息‖政府信息公开⟧工作取得新的进展。",
        at="概述|总体",
    )

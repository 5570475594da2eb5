"""Fresh, fifth set: what was left of pages, letters, templates and helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dates_common as common
from fifth_texts import fifth, item
from fourth_tools import opening, others, overview, paragraphs, preamble, problems, quiet
from planting import shape
from residue_common import at_bottom, at_top, under_heading, under_title

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def _broken(report: Report, draw: Random, text: str) -> str | None:
    """A line break, as wide as it must be to part two paragraphs."""
    gap = "\n\n" if report.name.endswith(".md") else "\n"
    return quiet(report, draw, text.replace("↵", gap))


fifth(
    "residue/broken-line",
    put=_broken,
    behind_of="对群众反映集中的⟦↵‖⟧补贴发放问题，连续四周在公示栏作了解释。",
    between_figure_and_measure="各村共更换公示栏42⟦↵‖⟧块，新增照明设施18处。",
    inside_a_title="组织学习《信息公开保密⟦↵‖⟧审查办法》，全员参加测试。",
    before_a_pause_mark="综合运用海报⟦↵‖⟧、广播、短视频宣传惠民政策。",
)
fifth(
    "residue/chat-residue",
    put=paragraphs,
    hope_it_helps="⟦希望这份报告能对您的工作有所帮助！‖⟧",
    polished_version="⟦【润色版】‖⟧",
    number_of_characters="⟦（全文约1500字，可根据需要删减）‖⟧",
    to_add_what_is_missing="⟦您可以在此基础上补充具体案例和数据，使报告更加充实。‖⟧",
)
fifth(
    "residue/chat-residue",
    put=item,
    bold_lead_of_an_item="⟦- **加强培训**：‖加强培训：⟧每季度组织一次业务学习，由法律顾问授课。",
)
fifth(
    "residue/empty-bracket",
    "residue/placeholder",
    put=preamble,
    telephone_and_fax_open="联系方式：青石县府前街8号，⟦电话：，‖电话：0740-6212108，⟧传真：0740-6212109。",
    office_in_brackets="欢迎向本机关办公室⟦（ ）‖（0740-6212108）⟧反映意见。",
)
fifth(
    "residue/empty-bracket",
    "citations/doc-number-form",
    "citations/doc-number-incomplete",
    "residue/placeholder",
    number_of_a_document="转发市里文件（鹤政办发〔{年}〕⟦‖16⟧号），要求逐项对照整改。",
)
fifth(
    "residue/empty-bracket",
    put=overview,
    name_of_a_column="门户网站新设⟦【】‖【惠民直达】⟧栏目，发布补贴信息240条。",
)
fifth(
    "residue/letter-residue",
    put=paragraphs,
    to_be_put_on_the_site="⟦请审核后于本周五前挂网公布。‖⟧",
    respectfully="⟦此致‖⟧\n⟦敬礼！‖⟧",
    may_it_please="⟦当否，请示。‖⟧",
)
fifth(
    "residue/mojibake",
    read_as_latin="查阅点张贴了⟦ä¿¡æ\x81¯å…¬å¼€‖信息公开⟧流程图。",
    sign_of_nothing="组织信息员到云溪区学习⟦\ufeff‖⟧交流两次。",
    radical_for_a_word="县直部门的公开⟦⼯‖工⟧作由专人负责，按月报送进度。",
    entity_of_a_dash="工作日上午9时⟦&mdash;‖—⟧11时安排专人接听咨询电话。",
    tag_of_a_paragraph="惠农补贴发放情况按户公示。⟦</p><p>‖⟧公示期满后存档备查。",
)
fifth(
    "residue/page-furniture",
    put=paragraphs,
    attachments_to_load="⟦附件下载　打印　收藏　关闭‖⟧",
    related_articles="⟦相关阅读：一图读懂政府工作报告‖⟧",
    for_the_old="⟦无障碍阅读　长者模式　繁體版‖⟧",
)
fifth(
    "residue/placeholder",
    put=overview,
    some_day_of_some_month="⟦X月X日‖6月8日⟧，组织全体信息员参加业务考试。",
    square_brackets_with_blank="全年举办政策宣讲会⟦【　】‖12⟧场，覆盖全部社区。",
    question_mark_for_a_figure="政务新媒体全年推送信息⟦？‖865⟧条，粉丝稳步增长。",
    year_with_crosses="根据⟦20XX‖{年}⟧年度考核结果，对三个先进科室给予表扬。",
)
fifth(
    "residue/placeholder",
    put=others,
    to_be_added="信息处理费收取情况：⟦（待补充）‖无⟧。",
    black_squares="监督电话⟦0740-■■■■■■■‖0740-6212108⟧，工作时间有人接听。",
)
fifth(
    "residue/placeholder",
    "residue/template-residue",
    put=preamble,
    name_in_round_brackets="本报告由⟦XX单位‖本机关⟧办公室负责解释。",
)
fifth(
    "residue/template-residue",
    put=paragraphs,
    table_goes_here="⟦（此处插入统计表）‖⟧",
    example_for_the_writer="⟦示例：本年度共召开专题会议几次，研究解决了哪些问题。‖⟧",
)
fifth(
    "residue/template-residue",
    put=problems,
    pick_one="信息公开的主动性⟦（较强/一般/不足，请选择）‖不足⟧，部分科室报送不及时。",
)


@shape("residue/template-residue", fresh=True)
def fifth_red_words_delete_before_filing(report: Report, _: Random) -> str | None:
    return under_heading(report, "overview", "（红色字体为提示内容，正式报送时请删除）")


@shape("residue/template-residue", fresh=True)
def fifth_model_named_in_the_head(report: Report, _: Random) -> str:
    return at_top(report, "附件2：政府信息公开工作年度报告（参考模板）")


@shape("residue/letter-residue", fresh=True)
def fifth_signed_off_by(report: Report, _: Random) -> str:
    return at_top(report, "签发人：李××　　　　　　审核：王××")


@shape("residue/letter-residue", fresh=True)
def fifth_for_examination(report: Report, _: Random) -> str | None:
    return under_title(report, "（送审稿）")


@shape("residue/letter-residue", fresh=True)
def fifth_to_the_offices(report: Report, _: Random) -> str | None:
    return under_title(report, "各乡镇人民政府，县政府各部门：")


@shape("residue/page-furniture", fresh=True)
def fifth_all_rights_reserved(report: Report, _: Random) -> str:
    return at_bottom(report, "主办单位：青石县人民政府办公室　版权所有　未经授权禁止转载")


@shape("residue/page-furniture", fresh=True)
def fifth_place_in_the_site(report: Report, _: Random) -> str:
    return at_top(report, "您现在的位置：首页 >> 信息公开 >> 法定主动公开内容 >> 年度报告")


@shape("residue/page-furniture", fresh=True)
def fifth_editor_in_charge(report: Report, _: Random) -> str:
    return at_bottom(report, "责任编辑：小雨　【我要纠错】【推荐给朋友】")


@shape("residue/other-agency", fresh=True)
def fifth_guide_of_another_street(report: Report, draw: Random) -> str | None:
    mine = common.agency(report)
    if common.kind(report) not in ("department", "township"):
        return None
    sentence = f"本机关公布了《⟦望江街道办事处‖{mine}⟧政府信息公开指南》，列明申请渠道。"
    return others(report, draw, sentence)


@shape("residue/other-agency", fresh=True)
def fifth_own_list_of_another_office(report: Report, draw: Random) -> str | None:
    mine = common.agency(report)
    if common.kind(report) != "department":
        return None
    sentence = f"更新了《⟦桐柏县医疗保障局‖{mine}⟧政府信息主动公开目录》，新增事项九项。"
    return opening(report, draw, sentence)

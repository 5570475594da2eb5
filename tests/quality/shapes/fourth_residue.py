"""Fresh, fourth set: what was left of pages, letters, templates and helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dates_common as common
from fourth_tools import fourth, opening, others, overview, paragraphs, preamble, quiet
from planting import shape
from residue_common import at_bottom, at_top, under_heading, under_title

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def _broken(report: Report, draw: Random, text: str) -> str | None:
    """A line break, as wide as it must be to part two paragraphs."""
    gap = "\n\n" if report.name.endswith(".md") else "\n"
    return (opening if draw.random() < 0.3 else quiet)(report, draw, text.replace("↵", gap))


fourth(
    "residue/broken-line",
    put=_broken,
    inside_a_figure="查阅点全年接待群众1⟦↵‖⟧286人次，与上年基本持平。",
    behind_a_comma="窗口实行延时服务，⟦↵‖⟧周六上午照常受理查阅和复印。",
    stop_on_a_line_of_its_own="公开目录细化到岗位、到人员、到环节⟦↵‖⟧。",
    inside_a_word="有关科室对照公开目录逐⟦↵‖⟧条核对，漏报的当月补齐。",
)
fourth(
    "residue/chat-residue",
    put=paragraphs,
    of_course="⟦当然可以！下面是为贵单位草拟的工作亮点部分：‖⟧",
    tell_me_to_adjust="⟦如需调整语气或补充数据，请随时告诉我。‖⟧",
    as_a_model="⟦作为人工智能助手，我无法核实上述数据，请以贵单位实际情况为准。‖⟧",
)
fourth(
    "residue/chat-residue",
    "residue/template-residue",
    "residue/placeholder",
    put=overview,
    figures_are_examples="⟦（注：以上数据为示例，请替换为实际数据）‖⟧",
)
fourth(
    "residue/empty-bracket",
    name_of_an_account="微信公众号⟦“”‖“阳光政务”⟧每周推送政策问答，粉丝稳步增加。",
    year_of_a_number="印发青政办发⟦〔〕‖〔{年}〕⟧18号文件，明确了各科室职责。",
)
fourth(
    "residue/empty-bracket",
    put=others,
    address_of_the_site="本报告可在政府网站查阅⟦（网址：）‖（网址：www.qingshi.gov.cn）⟧。",
    postcode_left_out=(
        "联系地址：青石县人民路12号；⟦邮编：；‖邮编：076200；⟧联系电话：0740-6212108。"
    ),
)
fourth(
    "residue/letter-residue",
    put=paragraphs,
    please_correct_us="⟦以上报告如有不妥，请批评指正。‖⟧",
    report_herewith="⟦根据贵办《关于报送年度报告的通知》要求，现将有关情况报告如下，请查收。‖⟧",
)
fourth(
    "residue/mojibake",
    entity_of_a_comma="公开目录按季更新⟦&#65292;‖，⟧答复文书按月评查。",
    twice_decoded="申请登记簿由⟦锟斤拷锟斤拷‖办公室⟧统一编号，逐件归档。",
    private_use_sign="每个窗口摆放⟦\ue5e5‖⟧一本办事指南，供群众取阅。",
    tag_of_a_colour='办理时限由二十日⟦<font color="red">‖⟧压缩到十五日。',
)
fourth(
    "residue/page-furniture",
    put=paragraphs,
    print_and_close="⟦【打印本页】【关闭窗口】‖⟧",
    scan_to_open="⟦扫一扫在手机打开当前页‖⟧",
    back_to_the_top="⟦返回顶部‖⟧",
)
fourth(
    "residue/placeholder",
    figure_in_square_brackets="全年接听咨询电话⟦[数量]‖48⟧次，均当场答复。",
    dots_for_a_figure="发布政策图解⟦……‖36⟧篇，转发量比上年增加。",
    which_bureau="与⟦某某局‖县水利局⟧联合制作的短视频浏览量居全县第一。",
)
fourth(
    "residue/placeholder",
    put=others,
    telephone_of_crosses="咨询电话：⟦0740-XXXXXXX‖0740-6212108⟧。",
)
fourth(
    "residue/template-residue",
    "residue/placeholder",
    put=preamble,
    name_of_the_unit="本报告由⟦（填报单位名称）‖本机关⟧编制，欢迎公众监督。",
)


@shape("residue/letter-residue", fresh=True)
def fourth_salutation_under_the_title(report: Report, _: Random) -> str | None:
    return under_title(report, "市政务公开工作领导小组办公室：")


@shape("residue/letter-residue", fresh=True)
def fourth_copies_printed(report: Report, _: Random) -> str:
    return at_bottom(report, "（共印15份）")


@shape("residue/page-furniture", fresh=True)
def fourth_number_of_the_site(report: Report, _: Random) -> str:
    return at_bottom(report, "网站标识码：3707250001　鲁ICP备05012345号-1")


@shape("residue/page-furniture", fresh=True)
def fourth_weather_of_the_day(report: Report, _: Random) -> str:
    return at_top(report, f"今天是{report.year + 1}年3月2日　晴转多云　12℃～20℃　设为首页")


@shape("residue/template-residue", fresh=True)
def fourth_guide_under_the_problems(report: Report, _: Random) -> str | None:
    return under_heading(
        report, "problems", "（重点写清主要问题、产生原因和改进措施，字数不少于300字）"
    )


@shape("residue/template-residue", fresh=True)
def fourth_guide_under_the_last_part(report: Report, _: Random) -> str | None:
    if report.year < 2021:
        return None
    return under_heading(
        report, "other", "填写说明：各单位按信息处理费收取情况、其他事项分别填写，没有的填“无”。"
    )


@shape("residue/other-agency", fresh=True)
def fourth_list_of_another_bureau(report: Report, draw: Random) -> str | None:
    mine = common.agency(report)
    if not mine:
        return None
    other = draw.choice(["云岭县财政局", "白沙市农业农村局"])
    return others(report, draw, f"公众可登录政府网站查阅《⟦{other}‖{mine}⟧政府信息公开目录》。")


@shape("residue/other-agency", fresh=True)
def fourth_basic_list_of_another_town(report: Report, draw: Random) -> str | None:
    mine = common.agency(report)
    if common.kind(report) not in ("department", "township"):
        return None
    sentence = f"6月，编印⟦麻柳镇人民政府‖{mine}⟧主动公开基本目录，列明公开事项一百二十项。"
    return overview(report, draw, sentence)

"""Fresh: lists whose items are fewer or more than said, chains of ordinals, empty promises."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_counts import into_quiet_prose
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_HEAD = re.compile(r"^[#\s　]*[一二三四五六七八九十]+、")
_SUBHEAD = re.compile(r"^[#\s　]*（[二三四五六七八九十]+）")


def _before_heads(report: Report, head: re.Pattern[str]) -> list[int]:
    """The lines of prose within the parts that stand right before such a heading."""
    found = []
    first = next((at for at, line in enumerate(report.lines) if _HEAD.match(line)), 0)
    for number in report.prose():
        if number <= first:
            continue
        after = [line for line in report.lines[number + 1 : number + 4] if line.strip()]
        line = report.lines[number]
        if after and head.match(after[0]) and not _HEAD.match(line):
            found.append(number)
    return found


def at_end(report: Report, draw: Random, head: re.Pattern[str], sentence: str) -> str | None:
    """The sentence as the last one before some heading."""
    numbers = _before_heads(report, head)
    if not numbers:
        return None
    number = draw.choice(numbers)
    return report.with_line(number, report.lines[number].rstrip() + sentence)


# counts/empty-promise


@shape("counts/empty-promise", fresh=True)
def fresh_counts_promise_four_sides_from_now_on(report: Report, draw: Random) -> str | None:
    return at_end(
        report,
        draw,
        _HEAD,
        "今后，将从⟦下列四个方面加以改进。‖日常管理上加以改进。⟧",
    )


@shape("counts/empty-promise", fresh=True)
def fresh_counts_promise_shown_in_several_sides(report: Report, draw: Random) -> str | None:
    return at_end(
        report,
        draw,
        _HEAD,
        "一年来，工作成效⟦主要体现在以下几个方面：‖得到了服务对象的认可。⟧",
    )


@shape("counts/empty-promise", fresh=True)
def fresh_counts_promise_detailed_as_follows(report: Report, draw: Random) -> str | None:
    return at_end(
        report,
        draw,
        _HEAD,
        "对服务对象提出的意见，⟦采取了如下整改措施。‖已责成有关科室整改。⟧",
    )


@shape("counts/empty-promise", fresh=True)
def fresh_counts_promise_before_next_subheading(report: Report, draw: Random) -> str | None:
    number_lines = _before_heads(report, _SUBHEAD)
    if not number_lines:
        return None
    number = draw.choice(number_lines)
    return report.with_line(
        number,
        report.lines[number].rstrip()
        + "为方便群众，年内⟦重点办了以下五件事：‖还延长了窗口开放时间。⟧",
    )


@shape("counts/empty-promise", fresh=True)
def fresh_counts_promise_before_signature(report: Report, draw: Random) -> str | None:
    lines = [number for number, line in enumerate(report.lines) if line.strip()]
    if len(lines) < 3 or not re.search(r"日\s*$", report.lines[lines[-1]]):
        return None
    number = next((each for each in reversed(lines) if each in report.prose()), None)
    if number is None or lines.index(number) != len(lines) - 3:
        return None
    return report.with_line(
        number,
        report.lines[number].rstrip() + "此外，⟦需要说明的还有以下两点：‖没有需要另行说明的情况。⟧",
    )


# counts/enumeration-count


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_of_booklets(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "组织编印《办事一本通》《惠民政策问答》《社保明白纸》⟦四‖三⟧本小册子，免费供群众取阅。",
    )


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_of_busy_places(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "选取长途汽车站、中医医院、城东农贸市场、老年大学⟦3‖4⟧处场所摆放查阅架。",
    )


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_of_joint_bodies(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "年中会同司法局、档案局、保密局、融媒体中心⟦五家‖四家⟧单位，对公开内容作了一次会审。",
    )


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_of_pilots_in_bracket(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "继续在⟦六‖五⟧个社区（望湖社区、东篱社区、石桥社区、枫林社区、柳岸社区）试行公开栏"
        "统一编号。",
    )


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_with_and_so_on_too_long(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "对专栏重新分类，规范了办事流程、收费标准、机构职责、投诉途径、常见问答等⟦四‖五⟧类栏目。",
    )


@shape("counts/enumeration-count", fresh=True)
def fresh_counts_list_of_matters_with_and_also(report: Report, draw: Random) -> str | None:
    return into_quiet_prose(
        report,
        draw,
        "座谈中，代表们就公交线路、停车收费、供水水压以及垃圾清运⟦五‖四⟧个方面的信息发布提了建议。",
    )


# counts/ordinal-sequence


def quiet_paragraph(report: Report, draw: Random, *paragraphs: str) -> str | None:
    """Paragraphs before some first-level heading, so that no chain goes on behind them."""
    numbers = [
        each
        for each in _before_heads(report, _HEAD)
        if not re.match(
            r"[\s　]*(?:[一二三四五六]是|第[一二三四]|\d[.．、]|[（(])", report.lines[each]
        )
    ]
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(number, gap.join([line, *(lead + each for each in paragraphs)]))


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_of_its_kind_skip(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "更新不及时有几方面原因。其一，信息源分散，多头报送；其二，经办人员变动，交接不清；"
        "⟦其四‖其三⟧，审核环节偏多，周转较慢。",
    )


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_of_duty_skip(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "年底专题会对科室提出要求：一要按时报送，不拖不等；二要把住文字关，消除错漏；"
        "⟦四要‖三要⟧做好登记，方便查考。",
    )


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_across_paragraphs_twice(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "窗口服务作了三项调整。",
        "一是午间不断档，安排专人值守，群众随到随办。",
        "二是材料再精简，能够内部核验的不再要求提交。",
        "⟦二是‖三是⟧答复更通俗，尽量少用专业术语和长句。",
    )


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_ringed_figure_skipped(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "信息发布统一走五步：①经办人拟稿；②科室负责人核稿；③保密员把关；⟦⑤‖④⟧分管领导签发；"
        "⟦⑥‖⑤⟧办公室上传并留痕。",
    )


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_begin_late(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "与先进地区相比还有差距，⟦二是‖一是⟧专栏设计不够友好，查找费时；⟦三是‖二是⟧解读形式单一，"
        "图表较少；⟦四是‖三是⟧与群众的互动不够经常。",
    )


@shape("counts/ordinal-sequence", fresh=True)
def fresh_counts_ordinals_third_said_second(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "选题坚持三条标准。第一，群众经常问到的优先。第二，涉及资金分配的优先。"
        "⟦第二‖第三⟧，容易引起误解的优先。",
    )


# counts/stated-count-mismatch


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_real_things_done(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "围绕便民利民做了⟦两件‖三件⟧实事：其一，为查阅点配备了放大镜和老花镜；"
        "其二，为行动不便的群众提供上门送阅；其三，把常用表格印成了大字版。",
    )


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_shortcomings_ringed(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "对照测评指标，自查出⟦五处‖四处⟧短板：①检索功能不好用；②附件格式不统一；③旧文件失效标注不全；"
        "④个别栏目久未更新。",
    )


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_then_numbered_lines(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "在日常保障方面，落实了⟦两项‖三项⟧制度：",
        "1.值班读网制度。每天上午由值班人员通读首页，发现错漏随时更正。",
        "2.月末盘点制度。每月最后一个工作日核对栏目更新情况。",
        "3.年终归档制度。全年发布的信息按类别打印成册，移交档案室。",
    )


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_sides_to_begin_with(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "提升发布质量从⟦2个‖3个⟧环节入手。一是源头环节，谁起草谁定公开属性。二是审核环节，"
        "谁签发谁负责。三是发布环节，谁上传谁复查。",
    )


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_points_of_advice(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "社会监督员在走访后提出⟦四点‖三点⟧建议：（1）公开栏内容字号再大一些；"
        "（2）公示期满后保留备查；（3）重要事项通过广播再播一遍。",
    )


@shape("counts/stated-count-mismatch", fresh=True)
def fresh_counts_stated_in_quoted_slogan(report: Report, draw: Random) -> str | None:
    return quiet_paragraph(
        report,
        draw,
        "信息审核做到“⟦四个‖三个⟧到位”：一是内容审查到位，二是保密审查到位，三是文字校对到位。",
    )

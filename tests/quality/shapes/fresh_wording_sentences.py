"""Fresh: crossed frames, pairs that do not go together, sentences cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def whole_lines(report: Report) -> bool:
    """Whether the text is neither cut into lines by a page nor full of spaces."""
    cut = [x for x in report.lines if re.search("^[^|\t]{24,}[\u4e00-\u9fff]$", x)]
    return len(cut) < 5 and len(re.findall(r"[\u4e00-\u9fff] +\d", report.text)) < 8


def at_the_end(report: Report, draw: Random, sentence: str) -> str | None:
    """The sentence at the end of a part's last paragraph, a heading or nothing behind it."""
    lines = report.lines
    ends = []
    for number in report.prose():
        after = next((line.strip() for line in lines[number + 1 :] if line.strip()), "")
        if re.match(r"#* ?[二三四五六七八九]、", after) and "|" not in after:
            ends.append(number)
    ends = [each for each in ends if not re.match(r"[\s　]*\d", lines[each])]
    if not ends:
        return None
    number = draw.choice(ends)
    return report.with_line(number, lines[number].rstrip() + sentence)


# wording/blended-frame


@shape("wording/blended-frame", fresh=True)
def fresh_frame_besides_problems_twice(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "对照群众期盼，还存在以下几方面的问题：一是栏目层级过深；二是页面打开偏慢⟦等问题‖⟧。",
    )


@shape("wording/blended-frame", fresh=True)
def fresh_frame_through_under_push(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦通过‖在⟧几位老同志的传帮带下，新人很快熟悉了流程。")


@shape("wording/blended-frame", fresh=True)
def fresh_frame_around_as_aim(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "⟦围绕‖以⟧让群众少跑路为目标，逐步推行代查代办。")


@shape("wording/blended-frame", fresh=True)
def fresh_frame_owing_to_reason(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "由于外包合同到期⟦的原因‖⟧，旧版页面一度停止维护。")


@shape("wording/blended-frame", fresh=True)
def fresh_frame_purpose_is_in_order_to(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "增设夜间值守的目的是⟦为了‖⟧照顾白天上班的群众。")


# wording/collocation


@shape("wording/collocation", fresh=True)
def fresh_pair_strengthen_force(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦增强‖加大⟧对查阅点的经费保障力度，添置了桌椅和灯具。")


@shape("wording/collocation", fresh=True)
def fresh_pair_set_up_steps(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "针对雨季档案防潮，⟦建立‖制定⟧了通风、除湿、巡库三项措施。")


@shape("wording/collocation", fresh=True)
def fresh_pair_all_each(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "⟦全部各‖各⟧科室都确定了一名档案员。")


@shape("wording/collocation", fresh=True)
def fresh_pair_about_or_so(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "查询一份旧图纸大约需要20分钟⟦左右‖⟧，时间偏长。")


@shape("wording/collocation", fresh=True)
def fresh_pair_touch_on_to(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "⟦涉及到‖涉及⟧多个科室的事项，牵头责任有时不清。")


@shape("wording/collocation", fresh=True)
def fresh_pair_over_and_above(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "超过九成⟦以上‖⟧的来访者对服务态度表示满意。")


@shape("wording/collocation", fresh=True)
def fresh_pair_total_twice(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "开放日当天总共接待群众⟦共计‖⟧260人。")


# wording/truncated


@shape("wording/truncated", "residue/broken-line", fresh=True)
def fresh_cut_at_of(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return at_the_end(
        report, draw, "今后将进一步压实责任，不断完善符合实际、便于操作的⟦‖工作办法。⟧"
    )


@shape("wording/truncated", "residue/broken-line", fresh=True)
def fresh_cut_at_and(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return at_the_end(
        report, draw, "还要加强与档案、图书等单位的沟通衔接，实现资源共享和⟦‖优势互补。⟧"
    )


@shape("wording/truncated", "residue/broken-line", fresh=True)
def fresh_cut_inside_interpretation(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return at_the_end(report, draw, "同时做好网上留言的答复和重要文件的政策解⟦‖读。⟧")


@shape("wording/truncated", "residue/broken-line", fresh=True)
def fresh_cut_inside_mechanism(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return at_the_end(report, draw, "定期分析群众来电来信，逐步形成上下联动的工作机⟦‖制。⟧")


@shape("wording/truncated", "residue/broken-line", fresh=True)
def fresh_cut_at_comma(report: Report, draw: Random) -> str | None:
    if not whole_lines(report):
        return None
    return at_the_end(report, draw, "对发现的问题列出清单、限期整改，⟦‖确保见到实效。⟧")

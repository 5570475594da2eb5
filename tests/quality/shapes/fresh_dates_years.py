"""Fresh: plans and accounts of a year that does not belong to the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, OTHER, PROBLEMS, closing, into
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/improvement-in-past-year


@shape("dates/improvement-in-past-year", fresh=True)
def fresh_past_plan_of_a_quarter(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"⟦{y}年第二季度‖{y + 1}年第二季度⟧，我们拟对全部栏目逐一体检，空栏目限期清零。",
    )


@shape("dates/improvement-in-past-year", fresh=True)
def fresh_past_plan_with_time_limit(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"⟦{y}年年底前‖{y + 1}年年底前⟧，力争把历年文件全部录入检索系统。",
    )


@shape("dates/improvement-in-past-year", fresh=True)
def fresh_past_plan_behind_a_heading_sentence(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        PROBLEMS,
        f"此外还要充实力量。⟦{y}年‖{y + 1}年⟧，将从业务骨干中选两名同志专门负责审核把关。",
    )


@shape("dates/improvement-in-past-year", fresh=True)
def fresh_past_plan_list_of_the_year(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        PROBLEMS,
        f"⟦{y}年工作计划‖{y + 1}年工作计划⟧：扩充解读形式，办好群众开放活动。",
    )


@shape("dates/improvement-in-past-year", fresh=True)
def fresh_past_plan_in_the_work_of_the_year(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"在⟦{y}年‖{y + 1}年⟧的工作中，我们将以群众评议为突破口，进一步改进答复文书。",
    )


# dates/relative-or-plan-year


@shape("dates/relative-or-plan-year", "dates/improvement-in-past-year", fresh=True)
def fresh_next_year_is_the_year_reported(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"明年（⟦{y}年‖{y + 1}年⟧）开春以后，把公示栏移到人流量大的路口。",
    )


@shape("dates/relative-or-plan-year", fresh=True)
def fresh_last_year_in_brackets_behind(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"⟦{y - 2}年（去年）‖{y - 1}年（去年）⟧群众反映的栏目打不开的毛病，已经修好。",
    )


@shape("dates/relative-or-plan-year", fresh=True)
def fresh_plan_of_half_a_year_too_far(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        PROBLEMS,
        f"⟦{y + 2}年上半年‖{y + 1}年上半年⟧，我们将对公示栏的样式和位置作一次统一调整。",
    )


@shape("dates/relative-or-plan-year", fresh=True)
def fresh_previous_year_that_is(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"上一年（即⟦{y - 2}年‖{y - 1}年⟧）检查发现的栏目空白问题，没有再出现。",
    )


@shape("dates/relative-or-plan-year", fresh=True)
def fresh_this_year_with_months(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"本年度（⟦{y - 1}年1月至12月‖{y}年1月至12月⟧）的公示栏照片按月存档，可供查验。",
    )


# dates/relative-year


def _first(report: Report, draw: Random, words: str, sentence: str) -> str | None:
    """The sentence, where the report says 今年 nowhere else."""
    return None if "今年" in report.text else into(report, draw, words, sentence)


@shape("dates/relative-year", fresh=True)
def fresh_this_year_in_spring(report: Report, draw: Random) -> str | None:
    y = report.year
    return _first(
        report, draw, FIRST, f"⟦今年3月‖{y}年3月⟧，重新印制了便民办事卡，摆放在窗口自取。"
    )


@shape("dates/relative-year", fresh=True)
def fresh_this_year_within_a_sentence(report: Report, draw: Random) -> str | None:
    y = report.year
    return _first(
        report, draw, FIRST, f"“我来问、你来答”小栏目是⟦今年‖{y}年⟧新开的，由各科室轮流值守。"
    )


@shape("dates/relative-year", fresh=True)
def fresh_this_year_first_half(report: Report, draw: Random) -> str | None:
    y = report.year
    return _first(
        report,
        draw,
        "依申请|申请公开|收到和处理|申请办理",
        f"针对⟦今年上半年‖{y}年上半年⟧电话咨询集中的情况，专门整理了申请流程的问答。",
    )


@shape("dates/relative-year", fresh=True)
def fresh_this_year_in_the_other_part(report: Report, draw: Random) -> str | None:
    y = report.year
    return _first(report, draw, OTHER, f"群众对公开工作的评议，⟦今年‖{y}年⟧首次委托第三方开展。")


# dates/stale-year


@shape("dates/stale-year", fresh=True)
def fresh_stale_year_of_messages(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        FIRST,
        f"⟦{y - 1}年‖{y}年⟧，借助村组广播和手机短信发送停水停电等便民提示63条。",
        apart=True,
    )


@shape("dates/stale-year", fresh=True)
def fresh_stale_reporting_year_of_tests(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        FIRST,
        f"⟦{y - 1}年度‖{y}年度⟧组织公开业务知识测试2次，参加人员全部合格。",
        apart=True,
    )


@shape("dates/stale-year", fresh=True)
def fresh_stale_whole_year_without_event(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        FIRST,
        f"⟦{y - 1}年全年‖{y}年全年⟧未发生因信息发布不当引起的负面舆情。",
        apart=True,
    )


@shape("dates/stale-year", fresh=True)
def fresh_stale_next_year_of_boards(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        FIRST,
        f"⟦{y + 1}年‖{y}年⟧，维修锈蚀的公示栏12块，更换破损的标识牌5块。",
        apart=True,
    )


@shape("dates/stale-year", fresh=True)
def fresh_stale_year_in_the_part_on_courts(report: Report, draw: Random) -> str | None:
    y = report.year
    return closing(
        report,
        draw,
        "复议|诉讼",
        f"⟦{y - 1}年‖{y}年⟧，未发生第三方因公开其商业秘密而索赔的情况。",
        apart=True,
    )

"""Well-known documents under another number, title or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citations_tools import LAW, NEW_FORM, OLD_FORM, bare_basis, free, inserted, later
from counts_tools import in_part
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_POINTS = {
    2015: ("国办发〔2015〕22号", "国办发〔2015〕12号"),
    2016: ("国办发〔2016〕19号", "国办发〔2016〕80号"),
    2017: ("国办发〔2017〕24号", "国办发〔2017〕42号"),
    2018: ("国办发〔2018〕23号", "国办发〔2018〕32号"),
    2019: ("国办发〔2019〕14号", "国办发〔2019〕41号"),
    2020: ("国办发〔2020〕17号", "国办发〔2020〕71号"),
    2021: ("国办发〔2021〕12号", "国办发〔2021〕21号"),
    2022: ("国办发〔2022〕8号", "国办发〔2022〕18号"),
}


def _decree(report: Report) -> str:
    return "492" if report.era == 2008 else "711"


@shape("citations/known-doc-mismatch")
def decree_with_swapped_digits(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not free(report, "国务院令"):
        return None
    right = _decree(report)
    wrong = draw.choice(["429", "942"] if right == "492" else ["771", "171", "717"])
    return inserted(report, at, f"（国务院令第⟦{wrong}‖{right}⟧号）")


@shape("citations/known-doc-mismatch")
def decree_of_another_law(report: Report, draw: Random) -> str | None:
    if not free(report, "国务院令"):
        return None
    right = _decree(report)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"认真学习宣传{LAW}（国务院令第⟦{draw.choice(['588', '653', '721'])}‖{right}⟧号），"
        "切实增强依法公开意识。",
    )


@shape("citations/known-doc-mismatch")
def work_in_the_name_of_the_law(report: Report, draw: Random) -> str | None:
    return later(report, draw, "严格执行⟦《中华人民共和国政府信息公开工作条例》‖" + LAW + "⟧。")


@shape("citations/known-doc-mismatch")
def word_lost_from_the_name_of_the_law(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(["《中华人民共和国信息公开条例》", "《中华人民共和国政府信息条例》"])
    return report.with_sentence(draw, f"按照⟦{wrong}‖{LAW}⟧的规定，及时更新公开指南。")


@shape("citations/known-doc-mismatch")
def other_word_in_the_name_of_the_law(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(
        ["《中华人民共和国政务信息公开条例》", "《中华人民共和国政府信息公开规定》"]
    )
    return report.with_sentence(draw, f"以贯彻⟦{wrong}‖{LAW}⟧为契机，推动各项工作上台阶。")


@shape("citations/known-doc-mismatch")
def number_of_the_new_form_wrong(report: Report, draw: Random) -> str | None:
    if report.year < 2021 or not free(report, "年度报告格式", "〔2021〕30号"):
        return None
    wrong = draw.choice(["〔2021〕60号", "〔2021〕3号", "〔2020〕30号", "〔2019〕30号"])
    return later(
        report, draw, f"本报告按{NEW_FORM[0]}（国办公开办函⟦{wrong}‖〔2021〕30号⟧）的要求编制。"
    )


@shape("citations/known-doc-mismatch")
def code_of_the_new_form_wrong(report: Report, draw: Random) -> str | None:
    if report.year < 2021 or not free(report, "年度报告格式", "〔2021〕30号"):
        return None
    return later(
        report,
        draw,
        f"报告格式依照{NEW_FORM[0]}（⟦国办发‖国办公开办函⟧〔2021〕30号）执行。",
    )


@shape("citations/known-doc-mismatch")
def number_of_the_old_form_wrong(report: Report, draw: Random) -> str | None:
    if report.era != 2019 or "〔2019〕60号" in report.text:
        return None
    wrong = draw.choice(["〔2019〕6号", "〔2020〕60号", "〔2019〕61号"])
    return later(
        report, draw, f"本报告按照{OLD_FORM[0]}（国办公开办函⟦{wrong}‖〔2019〕60号⟧）编制。"
    )


@shape("citations/known-doc-mismatch")
def number_of_the_fee_rules_wrong(report: Report, draw: Random) -> str | None:
    if report.year < 2021 or "〔2020〕109号" in report.text:
        return None
    wrong = draw.choice(["国办函〔2020〕190号", "国办发〔2020〕109号", "国办函〔2021〕109号"])
    return in_part(
        report,
        draw,
        "总体|其他",
        "严格执行《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》"
        f"（⟦{wrong}‖国办函〔2020〕109号⟧）。",
    )


@shape("citations/known-doc-mismatch")
def number_of_the_points_of_the_year(report: Report, draw: Random) -> str | None:
    if report.year not in _POINTS or "工作要点" in report.text:
        return None
    right, wrong = _POINTS[report.year]
    kind = "政府信息公开" if report.year < 2016 else "政务公开"
    return in_part(
        report,
        draw,
        "总体|概述",
        f"对照《国务院办公厅关于印发{report.year}年{kind}工作要点的通知》（⟦{wrong}‖{right}⟧），"
        "逐项抓好落实。",
    )


@shape("citations/known-doc-mismatch")
def year_in_the_number_of_the_points(report: Report, draw: Random) -> str | None:
    if report.year not in _POINTS or "工作要点" in report.text or report.year < 2016:
        return None
    right = _POINTS[report.year][0]
    wrong = right.replace(f"{report.year}", f"{report.year - 1}")
    return later(
        report,
        draw,
        f"《国务院办公厅关于印发{report.year}年政务公开工作要点的通知》（⟦{wrong}‖{right}⟧）"
        "确定的任务按期完成。",
    )


@shape("citations/known-doc-mismatch")
def number_of_the_statistics_notice(report: Report, draw: Random) -> str | None:
    if not 2014 <= report.year <= 2018 or "〔2014〕32号" in report.text:
        return None
    wrong = draw.choice(["〔2014〕23号", "〔2015〕32号", "〔2014〕3号"])
    return later(
        report,
        draw,
        "统计表按照《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》"
        f"（国办发⟦{wrong}‖〔2014〕32号⟧）填报。",
    )


@shape("citations/known-doc-mismatch")
def number_of_the_basic_level_opinions(report: Report, draw: Random) -> str | None:
    if report.year < 2020 or "〔2019〕54号" in report.text:
        return None
    return report.with_sentence(
        draw,
        "深入贯彻《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》"
        f"（国办发⟦{draw.choice(['〔2019〕45号', '〔2020〕54号'])}‖〔2019〕54号⟧）。",
    )

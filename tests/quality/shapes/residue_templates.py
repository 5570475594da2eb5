"""Words of the template left in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import BUREAUS, under_heading
from structure_common import edited, part, put_in_preamble, put_last

if TYPE_CHECKING:
    from random import Random


@shape("residue/template-residue")
def words_to_come_under_the_overview(report: Report, draw: Random) -> str | None:
    return under_heading(report, "overview", draw.choice(["（文字描述）", "（文字描述。）"]))


@shape("residue/template-residue")
def words_to_come_under_problems(report: Report, draw: Random) -> str | None:
    return under_heading(
        report, "problems", draw.choice(["（文字描述）", "(文字描述)", "【文字描述】"])
    )


@shape("residue/template-residue")
def fill_in_here_under_other_matters(report: Report, draw: Random) -> str | None:
    words = ["（此处填写其他需要报告的事项）", "（在此填写）", "【请在此处填写相关内容】"]
    return under_heading(report, "other", draw.choice(words))


@shape("residue/template-residue")
def limit_of_words_under_the_overview(report: Report, draw: Random) -> str | None:
    words = ["（本部分控制在1000字以内）", "（字数不超过800字）", "（填写说明：围绕五个方面撰写）"]
    return under_heading(report, "overview", draw.choice(words))


@shape("residue/template-residue")
def name_of_the_agency_to_come(report: Report, draw: Random) -> str | None:
    words = draw.choice(["（单位全称）", "（单位名称）", "（机关名称）"])
    right = draw.choice(BUREAUS)
    text = f"如对本报告有疑问，请与⟦{words}‖{right}⟧办公室联系。"
    return put_in_preamble(report, text)


@shape("residue/template-residue")
def name_in_square_brackets(report: Report, draw: Random) -> str | None:
    words = draw.choice(["【单位名称】", "[单位名称]", "〔填写单位〕", "【填写机关名称】"])
    return report.with_sentence(draw, f"上述工作由⟦{words}‖办公室⟧牵头，各科室配合。")


@shape("residue/template-residue")
def field_of_a_mail_merge(report: Report, draw: Random) -> str | None:
    words = draw.choice(["«单位名称»", "{{unit}}", "${单位}", "{agency_name}", "<<单位名称>>"])
    return report.with_sentence(draw, f"以上数据由⟦{words}‖办公室⟧核对后报出。")


@shape("residue/template-residue")
def note_that_none_is_nought(report: Report, draw: Random) -> str | None:
    words = ["（没有的填“0”）", "（如无，请填写“无”）", "（如没有可不填）", "（没有则填无）"]
    return report.with_sentence(draw, f"全年没有因公开不当引发舆情⟦{draw.choice(words)}‖⟧。")


@shape("residue/template-residue")
def advice_to_fit_the_facts(report: Report, draw: Random) -> str | None:
    words = [
        "（各单位根据实际情况填写）",
        "（请结合本单位实际填写）",
        "（此段供参考，请根据工作实际修改）",
        "（以下内容由各单位自行补充）",
    ]
    place = draw.choice(["overview", "problems"])
    return put_last(report, place, f"⟦{draw.choice(words)}‖⟧")


@shape("residue/template-residue")
def example_in_brackets(report: Report, draw: Random) -> str | None:
    words = ["（示例：举办政务公开日活动3次）", "（例：开展培训2次，参训50人）", "（参考范例）"]
    return put_last(report, "overview", f"⟦{draw.choice(words)}‖⟧")


@shape("residue/template-residue")
def reminder_to_governments(report: Report, draw: Random) -> str | None:
    words = [
        "（政府的年度报告还应当包括考核、评议和责任追究情况）",
        "（各级政府填写，部门不填）",
        "（政府报告须写明社会评议情况）",
    ]
    return put_last(report, "overview", f"⟦{draw.choice(words)}‖⟧")


@shape("residue/template-residue")
def part_in_the_form_of_tables(report: Report, draw: Random) -> str | None:
    words = ["（本部分以表格形式公布）", "（此处插入表格）", "该部分内容以表格形式报告。"]
    if report.era == 2008:
        return None
    return under_heading(report, draw.choice(["open", "applications"]), draw.choice(words))


@shape("residue/template-residue")
def fee_note_of_the_form(report: Report, draw: Random) -> str | None:
    words = ["（收取信息处理费情况在此报告）", "（包括收取信息处理费情况，文字描述）"]
    return under_heading(report, "other", draw.choice(words)) if report.era == 2021 else None


@shape("residue/template-residue")
def optional_mark_behind_a_heading(report: Report, draw: Random) -> str | None:
    found = part(report, draw.choice(["problems", "other"]))
    if found is None:
        return None
    end = found.title[1]
    return edited(report.text, (end, end, draw.choice(["（必填）", "（选填）", "（文字描述）"])))

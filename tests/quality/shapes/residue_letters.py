"""What came along from the letter that sent the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import at_bottom, at_top, under_title
from structure_common import annex, edited, gap, lead, parts, sign, title

if TYPE_CHECKING:
    from random import Random


SUPERIORS = (
    "县政府办公室",
    "区政务公开办",
    "市政府办公厅",
    "县政务公开工作领导小组办公室",
    "区人民政府",
)


@shape("residue/letter-residue")
def addressee_under_the_title(report: Report, draw: Random) -> str | None:
    return under_title(report, f"{draw.choice(SUPERIORS)}：")


@shape("residue/letter-residue")
def addressees_under_the_title(report: Report, draw: Random) -> str | None:
    lines = [
        "各乡镇人民政府，县直各单位：",
        "各街道办事处、区直各部门：",
        "局机关各科室、局属各单位：",
    ]
    return under_title(report, draw.choice(lines))


@shape("residue/letter-residue")
def addressee_before_the_title(report: Report, draw: Random) -> str | None:
    return at_top(report, f"{draw.choice(SUPERIORS)}：")


@shape("residue/letter-residue")
def honoured_leader_under_the_title(report: Report, draw: Random) -> str | None:
    return under_title(report, draw.choice(["尊敬的领导：", "尊敬的各位领导：", "局领导："]))


def before_sign(report: Report, line: str) -> str | None:
    """A line between the last part and the sign-off."""
    found = sign(report)
    if found is None or annex(report) is not None:
        return None
    mark = f"{lead(report)}⟦{line}‖⟧{gap(report)}"
    return report.text[: found.start] + mark + report.text[found.start :]


def behind_sign(report: Report, line: str) -> str | None:
    """A line behind the sign-off."""
    if sign(report) is None or annex(report) is not None:
        return None
    return at_bottom(report, line)


@shape("residue/letter-residue")
def request_for_instructions(report: Report, draw: Random) -> str | None:
    lines = [
        "当否，请批示。",
        "以上报告妥否，请批示。",
        "特此报告，请审阅。",
        "以上报告，请予审核。",
    ]
    return before_sign(report, draw.choice(lines))


@shape("residue/letter-residue")
def request_behind_the_last_sentence(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads or annex(report) is not None:
        return None
    at = report.text.rfind("。", heads[-1].body, heads[-1].end) + 1
    words = draw.choice(["以上报告，请审阅。", "妥否，请审示。", "专此报告，请领导批示。"])
    return report.text[:at] + f"⟦{words}‖⟧" + report.text[at:] if at else None


@shape("residue/letter-residue")
def copies_to_others(report: Report, draw: Random) -> str | None:
    lines = [
        "抄送：县委办公室，县人大常委会办公室。",
        "抄送：市政府办公厅政务公开处",
        "抄报：区委、区政府。",
    ]
    return behind_sign(report, draw.choice(lines))


@shape("residue/letter-residue")
def printed_by_the_office(report: Report, draw: Random) -> str | None:
    year = report.year + 1
    lines = [
        f"局办公室{year}年1月20日印发",
        f"青石县水务局办公室　　{year}年1月18日印发",
        "（共印15份）",
    ]
    return behind_sign(report, draw.choice(lines))


@shape("residue/letter-residue")
def who_signs_and_drafts(report: Report, draw: Random) -> str | None:
    lines = ["签发人：陈某", "拟稿：办公室　核稿：李某　签发：王某", "审核人：李某　　填报人：张某"]
    line = draw.choice(lines)
    return behind_sign(report, line) if draw.random() < 0.5 else under_title(report, line)


@shape("residue/letter-residue")
def comment_of_the_word_file(report: Report, draw: Random) -> str | None:
    words = [
        "批注[张1]：数字再核一遍",
        "批注 [A2]: 此处删去",
        "【批注：与上年重复】",
        "批注［办公室3］：请补充",
    ]
    heads = parts(report)
    if not heads:
        return None
    at = report.text.rfind("。", heads[-1].body, heads[-1].end) + 1
    return report.text[:at] + f"⟦{draw.choice(words)}‖⟧" + report.text[at:] if at else None


@shape("residue/letter-residue")
def title_of_a_submission(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    verb = draw.choice(["报送", "上报", "呈报"])
    words = f"{found[1]}关于{verb}{found[2]}政府信息公开工作年度报告的报告"
    return edited(report.text, (found.start(1), found.end(3), words))


@shape("residue/letter-residue")
def sent_with_respect(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    words = [
        "根据贵办通知要求，现将我单位年度报告报上，请审阅。",
        "按照来函要求，现将报告报送你办，请查收。",
    ]
    line = f"\n\n{lead(report)}⟦{draw.choice(words)}‖⟧"
    return report.text[: found.end()] + line + report.text[found.end() :]


@shape("residue/letter-residue")
def contact_for_the_superior(report: Report, draw: Random) -> str | None:
    lines = ["主送：县政府办公室", "报送：区政务公开办", "呈报：市政府办公厅"]
    return under_title(report, draw.choice(lines))

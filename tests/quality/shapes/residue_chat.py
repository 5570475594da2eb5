"""The talk of an assistant left in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import under_heading
from structure_common import gap, lead, parts, put_last, title

if TYPE_CHECKING:
    from random import Random


OPENINGS = (
    "好的，以下是根据您提供的材料整理的年度报告：",
    "当然可以！下面是一份为您起草的政府信息公开工作年度报告：",
    "以下是按照您的要求撰写的年度报告正文：",
    "根据您提供的信息，我为您生成了如下年度报告：",
    "以下是一篇政府信息公开工作年度报告的范文，供您参考：",
)


CLOSINGS = (
    "希望这份报告能对您有所帮助！",
    "如需调整篇幅或补充数据，请随时告诉我。",
    "以上报告仅供参考，您可以根据实际情况进行调整。",
    "如果您需要进一步修改，我可以继续为您完善。",
    "以上就是为您撰写的年度报告，如有其他需求欢迎继续提问。",
)


@shape("residue/chat-residue")
def answer_opens_the_report(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    return f"⟦{draw.choice(OPENINGS)}‖⟧\n\n{report.text}"


@shape("residue/chat-residue")
def answer_opens_behind_the_title(report: Report, draw: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    line = f"\n\n{lead(report)}⟦{draw.choice(OPENINGS)}‖⟧"
    return report.text[: found.end()] + line + report.text[found.end() :]


@shape("residue/chat-residue")
def answer_closes_the_report(report: Report, draw: Random) -> str | None:
    return report.text.rstrip("\n") + f"\n\n⟦{draw.choice(CLOSINGS)}‖⟧\n"


@shape("residue/chat-residue")
def answer_closes_the_last_part(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    at = report.text.rfind("。", heads[-1].body, heads[-1].end) + 1
    line = f"{gap(report)}{lead(report)}⟦{draw.choice(CLOSINGS)}‖⟧"
    return report.text[:at] + line + report.text[at:] if at else None


@shape("residue/chat-residue")
def answer_to_polish_a_part(report: Report, draw: Random) -> str | None:
    words = [
        "以下是优化后的版本：",
        "以下是润色后的内容：",
        "修改后的段落如下，语言更加规范流畅：",
        "好的，我将这一部分扩写如下：",
    ]
    return under_heading(report, draw.choice(["overview", "problems"]), draw.choice(words))


@shape("residue/chat-residue")
def warning_to_replace_figures(report: Report, draw: Random) -> str | None:
    words = [
        "（注：以上数据为示例，请替换为真实数据）",
        "（请将以上内容替换为贵单位的实际情况）",
        "请注意，以上数字为虚构，请根据实际数据填写。",
        "（以上数据仅为示例，使用时请核实）",
    ]
    return put_last(report, "overview", f"⟦{draw.choice(words)}‖⟧")


@shape("residue/chat-residue")
def model_speaks_of_itself(report: Report, draw: Random) -> str | None:
    words = [
        "作为人工智能语言模型，我无法获取贵单位的真实数据。",
        "作为一个AI助手，我无法核实上述数字。",
        "由于我的知识截止日期有限，部分信息可能不是最新的。",
    ]
    return put_last(report, draw.choice(["overview", "problems"]), f"⟦{draw.choice(words)}‖⟧")


@shape("residue/chat-residue")
def offer_to_go_on(report: Report, draw: Random) -> str | None:
    words = ["是否需要我继续完善其他部分？", "需要我再补充一些具体案例吗？", "您看这样写是否合适？"]
    return put_last(report, draw.choice(["problems", "other"]), f"⟦{draw.choice(words)}‖⟧")


@shape("residue/chat-residue")
def bold_signs_round_a_topic(report: Report, draw: Random) -> str | None:
    words = draw.choice(["重点领域", "平台运维", "队伍建设"])
    return report.with_sentence(draw, f"⟦**{words}**‖{words}⟧方面，落实专人负责。")


@shape("residue/chat-residue")
def list_signs_before_lines(report: Report, draw: Random) -> str | None:
    one, two = "- **目录管理**", "- **培训考核**"
    return report.with_paragraph(
        draw, f"⟦{one}‖目录管理⟧：每半年修订一次。", f"⟦{two}‖培训考核⟧：新任人员先培训后上岗。"
    )

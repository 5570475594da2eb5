"""Characters spoilt on the way from file to page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import _spans
from structure_common import edited, put_in_preamble

if TYPE_CHECKING:
    from random import Random


def spoilt(report: Report, draw: Random, pattern: str, faulty: str) -> str | None:
    """A character of the report's prose spoilt."""
    found = _spans(report, pattern)
    if not found:
        return None
    each = draw.choice(found)
    return edited(report.text, (each.start(), each.end(), faulty))


@shape("residue/mojibake")
def blank_entity(report: Report, draw: Random) -> str | None:
    word = draw.choice(["&nbsp;", "&#160;", "&#xa0;", "&nbsp"])
    return put_in_preamble(report, f"联系电话：5550116⟦{word}‖ ⟧传真：5550117。")


@shape("residue/mojibake")
def quote_entities(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "开设⟦&ldquo;‖“⟧公开讲堂⟦&rdquo;‖”⟧，由业务骨干授课。")


@shape("residue/mojibake")
def other_entities(report: Report, draw: Random) -> str | None:
    word = draw.choice(["&mdash;&mdash;", "&#8212;&#8212;", "&#x2014;&#x2014;"])
    return report.with_sentence(draw, f"做到一个目标⟦{word}‖——⟧让群众看得懂。")


@shape("residue/mojibake")
def middle_dot_entity(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "开通“政务公开⟦&middot;‖·⟧你问我答”栏目。")


@shape("residue/mojibake")
def zero_width_blank(report: Report, draw: Random) -> str | None:
    sign = draw.choice(["\u200b", "\u200c", "\u2060", "\ufeff", "\u200d"])
    return spoilt(report, draw, "(?<=信)(?=息)|(?<=公)(?=开)|(?<=工)(?=作)", sign)


@shape("residue/mojibake")
def direction_mark_or_soft_hyphen(report: Report, draw: Random) -> str | None:
    return spoilt(
        report, draw, "(?<=信)(?=息)|(?<=公)(?=开)", draw.choice("\u200e\u200f\xad\u202c")
    )


@shape("residue/mojibake")
def radical_for_a_character(report: Report, draw: Random) -> str | None:
    some = {
        "工": "⼯",
        "人": "⼈",
        "一": "⼀",
        "行": "⾏",
        "文": "⽂",
        "方": "⽅",
        "面": "⾯",
        "门": "⻔",
    }
    present = [sign for sign in some if _spans(report, sign)]
    if not present:
        return None
    sign = draw.choice(present)
    return spoilt(report, draw, sign, some[sign])


@shape("residue/mojibake")
def radical_in_a_new_sentence(report: Report, draw: Random) -> str | None:
    one = draw.choice([("⽇", "日"), ("⾼", "高"), ("⽤", "用"), ("⽹", "网"), ("⻚", "页")])
    text = {"日": "常更新", "高": "效运转", "用": "户反馈", "网": "站运维", "页": "面改版"}[one[1]]
    return report.with_sentence(draw, f"⟦{one[0]}‖{one[1]}⟧{text}由专人负责。")


@shape("residue/mojibake")
def replacement_sign(report: Report, draw: Random) -> str | None:
    return spoilt(report, draw, "[公信政][开息府]", draw.choice(["�开", "��", "���"]))


@shape("residue/mojibake")
def private_use_sign(report: Report, draw: Random) -> str | None:
    sign = draw.choice("\ue004\ue5e5\uf0b7\uf06c\ue7c7")
    return report.with_sentence(draw, f"⟦{sign}‖⟧公开事项逐项编号。")


@shape("residue/mojibake")
def read_as_the_wrong_code(report: Report, draw: Random) -> str | None:
    right = draw.choice(["公开目录", "办事指南", "政府信息", "工作台账"])
    faulty = draw.choice(
        [
            right.encode().decode("gbk", "replace"),
            right.encode("gbk").decode("latin-1"),
            "锟斤拷" * 2,
            "烫烫烫",
        ]
    )
    return report.with_sentence(draw, f"⟦{faulty}‖{right}⟧按季度修订。")


@shape("residue/mojibake")
def read_as_latin(report: Report, draw: Random) -> str | None:
    right = draw.choice(["信息发布", "依法公开", "解读回应"])
    faulty = right.encode().decode("latin-1", "replace")
    faulty = "".join(sign if sign.isprintable() else "" for sign in faulty)
    return report.with_sentence(draw, f"⟦{faulty}‖{right}⟧工作由专人负责。")


@shape("residue/mojibake")
def tag_in_the_text(report: Report, draw: Random) -> str | None:
    word = draw.choice(
        ["<br>", "<br/>", "</p>", "<span>", "</strong>", '<p style="text-indent:2em">']
    )
    return report.with_sentence(draw, f"⟦{word}‖⟧查阅场所全年免费开放。")


@shape("residue/mojibake")
def line_of_hard_blanks(report: Report, draw: Random) -> str | None:
    numbers = report.prose()
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    blanks = draw.choice(["\xa0", "\xa0\xa0", "\xa0 \xa0"])
    return report.with_line(number, f"{line}\n⟦{blanks}‖⟧")

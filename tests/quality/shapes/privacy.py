"""Numbers of persons: identity cards, bank cards and mobile telephones, all invented."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

IDENTITY = "privacy/id-number"
MOBILE = "privacy/mobile-number"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def _wide(text: str) -> str:
    return text.translate({48 + digit: 0xFF10 + digit for digit in range(10)})


def _identity(draw: Random, check: str = "") -> str:
    """A number of nobody: no place has an area code that begins with 99."""
    while True:
        day = dt.date(draw.randint(1948, 2001), 1, 1) + dt.timedelta(draw.randint(0, 364))
        body = f"99{draw.randint(0, 9999):04}{day:%Y%m%d}{draw.randint(1, 999):03}"
        total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
        last = "10X98765432"[total % 11]
        if last == check or (not check and last != "X"):
            return body + last


def _masked(number: str) -> str:
    return f"{number[:3]}***********{number[-4:]}"


def _marked(number: str, written: str = "") -> str:
    return f"⟦{written or number}‖{_masked(number)}⟧"


def _card(draw: Random, length: int) -> str:
    body = f"62{'0' * (length - 7)}{draw.randint(1000, 9999)}"
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(body[::-1])]
    total = sum(each - 9 if each > 9 else each for each in doubled)
    return body + str(-total % 10)


def _case(draw: Random) -> str:
    return draw.choice(["征地补偿方案", "房屋安全鉴定结论", "学校招生计划", "低保评审材料"])


@shape(IDENTITY)
def number_behind_its_label(report: Report, draw: Random) -> str | None:
    label = draw.choice(["身份证号码：", "身份证号：", "身份证号码为", "公民身份号码："])
    return report.with_sentence(
        draw, f"1名申请人登记的{label}{_marked(_identity(draw))}，要求公开{_case(draw)}。"
    )


@shape(IDENTITY)
def number_in_a_bracket(report: Report, draw: Random) -> str | None:
    opening, end = draw.choice(["（）", "()"])
    return report.with_sentence(
        draw,
        f"申请人张某某{opening}身份证号{_marked(_identity(draw))}{end}申请公开{_case(draw)}，已答复。",
    )


@shape(IDENTITY)
def number_without_a_label(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"村民李某（{_marked(_identity(draw))}）对{_case(draw)}的答复不服，经沟通后撤回。"
    )


@shape(IDENTITY)
def number_that_ends_with_a_letter(report: Report, draw: Random) -> str | None:
    number = _identity(draw, "X")
    written = number[:-1] + draw.choice("XxＸ")
    return report.with_sentence(
        draw,
        f"经核对，申请表上的身份证号{_marked(number, written)}与本人一致，{_case(draw)}已提供。",
    )


@shape(IDENTITY)
def number_in_groups(report: Report, draw: Random) -> str | None:
    number = _identity(draw)
    gap = draw.choice([" ", "-", "　"])
    written = gap.join([number[:6], number[6:14], number[14:]])
    return report.with_sentence(
        draw, f"申请人提供的证件号码为{_marked(number, written)}，申请公开{_case(draw)}。"
    )


@shape(IDENTITY)
def number_in_wide_digits(report: Report, draw: Random) -> str | None:
    number = _identity(draw)
    return report.with_sentence(
        draw, f"补正后的申请写明身份证号码{_marked(number, _wide(number))}和{_case(draw)}名称。"
    )


@shape(IDENTITY)
def number_inside_running_words(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"申请人凭居民身份证{_marked(_identity(draw))}在查阅点领取了{_case(draw)}复印件。"
    )


@shape(IDENTITY)
def number_in_the_name_of_a_file(report: Report, draw: Random) -> str | None:
    end = draw.choice([".pdf", ".docx"])
    return report.with_sentence(
        draw, f"答复文书已归档，文件名为“答复书_{_marked(_identity(draw))}{end}”。"
    )


@shape(IDENTITY)
def numbers_of_two_persons(report: Report, draw: Random) -> str | None:
    first, second = _identity(draw), _identity(draw)
    return report.with_sentence(
        draw, f"两名申请人（证件号{_marked(first)}、{_marked(second)}）同时申请{_case(draw)}。"
    )


@shape(IDENTITY)
def number_in_a_paragraph_about_a_lawsuit(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        f"原告刘某某，男，身份证号码{_marked(_identity(draw))}，请求判令公开{_case(draw)}，"
        "法院裁定准许撤回起诉。",
    )


@shape(IDENTITY)
def number_in_a_table_cell(report: Report, draw: Random) -> str | None:
    if not report.name.endswith(".md"):
        return None
    return report.with_paragraph(
        draw,
        f"| 申请人 | 证件号码 | 事项 |\n| --- | --- | --- |\n"
        f"| 王某 | {_marked(_identity(draw))} | {_case(draw)} |",
    )


@shape(IDENTITY)
def card_behind_its_label(report: Report, draw: Random) -> str | None:
    number = _card(draw, draw.choice([16, 19]))
    label = draw.choice(["银行卡号", "银行卡（卡号", "储蓄卡卡号：", "银行卡号为"])
    end = "）" if "（" in label else ""
    return report.with_sentence(
        draw, f"多收的邮寄费已退回申请人{label}{_marked(number)}{end}，手续完备。"
    )


@shape(IDENTITY)
def card_in_groups_of_four(report: Report, draw: Random) -> str | None:
    number = _card(draw, draw.choice([16, 19]))
    written = " ".join(number[place : place + 4] for place in range(0, len(number), 4))
    return report.with_sentence(
        draw, f"退费转入其银行卡，卡号{_marked(number, written)}，由财务人员经办。"
    )


def _mobile(draw: Random) -> str:
    lead = draw.choice(
        ["133", "138", "139", "147", "152", "158", "166", "176", "187", "191", "199"]
    )
    return f"{lead}0000{draw.randint(0, 9999):04}"


def _hidden(number: str, written: str = "") -> str:
    return f"⟦{written or number}‖{number[:3]}****{number[-4:]}⟧"


@shape(MOBILE)
def telephone_of_an_applicant(report: Report, draw: Random) -> str | None:
    words = draw.choice(["登记的手机号码为", "留下手机号", "的手机", "联系方式为"])
    return report.with_sentence(
        draw, f"1名申请人{words}{_hidden(_mobile(draw))}，工作人员据此电话告知补正事项。"
    )


@shape(MOBILE)
def telephone_in_a_bracket(report: Report, draw: Random) -> str | None:
    opening, end = draw.choice(["（）", "()"])
    return report.with_sentence(
        draw, f"村民赵某{opening}{_hidden(_mobile(draw))}{end}来电询问{_case(draw)}，当日答复。"
    )


@shape(MOBILE)
def telephone_behind_the_word(report: Report, draw: Random) -> str | None:
    words = draw.choice(["手机：", "电话：", "移动电话", "手机号码:", "Tel："])
    return report.with_sentence(
        draw, f"申请人孙某（{words}{_hidden(_mobile(draw))}）要求公开{_case(draw)}。"
    )


@shape(MOBILE)
def telephone_as_the_contact_of_the_agency(report: Report, draw: Random) -> str | None:
    label = draw.choice(["联系电话：", "咨询电话：", "联系人手机："])
    return report.with_sentence(
        draw,
        f"对本报告有疑问的，请与办公室联系，{label}"
        f"⟦{_mobile(draw)}‖5550{draw.randint(100, 199)}⟧。",
    )


@shape(MOBILE)
def telephone_with_hyphens_or_spaces(report: Report, draw: Random) -> str | None:
    number = _mobile(draw)
    gap = draw.choice(["-", " ", "－", "　"])
    written = gap.join([number[:3], number[3:7], number[7:]])
    return report.with_sentence(
        draw, f"申请人的手机号码{_hidden(number, written)}停机，改用信函送达{_case(draw)}。"
    )


@shape(MOBILE)
def telephone_with_a_country_code(report: Report, draw: Random) -> str | None:
    code = draw.choice(["+86", "+86 ", "0086-", "+86-", "（+86）", "86-"])
    return report.with_sentence(
        draw, f"在外务工的申请人用{code}{_hidden(_mobile(draw))}发来短信，询问{_case(draw)}。"
    )


@shape(MOBILE)
def telephone_in_wide_digits(report: Report, draw: Random) -> str | None:
    number = _mobile(draw)
    return report.with_sentence(
        draw, f"申请表所留手机{_hidden(number, _wide(number))}无人接听，{_case(draw)}已邮寄。"
    )


@shape(MOBILE)
def two_telephones(report: Report, draw: Random) -> str | None:
    sign = draw.choice("、/，")
    return report.with_sentence(
        draw,
        f"两名申请人（手机{_hidden(_mobile(draw))}{sign}{_hidden(_mobile(draw))}）领取了材料。",
    )


@shape(MOBILE)
def telephone_inside_running_words(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"机主{_hidden(_mobile(draw))}在政务热线反映{_case(draw)}未公开，已转承办科室。"
    )


@shape(MOBILE)
def telephone_as_an_account(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"申请人通过微信（号码{_hidden(_mobile(draw))}同手机）提交了{_case(draw)}的补正材料。"
    )


@shape(MOBILE)
def telephone_at_the_very_end(report: Report, draw: Random) -> str | None:
    number = _mobile(draw)
    who = draw.choice(["联系人：周某", "经办人：吴某", "填报人：郑某"])
    return f"{report.text.rstrip()}\n{who}　{_hidden(number)}\n"


@shape(MOBILE)
def telephone_in_a_paragraph_about_a_case(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        f"典型事例：居民钱某某拨打服务热线，留下号码{_hidden(_mobile(draw))}，咨询{_case(draw)}的查阅"
        "办法，工作人员上门讲解。",
    )

"""Fresh: addresses, numbers and names that harm somebody, or reach nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, OTHER, applied_for, closing, into, lead
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

APPLIED = "依申请|申请公开|收到和处理|申请办理|申请的办理"


# privacy/email-form


def _reached(report: Report, sentence: str) -> str | None:
    """The sentence at the end of the lead."""
    numbers = lead(report)
    if not numbers:
        return None
    line = report.lines[numbers[-1]]
    return report.with_line(numbers[-1], line.rstrip() + sentence)


@shape("privacy/email-form", fresh=True)
def fresh_email_two_points_in_domain(report: Report, draw: Random) -> str | None:
    return _reached(
        report,
        "公众意见可发送至电子信箱（⟦zwgk@qingshi..gov.cn‖zwgk@qingshi.gov.cn⟧），我们将逐条答复。",
    )


@shape("privacy/email-form", fresh=True)
def fresh_email_fullwidth_points(report: Report, draw: Random) -> str | None:
    return closing(
        report,
        draw,
        OTHER,
        "意见征集邮箱⟦xxgk2@bailu．gov．cn‖xxgk2@bailu.gov.cn⟧长期开通，由专人查收。",
    )


@shape("privacy/email-form", fresh=True)
def fresh_email_without_at(report: Report, draw: Random) -> str | None:
    return _reached(
        report, "联系人：办公室值班员，Email：⟦bgs126yunxi.gov.cn‖bgs126@yunxi.gov.cn⟧。"
    )


@shape("privacy/email-form", fresh=True)
def fresh_email_at_twice_instead_of_point(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "对公开内容有异议的，可写信至⟦jiandu@qingshi@gov.cn‖jiandu@qingshi.gov.cn⟧反映。",
    )


@shape("privacy/email-form", fresh=True)
def fresh_email_comma_for_point(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "监督电话旁同时公布监督邮箱：⟦gkjd@bailu.gov,cn‖gkjd@bailu.gov.cn⟧，方便群众投诉。",
    )


# privacy/id-number


def _id(region: str, born: str, serial: str) -> str:
    """A number with the right last figure, of a region that does not exist."""
    body = region + born + serial
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(each) * weight for each, weight in zip(body, weights, strict=True))
    return body + "10X98765432"[total % 11]


def _masked(number: str) -> str:
    return number[:4] + "*" * (len(number) - 8) + number[-4:]


@shape("privacy/id-number", fresh=True)
def fresh_id_in_brackets_behind_a_villager(report: Report, draw: Random) -> str | None:
    number = _id("990121", "19630817", "203")
    return into(
        report,
        draw,
        FIRST,
        f"村民陈某（公民身份号码：⟦{number}‖{_masked(number)}⟧）反映的补贴公示问题，当天就作了更正。",
    )


@shape("privacy/id-number", fresh=True)
def fresh_id_with_small_x(report: Report, draw: Random) -> str | None:
    number = next(
        made
        for serial in range(1, 60)
        if (made := _id("990203", "19710402", f"{serial:03}")).endswith("X")
    )
    return report.with_sentence(
        draw,
        f"低保对象吴某某的证件号码⟦{number.lower()}‖{_masked(number)}⟧曾登记有误，已核对改正。",
    )


@shape("privacy/id-number", fresh=True)
def fresh_id_with_hyphens(report: Report, draw: Random) -> str | None:
    number = _id("990305", "19850226", "114")
    parted = f"{number[:6]}-{number[6:14]}-{number[14:]}"
    return report.with_sentence(
        draw, f"来访人高某出示了身份证（⟦{parted}‖{_masked(number)}⟧），工作人员按规定作了登记。"
    )


@shape("privacy/id-number", fresh=True)
def fresh_id_in_a_list_of_subsidies(report: Report, draw: Random) -> str | None:
    one, two = _id("990104", "19560930", "017"), _id("990104", "19490112", "328")
    return report.with_paragraph(
        draw,
        f"临时救助公示名单：1.孙某某，⟦{one}‖{_masked(one)}⟧，600元；"
        f"2.钱某某，{_masked(two)}，800元。",
    )


@shape("privacy/id-number", fresh=True)
def fresh_id_of_a_bank_card(report: Report, draw: Random) -> str | None:
    body = "620000001234567890"
    total = 0
    for place, each in enumerate(reversed(body)):
        figure = int(each) * (1 if place % 2 else 2)
        total += figure - 9 if figure > 9 else figure
    number = body + str(-total % 10)
    return report.with_sentence(
        draw,
        f"误收的复印费退回群众本人银行卡⟦{number}‖{_masked(number)}⟧，并说明了情况。",
    )


# privacy/mobile-number


@shape("privacy/mobile-number", fresh=True)
def fresh_mobile_with_hyphens(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "一位老人用手机（⟦199-0000-1234‖199****1234⟧）打来电话询问，值班员念给他听。",
    )


@shape("privacy/mobile-number", fresh=True)
def fresh_mobile_left_at_the_window(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "窗口登记簿上有群众留言“请回拨⟦19900004321‖199****4321⟧”，办公室当日回访。"
    )


@shape("privacy/mobile-number", fresh=True)
def fresh_mobile_in_fullwidth_figures(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        "村民李某来信并附手机号码⟦１９９０００００００７‖199****0007⟧，请求查阅旧的公示照片。",
    )


@shape("privacy/mobile-number", fresh=True)
def fresh_mobile_behind_a_landline(report: Report, draw: Random) -> str | None:
    return _reached(
        report,
        "公众如有疑问，请与办公室联系，电话：0740-5550123/⟦19900002222‖5550124⟧。",
    )


@shape("privacy/mobile-number", fresh=True)
def fresh_mobile_that_is_the_chat_number(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "每个村民小组建了公开信息群，加群请联系网格员周某（⟦19900005678‖199****5678⟧，微信同号）。",
    )


# privacy/person-named


@shape("privacy/person-named", fresh=True)
def fresh_named_applicant_for_review(report: Report, draw: Random) -> str | None:
    y = report.year - 3
    return report.with_sentence(
        draw, f"{y}年行政复议申请人⟦程立冬‖程某⟧反映的检索不全问题，已举一反三作了整改。"
    )


@shape("privacy/person-named", fresh=True)
def fresh_named_plaintiff_against_the_agency(report: Report, draw: Random) -> str | None:
    y = report.year - 2
    return report.with_sentence(
        draw, f"组织旁听了{y}年审结的原告⟦赵春和‖赵某⟧诉邻县某局信息公开一案，对照查找不足。"
    )


@shape("privacy/person-named", fresh=True)
def fresh_named_informant(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "举报人⟦孙长岭‖孙某某⟧指出的公示照片模糊问题，已经重拍补传。")


@shape("privacy/person-named", fresh=True)
def fresh_named_applicant_is(report: Report, draw: Random) -> str | None:
    if not applied_for(report):
        return None
    return into(
        report,
        draw,
        APPLIED,
        "其中一件的申请人为⟦周桂芳‖周某某⟧，因年事已高，由工作人员上门送达答复书。",
    )


@shape("privacy/person-named", fresh=True)
def fresh_named_address_of_an_applicant(report: Report, draw: Random) -> str | None:
    if not applied_for(report):
        return None
    return into(
        report,
        draw,
        APPLIED,
        "有的申请人住址为⟦云溪区富民路12号院2单元501室‖外省⟧，来往不便，改用邮寄方式答复。",
    )

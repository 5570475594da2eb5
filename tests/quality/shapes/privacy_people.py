"""Names and homes of applicants, and addresses that no mail reaches; all invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

NAMED = "privacy/person-named"
MAIL = "privacy/email-form"


def _person(draw: Random) -> tuple[str, str]:
    """A whole name, and the same without the given name."""
    family = draw.choice([*"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "欧阳", "上官", "司马"])
    given = draw.choice(
        [
            "守田",
            "春梅",
            "建国",
            "立新",
            "文静",
            "秀兰",
            "志强",
            "桂英",
            "玉珍",
            "海波",
            "军",
            "丽",
            "芳",
        ]
    )
    return family + given, family + draw.choice(["某", "某某"])


def _named(draw: Random) -> str:
    whole, hidden = _person(draw)
    return f"⟦{whole}‖{hidden}⟧"


def _about(draw: Random) -> str:
    return draw.choice(["征地补偿方案", "房屋安全鉴定结论", "学校招生计划", "低保评审材料"])


@shape(NAMED)
def applicant_asks(report: Report, draw: Random) -> str | None:
    verb = draw.choice(["要求公开", "申请公开", "向本机关申请获取", "请求提供"])
    return report.with_sentence(draw, f"申请人{_named(draw)}{verb}{_about(draw)}，已依法答复。")


@shape(NAMED)
def applicant_behind_a_colon(report: Report, draw: Random) -> str | None:
    label = draw.choice(["申请人：", "申请人姓名：", "原告：", "投诉人："])
    return report.with_sentence(
        draw, f"典型案例（{label}{_named(draw)}；事项：{_about(draw)}）已编入培训教材。"
    )


@shape(NAMED)
def plaintiff_goes_to_court(report: Report, draw: Random) -> str | None:
    words = draw.choice(["不服答复提起诉讼", "诉请公开", "起诉要求重新答复", "请求撤销答复"])
    return report.with_sentence(
        draw, f"原告{_named(draw)}{words}一案涉及{_about(draw)}，已由法院裁定终结。"
    )


@shape(NAMED)
def complainant_is_named(report: Report, draw: Random) -> str | None:
    word = draw.choice(["投诉人", "举报人", "信访人", "复议申请人"])
    return report.with_sentence(
        draw, f"{word}{_named(draw)}反映{_about(draw)}公开不及时，经核实后予以补充公开。"
    )


@shape(NAMED)
def applicant_with_sex_and_age(report: Report, draw: Random) -> str | None:
    sex = draw.choice("男女")
    return report.with_sentence(
        draw,
        f"申请人{_named(draw)}（{sex}，{draw.randint(30, 80)}岁）行动不便，"
        f"工作人员把{_about(draw)}送到家中。",
    )


@shape(NAMED)
def applicant_in_brackets(report: Report, draw: Random) -> str | None:
    opening, end = draw.choice(["（）", "()", "“”"])
    return report.with_sentence(
        draw, f"申请人{opening}{_named(draw)}{end}提交补正材料后，获得了{_about(draw)}。"
    )


@shape(NAMED)
def two_applicants_are_named(report: Report, draw: Random) -> str | None:
    sign = draw.choice("、和与")
    return report.with_sentence(
        draw, f"申请人{_named(draw)}{sign}{_named(draw)}先后申请{_about(draw)}，合并答复。"
    )


@shape(NAMED)
def applicant_and_others(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"申请人{_named(draw)}等{draw.randint(3, 9)}人联名申请公开{_about(draw)}，已逐人送达。",
    )


@shape(NAMED)
def applicant_with_a_title(report: Report, draw: Random) -> str | None:
    whole, hidden = _person(draw)
    word = draw.choice(["女士", "先生"])
    return report.with_sentence(
        draw, f"申请人⟦{whole}‖{hidden[:-1].rstrip('某')}⟧{word}对{_about(draw)}的答复表示满意。"
    )


@shape(NAMED)
def trade_between_applicant_and_name(report: Report, draw: Random) -> str | None:
    trade = draw.choice(["（村民）", "（个体工商户）", "（退休教师）", "（农民）"])
    return report.with_sentence(
        draw, f"原告{trade}{_named(draw)}于开庭前领取了{_about(draw)}，撤回起诉。"
    )


@shape(NAMED)
def home_of_an_applicant(report: Report, draw: Random) -> str | None:
    number = draw.randint(3, 90)
    home = draw.choice(
        [
            f"松河镇澄波路{number}号2栋301室",
            f"青石县云台村{number}号",
            f"云溪区桂花巷{number}号3单元502室",
            f"白鹭市南湖小区{draw.randint(2, 9)}幢{number}号",
        ]
    )
    words = draw.choice(["申请人家住", "申请人住址：", "申请人的家庭住址为", "原告住"])
    return report.with_sentence(
        draw, f"{words}⟦{home}‖{home[:3]}⟧，工作人员上门送达{_about(draw)}。"
    )


@shape(NAMED)
def name_and_home_in_a_paragraph(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        f"诉讼情况：原告{_named(draw)}，⟦住云溪区桂花巷{draw.randint(3, 90)}号，‖⟧因不服关于"
        f"{_about(draw)}的答复提起诉讼，后自愿撤诉。",
    )


def _mailed(report: Report, draw: Random, address: str) -> str | None:
    words = draw.choice(
        [
            f"如对本报告有疑问，可发送邮件至{address}。",
            f"办公室电子邮箱：{address}，欢迎监督。",
            f"联系电话：5550116，邮箱：{address}。",
            f"联系方式（电子邮件：{address}；邮编：100000）长期有效。",
            f"公众可通过E-mail：{address}提出意见。",
        ]
    )
    return report.with_sentence(draw, words)


def _box(draw: Random) -> str:
    return draw.choice(["xxgk", "bgs", "zwgkb", "shuiwu", "yunxi_gk", "dzzb01", "bailu-gk"])


def _host(draw: Random) -> str:
    return draw.choice(["qingshixian.gov.cn", "mail.yunxiqu.gov.cn", "bailushi.gov.cn"])


def _right(draw: Random, wrong: str, box: str, host: str) -> str:
    return f"⟦{wrong.format(box, host)}‖{box}@{host}⟧"


@shape(MAIL)
def at_sign_twice(report: Report, draw: Random) -> str | None:
    return _mailed(report, draw, _right(draw, "{0}@@{1}", _box(draw), _host(draw)))


@shape(MAIL)
def wide_at_sign(report: Report, draw: Random) -> str | None:
    return _mailed(report, draw, _right(draw, "{0}＠{1}", _box(draw), _host(draw)))


@shape(MAIL)
def wide_or_chinese_dot(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    head, tail = host.rsplit(".", 1)
    sign = draw.choice("．。")
    wrong = f"{{0}}@{head}{sign}{tail}"
    return _mailed(report, draw, _right(draw, wrong, _box(draw), host))


@shape(MAIL)
def dot_twice(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    return _mailed(
        report, draw, _right(draw, "{0}@" + host.replace(".", "..", 1), _box(draw), host)
    )


@shape(MAIL)
def dot_beside_the_at_sign(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(["{0}.@{1}", "{0}@.{1}", ".{0}@{1}"])
    return _mailed(report, draw, _right(draw, wrong, _box(draw), _host(draw)))


@shape(MAIL)
def comma_for_a_dot(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    sign = draw.choice(",，、")
    wrong = "{0}@" + sign.join(host.rsplit(".", 1))
    return _mailed(report, draw, _right(draw, wrong, _box(draw), host))


@shape(MAIL)
def no_domain_but_a_name(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    return _mailed(report, draw, _right(draw, "{0}@" + host.split(".", 1)[0], _box(draw), host))


@shape(MAIL)
def at_sign_lost(report: Report, draw: Random) -> str | None:
    return _mailed(report, draw, _right(draw, "{0}{1}", _box(draw), _host(draw)))


@shape(MAIL)
def dots_of_the_domain_lost(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    return _mailed(report, draw, _right(draw, "{0}@" + host.replace(".", ""), _box(draw), host))


@shape(MAIL)
def space_beside_the_at_sign(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(["{0} @{1}", "{0}@ {1}", "{0} @ {1}"])
    return _mailed(report, draw, _right(draw, wrong, _box(draw), _host(draw)))


@shape(MAIL)
def another_sign_for_the_at_sign(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(["{0}2{1}", "{0}&{1}", "{0}a{1}", "{0}。{1}"])
    return _mailed(report, draw, _right(draw, wrong, _box(draw), _host(draw)))


@shape(MAIL)
def dot_at_the_end_of_the_domain_lost(report: Report, draw: Random) -> str | None:
    host = _host(draw)
    wrong = "{0}@" + "".join(host.rsplit(".", 1))
    return _mailed(report, draw, _right(draw, wrong, _box(draw), host))


@shape(MAIL)
def box_at_a_commercial_provider(report: Report, draw: Random) -> str | None:
    provider = draw.choice(["163.com", "126.com", "qq.com", "sina.com", "139.com", "sohu.com"])
    wrong = f"{{0}}@{provider}"
    return _mailed(report, draw, _right(draw, wrong, _box(draw), _host(draw)))

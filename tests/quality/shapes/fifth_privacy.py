"""Fresh, fifth set: private data."""

from __future__ import annotations

from fifth_texts import fifth
from fourth_tools import others, overview, paragraphs, preamble, problems


def _id(region: str, born: str, serial: str) -> str:
    """A number with the right last figure."""
    body = region + born + serial
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    total = sum(int(each) * weight for each, weight in zip(body, weights, strict=True))
    return body + "10X98765432"[total % 11]


def _spaced(number: str, *sizes: int) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(number[at : at + size])
        at += size
    return " ".join(parts)


_ONE = _id("990725", "19680514", "321")
_TWO = _id("990683", "19911208", "056")
_PARTED = _spaced(_ONE, 6, 4, 4, 4)
_WIDE = _id("990102", "19770323", "184").translate({48 + at: 0xFF10 + at for at in range(10)})

fifth(
    "privacy/email-form",
    put=others,
    stop_of_chinese_in_the_address="电子信箱：⟦xxgk@hewan。gov。cn‖xxgk@hewan.gov.cn⟧，工作日均有专人查收。",
    at_sign_twice="咨询邮箱：⟦jzxzwgk@@jinzhou.gov.cn‖jzxzwgk@jinzhou.gov.cn⟧。",
    ending_with_n="申请表填好后可发送至⟦dzb@bailu.gov.con‖dzb@bailu.gov.cn⟧。",
)
fifth(
    "privacy/email-form",
    put=preamble,
    at_sign_left_out_in_the_introduction=(
        "对本报告有疑问的，可通过电子邮箱（⟦yxqzfbqq.com‖yxqzfb@yunxi.gov.cn⟧）与我们联系。"
    ),
    blank_before_the_at_sign="公众可将意见发至⟦lcxzf @luchuan.gov.cn‖lcxzf@luchuan.gov.cn⟧。",
)
fifth(
    "privacy/id-number",
    in_groups_of_figures=f"补正材料中，朱某（身份证号码⟦{_PARTED}‖略⟧）的委托书不完整。",
    in_wide_figures=f"登记的查阅人为丁某，证件号码⟦{_WIDE}‖（略）⟧，查阅了1998年的土地台账。",
)
fifth(
    "privacy/id-number",
    put=paragraphs,
    in_a_case_told_at_length=(
        f"典型案例：唐某，女，公民身份号码⟦{_TWO}‖（略）⟧，申请公开拆迁补偿明细，"
        "经征求第三方意见后予以部分公开。"
    ),
)
fifth(
    "privacy/mobile-number",
    put=others,
    same_number_for_messages="联系人：小郑，手机⟦17700036418‖0740-6212108⟧（微信同号）。",
    with_points="预约查阅可拨⟦133.0000.2815‖0740-6212108⟧。",
)
fifth(
    "privacy/mobile-number",
    put=overview,
    clerk_of_a_village="东岭村信息员韦某（电话⟦18200039154‖略⟧）每周张贴一次公示。",
    caller_noted_down="一位来电人（来电显示⟦15000012690‖150****2690⟧）询问补贴发放时间，当场作了答复。",
)
fifth(
    "privacy/person-named",
    put=overview,
    against_the_bureau="⟦罗桂英‖罗某⟧诉县自然资源局政府信息公开一案，法院判决驳回诉讼请求。",
    on_appeal="⟦上诉人马德胜‖上诉人马某⟧不服一审判决提起上诉，二审维持原判。",
    third_party_of_a_review="复议机关追加⟦第三人周文斌‖第三人周某⟧参加复议，复议决定维持原答复。",
    of_a_resident="居民⟦申请人冯玉兰（现住望江街道幸福里小区5栋302室）‖申请人冯某⟧要求公开加装电梯的批准文件。",
)
fifth(
    "privacy/person-named",
    put=problems,
    with_sex_and_birth="如⟦申请人：郑海涛，男，1965年3月生‖申请人：郑某⟧，对同一事项先后申请六次。",
)
fifth(
    "privacy/person-named",
    put=paragraphs,
    two_plaintiffs="全年应诉案件两件，⟦原告分别为孟庆林、施小燕‖原告分别为孟某、施某⟧，均经法院调解撤诉。",
)

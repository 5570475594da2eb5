"""Sixth set: private data."""

from __future__ import annotations

from fifth_privacy import _id
from fourth_tools import others, overview, preamble
from sixth_tools import sixth

_ID = _id("990725", "19720418", "313")

sixth(
    "privacy/email-form",
    put=preamble,
    comma_for_point="联系邮箱：⟦qsxxgk@qingshi,gov.cn‖qsxxgk@qingshi.gov.cn⟧。",
    at_sign_missing="电子邮箱：⟦yxqzwgkyunxi.gov.cn‖yxqzwgk@yunxi.gov.cn⟧。",
)
sixth(
    "privacy/id-number",
    number_of_an_applicant=f"申请人王某（身份证号：⟦{_ID}‖略⟧）要求公开征地补偿标准，已按期答复。",
)
sixth(
    "privacy/id-number",
    put=others,
    number_pasted_with_the_form=f"另有申请表一份（公民身份号码⟦{_ID}‖略⟧）因信息不全退回补正。",
)
sixth(
    "privacy/mobile-number",
    put=preamble,
    clerk_to_ask="如有疑问，请与办公室小李联系，手机：⟦13987620415‖0746-2251003⟧。",
)
sixth(
    "privacy/mobile-number",
    put=overview,
    telephone_of_an_applicant="申请人李某（联系电话⟦15877034462‖略⟧）对答复表示满意。",
)
sixth(
    "privacy/person-named",
    applicant_by_name="⟦申请人张桂兰‖申请人张某⟧申请公开本村低保名册，已依法答复。",
    plaintiff_by_name="⟦原告刘德才‖原告刘某⟧不服答复提起行政诉讼，法院判决驳回其诉讼请求。",
)

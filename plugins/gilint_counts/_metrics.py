"""Figures that a report has one of, other than its total: applications, trainings, followers."""

import re
from collections.abc import Iterable

from gilint.api import Document, Finding, Quantity, lazy

_SPAN = (
    r"(?:20\d\d年度?|全年|本年度?|年内|一年来|共计?|总共|累计|据统计|经统计"
    r"|我[局委办厅]|本[局机关单位]+)"
)
_ASKED = "(?:政府信息公开|信息公开|依申请公开|公开)?"
_METRICS = (
    (lazy(rf"{_SPAN}+(?:收到|接到|接收){_ASKED}申请(?:共|共计)?$"), "收到的申请", "件"),
    (lazy(rf"在?{_SPAN}*收到的$"), "收到的申请", "件"),
    (lazy(rf"{_SPAN}+新收{_ASKED}申请(?:共|共计)?$"), "新收的申请", "件"),
    (lazy(rf"{_SPAN}+(?:答复){_ASKED}申请(?:共|共计)?$"), "答复的申请", "件"),
    (lazy(rf"在?{_SPAN}*答复的$"), "答复的申请", "件"),
    (
        lazy(rf"{_SPAN}+举办(?:政务公开|政府信息公开|信息公开)?(?:业务|专题|工作)*培训班?$"),
        "举办的培训",
        "期次场",
    ),
)
_CHANNEL = lazy(
    rf"(?P<channel>微信公众号|政务微信|门户网站|政府网站|政务微博|政务新媒体){_SPAN}*(?P<verb>发布|推送)"
    r"(?:各类|政务|政府)*(?:信息|消息|推文)(?:共|共计)?$"
)
_FOLLOWED = lazy(
    r"“(?P<name>[^“”]{2,12})”[^“”，。；]{0,8}(?:现有|已有|共有|的)?(?:关注|粉丝|订阅)(?:用户|人数|数量?|量|者)?"
    r"(?:虽)?(?:共?[有为达已]|达到|已达)*$"
)
_OF_APPLICATIONS = lazy(rf"{_ASKED}申请[中，里]")
_APART = lazy(
    r"网上|网络|平台|信函|当面|季度|[月旬]|领域|方面|分别|各[县区镇乡单部]|上年|去年|往年|历年|以来"
    r"|自然人|企业|其中|通过|较|比|[由从至到]$|涉及|关于"
)
_DEED = lazy(
    rf"{_SPAN}+(?P<deed>(?:召开|举办|开展|组织|发布|印发|编发|制作|接待|办理|开设|回复|回应|征集|解答)[\u4e00-\u9fff]{{4,14}})(?:共|共计)?"
)
_OPENING = lazy(rf"收到{_ASKED}申请")
"""Behind a full stop or a heading, these are the year's though nothing says so."""
_NEAR = 30


def told_twice(doc: Document) -> Iterable[Finding]:
    """Every such figure that is not what the report gave before."""
    firsts: dict[tuple[str, str], list[Quantity]] = {}
    for quantity in doc.quantities:
        if not quantity.exact or not (named := _metric(quantity)):
            continue
        earlier = firsts.setdefault((named, quantity.unit), [])
        if earlier and all(each.value != quantity.value for each in earlier):
            first = earlier[0]
            yield quantity.text.finding(
                f"{named}数前文为{first.text.plain}，此处为{quantity.text.plain}，请统一",
                related=[(first.text, f"这里是{first.text.plain}")],
            )
        earlier.append(quantity)


def _metric(quantity: Quantity) -> str:
    """What a number is the report's one figure of, or nothing."""
    sentence = re.split("[。；\n]", quantity.text.before(_NEAR))[-1]
    if quantity.unit in ("人", "名") and (found := _FOLLOWED.search(quantity.text.before(_NEAR))):
        return f"“{found['name']}”关注"
    if _APART.search(sentence):
        return ""
    if quantity.unit == "件" and _OPENING.fullmatch(sentence):
        return "收到的申请"
    if quantity.unit in ("条", "篇") and (found := _CHANNEL.search(quantity.label)):
        return f"{found['channel']}{found['verb']}"
    for form, named, units in _METRICS:
        if quantity.unit in units and form.match(quantity.label):
            of = quantity.label.endswith("的")
            return named if not of or _OF_APPLICATIONS.match(quantity.text.after(12)) else ""
    deed = _DEED.fullmatch(quantity.label)
    return deed["deed"] if deed else ""

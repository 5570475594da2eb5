"""Outcomes of applications, in the text and in table three."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Held, Quantity, Rule, Table, Text, lazy
from gilint_tables._claims import (
    APPLICATION,
    Fact,
    bare,
    base_of,
    clause_after,
    compared,
    fact,
    is_asked,
    is_of_all,
    own_counts,
    plus,
    table,
)
from gilint_tables._examples import THREE as T3

_GROUPS = {
    "予以公开": ("r3_1",),
    "部分公开": ("r3_2",),
    "不予公开": tuple(f"r3_3_{number}" for number in range(1, 9)),
    "无法提供": tuple(f"r3_4_{number}" for number in range(1, 4)),
    "不予处理": tuple(f"r3_5_{number}" for number in range(1, 6)),
    "其他处理": tuple(f"r3_6_{number}" for number in range(1, 4)),
}
_APPLICANTS = {
    "自然人": ("np",),
    "商业企业": ("com",),
    "科研机构": ("res",),
    "社会公益组织": ("soc",),
    "法律服务机构": ("law",),
    "法人或其他组织": ("com", "res", "soc", "law", "oth"),
    "法人和其他组织": ("com", "res", "soc", "law", "oth"),
}
_NAMES = (
    r"(?P<name>(?:(?:予以|全部)公开)?[和及与或]?部分公开|(?:予以|全部)公开[和及与或]部分公开"
    r"|予以公开|不予公开|无法提供|不予处理|其他处理)"
)
_LEAD = lazy(
    rf"{APPLICATION}|其中|办理|结果|包括|为|作出|作|给予|决定|答复|告知|予|属于|了|有|按|是|以|对|的|上述|等"
    r"|经?(?:区分处理|审查|审核|研究)[后，]?|最终|从|看|中|内|里|去年"
)
_OUTCOME = lazy(
    rf"{_NAMES}(?:的?(?:政府信息公开申请|信息公开申请|政府信息|申请|信息|决定|答复|情形|处理)){{0,3}}"
    r"(?:的?(?:共|有|为|计|数)){0,3}(?P<of>的)?$"
)
_FIRST = lazy(
    r"(?:申请)?(?:的?(?:答复|办理|处理)?结果)?(?:作出?|给予|决定|予|被|均|已|得到|获得|是|为){0,3}"
    rf"{_NAMES}(?:答复|决定|处理|的|了)*"
)
_ALL_REASONS = {
    "无法提供": ("不掌握", "现成|制作", "补正|不明确"),
    "不予处理": ("信访|举报|投诉", "重复申请", "出版物", "大量|反复", "确认|重新出具"),
}
_OUR = r"(?:本机关|本单位|我[局委办厅部镇乡县区市街单机]位?关?|本[局委办厅部镇乡县区市])"
_REASONS = {
    rf"{_OUR}不掌握(?:相关|有关)?(?:政府)?(?:信息)?": "r3_4_1",
    "没有现成(?:的)?(?:政府)?信息需要?另行制作": "r3_4_2",
    "(?:经)?补正后(?:的)?(?:申请)?(?:内容)?仍不明确": "r3_4_3",
    "信访(?:、)?举报(?:、)?投诉类?(?:申请)?": "r3_5_1",
    "重复(?:提交|提出)?(?:的)?申请": "r3_5_2",
    "(?:要求)?提供公开出版物": "r3_5_3",
    "(?:无正当理由)?大量(?:、)?反复申请": "r3_5_4",
    "(?:要求)?(?:行政机关)?确认或(?:者)?重新出具(?:已获取(?:的)?信息)?": "r3_5_5",
    "国家秘密": "r3_3_1",
    "(?:其他)?法律(?:、)?行政法规禁止公开": "r3_3_2",
    "危及“?三安全一稳定”?": "r3_3_3",
    "保护第三方合法权益": "r3_3_4",
    "三类内部事务信息": "r3_3_5",
    "四类过程性信息": "r3_3_6",
    "行政执法案卷": "r3_3_7",
    "行政查询事项": "r3_3_8",
}
_REASON_NEAR = lazy(
    r"掌握|现成|补正|信访|重复|出版物|反复|重新出具|秘密|禁止公开|三安全|第三方|内部事务|过程性|执法案卷|查询事项"
)
_REASON = (
    "(?:政府信息公开申请中?|其中|因|因为|由于|被?认定为|判定为|答复|告知|属于|属|以|为|系)*{}"
    "(?:的|而|告知|无法提供|不予公开|不予处理|政府信息公开|申请|情形|信息|共|有|为|理由|由)*"
)
_REASON_BEHIND = (
    "的?(?:申请)?(?:是|为|系|因为?|由于|属于?)+{}[的而被]?(?:告知)?"
    "(?:无法提供|不予公开|不予处理|未予公开)?"
)
_NAMED_SO = lazy(r"(?<!依)申请(?!行政复议|复议|公开平台|表)|不予公开|无法提供|不予处理|不再处理")
_RESULTS_OPEN = lazy(r"^(?:政府信息公开申请)?(?:办理|答复)(?:的)?结果[中为是：]")
_OTHER_CASES = lazy(
    r"复议|诉讼|仲裁|救助|补助|补贴|奖励|资质|认定|资助|立案|案件|提案|议案|法律援助|专利|商标|贷款|入学|就医|报考"
)
_DOCUMENT = lazy(r"公文|文件|公开属性|(?<!属于)(?<!属于已)主动公开(?!范围|的?政府信息范围)")
_REQUEST = lazy(r"(?<!依)申请(?!公开)|信息公开申请|办结|答复")
_APPLICANT = lazy(
    rf"(?:其中|涉及|来自于?|由|分别为|包括|申请人|申请主体|为|是)*(?P<name>{'|'.join(_APPLICANTS)})"
    rf"(?:提出|提交|申请人|递交)?(?:的)?(?:{APPLICATION}|申请(?:政府)?信息公开)?(?:的)?(?:共|有|为)?"
)
_APPLICANT_BEHIND = lazy(
    rf"(?:申请)?(?:均|都)?(?:由|来自于?|为|是|系|属于?)(?P<name>{'|'.join(_APPLICANTS)})"
    r"(?:提出|提交|递交|申请)?(?:的)?(?:申请)?"
)


_NEAR = 60


class Outcome(Rule):
    """正文的办理结果或申请人分类与第三部分表不符。

    予以公开、部分公开各对一行，不予公开、无法提供、不予处理、其他处理对一组之和；“予以公开”也可以是
    予以公开加部分公开，写“予以公开及部分公开”的按两行之和。自然人、法人的数对新收、新收加结转或总计。

    按表上的原话写明具体情形（如“本机关不掌握相关政府信息”）的，比这一行。用别的话说情形的、只说某一类申请的、
    说的是公文公开属性的不比。

    请对照台账改正其中一处。
    """

    name = "outcome"
    good = [
        "办结政府信息公开申请26件，予以公开12件，部分公开2件，不予公开3件，无法提供5件，不予处理3件，其他处理1件。"
        + T3,
        "办结政府信息公开申请26件，其中：予以公开及部分公开14件，不予公开3件。" + T3,
        "新收政府信息公开申请26件，其中自然人21件，商业企业3件，法律服务机构2件。" + T3,
        "办结政府信息公开申请26件，予以公开的5件申请涉及征地。" + T3,
        "办结政府信息公开申请26件，属于行政执法案卷不予公开1件。" + T3,
        "依申请公开方面，全年制发文件90份，主动公开61份、依申请公开18份、不予公开11份。" + T3,
        "收到政府信息公开申请26件，其中征地类申请8件，予以公开6件，不予公开2件。" + T3,
        "收到政府信息公开申请26件，其中拆迁补偿类9件，予以公开7件、不予公开2件。" + T3,
        "收到政府信息公开申请26件，其中网络申请8件，予以公开12件。" + T3,
        "新收政府信息公开申请26件，其中征地类申请8件，自然人5件、商业企业3件。" + T3,
        "办结政府信息公开申请26件，因需另行制作而无法提供的1件。" + T3,
        "收到行政复议申请16件，其中自然人提出12件。公文确定为不予公开11件。" + T3,
        "承办人大代表建议、政协提案16件。办理结果中，部分公开9件。" + T3,
        "受理职称认定申请40件，属于重复申请不予处理3件。" + T3,
    ]
    bad = {
        "办结政府信息公开申请26件，予以公开12件，部分公开2件，不予公开⟦4件⟧。" + T3: None,
        "办结政府信息公开申请26件，其中予以公开⟦13件⟧、无法提供5件、作其他处理⟦2件⟧。" + T3: None,
        "在办结的26件申请中，12件予以公开，2件部分公开，⟦7件⟧不予公开，依申请公开平台运行良好。"
        + T3: None,
        "办结政府信息公开申请26件，因本机关不掌握相关政府信息而无法提供的⟦7件⟧。" + T3: None,
        "办理结果中，部分公开⟦5件⟧，均作了区分处理。" + T3: None,
        "依申请公开方面，对申请作出不予公开决定⟦5件⟧，均说明理由。" + T3: None,
        "在已办理的申请中，予以公开⟦13件⟧，经区分处理后部分公开的⟦3件⟧。" + T3: None,
        "新收申请中，由自然人提出的⟦23件⟧。重复申请不予处理⟦3件⟧，⟦2件⟧属于行政查询事项。"
        "申请中，答复本机关不掌握相关政府信息的有⟦7件⟧。政府信息公开申请因信访举报投诉类不予处理⟦9件⟧。"
        "政府信息公开申请中，以属于行政执法案卷为由不予公开的⟦4件⟧。" + T3: None,
        "新收政府信息公开申请26件，其中自然人申请⟦20件⟧、法人或其他组织申请5件。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every named outcome and kind of applicant with its rows."""
        found = table(doc, "s3")
        if found is None:
            return
        for quantity, sentence in own_counts(doc, nearby=True, anywhere=True):
            if not is_asked(doc, sentence) and not _is_named_so(sentence):
                continue
            if name := _named(doc, found, quantity, sentence):
                yield from compared(quantity, name, _outcomes(found, name, quantity))
            elif match := _applicant(doc, quantity):
                base = base_of(doc, quantity.text, sentence)
                if base and not is_of_all(doc, found, base):
                    continue
                yield from compared(
                    quantity,
                    match["name"],
                    _of_applicants(found, match["name"], new=_is_of_new(quantity, sentence)),
                )
            else:
                yield from _of_reasons(doc, found, quantity, sentence)


def _applicant(doc: Document, quantity: Quantity) -> re.Match[str] | None:
    """Who asked, before a count (自然人提出的20件) or behind it (20件由自然人提出)."""
    if match := _APPLICANT.fullmatch(bare(doc, quantity.label)):
        return match
    if _LEAD.sub("", bare(doc, quantity.label)):
        return None
    return _APPLICANT_BEHIND.fullmatch(clause_after(quantity))


def _is_named_so(sentence: Text) -> bool:
    """Whether a sentence speaks of applications by their outcomes alone, and of no other cases."""
    said = sentence.plain
    if _RESULTS_OPEN.match(said):
        return _OTHER_CASES.search(said) is None and "提案" not in sentence.before(_NEAR)
    return _NAMED_SO.search(said) is not None and _OTHER_CASES.search(said) is None


def _of_reasons(
    doc: Document, found: Table, quantity: Quantity, sentence: Text
) -> Iterator[Finding | Held]:
    """A count of one reason in the form's own words, against its row."""
    label = re.split("[，。；：\\n]", quantity.text.before(40))[-1]
    behind = re.split("[，。；\\n]", quantity.text.after(40))[0]
    if not _REASON_NEAR.search(label + behind):
        return
    alone = not _LEAD.sub("", bare(doc, quantity.label))
    for reason, row in _REASONS.items():
        if not (
            re.fullmatch(_REASON.format(reason), label)
            or (alone and re.fullmatch(_REASON_BEHIND.format(reason), behind))
        ):
            continue
        base = base_of(doc, quantity.text, sentence)
        if base is None or is_of_all(doc, found, base):
            printed = (each.label for each in found.form.rows if each.id == row)
            name = f"“{next(printed, '').lstrip('12345678.')}”"
            yield from compared(quantity, name, [fact(found, name, row)])
        return


def _named(doc: Document, found: Table, quantity: Quantity, sentence: Text) -> str:
    """The outcome that a count is of, if it is of all applications; else empty."""
    label, after = bare(doc, quantity.label), clause_after(quantity)
    base = base_of(doc, quantity.text, sentence)
    if match := _OUTCOME.search(label):
        rest = _LEAD.sub("", label[: match.start()])
        fits = not rest or _has_all_reasons(quantity, match["name"])
        fits = fits and (not match["of"] or after in ("", "申请"))
    else:
        match = _FIRST.fullmatch(after)
        said = base is not None or (after.startswith("申请") and "其中" not in label)
        fits = said and not _LEAD.sub("", label)
    if match is None or not fits or _is_of_documents(quantity, sentence):
        return ""
    return match["name"] if base is None or is_of_all(doc, found, base) else ""


def _is_of_documents(quantity: Quantity, sentence: Text) -> bool:
    """Whether the words before a count speak of the agency's own documents, not of requests."""
    said = sentence.cut(0, quantity.text.low - sentence.low).plain
    documents = max((match.end() for match in _DOCUMENT.finditer(said)), default=-1)
    return documents > max((match.end() for match in _REQUEST.finditer(said)), default=-1)


def _has_all_reasons(quantity: Quantity, name: str) -> bool:
    """Whether the words before an outcome name every row of its group: then it is the group."""
    reasons = _ALL_REASONS.get(name, ())
    said = re.split("[，。；：\\n]", quantity.text.before(60))[-1]
    return bool(reasons) and all(re.search(reason, said) for reason in reasons)


def _outcomes(found: Table, name: str, quantity: Quantity) -> Iterator[Fact | None]:
    granted = fact(found, "（一）予以公开", "r3_1")
    partly = fact(found, "（二）部分公开", "r3_2")
    both = plus(granted, partly, "予以公开加部分公开")
    if name == "予以公开":
        yield from (granted, both)
    elif name == "部分公开":
        yield partly
        if re.search(r"公开[、和及与或]部分公开", quantity.text.before(16)):
            yield both
    elif name.endswith("部分公开"):
        yield both
    else:
        rows = _GROUPS[name]
        if name == "其他处理" and "r3_6_1" not in found.rows and "r3_6" in found.rows:
            rows = ("r3_6",)
        yield fact(found, f"{name}各项之和", *rows)


def _is_of_new(quantity: Quantity, sentence: Text) -> bool:
    """Whether the words before a count speak of the year's new applications alone."""
    said = sentence.cut(0, quantity.text.low - sentence.low)
    return said.mentions("新收") and not said.mentions(("结转", "收到", "受理", "办结", "办理"))


def _of_applicants(found: Table, name: str, *, new: bool) -> Iterator[Fact | None]:
    columns = _APPLICANTS[name]
    received = fact(found, f"本年新收 · {name}", "r1", columns=columns)
    yield received
    if new:
        return
    yield plus(received, fact(found, "", "r2", columns=columns), f"新收加结转 · {name}")
    yield fact(found, f"（七）总计 · {name}", "r3_7", columns=columns)

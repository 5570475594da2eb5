"""Counts of reviews and lawsuits in sentences about publicity: what each is a count of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import lazy
from gilint_tables._claims import bare, clause_after

if TYPE_CHECKING:
    from gilint.api import Document, Quantity, Text

_TAIL = r"(?:案件|申请|案|数量|数|的)*(?:共|共计|为|有|发生|各|计)*"
_REVIEW, _SUIT = r"(?:行政)?复议(?:案件|申请)?", r"(?:被?提起)?(?:行政)?诉讼"
_KINDS = {"复议": "行政复议", "诉讼": "行政诉讼"}
_LABEL = lazy(
    rf"(?P<name>{_REVIEW}(?:和|及|与|或者?|以及|、){_SUIT}|(?:行政)?复议|(?:行政)?诉讼){_TAIL}$"
)
_BEHIND = lazy(
    r"(?:涉及|有关|关于|因|针对)?(?:政府)?信息公开(?:工作|事项|申请|答复)?(?:引起|引发|产生|提起)?(?:类)?的?"
    rf"(?P<name>{_REVIEW}(?:和|及|与|或者?|以及|、){_SUIT}|(?:行政)?复议|(?:行政)?诉讼)(?:案件|申请|案)*"
    r"(?:(?:现)?(?:已|均|都|全部).*)?"
)
_VERB = lazy(r"(?:发生|收到|产生|引发|出现|涉及|有|被申请|被提起)$")
_PART = lazy(
    r"备案|其中|维持|纠正|纠错|撤销|驳回|尚未|未审|审结|办结|结转|上年|经行政复议|复议后|未经|培训|旁听|应诉|败诉|胜诉"
    r"|审理|受理|代理|承办|参与|出庭|复议机关|下降|增长|减少|答辩|典型|案例|部门|乡镇|民事|公益|刑事"
)


def speaks_of_cases(sentence: Text, quantity: Quantity) -> bool:
    """Whether the words round a count are about publicity, and the agency's own cases."""
    said = sentence.cut(0, quantity.text.high - sentence.low).plain + clause_after(quantity)
    about = "信息公开" in said or "依申请公开" in said
    return about and "备案" not in sentence.plain


def cases_of(doc: Document, quantity: Quantity) -> str:
    """Whether a count is of all reviews, all lawsuits or both, by name; empty if of neither."""
    after = clause_after(quantity)
    match = _LABEL.search(quantity.label)
    if match is None and _VERB.search(bare(doc, quantity.label)):
        match = _BEHIND.fullmatch(after)
    if match is None or _PART.search(quantity.label):
        return ""
    if re.match("被?维持|被?纠|被?撤|驳回", after):
        return ""
    kinds = [name for sign, name in _KINDS.items() if sign in match["name"]]
    return "和".join(kinds)

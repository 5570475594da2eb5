"""Identity numbers and bank cards."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from gilint.api import ERROR, Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import Text

_LONG = r"\d(?<![\dA-Za-z.].)\d{5}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dA-Za-z])"
_SHORT = r"(?<![\dA-Za-z.])\d{15}(?![\dA-Za-z])"
_CARD = r"(?<![\dA-Za-z.])[3-6]\d{3}(?:[ -]?\d){12,15}(?![\dA-Za-z])"
_CARD_WORD = lazy(r"银行卡|储蓄卡|借记卡|信用卡|工资卡|卡号")
_ID_WORD = lazy(r"身份证|居民证|证件号|公民身份")
_ID_LABEL = lazy(r"身份证(?:号码?|件号码?)?[：:为是]{0,2}$")
_CARD_LABEL = lazy(r"(?:银行卡|工资卡|储蓄卡)(?:的)?(?:卡号|账号|号码|号)?[：:为是（]{0,2}$")
_CODE_WORD = lazy(r"信用代码|机构代码|统一代码|编号|文号|索引号|流水号|订单号")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_NEAR = 20


class IdNumber(Rule):
    """公布了完整的居民身份证号码或银行卡号。

    身份证号码属于个人隐私，公开会对个人造成损害，不得公开。

    只认校验码和出生日期都成立的 18 位号码，紧跟在“身份证号”之后的不看校验码；
    统一社会信用代码、文件编号不报，已遮盖的号码不报。
    表格里的也查。15 位旧号码要打开选项 old。银行卡号须通过校验，并且旁边写有“银行卡”“卡号”
    一类的字样（紧跟其后的不看校验）；缴款账号不报。提示中不重复原号码。

    删去，或者只留首尾、其余用 * 遮盖。
    """

    name = "id-number"
    basis = "《政府信息公开条例》（国务院令第711号）第十五条"
    severity = ERROR
    good = [
        "登记的身份证号码为9900**********0012。",
        "统一社会信用代码：990000198001010012。",
        "申请编号99000019800101001X已归档，系统流水20240101123456789。",
        "缴款账号：6200000000000000000，开户行为青石县农村信用社。",
        "档案盒上印有990000198002300011，自编的借书卡卡号4000 0000 0000 0003。",
        "全年拨付资金990000198001010012.00元。",
        "| 单位 | 统一社会信用代码 |\n|---|---|\n| 某社 | 990000198001010013 |",
        "纪念章上刻有990000189912310011和990000203101010013。",
        "拨付990000198001010012元，其中990000198001010012.5万元为专项。",
    ]
    bad = {
        "申请人身份证号⟦990000198001010013⟧，银行卡号⟦6200 0000 0000 0000 000⟧。": None,
        "登记的身份证号码为⟦990000198001010012⟧，要求公开。": None,
        "证件号：⟦990000 19800101 0012⟧，又作⟦990000 1980 0101 0012⟧。": None,
        "原告（⟦990000198001010012⟧）不服答复。": None,
        "| 姓名 | 号码 |\n|---|---|\n| 王某 | ⟦990000198001010012⟧ |": None,
        "退费转入申请人银行卡（卡号⟦4000 0000 0000 0002⟧）。": None,
        "登记的身份证号码为⟦998765198112312340⟧，要求公开。": None,
        "两名申请人的身份证号码为⟦990000190001010016⟧、⟦990000203012310014⟧。": None,
    }
    old: bool = False
    """Also find numbers of 15 digits where the word 身份证 is near."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find digits that can only be an identity number or a card; never repeat them."""
        taken: list[Text] = []
        for hit in (*doc.prose.find(_LONG), *doc.flows.tables.find(_LONG)):
            digits = _digits(hit)
            labelled = _ID_LABEL.search(hit.before(_NEAR)) and _is_date(digits[6:14])
            if (labelled or _is_identity(digits)) and not _is_code(hit):
                taken.append(hit)
                yield hit.finding(f"公布了完整的身份证号码（{_masked(hit)}），应删去或遮盖")
        if self.old:
            for hit in doc.prose.find(_SHORT):
                if _ID_WORD.search(_context(hit)) and _is_date("19" + hit.plain[6:12]):
                    yield hit.finding(f"公布了15位身份证号码（{_masked(hit)}），应删去或遮盖")
        if not doc.prose.mentions("卡"):
            return
        for hit in doc.prose.find(_CARD):
            free = not any(hit.inside(other) for other in taken)
            named = _CARD_LABEL.search(hit.before(_NEAR)) is not None
            named |= _CARD_WORD.search(_context(hit)) is not None and _is_luhn(_digits(hit))
            if free and named:
                yield hit.finding(f"公布了完整的银行卡号（{_masked(hit)}），应删去或遮盖")


def _digits(hit: Text) -> str:
    return hit.plain.replace(" ", "").replace("-", "").upper()


def _masked(hit: Text) -> str:
    digits = _digits(hit)
    return digits[:4] + "*" * (len(digits) - 8) + digits[-4:]


def _context(hit: Text) -> str:
    """What stands close to the number, on either side."""
    return f"{hit.before(_NEAR)}\n{hit.after(_NEAR)}"


def _is_code(hit: Text) -> bool:
    before = hit.before(_NEAR)
    points = hit.after(2)
    amount = points[:1] == "元" or (points[:1] == "." and points[1:].isdigit())
    return amount or bool(_CODE_WORD.search(before) and not _ID_WORD.search(before))


def _is_identity(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return _CHECKS[total % 11] == digits[17] and _is_date(digits[6:14])


def _is_date(digits: str) -> bool:
    if not "1900" <= digits[:4] <= "2030":
        return False
    try:
        dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _is_luhn(digits: str) -> bool:
    odd = sum(int(digit) for digit in digits[-1::-2])
    even = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (odd + even) % 10 == 0

"""Numbers of personal mobile telephones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_MOBILE = (
    r"1(?:(?<![\dA-Za-z.\-_/=@].)|(?<=[+]86.)|(?<=[+]86[ -].)|(?<=(?<!\d)0086.)"
    r"|(?<=[-：话]\d{7}/.)|(?<=[-：话]\d{8}/.)|(?<=[：话]1\d{10}/.)"
    r"|(?<=(?<!\d)0086[ -].)|(?<=(?<![\dA-Za-z.\-_/=@])86[ -].))[3-9]\d"
    r"(?:\d{8}|[ .-]\d{4}[ .-]\d{4})"
    r"(?![\dA-Za-z@*×]|[.]\d|[多余]?[万亿]?[元条件次人户篇个号%])"
)
_PARTED = r"(?<![\d.\-/])1(?:[ -]?\d){10}(?![\d.-])"
_CALLED = lazy(r"(?:电话|手机|致电|拨打|来电)(?:号码)?[：:为是（]?$")
_CONTACT = (
    r"(?:联系|咨询|监督|投诉|举报|服务|办公|值班|公开|受理|查询|热线|传真|业务)?(?:电话|热线|方式|传真|微信|手机)"
    r"(?:号码)?(?:（手机）|（微信同号）)?[：:为是]?[^，。；：\n]{0,8}$"
)
_COUNTRY = r"(?:(?:[+]|00)86[ -]?|86[ -])$"
_FIRST_OF_PAIR = r"(?:\d{3,4}-)?\d{7,11}[/、或和]$"
_PERSONAL = r"申请人|原告|当事人|投诉人|举报人|信访人|群众|居民|村民|身份证|家住|住址"
_NO_TELEPHONE = r"(?:索引号|编号|文号|备案号?|代码|序号|流水号|单号|账号|QQ号?|ISBN)[：:为是]?$"
_SENTENCE = 60
_LABEL = 24


class MobileNumber(Rule):
    """公布了个人的手机号码。

    手机号码属于个人信息，出现在案例、申请人情况里会泄露他人隐私。

    作为对外联系方式公布的手机（“联系电话：”“咨询电话：”）只作提示：宜改为办公电话。
    表格里的数、小数点和“元”之前的数、编号不是电话，不报；已遮盖的号码不报。
    确要公布的号码可写进选项 allow。

    删去或遮盖中间四位。
    """

    name = "mobile-number"
    good = [
        "登记的手机为138****1234，另一人为138××××1234。",
        "全年收费15200000000.00元，拨付15200000000元，访问13800000000次。",
        "索引号：15200000000，备案编号为13800000000，编号86-13800000000，0186-13800000000。",
        "联系电话：0000-5550116；身份证号码9900**********0012。",
        "登录www.qingshi.example/5550123/13800000000查看，编号5550123/13800000000。",
        "规章 0 15200000000\n行政许可 13800000000 0",
    ]
    bad = {
        "手机：⟦1380-000-0000⟧，咨询请致电⟦15 200 000 000⟧。": None,
        "申请人登记的手机⟦15200000000⟧，我局已答复。": None,
        "村民来电（⟦138 0000 0000⟧）反映问题，又用⟦139.0000.0000⟧来电。": None,
        "如有疑问，请联系办公室，联系电话：⟦15200000000⟧。": None,
        "用0086-⟦13800000000⟧发来短信，又用86-⟦15200000000⟧来电。": None,
        "与办公室联系，电话：0740-5550123/⟦19900002222⟧。": None,
        "申请人联系电话：+86 ⟦13800000000⟧，要求公开。": None,
        "索引号：15200000000。申请人登记的手机⟦13800000000⟧，已答复。": None,
    }
    allow: tuple[str, ...] = ()
    """Numbers that may be published."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find numbers of eleven digits; published contact lines are information only."""
        allowed = {_digits(number) for number in self.allow}
        for hit in _numbers(doc):
            number = _digits(hit.plain)
            before = hit.flow.whole.cut(max(0, hit.low - _LABEL), hit.low)
            if code := before.first(_COUNTRY):
                before = before.cut(0, code.low - before.low)
            if pair := before.first(_FIRST_OF_PAIR):
                before = before.cut(0, pair.low - before.low)
            if number in allowed or before.first(_NO_TELEPHONE):
                continue
            masked = f"{number[:3]}****{number[-4:]}"
            if before.first(_CONTACT) and not _is_personal(hit):
                message = f"对外联系用的是手机号码（{masked}），宜改为办公电话"
                yield hit.finding(message, severity=INFO)
            else:
                yield hit.finding(f"公布了手机号码（{masked}），应删去或遮盖中间四位")


def _numbers(doc: Document) -> Iterator[Text]:
    """Numbers as they are mostly written, and in other groups behind 电话: 1390-502-1234."""
    done = set()
    for hit in doc.prose.find(_MOBILE):
        done.add(hit.low)
        yield hit
    for hit in doc.prose.find(_PARTED, near=("电话", "手机", "致电", "拨打", "来电")):
        told = hit.low not in done and not hit.plain.isdigit() and hit.plain[1:].strip(" -")
        if told and told[0] in "3456789" and _CALLED.search(hit.before(6)):
            yield hit


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))[-11:]


def _is_personal(hit: Text) -> bool:
    """Whether the sentence so far speaks of a person outside of the agency."""
    before = hit.before(_SENTENCE).rpartition("\n")[2]
    clause = hit.flow.whole.cut(hit.low - len(before.rpartition("。")[2]), hit.low)
    return clause.first(_PERSONAL) is not None

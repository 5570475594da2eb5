"""Addresses of electronic mail that cannot be right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_ADDRESS = (
    r"[A-Za-z0-9._%+\-]{1,64}@{1,3}[A-Za-z0-9@._\-]{1,80}"
    r"(?:[，。,、](?:com|cn|net|gov|org|edu)(?![A-Za-z0-9_@域-])[.a-z]{0,4})?"
)
_NO_NAME = r"@(?<=[箱件址]：@)[A-Za-z0-9][A-Za-z0-9.\-]{1,60}[.][a-z]{2,6}"
_ACCOUNT = lazy(r"(?:微信|微博|抖音|QQ|账号|公众号|客户端)[^，。；\n]{0,6}$")
_NO_SIGN = (
    r"[A-Za-z](?:(?<=[箱件址lL]：.)|(?<=[邮信]箱（.)|(?<=邮件[至到].)|(?<=邮箱[为是至].))[A-Za-z0-9_\-]{1,40}"
    r"(?:(?P<sign>[&。#])[A-Za-z0-9_\-]{1,30})?(?:[.][A-Za-z0-9_\-]{1,30}){0,3}"
    r"[.](?:com|cn|net)(?![A-Za-z@./])"
)
_HIDDEN = r"[\[［【（]?(?<![A-Za-z])email\s?protected(?![A-Za-z@])[\]］】）]?"
_EXPLAINED = lazy(r"^[^。]{0,16}(?:换|改|替|代)")
"""Behind an address that is hidden from robots on purpose: （请将#改为@）."""
_LABELS = ("箱：", "箱（", "件：", "址：", "l：", "L：", "邮件", "邮箱")
_VALID = lazy(
    r"[A-Za-z0-9_%+-]+(?:[.][A-Za-z0-9_%+-]+)*@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}[A-Za-z0-9])?[.]){1,6}[A-Za-z]{2,20}"
)
_FULL_WIDTH = lazy("[\uff01-\uff5e。，、]")
_MISTYPED = lazy(
    r"[.](?:con|cmo|ocm|comm|cm|cnn|(?:gov|com|org|net|edu)cn|gov|cn[.]cn|com[.]com|shangdong[.](?:gov[.])?cn)$",
    re.IGNORECASE,
)
_FREE = lazy(
    r"@(?:vip[.])?(?:163|126|qq|139|189|sina|sohu|foxmail|gmail|hotmail|outlook|yeah|21cn|aliyun"
    r"|tom|yahoo|wo|188|live|icloud)[.](?:com|net|cn|com[.]cn)$",
    re.IGNORECASE,
)


class EmailForm(Rule):
    """电子邮箱地址写得不对，寄不到。

    多了或少了 @、点号连用、用了全角的＠和．、域名不全，申请人就无法用邮件联系。

    写法正确、但用的是 163、QQ 一类商业邮箱的，只作提示：机关对外联系宜用政务邮箱。
    “@青石发布”是微博账号，不报；用 # 代替 @ 防止垃圾邮件的写法不报。

    改成可以直接使用的地址。
    """

    name = "email-form"
    good = [
        "邮箱地址加了保护（protected），邮箱：emailprotected@qingshi.gov.example。",
        "微信号：shuiwu@qingshi，抖音账号：shuiwu@qs，政务邮箱（mail.qingshi.gov.cn）已启用。",
        "电子邮箱：shuiwu@qingshi.gov.example。",
        "微博“@青石发布”发布信息12条。",
        "邮箱：shui-wu_01@mail.qingshi.example；电话：5550116。",
        "登录邮箱mail.qingshi.gov.cn，发邮件至shuiwu@qingshi.gov.cn、cn01@qingshi.gov.cn。",
        "邮箱：shuiwu@qs.gov.cn，com域名停用；邮箱：shuiwu。www.qingshi.gov.cn为平台；邮箱：已停用，网址：qingshi.gov.cn。",
        "邮箱shuiwu#qingshi.example，网址：www.qingshi.example。",
    ]
    bad = {
        "电子邮箱：⟦shuiwu@qingshi.gov⟧，⟦shuiwu@qingshi.gov.cn.cn⟧。": None,
        "微信号：shuiwu@qs，联系邮箱：⟦shuiwu@@qingshi.example⟧，欢迎监督。": None,
        "电子邮箱：⟦shuiwu＠qingshi.example⟧。": None,
        "电子邮箱：⟦shui.wu.@qingshi.example⟧。": None,
        "电子邮箱：⟦shuiwu@qingshi⟧，邮编：100000。": None,
        "电子邮箱：⟦shuiwuqingshi.com⟧。": None,
        "可发至电子邮箱（⟦shuiwuqq.com⟧）。": None,
        "可发送邮件至⟦shuiwuqingshi.gov.cn⟧，电子邮箱：⟦shuiwu&mail.qingshi.gov.cn⟧。": None,
        "E-mail：⟦shuiwu@qingshi.gov、cn⟧，邮箱：⟦shuiwu@qingshi.govcn⟧。": None,
        "可用⟦shuiwu@qingshi.gov。cn⟧提出意见。": None,
        "电子邮箱：⟦shuiwu@163.com⟧。": None,
        "电话：5550116，电子邮箱：⟦[email protected]⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Hold every address against the form of one; look for labelled ones without @."""
        for hit in doc.prose.find(_ADDRESS, near="@"):
            if _ACCOUNT.search(hit.before(12)):
                continue
            address = hit.cut(0, len(hit.plain.rstrip(".-")))
            typed = str(address)
            fault = _fault(typed if not doc.flows.hard_wrapped else re.sub(r"\s", "", typed))
            if fault:
                yield address.finding(f"邮箱地址“{typed}”{fault}，无法直接使用，应改正")
            elif _FREE.search(typed):
                message = "对外联系用的是商业邮箱，宜改用政务邮箱"
                yield address.finding(message, severity=INFO)
        for hit in doc.prose.find(_HIDDEN, near="protected"):
            message = "邮箱地址被网页的防采集功能换成了这几个字；文稿里也是这样的，应补上地址"
            yield hit.finding(message, severity=INFO)
        for hit in doc.prose.find(_NO_NAME, near="@"):
            yield hit.finding(f"邮箱地址“{hit.plain}”缺少@前面的用户名，应补全")
        for hit in doc.prose.find(_NO_SIGN, near=_LABELS):
            site = hit.plain.startswith("mail.") or "www." in hit.plain
            if not site and "网" not in hit.before(4) and not _EXPLAINED.search(hit.after(24)):
                fault = "缺少@" if hit.get("sign") is None else f"里的“{hit['sign'].plain}”应为@"
                yield hit.finding(f"邮箱地址“{hit.plain}”{fault}，应改正")


def _fault(address: str) -> str:
    """What is wrong with an address as it was typed; empty if nothing is."""
    if _FULL_WIDTH.search(address):
        return "用了全角符号"
    if re.search(r"\s", address):
        return "中间有空格"
    if address.count("@") > 1:
        return f"有{address.count('@')}个@"
    if not _VALID.fullmatch(address):
        return "不完整或点号位置不对"
    return "的域名后缀有误" if _MISTYPED.search(address) else ""

"""Addresses of web sites that cannot be opened as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import Text

_ENDING = r"(?:gov|com|org|net|edu|cn)(?![A-Za-z0-9_@域-])"
_LABEL = r"[A-Za-z0-9][A-Za-z0-9\-]{0,40}"
_OTHER = r"[。、，,]"  # typed for a dot: only where the end of an address comes after it
_WHOLE = "".join(rf"(?<![.]{end}{_OTHER})" for end in ("cn", "com", "org", "net"))
_JOINT = (
    rf"(?:[.．]{{1,2}}|{_OTHER}(?=cn(?![A-Za-z0-9_@域-]))"
    rf"|{_OTHER}{_WHOLE}(?!www)(?=(?:{_LABEL}[.．。、，,]){{0,2}}{_ENDING}))"
)
_SCHEME = r"[hH][tT]{1,3}[pP]{1,2}[sS]?(?:[:：;；][/／\\]{0,3}|[/／\\]{1,3}|(?=www))"
_ADDRESS = (
    rf"(?<![A-Za-z0-9.@/])(?:(?P<scheme>(?:{_SCHEME}){{1,2}})[A-Za-z][A-Za-z0-9\-]{{0,40}}|w{{2,5}})"
    rf"(?:{_JOINT}{_LABEL}){{1,8}}"
)
_MARKS = lazy(r"[。、，,．.]+")
_FULL_WIDTH = lazy("[\uff01-\uff5e。、]")
_FIRST = lazy(r"^(?:ww|w{4,5})(?=(?:[^A-Za-z0-9-]+[A-Za-z0-9-]+){2})")
_MISTYPED = lazy(
    r"[.](?:con|cmo|ocm|comm|cnn|govcn|gov[.]cm|gov[.]cn[.]cn|com[.]com|(?:gvo|go|gv|gon|goc|giv)[.]cn)$",
    re.IGNORECASE,
)


class WebAddressForm(Rule):
    """网址写得不对，打不开。

    点号打成了顿号、句号、逗号，冒号、斜杠是全角的或者漏了，www 多了或少了一个 w，域名后缀打错：
    读者照着输入，或者在网页上点开，到不了要去的页面。

    只看网站的地址本身；后面的路径不查，网址后面断句的标点不报。

    改成可以直接打开的地址。
    """

    name = "web-address-form"
    good = [
        "网址：www.qingshi.gov.cn，www.yunxi.gov.cn、yunxi.gov.cn。",
        "登录http://www.qingshi.gov.cn/a,b;c，或者https://zwgk.qingshi.gov.cn:8080/查阅。",
        "网站（www.qingshi.gov.cn）、微信公众号；使用HTTP/1.1、http/https协议和httpd.example.org软件。",
        "门户网站http://www.qingshi.gov.cn。cn域名、www.qingshi.com、com域名均可访问。",
        "“www”开头的网址，www...；邮箱：www@qingshi.gov.cn。",
    ]
    bad = {
        "网址：⟦http://www、qingshi、gov、cn⟧/。": "网址：http://www.qingshi.gov.cn/。",
        "可登录⟦www。qingshi。gov。cn⟧查阅。": "可登录www.qingshi.gov.cn查阅。",
        "可登录⟦www,qingshi.gov.cn⟧，或者来电。": "可登录www.qingshi.gov.cn，或者来电。",
        "见⟦http：//www.qingshi.gov.cn⟧，⟦https//www.yunxi.gov.cn⟧。": (
            "见http://www.qingshi.gov.cn，https://www.yunxi.gov.cn。"
        ),
        "见⟦htpp://www.qingshi.gov.cn⟧、⟦http:www.yunxi.gov.cn⟧/index.html。": (
            "见http://www.qingshi.gov.cn、http://www.yunxi.gov.cn/index.html。"
        ),
        "网址⟦wwww.qingshi.gov.cn⟧、⟦ww.qingshi.gov.cn⟧。": (
            "网址www.qingshi.gov.cn、www.qingshi.gov.cn。"
        ),
        "见⟦http://www．qingshi．gov．cn⟧。": "见http://www.qingshi.gov.cn。",
        "网站：⟦www..qingshi.gov.cn⟧。": "网站：www.qingshi.gov.cn。",
        "网站：⟦http://http://www.qingshi.gov.cn⟧。": "网站：http://www.qingshi.gov.cn。",
        "网站：⟦www.qingshi.gov.cm⟧。": None,
        "网站：⟦http://www.qingshi.govcn⟧/zwgk。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Write every address as it should be, and compare."""
        for hit in doc.prose.find(_ADDRESS, near=("www", "http", "ww.", "htp", "htt")):
            typed = "".join(str(hit).split())  # a line may end inside
            right = _right(hit)
            if typed.lower() != right.lower():
                message = f"网址“{typed}”{_fault(typed)}，打不开，应为“{right}”"
                yield hit.finding(message, fix=right)
            elif _MISTYPED.search(typed):
                yield hit.finding(f"网址“{typed}”的域名后缀有误，打不开，应改正")


def _right(hit: Text) -> str:
    """The same address with its marks, its scheme and its www as they should be."""
    scheme = hit.get("scheme")
    typed = "" if scheme is None else scheme.plain
    host = _MARKS.sub(".", hit.plain[len(typed) :])
    kind = "https://" if "s" in typed.lower() else "http://"
    return (kind if typed else "") + _FIRST.sub("www", host, count=1)


def _fault(address: str) -> str:
    return "用了全角符号" if _FULL_WIDTH.search(address) else "写得不对"

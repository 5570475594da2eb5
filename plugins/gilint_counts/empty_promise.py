"""以下三个问题 with nothing behind it."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, Text, lazy

_SIGN_OFF = 2
_NEAR = 60
_ANNOUNCING = lazy(r"现[将就][^。；\n]*$|(?:报告|公布|公告|汇报|通报|公示|说明|编制|发布)$")
_POINTING = ("以下", "如下", "下列", "下面")
_PROMISE = (
    r"([以如下][下列面](?:(?<=如下)(?=[：。]?$)|(?:[几数一二三四五六七八九十两]|\d{1,2})[条项个种类](?=[：。]?$)|(?:[几数]|[一二三四五六七八九十两]|\d{1,2})?[个点项条类]?(?:主要|具体|整改|改进|突出|重点|相应|配套|有效|有力)?"
    r"(?:(?<=[几数一二三四五六七八九十两0-9])件(?:实|大|好|小)?事|方面|问题|不足|工作|措施|任务|做法|点|差距|内容|举措)[^，。；：\n]{0,8}))"
    r"(?:[：。]?$|。(?=(?:下一步|今后|为此|针对|20\d\d年)[^。\n]{0,30}(?:将|要)[^一二①第\n]{0,200}$))"
)
_PLANS = lazy(r"(?:下一步|今后)，[^。\n]{0,30}(?:将|要)")
_FAULTS = lazy(r"问题|不足|差距|困难")


class EmptyPromise(Rule):
    """预告“以下几点”，后面却没有内容。

    “存在以下三个问题。”之后就是下一部分的标题，多半是漏了内容。后面有段落、下级标题或表格的不报。

    请补上所说的内容，或改写这句话。
    """

    name = "empty-promise"
    good = [
        "五、存在的问题\n存在以下三个问题：\n（一）更新慢。应当加快。\n（二）渠道窄。应当拓宽。\n六、其他事项\n无。",
        "五、存在的问题\n存在以下三个问题。\n更新慢。渠道窄。人手少。\n六、其他事项\n无。",
        "五、问题\n打算如下：\n下一步，将加强培训。\n六、其他事项\n无。",
        "现将有关情况报告如下：\n一、总体情况\n全年公开信息12条。",
        "五、问题\n群众反映较多的有下面几点：一是更新慢；二是渠道窄。\n六、其他事项\n无。",
        "（一）问题\n1.更新慢。\n改进措施如下：\n1.加快更新。\n2.专人负责。",
        "一、概述\n全年公开信息12条。现将2024年政府信息公开工作情况报告如下：\n二、公开情况\n无。",
        "一、概述\n现就有关事项公布如下。\n二、公开情况\n无。",
        "一、概述\n无。\n二、做法\n（一）以下三个问题\n（二）平台\n更新及时。",
        "一、概述\n无。\n二、做法\n（一）管理。有以下三条做法：\n1.定人。\n2.定责。\n三、问题\n无。",
        "五、问题\n存在以下三个问题。\n更新慢，渠道窄，人手少。\n青石县教育局\n2025年1月5日",
        "二、公开情况\n具体数据如下：\n| 指标 | 数值 |\n| 公开数 | 12 |\n三、申请情况\n无。",
        "五、存在的问题\n存在以下三个问题：\n| 更新慢 | 渠道窄 |\n六、其他事项\n无。",
    ]
    bad = {
        "五、存在的问题\n工作中还存在⟦以下三个问题⟧。\n六、其他事项\n无。": None,
        "五、存在的问题\n主要问题⟦如下⟧：\n下一步，将加强培训。\n六、其他事项\n无。": None,
        "五、存在的问题\n主要有⟦以下方面的不足⟧：\n六、其他事项\n无。": None,
        "五、问题\n群众反映较多的有⟦下面几点⟧：\n六、其他事项\n无。": None,
        "二、做法\n（一）管理\n主要做法有⟦以下三条⟧：\n（二）平台\n更新及时。": None,
        "一、概述\n无。\n五、改进情况\n下一步采取⟦如下措施⟧：": None,
        "一、概述\n无。\n二、做法\n（一）管理\n办了⟦以下五件实事⟧：\n（二）平台\n更新及时。": None,
        "二、做法\n（一）管理\n采取了⟦如下整改措施⟧。\n（二）平台\n更新及时。": None,
        "二、做法\n（一）管理。专人负责。有⟦以下两点⟧：\n（二）平台。更新及时。": None,
        "五、存在的问题\n存在⟦以下三个问题⟧。下一步，我局将加强培训。": None,
        "一、概述\n无。\n六、其他事项\n现就有关事项说明⟦如下⟧：\n青石县教育局\n2025年1月5日": None,
        "一、概述\n无。\n五、问题\n存在⟦以下三个问题⟧。\n青石县教育局\n2025年1月5日": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at what stands between a promise and the next heading."""
        for promise in doc.find(_PROMISE, near=_POINTING):
            end = [(promise.cut(-1), "这里之后没有内容")]
            if promise.after(1) not in ("", "\n"):
                yield promise[1].finding("说有下文，后面却没有列出，请补上内容", related=end)
                continue
            index = bisect_right(doc.paragraphs, promise.low, key=lambda each: each.low) - 1
            if _has_table(doc, index):
                continue
            if _ANNOUNCING.search(promise.before(_NEAR)):
                if _ends_all(doc, index, promise):
                    yield promise[1].finding("说有下文，后面却没有内容，请补上", related=end)
            elif _is_last(doc, index, promise):
                yield promise[1].finding("说有下文，后面却直接是下一部分，请补上内容", related=end)
            elif _plans_follow(doc, index, promise):
                yield promise[1].finding(
                    "说有下文，后面却直接是下一步打算，请补上内容", related=end
                )


def _ends_all(doc: Document, index: int, promise: Text) -> bool:
    """Whether nothing but the sign-off follows, in a part behind the first: the report is over."""
    own = doc.section_at(promise.start)
    while own and own.parent:
        own = own.parent
    rest = doc.paragraphs[index + 1 :]
    signed = bool(doc.signed and rest and rest[-1].high == doc.signed.text.high)
    return own is not None and own.number > 1 and (not rest or (signed and len(rest) <= _SIGN_OFF))


def _plans_follow(doc: Document, index: int, promise: Text) -> bool:
    """Whether faults are announced and the next paragraph goes on to what will be done."""
    following = doc.paragraphs[index + 1 : index + 2]
    told = re.split("[。\n]", promise.before(_NEAR))[-1] + promise.plain
    return (
        bool(following)
        and _PLANS.match(following[0].plain) is not None
        and _FAULTS.search(told) is not None
    )


def _is_last(doc: Document, index: int, promise: Text) -> bool:
    """Whether the paragraph ends its section, and not only its introduction."""
    paragraph = doc.paragraphs[index]
    own = doc.section_at(paragraph.start)
    if own is None:
        return False
    runs_in = "。" in paragraph.cut(0, promise.low - paragraph.low).plain
    if paragraph.low == own.ordinal.low and not runs_in:
        return False
    rest = doc.paragraphs[index + 1 :]
    if not rest or (
        len(rest) <= _SIGN_OFF and doc.signed and rest[-1].high == doc.signed.text.high
    ):
        return True
    following = doc.paragraphs[index + 1].low
    head = next((each for each in doc.sections if each.ordinal.low == following), None)
    return own.body.high <= following and head is not None and head.number > 1


def _has_table(doc: Document, index: int) -> bool:
    """Whether a table stands between the paragraph and the next one."""
    end = doc.paragraphs[index].end
    following = doc.paragraphs[index + 1 : index + 2]
    until = following[0].start if following else len(doc.source.text)
    between = doc.source.text[end:until]
    return any(sign in between for sign in "|<![") or any(sign.isdigit() for sign in between)

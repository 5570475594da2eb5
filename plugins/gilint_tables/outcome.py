"""Outcomes of applications, in the text and in table three."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Held, Quantity, Rule, Table, lazy
from gilint_tables._claims import Fact, compared, fact, own_counts, plus, table
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
_LEAD = (
    r"(?:其中|办理结果|答复结果|结果|包括|分别|为|作出|作|给予|决定|答复|告知"
    r"|予|已|属于|共|了|有|按|是|以)*"
)
_OUTCOME = lazy(
    rf"{_LEAD}(?P<name>(?:予以公开|全部公开)?[和及与或]?部分公开|予以公开|不予公开|无法提供|不予处理|其他处理)"
    r"(?:的?(?:申请|信息|决定|答复|情形)){0,3}(?:的?(?:共|共计|有|为|计)){0,3}"
)
_APPLICANT = lazy(
    rf"(?:其中|涉及|来自|由|分别为|包括|为)*(?P<name>{'|'.join(_APPLICANTS)})"
    r"(?:提出|提交|申请人|递交)?(?:的)?(?:申请)?(?:共|有|为)?"
)


class Outcome(Rule):
    """正文的办理结果或申请人分类与第三部分表不符。

    予以公开、部分公开各对一行，不予公开、无法提供、不予处理、其他处理对一组之和；“予以公开”也可以是
    予以公开加部分公开，写“予以公开及部分公开”的按两行之和。自然人、法人的数对新收、新收加结转或总计。

    写明具体情形（如“属于国家秘密不予公开”）的不比。

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
    ]
    bad = {
        "办结政府信息公开申请26件，予以公开12件，部分公开2件，不予公开⟦4件⟧。" + T3: None,
        "办结政府信息公开申请26件，其中予以公开⟦13件⟧、无法提供5件、作其他处理⟦2件⟧。" + T3: None,
        "新收政府信息公开申请26件，其中自然人申请⟦20件⟧、法人或其他组织申请5件。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every named outcome and kind of applicant with its rows."""
        found = table(doc, "s3")
        if found is None:
            return
        for quantity, _ in own_counts(doc, nearby=True):
            if match := _OUTCOME.fullmatch(quantity.label):
                facts = _outcomes(found, match["name"], quantity)
                yield from compared(quantity, match["name"], facts)
            elif match := _APPLICANT.fullmatch(quantity.label):
                yield from compared(quantity, match["name"], _of_applicants(found, match["name"]))


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


def _of_applicants(found: Table, name: str) -> Iterator[Fact | None]:
    columns = _APPLICANTS[name]
    new = fact(found, f"本年新收 · {name}", "r1", columns=columns)
    yield new
    yield plus(new, fact(found, "", "r2", columns=columns), f"新收加结转 · {name}")
    yield fact(found, f"（七）总计 · {name}", "r3_7", columns=columns)

"""Figures of the text against the statistics table of 2014 to 2018."""

import re
from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Quantity, Rule, lazy
from gilint_tables._claims import Fact, clause_after, compared, counts, fact, table
from gilint_tables._examples import PROVINCE

_LEAD = (
    r"(?:(?:19|20)\d\d年(?:度)?|全年|本年度?|年内|全[省市县区州旗镇局委]|[本我][省市县区州旗镇局委办]|"
    r"共|共计|累计(?=主动)|其中|分别为|包括|通过|采用|组织|召开|举办|参加或|发布|收到|接受|接待)*"
)
_TAIL = r"(?:数|数量|总数|共|共计|为|有|的)*"
_INFO = r"主动公开(?:各类)?(?:政府)?信息"
_ASKED = (
    r"(?:收到|受理|接到)(?:有关|各类)?(?:政府信息公开|信息公开|公开政府信息|依申请公开)(?:的)?申请"
)
_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_INFO, ("a1", "a")),
    (r"主动公开规范性文件", ("a1_norm",)),
    (_ASKED, ("c1",)),
    (r"当面(?:提出|提交)?申请", ("c1_1",)),
    (r"传真(?:提出|提交)?申请", ("c1_2", "c1_3p")),
    (r"(?:网络|网上)(?:提出|提交)?申请", ("c1_3", "c1_2p")),
    (r"信函(?:提出|提交)?申请", ("c1_4", "c1_3p")),
    (r"按时办结", ("c2_1",)),
    (r"(?:依法)?延期办结", ("c2_2",)),
    (r"属于已主动公开范围", ("c3_1",)),
    (r"同意公开(?:答复)?", ("c3_2", "c3_1p")),
    (r"同意部分公开(?:答复)?", ("c3_3", "c3_2p")),
    (r"不同意公开(?:答复)?", ("c3_4", "c3_3p")),
    (r"申请信息不存在", ("c3_6",)),
    (r"(?:参加或举办)?(?:的)?新闻发布会", ("b2_1",)),
    (r"(?:政府网站)?在线访谈", ("b2_2",)),
    (r"(?:政策)?解读稿件", ("b2_3",)),
    (r"(?:政府信息公开)?专职(?:工作)?人员|专职", ("h3_1",)),
    (r"(?:政府信息公开)?兼职(?:工作)?人员|兼职", ("h3_2",)),
)
_UNITS = ("条", "件", "次", "场", "篇", "期", "人", "名", "份", "宗")
_LEFT_OUT = lazy(r"累计[^主]|历年|以来|截至|各|部门|乡镇|直属|网站|微博|微信")


class StatsText(Rule):
    """正文的数与2014—2018年统计表不符。

    正文写的主动公开数、收到申请数、各渠道申请数、答复类型、发布会、访谈、解读稿件、专兼职人员等，
    应与所附统计表同一项相符；省里自定的表只对本年度一栏，不对历年累计。

    分部门、分渠道公开的数、累计的数、约数不比；认不出的表不比。

    请对照台账改正其中一处。
    """

    name = "stats-text"
    basis = "国办发〔2014〕32号"
    good = [
        "2015年全县主动公开政府信息120条，其中县直各部门主动公开政府信息80条。" + PROVINCE,
        "收到信息公开申请3件，其中网上申请2件。" + PROVINCE,
        "历年累计主动公开政府信息800条。" + PROVINCE,
    ]
    bad = {
        "2015年全县主动公开政府信息⟦1200条⟧。" + PROVINCE: None,
        "全年收到信息公开申请⟦5件⟧，其中当面申请1件、网上申请⟦4件⟧。" + PROVINCE: None,
        "申请答复情况：同意公开⟦2条⟧，不同意公开0条。" + PROVINCE: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare each count that names a row with the column of the year."""
        found = table(doc, "stats")
        if found is None:
            return
        own = "p" if found.form.edition == "province" else ""
        for quantity, _ in counts(doc):
            for row in _rows(quantity):
                row_id = row.removesuffix("p")
                special = row.endswith("p")
                if row_id in found.rows and (special == bool(own) or row_id in ("a", "c1", "c1_1")):
                    label = found.form.row(row_id).label
                    known: Fact | None = fact(found, f"“{label}”为", row_id, columns=("value",))
                    yield from compared(quantity, quantity.label, [known])
                    break


def _rows(quantity: Quantity) -> tuple[str, ...]:
    if quantity.unit not in _UNITS or _LEFT_OUT.search(quantity.label):
        return ()
    if re.match("以|等|次以", clause_after(quantity)):
        return ()
    for words, rows in _WORDS:
        if re.fullmatch(_LEAD + f"(?:{words})" + _TAIL, quantity.label):
            return rows
    return ()

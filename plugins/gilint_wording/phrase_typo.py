"""Fixed phrases of the genre with one character wrong, doubled or out of place."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from gilint.api import ERROR, Document, Finding, Rule
from gilint_wording._alike import misspelt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text


class PhraseTypo(Rule):
    """固定词组里有一个字写错、写重或颠倒。

    行政复议、法定期限、权力清单、人民政府等是条例、格式和本文种的固定词组，其中一个字换成了音近或形近的字
    （“行政副议”“法定期线”“全力清单”）、相邻两字颠倒、中间一字写了两遍，都是笔误。

    逐个词组按音近、形近的字推断，不靠列举错词；书名号里的机关、文件名称和表格也查，引号里
    照录的文字不查。

    按提示改正。
    """

    name = "phrase-typo"
    severity = ERROR
    below_head = True
    quiets = ("wording/homophone",)
    good = [
        "公民可以申请公开政府信息，公开公正，权利清晰，主管部门网站占比高。",
        "依法行政，行政权力清单和责任清单公开，人民政府政务公开办公室印发通知。",
        "公共企业事业单位公开信息，对安全产生影响的不公开，推动审计监督全覆盖，提高服务业水平。",
        "把责任落实到处室，政务公开栏栏目齐全，回应民生时事热点，加入大代表团。",
        "所谓“行政副议”是错字。图书管理制度、档案管理制度健全。",
    ]
    bad = {
        "五、⟦行政副议⟧和行政诉讼情况": "五、行政复议和行政诉讼情况",
        "均在⟦法定期线⟧内答复，公布⟦全力清单⟧。": "均在法定期限内答复，公布权力清单。",
        "四、⟦收费及减勉⟧情况": "四、收费及减免情况",
        "要求，⟦编治本报告⟧。": "要求，编制本报告。",
        "按照《青石县⟦人民正府⟧办公室通知》。": "按照《青石县人民政府办公室通知》。",
        "收集⟦意见建义⟧33条，拨打⟦咨洵电话⟧613次，编制《⟦政府信息公开治南⟧》。": (
            "收集意见建议33条，拨打咨询电话613次，编制《政府信息公开指南》。"
        ),
        "推动⟦全复盖⟧，⟦查漏补却⟧，⟦落到时处⟧。": "推动全覆盖，查漏补缺，落到实处。",
        "四、⟦行政付议⟧数量\t件\t1": "四、行政复议数量\t件\t1",
        "坚持⟦实事求事⟧，树立⟦以人为木⟧的理念。": "坚持实事求是，树立以人为本的理念。",
        "规范⟦规性范文件⟧管理，加强⟦组织织领导⟧。": "规范规范性文件管理，加强组织领导。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for the pairs of characters that only a mistake puts side by side."""
        done: set[int] = set()
        for text, where in ((doc.prose, ""), (doc.flows.tables, "表里的")):
            for hit, right in sorted(_slips(text), key=lambda slip: -len(slip[1])):
                place = range(hit.start, hit.end)
                if done.isdisjoint(place) and not _is_quoted(doc, hit):
                    done.update(place)
                    yield hit.finding(f"{where}“{hit.plain}”应为“{right}”", fix=right)


def _slips(prose: Text) -> Iterator[tuple[Text, str]]:
    table, text = misspelt(), prose.plain
    for pair in prose.flow.pairs & table.keys():
        for wrong, right in table[pair]:
            at = text.find(wrong)
            while at >= 0:
                yield prose.cut(at, at + len(wrong)), right
                at = text.find(wrong, at + 1)


def _is_quoted(doc: Document, hit: Text) -> bool:
    """Whether it is quoted or part of an address; the name of a document is looked at."""
    quotes = doc.foreign_words
    behind = bisect_left(quotes, hit.end, key=lambda quote: quote.start)
    return any(
        hit.start < quote.end and quote.plain[:1] != "《"
        for quote in quotes[max(0, behind - 2) : behind]
    )

"""Reviews and lawsuits, in the text and in table four."""

from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Held, Quantity, Rule, Table, Text, lazy
from gilint_tables._cases import cases_of, speaks_of_cases
from gilint_tables._claims import Fact, compared, counts, fact, plus, table
from gilint_tables._examples import FOUR as F4

_BLOCKS = {"rv": "行政复议", "ld": "未经复议直接起诉", "lr": "复议后起诉"}
_RESULTS = {
    "维持": "keep",
    "纠正": "fix",
    "其他结果": "other",
    "尚未审结": "pending",
}
_SUITS = lazy(
    r"(?:其中|分别为|包括|：)*(?P<name>未经复议直接|复议后)(?:提起)?(?:行政)?(?:起诉|诉讼)(?:的|案件)*(?:共|有|为)*"
)
_RESULT = lazy(
    r"(?:其中|分别为|包括|：)*(?P<name>结果维持|结果纠正|维持|纠正|其他结果|尚未审结)(?:的|案件|原行政行为)*(?:共|有|为)*"
)


_OF_SUITS = lazy(
    r"信息公开(?:工作|事项|申请|答复|类)?(?:引起|引发|产生|被?提起)?的?行政诉讼(?:案件)?中[，：]?[^。；]{0,40}$"
)


class ReviewLitigation(Rule):
    """正文的行政复议、行政诉讼件数与第四部分表不符。

    行政复议对行政复议的总计；行政诉讼对“未经复议直接起诉”与“复议后起诉”两个总计之和；合写的对三个总计之和。

    诉讼后接着写的“未经复议直接起诉”“复议后起诉”对各自的总计。

    同一句里接着写的结果维持、结果纠正、其他结果、尚未审结也对相应的格，诉讼的对两格之和。

    句中没有提到政府信息公开的、备案的、作为复议机关审理的数不比。

    请对照台账改正其中一处。
    """

    name = "review-litigation"
    good = [
        "因政府信息公开被申请行政复议1件，行政诉讼2件。" + F4,
        "因政府信息公开引起的行政复议、行政诉讼共3件。" + F4,
        "全年指导处理各镇行政复议案件21件、行政诉讼案件9件，均已备案。" + F4,
        "全年办理行政复议案件340件。" + F4,
        "政府信息公开行政复议和行政诉讼案件共3件。" + F4,
        "政府信息公开行政复议与诉讼案件3件，均已备好答辩材料。" + F4,
        "政府信息公开行政诉讼2件，其中未经复议直接起诉0件，复议后起诉2件。" + F4,
        "政府信息公开工作更加规范，全年提起公益诉讼6件。" + F4,
        "全年行政诉讼案件7件，其中政府信息公开类2件。" + F4,
        "信息公开行政诉讼中，未经复议直接起诉的0件；环保类行政诉讼中，复议后起诉的9件。" + F4,
        "收到3份涉及政府信息公开的行政复议典型案例。" + F4,
        "政府信息公开行政复议1件，其中结果维持1件；行政诉讼2件，其中结果维持1件，尚未审结1件。"
        + F4,
    ]
    bad = {
        "因政府信息公开被申请行政复议⟦3件⟧，行政诉讼2件。" + F4: None,
        "因政府信息公开被申请行政复议1件，被提起行政诉讼⟦1件⟧。" + F4: None,
        "政府信息公开行政复议和行政诉讼共⟦5件⟧。" + F4: None,
        "全年发生⟦4起⟧涉及政府信息公开的行政复议。" + F4: None,
        "政府信息公开行政诉讼2件，其中复议后起诉⟦1件⟧。" + F4: None,
        "因政府信息公开引发的行政诉讼中，未经复议直接起诉的0件，复议后起诉的⟦1件⟧。" + F4: None,
        "政府信息公开行政诉讼2件，其中结果维持⟦2件⟧，尚未审结⟦0件⟧。" + F4: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare reviews and lawsuits with the three totals."""
        found = table(doc, "s4")
        if found is None or not doc.prose.mentions(("行政复议", "行政诉讼")):
            return
        told: tuple[str, Text] | None = None
        for quantity, sentence in counts(doc):
            if not speaks_of_cases(sentence, quantity):
                continue
            if told and told[1] == sentence and told[0]:
                part = list(_part(found, told[0], quantity))
                if part:
                    yield from part
                    continue
            if _SUITS.fullmatch(quantity.label) and _OF_SUITS.search(_said(sentence, quantity)):
                yield from _part(found, "行政诉讼", quantity)
                continue
            match = cases_of(doc, quantity)
            told = (match, sentence) if match else None
            if match:
                yield from compared(quantity, match, _readings(found, match, quantity))


def _said(sentence: Text, quantity: Quantity) -> str:
    """What stands before a count in its sentence."""
    return sentence.cut(0, quantity.text.low - sentence.low).plain


def _part(found: Table, name: str, quantity: Quantity) -> Iterator[Finding | Held]:
    """Compare what follows in the sentence: a kind of result, or one of the kinds of lawsuits."""
    if result := _RESULT.fullmatch(quantity.label):
        yield from _results(found, name, result["name"], quantity)
    elif "诉讼" in name and (suits := _SUITS.fullmatch(quantity.label)):
        block = next(id_ for id_, words in _BLOCKS.items() if words.startswith(suits["name"]))
        yield from compared(quantity, _BLOCKS[block], [_block(found, block)])


def _results(found: Table, name: str, result: str, quantity: Quantity) -> Iterator[Finding | Held]:
    """Compare one kind of result with its column, of lawsuits with its two columns added."""
    end = next(end for words, end in _RESULTS.items() if words in result)
    blocks = {"行政复议": ["rv"], "行政诉讼": ["ld", "lr"]}.get(name, list(_BLOCKS))
    label = f"{name} · {result.removeprefix('结果')}"
    yield from compared(
        quantity, label, [fact(found, label, "n", columns=[f"{block}_{end}" for block in blocks])]
    )


def _block(found: Table, block: str) -> Fact | None:
    return fact(found, f"{_BLOCKS[block]} · 总计", "n", columns=(f"{block}_total",))


def _readings(found: Table, name: str, quantity: Quantity) -> Iterator[Fact | None]:
    reviews = _block(found, "rv")
    suits = plus(_block(found, "ld"), _block(found, "lr"), "两类诉讼总计之和为")
    both = plus(reviews, suits, "复议、诉讼总计之和为")
    if name == "行政复议":
        yield reviews
    elif name == "行政诉讼":
        if (
            quantity.text.before(24)
            .rpartition("行政复议")[2]
            .startswith(("、", "申请、", "案件、"))
        ):
            yield both
        yield suits
    else:
        yield both

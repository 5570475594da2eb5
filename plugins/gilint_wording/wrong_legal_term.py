"""A statutory term replaced by another one."""

from collections.abc import Iterable, Iterator

from gilint.api import ERROR, Document, Finding, Rule, Text

_WRONG = r"行政(?:投诉|申诉|上诉|起诉|公诉|申述|控诉)(?:及|和|与|、|或)?(?:申诉|投诉)?"
_NEAR = ("行政投诉", "行政申诉", "行政上诉", "行政起诉", "行政公诉", "行政申述", "行政控诉")


class WrongLegalTerm(Rule):
    """应报告行政诉讼的地方写成了别的词。

    条例规定年度报告要写明因政府信息公开引起的行政复议、行政诉讼情况。“行政投诉”“行政申诉”不是法定用语，
    代替不了“行政诉讼”。只查报告复议诉讼的部分，而且该部分没有提到诉讼时才提示。

    改为“行政诉讼”，没有发生的也要写明。
    """

    name = "wrong-legal-term"
    below_head = True
    basis = "《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条"
    severity = ERROR
    good = [
        "四、行政复议、行政诉讼情况\n未发生行政复议、行政诉讼，行政投诉2件。",
        "四、投诉举报情况\n受理行政投诉12件。",
        "（五）行政复议情况\n未发生行政复议案件。提起诉讼的0件，行政申诉0件。",
    ]
    bad = {
        "（三）行政复议、⟦行政投诉及申诉⟧情况\n2023年没有发生行政复议、⟦行政投诉及申诉⟧。": None,
        "四、因政府信息公开申请行政复议、提起⟦行政申诉⟧的情况\n未发生。": None,
        "三、其他\n全年未发生因政府信息公开引起的行政复议和⟦行政投诉⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look in the part on review and litigation, else in sentences that name review."""
        if not doc.prose.mentions(_NEAR):
            return
        for place in _places(doc):
            if "诉讼" in place.plain:
                continue
            for hit in place.find(_WRONG):
                yield hit.finding(f"条例要求报告的是“行政诉讼”，“{hit.plain}”不是法定用语")


def _places(doc: Document) -> Iterator[Text]:
    done = -1
    for section in doc.sections:
        if "复议" in section.title.plain and section.heading.low >= done:
            place = section.heading.joined(section.body)
            done = place.high
            yield place
    for sentence in doc.sentences:
        if sentence.low >= done and "复议" in sentence.plain and "公开" in sentence.plain:
            yield sentence

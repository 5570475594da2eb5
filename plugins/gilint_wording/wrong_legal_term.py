"""A statutory term replaced by another one."""

from collections.abc import Iterable, Iterator

from gilint.api import ERROR, WARNING, Document, Finding, Rule, Text, lazy

_WRONG = (
    r"(?:民事|刑事)诉讼|行政(?:投诉|申诉|上诉|起诉|公诉|申述|控诉|控告|信访|诉求|上访|仲裁)"
    r"(?:[及和与、或](?:申诉|投诉|举报)|申诉|投诉)?"
)
_BARE = (
    r"复议(?:案件|申请)?(?:[、，和与及或]|以及)(?:因此)?(?:提起|提出|发生|引起|被)?"
    r"(?P<bare>申诉|上诉|投诉举报|举报投诉|举报|投诉|信访|控告|上访)(?=[情的案、，。；等及和与\n]|$)"
)
_SIDE_BY_SIDE = r"行政复议[、和与及或]{1,2}(?:提起)?行政(?:申诉|上诉|投诉|起诉|申述|控告|信访)"
_OTHER_SUITS = lazy("(?:民事|刑事)诉讼")
_NEAR = (
    *("民事诉讼", "刑事诉讼"),
    *("行政投诉", "行政申诉", "行政上诉", "行政起诉", "行政公诉", "行政申述", "行政控诉"),
    *("行政控告", "行政信访", "行政诉求", "行政上访", "行政仲裁"),
    *("申诉", "上诉", "投诉", "举报", "信访", "控告", "上访"),
)


class WrongLegalTerm(Rule):
    """应报告行政诉讼的地方写成了别的词。

    条例规定年度报告要写明因政府信息公开引起的行政复议、行政诉讼情况。“行政投诉”“行政申诉”“行政信访”不是
    法定用语，代替不了“行政诉讼”；“行政复议、投诉举报情况”这样不写诉讼的为警告。只查报告复议诉讼的部分，而且该部分没有提到诉讼时才提示。

    改为“行政诉讼”，没有发生的也要写明。
    """

    name = "wrong-legal-term"
    below_head = True
    basis = "《政府信息公开条例》（国务院令第711号）第五十条"
    basis_until_2018 = "《政府信息公开条例》（国务院令第492号）第三十二条"
    severity = ERROR
    good = [
        "四、行政复议、行政诉讼情况\n未发生行政复议、行政诉讼，民事诉讼1件。",
        "四、行政复议、行政诉讼情况\n未发生行政复议、行政诉讼，行政投诉2件。",
        "四、投诉举报情况\n受理行政投诉12件。",
        "五、行政复议、行政诉讼和举报投诉情况\n没有发生行政复议、投诉举报。",
        "五、行政复议情况\n没有发生行政复议，信访2件。",
        "（五）行政复议情况\n未发生行政复议案件。提起诉讼的0件，行政申诉0件。",
    ]
    bad = {
        "（三）行政复议、⟦行政投诉及申诉⟧情况\n2023年没有发生行政复议、⟦行政投诉及申诉⟧。": None,
        "四、因政府信息公开申请行政复议、提起⟦行政申诉⟧的情况\n未发生。": None,
        "五、因政府信息公开申请行政复议、提起⟦民事诉讼⟧的情况\n未发生。": None,
        "五、行政复议、⟦行政信访⟧情况\n未发生。": None,
        "五、因政府信息公开申请行政复议、提起⟦行政仲裁⟧的情况\n未发生。": None,
        "五、行政复议、⟦投诉举报⟧情况\n未发生行政复议、⟦申诉⟧。": None,
        "三、其他\n全年未发生因政府信息公开引起的行政复议和⟦行政投诉⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look in the part on review and litigation, else in sentences that name review."""
        if not doc.prose.mentions(_NEAR):
            return
        for place in _places(doc):
            if "诉讼" in _OTHER_SUITS.sub("", place.plain):
                continue
            for hit in place.find(_WRONG):
                yield hit.finding(f"条例要求报告的是“行政诉讼”，“{hit.plain}”不是法定用语")
            for hit in place.find(_BARE):
                word = hit["bare"]
                yield word.finding(
                    f"这里要写的是“行政诉讼”，“{word.plain}”代替不了", severity=WARNING
                )


def _places(doc: Document) -> Iterator[Text]:
    parts: list[Text] = []
    for section in doc.sections:
        if "复议" in section.title.plain and not section.heading.inside_any(parts):
            parts.append(section.heading.joined(section.body))
    yield from parts
    for sentence in doc.sentences:
        if "复议" not in sentence.plain or sentence.inside_any(parts):
            continue
        if "公开" in sentence.plain or sentence.first(_SIDE_BY_SIDE):
            yield sentence

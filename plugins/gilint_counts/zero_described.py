"""Nought, and what the things are that are not there."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, lazy

_SAID = (
    r"(?<![\d.,])(?P<count>0[件条宗份起])，(?:均|都|全部)(?:为|是|系|由|通过|来自|属于?|采用)"
    r"[^，。；\d]{2,24}(?=[，。；\n]|$)"
    r"|(?<![\d.,])(?P<none>0[件条宗份起])，(?:均|都|全部)(?:被|获|经)?"
    r"(?:在[^，。；]{1,10}[内前][^，。；]{0,6}(?:答复|回复|办结|办复)|判决|裁定|驳回|维持|胜诉|撤诉|采纳|予以采纳"
    r"|当场|书面|当面)[^，。；\d]{0,20}(?=[，。；\n]|$)"
    r"|(?<![\d.,])(?P<rated>0[件条宗份起])，(?:(?:办结|答复|回复|办复|反馈|满意)率(?:均?为|均?达到?)?\d"
    r"|(?:复议|诉讼|判决|审理|裁决|办理)?结果(?:均?[为系是])(?:维持|纠正|撤销|驳回|胜诉|败诉|采纳|确认))"
    r"[^，。；]{0,16}(?=[，。；\n]|$)"
)
_NONE_OF = lazy(r"[\d其]")


class ZeroDescribed(Rule):
    """数量是0，后面却说“均为……”。

    “收到申请0件，均为自然人提交”，既然没有申请，就不会有申请人：数量漏改了，或者后面的话是旧稿留下的。

    只看句子里第一个数就是0的；前面还有别的数、“其中……0件”，后面的话说的可能是前面的数，不报；
    “0件，均已按期答复”一类套话不报，写明了怎样办的（均判决驳回、均在五日内回复）要报。

    请核对数量，确实没有的删去后面的话。
    """

    name = "zero-described"
    good = [
        "收到申请3件，均为自然人提交。",
        "收到申请3件，其中不予公开0件，均为网上提出。",
        "收到申请0件，均已按期答复。",
        "收到申请0件，结转0件，均为零。",
        "收到申请20件，均为网上提出。",
    ]
    bad = {
        "全年收到政府信息公开申请⟦0件，均为自然人提交⟧。": None,
        "收到申请⟦0件，全部通过网上提出⟧，均已答复。": None,
        "受理举报⟦0件，办结率100%⟧。": None,
        "被申请行政复议⟦0件，结果为维持⟧。": None,
        "被提起行政诉讼⟦0件，均判决驳回原告诉讼请求⟧。": None,
        "收到意见建议⟦0条，均在五个工作日内书面回复⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find a nought whose things are said to be of some kind."""
        for hit in doc.find(_SAID, near=tuple(f"0{unit}，" for unit in "件条宗份起")):
            sentence = doc.sentence_of(hit) or hit
            before = sentence.cut(0, hit.low - sentence.low).plain
            if not _NONE_OF.search(before.replace(f"{doc.year}年", "")):
                count = hit.get("count") or hit.get("none") or hit["rated"]
                yield hit.finding(f"{count.plain}与后面的说法矛盾，请核对数量或删去后面的话")

"""Tracked changes and comments that were left in a Word file."""

import re
from collections import Counter
from collections.abc import Iterable

from gilint.api import Document, Finding, Related, Remark, Rule, Source, Span

_KINDS = {"insertion": "处插入", "deletion": "处删除", "comment": "条批注"}
_NAMED = 5
_SHOWN = {"插入": "insertion", "删除": "deletion", "批注": "comment"}


class RevisionLeft(Rule):
    """Word 文件里还留着修订或批注。

    gilint 按修订全部接受之后的文字检查。修订和批注随文件一起公布，读者看得到改前的数字和内部意见，
    所以公布前应清理干净。一份文件只报一条，提示里写明各有几处。

    请在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，删除批注，再另存定稿。
    """

    name = "revision-left"
    good = ["全年公开信息12条。"]
    bad = {
        "全年公开信息⟦【插入：12】⟧条，【批注：与台账不符】办理申请3件。": None,
        "全年公开信息12条⟦【删除：，其中会议类4条】⟧。": None,
    }

    @classmethod
    def example(cls, text: str) -> Source:
        """Examples show changes and comments in 【】, as the margin of Word does."""
        remarks = [
            Remark(mark.start(), mark.end(), _SHOWN[mark[1]], mark[2])
            for mark in re.finditer("【(插入|删除|批注)：(.*?)】", text)
        ]
        return Source(text, "example.txt", remarks=remarks)

    def check(self, doc: Document) -> Iterable[Finding]:
        """Count what the reader noted."""
        left = sorted(remark for remark in doc.source.remarks if remark.kind in _KINDS)
        if left:
            counts = Counter(remark.kind for remark in left)
            said = "、".join(f"{counts[kind]}{_KINDS[kind]}" for kind in _KINDS if counts[kind])
            first, *others = (Span(remark.start, remark.end) for remark in left)
            yield Finding(
                first,
                f"文件里还留着{said}：定稿前请接受或拒绝全部修订、删除批注",
                related=tuple(Related(span, "另一处") for span in others[:_NAMED]),
            )

"""A mark of pause before 等."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule


class MarkBeforeEtc(Rule):
    """“等”字前用了顿号或逗号。

    列举后的“等”前不加标点，如“目录、指南等”。不影响理解，所以本规则默认关闭。

    不报：“等级”“等待”“等额”等词开头的“等”；引号、书名号里的。
    """

    name = "mark-before-etc"
    below_head = True
    basis = "GB/T 15834-2011 B.1.2"
    severity = INFO
    enabled = False
    good = [
        "公开目录、指南等信息12条。",
        "公开许可条件、等级标准、等候时间。",
        "以“公开、等量、及时”为原则。",
    ]
    bad = {
        "公开目录、指南⟦、等⟧信息12条。": "公开目录、指南等信息12条。",
        "公开会议，文件⟦，等⟧12条。": "公开会议，文件等12条。",
        "公开决算、采购⟦、等等⟧。": "公开决算、采购等等。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find 、等 and ，等 where 等 is a word of its own."""
        pattern = r"[、，](?P<word>等等?)(?![级待额候同于价量效到次距差式分值])"
        for hit in doc.find(pattern, near=("、等", "，等"), quoted=False):
            yield hit.finding(f"“{hit['word'].plain}”前不加标点", fix=str(hit)[1:])

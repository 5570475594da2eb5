"""A pause mark between two titles or two quotations."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule


class AdjacentTitles(Rule):
    """相邻的书名号之间、引号之间用了顿号。

    标有书名号或引号的并列成分之间通常不用顿号，如《公开指南》《公开目录》。加了也不算错，而且很
    常见，所以本规则默认关闭；要求严格的单位可以打开。

    不报：书名号、引号后有括注的，如“《公开指南》（2024版）、《公开目录》”，此时应有顿号。
    """

    name = "adjacent-titles"
    below_head = True
    basis = "GB/T 15834-2011 4.5.3.5"
    severity = INFO
    enabled = False
    good = [
        "编制《公开指南》《公开目录》。",
        "编制《公开指南》（2024版）、《公开目录》（2024版）。",
        "落实“三审三校”和“先审后发”制度，办好微博、“云溪发布”公众号。",
    ]
    bad = {
        "编制《公开指南⟦》、《⟧公开目录》。": "编制《公开指南》《公开目录》。",
        "落实“三审三校⟦”、“⟧先审后发”制度。": "落实“三审三校”“先审后发”制度。",
        "编制《指南⟦》、《⟧目录⟦》、《⟧办法》。": "编制《指南》《目录》《办法》。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the mark right between two closing and opening marks."""
        for hit in doc.prose.find(r"》、《|”、“", near=("》、《", "”、“")):
            raw = str(hit)
            what = "书名号" if hit.plain[0] == "》" else "引号"
            yield hit.finding(f"相邻的{what}之间通常不用顿号", fix=raw[0] + raw[-1])

"""Titles inside titles with the wrong marks."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule


class TitleNesting(Rule):
    """书名号里再用书名号，里层应为单书名号〈〉。

    如《云溪区关于印发〈考核办法〉的通知》。里层仍用《》或用了小于号、大于号< >的，在此报出；
    < >（包括小号的﹤﹥）可自动改为〈〉，《》请核对起止后再改。

    不报：单书名号里第三层的《》；书名号之外的小于号、大于号；不配对的书名号（另有规则）。
    """

    name = "title-nesting"
    basis = "GB/T 15834-2011 4.15.3.5"
    severity = INFO
    good = [
        "按照《云溪区关于印发〈考核办法〉的通知》要求，编制本报告。",
        "印发《关于转发〈关于落实《考核办法》的意见〉的通知》。",
        "编制《公开指南》《公开目录》，办理时限<20天。",
        "当前位置<首页>。落实《考核办法》和《公开制度》。",
    ]
    bad = {
        "按照《关于印发⟦<考核办法>⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "按照《关于印发⟦＜考核办法＞⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "按照《关于印发⟦﹤考核办法﹥⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "按照《关于印发⟦《考核办法》⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the marks of the titles inside each title."""
        for title in doc.titles:
            for inner in title.inner:
                mark = inner.plain[0]
                if mark == "〈" or (mark == "《" and _is_third(title.text.plain, inner.plain)):
                    continue
                shown = "《》" if mark == "《" else "< >"
                yield inner.finding(
                    f"书名号里层应为〈〉，不用{shown}",
                    fix=f"〈{str(inner)[1:-1]}〉",
                    safe=mark in "<﹤",
                )


def _is_third(title: str, inner: str) -> bool:
    before = title[: title.index(inner)]
    return before.count("〈") > before.count("〉")

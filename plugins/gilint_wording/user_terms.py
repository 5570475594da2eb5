"""The user's own list of words."""

from collections.abc import Iterable
from typing import Any

from gilint.api import Document, Finding, OptionError, Rule, TermError, read_terms


class UserTerms(Rule):
    """用户自己规定的用语。

    在配置里列出本单位不用的词、旧机构名、旧领导职务等，逐条给出应改成什么：

        wording/user-terms:
          terms:
            - 青石县文化局=>青石县文化和旅游局
            - 网格长
            - words: [群众来访, 来访群众]
              message: 本单位写作“来访人”
              fix: 来访人

    没有内置任何词条。引号和书名号里的文字不查，除非词条写明 quoted: true。
    """

    name = "user-terms"
    given = {
        "terms": [
            "青石县文化局=>青石县文化和旅游局",
            "网格长",
            {"words": ["群众来访"], "message": "本单位写作“来访人”", "unless": ["群众来访日"]},
        ]
    }
    good = [
        "青石县文化和旅游局公开信息12条。",
        "《青石县文化局目录》已更新。",
        "群众来访日接待20人。",
    ]
    bad = {
        "⟦青石县文化局⟧公开信息12条。": "青石县文化和旅游局公开信息12条。",
        "⟦网格长⟧走访12户。": None,
        "接待⟦群众来访⟧20人。": None,
    }
    terms: tuple[str | dict[str, Any], ...] = ()
    """词条：“错=>对”、一个词，或与词表文件中 entries 相同的写法。"""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - typed by the declarations
        super().__init__(**options)
        try:
            self._read = read_terms(self.terms)
        except TermError as error:
            raise OptionError(str(error)) from None

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the user's terms."""
        return self._read.find(doc)

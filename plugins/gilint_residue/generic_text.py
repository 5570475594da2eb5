"""Parts that could stand in anybody's report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_OWN = (
    r"\d|《[^》\n]{2,60}》|“[^”\n]{2,30}”"
    r"|[\u4e00-\u9fff]{2,8}(?:省|市|县|区|镇|乡|街道|村|局|厅|公司|学校|医院|大厅|网)(?![直级里内])"
    r"(?<![大全布结格变僵定战开时政当]局)(?<!城市)(?<![地社]区)(?<!乡镇)(?<![农乡]村)(?<![上联]网)"
)
_NOBODY = (
    r"(?:多数|部分|个别|少数|有的|各|有关|相关|一些)"
    r"(?:部门|单位|地区|地方|乡镇|街道|科室|人员|领域)"
)


class GenericText(Rule):
    """整个部分没有一个自己的名称、数字或日期。

    通篇“多数部门”“部分地区”“进一步加强”，换个单位也能用，读者从中得不到本单位的事实。

    默认不启用：空泛到什么程度算问题，要由使用者判断。只看一级标题下达到选项 characters 字数的部分；
    提示中给出笼统说法的次数，供比较。

    写上本单位做了什么、做了多少、何时做的。
    """

    name = "generic-text"
    severity = INFO
    enabled = False
    good = [
        "一、总体情况\n青石县水务局全年公开信息12条，" + "修订目录并逐项核对，" * 12 + "培训2次。",
        "五、主要问题\n公开内容不够全面，将进一步加强。",
        "一、概述\n印发《青石县政务公开工作细则》，" + "加强领导，明确责任，" * 12 + "效果明显。",
    ]
    bad = {
        "一、总体情况\n全年公开信息12条。\n⟦五、存在的主要问题及改进情况⟧\n"
        + "部分单位重视不够，公开内容不够全面，将进一步加强领导，完善机制。" * 5: None,
        "⟦二、主动公开情况⟧\n"
        + "服务大局，立足全局，统筹城市和农村，面向各地区，持续用力。" * 5: None,
        "⟦一、概述⟧\n" + "多数部门高度重视，加强领导，明确责任，落实措施。" * 6: None,
        "⟦五、改进情况⟧\n" + "有关人员认识不到位，今后将加大力度，狠抓落实，确保成效。" * 5: None,
    }
    characters: int = 120
    """How long a part must be to be looked at."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for anything of its own in each part of the first level."""
        for section in doc.sections:
            if section.level != 1 or len(section.body) < self.characters:
                continue
            if section.body.first(_OWN) is None:
                vague = sum(1 for _ in section.body.find(_NOBODY))
                yield section.heading.finding(
                    f"这一部分{len(section.body)}字没有名称、数字或日期，"
                    f"笼统说法{vague}处；宜写本单位的具体情况"
                )

"""The last part without a word on the fee for processing requests."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Era, Finding, Held, Rule, Text
from gilint_structure._law import row_in

_FEE = (
    r"处理费|收取[^。；]{0,10}费|费用"
    r"|(?<!事业性)(?<!经营性)(?<!服务性)(?<!涉企)(?<!涉农)收费(?!目录|清单|公示)"
)
_OTHER_FEES = r"(?:事业性|经营性|服务性|涉企|涉农)收费|收费(?:目录|清单|公示)"
_OF_FEES = r"收费(?:项目|标准|依据|政策|事项)"


class FeeStatementMissing(Rule):
    """“其他需要报告的事项”没有写收取信息处理费的情况。

    2021年度起，第六部分应报告本年度收取信息处理费的情况；没有收取的也写一句。写在表中也算；写在其他部分的，仅作提示。
    行政事业性收费目录、涉企收费清单等另一种收费的公开，不算这一说明。
    """

    name = "fee-statement-missing"
    basis = "国办公开办函〔2021〕30号；国办函〔2020〕109号"
    good = (
        "青石县2022年政府信息公开工作年度报告\n六、其他需要报告的事项\n本年度未收取信息处理费。",
        "青石县2022年政府信息公开工作年度报告\n六、其他需要报告的事项\n（一）收取费用情况。无。",
        "青石县2020年政府信息公开工作年度报告\n六、其他需要报告的事项\n无。",
        "青石县2023年政府信息公开工作年度报告\n六、其他需要报告的事项\n提供信息没有收费项目。",
        (
            "青石县2023年政府信息公开工作年度报告\n六、其他需要报告的事项\n"
            "公布涉企收费清单，列明收费标准；提供政府信息未收费。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n六、其他需要报告的事项\n| 事项 | 情况 |\n"
            "| --- | --- |\n| 信息处理费 | 未收取 |\n| 其他 | 无 |"
        ),
    )
    bad = {
        (
            "青石县2022年政府信息公开工作年度报告\n⟦六、其他需要报告的事项⟧\n无其他需要报告的事项。"
        ): None,
        "云溪区2023年政府信息公开工作年度报告\n⟦六、其他需要报告的事项⟧\n办理提案37件。": None,
        (
            "云溪区2023年政府信息公开工作年度报告\n⟦六、其他需要报告的事项⟧\n"
            "涉企收费清单已在网站公示。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n⟦六、其他需要报告的事项⟧\n"
            "公布涉企收费清单，收费项目4项，收费标准逐项列出。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n全年未收取信息处理费。\n"
            "⟦六、其他需要报告的事项⟧\n无。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Look in the last part, then everywhere."""
        part = doc.part("other")
        if doc.era is not Era.FORM_2021 or part is None:
            return
        if said := _said(part.body) or row_in(doc, part, _FEE):
            yield said.held("处信息处理费说明")
        elif said := doc.prose.first("信息处理费"):
            yield part.heading.finding(
                "收取信息处理费的情况应写在这一部分",
                related=[(said, "写在这里")],
                severity=INFO,
            )
        else:
            yield part.heading.finding("没有写收取信息处理费的情况，没有收取的也应写明")


def _said(body: Text) -> Text | None:
    """The first word on the fee; the items of a list of other charges are none."""
    for sentence in body.find(r"[^。\n]+", near="费"):
        listed = list(sentence.find(_OF_FEES)) if sentence.first(_OTHER_FEES) else []
        for fee in sentence.find(_FEE):
            if not any(fee.low == own.low for own in listed):
                return fee
    return None

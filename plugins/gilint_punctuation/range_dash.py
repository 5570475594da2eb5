"""Hyphens where a dash stands between two years or dates."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule

_BARE = r"\d{1,2}(?=-{1,2}\d{1,2}月(?!龄))|(?<=月)\d{1,2}"
_RANGE = (
    rf"(?<![\d./-])(?P<low>(?:19|20)\d{{2}}年?|\d{{1,2}}[月日]|{_BARE})-{{1,2}}"
    r"(?P<high>(?:19|20)\d{2}年|(?:\d{1,2}月)?\d{1,2}[月日])"
)


class RangeDash(Rule):
    """起止年份、时间之间用了短横线。

    起止年份、日期之间用一字线“—”，如“2021—2025年”；数值范围用浪纹线“～”。网页文字多已改成短横
    线，所以本规则默认关闭。

    不报：电话号码、网址、编号里的短横线；“2024-01-05”之类的日期。
    """

    name = "range-dash"
    below_head = True
    basis = "GB/T 15834-2011 4.13"
    severity = INFO
    enabled = False
    good = [
        "印发《规划》，执行期为2021—2025年。",
        "电话：5550139-802，发布时间：2024-01-05。",
        "办公时间为8:30-12:00，邮编999001-2。",
        "3-5日内答复，编号2024-05-12日，适用于8-10月龄。",
        "来信写的是“2021-2025年的账目”。",
    ]
    bad = {
        "执行期为⟦2021-2025年⟧。": "执行期为2021—2025年。",
        "统计⟦1月-12月⟧的数据。": "统计1月—12月的数据。",
        "公开⟦2022年--2024年⟧决算。": "公开2022年—2024年决算。",
        "⟦9-11月⟧分批培训，5月⟦12-18日⟧宣传。": "9—11月分批培训，5月12—18日宣传。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find two years, months or days with a hyphen between them."""
        for hit in doc.find(_RANGE, near="-", quoted=False):
            fix = f"{hit['low']!s}—{hit['high']!s}"
            yield hit.finding("起止时间之间应用一字线“—”", fix=fix)

"""Text that was taken over from last year's report."""

from collections.abc import Iterable, Sequence

from gilint.api import INFO, WARNING, GroupRule, Located, Record, Severity, consecutive
from gilint_compare._copies import BODY, PLANS, alike, characters_of, own, percent, places
from gilint_compare._examples import marked, prose, together

_FEWEST = {PLANS: (2, 40), BODY: (4, 120)}
"""Sentences and characters; less is alike by chance."""
_NAMES = {PLANS: "问题和改进部分", BODY: "工作情况部分"}
_WORK = (
    "全年主动公开政府信息{}条，其中通过门户网站公开{}条。围绕水库除险加固开设专栏，逐月公布工程进度和资金"
    "使用情况。组织股室信息员集中培训{}次，讲解公开属性的认定办法。在行政服务中心设置查阅点，配备专人解答"
    "群众提问。修订公开指南和目录，把灌区改造列为重点公开事项。"
)
_PROBLEMS = (
    "一是信息发布不够及时，个别股室的信息要催报才能公开，最长的晚了二十天。二是政策解读形式单一，图解、视频"
    "所占的比例偏低，读者不多。今后将建立月度通报制度，对迟报的股室点名提醒，年底计入考核结果。"
)
_OTHERS = (
    "主要问题是公开目录与机构职能没有同步调整。已在{}月重新编制目录，新设防汛调度一类。还将请用水户代表"
    "评议公开内容。"
)


class CopiedFromLastYear(GroupRule):
    """与本机关上一年的报告雷同。

    年度报告写的是这一年的工作、问题和改进，换几个数字再交一次，等于没有报告。

    逐句相比，数字和本机关的名称不计，一句之中改了个别分句的也算；引言、统计表、申请和复议诉讼情况等每年写法相同的部分不比，本次检查的许多机关
    都有的套话不算。问题和改进部分六成以上的文字雷同为警告，总体情况、主动公开部分七成以上雷同为提示。

    请照本年的实际改写；问题确实没有解决的，写明上年采取的措施和没有见效的原因。

    选项 problems、text 是两种比例（百分数）；shared 是多少个机关都有的句子算套话。
    """

    name = "copied-from-last-year"
    needs = ("passages",)
    problems: int = 60
    text: int = 70
    shared: int = 4
    good = [
        together(
            prose("青石县水利局", 2022, _WORK.format(12, 9, 2), _PROBLEMS),
            prose("青石县水利局", 2023, "全年公开水利信息15条。", _OTHERS.format(3)),
        ),
        together(
            prose("青石县水利局", 2022, _WORK.format(12, 9, 2), _PROBLEMS),
            prose("青石县水利局", 2024, _WORK.format(15, 8, 1), _PROBLEMS),
        ),
    ]
    bad = {
        together(
            prose("青石县水利局", 2022, "全年公开水利信息12条。", _PROBLEMS),
            prose("青石县水利局", 2023, "全年公开信息15条。", marked(_PROBLEMS)),
        ): None,
        together(
            prose("青石县水利局", 2022, "全年公开水利信息12条。", _PROBLEMS),
            prose(
                "青石县水利局",
                2023,
                "全年公开信息15条。",
                marked(_PROBLEMS.replace("不够及时", "有时偏晚").replace("今后将", "明年要")),
            ),
        ): None,
        together(
            prose("青石县水利局", 2022, _WORK.format(12, 9, 2), _PROBLEMS),
            prose(
                "青石县水利局",
                2023,
                marked(_WORK.format(15, 8, 1)),
                _OTHERS.format(3),
            ),
        ): None,
    }

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare the two parts that are written anew each year."""
        for before, now in consecutive(group):
            for parts, least, severity in (
                (PLANS, self.problems, WARNING),
                (BODY, self.text, INFO),
            ):
                yield from self._copied(before, now, parts, least, severity)

    def _copied(
        self, before: Record, now: Record, parts: frozenset[str], least: int, severity: Severity
    ) -> Iterable[Located]:
        whole = [each for each in now.passages if each.part in parts]
        mine = whole if parts is PLANS else own(now, parts, self.shared)
        pairs = alike(mine, before.passages)
        share = percent(pairs, whole)
        sentences, characters = _FEWEST[parts]
        if share < least or len(pairs) < sentences or characters_of(pairs) < characters:
            return
        yield now.finding(
            pairs[0].here.span,
            f"{_NAMES[parts]}与{before.year}年的报告雷同：{len(pairs)}句相同或大体相同，"
            f"占{share}%，请照本年的实际改写",
            related=places(pairs, now, before, f"{before.year}年的报告"),
            severity=severity,
        )

"""去年, 今年, 明年 beside a year that does not fit, and plans for too late a year."""

from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Rule

from ._own import (
    INTENDS,
    PLANS,
    YEAR,
    is_plan,
    lone_years,
    opens_sentence,
    rest_of_sentence,
    year_of,
)

_WORD = (
    r"(?P<word>本年度|上年度|上一年度|下年度|下一年度|今年|本年|去年|上年|上一年|明年|下年"
    r"|下一年|新的一年|新一年|来年|次年|前年|后年)"
)
_BESIDE = (
    rf"{_WORD}[底末初]?(?:，?即|（即?)(?P<after>{YEAR})年"
    rf"|(?P<before>{YEAR})年（即?{_WORD.replace('word', 'behind')}）"
)
_SIGNS = ("年（", "年，即", "年度（", "年度，即", "年即", "年度即", "底（", "末（", "初（")
_MEANT = {
    "今年": (0, 1),
    "本年": (0,),
    "去年": (-1, 0),
    "上年": (-1,),
    "上一年": (-1,),
    "明年": (1, 2),
    "下年": (1,),
    "下一年": (1,),
    "新的一年": (1,),
    "新一年": (1,),
    "来年": (1, 2),
    "次年": (1,),
    "前年": (-2, -1),
    "后年": (2, 3),
}
_PLAN = (
    rf"(?:(?:第?[一二三四]季度|[上下]半年)?，(?!全国|国家|国务院|中央|上级)[^，。；]{{0,12}}?(?:将|{INTENDS})"
    rf"|[^，。；]{{0,12}}?将(?:进一步|继续|着力|重点)|[^，。；]{{0,8}}?(?:计划|{PLANS}))"
)


_NEXT = ("下一步，", "下步，", "今后，", "接下来，", "下一阶段，", "为此，", "对此，", "下一年，")
_PLAN_LED = rf"{_PLAN}|[^，。；]{{0,12}}?(?:将|要(?!求)|{INTENDS})"
_FAR = 5


class RelativeOrPlanYear(Rule):
    """“去年、本年、明年”与旁边写明的年份不符，或者改进措施的年份不是次年。

    如2024年度报告写“上年度（2022年）”，上年度应是2023年；改进措施写“2026年，我局将”，而报告之后紧接的
    是2025年。“今年”“去年”“明年”可以从报告年度算，也可以从公布的年份算，两种都不符才报。
    改进措施写成报告年度或更早的，见 dates/improvement-in-past-year。
    """

    name = "relative-or-plan-year"
    good = [
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "去年（2023年）收到12件，上年度（2023年）结转1件。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "去年（即2024年）收到12件，明年（2026年）建成。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "2025年，我局将加强培训，力争到2027年全面完成；窗口先行试点，2026年，我局将全面铺开。\n"
            "（二）2025年打算\n2025年、2026年，我局将分步推进；2026年，全国平台将上线；2026年拟公开的事项已列入清单。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "去年（二〇二三年）收到12件，上一年度即2023年结转1件。"
        ),
        "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n来信写道：“上年（2023年）办过1件。”已答复。",
    ]
    bad = {
        "青石县教育局2024年政府信息公开工作年度报告\n⟦上年度（2022年⟧）结转1件。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n与⟦去年（2024年⟧）相比，增长一成。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n⟦2023年（本年度）⟧收到12件。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n截至⟦上年底（2022年⟧12月），有12个。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n⟦今年，即2023年⟧，收到12件。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n⟦上一年度即2022年⟧收到12件。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n⟦上年度（二〇二二年⟧）评查的案卷。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "（二）⟦2026年⟧工作打算\n⟦2026年⟧，我局拟补齐标注。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "⟦2026年⟧，我局将加强培训。下一步，⟦2027年⟧将围绕群众需求，丰富公开内容。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare words and numbers, then the years of plans."""
        if doc.year is not None:
            yield from _beside(doc, doc.year)
            yield from _plans(doc, doc.year)


def _beside(doc: Document, year: int) -> Iterator[Finding]:
    for hit in doc.find(_BESIDE, near=_SIGNS, quoted=False):
        word = (hit.get("word") or hit["behind"]).plain
        stated = year_of(hit.get("after") or hit["before"])
        steps = _MEANT[word.removesuffix("度")]
        if hit.before(1) in tuple("与比较同"):  # the year is not compared with itself
            steps = tuple(step for step in steps if step) or steps
        meant = [year + step for step in steps]
        if stated not in meant:
            right = "或".join(f"{one}年" for one in meant)
            yield hit.finding(f"{year}年度报告的“{word}”应是{right}，这里写的是{stated}年")


def _plans(doc: Document, year: int) -> Iterator[Finding]:
    for date in lone_years(doc):
        led = date.text.before(_FAR).endswith(_NEXT)
        if date.year is None or not year + 1 < date.year <= year + (_FAR if led else 2):
            continue
        opens = led or opens_sentence(date.text, "\n。；：）、")
        if not opens or not is_plan(doc, date.text):
            continue
        if rest_of_sentence(date.text).match(_PLAN if not led else _PLAN_LED):
            yield date.text.finding(
                f"{year}年度报告的改进措施应从{year + 1}年写起，这里写的是{date.year}年，请核对"
            )

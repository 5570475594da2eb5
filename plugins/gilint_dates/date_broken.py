"""Dates that lost a unit or run into each other."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule

_YEAR_LOST = r"(?:(?<=[，；（])|(?<=[\u4e00-\u9fff]。)|(?<=。\n))年(?:1[0-2]|[1-9])月"
_UNFILLED = "月日没有填写"


class DateBroken(Rule):
    """日期残缺：缺年、月、日中的一个字，单位用错或重复，或者月日的数字连在一起。

    如“至12月31止”“2024年1231日”“2024年12日31日”。只有一种读法的给出改法；也可能是从网页、PDF提取
    文字时丢了字，改之前请对照原件。草稿里尚未填写的“2025年 月 日”不报。

    不报“1月10件，2月15件”一类月份后面跟着数量的写法，也不报“2023年1-12月”。
    单独的年份缺“年”字见 dates/date-unit-missing，落款只有一串数字见 dates/date-run-together。
    """

    name = "date-broken"
    basis = "GB/T 9704-2012 7.3.5.5"
    good = [
        "统计期限为2024年1月1日至12月31日止。",
        "其中1月10件，2月15件，3月起逐月公布。",
        "2023年1-12月共受理12件，5月12起，6月3起。",
        "2024年100日攻坚行动期间发布信息20条。",
        "请于2018年3月31日前公布，电话5550173。",
        "答复期限为10日至120日，二〇一八年五月二十三日起施行，二〇二四年六月十五件。",
    ]
    bad = {
        "统计期限为2024年1月1日至⟦12月31⟧止。": "统计期限为2024年1月1日至12月31日止。",
        "统计期限自⟦2024年1月1⟧至2024年12月31日。": "统计期限自2024年1月1日至2024年12月31日。",
        "统计期限为⟦202511日⟧至2025年12月31日。": "统计期限为2025年1月1日至2025年12月31日。",
        "统计期限为⟦2025  1  1 日⟧至2025年12月31日。": None,
        "截至⟦2024年1231日⟧，共受理12件。": "截至2024年12月31日，共受理12件。",
        "截至⟦2024年12日31日⟧，共受理12件。": "截至2024年12月31日，共受理12件。",
        "开放日（⟦2024年9月11⟧）设在大厅。": "开放日（2024年9月11日）设在大厅。",
        "（统计区间：2024年1月1日—⟦12月31⟧）": "（统计区间：2024年1月1日—12月31日）",
        "统计期限为2024年1月1日至⟦1231日⟧。": "统计期限为2024年1月1日至12月31日。",
        "统计期限自⟦2024月1日⟧起至2024年12月31日。": None,
        "全年公开信息12条。⟦年6月⟧中旬，更换了公示栏。": None,
        "全年公开。\n青石县教育局\n⟦2025年0115⟧": "全年公开。\n青石县教育局\n2025年1月15日",
        "该制度于⟦二〇一八五月二十三日⟧起试行。": None,
        "该制度于⟦二〇二四年六月十五⟧起试行。": None,
        "全年公开。\n青石县教育局\n⟦2025年1月15⟧": "全年公开。\n青石县教育局\n2025年1月15日",
        "全年公开。\n青石县教育局\n⟦2025年 月 日⟧": None,
        "统计期限自2020年1月1日起至⟦202020年12月31日⟧止。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the dates that the view could not read whole."""
        for hit in doc.find(_YEAR_LOST, near="年", quoted=False):
            yield hit.finding(f"“{hit.plain}”前面缺年份，请补上")
        for date in doc.dates:
            if not date.damage or date.form.name != "DAMAGED" or doc.is_foreign(date.text):
                continue
            if date.damage == _UNFILLED and doc.context.draft:
                continue
            certain = len(date.readings) == 1 or (not date.readings and date.month is not None)
            right = date.plain if certain else ""
            advice = f"应为“{right}”" if right else _choice(date.readings)
            yield date.text.finding(
                f"日期“{date.text.plain}”{date.damage}，{advice}", fix=right or None
            )


def _choice(readings: Iterable[object]) -> str:
    days = "或".join(str(day) for day in readings)
    return f"可能是{days}，请对照原件改正" if days else "请对照原件补全"

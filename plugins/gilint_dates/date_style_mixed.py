"""Dates written in several ways in one report, and signing dates in a form of their own."""

from collections.abc import Iterable, Iterator

from gilint.api import INFO, Date, DateForm, Document, Edit, Finding, Fix, Rule, lazy

_FIGURES = (DateForm.DASHES, DateForm.DOTS, DateForm.SLASHES)
_CLOCK = lazy(r" ?\d{1,2}[:：]\d\d")
_SAYS = lazy("[，。；、]")
_DATE_LABELS = ("期：", "间：", "布：", "新：", "源：", "于：")
_TELLS = lazy("[\u4e00-\u9fff][^：\n]{1,30}[，。]")
_LABELS = ("：", "日期", "时间", "|")
_NOT_ZERO = ("0", "O", "o")


class DateStyleMixed(Rule):
    """同一份报告里日期写法不一，或成文日期没有写全、编了虚位。

    正文以“2025年1月5日”为主时，另用“2025-01-05”“2025.1.5”“2025/1/5”的，同一种写法报一次；
    句子里的“二〇二五年一月五日”“2025年一月5日”也算。“25年1月5日”应写全年份；“二0一七年”的“0”应为“〇”。
    成文日期应当用阿拉伯数字写全年、月、日，不写“01月”（GB/T 9704-2012 7.3.5.5）。

    页面的发布时间、引文、网址、文号不查；用“○”还是“〇”不算两种写法；整行用汉字写的成文日期不报。
    """

    name = "date-style-mixed"
    basis = "GB/T 15835-2011；GB/T 9704-2012 7.3.5.5"
    severity = INFO
    good = [
        "发布时间：2025-01-16\n2024年5月6日召开会议。\n二〇二五年一月十五日",
        "2024年5月6日召开会议，网址https://a.cn/2024-01-02/x.html，文号〔2024〕1号。",
        "2024年05月06日召开会议，5月7日公布。\n2025年1月15日",
        "2024年5月6日发布《指南》2024.4.1版。",
        (
            "云溪区统计局2024年政府信息公开工作年度报告 云溪区统计局 2025-01-24\n"
            "2024年5月6日召开会议。"
        ),
        "2024-05-06召开会议，2024-05-07公布结果。",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n县政府网 www.a.gov.cn 2025-01-12\n"
            "一、总体情况\n2024年5月6日召开会议，部署全年政府信息公开工作，公开信息20条，均已公开。\n"
            "二、依申请公开\n收到申请2件。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n来源：青石县教育局 2025-01-11 17:13:25\n"
            "2024年5月6日召开会议。"
        ),
        "2024年5月6日召开会议，5月设“三月三”专栏，2024年三月三歌节期间公开信息。\n二〇二五年一月十五日",
        "封面\n2024年3月\n一、概述\n2024年5月召开会议，公开信息20条，均已公开。\n二、依申请公开\n无。",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n索引号：008/2025-2 成文日期： 2025-01-11\n"
            "一、总体情况\n2024年5月6日召开会议。"
        ),
    ]
    bad = {
        "统计期限为2024年1月1日至2024年12月31日，⟦2024.5.6⟧召开会议。": (
            "统计期限为2024年1月1日至2024年12月31日，2024年5月6日召开会议。"
        ),
        "2024年1月2日开会，⟦2024.5.6⟧公布，2024.7.8更正。": (
            "2024年1月2日开会，2024年5月6日公布，2024年7月8日更正。"
        ),
        "⟦24年5月6日⟧召开会议。": "2024年5月6日召开会议。",
        "2024年1月2日开会。主要会议：⟦2024-3-12⟧召开部署会，研究要点。": (
            "2024年1月2日开会。主要会议：2024年3月12日召开部署会，研究要点。"
        ),
        "公示期为⟦2024.5.6⟧—2024.5.13，7月1日公布。": (
            "公示期为2024年5月6日—2024年5月13日，7月1日公布。"
        ),
        "2024年5月6日开会，⟦二〇二四年七月八日⟧公布。": "2024年5月6日开会，2024年7月8日公布。",
        "⟦2024年七月8日⟧公布，2024年8月十二日召开。": "2024年7月8日公布，2024年8月12日召开。",
        "公开信息20条。\n青石县教育局\n⟦2025年1月⟧": None,
        "公开信息20条，均已公开。\n青石县水务局\n⟦2025年01月05日⟧": (
            "公开信息20条，均已公开。\n青石县水务局\n2025年1月5日"
        ),
        "公开信息20条。\n青石县教育局\n⟦2025-1-5⟧": "公开信息20条。\n青石县教育局\n2025年1月5日",
        "⟦二0一七年⟧公开信息20条。": "二〇一七年公开信息20条。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Sort the dates by form and speak of those that differ."""
        own = [
            date
            for date in doc.dates
            if date.valid
            and date is not doc.page_date
            and not _is_field(doc, date)
            and not _is_beside_title(doc, date)
            and date.text.after(1) != "版"
            and not doc.is_foreign(date.text)
        ]
        signed = doc.signed
        if signed and signed.valid and signed.form is not DateForm.HAN:
            yield from () if _is_labelled(signed) else _signing(signed)
        yield from _other_forms(own, signed)
        for date in own:
            if date.form is DateForm.HAN and any(sign in date.text.plain for sign in _NOT_ZERO):
                text = date.text.plain.translate(dict.fromkeys(map(ord, _NOT_ZERO), "〇"))
                yield date.text.finding("汉字年份里的“0”应为“〇”", fix=text)


def _other_forms(own: list[Date], signed: Date | None) -> Iterator[Finding]:
    """One finding for each form that the text has beside 2025年1月5日."""
    worded = next((date for date in own if date.form is DateForm.WORDS and date.day), None)
    usual = f"与“{worded.text.plain}”不一" if worded else "不规范"
    body = [date for date in own if date is not signed]
    for form in (*_FIGURES, DateForm.HAN, DateForm.MIXED, DateForm.SHORT):
        found = [date for date in body if date.form is form]
        if form is DateForm.HAN:
            found = [date for date in found if date.complete and not _is_apart(date)]
        if found and (worded or form in (DateForm.MIXED, DateForm.SHORT)):
            yield _first(found, f"日期写法{usual}，应写作“{found[0].plain}”")


def _is_apart(date: Date) -> bool:
    """Whether it ends a line, as on covers and in signatures, or is spoken of for its 0."""
    return date.text.after(1) in ("", "\n") or any(sign in date.text.plain for sign in _NOT_ZERO)


def _is_field(doc: Document, date: Date) -> bool:
    """Whether it stands in a field of the page: 成文日期 2025-01-16, or 2025-01-16 09:30."""
    return date.form in _FIGURES and (
        (date.text.before(1) in ("", "：", "期", "间", "|", "\n") and not _in_a_sentence(date))
        or _CLOCK.match(date.text.after(6)) is not None
        or (date.text.after(1) in ("", "\n") and _is_in_head(doc, date))
    )


def _in_a_sentence(date: Date) -> bool:
    """Whether it is told behind a colon what happened that day: 主要会议：2025-1-16召开部署会，."""
    led, rest = date.text.before(3), date.text.after(40)
    return led.endswith("：") and led[-2:] not in _DATE_LABELS and _TELLS.match(rest) is not None


def _is_in_head(doc: Document, date: Date) -> bool:
    """Whether its line says nothing else than where the page is from, below the title."""
    title = doc.identity.title
    line = date.text.before(60).rpartition("\n")[2]
    return title is not None and date.text.low >= title.high and not _SAYS.search(line)


def _is_beside_title(doc: Document, date: Date) -> bool:
    """Whether it stands on the title's line, as the site prints it."""
    title = doc.identity.title
    if title is None or date.text.low < title.high:
        return False
    return doc.prose.plain.find("\n", title.high, date.text.low) < 0


def _is_labelled(date: Date) -> bool:
    """Whether it stands in figures behind a label, as the site prints it: 成文日期：2025-01-16."""
    return date.form in _FIGURES and date.text.before(3).rstrip().endswith(_LABELS)


def _signing(signed: Date) -> Iterator[Finding]:
    text = signed.text.plain
    if signed.day is None:
        yield signed.text.finding("成文日期没有写全，应写明年、月、日")
    elif signed.form is not DateForm.WORDS or "年0" in text or "月0" in text or "号" in text:
        yield signed.text.finding(f"成文日期应写作“{signed.plain}”", fix=signed.plain)


def _first(found: list[Date], message: str) -> Finding:
    others = [(date.text, "同样的写法") for date in found[1:]]
    finding = found[0].text.finding(message, related=others)
    edits = tuple(Edit(date.text.span, date.plain) for date in found if date.text.unbroken)
    return finding._replace(fix=Fix(edits, safe=False) if edits else None)

"""Slogans, and how many things they say that they hold."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Text, numeral

_NAMED = (
    r"“(?P<stated>[两二三四五六七八九])个?(?P<word>[\u4e00-\u9fff]{2})”(?:，?即：?|[：（](?!一是|第一|首先))"
    r"(?P<list>(?:[\u4e00-\u9fff]{2,10}(?P=word)[、，和]){1,9}[\u4e00-\u9fff]{2,10}(?P=word)"
    r"|(?:(?P=word)[\u4e00-\u9fff]{2,8}[、，]){1,9}(?P=word)[\u4e00-\u9fff]{2,8})"
    r"(?<!等)(?=[。；，）]|$)"
)
_PRINCIPLES = (
    r"“(?P<list>[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){1,8})”的?"
    r"(?P<count>[两二三四五六七八九])(?P<unit>项|个|大)(?:基本)?(?:原则|要求|标准|机制|制度)"
)


def slogans(doc: Document) -> Iterable[Finding | Held]:
    """“四个到位”，即组织到位、责任到位、督查到位; without 即 the list must end its sentence."""
    for slogan in doc.find(_NAMED, near=("”即", "”，即", "”：", "”（")):
        if "即" in slogan["word"].after(3) or slogan.after(1) in ("。", "）"):
            yield from _compared(slogan)


def _compared(slogan: Text) -> Iterable[Finding | Held]:
    stated = slogan["stated"].joined(slogan["word"])
    number = slogan["list"].plain.count(slogan["word"].plain)
    end = slogan.flow.whole.cut(slogan.high - 1, slogan.high + 1)
    if number == numeral(slogan["stated"].plain):
        yield stated.held("处数字相符")
    else:
        told = f"称“{stated.plain}”，实际列出{number}项，请改数或补项"
        yield stated.finding(told, related=[(end, "列到这里为止")])


def principles(doc: Document) -> Iterable[Finding]:
    """“谁公开、谁审核、谁负责”的四项原则."""
    for hit in doc.find(_PRINCIPLES, near="、"):
        named = hit["list"].plain.count("、") + 1
        if named != numeral(hit["count"].plain):
            told = f"列举了{named}项，与“{hit['count'].plain}{hit['unit'].plain}”不符，请改数或补项"
            yield hit.finding(told)

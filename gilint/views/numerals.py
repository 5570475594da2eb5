"""The numbers that headings bear: 一, 十二, ㈠, ⑴, ①, 3."""

from __future__ import annotations

BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
SMALL = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿"
RINGED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
"""Numbered signs in one character, in the order of their values from 1."""


def numeral(text: str) -> int:
    """The value of a Chinese numeral up to 99, of a ringed or bracketed number or of Arabic digits.

    A dash is a 一 that was typed wrongly; 两 stands alone.

    Raises:
        ValueError: it is none of them.
    """
    if text.isdecimal():
        return int(text)
    if text in "—―-":
        return 1
    if text == "两":
        return 2
    for signs in (BRACKETED, SMALL, RINGED):
        if text in signs:
            return signs.index(text) + 1
    tens, ten, ones = text.rpartition("十")
    digits = "零一二三四五六七八九"
    if not ten:
        return digits.index(text)
    return 10 * (digits.index(tens) if tens else 1) + (digits.index(ones) if ones else 0)

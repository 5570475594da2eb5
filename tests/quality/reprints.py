"""A clean report as other printers and copies give it: nothing about it has become wrong.

Each function takes the text of a report and gives it as it comes from somewhere else: copied from a
page, printed to a PDF and read back, of another kind of area. What a rule says of the reprint and
not of the report is a false alarm. ``test_reprints.py`` asks of all of them;

    python tests/quality/reprints.py [NAME ...]

prints what is said, for whoever wants to know why.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Reprint = Callable[[str], str]

CLEAN = Path(__file__).parent / "clean"
_PART = re.compile(r"^(#* ?)([一二三四五六七八九十]{1,3})、(?=.{2,38}$)", re.MULTILINE)
_RULER = re.compile(r"^\|[ |:-]+\n", re.MULTILINE)
_SIGNED = re.compile(r"^(20\d\d)年(\d{1,2})月(\d{1,2})日$", re.MULTILINE)
_DIGITS = "〇一二三四五六七八九"
_TITLE = re.compile(r"^.*年度?报告$", re.MULTILINE)
_COLUMNS = 80
_WRAPPED = 60
_PAGE = 25
_BROKEN = "residue/broken-line"
"""In a report of few lines one that was broken for the page is said to be broken: it is."""


def main() -> None:
    """Print what is said of the named reprints, or of all."""
    for name in sys.argv[1:] or REPRINTS:
        print(f"== {name}: {(REPRINTS[name].__doc__ or '').splitlines()[0]}")
        for alarm in alarms(REPRINTS[name]):
            print(alarm)


def alarms(reprint: Reprint) -> list[str]:
    """The errors and warnings on all clean reports of plain text, reprinted."""
    with tempfile.TemporaryDirectory() as folder:
        for path in [*CLEAN.glob("*.txt"), *CLEAN.glob("*.md")]:
            text = reprint(path.read_bytes().decode())
            (Path(folder) / path.name).write_bytes(text.encode())
        return [alarm for alarm in said_of([folder]) if _BROKEN not in alarm]


def said_of(paths: list[str]) -> list[str]:
    """The errors and warnings on files and folders."""
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--no-cache"]
    command += ["--format", "json", "--today", "2026-06-30", *paths]
    said = json.loads(subprocess.run(command, check=False, capture_output=True).stdout)
    assert said["problems"] == []
    return [
        f"{Path(each['path']).name}:{each['start']['line']} {each['rule']} {each['message']}"
        for each in said["findings"]
        if each["severity"] != "info"
    ]


def numbers_lost(text: str) -> str:
    """Copied from a page whose parts Word had numbered by itself."""
    if re.search(r"^[一二三]、.{39}", text, re.MULTILINE):
        return text  # some parts run in: their numbers stay, and then all have to
    return _PART.sub(r"\1", text)


def numbers_by_blanks(text: str) -> str:
    """一 总体情况, without the mark."""
    return _PART.sub(r"\1\2 ", text)


def wrapped(text: str) -> str:
    """Printed in a column of 40 characters, paragraphs indented."""
    return "\n".join(_wrapped(text, "　　"))


def wrapped_flush(text: str) -> str:
    """Printed in a narrow column, paragraphs flush, empty lines between them."""
    return "\n".join(_wrapped(text, ""))


def margin(text: str) -> str:
    """Read from a PDF that keeps its left margin."""
    return "\n".join(line and f"      {line}" for line in _wrapped(text, "    "))


def pages(text: str) -> str:
    """Printed on pages, the number of the page between empty lines."""
    return "\n".join(_paged(text, "\n— {} —\n"))


def form_feeds(text: str) -> str:
    """Read from a PDF page by page: a form feed begins each."""
    return "\n".join(_paged(text, "\n                    {}\n\f")).replace("\f\n", "\f")


def cells_stacked(text: str) -> str:
    """Copied from a page: one cell of a table a line."""
    return _rows(text, "\n")


def cells_by_blanks(text: str) -> str:
    """Tables without lines, one blank between cells."""
    return _rows(text, " ")


def cells_by_tabs(text: str) -> str:
    """Copied from a sheet."""
    return _rows(text, "\t")


def blanks_hard(text: str) -> str:
    """Paragraphs indented by the blanks of a page that do not break."""
    return _prose(text, lambda line: f"\xa0\xa0\xa0\xa0{line}" if line[:1] not in "# " else line)


def figures_spaced(text: str) -> str:
    """A blank on either side of each figure, as some printers set it."""
    figure = r"(?<=[\u4e00-\u9fff，。；：、（）])(\d+(?:\.\d+)?%?)(?=[\u4e00-\u9fff，。；：、（）])"
    return _prose(text, lambda line: re.sub(figure, r" \1 ", line))


def title_spaced(text: str) -> str:
    """The title's characters set apart."""
    return _TITLE.sub(lambda line: re.sub(r"(?<=[\u4e00-\u9fff])(?=.)", " ", line[0]), text, 1)


def title_in_two_lines(text: str) -> str:
    """The agency's name in a line of its own."""
    return _TITLE.sub(
        lambda line: re.sub(r"(?<=\D{4})(?=20\d\d年)", "\n", line[0], count=1), text, 1
    )


def signed_in_words(text: str) -> str:
    """The day at the end in Chinese numerals."""
    return _SIGNED.sub(lambda day: f"{_said(day[1])}年{_day(day[2])}月{_day(day[3])}日", text)


def brackets_narrow(text: str) -> str:
    """Half-width brackets throughout."""
    return text.replace("（", "(").replace("）", ")")


def autonomous(text: str) -> str:
    """The same county as an autonomous one of two peoples, the city as a prefecture."""
    names = {"青石县": "青石土家族苗族自治县", "白鹭市": "白鹭藏族羌族自治州", "云溪区": "云溪新区"}
    for name, other in names.items():
        text = text.replace(name, other)
    return text


def _prose(text: str, change: Callable[[str], str]) -> str:
    """The text with its lines changed, but those of tables and with addresses."""
    lines = text.split("\n")
    kept = re.compile(r"[|\t@]|http|^\s*$")
    return "\n".join(line if kept.search(line) else change(line) for line in lines)


def _rows(text: str, between: str) -> str:
    lines = _RULER.sub("", text).replace("\t", between).split("\n")
    return "\n".join(
        between.join(cell.strip() for cell in line.strip("| ").split("|"))
        if line.startswith("|") and "，" not in line
        else line
        for line in lines
    )


def _wrapped(text: str, indent: str) -> Iterator[str]:
    """The lines, sentences broken at a column; a text that was broken already stays."""
    lines = text.split("\n")
    narrow = max(len(line) for line in lines if "|" not in line) < _WRAPPED
    for line in lines:
        rest = line
        if not narrow and "。" in line and not re.match(r"[|#]|.*[|\t@]|.*http", line):
            rest = indent + line.strip(" \u3000")
            while (cut := _cut(rest)) < len(rest):
                yield rest[:cut]
                rest = rest[cut:]
        yield rest


def _cut(line: str) -> int:
    """How much of it a column takes: no figure is torn, no mark begins a line."""
    width = cut = 0
    while cut < len(line) and width < _COLUMNS:
        width += 1 if line[cut].isascii() else 2
        cut += 1
    if cut < len(line):
        while re.match(r"[\w.%:/][\w.%:/]", line[cut - 1 : cut + 1], re.ASCII):
            cut -= 1
        cut -= line[cut] in "，。；：、）》”"
    return cut


def _paged(text: str, mark: str) -> Iterator[str]:
    lines = list(_wrapped(text, "　　"))
    for number, (line, following) in enumerate(zip(lines, [*lines[1:], ""], strict=True), 1):
        yield line
        if number % _PAGE == 0 and not re.search(r"[|\t]|\d$", line + following):
            yield mark.format(number // _PAGE)


def _said(digits: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _day(number: str) -> str:
    tens, ones = divmod(int(number), 10)
    ten = ("", "十", "二十", "三十")[tens]
    return ten + (_DIGITS[ones] if ones else "")


REPRINTS: dict[str, Reprint] = {
    each.__name__: each
    for each in (
        numbers_lost,
        numbers_by_blanks,
        wrapped,
        wrapped_flush,
        margin,
        pages,
        form_feeds,
        cells_stacked,
        cells_by_blanks,
        cells_by_tabs,
        blanks_hard,
        figures_spaced,
        title_spaced,
        title_in_two_lines,
        signed_in_words,
        brackets_narrow,
        autonomous,
    )
}
"""Every reprint, by its name."""

if __name__ == "__main__":
    main()

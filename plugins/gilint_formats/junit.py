"""JUnit XML: a test suite a file, a test case a rule that found something or a failed check."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, TextIO

from gilint_formats._items import Item, items, level
from gilint_formats._xml import written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import FileReport, Problem, Report


def write(report: Report, out: TextIO) -> None:
    """Write one document; a clean file has one case that passed."""
    root = ET.Element("testsuites", name="gilint")
    found: dict[str, list[Item]] = {}
    for item in items(report):
        found.setdefault(item.path, []).append(item)
    for file in report.files:
        root.append(_suite(file, found.get(file.path, [])))
    if report.problems:
        root.append(_broken(report.problems))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    out.write(written(root))


def _suite(file: FileReport, found: list[Item]) -> ET.Element:
    suite = ET.Element("testsuite", name=file.path)
    for item in found:
        name = f"{item.entry.rule} {item.start.line}:{item.start.column}"
        case = ET.SubElement(suite, "testcase", classname=file.path, name=name)
        kind = level(item.entry.severity, "error", "warning", "info")
        if kind == "info":
            ET.SubElement(case, "system-out").text = item.words
            continue
        failure = ET.SubElement(case, "failure", type=kind, message=item.entry.message)
        failure.text = f"{file.path}:{item.start.line}:{item.start.column}: {item.words}"
    _add_problems(suite, file.path, file.problems)
    if not len(suite):
        case = ET.SubElement(suite, "testcase", classname=file.path, name="gilint")
        if file.skipped:
            ET.SubElement(case, "skipped", message=file.skipped)
    return _counted(suite)


def _broken(problems: Iterable[Problem]) -> ET.Element:
    suite = ET.Element("testsuite", name="gilint")
    _add_problems(suite, "gilint", problems)
    return _counted(suite)


def _add_problems(suite: ET.Element, classname: str, problems: Iterable[Problem]) -> None:
    for problem in problems:
        case = ET.SubElement(suite, "testcase", classname=classname, name="not-checked")
        ET.SubElement(case, "error", message=problem.message)


def _counted(suite: ET.Element) -> ET.Element:
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    return suite

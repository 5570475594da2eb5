"""Views drawn with the templates of this folder: a fragment for one report, a page for many."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gilint import __version__
from gilint.pages.overview import charts_of, not_checked
from gilint.pages.rules import rule_page
from gilint.pages.view import view_of
from gilint.reporters.wording import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Environment

    from gilint.pages.view import FileView
    from gilint.report import Report
    from gilint.rule import Rule

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"
SCRIPTS = ("levels.js", "rules.js", "steps.js")
"""Modules that make a page more convenient; none is needed to read it."""


@cache
def environment() -> Environment:
    """The templates; whatever comes from a report is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(FOLDER / "templates", encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(LEVELS=LEVELS, version=__version__)
    return made


def static_text(name: str) -> str:
    """A stylesheet or script of ours."""
    return (STATIC / name).read_text(encoding="utf-8")


def draw_report(view: FileView, rules: Mapping[str, type[Rule]], *, mendable: bool) -> str:
    """One report as a fragment of a page; where it is ``mendable`` findings can be acted on."""
    template = environment().get_template("fragment.html")
    pages = [rule_page(id_, rules[id_]) for id_ in _asked([view]) if id_ in rules]
    return template.render(view=view, pages=pages, mendable=mendable, acting=True)


def draw_page(report: Report) -> Iterator[str]:
    """A whole run as one page that needs no other file, piece by piece."""
    others = {
        file.path: (f"r{number}", file.source)
        for number, file in enumerate(report.files, 1)
        if file.source
    }
    views = [view_of(file, f"r{number}-", others) for number, file in enumerate(report.files, 1)]
    template = environment().get_template("page.html")
    pages = [rule_page(id_, report.rules[id_]) for id_ in _asked(views) if id_ in report.rules]
    yield from template.generate(
        report=report,
        views=views,
        counts={severity.label: number for severity, number in report.counts().items()},
        charts=charts_of(report),
        not_checked=list(not_checked(report)),
        pages=pages,
        summaries={page.id: page.summary.rstrip("。") for page in pages},
        style=static_text("style.css"),
        scripts=[static_text(name) for name in SCRIPTS],
    )


def _asked(views: list[FileView]) -> list[str]:
    """The rules that found something, by name."""
    return sorted({item.entry.rule for view in views for item in view.items})

"""``--format html``: a run as one page to open, print and hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from gilint.report import Report
    from gilint.reporters import Style


class HtmlReporter:
    """One file without any other: an overview, then each report with its findings in place."""

    name = "html"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write the page."""
        from gilint.pages.drawing import draw_page  # noqa: PLC0415 - only where it is asked for

        del style
        out.writelines(draw_page(report))

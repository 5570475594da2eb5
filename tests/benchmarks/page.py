"""How soon a report that is dropped into the page of ``gilint serve`` stands there, marked.

    python tests/benchmarks/page.py [--runs 10] [--record] [FILE ...]

drops our own report into Chromium as a Word file with seven tables, as a PDF of five pages and as a
web page of 100 KB, then any files that are named. Printed is the time from the drop until the
marked report has been painted, and what of it the page waited for the server, over the runs that
follow a first one.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "readers"))
sys.path.insert(0, str(Path(__file__).parent))

from making import pdf_file, web_page, word_file
from playwright.sync_api import sync_playwright
from recording import keep

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SERVE = (sys.executable, "-m", "gilint", "serve", "--no-open", "--port", "0", "--isolated")
DROP = """async ([name, data]) => {
    const dropped = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0));
    dropped.items.add(new File([bytes], name));
    const options = { dataTransfer: dropped, bubbles: true, cancelable: true };
    const drawn = new Promise((done) => {
        const report = document.getElementById("report");
        new MutationObserver(done).observe(report, { childList: true });
    });
    const began = performance.now();
    document.getElementById("drop").dispatchEvent(new DragEvent("drop", options));
    await drawn;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const painted = performance.now();
    const entries = performance.getEntriesByType("resource");
    const asked = entries.find((each) => each.name.includes("/check"));
    return [painted - began, asked.responseEnd - asked.requestStart];
}"""


def main() -> None:
    """Measure our own files, then the named ones."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=10)
    options.add_argument("--record", action="store_true")
    options.add_argument("files", nargs="*", type=Path)
    chosen = options.parse_args()
    reports = [
        ("报告.docx", word_file(7)),
        ("报告.pdf", pdf_file(5)),
        ("报告.html", web_page(80).encode()),
        *((path.name, path.read_bytes()) for path in chosen.files),
    ]
    with subprocess.Popen(SERVE, stdout=subprocess.PIPE, encoding="utf-8") as served:
        try:
            address = re.search(r"http://\S+", served.stdout.readline())[0]
            with sync_playwright() as playwright:
                found = shutil.which("chromium")
                browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
                figures = {
                    Path(name).suffix[1:]: measure(browser, address, name, data, chosen.runs)
                    for name, data in reports
                }
                browser.close()
        finally:
            served.terminate()
    if chosen.record:
        slowest = max(each["median"] for each in figures.values())
        keep("page", {"runs": chosen.runs, "slowest": slowest, **figures})


def measure(browser: Browser, address: str, name: str, data: bytes, runs: int) -> dict[str, float]:
    """The time of one file, dropped each time into a page that has just been opened."""
    page = browser.new_page()
    times = []
    for _ in range(runs + 1):
        page.goto(address)
        times.append(page.evaluate(DROP, [name, b64encode(data).decode()]))
    marks = page.locator("#report .finding").count()
    page.close()
    drops, waits = zip(*times[1:], strict=True)
    print(
        f"{name:<12} {len(data) / 1000:6.0f} KB {marks:3} findings  "
        f"median {statistics.median(drops):4.0f} ms  most {max(drops):4.0f} ms  "
        f"of it the server {statistics.median(waits):4.0f} ms"
    )
    times = {"median": statistics.median(drops) / 1e3, "most": max(drops) / 1e3}
    return {"kilobytes": len(data) / 1e3, **times, "server": statistics.median(waits) / 1e3}


if __name__ == "__main__":
    main()

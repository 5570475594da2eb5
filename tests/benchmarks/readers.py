"""How long the readers take: milliseconds a file in one process, median and best of several runs.

    python tests/benchmarks/readers.py [--record] [FILE ...]

reads our own report as a web page of 100 KB, as a Word file with seven tables and as a PDF of
five pages, after one run that loads what they import; then any files that are named.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "readers"))
sys.path.insert(0, str(Path(__file__).parent))

from making import pdf_file, web_page, word_file
from recording import keep

from gilint.packs import load_packs

RUNS = 21
READERS = load_packs().readers()


def main() -> None:
    """Measure our own files, then the named ones."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--record", action="store_true")
    options.add_argument("files", nargs="*", type=Path)
    chosen = options.parse_args()
    figures = {
        "html": measure("web page", ".html", web_page(80).encode()),
        "docx": measure("Word file, 7 tables", ".docx", word_file(7)),
        "pdf": measure("PDF, 5 pages", ".pdf", pdf_file(5)),
    }
    for path in chosen.files:
        measure(path.name, path.suffix.lower(), path.read_bytes())
    if chosen.record:
        keep("readers", figures)


def measure(name: str, suffix: str, data: bytes) -> dict[str, float]:
    """Print the time of one file."""
    reader = READERS[suffix]
    began = perf_counter()
    source = reader.read(data, f"x{suffix}", None)
    first = perf_counter() - began
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        reader.read(data, f"x{suffix}", None)
        times.append(perf_counter() - began)
    print(
        f"{name:<24} {len(data) / 1000:7.0f} KB {len(source.text):6} characters  median "
        f"{statistics.median(times) * 1e3:6.1f} ms  best {min(times) * 1e3:6.1f} ms  "
        f"first {first * 1e3:6.1f} ms"
    )
    times = {"median": statistics.median(times), "best": min(times), "first": first}
    return {"kilobytes": len(data) / 1e3, **times}


if __name__ == "__main__":
    main()

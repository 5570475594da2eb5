"""Inputs that find their own way into code which no input has run yet, with atheris.

    pip install atheris    # no dependency of gilint; CPython on Linux or macOS
    python tests/tools/coverage_fuzz.py KIND [FOLDER] [-max_total_time=300] [-artifact_prefix=...]

KIND is ``text``, ``html``, ``docx`` (the bytes are its document.xml) or ``pdf``. FOLDER keeps the
inputs that led somewhere, for the next run; it begins with some of ``fuzz.py``. Options that
begin with ``-`` are libFuzzer's. What goes wrong ends the run; its file runs again with
``coverage_fuzz.py KIND FILE``.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent))

PACKS = (
    "citations compare counts dates privacy punctuation readers residue structure tables wording"
)
LOADED = ["gilint", *(f"gilint_{pack}" for pack in PACKS.split())]
SEEDS = 200
MAIN = "word/document.xml"

with atheris.instrument_imports(include=LOADED):
    import fuzz
    from fuzz_check import RARE, Case, outcome

    for kind in fuzz.KINDS:  # what is imported on use is imported here
        for number in range(20):
            outcome(fuzz.made(kind, 0, number)._replace(rare=frozenset(RARE)))


def main() -> None:
    """Run one kind until something goes wrong or the time is over."""
    kind, *rest = sys.argv[1:]
    if kind not in fuzz.KINDS:
        sys.exit(f"{kind} is none of {', '.join(fuzz.KINDS)}")
    if all(each.startswith("-") for each in rest):
        rest.append(tempfile.mkdtemp(prefix=f"gilint-{kind}-"))
    (place,) = (Path(each) for each in rest if not each.startswith("-"))
    if not place.is_file():
        place.mkdir(exist_ok=True)
        for number in range(SEEDS):
            (place / f"seed-{number}").write_bytes(_unpacked(fuzz.made(kind, 0, number).data))

    def run(data: bytes) -> None:
        found = outcome(Case(f"a.{SUFFIXES.get(kind, kind)}", _packed(kind, data))).fault
        if found:
            raise RuntimeError(found)

    atheris.Setup([sys.argv[0], "-timeout=30", *rest], run)
    atheris.Fuzz()


SUFFIXES = {"text": "txt"}


def _unpacked(data: bytes | str) -> bytes:
    """What of an input is varied."""
    if isinstance(data, str):
        return data.encode("utf-8", "replace")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return file.read(MAIN)
    except (zipfile.BadZipFile, KeyError, OSError, ValueError):
        return data


def _packed(kind: str, data: bytes) -> bytes:
    """The file that the bytes stand for."""
    if kind != "docx":
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr(MAIN, data)
    return out.getvalue()


if __name__ == "__main__":
    main()

"""How fast gilint is beside what people would pick instead, on the same files in one run.

    python tests/benchmarks/peers.py --install|--peers FOLDER [--files 1000 5000] [--record]

``--install`` puts the peers into a folder, in the versions that are named here (needs npm, Node 20
and an index of Python packages); ``--peers`` names a folder where they are. Printed, as seconds and
as ratio to gilint: one report; few and many reports and how the time grows; one file of 5 MB; the
memory of the largest process. What takes longer than ``--limit`` seconds is stopped.

What each finds is not compared: the peers know typography alone, and cspell English words. They
have the settings nearest to what offices write, without blanks between Chinese and digits, and
textlint has fifteen rules of its own and others' making.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from bench import CHECK, Cost, copies, cost, long_text, median, ours
from recording import keep

import gilint

NPM = {
    "autocorrect-node": "2.14.0",
    "cspell": "9.8.0",
    "@lint-md/cli": "2.2.4",
    "zhlint": "0.8.2",
    "textlint": "15.8.0",
    "@textlint-rule/textlint-rule-no-invalid-control-character": "3.0.0",
    "@textlint-rule/textlint-rule-no-unmatched-pair": "2.0.4",
    "textlint-rule-date-weekday-mismatch": "1.1.1",
    "textlint-rule-doubled-spaces": "1.0.2",
    "textlint-rule-ja-no-space-between-full-width": "3.0.3",
    "textlint-rule-ja-space-between-half-and-full-width": "3.0.3",
    "textlint-rule-max-comma": "4.0.0",
    "textlint-rule-no-mixed-zenkaku-and-hankaku-alphabet": "1.0.1",
    "textlint-rule-no-mixed-zenkaku-and-hankaku-number": "1.0.0",
    "textlint-rule-no-nfd": "2.0.2",
    "textlint-rule-no-todo": "2.0.1",
    "textlint-rule-no-zero-width-spaces": "1.0.1",
    "textlint-rule-prh": "6.1.0",
    "textlint-rule-sentence-length": "5.2.1",
    "textlint-rule-zh-half-and-full-width-bracket": "1.1.0",
}
PYPI = {"limae": "0.13.4"}
SETTINGS = Path(__file__).with_name("peers")
LIMAE_SPACES = "zh-typography-2,zh-typography-3,zh-typography-5"
MEGABYTES = 5
ENDLESS = 3600
QUICK = 15
"""Seconds: what takes longer is measured once."""
HEAD = ("", "one", "few", "many", "large", "growth", "memory, few", "memory, large")


class Peer(NamedTuple):
    """A program and how it is asked to check the folder in which it is started."""

    name: str
    version: str
    command: list[str]


def main() -> None:
    """Install, measure, print, keep."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--install", type=Path)
    options.add_argument("--peers", type=Path)
    options.add_argument("--files", type=int, nargs=2, default=(1000, 5000))
    options.add_argument("--limit", type=float, default=120)
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    folder = chosen.peers or chosen.install
    if chosen.install:
        install(chosen.install)
    if not folder:
        options.error("one of --install and --peers is needed")
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        folders = texts(place, *chosen.files)
        figures = compared(known(folder.absolute(), place), folders, chosen.limit)
    if chosen.record:
        few, many = chosen.files
        setting = {"few": few, "many": many, "megabytes": MEGABYTES, "limit": chosen.limit}
        keep("peers", {**setting, "peers": figures})


def compared(peers: list[Peer], folders: dict[str, Path], limit: float) -> list[dict[str, object]]:
    """All that is measured, printed as it comes."""
    figures: list[dict[str, Cost | None]] = []
    print(*(f"{head:>18}" for head in HEAD), sep=" | ")
    for peer in peers:
        most = limit if figures else ENDLESS  # gilint, to which all are compared, ends in time
        figures.append({name: taken(peer, folder, most) for name, folder in folders.items()})
        print(line(peer, figures[-1], figures[0]), flush=True)
    return [
        {"name": peer.name, "version": peer.version}
        | {name: each._asdict() if each else None for name, each in mine.items()}
        for peer, mine in zip(peers, figures, strict=True)
    ]


def install(folder: Path) -> None:
    """Put the peers into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    named = [f"{name}@{version}" for name, version in NPM.items()]
    npm = ["npm", "install", "--no-audit", "--no-fund", *named]
    subprocess.run(npm, cwd=folder, check=True)
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    pinned = [f"{name}=={version}" for name, version in PYPI.items()]
    subprocess.run([folder / "venv" / "bin" / "pip", "install", "-q", *pinned], check=True)


def known(folder: Path, place: Path) -> list[Peer]:
    """gilint and its peers, all but gilint with settings of their own."""

    def npm(package: str, name: str, *arguments: str) -> Peer:
        return Peer(name, NPM[package], [str(modules / ".bin" / name), *arguments])

    modules = folder / "node_modules"
    limae = [str(folder / "venv" / "bin" / "limae"), "--disable", LIMAE_SPACES]
    zhlint = os.path.relpath(SETTINGS / "zhlint.json", place / "anywhere")  # knows no other path
    textlint = ("--rules-base-directory", str(modules), "--config", str(SETTINGS / "textlint.json"))
    return [
        Peer("gilint", gilint.__version__, [*CHECK, "."]),
        Peer("limae", PYPI["limae"], ["sh", "-c", 'exec "$0" "$@" *.txt', *limae]),
        npm(
            "autocorrect-node",
            "autocorrect",
            "--lint",
            "-c",
            str(SETTINGS / "autocorrect.yml"),
            ".",
        ),
        npm("cspell", "cspell", "lint", "--no-progress", "*.txt"),
        npm("zhlint", "zhlint", f"--config={zhlint}", "*.txt"),
        npm("@lint-md/cli", "lint-md", "-c", str(SETTINGS / "lint-md.json"), "*.txt"),
        npm("textlint", "textlint", *textlint, "*.txt"),
    ]


def texts(place: Path, few: int, many: int) -> dict[str, Path]:
    """Folders of texts: one report, few, many, a long one. None of them in an encoding of old."""
    reports = [report for report in ours() if "gbk" not in report.name]
    folders = {name: place / name for name in ("one", "few", "many", "large")}
    for folder in folders.values():
        folder.mkdir()
    for name, count in {"one": 1, "few": few, "many": many}.items():
        copies(reports, folders[name], count)
    long_text(reports, folders["large"], MEGABYTES)
    return folders


def taken(peer: Peer, folder: Path, limit: float) -> Cost | None:
    """What a peer takes for a folder: the median of some runs where it is quick."""
    try:
        once = cost(peer.command, folder, limit)
        if once.wall > QUICK:
            return once
        return median(peer.command, 5, folder)
    except TimeoutError:
        return None


def line(peer: Peer, figures: dict[str, Cost | None], ours: dict[str, Cost | None]) -> str:
    """A line of the table."""
    cells = [f"{peer.name:<12}{peer.version:>7}"]
    for name, mine in figures.items():
        ratio = mine and mine.wall / ours[name].wall
        cells.append(f"{mine.wall:.2f} s {ratio:5.2f} x" if mine else "stopped")
    few, many = figures["few"], figures["many"]
    cells.append(f"{many.wall / few.wall:.1f} x" if few and many else "")
    cells += [
        f"{figures[name].memory:.0f} MB" if figures[name] else "" for name in ("few", "large")
    ]
    return " | ".join(f"{cell:>18}" for cell in cells)


if __name__ == "__main__":
    main()

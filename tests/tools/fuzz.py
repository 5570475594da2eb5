"""Broken reports through the whole pipe: no crash, no hang, no place outside the text.

    python tests/tools/fuzz.py --kind text --count 1000000 --seed 1 [--processes 2] [--record]
    python tests/tools/fuzz.py --kind html --seed 1 --first 4711 --count 1    # one of them again

Input number *n* of a seed is the same as long as our reports and the rules' examples are. What goes
wrong is made smaller where that is simple, kept in a folder and told. ``--record`` writes the
counts to ``fuzzed.json``: they go on with each new seed, and begin anew with each version and after
an input that went wrong.
Commands, formats and options are the matter of ``fuzz_commands.py``; here every file is new.
"""

from __future__ import annotations

import argparse
import datetime as dt
import faulthandler
import gc
import json
import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[1] / "readers")]

import fuzzed_pages  # noqa: E402 - modules of the tests
import fuzzed_pdf  # noqa: E402
import fuzzed_text  # noqa: E402
import fuzzed_word  # noqa: E402
from fuzz_check import Case, Fault, outcome, rare, suffix  # noqa: E402

from gilint import __version__  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = {
    "text": fuzzed_text.case,
    "html": fuzzed_pages.case,
    "docx": fuzzed_word.case,
    "pdf": fuzzed_pdf.case,
}
RECORD = Path(__file__).with_name("fuzzed.json")
BLOCK = 500
"""Inputs between two words of progress, and of one process at a time."""
MOST_TRIES = 300


class Block(NamedTuple):
    """Inputs that one process makes and runs."""

    kind: str
    seed: int
    first: int
    count: int
    keep: Path


class Done(NamedTuple):
    """What became of a block.

    ``read`` were not refused; ``faults`` are by kind; ``slowest`` has its seconds and its number.
    """

    count: int
    read: int
    faults: Counter[str]
    slowest: tuple[float, int]

    def joined(self, other: Done) -> Done:
        """Both blocks as one."""
        slowest = max(self.slowest, other.slowest)
        faults = self.faults + other.faults
        return Done(self.count + other.count, self.read + other.read, faults, slowest)


def main() -> None:
    """Run, tell, record; exit status 1 if anything went wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kind", choices=KINDS, required=True)
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--processes", type=int, default=1)
    options.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "gilint-fuzz")
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    faulthandler.enable()
    chosen.keep.mkdir(parents=True, exist_ok=True)
    began, whole = time.monotonic(), Done(0, 0, Counter(), (0.0, 0))
    for done in run(list(blocks(chosen)), chosen.processes):
        whole = whole.joined(done)
        if whole.count % (BLOCK * 20) < done.count or whole.count == chosen.count:
            print(
                f"{chosen.kind} seed {chosen.seed}: {whole.count} inputs, {whole.read} read, in "
                f"{time.monotonic() - began:.0f} s, wrong {dict(whole.faults)}, "
                f"slowest #{whole.slowest[1]} {whole.slowest[0]:.2f} s",
                flush=True,
            )
    if chosen.record:
        record(chosen.kind, chosen.seed, whole)
    sys.exit(whole.faults.total() > 0)


def blocks(chosen: argparse.Namespace) -> Iterator[Block]:
    """The inputs that were asked for, in pieces."""
    end = chosen.first + chosen.count
    for first in range(chosen.first, end, BLOCK):
        yield Block(chosen.kind, chosen.seed, first, min(BLOCK, end - first), chosen.keep)


def run(todo: list[Block], processes: int) -> Iterator[Done]:
    """Run them here, or in several processes."""
    if processes == 1:
        yield from map(run_block, todo)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(run_block, todo)


def made(kind: str, seed: int, number: int) -> Case:
    """Input number ``number`` of a seed."""
    chance = random.Random(f"{kind} {seed} {number}")  # noqa: S311 - no secret
    path, data = KINDS[kind](chance)
    return Case(path, data, rare(chance))


def run_block(block: Block) -> Done:
    """Make and run the inputs of a block."""
    gc.disable()  # a quarter of the time; the end of the block will do
    read, faults, slowest = 0, Counter[str](), (0.0, 0)
    for number in range(block.first, block.first + block.count):
        case = made(block.kind, block.seed, number)
        began = time.process_time()
        was_read, found = outcome(case)
        slowest = max(slowest, (time.process_time() - began, number))
        read += was_read
        if found:
            faults[found.kind] += 1
            keep(block, number, case, found)
    gc.collect()
    return Done(block.count, read, faults, slowest)


def keep(block: Block, number: int, case: Case, found: Fault) -> None:
    """Tell of an input that went wrong, and keep it as small as it easily gets."""
    if found.kind != "hang" and block.kind in {"text", "html"}:
        case = smaller(case, found)
    data = case.data.encode("utf-8", "surrogatepass") if isinstance(case.data, str) else case.data
    place = block.keep / f"{block.kind}-{block.seed}-{number}{suffix(case)}"
    place.write_bytes(data)
    print(f"{place} ({'+'.join(sorted(case.rare))}): {found.kind}: {found.said}", flush=True)


def smaller(case: Case, found: Fault) -> Case:
    """The case without pieces that the fault does not need."""
    tries, size = 0, len(case.data) // 2
    while size and tries < MOST_TRIES:
        at = 0
        while at < len(case.data) and tries < MOST_TRIES:
            less = case._replace(data=case.data[:at] + case.data[at + size :])
            again = outcome(less).fault
            tries += 1
            if again and (again.kind, again.said[:20]) == (found.kind, found.said[:20]):
                case = less
            else:
                at += size
        size //= 2
    return case


def record(kind: str, seed: int, done: Done) -> None:
    """Add a run to the counts."""
    known = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    old = known.get(kind, {})
    if old.get("wrong") or seed in old.get("seeds", ()) or old.get("version") != __version__:
        old = {}
    known[kind] = {
        "inputs": old.get("inputs", 0) + done.count,
        "read": old.get("read", 0) + done.read,
        "wrong": done.faults.total(),
        "crashes": done.faults["crash"],
        "hangs": done.faults["hang"],
        "spans_out_of_range": done.faults["span"],
        "seeds": [*old.get("seeds", ()), seed],
        "date": f"{dt.datetime.now(dt.UTC):%Y-%m-%d}",
        "version": __version__,
    }
    RECORD.write_text(json.dumps(known, indent=1) + "\n")


if __name__ == "__main__":
    main()

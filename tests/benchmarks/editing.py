"""How soon the language server says what is wrong with a report that is being typed.

    python tests/benchmarks/editing.py [--edits 300] [--long 10000] [--report FILE] [--record]

prints, for a report of 10 KB, the time from a change to its diagnostics as a client over pipes
sees it, and beside it what the check alone takes in this very process; then the server's memory
over many edits that come faster than they can be checked.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

sys.path.insert(0, str(Path(__file__).parent))

from recording import keep

ROOT = Path(__file__).resolve().parents[2]
KILOBYTES = 10
BURST = 20


class Editor(LanguageClient):
    """A client that types at one place of one document."""

    def __init__(self, report: Path, text: str) -> None:
        super().__init__("benchmark", "1")
        self.uri = report.as_uri()
        self.version = 1
        self.place = lsp.Position(text.count("\n") // 2, 0)
        self.arrived = asyncio.Event()
        self.newest = 0

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def keep(params: lsp.PublishDiagnosticsParams) -> None:
            self.newest = max(self.newest, params.version or 0)
            self.arrived.set()

    async def open(self, folder: Path, text: str) -> None:
        """Start the server and open the report."""
        await self.start_io(sys.executable, "-m", "gilint", "lsp")
        capabilities = lsp.ClientCapabilities()
        await self.initialize_async(lsp.InitializeParams(capabilities, root_uri=folder.as_uri()))
        self.initialized(lsp.InitializedParams())
        item = lsp.TextDocumentItem(self.uri, "plaintext", self.version, text)
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        await self.told()

    def type(self) -> None:
        """Put a character in, or take it out again."""
        self.version += 1
        end = lsp.Position(self.place.line, self.version % 2)
        change = lsp.TextDocumentContentChangePartial(
            lsp.Range(self.place, end), "" if self.version % 2 else "县"
        )
        name = lsp.VersionedTextDocumentIdentifier(self.version, self.uri)
        self.text_document_did_change(lsp.DidChangeTextDocumentParams(name, [change]))

    async def told(self) -> None:
        """Wait for what is found in the newest version."""
        while self.newest < self.version:
            self.arrived.clear()
            await asyncio.wait_for(self.arrived.wait(), 60)

    def processor(self) -> float:
        """The server's processor time in seconds."""
        fields = Path(f"/proc/{self._server.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """The server's resident memory in MB."""
        status = Path(f"/proc/{self._server.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


async def measure(editor: Editor, edits: int, long: int) -> dict[str, object]:
    """Type, wait, type; then type without waiting."""
    for _ in range(20):
        editor.type()
        await editor.told()
    times = []
    before = editor.processor()
    for _ in range(edits):
        began = perf_counter()
        editor.type()
        await editor.told()
        times.append(perf_counter() - began)
    each = (editor.processor() - before) / edits
    print(f"change to diagnostics  {said(spread(times))}, {edits} edits")
    print(f"processor              {each * 1e3:.1f} ms an edit, whatever else the machine does")
    memory = []
    for number in range(0, long, BURST):
        if number % (long // 10) == 0:
            memory.append(editor.memory())
            print(f"memory  {memory[-1]:6.1f} MB after {number} edits")
        for _ in range(BURST):
            editor.type()
        await editor.told()
    memory.append(editor.memory())
    print(f"memory  {memory[-1]:6.1f} MB after {long} edits")
    steady = {"long": long, "memory": memory, "growth": memory[-1] / memory[0]}
    return {"edits": edits, **spread(times), "processor": each, **steady}


def spread(times: list[float]) -> dict[str, float]:
    """Median, 95th percentile and maximum in seconds."""
    ordered = sorted(times)
    high = ordered[len(ordered) * 95 // 100]
    return {"median": statistics.median(ordered), "p95": high, "max": ordered[-1]}


def said(times: dict[str, float]) -> str:
    """The same in words."""
    return ", ".join(f"{name} {seconds * 1e3:.1f} ms" for name, seconds in times.items())


def check_alone(path: Path, text: str, edits: int) -> dict[str, float]:
    """The same checks without pipes and protocol."""
    from gilint.lsp.checking import Checker

    checker = Checker()
    times = []
    for number in range(edits):
        began = perf_counter()
        checker.checked(text + "县" * (number % 2), str(path))
        times.append(perf_counter() - began)
    taken = spread(times[10:])
    print(f"check alone            {said(taken)}")
    return taken


def lengthened(text: str) -> str:
    """A report with its paragraphs of prose repeated until it has the size that is wanted."""
    lines = text.splitlines(keepends=True)
    prose = [at for at, line in enumerate(lines) if "。" in line and "|" not in line]
    turn = 0
    while len("".join(lines).encode()) < KILOBYTES * 1000:
        at = prose[turn % len(prose)]
        lines[at] = lines[at].rstrip("\n") + lines[at]
        turn += 1
    return "".join(lines)


def main() -> None:
    """Run all measurements and print them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--edits", type=int, default=300)
    options.add_argument("--long", type=int, default=10_000)
    options.add_argument("--report", type=Path)
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    ours = ROOT / "examples" / "reports" / "clean-2016-county-government.md"
    text = (chosen.report or ours).read_text(encoding="utf-8")
    text = text if chosen.report else lengthened(text)
    print(f"report  {len(text.encode()) / 1000:.1f} KB")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "report.md"
        path.write_text(text, encoding="utf-8")
        alone = check_alone(path, text, min(chosen.edits, 60))
        figures = asyncio.run(session(path, text, chosen))
    if chosen.record:
        keep("editing", {"kilobytes": len(text.encode()) / 1e3, **figures, "alone": alone})


async def session(path: Path, text: str, chosen: argparse.Namespace) -> dict[str, object]:
    """One server, from start to end."""
    editor = Editor(path, text)
    await editor.open(path.parent, text)
    figures = await measure(editor, chosen.edits, chosen.long)
    await editor.shutdown_async(None)
    editor.exit(None)
    await editor.stop()
    return figures


if __name__ == "__main__":
    main()

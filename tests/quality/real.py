"""Findings on real reports: what a change made appear or disappear, and what was judged of each.

    python tests/quality/real.py changed [--old HEAD] [--new .] PATH...
    python tests/quality/real.py judged PATH...

``changed`` runs two versions of the program (a revision of this repository, or ``.`` for the
working tree) over the same files and prints what only one of them finds, with the line.
``judged`` holds the findings against ``verdicts.yaml`` and prints those that nobody has judged,
ready to be filled in, and how many of the others are true. A verdict is kept by the finding's
file and fingerprint, so that it outlives moved lines; the file quotes no report.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
VERDICTS = Path(__file__).parent / "verdicts.yaml"
_LEVELS = ("error", "warning", "info")


class Found(NamedTuple):
    """A finding, as far as it is compared and shown."""

    file: str
    fingerprint: str
    rule: str
    severity: str
    line: int
    column: int
    message: str
    path: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same finding in another run."""
        return self.file, self.rule, self.fingerprint


def findings(paths: Sequence[str], tree: Path = ROOT) -> list[Found]:
    """Everything that the program in a tree finds, with the default rules."""
    places = os.pathsep.join([str(tree), str(tree / "plugins")])
    command = [sys.executable, "-P", "-m", "gilint", "check", "--isolated", "--format", "json"]
    command += ["--today", "2026-06-30", *paths]
    run = subprocess.run(
        command, check=False, capture_output=True, env={**os.environ, "PYTHONPATH": places}
    )
    said = json.loads(run.stdout)
    for problem in said["problems"]:
        sys.stderr.write(f"not checked: {problem['path']}: {problem['message']}\n")
    return [_found(item) for item in said["findings"]]


def _found(item: dict[str, Any]) -> Found:
    path = Path(item["path"])
    return Found(
        f"{path.parent.name}/{path.name}",
        item["fingerprint"],
        item["rule"],
        item["severity"],
        item["start"]["line"],
        item["start"]["column"],
        item["message"],
        item["path"],
    )


@contextmanager
def version(revision: str) -> Iterator[Path]:
    """The tree of a revision; ``.`` is the working tree."""
    if revision == ".":
        yield ROOT
        return
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run(
            [*git, "add", "--detach", "-f", str(tree), revision], check=True, capture_output=True
        )
        try:
            yield tree
        finally:
            subprocess.run([*git, "remove", "--force", str(tree)], check=True)


def changed(old: str, new: str, paths: Sequence[str]) -> None:
    """Print what one version finds and the other does not."""
    with ExitStack() as stack:
        before, after = (
            {found.key: found for found in findings(paths, stack.enter_context(version(each)))}
            for each in (old, new)
        )
    verdicts = read_verdicts()
    for sign, here, there in (("-", before, after), ("+", after, before)):
        for key, found in here.items():
            if key not in there:
                _show(sign, found, verdicts)
    rules = Counter(f"- {before[key].rule}" for key in before.keys() - after.keys())
    rules += Counter(f"+ {after[key].rule}" for key in after.keys() - before.keys())
    for name, number in sorted(rules.items()):
        print(f"{number:5} {name}")
    print(f"{len(before)} findings before, {len(after)} after")


def _show(sign: str, found: Found, verdicts: dict[tuple[str, str, str], dict[str, Any]]) -> None:
    verdict = verdicts.get(found.key)
    judged = f" [judged {str(verdict['true']).lower()}]" if verdict else ""
    print(
        f"{sign} {found.path}:{found.line}:{found.column} {found.severity} {found.rule}{judged} "
        f"{found.message}"
    )
    path = Path(found.path)
    if path.suffix in (".txt", ".md"):
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
        if found.line <= len(lines):
            line = lines[found.line - 1]
            start = max(0, found.column - 40)
            print(f"      {line[start : found.column + 60].strip()}")


def read_verdicts() -> dict[tuple[str, str, str], dict[str, Any]]:
    """What was judged, by file, rule and fingerprint."""
    from ruamel.yaml import YAML

    if not VERDICTS.exists():
        return {}
    entries = YAML(typ="safe").load(VERDICTS.read_text(encoding="utf-8")) or []
    return {(each["file"], each["rule"], each["fingerprint"]): each for each in entries}


def judged(paths: Sequence[str]) -> None:
    """Print what was not judged, and how many of the others are true."""
    verdicts = read_verdicts()
    found = findings(paths)
    shares: Counter[tuple[str, bool]] = Counter()
    for each in found:
        if each.key in verdicts:
            shares[each.severity, verdicts[each.key]["true"]] += 1
        else:
            print(_stub(each))
    left = sum(each.key not in verdicts for each in found)
    for level in _LEVELS:
        true, false = shares[level, True], shares[level, False]
        if true + false:
            print(f"# {level}: {true} of {true + false} true ({true / (true + false):.1%})")
    print(f"# not judged: {left}; {len(found)} findings in all")


def _stub(found: Found) -> str:
    return (
        f"# {found.path}:{found.line}:{found.column} {found.severity} {found.message}\n"
        f"- {{file: {found.file}, rule: {found.rule}, fingerprint: '{found.fingerprint}', "
        f'"true": , why: ""}}'
    )


def main() -> None:
    """Read the call."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = cli.add_subparsers(dest="command", required=True)
    compare = commands.add_parser("changed")
    compare.add_argument("--old", default="HEAD")
    compare.add_argument("--new", default=".")
    compare.add_argument("paths", nargs="+")
    commands.add_parser("judged").add_argument("paths", nargs="+")
    options = cli.parse_args()
    if options.command == "changed":
        changed(options.old, options.new, options.paths)
    else:
        judged(options.paths)


if __name__ == "__main__":
    main()

"""The command line in this process, and packs that are made for a test."""

import io
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

DEMO = '''
"""示范：只给测试用。"""
from gilint.api import ERROR, INFO, Rule, UnreadableError, Source, hookimpl


class Bad(Rule):
    """不写“坏”字。

    应写“好”。
    """

    name = "word-bad"
    basis = "示范标准 1.2"
    severity = ERROR
    renamed_from = ("demo/word-old",)
    limit: int = 0
    words: tuple[str, ...] = ()
    good = ["好。"]
    bad = {"很⟦坏⟧。": "很好。"}

    def check(self, doc):
        hits = list(doc.find("坏"))
        if len(hits) > self.limit:
            for hit in hits:
                yield hit.finding("“坏”应为“好”", fix="好", safe=True)


class Odd(Rule):
    """不写“怪”字。"""

    name = "word-odd"
    good = ["好。"]
    bad = {"⟦怪⟧。": None}

    def check(self, doc):
        bad = [(other, "这里有坏字") for other in doc.find("坏")]
        for hit in doc.find("怪"):
            yield hit.finding("有“怪”字", related=bad)
        for hit in doc.find("核"):
            yield hit.held("处核对相符")


class Mild(Rule):
    """不写“淡”字。"""

    name = "word-mild"
    severity = INFO
    good = ["好。"]
    bad = {"⟦淡⟧。": None}

    def check(self, doc):
        for hit in doc.find("淡"):
            yield hit.finding("有“淡”字")


class Off(Rule):
    """不写“暗”字。"""

    name = "word-off"
    enabled = False
    good = ["好。"]
    bad = {"⟦暗⟧。": None}

    def check(self, doc):
        for hit in doc.find("暗"):
            yield hit.finding("有“暗”字")


class Crowd(Rule):
    """年度、机关、草稿、日期都给测试看。"""

    name = "context-shown"
    severity = INFO
    enabled = False
    good = ["好。"]
    bad = {"⟦境⟧。": None}

    def check(self, doc):
        for hit in doc.find("境"):
            said = doc.context
            yield hit.finding(f"{doc.year} {doc.era} {said.today} {said.draft} {doc.agency.name}")


class Lines:
    name = "lines"

    def write(self, report, out, style):
        for file, entry in report.entries():
            out.write(f"{entry.rule}\\n")


class Boom:
    name = "boom"

    def write(self, report, out, style):
        raise RuntimeError("报告器坏了")


class DemoReader:
    name = "demo"
    suffixes = (".demo",)

    def read(self, data, path, encoding):
        if data == b"no":
            raise UnreadableError("不是示范文件")
        if data == b"crash":
            raise KeyError("x")
        return Source(data.decode(), path, reader="demo")


@hookimpl
def gilint_rules():
    return [Bad, Odd, Mild, Off, Crowd]


@hookimpl
def gilint_readers():
    return [DemoReader()]


@hookimpl
def gilint_reporters():
    return [Lines(), Boom()]
'''


class Result(NamedTuple):
    status: int
    out: str
    err: str


def _make_pack(site: Path, name: str, code: str) -> Path:
    """Put a pack into a folder as if it were installed there."""
    site.mkdir(exist_ok=True, parents=True)
    module = f"gilint_{name.replace('-', '_')}"
    (site / f"{module}.py").write_text(code, encoding="utf-8")
    info = site / f"{module}-1.0.dist-info"
    info.mkdir(exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[gilint]\n{name} = {module}\n")
    return site


@pytest.fixture
def make_pack():
    return _make_pack


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory):
    return _make_pack(tmp_path_factory.mktemp("site"), "demo", DEMO)


@pytest.fixture
def demo(demo_site, monkeypatch, tmp_path):
    """The pack ``demo`` is installed; the working folder is an empty one."""
    monkeypatch.syspath_prepend(str(demo_site))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def gilint(demo, capsys, monkeypatch):
    """Run the command line in this process: ``gilint("check", "a.txt")``."""
    from gilint.cli import main

    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Result(int(ended.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def program(demo, demo_site):
    """Run the command line in a process of its own; ``packs`` are name and code."""

    def run(*arguments, packs=(), env=(), **options):
        import os

        site = demo.parent / f"{demo.name}-site"
        for name, code in packs:
            _make_pack(site, name, code)
        folders = [str(site), str(demo_site)] if packs else [str(demo_site)]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(folders),
            "PYTHONIOENCODING": "utf-8",
            **dict(env),
        }
        done = subprocess.run(
            [sys.executable, "-m", "gilint", *map(str, arguments)],
            capture_output=True,
            env=environment,
            check=False,
            timeout=120,
            **options,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode("utf-8", "replace")
        return done

    return run


@pytest.fixture
def report(demo):
    """Write a report into the working folder: ``report("a.txt", "很坏。")``."""

    def write(name, text, encoding="utf-8"):
        path = demo / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture(scope="session")
def corpus_of_examples(tmp_path_factory):
    """What ``gilint corpus run`` makes of the example reports."""
    from gilint.cli import main

    folder = tmp_path_factory.mktemp("corpus") / "out"
    reports = Path(__file__).parents[2] / "examples" / "reports"
    with pytest.raises(SystemExit) as ended:
        main(["corpus", "run", str(reports), "--out", str(folder), "--isolated", "--quiet"])
    assert ended.value.code == 0
    return folder

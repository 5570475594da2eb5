"""Files that vanish or change, disks that are full, packs that never end: told, and survived."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAD = '"""病包。"""\nimport re\nimport time\nfrom pathlib import Path\n'
PACK = """
from gilint.api import Rule, hookimpl

class Some(Rule):
    \"\"\"一句话。\"\"\"
    name = "some"
    def check(self, doc):
        {body}
        return []

@hookimpl
def gilint_rules():
    return [Some]
"""
HANGS = {
    "sleep": "time.sleep(60)",
    "expression": "re.search('(a+)+$', 'a' * 60 + 'b')",
    "swallow": """while True:
            try:
                time.sleep(1)
            except Exception:
                pass""",
}
FAULTY = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开12条，，均已更新。\n"
FIX = ("check", "--isolated", "--fix", "--select", "punctuation/superfluous-punct")


@pytest.fixture
def ill(make_pack, demo, monkeypatch):
    """Install a pack with one rule, ``ill/some``, that does what ``body`` says."""

    def install(body):
        site = make_pack(demo.parent / f"{demo.name}-site", "ill", HEAD + PACK.format(body=body))
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(sys.modules, "gilint_ill", raising=False)

    return install


@pytest.mark.parametrize("body", HANGS.values(), ids=HANGS)
def test_a_rule_that_never_ends_is_named_and_the_others_run(ill, gilint, report, monkeypatch, body):
    ill(body)
    monkeypatch.setattr("gilint.patience.SECONDS", 0.2)
    report("a.txt", "坏怪")
    result = gilint("check", "--select=ill,demo", "--format=json", "a.txt")
    assert result.status == 2
    [problem] = json.loads(result.out)["problems"]
    assert (problem["rule"], problem["path"]) == ("ill/some", "a.txt")
    assert "秒还没有查完，已停止" in problem["message"]
    assert "demo/word-odd" in result.out
    assert not signal.getitimer(signal.ITIMER_REAL)[0]


def test_so_it_is_in_several_processes(ill, gilint, report, monkeypatch):
    ill("if '死' in doc.source.text: time.sleep(60)")
    monkeypatch.setattr("gilint.patience.SECONDS", 0.2)
    for number in range(30):
        report(f"{number:02}.txt", "死坏" if number == 7 else "坏")
    said = json.loads(gilint("check", "--select=ill,demo", "--format=json", "-j2", ".").out)
    assert [problem["path"] for problem in said["problems"]] == ["07.txt"]
    assert sum(item["rule"] == "demo/word-bad" for item in said["findings"]) == 30


@pytest.mark.parametrize(
    ("hangs", "said"),
    [("gilint.rule.GroupRule.keys", "已停止"), ("gilint.record.record_of", "还没有读完")],
)
def test_a_comparison_that_never_ends(gilint, report, monkeypatch, hangs, said):
    for name in ("a.txt", "b.txt"):
        report(name, FAULTY)
    monkeypatch.setattr("gilint.patience.SECONDS", 0.2)
    monkeypatch.setattr("gilint.failures.SECONDS", 0.2)
    monkeypatch.setattr(hangs, lambda *_: time.sleep(60))
    result = gilint("check", "--isolated", "-j1", "a.txt", "b.txt")
    assert result.status == 2
    assert said in result.out
    assert "punctuation/superfluous-punct" in result.out


def test_a_reader_that_never_ends(gilint, report, monkeypatch):
    report("a.txt", "坏")
    monkeypatch.setattr("gilint.patience.SECONDS", 0.2)
    monkeypatch.setattr("gilint.readers.TextReader.read", lambda *_: time.sleep(60))
    result = gilint("check", "--isolated", "a.txt")
    assert result.status == 2
    assert "还没有读完，已停止" in result.out


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited by Linux")
def test_a_rule_that_eats_memory(program, report):
    def limited():
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))

    report("a.txt", "坏怪")
    code = HEAD + PACK.format(body="kept = [bytes(64 << 20) for _ in range(1000)]")
    arguments = ("check", "--select=ill,demo", "--format=json", "a.txt")
    done = program(*arguments, packs=[("ill", code)], preexec_fn=limited)
    assert done.returncode == 2
    said = json.loads(done.stdout)
    assert "MemoryError" in said["problems"][0]["message"]
    assert "demo/word-odd" in {item["rule"] for item in said["findings"]}


@pytest.mark.parametrize("files", [2, 10], ids=["few", "so many that the cache looks first"])
def test_a_file_that_vanishes_before_its_turn(ill, gilint, report, files):
    ill(f"Path('{files - 1}.txt').unlink(missing_ok=True)")
    for number in range(files):
        report(f"{number}.txt", "坏")
    result = gilint("check", "--select=ill,demo", ".")
    assert result.status == 2
    assert f"{files - 1}.txt：打不开：文件不存在" in result.out
    assert result.out.count(": 错误 ") == files - 1


@pytest.mark.parametrize(
    ("change", "said"),
    [("write_text('新')", "文件在检查时被改动过"), ("unlink(missing_ok=True)", "文件不存在")],
)
def test_a_file_that_changes_while_it_is_checked_is_not_written_over(
    ill, gilint, report, change, said
):
    ill(f"Path('a.txt').{change}")
    path = report("a.txt", FAULTY)
    result = gilint(*FIX, "--extend-select=ill", "a.txt")
    assert result.status == 2
    assert f"没有改写：{said}" in result.out
    assert not path.exists() or path.read_text(encoding="utf-8") == "新"


@pytest.fixture
def small_disk(demo):
    """A disk of 64 KB with one report, the rest of it full."""
    disk = demo / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode:
        pytest.skip("may not mount a file system")
    (disk / "a.txt").write_text(FAULTY, encoding="utf-8")
    (disk / "b.yaml").write_text("files: {}", encoding="utf-8")
    filler = (disk / "filler").open("wb", buffering=0)
    try:
        while filler.write(b"x" * 4096):
            pass
    except OSError:
        filler.close()
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_loses_nothing(gilint, small_disk, monkeypatch):
    monkeypatch.setenv("GILINT_CACHE_DIR", str(small_disk / "cache"))
    result = gilint(*FIX, "disk/a.txt")
    assert result.status == 2
    assert "没有改写：磁盘已满" in result.out
    assert (small_disk / "a.txt").read_text(encoding="utf-8") == FAULTY
    assert sorted(path.name for path in small_disk.iterdir() if path.is_file()) == [
        "a.txt",
        "b.yaml",
        "filler",
    ]
    for arguments in (
        ("check", "--format", "html:disk/a.html", "disk/a.txt"),
        ("annotate", "disk/a.txt"),
        ("baseline", "update", "--baseline", "disk/b.yaml", "disk"),
    ):
        result = gilint(*arguments)
        assert result.status == 2, arguments
        assert "磁盘已满" in result.err + result.out
    assert (small_disk / "b.yaml").read_text(encoding="utf-8") == "files: {}"


def test_a_cache_on_a_full_or_closed_disk_is_no_obstacle(gilint, report, small_disk, monkeypatch):
    for number in range(10):
        report(f"reports/{number}.txt", "坏")
    command = ("check", "--select=demo", "-q", "reports")
    expected = gilint(*command)
    monkeypatch.setenv("GILINT_CACHE_DIR", str(small_disk))
    assert gilint(*command) == expected
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert gilint(*command) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only there")
def test_names_of_every_kind(gilint, demo, report):
    import os

    deep = "/".join(["长" * 60] * 6)
    names = ["两\n行.txt", os.fsdecode(b"\xc7\xe0.txt"), f"{deep}/a.txt", "-坏 \x1b[31m'\".txt"]
    for name in names:
        report(name, FAULTY)
    assert len(os.fsencode(deep)) > 1000
    formats = [
        *("html", "csv", "sarif", "junit", "checkstyle", "gitlab", "github", "rdjson", "jsonl"),
        *("xlsx", "text"),
    ]
    outputs = [f"--format={name}:../out.{name}" for name in formats]
    result = gilint(*FIX[:2], *FIX[3:], *outputs, "--format=json", ".")
    assert result.status == 1
    assert len(json.loads(result.out)["findings"]) == len(names)
    assert all(Path(f"../out.{name}").stat().st_size for name in formats)
    text = Path("../out.text").read_text(encoding="utf-8")
    assert "两<U+000A>行.txt:3:" in text
    assert "\x1b" not in text
    assert gilint("facts", ".").status == 0
    assert gilint("baseline", "create", ".").status == 0
    assert gilint("check", "-q", ".").status == 0
    assert gilint(*FIX, ".").status == 0
    assert all("条，均" in (demo / name).read_text(encoding="utf-8") for name in names)


def test_a_view_that_fails_while_findings_are_told_costs_one_file(gilint, report, monkeypatch):
    from gilint.document import Document

    place = Document.place

    def fails(doc, offset):
        if doc.source.path == "b.txt":
            raise ArithmeticError
        return place(doc, offset)

    monkeypatch.setattr(Document, "place", fails)
    for name in ("a.txt", "b.txt", "c.txt"):
        report(name, FAULTY)
    result = gilint("check", "--isolated", "-j1", "--format=json", "a.txt", "b.txt", "c.txt")
    said = json.loads(result.out)
    assert result.status == 2
    assert [problem["path"] for problem in said["problems"]] == ["b.txt"]
    assert {item["path"] for item in said["findings"]} == {"a.txt", "c.txt"}

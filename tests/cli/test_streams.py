"""Consoles, pipes and disks: nothing that a stream can do ends in a traceback."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

DEMO = ("check", "--isolated", "--select", "demo")


def test_a_gbk_console_is_served_and_survives(program, report):
    report("a.txt", "“坏”字㐀𠀀😀﷽坏")
    done = program(*DEMO, "a.txt", env={"PYTHONIOENCODING": "cp936"})
    assert done.returncode == 1
    said = done.stdout.decode("cp936")
    assert "错误 “坏”应为“好” [demo/word-bad]" in said
    assert "“坏”字????坏" in said


@pytest.mark.parametrize("encoding", ["ascii", "cp936", "latin-1", "utf-8", "utf-16"])
def test_json_is_json_on_every_console(program, report, encoding):
    report("甲.txt", "坏😀")
    done = program(*DEMO, "--format=json", "甲.txt", env={"PYTHONIOENCODING": encoding})
    text = done.stdout.decode("utf-16" if encoding == "utf-16" else "utf-8")
    assert json.loads(text)["files"][0]["path"] == "甲.txt"


def test_an_ascii_console_survives(program, report):
    report("a.txt", "坏")
    done = program(*DEMO, "a.txt", env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 1
    assert b"a.txt:1:1: ??" in done.stdout
    assert program("explain", "demo", env={"PYTHONIOENCODING": "ascii"}).returncode == 0
    assert program("check", "none", env={"PYTHONIOENCODING": "ascii"}).returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only there")
def test_a_file_name_that_is_no_utf8(program, demo):
    (demo / os.fsdecode(b"\xc7\xe0.txt")).write_text("坏", encoding="utf-8")
    done = program(*DEMO, ".")
    assert done.returncode == 1
    done = program(*DEMO, "--format=json", ".")
    assert len(json.loads(done.stdout)["findings"]) == 1


@pytest.mark.parametrize(
    ("env", "choice", "colored"),
    [
        ({}, "auto", False),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "0"}, "auto", False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"NO_COLOR": "1"}, "always", True),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
def test_colors(gilint, monkeypatch, env, choice, colored):
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    result = gilint(*DEMO, f"--color={choice}", "-", stdin="坏".encode())
    assert ("\x1b[" in result.out) is colored


@pytest.mark.skipif(sys.platform != "linux", reason="needs pseudo-terminals and /dev/full")
@pytest.mark.parametrize(
    ("env", "colored"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colors_on_a_terminal(demo_site, report, env, colored):
    import pty

    report("a.txt", "坏")
    master, slave = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(demo_site), "TERM": "xterm", **env}
    command = [sys.executable, "-m", "gilint", *DEMO, "a.txt"]
    with subprocess.Popen(command, stdout=slave, stderr=slave, env=environment) as process:
        os.close(slave)
        said = b""
        while True:
            try:
                piece = os.read(master, 4096)
            except OSError:
                break
            if not piece:
                break
            said += piece
    os.close(master)
    assert process.returncode == 1
    assert (b"\x1b[" in said) is colored


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk(program, report):
    report("a.txt", "坏")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "gilint", "check", "a.txt"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr.decode()) == (2, "gilint: 写不出结果：磁盘已满\n")
    done = program(*DEMO, "--output", "/dev/full", "a.txt")
    assert done.returncode == 2
    assert done.stderr.decode() == "gilint: 写不进 /dev/full：磁盘已满\n"


def test_a_closed_pipe_is_quiet(demo_site, report):
    report("a.txt", "坏\n" * 2_000)
    command = [sys.executable, "-m", "gilint", *DEMO, "a.txt"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(demo_site)},
    ) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(os.name != "posix", reason="closes descriptors as shells do")
def test_closed_streams(demo_site, report):
    report("a.txt", "坏")
    command = f"exec {sys.executable} -m gilint check --select demo a.txt >&- 2>&-"
    done = subprocess.run(
        ["sh", "-c", command], check=False, env={**os.environ, "PYTHONPATH": str(demo_site)}
    )
    assert done.returncode == 1


SLOW = '''
"""慢。"""
import sys, time
from gilint.api import Rule, hookimpl

class Slow(Rule):
    """慢规则。"""
    name = "slow"
    def check(self, doc):
        sys.stderr.write("waiting\\n")
        sys.stderr.flush()
        time.sleep(30)
        return []

@hookimpl
def gilint_rules():
    return [Slow]
'''


def _interruptible():
    """A background job ignores SIGINT, and so would what it starts: the tests may be one."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
@pytest.mark.parametrize("files", [1, 40])
def test_an_interrupt_is_one_line(demo, report, make_pack, files):
    site = make_pack(demo / "site", "slow", SLOW)
    for number in range(files):
        report(f"reports/{number}.txt", "坏")
    command = [sys.executable, "-m", "gilint", "check", "--select=slow", "--jobs=2", "reports"]
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONIOENCODING": "utf-8"}
    began = time.monotonic()
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        preexec_fn=_interruptible,  # noqa: PLW1509 - see there
    ) as process:
        assert process.stderr.readline() == b"waiting\n"
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read().decode().replace("waiting\n", "")
    assert process.returncode == 130
    assert rest == "gilint: 已中断，没有查完\n"
    assert time.monotonic() - began < 20

"""``gilint check --watch`` in a process of its own, over files that are changed meanwhile."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

pytest.importorskip("watchfiles")
WAIT = 60.0
WAITING = "等着改动"


def _interruptible():
    """A background job ignores SIGINT, and so would what it starts: the tests may be one."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def watching(demo, demo_site, report):
    """Starts the command; ``until(*words)`` waits until its output has them in this order."""
    started = []

    def start(*arguments):
        command = [sys.executable, "-m", "gilint", "check", "--select", "demo", "--watch"]
        env = {**os.environ, "PYTHONPATH": str(demo_site), "PYTHONIOENCODING": "utf-8"}
        process = subprocess.Popen(
            [*command, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=env,
            cwd=demo,
            preexec_fn=_interruptible,  # noqa: PLW1509 - see there
        )
        started.append(process)
        lines = []
        threading.Thread(
            target=lambda: lines.extend(iter(process.stdout.readline, b"")), daemon=True
        ).start()

        def until(*words):
            end = time.monotonic() + WAIT
            while time.monotonic() < end:
                said, after = b"".join(lines).decode(), 0
                for each in words:
                    after = said.find(each, after) + 1
                    if not after:
                        break
                else:
                    return said
                time.sleep(0.05)
            raise AssertionError(b"".join(lines).decode())

        return process, until

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_change_is_checked_and_ctrl_c_ends(watching, report):
    report("a.txt", "很好。")
    process, until = watching(".")
    until("检查了 1 个文件", WAITING)
    time.sleep(1)  # the watcher is set up only now
    report("a.txt", "很坏。")
    until("a.txt:1:2: 错误")
    report(".gilint.yaml", "selekt: x\n")
    until(".gilint.yaml:1:1", WAITING)
    time.sleep(1)  # one write may be told as two changes
    process.send_signal(signal.SIGINT)
    assert process.wait(WAIT) == 2


def test_what_a_run_writes_is_no_reason_for_another(watching, report, demo):
    report("a.txt", "很坏。")
    _, until = watching("--format", "text", "--format", "json:out.json", ".")
    until("已写进 out.json")
    time.sleep(3)
    assert until("——").count("已写进") == 1


def test_standard_input_cannot_be_watched(gilint):
    result = gilint("check", "--watch", "-")
    assert result.status == 2
    assert "--watch" in result.err

"""``gilint completion``: the shells themselves are asked what they complete."""

import os
import shutil
import subprocess

import pytest

ASK = """
source "$1"
COMP_WORDS=("${@:2}"); COMP_CWORD=$(($# - 2))
_gilint
printf '%s\\n' "${COMPREPLY[@]}"
"""
LINES = [
    (["che"], ["check"]),
    (["check", "--form"], ["--format"]),
    (["check", "--fail-on", ""], ["error", "warning", "info"]),
    (["check", "--format", "js"], ["json", "jsonl"]),
    (["explain", "demo/word-b"], ["demo/word-bad"]),
    (["check", "--without", "de"], ["demo"]),
    (["baseline", "c"], ["create"]),
    (["corpus", "r"], ["run", "report"]),
    (["corpus", "s"], ["sql"]),
    (["completion", ""], ["bash", "zsh", "fish"]),
]


@pytest.fixture
def script(gilint, demo):
    def write(shell):
        path = demo / f"completion.{shell}"
        path.write_text(gilint("completion", shell).out, encoding="utf-8")
        return path

    return write


def needs(shell):
    return pytest.mark.skipif(not shutil.which(shell), reason=f"needs {shell}")


def said(*command):
    env = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=env, timeout=60)
    assert done.stderr == ""
    return done.stdout.splitlines()


@needs("bash")
@pytest.mark.parametrize(("words", "expected"), LINES, ids=" ".join)
def test_bash(script, words, expected):
    found = said("bash", "--norc", "-c", ASK, "-", script("bash"), "gilint", *words)
    assert found == expected


@needs("bash")
def test_bash_splits_at_equals_and_leaves_files_to_itself(script):
    ask = ("bash", "--norc", "-c", ASK, "-", script("bash"), "gilint", "check")
    assert said(*ask, "--era", "=", "20") == ["2008", "2019", "2021"]
    assert said(*ask, "--era", "=") == ["2008", "2019", "2021"]
    assert said(*ask, "--output", "a") == [""]
    assert said(*ask, "a") == [""]


@needs("fish")
def test_fish(script):
    asks = [f"complete -C '{' '.join(['gilint', *words])}'; echo ." for words, _ in LINES]
    found = said("fish", "--no-config", "-c", "\n".join([f"source {script('fish')}", *asks]))
    answers = " ".join(line.split("\t")[0] for line in found).split(" .")
    assert [answer.split() for answer in answers] == [*(sorted(each) for _, each in LINES), []]


@needs("zsh")
def test_zsh(script):
    """As typed: zsh completes only at its line editor, which stands behind a terminal."""
    import pty

    alone = [(words, expected[0]) for words, expected in LINES if len(expected) == 1]
    typed = ["PS1=; autoload -U compinit; compinit -D -u", f"source {script('zsh')}"]
    typed += ['gilint() { print -r -- "[$@]" }']
    typed += [*(f"gilint {' '.join(words)}\t" for words, _ in alone), "exit\n"]
    master, slave = pty.openpty()
    with subprocess.Popen(["zsh", "-f"], stdin=slave, stdout=slave, stderr=slave):
        os.close(slave)
        os.write(master, "\n".join(typed).encode())
        shown = b""
        while piece := _read(master):
            shown += piece
    os.close(master)
    text = shown.decode("utf-8", "replace")
    for words, expected in alone:
        assert f"[{' '.join([*words[:-1], expected])}]" in text


def _read(master):
    try:
        return os.read(master, 4096)
    except OSError:  # how Linux tells that the other end is closed
        return b""


def test_an_unknown_shell(gilint):
    assert "没有 tcsh 的补全；有 bash、zsh、fish" in gilint("completion", "tcsh").err

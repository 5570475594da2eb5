"""What is kept between runs: it saves time and changes nothing else."""

import json
import sqlite3
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FILES = [f"{number:02}.txt" for number in range(10)]
KEPT = "10 个文件没有改动，沿用上次的结果"
HEAD = "青石县水务局2023年政府信息公开工作年度报告\n"


@pytest.fixture
def folder(report, monkeypatch, tmp_path_factory):
    """Ten reports, and a cache of the test's own."""
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("GILINT_CACHE_DIR", str(cache))
    for number, name in enumerate(FILES):
        report(name, f"{HEAD}第{number}份，{'坏' * (number % 3)}。\n")
    return cache


@pytest.fixture
def check(gilint):
    def run(*arguments):
        return gilint("check", "--select", "demo", "--verbose", *(arguments or ["."]))

    return run


def found(result):
    """What is said of files, without the summary and its seconds."""
    said = [line for line in result.out.splitlines() if "秒）" not in line and "沿用" not in line]
    assert said
    return said


def test_the_second_run_takes_what_the_first_has_found(check, folder):
    first, second = check(), check()
    assert KEPT not in first.out
    assert KEPT in second.out
    assert found(first) == found(second)
    assert (first.status, second.status) == (1, 1)


def test_what_changed_is_checked_again_and_nothing_else(check, folder, report):
    check()
    report(FILES[0], HEAD + "坏。")
    again = check()
    assert "9 个文件没有改动" in again.out
    assert f"{FILES[0]}:2:1: 错误" in again.out


@pytest.mark.parametrize(
    "more",
    [
        ["--today", "2020-01-02"],
        ["--year", "2019"],
        ["--draft"],
        ["--ignore", "demo/word-odd"],
        ["--encoding", "utf-8"],
    ],
)
def test_another_question_is_answered_anew(check, folder, more):
    check()
    assert "沿用" not in check(".", *more).out
    assert KEPT in check(".", *more).out


def test_another_configuration_is_another_question(check, folder, report):
    check()
    report(".gilint.yaml", "rules:\n  demo/word-bad:\n    limit: 1\n")
    second = check()
    assert "沿用" not in second.out
    report(".gilint.yaml", "suppressions:\n  - rule: demo/word-bad\n    quote: 坏坏\n")
    third = check()
    assert "沿用" not in third.out
    assert "坏坏" not in third.out


def test_new_code_of_a_pack_is_another_question(program, folder):
    code = (
        '"""一包。"""\nfrom gilint.api import Rule, hookimpl\n\n\n'
        'class R(Rule):\n    """不写“坏”。"""\n'
        '    name = "r"\n    good = ["好"]\n    bad = {"⟦坏⟧": None}\n    def check(self, doc):\n'
        '        for hit in doc.find("坏"):\n            yield hit.finding("SAID")\n\n\n'
        "@hookimpl\ndef gilint_rules():\n    return [R]\n"
    )

    def said(text):
        done = program("check", "--select", "own", ".", packs=[("own", code.replace("SAID", text))])
        return done.stdout.decode()

    assert "一号" in said("一号")
    assert "二号再来" in said("二号再来")
    assert "二号再来" in said("二号再来")


def test_no_cache_and_statistics_look_for_themselves(check, folder):
    check()
    assert "沿用" not in check(".", "--no-cache").out
    assert "沿用" not in check(".", "--statistics").out


@pytest.mark.parametrize("what", [b"", b"no database at all" * 500, "another"])
def test_a_broken_cache_is_no_obstacle(check, folder, what):
    first = check()
    (file,) = folder.glob("reports-*")
    if what == "another":
        with sqlite3.connect(file) as rows:
            rows.execute("UPDATE kept SET report = ?", (b"\x80\x05garbage",))
        rows.close()
    else:
        file.write_bytes(what)
    again = check()
    assert "沿用" not in again.out
    assert found(again) == found(first)
    assert KEPT in check().out


def test_a_cache_that_cannot_be_written_is_no_obstacle(check, folder, monkeypatch):
    monkeypatch.setenv("GILINT_CACHE_DIR", "/proc/none")
    assert found(check()) == found(check())


def test_runs_at_one_time_share_a_cache(demo, demo_site, folder):
    import os

    command = [sys.executable, "-m", "gilint", "check", "--select", "demo", "--format", "json", "."]
    env = {**os.environ, "PYTHONPATH": str(demo_site)}
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, env=env) for _ in range(4)]
    said = [json.loads(run.communicate(timeout=120)[0]) for run in runs]
    assert all(each["files"] == said[0]["files"] for each in said)


def test_clean_removes_what_is_kept(gilint, check, folder):
    check()
    (folder / "mine.txt").write_text("stays")
    assert "已删去缓存" in gilint("clean").out
    assert [path.name for path in folder.iterdir() if "reports" in path.name] == []
    assert (folder / "mine.txt").exists()
    assert "沿用" not in check().out


EDITS = st.lists(
    st.tuples(
        st.sampled_from(FILES),
        st.sampled_from(["很坏。", "很怪。", "淡。", "", "<!-- gilint: disable-file=demo -->坏"]),
    ),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rounds=st.lists(EDITS, min_size=1, max_size=4))
def test_a_kept_answer_is_the_answer(gilint, folder, report, rounds):
    for edits in rounds:
        for name, text in edits:
            report(name, HEAD + text)
        kept = gilint("check", "--select", "demo", "--format", "json", ".")
        fresh = gilint("check", "--select", "demo", "--format", "json", "--no-cache", ".")
        one, other = json.loads(kept.out), json.loads(fresh.out)
        assert one["files"] == other["files"]
        assert kept.status == fresh.status

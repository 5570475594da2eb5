"""Remembered patterns are the patterns."""

import marshal
import re
import subprocess
import sys

import pytest

from gilint import patterns

SAMPLES = [
    r"(?P<year>(?:19|20)\d{2})年(?P<month>\d{1,2})?",
    r"^[一二三四五六七八九十]{1,3}、.+$",
    r"([，。；：、])\1+",
    r"(?<!主动)公开(?!栏)|《[^《》\n]{0,80}》",
    r"",
]
TEXT = "一、概述\n2017年12月，主动公开《目录》。。\n政府信息公开公开栏"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("GILINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(patterns, "_patterns", {})
    monkeypatch.setattr(patterns, "_codes", {})
    monkeypatch.setattr(patterns, "_state", {"loaded": False, "new": 0})
    return tmp_path


def forget():
    patterns._patterns.clear()
    patterns._codes.clear()
    patterns._state.update(loaded=False, new=0)


def matches(pattern):
    return [(hit.span(), hit.groups(), hit.groupdict()) for hit in pattern.finditer(TEXT)]


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_remembered_pattern_finds_what_a_fresh_one_finds(folder, sample):
    expected = matches(re.compile(sample, re.MULTILINE))
    assert matches(patterns.compiled(sample)) == expected
    patterns.remember()
    forget()
    again = patterns.compiled(sample)
    assert matches(again) == expected
    assert (again.pattern, again.flags) == (sample, re.compile(sample, re.MULTILINE).flags)
    assert patterns._state["new"] == 0


def test_a_broken_cache_is_no_obstacle(folder):
    patterns.compiled("年")
    patterns.remember()
    (path,) = folder.iterdir()
    for damage in (b"", b"rubbish" * 9, path.read_bytes()[:-3]):
        path.write_bytes(damage)
        forget()
        assert patterns.compiled("年").search("2024年")


def test_codes_that_the_interpreter_refuses_are_compiled_anew(folder):
    path = patterns._path()
    data = marshal.dumps({("年", int(re.MULTILINE)): (0, b"\xff" * 8, 0, {}, ())})
    path.write_bytes(patterns._digest(data) + data)
    assert patterns.compiled("年").search("2024年")


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path, monkeypatch, folder):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GILINT_CACHE_DIR", str(tmp_path / "file"))
    patterns.compiled("月")
    patterns.remember()


def test_nothing_is_written_where_the_user_says_so(folder, monkeypatch):
    monkeypatch.setenv("GILINT_CACHE_DIR", "")
    patterns.compiled("日")
    patterns.remember()
    assert list(folder.iterdir()) == []


def test_a_bad_pattern_is_told(folder):
    with pytest.raises(re.error):
        patterns.compiled("(")


def test_a_lazy_pattern_is_compiled_at_first_use(folder):
    pattern = patterns.lazy("年+")
    assert patterns._patterns == {}
    assert pattern.findall("2024年年") == ["年年"]


def test_forgetting_unused_patterns_keeps_the_file_small(folder, monkeypatch):
    monkeypatch.setattr(patterns, "_MOST", 3)
    for number in range(12):
        patterns.compiled(f"第{number}号")
    patterns.remember()
    forget()
    assert len(patterns._load()) <= 7


def test_patterns_of_very_many_reports_are_not_all_kept(folder, monkeypatch):
    monkeypatch.setattr(patterns, "_MOST", 10)
    for number in range(100):
        patterns.compiled(f"青石县第{number}中学")
    assert len(patterns._codes) == 20
    assert len(patterns._patterns) <= 21


def test_two_runs_at_once_leave_a_whole_file(tmp_path):
    code = "from gilint import patterns; patterns.compiled('年'); patterns.remember()"
    environment = {"GILINT_CACHE_DIR": str(tmp_path), "PYTHONPATH": "."}
    runs = [subprocess.Popen([sys.executable, "-c", code], env=environment) for _ in range(6)]
    assert [run.wait() for run in runs] == [0] * 6
    assert len(list(tmp_path.iterdir())) == 1

"""Which files a call means."""

import os
from pathlib import Path

import pytest


def paths(result):
    return [line.partition(":")[0] for line in result.out.splitlines()]


def walk(gilint, *arguments):
    return paths(gilint("check", "-q", "--select", "demo/word-bad", *arguments))


@pytest.fixture
def tree(report):
    for name in (
        *("b.txt", "a.md", "c.markdown", "甲.TXT", "x.zzz", "x.py", "d.demo", ".hidden.txt"),
        *("sub/e.txt", ".git/f.txt", ".venv/g.txt"),
    ):
        report(name, "坏")


def test_a_folder_gives_the_suffixes_that_readers_claim_by_name(gilint, tree):
    expected = [".hidden.txt", "a.md", "b.txt", "c.markdown", "d.demo", "甲.TXT", "sub/e.txt"]
    assert walk(gilint, ".") == expected


@pytest.fixture
def zzz(monkeypatch):
    """A format of documents that no pack will ever read."""
    monkeypatch.setattr("gilint.files._DOCUMENTS", (".zzz",))


@pytest.mark.usefixtures("zzz")
def test_what_no_reader_claims_is_told(gilint, tree):
    said = gilint("check", "--select", "demo", ".").out
    assert "1 个 .zzz 文件" in said


def test_a_named_file_is_taken_whatever_its_suffix(gilint, tree):
    assert walk(gilint, "x.py") == ["x.py"]


def test_each_file_is_checked_once(gilint, tree):
    assert walk(gilint, "b.txt", "./b.txt", "sub/../b.txt", Path("b.txt").absolute()) == ["b.txt"]
    assert walk(gilint, "sub", "sub/e.txt", "./sub/") == ["sub/e.txt"]


def test_paths_are_shown_as_given(gilint, tree, demo):
    assert walk(gilint, str(demo / "sub")) == [f"{demo.as_posix()}/sub/e.txt"]
    assert walk(gilint, "./sub/") == ["sub/e.txt"]


@pytest.mark.usefixtures("zzz")
def test_a_folder_without_reports_is_no_clean_check(gilint, report):
    report("空/x.zzz", "")
    result = gilint("check", "空")
    assert result.status == 2
    assert "空：文件夹里没有能检查的文件" in result.out
    assert "1 个 .zzz" in result.out


def test_gitignore_is_respected_as_git_does(gilint, report, demo):
    (demo / ".git").mkdir()
    for name in ("out/a.txt", "out/keep.txt", "b.txt", "tmp-c.txt", "sub/tmp-d.txt", "sub/e.txt"):
        report(name, "坏")
    report(".gitignore", "/out/*\n!keep.txt\ntmp-*\n")
    report("sub/.gitignore", "!tmp-d.txt\ne.txt\n")
    expected = ["b.txt", "out/keep.txt", "sub/tmp-d.txt"]
    assert walk(gilint, ".") == expected
    assert walk(gilint, "sub") == ["sub/tmp-d.txt"]
    assert walk(gilint, "tmp-c.txt") == ["tmp-c.txt"]


def test_a_gitignore_above_the_repository_says_nothing(gilint, report, demo):
    report(".gitignore", "*.txt\n")
    report("repo/a.txt", "坏")
    (demo / "repo/.git").mkdir()
    assert walk(gilint, "repo") == ["repo/a.txt"]


def test_a_gitignore_without_a_repository_holds_for_its_folder(gilint, report):
    report("sub/.gitignore", "a.txt\n")
    report("sub/a.txt", "坏")
    report("sub/b.txt", "坏")
    assert walk(gilint, ".") == ["sub/b.txt"]


def test_exclusions_of_the_configuration_count_from_its_folder(gilint, report):
    report("sub/.gilint.yaml", "exclude: [/a.txt, 草稿/]\n")
    for name in ("a.txt", "sub/a.txt", "sub/b.txt", "sub/草稿/c.txt"):
        report(name, "坏")
    assert walk(gilint, ".") == ["a.txt", "sub/b.txt"]
    assert walk(gilint, "sub/a.txt") == []


def test_closed_folders_and_files_are_problems(gilint, report, monkeypatch):
    report("a.txt", "坏")
    report("sub/b.txt", "坏")
    real = os.scandir

    def scandir(path):
        if str(path).endswith("sub"):
            raise PermissionError(13, "denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    result = gilint("check", "--select", "demo", ".")
    assert result.status == 2
    assert "sub：打不开文件夹：没有权限" in result.out
    assert "a.txt:1:1" in result.out


def test_a_closed_file_is_a_problem(gilint, report, monkeypatch):
    report("a.txt", "坏")

    def closed(path, *_):
        raise PermissionError(13, "denied", str(path))

    monkeypatch.setattr(Path, "open", closed)
    result = gilint("check", "--isolated", "a.txt")
    assert result.status == 2
    assert "a.txt：打不开：没有权限" in result.out


def test_a_link_to_nowhere_is_a_problem(gilint, demo):
    (demo / "a.txt").symlink_to(demo / "gone.txt")
    result = gilint("check", ".")
    assert result.status == 2
    assert "a.txt：打不开：文件不存在" in result.out


def test_names_that_the_system_refuses(gilint):
    result = gilint("check", "长" * 300)
    assert result.status == 2
    assert "没有这个文件或文件夹" in result.out


def test_an_endless_file_is_a_problem(gilint):
    result = gilint("check", "/dev/zero")
    assert result.status == 2
    assert "超过 64 MB" in result.out

"""``--fix``, ``--unsafe-fixes``, ``--diff``, ``--fix-only``: what is written, and what never is."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gilint.finding import Edit, Span
from gilint.fixing import edited

REPORT = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开信息12条，，均已更新。\n"
DOUBLED = REPORT.replace("，，", "，")


@pytest.fixture
def fix(gilint):
    """``check`` with one rule that mends safely."""

    def run(*arguments):
        return gilint("check", "--select", "punctuation/superfluous-punct", *arguments)

    return run


def test_a_safe_fix_is_written_and_told(fix, demo):
    path = demo / "a.txt"
    path.write_text(REPORT, encoding="utf-8")
    result = fix("--fix", "a.txt")
    assert result.status == 0
    assert "改好 1 处，在 1 个文件里" in result.out
    assert path.read_text(encoding="utf-8") == DOUBLED


def test_what_could_not_be_read_again_is_not_written(gilint, demo):
    path = demo / "a.txt"
    path.write_bytes(data := b"H\xae\xbd????")
    result = gilint("check", "--select", "punctuation", "--fix", "--unsafe-fixes", "a.txt")
    assert result.status == 2
    assert "没有改写：认不出编码" in result.out + result.err
    assert path.read_bytes() == data


def test_a_diff_writes_nothing_and_says_whether_there_is_one(fix, demo):
    path = demo / "a.txt"
    path.write_text(REPORT, encoding="utf-8")
    result = fix("--diff", "a.txt")
    assert result.status == 1
    assert "-全年公开信息12条，，均已更新。\n+全年公开信息12条，均已更新。\n" in result.out
    assert result.out.startswith("--- a/a.txt\n+++ b/a.txt\n")
    assert path.read_text(encoding="utf-8") == REPORT
    path.write_text(DOUBLED, encoding="utf-8")
    clean = fix("--diff", "a.txt")
    assert (clean.status, clean.out) == (0, "")


def test_a_diff_goes_into_a_file_and_its_lines_are_those_of_git(fix, demo):
    text = REPORT.replace("\n全年", "\n附：\u2028网址\x0c另行公布。\n全年", 1)
    (demo / "a.txt").write_text(text, encoding="utf-8")
    result = fix("--diff", "a.txt", "-o", "a.patch")
    assert (result.status, result.out) == (1, "")
    assert "结果已写进 a.patch" in result.err
    command = ["git", "apply", "--unsafe-paths", "a.patch"]
    subprocess.run(command, check=True, env={**os.environ, "GIT_CEILING_DIRECTORIES": "/"})
    assert (demo / "a.txt").read_text(encoding="utf-8") == text.replace("，，", "，")


def test_fix_only_says_nothing_of_what_is_left(gilint, demo):
    (demo / "a.txt").write_text(REPORT, encoding="utf-8")
    result = gilint("check", "--fix-only", "a.txt")
    assert (result.status, result.out) == (0, "")
    assert "改好" in result.err


def test_unsafe_fixes_are_put_in_only_when_asked_for(gilint, demo):
    path = demo / "a.txt"
    path.write_text("坏字。", encoding="utf-8")
    assert gilint("check", "--select", "demo/word-bad", "--fix", "a.txt").status == 0
    assert path.read_text(encoding="utf-8") == "好字。"
    text = REPORT.replace("，，均已更新", "，更新了社会度关注的信息")
    path.write_text(text, encoding="utf-8")
    rule = ("check", "--select", "wording/phrase-near-miss")
    gilint(*rule, "--fix", "a.txt")
    assert path.read_text(encoding="utf-8") == text
    gilint(*rule, "--fix", "--unsafe-fixes", "a.txt")
    assert path.read_text(encoding="utf-8") == text.replace("社会度关注", "社会关注度")
    refused = gilint("check", "--unsafe-fixes", "a.txt")
    assert refused.status == 2
    assert "--unsafe-fixes 要与" in refused.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_encoding_mark_and_line_ends_are_kept(fix, demo, encoding, ends):
    path = demo / "a.txt"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    path.write_bytes(mark + REPORT.replace("\n", ends).encode(encoding))
    fix("--fix", "a.txt")
    assert path.read_bytes() == mark + DOUBLED.replace("\n", ends).encode(encoding)


def test_a_page_is_mended_in_its_own_code(fix, demo):
    page = (
        "<html><body><p>一、概述</p><p class=x>公开&nbsp;12条，，收到<b>3</b>件。</p></body></html>"
    )
    (demo / "a.html").write_text(page, encoding="utf-8")
    fix("--fix", "a.html")
    assert (demo / "a.html").read_text(encoding="utf-8") == page.replace("，，", "，")


def test_the_mode_is_kept_and_no_scrap_is_left(fix, demo):
    path = demo / "a.txt"
    path.write_text(REPORT, encoding="utf-8")
    path.chmod(0o640)
    fix("--fix", "a.txt")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(demo.glob(".gilint-*")) == []


def test_a_link_out_of_the_folder_is_not_followed(fix, demo, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "b.txt"
    outside.write_text(REPORT, encoding="utf-8")
    (demo / "a.txt").symlink_to(outside)
    result = fix("--fix", "a.txt")
    assert result.status == 2
    assert "没有改写" in result.out
    assert outside.read_text(encoding="utf-8") == REPORT
    (demo / "inside.txt").write_text(REPORT, encoding="utf-8")
    (demo / "c.txt").symlink_to(demo / "inside.txt")
    fix("--fix", "c.txt")
    assert (demo / "c.txt").is_symlink()
    assert (demo / "inside.txt").read_text(encoding="utf-8") == DOUBLED


def test_what_has_a_problem_is_left_alone(fix, demo):
    path = demo / "a.html"
    data = "<html><meta charset=gbk><p>一、概述</p><p>公开12条，，更新。".encode("gbk")
    data += b"\xff\xfe" + "。".encode("gbk") * 400
    path.write_bytes(data)
    result = fix("--fix", "a.html")
    assert path.read_bytes() == data
    assert result.status == 2


def test_json_counts_what_was_mended(fix, demo):
    (demo / "a.txt").write_text(REPORT, encoding="utf-8")
    summary = json.loads(fix("--fix", "--format", "json", "a.txt").out)["summary"]
    assert (summary["fixed"], summary["warning"]) == (1, 0)


def test_stdin_is_shown_but_not_mended(demo):
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "-"]
    shown = subprocess.run(
        [*command, "--diff"], check=False, input=REPORT.encode(), capture_output=True
    )
    assert shown.returncode == 1
    assert "+全年公开信息12条，均" in shown.stdout.decode()
    refused = subprocess.run([*command, "--fix"], check=False, input=b"", capture_output=True)
    assert refused.returncode == 2


def test_killed_at_any_moment_every_file_is_whole():
    script = Path(__file__).parents[1] / "tools" / "kill_fix.py"
    command = [sys.executable, script, "--files", "60", "--kills", "5"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 torn or lost" in done.stdout


def test_what_a_killed_run_left_is_taken_up(fix, demo, monkeypatch):
    path = demo / "a.txt"
    path.write_text(REPORT, encoding="utf-8")
    path.chmod(0o444)

    def killed(*arguments, **options):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        patch.setattr(Path, "unlink", killed)
        fix("--fix", "a.txt")
    assert path.read_text(encoding="utf-8") == REPORT
    (scrap,) = demo.glob(".gilint-*")
    scrap.write_text("半", encoding="utf-8")
    assert fix("--fix", ".").status == 0
    assert path.read_text(encoding="utf-8") == DOUBLED
    assert stat.S_IMODE(path.stat().st_mode) == 0o444
    assert list(demo.iterdir()) == [path]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.data())
def test_edits_change_what_they_name_and_nothing_else(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    edits = [Edit(Span(*pair), data.draw(st.text(max_size=3))) for pair in pairs]
    expected, done = "", 0
    for edit in edits:
        expected += text[done : edit.span.start] + edit.text
        done = edit.span.end
    assert edited(text, edits) == expected + text[done:]
    assert edited(text, []) == text

"""``--diff-base``: findings on lines that were changed since a commit, with a real git."""

import shutil
import subprocess

import pytest

CLEAN = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n公开信息12条。\n二、其他\n没有。\n"
OLD = CLEAN.replace("公开信息", "很坏，公开信息")


def git(*arguments):
    name = ("-c", "user.name=tests", "-c", "user.email=tests@example.org")
    subprocess.run(["git", *name, *arguments], check=True, capture_output=True)


@pytest.fixture
def since(gilint, demo):
    """A repository with one commit, and ``check --diff-base HEAD`` with the rules of ``demo``."""
    (demo / "old.txt").write_text(OLD, encoding="utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")

    def run(*arguments, base="HEAD"):
        found = gilint("check", "--select", "demo", "-q", "--diff-base", base, *arguments)
        return found.status, [line.partition(": ")[0] for line in found.out.splitlines()]

    return run


def test_only_changed_lines_speak(since, demo):
    assert since(".") == (0, [])
    (demo / "old.txt").write_text(OLD.replace("没有", "没有坏人"), encoding="utf-8")
    assert since(".") == (1, ["old.txt:5:3"])
    (demo / "old.txt").write_text("首行。\n" + OLD, encoding="utf-8")
    assert since(".") == (0, [])
    (demo / "old.txt").write_text(OLD.replace("一、概述\n", ""), encoding="utf-8")
    assert since(".") == (0, [])


def test_what_was_left_out_is_told(gilint, since, demo):
    said = gilint("check", "--select", "demo", "--diff-base", "HEAD", ".").out
    assert "另有 1 处发现不在 HEAD 以后改过的行上，没有列出" in said


def test_a_finding_whose_second_place_was_changed_speaks(since, demo):
    (demo / "two.txt").write_text(OLD.replace("坏", "怪"), encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "two")
    (demo / "two.txt").write_text(OLD.replace("坏", "怪").replace("没有", "坏"), encoding="utf-8")
    assert since("two.txt") == (1, ["two.txt:3:2", "two.txt:5:1"])


def test_new_files_speak_whether_git_tracks_them_or_not(since, demo):
    (demo / "新 报告.txt").write_text(OLD, encoding="utf-8")
    assert since(".") == (1, ["新 报告.txt:3:2"])
    git("add", ".")
    assert since(".") == (1, ["新 报告.txt:3:2"])


@pytest.mark.parametrize("name", ["青石 县.txt", 'a"b.txt', "tab\there.txt", "back\\slash.txt"])
def test_names_that_git_quotes(since, demo, name):
    (demo / name).write_text(OLD, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "named")
    assert since(name) == (0, [])
    (demo / name).write_text(OLD.replace("没有", "坏"), encoding="utf-8")
    status, places = since(name)
    assert (status, len(places)) == (1, 1)


def test_a_renamed_file_is_compared_with_what_it_was(since, demo):
    git("mv", "old.txt", "2017 年.txt")
    assert since(".") == (0, [])
    (demo / "2017 年.txt").write_text(OLD.replace("没有", "没有坏人"), encoding="utf-8")
    assert since(".") == (1, ["2017 年.txt:5:3"])


def test_sub_folders_and_links(since, demo, monkeypatch):
    folder = demo / "reports" / "2017"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(OLD, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "sub")
    (folder / "a.txt").write_text(OLD.replace("没有", "坏"), encoding="utf-8")
    (demo / "link.txt").symlink_to(folder / "a.txt")
    assert since("link.txt") == (1, ["link.txt:5:1"])
    monkeypatch.chdir(folder)
    assert since(".", "../../old.txt") == (1, ["a.txt:5:1"])
    assert since(str(folder / "a.txt")) == (1, [f"{folder}/a.txt:5:1"])


def test_line_ends_are_those_of_git(since, demo):
    text = OLD.replace("一、概述\n", "一、\r概述\r\n")
    (demo / "mac.txt").write_bytes(text.encode())
    git("add", ".")
    git("commit", "-q", "-m", "ends")
    (demo / "mac.txt").write_bytes(text.replace("没有", "坏").encode())
    assert since("mac.txt")[0] == 1
    assert len(since("mac.txt")[1]) == 1


def test_files_without_lines_count_as_a_whole(since, gilint, demo):
    import docx

    document = docx.Document()
    for line in OLD.splitlines():
        document.add_paragraph(line)
    document.save(demo / "a.docx")
    (demo / "wide.txt").write_bytes(OLD.encode("utf-16"))
    git("add", ".")
    git("commit", "-q", "-m", "word")
    assert since(".") == (0, [])
    document.add_paragraph("好。")
    document.save(demo / "a.docx")
    (demo / "wide.txt").write_bytes((OLD + "好。\n").encode("utf-16"))
    assert since(".") == (1, ["a.docx:3:2", "wide.txt:3:2"])
    said = gilint("check", "--select", "demo", "--diff-base", "HEAD", ".").out
    assert "2 个文件是新的，或分不出行（如 Word、PDF），改过就按全文报告" in said


def test_a_page_is_compared_by_its_own_lines(since, demo):
    page = "<html><body>\n<p>一、概述</p>\n<p>很坏，\n公开</p>\n<p>没有。</p></body></html>\n"
    (demo / "a.html").write_text(page, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "page")
    (demo / "a.html").write_text(page.replace("没有", "坏"), encoding="utf-8")
    assert since("a.html") == (1, ["a.html:5:4"])


def test_with_a_baseline_both_hold(since, gilint, demo):
    (demo / "old.txt").write_text(OLD.replace("没有", "坏"), encoding="utf-8")
    assert gilint("baseline", "create", "--select", "demo", ".").status == 0
    assert since("old.txt") == (0, [])
    (demo / "old.txt").write_text(OLD.replace("没有", "坏。坏"), encoding="utf-8")
    assert since("old.txt") == (1, ["old.txt:5:3"])


def test_what_the_cache_keeps_is_compared_anew(since, demo):
    for number in range(10):
        (demo / f"{number}.txt").write_text(OLD, encoding="utf-8")
    assert len(since(".")[1]) == 10
    git("add", ".")
    git("commit", "-q", "-m", "many")
    assert since(".") == (0, [])
    (demo / "3.txt").write_text(OLD.replace("没有", "坏"), encoding="utf-8")
    assert since(".") == (1, ["3.txt:5:1"])


def test_settings_of_the_user_do_not_matter(since, demo):
    for key in ("diff.noprefix", "diff.mnemonicPrefix", "diff.relative"):
        git("config", key, "true")
    git("config", "color.ui", "always")
    git("config", "diff.external", "false")
    (demo / "old.txt").write_text(OLD.replace("没有", "没有坏人"), encoding="utf-8")
    assert since(".") == (1, ["old.txt:5:3"])


@pytest.mark.parametrize("base", ["none", "--all", "--output=made", "HEAD~9", "HEAD:old.txt"])
def test_an_unknown_commit_is_told(since, gilint, demo, base):
    result = gilint("check", f"--diff-base={base}", ".")
    assert result.status == 2
    assert f"没有提交 {base}" in result.err
    assert not (demo / "made").exists()


def test_no_repository_no_git_no_mending(since, gilint, demo, monkeypatch):
    refused = gilint("check", "--diff-base", "HEAD", "--fix", ".")
    assert (refused.status, "不能与 --fix" in refused.err) == (2, True)
    shutil.rmtree(demo / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(demo.parent))
    outside = gilint("check", "--diff-base", "HEAD", ".")
    assert (outside.status, "要在 git 仓库里用" in outside.err) == (2, True)
    monkeypatch.setenv("PATH", str(demo))
    without = gilint("check", "--diff-base", "HEAD", ".")
    assert (without.status, "找不到 git" in without.err) == (2, True)

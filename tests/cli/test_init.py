"""``gilint init``: a file to begin with, and changes that keep its comments."""

import re

import pytest


def test_what_init_writes_changes_nothing(gilint, report, demo):
    report("a.txt", "坏")
    before = gilint("check", "-q", "a.txt")
    result = gilint("init")
    assert result.status == 0
    assert all(
        line.startswith("#") or not line
        for line in (demo / ".gilint.yaml").read_text(encoding="utf-8").splitlines()
    )
    assert gilint("check", "-q", "a.txt") == before


def test_every_line_of_it_is_right_when_switched_on(gilint, report, demo):
    report(".gilint.yaml", "# 给下面的文件夹沿用")
    path = report("sub/a.txt", "坏", "gb18030").with_name(".gilint.yaml")
    gilint("init", "sub")
    text = path.read_text(encoding="utf-8")
    switched_on = re.sub(r"^# (?=[a-z-]+:(?: |$)|  )", "", text, flags=re.MULTILINE)
    assert switched_on.count("\n#") < text.count("\n#") / 2
    path.write_text(switched_on, encoding="utf-8")
    result = gilint("check", "sub/a.txt")
    assert result.err == ""
    assert "agency" in switched_on


def test_init_never_writes_over_a_file(gilint, report):
    path = report("sub/.gilint.yaml", "# 我的\n")
    result = gilint("init", "sub")
    assert result.status == 2
    assert "已存在" in result.err
    assert path.read_text(encoding="utf-8") == "# 我的\n"
    assert gilint("init", "none").status == 2


def test_init_with_an_agency(gilint, demo):
    gilint("init", "--name", "青石县水利局", "--kind", "department", "--place", "2号：区")
    said = (demo / ".gilint.yaml").read_text(encoding="utf-8")
    assert "\nagency:\n  name: 青石县水利局\n  place: '2号：区'\n  kind: department" in said
    assert gilint("init", "--kind", "dept").status == 2


MINE = """\
# 我的配置
select:            # 只查这些
  - demo/word-old  # 旧名
  - "demo/word-odd"

rules:
  demo/word-old:   # 选项
    limit: 3
agency:
  name: 甲         # 全称
# 结尾
"""


def test_update_keeps_comments_and_quotes(gilint, report):
    path = report(".gilint.yaml", MINE)
    result = gilint("init", "--update", "--place", "青石县")
    assert result.status == 0
    assert "demo/word-old 已改名为 demo/word-bad" in result.out
    said = path.read_text(encoding="utf-8")
    assert said.count("demo/word-bad") == 2
    assert "demo/word-old" not in said
    for kept in (
        "# 我的配置",
        "# 只查这些",
        "# 旧名",
        '"demo/word-odd"',
        "# 选项",
        "# 全称",
        "# 结尾",
    ):
        assert kept in said
    assert "place: 青石县" in said
    assert gilint("init", "--update").out == "没有需要改的\n"
    report("a.txt", "坏坏坏怪")
    assert gilint("check", "-q", "a.txt").out.count("demo/") == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [("# 只有注释\n", 0), ("", 0), ("select: [", 2), ("a: &b c", 2), ("year: 1\nyear: 2", 2)],
)
def test_update_of_odd_files(gilint, report, text, status):
    path = report(".gilint.yaml", text)
    result = gilint("init", "--update", "--name", "甲")
    assert result.status == status
    said = path.read_text(encoding="utf-8")
    assert text.strip() in said
    assert ("name: 甲" in said) is (status == 0)


def test_update_needs_a_file(gilint):
    assert "先用 gilint init" in gilint("init", "--update").err

"""``gilint new-pack`` and the tutorial; tests/test_install.py installs what it writes."""

import importlib
import re
from pathlib import Path

import pytest

TUTORIAL = Path(__file__).parents[2] / "docs" / "packs.md"


@pytest.mark.parametrize(
    ("name", "said"),
    [("青石", "包名只能用小写字母"), ("Qing", "包名只能用小写字母"), ("demo", "已装有规则包 demo")],
)
def test_a_name_that_cannot_be(gilint, demo, name, said):
    result = gilint("new-pack", name)
    assert (result.status, said in result.err) == (2, True)
    assert list(demo.iterdir()) == []


def test_what_stands_in_the_folder_is_never_written_over(gilint, report, demo):
    report("mine/pyproject.toml", "# 我的")
    result = gilint("new-pack", "bai-lu", "-o", "mine")
    assert result.status == 2
    assert "mine 里已有文件" in result.err
    assert [path.name for path in (demo / "mine").iterdir()] == ["pyproject.toml"]
    result = gilint("new-pack", "bai-lu", "-o", "mine/pyproject.toml")
    assert (result.status, "写不进" in result.err) == (2, True)


def test_an_empty_folder_is_filled(gilint, demo):
    (demo / "new").mkdir()
    assert gilint("new-pack", "bai-lu", "-o", "new").status == 0
    assert (demo / "new" / "gilint_bai_lu" / "__init__.py").is_file()


FILE = re.compile(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_tutorial_is_true(gilint, demo, monkeypatch):
    """Its files, put into a new pack: their own examples hold, and they run as the page says."""
    from gilint.testing import cases, check_case

    gilint("new-pack", "qingshi")
    files = dict(FILE.findall(TUTORIAL.read_text(encoding="utf-8")))
    assert len(files) == 4
    for path, text in files.items():
        (demo / "gilint-qingshi" / path).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(demo / "gilint-qingshi"))
    pack = importlib.import_module("gilint_qingshi")
    names = {case.rule.name for case in cases(pack)}
    assert names == {"hotline-unnamed", "local-name", "service-name", "contact-missing"}
    for case in cases(pack):
        check_case(case)
    info = demo / "gilint-qingshi" / "gilint_qingshi-0.1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text("[gilint]\nqingshi = gilint_qingshi\n")
    (demo / "a.txt").write_text("青石县水务局2024年政府信息公开工作年度报告\n在办事大厅查阅。")
    (demo / ".gilint.yaml").write_text("extends: qingshi\n")
    said = "".join(gilint("check", "--select", "qingshi", "a.txt")[1:])
    assert "警告 没有写咨询电话 [qingshi/contact-missing]" in said
    assert "[qingshi/service-name]" in said
    (demo / ".gilint.yaml").write_text("rules: {qingshi/contact-missing: {words: [查阅]}}\n")
    assert "contact-missing" not in gilint("check", "--select", "qingshi", "a.txt").out

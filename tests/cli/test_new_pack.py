"""``gilint new-pack``: what it refuses. tests/test_install.py uses what it writes."""

import pytest


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

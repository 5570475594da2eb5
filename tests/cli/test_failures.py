"""What is said where rules fail: each for itself, or all for one reason."""

from __future__ import annotations

import pytest

from gilint.cli import main
from gilint.document import Document

TEXT = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n"


def said(tmp_path, capsys, *options):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["check", "--isolated", "--no-cache", *options, str(tmp_path / "a.txt")])
    lines = capsys.readouterr().out.splitlines()
    return ended.value.code, [line for line in lines if "出错" in line]


@pytest.fixture
def _broken(monkeypatch):
    def fail(_):
        message = "看不懂\n标题"
        raise LookupError(message)

    monkeypatch.setattr(Document, "sections", property(fail))


@pytest.mark.usefixtures("_broken")
def test_a_reason_that_many_rules_share_is_one_line(tmp_path, capsys):
    status, lines = said(tmp_path, capsys)
    assert status == 2
    (shared,) = [line for line in lines if "条规则（" in line]
    assert "因同一原因出错，未能查完：看不懂 标题（LookupError）；请反馈给 gilint 的作者" in shared
    assert "structure " in shared
    assert len(lines) <= 2


@pytest.mark.usefixtures("_broken")
def test_a_rule_that_fails_alone_is_named(tmp_path, capsys):
    status, (line,) = said(tmp_path, capsys, "--select", "structure/heading-sequence")
    assert status == 2
    assert "规则 structure/heading-sequence 出错，未能查完：看不懂 标题（LookupError）" in line
    assert "--ignore structure/heading-sequence" in line

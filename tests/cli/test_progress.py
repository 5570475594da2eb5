"""The bar on standard error."""

import io

from gilint.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def drawn(monkeypatch, stream, *, on=True, wait=0.0):
    monkeypatch.setattr(progress.sys, "stderr", stream)
    monkeypatch.setattr(progress, "_WAIT", wait)
    monkeypatch.setattr(progress, "_STEP", 0.0)
    assert list(progress.with_progress(range(4), 4, on=on)) == [0, 1, 2, 3]
    return stream.getvalue()


def test_a_terminal_sees_a_bar_that_goes_away(monkeypatch):
    said = drawn(monkeypatch, Terminal())
    assert "] 2/4 个文件" in said
    assert said.endswith("\r\x1b[K")


def test_nobody_else_sees_one(monkeypatch):
    assert drawn(monkeypatch, io.StringIO()) == ""
    assert drawn(monkeypatch, Terminal(), on=False) == ""
    assert drawn(monkeypatch, Terminal(), wait=60) == ""

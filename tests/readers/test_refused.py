"""What cannot be read is said, with the way out; walks leave pictures and sheets alone."""

import subprocess
import sys

import pytest
from making import word_file

from gilint.api import UnreadableError
from gilint_readers import DOCUMENTS, OTHERS, gilint_readers, refused


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0", "另存为 .docx"),
        ("a.DOC", word_file(), "后缀改为 .docx"),
        ("a.doc", b"<html>", "后缀改为 .html"),
        ("a.wps", b"", "另存为 .docx"),
        ("a.rtf", b"{\\rtf", "另存为 .docx"),
        ("a.ofd", b"PK", "PDF"),
        ("a.xls", b"", "另存为 .xlsx"),
        ("a.et", b"", "另存为 .xlsx"),
        ("a.mht", b"", "仅 HTML"),
        ("a.png", b"", "图片"),
    ],
)
def test_what_cannot_be_read_is_said(name, data, said):
    with pytest.raises(UnreadableError, match=said):
        refused.read(data, name, None)


def test_every_suffix_has_a_message_and_one_reader():
    suffixes = [suffix for reader in gilint_readers() for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))
    for suffix in (*DOCUMENTS, *OTHERS):
        with pytest.raises(UnreadableError, match="请"):
            refused.read(b"", f"a{suffix}", None)


def test_a_walk_meets_documents_but_not_pictures(tmp_path):
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    (tmp_path / "b.png").write_bytes(b"\x89PNG")
    (tmp_path / "c.docx").write_bytes(word_file())
    command = [sys.executable, "-m", "gilint", "check", "--isolated", str(tmp_path)]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    assert run.returncode == 2
    assert "a.doc" in run.stdout
    assert "b.png" not in run.stdout
    command[-1] = str(tmp_path / "b.png")
    named = subprocess.run(command, check=False, capture_output=True)
    assert named.returncode == 2


def test_what_readers_need_is_imported_on_use():
    code = (
        "import sys; from gilint.packs import load_packs; load_packs();"
        "names = ('pypdfium2', 'html.entities', 'openpyxl');"
        "print([name for name in names if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "[]"

"""A clean report stays clean however it was printed or copied."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "readers"))
import forms
import reprints
from making import OFFICE, needs_office


@pytest.mark.parametrize("name", reprints.REPRINTS)
def test_a_reprint_is_as_clean_as_the_report(name):
    assert reprints.alarms(reprints.REPRINTS[name]) == []


@pytest.mark.parametrize("name", reprints.REPRINTS)
def test_a_reprint_is_another_text(name):
    texts = [path.read_bytes().decode() for path in reprints.CLEAN.glob("*.[tm]*")]
    assert sum(reprints.REPRINTS[name](text) != text for text in texts) >= 5


@needs_office
def test_a_report_printed_to_pdf_is_as_clean(tmp_path):
    """Those whose tables are tables: what stands in columns of blanks is no table to Word."""
    files = []
    for path in sorted(reprints.CLEAN.glob("*.[tm]*")):
        text = path.read_bytes().decode()
        if not re.search(r"\S(?: {4}|\t)\S", text):
            _, data = forms.as_word(text.replace("**", ""))
            files.append(tmp_path / f"{path.stem}.docx")
            files[-1].write_bytes(data)
    command = [OFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    printed = [str(file.with_suffix(".pdf")) for file in files]
    assert len(printed) >= 30
    assert reprints.said_of(printed) == []

"""A report saved in every form gives the same findings, place apart."""

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from making import OFFICE, add_table, font, needs_office

FOLDERS = (Path(__file__).parents[2] / "examples" / "reports", Path(__file__).parent / "reports")
REPORTS = (
    "clean-2016-county-government.md",
    "clean-2017-department.txt",
    "clean-2020-department.md",
    "clean-2023-district-government.md",
    "clean-2024-township.txt",
    "faulty-2017-department.txt",
    "faulty-2022-tables.md",
    "faulty-2024-subdistrict.txt",
    "every-table-2020.md",
    "every-table-2023.md",
)
needs_font = pytest.mark.skipif(
    not font(), reason="no Chinese font: apt install fonts-wqy-microhei"
)


def save_word(text, path):
    """The report as a person would set it in Word: tables as tables."""
    import docx
    import docx.shared

    document = docx.Document()
    rows = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(re.fullmatch(":?-+:?", cell) for cell in cells):
                rows.append(cells)
            continue
        if rows:
            width = max(map(len, rows))
            add_table(document, [row + [""] * (width - len(row)) for row in rows])
            rows = []
        if line.strip():
            paragraph = document.add_paragraph(re.sub(r"^#+ ", "", line))
            paragraph.paragraph_format.first_line_indent = docx.shared.Pt(22)
    document.save(path)


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    """What is found in each report in each form."""
    folder = tmp_path_factory.mktemp("forms")
    for name in REPORTS:
        path = next(each / name for each in FOLDERS if (each / name).exists())
        shutil.copy(path, folder / name)
        save_word(path.read_text(encoding="utf-8"), folder / f"{path.stem}.docx")
    words = sorted(str(path) for path in folder.glob("*.docx"))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for form in ("pdf", "html"):
        command = [OFFICE, profile, "--headless", "--convert-to", form, "--outdir", folder, *words]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    command = [
        sys.executable,
        "-m",
        "gilint",
        "check",
        "--isolated",
        "--format",
        "json",
        str(folder),
    ]
    run = subprocess.run(command, check=False, capture_output=True, timeout=300)
    said = json.loads(run.stdout)
    assert not said["problems"]
    found = {Path(file["path"]).name: Counter() for file in said["files"]}
    for finding in said["findings"]:
        found[Path(finding["path"]).name][finding["rule"], finding["message"]] += 1
    return found


@needs_office
@needs_font
@pytest.mark.parametrize("form", ["docx", "html", "pdf"])
@pytest.mark.parametrize("name", REPORTS)
def test_the_same_is_found(findings, name, form):
    assert findings[f"{Path(name).stem}.{form}"] == findings[name]

"""Places, lines and fixes as a user gets them, through the program."""

import json
import subprocess
import sys

import docx

PAGE = """<html><body>
<h1>青石县财政局2024年政府信息公开工作年度报告</h1>
<p>一、总体情况</p>
<p>收到申请<b>12</b>件，，均已答复。收到&ldquo;申请&rdquo;3件，<i>，</i>均已答复。</p>
</body></html>"""


def check(path, *more):
    command = [sys.executable, "-m", "gilint", "check", "--isolated", *more, str(path)]
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout


def doubled(path):
    found = json.loads(check(path, "--format", "json"))["findings"]
    return [one for one in found if one["rule"] == "punctuation/superfluous-punct"]


def test_a_page_gives_its_own_lines_and_only_fixes_that_fit_them(tmp_path):
    path = tmp_path / "report.html"
    path.write_text(PAGE, encoding="utf-8")
    first, second = doubled(path)
    line = PAGE.splitlines()[3]
    assert first["start"] == {"line": 4, "column": line.index("，，") + 1}
    assert first["end"] == {"line": 4, "column": line.index("，，") + 3}
    assert first["fix"]["edits"][0]["start"] == first["start"]
    assert second["start"] == {"line": 4, "column": line.index("，<i>") + 1}
    assert second["end"] == {"line": 4, "column": line.index("</i>") + 1}
    assert second["fix"] is None
    assert "    4 | 收到申请12件，，均已答复" in check(path)


def test_a_word_file_gives_paragraphs(tmp_path):
    document = docx.Document()
    for text in (
        "青石县财政局2024年政府信息公开工作年度报告",
        "一、总体情况",
        "收到申请，，均已答复。",
    ):
        document.add_paragraph(text)
    document.save(tmp_path / "report.docx")
    (found,) = doubled(tmp_path / "report.docx")
    assert found["place"] == "第3段，一"
    assert found["start"] == {"line": 3, "column": 5}

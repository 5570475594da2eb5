"""What a person does with the page: drop in, read, filter, jump, mend, settle, keep."""

import json
import re
import zipfile

import pytest

TEXT = "青石县水务局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条，，均已更新。\n"


def put(page, *files):
    page.set_input_files("#files", [*files])
    page.locator("body:not([aria-busy=true])").wait_for()


def file(name, data):
    return {
        "name": name,
        "mimeType": "",
        "buffer": data if isinstance(data, bytes) else data.encode(),
    }


def kept(page, what, tmp_path):
    """What a button downloads: its name and bytes."""
    with page.expect_download() as download:
        page.locator(f"[data-save={what}]").click()
    path = tmp_path / f"kept.{what}"
    download.value.save_as(path)
    return download.value.suggested_filename, path.read_bytes()


def parts(path):
    """What a Word file is made of: the bytes of each part by name."""
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def settle(finding, why):
    """Say that a finding is no fault."""
    finding.get_by_role("button", name="不是问题").click()
    finding.get_by_label("为什么不是问题").fill(why)
    finding.get_by_role("button", name="记下").click()


def violations(page):
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [(each["id"], each["nodes"][0]["html"][:200]) for each in found]


def test_a_report_is_marked_and_listed(page, examples):
    put(page, examples / "faulty-2022-tables.md")
    report = page.locator("article.report")
    assert "青石县住房和城乡建设局2022年度" in report.inner_text()
    assert report.locator("mark.error").count() >= 5
    assert report.locator(".list .finding").count() == report.locator(".text a.sign").count() - (
        report.locator(".formulas a.sign").count()
    )
    assert "应为39+9+4=52，填51" in report.locator(".formulas").all_inner_texts()[-2]


def test_jumps_go_both_ways_and_by_keys(page, examples):
    put(page, examples / "faulty-2022-tables.md")
    page.locator("#f17 .said a").click()
    assert page.locator("mark:target").inner_text() == "39"
    assert page.locator("mark:target").evaluate(
        "each => each.getBoundingClientRect().top < innerHeight"
    )
    page.locator(".text a.sign[href='#f5']").first.click()
    assert page.locator(".finding:target").get_attribute("data-rule") == "residue/placeholder"
    page.keyboard.press("j")
    first = page.locator("mark.now").inner_text()
    page.keyboard.press("j")
    assert page.locator("mark.now").inner_text() != first
    page.keyboard.press("k")
    assert page.locator("mark.now").inner_text() == first


def test_a_filter_hides_levels_and_what_lacks_the_words(page, examples):
    put(page, examples / "faulty-2022-tables.md")
    page.get_by_role("checkbox", name="警告").uncheck()
    assert not page.locator(".finding.warning").first.is_visible()
    assert page.locator(".finding.error").first.is_visible()
    page.get_by_label("查找").fill("单位全称")
    assert page.locator(".finding:visible").count() == 1


def test_the_page_of_a_rule_opens_over_the_report(page, examples):
    put(page, examples / "faulty-2022-tables.md")
    page.locator(".finding a.rule").first.click()
    dialog = page.locator("dialog[open]")
    assert "依据" in dialog.inner_text()
    page.keyboard.press("Escape")
    assert not page.locator("dialog[open]").count()


def test_a_fix_is_taken_with_one_click_and_undone(page, tmp_path):
    put(page, file("报告.txt", TEXT))
    page.locator(".finding[data-rule='punctuation/superfluous-punct'] button.fix").click()
    page.get_by_role("status").get_by_text("改好 1 处").wait_for()
    assert not page.locator("[data-rule='punctuation/superfluous-punct']").count()
    name, data = kept(page, "file", tmp_path)
    assert (name, data.decode()) == ("报告（改后）.txt", TEXT.replace("，，", "，"))
    page.get_by_role("button", name="撤销上一步").click()
    page.locator("[data-rule='punctuation/superfluous-punct']").first.wait_for()


def test_all_safe_fixes_keep_encoding_and_line_ends(page, tmp_path):
    text = TEXT.replace("\n", "\r\n")
    put(page, file("报告.txt", text.encode("gb18030")))
    page.locator("#fix-safe").click()
    page.get_by_role("status").get_by_text("改好").wait_for()
    assert kept(page, "file", tmp_path)[1] == text.replace("，，", "，").encode("gb18030")


def test_a_word_file_is_mended_and_a_pdf_offers_no_mend(page, tmp_path, save_word):
    from docx import Document
    from fpdf import FPDF

    put(page, save_word(tmp_path / "报告.docx", TEXT))
    page.locator("button.fix").first.click()
    page.get_by_role("status").get_by_text("改好 1 处").wait_for()
    name, _ = kept(page, "file", tmp_path)
    assert name == "报告（改后）.docx"
    texts = [each.text for each in Document(tmp_path / "kept.file").paragraphs]
    assert texts == TEXT.replace("，，", "，").splitlines()
    made = FPDF()
    made.add_page()
    made.set_font("helvetica")
    made.cell(text="2023 report, 12 items,, all told")
    put(page, file("报告.pdf", bytes(made.output())))
    assert not page.locator("button.fix").count()
    assert not page.locator("[data-save=comments]").is_visible()


def test_a_word_file_comes_back_with_comments(page, tmp_path, save_word):
    from docx import Document

    original = save_word(tmp_path / "报告.docx", TEXT)
    put(page, original)
    said = page.locator(".finding .said").all_inner_texts()
    name, _ = kept(page, "comments", tmp_path)
    assert name == "报告.批注.docx"
    new = Document(tmp_path / "kept.comments")
    comments = [each.text.partition("\n")[0] for each in new.comments]
    assert sorted(comments) == sorted(each.partition(" ")[2] for each in said)
    assert [each.text for each in new.paragraphs] == TEXT.splitlines()
    before, after = parts(original), parts(tmp_path / "kept.comments")
    assert {part for part in before if before[part] != after[part]} == {
        *("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"),
    }


def test_changes_are_proposed_but_not_where_nothing_is_wrong(page, tmp_path, save_word):
    from docx import Document

    put(page, save_word(tmp_path / "报告.docx", TEXT + "另有，，一批。\n"))
    settle(page.locator(".finding[data-rule='punctuation/superfluous-punct']").first, "原文如此")
    page.locator(".silenced").wait_for()
    kept(page, "changes", tmp_path)
    body = parts(tmp_path / "kept.changes")["word/document.xml"].decode()
    assert body.count("<w:del ") == 1
    assert body.index("12条，，均") < body.index("<w:del ")
    comments = [each.text for each in Document(tmp_path / "kept.changes").comments]
    assert sum("superfluous-punct" in each for each in comments) == 1


def test_not_a_fault_is_remembered_in_a_file(page, tmp_path):
    put(page, file("报告.txt", TEXT))
    finding = page.locator(".finding[data-rule='punctuation/superfluous-punct']")
    settle(finding, "原文'如此'")
    page.locator(".silenced").wait_for()
    assert not finding.count()
    _, record = kept(page, "settled", tmp_path)
    page.reload()
    put(page, file("报告.txt", TEXT))
    assert finding.count()
    put(page, file("不是问题.yaml", record))
    assert not finding.count()
    page.locator(".silenced summary").click()
    assert "原文'如此'" in page.locator(".silenced").inner_text()
    page.get_by_role("button", name="恢复").click()
    finding.wait_for()


def test_several_files_are_a_table_and_exported_together(page, examples, tmp_path):
    from openpyxl import load_workbook

    names = [
        "faulty-2022-tables.md",
        "clean-2016-county-government.md",
        "faulty-2017-department.txt",
    ]
    put(page, *(examples / name for name in names))
    rows = page.locator("#documents tbody tr")
    assert rows.count() == 3
    assert "没有发现问题" in rows.nth(1).inner_text()
    rows.nth(1).locator("button.open").click()
    assert "核对无误" in page.locator("article.report").inner_text()
    page.get_by_role("button", name="下载全部 3 份的问题清单（Excel）").wait_for()
    name, _ = kept(page, "xlsx", tmp_path)
    assert name == "3份报告.问题清单.xlsx"
    book = load_workbook(tmp_path / "kept.xlsx")
    assert [row[2].value for row in book["各报告"].iter_rows(min_row=2)] == names
    _, html = kept(page, "html", tmp_path)
    assert all(name in html.decode() for name in names)
    rows.nth(0).get_by_role("button", name="移除").click()
    assert rows.count() == 2


def test_pasted_text_is_checked(page):
    page.get_by_text("没有文件？粘贴文字").click()
    page.get_by_label("报告全文").fill(TEXT)
    page.get_by_role("button", name="检查", exact=True).click()
    page.locator("article.report mark").first.wait_for()


def test_a_file_that_is_dropped_is_taken(page):
    page.evaluate(
        """text => {
            const data = new DataTransfer();
            data.items.add(new File([text], "拖入.txt"));
            document.getElementById("drop").dispatchEvent(
                new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }""",
        TEXT,
    )
    page.locator("article.report").wait_for()
    assert "拖入.txt" in page.locator("article.report").inner_text()


def bomb():
    import io

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + bytes(300_000_000))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("炸弹.docx", bomb),
        ("坏.pdf", lambda: b"%PDF-1.7\n1 0 obj\n<<" + b"[" * 100_000),
        ("空.txt", lambda: b""),
        ("图.txt", lambda: bytes(range(256)) * 100),
        ("<img src=x onerror=alert(1)>.txt", lambda: b"<script>alert(1)</script>"),
        ("../../etc/passwd", lambda: b"x"),
        ("不是问题.yaml", lambda: b"- {"),
    ],
)
def test_a_hostile_file_is_a_message_and_the_page_goes_on(page, name, data):
    put(page, file(name, data()))
    assert page.locator("body").inner_text()
    assert not page.locator("img, article script").count()
    if name.endswith((".docx", ".pdf")):
        assert "没有查完" in page.locator("article.report").inner_text()
    page.reload()
    put(page, file("报告.txt", TEXT))
    assert page.locator(".finding").count()


def test_a_large_file_shows_how_far_it_is(page):
    text = (
        TEXT
        + "全年公开信息若干条。\n"
        + "公开工作按要求开展，群众可以查阅，情况逐条登记。" * 70_000
    )
    page.set_input_files("#files", [file("大.txt", text)])
    page.locator("#busy").wait_for()
    assert "正在检查 大.txt（" in page.locator("#doing").inner_text()
    for said in (r"大\.txt（4\.8 MB，已查 \d+%", r"已查 [4-9]\d%，已用 \d+ 秒"):
        page.locator("#doing", has_text=re.compile(said)).wait_for()
    assert 0.4 <= page.locator("#progress").evaluate("each => each.value") < 1
    page.locator("article.report").wait_for(timeout=120_000)
    assert page.locator("#busy").is_hidden()


def test_two_people_are_served_at_once(browser, served, examples):
    contexts = [browser.new_context() for _ in range(2)]
    pages = [context.new_page() for context in contexts]
    names = ["faulty-2022-tables.md", "faulty-2017-department.txt"]
    for each, name in zip(pages, names, strict=True):
        each.goto(served)
        each.set_input_files("#files", examples / name)
    for each, name in zip(pages, names, strict=True):
        each.locator("article.report").wait_for()
        assert name in each.locator("article.report").inner_text()
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_keeps_anyone_from_using_it(page, examples, width):
    page.set_viewport_size({"width": width, "height": 844})
    assert violations(page) == []
    put(page, examples / "faulty-2022-tables.md", examples / "faulty-2017-department.txt")
    page.locator("button.settle").first.click()
    assert violations(page) == []
    page.locator(".finding a.rule").first.click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_report_to_keep_is_usable_too(page, examples, tmp_path):
    put(page, examples / "faulty-2022-tables.md", examples / "faulty-2017-department.txt")
    kept(page, "html", tmp_path)
    page.goto((tmp_path / "kept.html").as_uri())
    page.locator("details.report > summary").last.click()
    assert violations(page) == []
    page.keyboard.press("j")
    assert page.locator("mark.now").get_attribute("id").startswith("r2-")
    page.get_by_label("查找").fill("文化体育局")
    assert page.locator("details.report:visible").count() == 1


def test_a_report_opens_without_scripts(browser, page, examples, tmp_path):
    put(page, examples / "faulty-2022-tables.md", examples / "faulty-2017-department.txt")
    kept(page, "html", tmp_path)
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto((tmp_path / "kept.html").as_uri() + "#r2-m3")
    assert plain.locator("mark#r2-m3").is_visible()
    context.close()


def test_what_the_server_says_is_the_contract(page, served):
    said = page.evaluate(
        """async () => {
            const asked = { name: "a/b\\\\报告.txt", data: btoa("x"), settled: "" };
            const body = JSON.stringify(asked);
            return await (await fetch("/check", { method: "POST", body })).json();
        }"""
    )
    assert said["name"] == "报告.txt"
    assert json.dumps(said)

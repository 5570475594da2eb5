"""PDF files: lines, tables by rules and by alignment, page marks, scans, hostile files."""

import io
import zlib
from time import process_time

import pytest
from making import PARAGRAPHS, ROWS, font, pdf_file

from gilint.api import UnreadableError
from gilint_readers import pdf
from gilint_readers.glyphs import Glyph, cell_text, lines_of
from gilint_readers.lattice import Rule, lattices

needs_font = pytest.mark.skipif(
    not font(), reason="no Chinese font: apt install fonts-wqy-microhei"
)


def read(data):
    return pdf.read(data, "report.pdf", None)


@needs_font
def test_lines_tables_and_pages():
    source = read(pdf_file(3))
    joined = source.text.replace("\n", "")
    for paragraph in PARAGRAPHS:
        assert paragraph in joined
    assert "| 行政规范性文件 | 3 | 1 | 12 |\n" in source.text
    assert "- 1 -" not in source.text
    assert len(source.tables) == 3
    assert source.place(0) == "第1页"
    assert source.place(len(source.text) - 1) == "第3页"
    assert source.position(source.text.index("根据")).column == 1


@needs_font
def test_a_table_without_rules_is_seen_by_its_columns():
    source = read(pdf_file(ruled=False))
    for row in ROWS:
        assert f"| {' | '.join(row)} |" in source.text


@needs_font
def test_running_heads_are_dropped_and_a_table_goes_on_over_the_page():
    from fpdf import FPDF, FontFace

    made = FPDF()
    made.add_font("han", fname=font())
    made.set_font("han", size=12)
    made.set_auto_page_break(auto=True, margin=40)
    made.header = lambda: made.cell(0, 8, "青石县人民政府公报", new_x="LMARGIN", new_y="NEXT")
    made.add_page()
    rows = [("信息内容", "件数"), *((f"行政许可{number}", str(number)) for number in range(60))]
    with made.table(rows, borders_layout="ALL", headings_style=FontFace(emphasis="")):
        pass
    source = read(bytes(made.output()))
    assert "公报" not in source.text
    (table,) = source.tables
    assert [source.text[row[0].start : row[0].end] for row in table.rows] == [
        row[0] for row in rows
    ]


@needs_font
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_pages_turned_for_reading_are_read_as_they_are_seen(quarters):
    import pypdfium2
    from pypdfium2 import raw

    data = pdf_file()
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    width, height = page.get_size()
    turns = {
        1: (0, 1, -1, 0, height, 0),
        2: (-1, 0, 0, -1, width, height),
        3: (0, -1, 1, 0, 0, width),
    }
    for item in page.get_objects():
        raw.FPDFPageObj_Transform(item, *turns[quarters])
    if quarters % 2:
        page.set_mediabox(0, 0, height, width)
    page.set_rotation(90 * quarters)
    page.gen_content()
    turned = io.BytesIO()
    document.save(turned)
    assert read(turned.getvalue()).text == read(data).text


def bare(objects, content=b""):
    """A PDF of bare objects: one page with a content stream."""
    stream = zlib.compress(content)
    listed = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + objects + b">>",
        b"<</Filter/FlateDecode/Length %d>>stream\n" % len(stream) + stream + b"\nendstream",
    ]
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, 2)
    offsets = []
    for number, item in enumerate(listed, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n" % number + item + b"\nendobj\n")
    start = out.tell()
    out.write(b"xref\n0 5\n0000000000 65535 f \n")
    out.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    out.write(b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


IMAGE = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "别的格式"),
        (b"PK\x03\x04", "压缩包"),
        (b"%PDF-1.4 broken", "损坏"),
        (bare(b"", IMAGE), "扫描件，无文字层"),
        (bare(b"", b""), "没有文字"),
    ],
)
def test_what_cannot_be_read_is_said(data, said):
    with pytest.raises(UnreadableError, match=said):
        read(data)


HOSTILE = {
    "many lines": lambda: bare(b"", b"0 0 m 100 0 l S\n" * 200_000),
    "long path": lambda: bare(b"", b"0 0 m " + b"100 0 l " * 500_000 + b"S"),
    "unpacked stream": lambda: bare(b"", b" " * (200 << 20)),
    "nested states": lambda: bare(b"", b"q " * 500_000),
    "truncated": lambda: bare(b"", IMAGE * 50)[:-300],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_files_end_soon_and_clearly(kind):
    data = HOSTILE[kind]()
    began = process_time()
    with pytest.raises(UnreadableError):
        read(data)
    assert process_time() - began < 20


@needs_font
def test_a_locked_file_is_said():
    from fpdf import FPDF

    made = FPDF()
    made.set_encryption(owner_password="a", user_password="b")  # noqa: S106 - of a file in a test
    made.add_page()
    with pytest.raises(UnreadableError, match="密码"):
        read(bytes(made.output()))


def grid(xs, ys):
    flat = [Rule(y, xs[0], xs[-1]) for y in ys]
    upright = [Rule(x, ys[-1], ys[0]) for x in xs]
    return flat, upright


def test_squares_without_a_rule_between_are_one_cell():
    flat, upright = grid([0, 100, 200, 300], [300, 200, 100, 0])
    upright[1] = Rule(100, 0, 200)
    flat[2] = Rule(100, 100, 300)
    (lattice,) = lattices(flat, upright, 1000)
    assert [(box.row, box.column, box.rows, box.columns) for box in lattice.boxes] == [
        *((0, 0, 1, 2), (0, 2, 1, 1), (1, 0, 2, 1), (1, 1, 1, 1), (1, 2, 1, 1)),
        *((2, 1, 1, 1), (2, 2, 1, 1)),
    ]


def test_rules_in_pieces_and_open_sides_make_a_table():
    flat = [Rule(y, low, low + 49) for y in (200, 100.5, 0) for low in (0, 50)]
    (lattice,) = lattices(flat, [Rule(50, 0, 200)], 1000)
    assert [(box.row, box.column) for box in lattice.boxes] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_frame_round_the_page_is_no_table():
    assert lattices(*grid([0, 500], [800, 0]), 1000) == []


def glyphs(text, left, bottom, size=10.0):
    return [
        Glyph(
            character, left + size * index, bottom, left + size * index + size, bottom + size, size
        )
        for index, character in enumerate(text)
        if character != " "
    ]


def test_lines_and_blanks_from_places():
    made = [*glyphs("第二行", 0, 80), *glyphs("青石县", 0, 100), *glyphs("12件", 60, 100.4)]
    assert [line.text for line in lines_of(made)] == ["青石县 12件", "第二行"]
    assert len(lines_of(made)[0].parts) == 2


def test_a_flat_box_of_a_character_is_in_its_line():
    flat = [glyph._replace(bottom=glyph.top - 4) for glyph in glyphs("一", 10, 100.6)]
    made = [*glyphs("第", 0, 100), *flat, *glyphs("次会议", 20, 100)]
    assert [line.text for line in lines_of(made)] == ["第一次会议"]


def test_a_number_broken_for_want_of_room_is_whole_again():
    assert cell_text([*glyphs("3985", 0, 20), *glyphs("758", 0, 0)], 0, 45) == "3985758"
    assert cell_text([*glyphs("12", 0, 20), *glyphs("3", 0, 0)], 0, 90) == "12 3"
    assert cell_text([*glyphs("结果", 0, 20), *glyphs("维持", 0, 0)], 0, 90) == "结果维持"

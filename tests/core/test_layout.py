"""From lines to prose: what is joined, what is left out, and that nothing loses its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.layout.folding import fold, without_markup
from gilint.layout.lines import Kind, split_lines
from gilint.source import Source
from gilint.testing import document

ALPHABET = "青石县一二三、（）。，：；《》“”〔〕2024.年月日 \u3000\u00a0\u200b\t\r\n|-abc％９𠮷"
TEXTS = st.one_of(st.text(alphabet=ALPHABET, max_size=200), st.text(max_size=120))


def paragraphs(text):
    return [paragraph.plain for paragraph in document(text).paragraphs]


def kinds(text):
    return [line.kind for line in split_lines(text, fold(text), Source(text).line_starts)]


@given(TEXTS)
def test_folding_keeps_every_offset(text):
    assert len(fold(text)) == len(text)


@given(TEXTS)
def test_every_piece_of_prose_is_the_source_slice(text):
    doc = document(text)
    for flow in (doc.prose, doc.written):
        for hit in flow.find(r"[^\n]{1,7}"):
            assert 0 <= hit.start <= hit.end <= len(text)
            assert str(hit) == text[hit.start : hit.end]
            if hit.unbroken:
                assert (
                    fold(str(hit)).translate({32: None})
                    in (
                        hit.plain.translate({32: None}),
                        fold(hit.plain).translate({32: None}),
                    )
                    or hit.plain == str(hit)
                    or len(str(hit)) == len(hit.plain)
                )


@given(TEXTS)
def test_written_prose_is_the_source_character_by_character(text):
    for hit in document(text).written.find(r"[^\n]"):
        assert str(hit) == hit.plain


def test_variants_of_a_character_are_one():
    assert fold("２０２４年(一),％．○") == "2024年（一），%.〇"
    assert fold("9:00 a,b http://x") == "9:00 a,b http://x"


def test_blanks_that_only_part_chinese_are_gone():
    assert paragraphs("青石县 2024 年度　报告 APP store 有 12 件") == [
        "青石县2024年度报告APP store有12件"
    ]


def test_a_hard_wrapped_file_is_whole_again():
    sentence = (
        "青石县人民政府坚持以公开为常态不公开为例外的原则持续推进决策执行管理服务结果全过程公开，"
    )
    text = (sentence * 8 + "取得成效。") * 2
    wrapped = "\n".join(text[at : at + 36] for at in range(0, len(text), 36))
    assert paragraphs(wrapped) == [text]
    assert document(wrapped).flows.hard_wrapped


WRAPPED = "公开目录每月更新一次并且在大厅里摆放纸本供人随时取阅和复印，做到人人都能看到也能看懂"


def test_a_heading_below_a_full_title_is_none_of_it():
    title = "衔山市审计局2013年度政府信息公开工作年度报告及有关情况的年度说明报告"
    for heading in (
        "一、概述",
        "一、概述。2013年，县审计局做了以下工作，现报告如下，请审阅并提意见",
    ):
        lines = [title, heading, *[WRAPPED] * 12]
        assert document("\n".join(lines)).flows.hard_wrapped
        assert paragraphs("\n".join(lines))[0] == title


@pytest.mark.parametrize(
    "mark", ["\n— 3 —\n", "\n  第 3 页 共 9 页\n", "              3\n\f", "              3\r\n\f"]
)
def test_a_page_parts_no_paragraph(mark):
    text = "\n".join([WRAPPED] * 12 + [mark] + ["从这里接着说。"]).replace("\f\n", "\f")
    assert paragraphs(text)[-1].endswith("看懂从这里接着说。")


def test_what_begins_a_page_begins_a_line():
    text = "\n".join([WRAPPED] * 11 + ["到此为止。", "\f二、主动公开政府信息情况", "共12条。"])
    assert paragraphs(text)[-2:] == ["二、主动公开政府信息情况", "共12条。"]


def test_a_figure_that_no_page_follows_is_no_page_mark():
    assert "3" in "".join(paragraphs("\n".join([WRAPPED] * 12 + ["3"])))


def test_the_margin_of_all_lines_is_no_indent():
    lines = [*["　　" + WRAPPED] * 11, "　　停。", "　　　　第二段在此开始。"]
    assert len(paragraphs("\n".join(lines))) == 2


@pytest.mark.parametrize(
    ("above", "below"),
    [("期限为2024年1月1日至2024", "年12月31日。"), ("自2024年1月1日至12月31", "日。")],
)
def test_a_date_broken_before_its_sign_goes_on(above, below):
    assert above + below in paragraphs(f"年度报告\n\n一、概述\n本报告统计{above}\n{below}")[-1]


def test_a_part_without_its_number_is_no_rest_of_a_wrapped_line():
    sentence = WRAPPED[:-1] + "。"
    text = "\n".join([*[WRAPPED] * 12, sentence, "其他需要报告的事项", *[WRAPPED] * 3])
    assert "其他需要报告的事项" in paragraphs(text)


def test_headings_above_long_paragraphs_are_no_wrapped_lines():
    heads = [f"（{sign}）持续推进本县政务公开标准化规范化建设" for sign in "一二三四五"]
    long = ["共公开信息12条，" * 20 + "均已公布。"] * 4
    text = "\n".join([*heads, *long])
    assert not document(text).flows.hard_wrapped


NARROW = "（本 自然 商业 总计\n列数 人 企业\n据的\n勾稽\n关系\n为：\n第一\n项加\n第二\n项之\n和）"
LABELS = "（一）\n予以\n公开\n\n（二）\n部分\n公开（\n区分处\n理的）\n\n12\n3"


@pytest.mark.parametrize("cells", [f"{NARROW}\n一、 12 3 0 15\n本年\n新收\n申请", NARROW, LABELS])
def test_labels_broken_by_narrow_columns_are_a_table(cells):
    text = f"年度报告\n三、收到和处理政府信息公开申请情况\n{cells}\n四、其他事项\n没有。"
    assert paragraphs(text) == [
        "年度报告",
        "三、收到和处理政府信息公开申请情况",
        "四、其他事项",
        "没有。",
    ]


def test_short_lines_that_spell_no_label_are_prose():
    menu = "首页\n新闻\n政务\n互动\n服务\n数据"
    assert paragraphs(f"{menu}\n年度报告")[:3] == ["首页", "新闻", "政务"]
    signed = "一、其他\n| 网站 | 86 |\n青石县水务局\n2018年2月26日\n附表"
    assert paragraphs(signed)[-3:] == ["青石县水务局", "2018年2月26日", "附表"]


def test_an_indented_heading_is_no_rest_of_a_wrapped_line():
    line = "公开目录每月更新一次并且在大厅里摆放纸本供人随时取阅和复印，做到人人都能看到也能看懂"
    text = "\n".join([*[line] * 12, "    一、概述", *[line] * 3])
    assert "一、概述" in paragraphs(text)


def test_a_line_broken_in_a_sentence_goes_on():
    broken = "我局印发《关于进一步做好青石县门户网站信息\n\n报送工作的通知》，落实责任。"
    text = f"报告\n\n一、概述\n{broken}\n"
    assert "网站信息报送" in document(text).prose.plain
    assert len(document(text).flows.joins) == 1


def test_a_short_line_broken_behind_a_full_stop_goes_on():
    text = "报告\n\n一、概述\n（一）信息管理。县水利局对发布的信息实行三审三\n校，确保准确。\n"
    assert "三审三校" in document(text).prose.plain


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("（二）加强组织领导，健全政府信息公开工作机制和制度", "县水利局高度重视，责任到人。"),
        ("加强组织领导，健全政府信息公开工作机制和制度", "县水利局高度重视，责任到人。"),
        ("局长任组长，办公室负责。各科室明确专人，逐条登记", "2024年，县水利局开展培训3次。"),
        ("局长任组长，办公室负责。各科室明确专人，逐条登记", "青石县水利局"),
    ],
)
def test_a_line_that_only_lacks_its_full_stop_is_not_joined(above, below):
    text = f"报告\n\n一、概述\n{above}\n{below}"
    assert paragraphs(text)[-2:] == [above, below]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("召开座谈会1次，邀请企业和居民代表1", "　　2人参加。"),
        ("清理历史文件，新转为主动公开的", "　　文件有20件。"),
        ("落实公开属性标注要求（以下简", "　　称标注）。"),
        ("县水务局按照《关于加强公开栏", "　　管理的意见》办理。"),
    ],
)
def test_a_sentence_that_cannot_end_there_goes_on_under_an_indent(above, below):
    assert paragraphs(f"年度报告\n\n一、概述\n{above}\n\n{below}")[2:] == [above + below.strip()]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("#### 3. 预算，从看得到走向看得懂", "市、县两级预算按时公开。"),
        ("突出民生，让群众看得懂、用得上、信得过", "水、电、气等单位的标准全部公开。"),
        ("全年公开信息12条，其中规范性文件2", "2018年，公开信息15条。"),
        ("更新目录，补录历史文件，完善公开的", "二是修订指南。"),
    ],
)
def test_a_line_is_not_joined_to_what_begins_anew(above, below):
    assert len(paragraphs(f"年度报告\n\n一、概述\n{above}\n\n{below}")) == 4


def test_headings_and_titles_are_never_joined():
    text = (
        "青石县水利局\n2024年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开情况\n全年公开。"
    )
    assert paragraphs(text) == text.split("\n")


@pytest.mark.parametrize(
    "row",
    [
        "规章 0 0 0",
        "| 信息内容 | 本年制发件数 |",
        "一、本年新收政府信息公开申请数量 21 0 0 0 0 0 21",
        "四、结转下年度继续办理",
        "（七）总计 21 0 0 0 0 0 21",
        "1.属于国家秘密 0 0 0 0 0 0 0",
        "第二十条第（一）项",
        "10 1 0 0 0 0 0 0 0 0 5 0 0 0 0",
        "主动公开文件数 条 2543 78967",
        "（三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 |",
        "行政许可 | 1530 |",
        "1 | 0 | 0 | 0 | 1 |",
    ],
)
def test_rows_of_the_official_tables_are_no_prose(row):
    assert kinds(row) == [Kind.TABLE]


@pytest.mark.parametrize(
    "line",
    [
        "四、政府信息公开行政复议、行政诉讼情况",
        "（三）不予公开政府信息情况。2024年没有不予公开的政府信息。",
        "2024年",
        "2025 1 20",
        "全年公开信息12条、解读3篇。",
        "索引号： | QS/2015-86108 | 发布机构： | 县交通运输局 |",
        "首页 | 信息公开 | 年度报告",
        "三、收到和处理政府信息公开申请情况",
    ],
)
def test_prose_is_no_table(line):
    assert kinds(line) == [Kind.PROSE]


def test_the_name_of_a_part_between_two_tables_is_prose():
    rows = "行政许可 0 0\n{}\n结果维持 0 0"
    name = "收到和处理政府信息公开申请情况"
    assert kinds(rows.format("行政强制")) == [Kind.TABLE] * 3
    assert kinds(rows.format(name)) == [Kind.TABLE, Kind.PROSE, Kind.TABLE]


def test_page_marks_inside_a_paragraph_are_left_out():
    lines = ["青石县人民政府坚持以公开为常态不公开为例外的原则推进工作"] * 5 + ["- 1 -"]
    lines += ["青石县人民政府坚持以公开为常态不公开为例外的原则推进工作"] * 5
    assert "- 1 -" not in document("\n".join(lines)).prose.plain


def test_a_report_on_one_line_is_parted_at_its_headings():
    body = "青石县水利局高度重视政府信息公开工作，按要求落实各项任务，取得了明显成效。" * 6
    text = f"一、概述 {body}二、主动公开政府信息的情况 {body}三、依申请公开情况 {body}"
    assert [section.title.plain for section in document(text).sections] == [
        "概述",
        "主动公开政府信息的情况",
        "依申请公开情况",
    ]


def test_a_first_page_on_one_line_is_parted_at_its_headings():
    body = "水利局按照要求落实各项任务，工作平稳。" * 8
    text = f"青石县水利局2024年政府信息公开工作年度报告 一、总体情况 2024年度，{body} "
    text += f"（一）主动公开情况 {body} （二）依申请公开情况 2024年，收到申请3件。{body}"
    doc = document(text)
    assert doc.title.plain == "青石县水利局2024年政府信息公开工作年度报告"
    assert [section.path for section in doc.sections] == ["一", "一（一）", "一（二）"]
    assert doc.sections[0].title.plain == "总体情况"


def test_markdown_signs_are_not_read():
    text = "# 青石县2024年政府信息公开工作年度报告\n\n## 一、**总体情况**\n\n"
    text += "- 公开12件\n<!-- 待核 -->\n- 1 -\n"
    assert paragraphs(text) == [
        "青石县2024年政府信息公开工作年度报告",
        "一、总体情况",
        "公开12件",
    ]
    assert str(document(text).sections[0].title) == "总体情况"


@given(TEXTS)
def test_blanking_markup_keeps_every_offset(text):
    assert len(without_markup(text)) == len(text)

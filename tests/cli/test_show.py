"""``gilint show``: how gilint read a report."""

REPORT = """\
青石县水利局2024年政府信息公开工作年度报告

一、总体情况

根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。统计期限为2024年1月1日至2024年12月31日。

二、主动公开政府信息情况

一是公开预算；二是公开决算。

青石县水利局
2025年1月20日
"""


def test_show_tells_what_was_recognised(gilint, report):
    report("a.txt", REPORT, "gbk")
    result = gilint("show", "a.txt")
    assert (result.status, result.err) == (0, "")
    for said in (
        "标题  青石县水利局2024年政府信息公开工作年度报告（1:1）",
        "青石县水利局（部门）",
        "年度  2024",
        "版式  2021（2021年起",
        "gb18030 编码，按 text 读取",
        "一、总体情况（3:1）",
        "2025年1月20日（12:1）",
        "《中华人民共和国政府信息公开条例》（5:3）",
        "\n 9 | 一是公开预算；二是公开决算。\n",
    ):
        assert said in result.out
    assert "读取时出错" not in result.out


def test_show_obeys_options_and_configuration(gilint, report):
    report("a.txt", REPORT)
    report(".gilint.yaml", "agency: {name: 白鹭市档案馆, kind: department}\n")
    assert "白鹭市档案馆" in gilint("show", "a.txt").out
    assert "白鹭市档案馆" not in gilint("show", "--isolated", "a.txt").out
    assert "版式  2008" in gilint("show", "--year", "2016", "a.txt").out
    assert "版式  2019" in gilint("show", "--era", "2019", "a.txt").out


def test_show_of_anything_does_not_fail(gilint, report, demo):
    for number, text in enumerate(("", "\n", "无", "一、\n二、\x1b", "（一）" * 500)):
        report(f"{number}.txt", text)
        result = gilint("show", f"{number}.txt", "--encoding=utf-8")
        assert result.status == (2 if "\x1b" in text and result.err else 0)
        assert "\x1b" not in result.out


def test_show_needs_one_readable_file(gilint, demo, report):
    (demo / "a.demo").write_bytes(b"no")
    assert "a.demo：不是示范文件" in gilint("show", "a.demo").err
    assert gilint("show", "none.txt").status == 2
    assert gilint("show", ".").status == 2
    report("b.txt", "x")
    assert "多余的参数 c.txt" in gilint("show", "b.txt", "c.txt").err

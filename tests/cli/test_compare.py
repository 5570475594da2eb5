"""``gilint compare``: several reports, who was compared with whom, and what was not."""

import json

import pytest

from gilint_compare._examples import report


@pytest.fixture
def folder(demo):
    def write(**texts):
        for name, text in texts.items():
            (demo / f"{name}.txt").write_text(text, encoding="utf-8")

    return write


def test_last_year_and_this_year_are_held_against_each_other(gilint, folder):
    folder(a=report(2022, goes=3), b=report(2023, came=5))
    result = gilint("compare", ".")
    assert result.status == 1
    assert (
        "上年结转与2022年报告的结转下年度不符：自然人5件（上年3件）、总计5件（上年3件）"
        in result.out
    )
    assert "a.txt:33:25 “3” 2022年的结转下年度" in result.out


def test_check_compares_the_files_of_one_call_too(gilint, folder):
    folder(a=report(2022, goes=3), b=report(2023, came=5))
    assert "compare/carry-over" in gilint("check", "a.txt", "b.txt").out
    assert "compare/carry-over" not in gilint("check", "b.txt").out
    assert "compare/carry-over" not in gilint("check", ".", "--ignore", "compare").out


def test_standard_input_beside_files_is_not_compared_and_that_is_told(gilint, folder):
    folder(a=report(2022))
    stdin = report(2023).encode()
    told = "标准输入的报告没有和别的比较"
    assert told in gilint("check", "-", "a.txt", stdin=stdin).out
    assert told not in gilint("check", "-", stdin=stdin).out
    assert told not in gilint("check", "-", "a.txt", "--ignore", "compare", stdin=stdin).out


def test_only_rules_over_groups_are_asked(gilint, folder):
    folder(a=report(2022, text="全年公开信息12条，，均已更新。"), b=report(2023, came=3))
    assert gilint("compare", ".").status == 0
    assert gilint("check", ".", "--select", "punctuation").status == 1


def test_nothing_to_compare_is_told(gilint, folder):
    folder(a=report(2022))
    assert "只有一份报告，没有可比的" in gilint("compare", ".").out
    folder(b=report(2023))
    assert "没有启用比较的规则" in gilint("compare", ".", "--ignore", "compare").out
    assert "没有启用" not in gilint("compare", ".").out


def test_who_has_no_other_report_is_told(gilint, folder):
    folder(
        a=report(2021),
        b=report(2023),
        c=report(2023, agency="云溪区教育局"),
        d="今天天气很好。",
    )
    said = gilint("compare", ".").out
    assert "1 份没有认出机关或年度，没有比较：d.txt" in said
    assert "只有一年报告的机关 1 个：云溪区教育局" in said
    assert "青石县水利局缺2022年的报告" in said


def test_two_of_one_year_are_told_and_all_years_where_asked(gilint, folder):
    folder(a=report(2022, goes=2), b=report(2023, goes=2), c=report(2023, goes=2))
    said = gilint("compare", ".", "--verbose").out
    assert "青石县水利局2023年的报告有 2 份" in said
    assert "青石县水利局有2022、2023年的报告" in said


def test_agencies_of_one_name_in_two_places_are_kept_apart(gilint, folder):
    folder(
        a=report(2022, agency="云州市鼓楼区水利局", goes=3),
        b=report(2023, agency="海州市鼓楼区水利局", came=5),
        c=report(2023, agency="鼓楼区水利局", came=5),
    )
    result = gilint("compare", ".")
    assert result.status == 0
    assert "1 份的机关与别处的同名，分不清" in result.out


@pytest.mark.parametrize(("agency", "status"), [("镇云市水利局", 1), ("市水利局", 0)])
def test_a_name_may_begin_as_a_kind_of_place_does(gilint, folder, agency, status):
    folder(a=report(2022, agency=agency, goes=3), b=report(2023, agency=agency, came=5))
    result = gilint("compare", ".")
    assert result.status == status
    assert ("2 份没有认出机关或年度" in result.out) == (not status)


def test_a_listed_name_may_hold_any_characters(gilint, folder, demo):
    folder(a=report(2022, goes=3), b=report(2023, came=5))
    (demo / ".gilint.yaml").write_text(
        "agency: {name: 青石县水利局, aliases: [水利局(河长办, 水利局*]}\n", encoding="utf-8"
    )
    assert gilint("compare", ".").status == 1


def test_other_names_are_listed_in_the_configuration(gilint, folder, demo):
    folder(a=report(2022, goes=3), b=report(2023, came=5, agency="青石县水务局"))
    assert gilint("compare", ".").status == 0
    (demo / ".gilint.yaml").write_text(
        "agencies:\n  - name: 青石县水务局\n    aliases: 青石县水利局\n", encoding="utf-8"
    )
    assert gilint("compare", ".").status == 1


def test_a_list_of_agencies_that_is_wrong_is_told_with_its_line(gilint, folder, demo):
    folder(a=report(2022))
    (demo / ".gilint.yaml").write_text("agencies:\n  - aliases: 水务局\n", encoding="utf-8")
    result = gilint("compare", ".")
    assert result.status == 2
    assert ".gilint.yaml:2:5：agencies 的每一项都要有 name，即机关全称" in result.err


def test_standard_input_is_one_report_and_refused(gilint):
    result = gilint("compare", "-")
    assert result.status == 2
    assert "gilint compare 不读标准输入" in result.err


def test_findings_stay_the_same_with_processes_and_cache(gilint, folder, monkeypatch, tmp_path):
    monkeypatch.setenv("GILINT_CACHE_DIR", str(tmp_path))

    def found(*options):
        return json.loads(
            gilint(
                "compare", ".", "--select", "compare/carry-over", "--format", "json", *options
            ).out
        )["findings"]

    agencies = [f"青石县{name}局" for name in ("水利", "教育", "民政", "司法", "商务", "统计")]
    for number, agency in enumerate(agencies):
        for year in range(2021, 2026):
            folder(**{f"{number}-{year}": report(year, agency=agency, came=number, goes=2)})
    once = found("--jobs", "1", "--no-cache")
    forked = found("--jobs", "2")
    again = found()
    assert len(once) == 20
    assert once == forked == again

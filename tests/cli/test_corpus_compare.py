"""``gilint corpus compare`` comes to what ``gilint compare`` says."""

import json
import os
from pathlib import Path

import pytest

pq = pytest.importorskip("pyarrow.parquet")

from gilint_compare._examples import prose, report  # noqa: E402

WORK = (
    "全年主动公开政府信息{}条，其中通过门户网站公开{}条。围绕水库除险加固开设专栏，逐月公布工程进度和资金"
    "使用情况。组织股室信息员集中培训两次，讲解公开属性的认定办法。在行政服务中心设置查阅点，配备专人解答"
    "群众提问。"
)


@pytest.fixture
def crawl(demo):
    folder = Path("crawl")
    folder.mkdir()
    for number, name in enumerate(("水利", "教育", "民政", "司法")):
        for year in range(2021, 2025):
            text = report(year, agency=f"青石县{name}局", came=number, goes=2)
            (folder / f"{name}{year}.txt").write_text(text, encoding="utf-8")
    for name, number in (("柳河镇", 12), ("白杨乡", 15)):
        text = prose(f"青石县{name}", 2023, WORK.format(number, number - 1))
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def in_files(gilint, crawl):
    said = json.loads(gilint("compare", crawl, "--format", "json", "--isolated").out)
    return sorted(
        (
            Path(each["path"]).name,
            each["rule"],
            each["severity"],
            each["message"],
            [Path(other["path"]).name for other in each["related"]][:1],
        )
        for each in said["findings"]
    )


def in_store(folder):
    rows = pq.read_table(folder / "compared").to_pylist()
    return sorted(
        (each["id"], each["rule"], each["severity"], each["message"], each["others"][:1])
        for each in rows
    )


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_store_is_compared_as_a_folder_is(gilint, crawl, jobs):
    gilint("corpus", "run", crawl, "--out", "out", "--isolated", "--jobs", "1", "-q")
    result = gilint("corpus", "compare", "out", "--isolated", "--jobs", jobs)
    expected = in_files(gilint, crawl)
    assert (result.status, result.err) == (0, "")
    assert in_store(Path("out")) == expected
    assert {rule for _, rule, *_ in expected} >= {"compare/carry-over", "compare/copied-from-other"}
    assert result.out == f"out：相互比较，{len(expected)} 处发现，在 compared 表里。\n"


def test_reports_that_are_added_make_a_comparison_void(gilint, crawl):
    run = ("corpus", "run", crawl, "--out", "out", "--isolated", "--jobs", "1", "-q")
    gilint(*run, "--chunk", "10")
    Path("out", "reports", "0000001.parquet").unlink()
    gilint("corpus", "compare", "out", "--isolated", "--jobs", "1")
    assert "VIEW compared" in Path("out", "views.sql").read_text(encoding="utf-8")
    gilint(*run)
    assert not list(Path("out", "compared").glob("*.parquet"))
    assert "VIEW compared" not in Path("out", "views.sql").read_text(encoding="utf-8")


def test_another_choice_of_rules_is_told(gilint, crawl):
    gilint("corpus", "run", crawl, "--out", "out", "--isolated", "--jobs", "1", "-q")
    result = gilint("corpus", "compare", "out", "--isolated", "--ignore", "compare/carry-over")
    assert result.status == 2
    assert "用另外的配置、选用的规则或检查日期查的，不能比较" in result.err
    result = gilint("corpus", "compare", "out", "--isolated", "--select", "tables")
    assert (result.status, "没有启用比较的规则" in result.err) == (2, True)


def test_what_has_no_results_is_told(gilint, demo):
    for folder in (".", "out"):
        result = gilint("corpus", "compare", folder)
        assert (result.status, f"gilint corpus run 来源 --out {folder}" in result.err) == (2, True)
        Path("none").mkdir(exist_ok=True)
        gilint("corpus", "run", "none", "--out", "out", "-q")


def test_a_rule_that_the_configuration_silences_finds_nothing(gilint, crawl, report):
    report(".gilint.yaml", "suppressions: [{rule: compare/carry-over, reason: 机构合并}]\n")
    gilint("corpus", "run", crawl, "--out", "out", "--jobs", "1", "-q")
    gilint("corpus", "compare", "out", "--jobs", "1")
    assert {rule for _, rule, *_ in in_store(Path("out"))} == {"compare/copied-from-other"}


def test_a_folder_of_any_name_is_compared_and_queried(gilint, crawl):
    folder = "o't[1]*"
    gilint("corpus", "run", crawl, "--out", folder, "--isolated", "--jobs", "1", "-q")
    assert gilint("corpus", "compare", folder, "--isolated", "--jobs", "1").status == 0
    said = gilint("corpus", "sql", folder, "SELECT count(*) AS n FROM reports").out
    assert said == "n\n18\n"


def test_a_process_that_dies_is_told(gilint, crawl, monkeypatch):
    from gilint.corpus import comparing

    gilint("corpus", "run", crawl, "--out", "out", "--isolated", "--jobs", "1", "-q")
    monkeypatch.setattr(comparing, "_keys", die)
    result = gilint("corpus", "compare", "out", "--isolated", "--jobs", "1")
    assert result.status == 2
    assert "比较的进程意外终止" in result.err
    assert not Path("out", "compared").exists()


def die(*_):
    os._exit(9)

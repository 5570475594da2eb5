"""``gilint corpus run``: tables of whole crawls, kept chunk by chunk."""

import io
import json
import multiprocessing
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from gilint.corpus.tables import COLUMNS, schema

EXAMPLES = Path(__file__).parents[2] / "examples" / "reports"
REPORT = """青石县{office}2024年政府信息公开工作年度报告
一、总体情况
全年公开信息{number}条，收到申请12件，均已答复。
青石县{office}
2025年1月20日
"""
DEADLY = '''
"""要命：只给测试用。"""
import os, time
from gilint.api import Rule, hookimpl


class Deadly(Rule):
    """进程中止。"""

    name = "word-deadly"
    good = ["好。"]
    bad = {"⟦坏⟧。": None}

    def check(self, doc):
        for hit in doc.find("暴毙"):
            os._exit(3)
        for hit in doc.find("不醒"):
            while True:
                pass
        return iter(())


@hookimpl
def gilint_rules():
    return [Deadly]
'''


def rows(folder, table):
    """Rows of all chunks, in the order of reports."""
    files = sorted((folder / table).glob("*.parquet"))
    return pa.concat_tables([pq.read_table(file) for file in files]).to_pylist()


def content(folder):
    """What a run has made, by file name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.parquet")}


@pytest.fixture
def crawl(report):
    """A folder of twenty small reports."""
    for number in range(20):
        text = REPORT.format(office="水务局" if number % 2 else "教育局", number=100 + number)
        report(f"crawl/{number % 3}/r{number:02}.txt", text)
    return Path("crawl")


def test_every_table_has_the_columns_that_are_documented(corpus_of_examples):
    for table, columns in COLUMNS.items():
        (file,) = (corpus_of_examples / table).glob("*.parquet")
        assert pq.read_schema(file).remove_metadata() == schema(table)
        assert all(column.says for column in columns)


def test_findings_are_those_of_check_and_facts_those_of_facts(gilint, corpus_of_examples):
    options = ("--isolated", "--ignore", "demo,compare", "--format", "json")
    checked = [
        (Path(found["path"]).name, found["rule"], found["fingerprint"], found["start"]["column"])
        for found in json.loads(gilint("check", EXAMPLES, *options).out)["findings"]
    ]
    found = rows(corpus_of_examples, "findings")
    made = [(row["id"], row["rule"], row["fingerprint"], row["line_column"]) for row in found]
    assert made == checked
    facts = json.loads(gilint("facts", EXAMPLES, "--isolated").out)["reports"]
    values = [fact["value"] for each in facts for fact in (*each["cells"], *each["quantities"])]
    assert [row["value"] for row in rows(corpus_of_examples, "facts")] == values


def test_a_report_tells_who_when_and_whether_its_tables_add_up(corpus_of_examples):
    found = {row["id"]: row for row in rows(corpus_of_examples, "reports")}
    clean = found["clean-2023-district-government.md"]
    assert (clean["agency"], clean["year"], clean["era"]) == ("云溪区人民政府", 2023, "2021")
    assert (clean["sums"], clean["sums_broken"], clean["checked"]) == (44, 0, True)
    assert found["faulty-2022-tables.md"]["sums_broken"] == 4
    assert found["faulty-2015-education-gbk.txt"]["encoding"] == "gb18030"


def test_files_that_are_not_taken_are_told(gilint, report):
    report("crawl/a.txt", REPORT.format(office="水务局", number=1))
    report("crawl/b.jpg", "")
    result = gilint("corpus", "run", "crawl", "--out", "out")
    assert (result.status, "1 个 .jpg 文件，没有取" in result.err) == (0, True)


def test_folder_archive_list_and_parquet_give_the_same(gilint, crawl):
    files = sorted(crawl.rglob("*.txt"), key=lambda path: path.relative_to(crawl).parts)
    names = [str(path.relative_to(crawl)) for path in files]
    with tarfile.open("a.tar.gz", "w:gz") as tar, zipfile.ZipFile("a.zip", "w") as archive:
        for name in names:
            tar.add(crawl / name, name)
            archive.write(crawl / name, name)
    Path("crawl/list.lst").write_text("# 名单\n" + "\n".join(names), encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in files]
    pq.write_table(pa.table({"id": names, "text": texts}), "a.parquet")
    made = {}
    for source in ("crawl", "a.tar.gz", "a.zip", "crawl/list.lst", "a.parquet"):
        assert gilint("corpus", "run", source, "--out", "out", "--restart").status == 0
        made[source] = [rows(Path("out"), table) for table in COLUMNS]
    assert len(made["crawl"][0]) == 20
    assert all(each == made["crawl"] for each in made.values())


def test_a_url_is_read_through_fsspec(gilint):
    import fsspec

    memory = fsspec.filesystem("memory")
    memory.pipe("/crawl/b/2.txt", REPORT.format(office="水务局", number=2).encode())
    memory.pipe("/crawl/1.txt", REPORT.format(office="水务局", number=1).encode())
    assert gilint("corpus", "run", "memory://crawl", "--out", "out").status == 0
    assert [row["id"] for row in rows(Path("out"), "reports")] == ["1.txt", "b/2.txt"]
    result = gilint("corpus", "run", "nosuch://crawl", "--out", "out")
    assert (result.status, "nosuch://" in result.err) == (2, True)


def test_what_a_foreign_system_refuses_is_told(gilint, monkeypatch):
    refuse = "fsspec.implementations.memory.MemoryFileSystem.info"
    monkeypatch.setattr(refuse, lambda *_: 1 / 0)
    result = gilint("corpus", "run", "memory://crawl", "--out", "out")
    assert (result.status, "打不开来源 memory://crawl：division by zero" in result.err) == (2, True)


def test_what_cannot_be_checked_is_a_problem_and_a_report(gilint, crawl):
    (crawl / "0" / "a.txt").write_bytes(bytes(range(256)))
    (crawl / "0" / "b.txt").symlink_to("nowhere")
    (crawl / "0" / "c.txt").write_bytes(b"")
    result = gilint("corpus", "run", crawl, "--out", "out")
    said = {row["id"]: row["message"] for row in rows(Path("out"), "problems")}
    assert set(said) == {"0/a.txt", "0/b.txt"}
    assert "文件不存在" in said["0/b.txt"]
    assert result.status == 2
    assert len(rows(Path("out"), "reports")) == 23


def test_what_is_damaged_in_a_folder_costs_no_other(gilint, crawl):
    texts = [path.read_bytes() for path in sorted(crawl.rglob("*.txt"))]
    with tarfile.open("whole.tar.gz", "w:gz") as tar, zipfile.ZipFile("whole.zip", "w") as archive:
        for number, text in enumerate(texts[:4]):
            member = tarfile.TarInfo(f"{number}.txt")
            member.size = len(text) * 100  # more than is read at once
            tar.addfile(member, io.BytesIO(text * 100))
            archive.writestr(f"{number}.txt", text, zipfile.ZIP_DEFLATED)
    data = Path("whole.zip").read_bytes()
    (crawl / "b.zip").write_bytes(data[:40] + b"\xff" * 40 + data[80:])
    (crawl / "a.tar.gz").write_bytes(Path("whole.tar.gz").read_bytes()[:-500])
    (crawl / "c.parquet").write_bytes(b"no")
    result = gilint("corpus", "run", crawl, "--out", "out")
    assert result.status == 2
    found = {row["id"] for row in rows(Path("out"), "problems")}
    assert found >= {"a.tar.gz", "b.zip/0.txt", "c.parquet"}
    assert {row["id"] for row in rows(Path("out"), "reports")} >= {"b.zip/3.txt", "2/r17.txt"}
    result = gilint("corpus", "run", crawl / "a.tar.gz", "--out", "alone")
    assert (result.status, "读不下去" in result.err) == (2, True)


def test_names_in_archives_of_windows_are_read(gilint, crawl):
    class Windows(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):  # noqa: N802 - zipfile asks for it
            return self.filename.encode("gbk"), 0

    with zipfile.ZipFile("a.zip", "w") as archive:
        archive.writestr(Windows("青石县.txt"), "青石县")
        archive.writestr("云溪区.txt", "云溪区")
    gilint("corpus", "run", "a.zip", "--out", "out")
    assert [row["id"] for row in rows(Path("out"), "reports")] == ["青石县.txt", "云溪区.txt"]


@pytest.mark.parametrize("out", [".", "out", "crawl/out"])
def test_results_do_not_go_among_the_reports(gilint, crawl, out):
    result = gilint("corpus", "run", ".", "--out", out)
    assert (result.status, "请写到来源之外" in result.err) == (2, True)
    assert not Path("out").exists()


def test_a_run_goes_on_where_another_one_stopped(gilint, crawl):
    gilint("corpus", "run", crawl, "--out", "whole", "--chunk", "3", "--today", "2026-06-01")
    gilint("corpus", "run", crawl, "--out", "part", "--chunk", "3", "--today", "2026-06-01")
    for table in ("reports", "facts"):
        Path("part", table, "0000002.parquet").unlink()
    Path("part", "facts", ".0000002.parquet.tmp").write_bytes(b"half")
    before = Path("part", "reports", "0000001.parquet").stat().st_mtime_ns
    assert gilint("corpus", "run", crawl, "--out", "part").status == 0
    assert content(Path("part")) == content(Path("whole"))
    assert Path("part", "reports", "0000001.parquet").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--ignore", "dates"), "选用的规则"),
        (("--chunk", "4"), "--chunk"),
        (("--today", "2026-06-02"), "检查日期"),
    ],
)
def test_a_run_does_not_go_on_with_something_else(gilint, crawl, options, said):
    gilint("corpus", "run", crawl, "--out", "out", "--today", "2026-06-01")
    result = gilint("corpus", "run", crawl, "--out", "out", *options)
    assert result.status == 2
    assert said in result.err
    assert "--restart" in result.err


def test_a_source_that_has_changed_is_told(gilint, crawl, report):
    gilint("corpus", "run", crawl, "--out", "out")
    report("crawl/0/r00.txt", "另一份")
    result = gilint("corpus", "run", crawl, "--out", "out")
    assert (result.status, "改动过" in result.err) == (2, True)
    assert gilint("corpus", "run", crawl, "--out", "out", "--restart").status == 0


def test_a_report_is_not_taken_for_a_list(gilint, report):
    report("报告.txt", REPORT.format(office="水务局", number=1))
    result = gilint("corpus", "run", "报告.txt", "--out", "out")
    assert result.status == 2
    assert "报告.txt 不像名单" in result.err
    assert "gilint check 报告.txt" in result.err


def test_a_foreign_folder_is_left_alone(gilint, crawl, report):
    report("mine/thesis.txt", "别动")
    result = gilint("corpus", "run", crawl, "--out", "mine", "--restart")
    assert (result.status, "run.json" in result.err) == (2, True)
    assert [path.name for path in Path("mine").iterdir()] == ["thesis.txt"]
    result = gilint("corpus", "run", crawl, "--out", "mine/thesis.txt/out")
    assert result.status == 2
    assert "mine/thesis.txt/out" in result.err


def test_a_report_that_ends_its_process_or_never_ends_costs_no_other(
    gilint, crawl, make_pack, monkeypatch, tmp_path_factory
):
    monkeypatch.syspath_prepend(str(make_pack(tmp_path_factory.mktemp("deadly"), "deadly", DEADLY)))
    monkeypatch.setattr("gilint.corpus.run.PATIENCE", 1.0)
    whole = gilint("corpus", "run", crawl, "--out", "whole")
    (crawl / "1" / "a.txt").write_text("暴毙", encoding="utf-8")
    (crawl / "1" / "b.txt").write_text("不醒", encoding="utf-8")
    result = gilint("corpus", "run", crawl, "--out", "out", "-j", "2")
    assert (whole.status, result.status) == (0, 2)
    assert [row["id"] for row in rows(Path("out"), "problems")] == ["1/a.txt", "1/b.txt"]
    assert rows(Path("out"), "findings") == rows(Path("whole"), "findings")
    assert len(rows(Path("out"), "reports")) == 22


def test_kill_9_loses_nothing(gilint, crawl):
    command = [sys.executable, "-m", "gilint", "corpus", "run", "crawl", "-q", "--chunk", "1"]
    gilint("corpus", "run", crawl, "--out", "whole", "--chunk", "1", "--ignore", "demo")
    made = Path("out", "reports")
    with subprocess.Popen([*command, "--out", "out"], stdout=subprocess.DEVNULL) as begun:
        while not (made.exists() and len(list(made.glob("*.parquet"))) > 2):
            assert begun.poll() is None
            time.sleep(0.005)
        begun.kill()
    assert "结果不全" in gilint("corpus", "sql", "out", "SELECT 1").err
    assert len(list(made.glob("*.parquet"))) < 20
    subprocess.run([*command, "--out", "out"], check=True, stdout=subprocess.DEVNULL)
    assert content(Path("out")) == content(Path("whole"))
    assert gilint("corpus", "sql", "out", "SELECT 1").err == ""


def test_two_runs_do_not_write_into_one_folder(gilint, crawl):
    from gilint.corpus.store import Store, StoreError

    kept = Store(Path("out"))
    context = multiprocessing.get_context("fork")
    said = context.SimpleQueue()

    def other():
        try:
            Store(Path("out"))
        except StoreError as error:
            said.put(str(error))

    process = context.Process(target=other)
    process.start()
    process.join()
    assert "正在往" in said.get()
    assert kept.manifest is None


def test_progress_tells_rate_and_time(monkeypatch):
    from gilint.cli import progress

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(progress.sys, "stderr", Terminal())
    clock = iter([0.0, 0.1])
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock, 20.0))
    pace = progress.Pace(100, on=True)
    pace.passed(20)
    pace.step(40)
    assert "60/100 份，其中 20 份先前已查，每秒 2.0 份，已用 0:20，还需约 0:20" in (
        progress.sys.stderr.getvalue()
    )

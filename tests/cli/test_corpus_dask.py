"""The same run by a Dask cluster, and by whoever has record batches."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "reports"
EXAMPLE = ROOT / "examples" / "corpus" / "under_dask.py"


def content(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.parquet")}


@pytest.fixture
def crawl(report):
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.md")]
    for number in range(12):
        report(f"crawl/{number:02}.md", f"{texts[number % len(texts)]}\n第{number}份。\n")
    return Path("crawl")


@pytest.mark.filterwarnings("default")  # of a killed worker Dask says much
def test_a_cluster_finds_the_same_though_a_worker_is_killed(gilint, crawl):
    from distributed import LocalCluster

    options = ("--chunk", "1", "--ignore", "demo", "-q")
    gilint("corpus", "run", crawl, "--out", "local", *options)
    given = {"n_workers": 2, "threads_per_worker": 1, "host": "127.0.0.1"}
    with LocalCluster(**given, dashboard_address="127.0.0.1:0") as cluster:
        victim = next(iter(cluster.workers.values())).pid
        killer = threading.Thread(target=kill_after_a_chunk, args=(victim,))
        killer.start()
        address = cluster.scheduler_address
        result = gilint("corpus", "run", crawl, "--out", "out", "--scheduler", address, *options)
        killer.join()
        assert victim not in [worker.pid for worker in cluster.workers.values()]
        texts = [path.read_text(encoding="utf-8") for path in sorted(crawl.iterdir())]
        names = [path.name for path in sorted(crawl.iterdir())]
        pq.write_table(pa.table({"id": names, "text": texts}), "crawl.parquet")
        subprocess.run([sys.executable, EXAMPLE, address, "crawl.parquet", "f.parquet"], check=True)
    assert result.status == 0
    assert pq.read_table("f.parquet").to_pylist() == pq.read_table("out/findings").to_pylist()
    assert content(Path("out")) == content(Path("local"))


def kill_after_a_chunk(victim):
    for _ in range(3000):
        if list(Path("out", "reports").glob("*.parquet")):
            break
        time.sleep(0.01)
    os.kill(victim, signal.SIGKILL)


def test_an_address_where_no_scheduler_is_is_told(gilint, crawl, monkeypatch):
    monkeypatch.setattr("gilint.corpus.engines.dask._PATIENCE", 1)
    result = gilint("corpus", "run", crawl, "--out", "out", "--scheduler", "tcp://127.0.0.1:1")
    assert (result.status, "连不上" in result.err) == (2, True)


def test_a_missing_extra_is_told(gilint, crawl, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "gilint.corpus.engines.dask", raising=False)
    result = gilint("corpus", "run", crawl, "--out", "out", "--engine", "dask")
    assert (result.status, "pip install 'gilint[dask]'" in result.err) == (2, True)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = gilint("corpus", "run", crawl, "--out", "other")
    assert (result.status, "pip install 'gilint[corpus]'" in result.err) == (2, True)
    assert not Path("other").exists()


def test_the_function_takes_any_batch_of_reports():
    from gilint.corpus import map_reports, schema

    page = b"<html><body><p>" + "青石县水务局2024年度报告".encode() + b"</p></body></html>"
    batch = pa.RecordBatch.from_pydict(
        {"id": ["a", "b", "c"], "bytes": [page, None, None], "text": [None, "很好。", None]}
    )
    made = map_reports(batch)
    assert made.reports.column("reader").to_pylist() == ["html", "text", ""]
    assert made.problems.column("id").to_pylist() == ["c"]
    assert all(getattr(made, name).schema == schema(name) for name in made._fields)
    with pytest.raises(KeyError, match="id"):
        map_reports(pa.RecordBatch.from_pydict({"text": ["好。"]}))

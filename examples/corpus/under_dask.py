"""Findings of reports in Parquet, by the workers of a Dask cluster.

    python under_dask.py tcp://127.0.0.1:8786 reports.parquet findings.parquet

The file has the columns ``id`` and ``bytes`` or ``text``; gilint is installed on every worker.
"""

import sys

import pyarrow as pa
import pyarrow.parquet as pq
from distributed import Client

from gilint.corpus import map_reports


def findings(batch):
    return map_reports(batch).findings


def main(scheduler, source, target):
    with Client(scheduler) as client:
        batches = pq.ParquetFile(source).iter_batches(100)
        found = client.gather(client.map(findings, list(batches)))
    pq.write_table(pa.Table.from_batches(found), target)


if __name__ == "__main__":
    main(*sys.argv[1:])

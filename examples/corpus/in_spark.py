"""Facts of reports in Parquet, by Spark.

    spark-submit in_spark.py reports.parquet facts

The file has the columns ``id`` and ``bytes`` or ``text``; gilint is installed on every executor.
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from gilint.corpus import map_reports, schema


def facts(batches):
    for batch in batches:
        yield map_reports(batch).facts


def main(source, target):
    spark = SparkSession.builder.appName("gilint").getOrCreate()
    reports = spark.read.parquet(source)
    reports.mapInArrow(facts, from_arrow_schema(schema("facts"))).write.parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])

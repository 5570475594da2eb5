"""A crawl that nobody has to download: as many reports as you like, made of our own examples.

    python tests/tools/make_corpus.py --count 100000 --out crawl.parquet [--seed 1] [--faults 0.3]

Three eras, about 7 KB each, no two alike: places, years, figures and some paragraphs differ;
figures are multiplied together, so that tables still add up. A share of them has a fault or two.
``--out`` ends in .parquet or .tar, or is a folder. The same seed makes the same bytes.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "reports"
LENGTH = 7000
ROWS = 1000
"""Of a row group in Parquet."""


class Base(NamedTuple):
    """An example, its year and place, the years it can stand for, the units that are multiplied."""

    file: str
    year: int
    place: str
    years: tuple[int, int]
    units: str


BASES = (
    Base(
        "clean-2016-county-government.md", 2016, "青石", (2008, 2018), "条|次|篇|件|人次|人|个|万元"
    ),
    Base("clean-2017-department.txt", 2017, "青石", (2008, 2018), "条|件"),
    Base("clean-2020-department.md", 2020, "白鹭", (2019, 2020), "件|条|万元"),
    Base("clean-2023-district-government.md", 2023, "云溪", (2021, 2024), "件|条"),
    Base("clean-2024-township.txt", 2024, "青石", (2021, 2024), "件|条"),
)
FIRST = "松柏云青白玉金石龙凤鹤梅兰竹荷莲桂枫枣杏桃柳榆槐桐梧芦苇菱藕稻麦禾谷泉井"
SECOND = "溪河川湖山岭峰坪塘港湾浦桥渡洲滩崖岗坡原"
PROVINCES = (
    "",
    "",
    "",
    "河北省",
    "山西省",
    "江苏省",
    "湖南省",
    "四川省",
    "甘肃省",
    "广西壮族自治区",
)
TOPICS = """
校车接送 污水管网 公交线路 社区食堂 农村供水 停车泊位 疫苗接种 图书借阅
保障性住房 垃圾分类 路灯维护 桥梁检修 电梯加装 河道保洁 助学金发放 就业培训
"""
WORKS = """
编制办事指南 整理历史文件 更新公开目录 核对发布清单
走访来信群众 回看办理流程 检查查阅设施 比对发布内容
"""
EXTRA = (
    "围绕{topic}，办公室会同承办科室{work}，在{month}月底前完成；群众来电询问的，当场说明去哪里看、找谁问。",
    "{topic}的有关安排先征求意见再印发，由承办科室{work}，有改动的地方在发布时一并写明。",
    "针对{topic}中群众问得多的事，{month}月起安排专人{work}，答复口径统一，存入常见问题。",
    "{month}月，就{topic}开展一次自查，重点是{work}，发现的问题列出清单，逐条改正后销号。",
)
_NUMBER = r"(?<![\d.〔第])(\d+(?:\.\d+)?)(?={units})(?!个工作日|个百分点)"


def main() -> None:
    """Make them, say how many."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--faults", type=float, default=0.3)
    chosen = options.parse_args()
    made = reports(chosen.count, chosen.seed, chosen.faults)
    write = {".parquet": to_parquet, ".tar": to_tar}.get(chosen.out.suffix, to_folder)
    size = write(made, chosen.out)
    sys.stdout.write(f"{chosen.count} reports, {size / chosen.count:.0f} bytes each\n")


def reports(count: int, seed: int, faults: float) -> Iterator[tuple[str, bytes]]:
    """Names and contents."""
    texts = [(base, (EXAMPLES / base.file).read_text(encoding="utf-8")) for base in BASES]
    for number in range(count):
        dice = random.Random(f"{seed}/{number}")  # noqa: S311 - no secret
        base, text = texts[number % len(texts)]
        year, text = varied(base, text, dice)
        for _ in range(dice.choice((1, 2)) if dice.random() < faults else 0):
            text = dice.choice(FAULTS)(text)
        yield f"{year}/{number:07}{Path(base.file).suffix}", text.encode()


def varied(base: Base, text: str, dice: random.Random) -> tuple[int, str]:
    """The example as another agency's report on another year."""
    year = dice.randint(*base.years)
    shift = {str(base.year + near): str(year + near) for near in (-1, 0, 1)}
    text = re.sub(f"(?<!函〔)(?:{'|'.join(shift)})", lambda found: shift[found[0]], text)
    factor = dice.randint(1, 40)
    text = re.sub(
        _NUMBER.format(units=f"(?:{base.units})"), lambda found: times(found[1], factor), text
    )
    text = re.sub(r"(?m)^(\|.*\||\S.*?(?: -?[\d.]+)+)$", lambda row: cells(row[0], factor), text)
    province = dice.choice(PROVINCES)
    unit = {"青石": "县", "白鹭": "市", "云溪": "区"}[base.place]
    name = dice.choice(FIRST) + dice.choice(SECOND)
    text = text.replace(base.place + unit, f"{province}{name}{unit}").replace(base.place, name)
    return year, longer(text, dice)


def cells(row: str, factor: int) -> str:
    """A row of a table with its figures multiplied."""
    figures = r"(?<![^| ])(-?\d+(?:\.\d+)?)(?=万?元? ?(?:\||$| ))"
    return re.sub(figures, lambda found: times(found[1], factor), row)


def times(figure: str, factor: int) -> str:
    """A figure multiplied, its decimals kept."""
    decimals = len(figure.partition(".")[2])
    return f"{float(figure) * factor:.{decimals}f}"


def longer(text: str, dice: random.Random) -> str:
    """The text with more paragraphs in its first part, up to the usual length."""
    more = []
    missing = LENGTH - len(text.encode()) + dice.randint(-300, 300)
    while missing > 0:
        extra = dice.choice(EXTRA).format(
            topic=dice.choice(TOPICS.split()),
            work=dice.choice(WORKS.split()),
            month=dice.randint(2, 11),
        )
        more.append(extra)
        missing -= len(extra.encode()) + 2
    place = re.search(r"\n\n(?:## )?二、", text)
    assert place, "no second part"
    return text[: place.start()] + "".join(f"\n\n{each}" for each in more) + text[place.start() :]


def _once(pattern: str, replacement: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, replacement, text, count=1)


FAULTS: tuple[Callable[[str], str], ...] = (
    _once(r"(\d{4})年(\d{1,2}月\d{1,2}日)\s*$", r"\1\2"),
    _once("。", "。。"),
    _once("收费及减免", "收费及见面"),
    _once(r"(一、本年新收政府信息公开申请数量(?: \| \|)? ?(?:\|)? ?)(\d+)", r"\g<1>9\2"),
    _once(r"(（一）收到申请数 \| 件 \| )(\d+)", r"\g<1>1\2"),
    _once("申请信息不存在", "申请信息不存再"),
    _once(r"\n(?:## )?[五六]、存在的主要问题及改进情况[^#]*?(?=\n(?:## )?[六七]、)", ""),
)


def to_parquet(made: Iterator[tuple[str, bytes]], out: Path) -> int:
    """Write ``id`` and ``bytes``; how many bytes the reports have."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    size = 0
    schema = pa.schema([("id", pa.string()), ("bytes", pa.binary())])
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        rows: list[tuple[str, bytes]] = []
        for row in made:
            rows.append(row)
            size += len(row[1])
            if len(rows) == ROWS:
                writer.write_batch(batch(rows, schema))
                rows.clear()
        if rows:
            writer.write_batch(batch(rows, schema))
    return size


def batch(rows: list[tuple[str, bytes]], schema: object) -> object:
    """Rows as a record batch."""
    import pyarrow as pa

    ids, contents = zip(*rows, strict=True)
    return pa.RecordBatch.from_pydict({"id": ids, "bytes": contents}, schema=schema)


def to_tar(made: Iterator[tuple[str, bytes]], out: Path) -> int:
    """Write an archive."""
    size = 0
    with tarfile.open(out, "w") as archive:
        for name, data in made:
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
            size += len(data)
    return size


def to_folder(made: Iterator[tuple[str, bytes]], out: Path) -> int:
    """Write files in a folder for each year."""
    size = 0
    for name, data in made:
        place = out / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        size += len(data)
    return size


if __name__ == "__main__":
    main()

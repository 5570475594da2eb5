"""docs/figures.md, made of what benchmarks and fuzzing have recorded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "tests" / "benchmarks" / "figures.json"
FUZZED = ROOT / "tests" / "tools" / "fuzzed.json"
LICENCES = ROOT / "tests" / "tools" / "licences.json"

HEAD = """\
<!-- 由 .ci/generate.py 从 tests/benchmarks/figures.json 等记录生成，请勿手改。 -->
# 速度和稳固的实测

规则查得准不准见[规则的实测](quality.md)。这里每个数都能重新量：
`python tests/benchmarks/record.py` 全部量一遍并记下，`python .ci/generate.py` 重写本页。
"""
WHY = """
## 速度差在哪里

- 查一份 1,500 字的报告，137 条规则要调用 Python 函数约 3.5 万次（cProfile 数得），时间分散：
  最费的视图（统计表）占一成，其余各不到 8%。匹配正则表达式约占四分之一（perf 量得），其余是解释器。
- 试过而没有用的：用 mypyc 编译文字和视图两层，每份 16.8 毫秒，不编译 16.1 毫秒；从语法树推出
  每个模式离不开的字词、文中没有就不匹配，省下的等于花掉的（规则写明的 `near` 已经挡住大半）；
  给每两个字编所在段落的索引，反而慢两成。
- 要再快几倍，得把规则换成编译的语言来写。gilint 宁可让人读得懂、改得动：没有改过的文件由缓存回答。
"""
PEERS = """
## 与惯用的工具比

同一次运行、同样的文件（`python tests/benchmarks/peers.py`），整个进程的时间；
括号里是 gilint 的几倍，先按时间，后按处理器时间，小于 1 的比 gilint 快。
**只比时间和内存，不比查出多少：这些工具只查标点、空格和几个用词（cspell 只查英文），
不查章节、日期、数字、表格、引文。**
设置尽量照公文的习惯（中文与数字之间不空格），textlint 用 15 条规则，见
[tests/benchmarks/peers.py](../tests/benchmarks/peers.py)。gilint 用全部默认规则，不用缓存。
"""
CORPUS = """
## 成批的报告

`gilint corpus run`，自造的报告（每份 7 KB，三成有错），2 个进程。
怎样推算全国的报告见[成批检查](corpus.md)。
"""
FUZZ = """
## 随机的坏文件

`tests/tools/fuzz.py`：把好文件随机弄坏，从读取查到出报告，全部规则。
错指崩溃、挂住、位置在文字之外；没查到目标数的用粗体。
"""


class Goal(NamedTuple):
    """What a figure should be at most: a number, or a cost of which the wall time counts.

    ``what`` may name other figures of the benchmark.
    """

    benchmark: str
    what: str
    most: float
    unit: str
    of: Callable[[Any], Any]


def edit(its: dict[str, Any]) -> dict[str, float]:
    """What an edit of a report of 10 KB takes: 95 of 100 are answered within the wall time."""
    return {"wall": its["p95"], "processor": its["processor"]}


QUIET = 0.2
"""So many cores at work for others hardly blur a figure."""
MS, S, MB, X = "毫秒", "秒", "MB", "倍"
SCALE = {MS: 1e3}
GOALS = (
    Goal("bench", "一份 7 KB 的报告，整个进程", 150, MS, lambda its: its["start"]["one"]),
    Goal("bench", "要分词的报告，装了 `gilint[fast]`", 300, MS, lambda its: its["start"]["words"]),
    Goal("bench", "{many[files]} 份报告，装了 `gilint[fast]`", 1.5, S, lambda its: its["many"]),
    Goal("bench", "其中最大的进程的内存", 60, MB, lambda its: its["many"]["memory"]),
    Goal("bench", "一个 5 MB 的文件", 2.5, S, lambda its: its["large"]["5"]),
    Goal("bench", "其处理器时间是 1 MB 的", 5.5, X, lambda its: its["growth"]),
    Goal("bench", "装入同音词库", 10, MS, lambda its: its["lexicon"]["median"]),
    Goal("cache", "{files} 份没改过的报告再查一次", 0.6, S, lambda its: its["again"]),
    Goal("cache", "其中改了一份，多用的处理器时间", 50, MS, lambda its: its["more"]),
    Goal("editing", "编辑器里改一个字到出提示，95% 在", 30, MS, edit),
    Goal("editing", "改 {long} 次以后的内存，是开始时的", 1.1, X, lambda its: its["growth"]),
    Goal("page", "拖进网页到画好，Word、PDF、HTML", 1000, MS, lambda its: its["slowest"]),
    Goal("readers", "读 100 KB 的网页", 30, MS, lambda its: its["html"]["median"]),
    Goal("readers", "读有七张表的 Word", 60, MS, lambda its: its["docx"]["median"]),
    Goal("readers", "读五页的 PDF", 1000, MS, lambda its: its["pdf"]["median"]),
)
INPUTS = {"text": 1_000_000, "html": 100_000, "docx": 10_000, "pdf": 1_000}


def page() -> str:
    """The whole document."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    lines = [
        HEAD,
        *goals(figures),
        "",
        "### 何时、在怎样的机器上",
        "",
        *conditions(figures),
        WHY.rstrip(),
    ]
    if "peers" in figures:
        lines += [PEERS, *peers(figures["peers"])]
    if "corpus" in figures:
        lines += [CORPUS, *corpus(figures["corpus"])]
    if FUZZED.exists():
        lines += [FUZZ, *fuzzed(json.loads(FUZZED.read_text(encoding="utf-8")))]
    return "\n".join(lines) + "\n"


def goals(figures: dict[str, Any]) -> Iterator[str]:
    """What is missed, in words; then every goal beside what was measured."""
    measured = [(goal, goal.of(figures[goal.benchmark])) for goal in GOALS]
    missed = sum(not met(goal, value) for goal, value in measured)
    yield "## 目标与量得\n"
    yield f"{len(GOALS)} 个目标，没有达到的 {missed} 个。\n"
    yield "| 量什么 | 目标，至多 | 量得 | 其中处理器时间 | 达到 |"
    yield "|---|---:|---:|---:|---|"
    for goal, value in measured:
        spent = said(value["processor"], goal.unit) if isinstance(value, dict) else ""
        what = goal.what.format_map(figures[goal.benchmark])
        cells = [what, f"{goal.most:g} {goal.unit}", said(wall(value), goal.unit), spent]
        yield f"| {' | '.join(cells)} | {'是' if met(goal, value) else '**否**'} |"


def wall(value: float | dict[str, float]) -> float:
    """The figure itself, or the wall time of a cost."""
    return value["wall"] if isinstance(value, dict) else value


def met(goal: Goal, value: float | dict[str, float]) -> bool:
    """Whether a goal is reached."""
    return wall(value) * SCALE.get(goal.unit, 1) <= goal.most


def said(value: float, unit: str) -> str:
    """A figure as people read it: three digits and its unit."""
    value *= SCALE.get(unit, 1)
    digits = 0 if value >= 100 else 1 if value >= 10 else 2  # noqa: PLR2004
    return f"{value:.{digits}f} {unit}"


def conditions(figures: dict[str, Any]) -> Iterator[str]:
    """When each benchmark ran and on what."""
    yield "“别的活”是同一台机器上别的程序平均占去的核数。"
    if any((its["others"] or 0) > QUIET for its in figures.values()):
        yield "**量的时候机器并不空闲，时间偏长，可能长几倍；处理器时间较可信。**"
    yield ""
    yield "| 命令 | 日期 | Python | 核数 | 别的活 |"
    yield "|---|---|---|---:|---:|"
    for name, its in figures.items():
        others = "不详" if its["others"] is None else f"{its['others']:.1f}"
        yield (
            f"| [`{name}.py`](../tests/benchmarks/{name}.py) | {its['date']} "
            f"| {its['python']} | {its['cores']} | {others} |"
        )


def peers(its: dict[str, Any]) -> Iterator[str]:
    """Each peer beside gilint."""
    few, many, large = f"{its['few']} 份", f"{its['many']} 份", f"{its['megabytes']} MB"
    cases = {"one": "一份", "few": few, "many": many, "large": f"{large} 一个文件"}
    heads = ["工具", *cases.values(), f"{many}是 {few}的", f"内存，{few}", f"内存，{large}"]
    yield f"| {' | '.join(heads)} |"
    yield "|---|" + "---:|" * (len(heads) - 1)
    ours, limit = its["peers"][0], its["limit"]
    for peer in its["peers"]:
        stopped = f"{limit:.0f} 秒未完，停下"
        cells = [f"{peer['name']} {peer['version']}"]
        cells += [ratio(peer[case], ours[case]) or stopped for case in cases]
        both = peer["few"] and peer["many"]
        cells.append(said(peer["many"]["wall"] / peer["few"]["wall"], X) if both else "–")
        cells += [said(peer[case]["memory"], MB) if peer[case] else "–" for case in CASES]
        yield f"| {' | '.join(cells)} |"


CASES = ("few", "large")
"""Where the memory of peers is told."""


def ratio(cost: dict[str, float] | None, ours: dict[str, float]) -> str:
    """A peer's time, how many times ours that and its processor time are; or nothing: stopped."""
    if cost is None:
        return ""
    times = [cost[each] / ours[each] for each in ("wall", "processor")]
    shown = "，".join(f"{each:.2g}" if each < 1 else f"{each:.1f}" for each in times)
    return f"{said(cost['wall'], S)}（{shown}）"


def corpus(its: dict[str, Any]) -> Iterator[str]:
    """A crawl of many reports."""
    yield "| 报告 | 时间 | 每秒 | 每份的处理器时间 | 内存，发起进程 | 内存，每个工作进程 |"
    yield "|---:|---:|---:|---:|---:|---:|"
    cells = [
        f"{its['reports']:,}",
        said(its["wall"], S),
        f"{its['reports'] / its['wall']:.0f} 份",
        said(its["processor"], MS),
        said(its["first"], MB),
        said(its["worker"], MB),
    ]
    yield f"| {' | '.join(cells)} |"


def fuzzed(kinds: dict[str, Any]) -> Iterator[str]:
    """How many broken files were checked."""
    yield "| 种类 | 目标 | 查了 | 错 | 种子 | 日期 |"
    yield "|---|---:|---:|---:|---|---|"
    for kind, its in kinds.items():
        goal = INPUTS.get(kind, 0)
        inputs = f"{its['inputs']:,}" if its["inputs"] >= goal else f"**{its['inputs']:,}**"
        seeds = ", ".join(map(str, its["seeds"]))
        yield f"| {kind} | {goal:,} | {inputs} | {its['wrong']} | {seeds} | {its['date']} |"


def licences() -> Iterator[str]:
    """What gilint brings along and under what licence, a line a licence and extra."""
    yield "| 名称 | 许可 | 装在 |"
    yield "|---|---|---|"
    for name, its in json.loads(LICENCES.read_text(encoding="utf-8")).items():
        extra = f"`gilint[{its['extra']}]`" if its["extra"] else "gilint"
        yield f"| {name} | {its['licence']} | {extra} |"

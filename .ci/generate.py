"""Write what is generated from the program, or check that it is up to date.

``python .ci/generate.py`` writes plugins/README.md, docs/quality.md (from the packs' figures and
the mutants', see tests/quality), docs/figures.md (from what benchmarks and fuzzing recorded), the
licences in docs/SECURITY.md, the table in docs/configuration.md, gilint/schema/config.json,
examples/pack (what ``gilint new-pack qingshi`` writes), examples/reports/*.expected.yaml and
tests/data/said (see :mod:`said`); with ``--check`` it changes nothing, names what is out of date
and exits 1.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import figures
import said
from pieces import bad_example, cell, example, limits, options, own_packs, shares

from gilint.cli.new_pack import files
from gilint.config.keys import KEYS
from gilint.config.model import Known
from gilint.config.schema import schema
from gilint.context import Context
from gilint.corpus.tables import COLUMNS, COMPARED
from gilint.corpus.views import VIEWS
from gilint.engine import check
from gilint.quality import Quality, Share, measured
from gilint.readers import TextReader
from gilint.selection import active_rules
from gilint.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.packs import Packs
    from gilint.report import Entry
    from gilint.rule import Rule
    from gilint.source import Source

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "plugins" / "README.md"
QUALITY = ROOT / "docs" / "quality.md"
MEASURED = ROOT / "docs" / "figures.md"
SECURITY = ROOT / "docs" / "SECURITY.md"
SCHEMA = ROOT / "gilint" / "schema" / "config.json"
CONFIGURATION = ROOT / "docs" / "configuration.md"
CORPUS = ROOT / "docs" / "corpus.md"
MUTANTS = ROOT / "tests" / "quality" / "mutants.json"
REPORTS = ROOT / "examples" / "reports"
PACK = ROOT / "examples" / "pack"
SAID = ROOT / "tests" / "data" / "said"
TODAY = dt.date(2026, 6, 1)


def main() -> None:
    """Write or check everything."""
    packs = own_packs()
    wanted = {
        CATALOGUE: catalogue(packs),
        QUALITY: quality(packs),
        MEASURED: figures.page(),
        SECURITY: _between("licences", SECURITY.read_text(encoding="utf-8"), figures.licences()),
        SCHEMA: config_schema(packs),
        CONFIGURATION: configuration(CONFIGURATION.read_text(encoding="utf-8")),
        CORPUS: corpus(CORPUS.read_text(encoding="utf-8")),
        **{PACK / path: text for path, text in files("qingshi").items()},
        **expectations(packs),
        **{SAID / f"{pack.name}.txt": said.page(pack) for pack in packs.packs if pack.rules},
    }
    stale = [path for path, text in wanted.items() if _read(path) != text]
    stale += [path for path in REPORTS.glob("*.expected.yaml") if path not in wanted]
    stale += [path for path in SAID.glob("*.txt") if path not in wanted]
    if "--check" in sys.argv[1:]:
        for path in stale:
            sys.stderr.write(f"out of date: {path.relative_to(ROOT)}; run python .ci/generate.py\n")
        sys.exit(bool(stale))
    for path in stale:
        path.unlink(missing_ok=True)
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def catalogue(packs: Packs) -> str:
    """The list of all rules with their pages, as Markdown."""
    lines = [
        "<!-- 由 .ci/generate.py 生成，请勿手改；规则的说明在各自的文件里。 -->",
        "# 规则一览",
        "",
        f"共 {len(packs.rules())} 条规则，{len(packs.packs)} 个规则包。",
        "级别：E 错误，W 警告，I 提示。“修”：✓ 给出改法（JSON 的 `fix`），– 只报告。",
        "例子下面引的是 gilint 的话；“改为（请核对）”的改法要加 `--unsafe-fixes` 才改。",
        "“关”：默认不启用，用 `--extend-select` 打开。",
        "每条规则的完整说明：`gilint explain 包名/规则名`。",
    ]
    for pack in packs.packs:
        if pack.rules:
            lines += ["", f"## {pack.name}", "", pack.summary, ""]
            lines += ["| 规则 | 级别 | 修 | 说明 | 依据 |", "|---|---|---|---|---|"]
            lines += [_row(pack.name, rule) for rule in pack.rules]
    for pack in packs.packs:
        for rule in pack.rules:
            lines += ["", f"### {pack.name}/{rule.name}", "", *_page(rule)]
    lines += ["", "## 读取的限度", "", *limits(packs)]
    return "\n".join(lines) + "\n"


def _row(pack: str, rule: type[Rule]) -> str:
    level = rule.severity.name[0] + ("" if rule.enabled else "（关）")
    link = f"[`{pack}/{rule.name}`](#{pack}{rule.name})"
    fix = "✓" if rule.fixable() else "–"
    basis = cell(rule.grounds()) or "惯例"
    return f"| {link} | {level} | {fix} | {cell(rule.summary())} | {basis} |"


def quality(packs: Packs) -> str:
    """What was measured of every rule, as Markdown."""
    lines = [*_QUALITY_HEAD]
    for pack in packs.packs:
        known = measured(pack.module)
        rows = [(rule, known[rule.name]) for rule in pack.rules if rule.name in known]
        if rows:
            lines += ["", f"## {pack.name}", "", *_TABLE_HEAD]
            lines += [_quality_row(pack.name, rule, mine) for rule, mine in rows]
            lines.append(_quality_sum([mine for _, mine in rows]))
    return "\n".join([*lines, *_MUTANTS_HEAD, *_mutants()]) + "\n"


_QUALITY_HEAD = (
    "<!-- 由 .ci/generate.py 从各规则包的 quality.json 生成，请勿手改。 -->",
    "# 规则的实测",
    "",
    "怎样测的见 [tests/quality/README.md](../tests/quality/README.md)；",
    "写过而误报太多、没有采用的见[试过而没有采用的](left-out.md)。",
    "",
    "- **初测**：写错例的人不看规则的写法，第一次跑查出多少；这是对没见过的错最诚实的估计。",
    "- **新错初测**：规则改完之后，由没看过修改的人另写的错，第一次跑查出多少。",
    "- **现测**：规则照初测改过之后，同样的错查出多少。",
    "- **误报**：无错的报告和“改正后的”句子上，警告以上的发现有几处。",
    "- **真实报告**：公开的真实报告上的发现，逐条判过，判为真的占多少。",
    "- **改法**：给出的改法改出来与原文一致的占多少。",
)
_TABLE_HEAD = (
    "| 规则 | 级别 | 依据 | 初测 | 新错初测 | 现测 | 误报 | 真实报告 | 改法 |",
    "|---|---|---|---:|---:|---:|---:|---:|---:|",
)


_MUTANTS_HEAD = (
    "",
    "## 变异",
    "",
    "规则的代码任取若干处，各改坏一点（如把 `<` 改成 `<=`），",
    "看例句、错例、无错的报告和测试能发觉多少（`tests/quality/mutation.py`）。",
    "",
    "| 规则包 | 发觉 |",
    "|---|---:|",
)


def _mutants() -> list[str]:
    shares = {pack: Share(*kept) for pack, kept in json.loads(MUTANTS.read_text("utf-8")).items()}
    shares["合计"] = Share(*map(sum, zip(*shares.values(), strict=True)))
    return [f"| {pack} | {each} {each.part / each.whole:.0%} |" for pack, each in shares.items()]


def _quality_row(pack: str, rule: type[Rule], mine: Quality) -> str:
    name = f"[`{pack}/{rule.name}`](../plugins/README.md#{pack}{rule.name})"
    level = rule.severity.name[0] + ("" if rule.enabled else "（关）")
    return f"| {name} | {level} | {cell(rule.grounds()) or '惯例'} | {shares(mine)} |"


def _quality_sum(figures: list[Quality]) -> str:
    whole = Quality(
        *(
            sum(column)
            if isinstance(column[0], int)
            else Share(*map(sum, zip(*column, strict=True)))
            for column in zip(*figures, strict=True)
        )
    )
    return f"| 合计 | | | {shares(whole)} |"


def _page(rule: type[Rule]) -> list[str]:
    lines = [rule.page().replace("<", "&lt;"), ""]
    lines += [f"依据：{rule.grounds()}", ""] if rule.grounds() else []
    lines += [*options(rule), ""] if rule.options() else []
    lines += bad_example(rule, *next(iter(rule.bad.items())))
    lines += example("没有问题", rule.good[0])
    return lines[:-1]


def config_schema(packs: Packs) -> str:
    """The JSON Schema of the configuration, as far as our own packs go."""
    said = schema(Known.of(packs), others=True)
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def configuration(text: str) -> str:
    """The document with the table of all keys written anew."""
    rows = [f"| `{name}` | {cell(key.says)} | {key.shape.value} |" for name, key in KEYS.items()]
    return _between("keys", text, ["| 键 | 意思 | 沿用时 |", "|---|---|---|", *rows])


def corpus(text: str) -> str:
    """The document with the tables of all columns and views written anew."""
    lines = []
    for table, columns in {**COLUMNS, "compared": COMPARED}.items():
        lines += [f"### {table}", "", "| 列 | 类型 | 意思 |", "|---|---|---|"]
        lines += [f"| `{column.name}` | {column.type} | {column.says} |" for column in columns]
        lines.append("")
    views = [f"| `{view.name}` | {view.says} |" for view in VIEWS]
    text = _between("columns", text, lines[:-1])
    return _between("views", text, ["| 视图 | 内容 |", "|---|---|", *views])


def _between(name: str, text: str, lines: Iterable[str]) -> str:
    """The text with lines between two comments."""
    pattern = rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)"
    return re.sub(pattern, lambda _: "\n".join([*lines, ""]), text, flags=re.DOTALL)


def expectations(packs: Packs) -> dict[Path, str]:
    """What gilint finds in each of our example reports, to stand beside it."""
    active = active_rules(Settings(), packs.rules())
    found = {}
    for path in sorted(REPORTS.iterdir()):
        if path.suffix in TextReader.suffixes:
            source = TextReader().read(path.read_bytes(), path.name, None)
            report = check(source, active, Context(today=TODAY))
            lines = [f"# gilint check {path.relative_to(ROOT)} --today {TODAY}", "findings:"]
            lines += [line for entry in report.entries for line in _expected(source, entry)]
            lines[1] += "" if report.entries else " []"
            found[path.with_suffix(".expected.yaml")] = "\n".join(lines) + "\n"
    return found


def _expected(source: Source, entry: Entry) -> list[str]:
    start, end = source.position(entry.span.start), source.position(entry.span.end)
    quote = source.text[entry.span.start : entry.span.end]
    return [
        f"  - at: {start.line}:{start.column}-{end.line}:{end.column}",
        f"    rule: {entry.rule}",
        f"    severity: {entry.severity.label}",
        f"    quote: {_quoted(quote)}",
        f"    message: {_quoted(entry.message)}",
    ]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return '"' + re.sub("[\x00-\x1f\u00a0\u200b-\u200f\u2028\u2029\ufeff]", _escape, escaped) + '"'


def _escape(character: re.Match[str]) -> str:
    return f"\\u{ord(character[0]):04x}"


if __name__ == "__main__":
    main()

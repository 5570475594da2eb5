"""Options that several commands have: each is described once."""

from __future__ import annotations

from gilint.cli.arguments import Option
from gilint.cli.parsing import OneOf, date, encoding, jobs, year

LEVEL = OneOf("error", "warning", "info")
ERA = OneOf("2008", "2019", "2021")
KIND = OneOf("department", "government", "area", "township")
CONFIG = (
    Option(("--config",), "只用这个配置文件", "文件"),
    Option(("--isolated",), "不用任何配置文件", against=("--config",)),
)
WITHOUT = Option(("--without",), "不启用这个规则包", "规则包", many=True)
COLOR = Option(
    ("--color",), "彩色输出：auto、always 或 never", "时机", parse=OneOf("auto", "always", "never")
)
TABLE_FORMAT = Option(("--format",), "输出格式：text 或 json", "格式", parse=OneOf("text", "json"))
READING = (
    Option(("--encoding",), "文件的编码，如 utf-8、gb18030；默认自动识别", "编码", parse=encoding),
    Option(("--year",), "报告年度；默认从标题读出", "年份", parse=year),
    Option(("--era",), "适用的版式：2008、2019 或 2021；默认按年度", "版式", parse=ERA),
)

CHOOSING = (
    Option(("--select",), "只查这些规则：规则、规则包或通配符", "规则", many=True),
    Option(("--extend-select",), "再加上这些规则，可打开默认不查的", "规则", many=True),
    Option(("--ignore",), "不查这些规则", "规则", many=True),
)
SELECTING = (
    *CHOOSING,
    Option(("--exclude",), "不查这些路径，写法同 .gitignore", "模式", many=True),
)
JUDGING = (
    Option(("--today",), "按这一天检查；默认今天", "日期", parse=date),
    Option(("--draft",), "草稿：还没有落款、日期不算问题"),
)
FAIL_ON = Option(
    ("--fail-on",), "到哪一级算不通过：error、warning（默认）、info", "级别", parse=LEVEL
)
REQUIRE_REASON = Option(("--require-reason",), "略过发现的注释都要写明原因")
JOBS = Option(("--jobs", "-j"), "同时用几个进程，0 为自动（默认）", "个数", parse=jobs)
NO_CACHE = Option(("--no-cache",), "不用缓存：没有改动的文件也重新检查")
BASELINE = Option(
    ("--baseline",), "先前就有的发现记在这个文件里，不再报告；默认 .gilint-baseline.yaml", "文件"
)

FORMAT = Option(
    ("--format",),
    "输出格式：text、json、html、csv、xlsx、sarif、junit……；写“格式:文件”则写进文件，可写多个",
    "格式",
    many=True,
    listed=False,
)
STATISTICS = Option(("--statistics",), "列出各规则的发现数和用时")
OUTPUT = Option(("--output", "-o"), "把没有写明文件的那个格式写进文件", "文件")
PLANNING = (*CONFIG, WITHOUT, *READING, *JUDGING)
"""What makes the plan of each file, besides the rules that are chosen."""
QUIET = Option(("--quiet", "-q"), "每处发现只写一行，不写总结")

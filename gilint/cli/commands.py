"""The commands and their options: what stands here is what ``--help`` says and what is accepted."""

from __future__ import annotations

from gilint.cli.arguments import Command, Option
from gilint.cli.parsing import OneOf, count, date, encoding, jobs, port, year

_LEVEL = OneOf("error", "warning", "info")
_ERA = OneOf("2008", "2019", "2021")
_KIND = OneOf("department", "government", "area", "township")
_CONFIG = (
    Option(("--config",), "只用这个配置文件", "文件"),
    Option(("--isolated",), "不用任何配置文件", against=("--config",)),
)
_WITHOUT = Option(("--without",), "不启用这个规则包", "规则包", many=True)
_COLOR = Option(
    ("--color",), "彩色输出：auto、always 或 never", "时机", parse=OneOf("auto", "always", "never")
)
_TABLE_FORMAT = Option(("--format",), "输出格式：text 或 json", "格式", parse=OneOf("text", "json"))
_READING = (
    Option(("--encoding",), "文件的编码，如 utf-8、gb18030；默认自动识别", "编码", parse=encoding),
    Option(("--year",), "报告年度；默认从标题读出", "年份", parse=year),
    Option(("--era",), "适用的版式：2008、2019 或 2021；默认按年度", "版式", parse=_ERA),
)

_CHOOSING = (
    Option(("--select",), "只查这些规则：规则、规则包或通配符", "规则", many=True),
    Option(("--extend-select",), "再加上这些规则，可打开默认不查的", "规则", many=True),
    Option(("--ignore",), "不查这些规则", "规则", many=True),
)
_SELECTING = (
    *_CHOOSING,
    Option(("--exclude",), "不查这些路径，写法同 .gitignore", "模式", many=True),
)
_JUDGING = (
    Option(("--today",), "按这一天检查；默认今天", "日期", parse=date),
    Option(("--draft",), "草稿：还没有落款、日期不算问题"),
)
_FAIL_ON = Option(
    ("--fail-on",), "到哪一级算不通过：error、warning（默认）、info", "级别", parse=_LEVEL
)
_REQUIRE_REASON = Option(("--require-reason",), "略过发现的注释都要写明原因")
_JOBS = Option(("--jobs", "-j"), "同时用几个进程，0 为自动（默认）", "个数", parse=jobs)
_NO_CACHE = Option(("--no-cache",), "不用缓存：没有改动的文件也重新检查")
_BASELINE = Option(
    ("--baseline",), "先前就有的发现记在这个文件里，不再报告；默认 .gilint-baseline.yaml", "文件"
)

_FORMAT = Option(
    ("--format",),
    "输出格式：text、json、html、csv、xlsx、sarif、junit……；写“格式:文件”则写进文件，可写多个",
    "格式",
    many=True,
    listed=False,
)
_STATISTICS = Option(("--statistics",), "列出各规则的发现数和用时")
_OUTPUT = Option(("--output", "-o"), "把没有写明文件的那个格式写进文件", "文件")

_CHECK = Command(
    "check",
    "检查报告：文件、文件夹，或用 - 读标准输入",
    "gilint.cli.check:run",
    "路径…",
    least=1,
    options=(
        _FORMAT,
        _OUTPUT,
        *_SELECTING,
        _BASELINE,
        Option(("--diff-base",), "只报告这个 git 提交以后改过的行上的发现", "提交"),
        _FAIL_ON,
        Option(("--exit-zero",), "有发现也以 0 退出"),
        _REQUIRE_REASON,
        Option(("--fix",), "改好有把握的：只改不会改变意思的"),
        Option(("--unsafe-fixes",), "与 --fix、--diff 同用：要人核对的改法也用上"),
        Option(("--fix-only",), "只改，不列出剩下的发现"),
        Option(("--watch",), "盯着文件，一有改动就再查（要另装 gilint[watch]）；按 Ctrl+C 结束"),
        Option(("--diff",), "不改文件，列出会怎样改；有可改的以 1 退出"),
        *_CONFIG,
        _WITHOUT,
        *_READING,
        *_JUDGING,
        Option(("--stdin-filename",), "标准输入的文件名，用于显示和找配置", "文件名"),
        _JOBS,
        _NO_CACHE,
        Option(("--quiet", "-q"), "每处发现只写一行，不写总结"),
        Option(("--verbose", "-v"), "列出每个文件的识别结果、所用配置"),
        _STATISTICS,
        _COLOR,
    ),
    epilog="退出码：0 通过；1 有发现；2 有内容没有查成，或命令、配置有误。",
)

_ANNOTATE = Command(
    "annotate",
    "把发现写成 Word 批注，存为副本（报告.批注.docx）；其他格式的报告写成网页",
    "gilint.cli.annotate:run",
    "路径…",
    least=1,
    options=(
        Option(("--output", "-o"), "批注写进这个文件；默认是原名加 .批注，在原文件旁边", "文件"),
        Option(("--suggest",), "改法写成修订，在 Word 里逐处接受或拒绝"),
        *_SELECTING,
        _BASELINE,
        _FAIL_ON,
        _REQUIRE_REASON,
        *_CONFIG,
        _WITHOUT,
        *_READING,
        *_JUDGING,
    ),
    epilog="原文件不动。退出码：0 通过；1 有发现；2 有内容没有查成，或命令、配置有误。",
)

_COMPARE = Command(
    "compare",
    "比较几份报告：同一机关的各年、同一报告的不同文件、不同机关",
    "gilint.cli.compare:run",
    "路径…",
    least=1,
    options=(
        _FORMAT,
        _OUTPUT,
        *_SELECTING,
        _BASELINE,
        _FAIL_ON,
        *_CONFIG,
        _WITHOUT,
        *_READING,
        *_JUDGING,
        _JOBS,
        _NO_CACHE,
        Option(("--quiet", "-q"), "每处发现只写一行，不写总结"),
        Option(("--verbose", "-v"), "列出每个机关有哪几年的报告"),
        _STATISTICS,
        _COLOR,
    ),
    epilog=(
        "gilint check 查几份报告时也这样比较，这里只比较，并说明谁与谁没有比。"
        "退出码：0 通过；1 有发现；2 有内容没有查成，或命令、配置有误。"
    ),
)

COMMANDS = (
    _CHECK,
    _COMPARE,
    _ANNOTATE,
    Command(
        "show",
        "显示 gilint 怎样读这份报告：标题、机关、年度、层次……",
        "gilint.cli.show:run",
        "文件",
        least=1,
        most=1,
        options=(*_CONFIG, *_READING, _COLOR),
    ),
    Command(
        "facts",
        "取出报告里的数据：机关、年度、日期、统计表各格、正文各数",
        "gilint.cli.facts:run",
        "路径…",
        least=1,
        options=(
            Option(
                ("--format",), "输出格式：json（默认）或 csv", "格式", parse=OneOf("json", "csv")
            ),
            Option(("--output", "-o"), "把结果写进文件", "文件"),
            Option(("--exclude",), "不读这些路径，写法同 .gitignore", "模式", many=True),
            *_CONFIG,
            _WITHOUT,
            *_READING,
        ),
        epilog="退出码：0 全部读出；2 有文件没有读成，或命令、配置有误。",
    ),
    Command(
        "baseline",
        "记下现有的发现，以后只报告新的：create、update、show",
        "gilint.cli.baseline:run",
        "create|update|show [路径]…",
        least=1,
        options=(
            _BASELINE,
            *_SELECTING,
            *_CONFIG,
            _WITHOUT,
            *_READING,
            *_JUDGING,
            _JOBS,
            _NO_CACHE,
            Option(("--quiet", "-q"), "不显示进度"),
        ),
    ),
    Command(
        "corpus",
        "整批检查几万、几百万份报告，结果存为 Parquet：run、report、sql（要另装 gilint[corpus]）",
        "gilint.cli.corpus:run",
        "run 来源|report 文件夹|sql 文件夹 语句",
        least=1,
        options=(
            Option(
                ("--out",),
                "run：结果写进这个文件夹，查到一半的接着查；report：网页写到哪里，默认在结果里",
                "文件夹",
            ),
            Option(("--restart",), "run：文件夹里已有的结果不要，从头查"),
            Option(
                ("--engine",),
                "run：local 本机各处理器（默认），dask 集群（要另装 gilint[dask]）",
                "名称",
                parse=OneOf("local", "dask"),
            ),
            Option(("--scheduler",), "run：Dask 调度器的地址，如 tcp://10.0.0.1:8786", "地址"),
            Option(
                ("--chunk",), "run：一块几份报告，默认 256；一块存成一组文件", "份数", parse=count
            ),
            Option(
                ("--format",),
                "sql：输出格式，text（默认）、csv 或 json",
                "格式",
                parse=OneOf("text", "csv", "json"),
            ),
            *_CHOOSING,
            *_CONFIG,
            _WITHOUT,
            *_READING,
            Option(
                ("--today",), "按这一天检查；默认今天，接着查时是开始的那天", "日期", parse=date
            ),
            _JOBS,
            Option(("--quiet", "-q"), "不显示进度"),
        ),
        epilog="退出码：0 全部查完（有没有发现看结果）；2 有报告没有查成，或命令、配置有误。",
    ),
    Command(
        "rules",
        "列出规则，可只列某个规则包",
        "gilint.cli.catalogue:rules",
        "[规则]…",
        options=(_TABLE_FORMAT, _WITHOUT),
    ),
    Command(
        "explain",
        "说明一条规则：为什么、依据、例子、怎样关闭",
        "gilint.cli.catalogue:explain",
        "规则",
        least=1,
        options=(_WITHOUT, _COLOR),
    ),
    Command(
        "packs",
        "列出已装的规则包",
        "gilint.cli.catalogue:packs",
        most=0,
        options=(_TABLE_FORMAT, _WITHOUT),
    ),
    Command(
        "new-pack",
        "写一个自己的规则包：一条规则、一个词表和它们的测试，装上就能用",
        "gilint.cli.new_pack:run",
        "包名",
        least=1,
        most=1,
        options=(Option(("--output", "-o"), "写进这个文件夹；默认 gilint-包名", "文件夹"),),
    ),
    Command(
        "config",
        "显示一个文件的有效配置，每个值从哪里来",
        "gilint.cli.config:run",
        "[文件]",
        most=1,
        options=(
            _TABLE_FORMAT,
            Option(("--schema",), "改为输出 .gilint.yaml 的 JSON Schema，供编辑器补全和检查"),
            *_CHOOSING,
            _FAIL_ON,
            _REQUIRE_REASON,
            *_CONFIG,
            _WITHOUT,
            *_READING,
            *_JUDGING,
        ),
    ),
    Command(
        "doctor",
        "看看装了什么、这个文件夹里用什么配置，有没有毛病",
        "gilint.cli.doctor:run",
        "[文件夹]",
        most=1,
        options=(*_CONFIG, _WITHOUT),
        epilog="退出码：0 没有毛病；2 有毛病。",
    ),
    Command(
        "completion",
        "输出命令行补全的脚本，写进 shell 的启动文件",
        "gilint.cli.completion:run",
        "bash|zsh|fish",
        least=1,
        most=1,
        epilog='bash、zsh：eval "$(gilint completion bash)"；fish：gilint completion fish | source',
    ),
    Command("clean", "删去缓存（只是为了快，随时可删）", "gilint.cli.clean:run", most=0),
    Command(
        "serve",
        "打开网页：把报告拖进去检查、改正（要另装 gilint[web]）",
        "gilint.cli.serve:run",
        most=0,
        options=(
            Option(("--port",), "端口，默认 8265，0 为自动", "端口", parse=port),
            Option(("--no-open",), "不打开浏览器"),
            Option(("--host",), "监听的地址，默认只有本机能打开", "地址"),
            *_CONFIG,
        ),
    ),
    Command("lsp", "语言服务器，供编辑器调用（要另装 gilint[lsp]）", "gilint.cli.lsp:run", most=0),
    Command(
        "init",
        "写一份带注释的配置文件 .gilint.yaml",
        "gilint.cli.init:run",
        "[文件夹]",
        most=1,
        options=(
            Option(("--name",), "发布机关全称，如 青石县水利局", "名称"),
            Option(("--place",), "所在地，如 青石县", "地名"),
            Option(
                ("--kind",),
                "机关类别：department 部门、government 政府、area 管委会、township 乡镇街道",
                "类别",
                parse=_KIND,
            ),
            Option(("--update",), "改写已有的文件：补充单位信息、换掉旧规则名，保留注释"),
        ),
    ),
)

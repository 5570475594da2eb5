"""The keys of ``.gilint.yaml``: what each holds and what it is for, in a user's words.

What they mean to the program is in :mod:`gilint.config.meaning`; the JSON Schema and the
documentation are made of what stands here.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(Enum):
    """What a key holds, and what becomes of it where several files have it, in Chinese."""

    VALUE = "用优先的"
    LIST = "都算数"
    PAIRS = "都算数，各管各的路径"
    MAPPING = "逐项合并，同一项用优先的"


class Key(NamedTuple):
    """A key: its shape, and what it is for, in Chinese."""

    shape: Shape
    says: str


KEYS: Mapping[str, Key] = {
    "extends": Key(
        Shape.LIST,
        "沿用的配置：文件（路径从本文件所在的文件夹算起）或装好的规则包，可写几个，后面的优先",
    ),
    "select": Key(Shape.VALUE, "只查这些规则：规则、规则包、带 * 的写法或 all；默认查全部已启用的"),
    "extend-select": Key(Shape.LIST, "再加上这些规则，可打开默认不查的"),
    "ignore": Key(Shape.LIST, "不查这些规则"),
    "severity": Key(Shape.MAPPING, "改变规则的级别：error 错误、warning 警告、info 提示"),
    "per-file-ignores": Key(Shape.PAIRS, "某些文件不查某些规则：路径写法同 .gitignore"),
    "rules": Key(Shape.MAPPING, "规则的选项；gilint explain 规则 列出它的选项"),
    "without": Key(Shape.LIST, "不启用的规则包"),
    "agency": Key(Shape.MAPPING, "发布机关；不写则从报告的标题和落款中认"),
    "agencies": Key(Shape.LIST, "一起比较的各机关：全称、别的叫法、汇总它们的上级"),
    "terms": Key(Shape.LIST, "本单位自己的用语：不用的词，改用的词"),
    "year": Key(Shape.VALUE, "报告年度；默认从标题读出"),
    "era": Key(Shape.VALUE, "适用的版式：2008、2019 或 2021；默认按年度"),
    "today": Key(Shape.VALUE, "按这一天检查；默认今天"),
    "draft": Key(Shape.VALUE, "草稿：还没有落款、日期不算问题；默认 false"),
    "encoding": Key(Shape.VALUE, "文件的编码，如 utf-8、gb18030；默认自动识别"),
    "fail-on": Key(Shape.VALUE, "到哪一级算不通过：error、warning（默认）或 info"),
    "exclude": Key(Shape.LIST, "不查的文件：路径写法同 .gitignore，! 开头的照查"),
    "limits": Key(Shape.MAPPING, "读文件的限度：大于0的整数，超过的不读、退出码为2"),
    "forms": Key(Shape.LIST, "自己的统计表，YAML 文件，写法见 docs/forms.md"),
    "suppressions": Key(Shape.LIST, "看过了、不再提示的发现"),
    "require-reason": Key(Shape.VALUE, "略过发现的注释都要写明原因；默认 false"),
}
AGENCY_KEYS: Mapping[str, str] = {
    "name": "发布机关全称，如 青石县水务局",
    "aliases": "简称、旧称",
    "place": "所在地，如 青石县",
    "kind": "机关类别：department 部门、government 政府、area 管委会、township 乡镇街道",
}
AGENCIES_KEYS: Mapping[str, str] = {
    "name": "机关全称，如 青石县水务局",
    "aliases": "简称、旧称：报告里这样叫的也是它",
    "parent": "上级机关全称：它的报告汇总本机关的数",
}
SUPPRESSION_KEYS: Mapping[str, str] = {
    "rule": "规则、规则包或带 * 的写法",
    "files": "哪些文件，路径写法同 .gitignore；默认全部",
    "quote": "发现所在行里的字；默认不论",
    "reason": "原因",
}
TERM_KEYS: Mapping[str, str] = {
    "word": "不用的词",
    "words": "不用的词，几个",
    "pattern": "不用的说法，正则表达式",
    "near": "pattern 里必有的字，写了查得快",
    "message": "怎样说明",
    "fix": "改用的词",
    "safe": "改了不会变意思，--fix 可以直接改",
    "severity": "级别",
    "unless": "在这些说法里不算",
    "quoted": "书名号、引号里的也算",
}

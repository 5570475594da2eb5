"""A configuration to begin with, and changes to one that keep its comments."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from gilint.config.model import ConfigError, Origin
from gilint.config.nodes import read_nodes, read_text
from gilint.config.writing import flow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_AGENCY = """\
# 发布机关。不写则从报告的标题和落款中认。
{mark}agency:
{mark}  name: {name}
{mark}  aliases: [{aliases}]
{mark}  place: {place}
{mark}  kind: {kind}    # department 部门、government 政府、area 管委会、township 乡镇街道
"""
_TEMPLATE = """\
# gilint 的配置：对本文件夹及其下各级文件夹里的报告有效。
# 去掉行首的“# ”即可启用一行；gilint rules 列出全部规则，gilint explain 规则 说明一条规则。

# 沿用别的配置：文件，或装好的规则包的名字；本文件写的优先。
# extends: ../.gilint.yaml

{agency}
# 到哪一级算不通过：error 错误、warning 警告、info 提示。
# fail-on: warning

# 不查的规则：规则、规则包，或带 * 的写法。
# ignore:
#   - wording/genre-term

# 默认不查、本单位要查的规则。
# extend-select:
#   - punctuation/range-dash

# 改变级别。
# severity:
#   structure/section-heading-wording: warning

# 规则的选项。
# rules:
#   structure/problems-thin: {{least: 40}}

# 某些文件不查某些规则；路径写法同 .gitignore，从本文件夹算起。
# per-file-ignores:
#   "2018/*.txt": [structure]

# 看过了、不再提示的发现：规则，可加文件、所在行里的字、原因。
# suppressions:
#   - rule: dates/late-publication
#     files: 2023/*.txt
#     reason: 机构改革，经批准延期

# 不查的文件。
# exclude:
#   - 草稿/

# 本单位自己的用语：不用的词，改用的词。
# terms:
#   - word: 窗口单位
#     message: 本单位统一称“服务窗口”
#     fix: 服务窗口

# 报告年度和编码，默认自动识别。
# year: 2024
# encoding: gb18030

# 本省、本单位自己的统计表，如 [本省统计表.yaml]；写法见 docs/forms.md。
# forms: []

# 读文件的限度，超过的不读、退出码为2；各项见 plugins/README.md“读取的限度”。
# limits: {{file-bytes: 100000000, pages: 500}}

# 不启用的规则包。
# without: [privacy]
"""


def template(agency: Mapping[str, str]) -> str:
    """The commented file; with an agency's name, that part of it in force."""
    filled = _AGENCY.format(
        mark="" if agency else "# ",
        name=flow(agency.get("name", "青石县水利局")),
        aliases="" if agency else "县水利局",
        place=flow(agency.get("place", "" if agency else "青石县")),
        kind=agency.get("kind", "" if agency else "department"),
    )
    lines = (line.rstrip() for line in filled.splitlines())
    kept = [line for line in lines if not agency or not line.endswith((": ''", "[]"))]
    return _TEMPLATE.format(agency="\n".join(kept) + "\n")


def updated(path: Path, agency: Mapping[str, str]) -> tuple[str, list[str]]:
    """A file's text with an agency's facts set and old rule names replaced, and what changed.

    Raises:
        ConfigError: the file is no YAML that gilint could use.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.util import load_yaml_guess_indent

    shown = path.as_posix()
    text = read_text(path, shown)
    _, mistakes = read_nodes(text, Origin(path, shown, path.parent))
    if mistakes:
        raise ConfigError(mistakes)
    _, indent, offset = load_yaml_guess_indent(text)
    yaml = YAML(typ="rt", pure=True)
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=indent or 4, offset=offset if offset is not None else 2)
    data = yaml.load(text) or yaml.map()
    changes = [*_set_agency(data, agency), *_renamed(data)]
    if not changes:
        return text, []
    out = StringIO()
    yaml.dump(data, out)
    return _lost_comments(text) + out.getvalue(), changes


def _lost_comments(text: str) -> str:
    """The comments of a file that holds nothing else; ruamel has nowhere to keep them."""
    only_comments = all(line.startswith("#") or not line.strip() for line in text.splitlines())
    return text.rstrip("\n") + "\n\n" if only_comments and text.strip() else ""


def _set_agency(data: Any, agency: Mapping[str, str]) -> Iterator[str]:  # noqa: ANN401 - ruamel's
    from ruamel.yaml.comments import CommentedMap

    if not agency:
        return
    if not isinstance(data.get("agency"), dict):
        data["agency"] = CommentedMap()
    said = data["agency"]
    for key, value in agency.items():
        if said.get(key) != value:
            if key in said or not said:
                said[key] = value
            else:  # before the last key, to which the comments below belong
                said.insert(len(said) - 1, key, value)
            yield f"agency 的 {key} 设为 {value}"


def _renamed(data: Any) -> Iterator[str]:  # noqa: ANN401 - ruamel's own containers
    """Old rule names in every place where selectors stand, replaced."""
    from gilint.packs import load_packs  # noqa: PLC0415 - only for --update

    new = {old: id_ for id_, rule in load_packs().rules().items() for old in rule.renamed_from}
    for key in ("select", "extend-select", "ignore"):
        yield from _renamed_items(data.get(key), new)
    for value in (data.get("per-file-ignores") or {}).values():
        yield from _renamed_items(value, new)
    for key in ("severity", "rules"):
        mapping: Any = data.get(key) or {}
        for place, old in enumerate(list(mapping)):
            if old in new:
                comment = mapping.ca.items.pop(old, None)
                mapping.insert(place, new[old], mapping.pop(old))
                if comment is not None:
                    mapping.ca.items[new[old]] = comment
                yield f"规则 {old} 已改名为 {new[old]}"


def _renamed_items(items: Any, new: Mapping[str, str]) -> Iterator[str]:  # noqa: ANN401
    for index, old in enumerate(items if isinstance(items, list) else ()):
        if old in new:
            items[index] = new[old]
            yield f"规则 {old} 已改名为 {new[old]}"

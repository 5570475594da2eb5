"""What a heading is about: the parts that the law asks for, and the names that they go by.

A newcomer who meets a heading that is not recognised adds its name to :data:`NAMES`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from gilint.layout.folding import ZERO_WIDTH, fold
from gilint.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PARTS = (
    "overview",
    "proactive",
    "requests",
    "refusals",
    "fees",
    "review",
    "litigation",
    "problems",
    "improvement",
    "other",
    "attachment",
)
"""The parts, in the order of the law (Order 492, article 32); introduction first."""

OFFICIAL_2008 = (
    ("overview", "概述"),
    ("proactive", "行政机关主动公开政府信息的情况"),
    ("requests refusals", "行政机关依申请公开政府信息和不予公开政府信息的情况"),
    ("fees", "政府信息公开的收费及减免情况"),
    ("review litigation", "因政府信息公开申请行政复议、提起行政诉讼的情况"),
    ("problems improvement", "政府信息公开工作存在的主要问题及改进情况"),
    ("other", "其他需要报告的事项"),
)
"""Order 492, article 32, with the introduction that practice puts first."""

OFFICIAL_2019 = (
    ("overview", "总体情况"),
    ("proactive", "主动公开政府信息情况"),
    ("requests refusals", "收到和处理政府信息公开申请情况"),
    ("review litigation", "政府信息公开行政复议、行政诉讼情况"),
    ("problems improvement", "存在的主要问题及改进情况"),
    ("other", "其他需要报告的事项"),
)
"""The six headings of the forms of 2019 and 2021 (国办公开办函〔2019〕60号, 〔2021〕30号)."""

NAMES = {
    "overview": (
        "总体公开信息情况 总体信息公开情况 "
        "概述 概况 综述 总体情况 基本情况 主要工作概述 基本工作情况 基本概况 总体工作情况 "
        "情况概述 工作概述"
        " 工作要点落实情况 总体情况及《要点》落实情况 主要任务落实情况 "
        "政府信息公开工作情况 政府信息公开情况"
        " 工作总体情况 工作开展情况 工作基本情况 总体概况 工作概况 基本情况概述 "
        "总体公开情况 公开总体情况 总体公开工作情况 主要工作情况 工作推进情况 工作完成情况"
    ),
    "proactive": (
        "主动公开情况 主动公开政府信息情况 政府信息主动公开情况 主动公开工作情况 主动公开 "
        "主动公开信息情况"
        " 行政机关主动公开政府信息情况 主动公开政府信息以及公开平台建设情况 主动公开政府信息"
    ),
    "requests": (
        "依申请公开情况 依申请公开政府信息情况 政府信息依申请公开办理情况 "
        "政府信息公开申请办理情况 依申请公开"
        " 政府信息依申请公开情况 依申请公开工作情况 依申请公开办理情况 "
        "政府信息公开申请情况 依申请公开信息情况"
    ),
    "refusals": "不予公开情况 不予公开政府信息情况 政府信息不予公开情况 不予公开信息情况",
    "requests refusals": (
        "依申请公开政府信息和不予公开政府信息情况 "
        "依申请公开信息的情况和不予公开信息的情况 依申请公开和不予公开情况"
        " 依申请公开和不予公开政府信息情况 政府信息依申请公开和不予公开情况 "
        "收到和处理政府信息公开申请情况"
        " 行政机关依申请公开政府信息和不予公开政府信息情况 收到和处理政府信息公开申请"
    ),
    "fees": (
        "收费及减免情况 收费情况 公开收费情况 支出和收费情况 政府支出和收费情况 "
        "依申请公开收费及减免情况"
        " 费用收取及减免情况 收取信息处理费情况 信息处理费收取情况 信息处理费情况 "
        "工作人员、政府支出和收费情况 人员、收费及减免情况"
    ),
    "review": "行政复议情况 申请行政复议情况 被申请行政复议情况",
    "litigation": "行政诉讼情况 提起行政诉讼情况 被提起行政诉讼情况",
    "review litigation": (
        "行政复议、行政诉讼情况 复议、诉讼情况 复议、诉讼和申诉情况 申请行政复议、"
        "提起行政诉讼情况 行政复议诉讼情况"
        " 申请行政复议、提起诉讼情况 申请复议、提起诉讼情况 申请复议、提起行政诉讼情况 "
        "行政复议和诉讼情况"
        " 申请行政复议、提起行政诉讼和申诉情况 行政复议诉讼和举报投诉情况 行政复议、"
        "行政诉讼和投诉情况"
        " 出现的举报、申请行政复议和提起行政诉讼情况 被申请行政复议、提起行政诉讼情况 "
        "行政复议、行政诉讼"
        " 提起行政复议、行政诉讼情况 行政复议、诉讼和申诉情况 行政复议、行政诉讼和申诉情况 "
        "复议、诉讼和申诉举报情况 投诉举报、行政复议、提起行政诉讼情况"
    ),
    "problems": (
        "存在问题 存在的主要问题 存在主要问题 主要问题 问题 存在的不足 存在问题和不足 "
        "存在问题情况 问题和不足"
        " 存在的困难和问题 主要存在问题 存在的主要问题情况"
    ),
    "improvement": (
        "改进措施 改进情况 整改措施 下步工作计划 下步工作打算 下一步工作打算 "
        "下一步工作计划 下一步打算 下步打算"
        " 下一步改进措施 下步整改措施 下一步工作 下一步工作安排 下一步工作思路 工作打算 "
        "今后工作打算 整改情况"
    ),
    "problems improvement": (
        "存在的主要问题及改进情况 存在的主要问题及改进措施 主要问题和改进措施 "
        "存在主要问题和整改措施 存在问题及工作打算"
        " 存在的主要问题及下步打算 存在问题与下一步工作计划 存在的不足及改进措施 "
        "存在问题及改进情况 存在问题及改进措施"
        " 存在问题及下步工作打算 存在问题和下一步打算 问题及改进措施 问题及改进情况"
    ),
    "other": (
        "其他需要报告的事项 其他报告事项 需要说明的事项 其他事项 其他工作情况 "
        "其他需要说明的事项 需要报告的其他事项"
        " 需要说明的其他事项 其他需要报告和说明的事项 其他需要说明的情况 其他 其他情况"
    ),
    "other attachment": "需要说明的事项与附表 相关说明和指标统计表 附相关的说明和指标统计表",
    "attachment": "附表 附件 统计表 政府信息公开情况统计表 政府信息公开工作情况统计表 附表统计表",
}
"""The names of the parts, as reports print them; several ids where a heading covers several."""

_NUMERAL = "[一二三四五六七八九十]{1,3}"
ORDINAL = (
    rf"[#*]{{0,6}}(?:第{_NUMERAL}部分[：、，]?|{_NUMERAL}[、.，]?(?=.)|（?{_NUMERAL}）[、.]?"
    r"|\d{1,2}(?:[.、](?!\d)|）)|（\d{1,2}）|[①-⑳])?"
)
"""Any sign that a heading can begin with, in folded text without blanks."""

_BLANKS = rf"[ {ZERO_WIDTH}]+"
_ORDINAL = ORDINAL
_END = r"[。：；！？\n]|(?<=情况|概述|事项|措施|方面|打算)(?=(?:19|20)\d\d年)"
_REMARK = r"（(?:单位|见|附|共|[件条万次元]|(?:19|20)\d\d)[^（）]{0,12}）"
_NOISE = r"[的和及与、，以“”（）《》]|^(?:19|20)\d\d年度?"
_SUBJECT = (
    r"^(?:行政机关|本(?:机关|单位|部门|[局委办区县市镇乡])|我(?:单位|[局委办区县市镇乡]))"
    r"|^因?(?:政府|政务)?信息公开(?:工作)?(?=.{2})"
)
_BUSINESS = (
    r"(?<!主动)(?<!申请)(?<!不予)(?<!申请政府信息)公开(?:工作)?(?:推进|开展)?(?:情况)?$|"
    r"目录|决定书|清单|"
    r"[上下]一篇|下载$|编制说明"
)
_TOPICS = (
    ("proactive", "主动公开"),
    (
        "requests",
        (
            r"依申请|申请公开|(?:收到|受理|处理|办理|答复).{0,10}申请|申请.{0,4}(?:办理|"
            r"处理|受理|答复)"
            r"|信息公开申请(?:情况)?$|组织申请|申请(?:获取)?政府信息"
        ),
    ),
    ("refusals", r"不予公开|不公开政府信息|免予公开"),
    ("fees", r"收费|减免|费用|收取.{0,8}费|信息处理费"),
    ("review", "复议"),
    ("litigation", "诉讼|应诉"),
    (
        "problems",
        r"(?:存在|主要|突出|面临).{0,8}(?:问题|不足|困难)|^问题|问题(?:及|和|与|、).*改进",
    ),
    (
        "improvement",
        (
            r"改进(?:情况|措施|意见|办法|方向|建议|打算|计划|工作|方案)|改进$|整改(?:措施|"
            r"情况|打算|计划)"
            r"|下一?(?:步|年|阶段).{0,8}(?:打算|计划|措施|安排|思路|重点|工作|方向)|"
            r"今后.{0,6}(?:打算|计划|措施|安排|思路|重点|方向)"
            r"|工作打算|努力方向|(?:问题|不足).{1,8}(?:措施|打算|计划|建议|对策)"
        ),
    ),
    (
        "other",
        (
            r"其[他它].{0,8}(?:报告|说明).{0,4}(?:事项|情况|问题)|其[他它](?:事项|工作|"
            r"工作情况|情况)?$"
            r"|需要?(?:报告|说明).{0,6}(?:事项|情况|问题)|相关说明"
        ),
    ),
    ("attachment", r"^附(?:表|件|录|$|：)|附表|统计表"),
    (
        "overview",
        r"概述|概况|综述|总体(?:工作)?(?:进展|开展|推进)?情况|要点.{0,3}落实情况|任务落实情况",
    ),
)
_NOT_REQUESTS = r"因.{0,16}?申请|申请.{0,3}复议|依申请(?:公开)?(?:政府)?(?:信息)?(?=收费|费用|收取)"
_SHORTEST_GUESS = 4
_VAGUE = frozenset({"基本工作", "主要工作", "其他工作", "其他", "问题", "不予公开"})
"""Names that are too plain to be guessed at from a near miss."""


def bare(heading: str) -> str:
    """A heading's words: folded, without blanks, its sign, and what runs on behind it."""
    text = compiled(_BLANKS).sub("", fold(heading)).strip("*#\n")
    sign = compiled(_ORDINAL).match(text)
    text = compiled(_REMARK).sub("", text[sign.end() if sign else 0 :])
    if end := compiled(_END).search(text):
        text = text[: end.start()] if end.start() else text
    return text.strip("*#.…")


def core(words: str) -> str:
    """What is left of a heading's words without what varies: subject, year, joints, 情况."""
    text = compiled(_SUBJECT).sub("", compiled(_SUBJECT).sub("", compiled(_NOISE).sub("", words)))
    return (text.removesuffix("情况") or text).replace("它", "他")


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Every known name, reduced to its core, with its parts."""
    official = [*OFFICIAL_2008, *OFFICIAL_2019]
    pairs = [*official, *((ids, name) for ids, names in NAMES.items() for name in names.split())]
    return {core(name): tuple(ids.split()) for ids, name in pairs}


@lru_cache(maxsize=1024)
def meaning(heading: str) -> tuple[str, ...]:
    """The parts that a heading speaks of, by its words alone; in the order of :data:`PARTS`.

    A known name decides, also with one character mistyped; else the words in it do.
    """
    words, reduced = bare(heading), _reduced(heading)
    if known := _names().get(reduced):
        return known
    found = set() if compiled(_BUSINESS).search(words) else set(_by_words(words))
    guess = _nearest(reduced)
    if guess and found <= set(guess):
        return guess
    return tuple(part for part in PARTS if part in found)


def is_name(heading: str) -> bool:
    """Whether a heading consists of the known name of a part."""
    return _reduced(heading) in _names()


@lru_cache(maxsize=4096)
def _reduced(heading: str) -> str:
    return core(bare(heading))


def _by_words(words: str) -> Iterator[str]:
    asked = compiled(_NOT_REQUESTS).sub("", words)
    for part, pattern in _TOPICS:
        if compiled(pattern).search(asked if part == "requests" else words):
            yield part


def _nearest(reduced: str) -> tuple[str, ...]:
    """The parts of a known name that differs in one character; empty if there is none."""
    if len(reduced) < _SHORTEST_GUESS and not reduced.startswith("概"):
        return ()
    near = (name for name in _names() if _one_apart(name, reduced))
    return max((_names()[name] for name in near), key=len, default=())


def _one_apart(name: str, other: str) -> bool:
    """Whether one character was changed, dropped or added, in a name that is long enough."""
    if abs(len(name) - len(other)) > 1 or not name:
        return False
    if len(name) < _SHORTEST_GUESS and (len(name) != len(other) or name[0] != other[0]):
        return False
    if name in _VAGUE:
        return False
    shared = _shared(name, other) + _shared(name[::-1], other[::-1])
    return shared >= (len(name) - 1 if len(name) == len(other) else min(len(name), len(other)))


def _shared(one: str, two: str) -> int:
    pairs: Iterable[tuple[str, str]] = zip(one, two, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(one), len(two)))

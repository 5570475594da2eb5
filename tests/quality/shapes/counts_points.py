"""Points that are numbered wrongly, and points that are announced and do not come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counts_tools import FLAWS, STEPS, at_end_of, in_part, marked, part_of
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_ANY = "总体|概述|问题"
_CHAIN = re.compile(r"[^。\n]*?一是[^。\n]+?；(二)是[^。\n]+?；(三)是[^。\n]+")


@shape("counts/ordinal-sequence")
def own_chain_with_a_number_twice(report: Report, draw: Random) -> str | None:
    chains = list(_CHAIN.finditer(report.text))
    if not chains:
        return None
    chain = draw.choice(chains)
    return marked(report.text, chain.start(2), chain.end(2), "二")


@shape("counts/ordinal-sequence")
def own_chain_that_skips(report: Report, draw: Random) -> str | None:
    chains = list(_CHAIN.finditer(report.text))
    if not chains:
        return None
    chain = draw.choice(chains)
    return marked(report.text, chain.start(2), chain.end(2), "四")


@shape("counts/ordinal-sequence")
def own_point_cut_out(report: Report, draw: Random) -> str | None:
    chains = list(re.finditer(r"一是[^。；\n]+；(二是[^。；\n]+；)三是", report.text))
    if not chains:
        return None
    chain = draw.choice(chains)
    return marked(report.text, chain.start(1), chain.end(1), "")


@shape("counts/ordinal-sequence")
def first_of_own_chain_dropped(report: Report, draw: Random) -> str | None:
    chains = list(re.finditer(r"(?<=[：。])(一是[^。；\n]+；)(二)是", report.text))
    if not chains:
        return None
    chain = draw.choice(chains)
    start, end = chain.span(1)
    whole = marked(report.text, start, end, "")
    shift = len("⟦‖⟧")
    return marked(whole, chain.start(2) + shift, chain.end(2) + shift, chain[2])


@shape("counts/ordinal-sequence")
def first_number_lost(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        _ANY,
        f"主要做法是：⟦‖一是⟧{first}；⟦二是‖二是⟧{second}；三是{third}。",
    )


@shape("counts/ordinal-sequence")
def points_as_sentences_skip(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return in_part(
        report, draw, "问题", f"还有一些不足。一是{first}。二是{second}。⟦四‖三⟧是{third}。"
    )


@shape("counts/ordinal-sequence")
def first_then_third(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report, draw, _ANY, f"第一，{first}；⟦第三‖第二⟧，{second}；⟦第四‖第三⟧，{third}。"
    )


@shape("counts/ordinal-sequence")
def paragraphs_skip(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return at_end_of(
        report,
        _ANY,
        "今后要着力做好几项工作。",
        f"一是{first}。把任务分解到科室。",
        f"⟦三‖二⟧是{second}。把标准落实到环节。",
        f"⟦四‖三⟧是{third}。把成效体现到结果。",
    )


@shape("counts/ordinal-sequence")
def paragraphs_repeat(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return at_end_of(
        report,
        "问题",
        f"一是{first}，影响了公开的时效。",
        f"二是{second}，影响了公开的效果。",
        f"⟦二‖三⟧是{third}，影响了群众的满意度。",
    )


@shape("counts/ordinal-sequence")
def wants_in_a_chain(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report, draw, "问题", f"一要{first}，⟦三‖二⟧要{second}，⟦四‖三⟧要{third}，务求实效。"
    )


@shape("counts/ordinal-sequence")
def the_one_and_the_other(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return in_part(report, draw, "问题", f"其一，{first}；其二，{second}；⟦其二‖其三⟧，{third}。")


@shape("counts/ordinal-sequence")
def circled(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(report, draw, _ANY, f"具体抓了这些工作：①{first}；②{second}；⟦②‖③⟧{third}。")


@shape("counts/ordinal-sequence")
def bracketed_digits_in_a_line(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report, draw, _ANY, f"工作安排如下：（1）{first}；（2）{second}；⟦（4）‖（3）⟧{third}。"
    )


@shape("counts/ordinal-sequence")
def five_points_with_a_swap(report: Report, draw: Random) -> str | None:
    first, second, third, fourth, fifth = draw.sample(STEPS, 5)
    return in_part(
        report,
        draw,
        _ANY,
        f"重点推进了几项工作，一是{first}，二是{second}，⟦四‖三⟧是{third}，⟦三‖四⟧是{fourth}，"
        f"五是{fifth}。",
    )


@shape("counts/ordinal-sequence")
def aspects(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(STEPS, 3)
    return in_part(
        report,
        draw,
        _ANY,
        f"一是{first}，压实工作责任；二是{second}，拓宽公开渠道；三是{third}，补齐工作短板；"
        f"⟦三‖四⟧是强化监督考核，确保取得实效。",
    )


# Promises.


def _points(draw: Random, items: tuple[str, ...]) -> str:
    first, second, third = draw.sample(items, 3)
    return f"一是{first}；二是{second}；三是{third}。"


@shape("counts/empty-promise")
def flaws_with_full_stop(report: Report, draw: Random) -> str | None:
    points = _points(draw, FLAWS)
    return at_end_of(report, "问题", f"此外，还存在⟦以下三个问题。‖以下三个问题：{points}⟧")


@shape("counts/empty-promise")
def flaws_with_colon(report: Report, draw: Random) -> str | None:
    points = _points(draw, FLAWS)
    return at_end_of(
        report, "问题", f"工作中主要有⟦如下几个方面的不足：‖如下几个方面的不足：{points}⟧"
    )


@shape("counts/empty-promise")
def steps_as_follows(report: Report, draw: Random) -> str | None:
    points = _points(draw, STEPS)
    return at_end_of(
        report,
        "问题",
        f"{report.year + 1}年，我们将采取⟦以下措施加以改进。‖以下措施加以改进：{points}⟧",
    )


@shape("counts/empty-promise")
def end_of_the_overview(report: Report, draw: Random) -> str | None:
    points = _points(draw, STEPS)
    return at_end_of(
        report, "总体|概述", f"一年来，主要开展了⟦以下几项工作：‖以下几项工作：{points}⟧"
    )


@shape("counts/empty-promise")
def another_sentence_follows(report: Report, draw: Random) -> str | None:
    points = _points(draw, FLAWS)
    return at_end_of(
        report,
        "问题",
        f"与先进地区相比，还存在⟦以下三点差距。‖以下三点差距：{points}⟧下一步，将制定整改方案，"
        "逐项抓好落实。",
    )


@shape("counts/empty-promise")
def list_of_paragraphs_cut(report: Report, draw: Random) -> str | None:
    first, second, third = draw.sample(FLAWS, 3)
    return at_end_of(
        report,
        "问题",
        f"对照要求，我们查找出⟦以下3个方面的问题：‖以下3个方面的问题：\n1.{first}。\n2.{second}。"
        f"\n3.{third}。⟧",
    )


@shape("counts/empty-promise")
def following_in_other_words(report: Report, draw: Random) -> str | None:
    points = _points(draw, STEPS)
    return at_end_of(report, "问题", f"为此，将着重抓好⟦下列几项工作。‖下列几项工作：{points}⟧")


@shape("counts/empty-promise")
def below_in_other_words(report: Report, draw: Random) -> str | None:
    points = _points(draw, FLAWS)
    return at_end_of(report, "问题", f"群众反映较多的有⟦下面几点：‖下面几点：{points}⟧")


@shape("counts/empty-promise")
def steps_said_to_be_as_follows(report: Report, draw: Random) -> str | None:
    points = _points(draw, STEPS)
    return at_end_of(report, _ANY, f"⟦具体做法如下：‖具体做法如下：{points}⟧")


@shape("counts/empty-promise")
def before_the_sign_off(report: Report, draw: Random) -> str | None:
    part = part_of(report, "其他")
    if part is None:
        return None
    body = report.text[part[0] : part[1]]
    match = re.search(r"。\n+(?=[^\n。]{4,30}\n+\d{4}年\d+月\d+日\s*$)", body)
    if match is None:
        return None
    at = part[0] + match.start() + 1
    line = body[: match.start()].rsplit("\n", 1)[-1]
    lead = line[: len(line) - len(line.lstrip())]
    text = (
        "⟦其他需要说明的情况有以下两点：‖其他需要说明的情况有以下两点：一是本报告的数据均取自"
        "统计台账；二是本报告的电子版同步发布。⟧"
    )
    return f"{report.text[:at]}\n{lead}{text}{report.text[at:]}"


@shape("counts/empty-promise")
def before_the_next_sub_heading(report: Report, draw: Random) -> str | None:
    heads = list(re.finditer(r"\n+(?=(?:#+ |　　)?（[二三]）[^。\n]{2,14}\n)", report.text))
    if not heads:
        return None
    at = draw.choice(heads).start()
    points = _points(draw, STEPS)
    text = f"⟦主要做法有以下三条：‖主要做法有以下三条：{points}⟧"
    return f"{report.text[:at]}\n{text}{report.text[at:]}"


@shape("counts/empty-promise")
def figures_said_to_be_as_follows(report: Report, draw: Random) -> str | None:
    first, second = draw.randint(3, 20), draw.randint(3, 20)
    return at_end_of(
        report,
        "总体|概述",
        f"本年度培训和检查的⟦具体情况如下：‖具体情况如下：组织培训{first}次，开展检查{second}次。⟧",
    )

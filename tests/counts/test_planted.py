"""Sentences made by a seeded generator: right ones are left alone, planted faults are found."""

import random
from collections.abc import Callable
from typing import NamedTuple

import pytest

import gilint_counts
from gilint.engine import check
from gilint.selection import ActiveRule
from gilint.source import Source
from gilint.testing import document

NUMBER = 600
DIGITS = "零一二三四五六七八九十"
RULES = [ActiveRule(f"counts/{rule.name}", rule()) for rule in gilint_counts.gilint_rules()]


class Made(NamedTuple):
    """A right sentence, a wrong one, the rules that may say so, and the words that they touch."""

    right: str
    wrong: str
    rules: tuple[str, ...]
    where: str


def split(rng: random.Random, total: int, parts: int) -> list[int]:
    cuts = sorted(rng.sample(range(1, total), parts - 1))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def moved(rng: random.Random, number: int) -> int:
    """Another number, as a slip of the pen makes it."""
    slips = [number + rng.randint(1, 9), number + 10 * rng.randint(1, 9)]
    text = str(number)
    if len(text) > 1 and text[0] != text[1] != "0":
        slips.append(int(text[1] + text[0] + text[2:]))
    slips = [slip for slip in slips if slip != number]
    return rng.choice(slips)


SUBJECTS = ["全年", "2023年，我局", "本年度全区", "2024年度，云溪区", "一年来，全镇"]
KINDS = [
    ["机构职能类", "规划计划类", "财政资金类", "人事任免类", "民生保障类"],
    ["会议活动信息", "工作动态信息", "政策文件信息", "公示公告信息"],
    ["征地拆迁方面", "劳动就业方面", "教育卫生方面", "城乡建设方面"],
]
WAYS = [["网络申请", "信函申请", "当面申请"], ["网上申请", "邮寄申请", "窗口申请", "传真申请"]]
OUTCOMES = ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"]
PLACES = ["青石镇", "白鹭镇", "松河镇", "云溪街道", "双桥街道", "柳湾乡"]


def total_with_parts(rng: random.Random) -> Made:
    """共N条，其中…: five ways of saying it."""
    unit, labels, lead, tail = rng.choice(
        [
            ("条", rng.choice(KINDS), "共主动公开政府信息{}条，其中", "。"),
            ("件", rng.choice(WAYS), "共收到政府信息公开申请{}件，其中", "，均按期答复。"),
            ("件", rng.choice(WAYS), "共受理申请{}件（", "）。"),
            ("件", OUTCOMES, "共办结申请{}件，其中：", "。"),
            ("件", OUTCOMES, "办结申请{}件。其中，", "。"),
            ("次", rng.sample(PLACES, 4), "共组织督查{}次（", "）。"),
            ("条", [*rng.choice(KINDS)[:3], "其他信息"], "共公开信息{}条。其中", "。"),
        ]
    )
    total = rng.randint(60, 900)
    numbers = split(rng, total, len(labels))
    mark = rng.choice("，、")
    listed = mark.join(
        f"{label}{number}{unit}" for label, number in zip(labels, numbers, strict=True)
    )
    subject = rng.choice(SUBJECTS)
    right = subject + lead.format(total) + listed + tail
    index = rng.randrange(len(numbers))
    slipped = list(numbers)
    slipped[index] += rng.randint(1, max(2, total // 12))
    wrong = mark.join(
        f"{label}{number}{unit}" for label, number in zip(labels, slipped, strict=True)
    )
    return Made(right, subject + lead.format(total) + wrong + tail, ("parts-not-total",), wrong)


def parts_with_total(rng: random.Random) -> Made:
    unit, labels = rng.choice([("期", ["简报", "专报"]), ("份", ["宣传册", "办事卡", "服务指南"])])
    total = rng.randint(20, 300)
    numbers = split(rng, total, len(labels))
    listed = "、".join(
        f"{label}{number}{unit}" for label, number in zip(labels, numbers, strict=True)
    )
    word = rng.choice(["共", "共计", "合计"])
    right = f"印发{listed}，{word}{total}{unit}。"
    return Made(
        right,
        f"印发{listed}，{word}{moved(rng, total)}{unit}。",
        ("parts-not-total",),
        listed[-4:],
    )


def enumeration(rng: random.Random) -> Made:
    items, noun = rng.choice(
        [
            (["主动公开", "依申请公开", "保密审查", "责任追究", "年度报告", "考核评议"], "项制度"),
            (
                ["《公开办法》", "《审查规则》", "《考核细则》", "《答复规范》", "《培训计划》"],
                "项制度",
            ),
            (["教育部门", "卫生部门", "民政部门", "住建部门", "交通部门"], "个部门"),
            (["“政策解读”", "“回应关切”", "“公开指南”", "“公开年报”"], "个栏目"),
        ]
    )
    number = rng.randint(3, len(items) - 1)
    chosen = rng.sample(items, number + 1)
    opened = rng.choice(["", "等"])
    verb = rng.choice(["落实", "明确", "检查", "优化"])
    shown = "、".join(chosen[:number])
    right = f"{verb}{shown}{opened}{DIGITS[number]}{noun}。"
    wrong = f"{verb}{shown}、{chosen[number]}{opened}{DIGITS[number]}{noun}。"
    return Made(right, wrong, ("enumeration-count",), chosen[number] + opened)


def chain(rng: random.Random) -> Made:
    number = rng.randint(3, 6)
    actions = rng.sample(
        ["加强领导", "完善制度", "开展培训", "严格考核", "优化平台", "规范答复", "充实人员"], number
    )
    form, mark = rng.choice([("{}是", "；"), ("第{}，", "；"), ("{}要", "。"), ("{}是", "。")])
    signs = [form.format(DIGITS[index + 1]) for index in range(number)]
    lead = rng.choice(["主要做法：", "针对上述问题，下一步：", "我局积极改进。"])
    right = lead + mark.join(sign + act for sign, act in zip(signs, actions, strict=True)) + "。"
    gone = rng.randrange(1, number - 1)
    kept = [(signs[i], actions[i]) for i in range(number) if i != gone]
    wrong = lead + mark.join(sign + act for sign, act in kept) + "。"
    return Made(right, wrong, ("ordinal-sequence",), signs[gone + 1])


def announced(rng: random.Random) -> Made:
    number = rng.randint(2, 5)
    points = rng.sample(
        ["更新不及时", "解读不通俗", "渠道不丰富", "培训不经常", "考核不严格"], number
    )
    lead, noun = rng.choice(
        [
            ("主要存在以下", "个问题："),
            ("下一步从以下", "个方面改进："),
            ("工作中还有", "点不足："),
            ("存在的主要问题有", "个方面。"),
        ]
    )
    listed = "；".join(f"{DIGITS[i + 1]}是{point}" for i, point in enumerate(points)) + "。"
    said = DIGITS[number] if number != 2 else "两"
    wrong = DIGITS[number + rng.choice([1, 2])]
    return Made(
        f"{lead}{said}{noun}{listed}",
        f"{lead}{wrong}{noun}{listed}",
        ("stated-count-mismatch",),
        f"{wrong}{noun[0]}",
    )


def shares(rng: random.Random) -> Made:
    total = rng.randint(40, 400)
    labels = rng.choice([*WAYS, OUTCOMES[:4], ["自然人申请", "法人申请"]])
    numbers = split(rng, total, len(labels))
    digits = rng.choice([0, 1, 2])
    told = [f"{number * 100 / total:.{digits}f}" for number in numbers]
    index = rng.randrange(len(labels))
    other = list(told)
    other[index] = f"{float(told[index]) + rng.choice([3, 5, 8]):.{digits}f}"
    mark = rng.choice("，；")
    lead = rng.choice(
        ["收到申请{}件，其中", "共受理申请{}件。其中，", "办结申请{}件，其中："]
    ).format(total)

    def said(rates: list[str]) -> str:
        each = zip(labels, numbers, rates, strict=True)
        return lead + mark.join(f"{label}{n}件，占{rate}%" for label, n, rate in each) + "。"

    where = f"{numbers[index]}件，占{other[index]}%"
    return Made(said(told), said(other), ("percent-mismatch",), where)


def rate(rng: random.Random) -> Made:
    whole = rng.randint(40, 500)
    part = whole - rng.randint(3, whole // 4)
    noun, verb = rng.choice([("网民留言", "办结"), ("群众来信", "答复"), ("咨询投诉", "办结")])
    right = f"{part * 100 / whole:.1f}"
    wrong = f"{part * 100 / whole - rng.choice([3, 6]):.1f}"
    text = f"收到{noun}{whole}条，{verb}{part}条，{verb}率{{}}%。"
    return Made(text.format(right), text.format(wrong), ("percent-mismatch",), f"{verb}率{wrong}")


def growth(rng: random.Random) -> Made:
    old = rng.randint(20, 800)
    new = old + rng.choice([-1, 1]) * rng.randint(2, old // 2)
    percent = f"{abs(new - old) * 100 / old:.1f}"
    up, down = rng.choice([("增长", "下降"), ("增加", "减少"), ("上升", "下降")])
    word, other = (up, down) if new > old else (down, up)
    verb = "增至" if new > old else "减至"
    form = rng.choice(
        [
            "收到申请由{old}件{verb}{new}件，{word}{percent}%。",
            "主动公开信息{new}条，比上年的{old}条{word}{percent}%。",
            "2023年公开信息{new}条，2022年公开{old}条，同比{word}{percent}%。",
            "信息发布量从{old}条变为{new}条，同比{word}{percent}%。",
        ]
    )
    values = {"old": old, "new": new, "verb": verb, "word": word, "percent": percent}
    slip = rng.choice([{"word": other}, {"percent": f"{float(percent) + 4:.1f}"}])
    wrong = form.format(**{**values, **slip})
    return Made(form.format(**values), wrong, ("growth-conflict",), wrong[-8:])


def balance(rng: random.Random) -> Made:
    new, last, left = rng.randint(20, 300), rng.randint(2, 19), rng.randint(2, 15)
    done = new + last - left
    form = rng.choice(
        [
            "新收政府信息公开申请{new}件，上年结转{last}件，办结{done}件，结转下年度继续办理{left}件。",
            "收到申请{new}件，上年度结转{last}件，共答复{done}件，转下年度办理{left}件。",
            "受理申请{new}件，答复{done}件（含上年度结转{last}件，另有{left}件顺延到下年度答复）。",
            "上年结转申请{last}件，本年新收申请{new}件，办结{done}件，{left}件结转下年继续办理。",
        ]
    )
    values = {"new": new, "last": last, "done": done, "left": left}
    key = rng.choice(["new", "last", "done", "left"])
    wrong = {**values, key: values[key] + rng.choice([1, 2, 3, 10])}
    if wrong["new"] in (wrong["done"], wrong["done"] + wrong["left"]):
        wrong["new"] += 20
    if wrong["done"] == wrong["new"] + wrong["last"]:
        wrong["done"] += 30
    text = form.format(**wrong)
    return Made(form.format(**values), text, ("text-balance",), f"{wrong[key]}件")


MAKERS: list[Callable[[random.Random], Made]] = [
    total_with_parts,
    total_with_parts,
    parts_with_total,
    enumeration,
    chain,
    announced,
    shares,
    rate,
    growth,
    balance,
]


def made(seed: int) -> list[Made]:
    rng = random.Random(seed)  # noqa: S311 - sentences, no secrets
    return [MAKERS[index % len(MAKERS)](rng) for index in range(NUMBER)]


def found(text: str) -> list[tuple[str, int, int]]:
    doc = document(text)
    report = check(Source(text, "made.txt"), RULES, doc.context)
    assert not report.problems, report.problems
    return [(entry.rule.removeprefix("counts/"), *entry.span) for entry in report.entries]


@pytest.mark.parametrize("seed", [711, 1024])
def test_right_sentences_are_left_alone(seed):
    alarms = [(each.right, said) for each in made(seed) if (said := found(each.right))]
    assert alarms == []


@pytest.mark.parametrize("seed", [711, 1024])
def test_planted_faults_are_found_at_their_place(seed):
    missed = []
    for each in made(seed):
        low = each.wrong.rfind(each.where)
        assert low >= 0
        high = low + len(each.where)
        said = found(each.wrong)
        if not any(rule in each.rules and start < high and low < end for rule, start, end in said):
            missed.append((each.rules, each.wrong, said))
    assert len(missed) <= NUMBER * 0.05, missed

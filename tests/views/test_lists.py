import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.testing import document

DIGITS = "零一二三四五六七八九十"


def numbers(text: str) -> list[tuple[int, ...]]:
    return [chain.numbers for chain in document(text).lists]


def test_members_hold_all_that_they_say():
    text = "做法：一是建立制度，明确责任；二是开展培训。\n其他段落。"
    (chain,) = document(text).lists
    assert [member.text.plain for member in chain.members] == [
        "一是建立制度，明确责任；",
        "二是开展培训。",
    ]
    assert [str(member.sign) for member in chain.members] == ["一是", "二是"]
    assert chain.complete
    assert not chain.across


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("一是甲；二是乙。", "is"),
        ("一要甲；二要乙。", "is"),
        ("一要甲；二是乙。", "is"),
        ("第一，甲。第二，乙。", "rank"),
        ("其一，甲。其二，乙。", "its"),
        ("首先，甲。其次，乙。", "order"),
        ("一方面甲，另一方面，乙。", "side"),
        ("①甲；②乙。", "circled"),
    ],
)
def test_families(text, family):
    (chain,) = document(text).lists
    assert (chain.family, chain.numbers) == (family, (1, 2))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("问题：一是甲；二是乙。措施：一是丙；二是丁；三是戊。", [(1, 2), (1, 2, 3)]),
        ("一是甲。\n二是乙。\n三是丙。", [(1, 2, 3)]),
        ("一是甲；二是乙。\n三是丙。", [(1, 2, 3)]),
        ("一是甲。一是子；二是丑。\n二是乙。一是寅；二是卯。", [(1, 2), (1, 2), (1, 2)]),
        ("做法：一是甲：一是子；二是丑；三是寅。二是乙。", [(1, 2), (1, 2, 3)]),
        ("一是甲。\n补充说明。\n二是乙。", [(1, 2)]),
        ("一是甲；三是乙。", [(1, 3)]),
        ("一是甲；二是乙；二是丙。", [(1, 2, 2)]),
        ("加强培训；二是甲；三是乙。", [(2, 3)]),
        ("（一）甲类。\n一是子。\n二是丑。\n（二）乙类。\n一是寅。\n二是卯。", [(1, 2), (1, 2)]),
        ("一是甲、二是乙、三是丙", [(1, 2, 3)]),
        ("主要做法一是甲，二是乙。", [(1, 2)]),
    ],
)
def test_which_signs_belong_together(text, expected):
    assert numbers(text) == expected


@pytest.mark.parametrize(
    "text",
    ["只有一是甲。", "第二十一是数。", "其一是。", "统一是前提。", "百分之二是数。", "二是", ""],
)
def test_what_makes_no_chain(text):
    assert not any(len(each) > 1 for each in numbers(text))


@given(st.integers(min_value=2, max_value=10), st.sampled_from("；。"), st.booleans())
def test_any_whole_chain_is_complete(number, mark, lines):
    members = [f"{DIGITS[index]}是事项{mark}" for index in range(1, number + 1)]
    (chain,) = document(("\n" if lines else "").join(members)).lists
    assert chain.complete
    assert len(chain.members) == number
    assert chain.across is lines


def items(text: str) -> list[tuple[list[str], int, int, bool, bool]]:
    return [
        ([item.plain for item in each.items], each.fewest, each.most, each.opened, each.behind)
        for each in document(text).enumerations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("责任、审议两项制度", (["责任", "审议"], 2, 2, False, False)),
        ("责任、审议、审查和监督等六项", (["责任", "审议", "审查和监督"], 2, 4, True, False)),
        ("《甲、乙办法》《丙办法》两项", (["《甲、乙办法》", "《丙办法》"], 2, 2, False, False)),
        ("“一网、一微”“一端”等3个栏目", (["“一网、一微”", "“一端”"], 2, 2, True, False)),
        ("甲局（含一、二科）、乙局2个部门", (["甲局（含一、二科）", "乙局"], 2, 2, False, False)),
        ("县、乡、村三级", (["县", "乡", "村"], 1, 3, False, False)),
        ("市级、县级财政局两个", (["市级", "县级财政局"], 1, 2, False, False)),
        ("公开，指南、目录2项", (["指南", "目录"], 2, 2, False, False)),
        ("3个科室（甲一科、乙一科）", (["甲一科", "乙一科"], 2, 2, False, True)),
        ("两个专栏：年报、指南。", (["年报", "指南"], 2, 2, False, True)),
    ],
)
def test_enumerations(text, expected):
    assert items(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "网站87条、微信57条",
        "约20个、近30个",
        "公开信息、12条",
        "一项重要任务",
        "2个（含1个）",
        "占5%、6%",
    ],
)
def test_what_is_no_enumeration(text):
    assert items(text) == []

"""Fresh: an agency's own name and self, its level, one thing under two names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into, place, title
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_MISHEARD = {
    "青石": "清石",
    "栖梧": "西梧",
    "霁月": "济月",
    "云溪": "云浠",
    "鹿鸣": "鹿名",
    "丹枫": "丹峰",
    "苇塘": "苇糖",
    "杏坪": "杏平",
    "岚桥": "岚侨",
    "望溪": "望浠",
    "白鹭": "白露",
    "汀洲": "汀州",
    "沧澜": "沧兰",
    "鹤湾": "鹤弯",
    "松河": "松禾",
    "柳荫": "柳阴",
    "柳浦": "柳埔",
    "长滩": "长摊",
}
_ORGANS = {
    "教育局": "教肓局",
    "审计局": "审汁局",
    "公安局": "公案局",
    "统计局": "统汁局",
    "农业局": "农叶局",
    "水务局": "水物局",
    "粮食局": "粮石局",
    "民政局": "民正局",
    "交通运输局": "交通运愉局",
    "农业农村局": "农业农材局",
    "自然资源局": "自然姿源局",
    "退役军人事务局": "退役军人事物局",
    "城市管理局": "城市管里局",
    "市场监督管理局": "市场监督管里局",
}


def _agency(report: Report) -> str:
    """The whole name of the agency as the title has it, or nothing."""
    number = title(report)
    if number is None:
        return ""
    head = re.sub(r"[\s　#]", "", "".join(report.lines[: number + 1]))
    head = re.sub("(?:[0-9]{4}|二〇[一二][〇一-九])年度?|政府信息公开.*", "", head)
    return head if re.search("(?:局|厅|委员会|人民政府|办事处|办公室)$", head) else ""


def _misheard(name: str) -> str:
    """The name with the last place in it misheard."""
    at, right = max(((name.rfind(each), each) for each in _MISHEARD), default=(-1, ""))
    return name[:at] + _MISHEARD[right] + name[at + len(right) :] if at >= 0 else ""


def _level(report: Report) -> tuple[str, str]:
    """The word for another level, and the one for the agency's own."""
    name = _agency(report)
    town = re.search("([镇乡])人民政府$", name)
    if town:
        return "全县", f"全{town[1]}"
    if re.search("云溪区|沧澜区", name) and "街道" not in name:
        return "全市", "全区"
    if re.search("^(?!白鹭市).{2}县(?!.*管理区)", name):
        return "全市", "全县"
    return "", ""


def _other_level(report: Report, draw: Random, sentence: str) -> str | None:
    wrong, right = _level(report)
    if not wrong:
        return None
    return into(report, draw, FIRST, sentence.replace("全域", f"⟦{wrong}‖{right}⟧"))


# wording/level-word


@shape("wording/level-word", fresh=True)
def fresh_level_of_people_trained(report: Report, draw: Random) -> str | None:
    return _other_level(report, draw, "借助农闲时节，全域共组织网格员、志愿者430人次学习查询方法。")


@shape("wording/level-word", fresh=True)
def fresh_level_of_cards_given_out(report: Report, draw: Random) -> str | None:
    return _other_level(report, draw, "全域发放便民联系卡3600张，卡上印有查阅点位置图。")


@shape("wording/level-word", fresh=True)
def fresh_level_of_lamps_in_brackets(report: Report, draw: Random) -> str | None:
    return _other_level(report, draw, "公开栏旁陆续加装了照明灯（全域共加装112盏），夜里也看得清。")


@shape("wording/level-word", fresh=True)
def fresh_level_of_the_work_on_firm_ground(report: Report, draw: Random) -> str | None:
    return _other_level(report, draw, "经过几年积累，全域政府信息公开工作基础更加牢固。")


@shape("wording/level-word", fresh=True)
def fresh_level_of_observers_at_hand(report: Report, draw: Random) -> str | None:
    return _other_level(report, draw, "全域现有义务观察员58名，随时可对公开内容提意见。")


# wording/own-name-typo


@shape("wording/own-name-typo", "wording/official-name-typo", fresh=True)
def fresh_own_name_misheard_at_the_signature(report: Report, draw: Random) -> str | None:
    name = _agency(report)
    for number in range(len(report.lines) - 1, 8, -1):
        if name and report.lines[number].strip(" 　") == name and _misheard(name):
            line = report.lines[number]
            return report.with_line(number, line.replace(name, f"⟦{_misheard(name)}‖{name}⟧"))
    return None


@shape("wording/own-name-typo", "wording/official-name-typo", fresh=True)
def fresh_own_name_misheard_on_a_doorplate(report: Report, draw: Random) -> str | None:
    name = _agency(report)
    if not _misheard(name):
        return None
    return report.with_sentence(
        draw, f"来访群众可凭身份证在⟦{_misheard(name)}‖{name}⟧门卫室换取查阅证。"
    )


@shape("wording/own-name-typo", "wording/official-name-typo", fresh=True)
def fresh_own_name_misheard_inside_a_file_name(report: Report, draw: Random) -> str | None:
    name = _agency(report)
    if not _misheard(name):
        return None
    return into(
        report, draw, FIRST, f"重新印制了《⟦{_misheard(name)}‖{name}⟧来访须知》，放在门厅。"
    )


@shape("wording/own-name-typo", "wording/official-name-typo", fresh=True)
def fresh_own_name_county_for_district(report: Report, draw: Random) -> str | None:
    name = _agency(report)
    found = re.search("(青石|栖梧|鹿鸣|丹枫|苇塘|杏坪|岚桥|望溪|霁月|云溪|沧澜)([县区])", name)
    if not found:
        return None
    other = {"县": "区", "区": "县"}[found[2]]
    wrong = name[: found.start(2)] + other + name[found.end(2) :]
    return into(report, draw, PROBLEMS, f"不少群众并不了解⟦{wrong}‖{name}⟧设有周末查阅点。")


@shape(
    "wording/own-name-typo",
    "wording/official-name-typo",
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    fresh=True,
)
def fresh_own_name_one_character_of_the_organ(report: Report, draw: Random) -> str | None:
    name = _agency(report)
    for organ, wrong in _ORGANS.items():
        if name.endswith(organ):
            faulty = name.removesuffix(organ) + wrong
            return into(report, draw, FIRST, f"查阅点门牌统一写作“⟦{faulty}‖{name}⟧信息查阅处”。")
    return None


# wording/self-reference-mixed


def _bureau(report: Report) -> bool:
    return report.text.count("我局") > 1 and "本局" not in report.text


def _county(report: Report) -> str:
    found = re.findall("我[县区市]", report.text)
    own = set(found)
    name = _agency(report)
    return found[0] if len(own) == 1 and re.search("[县区市]人民政府$", name) else ""


@shape("wording/self-reference-mixed", fresh=True)
def fresh_self_commission_in_a_bureau(report: Report, draw: Random) -> str | None:
    if not _bureau(report):
        return None
    return into(report, draw, FIRST, "⟦我委‖我局⟧专门腾出一间朝南的房间供群众查阅资料。")


@shape("wording/self-reference-mixed", "wording/level-word", fresh=True)
def fresh_self_district_counts_visitors(report: Report, draw: Random) -> str | None:
    if not _bureau(report):
        return None
    return into(report, draw, FIRST, "⟦本区‖我局⟧共接待查阅旧档案的群众310人次，均当场提供。")


@shape("wording/self-reference-mixed", fresh=True)
def fresh_self_we_in_a_plan(report: Report, draw: Random) -> str | None:
    if not _bureau(report) or "我们" in report.text:
        return None
    return into(report, draw, PROBLEMS, "下一年，⟦我们‖我局⟧将邀请读者代表参与栏目改版。")


@shape("wording/self-reference-mixed", fresh=True)
def fresh_self_bureau_in_a_government(report: Report, draw: Random) -> str | None:
    own = _county(report)
    if not own:
        return None
    return into(report, draw, PROBLEMS, f"⟦我局‖{own}⟧将逐步在各查阅点配备老花镜和放大镜。")


@shape("wording/self-reference-mixed", fresh=True)
def fresh_self_town_took_no_fees(report: Report, draw: Random) -> str | None:
    if not _bureau(report):
        return None
    return report.with_sentence(draw, "为群众代为打印材料，⟦本镇‖我局⟧没有收取任何工本费。")


# wording/name-variants-in-document


def _twice(report: Report, draw: Random, first: str, second: str) -> str | None:
    """One sentence in the first part, another one in that of the problems."""
    text = into(report, draw, FIRST, first)
    return None if text is None else into(report._replace(text=text), draw, PROBLEMS, second)


@shape("wording/name-variants-in-document", fresh=True)
def fresh_variant_handbook_lost_two_characters(report: Report, draw: Random) -> str | None:
    return _twice(
        report,
        draw,
        "编印了《群众办事政务公开手册》，摆在各窗口供人翻看。",
        "⟦《群众办事公开手册》‖《群众办事政务公开手册》⟧还没有配上图解，老年人读着吃力。",
    )


@shape("wording/name-variants-in-document", fresh=True)
def fresh_variant_coordinating_group(report: Report, draw: Random) -> str | None:
    if "协调小组" in report.text:
        return None
    return _twice(
        report,
        draw,
        "及时调整政务公开协调小组成员，补齐了空缺。",
        "⟦政府信息公开协调小组‖政务公开协调小组⟧开会偏少，有的事项拖得较久。",
    )


@shape("wording/name-variants-in-document", fresh=True)
def fresh_variant_mini_program_with_and_without_county(report: Report, draw: Random) -> str | None:
    name = place(report)
    if not re.search("[市县区]$", name):
        return None
    return _twice(
        report,
        draw,
        f"“{name}指尖查”小程序上线试运行，可按关键词检索。",
        f"⟦“{name[:-1]}指尖查”‖“{name}指尖查”⟧小程序的知晓度还不高，需要多作介绍。",
    )


@shape("wording/name-variants-in-document", fresh=True)
def fresh_variant_leading_group_in_another_part(report: Report, draw: Random) -> str | None:
    found = set(re.findall("政府信息公开(?:工作)?领导小组", report.text))
    if len(found) != 1 or "政务公开领导" in report.text or "政务公开工作领导" in report.text:
        return None
    right = found.pop()
    return into(report, draw, PROBLEMS, f"今后⟦政务公开领导小组‖{right}⟧每季度过问一次查阅服务。")


@shape("wording/name-variants-in-document", fresh=True)
def fresh_variant_regulation_affairs_for_government(report: Report, draw: Random) -> str | None:
    return _twice(
        report,
        draw,
        "新订《政府信息依申请公开收件规程》，明确了签收责任。",
        "⟦《政务信息依申请公开收件规程》‖《政府信息依申请公开收件规程》⟧刚刚施行，还要边用边改。",
    )


# wording/repeated-sentence


def _sentence(report: Report, draw: Random, *, first_part: bool = False) -> str:
    """A sentence of the prose that may be copied: whole, plain, of some length."""
    low, high = (report.part(FIRST) or (0, 0)) if first_part else (0, len(report.text))
    found, at = [], 0
    for number, line in enumerate(report.lines):
        if number in report.prose() and low <= at < high:
            for each in re.findall("[^。]+。", line.strip(" 　"))[1:]:
                plain = not re.search(
                    r"[“”（）()‘’|*\[]|未|没有|无|^[一二三四五六七八九十其第]", each
                )
                if plain and 26 <= len(each) <= 80:
                    found.append(each)
        at += len(line) + 1
    return draw.choice(found) if found else ""


@shape("wording/repeated-sentence", fresh=True)
def fresh_repeat_in_the_part_of_problems(report: Report, draw: Random) -> str | None:
    copy = _sentence(report, draw, first_part=True)
    return into(report, draw, PROBLEMS, f"⟦{copy}‖⟧") if copy else None


@shape("wording/repeated-sentence", fresh=True)
def fresh_repeat_straight_behind_itself(report: Report, draw: Random) -> str | None:
    copy = _sentence(report, draw)
    return report.text.replace(copy, f"{copy}⟦{copy}‖⟧", 1) if copy else None


@shape("wording/repeated-sentence", fresh=True)
def fresh_repeat_as_a_paragraph(report: Report, draw: Random) -> str | None:
    copy = _sentence(report, draw, first_part=True)
    return report.with_paragraph(draw, f"⟦{copy}‖同时，注意听取来访群众的意见。⟧") if copy else None


@shape("wording/repeated-sentence", fresh=True)
def fresh_repeat_of_a_new_promise(report: Report, draw: Random) -> str | None:
    promise = "继续利用赶集日上门讲解查询方法，把服务送到家门口。"
    return _twice(report, draw, promise, f"今后要补齐短板。⟦{promise}‖⟧")


# wording/wrong-legal-term


def _instead(report: Report, words: str) -> str | None:
    """The part on reviews and lawsuits with other words for lawsuits all over it."""
    part = report.part("诉讼")
    if part is None:
        return None
    low, high = part
    section = report.text[low:high]
    bare = re.search("(?<!行政)诉讼", section)
    if bare or re.search(r"\||附表|\t|维持|法院|一审", section):
        return None
    section = section.replace("行政诉讼", f"⟦{words}‖行政诉讼⟧")
    return report.text[:low] + section + report.text[high:]


@shape("wording/wrong-legal-term", fresh=True)
def fresh_legal_appeal_all_over_the_part(report: Report, draw: Random) -> str | None:
    return _instead(report, "行政申诉")


@shape("wording/wrong-legal-term", fresh=True)
def fresh_legal_petition_all_over_the_part(report: Report, draw: Random) -> str | None:
    return _instead(report, "行政信访")


@shape("wording/wrong-legal-term", fresh=True)
def fresh_legal_complaint_all_over_the_part(report: Report, draw: Random) -> str | None:
    return _instead(report, "行政投诉")


@shape("wording/wrong-legal-term", fresh=True)
def fresh_legal_reports_and_complaints_all_over(report: Report, draw: Random) -> str | None:
    return _instead(report, "投诉举报")

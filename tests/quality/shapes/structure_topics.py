"""Overviews that leave out a topic, governments that leave out their assessment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape, unmarked
from structure_common import edited, items, numeral, paragraphs, part, rewritten, title

if TYPE_CHECKING:
    from random import Random


TOPICS = {
    "主动公开": (
        "机构职能、财政预决算、行政许可事项和民生补贴名单按目录逐项主动公开，更新不超过二十个工作日。",
        "围绕义务教育、医疗卫生、养老服务主动公开办事指南和政策文件，同步配发图解。",
    ),
    "依申请公开": (
        "依申请公开实行登记、会商、审核、答复四个环节，答复文书使用统一格式，并当面听取申请人意见。",
        "政府信息公开申请由专人登记编号，答复前与申请人电话沟通，案卷一件一档。",
    ),
    "政府信息管理": (
        "政府信息管理实行源头定密、动态调整，文件起草时一并确定公开属性，失效文件及时标注。",
        "加强政府信息管理，对历年规范性文件分批清理，逐件标注有效性。",
    ),
    "平台建设": (
        "政府信息公开平台建设方面，改版门户网站专栏，优化检索，政务新媒体账号由专人维护。",
        "完善平台建设，门户网站新增智能检索，政务服务大厅设查阅点并配备自助终端。",
    ),
    "监督保障": (
        "监督保障方面，政务公开纳入年度考核，举办业务培训，开展社会评议，没有发生责任追究情形。",
        "强化监督保障，组织专题培训和考核，邀请代表开展社会评议，未发生需要责任追究的情形。",
    ),
}


def overview(report: Report, draw: Random, *without: str, heads: bool = True) -> str | None:
    """Another overview, from which some topics are missing; the whole of it is marked."""
    found = part(report, "overview")
    if report.era != 2021 or found is None:
        return None
    texts: dict[str, str] = {topic: draw.choice(said) for topic, said in TOPICS.items()}
    sides = []
    for left_out in (without, ()):
        topics = [topic for topic in TOPICS if topic not in left_out]
        if heads:
            lines = [f"（{numeral(n)}）{t}。{texts[t]}" for n, t in enumerate(topics, 1)]
        else:
            lines = ["".join(texts[t] for t in topics)]
        sides.append(paragraphs(report, *lines))
    head = report.text[found.start : found.body]
    mark = f"⟦{head}{sides[0]}‖{head}{sides[1]}⟧"
    return report.text[: found.start] + mark + report.text[found.end :]


@shape("structure/overview-topic-missing")
def management_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "政府信息管理")


@shape("structure/overview-topic-missing")
def platforms_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "平台建设")


@shape("structure/overview-topic-missing")
def safeguards_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "监督保障")


@shape("structure/overview-topic-missing")
def applications_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "依申请公开")


@shape("structure/overview-topic-missing")
def open_topic_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "主动公开")


@shape("structure/overview-topic-missing")
def last_three_missing(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "政府信息管理", "平台建设", "监督保障")


@shape("structure/overview-topic-missing")
def one_missing_in_running_text(report: Report, draw: Random) -> str | None:
    topic = draw.choice(list(TOPICS))
    return overview(report, draw, topic, heads=False)


@shape("structure/overview-topic-missing")
def two_missing_in_running_text(report: Report, draw: Random) -> str | None:
    return overview(report, draw, *draw.sample(list(TOPICS), 2), heads=False)


@shape("structure/overview-topic-missing")
def overview_of_one_sentence(report: Report, draw: Random) -> str | None:
    text = draw.choice(
        [
            f"{report.year}年，本单位认真贯彻落实党中央、国务院决策部署，各项工作有序开展。",
            "本单位始终坚持以人民为中心的发展思想，服务中心大局，工作取得积极进展。",
        ]
    )
    return rewritten(report, "overview", text) if report.era == 2021 else None


@shape("structure/overview-topic-missing")
def real_item_left_out(report: Report, draw: Random) -> str | None:
    found = part(report, "overview")
    if report.era != 2021 or found is None:
        return None
    words = draw.choice(["监督", "信息管理"])
    tell = {"监督": "考核|培训|评议|监督|追究|检查|督", "信息管理": "管理|清理|规范性|属性|文件"}[
        words
    ]
    for each in items(report, found):
        rest = report.text[found.body : each.start] + report.text[each.end : found.end]
        if re.search(words, each.words) and not re.search(tell, rest):
            mark = report.text[found.start : each.start] + report.text[each.end : found.end]
            return edited(report.text, (found.start, found.end, mark))
    return None


_ASSESSED = re.compile("考核|评议|追究|问责|追责|评估")


def _of_a_government(report: Report) -> bool:
    found = title(report)
    return bool(
        found
        and report.era > 2008
        and found[1].endswith("人民政府")
        and not re.search("[镇乡]人民政府$", found[1])
    )


def unassessed(report: Report, fill: str, kind: str = "sentence") -> str | None:
    """A government's report without a word on assessment: sentences dropped or replaced."""
    if not _of_a_government(report):
        return None
    lines, filled = report.lines, False
    for number, line in enumerate(lines):
        if not _ASSESSED.search(line):
            continue
        if "|" in line or not line.rstrip().endswith("。"):
            return None
        said = re.split("(?<=。)(?![”’）》])", line)
        head = re.match("[ 　]*（.）[^。]{2,16}。", line)
        keep = [each for each in said if not _ASSESSED.search(each)]
        if head and kind == "paragraph":
            keep = [head[0]]
        new = "".join(keep)
        if not filled:
            new, filled = new + fill, True
        lines[number] = f"⟦{new}‖{line}⟧" if new.strip() else f"⟦‖{line}⟧"
    text = "\n".join(lines)
    if not filled or _ASSESSED.search(unmarked(text).faulty):
        return None
    return text


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def sentences_on_assessment_dropped(report: Report, draw: Random) -> str | None:
    return unassessed(report, "")


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def training_instead_of_assessment(report: Report, draw: Random) -> str | None:
    times, people = draw.randint(2, 5), draw.randint(80, 300)
    return unassessed(report, f"举办政务公开业务培训班{times}期，培训{people}人次。", "paragraph")


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def inspection_instead_of_assessment(report: Report, draw: Random) -> str | None:
    fill = "每季度对各部门公开情况开展督促检查，发现的问题列入清单，逐项销号。"
    return unassessed(report, fill, "paragraph")


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def leaders_instead_of_assessment(report: Report, draw: Random) -> str | None:
    fill = "成立由政府主要负责同志任组长的领导小组，办公室配备专职人员，落实经费。"
    return unassessed(report, fill, "paragraph")


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def survey_instead_of_assessment(report: Report, draw: Random) -> str | None:
    fill = f"通过问卷了解群众满意度，收回有效问卷{draw.randint(200, 900)}份。"
    return unassessed(report, fill, "paragraph")


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def hotline_instead_of_assessment(report: Report, draw: Random) -> str | None:
    fill = "设立监督电话和意见箱，接受社会各界监督，重大事项主动听取人大代表、政协委员意见。"
    return unassessed(report, fill)


@shape("structure/gov-assessment-missing", anywhere=True, says="考核")
def whole_overview_without_assessment(report: Report, draw: Random) -> str | None:
    found = part(report, "overview")
    if not _of_a_government(report) or found is None:
        return None
    if _ASSESSED.search(report.text[: found.start] + report.text[found.end :]):
        return None
    texts = [
        f"（{numeral(n)}）{topic}。{TOPICS[topic][0]}"
        for n, topic in enumerate(list(TOPICS)[:4], 1)
    ]
    return rewritten(report, "overview", *texts, "（五）监督保障。配齐工作人员，定期开展业务培训。")

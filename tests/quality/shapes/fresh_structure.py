"""Fresh shapes for structure: lists, announcements, numbers and what is thin or empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_structure_parts import (
    NUMERALS,
    attached,
    body,
    cut,
    introduced,
    named,
    parts,
    refilled,
    replaced,
    seconds,
)
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# ordinal-malformed


@shape("structure/ordinal-malformed", fresh=True)
def chain_of_columns_second_bare(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        "栏目整改分步推进：一是组织各科室自查，⟦二‖二是⟧对照问题清单逐项销号，三是邀请群众代表回头看。",
    )


@shape("structure/ordinal-malformed", fresh=True)
def chain_after_purpose_first_bare(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        "为提高答复质量，重点做了三项工作：⟦一‖一是⟧统一答复文书格式，告知救济渠道；"
        "二是建立疑难件集体研究机制，涉及第三方的书面征求意见；三是定期抽查案卷，发现问题及时纠正。",
    )


@shape("structure/ordinal-malformed", fresh=True)
def chain_of_long_sentences_third_bare(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        "在能力建设方面，一是选派业务骨干到上级机关跟班学习，掌握答复要领。二是编印《办理手册》，"
        "收录典型案例，发至各股室。⟦三‖三是⟧邀请法律顾问参与审核，对拟作出的不予公开决定逐件出具意见。"
        "四是每季度召开一次例会，交流办理中的难点。",
    )


@shape("structure/ordinal-malformed", fresh=True)
def chain_of_five_fourth_bare(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        "下一步：一是细化目录，二是规范流程，三是强化解读，⟦四‖四是⟧改进检索服务，五是充实人员力量。",
    )


@shape("structure/ordinal-malformed", fresh=True)
def chain_of_channels_last_bare(report: Report, draw: Random) -> str | None:
    return report.with_paragraph(
        draw,
        "公开渠道进一步拓宽：一是办好网站专栏；二是用好政务服务大厅电子屏；⟦三‖三是⟧发挥村（居）公示栏作用。",
    )


# bracket-style-mixed


def _halved(mark: str) -> str:
    return mark.replace("（", "(").replace("）", ")")


@shape("structure/bracket-style-mixed", fresh=True)
def last_second_heading_in_half_brackets(report: Report, draw: Random) -> str | None:
    found = seconds(report)
    if len(found) < 3 or re.search(r"^\s*\([一二三四五六七八九十]", report.text, re.MULTILINE):
        return None
    at, line = found[-1]
    size = line.index("）") + 1
    return cut(report.text, at, at + size, _halved(line[:size]))


@shape("structure/bracket-style-mixed", fresh=True)
def one_whole_brackets_among_half(report: Report, draw: Random) -> str | None:
    found = seconds(report)
    if len(found) < 4:
        return None
    chosen = draw.randrange(1, len(found))
    text = report.text
    for index, (at, line) in reversed(list(enumerate(found))):
        size = line.index("）") + 1
        half = _halved(line[:size])
        new = f"⟦{line[:size]}‖{half}⟧" if index == chosen else half
        text = text[:at] + new + text[at + size :]
    return text


def _dotless(report: Report) -> bool:
    return not re.search(r"^[\s　]*[（(]?\d{1,2}[）)．、]", report.text, re.MULTILINE)


@shape("structure/bracket-style-mixed", fresh=True)
def third_item_with_fullwidth_dot(report: Report, draw: Random) -> str | None:
    if not _dotless(report):
        return None
    return report.with_paragraph(
        draw,
        "1.线上渠道。网站和公众号同步推送，重要文件置顶展示。",
        "2.线下渠道。在服务窗口摆放宣传折页，供群众取阅。",
        "⟦3．‖3.⟧互动渠道。领导信箱来信按时限回复，典型问答予以公布。",
        "4.延伸渠道。依托村级便民点开展代查代办。",
    )


@shape("structure/bracket-style-mixed", fresh=True)
def second_number_in_half_brackets(report: Report, draw: Random) -> str | None:
    if not _dotless(report):
        return None
    return report.with_paragraph(
        draw,
        "（1）收件登记。窗口、邮寄、网上收到的申请统一编号。",
        "⟦(2)‖（2）⟧分办流转。当日转交承办机构，疑难件同步抄送法制机构。",
        "（3）审核答复。承办机构拟稿，分管领导签发。",
    )


@shape("structure/bracket-style-mixed", fresh=True)
def two_second_headings_in_half_brackets(report: Report, draw: Random) -> str | None:
    found = seconds(report)
    if len(found) < 5 or re.search(r"^\s*\([一二三四五六七八九十]", report.text, re.MULTILINE):
        return None
    changes = []
    for at, line in found[1:3]:
        size = line.index("）") + 1
        changes.append((at, at + size, _halved(line[:size])))
    return replaced(report.text, *changes)


# declared-parts-mismatch


@shape("structure/declared-parts-mismatch", fresh=True)
def declared_in_chinese_one_too_few(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if attached(report) or len(found) < 5:
        return None
    count = len(found)
    return introduced(
        report, f"全文分为⟦{NUMERALS[count - 2]}‖{NUMERALS[count - 1]}⟧个部分，欢迎社会各界监督。"
    )


@shape("structure/declared-parts-mismatch", fresh=True)
def declared_in_digits_one_too_many(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if attached(report) or len(found) < 5:
        return None
    return introduced(report, f"本年度报告共有⟦{len(found) + 1}‖{len(found)}⟧个部分。")


def _names(report: Report) -> list[str]:
    return [re.sub(r"[（(].*|\s", "", each.name) for each in parts(report)]


@shape("structure/declared-parts-mismatch", "structure/announced-part-missing", fresh=True)
def list_with_semicolons_skips_one(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if attached(report) or len(names) < 5:
        return None
    fewer = names[:2] + names[3:]
    said = f"报告包括以下{NUMERALS[len(names) - 1]}个部分："
    return introduced(report, f"⟦{said}{'；'.join(fewer)}。‖{said}{'；'.join(names)}。⟧")


@shape("structure/declared-parts-mismatch", "structure/announced-part-missing", fresh=True)
def list_counts_itself_but_not_the_body(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if attached(report) or len(names) < 5:
        return None
    more = [*names[:-1], "政务新媒体管理情况", names[-1]]
    numeral = NUMERALS[len(names) - 1], NUMERALS[len(names)]
    return introduced(
        report,
        f"⟦主要内容有：{'，'.join(more)}，共计{numeral[1]}个部分。"
        f"‖主要内容有：{'，'.join(names)}，共计{numeral[0]}个部分。⟧",
    )


@shape("structure/declared-parts-mismatch", fresh=True)
def chapters_declared_before_names_two_too_few(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if attached(report) or len(names) < 5:
        return None
    count = len(names)
    tail = f"，分别是{'；'.join(names)}。"
    return introduced(
        report,
        f"⟦现公布的报告共{NUMERALS[count - 3]}部分{tail}"
        f"‖现公布的报告共{NUMERALS[count - 1]}部分{tail}⟧",
    )


# announced-part-missing


@shape("structure/announced-part-missing", fresh=True)
def sentence_sends_to_second_annex(report: Report, draw: Random) -> str | None:
    if attached(report):
        return None
    return report.with_sentence(draw, "各下属单位的发布数量⟦详见附件2‖已在网站专栏另行公布⟧。")


@shape("structure/announced-part-missing", fresh=True)
def brackets_send_to_annexed_table(report: Report, draw: Random) -> str | None:
    if attached(report):
        return None
    return report.with_sentence(
        draw, "答复的类别与上年相比变化不大⟦（分类数据见文末附表）‖⟧，办理周期有所缩短。"
    )


@shape("structure/announced-part-missing", fresh=True)
def sentence_sends_to_ninth_part(report: Report, draw: Random) -> str | None:
    part = named(report, "问题")
    if attached(report) or part is None or len(parts(report)) > 7:
        return None
    return report.with_sentence(draw, f"相关改进安排见本报告⟦第九部分‖第{part.numeral}部分⟧。")


@shape("structure/announced-part-missing", "structure/declared-parts-mismatch", fresh=True)
def introduction_lists_a_part_never_written(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if attached(report) or len(names) < 5:
        return None
    more = [*names[:2], "公共企事业单位信息公开情况", *names[2:]]
    return introduced(
        report, f"⟦报告内容包括：{'；'.join(more)}。‖报告内容包括：{'；'.join(names)}。⟧"
    )


@shape("structure/announced-part-missing", fresh=True)
def introduction_promises_an_annexed_list(report: Report, draw: Random) -> str | None:
    if attached(report):
        return None
    return introduced(report, "本报告经集体审定后公布⟦，后附《依申请公开办理情况一览表》‖⟧。")


# fee-statement-missing


def _last(report: Report, bad: tuple[str, ...], right: str) -> str | None:
    part = named(report, "其[他它]")
    if report.era != 2021 or part is None or part != parts(report)[-1]:
        return None
    rest = report.text[: part.start] + report.text[part.end :]
    if re.search("信息处理费", rest):
        return None
    return refilled(report, part, *bad, right=right)


@shape("structure/fee-statement-missing", fresh=True)
def others_tell_only_of_motions(report: Report, draw: Random) -> str | None:
    text = "主办人大代表建议4件、政协委员提案3件，办理结果均已在网站公开。"
    return _last(report, (text,), "统计期内没有收取信息处理费。" + text)


@shape("structure/fee-statement-missing", fresh=True)
def others_tell_of_key_points_in_two_items(report: Report, draw: Random) -> str | None:
    bad = (
        "（一）年度要点落实情况。承担的任务均按时完成，台账齐全。",
        "（二）政务公开进社区情况。开展现场宣传6场，发放资料900余份。",
    )
    return _last(report, bad, "（一）信息处理费收取情况。本年度未发生收费。")


@shape("structure/fee-statement-missing", fresh=True)
def others_say_nothing_to_add(report: Report, draw: Random) -> str | None:
    return _last(
        report,
        ("本机关没有其他需要说明的情况。",),
        "本机关未收取信息处理费，没有其他需要说明的情况。",
    )


@shape("structure/fee-statement-missing", fresh=True)
def others_tell_of_charges_list_alone(report: Report, draw: Random) -> str | None:
    text = "年内更新行政事业性收费目录清单，列明收费项目6项及其依据、标准。"
    return _last(report, (text,), text + "依申请提供信息没有收取信息处理费。")


@shape("structure/fee-statement-missing", fresh=True)
def others_tell_where_the_report_is_kept(report: Report, draw: Random) -> str | None:
    text = "公众如需本报告纸质文本，可到便民服务中心公开查阅区领取。"
    return _last(report, (text,), "依申请提供信息未收取信息处理费。" + text)


# gov-assessment-missing

_ASSESSED = re.compile(r"考核|评议|追究|问责|追责|评估")
_SENTENCE = re.compile(r"(?<=[。\n])[^。\n]*(?:考核|评议|追究|问责|追责|评估)[^。\n]*。")


def _unassessed(report: Report, instead: str, name: str = "", *, two: bool = False) -> str | None:
    title = re.search(r"^([#\s]*)(\S+?[县区市州省]人民政府)(\s*\d{4}年)", report.text)
    if report.era < 2019 or title is None:
        return None
    text = report.text
    if name:
        text = text.replace(title[2], name)
        title = re.search(r"^([#\s]*)(\S+人民政府)(\s*\d{4}年)", text)
        if title is None:
            return None
    count = 0

    def without(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"⟦{instead if count == 1 else ''}‖{match[0]}⟧"

    marked = _SENTENCE.sub(without, text)
    if not count or _ASSESSED.search(re.sub("⟦[^‖]*‖[^⟧]*⟧", "", marked)):
        return None
    if two:
        marked = (
            f"{title[1]}{title[2]}\n{title[1].strip()} {title[3]}".replace("\n ", "\n")
            + marked[title.end() :]
        )
    return marked


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def government_drops_each_sentence_on_assessment(report: Report, draw: Random) -> str | None:
    return _unassessed(report, "")


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def government_tells_of_supervision_alone(report: Report, draw: Random) -> str | None:
    return _unassessed(report, "对各单位栏目更新情况开展督查，及时通报，限期整改。")


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def government_named_on_its_own_line(report: Report, draw: Random) -> str | None:
    return _unassessed(report, "围绕条例解读组织专题培训3期，参训人员240人次。", two=True)


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def prefecture_government_without_assessment(report: Report, draw: Random) -> str | None:
    return _unassessed(report, "安排专项经费，配备专职人员。", "苍岭藏族自治州人民政府")


# heading-sequence


@shape("structure/heading-sequence", fresh=True)
def last_of_second_level_skips(report: Report, draw: Random) -> str | None:
    found = seconds(report)
    groups = [
        (at, line)
        for (at, line), following in zip(found, [*found[1:], (0, "（一）")], strict=False)
        if line[1] in "二三四五" and line[2] == "）" and following[1].startswith("（一）")
    ]
    if not groups:
        return None
    at, line = draw.choice(groups)
    return cut(report.text, at + 1, at + 2, NUMERALS[NUMERALS.index(line[1]) + 1])


@shape("structure/heading-sequence", fresh=True)
def fifth_part_numbered_fourth(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if len(found) < 5:
        return None
    at = found[4].start + len(found[4].lead)
    return cut(report.text, at, at + 1, "四")


@shape("structure/heading-sequence", fresh=True)
def numbers_from_fourth_part_moved_by_one(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if not 5 <= len(found) <= 9:
        return None
    return replaced(
        report.text,
        *(
            (
                each.start + len(each.lead),
                each.start + len(each.lead) + 1,
                NUMERALS[NUMERALS.index(each.numeral) + 1],
            )
            for each in found[3:]
        ),
    )


@shape("structure/heading-sequence", fresh=True)
def arabic_items_skip_the_third(report: Report, draw: Random) -> str | None:
    if re.search(r"^[\s　]*\d{1,2}[.．、]", report.text, re.MULTILINE):
        return None
    return report.with_paragraph(
        draw,
        "1.规范发布。所有稿件经三级审核后上网，差错率明显下降。",
        "2.规范答复。统一文书样式，逐件附救济告知。",
        "⟦4‖3⟧.规范归档。每件申请形成案卷，年底移交档案室。",
    )


@shape("structure/heading-sequence", fresh=True)
def second_level_run_in_repeats_the_second(report: Report, draw: Random) -> str | None:
    part = named(report, "问题")
    if part is None or part == parts(report)[-1]:
        return None
    old = report.text[part.body : part.end]
    if re.search(r"[（(][一二三]", old):
        return None
    new = body(
        report,
        "（一）公开深度不够。部分项目只公布结果，过程信息偏少，今后随项目进展分段公布。",
        "（二）解读形式单一。以文字为主，今后增加图表和短视频。",
        "（⟦二‖三⟧）队伍不够稳定。信息员更换较多，今后建立交接制度，按季培训。",
    )
    return report.text[: part.body] + new + report.text[part.end :]


# heading-style


@shape("structure/heading-style", fresh=True)
def one_first_level_heading_ends_in_stop(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if len(found) < 5:
        return None
    part = found[draw.choice((0, len(found) - 2))]
    return cut(report.text, part.body, part.body, "。")


@shape("structure/heading-style", fresh=True)
def first_level_numeral_with_fullwidth_dot(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if len(found) < 5:
        return None
    part = found[-2]
    at = part.start + len(part.lead) + len(part.numeral)
    return cut(report.text, at, at + 1, "．")


@shape("structure/heading-style", fresh=True)
def run_in_items_with_comma_after_brackets(report: Report, draw: Random) -> str | None:
    part = named(report, "问题")
    if part is None or part == parts(report)[-1]:
        return None
    new = body(
        report,
        "（一）⟦、‖⟧检索不够方便。附件多为图片，不能按关键词查找，今后一律上传可检索的文本。",
        "（二）⟦、‖⟧公示期偏短。个别公示不足五日，今后由办公室统一核定期限。",
    )
    return report.text[: part.body] + new + report.text[part.end :]


@shape("structure/heading-style", fresh=True)
def second_level_heading_alone_ends_in_stop(report: Report, draw: Random) -> str | None:
    alone = [(at, line) for at, line in seconds(report) if "。" not in line and len(line) < 20]
    if len(alone) < 2:
        return None
    at, line = draw.choice(alone)
    return cut(report.text, at + len(line), at + len(line), "。")


# not-a-report, blank-form


@shape("structure/not-a-report", fresh=True)
def notice_of_a_training_course(report: Report, draw: Random) -> str | None:
    year = report.year
    notice = (
        f"关于举办{year}年政府信息公开工作年度报告编制培训班的通知\n\n各科室、各下属单位：\n"
        f"为做好{year}年政府信息公开工作年度报告的编制工作，定于{year + 1}年1月6日举办培训班。\n"
        "一、培训内容\n报告的格式、统计口径和常见差错。\n二、参加人员\n各单位信息员。\n"
        f"三、有关要求\n请于1月4日前报送回执。\n\n鹤岭县行政审批服务局\n{year}年12月28日\n"
    )
    return f"⟦{notice}‖{report.text}⟧"


@shape("structure/not-a-report", fresh=True)
def rules_on_publishing_the_report(report: Report, draw: Random) -> str | None:
    rules = (
        "鹤岭县交通运输局政府信息公开工作年度报告发布制度\n\n"
        "第一条　为规范年度报告的编制和发布，制定本制度。\n"
        "第二条　年度报告应当于每年1月31日前向社会公布。\n"
        "第三条　局办公室负责收集数据、起草报告，经局务会审定后发布。\n"
        "第四条　本制度自印发之日起施行。\n"
    )
    return f"⟦{rules}‖{report.text}⟧"


_BLANK_ROWS = (
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "三、本年度办理结果（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "（七）总计",
    "四、结转下年度继续办理",
)


@shape("structure/blank-form", fresh=True)
def form_with_blanks_for_the_agency(report: Report, draw: Random) -> str | None:
    if report.era != 2021:
        return None
    rows = "\n".join(f"| {row} |" + "  |" * 7 for row in _BLANK_ROWS)
    head = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |"
    form = (
        "# （单位名称）　　年政府信息公开工作年度报告\n\n## 一、总体情况\n\n"
        "（填写说明：从五个方面概述本年度工作，一般不超过两页。）\n\n"
        f"## 二、主动公开政府信息情况\n\n{head}\n| 规章 |  |  |  |\n| 行政规范性文件 |  |  |  |\n\n"
        "## 三、收到和处理政府信息公开申请情况\n\n| 项目 | 自然人 | 商业企业 | 科研机构 | "
        f"社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|{' --- |' * 8}\n{rows}\n\n"
        "## 四、政府信息公开行政复议、行政诉讼情况\n\n"
        "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
        f"|{' --- |' * 5}\n|{'  |' * 5}\n\n"
        "## 五、存在的主要问题及改进情况\n\n## 六、其他需要报告的事项\n"
    )
    return f"⟦{form}‖{report.text}⟧"


@shape("structure/blank-form", fresh=True)
def form_as_bare_text_with_tabs(report: Report, draw: Random) -> str | None:
    if report.era != 2021 or report.name.endswith(".md"):
        return None
    rows = "\n".join(row + "\t" * 7 for row in _BLANK_ROWS)
    form = (
        "XX局XXXX年政府信息公开工作年度报告\n\n一、总体情况\n（请填写）\n"
        "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t\n行政规范性文件\t\t\t\n"
        "信息内容\t本年处理决定数量\n行政许可\t\n"
        f"三、收到和处理政府信息公开申请情况\n{rows}\n"
        "四、政府信息公开行政复议、行政诉讼情况\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t\t\t\t\n"
        "五、存在的主要问题及改进情况\n（请填写）\n六、其他需要报告的事项\n（请填写）\n"
    )
    return f"⟦{form}‖{report.text}⟧"


# problems-thin


def _thin(report: Report, *paragraphs: str) -> str | None:
    part = named(report, "问题")
    if part is None or part == parts(report)[-1] or len(report.text) < 900:
        return None
    if re.search("^[^\n]*、[^\n]*(?:下一步|打算|改进措施)", report.text[part.end :], re.MULTILINE):
        return None
    return refilled(report, part, *paragraphs)


@shape("structure/problems-thin", fresh=True)
def problems_not_to_be_told_this_year(report: Report, draw: Random) -> str | None:
    return _thin(report, "本年度无此类情况。")


@shape("structure/problems-thin", fresh=True)
def problems_none_after_praise(report: Report, draw: Random) -> str | None:
    return _thin(
        report,
        "一年来，本单位高度重视信息公开，机构健全，制度完善，发布及时，暂未发现明显不足。",
    )


@shape("structure/problems-thin", fresh=True)
def problems_in_three_items_without_cure(report: Report, draw: Random) -> str | None:
    return _thin(
        report,
        "1.政策解读不够通俗，照搬原文的情况较多，图解、视频等形式运用不足。",
        "2.部分栏目信息量少，内容重复，群众关心的民生项目进展情况难以查到。",
        "3.基层工作人员身兼数职，对条例掌握不全面，答复文书说理不充分。",
    )


@shape("structure/problems-thin", fresh=True)
def problems_part_holds_only_plans(report: Report, draw: Random) -> str | None:
    return _thin(
        report,
        "新的一年，我们将重点做好以下工作：加大民生领域信息发布力度，丰富政策解读方式，"
        "提升网站服务功能，开展全员业务轮训，推动信息公开工作再上新台阶。",
    )


@shape("structure/problems-thin", fresh=True)
def problems_in_one_short_breath(report: Report, draw: Random) -> str | None:
    return _thin(report, "个别栏目更新慢，今后改正。")


# section-empty


@shape("structure/section-empty", fresh=True)
def problems_part_left_empty(report: Report, draw: Random) -> str | None:
    part = named(report, "问题")
    if part is None or part == parts(report)[-1]:
        return None
    return refilled(report, part)


@shape("structure/section-empty", fresh=True)
def others_part_empty_above_signature(report: Report, draw: Random) -> str | None:
    part = named(report, "其[他它]")
    if part is None or part != parts(report)[-1]:
        return None
    return refilled(report, part)


@shape("structure/section-empty", fresh=True)
def fees_part_holds_a_slash(report: Report, draw: Random) -> str | None:
    part = named(report, "收费|复议")
    if report.era != 2008 or part is None or part == parts(report)[-1]:
        return None
    return refilled(report, part, "/")


@shape("structure/section-empty", fresh=True)
def second_heading_keeps_no_text(report: Report, draw: Random) -> str | None:
    found = seconds(report)
    middle = [
        (at, line)
        for (at, line), after, before in zip(found[1:-1], found[2:], found[:-2], strict=False)
        if line.startswith("（二）")
        and after[1].startswith("（三）")
        and before[1].startswith("（一）")
        and all(re.match(r".{4,24}?。.", each) for each in (line, after[1], before[1]))
    ]
    if not middle:
        return None
    at, line = draw.choice(middle)
    stop = line.index("。")
    if report.text[at + len(line) :].lstrip()[:3] != "（三）":
        return None
    return cut(report.text, at, at + len(line), line[:stop])


@shape("structure/section-empty", fresh=True)
def overview_part_holds_dashes(report: Report, draw: Random) -> str | None:
    found = parts(report)
    if len(found) < 5:
        return None
    return refilled(report, found[0], "—")


# overview-topic-missing


def _overview(report: Report, *paragraphs: str) -> str | None:
    found = parts(report)
    if report.era != 2021 or len(found) < 5 or not re.search("总体|概述", found[0].name):
        return None
    return refilled(report, found[0], *paragraphs)


@shape("structure/overview-topic-missing", fresh=True)
def overview_tells_nothing_of_requests(report: Report, draw: Random) -> str | None:
    return _overview(
        report,
        "主动公开方面，公布机构职能、规划计划和财政资金信息。信息管理方面，清理失效文件，规范性文件集中公布。",
        "平台建设方面，网站完成改版，公众号按周推送。监督保障方面，召开推进会两次，开展业务培训。",
    )


@shape("structure/overview-topic-missing", fresh=True)
def overview_tells_nothing_of_supervision(report: Report, draw: Random) -> str | None:
    return _overview(
        report,
        "（一）主动公开。围绕群众关心的事项发布信息。",
        "（二）依申请公开。各项申请均按时答复。",
        "（三）政府信息管理。对存量文件逐份核定公开属性，实行动态调整。",
        "（四）政府信息公开平台建设。优化网站检索，政务新媒体按规范运行。",
    )


@shape("structure/overview-topic-missing", fresh=True)
def overview_tells_only_of_publishing_and_sites(report: Report, draw: Random) -> str | None:
    return _overview(
        report,
        "今年以来，坚持以公开促服务，通过门户网站、政务新媒体和公告栏公布惠民政策、财政预决算、"
        "工程招标等内容，群众知晓率不断提高。网站栏目由12个整合为8个，页面打开速度加快。",
    )

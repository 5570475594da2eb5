"""Fresh shapes for the residue rules: written by somebody who had read neither rules nor shapes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_DATE = re.compile(r"^\s*(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日\s*$")
_END = re.compile(r"[。！？；：:.…”）)》]$")


def _gap(report: Report) -> str:
    """What stands between two paragraphs."""
    blank = sum(not line.strip() for line in report.lines)
    if _markdown(report):
        return "\n\n"
    return "\n\n" if blank > len(report.lines) / 4 else "\n"


def _markdown(report: Report) -> bool:
    """Whether the text is read as Markdown."""
    return bool(re.search(r"^(?:#|\| ?:?-)", report.text, re.MULTILINE))


def _wrapped(report: Report) -> bool:
    """Whether lines of the text end where a page ended them."""
    long = [
        line
        for line in report.lines
        if len(line.strip()) > 30 and "|" not in line and "\t" not in line and " 0 " not in line
    ]
    open_ended = [
        line
        for line in long
        if not _END.search(line.rstrip()) and not re.match(r"\s*[（一二三四五六七八九十#\d]", line)
    ]
    return len(open_ended) > 1


def _signed(report: Report) -> int | None:
    """The line of the date that closes the report, if it does."""
    last = max(number for number, line in enumerate(report.lines) if line.strip())
    return last if _DATE.match(report.lines[last]) else None


def _body_above(report: Report, number: int) -> int | None:
    """The line of the signing body above the date."""
    for above in range(number - 1, max(number - 4, 0), -1):
        line = report.lines[above].strip()
        if line:
            return above if len(line) < 25 and not _END.search(line) else None
    return None


def _first_prose(report: Report) -> int | None:
    """The line of the lead: prose above the first heading."""
    if _wrapped(report):
        return None
    prose = report.prose()
    part = re.search(r"^(?:#+ )?\s*(?:一、|第一部分|引言)", report.text, re.MULTILINE)
    top = report.text[: part.start()].count("\n") if part else 0
    return prose[0] if prose and prose[0] < top else None


def _own_line(report: Report, draw: Random, line: str) -> str | None:
    """A line of its own between two paragraphs of the body, right without it."""
    numbers = [n for n in report.prose() if n > 4][:-1]
    if not numbers:
        return None
    number = draw.choice(numbers)
    old = report.lines[number]
    return report.with_line(number, f"{old}⟦{_gap(report)}{line}‖⟧")


# template-residue


@shape("residue/template-residue", "residue/placeholder", fresh=True)
def template_field_in_unusual_brackets(report: Report, draw: Random) -> str | None:
    """A field's name in brackets where the own name belongs."""
    field = draw.choice(
        [
            "［机关名称］",
            "〔填报单位〕",
            "＜单位简称＞",
            "【机关全称】",
            "{单位名称}",
            "（填报单位名称）",
        ]
    )
    sentence = draw.choice(
        [
            "公众查阅纸质文件，可到⟦{}‖本机关⟧办公楼一楼的政府信息查阅点。",
            "上述工作由⟦{}‖本机关⟧统一部署，各内设机构分头落实。",
            "对外发布的稿件一律经⟦{}‖本机关⟧保密审查小组签字后上网。",
        ]
    )
    return report.with_sentence(draw, sentence.format(field))


@shape("residue/template-residue", fresh=True)
def template_note_as_paragraph(report: Report, draw: Random) -> str | None:
    """A note of the template on what to write here, as a paragraph of its own."""
    note = draw.choice(
        [
            "（此处写明本单位的主要做法和成效，控制在三百字以内）",
            "此处插入主动公开情况统计图。",
            "填报说明：本段只写政府信息公开情况，不写业务工作。",
            "在此填写本年度特色亮点工作，没有的可不写。",
            "【编写要求：用数据说话，避免空话套话】",
            "（本段由各单位据实填写，无此项工作的删除本段）",
        ]
    )
    return _own_line(report, draw, note)


@shape("residue/template-residue", "residue/chat-residue", fresh=True)
def template_advice_behind_sentence(report: Report, draw: Random) -> str | None:
    """What the template advises, in brackets behind a sentence."""
    advice = draw.choice(
        [
            "（请对照考核指标逐项说明）",
            "（没有发生的写“无”）",
            "（据实填写，不得漏项）",
            "（如有请列出具体名称和文号）",
            "（此项为必填内容）",
            "（字数控制在200字左右）",
        ]
    )
    sentence = draw.choice(
        [
            "对群众来电咨询的事项，能当场答复的当场答复，不能当场答复的登记转办⟦{}‖⟧。",
            "发布前由起草人自查、科室负责人复核、分管领导签发⟦{}‖⟧。",
            "公开栏目由专人维护，每季度自查一次并留存记录。⟦{}‖⟧",
        ]
    )
    return report.with_sentence(draw, sentence.format(advice))


@shape("residue/template-residue", fresh=True)
def template_example_behind_sentence(report: Report, draw: Random) -> str | None:
    """The example that the template gave, left behind the own sentence."""
    example = draw.choice(
        [
            "（示例：组织集中培训3期，参训210人次）",
            "（例如：印发制度文件2份、召开推进会1次等，可另加行）",
            "（参考写法：一是加强领导；二是完善制度；三是强化监督）",
            "（样例：某局通过“图解”形式解读惠企政策12项）",
            "（举例：开展“政府开放日”活动，邀请市民代表参观）",
        ]
    )
    sentence = draw.choice(
        [
            "加强业务学习，把《中华人民共和国政府信息公开条例》列入干部教育内容。⟦{}‖⟧",
            "丰富解读形式，凡面向群众的文件均配发通俗说明。⟦{}‖⟧",
        ]
    )
    return report.with_sentence(draw, sentence.format(example))


@shape("residue/template-residue", fresh=True)
def template_remark_behind_heading(report: Report, draw: Random) -> str | None:
    """The template's remark behind a heading of the first level."""
    part = report.part(draw.choice(["问题", "其他", "总体|概述|基本"]))
    if part is None:
        return None
    end = report.text.index("\n", part[0])
    if len(report.text[part[0] : end]) > 40 or report.text[part[0] : end].rstrip().endswith("。"):
        return None
    remark = draw.choice(
        [
            "（文字表述，五百字左右）",
            "（可选填）",
            "（各单位根据实际增减）",
            "（请分条列出）",
            "【此部分必写】",
            "（用文字叙述）",
        ]
    )
    return report.text[:end] + f"⟦{remark}‖⟧" + report.text[end:]


# placeholder


@shape("residue/placeholder", fresh=True)
def placeholder_sign_before_measure_word(report: Report, draw: Random) -> str | None:
    """A sign or a blank where a number belongs."""
    sign = draw.choice(["ＸＸ", "xx", "×××", "＊＊", "○○○", "□□", "???", "____", "（　　）", "XXX"])
    sentence = draw.choice(
        [
            "办公室牵头到基层站所走访⟦{}‖6⟧次，当面听取对公开目录的意见。",
            "更换查阅点的旧电脑⟦{}‖3⟧台，添置打印机1台。",
            "向社区、学校和集贸市场发放宣传折页⟦{}‖2400⟧份。",
            "政务热线转来的咨询中，涉及信息公开的有⟦{}‖15⟧个，均已回电。",
        ]
    )
    return report.with_sentence(draw, sentence.format(sign))


@shape(
    "residue/placeholder",
    "dates/date-broken",
    "dates/date-unit-missing",
    "residue/template-residue",
    fresh=True,
)
def placeholder_in_closing_date(report: Report, draw: Random) -> str | None:
    """The date under the report not yet filled in."""
    number = _signed(report)
    if number is None:
        return None
    line = report.lines[number]
    year, month, _ = _DATE.match(line).groups()
    blank = draw.choice(
        [
            f"{year}年X月X日",
            f"{year}年×月××日",
            f"{year}年{month}月XX日",
            f"{year}年　　月　　日",
            f"{year}年__月__日",
            f"{year}年{month}月○日",
        ]
    )
    lead = line[: len(line) - len(line.lstrip())]
    return report.with_line(number, f"{lead}⟦{blank}‖{line.strip()}⟧")


@shape("residue/placeholder", "residue/letter-residue", fresh=True)
def placeholder_word_for_what_is_to_come(report: Report, draw: Random) -> str | None:
    """A word that the number is still to come."""
    word = draw.choice(
        ["（待填）", "（数据待补）", "（待补数）", "【待补充】", "（待定）", "[待核实]"]
    )
    sentence = draw.choice(
        [
            "微信公众号新增关注用户⟦{}‖1860⟧人。",
            "补拍办事流程短视频⟦{}‖4⟧条，在大厅循环播放。",
            "抽查栏目更新情况，发现空白栏目⟦{}‖2⟧个，已补齐内容。",
        ]
    )
    return report.with_sentence(draw, sentence.format(word))


@shape("residue/placeholder", fresh=True)
def placeholder_in_name_of_place_or_body(report: Report, draw: Random) -> str | None:
    """A sign in the place of a name."""
    sign = draw.choice(["XX", "某某", "××", "○○", "XXX", "＊＊"])
    sentence = draw.choice(
        [
            "宣传人员到⟦{}‖临水⟧社区设点讲解申请流程，居民反响较好。",
            "会同⟦{}‖档案⟧部门移交已公开文件，供群众就近查阅。",
            "转发《关于规范⟦{}‖政务公开栏⟧管理的通知》，要求各有关单位对照自查。",
            "在⟦{}‖东湖⟧小学举办“小小公开员”体验活动。",
        ]
    )
    return report.with_sentence(draw, sentence.format(sign))


@shape("residue/placeholder", fresh=True)
def placeholder_is_error_of_spreadsheet(report: Report, draw: Random) -> str | None:
    """An error of a spreadsheet or database merged into a sentence."""
    error = draw.choice(["#VALUE!", "#N/A", "#NAME?", "NaN", "NULL", "#NUM!", "null"])
    sentence = draw.choice(
        [
            "短视频平均播放⟦{}‖530⟧次，完整观看的约占三成。",
            "热线回访满意率为⟦{}‖96.3%⟧，不满意的逐一说明了原因。",
            "查阅点接待⟦{}‖48⟧人次，其中老年人占多数。",
        ]
    )
    return report.with_sentence(draw, sentence.format(error))


# empty-bracket


@shape("residue/empty-bracket", fresh=True)
def bracket_empty_behind_a_short_name(report: Report, draw: Random) -> str | None:
    """The short name is lost from its quotes or title marks."""
    sentence = draw.choice(
        [
            "修订《政务公开工作考核细则》（以下简称⟦“”‖“《细则》”⟧），细化扣分情形。",
            "修订《政务公开工作考核细则》（下称⟦《》‖《细则》⟧），细化扣分情形。",
            "推行“起草时定属性、签发时核属性、归档时验属性”的办法（简称⟦“”‖“三段核”⟧）。",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/empty-bracket", fresh=True)
def bracket_empty_behind_a_name(report: Report, draw: Random) -> str | None:
    """Brackets of several forms from which an address or number was lost."""
    pair = draw.choice(["（）", "()", "【】", "［］", "〔〕"])
    sentence = draw.choice(
        [
            "群众可在网上办事大厅⟦{}‖⟧查看申请的办理进度。",
            "转发上级《关于规范政务新媒体管理的通知》⟦{}‖⟧，逐条对照整改。",
            "公开目录⟦{}‖⟧按职能分为若干类，逐类注明公开时限。",
        ]
    )
    return report.with_sentence(draw, sentence.format(pair))


@shape("residue/empty-bracket", fresh=True)
def bracket_of_title_empty(report: Report, draw: Random) -> str | None:
    """Title marks without a title, alone, beside another or inside one."""
    sentence = draw.choice(
        [
            "转发《关于印发⟦〈〉‖〈政务公开工作规则〉⟧的通知》，明确发布流程。",
            "对照⟦《》‖《政府网站与政务新媒体检查指标》⟧逐项自查，问题当月整改。",
            "将⟦《》‖《政务公开一本通》⟧送到村居、企业，方便群众随时翻看。",
            "先后制定《信息发布审核办法》⟦《》‖《栏目管理办法》⟧，用制度管住发布关口。",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/empty-bracket", fresh=True)
def bracket_label_without_its_value(report: Report, draw: Random) -> str | None:
    """A label of a contact with nothing behind it."""
    label, value = draw.choice(
        [
            ("传真", "5550199"),
            ("监督电话", "5550177"),
            ("邮政编码", "099310"),
            ("网址", "www.gongkai.example"),
            ("电子信箱", "xxgk@gongkai.example"),
        ]
    )
    sentence = draw.choice(
        [
            "对本报告有意见的，可来信反映（通信地址：行政中心3号楼；⟦{0}：‖{0}：{1}⟧）。",
            "来访请到行政中心一楼，⟦{0}：，‖{0}：{1}，⟧接待时间为工作日上午。",
            "意见受理窗口设在政务大厅，⟦{0}：；‖{0}：{1}；⟧双休日可在网上留言。",
        ]
    )
    return report.with_sentence(draw, sentence.format(label, value))


@shape("residue/empty-bracket", fresh=True)
def bracket_of_quotes_empty(report: Report, draw: Random) -> str | None:
    """Quotes without the name that stood in them."""
    pair, left, right = draw.choice(
        [("“”", "“", "”"), ("「」", "「", "」"), ("‘’", "‘", "’"), ('""', '"', '"')]
    )
    name = draw.choice(["政策直通车", "民生问答", "办事小剧场"])
    sentence = draw.choice(
        [
            "在微信公众号开设⟦{}‖{}⟧栏目，用身边事讲政策。",
            "打造⟦{}‖{}⟧宣讲品牌，每月到企业、村居各一场。",
            "围绕⟦{}‖{}⟧主题开展政府开放日活动，听取市民建议。",
        ]
    )
    return report.with_sentence(draw, sentence.format(pair, left + name + right))


# broken-line


def _broken(report: Report, draw: Random, texts: list[str]) -> str | None:
    """A paragraph of its own, broken at the ``/`` inside the mark ``[…]``."""
    if _wrapped(report):
        return None
    numbers = [n for n in report.prose() if n > 3]
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    gap = _gap(report)
    before, marked, after = re.split(r"[\[\]]", draw.choice(texts))
    broken = marked.replace("/", gap + draw.choice(["", lead]))
    whole = marked.replace("/", "")
    paragraph = f"{before}⟦{broken}‖{whole}⟧{after}"
    return report.with_line(number, line + gap + lead + paragraph)


@shape("residue/broken-line", fresh=True)
def line_breaks_inside_number(report: Report, draw: Random) -> str | None:
    """A number falls into two lines."""
    return _broken(
        report,
        draw,
        [
            "基层窗口实行一次告知，所需材料列成清单张贴上墙，全年接待现场咨询群众[1/36]人次，较好地解决了多头跑的问题。",
            "对问卷逐份汇总，受访群众认为信息“找得到、看得懂”的占[87./5]%，比上年有所提高。",
            "各单位发布的信息须在形成之日起[2/0]个工作日内上网，逾期未发布的由办公室书面提醒。",
        ],
    )


@shape("residue/broken-line", fresh=True)
def line_breaks_inside_brackets(report: Report, draw: Random) -> str | None:
    """A line ends before brackets, quotes or title marks are closed."""
    return _broken(
        report,
        draw,
        [
            "在人流较多的场所设置公开栏（含便民服务站、[农家/书屋]和集贸市场），方便群众就近查看，内容每月更换一次。",
            "组织工作人员学习《政务信息资源共享[管理暂行/办法]》，明确哪些数据可以共享、哪些数据可以开放。",
            "按照“谁起草、谁解读，[谁发布、/谁负责]”的原则，解读材料与文件同步起草、同步审签、同步发布。",
            "畅通线下渠道（咨询窗口、意见箱、[查阅/点]），安排专人负责，做到有问必答、有求必应。",
        ],
    )


@shape("residue/broken-line", fresh=True)
def line_breaks_inside_word(report: Report, draw: Random) -> str | None:
    """A word falls into two lines."""
    return _broken(
        report,
        draw,
        [
            "选派业务骨干到政务服[务/中心]跟班学习，熟悉群众办事的全过程，回来后对照改进本单位的办事指南。",
            "对拟公开的内容严格把关，未经保密审[/查]的一律不得上网，做到涉密不公开、公开不涉密。".replace(
                "审[/查]", "[审/查]"
            ),
            "针对群众反映的栏目难找问题，重新梳理导航层级，把常用的[办/事]入口移到显眼位置，减少点击次数。",
            "安排专人收集网民留言，按职责分转有关科室，答复内容经分管[领/导]审定后发布，做到件件有回音。",
            "定期对公开目录作调整，机构职能、人员分工有变化的，及时更[/新]相应栏目，防止出现过期内容。".replace(
                "更[/新]", "[更/新]"
            ),
        ],
    )


@shape("residue/broken-line", fresh=True)
def line_breaks_behind_function_word(report: Report, draw: Random) -> str | None:
    """A line ends on a word that cannot end a sentence."""
    return _broken(
        report,
        draw,
        [
            "把公开要求嵌入办文流程，起草单位须同时提出公开属性[与/理由]，否则办公室不予核稿，从源头上守住公开关口。",
            "群众来函来电反映的问题，凡属本单位职责范围[的/当天]登记、限期办结，不属于本单位职责的告知受理单位。",
            "在公示期内对名单有异议的，可向乡镇纪检组织[或者/本单位]反映，经核查属实的及时更正并重新公示。",
            "编印操作手册，对栏目设置、稿件格式、图片尺寸[以及/发布]权限作出统一规定，新任信息员人手一册。",
            "建立通报机制，对更新不及时、内容不准确[及/答复]超期的情形点名提醒，促使责任人补齐短板。",
        ],
    )


@shape("residue/broken-line", fresh=True)
def line_breaks_before_a_mark(report: Report, draw: Random) -> str | None:
    """The next line starts with a mark that belongs to the line before."""
    return _broken(
        report,
        draw,
        [
            "对重要政策实行多渠道同步发布，在网站刊登全文，在公众号推送要点，在公开栏张贴问[答/；]对老年群体另行入户讲解。",
            "加强与新闻媒体的沟通，主动提供背景材料，对不实传言在第一时间作出回[应/。]",
            "对照上级通报的情况开展自查，重点检查栏目更新[、/内容]准确性和链接有效性，问题清单逐项销号。".replace(
                "[、/内容]", "[/、]内容"
            ),
            "落实首问负责制，第一位接待群众的工作人员负责到底（包括引导、转交和回[访/）]，不得推诿。",
        ],
    )


# mojibake


@shape("residue/mojibake", fresh=True)
def mojibake_entity_named_or_numbered(report: Report, draw: Random) -> str | None:
    """An entity of the web page, by name or by number."""
    sentence = draw.choice(
        [
            "开办“问政⟦&middot;‖·⟧面对面”访谈节目，邀请群众代表现场提问。",
            "重新编排“办事⟦&mdash;&mdash;‖——⟧从提交到领证”流程图，张贴在大厅入口。",
            "推出⟦&#8220;‖“⟧一图看懂”系列图解，方便群众理解政策。",
            "对栏目内容定期巡查，⟦&#x3000;‖⟧发现错链、空链当日修复。",
            "栏目导航改为“首页⟦&gt;‖＞⟧政务公开⟦&gt;‖＞⟧法定主动公开内容”三级。",
            "信息员到岗即训，⟦&emsp;‖⟧未经培训不得发稿。",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/mojibake", fresh=True)
def mojibake_tag_of_the_page(report: Report, draw: Random) -> str | None:
    """A tag of the web page in plain text."""
    if _markdown(report):
        return None
    sentence = draw.choice(
        [
            '健全信息员队伍，⟦<span lang="EN-US">‖⟧明确专人负责⟦</span>‖⟧，及时补位。',
            "把好发布关口，⟦<strong>‖⟧未经审核不得上网⟦</strong>‖⟧。",
            "公开内容做到群众看得懂、用得上。⟦<o:p></o:p>‖⟧",
            "主动接受群众监督，⟦</p>‖⟧公开举报渠道。",
            '对重点栏目⟦<font color="red">‖⟧每日巡查⟦</font>‖⟧，发现问题立即处理。',
            "及时更新负责人简历和分工。⟦<br/>‖⟧",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/mojibake", fresh=True)
def mojibake_character_not_seen(report: Report, draw: Random) -> str | None:
    """A character without width between two others."""
    sign = draw.choice(["\u200b", "\ufeff", "\u2060", "\u00ad", "\u200e", "\u200c"])
    sentence = draw.choice(
        [
            "注重用群众语言解⟦{}‖⟧读政策，少用专业术语。",
            "坚持先审后发，⟦{}‖⟧防止泄露个人隐私。",
            "对长期不更新的账号予以关停⟦{}‖⟧。",
        ]
    )
    return report.with_sentence(draw, sentence.format(sign))


@shape("residue/mojibake", fresh=True)
def mojibake_radical_for_character(report: Report, draw: Random) -> str | None:
    """A radical in the place of the character that looks like it."""
    sentence = draw.choice(
        [
            "听取⽤户意见".replace("⽤", "⟦\u2f64‖用⟧") + "，简化检索步骤。",
            "及时调整公开⟦\u2f6c‖目⟧录，做到应列尽列。",
            "聚焦群众关心的⟦\u2ea0‖民⟧生事项，提高发布频次。",
            "建立信息员⟦\u2ed3‖长⟧效培训机制，做到人走岗不空。",
            "解读材料与政策⟦\u2f42‖文⟧件同步发布。",
            "对基层站所的公开栏开展一次⟦\u2edb‖风⟧险排查。",
            "规范⟦\u2f8f‖行⟧文格式，统一版头字号。",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/mojibake", fresh=True)
def mojibake_of_a_wrong_decoding(report: Report, draw: Random) -> str | None:
    """Words read in the wrong encoding, or characters that no font has."""
    sentence = draw.choice(
        [
            "把⟦æ”¿åŠ¡å…¬å¼€‖政务公开⟧纳入干部年度培训计划。",
            "严格落实⟦鏀垮姟鍏紑‖政务公开⟧责任制，层层传导压力。",
            "公开栏内容⟦锟斤拷锟斤拷‖及时⟧更换，过期内容撤下存档。",
            "加强对基层站所的指导，⟦\ue5e5‖⟧帮助其补齐目录。",
            "推进⟦��‖基层⟧公开标准化，形成可复制的做法。",
            "⟦\uf06c‖⟧持续优化查阅环境，增设老花镜和轮椅。",
        ]
    )
    return report.with_sentence(draw, sentence)


# letter-residue


@shape("residue/letter-residue", fresh=True)
def letter_addressee_above_the_lead(report: Report, draw: Random) -> str | None:
    """To whom the report was sent, between the title and the lead."""
    number = _first_prose(report)
    if number is None:
        return None
    line = report.lines[number]
    to = draw.choice(
        [
            "市政府信息公开工作办公室：",
            "省政府办公厅政务公开办公室：",
            "县委宣传部、县委网信办：",
            "县政务服务和数据管理局：",
            "各科（室）、队、所：",
            "市府办公室政务公开科：",
        ]
    )
    return report.with_line(number, f"⟦{to}{_gap(report)}‖⟧{line}")


@shape("residue/letter-residue", fresh=True)
def letter_asks_at_the_end(report: Report, draw: Random) -> str | None:
    """A phrase of a report to the superior above the signature."""
    date = _signed(report)
    body = _body_above(report, date) if date is not None else None
    if body is None:
        return None
    ask = draw.choice(
        [
            "以上报告，请予审核。",
            "当否，请批示。",
            "以上报告如无不妥，请批转执行。",
            "专此报告，请审示。",
            "特此报送，请查收。",
            "请领导审阅。",
        ]
    )
    return report.with_line(body, f"⟦{ask}{_gap(report)}‖⟧{report.lines[body]}")


@shape("residue/letter-residue", fresh=True)
def letter_lines_below_the_date(report: Report, draw: Random) -> str | None:
    """The lines of a document's last page: to whom copies go, who drafted it."""
    date = _signed(report)
    if date is None:
        return None
    line = draw.choice(
        [
            "抄报：市政府办公室，市司法局。",
            "分送：局领导，机关各科室。",
            "主送：县人民政府",
            "拟稿：张某　　核稿：李某",
            "经办人：王某　　联系电话：5550188",
            "发：局属各单位。（共印20份）",
            "校对：赵某　　打印：钱某",
        ]
    )
    return report.with_line(date, f"{report.lines[date]}⟦{_gap(report)}{line}‖⟧")


@shape("residue/letter-residue", fresh=True)
def letter_comment_of_a_reader_left(report: Report, draw: Random) -> str | None:
    """A comment of somebody who read the draft, in the lead."""
    number = _first_prose(report)
    if number is None:
        return None
    comment = draw.choice(
        [
            "［批注2］：这里再简短些",
            "【批注：与去年口径是否一致？】",
            "（批注：请法规科复核此句）",
            "批注[W3]：改为“编制”",
            "（领导批示：同意，按程序公布）",
            "〔审稿意见：此段与通知要求不符〕",
        ]
    )
    return report.with_line(number, f"{report.lines[number]}⟦{comment}‖⟧")


@shape("residue/letter-residue", fresh=True)
def letter_lead_speaks_to_superior(report: Report, draw: Random) -> str | None:
    """The lead addresses the office to which the report was sent."""
    number = _first_prose(report)
    if number is None:
        return None
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    year = report.year
    say = draw.choice(
        [
            f"按照贵办通知要求，现将{year}年度工作情况报送如下，请审阅。",
            f"接你厅《关于报送{year}年度报告的通知》后，我们高度重视，现将有关情况呈报如下。",
            "根据你局要求，现将年度报告上报，请予审查。",
            "现将本年度报告随文报上，不当之处请批评指正。",
        ]
    )
    return report.with_line(number, f"{lead}⟦{say}‖⟧{line.lstrip()}")


# chat-residue


@shape("residue/chat-residue", fresh=True)
def chat_opens_with_an_answer(report: Report, draw: Random) -> str | None:
    """The assistant's first line, above the text that it wrote."""
    number = _first_prose(report)
    if number is None:
        return None
    say = draw.choice(
        [
            "好的，根据您提供的材料，我整理了这份年度报告：",
            "当然可以！下面是润色后的版本：",
            "没问题，我按照国办格式为您重新梳理了全文：",
            "收到，这是按您的要求改写的正式稿：",
            "好的，已按六个部分生成如下内容，您看看是否合适：",
        ]
    )
    return report.with_line(number, f"⟦{say}{_gap(report)}‖⟧{report.lines[number]}")


@shape("residue/chat-residue", fresh=True)
def chat_closes_with_an_offer(report: Report, draw: Random) -> str | None:
    """The assistant's last line, above the signature."""
    date = _signed(report)
    body = _body_above(report, date) if date is not None else None
    if body is None:
        return None
    say = draw.choice(
        [
            "如果您想调整语气或压缩篇幅，可以继续告诉我。",
            "希望这份报告能帮到您！",
            "以上内容供您参考，您可以结合贵单位实际再作调整。",
            "是否需要我再把数据整理成表格？",
            "您可以把具体数字发给我，我来帮您补进去。",
            "如果还有其他部分要写，我很乐意继续协助。",
        ]
    )
    return report.with_line(body, f"⟦{say}{_gap(report)}‖⟧{report.lines[body]}")


@shape("residue/chat-residue", "residue/template-residue", fresh=True)
def chat_aside_behind_a_sentence(report: Report, draw: Random) -> str | None:
    """What the assistant said of its own text, left between the sentences."""
    say = draw.choice(
        [
            "作为人工智能模型，我无法获取贵单位的真实数据。",
            "（注：此处数据为虚构，请您核对后替换）",
            "（根据您的要求，本段已压缩至200字以内）",
            "由于您没有提供具体数据，这里先用假设的数字代替。",
            "（以上为优化后的表述，语气更加正式）",
            "以上案例是我根据常见做法编写的，使用前请核实。",
        ]
    )
    return report.with_sentence(draw, f"⟦{say}‖⟧")


@shape("residue/chat-residue", fresh=True)
def chat_bold_marks_around_words(report: Report, draw: Random) -> str | None:
    """Words set bold by asterisks in a plain text."""
    if _markdown(report):
        return None
    sentence = draw.choice(
        [
            "坚持⟦**‖⟧先审后发⟦**‖⟧，杜绝未经审核的内容上网。",
            "工作中注重⟦**‖⟧线上与线下相结合⟦**‖⟧，兼顾不会上网的老年人。",
            "⟦**‖⟧宣传引导方面：⟦**‖⟧利用赶集日、宣传周讲解申请方法。",
            "把⟦***‖⟧群众满意⟦***‖⟧作为衡量公开成效的标准。",
        ]
    )
    return report.with_sentence(draw, sentence)


@shape("residue/chat-residue", fresh=True)
def chat_sharps_before_second_level(report: Report, draw: Random) -> str | None:
    """Marks of a Markdown heading before a heading of the second level in a plain text."""
    if _markdown(report):
        return None
    numbers = [
        n
        for n, line in enumerate(report.lines)
        if re.match(r"\s*（[一二三四五]）[^|\t]{4,}$", line)
        and not re.search(r" \d+ |数|渠道和方式|\s\d+$", line)
    ]
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    marks = draw.choice(["### ", "#### "])
    return report.with_line(number, f"　　⟦{marks}‖⟧{line.lstrip()}")


# page-furniture


@shape("residue/page-furniture", fresh=True)
def furniture_between_paragraphs(report: Report, draw: Random) -> str | None:
    """A line of the page's buttons between two paragraphs."""
    line = draw.choice(
        [
            "【打印】【关闭窗口】",
            "上一篇：2025年部门预算公开　　下一篇：无",
            "浏览次数：1287",
            "A+　A-　打印　收藏",
            "繁體版 | 无障碍浏览 | 长者模式",
            "责任编辑：政务公开编辑部　　阅读：308次",
            "微信　微博　QQ空间　复制链接",
        ]
    )
    return _own_line(report, draw, line)


@shape("residue/page-furniture", fresh=True)
def furniture_behind_a_paragraph(report: Report, draw: Random) -> str | None:
    """A counter or button that has run into the end of a paragraph."""
    numbers = [n for n in report.prose() if n > 4][:-1]
    if not numbers:
        return None
    number = draw.choice(numbers)
    words = draw.choice(
        [
            "点击数：562",
            "【字体：大 中 小】",
            "［打印］［关闭］",
            "阅读次数：1043次",
            " 收藏本页 打印 关闭",
            "扫一扫在手机打开当前页",
        ]
    )
    return report.with_line(number, f"{report.lines[number].rstrip()}⟦{words}‖⟧")


@shape("residue/page-furniture", fresh=True)
def furniture_of_a_printed_page(report: Report, draw: Random) -> str | None:
    """What a browser prints above and below each page."""
    year = report.year + 1
    line = draw.choice(
        [
            f"{year}/1/20 15:32　政府信息公开年报_县人民政府门户网站",
            "http://www.gongkai.example/zwgk/nb/content_2071.html　3/7",
            f"第3页 共7页　{year}-1-20 15:32",
            "www.gongkai.example/xxgknb/art_118_20711.html[打印时间 15:32:08]",
            "file:///C:/Users/admin/Desktop/nianbao.html 4/6",
        ]
    )
    return _own_line(report, draw, line)


@shape("residue/page-furniture", fresh=True)
def furniture_of_the_foot(report: Report, draw: Random) -> str | None:
    """The foot of the site below the report."""
    date = _signed(report)
    if date is None:
        return None
    line = draw.choice(
        [
            "主办：县人民政府办公室　承办：县大数据中心　技术支持：某科技公司",
            "网站标识码：9900000001　　公网安备 99000002000001号",
            "Copyright © 县人民政府 All Rights Reserved",
            "网站地图 | 隐私声明 | 关于我们",
            "建议使用1024×768以上分辨率、IE9.0以上浏览器访问本站",
            "相关链接：国务院部门网站　省政府网站　市县政府网站",
        ]
    )
    return report.with_line(date, f"{report.lines[date]}⟦{_gap(report)}{line}‖⟧")


@shape("residue/page-furniture", fresh=True)
def furniture_of_the_head(report: Report, draw: Random) -> str | None:
    """Navigation, search box and date of the site between title and lead, or above the title."""
    line = draw.choice(
        [
            "您所在的位置 >> 网站首页 >> 政务公开 >> 年度报告",
            f"今天是{report.year + 1}年1月20日　星期一　晴转多云 2~9℃",
            "欢迎访问县人民政府门户网站！　登录 | 注册",
            "请输入关键字　搜索　热搜词：社保　公积金　招聘",
            "字体显示：大 中 小　　浏览量：1523次",
            "首页　要闻动态　政务公开　政务服务　互动交流",
        ]
    )
    number = _first_prose(report)
    if number is None or draw.random() < 0.5:
        return f"⟦{line}{_gap(report)}‖⟧{report.text}"
    return report.with_line(number, f"⟦{line}{_gap(report)}‖⟧{report.lines[number]}")


# generic-text

_EMPTY_WORDS = """\
总的来看，工作取得了一定成效，但与上级要求和群众期盼相比还有差距。
个别同志对公开工作的重要性认识不够，主动性不强；公开的内容不够丰富，形式比较单一；队伍的业务能力有待提高。
/
下一步，将进一步提高思想认识，切实增强做好公开工作的责任感和紧迫感；进一步完善工作机制，细化工作举措，压实工作责任；
进一步丰富公开内容，创新公开形式，拓宽公开渠道；进一步加强队伍建设，不断提升工作水平，推动公开工作再上新台阶。"""
_PRAISE = """\
一年来，坚持以人民为中心的发展思想，高度重视公开工作，切实加强组织领导，不断健全工作机制，持续拓展公开渠道，
着力提升公开质量，各项工作有序推进，取得了明显成效。
/
坚持以公开为常态、不公开为例外，围绕中心、服务大局，及时、准确、全面公开群众关心的各类信息，有效保障了群众的知情权、
参与权和监督权；加强业务培训，强化监督检查，推动各项要求落到实处，得到了社会各界的普遍好评。"""


def _emptied(report: Report, words: str, paragraphs: str) -> str | None:
    """A part whose paragraphs give way to empty words."""
    part = report.part(words)
    if part is None or part[1] == len(report.text):
        return None
    text = report.text[part[0] : part[1]]
    head, body = text.split("\n", 1)
    if "|" in body or "\t" in body or len(body) < 60 or len(head) > 40:
        return None
    first = next(line for line in body.split("\n") if line.strip())
    lead = first[: len(first) - len(first.lstrip())]
    gap = _gap(report)
    kept = body.rstrip()
    empty = gap + gap.join(lead + each for each in paragraphs.replace("\n", "").split("/"))
    tail = body[len(kept) :]
    whole = f"⟦{head}{empty}‖{head}\n{kept}⟧{tail}"
    return report.text[: part[0]] + whole + report.text[part[1] :]


@shape("residue/generic-text", fresh=True)
def generic_problems_of_anybody(report: Report, draw: Random) -> str | None:
    """A part on problems that any body could have written."""
    return _emptied(report, "问题", _EMPTY_WORDS)


@shape("residue/generic-text", fresh=True)
def generic_praise_for_overview(report: Report, draw: Random) -> str | None:
    """An overview of nothing but praise."""
    return _emptied(report, "总体|概述|基本|概况", _PRAISE)

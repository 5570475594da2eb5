"""Plans that are dated to the year that is over."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import ERROR, Date, Document, Finding, Rule, Text, lazy

from ._own import INTENDS, PLANS, is_plan, lone_years, opens_sentence, rest_of_sentence

_VERB = (
    r"(?:从|继续|进一步|着力|着重|不断|重点(?!领域|工作|项目|信息)|认真|以|按|加强|加快|加大|严格|切实"
    r"|持续|围绕|在|对(?!外)|全面|深入|努力|坚持|采取|做好|组织(?!机构)|针对|紧紧|强化|完善|健全|推进|优化|积极"
    r"|主动(?!公开)|充分|大力|更加|逐步|突出|聚焦|通过|把|会|结合|依托|扩大|提高|提升|创新|拓宽|拓展|抓"
    r"|狠抓|建立|制定|开展|推行|推动|扎实|始终|启动|重新|规范(?!性)|出台|尽快|定期|每|立足|根据|进行|落实"
    r"|畅通|邀请|修订|召开|举办|安排|探索|增加|实行|力|统筹|稳步|注重|请|为|加|改进|改善|解决|整改|督促|依法|全力"
    r"|指导|梳理|丰富|细化|完成|补齐|补足|配齐|建成|聘请|选派|引入|开设|开通|打造|构建|争取|压缩|缩短|推广)(?!情况|结果)"
)
_INTO = (
    r"(?!继续|进一步|把|坚持|注重|推动|推进)"
    r"[^，。；]{0,24}?(?:作为|列为|纳入|列入|融入|贯穿|摆[上在]|放在|结合|挂钩)"
)
"""将 that means 把: 将加强队伍建设作为重点."""
_NOUN = (
    r"政|信息|公开|主动公开|依|其|该|此|各|全|所|有关|相关|部|工作|制度|文件|目录|指南|责任|任务|要点|考核|培训|栏目"
    r"|网|申请|结果|意见|问题|内容|群众|公众|企业|涉|重|平台|答复|审|保密|年|信|村|社区|学校|预算|财|规范|行政"
    r"|业务|机构|权|服|社会|民生|目标|日常|原|新|上|教育|党|热|办|相|组织机构|对外|有(?!效|序|力)|数|文|解读|《|“"
)
_DONE_WITH = (
    r"[^，。；]{0,24}?(?:为|结合|挂钩|到|成|至|于|入|给|压缩|缩短|上传|报送|通报|移交|归档|推送|印发|公[布示]"
    r"|公开(?=在|于|到)|发布|化$|化[，。；]|[做抓]细|合并|上墙|改版|纠正|清理|审核[，。；]|同检查)"
)
_PLAN = (
    rf"将(?!{_INTO}){_VERB}|将(?!{_INTO}|{_NOUN}|{_DONE_WITH}|[\u4e00-\u9fff]{{2,6}}(?:情况|结果)|近|来|军)(?=[\u4e00-\u9fff]{{2}})"
    r"|打算|力争|(?<!对)(?:计划|准备|争取)(?=从|在|对|通过|开展|建|举办|安排[\d一两二三四五六七八九十]|组织|继续|进一步|用|逐步|采取|重点)"
    rf"|{INTENDS}"
    r"|(?<![需主重摘概纲必只首])要(?=进一步|继续|切实|不断|加强|加大|着力|努力|认真|严格)"
)
_DONE = lazy(
    r"(?<!为)了|已|过(?!程)|存在|不足|问题|成效|成绩|取得|需(?!求)|有待|仍|尚|虽|但|下一步|"
    r"下步|下一阶段|接下来|今后|明年|来年"
    r"|截至|以来|期间|以前|之前|基础|年"
)
_FAILED = lazy("未能|没能|未果|落空|搁置|取消了|推迟")
"""The plan of a year that is over, which the report tells of: 拟开设专栏，因故未能开设."""
_CARRIED_OUT = lazy("了|已|完成|落实到位|达到")
_ITEMS = tuple(f"{sign}是" for sign in "一二三四五六七八九十")
_QUOTED = lazy(r"《[^《》\n]{0,80}》|“[^“”\n]{0,60}”|（[^（）\n]{0,60}）")
_TITLE = rf"度?(?:[\u4e00-\u9fff]{{0,12}})(?:{PLANS}|计划|工作安排)(?:$|(?=：|如下))"
_INTENDED = (
    r"(?:(?:(?<![原曾初作训])(?:计划|打算|准备|决定)|(?<!即)将)[在于到]"
    r"|(?:力争|争取|预计|确保|(?<![原曾初草])拟)[在于到]?)\Z"
)
"""What stands before the year where it follows its verb: 我们计划在2024年逐项补齐."""
_NAMED_PART = (
    rf"(?P<year>20\d\d)年度?(?:[\u4e00-\u9fff]{{0,12}})(?P<plan>{PLANS})"
    r"(?=等?(?:内容)?(?:共|这)?(?:\d|[一二两三四五六七八九十])个?大?(?:部分|方面))"
)
"""A part of the report as its preamble names it: 存在的问题和2021年工作思路四部分."""
_CLAUSE = 40
_TOLD = lazy(r"了|已|原|曾|去年|年初|当时|此前|以前|会议|通知|印发|未|没有|但|尚")
_BY_THEN = r"(?:以|之)?前，?"


class ImprovementInPastYear(Rule):
    """改进措施把已经过去的报告年度写成将来。

    报告在次年公布，改进措施说的是次年。2017年度报告写“2017年，我局将进一步加大公开力度”，多是沿用旧稿或
    漏改年份，应为“2018年”。

    只查“存在的主要问题及改进”部分里同一句话开头的年份（或“2017年10月底前”一类的时限）和后面的
    “将、拟、力争、要进一步”；中间有“取得成效、
    存在问题、已、下一步、今后”等词，说明前半句讲过去，不报。“2017年存在的主要问题”“需进一步完善”不报，
    “将信息公开纳入考核”的“将”是“把”，不报。
    """

    name = "improvement-in-past-year"
    severity = ERROR
    quiets = ("dates/relative-or-plan-year", "dates/stale-year", "dates/year-conflict")
    good = [
        (
            "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "2017年，工作取得一定成绩，但仍有不足，我局将进一步改进。\n2018年，我局将继续加大力度。"
        ),
        (
            "青石县教育局2017年政府信息公开工作年度报告\n一、概述\n2017年，我局将进一步公开作为重点。\n"
            "五、存在的主要问题及改进情况\n（一）2017年存在的主要问题\n公开力度需进一步加大。"
        ),
        (
            "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "2017年，我局将政府信息公开纳入考核，公开质量还需进一步提高。"
        ),
        (
            "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "针对2017年的问题，我局将进一步完善制度；《2017年要点》将继续落实。"
        ),
        (
            "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "2017年10月底前，我局将公开栏更换一新。2017年底前，目录已将完成情况列明。\n"
            "2017年，我局拟开设专栏，因经费不足未能开设；对拟公开的信息、拟开展的活动逐项审查。"
            "专栏原计划在2017年开设，推迟了。2017年印发方案，计划在2018年完成。\n（二）2017年工作安排落实情况\n好。"
        ),
        (
            "青石县教育局2017年政府信息公开工作年度报告\n本报告由概述、2017年重点工作、2018年工作思路"
            "三部分组成。\n五、存在的主要问题及改进情况\n回头看。2017年工作计划：公开目录已编制。"
        ),
        "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n上级要求：“2017年10月底前，各局将完成目录编制。”我局认识不足。",
    ]
    bad = {
        "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "目录过粗，争取⟦2024年底⟧前改完。网站预计⟦2024年3月⟧改版。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "目录过粗。我们计划在⟦2024年⟧逐项补齐。⟦2024年⟧度计划安排两期培训。": None,
        "青石县教育局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "（一）加强领导。⟦2017年⟧，按照《条例》要求，结合《考核办法（试行）》，"
        "我局将进一步加大力度。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
        "改进措施：⟦2024年⟧，街道将组织社区工作者入户宣传。": None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n六、下一步工作打算\n"
            "在⟦2018年⟧，我们要进一步完善制度。"
        ): None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n六、存在问题和改进措施\n"
            "（二）⟦2018年⟧工作打算\n完善制度。"
        ): None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n六、存在问题和改进措施\n"
            "（二）⟦2018年⟧努力方向\n⟦2018年10月底⟧前，我局将完成目录编制。"
        ): None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n六、存在问题和改进措施\n"
            "⟦2018年⟧，结合群众需求，我局拟补齐历史文件的标注。"
        ): None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n六、存在问题和改进措施\n"
            "解读偏少。⟦2018年⟧工作计划：扩充解读形式，办好开放日。"
        ): None,
        (
            "青石县教育局2018年政府信息公开工作年度报告\n本报告由概述、主要问题和⟦2018年⟧工作思路"
            "三部分组成。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for a year of the past that a plan follows in the same sentence."""
        year = doc.year
        if year is None:
            return
        for date in (*lone_years(doc), *_deadlines(doc)):
            if date.year is None or date.year > year or not is_plan(doc, date.text):
                continue
            if plan := _plan(date):
                yield date.text.finding(
                    f"{year}年度报告的改进措施把{date.year}年写成将来，应为{year + 1}年",
                    related=[(plan, "写的是打算")],
                )
        for hit in doc.find(_NAMED_PART, near="部分", quoted=False):
            if int(hit["year"].plain) == year:
                place = hit["year"].joined(hit.cut(len(hit["year"]), len(hit["year"]) + 1))
                yield place.finding(
                    f"{year}年度报告的打算写成{year}年的，应为{year + 1}年",
                    related=[(hit["plan"], "写的是打算")],
                )


def _deadlines(doc: Document) -> Iterator[Date]:
    """The days and months by which something is to be done: 2022年10月底前."""
    for date in doc.dates:
        if date.year is None or date.damage or not (date.month or date.end):
            continue
        rest = rest_of_sentence(date.text)
        due = rest.match(_BY_THEN) or _intended(date.text)
        if due and "已" not in rest.plain and not doc.is_foreign(date.text):
            yield date


def _plan(date: Date) -> Text | None:
    """The words of a plan that belong to a year, or ``None``."""
    text = date.text
    if intended := _intended(text):
        return intended
    if not opens_sentence(text, "\n。；：，、）在") and text.before(2) not in _ITEMS:
        return None
    rest = rest_of_sentence(text)
    if date.month is not None or date.end:
        behind = rest.match(_BY_THEN)
        rest = rest.cut(len(behind or ""))
    if heading := rest.match(_TITLE):
        listed = heading.after(1) == "：" and not _CARRIED_OUT.search(rest.plain)
        return heading if opens_sentence(text, "\n）、。；" if listed else "\n）、") else None
    plan = rest.first(_PLAN)
    if plan is None or _FAILED.search(rest.plain):
        return None
    later = rest.cut(plan.low - rest.low).first(r"(20\d\d)年")
    if later and date.year and int(later[1].plain) > date.year:
        return None
    between = _QUOTED.sub("", rest.cut(0, plan.low - rest.low).plain)
    return None if _DONE.search(between) or "；" in between else plan


def _intended(text: Text) -> Text | None:
    """The verb that a year follows, if the sentence does not tell what became of it."""
    before = text.flow.whole.cut(max(0, text.low - _CLAUSE), text.low)
    verb = before.first(_INTENDED)
    if verb is None:
        return None
    said = re.split("[。；\n]", before.plain)[-1] + rest_of_sentence(text).plain
    told = _FAILED.search(said) or _TOLD.search(said)
    return None if told else verb

"""A measure word without its figure, or a figure without its measure word."""

from collections.abc import Iterable, Sequence

from gilint.api import ERROR, WARNING, Document, Finding, Rule, Severity, Text, lazy
from gilint_counts._alone import SENSELESS, alone
from gilint_counts._measured import BUNDLES, COUNTED_NOUNS, WORDS

_VERBS = (
    "受理|收到|新收|接收|办结|答复|主动公开|结转|予以公开|部分公开|不予公开|无法提供|不予处理"
    "|其他处理"
)
_WHAT = "(?:政府信息公开申请|政府信息|信息公开申请|公开申请|申请|信息)?"
_SPAN = r"(?:全年|其中|本年度?|年内|20\d\d年度?|我[局市县区镇]|共计?|已)"
_CORE = lazy(rf"{_SPAN}*(?:{_VERBS}){_WHAT}[件条]?")
_UNITS = "人次|件次|篇次|场次|户次|[件条份篇个册宗期次场家名人户起处项]"
_NO_FIGURE = (
    r"(?:^|(?<=[，、；：。（]))(?:20\d\d年度?)?[\u4e00-\u9fff“”]{2,24}[件条份篇个册宗次场期项名元起]"
    r"(?=[，、；。（）\n]|$)"
)
_NO_UNIT = (
    r"[0-9](?<=[\u4e00-\u9fff”][0-9])(?:[0-9]{0,5}|[0-9]{0,2}(?:,[0-9]{3}){1,3})"
    r"(?=[，、；。）\n]|$)"
)
_ENDS = tuple(unit + mark for unit in "件条份篇个册宗次场期项名元起" for mark in "，、；。（）\n")
_RARE = "名元起"
_CLAUSE = r"[^，、；：。（）\n]+"
_COUNTED = lazy(rf"(?:20\d\d年度?)?(?P<label>[^\d]{{0,24}})\d[\d,.]{{0,9}}万?(?P<unit>{_UNITS})")
_UNCOUNTED = lazy(rf"(?P<label>(?:20\d\d年度?)?[^\d]+)(?P<unit>{_UNITS})$")
_NO_MEASURE = lazy(r"(?P<label>(?:20\d\d年度?)?[^\d]{2,24})\d+$")
_AROUND = 240
_NO_ITEM = lazy(
    r"没有|不存在|未(?:收到|发生|发现|产生|出现|有)|无(?!法|需)"
    r"|^(?:零|含|包含|包括|如|即|对|将|把|按|因|为|由|所有|各类|相关|有关|此类|认真|及时|妥善"
    r"|积极|规范|严格|依法|高效|逐|重点)"
    r"|[为是系属均全都一二三四五六七八九十百千万两若干每逐各整首多几数余半〇零该等]$|^其余[为均全都系]"
)
_NO_COUNT = lazy(
    r"(?:热线|电话|号码?|编码|邮编|得?分|(?<!制)度|排名|名列|位列|版本?|指数|比分|[年月日第率值达为至到量数额比]|代码"
    r"|房间|室|楼|编号|[A-Za-z])$"
)
_BLANK = lazy(r"[\s\u3000\u00a0_]")
_WHOLE = lazy(rf"{_SPAN}*(?:收到|受理|新收|接收|接到|征集|征求|收集)")
_OPENING = lazy(r"^其中|(?:结果|情况|类别|渠道|方式|分别)[为是有]")
_DIGIT = lazy(r"\d")
_TOLD = lazy(
    r"(?:公开|公布|发布|公示|核准|核发|受理|办理|办结|收到|答复|印发|制发|刊发)(?![^，]{0,8}的)"
)
_LONG_LIST = 3
_ENOUGH = 2
_ALIKE = 2
_SAME = 4


class FigureMissing(Rule):
    """缺数字或缺量词。

    “受理申请件、答复12件”漏填了数字，“受理申请12、答复12件”漏了量词。

    只看一句里用同一量词并列的各项：相邻的至少有两项数字和量词齐全（说受理、答复、公开等的，一项也可），其中一项
    却缺了；以及单说也不成话的“召开会议次”“公开信息余条”“达到%”“征集意见建议12”。“申请件”“稿件”等本身成词的、“没有结转下年件”等说没有的、几项合用一个量词的（当面1、网络2件）不报。

    请补上。
    """

    name = "figure-missing"
    quiets = ("counts/parts-not-total",)
    severity = ERROR
    good = [
        "受理申请14件、答复12件。",
        "主动公开政府信息1,234条，满意率达到 98%以上。",
        "各科室主动公开信息12，答复申请3，上报简报4。",
        "全年共收到来自企业的8件申请，均按时答复。邀请群众参加座谈会，走进会场。",
        "公布群众来信来电，妥善办理人大代表建议件、政协提案件。",
        "累计培训120人次，累计接待群众多人次，统计累计接待人次。",
        "召开会议多次，发布信息头条，其余条目照旧，共收到的申请件，均已登记。",
        "及时受理申请件，全年答复12件。",
        "新收33、结转4，办理30，结转6。",
        "妥善办理申请件、投诉件12件。",
        "认真办理群众来信来访件，全年受理48件，办结47件。",
        "新收18件，其中自然人14件、企业4件，没有上年结转件，也没有结转下年件。",
        "全年发布稿件，其中图解12篇、视频3篇。",
        "收到20件，办结18件，其余为撤回件。",
        "公开信息30条、答复5条，咨询电话12345。",
        "新收12件，答复10件，重点督办投诉件。",
        "在市场 、 商场，在线访谈4场、咨询3场。",
        "面向社会举办发布会4场、咨询3场，走进市场，群众反响较好。",
        "编发简报4期、专报3期，定期、不定期，逐项、分项，更新事项。",
        "发布稿 件，其中图解12件。",
        "来信5件、来电20件、邮件，均已答复。",
        "编印手册20册、折页30册，发放到户。",
        "当面1、网络4、信函2件。图解1、视频2、访谈3期；阅读量1,862，转发240次。",
        "信息30条、解读5条，测评得分98，满意度99，阅读量3200。",
        "收到建议20件，采纳件、未采纳件分别为12件、8件。",
        "新收申请20件，其中信访件、咨询件5件，其他15件。",
        "收到建议件、简讯12条、来信4条、通知3条，全年发布头条、简讯12条、来信4条、通知3条，指数30条，满意指数98。",
        "收到6件，其中自然人4、企业2件，均已答复，答复6件。",
    ]
    bad = {
        "公开⟦率达到⟧，较上年⟦增长了个百分点⟧，⟦占总数的⟧，⟦微博发布条⟧，⟦接受采访次⟧。": None,
        "群众满意度⟦达到%⟧以上。": None,
        "专项工作⟦经费万元⟧已列入预算。网上件⟦占全部受理件的%⟧，窗口件减少。": None,
        "⟦共收到网民留言，均⟧在时限内回复。": None,
        "向社会⟦征集意见建议12⟧，均已作出回应。": None,
        "全年⟦发布政策解读24⟧，回应群众关切。": None,
        "⟦通过公众号发布信息篇⟧，⟦投入资金万元⟧。": None,
        "⟦受理申请件⟧、答复12件。": None,
        "⟦全年共收到政府信息公开申请件⟧，均已答复。⟦通过网站公开信息余条⟧，点击较多。": None,
        "栏目由专人巡查，⟦累计出动人次⟧，问题当日交办。": None,
        "⟦召开专题会议次⟧，举办培训班2期。": None,
        "处理群众⟦来信件⟧、来电140次、来访33人次。⟦网上留言收到条⟧，回复八十三条。": None,
        "⟦惠民卡发放到户1,862⟧，走访老人240名。配发⟦图解14⟧、短视频6条、访谈3期。": None,
        "公开信息155条，其中，公开制度⟦15⟧，公告21条，履职依据23条。": None,
        "收到申请14件，⟦答复件⟧，不予公开2件。": None,
        "举办发布会4场、⟦在线访谈场⟧、开放日6场。": None,
        "编发简报18期（上半年8期、⟦下半年期⟧）。": None,
        "⟦共对外公开各类信息 条⟧，其中动态信息67条。": None,
        "受理申请⟦12⟧、答复12件，不予公开2件。": None,
        "公开信息96条，⟦其中优抚褒扬条⟧、安置就业28条、权益维护17条。": None,
        "⟦受理来信件⟧，受理来访48件，受理热线工单57件。": None,
        "⟦收到群众建议件⟧，其中采纳13件、留作参考16件。": None,
        "办理投诉60件（消费类44件、⟦环境卫生类件⟧、城管类8件）。": None,
        "办理建议10件、⟦政协提案 件⟧，公开答复3件。": None,
        "收到申请36件、答复36件、⟦转入下年办理件⟧。": None,
        "收到申请6件：当面1件，网络⟦4⟧，信函1件。": None,
        "网站发布信息69条，专栏发布信息⟦348⟧，编发公报10期。": None,
        "清理文件213件，转为公开20件，继续保密⟦3⟧。": None,
        "解读47篇，其中图解21篇、视频⟦9⟧、访谈17篇。": None,
        "⟦全年公开施工许可条⟧、排水许可12条、广告许可30条、验收备案6条。": None,
        "属于主动公开信息数30条，不予公开信息数⟦12⟧。": None,
        "办结38件，其中予以公开22件，占57.9%，部分公开⟦3⟧，占7.9%，不予公开13件，占34.2%。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the places whose neighbours have both figure and measure word."""
        told = set()
        for hit in doc.find(_NO_FIGURE, near=_ENDS):
            severity = ERROR if SENSELESS.search(hit.plain) else None
            if hit.plain[-1] not in _RARE:
                severity = _lacks_figure(*_clauses(hit), blank=_has_blank(doc, hit)) or severity
            if severity:
                told.add(hit.high)
                yield hit.finding(f"“{hit.plain}”缺少数字，请补上", severity=severity)
        for hit in doc.find(_NO_UNIT):
            severity = _lacks_measure(*_clauses(hit))
            if severity:
                told.add(hit.high)
                yield hit.finding(f"“{hit.plain}”后面缺少量词，请补上", severity=severity)
        yield from alone(doc, told)


def _has_blank(doc: Document, hit: Text) -> bool:
    """Whether the measure word stands apart, in a clause that has no other blank."""
    printed = doc.source.text[hit.start : hit.end]
    return _BLANK.search(printed[-2:-1]) is not None and not _BLANK.search(printed[:-2].strip())


def _clauses(hit: Text) -> tuple[Sequence[Text], int]:
    """The clauses of the sentence round a hit, and which of them holds its end."""
    text = hit.flow.text
    start = max(text.rfind(mark, max(0, hit.low - _AROUND), hit.low) for mark in "。\n") + 1
    ends = [end for mark in "。\n" if (end := text.find(mark, hit.high, hit.high + _AROUND)) >= 0]
    low = max(start, hit.low - _AROUND)
    sentence = hit.flow.whole.cut(low, min([*ends, hit.high + _AROUND, len(text)]))
    clauses = list(sentence.find(_CLAUSE))
    return clauses, next(i for i, clause in enumerate(clauses) if clause.high >= hit.high)


def _lacks_figure(clauses: Sequence[Text], index: int, *, blank: bool) -> Severity | None:
    found = _UNCOUNTED.match(clauses[index].plain)
    if found is None:
        return None
    label, unit = found["label"].removeprefix("其中"), found["unit"]
    before, after = _run(clauses[:index][::-1], unit), _run(clauses[index + 1 :], unit)
    if _CORE.fullmatch(clauses[index].plain):
        return ERROR if before or after else None
    if _is_word(label, unit) or _NO_ITEM.search(label) or _shares(clauses, index, unit):
        return None
    if blank and (before or after):
        return WARNING
    bundle = label.endswith(BUNDLES)
    if before and after:
        listed = True
    elif after:
        heads = _opens(clauses[index]) or (after >= _LONG_LIST and _TOLD.search(label) is not None)
        listed = _alike(label, clauses[index + 1]) or (not bundle and heads)
    else:
        listed = _ends(clauses, index) and (not bundle or _alike(label, clauses[index - 1]))
    enough = before + after >= _ENOUGH and listed
    return WARNING if enough or _is_total(clauses, index, after) else None


def _run(clauses: Iterable[Text], unit: str) -> int:
    """How many clauses in a row count in one measure word."""
    length = 0
    for clause in clauses:
        if clause.plain.startswith("占"):
            continue
        found = _COUNTED.match(clause.plain)
        if found is None or found["unit"] != unit:
            break
        length += 1
    return length


def _shares(clauses: Sequence[Text], index: int, unit: str) -> bool:
    """Whether a number that follows counts this item too: 申请件、投诉件12件, 分别为12件."""
    if "分别" in "".join(clause.plain for clause in clauses):
        return True
    found = _COUNTED.match(clauses[index + 1].plain) if index + 1 < len(clauses) else None
    return found is not None and (not found["label"] or found["label"].endswith(unit))


def _is_total(clauses: Sequence[Text], index: int, after: int) -> bool:
    """Whether it is what 其中 behind it divides, with no other number before it."""
    if not after or not _WHOLE.match(clauses[index].plain):
        return False
    earlier = "".join(clause.plain for clause in clauses[:index])
    return clauses[index + 1].plain.startswith("其中") and not _DIGIT.search(earlier)


def _is_word(label: str, unit: str) -> bool:
    """Whether label and measure word end in one word: 稿件, but 提案 and 件 in 提案件."""
    return f"{label[-1:]}{unit}" in WORDS and not label.endswith(COUNTED_NOUNS)


def _opens(clause: Text) -> bool:
    """Whether it is the first of a list, not the words before one."""
    return clause.before(1) in ("：", "（") or _OPENING.search(clause.plain) is not None


def _ends(clauses: Sequence[Text], index: int) -> bool:
    """Whether nothing but its share follows."""
    shared = clauses[index + 1 :][:1]
    return clauses[index].after(1) in ("。", "；", "）", "") or (
        bool(shared) and shared[0].plain.startswith("占")
    )


def _alike(label: str, other: Text) -> bool:
    """Whether it begins or ends as another does: 受理来信件，受理来访48件."""
    found = _COUNTED.match(other.plain)
    return found is not None and (
        found["label"][:_ALIKE] == label[:_ALIKE] or found["label"][-_ALIKE:] == label[-_ALIKE:]
    )


def _counts_the_same(before: Sequence[Text], label: str) -> bool:
    """Whether the clause before counts the same thing, by its last four characters or more."""
    counted = _COUNTED.match(before[0].plain) if before else None
    return counted is not None and (
        len(label) >= _SAME and counted["label"][-_SAME:] == label[-_SAME:]
    )


def _lacks_measure(clauses: Sequence[Text], index: int) -> Severity | None:
    kept = [each for each in clauses if each is clauses[index] or not each.plain.startswith("占")]
    clauses, index = kept, kept.index(clauses[index])
    found = _NO_MEASURE.match(clauses[index].plain)
    same = found is not None and _counts_the_same(clauses[:index][-1:], found["label"])
    if found is None or (
        _NO_COUNT.search(found["label"]) and not (same and found["label"][-1] == "数")
    ):
        return None
    if same:
        return WARNING
    beside = [
        _COUNTED.match(each.plain) for each in (*clauses[index + 1 :][:1], *clauses[:index][-1:])
    ]
    units = {each["unit"] for each in beside if each and each["label"]}
    if len(units) != 1 or (beside[0] and not beside[0]["label"]):
        return None
    unit = units.pop()
    before, after = _run(clauses[:index][::-1], unit), _run(clauses[index + 1 :], unit)
    if before + after < _ENOUGH:
        return None
    if _CORE.fullmatch(found["label"]):
        return ERROR
    joined = clauses[index].after(1) == "、" and clauses[index].before(1) != "、"
    return None if joined else WARNING

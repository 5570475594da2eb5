"""Paragraphs of the body that end without a mark, or with one that does not end."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gilint.api import INFO, WARNING, Document, Finding, Rule, Text

_CLOSERS = "”’）》"
_ENDED = tuple("。！？：；…，、—】>|~*_")
_LAST = r"(?<![^。！？\n])[^。！？\n]+$"
_SKIPPED = (
    r"(?:电话|传真|邮编|邮箱|地址|网址|热线)[^，。；：\d]{0,6}(?:：|\d{3,4}-?\d{4})|链接|附件|附表|下表|见表|统计表"
    r"|(?:来源|编辑|审核|作者|发布|下载|公众号|浏览|打印|分享)(?:时间|日期|单位|人|次数|量|本[文页])?(?:：|$)"
    r"|https?|www|@|二维码|\d{6,}|（(?:盖章|公章|签章|章|附后|略|续|完)）"
)
_LABELLED = (
    r"[# ]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．）)]"
    r"|第[一二三四五六七八九十]{1,3}[部章节条]|其中|附|注|[表图]\d|索引号|发文|主题"
    r"|[\u4e00-\u9fff]{2,8}：|[•●■◆▪·➢√○①-⑩])"
)
_COUNTED = r"\d(?:件|条|次|人|期|份|个|项|篇|场|处|元|万|%|部|批|家|名|类)"
_STATED = r"没有|未[收发出产接涉]|均[不未无为已按]|不(?:存在|收费|涉及)"
_HEADED = r"[# ]*(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十]{1,3}[部章])"
_LEAST = 6
_SHORT = 15
_MIDDLE = 36
_LONG = 60
_COMMAS = 2
_ORDINALS = "一二三四五六七八"
_RUN_ON = (
    rf"[\u4e00-\u9fff）”》](?<![第其之{_ORDINALS}九十])"
    rf"(?P<at>[{_ORDINALS[1:]}]是)(?=[\u4e00-\u9fff“])"
)
_FUSED = (
    r"(?:等(?:内容|方面|情况|事项|部分)|组成|需要报告的事项)"
    r"(?P<at>本(?:年度)?报告)(?=(?:中?所列|的?数据|的?电子版|主要通过|通过|由|可在|将在))"
)
_ASKED = (
    r"(?:疑问|需进一步咨询)[^。\n]{2,80}(?:（(?:联系)?(?:地址|电话|方式)[^（）\n]{3,200}[^（）。\n]）"
    r"|[：，；](?:联系|咨询)?(?:电话|传真|电子邮箱|邮箱|电子信箱)：?[A-Za-z0-9@._—-]{6,40})$"
)
_HEADING_RUN_ON = (
    r"^[# ]*（[一二三四五六]）(?:(?:主动公开|依申请公开)(?:政府信息)?|公开政府信息|政府信息管理"
    r"|(?:政府信息公开)?平台建设|监督保障)(?:工作|有关)?(?:情况|方面)?(?P<at>(?:20\d\d年|本年度))"
    r"(?![^，。\n]{0,16}$)"
)
_APART = 6
_BELOW = r"(?:现将|现就|有关|具体|主要)[^。；\n]{0,50}如下(?P<mark>。)$"


class SentenceEnd(Rule):
    """正文自然段末尾没有句末标点，用了分号，或“如下”后用了句号。

    自然段的最后一句应以句号、问号、叹号或冒号等结束。段末缺标点，多为漏打，也可能是文字没有抄全，
    请先核对原文。“一是……。二是”的“二是”前面没有标点的，报警告。下面已是另一个标题的，段末用句号，不用分号；各段都以分号并列的不报。“现将……情况报告如下”后面引出下文，应用冒号。

    整段只有一句的，要看得出是正文才报：几个分句连成、写了数量，或者是一部分里唯一的一句陈述。
    不报：标题、编号的列表项、联系方式、网址、附件和表格说明；按版面折行的文件；以逗号、顿号结尾的
    段落（多为文字不全，另有规则）。
    """

    name = "sentence-end"
    below_head = True
    basis = "GB/T 15834-2011 4.1、4.7"
    severity = INFO
    good = [
        "一、总体情况\n2024年，我局公开信息12条。\n（一）加强领导，健全机制，狠抓落实",
        "我局按时答复。联系电话：5550139，地址：青石县人民路9号",
        "现将2024年工作情况报告如下：\n一、总体情况\n公开信息12条。",
        "公开信息12条。以“先审后发”为原则，做到“应公开尽公开。”",
        "为做好公开工作，现将有关情况报告如下。我局共公开信息12条。",
        "照办。公开信息十二条",
        "（一）主动公开2025年工作情况\n公开信息12条。\n（二）依申请公开2件，均已答复。",
        "我局按时答复，没有发生逾期。\n附表：2024年政府信息公开情况统计表",
        "公开信息12条。\n（二）以目录建设为抓手，以队伍建设为保障，以考核督查为动力，不断夯实工作基础",
        "公开信息12条。来信均已答复。特此报告（盖章）",
        "公开信息12条。\n以公开促落实，以公开促服务和规范",
        "公开信息12条。\n本年公开各类信息共计120余条",
        "1.公开规划，3项\n2.公开预算，12条，均在网站发布",
        "公开以下信息：\n规划类信息，全年共公开3项\n预算类信息，全年共公开12条\n办理申请3件。",
        "（一）加强培训\n举办培训3期；\n（二）加强考核\n纳入年度考核；\n（三）加强宣传\n编印手册。",
        "改进措施：\n（一）加强培训；\n（二）加强考核；\n（三）加强宣传。",
        "问题：一是更新慢的原因是人少，第二是解读少。工作中一是抓源头二是抓审核。",
        "青石县教育局2024年政府信息公开工作年度报告\n索引号：QS-2025-1，主题：教育，公开12条",
    ]
    bad = {
        "收到申请12件。其中6件予以公开，6件不予公开⟦开⟧\n二、主动公开情况": None,
        "现将2024年政府信息公开工作情况汇报如下⟦。⟧\n一、总体情况": (
            "现将2024年政府信息公开工作情况汇报如下：\n一、总体情况"
        ),
        "报告包括总体情况、其他需要报告的事项等内容⟦本报告⟧通过县政府网站公布，可以下载。": None,
        (
            "我局高度重视公开工作，成立领导小组，明确分管负责人和经办人员，健全各项制度，"
            "定期检查，按月通报，全年共公开信息12条，办理申请3件，均按期答复申请⟦人⟧"
        ): None,
        "在档案馆设立查阅点，配备电脑，安排专人引导，方便老年人和外来人员就近查⟦阅⟧": None,
        "全年解答提问，举办培训3期，发布解读，接听咨询电话120⟦个⟧": None,
        "五、收费情况\n本局提供信息均不收费，没有减免事⟦项⟧\n六、存在的问题": None,
        "（一）加强培训\n建立协调运转的长效机制⟦；⟧\n（二）加强考核\n纳入年度考核。": (
            "（一）加强培训\n建立协调运转的长效机制。\n（二）加强考核\n纳入年度考核。"
        ),
        "（一）问题。一是公开少。二是解读少⟦；⟧\n（二）措施。加强培训。": (
            "（一）问题。一是公开少。二是解读少。\n（二）措施。加强培训。"
        ),
        "公开信息12条。专栏定名为“公开直通车⟦”⟧": None,
        (
            "1.局办公室负责汇总各科室报送的目录，逐条核对公开的依据和时限，每月通报一次，"
            "对逾期没有公开的科室提出书面提醒，并且纳入年终考⟦核⟧"
        ): None,
        (
            "县政府办公室牵头制定年度公开计划，明确各科室的责任人员和完成时限，"
            "每季度通报一次落实的进⟦度⟧"
        ): None,
        "公开信息12条。答复申请三⟦件⟧": None,
        "一是明确专人，做到职责清晰⟦二是⟧加强培训，全年举办2期。": None,
        "统计期限为2024年。如有疑问，请与局办公室联系（电话：5550139，邮编：999001⟦）⟧": (
            "统计期限为2024年。如有疑问，请与局办公室联系（电话：5550139，邮编：999001）。"
        ),
        "期限为2024年。如有疑问，请与局办公室联系，地址：人民路9号，电话：555013⟦9⟧": (
            "期限为2024年。如有疑问，请与局办公室联系，地址：人民路9号，电话：5550139。"
        ),
        "（一）主动公开⟦2025年⟧，我局聚焦重点领域，公开信息12条。": (
            "（一）主动公开。2025年，我局聚焦重点领域，公开信息12条。"
        ),
        "发布信息12条一是明确专人，做到职责清晰⟦二是⟧加强培训。三是编印手册。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the last words of each paragraph that has sentences."""
        if not doc.flows.hard_wrapped:
            yield from _open_ended(doc)
            yield from _asked(doc)
        yield from _half_ended(doc)
        yield from _below(doc)
        yield from _run_on(doc)


def _open_ended(doc: Document) -> Iterator[Finding]:
    alone: list[int] = []
    found: list[int] = []
    for index, paragraph in enumerate(doc.paragraphs):
        last = _unended(paragraph)
        if last is None:
            continue
        if len(last) < len(paragraph):
            found += [index] if min(len(last), len(paragraph) // 2) >= _LEAST else []
        elif _is_sentence(paragraph) or _is_statement(doc, index):
            alone.append(index)
    # Neighbours that all lack their marks are a list.
    found += [index for index in alone if not {index - 1, index + 1} & {*alone}]
    for index in found:
        end = doc.paragraphs[index].cut(-1)
        yield end.finding("段末缺句末标点，请核对是否漏打或文字不全", fix=None)


def _asked(doc: Document) -> Iterator[Finding]:
    """如有疑问，请与……联系（电话……） at the end of a paragraph that has sentences before it."""
    for hit in doc.prose.find(_ASKED, near=("疑问", "需进一步咨询")):
        paragraph = doc.paragraph_of(hit)
        if hit.plain.count("（") != hit.plain.count("）"):
            continue
        if paragraph is not None and "。" in paragraph.plain and paragraph.high == hit.high:
            last = hit.cut(-1)
            yield last.finding("段末缺句号", fix=f"{last!s}。")


def _half_ended(doc: Document) -> Iterator[Finding]:
    """The one paragraph that ends in a semicolon though a heading follows."""
    found = [
        one.cut(-1)
        for one, following in pairwise(doc.paragraphs)
        if one.plain.endswith("；")
        and following.match(_HEADED)
        and ("。" in one.plain or not one.match(_LABELLED))
    ]
    if len(found) == 1:
        yield found[0].finding("下面已是另一个标题，段末用句号，不用分号", fix="。")


def _unended(paragraph: Text) -> Text | None:
    """The last words of a paragraph if they lack a mark and are no label, address and the like."""
    words = paragraph.plain.rstrip(_CLOSERS)
    if words.endswith(_ENDED) or len(words) < _LEAST:
        return None
    last = paragraph.first(_LAST)
    if last is None or last.first(_SKIPPED) or (len(last) <= _SHORT and last.match(_HEADED)):
        return None
    return last


def _is_sentence(paragraph: Text) -> bool:
    """Whether a paragraph without any full stop is running text, not a heading or an item."""
    size, commas = len(paragraph), paragraph.plain.count("，")
    if paragraph.match(_LABELLED):
        return size >= _LONG and commas >= _COMMAS
    if commas and size >= _SHORT and paragraph.first(_COUNTED):
        return True
    return size >= _MIDDLE and commas >= _COMMAS


def _is_statement(doc: Document, index: int) -> bool:
    """Whether it is the last that a part has to say: 本年度没有收取费用."""
    paragraph = doc.paragraphs[index]
    section = doc.section_at(paragraph.start)
    return (
        len(paragraph) >= _SHORT
        and paragraph.first(_STATED) is not None
        and not paragraph.match(_LABELLED)
        and section is not None
        and section.heading.high < paragraph.low
        and _is_new(doc, next(iter(doc.paragraphs[index + 1 : index + 2]), None))
    )


def _is_new(doc: Document, following: Text | None) -> bool:
    """Whether what follows cannot be the rest of the sentence: a heading, the sign-off, nothing."""
    if following is None or following.match(_HEADED) is not None:
        return True
    return doc.sign_off is not None and following.low >= doc.sign_off.low


def _below(doc: Document) -> Iterator[Finding]:
    for hit in doc.prose.find(_BELOW, near="如下。"):
        yield hit["mark"].finding("“如下”引出下文，后面应用冒号", fix="：")


def _run_on(doc: Document) -> Iterator[Finding]:
    """Every 二是 right behind a word, where a mark parts 一是 or 三是 from what precedes it."""
    for hit in doc.prose.find(_RUN_ON, near=tuple(f"{sign}是" for sign in _ORDINALS[1:])):
        ordinal, paragraph = hit["at"], doc.paragraph_of(hit)
        if paragraph is None or doc.is_foreign(hit):
            continue
        index, low = _ORDINALS.index(ordinal.plain[0]), ordinal.low - paragraph.low
        at = paragraph.plain.rfind(f"{_ORDINALS[index - 1]}是", 0, low)
        after = paragraph.plain.find(f"{_ORDINALS[(index + 1) % len(_ORDINALS)]}是", low)
        parted = any(_begins(paragraph.plain, place) for place in (at, after))
        if 0 <= at < low - _APART and parted:
            yield ordinal.finding(f"“{ordinal.plain}”前面缺标点，请补上", severity=WARNING)
    for hit in doc.prose.find(
        _HEADING_RUN_ON, near=("）主动", "）依申", "）公开", "）政府", "）平", "）监")
    ):
        start = hit["at"]
        yield start.finding("小标题与正文之间缺句号", fix=f"。{start!s}")
    for hit in doc.find(_FUSED, near=("本报告", "本年度报告"), quoted=False):
        start = hit["at"]
        yield start.finding(f"“{start.plain}”前面缺标点，请补上", severity=WARNING)


def _begins(text: str, at: int) -> bool:
    """Whether a mark stands before a place of the text, or nothing."""
    return at >= 0 and text[max(0, at - 1) : at] in ("", *"。；：，")

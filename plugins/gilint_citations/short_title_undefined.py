"""Short titles that are used without having been introduced."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import ERROR, INFO, CitedTitle, Document, Finding, Rule, Severity, lazy

from ._places import holding

_RULES = "(?:条例|规定|办法|细则|规则|规程|标准|规范|指引|导则)"
_PAPERS = "(?:方案|要点|纲要|计划|意见)"
_BARE = (
    rf"(?:暂行|试行|实施|管理|若干)?{_RULES}(?:（试行）)?\Z|{_PAPERS}\Z|(?:实施|若干)?意见\Z|通知\Z"
)
"""Kinds of documents: nobody can tell from these words alone which is meant."""
_NOTICES = ("通知", "计划", "纲要")
_MATTERS = (
    "(?:考核|考评|评估|评价|评比|评查|测评|评议|审查|审核|审批|办理|处理|受理|登记|流转|公开|发布|更新|报送"
    "|监督|检查|巡查|督查|督办|追究|责任追究|问责|约谈|奖惩|整改|培训|宣传|解读|回应|答复|征集|认定|标注|清理|归档|保密"
    "|查阅|值班|联络|会商|协调|反馈|通报|行动|建设|指导|工作|实施)"
)
_GENERAL = (
    rf"(?:{_MATTERS}){{1,2}}(?:工作|管理|实施|暂行|试行)?(?:{_RULES}|{_PAPERS})(?:（试行）)?\Z"
)
"""Short titles as they are formed, which some agency's own document may bear in full."""
_IN_A_LIST = r"(?:《[^《》\n]{1,60}》(?:（[^（）\n]{0,60}）)?[、和及与]?){0,4}\Z"
_APPEALED = (
    r"(?:按照?|根据|依据|依照|遵照|遵循|遵守|贯彻|落实|执行|对照|对标|参照|比照|结合|符合|违反|学习|围绕|紧扣|严守|援引|适用)(?:好|了|上述)?"
    + _IN_A_LIST
)
_APPLIED = (
    r"[中里]?(?:所|的)?(?:规定|要求|明确)[的了]?(?:各项|每项)?(?:期限|流程|程序|时限|职责|分工|任务|标准|范围|步骤|环节"
    r"|情形|条件|事项|指标|项目|口径)|为(?:依据|准绳|遵循|准则|标准)|(?:施行|实施)(?:以来|以?后)"
)
"""What follows a document that is held to: 《办理规程》规定的流程."""
_ISSUED = (
    r"(?:制定|制订|印发|出台|修订|起草|草拟|拟定|拟订|下发|转发|发布|颁布|公布|编制|编印|形成|通过|建立)"
    r"(?:了|并(?:印发|出台|实施|下发))?" + _IN_A_LIST
)
_PLAN = lazy(r"[列纳]入[^，。；]*$")
_REACH = 160
_OWNED = tuple("会央院委府厅局部办室省市区县州级家的该此本其")
_NOT_MEANT = ("非", "不是", "不属于")
_LAW = "条例"
_LAW_NAMED = "政府信息公开条例"


class ShortTitleUndefined(Rule):
    """简称没有交代，或用在全称之前。

    《条例》《规定》《暂行规定》等简称，应先写全称并注明“以下简称《…》”。全文找不到含有它的
    全称，读者无从知道指哪个文件；全称在后文才出现，应移到前面交代。已写过全称、只缺“以下简称”
    的，以及人所共知的《条例》，只作提示。《考核办法》《工作方案》之类只在“按照”“落实”等之后查。

    不报：《目录》《指南》；后面注明文号的；前面写明制定机关的，如“省政府《意见》”；写明是制定、印发的，如“制定
    《考核办法》”；统计表里的简称和行名。同一简称只在首见处报一次。
    """

    name = "short-title-undefined"
    basis = "GB/T 9704-2012"
    severity = ERROR
    good = [
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》），严格执行《条例》。",
        "编制了政府信息公开《目录》和《指南》。",
        "落实省政府《意见》和县委《方案》，公开信息12条。",
        "非《条例》所指政府信息2件。",
        "不同意公开答复数3件\n不是《条例》所指政府信息 2",
        "按照《考核办法》（青政办发〔2024〕5号）逐月通报。",
        "制定《考核办法》和《工作方案》，按照《考核办法》逐月通报。",
        "完善政务公开考核办法，按照《考核办法》逐月通报。",
        "修订《云溪区政务公开工作考核实施办法》，对照《考核办法》逐月通报。",
        "印发《通知》，要求各科室按《通知》报送。",
        "省政府办公厅《要点》下发后，逐项落实《要点》。",
        "转发《关于做好公开工作的通知》，各科室按《通知》报送。",
        "严格执行《保密审查制度》《招生信息发布规程》和《信访工作条例》。",
        "县政务公开办公室下发要点，对照县里《考核细则》和《测评手册》自查。",
        "印发《〈公开意见〉实施细则的通知》（以下简称“新《细则》”），执行新《细则》。",
        "印发《云溪区公开工作暂行规定》（以下简称“规定”），执行《规定》。",
        "根据《中华人民共和国政府信息公开条例》（后文简称《条例》），严格执行《条例》。",
        "按照省市政府信息公开规定（下称《规定》）要求，执行《规定》。",
        "印发《云溪区公开办法》《云溪区考核规定》（以下分别简称《办法》《规定》），执行《办法》。",
    ]
    bad = {
        "贯彻⟦《要点》⟧的要求，公开信息12条，并列入部门年度工作要点。": None,
        "严格按照⟦《暂行规定》⟧要求，公开信息12条。": None,
        "贯彻⟦《条例》⟧。根据《中华人民共和国政府信息公开条例》，公开信息12条。": None,
        "印发《云溪区考核办法》，各科室按⟦《办法》⟧报送，《办法》实施后，": None,
        "根据⟦《规定》⟧和《白鹭市公开规定》（以下简称《规定》）编制本报告。": None,
        "将⟦《要点》⟧的任务分解到科室。": None,
        "按⟦《规程》⟧办理。修订《云溪区依申请公开规程》（以下简称《规程》）。": None,
        "今后将按照⟦《考核办法》⟧和⟦《工作方案》⟧逐月通报。": None,
        "依照⟦《审查规定》⟧，三级把关。": None,
        "执行⟦《办法》⟧（以下简称《办法》），按《办法》报送。": None,
        "对照⟦《考评细则》⟧逐条自查，按⟦《保密审查规程》⟧把关。": None,
        "⟦《办理规程》⟧规定的期限全部遵守。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Ask of the first use of each bare short title where it was introduced."""
        uses: dict[str, list[CitedTitle]] = {}
        for title in doc.titles:
            if _is_use(doc, title):
                uses.setdefault(title.name.plain, []).append(title)
        for name, titles in uses.items():
            yield from _judged(doc, name, titles)


def _is_use(doc: Document, title: CitedTitle) -> bool:
    """Whether a title is a short one, and is used, not introduced or another agency's."""
    bare = title.name.match(_BARE)
    if not bare and not title.name.match(_GENERAL):
        return False
    introduced = holding(doc.short_titles, title.text.low)
    if introduced and title.text.inside(introduced.text):
        return False
    if any(note.first(r"〕\d+号") for note in title.notes):
        return False  # its number tells which document it is
    if _is_owned(title) or title.text.before(3).endswith(_NOT_MEANT):
        return False
    return bool(bare or _led_by(doc, title, _APPEALED) or _is_applied(doc, title))


def _is_applied(doc: Document, title: CitedTitle) -> bool:
    return doc.prose.cut(title.text.high, title.text.high + _REACH).match(_APPLIED) is not None


def _is_owned(title: CitedTitle) -> bool:
    return title.text.before(1) in _OWNED


def _led_by(doc: Document, title: CitedTitle, words: str) -> bool:
    before = doc.prose.cut(max(0, title.text.low - _REACH), title.text.low)
    return before.first(words) is not None


def _judged(doc: Document, name: str, titles: list[CitedTitle]) -> Iterator[Finding]:
    first = titles[0]
    at = first.text.low
    where = [short.text.low for short in doc.short_titles if short.name.plain == name]
    if any(low < at for low in where) or (name != _LAW and _is_told(doc, name, at)):
        return
    bare, full = first.name.match(_BARE) is not None, _full_names(doc, name)
    level: Severity | None
    if where or (full and min(full) > at):
        level, said = Severity.WARNING, "用在全称之前，应在首次出现处写全称并注明以下简称"
    elif full and (not bare or name in _NOTICES):
        return
    elif full:
        level, said = INFO, f"未经交代，宜在全称后注明“以下简称《{name}》”"
    elif name == _LAW:
        level, said = INFO, "未经交代，全文没有全称《中华人民共和国政府信息公开条例》"
    else:
        level = ERROR if bare and name not in _NOTICES else Severity.WARNING
        said = f"未经交代，全文没有含“{name}”的全称，应写明全称"
    related = [(title.text, "又见") for title in titles[1:]]
    yield first.text.finding(f"简称《{name}》{said}", related=related, severity=level)


def _is_told(doc: Document, name: str, at: int) -> bool:
    """Whether the report says, there or before, whose document it is or that it was issued."""
    return any(
        title.name.plain == name
        and title.text.low <= at
        and (_is_owned(title) or _led_by(doc, title, _ISSUED))
        for title in doc.titles
    )


def _full_names(doc: Document, name: str) -> list[int]:
    """Where the full titles stand that hold the name, marked or bare."""
    bare_name = name.partition("（")[0]
    found = [
        words.low
        for title in doc.titles
        for words in title.names
        if len(words) > len(name) + 1 and _holds(words.plain, bare_name)
    ]
    written = doc.prose.find(_written_out(bare_name), near=bare_name)
    return found + [hit.low for hit in written if not _PLAN.search(hit.before(_REACH))]


def _holds(title: str, name: str) -> bool:
    """Whether a title ends in the kind that the name ends in and has its characters in order."""
    kind = name[-2:]
    if kind not in title:
        return False
    rest = iter(title[: title.rindex(kind)])
    return all(character in rest for character in name[:-2])


def _written_out(name: str) -> str:
    """Full names without marks, as 政务公开考核办法 and 关于做好公开工作的通知."""
    if name == _LAW:
        return _LAW_NAMED
    short, name = len(name) <= 2, re.escape(name)  # noqa: PLR2004 - no more than a kind
    if not short:
        return rf"[\u4e00-\u9fff]{name}"
    return (
        rf"(?:公开|管理|工作|审查|考核|评议|追究|\d年度?)(?:工作)?{name}"
        rf"|关于[^。；，《》\n]{{2,60}}?的{name}"
    )

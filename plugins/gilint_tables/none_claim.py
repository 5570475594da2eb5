"""Claims that nothing came or happened, against tables three and four and those before 2019."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import Cell, Document, Finding, Rule, Table, Text, lazy
from gilint_tables._claims import is_asked, is_of_another, table
from gilint_tables._examples import FOUR as F4
from gilint_tables._examples import NATIONAL, PROVINCE, four, three
from gilint_tables._examples import THREE as T3

_NOT = r"(?:没有|未曾?|尚未|从未|不存在|无)"
_EVERYBODY = (
    r"(?:任何)?(?:公民|个人|自然人|公众|群众|申请人|人)(?:、法人)?(?:或者?|和|及|以及|与|、)?"
    r"(?:其他(?:社会)?组织)?"
)
_REQUEST = (
    r"(?:(?:政府)?信息公开(?:的)?申请|(?:公开)?政府信息的?申请"
    r"|依申请公开(?:政府信息)?(?:的)?(?:申请|事项|件|情况))"
)
_WHOLE = lazy(r"(?:的?(?:情况|事项|要求|信息))?(?:[。；，！？]|\n|$)")
_CAME = (
    rf"{_NOT}(?:收到|接到|接收到?|受理)(?:过|任何|(?:单位|组织)(?:和|或者?|及|与|、)个人|有关|关于|相关|各类|公民|个人|群众|社会|公众|法人|企业|其他组织"
    r"|和|及|或者?|、|提交|提出|递交|申请|要求|的|依|向我[局镇乡县区市委]|网上|网络|书面|当面){0,9}(?:政府)?(?:信息)?公开"
    r"(?:(?:的|政府信息的?|信息的?)?(?:申请(?!行政|复议|提起)|政府信息的?申请)(?!人)"
    r"|(?<=申请公开)(?:政府信息(?:的申请|事项|的事项)?|件|案件|事项))"
)
_NOBODY = rf"{_NOT}{_EVERYBODY}(?:向[^，。；]{{1,12}})?(?:提出|提交|递交)(?:过|了|的)?{_REQUEST}"
_AND = "(?:和|或者?|及|与|、)"
_FEW = (
    r"(?:无人|没有人|未有人|无一人|没有一?个?人|没有(?:任何)?(?:公民|群众|公众|市民|村民|居民|申请人)"
    rf"|(?:没有|无)(?:任何)?(?:单位|组织){_AND}个人|(?:没有|未有|无|不存在){_EVERYBODY})"
)
_NO_ONE = (
    rf"{_FEW}(?:[向到][^，。；]{{1,12}}?)?(?:依法)?(?:(?:提出|提交|递交)(?:过|了|的)?{_REQUEST}"
    r"|(?:提出)?(?:申请|要求)(?:过|了)?(?:公开|获取)(?:相关|有关)?(?:政府)?信息"
    r"|申请过?(?:政府)?信息公开(?!目录))"
)
_NOT_ONE = (
    rf"(?:一件|一份|任何){_REQUEST}[都也]?{_NOT}(?:收到|接到|受理)?"
    rf"|{_REQUEST}(?:一件|一份)?[都也]{_NOT}(?:收到|接到|受理)?"
)
_NUMBERED = "(?:数量?|件数|总数|总量|量)?均?为(?:零|0)(?:件|宗|份)?"
_ZERO_ASKED = (
    r"(?:信息公开|依申请公开)(?:工作|方面)?的?(?:全年|本年度?|继续)?(?:实现|保持|为|是|系)[了着]?“?零(?:申请|受理|收件)”?"
    rf"|{_NOT}(?:办理|处理|产生|出现|发生)过?(?:任何|各类)?(?:{_REQUEST}|申请公开政府信息)"
    rf"|(?:{_REQUEST}|依申请公开)(?:办理|受理|接收|收件){_NUMBERED}"
)
_NONE = (
    rf"(?<![有如若])无(?:任何|有关|各类)?{_REQUEST}"
    rf"|(?<![如若果])没有(?:任何|有关|各类|新收到?的?|新的)?{_REQUEST}"
)
_NOUGHT = rf"{_REQUEST}{_NUMBERED}"
_UNDONE = rf"{_NOT}(?:(?:未|尚未|没有)(?:办结|办理完毕|答复)|在办|待办|正在办理)的?{_REQUEST}"
_LEFT = (
    rf"{_NOT}[^，。；！？\n]{{0,6}}?(?:结转|转|顺延|延续)(?:至|到|入)?(?:下一?年|次年|明年)"
    r"[^，。；！？\n]{0,24}"
)
_BEFORE = rf"{_NOT}(?:上一?年度?|去年)(?:度)?结转(?:的)?(?:政府信息公开)?(?:申请)?"
_NEVER_CAME = (
    r"(?:上一?年度?|去年|(?:19|20)\d\d年度?)(?:没有|无)(?:申请)?结转[到至入](?:本年度?|今年)"
    r"(?:继续)?(?:办理|处理|答复)?(?:的(?:政府信息公开)?申请)?"
)
_NO_CASE = (
    r"信息公开(?:工作|类|方面)?(?:引起|引发|产生|涉及)?的?(?:行政复议|行政诉讼)(?:案件|申请)?"
    r"(?:[、和及与](?:行政复议|行政诉讼)(?:案件|申请)?)?(?:数量?|件数|发生数)?(?:均|都)?为(?:零|0)"
    r"(?:件|宗|起)?(?=[。；，！？\n]|$)"
)
_CASES = (
    rf"{_NOT}(?:发生|收到|接到|产生|出现|引发|引起|被|因|涉及|有因|有关|(?:政府)?信息公开)"
    r"[^。；！？，\n]{0,40}?(?:行政复议|行政诉讼)[^。；！？\n，]{0,16}"
)
_NOBODY_SUED = (
    rf"(?:{_FEW}|{_NOT}(?:发生|收到|接到|产生|出现|引发|引起|被|因|有|申请人))(?:(?:因|就|对)[^，。；\n\d]{{1,16}}?)?"
    r"(?:申请|提起|提出)?(?:的)?(?:行政)?(?:复议|诉讼)(?:(?:案件)?[、和及与或]?(?:提起)?(?:行政)?诉讼)?(?:案件|申请|情况)?"
    r"(?=[。；，\n]|$)"
)
"""No review or lawsuit, in short words; only in sentences that speak of the whole year."""
_NOT_REFUSED = (
    rf"{_NOT}(?:作出|出现|发生|有|存在)?过?不予公开的?(?:政府信息)?"
    r"(?:申请|决定|答复|情形|情况)(?=[。；，\n]|$)"
)
_DOCUMENTS = ("公文", "文件", "属性", "主动公开")
_NEVER_REVIEWED = (
    rf"{_NOT}(?:发生|出现)?(?:因|就)(?:政府)?信息公开(?:工作|事项)?被"
    r"(?:(?:申请)?(?:行政)?复议(?:[、和或及]被?(?:起诉|(?:提起)?(?:行政)?诉讼))?|(?:提起)?(?:行政)?诉讼)"
    r"(?:的?(?:情况|情形|案件))?(?=[。；，\n]|$)"
)
_ZERO = r"“?零(?:行政)?(?:复议(?:”?[、和与及，]?“?零?(?:行政)?诉讼)?|诉讼)”?"
_PUBLICITY = ("信息公开", "政务公开", "依申请公开")
_YEARLY = lazy(r"全年|本年度?|年内|一年来|当年|\d{4}年")
_LAST_YEAR = lazy(r"去年|上一?年|往年|历年|近[几两三]年")
_AIM = lazy(r"力争|争取|努力|确保|目标|追求|致力|连续|下一步|今后|将|去年|上年|以前|往年")
_PART = lazy(
    r"网上|网络|信函|信件|当面|邮件|邮寄|传真|书面|现场|窗口|口头|电子|法人|企业|重复|月|季度|半年|纠错|纠正|败诉|撤销|责令"
    r"|收费|许可|维持|逾期|超期"
)
_REQUESTS = (
    (_CAME, "r1", "本年新收总计"),
    (_NOBODY, "r1", "本年新收总计"),
    (_NONE, "r1", "本年新收总计"),
    (_NO_ONE, "r1", "本年新收总计"),
    (_NOT_ONE, "r1", "本年新收总计"),
    (_ZERO_ASKED, "r1", "本年新收总计"),
    (_NOUGHT, "r1", "本年新收总计"),
    (_UNDONE, "r4", "结转下年度总计"),
    (_LEFT, "r4", "结转下年度总计"),
    (_BEFORE, "r2", "上年结转总计"),
    (_NEVER_CAME, "r2", "上年结转总计"),
)
_OLD_ROWS = {"r1": "c1"}


class NoneClaim(Rule):
    """正文说没有收到、没有发生，表中却有件数。

    “未收到政府信息公开申请”“申请为零”对第三部分表第一项，“没有结转下年”对第四项，“未发生行政复议、行政诉讼”
    “零复议、零诉讼”对第四部分表的总计；2018年度以前的，对统计表的收到申请数。限定了范围的说法（网上、书面、当面、被纠错等）不比。写“收到申请0件”的见
    received。

    请照实改正其中一处。
    """

    name = "none-claim"
    good = [
        "本年度无人申请公开政府信息。\n"
        + three({"一、": "0 0 0 0 0 0 0", "（七）": "2 0 0 0 0 0 2"}),
        "无人申请公开政府信息目录之外的内容，没有人到查阅点申请公开政府信息纸质文本。" + T3,
        "本年度未收到政府信息公开申请。\n"
        + three({"一、": "0 0 0 0 0 0 0", "（七）": "2 0 0 0 0 0 2"}),
        "本年度未收到网上提交的政府信息公开申请，没有被纠错的行政复议。" + T3,
        "本年度无依申请公开事项的咨询，没有公民提出网上政府信息公开申请。" + T3,
        "政府信息公开工作力争零复议、零诉讼。" + F4,
        "建立了有无政府信息公开申请的日报制度，申请逾期为零。" + T3,
        "县水利局未收到政府信息公开申请，上半年无政府信息公开申请。" + T3,
        "青石县水利局2023年政府信息公开工作年度报告\n2022年度，未收到政府信息公开申请；2023年收到26件。"
        + T3,
        "没有收到要求提供纸质文本的政府信息公开申请。" + T3,
        "未发生因政府信息公开引起的行政复议、行政诉讼。\n" + four("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"),
        "力争政府信息公开行政复议案件为零；信息公开行政诉讼案件败诉数为零。" + F4,
        "县水利局政府信息公开行政诉讼案件为零，2021年没有结转到下年的申请。" + F4,
        "没有接到单位的政府信息公开申请。" + T3,
        "无结转下年度继续办理的申请。\n" + three({"四、": "0 0 0 0 0 0 0"}),
        "本年度没有网上提交的政府信息公开申请，县水利局未收到政府信息公开申请。" + PROVINCE,
        "本年度未收到政府信息公开申请。"
        + PROVINCE.replace("总数 条 3 30", "总数 条 0 30").replace("数 条 1 10", "数 条 0 10"),
    ]
    bad = {
        "本年度⟦未收到政府信息公开申请⟧。" + T3: None,
        "办结26件，⟦没有结转下年度继续办理的申请⟧。" + T3: None,
        "本年度⟦没有公民、法人或者其他组织提出政府信息公开申请⟧。" + T3: None,
        "全年⟦未接到公民申请公开政府信息⟧。" + T3: None,
        "⟦政府信息公开申请数量为零⟧，⟦不存在上年度结转⟧。" + T3: None,
        "⟦未发生因政府信息公开引起的行政复议、行政诉讼⟧。" + F4: None,
        "⟦没有收到公民、法人或者其他组织的政府信息公开申请⟧。" + T3: None,
        "全年⟦没有接到任何单位和个人的政府信息公开申请⟧。" + T3: None,
        "⟦上年没有结转到本年度办理的政府信息公开申请⟧。" + T3: None,
        "本年政府⟦信息公开行政诉讼案件为零⟧。" + F4: None,
        "政府信息公开实现⟦“零复议、零诉讼”⟧。" + F4: None,
        "本年度⟦未收到公民提出的公开政府信息申请⟧。" + PROVINCE: None,
        "本年度⟦没有收到政府信息公开申请⟧。" + NATIONAL: None,
        "全年⟦无人向本机关申请公开政府信息⟧。" + T3: None,
        "政府信息公开申请均已答复，⟦没有不予公开的情形⟧。" + T3: None,
        "全年⟦没有单位和个人提出政府信息公开申请⟧，⟦依申请公开工作实现“零申请”⟧。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the claims and look up what they deny."""
        for pattern, row, name in _REQUESTS:
            cell = _figure(doc, row)
            if cell and cell.value:
                yield from _denied(doc, pattern, [(name, cell)])
        yield from _refused(doc)
        yield from self._cases(doc)

    def _cases(self, doc: Document) -> Iterator[Finding]:
        found = table(doc, "s4")
        if found is None:
            return
        yield from _nought_cases(doc, found)
        for hit in doc.find(_NO_CASE, near=("行政复议", "行政诉讼"), quoted=False):
            cells = _totals(found, hit)
            if cells and _is_of_the_agency(doc, hit) and not _AIM.search(hit.before(20)):
                yield _finding(hit, cells)
        for hit in doc.find(_NEVER_REVIEWED, near=("复议", "诉讼"), quoted=False):
            cells = [] if hit.first(_CASES) else _totals(found, hit)
            if cells and _is_of_the_agency(doc, hit) and not _AIM.search(hit.before(20)):
                yield _finding(hit, cells)
        yield from _never_sued(doc, found)
        for hit in doc.find(_CASES, near=("行政复议", "行政诉讼"), quoted=False):
            cells = _totals(found, hit)
            if cells and not _PART.search(hit.plain) and not re.search(r"\d", hit.plain):
                yield _finding(hit, cells)


def _refused(doc: Document) -> Iterator[Finding]:
    """No refusal at all, against the rows of refusals."""
    found = table(doc, "s3")
    if found is None:
        return
    cells = [
        (f"“{row.row.label.lstrip('12345678.')}”", cell)
        for row in found.rows.values()
        if row.row.id.startswith("r3_3_")
        and (cell := found.cell(row.row.id, "total"))
        and cell.value
    ]
    for hit in doc.find(_NOT_REFUSED, near="不予公开", quoted=False):
        sentence = doc.sentence_of(hit)
        asked = sentence and is_asked(doc, sentence) and not sentence.mentions(_DOCUMENTS)
        if asked and cells and _is_of_the_agency(doc, hit):
            yield _finding(hit, cells)


def _never_sued(doc: Document, found: Table) -> Iterator[Finding]:
    """Nobody who applied for a review or sued, in the whole year: 全年未引发复议诉讼."""
    for hit in doc.find(_NOBODY_SUED, near=("复议", "诉讼"), quoted=False):
        sentence = doc.sentence_of(hit)
        if sentence is None or not sentence.mentions(_PUBLICITY) or hit.first(_CASES):
            continue
        said = sentence.cut(0, hit.low - sentence.low).plain
        yearly = _YEARLY.search(said) and not re.search(r"\d[^，。；]{0,6}[件起宗]", said)
        cells = _totals(found, hit)
        if cells and yearly and not _PART.search(hit.plain) and _is_of_the_agency(doc, hit):
            yield _finding(hit, cells)


def _figure(doc: Document, row: str) -> Cell | None:
    """The figure of the year in a row of table three, or in that of the table before 2019."""
    if found := table(doc, "s3"):
        return found.cell(row, "total")
    found = table(doc, "stats")
    return found.cell(_OLD_ROWS[row], "value") if found and row in _OLD_ROWS else None


def _nought_cases(doc: Document, found: Table) -> Iterator[Finding]:
    """Praise of no review or lawsuit at all, in sentences about publicity."""
    for hit in doc.find(_ZERO, near=("零复议", "零行政复议", "零诉讼", "零行政诉讼")):
        sentence = doc.sentence_of(hit)
        if sentence is None or not sentence.mentions(_PUBLICITY):
            continue
        cells = _totals(found, hit)
        before = sentence.cut(0, hit.low - sentence.low).plain
        if cells and not _AIM.search(before) and not _PART.search(hit.after(8)):
            yield _finding(hit, cells)


def _totals(found: Table, hit: Text) -> list[tuple[str, Cell]]:
    """The totals, not 0, of what some words name."""
    blocks = [("行政复议总计", "rv")] if hit.mentions("复议") else []
    blocks += [("行政诉讼总计", "ld"), ("行政诉讼总计", "lr")] if hit.mentions("诉讼") else []
    return [
        (name, cell)
        for name, block in blocks
        if (cell := found.cell("n", f"{block}_total")) and cell.value
    ]


def _is_limited(words: str) -> bool:
    """Whether a claim speaks of some ways or applicants only."""
    everybody = "公民" in words or "个人" in words
    return (
        _PART.search(words.replace("法人", "").replace("企业", "") if everybody else words)
        is not None
    )


def _denied(doc: Document, pattern: str, cells: list[tuple[str, Cell]]) -> Iterator[Finding]:
    for hit in doc.find(
        pattern,
        near=("公开", "获取", "结转", "转下", "转入", "顺延", "延续"),
        quoted=pattern is _ZERO_ASKED,
    ):
        whole = not _is_limited(hit.plain) and _WHOLE.match(hit.after(8))
        if whole and _is_of_the_agency(doc, hit):
            yield _finding(hit, cells)


def _is_of_the_agency(doc: Document, hit: Text) -> bool:
    """Whether the clause before a claim names no other body, way or time."""
    before = re.split("[，。；：！？\\n]", hit.before(30))[-1]
    years = re.findall(r"(?:19|20)\d\d(?=年)", re.split("[。\\n]", hit.before(30))[-1])
    ours = not years or doc.year is None or str(doc.year) in years
    ours = ours and not _LAST_YEAR.search(before)
    return ours and not _is_limited(before) and not is_of_another(doc, before)


def _finding(hit: Text, cells: list[tuple[str, Cell]]) -> Finding:
    said = "、".join(f"{name}{cell.printed}件" for name, cell in cells)
    return hit.finding(
        f"正文说“{hit.plain}”，表中{said}，两处应一致",
        related=[(cell.text, name) for name, cell in cells],
    )

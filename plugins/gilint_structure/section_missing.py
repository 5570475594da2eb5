"""Parts that the law demands and that are not there."""

from collections.abc import Iterable
from typing import NamedTuple

from gilint.api import ERROR, INFO, WARNING, Document, Finding, Held, Presence, Rule, Severity, Text
from gilint_structure._law import (
    NAMES_2008,
    NEW_LAW,
    NUMBERS_2019,
    OLD_LAW,
    article,
    form,
    new_form,
    numeral,
)

_REFUSED = r"不予公开|不予提供|不公开|不同意公开|未予公开|不同意提供"
_ANSWERED = _REFUSED + r"|(?:全部|均|都)(?:已|依法)?(?:予以|同意)?公开"
_NONE_CAME = (
    r"(?:未|没有?|无人|未曾)(?:收到|接到|接收|受理|提出|发生|出现)(?:(?!复议|诉讼|减免|收费)[^。；，\n]){0,20}申请"
    r"(?!(?:的|而|引[起发]的)?(?:行政)?(?:复议|诉讼))"
    r"|(?:收到|接到|接收|受理)(?:(?!复议|诉讼|减免|收费)[^。；，\d\n]){0,20}申请[^。；，\d\n]{0,8}(?:0|零)[件宗条份起例项]"
    r"|(?:没有|无)(?:政府信息公开申请|依申请公开|申请公开政府信息)"
)
_TITLES_2019 = {
    "overview": "总体情况",
    "proactive": "主动公开政府信息情况",
    "requests": "收到和处理政府信息公开申请情况",
    "review": "政府信息公开行政复议、行政诉讼情况",
    "problems": "存在的主要问题及改进情况",
    "other": "其他需要报告的事项",
}
_TABLES_2019 = {
    "proactive": "第二十条|规范性文件|本年处理决定",
    "requests": "本年新收",
    "review": "直接起诉",
}

_OUTLINE = r"^(?:回应解读|解读回应)|机构建设|会议和培训|培训会议|附[表件：]|统计表$"
"""Parts of the outlines of Jilin and Wuhan, which follow the statistic table of 2014."""

_SHORT_BODY = 160
_SUED = r"(?<![申投])诉(?!求)|法院|开庭"
_REST = "四、收费及减免情况\n未收取费用。\n五、行政复议、行政诉讼情况\n均未发生。\n"
_LAST = "六、存在的主要问题及改进情况\n更新慢，将加快。\n七、其他需要报告的事项\n无。\n"
_HEAD = "青石县水务局2017年政府信息公开工作年度报告"
_FIRST = (
    "二、主动公开情况\n公开信息86条。\n三、依申请公开和不予公开情况\n未收到申请，"
    "没有不予公开的信息。\n"
)


class _Gap(NamedTuple):
    """A part that is missing: its name in the law's words and how much of it is there."""

    part: str
    name: str
    presence: Presence
    severity: Severity
    words: str = ""


class SectionMissing(Rule):
    """缺少法律或统一格式规定的部分。

    2018年度及以前的报告依原《条例》（国务院令第492号）第三十二条，应当有主动公开、依申请公开和不予公开、收费及减免、
    行政复议和行政诉讼、存在的主要问题及改进、其他需要报告的事项六项；2019年度起依现行《条例》第五十条和统一格式，
    应当有总体情况等六个部分。部分按标题的意思识别，不要求一字不差；一个标题兼报几项、内容写在别的标题之下、
    统计表中有相应各行，都算有。没有发生的，也要写明“未发生”“未收取”。

    不予公开只是依申请部分的一半，缺少时为警告；写明没有收到申请的，自然没有不予公开的，仅作提示。概述（总体情况）和2018年度以前的其他事项仅作提示；
    有附表、附件的，或者按省里的提纲设有回应解读、机构建设、会议和培训等部分的，不提示其他事项。
    行政复议和行政诉讼是一项的两半，只报一半仍是缺少；标题两样都有、内容只写一样的，为警告。

    医院、学校、供水公司等公共企事业单位不是行政机关（《条例》第五十五条另有规定），标题没有写“政府信息公开”的不查。
    """

    name = "section-missing"
    basis = NEW_LAW
    basis_until_2018 = OLD_LAW
    severity = ERROR
    good = (
        f"{_HEAD}\n一、概述\n工作平稳。\n{_FIRST}{_REST}{_LAST}",
        f"{_HEAD}\n{_FIRST}四、收费及见面情况\n未收取费用。\n五、复议、诉讼情况\n无。\n{_LAST}",
        (
            f"{_HEAD}\n二、主动公开情况\n公开信息86条。\n三、依申请公开情况\n收到申请9件，"
            f"不予公开1件。\n{_REST}{_LAST}"
        ),
        (
            f"{_HEAD}\n一、工作开展情况\n全年公开政府信息86条。未收到政府信息公开申请，"
            f"未作出不予公开决定，未收取任何费用，没有发生行政复议和行政诉讼。\n{_LAST}"
        ),
        f"{_HEAD}\n{_FIRST}{_REST}六、存在的主要问题及改进情况\n更新慢，将加快。\n七、附表\n见后。\n",
        "青石县人民医院2023年信息公开工作年度报告\n一、总体情况\n公开信息86条。\n",
        (
            f"{_HEAD}\n{_FIRST}四、收费及减免情况\n未收取费用。\n五、行政复议、行政诉讼情况\n"
            f"1人申请行政复议，结果维持；该人随后起诉。\n{_LAST}"
        ),
        (
            f"{_HEAD}\n{_FIRST}{_REST}六、机构建设和保障经费情况\n经费1万元。\n"
            "七、存在的主要问题及改进情况\n更新慢，将加快。\n"
        ),
    )
    bad = {
        (
            f"⟦{_HEAD}⟧\n本报告由概述、主动公开、依申请公开和不予公开、收费及减免、行政复议和行政诉讼、"
            f"问题及改进、其他需要报告的事项七部分组成。\n一、概述\n平稳。\n{_FIRST}"
            f"五、行政复议、行政诉讼情况\n均未发生。\n{_LAST}"
        ): None,
        (
            f"⟦{_HEAD}⟧\n一、概述\n平稳。\n三、依申请公开和不予公开情况\n收到政府信息公开申请14件，"
            f"同意公开12件，不予公开2件。\n{_REST}{_LAST}"
        ): None,
        (
            "⟦云溪区财政局2023年政府信息公开工作年度报告⟧\n一、总体情况\n工作平稳。\n"
            "二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况\n见表。\n"
            "四、政府信息公开行政复议情况\n全年1件，结果维持。\n"
            "五、存在的主要问题及改进情况\n更新慢，将加快。\n六、其他需要报告的事项\n无。\n"
        ): None,
        (
            f"⟦{_HEAD}⟧\n一、概述\n工作平稳。\n{_FIRST}五、行政复议、"
            f"行政诉讼情况\n均未发生。\n{_LAST}"
        ): None,
        (
            f"⟦{_HEAD}⟧\n{_FIRST}四、收费及减免情况\n未收取费用。\n五、"
            f"行政复议情况\n未发生。\n{_LAST}"
        ): None,
        (
            f"⟦{_HEAD}⟧\n二、主动公开情况\n公开信息86条。\n三、依申请公开情况\n"
            f"2017年未收到任何公民、法人提出的申请。\n{_REST}{_LAST}"
        ): None,
        (
            f"⟦{_HEAD}⟧\n二、主动公开情况\n公开信息86条。\n三、收费及减免情况\n未收取费用。\n"
            "四、行政复议、行政诉讼情况\n未发生有关政府信息公开申请的行政复议、行政诉讼。\n"
            f"{_LAST}"
        ): None,
        (
            f"⟦{_HEAD}⟧\n二、主动公开情况\n公开信息86条。\n三、依申请公开情况\n收到申请9件。"
            f"\n{_REST}{_LAST}"
        ): None,
        f"⟦{_HEAD}⟧\n{_FIRST}{_REST}六、存在的主要问题及改进情况\n更新慢，将加快。\n": None,
        (
            f"{_HEAD}\n{_FIRST}四、收费及减免情况\n未收取费用。\n五、行政复议、⟦行政诉讼⟧情况\n"
            f"2017年没有发生针对本局的行政复议案件。\n{_LAST}"
        ): None,
        (
            "⟦云溪区财政局2023年政府信息公开工作年度报告⟧\n一、总体情况\n工作平稳。\n"
            "二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况\n见表。\n"
            "五、存在的主要问题及改进情况\n更新慢，将加快。\n六、其他需要报告的事项\n无。\n"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Ask for each part of the era; say of each missing one how much of it is there."""
        if doc.era is None or not (doc.identity.title or doc.parts):
            return
        gaps = list(_gaps_2019(doc) if new_form(doc) else _gaps_2008(doc))
        for gap in gaps:
            formal = new_form(doc) and gap.severity < ERROR  # it is said, but not where it belongs
            basis = form(doc) if formal else article(doc, gap.part)
            yield doc.title.finding(_message(gap), severity=gap.severity, basis=basis)
        yield from _unsaid(doc)
        yield from _half_said(doc)
        there = {part.heading for part in doc.parts}
        if there:
            yield doc.title.held("个部分齐全", len(there))


def _unsaid(doc: Document) -> Iterable[Finding]:
    """A heading before 2019 that promises 不予公开, and a text that is silent on it."""
    part = None if new_form(doc) else doc.part("refusals")
    word = part.heading.first("不予公开") if part else None
    if part is None or word is None or part.body.first(_ANSWERED):
        return
    if sentence := part.body.first(r"[^。\n]+"):
        yield word.finding(
            "标题有“不予公开”，内容没有写明，没有的也应写明",
            related=[(sentence, "只写了这些")],
            severity=INFO,
            basis=article(doc, "refusals"),
        )


def _half_said(doc: Document) -> Iterable[Finding]:
    """A heading before 2019 with both 复议 and 诉讼, and a text that tells of one of them."""
    part = None if new_form(doc) else doc.part("review")
    if part is None or not part.body.plain.endswith("。") or len(part.body) > _SHORT_BODY:
        return
    for said, silent, told_of in (("复议", "诉讼", _SUED), ("诉讼", "复议", "复议")):
        word = part.heading.first(rf"(?:行政)?{silent}")
        told = part.body.first(said) and not part.body.first(told_of)
        if word is None or not told or doc.flows.tables.first(silent):
            continue
        if not any(silent in own.body.plain for own in doc.sections if own.heading != part.heading):
            yield word.finding(
                f"标题有“{word.plain}”，内容只写了{said}，没有发生的也应写明",
                severity=WARNING,
                basis=article(doc, "review"),
            )


def _message(gap: _Gap) -> str:
    if gap.words:
        return f"缺少“{gap.name}”{gap.words}"
    if gap.presence is Presence.MENTIONED:
        return f"缺少“{gap.name}”：全文只提到有关字样，没有报告情况；没有发生的也应写明"
    return f"缺少“{gap.name}”：全文没有提到；没有发生的也应写明"


def _gaps_2008(doc: Document) -> Iterable[_Gap]:
    there = {part: doc.presence(part) for part in NAMES_2008}
    for part in ("proactive", "fees"):
        if there[part] < Presence.ELSEWHERE:
            yield _Gap(part, NAMES_2008[part], there[part], ERROR)
    yield from _requests(doc, there)
    yield from _review(there)
    if max(there["problems"], there["improvement"]) < Presence.ELSEWHERE:
        name = "存在的主要问题及改进情况"
        yield _Gap("problems", name, max(there["problems"], there["improvement"]), ERROR)
    if there["other"] < Presence.ELSEWHERE and not _outlined_otherwise(doc):
        yield _Gap("other", NAMES_2008["other"], there["other"], INFO, "部分；没有的可写“无”")


def _outlined_otherwise(doc: Document) -> bool:
    """Whether a province's own outline put other parts, or tables, in the place of 其他事项."""
    return doc.part("attachment") is not None or any(
        section.depth == 1 and section.title.first(_OUTLINE) for section in doc.sections
    )


def _requests(doc: Document, there: dict[str, Presence]) -> Iterable[_Gap]:
    if there["requests"] < Presence.ELSEWHERE:
        yield _Gap(
            "requests", "依申请公开政府信息和不予公开政府信息的情况", there["requests"], ERROR
        )
    elif there["refusals"] < Presence.ELSEWHERE:
        part = doc.part("requests")
        body: Text | None = part.body if part else None
        if body is None or body.first(_ANSWERED) is None:
            words = "：依申请公开部分没有写明不予公开的件数，没有的也应写明"
            level = WARNING
            if doc.prose.first(_NONE_CAME):
                words, level = "：没有收到申请的，宜一并写明没有不予公开的", INFO
            yield _Gap("refusals", NAMES_2008["refusals"], there["refusals"], level, words)


def _review(there: dict[str, Presence]) -> Iterable[_Gap]:
    review, litigation = there["review"], there["litigation"]
    if max(review, litigation) < Presence.ELSEWHERE:
        name = "因政府信息公开申请行政复议、提起行政诉讼的情况"
        yield _Gap("review", name, max(review, litigation), ERROR)
    elif litigation < Presence.ELSEWHERE:
        words = "：只报告了行政复议，没有报告行政诉讼；没有发生的也应写明"
        yield _Gap("litigation", NAMES_2008["litigation"], litigation, ERROR, words)
    elif review < Presence.ELSEWHERE:
        words = "：只报告了行政诉讼，没有报告行政复议；没有发生的也应写明"
        yield _Gap("review", NAMES_2008["review"], review, ERROR, words)


def _half_2019(doc: Document, part: str) -> Iterable[_Gap]:
    """The half of part four that heading, table and text are silent on."""
    if part != "review" or any(table.form.id.startswith("s4") for table in doc.tables):
        return
    there = {half: doc.presence(half) for half in ("review", "litigation")}
    yield from _review(there)


def _gaps_2019(doc: Document) -> Iterable[_Gap]:
    for part, title in _TITLES_2019.items():
        halves = {"review": ("review", "litigation"), "problems": ("problems", "improvement")}
        there = max(doc.presence(half) for half in halves.get(part, (part,)))
        if there is Presence.HEADED:
            yield from _half_2019(doc, part)
            continue
        name = f"{numeral(NUMBERS_2019[part])}、{title}"
        rows = _TABLES_2019.get(part)
        if part == "overview":
            yield _Gap(part, name, there, INFO, "部分")
        elif rows and doc.flows.tables.first(rows):
            yield _Gap(
                part, name, there, WARNING, "的标题：表在文中，标题没有；如系提取时丢失，请补上"
            )
        elif there is Presence.ELSEWHERE:
            yield _Gap(
                part, name, there, WARNING, "部分：有关内容写在别处，统一格式要求单列这一部分"
            )
        else:
            yield _Gap(part, name, there, ERROR)

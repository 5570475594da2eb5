"""Claims that all was upheld or all was finished, against tables three and four."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from gilint.api import INFO, Cell, Document, Finding, Rule, Table, Text, lazy, shown
from gilint_tables._claims import counts_before, is_of_all, table
from gilint_tables._examples import FOUR as F4
from gilint_tables._examples import THREE as T3
from gilint_tables._examples import four, three

_ALL = r"(?:均|全部|都|一律)(?:已经?|依法|由复议机关|被|获得?|予以?|得到|为|结果|作出){0,4}"
_UPHELD = rf"{_ALL}(?:判决|裁定|决定)?维持(?!原判|原审|一审)"
_WON = rf"{_ALL}(?:胜诉|(?:判决|裁定)?驳回(?:原告|起诉人|对方|其)?的?(?:全部)?诉讼请求)"
_CLOSED = rf"{_ALL}(?:审结|结案|审理完毕|审理终结)"
_DONE = (
    r"(?:全部|均已?|都已?)(?:依法|按期|按时|依规|在法定期限内|及时|如期|已|按规定){0,3}"
    r"(?:办结|办理完毕|办理完结|办毕)"
)
_GRANTED = (
    r"(?:(?:件|宗)(?:政府信息公开|依申请公开)?(?:申请)?|(?:所有|全部|各项|上述|受理的|收到的)(?:政府信息公开|依申请公开)?"
    r"申请(?:事项|件)?)，?(?:均|全部|都|一律)(?:已|依法|按期|按要求|按规定|同意|作出){0,3}(?:予以?|给予)?公开"
    r"(?=[。；，！\n]|答复|处理)"
)
_RATE = r"(?<![时期限内定])办结率(?:达到?|为|均为?|实现|保持|是|了){0,3}(?:100%|百分之百|百分百)"
_OTHER = lazy(r"许可|审批|咨询|建议|提案|留言|来信|来电|12345|工单|诉求|投诉件|其中|上年|整改")
_ASKED = lazy(r"(?<!复议)(?<!诉讼)申请(?!行政|复议)")
_SOME_LEFT = lazy(r"件[^，。；]{0,6}(?:结转|顺延|转下)|(?:结转|顺延|转下)[^，。；]{0,10}\d件")
_ONLY_CLOSED = lazy(r"(?:审结|结案|判决|裁定)[^，。；]{0,8}(?:案件|复议|诉讼)")
_NAMES = {"fix": "结果纠正", "other": "其他结果", "pending": "尚未审结"}
_NONE_FIXED = (
    r"无一(?:件|例)?被?(?:复议机关|法院)?(?:纠正|纠错|撤销)"
    r"|没有一?(?:件|例)?被(?:复议机关|法院)?(?:纠正|纠错|撤销)(?:的(?:情况|情形|案件)?)?(?=[，。；])"
)
_CLAIMS = (
    (_NONE_FIXED, ("纠", "撤销"), ("fix",)),
    (_UPHELD, "维持", ("fix", "other", "pending")),
    (_WON, ("胜诉", "诉讼请求"), ("fix", "pending")),
    (_CLOSED, ("审结", "结案", "审理完毕", "审理终结"), ("pending",)),
)


class OutcomeClaim(Rule):
    """正文说均获维持、全部胜诉、全部审结、全部办结，表中却有别的结果。

    “均获维持”：第四部分表中相应的结果纠正、其他结果、尚未审结应为0；“全部胜诉”“均驳回诉讼请求”：结果纠正、
    尚未审结应为0；“均已审结”：尚未审结应为0；“无一被纠正”：结果纠正应为0；“全部办结”：第三部分表的结转下年度应为0，写“办结率100%”的只作提示。

    “收到申请26件，均予以公开”：不予公开、无法提供、不予处理的各行应为0。

    “已审结2件，均维持”只管已审结的，不与尚未审结比；只说其中几件的不报。“均在法定期限内答复”“按时办结率”
    不说全部办结，不报；说的是许可、咨询等其他事项的不报。

    请照实写明各种结果的件数。
    """

    name = "outcome-claim"
    good = [
        "因政府信息公开被申请行政复议1件，均获维持。" + F4,
        "政府信息公开申请均在法定期限内答复。" + T3,
        "新收政府信息公开申请26件，全部办结。\n" + three({"四、": "0 0 0 0 0 0 0"}),
        "咨询件全部办结。" + T3,
        "政府信息公开行政诉讼2件，已审结1件，均维持。" + F4,
        "政府信息公开行政诉讼2件，其中不予公开类1件，均获维持。" + F4,
        "收到政府信息公开申请26件，对符合条件的均予以公开，其中规划类申请2件，均予以公开。" + T3,
        "依申请公开的规章制度全部予以公开。" + T3,
        "收到政府信息公开申请26件，按时办结率100%；行政复议1件，均已办结。" + T3,
    ]
    bad = {
        "因政府信息公开被申请行政复议、行政诉讼3件，⟦均获维持⟧。" + F4: None,
        "新收政府信息公开申请26件，⟦全部按期办结⟧。" + T3: None,
        "本年度政府信息公开行政诉讼2件，⟦全部维持⟧。" + F4: None,
        "本年度政府信息公开行政诉讼2件，⟦均已审结⟧，法院⟦均驳回原告诉讼请求⟧。" + F4: None,
        "新收政府信息公开申请26件，⟦办结率100%⟧。" + T3: None,
        "收到政府信息公开申请26⟦件，均予以公开⟧。" + T3: None,
        "对⟦收到的政府信息公开申请全部依法公开⟧。" + T3: None,
        "政府信息公开行政复议、行政诉讼案件⟦均已审理终结⟧。" + F4: None,
        "政府信息公开行政诉讼案件⟦无一被纠正⟧。"
        + four("| 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the claims and look up what they deny."""
        four_ = table(doc, "s4")
        for pattern, near, ends in _CLAIMS if four_ else ():
            for hit in doc.find(pattern, near=near, quoted=False):
                sentence = doc.sentence_of(hit)
                about = ("复议", "诉讼") if pattern is not _NONE_FIXED else "信息公开"
                if four_ and sentence and sentence.mentions(about):
                    yield from _against_four(doc, four_, hit, sentence, ends)
        for hit in doc.find(_DONE, near=("办结", "办理完", "办毕"), quoted=False):
            yield from _against_three(doc, hit)
        for hit in doc.find(_GRANTED, near="公开", quoted=False):
            yield from _not_granted(doc, hit)
        for hit in doc.find(_RATE, near="办结率", quoted=False):
            for finding in _against_three(doc, hit):
                yield finding._replace(severity=INFO)


def _not_granted(doc: Document, hit: Text) -> Iterator[Finding]:
    """Against the rows of refusal: 收到申请26件，均予以公开."""
    found, sentence = table(doc, "s3"), doc.sentence_of(hit)
    base = next(iter(counts_before(doc, hit, sentence)), None) if sentence else None
    if found is None or sentence is None or not _is_of_applications(sentence, hit):
        return
    if base is not None and not is_of_all(doc, found, base):
        return
    refused = [
        cell
        for row in found.rows.values()
        if row.row.id.startswith(("r3_3_", "r3_4_", "r3_5_"))
        and (cell := found.cell(row.row.id, "total"))
        and cell.value
    ]
    if refused:
        number = shown(sum((cell.value or Decimal() for cell in refused), Decimal()))
        yield hit.finding(
            f"正文说{hit.plain}，表中不予公开、无法提供、不予处理的共{number}件，两处应一致",
            related=[(cell.text, "没有公开的") for cell in refused[:3]],
        )


def _against_three(doc: Document, hit: Text) -> Iterator[Finding]:
    found, sentence = table(doc, "s3"), doc.sentence_of(hit)
    cell = _left(found)
    if found is None or cell is None or sentence is None:
        return
    base = next(iter(counts_before(doc, hit, sentence)), None)
    whole = base is None or is_of_all(doc, found, base)
    if whole and _is_of_applications(sentence, hit):
        yield hit.finding(
            f"正文说{hit.plain}，表中“结转下年度继续办理”总计为{cell.printed}，两处应一致",
            related=[(cell.text, "结转下年度 · 总计")],
        )


def _is_of_applications(sentence: Text, hit: Text) -> bool:
    words = sentence.plain
    if _OTHER.search(words) or _SOME_LEFT.search(words):
        return False
    said = sentence.plain[: hit.low - sentence.low]
    cases = max(said.rfind("复议"), said.rfind("诉讼"))
    if cases > max((match.end() for match in _ASKED.finditer(said)), default=-1):
        return False
    return sentence.mentions(("公开申请", "依申请公开", "新收申请", "收到申请"))


def _left(found: Table | None) -> Cell | None:
    cell = found.cell("r4", "total") if found else None
    return cell if cell and cell.value else None


def _blocks(said: str) -> list[str]:
    """The parts of table four that a claim is about: what was named last, or both together."""
    review, suit = said.rfind("复议"), said.rfind("诉讼")
    first, last = sorted((review, suit))
    together = first >= 0 and not any(word in said[first:last] for word in ("；", "其中", "维持"))
    blocks = ["rv"] if review >= 0 and (together or review > suit) else []
    return blocks + (["ld", "lr"] if suit >= 0 and (together or suit > review) else [])


def _against_four(
    doc: Document, found: Table, hit: Text, sentence: Text, ends: tuple[str, ...]
) -> Iterator[Finding]:
    said = sentence.plain[: hit.low - sentence.low]
    blocks = _blocks(said)
    base = next(iter(counts_before(doc, hit, sentence)), None)
    if base is None:
        closed = _ONLY_CLOSED.search(said) is not None
    else:
        totals = _totals(found, blocks)
        if base.value not in (*totals, *totals.values()):
            return
        closed = base.value not in totals
    cells = [
        (_NAMES[end], cell)
        for block in blocks
        for end in ends
        if not (closed and end == "pending")
        and (cell := found.cell("n", f"{block}_{end}"))
        and cell.value
    ]
    if cells:
        told = "、".join(f"{name}{cell.printed}件" for name, cell in cells)
        yield hit.finding(
            f"正文说{hit.plain}，表中还有{told}，两处应一致",
            related=[(cell.text, name) for name, cell in cells],
        )


def _totals(found: Table, blocks: list[str]) -> dict[Decimal, Decimal]:
    """The totals that a claim can be about, each with what of it is closed."""
    totals = {}
    for group in (["rv"], ["ld", "lr"], blocks):
        if set(group) <= set(blocks):
            total, pending = (
                sum((found.value("n", f"{block}_{end}") or Decimal() for block in group), Decimal())
                for end in ("total", "pending")
            )
            totals[total] = total - pending
    return totals

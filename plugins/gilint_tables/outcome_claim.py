"""Claims that all was upheld or all was finished, against tables three and four."""

from collections.abc import Iterable, Iterator

from gilint.api import Cell, Document, Finding, Rule, Table, Text, lazy
from gilint_tables._claims import table
from gilint_tables._examples import FOUR as F4
from gilint_tables._examples import THREE as T3
from gilint_tables._examples import three

_UPHELD = r"(?:均|全部|都)(?:获得?|被|予以|得到|依法)?(?:结果)?维持(?!原)"
_DONE = r"(?:全部|均已?|都已?)(?:依法|按期|按时|依规|在法定期限内|及时|如期|已|按规定){0,3}办结"
_OTHER = lazy(r"许可|审批|咨询|建议|提案|留言|来信|来电|12345|工单|诉求|投诉件|其中|上年|整改")
_SOME_LEFT = lazy(r"件[^，。；]{0,6}(?:结转|顺延|转下)|(?:结转|顺延|转下)[^，。；]{0,10}\d件")
_NAMES = {"fix": "结果纠正", "other": "其他结果", "pending": "尚未审结"}


class OutcomeClaim(Rule):
    """正文说均获维持、全部办结，表中却有别的结果。

    “均获维持”：第四部分表中相应的结果纠正、其他结果、尚未审结应为0；“全部办结”：第三部分表的结转下年度应为0。

    “均在法定期限内答复”不说结果，不报；说的是许可、咨询等其他事项的不报。

    请照实写明各种结果的件数。
    """

    name = "outcome-claim"
    good = [
        "因政府信息公开被申请行政复议1件，均获维持。" + F4,
        "政府信息公开申请均在法定期限内答复。" + T3,
        "新收政府信息公开申请26件，全部办结。\n" + three({"四、": "0 0 0 0 0 0 0"}),
        "咨询件全部办结。" + T3,
    ]
    bad = {
        "因政府信息公开被申请行政复议、行政诉讼3件，⟦均获维持⟧。" + F4: None,
        "新收政府信息公开申请26件，⟦全部按期办结⟧。" + T3: None,
        "本年度政府信息公开行政诉讼2件，⟦全部维持⟧。" + F4: None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the claims and look up what they deny."""
        for hit in doc.find(_UPHELD, near="维持", quoted=False):
            sentence = _sentence(doc, hit)
            found = table(doc, "s4")
            if found and sentence and sentence.mentions(("复议", "诉讼")):
                yield from _against_four(found, hit, sentence)
        for hit in doc.find(_DONE, near="办结", quoted=False):
            sentence = _sentence(doc, hit)
            cell = _left(table(doc, "s3"))
            if cell and sentence and _is_of_applications(sentence):
                yield hit.finding(
                    f"正文说全部办结，表中“结转下年度继续办理”总计为{cell.printed}，两处应一致",
                    related=[(cell.text, "结转下年度 · 总计")],
                )


def _sentence(doc: Document, hit: Text) -> Text | None:
    return next((each for each in doc.sentences if each.low <= hit.low < each.high), None)


def _is_of_applications(sentence: Text) -> bool:
    words = sentence.plain
    if _OTHER.search(words) or _SOME_LEFT.search(words):
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


def _against_four(found: Table, hit: Text, sentence: Text) -> Iterator[Finding]:
    blocks = _blocks(sentence.cut(0, hit.low - sentence.low).plain)
    cells = [
        (name, cell)
        for block in blocks
        for end, name in _NAMES.items()
        if (cell := found.cell("n", f"{block}_{end}")) and cell.value
    ]
    if cells:
        said = "、".join(f"{name}{cell.printed}件" for name, cell in cells)
        yield hit.finding(
            f"正文说{hit.plain}，表中还有{said}，两处应一致",
            related=[(cell.text, name) for name, cell in cells],
        )

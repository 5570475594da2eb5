"""Short titles that do not fit their full title, are introduced twice or never used."""

from collections.abc import Iterable, Iterator

from gilint.api import INFO, Document, Finding, Rule, ShortTitle

from ._places import holding

_WORDS = ("规定", "意见", "要求", "决定", "通知", "报告")
_APPEALED = ("按照", "根据", "依据", "依照", "贯彻", "落实", "执行", "《", "“", "〈")
_LED_BY = ("新", "原", "旧", "本", "老")


class Abbreviation(Rule):
    """简称与全称不合，或简称交代了两次、交代后没有使用。

    “以下简称《公开办法》”应取自全称里的字，读者才对得上；同一简称只交代一次，指一个文件；
    后文不再用到的简称不必交代。

    只看书名号或引号里的简称。不报：“新《条例》”之类加字区别新旧的；统计表里用到的简称。
    """

    name = "abbreviation"
    basis = "GB/T 9704-2012"
    severity = INFO
    good = [
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。《条例》实施以来，",
        "印发《青石县政务公开实施办法》（以下简称“实施办法”），按实施办法逐项落实。",
        "修订《中华人民共和国政府信息公开条例》（以下简称“新《条例》”），学习新《条例》。",
        "云溪区大数据局（以下简称“区大数据局”）负责。区大数据局派员参加。",
        (
            "根据《政府信息公开条例》以下简称《条例》和《青石省政府信息公开暂行规定》要求编制本报告，"
            "《条例》施行以来，"
        ),
        "《青石县公开办法》《青石县考核规定》（以下分别简称《办法》《规定》），按《办法》《规定》办。",
        "《规定》人人知晓。《青石县公开规定》（以下简称《规定》）。",
    ]
    bad = {
        "印发《青石县政务公开办法》（⟦以下简称《公开规定》⟧），按《公开规定》办理。": None,
        "根据《政府信息公开条例》（⟦以下简称《条例》⟧）编制本报告。": None,
        (
            "《甲县公开办法》（以下简称《办法》）和《甲县考核办法》（⟦以下简称《办法》⟧），"
            "按《办法》办。"
        ): None,
        (
            "根据《政府信息公开条例》（以下简称《条例》）编制。"
            "《政府信息公开条例》（⟦以下简称《条例》⟧）施行以来，按《条例》办。"
        ): None,
        "公开规定人人知晓。《青石县公开规定》（⟦以下简称“规定”⟧）。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at each introduction: its words, its likes, what follows."""
        first: dict[str, ShortTitle] = {}
        for short in doc.short_titles:
            if short.name.plain == short.text.plain or not _is_marked(short):
                continue
            name = short.name.plain
            faults = list(_faults(doc, short, first.get(name)))
            first.setdefault(name, short)
            if faults:
                yield short.text.finding("；".join(faults))


def _is_marked(short: ShortTitle) -> bool:
    return short.name.before(1) in tuple("《〈“")


def _faults(doc: Document, short: ShortTitle, earlier: ShortTitle | None) -> Iterator[str]:
    name = short.name.plain
    if short.full is not None and not _is_part(name, short.full.name.plain):
        yield f"简称“{name}”不是全称的一部分"
    if earlier is not None:
        same = (
            earlier.full is not None
            and short.full is not None
            and earlier.full.name.plain == short.full.name.plain
        )
        yield f"简称“{name}”前文已交代" if same else f"简称“{name}”前文已用来指别的文件"
    elif not _is_used(doc, short):
        yield f"简称“{name}”后文没有用到，不必交代"


def _is_part(name: str, full: str) -> bool:
    """Whether the characters of a name occur in the full title in this order."""
    rest = iter(full)
    bare = name.strip("《》〈〉")
    return all(character in rest for character in bare.lstrip("".join(_LED_BY)))


def _is_used(doc: Document, short: ShortTitle) -> bool:
    """Whether the short form occurs once more outside longer titles, in marks or bare.

    Bare 规定 is a word of its own; it counts only where a document is appealed to.
    """
    name = short.name.plain
    text = doc.prose.plain
    at = text.find(name)
    while at >= 0:
        title = holding(doc.titles, at)
        inside = holding(doc.short_titles, at) or (title and title.name.plain != name)
        before = text[max(0, at - 2) : at]
        if not inside and before != "公开" and (name not in _WORDS or before.endswith(_APPEALED)):
            return True
        at = text.find(name, at + 1)
    return doc.flows.tables.mentions(name)

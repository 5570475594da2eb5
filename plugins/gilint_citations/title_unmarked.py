"""Regulations named in full without 《》."""

from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Rule, Text

_KIND = r"(?:条例|规定|办法|细则|规则)"
_PLACE = (
    r"(?:中华人民共和国|国务院(?:办公厅)?"
    r"|(?:(?![按照据依和及与彻行实同省市县区州各全我本该级])[\u4e00-\u9fff]){2,7}"
    r"(?:省|自治区|市|县|区|自治州|旗))"
)
_INTRODUCED = (
    rf"(?<![省市县区各全我本该])(?P<name>{_PLACE}(?:人民政府)?"
    rf"(?:政府信息公开|政务公开|[\u4e00-\u9fff]{{2,16}}?){_KIND}(?:（试行）)?)（[^（）]{{0,40}}\Z"
)
_REACH = 80
_LAW = "中华人民共和国政府信息公开条例"
_NAMED_IN_FULL = (
    r"(?:中华人民共和国|[\u4e00-\u9fff]{1,7}?(?:省|自治区|市|县|区|州))"
    r".{0,40}(?:条例|规定|办法|细则)(?:（[^（）]{1,6}）)?\Z"
)
_GENERIC = "省市县区州各全我本该级"


class TitleUnmarked(Rule):
    """法规、规章写了全称，没有加书名号。

    同一文件在别处用了书名号，或其简称用了书名号，如“青石省政府信息公开规定（以下简称《规定》）”，
    全称也应加上，写作“《青石省政府信息公开规定》”。

    不报：“省市政府信息公开规定”之类泛指；引号里的；全文都没有加书名号的制度名称。
    """

    name = "title-unmarked"
    basis = "GB/T 15834-2011 4.15"
    good = [
        "根据《白鹭市政府信息公开规定》（以下简称《规定》）编制本报告。",
        "按照省市政府信息公开规定（下称《规定》）要求，编制本报告。",
        "贯彻《政府信息公开条例》和省、市有关规定，完善本县工作办法。",
        "落实《云溪区政务公开办法》，宣传“云溪区政务公开办法”。",
    ]
    bad = {
        "贯彻《条例》及⟦白鹭市政府信息公开规定⟧（以下简称《规定》）。": (
            "贯彻《条例》及《白鹭市政府信息公开规定》（以下简称《规定》）。"
        ),
        "落实《云溪区政务公开办法》。⟦云溪区政务公开办法⟧实施三年来，成效明显。": (
            "落实《云溪区政务公开办法》。《云溪区政务公开办法》实施三年来，成效明显。"
        ),
        "根据⟦中华人民共和国政府信息公开条例⟧编制本报告，《条例》实施以来，": (
            "根据《中华人民共和国政府信息公开条例》编制本报告，《条例》实施以来，"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for full names that are introduced, or marked elsewhere."""
        seen: set[int] = set()
        for name in (*_introduced(doc), *_marked_elsewhere(doc)):
            if name.low not in seen:
                seen.add(name.low)
                yield name.finding(f"“{name.plain}”是文件全称，应加书名号", fix=f"《{name!s}》")


def _introduced(doc: Document) -> Iterator[Text]:
    for short in doc.short_titles:
        if short.full is None and short.name.before(1) in tuple("《“"):
            hit = doc.prose.cut(max(0, short.text.low - _REACH), short.text.low).first(_INTRODUCED)
            if hit is not None and not doc.is_foreign(hit["name"]):
                yield hit["name"]


def _marked_elsewhere(doc: Document) -> Iterator[Text]:
    names = (name for title in doc.titles for name in title.names)
    marked = {name.plain for name in names if name.match(_NAMED_IN_FULL)}
    if any(title.name.plain in ("条例", _LAW) for title in doc.titles):
        marked.add(_LAW)
    for words in sorted(marked, key=len, reverse=True):
        if not set(words[:2]) & set(_GENERIC):
            for hit in doc.find(_literal(words), near=words, quoted=False):
                if not hit.after(1) or hit.after(1) not in "》〉”’":
                    yield hit


def _literal(words: str) -> str:
    return words.replace(".", "[.]").replace("+", "[+]").replace("*", "[*]").replace("?", "[?]")

"""Short titles that are used without having been introduced."""

from collections.abc import Iterable, Iterator

from gilint.api import ERROR, INFO, CitedTitle, Document, Finding, Rule, Severity

_SHORT = r"(?:暂行|试行|实施|管理)?(?:条例|规定|办法|细则)(?:（试行）)?\Z|(?:实施)?意见\Z|方案\Z"
_OWNED = tuple("会央院委府厅局部办室省市区县州的该此本")
_LAW = "条例"
_LAW_NAMED = "政府信息公开条例"


class ShortTitleUndefined(Rule):
    """简称没有交代，或用在全称之前。

    《条例》《规定》《暂行规定》等简称，应先写全称并注明“以下简称《…》”。全文找不到含有它的
    全称，读者无从知道指哪个文件；全称在后文才出现，应移到前面交代。已写过全称、只缺“以下简称”
    的，以及人所共知的《条例》，只作提示。

    不报：《目录》《指南》；前面写明制定机关的，如“省政府《意见》”；统计表里的简称。
    同一简称只在首见处报一次。
    """

    name = "short-title-undefined"
    basis = "GB/T 9704-2012"
    severity = ERROR
    good = [
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》），严格执行《条例》。",
        "编制了政府信息公开《目录》和《指南》。",
        "落实省政府《意见》和县委《方案》，公开信息12条。",
        "非《条例》所指政府信息2件。",
        "印发《〈公开意见〉实施细则的通知》（以下简称“新《细则》”），执行新《细则》。",
        "印发《云溪区公开工作暂行规定》（以下简称“规定”），执行《规定》。",
        "按照省市政府信息公开规定（下称《规定》）要求，执行《规定》。",
        "印发《云溪区公开办法》《云溪区考核规定》（以下分别简称《办法》《规定》），执行《办法》。",
    ]
    bad = {
        "严格按照⟦《暂行规定》⟧要求，公开信息12条。": None,
        "贯彻⟦《条例》⟧。根据《中华人民共和国政府信息公开条例》，公开信息12条。": None,
        "印发《云溪区考核办法》，各科室按⟦《办法》⟧报送，《办法》实施后，": None,
        "根据⟦《规定》⟧和《白鹭市公开规定》（以下简称《规定》）编制本报告。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Ask of the first use of each bare short title where it was introduced."""
        uses: dict[str, list[CitedTitle]] = {}
        for title in doc.titles:
            if title.name.match(_SHORT) and _is_use(doc, title):
                uses.setdefault(title.name.plain, []).append(title)
        for name, titles in uses.items():
            yield from _judged(doc, name, titles)


def _is_use(doc: Document, title: CitedTitle) -> bool:
    if any(title.text.inside(short.text) for short in doc.short_titles):
        return False
    before = title.text.before(1)
    return before not in _OWNED and before != "非"


def _judged(doc: Document, name: str, titles: list[CitedTitle]) -> Iterator[Finding]:
    first = titles[0]
    where = [short.text.low for short in doc.short_titles if short.name.plain == name]
    full = _full_names(doc, name)
    at = first.text.low
    if any(low < at for low in where):
        return
    level: Severity | None
    if where or (full and min(full) > at):
        level, said = Severity.WARNING, "用在全称之前，应在首次出现处写全称并注明以下简称"
    elif full:
        level, said = INFO, f"未经交代，宜在全称后注明“以下简称《{name}》”"
    elif name == _LAW:
        level, said = INFO, "未经交代，全文没有全称《中华人民共和国政府信息公开条例》"
    else:
        level, said = ERROR, f"未经交代，全文没有含“{name}”的全称，应写明全称"
    related = [(title.text, "又见") for title in titles[1:]]
    yield first.text.finding(f"简称《{name}》{said}", related=related, severity=level)


def _full_names(doc: Document, name: str) -> list[int]:
    """Where the full titles stand that hold the name, marked or bare."""
    bare_name = name.partition("（")[0]
    found = [
        words.low
        for title in doc.titles
        for words in title.names
        if len(words) > len(name) + 1 and bare_name in words.plain
    ]
    bare = _LAW_NAMED if name == _LAW else rf"(?:公开|管理|工作|审查|考核|评议|追究)(?:工作)?{name}"
    found += [hit.low for hit in doc.prose.find(bare, near=name)]
    return found

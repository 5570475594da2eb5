"""Laws and notices that no longer held for the year reported on."""

from collections.abc import Iterable, Iterator

from gilint.api import CitedTitle, Document, Era, Finding, Rule, Text

_HISTORY = (
    *("原", "旧", "修订前", "修改前", "废止", "取代", "代替", "替代"),
    *("曾", "此前", "以前", "之前", "历年"),
)
_TRIAL_TITLE = "政务公开办公室关于政府信息公开工作年度报告有关事项"
_BARE_FORM = r"(?:政府信息公开)?(?:工作)?年度报告格式"
_TRIAL_FORM = "年度报告格式（试行）"
_NEW_FORM = "年度报告格式"
_STATE = ("中华人民共和国", "国务院办公厅")
_TRIAL_CODE = "国办公开办函〔2019〕60号"
_FORM_CODE = "〔2021〕30号"
_ITS_FORM = r"(?:文件)?(?:所附|附|规定)的?(?:年度报告)?(?:格式|样式)"
_IN_ITS_FORM = r"(?:格式|样式|体例|表格)(?:依照|按照|参照|执行|采用|沿用|依据)[^，。；]{0,60}$"
_FORM_OF_2019 = (
    r"2019年(?:[^，。；\d《]{0,8}(?:印发|下发|制发|制定|发布|公布))?的?[^，。；\d《》]{0,16}年度报告(?:的)?(?:格式|样式)"
    r"(?:（试行）)?"
)
_OLD, _NEW = 492, 711
_REGULATION = ("条例", "政府信息公开条例", "中华人民共和国政府信息公开条例")
_FIRST_DAY = r"2008年5月1日(?:起|正式|开始){0,2}(?:施行|实施)|2007年4月5日"
_REVISED = ("修订", "2019年", "修改")


class SupersededBasis(Rule):
    """引用了已被取代的依据。

    2019年度起，年度报告应依修订后的《政府信息公开条例》（国务院令第711号）；2021年度起，格式应依
    国办公开办函〔2021〕30号。仍以国务院令第492号或国办公开办函〔2019〕60号为依据的，说明套用了旧稿，
    内容和表格也可能是旧的。只注“2008年5月1日施行”的也是。请改引现行文件，并核对表格。

    不报：同时引了现行文件的（另有一句写明采用旧格式的仍报）；写明“原”“修订前”“废止”等，只作沿革交代的。
    """

    name = "superseded-basis"
    basis = "《政府信息公开条例》（国务院令第711号）第五十条；国办公开办函〔2021〕30号"
    good = [
        "青石县2022年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号要求，编制本报告。",
        "青石县2020年政府信息公开工作年度报告\n按照国办公开办函〔2019〕60号要求，编制本报告。",
        "青石县2017年政府信息公开工作年度报告\n根据《条例》（国务院令第492号）编制本报告。",
        (
            "青石县2021年政府信息公开工作年度报告\n按照《青石省人民政府办公厅关于编制2021年"
            "政府信息公开工作年度报告有关事项的通知》要求，编制本报告。"
        ),
        "青石县2022年政府信息公开工作年度报告\n按照《青石省政府信息公开工作年度报告格式（试行）》编制。",
        "青石县2020年政府信息公开工作年度报告\n按照《政府信息公开工作年度报告格式（试行）》编制本报告。",
        (
            "青石县2022年政府信息公开工作年度报告\n按照《中华人民共和国政府信息公开工作年度报告格式》编制，"
            "《政府信息公开工作年度报告格式（试行）》不再使用。"
        ),
        "青石县2022年政府信息公开工作年度报告\n根据《条例》（2008年5月1日施行，2019年修订）编制本报告。",
        (
            "青石县2022年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号编制。"
            "此前按照国办公开办函〔2019〕60号所附格式编制。"
        ),
        "青石县2022年政府信息公开工作年度报告\n此前沿用的2019年印发的年度报告格式不再使用。",
        "青石县2022年政府信息公开工作年度报告\n原《条例》（国务院令第492号）已经修订。",
        "青石县2022年政府信息公开工作年度报告\n根据《条例》（国务院令第492号公布，国务院令第711号修订）编制本报告。",
    ]
    bad = {
        (
            "青石县2022年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号编制。"
            "报告格式依照有关通知（⟦国办公开办函〔2019〕60号⟧）。"
        ): None,
        "青石县2022年政府信息公开工作年度报告\n按照⟦国办公开办函〔2019〕60号⟧编制本报告。": None,
        (
            "青石县2022年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号编制。"
            "表格按照⟦国办公开办函〔2019〕60号⟧所附格式。"
        ): None,
        "青石县2020年政府信息公开工作年度报告\n根据《条例》（⟦国务院令第492号⟧）编制本报告。": None,
        "青石县2022年政府信息公开工作年度报告\n根据《条例》（⟦第492号国务院令⟧）编制本报告。": None,
        "青石县2020年政府信息公开工作年度报告\n根据《条例》（⟦2008年5月1日施行⟧）编制。": None,
        "青石县2021年政府信息公开工作年度报告\n根据⟦《政府信息与政务公开办公室关于政府信息公开工作"
        "年度报告有关事项的通知》⟧编制本报告。": None,
        "青石县2022年政府信息公开工作年度报告\n按照⟦《中华人民共和国政府信息公开工作年度报告格式（试行）》⟧"
        "要求编制本报告。": None,
        "青石县2022年政府信息公开工作年度报告\n按照⟦2019年印发的年度报告格式（试行）⟧编制。": None,
        (
            "青石县2020年政府信息公开工作年度报告\n"
            "根据《条例》（⟦国务院令第492号⟧）和《登记管理条例》（国务院令第746号）编制。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare what is cited with the era."""
        if doc.era in (None, Era.ORDER_492):
            return
        yield from _order(doc)
        yield from _first_day(doc)
        if doc.era is Era.FORM_2021:
            yield from _form(doc)


def _order(doc: Document) -> Iterator[Finding]:
    if any(decree.serial == _NEW for decree in doc.decrees):
        return
    for decree in doc.decrees:
        if decree.serial == _OLD and not _is_history(decree.text):
            yield decree.text.finding(
                f"{doc.year}年度应依修订后的《政府信息公开条例》（国务院令第711号），第492号是修订前的令号"
            )


def _first_day(doc: Document) -> Iterator[Finding]:
    """The Regulation with the day on which it first came into force, not revised since."""
    for title in doc.titles:
        note = title.notes[0] if title.notes and title.name.plain in _REGULATION else None
        if note is None or note.mentions(_REVISED) or _is_history(title.text):
            continue
        if day := note.first(_FIRST_DAY):
            yield day.finding(
                f"{doc.year}年度应依修订后的《政府信息公开条例》（2019年5月15日起施行），这是修订前的日期"
            )


def _form(doc: Document) -> Iterator[Finding]:
    old: list[Text] = [n.text for n in doc.doc_numbers if n.plain.endswith(_TRIAL_CODE)]
    if any(number.plain.endswith(_FORM_CODE) for number in doc.doc_numbers):
        yield from (_outdated(text) for text in old if _is_followed(doc, text))
        return
    old = old or [title.text for title in doc.titles if _is_trial(title)][:1]
    if old and any(title.text.inside(old[0]) for title in doc.titles) and _names_new_form(doc):
        return
    for text in old:
        if not _is_history(text):
            yield _outdated(text)
    if not old and not _names_new_form(doc):
        for hit in doc.find(_FORM_OF_2019, near="2019年"):
            if not _is_history(hit):
                yield _outdated(hit)


def _outdated(text: Text) -> Finding:
    return text.finding(
        "2021年度起年度报告格式应依国办公开办函〔2021〕30号，此处仍引2019年的试行格式通知"
    )


def _is_followed(doc: Document, text: Text) -> bool:
    """Whether a sentence of its own says that the form is that of the old notice."""
    sentence = doc.sentence_of(text) or text
    if sentence.mentions(_FORM_CODE) or _is_history(text):
        return False
    before = sentence.cut(0, max(0, text.low - sentence.low))
    return bool(text.flow.whole.cut(text.high).match(_ITS_FORM) or before.first(_IN_ITS_FORM))


def _is_trial(title: CitedTitle) -> bool:
    """Whether a title is that of the notice of 2019, or of the form on trial that it brought."""
    text = title.text
    if text.mentions(_TRIAL_TITLE):
        return True
    return text.mentions(_TRIAL_FORM) and (
        any(text.mentions(name) for name in _STATE) or title.name.match(_BARE_FORM) is not None
    )


def _names_new_form(doc: Document) -> bool:
    """Whether the form of 2021 is cited by its title beside the one on trial."""
    return any(
        title.text.mentions(_NEW_FORM) and not title.text.mentions(_TRIAL_FORM)
        for title in doc.titles
    )


def _is_history(text: Text) -> bool:
    near = text.before(30).rpartition("。")[2] + text.after(12).partition("。")[0]
    return any(word in near for word in _HISTORY)

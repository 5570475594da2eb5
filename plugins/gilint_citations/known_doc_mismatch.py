"""Well-known documents with a wrong number, a wrong title or a wrong name."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from gilint.api import ERROR, INFO, CitedTitle, DocNumber, Document, Finding, Held, Rule, lazy
from gilint_citations._known import (
    BY_NUMBER,
    DECREES,
    FORM_2021,
    KNOWN,
    TRIAL_FORM,
    Known,
)

_ALIKE = 0.8
_SHORTEST_TITLE = 5
_WRONG_NAMES = (
    r"政府信息(?:公开工作|工作公开|公开管理|公开实施)条例",
    r"(?<=《)政府信息管理条例(?=》)",
    r"中华人民共和国(?:政务信息公开|政务公开|信息公开|政府公开|政府信息)条例",
)
_FORM_CUT = r"中华人民共和国(?P<cut>政府信息公开(?:年度|工作)报告格式)"
_FORM_RIGHT = "政府信息公开工作年度报告格式"
_PLACES = tuple("省市县区州旗盟")
_NEARLY = 0.85
_STATE_RULE = r"中华人民共和国[\u4e00-\u9fff]{4,16}(?:条例|规定|办法|法|规则|细则|规程|制度)$"
_CENTRAL = ("国办", "国发", "国函", "中办")
_PARTY = "中办"
_OFFICE_CODE = lazy(r"国(?!办公开办函$)(?=[办公开]*公[开办])[办公开]{2,6}函")
_REGULATION = r"(?:中华人民共和国)?政府信息公开条例$"
_STATE = "中华人民共和国"
_SECRETS, _DATA = "保守国家秘密法", "个人信息保护法"
_POPULAR = {
    **dict.fromkeys(("保密法", "国家保密法", "保守秘密法", "国家秘密法"), _SECRETS),
    **dict.fromkeys(("个人信息安全法", "个人信息法", "公民个人信息保护法"), _DATA),
}
_SHORT = "政府信息公开条例"
_FULL = _STATE + _SHORT
_CUT = "信息公开条例"
_MARKS = str.maketrans("", "", "《》〈〉<>﹤﹥ ")
_REPORT = ("年度报告", "年报")
_FORM_SINCE = 2021
_OLD = "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知"


class KnownDocMismatch(Rule):
    """常引文件的文号、题名或法规名称不符。

    年度报告常引的文件不多：《中华人民共和国政府信息公开条例》（国务院令第492号，2019年修订后为
    第711号）、年度报告格式通知（国办公开办函〔2019〕60号、〔2021〕30号）、信息处理费办法
    （国办函〔2020〕109号）、政务新媒体意见（国办发〔2018〕123号）、2015年至2022年各年的工作要点等。文号与题名对不上，机关代字不对，
    或法规名称多字、少字、错字的，在此报出；题名只与全称略有出入的，作为提示。

    不报：地方转发、贯彻这些文件的通知（文号是地方的）；《条例》《要点》等简称；表中没有的文件。
    """

    name = "known-doc-mismatch"
    basis = "各文件公布的文号和题名"
    quiets = ("wording/official-name-typo",)
    good = [
        "根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。",
        (
            "按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开"
            "工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制本年度报告。"
        ),
        "按照《青石县人民政府办公室关于印发2017年政务公开工作要点的通知》（青政办发〔2017〕9号）。",
        "落实《2018年政务公开工作要点》（国办发〔2018〕23号）和《白鹭市政府信息公开管理条例》。",
        "学习《中华人民共和国政府信息公开条例释义》《中华人民共和国政府采购法实施条例》。",
        "落实《开展基层政务公开标准化规范化试点工作方案》（国办发〔2017〕42号）。",
        "落实《白鹭市推进政务新媒体健康有序发展实施方案》（白政办发〔2019〕3号）。",
        "参照《青石省政府信息公开年度报告格式》和《政府信息公开年度报告格式》。",
        "落实《关于全面推进政务公开工作的意见》（中办发〔2016〕8号）和《实施细则》（国办发〔2016〕80号）。",
        "落实《关于全面推进政务公开工作的实施意见》（青办发〔2016〕8号）。",
        f"根据《{_FULL}》（以下简称《信息公开条例》），落实《信息公开条例》。",
        "依照《保密法》和《中华人民共和国保守国家秘密法》审查。",
        "按照中办发〔2021〕30号文件，加强年度报告的保密审查。",
        "按照国办发〔2021〕30号文件精神，推进科技工作。",
        "按照国办公开办函〔2016〕201号文件要求，编制本年度报告。",
        "按照《年度报告格式（试行）》（国办公开办函〔2019〕60号）编制本报告。",
        "按照国办公开办函〔2022〕7号的要求，核对年度报告的数据。",
    ]
    bad = {
        "年度报告格式（⟦国办公开办函〔2021〕60号⟧）要求，编制本报告。": None,
        "根据《中华人民共和国政府信息公开条例》（⟦国务院令第771号⟧）编制本报告。": None,
        "根据《中华人民共和国⟦政府信息公开工作条例⟧》编制本报告。": (
            "根据《中华人民共和国政府信息公开条例》编制本报告。"
        ),
        "按照《国务院办公厅关于印发2017年政务公开工作要点的通知》（⟦国办发〔2017〕42号⟧）。": None,
        "按照《国务院办公厅关于印发2018年政务公开工作要点的通知》（⟦国办发〔2019〕14号⟧）。": None,
        f"青石县2020年度报告\n按照《{_OLD}》（⟦国办公开办函〔2021〕30号⟧）。": None,
        f"青石县2022年度报告\n按照《⟦{_OLD}⟧》（国办公开办函〔2021〕30号）。": (
            f"青石县2022年度报告\n按照《{FORM_2021.title}》（国办公开办函〔2021〕30号）。"
        ),
        "落实《国务院办公厅关于推进政务新媒体健康有序发展的意见》（⟦国办发〔2018〕132号⟧）。": None,
        "按照《国务院办公厅关于做好人事工作的通知》（⟦国办函〔2020〕109号⟧）。": None,
        f"按照《{FORM_2021.title}》（⟦国办发〔2021〕30号⟧）编制。": None,
        "按照《政府网站发展指引》（⟦国办发〔2017〕74号⟧）改版网站。": None,
        "落实《关于全面推进政务公开工作的意见》（⟦中办发〔2015〕8号⟧）。": None,
        "按照⟦国办发〔2021〕30号⟧文件要求，编制本年度报告。": None,
        "按照《关于做好年度报告工作的通知》（⟦国公开办函〔2016〕201号⟧）编制。": None,
        "执行《政府信息公开信息处理费管理办法》（⟦国办发〔2020〕109号⟧）。": None,
        "按照《中华人民共和国⟦政府信息公开年度报告格式⟧》编制。": (
            "按照《中华人民共和国政府信息公开工作年度报告格式》编制。"
        ),
        "按照《中华人民共和国⟦政府信息公开工作报告格式⟧》编制。": (
            "按照《中华人民共和国政府信息公开工作年度报告格式》编制。"
        ),
        "按照《⟦信息公开条例⟧》的规定办结。": "按照《政府信息公开条例》的规定办结。",
        "对照《⟦政府信息管理条例⟧》梳理公开范围。": "对照《政府信息公开条例》梳理公开范围。",
        "贯彻《⟦中华人民共和国政府信息公开体例⟧》。": "贯彻《中华人民共和国政府信息公开条例》。",
        "依照《⟦中华人民共和国保密法⟧》审查。": "依照《中华人民共和国保守国家秘密法》审查。",
        "对照《〈关于全面推进政务公开工作的意见〉实施细则》（⟦国办发〔2016〕8号⟧）自查。": None,
        "贯彻《⟦中华人民共和国政府信息公开规定⟧》。": "贯彻《中华人民共和国政府信息公开条例》。",
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Hold titles, numbers and names against the table."""
        for pattern in _WRONG_NAMES:
            for hit in doc.prose.find(pattern, near="条例"):
                right = _FULL if hit.plain.startswith(_STATE) else _SHORT
                if hit.before(1) not in _PLACES:
                    yield hit.finding(f"法规名称有误，应为《{right}》", fix=right, severity=ERROR)
        for title in doc.titles:
            yield from _misnamed(title)
            yield from _by_popular_name(title)
            yield from _cut_short(doc, title)
            yield from _form_misnamed(title)
            yield from _decree(doc, title)
        for number in doc.doc_numbers:
            central = number.code.plain.startswith(_CENTRAL)
            found = list(_numbered(doc, number)) if central else []
            yield from found
            if not found and _OFFICE_CODE.fullmatch(number.code.plain):
                yield number.text.finding(f"机关代字有误，应为“{FORM_2021.code}”")


def _misnamed(title: CitedTitle) -> Iterator[Finding]:
    """The Regulation by a name that is almost its own."""
    name = title.name.plain
    if _FULL in name or not (title.name.match(_STATE_RULE) or _is_slip(name)):
        return
    if any(title.name.first(pattern) for pattern in _WRONG_NAMES):
        return
    if SequenceMatcher(None, name, _FULL).ratio() >= _NEARLY:
        yield title.name.finding(f"法规名称有误，应为《{_FULL}》", fix=_FULL, severity=ERROR)


def _by_popular_name(title: CitedTitle) -> Iterator[Finding]:
    """A law under 中华人民共和国 by the name that it has in talk only."""
    name = title.name.plain
    if name.startswith(_STATE) and (right := _POPULAR.get(name.removeprefix(_STATE))):
        full = _STATE + right
        yield title.name.finding(f"法律名称有误，应为《{full}》", fix=full, severity=ERROR)


def _cut_short(doc: Document, title: CitedTitle) -> Iterator[Finding]:
    """《信息公开条例》, unless it was introduced as a short title."""
    if title.name.plain == _CUT and not any(own.name.plain == _CUT for own in doc.short_titles):
        yield title.name.finding(f"法规名称不全，应为《{_SHORT}》", fix=_SHORT, severity=INFO)


def _is_slip(name: str) -> bool:
    """Whether one character of its full name is another: 体例 for 条例."""
    pairs = zip(name, _FULL, strict=False)
    return len(name) == len(_FULL) and sum(one != other for one, other in pairs) == 1


def _form_misnamed(title: CitedTitle) -> Iterator[Finding]:
    """The form of the report without 工作 or 年度 in its name."""
    if hit := title.name.first(_FORM_CUT):
        cut = "工作" if "年度" in hit.plain else "年度"
        yield hit["cut"].finding(
            f"题名缺“{cut}”二字，应为“{_STATE}{_FORM_RIGHT}”", fix=_FORM_RIGHT, severity=INFO
        )


def _numbered(doc: Document, number: DocNumber) -> Iterator[Finding | Held]:
    title = next((t for t in doc.titles if t.notes and number.text.inside(t.notes[0])), None)
    known = BY_NUMBER.get(number.plain)
    if title is not None and len(title.name) >= _SHORTEST_TITLE:
        name = title.name.plain.translate(_MARKS)
        if known is FORM_2021 and not _has_core(name, known) and _has_core(name, TRIAL_FORM):
            yield _older_title(doc, number, title)
        else:
            yield from _titled(number, name, known)
    elif known is None and not number.plain.startswith(_PARTY):
        yield from _bare(doc, number)


def _older_title(doc: Document, number: DocNumber, title: CitedTitle) -> Finding:
    """The notice of 2019 by name, that of 2021 by number: the report's year tells which is due."""
    if doc.year is None:
        return number.text.finding(
            f"文号与题名不符：{FORM_2021.number}是《{FORM_2021.title}》，此题名的文号是{TRIAL_FORM.number}"
        )
    if doc.year < _FORM_SINCE:
        return number.text.finding(f"文号有误，该文件应为{TRIAL_FORM.number}")
    return title.name.finding(
        f"题名是2019年旧通知的，{FORM_2021.number}应为《{FORM_2021.title}》", fix=FORM_2021.title
    )


def _decree(doc: Document, title: CitedTitle) -> Iterator[Finding | Held]:
    if not title.notes:
        return
    decree = next((d for d in doc.decrees if d.text.inside(title.notes[0])), None)
    if decree is None:
        return
    is_regulation = title.name.match(_REGULATION) is not None
    if is_regulation and decree.serial not in DECREES:
        yield decree.text.finding(
            "令号有误：《政府信息公开条例》2007年公布为国务院令第492号，2019年修订为国务院令第711号"
        )
    elif not is_regulation and decree.serial in DECREES and "信息公开" not in title.name.plain:
        yield decree.text.finding(f"国务院令第{decree.serial}号是《{_FULL}》，与此处题名不符")
    elif is_regulation:
        yield decree.text.held("处文号与题名相符")


def _titled(number: DocNumber, name: str, known: Known | None) -> Iterator[Finding | Held]:
    meant = _meant(number, name)
    same_code = meant is not None and meant.code == number.code.plain
    if known is not None and _has_core(name, known):
        yield number.text.held("处文号与题名相符")
    elif meant is not None and ((known is not None and same_code) or _alike(name, meant)):
        yield number.text.finding(f"文号有误，该文件应为{meant.number}")
    elif known is not None and _alike(name, known):
        yield number.text.finding(f"题名与该文件的全称《{known.title}》有出入", severity=INFO)
    elif known is not None:
        yield number.text.finding(f"文号与题名不符：{known.number}是《{known.title}》")


def _meant(number: DocNumber, name: str) -> Known | None:
    """The document that a title names, the one whose number is nearest to what stands there."""
    found = [known for known in KNOWN if _has_core(name, known)]
    year, serial = number.year.plain, number.serial.plain
    return max(
        found,
        key=lambda known: (
            max(name.rfind(core) for core in known.cores),  # 〈…意见〉实施细则: the rules are meant
            (str(known.year), str(known.serial)) == (year, serial),
            known.code == number.code.plain,
            str(known.year) == year,
        ),
        default=None,
    )


def _has_core(name: str, known: Known) -> bool:
    return any(core in name for core in known.cores)


def _alike(name: str, known: Known) -> bool:
    title = known.title.translate(_MARKS)
    return title in name or name in title or SequenceMatcher(None, name, title).ratio() >= _ALIKE


def _bare(doc: Document, number: DocNumber) -> Iterator[Finding]:
    """A number without a title: the two notices on the form, crossed or with a wrong code."""
    sentence = doc.sentence_of(number.text) or number.text
    if not sentence.mentions(_REPORT):
        return
    year, serial = number.year.plain, int(number.serial.plain)
    right = TRIAL_FORM if year == "2019" else FORM_2021
    crossed = (year, serial) in (("2021", 60), ("2019", 30))
    if crossed or f"〔{year}〕{serial}号" == right.number.removeprefix(right.code):
        yield number.text.finding(f"文号有误，该年度报告格式通知应为{right.number}")

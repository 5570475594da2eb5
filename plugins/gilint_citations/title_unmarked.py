"""Regulations named in full without 《》."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Rule, Text

_KIND = r"(?:条例|规定|办法|细则|规则|规程|准则|章程)"
_BASIS = "根据|依据|依照|按照|遵照|对照|参照|比照|对标|结合|印发|转发|下发|出台|制定|制订|关于|以及"
_LED_BY = (
    rf"{_BASIS}|修订|修改|起草|编制|颁布|公布|发布|完善|建立|健全|贯彻|落实|执行|实施|施行|遵守|遵循|符合|违反"
    "|学习|宣传|宣讲|解读|组织|开展|研究|领会|掌握|熟悉|严格|认真|深入|围绕|通过|推行|推进|依法"
)
_START = rf"(?:(?<![\u4e00-\u9fff])|(?<={_LED_BY})|(?<=[了的和及与以对把将由按在是]))"
"""Where a name may begin: behind a mark, or behind a word that leads up to a document."""
_NOT_IN_PLACES = "的了以对把将由在是按照据依和及与彻行实同省市县区州各全我本该级"
_STEM = rf"(?:(?!{_LED_BY})(?![{_NOT_IN_PLACES}])[\u4e00-\u9fff])"
_PLACE = (
    r"(?:中华人民共和国|国务院(?:办公厅)?"
    rf"|(?:{_STEM}{{2,8}}自治[区州县旗]|{_STEM}{{2,3}}[省市县区州旗盟]){{1,3}})"
)
_WORDS = rf"(?:(?!{_BASIS}|中华人民共和国|{_KIND}[和及与])[\u4e00-\u9fff]){{2,24}}?"
_INTRODUCED = rf"{_START}(?P<name>{_PLACE}{_WORDS}{_KIND}(?:（试行）)?)（[^（）]{{0,40}}\Z"
_LAW_BARE = (
    r"(?:根据|依据|依照|按照|遵照|遵守|违反|学习|贯彻|落实|执行|对照)"
    r"(?P<name>中华人民共和国[\u4e00-\u9fff]{1,12}?(?<![办方做依合守执司宪看说立普违非书用])法(?:实施(?:条例|细则|办法))?)"
    r"(?=[，。；、]|第[一二三四五六七八九十百\d]{1,4}条|(?![律规院官人制治定式令学案典务庭医])[\u4e00-\u9fff])"
)
_REGULATION_BARE = (
    r"(?:根据|依据|依照|按照|遵照|遵守|违反|学习|贯彻|落实|执行|对照)"
    r"(?P<name>中华人民共和国(?!主席|国务院)[\u4e00-\u9fff]{2,16}?条例)(?![》”’]|实施|释义|知识|宣传)"
)
_NUMBERED = rf"{_START}(?P<name>{_PLACE}{_WORDS}{_KIND}(?:（试行）)?)（\Z"
_LETTER = (
    rf"(?:^|(?<=[，。；、和及与据照]))(?!{_LED_BY})"
    r"(?P<name>[\u4e00-\u9fff]{2,20}(?:人民政府|办公厅|办公室|[局委])关于"
    r"[^《》〈〉，。；\n]{0,20}《[^《》\n]{2,60}》的?(?:实施)?(?:意见|通知|办法))"
    r"(?=（[^（）]{0,20}号）|的?(?:要求|规定|精神))"
)
_LED_BEFORE = rf"(?:{_LED_BY}|[了将由按])(?=[\u4e00-\u9fff]{{2,16}}关于)"
_VAGUE = ("有关", "相关", "统一", "具体", "上述", "最新")
_SHORT_BARE = (
    r"(?:根据|依据|依照|按照|遵照|违反|学习|贯彻|落实|执行|宣传|对照|(?:部署|规定|要求|精神)[和与及、])(?P<name>政府信息公开条例)"
    r"(?=[，。；、和及与]|的?(?:规定|要求|精神|有关|相关)|第[一二三四五六七八九十百\d]{1,4}条)"
)
_REACH = 80
_LAW = "中华人民共和国政府信息公开条例"
_FORM = "中华人民共和国政府信息公开工作年度报告格式"
_NAMED_IN_FULL = (
    r"(?:中华人民共和国|[\u4e00-\u9fff]{1,7}?(?:省|自治区|市|县|区|州))"
    rf".{{0,40}}{_KIND}(?:（[^（）]{{1,6}}）)?\Z"
)
_PART_OF_LONGER = (
    r"(?:实施|管理|考核)(?:细则|办法|意见|方案|规定|规程)|细则"
    r"|（(?:试行|暂行|草案|修订|修正|征求意见|送审)"
)
_AS_SUBJECT = r"是|第[一二三四五六七八九十\d]|规定|明确|要求|施行|实施|颁布|修订"
_INNER = str.maketrans("《》", "〈〉")
_GENERIC = "省市县区州各全我本该级"


class TitleUnmarked(Rule):
    """法规、规章写了全称，没有加书名号。

    同一文件在别处用了书名号，或其简称用了书名号，如“青石省政府信息公开规定（以下简称《规定》）”，
    全称也应加上，写作“《青石省政府信息公开规定》”。“依照中华人民共和国档案法的规定”里法律的全称也是；别处加了的，“落实政府信息公开条例”
    里的也是。

    不报：“省市政府信息公开规定”之类泛指；引号里的；全文都没有加书名号的制度名称。
    """

    name = "title-unmarked"
    basis = "GB/T 15834-2011 4.15"
    good = [
        "根据《白鹭市政府信息公开规定》（以下简称《规定》）编制本报告。",
        "按照省市政府信息公开规定（下称《规定》）要求，编制本报告。",
        "依照《中华人民共和国档案法》的规定，遵守中华人民共和国宪法法律，贯彻中华人民共和国司法。",
        "贯彻《政府信息公开条例》和省、市有关规定，完善本县工作办法。",
        "落实《云溪区政务公开办法》，宣传“云溪区政务公开办法”。",
        "落实《云溪区政务公开办法》，起草云溪区政务公开办法实施细则。",
        "贯彻《条例》。宣传“政府信息公开条例”，开展政府信息公开条例知识竞赛。",
        "就《云溪区政务公开办法》修订，公布云溪区政务公开办法（草案）。",
        "按照云溪区有关规定（云政办发〔2021〕40号），遵守中华人民共和国法律，违反中华人民共和国立法。",
        "根据《中华人民共和国政府信息公开条例（以下简称《条例》），贯彻《条例》，公开信息12条。",
        "由县政府办根据本区信息公开工作规定（以下简称《规定》）编制本报告。",
    ]
    bad = {
        "贯彻《条例》及⟦白鹭市政府信息公开规定⟧（以下简称《规定》）。": (
            "贯彻《条例》及《白鹭市政府信息公开规定》（以下简称《规定》）。"
        ),
        "落实《云溪区政务公开办法》。⟦云溪区政务公开办法⟧实施三年来，成效明显。": (
            "落实《云溪区政务公开办法》。《云溪区政务公开办法》实施三年来，成效明显。"
        ),
        "根据⟦中华人民共和国政府信息公开条例⟧规定编制本报告，《条例》实施以来，": (
            "根据《中华人民共和国政府信息公开条例》规定编制本报告，《条例》实施以来，"
        ),
        "组织学习⟦云溪区政务公开考核办法⟧（以下简称《办法》），对照《办法》自查。": (
            "组织学习《云溪区政务公开考核办法》（以下简称《办法》），对照《办法》自查。"
        ),
        "青石县人民政府根据⟦白鹭市信息公开规定⟧（下称《规定》）编制本报告。": (
            "青石县人民政府根据《白鹭市信息公开规定》（下称《规定》）编制本报告。"
        ),
        "落实印发的⟦云溪区政务公开规则⟧（以下简称《规则》），按《规则》办理。": (
            "落实印发的《云溪区政务公开规则》（以下简称《规则》），按《规则》办理。"
        ),
        "贯彻《条例》。严格落实⟦政府信息公开条例⟧，主动公开信息。": (
            "贯彻《条例》。严格落实《政府信息公开条例》，主动公开信息。"
        ),
        "按照⟦青石县人民政府办公室关于印发《公开格式》的通知⟧（青政办函〔2021〕30号）编制。": (
            "按照《青石县人民政府办公室关于印发〈公开格式〉的通知》（青政办函〔2021〕30号）编制。"
        ),
        "按照⟦中华人民共和国政府信息公开工作年度报告格式⟧的要求编制。": (
            "按照《中华人民共和国政府信息公开工作年度报告格式》的要求编制。"
        ),
        "依照⟦中华人民共和国档案法⟧的规定移交。": "依照《中华人民共和国档案法》的规定移交。",
        "根据⟦中华人民共和国政府信息公开条例⟧编制本报告。": (
            "根据《中华人民共和国政府信息公开条例》编制本报告。"
        ),
        "依照⟦中华人民共和国档案法⟧移交档案。": "依照《中华人民共和国档案法》移交档案。",
        "贯彻⟦中华人民共和国档案法实施条例⟧。": "贯彻《中华人民共和国档案法实施条例》。",
        "⟦中华人民共和国政府信息公开条例⟧是公开工作的基本遵循。": (
            "《中华人民共和国政府信息公开条例》是公开工作的基本遵循。"
        ),
        "修订⟦云溪区信息公开申请办理规定⟧（云政办发〔2021〕40号），补充了程序。": (
            "修订《云溪区信息公开申请办理规定》（云政办发〔2021〕40号），补充了程序。"
        ),
        "修订《云溪区依申请公开规程》。⟦云溪区依申请公开规程⟧施行后，办理更快。": (
            "修订《云溪区依申请公开规程》。《云溪区依申请公开规程》施行后，办理更快。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for full names that are introduced, or marked elsewhere."""
        seen: list[Text] = []
        laws = (
            hit["name"]
            for pattern in (_LAW_BARE, _REGULATION_BARE)
            for hit in doc.find(pattern, near="中华人民共和国", quoted=False)
        )
        for name in (
            *_introduced(doc),
            *_numbered(doc),
            *_marked_elsewhere(doc),
            *laws,
            *_regulation(doc),
            *_letters(doc),
            *doc.find(_FORM, near=_FORM, quoted=False),
            *(each for each in doc.find(_LAW, near=_LAW, quoted=False) if _stands_alone(doc, each)),
        ):
            if name.before(1) in tuple("《〈<") or name.after(1) in tuple("》〉>"):
                continue  # half marked: punctuation/unbalanced-pair
            if not any(name.low < other.high and other.low < name.high for other in seen):
                seen.append(name)
                inner = str(name).translate(_INNER)
                yield name.finding(f"“{name.plain}”是文件全称，应加书名号", fix=f"《{inner}》")


def _numbered(doc: Document) -> Iterator[Text]:
    """Names that a document number in brackets follows: 云溪区办理规定（云政办发〔2021〕40号）."""
    for number in doc.doc_numbers:
        hit = doc.prose.cut(max(0, number.text.low - _REACH), number.text.low).first(_NUMBERED)
        if hit is None or not len(number.code) or hit.mentions(_VAGUE):
            continue
        if not doc.is_foreign(hit["name"]):
            yield hit["name"]


def _letters(doc: Document) -> Iterator[Text]:
    """A letter of an office whose own title holds a marked one: 县政府办公室关于印发《…》的通知."""
    for hit in doc.prose.find(_LETTER, near="关于"):
        name = hit["name"]
        if not doc.is_foreign(name.cut(0, 2)) and name.first(_LED_BEFORE) is None:
            yield name


def _introduced(doc: Document) -> Iterator[Text]:
    for short in doc.short_titles:
        if short.full is None and short.name.before(1) in tuple("《“"):
            hit = doc.prose.cut(max(0, short.text.low - _REACH), short.text.low).first(_INTRODUCED)
            if hit is not None and not doc.is_foreign(hit["name"]):
                yield hit["name"]


def _regulation(doc: Document) -> Iterator[Text]:
    """The Regulation by its usual name without marks, where it has them elsewhere."""
    if any(
        title.name.plain in ("条例", _LAW.removeprefix("中华人民共和国"), _LAW)
        for title in doc.titles
    ):
        for hit in doc.find(_SHORT_BARE, near="政府信息公开条例", quoted=False):
            yield hit["name"]


def _marked_elsewhere(doc: Document) -> Iterator[Text]:
    names = (name for title in doc.titles for name in title.names)
    marked = {name.plain for name in names if name.match(_NAMED_IN_FULL)}
    if any(title.name.plain in ("条例", _LAW) for title in doc.titles):
        marked.add(_LAW)
    for words in sorted(marked, key=len, reverse=True):
        if not set(words[:2]) & set(_GENERIC):
            for hit in doc.find(re.escape(words), near=words, quoted=False):
                if hit.after(1) not in tuple("》〉”’") and not _goes_on(doc, hit):
                    yield hit


def _stands_alone(doc: Document, law: Text) -> bool:
    """Whether the Regulation opens a clause as its subject: 中华人民共和国政府信息公开条例是…."""
    opens = law.before(1) in ("", "\n", "。", "，", "；")
    return opens and doc.prose.cut(law.high, law.high + 6).match(_AS_SUBJECT) is not None


def _goes_on(doc: Document, name: Text) -> bool:
    """Whether it is but the beginning of another document's name, as 办法 in 办法实施细则."""
    return doc.prose.cut(name.high, name.high + 6).match(_PART_OF_LONGER) is not None

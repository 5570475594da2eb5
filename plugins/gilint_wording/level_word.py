"""全市 in a county's report, 全区 in a county's, 全县 in a township's."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from gilint.api import AgencyKind, Document, Finding, Rule, Text, lazy

_TITLE = "2023年政府信息公开工作年度报告\n"
_ABOVE = {
    "镇": "市县区旗",
    "乡": "市县区旗",
    "街道": "市县区旗",
    "县": "市区",
    "旗": "市",
    "区": "市县",
    "市": "县",
}
_WORD = (
    r"(?P<word>全[市县区旗])(?:(?:范围内|各级|各部门|上下)?(?:共|累计|总共|全年)?"
    r"(?:主动公开|收到|受理|办理|答复|接收)[^，。；\n]{0,16}?\d|政府信息公开工作(?:水平|质量)?(?=[，。；]))"
    r"|(?:^|(?<=[，。；：年])|(?<=推进|推动|做好|加强|指导|协调|负责|开展|组织|规范|保障|提升|提高|抓好|促进|确保))"
    r"(?P<word2>全[市县区旗])(?:各级|各部门)?(?:的)?(?:政府信息公开|政务公开)工作"
)
_VERBS = (
    "主动公开|公开|发布|更新|收到|新收|受理|办理|办结|答复|接收|接待|处理|处置|回应|解读|开展|组织|举办|召开|培训"
    "|设立|设置|设有|建立|建成|建有|建设|配备|配置|购置|发放|印发|印制|编印|编制|制作|制定|张贴|推送|开通|开设"
    "|新增|新建|清理|整改|报送|录入|征集|收集|抽查|检查|通报|完成|审查|梳理|公示|刊发|刊登|播出|接受|投入"
    "|加装|安装|改造|更换|维修|升级|添置|摆放|悬挂|聘请|选聘"
)
_COUNTED = (
    r"(?:^|(?<=[，。；：（年月日来前底末]))(?P<word>全[市县区旗])"
    r"(?:范围内|各级各部门|各级|各部门|各地|上下)?(?:共计|共|累计|总共|全年|现|已|均|新|目前|先后|合计){0,2}"
    rf"(?:(?:{_VERBS})[^，。；\n]{{0,16}}?\d|有(?![关的效序力所利益])[^，。；\n]{{0,12}}?\d"
    r"|\d{1,4}(?:个|家)(?:单位|部门|乡镇|街道|行政村|村|社区))"
    r"|(?<=[在向对盖])(?P<word2>全[市县区旗])(?:所有|各)?\d{1,4}个(?:乡镇|镇|街道|行政村|村|社区)"
)
_KEPT = (
    r"(?:保证|确保|保障|促进|推动|推进)了?(?P<word>全[市县区旗])(?:的)?(?:各类|各项)?"
    r"(?:政府信息(?=及时|准确|依法|全面|真实|公开及时)|(?:政府信息公开|政务公开)工作)"
    r"|(?:综合|汇总)了?(?P<word2>全[市县区旗])(?:各级|各部门|各单位)?(?:的)?"
    r"(?:政府信息公开|政务公开)(?:工作)?(?:数据|情况)"
)
_SIBLINGS = {
    "乡": {"全镇": "全镇(?![定静])"},
    "镇": {"全乡": "全乡(?!镇)"},
    "街道": {"全镇": "全镇(?![定静])", "全乡": "全乡(?!镇)"},
}
_RANKED = (
    r"排名|名列|位居|居全|前列|率先|第[一二三四五六七八九十\d]|首批|首个|首家|唯一|之一|考核|先进|表彰|试点|推广"
    r"|交流|评估|占全|的百分|平均|[我本](?:县|区|镇|乡|局|委|街道|单位)"
)
_SUPERIOR = r"(?<!全)[市县区]政府|市委|县委|区委|省(?!略)|自治区"
_OF_OTHERS = (
    rf"[^。\n]*(?:{_RANKED}|{_SUPERIOR}|上级|会议|通知|要点|通报|部署|要求|培训|按照|根据|《)"
)
"""In a sentence that does not begin a clause with the word."""
_CONTRASTED = rf"[^。\n]*(?:{_RANKED}|{_SUPERIOR}|上级(?!组织|举办))"
"""In a sentence with a statement of its own: a course or a demand elsewhere in it is no excuse."""


_EACH = (
    r"(?:^|(?<=[，。；：]))[对向在]?(?P<word>全[市县区旗])(?:各|所有)(?:乡镇|镇街|镇|街道|社区|村)(?![和、及与])"
    r"(?:的[^，。；\n]{1,8}?)?(?=均|都|已|全部|作了|进行|开展|设立|建立|统一|更新)"
)
_GATHERED = (
    r"(?:^|(?<=[，。；：]))(?:组织|召集|邀请|指导)(?P<word>全[市县区旗])"
    r"(?:各级|各部门|各单位|各乡镇)?(?:的)?(?:信息员|工作人员|联络员|业务骨干|经办人员)"
)
_BY_SUPERIOR = rf"[^。\n]*(?:{_SUPERIOR}|上级|会议|通知|通报|部署|要求|按照|根据)"
_DIRECT = (
    r"(?:^|(?<=[，。；：]))(?:[对向在由]|组织|督促|指导|要求)?(?P<word>市直)(?:各)?(?:部门|单位)"
    r"[、和及](?:各|全部|所有)?(?:乡镇|镇街|镇|乡|街道)"
)
_COUNTY_NAMED = lazy(r"(?<![全各\W])县(?!区|市|级|、|（)")
_NEAR = ("全市", "全县", "全区", "全旗")
_STATEMENTS = (
    (_COUNTED, _CONTRASTED),
    (_KEPT, _CONTRASTED),
    (_WORD, _OF_OTHERS),
    (_EACH, _CONTRASTED),
    (_GATHERED, _CONTRASTED),
)


class LevelWord(Rule):
    """“全市”“全县”“全区”与本机关的层级不合。

    县里的报告写“全市共公开信息120条”、乡镇的报告写“全县收到申请2件”，多是照抄上级报告时漏改。

    只查带数字的陈述、“全市政府信息公开工作”和“保证了全市政府信息及时公开”；提到上级机关、排名、考核或与本级
    相比（“我县…”）的句子不提示；本机关是市的只查“全县”，名称看不出层级的不查。改为本级的说法，并核对数字。
    """

    name = "level-word"
    below_head = True
    good = [
        f"青石县人民政府{_TITLE}全县共主动公开信息120条，在全市政府信息公开工作考核中位居第二。",
        f"白鹭市人民政府{_TITLE}全市共主动公开信息120条。",
        f"青石县人民政府{_TITLE}市政府通报，市直各部门、各乡镇均已更新。",
        f"云溪区柳河镇人民政府{_TITLE}按照全区部署，我镇公开信息12条。",
        f"青石县水务局{_TITLE}为全市政府信息公开工作作出贡献，落实全市政府信息公开工作安排。",
        f"青石县人民政府{_TITLE}全市12个县区中我县位居第二。市政府组织全市开展培训3次，全县12人参加。",
        f"青石县人民政府{_TITLE}参加全市业务培训2次，全市共建成查阅点30处，我县有2处。",
        f"云溪区财政局{_TITLE}全区财政系统公开信息12条，全市财政会议召开。",
        f"白鹭市财政局{_TITLE}青石县推行名录管理，全县共公开信息12条。",
        f"青石县财政局{_TITLE}参加全市各乡镇财政所培训会，向全市各县区学习。",
    ]
    bad = {
        f"青石县人民政府{_TITLE}2023年，⟦全市⟧共主动公开政府信息120条。": None,
        f"青石县水务局{_TITLE}2023年，⟦全市⟧政府信息公开工作有序推进。": None,
        f"青石县水务局{_TITLE}扎实推进⟦全市⟧政府信息公开工作扎实开展。": None,
        f"青石县财政局{_TITLE}⟦全区⟧收到政府信息公开申请12件。": None,
        f"青石县柳河镇人民政府{_TITLE}2023年，⟦全县⟧共收到申请2件。": None,
        f"青石县人民政府{_TITLE}按照《条例》要求，⟦全市⟧共举办业务培训3期。": None,
        f"青石县人民政府{_TITLE}更新公开栏（⟦全区⟧共设置公开栏76处，⟦全区⟧加装照明灯9盏）。": None,
        f"青石县人民政府{_TITLE}保证了⟦全市⟧政府信息及时公开，⟦全市⟧现有工作人员12名。": None,
        f"青石县财政局{_TITLE}对⟦全市⟧各乡镇的公开栏作了检查，⟦全区⟧各街道均已更新。": None,
        f"白鹭市财政局{_TITLE}组织⟦全县⟧信息员集中培训，各县（区）均派人参加。": None,
        f"青石县人民政府{_TITLE}⟦全市⟧有12名工作人员参加了上级组织的业务培训。": None,
        f"青石县人民政府{_TITLE}名册在⟦全市⟧11个乡镇、142个行政村张榜公布。": None,
        f"青石县白杨乡人民政府{_TITLE}本报告综合⟦全县⟧政府信息公开情况编制而成。": None,
        f"青石县人民政府{_TITLE}对⟦市直⟧各部门、各乡镇的专栏逐一打分。": None,
        f"青石县白杨乡人民政府{_TITLE}保证了⟦全镇⟧政府信息及时公开。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the area that a statement is about with the agency's own."""
        place = doc.agency.place
        own = "街道" if place.endswith("街道") else place[-1:]
        if doc.agency.kind is AgencyKind.AREA or own not in _ABOVE or "自治" in place:
            return
        for name, other in _SIBLINGS.get(own, {}).items():
            for hit in doc.find(other, near=name, quoted=False):
                yield hit.finding(f"本机关是“{place}”，这里却说“{name}”，疑似从别处抄来")
        for word in _direct(doc) if own in "县区旗" else ():
            yield word.finding(f"本机关在“{place}”，这里却说“{word.plain}”，请核对")
        seen: set[int] = set()
        for pattern, others in _STATEMENTS:
            for hit in doc.find(pattern, near=_NEAR, quoted=False):
                word = hit.get("word") or hit["word2"]
                if word.plain[1] not in _ABOVE[own] or word.low in seen:
                    continue
                if _says(doc, hit.low, others) or _is_of_county(doc, own, hit):
                    continue
                seen.add(word.low)
                yield word.finding(f"本机关在“{place}”，这里却说“{word.plain}”，请核对")


def _direct(doc: Document) -> Iterable[Text]:
    """市直 beside the townships, which only a county has."""
    for hit in doc.find(_DIRECT, near="市直", quoted=False):
        if not _says(doc, hit.low, _BY_SUPERIOR):
            yield hit["word"]


def _is_of_county(doc: Document, own: str, hit: Text) -> bool:
    """Whether a city's report speaks of one of its counties: its paragraph names one."""
    paragraph = doc.paragraph_of(hit)
    return own == "市" and paragraph is not None and bool(_COUNTY_NAMED.search(paragraph.plain))


def _says(doc: Document, low: int, words: str) -> bool:
    """Whether the sentence has words that put it down to somebody else."""
    at = bisect_right(doc.sentences, low, key=lambda each: each.low) - 1
    return _matches(doc.sentences[at], words)


@lru_cache(maxsize=1)
def _matches(sentence: Text, words: str) -> bool:
    return sentence.match(words) is not None

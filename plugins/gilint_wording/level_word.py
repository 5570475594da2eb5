"""全市 in a county's report, 全区 in a county's, 全县 in a township's."""

from collections.abc import Iterable

from gilint.api import AgencyKind, Document, Finding, Rule

_TITLE = "2023年政府信息公开工作年度报告\n"
_ABOVE = {
    "镇": "市县区旗",
    "乡": "市县区旗",
    "街道": "市县区旗",
    "县": "市区",
    "旗": "市",
    "区": "市县",
}
_WORD = (
    r"(?P<word>全[市县区旗])(?:(?:范围内|各级|各部门|上下)?(?:共|累计|总共|全年)?"
    r"(?:主动公开|收到|受理|办理|答复|接收)[^，。；\n]{0,16}?\d|政府信息公开工作(?:水平|质量)?(?=[，。；]))"
    r"|(?:^|(?<=[，。；：年])|(?<=推进|推动|做好|加强|指导|协调|负责|开展|组织|规范|保障|提升|提高|抓好))"
    r"(?P<word2>全[市县区旗])(?:各级|各部门)?(?:的)?(?:政府信息公开|政务公开)工作"
)
_SIBLINGS = {
    "乡": {"全镇": "全镇(?![定静])"},
    "镇": {"全乡": "全乡(?!镇)"},
    "街道": {"全镇": "全镇(?![定静])", "全乡": "全乡(?!镇)"},
}
_OF_OTHERS = (
    r"[^。\n]*(?:(?<!全)[市县区]政府|市委|县委|区委|省|上级|排名|名列|位居|居全|率先|第[一二三四五六七八九十\d]+"
    r"|会议|通知|要点|考核|先进|表彰|通报|试点|推广|交流|部署|要求|培训|评估|按照|根据|自治区|《)"
)


class LevelWord(Rule):
    """“全市”“全县”“全区”与本机关的层级不合。

    县里的报告写“全市共公开信息120条”、乡镇的报告写“全县收到申请2件”，多是照抄上级报告时漏改。

    只查带数字的陈述和“全市政府信息公开工作”；说到上级部署、会议、考核、排名的句子不提示；本机关是市的、
    名称看不出层级的不查。改为本级的说法，并核对数字。
    """

    name = "level-word"
    below_head = True
    good = [
        f"青石县人民政府{_TITLE}全县共主动公开信息120条，在全市政府信息公开工作考核中位居第二。",
        f"白鹭市人民政府{_TITLE}全市共主动公开信息120条。",
        f"云溪区柳河镇人民政府{_TITLE}按照全区部署，我镇公开信息12条。",
        f"青石县水务局{_TITLE}为全市政府信息公开工作作出贡献，落实全市政府信息公开工作安排。",
        f"云溪区财政局{_TITLE}全区财政系统公开信息12条，全市财政会议召开。",
    ]
    bad = {
        f"青石县人民政府{_TITLE}2023年，⟦全市⟧共主动公开政府信息120条。": None,
        f"青石县水务局{_TITLE}2023年，⟦全市⟧政府信息公开工作有序推进。": None,
        f"青石县水务局{_TITLE}扎实推进⟦全市⟧政府信息公开工作扎实开展。": None,
        f"青石县财政局{_TITLE}⟦全区⟧收到政府信息公开申请12件。": None,
        f"青石县柳河镇人民政府{_TITLE}2023年，⟦全县⟧共收到申请2件。": None,
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
        for hit in doc.find(_WORD, near=("全市", "全县", "全区", "全旗"), quoted=False):
            word = hit.get("word") or hit["word2"]
            if word.plain[1] not in _ABOVE[own] or _others(doc, hit.low):
                continue
            yield word.finding(f"本机关在“{place}”，这里却说“{word.plain}”，请核对")


def _others(doc: Document, low: int) -> bool:
    """Whether the sentence is about the superior's work."""
    sentence = next(text for text in doc.sentences if text.low <= low < text.high)
    return sentence.match(_OF_OTHERS) is not None

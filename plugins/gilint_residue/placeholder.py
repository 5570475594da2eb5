"""Places that were to be filled in: XX, ××, ***, 20××年, 待补, 某某, ____, （ ）."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import ERROR, Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_CROSS = "Xx×"
_UNIT = "件条次个份项篇期场年月日元%"
_BODY = (
    r"(?:省|自治区|市|县|区|州|旗|镇|乡|街道|局(?!长)|委(?!员|书)|厅(?!长)|部(?!长)|办公[室厅]|人民政府|政府"
    r"|单位|部门|机关|机构|网站|公众号|社区|号(?![楼线]))"
)
_MASKED = r"(?<![\dA-Za-z])"
_UNMASKED = r"(?![\dA-Za-z])"
# XX or ××, also in 20XX年; not in masked numbers (138XXXX1234), names (张××) or Latin words. Every
# alternative begins with a letter of its own, which keeps the search for it fast.
_RUN = (
    rf"[{_CROSS}]{{0,3}}年[{_CROSS}]{{1,2}}月(?:[{_CROSS}]{{1,2}}日)?|[{_CROSS}]{{1,7}}{_UNMASKED}"
)
_CROSSES = "|".join(
    (
        rf"2(?<!\d2)0[{_CROSS}](?:{_RUN})",
        *(
            rf"{cross}(?<![\dA-Za-z]{cross})(?:{_RUN}"
            rf"|(?<![+\-“]{cross})(?=[{_UNIT}](?!数)|号(?![楼线])))"
            for cross in _CROSS
        ),
    )
)
_STARS = (
    rf"(?:(?<!\d)20[*＊]{{2}}(?=年)|(?<![\d*＊A-Za-z@])[*＊]{{2,8}}(?=[ 　]?(?:[{_UNIT}]|{_BODY}))"
    r"(?![*＊])|(?<=[：:])[*＊]{2,12}(?=[，。；、）)]))"
)
_STAR = r"(?<=[\u4e00-\u9fff])[*＊](?=(?:[条件次篇份项期场户名]|人次|万?元)[，。；、])"
_LINES = r"(?<![A-Za-z0-9/_＿])[_＿]{2,40}(?![A-Za-z0-9_＿])"
_COUNTED = (
    r"(?:条(?!例)|项(?!目)|个(?![人别体性])|家(?![长庭])|户(?![口籍])|场(?![所地])|次(?![日年])"
    r"|[件份篇期起宗张幅批套辆%]|人次|万?元)"
)
_ROUND = (
    rf"(?<![一二三四五六七八九〇\d])〇{{2,4}}(?={_BODY}|{_COUNTED})|某某(?={_BODY})|(?<=[与由])某某(?=联系)"
    rf"|(?<![△□●◇▲■])[△□●◇▲■]{{2,4}}(?={_BODY}|{_COUNTED})"
    r"|(?<=[\u4e00-\u9fff《])(?<![一二三四五六七八九〇\d])〇{2,4}(?=[\u4e00-\u9fff]{2,20}》)"
    r"(?![一二三四五六七八九])"
    r"|(?:(?<=\d{3}-)|(?<=\d{4}-))[□■●▲△]{6,8}"
    r"|(?:^|(?<=[：与]))某[省市县区州镇乡]某[局委办厅处镇乡县区](?![某长])"
)
# Question marks for a number: the measure ends the clause.
_ASKED = (
    r"(?<=[\u4e00-\u9fff])？{1,4}(?=(?:[条件次篇份项期场个家户起名]|人次|万?元)(?:[，。；、）]|$))"
)
# A letter, dots, noughts or the word for a number: the measure ends the clause.
_FOR_A_FIGURE = (
    r"(?<=[\u4e00-\u9fff])(?:[NnMmYyZz]|…{1,2}|0{3,6}"
    r"|[（【\[〔](?:具体)?(?:数字|数量|数据|数值|件数|条数|次数|人数|金额|个数|份数)[）】\]〕])"
    r"(?=(?:[条件次篇份项期场个家户起名]|人次|万?元)(?:[，。；、）]|$))"
)
_PENDING = (
    r"[（【\[](?:此处|数据|内容|具体数据|数字)?"
    r"(?:待补充?|待填写?|待定|待核实?|待确认|待更新|待完善|待统计|待录入|暂缺|TODO|TBD)"
    r"[^（）【】\[\]\n]{0,8}[）】\]]"
    r"|[（【\[〔]具体(?:网址|地址|链接|日期|时间|名称|单位|部门)[）】\]〕]"
    r"|(?<![有尚亟仍还需\u4e00-\u9fff])待(?:补充|填写|补|填|核)(?=[，。；、）]|$)"
    r"|[：为](?:待补充?|待填写?|待核实?|待统计)(?=[，。；、）]|$)|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])"
)
_ERRORS = (
    r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)"
    r"|(?<![A-Za-z./-])(?:null|NULL|undefined|NaN|None(?! ?[A-Za-z]))(?![A-Za-z./])"
)
_ERROR_SIGNS = ("#", "null", "NULL", "undefined", "NaN", "None")
_BLANKS = r"[（(][ \t\u00a0\u3000]{1,20}[）)]|[〔【][ \t\u00a0\u3000]{1,20}[〕】](?=[^(（])"
_SQUARE = r"\[[ \u3000]{1,20}\](?=[条件次篇份项期场个年元万])"
_NUMBERLESS = r"〔(?:19|20)\d{2}〕[ \u3000]{0,3}号(?![码召线])"
_HOSTS = r"www[.][xX*＊×]{2,}[.]\w{2,8}"
_CELLS = rf"{_MASKED}[{_CROSS}]{{2,8}}{_UNMASKED}|(?<=[| \t])[*＊]{{2,8}}(?=[ \t]*(?:[|]|$))"
_SAID: tuple[tuple[str, str | tuple[str, ...]], ...] = (
    (
        _ROUND,
        (
            "〇〇",
            "△△",
            "□□",
            "●●",
            "◇◇",
            "▲▲",
            "■■",
            *(f"某{part}某" for part in "省市县区州镇乡"),
            "某某",
        ),
    ),
    (_ASKED, "？"),
    (_NUMBERLESS, ("〕号", "〕 ", "〕\u3000")),
    (
        _FOR_A_FIGURE,
        (*"NnMmYyZz…", "000", *(f"{end}{mark}" for end in "字量据值数额" for mark in "）】]〕")),
    ),
    (
        _PENDING,
        (
            "待补",
            "待填",
            "待定",
            "待核",
            "待确认",
            "待更新",
            "待完善",
            "待统计",
            "待录入",
            "暂缺",
            *(f"{mark}具体" for mark in "（【[〔"),
            "TO",
            "TBD",
        ),
    ),
)
_TYPED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_STARS, ("**", "＊＊")),
    (_STAR, ("*", "＊")),
    (_LINES, ("__", "＿＿")),
    (_SQUARE, ("[ ", "[\u3000")),
    (_BLANKS, ("（ ", "（\u3000", "（\u00a0", "( ", "〔 ", "〔\u3000", "【 ", "【\u3000")),
    (_HOSTS, ("www.",)),
)
# Behind the cross inside quotation marks: the report's own names (“XX发布”).
_OWN = r"[省市县区镇乡州旗]|街道|发布|政务"
_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹章苏潘葛范彭鲁韦马苗方俞任袁柳唐罗薛"
    "雷贺倪汤邵毛戴宋庞熊纪项祝董梁杜阮蓝贾江郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房丁邓洪石崔龚程陆翁段侯武刘"
    "龙叶黎白赖乔谭申冉牛边温庄柴尚欧曾沙关游廖耿匡岳黄曲史顾孟穆萧尹"
)


class Placeholder(Rule):
    """还留着待填的空位：XX、××、***、○○、？？、20××年、待补、某某局、____、（　　）。

    起草时占位的符号没有换成实际的数字、名称或日期。电子表格和数据库出错的标记（#REF!、NaN、null、None）
    也在此列。

    不报：遮盖的号码（138****1234）、隐去的姓名（张某某、李××）、引号里的说法、只作分隔的横线，
    以及“有待补充”“待补正”这类说法。

    填上实际内容。
    """

    name = "placeholder"
    severity = ERROR
    quiets = ("residue/empty-bracket",)
    good = [
        "申请人张××、李某某、王**要求公开，登记的手机为138****1234，证件号为1101XXXXXXXXXX0011。",
        "评为AA级、A级单位各3家；落实“1+X”制度，X光机采购结果已公示。",
        "答复内容有待补充，通知申请人在期限内提交待补正材料。",
        "请某某同志作辅导，示例写作“某某局”，活动名为“XX进万家”。",
        "二〇〇八年起执行。\n________\n青石县水务局",
        "# 报告\n\n**收到申请**情况：全年**12件**。",
        "青石县森林公园占地12×8公里，LED屏尺寸为3×5米。",
        "群众提问怎么办理？？个别事项办不了？个体户怎么办？问题共〇八件，一〇〇条、二〇〇家。",
        "施行《〇〇一号方案》《二〇〇八规划》。",
        "曝光某县某局推诿扯皮问题，某市某区被约谈；□是 □否；●●公开指南；▲▲▲",
        "索引号：12370322MB28/2009-None",
        "下载地址含None of the above字样。| 项目 | **合计** |\n|---|---|\n| 申请 | **12** |",
    ]
    bad = {
        "组织业务培训⟦N⟧次，解读⟦……⟧篇，宣讲⟦*⟧场，收到⟦（数字）⟧件，公开⟦0000⟧条。": None,
        "电子版可在县政府门户网站⟦（具体网址）⟧下载。": None,
        "接听电话⟦[数量]⟧次，解答⟦【数字】⟧件。": None,
        "全年收到申请⟦XX⟧件，办结⟦××⟧件。": None,
        "统计期限为⟦20XX⟧年1月1日至⟦20××⟧年12月31日。": None,
        "全年收到申请⟦***⟧件，公开信息⟦**⟧条。": None,
        "请与⟦某某⟧局办公室联系，电话：⟦____⟧。": None,
        "根据青政办〔2024〕⟦X⟧号文件，由⟦××⟧县水务局编制。": None,
        "主动公开规范性文件⟦（　　）⟧件，解读⟦（待补）⟧。": None,
        "走访企业⟦○○⟧家、商户⟦□□⟧户，收到意见⟦？？⟧条，办结⟦？⟧条，阅读量⟦None⟧次。": None,
        "在⟦＊＊⟧社区宣讲，印发《关于做好⟦○○⟧工作的通知》，由“⟦XX⟧发布”公众号推送。": None,
        "联系单位：⟦某县某局⟧办公室，电话：0740-⟦■■■■■■■⟧。": None,
        "按照青政办发⟦〔2024〕号⟧文件，举办宣讲会⟦【　】⟧场、座谈会⟦[  ]⟧次。": None,
        "| 行政许可 | ⟦**⟧ |\n| 行政处罚 | 12 |": None,
        "行政许可 ⟦XX⟧ 0 0\n规章 ⟦null⟧ 0 0": None,
        "行政处罚决定增长⟦#DIV/0!⟧，详见⟦www.xxx.gov⟧.cn。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find each kind of sign where it stands for something."""
        for hit in self._places(doc):
            yield hit.finding(f"“{str(hit).strip()}”处还没有填，应换成实际的数字、名称或日期")

    def _places(self, doc: Document) -> Iterator[Text]:
        for hit in doc.prose.find(_CROSSES, near=tuple(_CROSS)):
            masked = _is_name(hit) and not re.match(rf"[{_UNIT}]|{_BODY}", hit.after(4))
            if not masked and (not _is_quoted(doc, hit) or re.match(_OWN, hit.after(2))):
                yield hit
        yield from doc.flows.tables.find(_CELLS, near=("XX", "xx", "××", "**", "＊＊"))
        for pattern, near in _SAID:
            for hit in doc.prose.find(pattern, near=near):
                if not _is_name(hit) and not _is_quoted(doc, hit):
                    yield hit
        for pattern, near in _TYPED:
            for hit in doc.written.find(pattern, near=near):
                if not _is_layout(hit):
                    yield hit
        for flow in (doc.written, doc.flows.tables):
            yield from flow.find(_ERRORS, near=_ERROR_SIGNS)


def _is_name(hit: Text) -> bool:
    """Whether a surname stands before it: a person's name made unreadable."""
    return hit.before(1) in tuple(_SURNAMES)


def _is_quoted(doc: Document, hit: Text) -> bool:
    """Whether it is spoken of or part of an address; a gap in a 《title》 is a gap."""
    return any(
        quote.low <= hit.low and hit.high <= quote.high and quote.plain[0] != "《"
        for quote in doc.foreign_words
    )


def _is_layout(hit: Text) -> bool:
    """Whether it fills its line (a rule between parts) or is a pair of Markdown's bold marks."""
    line = hit.before(200).rpartition("\n")[2] + hit.after(200).partition("\n")[0]
    if not line.strip():
        return True
    if str(hit) != "**":
        return False
    opens = re.match(r"[^*\n]{1,60}[*]{2}(?![件条次个份项篇期])", hit.after(80))
    closes = r"(?<![*])[*]{2}(?![*件条次个份项篇期])[^*\n]{1,60}$"
    return bool(opens or re.search(closes, hit.before(80)))

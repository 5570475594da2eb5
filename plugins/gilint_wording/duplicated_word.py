"""Words and list items that stand twice."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, chain

from gilint.api import Document, Finding, Rule, Text, cut, lazy

_LONGEST = 6
_PHRASE = range(11, 25)
_STRIDE = 8
_PHRASE_FORM = r"[\u4e00-\u9fff][\u4e00-\u9fff\d “”]+(?!.)"
_SAID = 4
_STOP = lazy("[，。；\n]")
_ITEM_END, _LONG_ITEM = lazy("[、，。；\n]"), 6
_HAN = lazy("[\u4e00-\u9fff]*")
_SPOKEN = lazy("[\u4e00-\u9fff、]*")
_REACH = 10
_PARTICLES = (
    r"(?<![目标])的的(?![确士])|(?<=[项栏书名条数题]目)的的|了了(?![解结望然不之])"
    r"|和和(?![谐平气美睦解县田])|(?<![普埃顾遍以])及及(?![时格早])|与与(?![会时众])"
    r"|(?<!求)是是(?![非否])|或或|已已|(?<!人)均均|将将(?![领军近来要])|(?<![理自事缘案因])由由"
    r"|(?<![合兼吞火裁归])并并|(?<![存内所现实潜好健外])在在(?![编岗职建校册线场逃押])"
    r"|(?<![针面应校核相反绝配派作])对对(?![联子口方象外内手策应标比接照于])|(?<![服自听无跟])从从(?![事而业严优重轻速快])"
    r"|(?<![方面意导倾动志定去内外单双转走])向向(?![前上下好])|(?<!从)未未(?!来)|也也"
    r"|(?<![尤与极])其其(?![他它中次实余])"
    r"|(?<=\d)年年(?![度底初末中均报会检产终内前后间级轻鉴审关假夜])"
    r"|(?<!\d)年年度(?=报告|工作|总结)"
    r"|年年度(?=政府|政务|信息|[，、内]|公开|主动|收到|新收|共|未|没有|全)"
    r"|(?<![上一])年度年度|(?<!公)共共(?![同享建])|各各(?![自种类])|至至(?!今)"
    r"|我我(?=[局县市区镇乡办委院厅单])|(?<![安完健保齐])全全(?=[年县市区局镇乡省])"
)
_PARTICLE_NEAR = (
    *(sign + sign for sign in "的了和及与是或已均将由并在对从向未也其年共各至我全"),
    "年度年度",
)
_AND_SO_ON = (
    r"等(?:方面|工作|内容|问题|事项|信息|形式|方式|渠道|情况|设备|设施|材料|资料|文件|部门|单位|媒体|载体"
    r"|平台|场所|制度|措施|领域|途径|手段|活动|人员|服务|项目|事宜|环节|栏目)(?P<again>等)"
    r"(?![级待候同次值额距比效价量])"
)
_FIGURE = (
    r"(?<![\d.])(?<!\d[,，:：])(?P<word>(?!1(?!\d))\d{1,6}(?:\.\d{1,4})?(?:万|亿|余)?(?:"
    r"[条件次个份处人名场期篇册台项家元起宗户页部批类位天年月日幅块本张封通套间座辆亩吨所])"
    r"(?:次|元)?)(?P=word)"
)
_FUSED_NEAR = (
    *("可以可", "必须须", "已经已", "可可以", "能够能", "对加强对", "对做好对", "对推进对"),
)
_FUSED = (
    r"可以可(?!能)在?|必须须|已经已|(?<![许认宁])可可以|能够能(?!力|动|量)|对(?:加强|做好|推进)对"
)
_TERMS = (
    r"(?<=政府)信息信息(?=公开)|(?<=个)工作工作(?=日)|(?<=需要)报告报告(?=的)|(?<=门户)网站网站"
)
_TERMS_NEAR = ("信息信息公开", "工作工作日", "报告报告的", "网站网站")
_COMMA = (
    r"(?P<word>负责|确保|通过|根据|按照|进行|并且|同时|认真|积极|进一步|不断|切实|努力|坚持)"
    r"[，、](?P=word)(?!人)"
)
_ADVERB = (
    r"(?P<word>不断|进一步|切实|严格|全面|扎实|统筹|努力|大力|着力|深入|持续|充分|有效)(?P=word)"
)
_JOINED = (
    r"(?<![\u4e00-\u9fff]{2}[和与及])(?P<item>[\u4e00-\u9fff]{2,4})[和与及](?P<again>(?P=item))"
    r"(?=[，。；、]|$)(?<![一二三四五六七八九十个][\u4e00-\u9fff])"
)
_COMMA_NEAR = tuple(
    f"{word}{mark}{word}"
    for word in (
        *("负责", "确保", "通过", "根据", "按照", "进行", "并且", "同时", "认真"),
        *("积极", "进一步", "不断", "切实", "努力", "坚持"),
    )
    for mark in "，、"
)
_YEARS = r"(?:19|20)\d\d年度[^，。；：《》\n]{0,16}?(?P<at>年度)(?=工作(?!报告|要点|计划)|总结)"
# Two compounds may meet: 区政府 + 政府信息, 公开申请 + 申请人, 小微企业 + 企业所得税.
_MEETING = (
    r"政府政府(?!的)|公开公开[栏平目指渠内方电专透]|信息信息[化处平系中公安资]|招标招标|企业企业所"
    r"|办公室办公室|社会社会保|[一逐每几很][\u4e00-\u9fff]+|许多许多|非常非常"
    r"|规定规定|要求要求|决定决定|报告报告|计划计划|组织组织|代表代表|领导领导|([\u4e00-\u9fff]{2})\1再"
    r"|(?:研究|讨论|学习|了解|考虑|商量|沟通|交流)(?:研究|讨论|学习|了解|考虑|商量|沟通|交流)"
    r"|([\u4e00-\u9fff]{2,6})\2[人书表期班组栏员率证局所院室处科股委网站库费权点法册码类型者性化]"
)
# Behind these, what stands twice is no compound: 保障保障机制, not 申请申请人.
_EFFORTS = lazy(
    "围绕|落实|加强|完善|提高|提升|坚持|健全|强化|确保|深化|推动|促进|加快|加大|拓宽|做好"
)
_HEADS = ("机制", "制度", "体系", "措施", "水平", "质量", "力度")
_TAGS = ("关键词：", "关键字：", "主题词：", "标签：")
_BUTTON = 6
_WAYS = ("通过", "利用", "依托", "借助", "加强", "开展", "组织", "发布", "制定", "举办", "召开")
_AREAS, _SHORT = "省市县区旗州镇乡", 2
_NUMERAL = r"[零一二三四五六七八九十百千万亿两]{4}|([\u4e00-\u9fff])\1{3}"
_ITEM = r"(?:[^\W\da-zA-Z的等和及与或并第]|及(?=时))"
_VERBS = (
    "通过|利用|借助|依托|运用|采用|采取|配备|配置|配齐|购置|添置|设置|设立|公开|公布|发布|包括|涉及|围绕|涵盖"
    "|聚焦|针对|结合|根据|对|会同|组织|邀请|安排"
)
_LISTED = (
    rf"(?:[、的，；：（]|{_VERBS}|(?<=[\u4e00-\u9fff])(?=[不未]))(?P<item>{_ITEM}{{2,6}})、(?:(?!(?P=item)){_ITEM}{{2,6}}、){{0,12}}"
    r"(?P<again>(?P=item))(?=[、的等和及与，。；）几]|[两三四五六七八九十\d]{1,2}[种个类项])"
)


class DuplicatedWord(Rule):
    """同一个词、同一个并列项写了两遍。

    “审核审核发布”“公开、互动、服务、互动”“的的”多为编辑残留，删去一个即可。

    两个词首尾相接而并不重复的（“区政府政府信息公开工作”“公开申请申请人”）、叠用的动词（“研究研究”）、
    引号里的文字不提示。
    """

    name = "duplicated-word"
    below_head = True
    good = [
        "公共共享平台，部门和部门之间，一个和一个，公开与公开申请，审查和审查机制。",
        "区政府政府信息公开工作领导小组组织公开申请申请人座谈，小微企业企业所得税政策一件一件落实。",
        "做到有场所、有设备、有专人，谁制作、谁公开、谁负责。",
        "“涉密信息不上网、上网信息不涉密”，网站87条、其他57条、微信57条。",
        "二零二零年的确做到了了解需求，与与会者交流，及及时公开。",
        "因特殊理由由本机关说明，合并并公布目录，存在在线办理，2024年年底公开，2024年年度考核，2024年年度报告，1件1件办理。",
        "按月更新、按季更新，许可可以公开，产品、产品的包装要标明，网站、微信等平台同步，配备电脑、打印机、电脑桌。",
        "青石县政府信息依申请公开办理情况研究\n青石县政府信息依申请公开办理情况研究\n公开信息86条。",
        "关键词: 政府信息公开 公开载体 工作机构\n全年公开信息86条。",
        "一、总体情况\n全年公开信息86条。\n纠错 纠错\n共培训2次。",
        "同时适时适地公布结果，加强组织领导，领导小组办公室负责，负责人签字；公开、公平、公正、公开透明。",
    ]
    bad = {
        "哈哈哈哈，⟦加强加强⟧管理。": "哈哈哈哈，加强管理。",
        "紧紧⟦围绕围绕⟧中心。请与⟦青石县青石县⟧联系。": "紧紧围绕中心。请与青石县联系。",
        "按规定⟦及时、准确公开，及时、准确公开⟧。": "按规定及时、准确公开。",
        "⟦不断不断⟧完善制度，全年⟦共共⟧收到12件。": "不断完善制度，全年共收到12件。",
        "加强对科室的指导和⟦指导⟧。信息不全面、不及时、⟦不全面⟧。": None,
        "用到短片、挂图、折页、⟦挂图⟧几种样式，公开⟦可以可在⟧网上进行。": None,
        "（五）完善监督⟦保障保障⟧和⟦审核审核⟧机制": "（五）完善监督保障和审核机制",
        "重大政策⟦的的⟧出台，⟦全年全年⟧公开12条。": "重大政策的出台，全年公开12条。",
        "由专人⟦负责，负责⟧收集信息。": "由专人负责收集信息。",
        "2023年度政府信息公开⟦年度⟧工作情况如下。": "2023年度政府信息公开工作情况如下。",
        "二、本⟦年年度⟧报告编制情况": "二、本年度报告编制情况",
        "发放资料⟦61份61份⟧，⟦2018年2018年⟧公开12条。": "发放资料61份，2018年公开12条。",
        "目录⟦由由⟧专人维护，⟦并并⟧在网站发布。": "目录由专人维护，并在网站发布。",
        "编制2019⟦年年⟧政府信息公开工作年度报告。": "编制2019年政府信息公开工作年度报告。",
        "目录⟦按月更新，按月更新⟧，旧文及时清理。": "目录按月更新，旧文及时清理。",
        "通过网站、公告栏、⟦网站⟧等渠道公开。完善公开、互动、服务、⟦互动⟧的职能。": None,
        "对人事处、学生处、⟦人事处⟧等部门作了抽查。": None,
        "配备电脑等设备⟦等⟧。公开规划、预算等信息⟦等⟧。": "配备电脑等设备。公开规划、预算等信息。",
        "六、其他需要⟦报告报告⟧的事项": "六、其他需要报告的事项",
        "召开⟦青石县政策解读新闻发布会青石县政策解读新闻发布会⟧3次。": (
            "召开青石县政策解读新闻发布会3次。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find what is repeated right away, over a comma, within a list, within a clause."""
        said = set()
        for hit in _own(doc, chain(_repeats(doc.prose), _phrases(doc.prose))):
            said.add(hit.plain)
            word = hit.plain[: len(hit) // 2]
            yield hit.finding(f"“{word}”重复，删去一个", fix=word)
        for hit in _own(doc, doc.prose.find(_PARTICLES, near=_PARTICLE_NEAR)):
            if hit.plain not in said:
                yield hit.finding(f"“{hit.plain}”重复，删去一个", fix=hit.plain[len(hit) // 2 :])
        for hit in _own(doc, doc.prose.find(_FIGURE)):
            yield hit.finding(f"“{hit['word'].plain}”重复，删去一个", fix=hit["word"].plain)
        for hit in _own(doc, doc.prose.find(_TERMS, near=_TERMS_NEAR)):
            word = hit.plain[: len(hit) // 2]
            yield hit.finding(f"“{word}”重复，删去一个", fix=word)
        for hit in _own(doc, doc.prose.find(_ADVERB)):
            if hit.plain not in said:
                yield hit.finding(f"“{hit['word'].plain}”重复，删去一个", fix=hit["word"].plain)
        for hit in _own(doc, doc.prose.find(_JOINED)):
            yield hit["again"].finding(f"“{hit.plain}”前后是同一个词，请改正")
        yield from _in_clauses(doc)
        yield from _twice_listed(doc)


def _in_clauses(doc: Document) -> Iterator[Finding]:
    """What is repeated over a comma or within a clause."""
    for hit in _own(doc, _clauses(doc.prose)):
        word = hit.plain[: len(hit) // 2]
        yield hit.finding(f"“{word}”重复，留用一个", fix=word)
    for hit in _own(doc, doc.prose.find(_AND_SO_ON, near="等")):
        yield hit["again"].finding("前面已有“等”，这里删去", fix="")
    for hit in _own(doc, doc.prose.find(_FUSED, near=_FUSED_NEAR)):
        yield hit.finding(f"“{hit.plain}”里有重复的字，删去一处")
    for hit in _own(doc, doc.prose.find(_COMMA, near=_COMMA_NEAR)):
        word = hit["word"].plain
        yield hit.finding(f"“{word}”重复，留用一个", fix=word)
    for hit in _own(doc, doc.prose.find(_YEARS, near=("年度工作", "年度总结"))):
        yield hit["at"].finding("前面已有“年度”，这里删去", fix="")


def _own(doc: Document, hits: Iterable[Text]) -> Iterator[Text]:
    return (hit for hit in hits if not doc.is_foreign(hit) and not _is_tag(hit))


def _is_tag(hit: Text) -> bool:
    """Whether it stands in a page's line of key words, or is a button and its label: 纠错 纠错."""
    text = hit.flow.text
    start = text.rfind("\n", 0, hit.low) + 1
    is_line = start == hit.low and text[hit.high : hit.high + 1] in ("", "\n")
    return text.startswith(_TAGS, start) or (is_line and len(hit) <= _BUTTON)


def _repeats(prose: Text) -> Iterator[Text]:
    """Every word of two to six Chinese characters that follows itself."""
    text, done = prose.plain, -1
    for start, length in sorted(_echoes(text), key=lambda echo: (echo[0], -echo[1])):
        if start < done or not _HAN.fullmatch(text, start, start + 2 * length):
            continue
        hit = prose.cut(start, start + 2 * length)
        if hit.match(_NUMERAL):
            continue
        meeting = prose.cut(start).match(_MEETING) is not None
        if _is_place(hit, length) or (not meeting and _are_words(hit, length)):
            done = start + 2 * length
            yield hit


def _phrases(prose: Text) -> Iterator[Text]:
    """Every phrase that follows itself and is too long for a word.

    Four characters of it begin at a multiple of eight, and stand again in the second phrase.
    """
    text, done = prose.plain, 0
    for at in range(0, len(text), _STRIDE):
        again = text.find(text[at : at + _SAID], at + _PHRASE.start, at + _PHRASE.stop + _SAID)
        length = again - at
        if again < 0:
            continue
        start, first = at, max(done, at - length)
        while start > first and text[start - 1] == text[start - 1 + length]:
            start -= 1
        hit = prose.cut(start, start + 2 * length)
        said = hit.plain[:length]
        if "\n" not in said and text.startswith(said, start + length) and hit.match(_PHRASE_FORM):
            done = start + 2 * length
            yield hit


def _clauses(prose: Text) -> Iterator[Text]:
    """Every clause, or long item, that repeats the end of the one before it."""
    for mark, end, least in (("，", _STOP, _SAID), ("、", _ITEM_END, _LONG_ITEM)):
        text, at = prose.plain, prose.plain.find(mark)
        while at >= 0:
            stop = end.search(text, at + 1)
            length = (stop.start() if stop else len(text)) - at - 1
            said = text[at + 1 : at + 1 + length]
            same = least <= length <= at and text[at - length : at] == said
            spoken = _SPOKEN if mark == "，" else _HAN
            if same and spoken.fullmatch(said) and (mark == "，" or said.startswith(_WAYS)):
                yield prose.cut(at - length, at + 1 + length)
            at = text.find(mark, at + 1)


def _is_place(hit: Text, length: int) -> bool:
    """Whether it is the name of a place, with its government behind it and no other place."""
    named = length > _SHORT and hit.plain[-1] in _AREAS
    return named and hit.after(4).startswith(("人民政府", "政府"))


def _are_words(hit: Text, length: int) -> bool:
    """Whether the segmenter parts the text before, between and behind: not so in 同时适时适地."""
    if hit.after(2) in _HEADS:
        return True
    before = hit.before(_REACH)
    # 紧紧围绕 is one word: of 紧紧围绕围绕 the first does not begin one.
    first = length if _EFFORTS.fullmatch(hit.plain[:length]) else 0
    ends = {len(before) + offset for offset in (first, length, 2 * length)}
    words = cut(before + hit.plain + hit.after(_REACH))
    return ends <= {0, *accumulate(map(len, words))}


def _echoes(text: str) -> Iterator[tuple[int, int]]:
    """Places where a text goes on as it went ``n`` characters before, for ``n`` characters.

    The text, taken for a number, is laid over itself ``n`` characters on: what is alike
    cancels out. A look at every place would take a hundred times as long.
    """
    wide = text.encode("utf-32-le", "surrogatepass")
    number = int.from_bytes(wide, "little")
    for length in range(2, _LONGEST + 1):
        alike = (number ^ (number >> 32 * length)).to_bytes(len(wide), "little")
        same = bytes(4 * length)
        at = alike.find(same)
        while at >= 0:
            start = -(-at // 4)
            if text[start : start + length] == text[start + length : start + 2 * length] != "":
                yield start, length
            at = alike.find(same, 4 * start + 4)


def _twice_listed(doc: Document) -> Iterator[Finding]:
    """Items that stand twice in one 、 list; the last is cut loose from what follows it."""
    for hit in doc.find(_LISTED, near="、", quoted=False):
        item = hit["again"]
        if item.after(1) == "的" and item.low == hit["item"].high + 1:
            continue  # 产品、产品的包装
        yield item.finding(f"并列项“{item.plain}”已经列过", related=[(hit["item"], "前一处")])

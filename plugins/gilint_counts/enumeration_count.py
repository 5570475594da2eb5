"""A list whose items are more or fewer than it says."""

from collections.abc import Iterable

from gilint.api import Document, Enumeration, Finding, Held, Rule, Text, is_part_name, lazy
from gilint_counts._slogans import principles
from gilint_counts._sums import is_channel

_VERBS = (
    "公开|制定|建立|完善|健全|开展|开设|设置|设立|组织|印发|出台|发布|举办|召开|推进|加强|落实|实行|编制|修订"
    "|新增|增设|报送|通过|利用|形成|做好|征集|受理|办理|推送|公布|明确|配备|确定|围绕|聚焦|涉及|包括|包含|覆盖"
    "|参加|接受|完成|提供|打造|获得|梳理|更新|优化|整合|上报|审查|审核|检查|培训|宣传|解读|回应|答复|成立|选取|对应|关停"
)
_NOUNLIKE = (
    "公开|编制|受理|办理|参加|审查|审核|检查|培训|宣传|解读|回应|答复|加强|落实|优化|更新"
    "|征集|查询|咨询|评议"
)
_PLACES = "领域|网站?|平台|专栏|方面|部门|单位|渠道|微[信博]|公众号|窗口|大厅|中心|[局县市区镇村]"
_SEAM = (
    rf"(?:(?!{_NOUNLIKE})(?:{_VERBS})(?!(?:{_NOUNLIKE})$)|(?:{_PLACES})(?:{_NOUNLIKE})"
    r"|[对在的向为将与和及等各由从按以是有了并把])[^、]{2,}$"
)
_VERB_END = (
    rf"(?!(?:{_NOUNLIKE})$)(?:{_VERBS})了?$|了$|^.?(?:{_NOUNLIKE})$|(?:{_PLACES})(?:{_NOUNLIKE})$"
)
_NOUN_END = rf"(?:{_NOUNLIKE})$"
_PREPOSITION = ("在", "通过", "对", "向", "利用", "由", "从", "经", "依托", "借助", "为", "让")
_COPIES = ("本", "册", "份")
_UNITS = ("项", "类", "种", "级", "个", "家", "大", "方面", "部分", "处", *_COPIES)
_APPOSED = lazy(r"[\u4e00-\u9fff]")
_BARRED = (
    "他她它另这那述上该前后各每其有达计为了第近约超仅又是在于至到内分成按含下共和及与"
    "并以或余同连续用历逾的首多少"
)
_BODIES = ("单位", "部门", "机构")
_PLACED = ("场所", "地点", "点位")
_ABSTRACT = ("重点", "领域", "方面", "环节", "板块", "模块", "专题", "主题")
_COLUMNS = ("栏目", "专栏", "板块", "子栏")
_SORTS, _MARKS = ("种", "类"), tuple("。，；）\n")
_TWO_BODIES = lazy(
    r"[^和及与]{1,10}[站所局办委科室队院厅处]和[^和及与]{1,10}(?:[站所局办委科室队院厅处]|中心)"
)
_BODY_ENDS = "站所局办委科室队院厅处馆校"
_PLACE_ENDS = "站所院厅馆校场学园店室心"
_ITSELF = ("机关", "本级", "我局", "在内", "加上", "会同", "联合", "与")
_VAGUE = ("各", "所有", "全部", "沿线")
_HANDED_OUT = lazy(r"发放|赠送|赠阅|分发|派发|散发|印制|印发|各|共")
_QUOTED, _NAMELY = "》”", "，即"
_REPORT_PARTS = lazy(r"[^部]*(?:组成)?部分")
_CLAUSE = lazy(r"[，。；：\n]")
_NAMED_SO = lazy(r"八项规定|[百千万]家万户|两项补贴|五家渠|[三四五六七八九]家子")
_OWN_COUNT = lazy(r"[一二两三四五六七八九十]大(?:工程|行动|提升|攻坚|任务|平台|专项)")
_COUNTED = lazy(r"[两二三四五六七八九十\d][级类种项个层][\u4e00-\u9fff]{0,3}$")
_ORDINAL = lazy(r"[一首第其①（1]")
_WAYS = ("渠道", "途径", "载体", "媒介", "平台", "方式", "形式", "阵地")
_SUMS = "共"
_NEAR = 2


class EnumerationCount(Rule):
    """列举的项数与所称的数目不符。

    “责任、审议两项制度”写成三项，或者“等三项制度”前面列了五项，读者无从判断哪个对。

    按顿号分项，书名号、引号、括号里的内容各算一项；“省、市、县联合审批”这样的短语可以算一项，“审查和监督”
    可以算一项也可以算两项，只要有一种数法对得上就不报。“等”字前面少列几项是正常的，不报。紧跟动词的数目
    （“在网站、微信开设三个专栏”）不是列举的项数，不报。

    请核对列举的内容，补齐漏项或改正数目。
    """

    name = "enumeration-count"
    good = [
        "利用街道、社区网站和公众号三种渠道发布信息。利用街道、社区公众号、电视台三种形式宣传。",
        "公开的信息有四类：一是公报和月度、季度指标；二是调查结果；三是清单；四是机构职能。",
        "网站、公众号共开设5个栏目。由办公室、信息中心和各站所三个层级负责。",
        "设有4个栏目，分别为政务公开、办事服务、互动交流、水利资讯。采用三种形式：图文、动漫和视频。",
        "本报告包括总体情况、主动公开政府信息情况、行政复议、行政诉讼情况、其他报告事项等四个方面。",
        "内容包括：总体情况、主动公开政府信息情况、申请行政复议、提起行政诉讼情况、其他事项等四项内容。",
        "1、聚焦“三大任务、一大平台”做好公开。\n2、围绕“两大片区”公开规划12条。",
        "建立登记、审签、发布、归档、抽查和通报等六项制度。",
        "建立并落实登记、审查、通报三项制度。",
        "在大厅设政策查询、意见征集两大功能区。",
        "通过网站、公众号征集三项建议。",
        "在网站、公众号开设5个重点领域专栏。",
        "修订保密审查、信息发布审查、社会评议等四项制度。",
        "保留云溪网、青石网、白鹭网、松河网等5家网点。",
        "实施省、市、县联合审批、项目跟踪、全程辅导等3项举措。",
        "内设办公室、综合科、财务科3个科室。",
        "在政府网站、微信公众号开设三个专栏。",
        "实现县、乡、村三级联动。",
        "编制市、县（区）、乡镇（街道）三级26个领域目录。对市、县两级政府5个部门作了抽查。",
        "制定《公开办法》《审查办法》两项制度。",
        "报告由总体情况、主动公开、申请办理、复议、诉讼情况、主要问题等五个部分组成。",
        "报告由总体情况、主动公开、申请办理、复议、诉讼情况、主要问题等五个组成部分构成。",
        "发放《办事一本通》《惠民问答》4本小册子。",
        "编印《办事一本通》《惠民问答》《社保明白纸》三本小册子。",
        "在长途汽车站、图书馆、老年大学3处场所摆放展架。",
        "在各社区、图书馆、老年大学5处场所摆放展架。",
        "编发《政务简报》、《信息专报》12期。",
        "到白鹭市、青石县等地开展2次调研。",
        "下设3个科室（综合科、法规科、信息科）。",
        "扎实开展党史学习教育、党纪学习教育、深入贯彻中央八项规定精神学习教育。",
        "推进扩大消费六大工程、城建六大攻坚行动。",
        "结合复工复产、优化营商环境、推动云溪“四个争先”等重点工作公开信息。",
        "提高低保、特困人员、孤儿生活标准和残疾人两项补贴标准。",
        "水保站、河道所、供水站和质监站4个单位公开信息。",
        "方便公民、法人获取五家渠市和八家子镇的政府信息。",
        "方便公民、法人获取五家渠市的政府信息。",
        "对交通运输局、住房和城乡建设局、财政局和教育局共4家单位作了抽查。",
        "局机关及水保站、河道所、供水站和质监站5个单位公开信息。",
    ]
    bad = {
        "⟦通过政府网站、公众号、公开栏、电子显示屏三个⟧渠道发布信息。": None,
        "坚持⟦“谁公开、谁审核、谁负责”的四项原则⟧。": None,
        "共有⟦3个平台，即门户网站、微信公众号⟧。": None,
        "新开设⟦3个专栏，即“招商引资”“惠企直达”⟧。": None,
        "新增查阅点⟦五处，分别设在图书馆、档案馆、政务大厅和社区服务中心⟧。": None,
        "⟦办公室、政策法规科和信息中心两个⟧科室负责公开。": None,
        "⟦新开设了规划计划、财政资金、行政执法、应急管理共5个⟧栏目。": None,
        "解读采用⟦5种形式：图文、动漫、短视频和现场宣讲⟧。": None,
        "网站设有⟦5个栏目，分别为政务公开、办事服务、互动交流、水利资讯⟧。": None,
        "⟦答复渠道包括电话、信函、电子邮件四种⟧。": None,
        "⟦建立责任、审议、评议、反馈、审查等三项⟧制度。": None,
        "⟦建立主动公开、依申请公开、保密审查、信息澄清、责任追究六项⟧制度。": None,
        "⟦建立并落实登记、审查、通报四项⟧机制。": None,
        "⟦专区划分为政策查询、办事咨询、自助打印、意见征集五大⟧功能区。": None,
        "⟦围绕义务教育招生、住房保障分配、食品安全抽检结果5个⟧重点领域编制目录。": None,
        "⟦修订社会评议、信息发布审查、信息更新、责任追究、依申请公开办理等四项⟧制度。": None,
        "⟦制定《公开办法》《审查办法》三项⟧制度。": None,
        "⟦水保站、河道所、供水站和质监站5个⟧单位公开信息。": None,
        "⟦编写《办事一本通》《惠民问答》《社保明白纸》四本⟧小册子。": None,
        "⟦对交通运输局、住房和城乡建设局、文化和旅游局共4家⟧单位作了抽查。": None,
        "⟦在长途汽车站、中医医院、农贸市场、老年大学3处⟧场所摆放展架。": None,
        "下设⟦4个科室（综合管理科、政策法规科、信息公开科⟧）。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every list with its number."""
        for found in doc.enumerations:
            count = int(found.quantity.value)
            if _counts_parts(found) or found.quantity.scale or _is_name(found):
                continue
            if found.behind:
                yield from _behind(found, count)
            elif found.opened:
                if count < found.fewest and not _has_seam(found, count):
                    message = f"列举了{_named(found)}项，却称“等{_said(found)}”"
                    yield found.text.finding(message)
            elif _is_apposed(found):
                yield from _apposed(found, count)
        yield from principles(doc)


def _counts_parts(found: Enumeration) -> bool:
    """Whether the parts of the report are named, which structure/declared-parts-mismatch reads."""
    counted = found.quantity.text.plain + found.quantity.text.after(4)
    parts = sum(is_part_name(item.plain) and item.plain.endswith("情况") for item in found.items)
    several = parts > 1 and ("方面" in counted or "内容" in counted)
    return _REPORT_PARTS.match(counted) is not None or several


def _is_name(found: Enumeration) -> bool:
    """Whether it belongs to a name (八项规定, “四个一批”), or each item has one of its own."""
    before, following = found.quantity.text.before(2), found.quantity.text.after(3)
    if before[-1:] == "“" or _NAMED_SO.match(found.quantity.text.plain + following):
        return True
    return any(_OWN_COUNT.search(item.plain) for item in found.items)


def _named(found: Enumeration) -> str:
    return str(found.fewest) if found.fewest == found.most else str(len(found.items))


def _said(found: Enumeration) -> str:
    return found.quantity.text.plain


def _apposed(found: Enumeration, count: int) -> Iterable[Finding | Held]:
    fewest, most = _surely(found), len(found.items) if _are_bodies(found) else found.most
    if fewest <= count <= most:
        yield found.text.held("处数字相符")
        return
    if count < fewest and _has_seam(found, count):
        return
    if count > most and not _is_whole(found):
        return
    named = most if count > most else fewest
    yield found.text.finding(f"列举了{named}项，与“{_said(found)}”不符，请改数或补项")


def _are_bodies(found: Enumeration) -> bool:
    """Whether each is one body, though some have 和 in their names: 文化和旅游局."""
    return found.quantity.unit == "家" and all(
        item.plain[-1] in _BODY_ENDS and not _TWO_BODIES.fullmatch(item.plain)
        for item in _without_sum(found)
    )


def _without_sum(found: Enumeration) -> list[Text]:
    """The items; 共 between the last and its number belongs to neither."""
    *before, last = found.items
    summed = last.plain.endswith(_SUMS) and len(last) > len(_SUMS)
    return [*before, last.cut(0, -1) if summed else last]


def _surely(found: Enumeration) -> int:
    """How many items it names at least: 公开栏、显示屏 are two, so is 法规科和信息中心."""
    *before, last = found.items
    if found.quantity.text.after(2) in _WAYS and all(is_channel(item.plain) for item in before):
        return len(found.items)
    bodies = all(item.plain[-1] in _BODY_ENDS and len(item) > 1 for item in before)
    return len(found.items) + 1 if bodies and _TWO_BODIES.fullmatch(last.plain) else found.fewest


def _behind(found: Enumeration, count: int) -> Iterable[Finding | Held]:
    """N个科室（A、B、C）: only where the items are names of some length, near the number."""
    if found.fewest <= count <= found.most:
        yield found.text.held("处数字相符")
        return
    if found.quantity.unit not in _UNITS or found.quantity.unit == "级":
        return
    named = found.most if count > found.most else len(found.items)
    if (found.opened and count > found.most) or _ORDINAL.match(found.items[0].plain):
        return
    few = named <= _NEAR and not (_NAMELY in found.text.plain and _is_closed(found))
    if few or min(len(item) for item in found.items) < _NEAR:
        return
    if abs(count - named) <= _NEAR and not any("等" in item.plain for item in found.items):
        yield found.text.finding(f"列举了{named}项，与“{_said(found)}”不符，请改数或补项")


def _is_closed(found: Enumeration) -> bool:
    """Whether 、 or the marks of titles are all that parts the items, up to the sentence's end."""
    return found.most == len(found.items) and found.text.after(1) in ("。", "；", "")


def _has_seam(found: Enumeration, count: int) -> bool:
    """Whether the last ``count`` items may be a list of their own, begun inside a piece."""
    index = len(found.items) - count
    pure = [item.plain[-1] in _QUOTED for item in found.items]
    if all(pure[index:]) and not pure[index - 1]:
        return True
    return 0 <= index < len(found.items) and found.items[index].first(_SEAM) is not None


def _is_apposed(found: Enumeration) -> bool:
    """Whether the number stands for the list: 甲、乙两项制度, not 在甲、乙开设两个专栏."""
    last = _without_sum(found)[-1]
    unit = found.quantity.unit
    if unit != "家":
        last = found.items[-1]
    if unit not in _UNITS or last.plain[-1] in _BARRED or "等" in _joined(found):
        return False
    if _COUNTED.search(last.plain):
        return False  # 县、乡、村三级26个领域: the list has its number already
    following = found.quantity.text.after(2)
    titles = unit not in _COPIES or _are_titles(found)
    closed = unit in _SORTS and not found.quantity.arabic and following[:1] in _MARKS
    if not titles or not (unit == "类" or closed or _APPOSED.match(following)):
        return False
    if found.quantity.arabic and not _names_kind(found, following):
        return False
    if last.first(_VERB_END) is not None:
        return len({item.plain[-2:] for item in found.items}) == 1
    return not (last.first(_NOUN_END) and found.items[0].plain.startswith(_PREPOSITION))


def _joined(found: Enumeration) -> str:
    return "".join(item.plain for item in found.items)


def _are_titles(found: Enumeration) -> bool:
    """Whether titles are counted, not the copies of them that were printed or handed out."""
    near = abs(int(found.quantity.value) - len(found.items)) <= _NEAR
    titled = all(item.plain[-1] in _QUOTED for item in found.items)
    return near and titled and not _HANDED_OUT.search(found.text.plain)


def _names_kind(found: Enumeration, following: str) -> bool:
    """Whether digits count the list: all items end as what is counted does, or are titles."""
    ends = {item.plain[-1] for item in _without_sum(found)}
    if following in _BODIES and ends <= set(_BODY_ENDS):
        return not any(word in found.text.plain for word in _ITSELF)
    if following in _PLACED and ends <= set(_PLACE_ENDS):
        return not any(word in found.text.plain for word in (*_ITSELF, *_VAGUE))
    if following in _ABSTRACT:
        return True
    if following in _COLUMNS and not found.items[0].plain.startswith(_PREPOSITION):
        return not any(word in found.text.plain for word in ("网站", "平台", "公众号", *_VAGUE))
    return all(end in following or end in _QUOTED for end in ends)


def _is_whole(found: Enumeration) -> bool:
    """Whether the list surely begins in this clause: no other list stands right before it."""
    before = found.text.before(60)
    clauses = _CLAUSE.split(before)
    previous = clauses[-2] if len(clauses) > 1 else ""
    ended = before[-1:] in ("。", "\n", "；", "")
    return ended or "、" not in previous

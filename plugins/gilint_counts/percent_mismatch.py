"""Percentages that are not what the numbers beside them give."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from gilint.api import Breakdown, Document, Finding, Held, Quantity, Rule, lazy
from gilint_counts._bounded import bounded
from gilint_counts._foretold import foretold
from gilint_counts._rates import ON_TIME, among_all, is_share, rate, worked_out
from gilint_counts._sentences import PERCENT, by_piece, in_sentence
from gilint_counts._shares import SHARE, agreed, part_before
from gilint_counts._sums import added
from gilint_counts._turns import in_turn

_MOST = 60

_FOREIGN_BASE = lazy(r"全[市省县区国镇州]|考核|分值|预算|应|人口|同期|同类|成员|编制|面积")
_IS = "(?:均)?(?:为|达到|达|是)?(?:了)?"
_RATE = lazy(
    rf"(?P<clause>[^，。；、（]*?)(?P<verb>(?!增长|同比|环比|变化)[\u4e00-\u9fff]{{2}})[率度]{_IS}$"
)
_ALL_BUT = (
    r"(?:全部|均已?)(?P<time>按时|按期|及时)?(?P<verb>办结|答复|回复|办复|整改|公开|完成)[，、]"
    rf"(?P=time)?(?P=verb)率{_IS}(?P<share>\d{{1,2}}(?:\.\d+)?)%"
)
_REST = lazy(r"(?:其[余他]|剩余|余下)[^，。；]{0,12}$")
_TALK = lazy(r"总数量?|总量|总体|全部|件数|条数|[的其约达总]")
_FULL = lazy(
    r"占[^占]{0,10}$|(?:办结|答复|回复|公开|满意|合格|覆盖|及时|反馈|整改|采纳|解决|准确|更新)[率度](?:均)?(?:为|达|达到)?$"
)
_AMONG = lazy(r"[^，。；\d]{0,8}[中里](?:，|[^，。；、\d]{0,16}\d)")
_OF_WHAT_FOLLOWS = lazy(r"的\d")
_TWO = 2
_SHORT = 12
_RECALLED = lazy(r"[^，。；：\d]{4,24}?(?=，?占[^占]{0,6}$)")
_WHOLE = lazy(r"共|总|合计|全部|收到|受理|办结|办理|答复")
_HUNDRED = Decimal(100)
_PERSONS = {"人", "名", "位"}


class PercentMismatch(Rule):
    """百分比与旁边的数字算出来的不符。

    “共80件，其中网络申请30件，占35%”，30÷80=37.5%。提示里列出算式。

    四舍五入、去尾都算对。“占”的对象不在文中（如占全市总量）、率的基数不明（如按时、到期办结率）、
    只作评价的“已100%整改”不报。比重、办结率、满意率等超过100%则报。

    请核对件数和百分比，改正有误的一个。
    """

    name = "percent-mismatch"
    good = [
        "答复80件，来信16件。公开40件，占来信人的55.0%，不予公开12件，占15.0%，已补正4件，占25.0%。",
        "收到申请50件，占比60%的30件来自企业，其中网络申请29件，占比超过九成。",
        "收到申请50件，来自企业的30件，占六成；来自个人的20件，占比近一半。",
        "全县20个乡镇中，18个建成专区，群众满意率达98%。",
        "应公开48项，主动公开45项，公开率100%。",
        "全年收到申请0件，其中网上申请0件，占50%。",
        "主动公开2543条。其中，区直部门1687条，占66%。各乡镇856条，占34%。",
        "办结81件，其中：予以公开42件，占51.85%；不予公开5件，占6.17%；无法提供34件，占41.98%。",
        "收到留言11条，已100%按时办结回复。",
        "收到来信30件，办结29件，按时办结率100%。",
        "全县乡镇20个，已建成服务中心18个，村级覆盖率85%。有18名群众不满意，占受访240人的7.5%。",
        "受访群众三百人，其中二百人认为方便，占三分之二。",
        "收到留言40件，办结37件，到期办结率100%。",
        "收到来信40件，办结37件，应办结率、如期办结率100%，准时办结率100%。",
        "发放问卷40份，收回38份，回收率95%。",
        "更新条目90条，转载60条。在40条留言里，办事类有10条，占25%。",
        "抽看卷宗50份，完整45份、缺项5份，分别占90%和10%。",
        "本年卷宗50份、上年45份，分别占全县的12%和11%。",
        "抽看卷宗50份，完整40份、缺项10份，分别占80%、比上年少5%。",
        "公开信息300条，占全市总量的12%。",
        "收到20件，答复18件，答复率90%。",
        "收入增长120%。留言回复率90%，共收到200条，回复180条；按时办结率100%，收到20件，办结18件；办结率100%，收到20件，办结18件，2件未到期。",
        "受理来信117件，办结171件（含上年结转），办结率100%。",
        "政府信息共70条，其中主动公开信息69条，依申请公开信息1条。主动公开的信息占98.57%。",
        "政府信息共70条，其中主动公开信息69条，依申请公开信息1条。规划类信息占20%。",
        "共23件，其中不予公开3件（第三方1件、过程性信息2件），占13.0%。",
        "收到问卷200份，满意150份，基本满意40份，满意率95%。",
        "收到申请30件。来自企业的占总数的40%。",
        "印发文件127件，除11件依法不公开外，其余116件全部公开，公开率为91.3%。",
        "检查信息500条，准确320条；不规范180条，占检查总数的36%。",
        "新收申请100件中，向县直部门提出的64件，向镇提出的36件，分别占64%和36%。",
        "收到申请8件，答复8件（同意公开6件、信息不存在2件），占100%。",
        "承办建议20件，答复12条，答复率90%。",
        "各类培训占用会议室120次。",
    ]
    bad = {
        "答复80件。公开⟦40件，占55.0%⟧；不予公开12件，占15.0%；无法提供28件，占35.0%。": None,
        (
            "收到申请95件，答复80件。公开⟦40件，占55.0%⟧；不予公开12件，占15.0%；"
            "无法提供28件，占35.0%。"
        ): None,
        "收到网上申请⟦24件，占申请总量30件的85%⟧。": None,
        "有⟦18名群众不满意，占受访群众240人的0.75%⟧。": None,
        "现有二级单位⟦36个，已建专栏27个，覆盖率为85%⟧。": None,
        "⟦1,250条留言中按期回复1,200条，按期回复率为98%⟧。": None,
        "受访群众三百人，其中⟦二百人认为方便，占四分之三⟧。": None,
        "发放的300份问卷里，⟦150份表示满意，占三分之一⟧。": None,
        "收回的120份问卷中，⟦90份表示满意，占三分之二⟧。": None,
        "受访企业50家，其中⟦30家满意，占四成⟧。": None,
        "收到申请50件，占比⟦65%⟧的30件来自企业。": None,
        "收到申请50件，来自企业的⟦30件，占七成⟧。": None,
        "收到申请50件，来自企业的⟦30件，占总数的三分之一⟧。": None,
        "收到申请50件，来自企业的⟦30件，占比超过80%⟧。": None,
        "全县⟦20个乡镇中，18个建成专区，覆盖率达95%⟧。": None,
        "回收问卷⟦250份，表示满意的235份，满意度为96%⟧。": None,
        "共受理80件，其中网络申请⟦30件，占35%⟧，信函申请50件，占62.5%。": None,
        "答复的24件中，同意18件，占75%；不予公开3件，占12.5%；不存在⟦3件，占总数的15%⟧。": None,
        "80件申请中，⟦30件来自企业，占总数的40%⟧。": None,
        "收到投诉⟦200件，办结180件，办结率95%⟧。": None,
        "年初列出的应公开事项⟦48项，已公开45项，公开率97.3%⟧。": None,
        "网络申请12件，⟦占120%⟧。": None,
        "共20件，其中不予公开⟦3件（第三方1件、过程性信息2件），占25%⟧，其他17件。": None,
        "收回问卷⟦740份，其中满意705份，满意率91.3%⟧。": None,
        "检查信息500条，准确320条；不规范⟦180条，占检查总数的26%⟧。": None,
        "120件答复中，有⟦53件涉及教育、医疗和交通等群众关注的热点难点问题，占总数的48.2%⟧。": None,
        "现有账号40个，其中日更的⟦10个，占百分之三十五⟧。": None,
        "留言⟦回复率95%，共收到200条，回复180条⟧。": None,
        "收到来信20件，⟦办结率101%⟧。": None,
        "发放问卷⟦40份，收回38份，回收率85%⟧。": None,
        "受理审批⟦117件，办结171件，办结率100%⟧。": None,
        "政府信息共70条，其中主动公开信息69条，其他1条。主动公开的信息占⟦95.57%⟧。": None,
        "评议⟦40个站所，评为优秀10个，优秀率35%⟧。": None,
        "更新条目90条。在40条留言里，办事类有⟦10条，占35%⟧。": None,
        "抽看卷宗50份，完整45份、缺项⟦5份，分别占90%和20%⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Recalculate every share and every rate."""
        yield from bounded(doc)
        if not doc.prose.mentions(("%", "百分之")):
            return
        yield from foretold(doc)
        for line in by_piece(doc.quantities, doc.paragraphs):
            for index, percent in enumerate(line):
                if percent.unit == "%" and percent.exact:
                    yield from _checked(doc, line, index)
        for claim in doc.find(_ALL_BUT, near="率", quoted=False):
            if _REST.search(claim.before(_SHORT)):  # all that is left is not all
                continue
            told = f"称全部{claim['verb'].plain}，{claim['verb'].plain}率却不是100%，请核对"
            yield claim.finding(told)


def _checked(doc: Document, line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    percent = line[index]
    label = percent.label
    if percent.value > _HUNDRED:
        if (found := _FULL.search(label)) is not None:
            place = percent.text.flow.whole.cut(percent.text.low - len(found[0]), percent.text.high)
            yield place.finding(f"比重或比率不会超过100%，文中为{percent}%，请核对")
        return
    share = SHARE.search(label)
    if "分别" in label:
        yield from in_turn(line, index)
        return
    if whole := _between(line, index):
        part = next((each for each in in_sentence(line, index)[::-1][1:]), None)
        alike = part and (part.unit == whole.unit or {part.unit, whole.unit} <= _PERSONS)
        fits = part and alike and part.exact and 0 < part.value <= whole.value
        if part and fits and not is_share(part.value, whole.value, percent):
            yield worked_out(part, part, whole, percent)
    elif share and _OF_WHAT_FOLLOWS.match(percent.text.after(_SHORT)):
        yield from _behind(line, index)
    elif share and not _FOREIGN_BASE.search(share["base"]):
        yield from _share(doc, line, index, _TALK.sub("", share["base"]))
    elif found := _RATE.search(label):
        on_time = next((word for word in ON_TIME if word in found["clause"]), "")
        yield from rate(line, index, found["verb"], on_time)


def _between(line: Sequence[Quantity], index: int) -> Quantity | None:
    """The whole that stands between a part and its share: 24件，占申请总量30件的80%."""
    whole, percent = line[index - 1] if index else None, line[index]
    if whole is None or "占" not in whole.label or not whole.exact:
        return None
    between = percent.text.flow.text[whole.text.high : percent.text.low]
    return whole if between == "的" else None


def _behind(line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    """共收到申请50件，占比65%的30件来自企业: a share of what follows it."""
    percent = line[index]
    part = line[index + 1] if index + 1 < len(line) else None
    if part is None or part.text.flow.text[percent.text.high : part.text.low] != "的":
        return
    around = line[max(0, index - _MOST) : index + _MOST]
    wholes = [each for each in around if each.unit == part.unit and each.value > part.value]
    if any(is_share(part.value, each.value, percent) for each in wholes):
        yield percent.text.held("处数字相符")
        return
    said = percent.text.flow.text
    near = [each for each in wholes if _WHOLE.search(each.label) or "公开" in each.label]
    near = [each for each in near if "。" not in said[each.text.high : percent.text.low]]
    if len(near) == 1 and part.exact and near[0].exact:
        yield worked_out(percent, part, near[0], percent)


def _share(
    doc: Document, line: Sequence[Quantity], index: int, named: str
) -> Iterator[Finding | Held]:
    percent, part = line[index], part_before(line, index)
    if part is None and (recalled := _recalled(doc, percent)):
        yield from recalled
    if part is None or part.unit in PERCENT or not part.exact:
        return
    around = line[max(0, index - _MOST) : index + _MOST]
    same = [other for other in around if other.unit == part.unit and other is not part]
    near = [
        each
        for each in doc.breakdowns
        if each.text.low <= part.text.low < each.text.high
        and any(part is one.quantity for one in each.parts)
    ]
    bases = {other.value for other in same if other.value >= part.value}
    if near:
        wholes = [whole.value for each in near for whole in (each.total, *each.others)]
        bases = {*wholes, *(added(one.quantity for one in each.parts).value for each in near)}
    if not part.value and not percent.value:
        return
    if any(is_share(part.value, base, percent) for base in bases if base):
        yield percent.text.held("处数字相符")
        return
    base = _natural(near, same, part) or _called(named, same, part) or among_all(line, index, part)
    base = base or agreed(line, index, part, same)
    if base and base.exact and base.value and base.value >= part.value:
        yield worked_out(part, part, base, percent)


def _recalled(doc: Document, percent: Quantity) -> list[Finding | Held]:
    """The share of a part that the sentence before counts: 主动公开69条。主动公开的信息占98.6%."""
    named = _RECALLED.search(percent.label)
    for each in reversed(doc.breakdowns) if named else ():
        between = percent.text.flow.text[each.text.high : percent.text.low]
        part = next((one for one in each.parts if named and _same(one.label, named[0])), None)
        if part is None or each.text.high > percent.text.low or between.count("。") != 1:
            continue
        count, total = part.quantity, each.total
        if not (count.exact and total.exact and total.value) or "\n" in between:
            break
        if is_share(count.value, total.value, percent):
            return [percent.text.held("处数字相符")]
        return [worked_out(percent, count, total, percent)]
    return []


def _same(label: str, other: str) -> bool:
    """Whether two labels name one thing: 其中主动公开政府信息 and 主动公开的政府信息."""
    return label.removeprefix("其中").replace("的", "") == other.replace("的", "")


def _natural(
    near: Sequence[Breakdown], same: Sequence[Quantity], part: Quantity
) -> Quantity | None:
    """The total that a share is of, where the text leaves no doubt."""
    if near:
        return near[0].total
    before = [other for other in same if other.text.low < part.text.low]
    if not before:
        return None
    last = before[-1]
    following = part.text.flow.text[last.text.high : part.text.low + 1]
    if _AMONG.match(following):
        between = part.text.flow.text
        before = [each for each in before if "。" not in between[each.text.high : last.text.low]]
    if (
        _AMONG.match(following)
        or re.match(r"[^，。；\d]{0,8}(?:，其中|。其中)", following)
        or _WHOLE.search(last.label)
    ):
        return last if len({other.value for other in before}) == 1 else None
    return None


def _called(named: str, same: Sequence[Quantity], part: Quantity) -> Quantity | None:
    """The one number before a part that is of what its share is said to be of: 占检查总数."""
    fitting = [
        each for each in same if named and named in each.label and each.text.low < part.text.low
    ]
    return fitting[0] if len({each.value for each in fitting}) == 1 else None

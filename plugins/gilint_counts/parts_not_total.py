"""Parts that do not come to their total."""

from collections.abc import Iterable
from decimal import Decimal

from gilint.api import INFO, Breakdown, Document, Finding, Held, Rule, Severity, lazy, shown
from gilint_counts._closing import told_behind, told_otherwise
from gilint_counts._listed import listed, more_than_whole
from gilint_counts._lists import in_turn, with_opposite, with_rest, with_whole_shares
from gilint_counts._partition import is_partition
from gilint_counts._recalled import recalled
from gilint_counts._sums import (
    added,
    agrees,
    by_channel,
    is_closed,
    is_one_list,
    is_parallel,
    is_readable,
    may_overlap,
    with_least,
)

_HANDLED = lazy(r"(?<!途径)(?:办结|答复|回复|办理)")
_EACH = lazy(r"每[百千万]?[人户件次天日月周]$")
_CARRIED = ("结转", "转入", "转下", "顺延", "遗留")
_READERS = (
    *(in_turn, with_rest, with_opposite, with_whole_shares),
    *(told_behind, told_otherwise, listed, more_than_whole, recalled),
)
_LEAST_RUNNING = Decimal("0.7")
_SEVERAL_CHANNELS = 1.25


class PartsNotTotal(Rule):
    """各分项之和与总数不符。

    “共70条，其中会议类31条，财政类9条，民生类26条”，三项相加是66，与70对不上：总数或某一分项有误。
    提示里列出算式，便于逐个核对。

    只比较同一层次的确数；带“余、约、近、以上”的不比（至少之和已超过总数的除外），量词混用（文件26件、信息30条）而相加正好的算对。列举没有列全的
    （“主要”“等”“包括”，或“其中”只举几项）合计小于总数不报；合计大于总数、某一项大于总数则报。人员、会议等可能
    重复归类的（如党员与女性）、“各有1人”这样要再乘的、含上年结转的不报。按发布渠道列的数合计略大，可能是同一信息
    多渠道发布，只作提醒；大得多的不报。

    请核对台账，改正总数或分项；确属多渠道重复计数的，写明“同一信息通过多个渠道发布的分别计数”。
    """

    name = "parts-not-total"
    good = [
        "局门户网站公开信息15条，通过气象网公开信息3210条，通过微博发布信息406条。",
        "全年共主动公开政府信息144条，其中网站公开87条，其他方式公开57条。",
        "受理申请60件，答复62件（含上年度结转4件，另有2件结转下年度）。",
        "共50条。其中目录类规划10条、预算20条，共30条；专栏类简报5条、通知15条，共20条。",
        "收到申请12件，其中7件办结，5件撤销。",
        "新收申请5件，办结5件，结转下年度0件。其中，予以公开2件，部分公开3件。",
        "全年公开信息1200余条，其中财政类120条，规划类30条。",
        "共收到申请近20件，其中网络申请12件，信函申请7件。",
        "收到申请20件，其中网络申请12件，信函申请8件，企业申请5件，个人申请15件。",
        "行政复议9件，其中维持6件，纠正2件，尚未审结1件；行政诉讼4件，其中维持4件。",
        "参训65人，其中党员40人，女性38人。",
        "产生信息90条，其中主动公开信息60条，不予公开30条。主动公开的信息中，网站发布50条、公开栏发布40条。主动公开的信息，县直部门50条，其他10条。",
        "收到申请20件（网络12件、信函8件），办结18件。",
        "收到申请8件，通过网络提交5件，邮寄3件，同意公开6件。",
        "收到申请8件，网上答复5件，邮寄答复4件。",
        "公开信息120条，分别为财政80、人事15、规划25。",
        "收到申请5件，其中网络3件，信函2件，全部按期答复，同意公开4件，不予公开1件。",
        "对5件申请收取费用295元。其中，青石县民政局1件，收取25元；云溪镇政府4件，收取270元。",
        "主动公开政府信息100条，其中规范性文件6件，许可决定60条，工作动态24条，其他10条。",
        "办公室1人专职，12个村和社区各有1人兼职，共13人。",
        "在办结的申请中，予以公开和部分公开合计51件，占45.1%；不予公开23件；无法提供36件；其他处理3件。",
        "共收到申请43件，办结44件（含上年结转的3件），结转下年2件。",
        "收到申请43件，其中办结44件（含上年结转的3件），结转下年2件。",
        "12件诉讼案件中，开庭审理9件，负责人到庭6件，其余3件为书面审理。",
        "收到的60件申请中，按期答复58件，予以公开40件。",
        "新建公开栏39个、其中村级30个，维修公开栏260个、更换橱窗80个。",
        "咨询量达每千人6.6次，其中窗口咨询500次。",
        "公开信息300条：机构职能12条，政策法规20条，工作动态180条。",
        "发布信息55条，更新信息5条。其中动态类27条、公告类4条、解读类20条。",
        "公开信息8769条。其中动态2100条，公告5069条，解读1100余条，图片500余条。",
        "被县级媒体刊发32篇、市级媒体刊发14篇，累计310篇。",
        "发送短信100条，两个账号粉丝分别为20、30。",
        "从108个栏目中随机抽查（合格25个、不合格8个）。",
        "复议296件。审结267件，结果纠正22件，其余29件尚未审结。",
        "信息总数236条，机构类0条，政策类0条，动态236数条，其他0条。",
        "35件规范性文件中，现行有效28件，本年制发6件，废止4件。",
        "50件申请中，同一人提出的30件，要求公开纪要的25件，超出范围的10件。",
        "新发布的300条信息中，带图的200条，带视频的120条。",
        "30份答复中，全文公开25份，网上公开28份。",
        "抓了3项工作：健全5项制度，完善2项流程。",
        "现有账号20个，其中政务微博5个、公众号12个。",
        "全年推送120篇，其中原创50篇，转载70篇。",
        "网站发布350条，其中动态200条；微信发布280条，其中动态180条。",
        "1月培训20人，6月又培训30人，全年共培训200人。",
        "新收的12件申请中，涉及征地的5件，涉及拆迁的4件。",
        "全年公开信息120条：门户网站110条，微信公众号60条，公开栏20条。",
        "公开的90条信息中，全文电子化90条，机构类信息共1条，政策类信息共60条，其他信息29条。",
        "公开信息120条，包括教育类30条、医疗类20条，另有通知20条。",
        "公开的120条信息中，涉及教育的40条，占33.3%；带有附件的30条，占25%。",
        "共答复30件，属于主动公开范围3件，同意公开16件，信息不存在11件。",
        "公开信息60条，其中规范性文件0件，动态40条，法规2条，公告9条。",
        "公开发文4条，其中业务类4条；工作动态51条；通知4条。",
        "解读89篇次（文字18篇次、图文12篇次、音视频13篇次、发布会5次、报道41篇次）。",
        "共答复30件，同意公开16件，不同意公开4件。主动公开信息120条，（其中政策类50条、动态类70条）。",
        "来信写道：“现有67名联络员，机关25名，其余32名在基层。”已答复。",
    ]
    bad = {
        "参加考试人员⟦56人，合格52人，不合格6人⟧。": None,
        "⟦14个乡镇、120个村，共144个⟧点位。": None,
        "⟦12个科室中，已配备信息员的10个，未配备的3个⟧。": None,
        "发放问卷⟦200份，收回210份⟧。发布图解⟦12篇、视频5个、访谈3期，三类合计22份⟧。": None,
        "⟦27件申请中，23件按时答复，5件结转⟧下年度。三项⟦分别为15条、28条、36条，共89条⟧。": None,
        "共主动公开政府信息⟦70条，其中会议活动类31条，财政资金类9条，公共文化类26条⟧。": None,
        "收到申请⟦25件（网络12件、信函8件、当面4件⟧）。": None,
        "聘请⟦12名居民监督员，其中党员7名，群众6名⟧。": None,
        "公开信息⟦120条，其中各镇40条，微信公众号180条⟧。": None,
        "共答复⟦30件，属于主动公开范围3件，同意公开16件，信息不存在10件⟧。": None,
        "主动公开信息⟦120条，（其中政策类50条、动态类60条⟧）。": None,
        "收到申请⟦8件，通过网络提交5件，邮寄4件⟧。": None,
        "新公开信息⟦98条。其中：职能类更新信息5条；法规类16条；业务类67条；其他信息36条⟧。": None,
        "公开信息⟦120条，分别为财政80、人事15、规划35⟧。": None,
        "共公开信息⟦70条，会议31条、财政9条、其他26条⟧。": None,
        "发放网站⟦87份、窗口57份，共计134份⟧。": None,
        "收到申请⟦6件：当面1件，网络4件，信函2件⟧。": None,
        "各单位报送案例⟦50份：青石镇20份、云溪镇15份、其他单位12份⟧。": None,
        "⟦20件申请，按内容分为三类：征地8件，规划7件，教育6件⟧。": None,
        "新收的⟦12件申请中，网络申请8件，信函申请6件⟧。": None,
        "面向企业印发手册⟦30册，面向社区印发手册50册，共计印发90册⟧。": None,
        "上半年培训⟦60人，下半年培训40人，全年合计培训110人⟧。": None,
        "市本级的⟦90篇中，文字解读50篇，图解30篇，动漫20篇⟧。": None,
        "公开信息⟦8769条。其中动态2100条，公告5469条，解读1600余条，图片600余条⟧。": None,
        "被县级媒体刊发⟦32篇、市级媒体刊发14篇、省级媒体刊发3篇，累计59篇⟧。": None,
        "发送短信⟦100条，四个季度分别为20条、30条、10条、90条⟧。": None,
        "对⟦108个栏目作了检查（合格95个、不合格18个⟧）。": None,
        "现有⟦67名联络员，机关科室25名，其余32名⟧在基层。": None,
        "公开信息⟦120条。其中，部门80条，占66.7%。各乡镇50条⟧，占33.3%。": None,
        "全年推送⟦120篇，其中原创50篇，转载60篇⟧。": None,
        "公开信息⟦120条，其中教育类40条，妇女儿童类50条，医疗类70条⟧。": None,
        "回应舆情⟦10次，包括发布会回应5次、访谈回应3次、文稿回应1次⟧。": None,
        "⟦90条信息中，全文电子化90条，机构类共1条，政策类62条，动态和其他信息30条⟧。": None,
        "⟦425条信息中，机构类148条，占34.8%；政策类171条，占40.2%；动态类102条⟧，占24%。": None,
        "复议⟦9件，其中维持5件、纠正4件、尚未审结1件⟧；诉讼2件，其中维持2件。": None,
        "公开信息⟦60条，其中动态40条、公告9条、规划0条、法规2条、应急0条⟧，未发生泄密。": None,
        "主动公开信息60条。⟦主动公开的信息中，政策类40条、动态类15条、其他10条⟧。": None,
        "主动公开信息60条，不予公开30条。⟦主动公开的信息，县直部门70条⟧，占77.8%。": None,
        "产生信息⟦117条，其中主动公开60条，依申请公开类48条，不予公开类7条⟧。历年累计746条。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up every breakdown and compare."""
        for breakdown in doc.breakdowns:
            if _is_running(breakdown):
                continue
            if len(breakdown.parts) > 1 and agrees(breakdown):
                yield breakdown.text.held("处数字相符")
            elif is_readable(breakdown):
                yield from _compared(breakdown)
            elif at_least := with_least(breakdown):
                yield from _compared(at_least)
        for read in _READERS:
            yield from read(doc)


def _compared(breakdown: Breakdown) -> Iterable[Finding]:
    total = breakdown.total
    unit = total.unit
    if _has_nearer_total(breakdown) or _EACH.search(total.text.before(5)) or _is_all(breakdown):
        return
    if breakdown.kind in ("lead", "among"):
        part = max(breakdown.parts, key=lambda part: part.quantity.value)
        large, inside = part.quantity, _is_inside(breakdown._replace(parts=(part,)))
        more = large.text.after(3).startswith(("（含", "（包含", "（包括"))
        if large.value > total.value and inside and not more:
            yield breakdown.text.finding(
                f"其中一项{shown(large.value)}{unit}，比总数{shown(total.value)}{unit}还多"
            )
            return
    if len(breakdown.parts) < 2:  # noqa: PLR2004
        return
    sum_ = added(part.quantity for part in breakdown.parts)
    if sum_.value > total.value and _may_exceed(breakdown):
        severity, hint = _channels(breakdown)
        if severity and float(sum_.value / (total.value or 1)) > _SEVERAL_CHANNELS:
            return
        if not is_one_list(breakdown) and any(
            part.quantity.value == total.value for part in breakdown.parts
        ):
            return
        message = f"{sum_.formula}，超过总数{shown(total.value)}{unit}{hint}，请核对"
        yield breakdown.text.finding(message, severity=severity)
    elif (
        sum_.value < total.value
        and is_closed(breakdown)
        and is_partition(breakdown)
        and not breakdown.mixed
    ):
        message = f"{sum_.formula}，与总数{shown(total.value)}{unit}不符，请核对"
        yield breakdown.text.finding(message)


def _is_all(breakdown: Breakdown) -> bool:
    """Whether the first part is the whole, and a ； closes it: what follows are other things."""
    first = breakdown.parts[0].quantity
    return first.value == breakdown.total.value and first.text.after(1) == "；"


def _has_nearer_total(breakdown: Breakdown) -> bool:
    """Whether another total of the sentence holds what the nearest is too small for.

    发布信息55条，更新5条。其中动态30条: the parts are those of the 55.
    """
    if breakdown.kind != "lead":
        return False
    total, values = breakdown.total, [part.quantity.value for part in breakdown.parts]
    apart = breakdown.text.match(r"[\d,.]+[^\d。]{0,40}。其中") is not None
    least = sum(values) if apart else max(values)
    if total.value >= least:
        return False
    flow = total.text.flow.text
    return any(
        other.value >= sum(values) and "。" not in flow[other.text.high : total.text.low]
        for other in breakdown.others
        if other.text.low < total.text.low
    )


def _is_running(breakdown: Breakdown) -> bool:
    """Whether 累计 may count from earlier on: surely not where it closes a list of kinds."""
    if breakdown.kind != "summed" or "累计" not in breakdown.total.label:
        return False
    value = added(part.quantity for part in breakdown.parts).value
    listed = len(breakdown.parts) > 2 and is_parallel(breakdown)  # noqa: PLR2004
    return not listed or value < breakdown.total.value * _LEAST_RUNNING


def _is_inside(breakdown: Breakdown) -> bool:
    """Whether 其中 stands right behind the total, so that what follows can only be its part."""
    return breakdown.text.match(
        r"[\d,]{1,20}(?:[.]\d+)?[^\d。]{0,40}(?:其中|包括)"
    ) is not None and not may_overlap(breakdown)


def _may_exceed(breakdown: Breakdown) -> bool:
    if breakdown.nested and breakdown.kind != "lead":
        return False
    labels = [part.label for part in breakdown.parts]
    if any(word in label for label in labels for word in _CARRIED):
        return False
    handled = sum(_HANDLED.search(label) is not None for label in labels)
    if 0 < handled < len(labels):
        return False
    return not may_overlap(breakdown) and is_partition(breakdown)


def _channels(breakdown: Breakdown) -> tuple[Severity | None, str]:
    if by_channel(part.label for part in breakdown.parts):
        return INFO, "；如为同一信息多渠道发布，请写明"
    return None, ""

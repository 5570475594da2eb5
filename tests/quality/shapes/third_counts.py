"""Fresh, third set: figures in the text that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from again_tools import at_end_in
from planting import shape
from structure_common import put_last
from third_tools import overview, paragraphs, problems, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

third(
    "counts/amount-unit-mix",
    budget_and_accounts="政务公开专项经费年初预算26.4万元，年末决算也是⟦26.4亿元‖26.4万元⟧，没有超支。",
    outlay_in_yuan="全年安排网站维护费⟦18.5元‖18.5万元⟧，这18.5万元全部用于栏目改版和安全防护。",
)
third(
    "counts/category-list-not-total",
    "counts/parts-not-total",
    put=paragraphs,
    kinds_of_advice_as_items="全年接受政策咨询140人次，按内容分：\n（1）社会保障类，56人次。\n（2）住房保障类，48人次。\n"
    "（3）入学入托类，⟦26‖36⟧人次。",
    kinds_of_bulletins="全年编发政务公开简报56期：动态类20期，政策类18期，经验类⟦13‖18⟧期。",
)
third(
    "counts/enumeration-count",
    towns_named_in_bracket="在⟦四‖三⟧个镇（松河镇、柳浦镇、石桥镇）增设了查阅点。",
    fields_joined="梳理了教育、医疗、社保、养老⟦三‖四⟧个领域的公开事项。",
    forms_after_colon="解读采用⟦5‖4⟧种形式：图文、动漫、短视频和现场宣讲。",
    both_units="由办公室、法制科、信息中心⟦两‖三⟧个部门联合审核发布内容。",
)
third(
    "counts/figure-missing",
    trainings_without_a_number="全年共开展公开业务培训⟦次‖4次⟧，参训人员120人次。",
    people_without_a_number="栏目巡查由专人负责，累计出动⟦人次‖36人次⟧，发现的问题当日交办。",
    measure_lost="向社会征集意见建议⟦12，‖12条，⟧均已作出回应。",
    share_without_a_number="公众对公开工作的满意率达到⟦%‖96.5%⟧，比上年略有提高。",
)
third(
    "counts/growth-conflict",
    readers_fell="公众号全年阅读量46.2万人次，上年为51.3万人次，同比⟦增长‖下降⟧5.1万人次。",
    rose_from_to="政务公开查阅点由8个⟦减少‖增加⟧到11个，覆盖了偏远片区。",
    visits_of_both_years="{上年}年网站访问量为20万次，{年}年为25万次，增长⟦20%‖25%⟧。",
)
third(
    "counts/ordinal-sequence",
    qi_er_twice="做法有三：其一，列出清单；其二，专人审核；⟦其二‖其三⟧，定期通报。",
    first_second_fourth="流程分三步：第一，承办科室起草；第二，法制科审核；⟦第四‖第三⟧，分管领导签发。",
    steps_skip="发布前做到：1.先定属性；2.再审内容；⟦4‖3⟧.后签发布。",
)
third(
    "counts/parts-not-total",
    answers_by_channel_in_bracket="全年共答复群众咨询85件（电话51件、当面22件、网上⟦13‖12⟧件）。",
    parts_before_total="政策文件19篇，解读材料23篇，会议公开14篇，合计⟦58‖56⟧篇。",
    remaining_ones="开展抽查40次，其中栏目抽查25次，其余⟦16‖15⟧次为答复文书抽查。",
)
third(
    "counts/percent-mismatch",
    done_of_due="年初列出的应公开事项48项，已公开45项，公开率⟦97.3%‖93.75%⟧。",
    share_in_bracket="发出问卷200份，收回170份（回收率⟦90%‖85%⟧）。",
    share_of_the_channels="全年发布信息400条，其中公众号推送120条，占总数的⟦25%‖30%⟧。",
)
third(
    "counts/percent-sum",
    kinds_in_percent="从发布内容看，动态占52%，政策占28%，公示占⟦10%‖20%⟧。",
)
third(
    "counts/stated-count-mismatch",
    put=paragraphs,
    steps_called_four="改进做法有⟦四‖三⟧条：一是按月巡查栏目；二是统一答复文书；三是开展业务轮训。",
    two_called_three="办公室重点抓了⟦三‖两⟧件事。一是把历史文件重新归类，二是给查阅点添置了设备。",
)
third(
    "counts/text-balance",
    put=paragraphs,
    advice_of_the_hall="区政务大厅办理信息查询件情况如下：上年结转3件，本年新收41件，全年办结⟦42‖40⟧件，"
    "结转下年度4件。",
)
# Dropped: two shapes of counts/zero-described, "0条，均已处理完毕". Its line claims 均为 only, and
# its page leaves such set phrases alone.


@shape("counts/empty-promise", fresh=True)
def third_measures_announced_at_the_end(report: Report, _: Random) -> str | None:
    return put_last(report, "problems", "⟦针对上述不足，拟采取以下措施：‖⟧")


@shape("counts/empty-promise", fresh=True)
def third_points_announced_at_the_end(report: Report, _: Random) -> str | None:
    return put_last(report, "overview", "⟦主要做了以下几个方面的工作。‖⟧")


@shape("counts/same-metric-two-values", fresh=True)
def third_followers_swapped_digits(report: Report, draw: Random) -> str | None:
    first = at_end_in(
        report, draw, "总体|概述|概况", "截至年末，微信公众号“青石发布”关注用户12600人。"
    )
    if first is None:
        return None
    return at_end_in(
        report._replace(text=first),
        draw,
        "问题|不足",
        "微信公众号“青石发布”关注用户虽有⟦16200‖12600⟧人，但互动不多。",
    )


third(
    "counts/stated-count-mismatch",
    put=problems,
    problems_called_three="归纳起来有⟦三‖两⟧个方面的不足：一是信息员更换频繁，二是解读材料偏少。",
)
third(
    "counts/enumeration-count",
    put=overview,
    platforms_called_two="依托网站、公众号、公示栏⟦两‖三⟧个平台发布信息。",
)

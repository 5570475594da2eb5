"""Fresh, second set: lists and their number, points announced, figures and units lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from again_tools import as_paragraphs, into_prose
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

as_paragraphs(
    "counts/stated-count-mismatch",
    two_said_three_follow="从日常检查情况看，还存在以下⟦两‖三⟧个方面的不足：一是栏目更新不够及时，"
    "个别栏目超过半年没有内容；二是政策解读形式单一，文字多、图表少；三是队伍变动频繁，业务不够熟练。",
    four_jobs_said="全年主要做了⟦四‖三⟧项工作。一是健全机制，明确一名副职分管、一个科室承办。"
    "二是规范流程，修订发布审核单。三是强化培训，组织业务学习两次。",
    headings_under_problems="工作中还存在⟦两‖三⟧个问题：\n（一）主动公开的内容不够全面，"
    "部分业务信息没有及时上网。\n（二）依申请公开的答复不够规范，说理不充分。\n（三）业务培训"
    "覆盖面不够，基层人员参加较少。",
    measures_said_three="针对上述问题，我们采取了⟦三‖两⟧项措施：1.完善制度，修订信息发布"
    "审查办法。2.加强培训，分两批轮训信息员。",
    slogan_of_four="在组织保障上做到“⟦四‖三⟧个到位”，即组织领导到位、工作责任到位、督促检查到位。",
)
into_prose(
    "counts/enumeration-count",
    three_fields_said_four="印发政策解读、依申请公开、平台管理⟦四‖三⟧项制度。",
    open_list_longer="依托门户网站、微信公众号、微博⟦等两个‖等三个⟧平台发布信息。",
    fields_of_livelihood="重点公开了教育、医疗、社保、住房、就业等⟦4‖5⟧个领域的信息。",
    and_before_last="办公室、政策法规科和信息中心⟦两‖三⟧个科室共同负责信息公开日常工作。",
    named_columns="新开设了规划计划、财政资金、行政执法、应急管理共⟦5‖4⟧个栏目。",
)
as_paragraphs(
    "counts/ordinal-sequence",
    two_second_points="为提高公开质量，我们一是建立信息发布台账，逐条登记；二是每季度开展一次自查，"
    "发现问题立即整改；⟦二‖三⟧是邀请群众代表参加评议，听取意见。",
    numbered_two_lost="具体做法是：（1）明确专人负责信息收集；（⟦3‖2⟧）严格执行先审查后发布；"
    "（⟦4‖3⟧）定期通报各科室发布数量。",
)


@shape("counts/empty-promise", fresh=True)
def again_problems_announced_only(report: Report, _: Random) -> str | None:
    part = report.part("问题")
    if part is None:
        return None
    head = report.text[: part[1]].rstrip()
    lead = "　　" if "\n　　" in report.text else ""
    return (
        f"{head}\n\n{lead}⟦在今后的工作中，我们将重点做好以下几个方面的工作：‖今后将继续努力。⟧\n\n"
        f"{report.text[part[1] :]}"
    )


as_paragraphs(
    "counts/empty-promise",
    problems_as_follows_none="⟦工作中存在的主要问题如下：‖工作中还存在一些问题。⟧\n"
    "下一步，我们将继续加强学习，不断提高信息公开工作水平。",
    three_problems_then_praise="虽然取得了一定成绩，但⟦仍存在以下三个问题。‖仍有差距。⟧"
    "今后，我们将不断改进工作，更好地服务群众。",
)
into_prose(
    "counts/figure-missing",
    applications_without_number="本年度共收到政府信息公开申请⟦件‖5件⟧，均在规定期限内答复。",
    meetings_without_number="全年召开政务公开工作会议⟦次‖3次⟧，举办培训班2期，培训120人次。",
    unit_lost_before_comma="微信公众号发布信息⟦320‖320条⟧，微博发布信息150条，网站发布信息860条。",
    over_without_number="全年通过各类平台公开信息⟦余条‖200余条⟧，点击量明显提高。",
)
into_prose(
    "counts/amount-unit-mix",
    budget_of_two_parts="安排信息公开专项经费20万元，其中网站维护⟦12元‖12万元⟧、业务培训8万元。",
    same_sum_in_two_units="争取政务公开标准化建设资金35万元，已支付⟦350000万元‖35万元⟧，"
    "全部用于窗口改造。",
)

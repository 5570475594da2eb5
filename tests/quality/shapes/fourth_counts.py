"""Fresh, fourth set: sums, lists, shares and amounts inside the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fourth_tools import fourth, last_of, opening, others, overview, paragraphs, problems
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

fourth(
    "counts/amount-unit-mix",
    budget_and_what_was_spent=(
        "网站改造安排预算26.5万元，实际支出⟦25.8元‖25.8万元⟧，结余0.7万元交回财政。"
    ),
    part_of_a_sum_in_yuan=(
        "公示惠农补贴1.36亿元，其中耕地地力保护补贴⟦0.92元‖0.92亿元⟧、农机购置补贴0.44亿元。"
    ),
)
fourth(
    "counts/category-list-not-total",
    put=paragraphs,
    thousands_and_other=(
        "县档案馆查阅点全年新增可查信息1,204条。\n按类别统计，机构职能86条，规划统计145条，"
        "财政资金210条，民生实事⟦498‖489⟧条，其他274条。"
    ),
    list_in_chinese_numerals=(
        "村务公开栏全年张贴信息三百六十条。\n按内容归类，社会救助一百二十条，土地承包九十五条，"
        "集体收支八十八条，其他⟦七十五‖五十七⟧条。"
    ),
)
fourth(
    "counts/empty-promise",
    put=last_of("problems"),
    next_year_in_three_points=(
        "为此，{次年}年将重点做好以下三项工作⟦。‖：一是补齐目录，二是培训骨干，三是按季评查。⟧"
    ),
)
fourth(
    "counts/empty-promise",
    put=last_of("overview"),
    figures_as_follows=(
        "各股室供稿情况如下⟦：‖：办公室四十一篇，业务股三十八篇，信访股二十九篇。⟧"
    ),
)
fourth(
    "counts/enumeration-count",
    systems_without_and_so_on=(
        "修订公文起草、属性认定、保密审查、发布登记、定期评估⟦六‖五⟧项制度，汇编成册。"
    ),
    places_in_a_bracket="四个乡镇（松河镇、柳桥镇、⟦北岭乡‖北岭乡、石门乡⟧）建成了公开专区。",
    bureaus_in_all=(
        "对交通运输局、住房和城乡建设局、农业农村局、文化和旅游局共⟦5‖4⟧家单位作了抽查。"
    ),
)
fourth(
    "counts/figure-missing",
    letters_without_a_figure="办公室全年处理群众来信⟦件‖27件⟧、来电140次、来访33人次。",
    charts_without_a_unit="配发图解⟦14、‖14篇、⟧短视频6条、在线访谈3期。",
    figure_lost_behind_a_verb="网上留言收到⟦条‖八十五条⟧，回复八十三条，两条转信访部门。",
)
fourth(
    "counts/growth-conflict",
    fewer_called_more="网站访问量由{上年}年的12.4万次减至9.3万次，⟦上升‖下降⟧25%。",
    share_of_a_fall="接听咨询电话1,180次，比上年的1,475次减少⟦35%‖20%⟧。",
)
fourth(
    "counts/growth-conflict",
    put=others,
    in_tenths="预约查阅从上年的六十人次增加到九十人次，增长⟦三成‖五成⟧。",
)
fourth(
    "counts/ordinal-sequence",
    put=paragraphs,
    its_fourth_without_a_third=(
        "其一，材料不齐的一次告知；其二，涉及多个科室的由办公室牵头；"
        "⟦其四‖其三⟧，疑难事项集体会商。"
    ),
    circled_numbers="办理步骤为：①当日登记；②三日内分办；⟦④‖③⟧到期前两日提醒。",
    second_twice=(
        "第一，公示栏换上防水面板。第二，触摸屏增加语音朗读。⟦第二‖第三⟧，查阅点配备老花镜。"
    ),
)
fourth(
    "counts/parts-not-total",
    in_chinese_numerals=(
        "查阅点接待群众二百一十人次，其中查阅一百三十人次、复印⟦五十‖六十⟧人次、咨询二十人次。"
    ),
    by_platform_behind_a_colon=("推送图文1,026篇：微信612篇、微博⟦288‖298⟧篇、抖音116篇。"),
    money_in_hundred_millions=(
        "公示项目资金2.35亿元，其中水利1.2亿元，交通0.65亿元，其余⟦0.4‖0.5⟧亿元用于教育。"
    ),
)
fourth(
    "counts/percent-mismatch",
    good_papers="评查答复文书80份，优秀60份，优秀率⟦70%‖75%⟧。",
    messages_with_thousands="1,250条网上留言中按期回复1,200条，按期回复率为⟦98%‖96%⟧。",
    part_before_the_whole="有18名群众对讲解不满意，占受访群众240人的⟦0.75%‖7.5%⟧。",
)
fourth(
    "counts/percent-sum",
    sources_of_letters="来信的渠道中，网络占52%，信函占31%，当面递交占⟦19%‖17%⟧。",
    topics_of_messages=(
        "网民留言按主题分：教育占41.5%、医疗占28.3%、交通占17.2%、其他占⟦15%‖13%⟧。"
    ),
)
fourth(
    "counts/stated-count-mismatch",
    put=paragraphs,
    three_things_two_told=(
        "全年集中抓了三件事：一是给每个村配发信息公开箱；二是把目录印成折页发到户⟦。‖；"
        "三是请群众代表现场评议。⟧"
    ),
    four_opinions_in_brackets=(
        "评议代表提出⟦四‖三⟧条意见：（1）字号再大一些；（2）更新日期写清楚；（3）增设意见箱。"
    ),
)
fourth(
    "counts/stated-count-mismatch",
    put=problems,
    two_causes_three_told=(
        "究其原因，主要有⟦两‖三⟧个方面：第一，人手少；第二，调动频繁；第三，培训跟不上。"
    ),
)
fourth(
    "counts/text-balance",
    put=overview,
    in_all_to_handle=(
        "新收政府信息公开申请85件，加上上年结转6件，应办⟦93‖91⟧件，其中办结87件，结转下年度4件。"
    ),
    in_chinese_numerals_balance=(
        "新收政府信息公开申请五十二件，上年结转四件，年内办结⟦五十‖五十三⟧件，结转下年度三件。"
    ),
)
fourth(
    "counts/zero-described",
    put=opening,
    no_suit_yet_all_won="因信息公开被提起行政诉讼⟦0‖2⟧件，均判决驳回原告诉讼请求。",
)
fourth(
    "counts/zero-described",
    no_letters_yet_all_answered="收到群众意见建议⟦0‖9⟧条，均在五个工作日内书面回复。",
)

_OWN_TOTAL = re.compile(r"公开[^。，、|\n]{0,12}信息[^。，、|\n]{0,8}\d")


def _two_totals(report: Report, draw: Random, first: str, second: str) -> str | None:
    if _OWN_TOTAL.search(report.text) or report.part("总体|概述|概况") is None:
        return None
    once = overview(report, draw, first)
    again = once and others(report._replace(text=once), draw, second)
    return again or None


@shape("counts/same-metric-two-values", fresh=True)
def fourth_total_with_digits_swapped(report: Report, draw: Random) -> str | None:
    return _two_totals(
        report,
        draw,
        "全年共主动公开政府信息3,215条。",
        "综上，全年共主动公开政府信息⟦3251‖3215⟧条，未发生失泄密事件。",
    )


@shape("counts/same-metric-two-values", fresh=True)
def fourth_total_in_words_and_in_digits(report: Report, draw: Random) -> str | None:
    return _two_totals(
        report,
        draw,
        f"{report.year}年共主动公开政府信息八百六十条。",
        "需要说明的是，全年主动公开政府信息⟦806‖860⟧条，均在县政府网站发布。",
    )

"""Fresh, fifth set: sums, lists, shares, growth and amounts inside the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fifth_prose import fifth
from fourth_tools import last_of, opening, others, overview, paragraphs, problems
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

fifth(
    "counts/amount-unit-mix",
    whole_in_yuan_and_parts_in_ten_thousands=(
        "落实公开工作专项经费⟦15.6元‖15.6万元⟧，其中网站维护9.2万元、公报印刷6.4万元。"
    ),
    other_unit_in_a_bracket=(
        "农村公路改造项目总投资3500万元（⟦3.5亿元‖0.35亿元⟧），资金安排逐项上网。"
    ),
)
fifth(
    "counts/category-list-not-total",
    put=paragraphs,
    kinds_as_numbered_lines=(
        "校务公开栏全年公布信息655条，具体如下：\n1.招生考试类25条；\n2.教学科研类410条；\n"
        "3.财务资产类20条；\n4.其他类⟦210‖200⟧条。"
    ),
    total_behind_the_list=(
        "门诊大厅电子屏发布价格类信息148条、医保类信息96条、健康科普类信息230条、其他信息26条。\n"
        "以上四类信息合计⟦510‖500⟧条，均由信息科审核后播放。"
    ),
)
fifth(
    "counts/empty-promise",
    put=last_of("problems"),
    problems_mainly_in=(
        "归纳起来，不足主要表现在以下几个方面⟦：‖：栏目更新慢，解读形式少，人员变动多。⟧"
    ),
)
fifth(
    "counts/empty-promise",
    put=last_of("other"),
    matters_explained_as_follows=(
        "现就有关事项说明如下⟦：‖：本报告的数据由各处室提供，办公室汇总。⟧"
    ),
)
fifth(
    "counts/enumeration-count",
    titles_in_a_row=(
        "修订《窗口接待规程》《答复文书样式》《信息发布审签单》⟦四‖三⟧项文件，发到各站所执行。"
    ),
    columns_behind_namely="在网站首页新开设⟦3‖2⟧个专栏，即“招商引资”“惠企直达”。",
    places_behind_respectively=(
        "新增查阅点⟦五‖四⟧处，分别设在图书馆、档案馆、政务大厅和社区服务中心。"
    ),
    fields_before_departments="牵头召集水务、林业、住建、交通⟦五‖四⟧部门会商数据口径。",
)
fifth(
    "counts/figure-missing",
    nothing_before_more_than="通过村村响广播播发惠农信息⟦余条‖160余条⟧，覆盖全部行政村。",
    money_without_a_figure="专项工作经费⟦万元‖12万元⟧已列入本级预算。",
    share_without_a_figure="网上受理件占全部受理件的⟦%‖63%⟧，窗口受理件逐年减少。",
)
fifth(
    "counts/growth-conflict",
    difference_miscounted="公报室接待读者162人次，上年为124人次，同比增加⟦48‖38⟧人次。",
    fall_measured_against_the_new_figure=("咨询台接听来电90个，较上年减少30个，降幅⟦33.3%‖25%⟧。"),
    times_of_last_year="政务短视频播放36万次，是上年12万次的⟦2倍‖3倍⟧。",
    doubled_once_called_twice="图解材料由50篇增加到100篇，⟦翻了两番‖翻了一番⟧。",
)
fifth(
    "counts/ordinal-sequence",
    put=paragraphs,
    musts_skip_one=(
        "会议要求，一要把好政治关，二要把好保密关，⟦四要‖三要⟧把好文字关，确保发布内容准确。"
    ),
    figures_in_a_line_twice_two=(
        "信息发布按以下程序办理：1、承办人拟稿；2、科室负责人初审；⟦2、‖3、⟧分管领导审定。"
    ),
    paragraphs_skip_the_second=(
        "一是开放日请居民进机关。全年举办4场，到场230人。\n"
        "⟦三是‖二是⟧流动车送政策下乡。全年出车16次，走了41个村。"
    ),
)
fifth(
    "counts/parts-not-total",
    sum_told_behind=("电子屏滚动播放120条，公开栏张贴85条，短信推送60条，⟦合计275条‖合计265条⟧。"),
    of_so_many_so_many="抽查的37份答复文书中，格式规范的29份，要素不全的⟦9‖8⟧份。",
    ten_thousands_by_terminal=(
        "网站年访问量3.2万次，其中电脑端访问⟦1.5‖1.4⟧万次，移动端访问1.8万次。"
    ),
    full_width_figures="编发简报２３５期，其中动态类１２０期、公告类７５期、其他类⟦３０‖４０⟧期。",
)
fifth(
    "counts/percent-mismatch",
    all_done_but_two="收到网民建议38件，已办结⟦36‖38⟧件，办结率100%。",
    two_thirds_in_words="收回的120份问卷中，⟦90‖80⟧份表示满意，占三分之二。",
    respectively_of_a_whole=("编发信息500条，其中网站300条、微信200条，分别占60%和⟦45%‖40%⟧。"),
)
fifth(
    "counts/percent-sum",
    respectively_of_four=("网站、微信、微博、公开栏的发布量分别占总量的55%、25%、12%、⟦18%‖8%⟧。"),
    applicants_in_decimals=(
        "从来访者身份看，村民占61.2%，企业职工占20.5%，学生占11.3%，其他人员占⟦17%‖7%⟧。"
    ),
)
fifth(
    "counts/stated-count-mismatch",
    "counts/enumeration-count",
    put=paragraphs,
    three_things_in_place_two_told=(
        "对公开工作做到“三个到位”：组织领导到位、人员配备到位⟦。‖、经费保障到位。⟧"
    ),
)
fifth(
    "counts/stated-count-mismatch",
    put=paragraphs,
    four_works_as_numbered_lines=(
        "年内完成了以下⟦四‖三⟧项工作。\n1.更换全部公开栏面板。\n2.为查阅室配备复印机。\n"
        "3.把办事指南译成图解。"
    ),
)
fifth(
    "counts/stated-count-mismatch",
    put=problems,
    two_plans_three_told=("下步打算：着力做好⟦两‖三⟧件事，①配齐专人，②按月通报，③年底评查。"),
)
fifth(
    "counts/text-balance",
    put=overview,
    carried_in_and_out_in_other_words=(
        "收到政府信息公开申请12件，上年转入2件，当年办结⟦11‖12⟧件，其余2件转入下年办理。"
    ),
    still_in_hand=(
        "本年新收政府信息公开申请19件、上年结转1件，全年办结18件，尚有⟦3‖2⟧件正在办理。"
    ),
)
fifth(
    "counts/zero-described",
    put=opening,
    none_handled_all_of_them="全年受理信息公开举报⟦0‖3⟧件，办结率100%。",
    zero_in_words_all_answered="经窗口转来的查询函⟦零‖两⟧件，均已按时答复。",
)
fifth(
    "counts/zero-described",
    no_review_yet_upheld="因政府信息公开被申请行政复议⟦0‖1⟧件，结果为维持。",
)


def _told_twice(report: Report, draw: Random, own: str, first: str, second: str) -> str | None:
    """One figure in the overview and another in the last part, where the report has none."""
    if re.search(own, report.text):
        return None
    once = overview(report, draw, first)
    return (once and others(report._replace(text=once), draw, second)) or None


@shape("counts/same-metric-two-values", fresh=True)
def fifth_explanations_counted_twice(report: Report, draw: Random) -> str | None:
    return _told_twice(
        report,
        draw,
        r"解读[^。，\n]{0,8}\d",
        "全年发布政策解读材料26篇。",
        "另外，全年发布政策解读材料⟦29‖26⟧篇，均与文件同步上网。",
    )


@shape("counts/same-metric-two-values", fresh=True)
def fifth_total_with_a_unit_in_ten_thousands(report: Report, draw: Random) -> str | None:
    return _told_twice(
        report,
        draw,
        r"公开[^。，、|\n]{0,12}信息[^。，、|\n]{0,8}\d",
        f"{report.year}年，共主动公开政府信息1.2万条。",
        "全年共主动公开政府信息⟦21000‖12000⟧条，没有发生泄密事件。",
    )

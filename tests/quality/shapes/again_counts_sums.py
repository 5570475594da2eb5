"""Fresh, second set: sums, shares, growth and balances that do not come out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import at_end_in, into_prose
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

into_prose(
    "counts/parts-not-total",
    parts_of_meetings_exceed="全年专题研究政务公开工作12次，其中党组会议4次、局长办公会6次、"
    "专题调度会⟦5‖2⟧次。",
    channels_summed="通过门户网站发布信息1208条、微信公众号推送356条、公示栏张贴85条，"
    "共计⟦1749‖1649⟧条。",
    two_channels_exceed="共公开各类政务信息886条，其中网站公开640条，微信公众号公开⟦264‖246⟧条。",
    letters_visits_calls="全年受理群众来信来访来电共326件次：来信58件次，来访112件次，"
    "来电⟦165‖156⟧件次。",
    staff_summed="从事信息公开工作的人员中，专职⟦4‖3⟧名、兼职12名，合计15名。",
    documents_by_openness="全年印发公文215件，其中主动公开76件、依申请公开28件、不予公开"
    "⟦121‖111⟧件。",
    proposals_in_bracket="承办人大代表建议和政协委员提案共46件（建议21件、提案⟦26‖25⟧件），"
    "答复文本在网站公开。",
    halves_of_year="共举办业务培训5期，上半年2期，下半年⟦4‖3⟧期。",
    parts_of_interpretations="发布政策解读材料42篇：文字解读18篇、图片解读⟦14‖15⟧篇、视频解读9篇。",
)
into_prose(
    "counts/percent-mismatch",
    share_of_website="主动公开政务信息1260条，其中门户网站发布945条，占⟦70%‖75%⟧。",
    done_all_but_96="共承办建议提案46件，全部办结，办结率⟦96%‖100%⟧。",
    on_time_departments="50家应报送单位中有47家按时报送，报送率为⟦84%‖94%⟧。",
    pleased_of_valid="发放调查问卷500份，收回有效问卷480份，其中评价满意的432份，满意率为"
    "⟦95%‖90%⟧。",
    hotline_on_time="全年受理12345热线工单1532件，按时办结1516件，按时办结率⟦89.9%‖99.0%⟧。",
    share_asked_online="从申请方式看，24件申请中通过网络提交的有18件，占⟦85%‖75%⟧。",
)
into_prose(
    "counts/growth-conflict",
    more_than_last_year="全年发布信息1560条，较上年的1300条增长⟦26%‖20%⟧。",
    followers_rose_by="政务微信关注人数由8500人增加到10200人，净增⟦2700‖1700⟧人。",
    more_said_of_less="全年收到群众留言36条，比上年的48条⟦增加‖减少⟧12条。",
    times_of_last_year="专栏访问量由20万次上升至30万次，是上年的⟦2.5‖1.5⟧倍。",
    swapped_fall="收到咨询61件，上年为125件，同比下降⟦15.2%‖51.2%⟧。",
)
into_prose(
    "counts/text-balance",
    four_terms_in_a_row="上年结转政府信息公开申请3件，本年新收25件，全年办结24件，"
    "结转下年度继续办理⟦5‖4⟧件。",
    rest_carried="档案查阅申请方面，本年新收25件，上年结转3件，已办结⟦26‖24⟧件，其余4件结转下年办理。",
)
into_prose(
    "counts/percent-sum",
    three_channels="从公开渠道看，网站占52%，微信占31%，其他占⟦27%‖17%⟧。",
    four_kinds_of_asked="申请内容涉及征地拆迁的占45%、规划建设的占25%、社会保障的占⟦10%‖20%⟧、"
    "其他方面的占10%。",
)


@shape("counts/same-metric-two-values", fresh=True)
def again_asked_told_twice(report: Report, draw: Random) -> str | None:
    found = re.search(r"(?:收到|新收)(?:政府信息公开|公开)?申请 ?(\d+) ?件", report.text)
    if found is None:
        return None
    number = int(found[1])
    return at_end_in(
        report,
        draw,
        "其他|问题",
        f"本年度共收到政府信息公开申请⟦{number + draw.randint(1, 4)}‖{number}⟧件，"
        "申请内容比较集中。",
    )


@shape("counts/category-list-not-total", fresh=True)
def again_kinds_in_next_paragraph(report: Report, draw: Random) -> str | None:
    if re.search(r"主动公开[^。，、|\n]{0,6}信息[^。，、|\n]{0,6}\d|\d{3}条", report.text):
        return None
    return report.with_paragraph(
        draw,
        "全年共主动公开政府信息1543条，比较好地满足了群众需要。",
        "按内容划分，机构职能类86条，政策文件类214条，工作动态类⟦857‖785⟧条，其他458条。",
    )

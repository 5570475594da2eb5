"""Fresh, fifth set: marks, blanks, pairs."""

from __future__ import annotations

from fifth_texts import fifth, item
from fourth_tools import opening, others, overview, paragraphs, preamble, problems

fifth(
    "punctuation/halfwidth-punct",
    exclamation_mark="公示栏写着⟦“有疑问，请举手!”‖“有疑问，请举手！”⟧的提示语。",
    stop_of_one_byte="各科室按月报送公开信息⟦.‖。⟧办公室按季通报报送情况。",
    brackets_about_a_count="全年开展培训4次⟦(其中线上1次)‖（其中线上1次）⟧，参训率逐次提高。",
    wide_figures="查阅点全年接待群众⟦１２８‖128⟧人次。",
    wide_letters="推广⟦ＡＰＰ‖APP⟧办事，群众在手机上即可查到办事结果。",
    three_points_of_one_byte="宣传方式有海报、广播、短视频⟦...‖……⟧村民看得懂、记得住。",
    single_quotes="打造⟦'指尖上的公示栏'‖“指尖上的公示栏”⟧，让群众足不出户了解村务。",
)
fifth(
    "punctuation/halfwidth-punct",
    put=problems,
    comma_behind_a_figure="全年抽查答复文书26件⟦,‖，⟧发现格式问题3处。",
)
fifth(
    "punctuation/sentence-end",
    "punctuation/halfwidth-punct",
    put=paragraphs,
    bracket_ends_the_paragraph="县直部门的公开事项目录已全部更新并集中展示（详见县政府门户网站专栏）⟦‖。⟧",
    quotation_ends_the_paragraph="窗口对每位来访群众做到“一张笑脸相迎、一杯热水相待、一次说清楚”⟦‖。⟧",
    wide_point_for_a_stop="学校公开栏设在校门两侧，收费项目、招生计划和食堂账目一目了然⟦．‖。⟧",
)
fifth(
    "punctuation/sentence-end",
    "wording/truncated",
    put=item,
    pause_mark_at_the_end="信息员多由其他岗位人员兼任，流动较快，交接时容易出现空档⟦、‖。⟧",
)
fifth(
    "punctuation/stray-space",
    blank_in_a_title_mark="及时修订《⟦ ‖⟧政府信息公开指南》，补充了网上申请流程。",
    blank_in_a_figure="全年发布图解4⟦ ‖⟧6篇，转发量明显上升。",
    blank_before_percent="群众对公开工作的满意度为97.6⟦ ‖⟧%。",
    blank_in_a_bracket="印制服务指南（⟦ ‖⟧含盲文版）六百册。",
)
fifth(
    "punctuation/superfluous-punct",
    comma_behind_the_bracket="开展专项检查（⟦，‖⟧含交叉互查）两轮，发现问题全部整改。",
    comma_before_the_bracket="查阅场所配有电脑、打印机等设备（均可免费使用⟦，‖⟧）。",
    stop_inside_and_outside="干部常说，“公开是最好的⟦信任。”。‖信任。”⟧群众对此看在眼里。",
    pause_before_comma="设立了咨询台⟦、，‖，⟧安排专人引导群众填写申请表。",
    exclamation_and_stop="评议会上群众说：“这样的公示看得明白！⟦。‖⟧”",
)
fifth(
    "punctuation/superfluous-punct",
    put=opening,
    comma_begins_the_paragraph="⟦，‖⟧门户网站、公示栏、广播三种渠道同步发布。",
)
fifth(
    "punctuation/superfluous-punct",
    put=preamble,
    comma_and_stop_in_the_introduction="如需进一步了解情况，请到档案馆查阅点查阅⟦，。‖。⟧",
)
fifth(
    "punctuation/unbalanced-pair",
    closed_by_one_byte="全年开展业务培训4次（其中线上1次⟦)‖）⟧，参训率逐次提高。",
    bracket_closed_twice="公布了监督电话（工作日8:30至17:30接听⟦））‖）⟧，来电均有记录。",
    inner_title_left_open="转发《关于印发⟦〈政务公开评分细则》‖〈政务公开评分细则〉的通知》⟧，明确了扣分情形。",
    square_bracket_left="专栏首页置顶⟦【办事一本通‖【办事一本通】⟧链接，点击即可下载。",
)
fifth(
    "punctuation/unbalanced-pair",
    put=others,
    quote_closed_only="本年度继续开展⟦公开为民”‖“公开为民”⟧主题活动。",
)
fifth(
    "punctuation/mark-before-etc",
    put=overview,
    pause_before_etc="综合运用网站、广播、微信群⟦、‖⟧等渠道发布惠农信息。",
)
fifth(
    "punctuation/range-dash",
    hours_of_the_window="窗口工作时间为⟦8:30-12:00‖8:30—12:00⟧，节假日除外。",
    months_by_hyphen="⟦3-5月‖3—5月⟧，分片区举办业务培训。",
)
fifth(
    "punctuation/adjacent-titles",
    pause_between_titles="修订《信息发布审核办法》⟦、‖⟧《依申请公开办理规程》两项制度。",
)

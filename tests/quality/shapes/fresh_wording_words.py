"""Fresh: words that are wrong, doubled, run together or short of a character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# wording/confusable


@shape("wording/confusable", fresh=True)
def fresh_confusable_until_the_end_of_june(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦截止‖截至⟧6月底，旧柜台全部改造为低位服务台。")


@shape("wording/confusable", fresh=True)
def fresh_confusable_log_on_to_a_system(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "读者刷身份证即可⟦登陆‖登录⟧电子阅览系统。")


@shape("wording/confusable", fresh=True)
def fresh_confusable_callers_reported(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "有群众来电⟦反应‖反映⟧查询机字号偏小，当周即作了调整。")


@shape("wording/confusable", fresh=True)
def fresh_confusable_promise_signed(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "与外包维护人员⟦签定‖签订⟧了保密承诺书。")


@shape("wording/confusable", fresh=True)
def fresh_confusable_adverb_promoted(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, PROBLEMS, "专题讲座⟦有效的‖有效地⟧促进了新进人员熟悉业务，但覆盖面还不够。"
    )


@shape("wording/confusable", fresh=True)
def fresh_confusable_both_and(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, PROBLEMS, "表述⟦即‖既⟧要严谨规范，又要通俗好懂，这方面功夫下得还不够。"
    )


@shape("wording/confusable", fresh=True)
def fresh_confusable_ledger_of_tasks(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "对群众来访建立问题⟦台帐‖台账⟧，解决一件、销号一件。")


# wording/duplicated-word


@shape("wording/duplicated-word", fresh=True)
def fresh_double_verb_before_its_object(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "由专人定期对查询机⟦进行进行‖进行⟧除尘和系统升级。")


@shape("wording/duplicated-word", fresh=True)
def fresh_double_will(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "下一年⟦将将‖将⟧在每个楼层增设指示牌。")


@shape("wording/duplicated-word", fresh=True)
def fresh_double_list_item_far_apart(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "宣传中用到了短片、挂图、折页、音频⟦、挂图‖⟧几种样式。")


@shape("wording/duplicated-word", fresh=True)
def fresh_double_count_of_sessions(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "面向社区老人举办讲座⟦6场6场‖6场⟧，到场者普遍反映听得懂。")


@shape("wording/duplicated-word", fresh=True)
def fresh_double_etc_around_a_noun(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "少数页面还有错字、漏图等情况⟦等‖⟧，读者观感不好。")


@shape("wording/duplicated-word", fresh=True)
def fresh_double_noun_over_line(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "把⟦查阅服务查阅服务‖查阅服务⟧延伸到村口的便民驿站。")


# wording/genre-term


@shape("wording/genre-term", fresh=True)
def fresh_term_by_law_application_window(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "门厅左侧设⟦依法申请公开‖依申请公开⟧接待窗口，配有叫号机。")


@shape("wording/genre-term", fresh=True)
def fresh_term_other_ways_written_it(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "对不会上网的群众，可采取邮寄、代查和⟦其它‖其他⟧方式提供帮助。"
    )


@shape("wording/genre-term", fresh=True)
def fresh_term_next_work_shortened(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "⟦下步‖下一步⟧工作中，要把检索功能做得更好用。")


@shape("wording/genre-term", fresh=True)
def fresh_term_exception_as_special_case(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "反复向新同志讲明“公开是常态、不公开是⟦特例‖例外⟧”的道理。")


@shape("wording/genre-term", fresh=True)
def fresh_term_law_for_regulations(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, "利用早会时间轮流领读⟦政府信息公开法‖政府信息公开条例⟧有关条款。"
    )


# wording/homophone


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_review_before_release(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "拟发信息先过保密⟦申查‖审查⟧关，再送分管领导签字。")


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_reading_of_policy(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "重大政策出台后三天内配发⟦接读‖解读⟧稿，图文并茂。")


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_training_of_business(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "拟把业务⟦陪训‖培训⟧班办到乡村一线，让更多经办人受益。")


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_according_to_law(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "对属于公开范围的文件，⟦依发‖依法⟧公开、一件不漏。")


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_functional_departments(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "各⟦只能‖职能⟧部门确定一名联络员，负责材料报送。")


@shape(
    "wording/homophone",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_sound_accepting_window(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "申请⟦受礼‖受理⟧窗口实行延时值守，午间不断档。")


# wording/measure-word


@shape("wording/measure-word", fresh=True)
def fresh_measure_cases_looked_at_again(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, PROBLEMS, "年底回看了几年前办结的政府信息公开申请20⟦条‖件⟧，归纳常见毛病。"
    )


@shape("wording/measure-word", fresh=True)
def fresh_measure_earlier_applications_bound(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "将建档以来的依申请公开卷宗重新装订，涉及⟦36条‖36件⟧申请。")


@shape("wording/measure-word", fresh=True)
def fresh_measure_sample_of_lawsuits(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "组织经办人旁听外地法院审理的2⟦条‖件⟧行政诉讼，受到触动。")


@shape("wording/measure-word", fresh=True)
def fresh_measure_sample_of_reviews(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "选取兄弟单位行政复议⟦5条‖5件⟧，在例会上逐一剖析。")


# wording/missing-separator


@shape("wording/missing-separator", fresh=True)
def fresh_list_offices_without_marks(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "会同⟦公安司法信访‖公安、司法、信访⟧等部门研究疑难事项，统一口径。"
    )


@shape("wording/missing-separator", fresh=True)
def fresh_list_media_without_marks(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "通过⟦电台报纸网站‖电台、报纸、网站⟧等媒体预告开放日活动。")


@shape("wording/missing-separator", fresh=True)
def fresh_list_devices_without_marks(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "为查阅点添置⟦投影仪扫描仪打印机‖投影仪、扫描仪、打印机⟧等设备。"
    )


@shape("wording/missing-separator", fresh=True)
def fresh_list_livelihood_without_marks(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "群众对⟦就业住房养老‖就业、住房、养老⟧等领域的信息关注较多，供给仍显不足。",
    )


@shape("wording/missing-separator", fresh=True)
def fresh_list_faults_without_marks(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        PROBLEMS,
        "对⟦登记不完整归档不及时‖登记不完整、归档不及时⟧的科室还缺少有力的督促手段。",
    )


@shape("wording/missing-separator", fresh=True)
def fresh_list_halls_without_marks(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "在⟦图书馆博物馆体育馆‖图书馆、博物馆、体育馆⟧入口处摆放取阅架。"
    )


# wording/official-name-typo


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_state_council_office_hall(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "及时传阅⟦国务院办公听‖国务院办公厅⟧发来的业务问答，供经办人对照。"
    )


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_republic_joined(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "组织收看《⟦中华人民共合国‖中华人民共和国⟧民法典》专题讲座。")


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_court_finished(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "邀请区域内⟦人民法完‖人民法院⟧的法官讲授证据规则。")


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_government_paid(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "向上一级⟦人民政付‖人民政府⟧报送了书面小结。")


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_china_people_republic(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "宣讲《⟦中国人民共和国‖中华人民共和国⟧档案法》知识，现场答疑。"
    )


@shape(
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/word-dropped",
    fresh=True,
)
def fresh_name_people_congress_shortened(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "就公开工作向同级⟦人民代表会‖人民代表大会⟧代表征求意见。")


# wording/phrase-near-miss


@shape(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/duplicated-word",
    "wording/word-dropped",
    fresh=True,
)
def fresh_near_secret_check_swapped(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "拟公开的材料一律先做⟦保审密查‖保密审查⟧，签字后方可上网。")


@shape(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/duplicated-word",
    "wording/word-dropped",
    fresh=True,
)
def fresh_near_apply_swapped(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "窗口备有⟦依请申公开‖依申请公开⟧流程示意图，可免费取用。")


@shape(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/duplicated-word",
    "wording/word-dropped",
    fresh=True,
)
def fresh_near_portal_doubled(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦门户户网站‖门户网站⟧增设了大字版页面。")


@shape(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/duplicated-word",
    "wording/word-dropped",
    fresh=True,
)
def fresh_near_rules_doubled(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "对⟦规范性性文件‖规范性文件⟧的目录还没有做到逐季核对。")


@shape(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    "wording/duplicated-word",
    "wording/word-dropped",
    fresh=True,
)
def fresh_near_explain_policy_swapped(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦政解策读‖政策解读⟧材料尽量用大白话，少用套话。")


# wording/phrase-typo


@shape(
    "wording/phrase-typo",
    "wording/homophone",
    "wording/serious-shape-typo",
    "wording/official-name-typo",
    "wording/phrase-near-miss",
    "wording/confusable",
    fresh=True,
)
def fresh_typo_lawful_duties(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "依据⟦法定职则‖法定职责⟧逐项认领公开事项。")


@shape(
    "wording/phrase-typo",
    "wording/homophone",
    "wording/serious-shape-typo",
    "wording/official-name-typo",
    "wording/phrase-near-miss",
    "wording/confusable",
    fresh=True,
)
def fresh_typo_new_media_coal(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "对⟦政务新煤体‖政务新媒体⟧账号实行双人登录。")


@shape(
    "wording/phrase-typo",
    "wording/homophone",
    "wording/serious-shape-typo",
    "wording/official-name-typo",
    "wording/phrase-near-miss",
    "wording/confusable",
    fresh=True,
)
def fresh_typo_public_resources_dealing(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦公共资源交异‖公共资源交易⟧公告由经办科室当天推送。")


@shape(
    "wording/phrase-typo",
    "wording/homophone",
    "wording/serious-shape-typo",
    "wording/official-name-typo",
    "wording/phrase-near-miss",
    "wording/confusable",
    fresh=True,
)
def fresh_typo_administrative_permit(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "⟦行政许刻‖行政许可⟧办事流程图更新偏慢，群众时有疑问。")


@shape(
    "wording/phrase-typo",
    "wording/homophone",
    "wording/serious-shape-typo",
    "wording/official-name-typo",
    "wording/phrase-near-miss",
    "wording/confusable",
    fresh=True,
)
def fresh_typo_normative_papers(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "对现行⟦规范性文建‖规范性文件⟧做了一次全面体检。")


# wording/serious-shape-typo


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_without_review(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "⟦末经‖未经⟧签批的材料一概不得外传。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_diary_of_work(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "窗口坚持记工作⟦曰志‖日志⟧，交接班当面清点。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_personnel_old_form(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "人⟦亊‖事⟧变动后三日内更新联系名单。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_cadres_thousand(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "年轻⟦千部‖干部⟧多，实践锻炼不足。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_already_self(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "无障碍坡道⟦己建成‖已建成⟧使用，轮椅可直达查阅点。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_site_anvil(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "网⟦砧‖站⟧首页增设了语音朗读按钮。")


@shape(
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
    "wording/official-name-typo",
    fresh=True,
)
def fresh_shape_entry_into_people(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "受理时当面核对经办⟦入‖人⟧身份，复印件当场盖章。")


# wording/word-dropped


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_public_from_work(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "把⟦政府信息工作‖政府信息公开工作⟧摆到与业务同等重要的位置。")


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_last_of_public_account(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "利用微信公⟦号‖众号⟧推送办事提醒，深受年轻人欢迎。")


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_character_from_by_application(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "完善⟦依申请公‖依申请公开⟧文书格式，统一编号规则。")


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_end_of_secrecy_review(report: Report, draw: Random) -> str | None:
    return into(report, draw, PROBLEMS, "个别科室对保密⟦审‖审查⟧的要求掌握不准。")


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_end_of_personnel(report: Report, draw: Random) -> str | None:
    return into(report, draw, FIRST, "窗口⟦工作人‖工作人员⟧一律佩戴胸牌，亮明身份。")


@shape("wording/word-dropped", "wording/phrase-near-miss", "wording/phrase-typo", fresh=True)
def fresh_drop_end_of_lawsuit(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "邀请律师讲授行政⟦诉‖诉讼⟧举证要点。")

"""Fresh, fourth set: private data; punctuation."""

from __future__ import annotations

from fourth_tools import fourth, last_of, opening, others, overview, paragraphs, problems

fourth(
    "privacy/email-form",
    put=others,
    point_for_the_at_sign="监督邮箱：⟦zfxxgk.qingshi.gov.cn‖zfxxgk@qingshi.gov.cn⟧，收信后三日内回复。",
    wide_sign_and_a_blank="来信请寄⟦zwgk＠ yunxi.gov.cn‖zwgk@yunxi.gov.cn⟧。",
)
fourth(
    "privacy/email-form",
    put=overview,
    two_points_in_a_row="新设建议邮箱（⟦lushigk@lushi..gov.cn‖lushigk@lushi.gov.cn⟧），专人每日查收。",
)
fourth(
    "privacy/id-number",
    number_ends_in_x="查阅登记簿上登记人周某的证件号⟦11010519491231002X‖（略）⟧已核对。",
    number_behind_a_colon="经核验，身份证号：⟦340322198203094625‖340***********4625⟧，与申请表一致。",
)
fourth(
    "privacy/mobile-number",
    put=others,
    contact_in_a_bracket="办公室值班人员（⟦15863027419‖0740-6212108⟧）负责解答查阅事宜。",
    with_country_code="可拨打⟦+86 18642097315‖0740-6212108⟧预约查阅。",
)
fourth(
    "privacy/person-named",
    suit_named_by_its_parties=(
        "⟦黄秀兰‖黄某⟧诉我单位不履行信息公开职责一案，法院裁定准许其撤回起诉。"
    ),
    several_applicants=(
        "申请人⟦孙德福、钱玉梅‖孙某、钱某⟧两人就同一地块的补偿标准分别提出申请，一并作了答复。"
    ),
)
fourth(
    "privacy/person-named",
    put=problems,
    home_of_a_reviewed_case=(
        "复议⟦申请人何建军（家住柳桥镇东街村三组）‖申请人⟧反映答复超期，经查属实。"
    ),
)
fourth(
    "punctuation/halfwidth-punct",
    colon_before_a_list="查阅方式⟦:‖：⟧现场、电话、网络均可。",
    straight_quotes='开通⟦"码上查"‖“码上查”⟧小程序，扫码即可调阅文件原文。',
    question_mark='设置⟦"怎么查?谁来答?"‖“怎么查？谁来答？”⟧提示牌，摆放在窗口显眼处。',
)
fourth(
    "punctuation/sentence-end",
    put=paragraphs,
    figure_at_the_end_of_a_paragraph=(
        "窗口实行首问负责制，群众提出的查询需求当场登记、当场转办，全年登记转办146件⟦‖。⟧"
    ),
)
fourth(
    "punctuation/sentence-end",
    put=last_of("problems"),
    pause_at_the_end_of_a_part=(
        "公开专栏与业务系统尚未打通，信息需要重复录入，已商请大数据部门协助解决⟦；‖。⟧"
    ),
)
fourth(
    "punctuation/stray-space",
    wide_blank_between_words="健全公开工作⟦　‖⟧责任清单，逐项明确到人。",
    blank_behind_a_stop_mark="每季度评查一次答复文书，⟦  ‖⟧评查结果在内网通报。",
)
fourth(
    "punctuation/stray-space",
    put=opening,
    blank_inside_a_title="新编的《查阅点⟦ ‖⟧服务手册》已发放到各村。",
)
fourth(
    "punctuation/superfluous-punct",
    stop_and_comma="公示栏每月更换一次内容⟦。，‖，⟧更换记录由村监委签字。",
    two_pauses="公布了服务热线、办公地址、⟦、‖⟧办理时限等内容。",
    colon_twice="评议结果如下：⟦：‖⟧满意的占八成，基本满意的占两成。",
)
fourth(
    "punctuation/unbalanced-pair",
    quote_opened_the_wrong_way="推出⟦”局长信箱“‖“局长信箱”⟧栏目，来信七日内答复。",
)
fourth(
    "punctuation/unbalanced-pair",
    put=paragraphs,
    title_never_closed=(
        "办公室编写了⟦《政府信息公开申请办理问答，‖《政府信息公开申请办理问答》，⟧"
        "收录常见问题六十个，窗口人员人手一册。"
    ),
)
fourth(
    "punctuation/unbalanced-pair",
    "citations/doc-number-form",
    square_bracket_left_open="按照青政办⟦〔{年}17号‖〔{年}〕17号⟧文件要求，更新了机构职能信息。",
)

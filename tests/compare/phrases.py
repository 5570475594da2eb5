"""Sentences for reports of our own: new ones for each agency and year, and what many share."""


def words(text):
    """Words parted by blanks."""
    return text.split()


TOPICS = words("""
水库除险加固 农村公路养护 老旧小区改造 义务教育招生 低保评议 食品抽检 耕地保护 棚户区征收
残疾人补贴 惠农资金 污水管网 校园餐饮 养老机构 医保报销 河道采砂 森林防火 园区招商 职业培训
公共租赁住房 集贸市场 防汛物资 土地出让 扶贫项目 文物修缮 停车泊位 供水水质""")
PLACES = words("""
门户网站专栏 政务服务大厅 村务公开栏 县融媒体中心 图书馆查阅点 政务微信 社区宣传橱窗
乡镇便民服务站 档案馆 公开查阅室 广播电台 手机客户端""")
DEEDS = words("""
逐项列明责任人 按月更新进度 附上办事流程图 请代表现场核对 绘成一张明白图 邀请群众旁听
汇编成册发放 录成短片播放 设专人答疑 与财政数据逐笔对照 标明投诉电话 分期公布结果""")
WHO = words("""分管负责人 办公室 各股室信息员 法制机构 值班人员 驻点干部 审核小组 信息中心""")
WHEN = words("年初 春耕前 汛期 暑假里 第三季度 秋收后 年末 主汛期过后 清明前后 国庆前")
WORK = (
    "{when}，围绕{topic}在{place}公开信息{n}条，{deed}。",
    "{who}牵头梳理{topic}事项{n}项，在{place}{deed}。",
    "把{topic}列入公开重点，{when}起由{who}{deed}，全年{n}次。",
    "{topic}的办理结果经{who}审核后在{place}公布，并{deed}。",
    "就{topic}收到群众留言{n}条，{who}均在{m}个工作日内答复，还{deed}。",
    "{when}组织{topic}开放日{n}场，参加{m}人，{deed}。",
)
TROUBLES = (
    "{when}{topic}方面的信息有{n}次没有按时更新到{place}，{who}发现偏晚。",
    "{place}里{topic}一类的内容偏少，{when}群众反映不便查找，{who}没有及时补充。",
    "{who}对{topic}信息的公开属性把握不准，{when}退回{n}件。",
    "{when}{who}对{topic}的解读只有文字，{place}上的图解不足{n}幅。",
)
MENDS = (
    "{when}由{who}对{topic}信息逐条补录，并{deed}。",
    "{when}已由{who}为{topic}增设{place}，今后{deed}。",
    "{when}起请{who}每月抽查{topic}公开情况{n}条，在{place}{deed}。",
)
INTRODUCTION = (
    "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。",
    "本报告所列数据的统计期限自{year}年1月1日至{year}年12月31日。",
)
FIXED = "本年度没有其他需要报告的事项。"
FEES = "{year}年未收取政府信息公开信息处理费。"
MEDIA = "全年通过门户网站公开政府信息{n}条，通过政务新媒体公开{m}条。"
"""A statement that reads alike each year."""


def filled(frame, draw, year):
    """A frame with words drawn for it."""
    options = {"topic": TOPICS, "place": PLACES, "deed": DEEDS, "who": WHO, "when": WHEN}
    drawn = {name: draw.choice(words_) for name, words_ in options.items()}
    return frame.format(n=draw.randint(2, 90), m=draw.randint(2, 30), year=year, **drawn)


def sentences(draw, frames, number, year):
    """Some sentences on the year's own work; with so many words two are hardly ever alike."""
    return [filled(draw.choice(frames), draw, year) for _ in range(number)]

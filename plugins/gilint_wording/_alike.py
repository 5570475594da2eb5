"""Fixed phrases of the genre, and which characters are mistaken for which.

Phrases: the regulation, the official form of the report, headings that most reports have.
Characters: what input methods offer for one sound, and what looks alike on a screen.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PHRASES = """
行政复议 行政诉讼 政府信息公开 信息公开工作 信息公开条例 信息公开申请 主动公开 依申请公开
政务公开 规范性文件 人民政府 人民群众 国务院办公厅 中华人民共和国 人民法院 人民检察院
法定期限 法定职责 权力清单 责任清单 负面清单 领导小组 减免情况 收费及减免 公开指南 公开目录
公开内容 公开渠道 公开平台 公开专栏 编制本报告 报告编制 编制发布 企事业单位 公共企事业
国家秘密 商业秘密 个人隐私 保密审查 社会公众 门户网站 政府网站 政务新媒体 微信公众号
政策解读 政策文件 重点领域 监督保障 平台建设 年度报告 总体情况 基本情况 主要问题 改进措施
统计期限 统计数据 需要报告的事项 结转下年度 不予公开 予以公开 部分公开 不予处理 无法提供
行政许可 行政处罚 行政强制 事业性收费 政府采购 法人或其他组织 的知情权 贯彻落实 认真贯彻
组织领导 责任追究 考核评估 社会评议 业务培训 信息发布 三审三校 公开透明 办事指南 联系电话
邮政编码 电子邮箱 政务服务 便民服务 营商环境 舆情回应 互动交流 意见征集 在线访谈 新闻发布会
公告栏 行政执法 机构职能 领导分工 招标投标 征地拆迁 食品安全 安全生产 环境保护 社会保障
公共卫生 突发事件 应急预案 财政预算 财政决算 专项资金 重大建设项目 公共资源 公益事业
信息公开 申请受理 受理申请 受理机构 受理窗口 公平公正
三级审核 三级审查 各司其职 各负其责 形成合力 形成工作合力 职称评审
信息处理费 高度重视 及时准确 工作制度 工作机制 工作人员 公开工作 管理制度 建立健全 依法行政
进一步加强 存在的问题 监督检查 长效机制 一如既往 融会贯通 因地制宜 责无旁贷 集思广益
循序渐进 持之以恒 坚持不懈 全力以赴 不折不扣 切实可行 行之有效 通俗易懂 一目了然 喜闻乐见
家喻户晓 深入浅出 相辅相成 统筹兼顾 脚踏实地 求真务实 实事求是 齐抓共管 卓有成效
以人为本 有法可依 有章可循 有据可查
全覆盖 覆盖面 覆盖率 覆盖范围 查漏补缺 落到实处 抓好落实 人大代表 政协委员 公示栏 宣传栏 公开栏目
大喇叭 人力资源和社会保障 查缺补漏 狠抓落实 自查自纠 整改到位 整改落实 责任到人
责任分工 明确分工 压实责任 服务热线 办公地址 办公时间 审核把关 层层把关 专人负责 群众评议
民主评议 常态化机制 书面答复 征求意见 答复文书
应公开尽公开 政府信息公开指南 信息公开指南 政府信息公开目录 办理情况 存在问题 改进情况 公开情况
政务微博 政务微信 政府公报 政府门户网站 意见建议 意见和建议 咨询电话 监督电话 投诉电话 传真电话
年度考核 绩效考核 保密审查制度 新闻媒体 广播电视 公众参与 公众监督 社会监督 群众监督 社会关切
群众关心 审查制度 发布制度 审核制度 公开制度 考核制度 培训制度 政策法规 法律法规 规章制度 财政资金
民生实事 扶贫攻坚 社会保险 社会救助 乡村振兴 优化营商 深化改革 简政放权 转变职能 便民措施 惠民政策
服务大厅 服务窗口 服务指南 服务质量 服务水平 业务能力 工作水平 工作职责 工作任务 工作要点 工作安排
工作部署 统筹协调 密切配合 有序推进 深入推进 全面推进 积极推进 继续推进 不断完善 不断提高 不断加强
进一步完善 进一步提高 进一步规范 充分发挥 统一部署 积极回应 主动回应 及时回应 认真学习 组织学习
认真梳理
国家税务总局 市场监督管理局 市场监管局 自然资源局 生态环境局 应急管理局 农业农村局 交通运输局
卫生健康委员会 卫生健康局 发展和改革委员会 人力资源和社会保障局 住房和城乡建设局 退役军人事务局
医疗保障局 行政审批局 乡村振兴局 综合行政执法局
"""
_GROUPS = """
政正证征整攻故 府俯付附腐 息惜熄 公工功 开幵井 主住注驻 动功冻 申甲伸神 请清情晴 务物误雾 规归
范犯泛 性姓 文问 件健键 人入仁 民名明氓 群郡裙 众重仲 院园 办辨 厅听 和合 例列 法发 定订顶
期其欺 限线现 权全劝 力历立利 清青 单丹 责则 任仁妊 负付 面免 减剪碱 免勉兔 费废 指旨纸 南男
目日 录绿 编偏遍 制治质致 报抱 告吿 位味 秘秒泌 密蜜 隐稳 私思 保宝 审甚 查杏茶 门们 户护
网纲 站占战 媒煤 体休 微徽薇 策测 解介 读毒续 领令 域城 监坚临 督毒 障章 况矿 改该 进近 措错
施师 统同 需须 结节 予子 许午 罚伐 强墙 采彩 购够 织职 导寻 究救 核荷 评平 议义意仪 复副覆
讼诵颂松 诉拆 训讯驯 培陪赔 透诱 联连 系细 话活 邮由 便变 营赢 境竟镜 征证 访仿 布部 栏拦
档挡 招召 标膘 安按 抚扶 预予 算竿 决绝 项向 彻撤 落洛 度渡 视示 准淮 机积 容溶 渠集 题提
益溢 资次 源原 急及 案按 院完 作做 处外 共供 事士 章障 贯惯 估佑 讯训 效校 期朝 续读 建健
既即继 会汇 贷代待 益义意 恒衡横 懈泄谢 赴付负 扣叩 切确 效郊 懂动 然燃 闻文 晓哓 浅潜
成承诚 兼坚间 踏塌 抓爪 着卓
查察 开升天并 复付父夏 件仵 可克 核刻 站钻战 务勿 议建 询洵 行型形刑 个各 息思 指治止 予于 提堤
推堆 训川 度庋 级及 展屐 人入 审申 统通 粮良 农浓 村忖 场常 计记 划画 税悦 规归 环还 康糠 旅履 教较
交较 财才 运远 输愉榆 民明 林琳 融容 档当 房坊 设没 局句 保堡 计汁 业叶 村材 资姿 食石
信倍 理里 见建 应因
是事 依衣 本木 循寻
缺却 实时 示式 表衰 喇啦 出处 漏露 线钱 址直 实买 纠就 到道
"""

_RIGHT = frozenset(
    {"安全产生", "公共企业事", "民生时事", "入大代表", "大人代表", "示开栏目", "落实到处"}
    | {"公开栏栏目", "公开开栏目"}
)
"""What official text says rightly: 公共企业事业单位, 对安全产生影响."""


@lru_cache(maxsize=1)
def mistaken() -> dict[str, str]:
    """By a character, those that are written for it by mistake."""
    found: dict[str, str] = {}
    for group in _GROUPS.split():
        for sign in group:
            found[sign] = found.get(sign, "") + group.replace(sign, "")
    return found


@lru_cache(maxsize=1)
def misspelt() -> dict[str, list[tuple[str, str]]]:
    """Every phrase with one mistake: wrong and right, by the two characters that give it away.

    A mistake is a character taken for one that is like it, two that changed places, or an inner
    one written twice. None of them is part of a right phrase in its place.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    phrases = PHRASES.split()
    said = _RIGHT.union(phrases)
    for right in phrases:
        for pair, wrong in _mistakes(right):
            if wrong not in said:
                found.setdefault(pair, []).append((wrong, right))
    return found


def _mistakes(right: str) -> Iterator[tuple[str, str]]:
    """Each pair of characters that gives a mistake away, and the phrase with the mistake."""
    alike = mistaken()
    for at, sign in enumerate(right):
        head, tail = right[:at], right[at + 1 :]
        for wrong in alike.get(sign, ""):
            yield right[at - 1] + wrong if at else wrong + right[1], head + wrong + tail
        if tail and sign != tail[0]:
            yield tail[0] + sign, head + tail[0] + sign + tail[1:]
        if head and tail:
            yield sign + sign, head + sign + sign + tail


def slips(word: str) -> list[str]:
    """A word with one character taken for one that is like it."""
    alike = mistaken()
    return [
        word[:at] + wrong + word[at + 1 :]
        for at, sign in enumerate(word)
        for wrong in alike.get(sign, "")
    ]

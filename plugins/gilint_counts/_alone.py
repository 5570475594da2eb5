"""Clauses that lack a figure or a measure word whatever stands beside them: 召开会议次."""

from collections.abc import Iterable

from gilint.api import WARNING, Document, Finding, lazy

_FEW = r"[\u4e00-\u9fff“”]{0,14}"
_SHORT = r"[\u4e00-\u9fff“”]{0,8}"
_NO_NUMERAL = r"(?:(?![一二三四五六七八九十百千万多余数几若])[\u4e00-\u9fff])"
_MEETING = "会议|例会|座谈会|推进会|调度会|部署会|培训|培训会|活动|访谈|演练"
_PUT_OUT = "公开|发布|推送|转载|刊发|编发|发出|报送|上报|更新|制作"
_ITEMS = "信息|稿件|文章|动态|图解|视频|简报|微博|消息|推文|解读材料|政策解读|通知公告"
_HEARD = "采访|督查|抽查|巡查|约谈|座谈|宣讲|直播|轮训|演练|调研|访谈|例会|会商"
_HANDED_OUT = "印制|印发|编印|发放|派发|张贴|收回|回收|制作"
_PRINTED = "手册|资料|问卷|折页|传单|海报|宣传单|明白纸|读本|文件"
_HANDLED = "受理|接听|解答|回复|答复|办理|接待|处理|收到|转办"
_ASKED = "电话|咨询|来信|来电|来访|诉求|群众|来访群众"
_STAFF = "人员|干部|联络员|监督员|信息员|管理员|专员|专家"
SENSELESS = lazy(
    r"共(?:收到|受理|接收|办结|答复)(?:政府信息公开|信息公开|依申请公开|公开)?申请件$"
    rf"|(?:召开|举办|组织|开展){_FEW}(?:{_MEETING}|培训班|讲座|发布会)(?:次|场次)$"
    rf"|(?:召开|举办|组织|开展){_FEW}(?:培训班|讲座|发布会|座谈会|论坛|沙龙)(?:期|场)$"
    rf"|(?:{_PUT_OUT}){_FEW}(?:{_ITEMS})余?(?:条|篇|份|则)$"
    rf"|(?:{_HANDED_OUT}){_SHORT}(?:{_PRINTED})(?:份|册|张)$"
    rf"|(?:{_HANDLED}){_SHORT}(?:{_ASKED})(?:个|次|人次|起|批次)$"
    rf"|(?:配备|配有|聘请|聘任|设立|现有|共有){_SHORT}(?:{_STAFF})名$"
    rf"|(?:投入|安排|落实|争取|拨付|支出|筹措){_SHORT}(?:资金|经费|补助)(?:共计?|达)?[万亿]?元$"
    r"|(?:访问|浏览|点击|阅读|播放|下载|查询)量(?:达到?|共计?|为|超过?|突破)?万?(?:人次|次)$"
    r"|行政(?:复议|诉讼)(?:案件)?(?:件|起|宗)$"
    rf"|(?:举办|召开|组织|开展|收看|观看|参加){_FEW}场次$|(?:发布|推送|转载|刊发|编发)(?:条|篇|则)$"
    rf"|(?:{_HEARD})(?:次|场|场次)$"
    r"|(?:(?<!公)共|合计|总计|共计)(?:件|条|篇|份|个|人次|场次|万次|万元)$"
    rf"|^(?:全年|其中)?(?:累计|共计?)(?:出动|接待|培训|参训|服务){_NO_NUMERAL}{{0,4}}人次$"
    r"|(?:信息|稿件|文章|留言|来信|来电|群众)余[条篇件次人个]$"
    r"|(?:收到|接到|征集到?|采纳|回复|答复|整改|办结)了?(?:群众|网上|网民|有效)?(?:来信|留言|建议|意见|诉求)?[条篇份]$"
)
"""What no clause may end in: an object that is counted, and its measure word."""
_NO_SHARE = (
    r"(?:[率度比重额]|达到?|[占为至约近超了]|超过|增长|下降|上升|提高|降低|减少|增加|提升)%"
    r"(?=以上|以下|左右|[，。；、）])|百分之(?=[，。；以左])"
    r"|(?:增长|下降|提高|降低|上升|减少|增加|提升|回落)了?个百分点|[率度]达到了?(?=[，。；])"
    r"|占(?:总数|总量|申请总数|总申请量|全部申请)的(?=[，。；])"
    r"|占[^，。；、\d]{2,14}的%(?=以上|以下|左右|[，。；、）])"
    r"|(?:经费|资金|费用|补助|补贴|预算|投资|金额)(?:共计?|合计|总计|达|约|近)?[万亿]元(?=[，。；、已均全纳列])"
)
_SHARE_SIGNS = ("%", "百分", "达到", "占", "万元", "亿元")
_DONE = "均|全部|已全部|都已|均已|依法|按时"
_NO_NUMBER = (
    r"(?<!公)共(?:收到|受理|接收|接到|新收|征集)(?:(?![一二三四五六七八九十百千万多余数几若各])[\u4e00-\u9fff]){2,16}"
    rf"(?:申请|留言|来信|建议|意见|投诉|提案)，(?:{_DONE})"
)
_COUNTED = (
    "申请|建议|意见|提案|议案|信息|文件|简报|会议|培训|培训班|讲座|留言|来信|来电|投诉|举报|问卷|稿件|文章|解读|视频"
    "|消息|微博|推文|复议案件|诉讼案件|活动|动态|发布会|座谈会"
)
_NO_MEASURE = (
    r"(?:收到|受理|征集|办理|答复|回复|发布|推送|公开|召开|举办|开展|组织|编发|印发|制作|发放|报送|接到|接收|处理|回应|解答|接待|处置"
    r"|化解|承办|推出|开设|清理|修订|制定|接受)"
    rf"[\u4e00-\u9fff]{{0,14}}(?:{_COUNTED})(?:共|共计)?(?P<number>\d{{1,5}})(?=[。；\n]|，(?!\d)|$)"
)
_LETTERS = (
    r"来(?:信|电|访|函)(?:件|次|人次|封|个)(?=[、，]来(?:信|电|访|函)\d)"
    r"|(?<=\d[件次封个人][、，])来(?:信|电|访|函)(?:件|次|人次|封|个)(?=[，。；、])"
    r"|(?<=\d人次[、，])来(?:信|电|访|函)(?:件|次|人次|封|个)(?=[，。；、])"
)
_THOUSANDS = (
    r"[\u4e00-\u9fff]{4,16}(?<![数量额值分率度为达共计第至到是年月])\d{1,3}(?:,\d{3}){1,3}"
    r"(?=[，；、][^，。；、\d]{2,16}\d[\d,.]{0,9}万?(?:人次|[名人户件条份篇次个场期册家张幅套部块]))"
)
_UNEQUAL = (
    r"[\u4e00-\u9fff]{2}(?<![数量额值分率度为达共计第至到是年月])\d{1,5}"
    r"(?=、[\u4e00-\u9fff]{2,8}\d{1,5}(?P<unit>[条篇期个场次份部幅套册])"
    r"、[\u4e00-\u9fff]{2,8}\d{1,5}(?!(?P=unit))[条篇期个场次份部幅套册](?!、[^、，。]{1,12}\d{1,5}[，。；、]))"
)
"""图解14、短视频6条、访谈3期: each of what follows has a measure word of its own."""
_BARE = lazy(r"[\u4e00-\u9fff]\d{1,5}[，、；。]")
_AROUND = 60


def alone(doc: Document, told: set[int]) -> Iterable[Finding]:
    """达到%, 共收到申请，均已答复, 发布信息320，: nothing beside them is looked at.

    What ends where something is ``told`` of already is passed over.
    """
    for pattern, near in ((_NO_SHARE, _SHARE_SIGNS), (_NO_NUMBER, ("共",)), (_LETTERS, ("来",))):
        severity = WARNING if pattern is _LETTERS else None
        for hit in doc.find(pattern, near=near, quoted=False):
            if hit.high not in told:
                yield hit.finding(f"“{hit.plain}”缺少数字，请补上", severity=severity)
    for pattern, sign in ((_THOUSANDS, ","), (_UNEQUAL, "、")):
        for hit in doc.find(pattern, near=sign, quoted=False):
            if hit.high not in told and hit.before(1) != "、":
                told.add(hit.high)
                yield hit.finding(f"“{hit.plain}”后面缺少量词，请补上", severity=WARNING)
    for hit in doc.find(_NO_MEASURE, near=tuple("0123456789"), quoted=False):
        around = hit.before(_AROUND)[-_AROUND:].rpartition("。")[2] + hit.plain + hit.after(_AROUND)
        if hit.high not in told and len(_BARE.findall(around.partition("。")[0] + "。")) < 2:  # noqa: PLR2004
            yield hit.finding(f"“{hit.plain}”后面缺少量词，请补上", severity=WARNING)

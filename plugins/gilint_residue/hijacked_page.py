"""What intruders have put into a page: names of gambling sites, addresses that are none of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_GAMBLING = (
    r"威廉希尔(?:中国|体育|娱乐|官网)?|(?:澳门)?新葡京(?:娱乐|官网|集团)?|(?:澳门)?(?:永利|银河|太阳城)娱乐(?:城|场|官网)?"
    r"|(?:亚博|必威|万博|乐鱼|开云|爱游戏|火狐|米兰|星空|半岛|博鱼|皇冠|沙巴|韦德|伟德|竞博|华体会)体育(?:app|官网|平台)?"
    r"|华体会|雷竞技|九游会|凯发娱乐|(?<![A-Za-z0-9])(?:bet365|188bet)"
)
_NEAR = (
    *("威廉希尔", "新葡京", "娱乐", "亚博", "必威", "万博", "乐鱼", "开云", "爱游戏", "火狐"),
    *("米兰体育", "星空体育", "半岛体育", "博鱼", "皇冠体育", "沙巴体育", "韦德", "伟德", "竞博"),
    *("华体会", "雷竞技", "九游会", "bet"),
)
_FOREIGN = (
    r"政府(?:门户)?网站?[”》]?(?:上|首页)?[（：，]?(?:网址|域名)?(?:为|是)?[：]?"
    r"(?P<at>(?:https?://)?(?![A-Za-z0-9.-]{0,60}(?:gov|edu|example)(?:[.]cn)?(?![A-Za-z0-9-]))"
    r"(?:[A-Za-z0-9-]{1,40}[.]){1,4}(?:com|net|org|cn|cc|top|vip|xyz)(?![A-Za-z0-9.-]))"
)
_SINCE = 2019
_TITLE = "2022年政府信息公开工作年度报告\n"


class HijackedPage(Rule):
    """网页被人植入的博彩网站名称，或冒充政府网站的网址。

    网站被攻击或备份被人篡改后，文件名称里会插进“某某体育”“某某娱乐”一类博彩网站的名字，政府网站的
    网址会换成别的域名。读者照着打开，看到的就不是政府网站了。

    国办函〔2018〕55号要求政府网站一律使用以.gov.cn结尾的域名，所以只查2019年度以后的报告里的网址。

    删去植入的文字，改回正确的网址，并请网站管理单位检查网页源码。
    """

    name = "hijacked-page"
    basis = "国办函〔2018〕55号"
    good = [
        f"青石县{_TITLE}本报告可在县政府门户网站（www.qingshi.gov.cn）下载。",
        "青石县2012年政府信息公开工作年度报告\n本报告可在县政府网站（www.qingshinews.com）下载。",
        f"青石县公安局{_TITLE}县政府网站发布打击网络赌博信息3条，查处娱乐场所。",
        f"青石县{_TITLE}举办半岛湾体育比赛，文化娱乐活动12场。",
    ]
    bad = {
        f"青石县{_TITLE}按照《关于印发⟦威廉希尔中国⟧2022年工作要点的通知》。": None,
        f"青石县{_TITLE}本报告可在县人民政府网站⟦m.qsabcd.com⟧查看。": None,
        f"青石县{_TITLE}可在县政府门户网站（⟦http://www.qsabcd.com⟧）下载。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for the names, and at the addresses said to be a government's."""
        for hit in doc.prose.find(_GAMBLING, near=_NEAR):
            yield hit.finding(f"“{hit.plain}”是博彩网站的名称，疑为网页被植入，应删去")
        if doc.year is None or doc.year < _SINCE:
            return
        for hit in doc.prose.find(_FOREIGN, near=("政府网", "政府门户网")):
            yield hit["at"].finding("政府网站的域名应以.gov.cn结尾，请核对网址")

"""Links to the report or its attachments that point into another year's folder."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule, Text, lazy

_ADDRESS = (
    r"(?:https?://|www[.])[A-Za-z0-9_./:?=&%#~-]+"
    r"|(?<![A-Za-z0-9./@_-])[A-Za-z0-9-]{1,40}(?:[.][A-Za-z0-9-]{1,40}){0,5}[.](?:cn|com|net|org)"
    r"/[A-Za-z0-9_./:?=&%#~-]+"
)
_MONTH = r"(?:0[1-9]|1[0-2])"
_FOLDER = lazy(
    rf"/t?((?:19|20)\d{{2}})(?:(?={_MONTH}?(?:[0-3]\d)?[/_-])|(?={_MONTH}(?:0[1-9]|[12]\d|3[01])?[.])"
    r"|(?=[A-Za-z_-]{0,16}(?:nb|nianbao|ndbg|niandu|baogao|report|annual)[A-Za-z0-9_-]{0,20}(?:[.][a-z]|/)))"
)
_DAY = lazy(
    r"/t?((?:19|20)\d{2})[/-]?(?:0[1-9]|1[01])[/-]?(?:0[1-9]|[12]\d|3[01])(?:/(?:art_)?\d|[_.-]\d|[.]s?html)"
)
_ASKED = lazy(r"[?&](?:nd|nf|nian|niandu|year|annual)=((?:19|20)\d{2})(?!\d)")
_ABOUT = lazy(r"下载|电子版|查阅|查看|查询|本(?:年度)?报告|附件|浏览")
_REPORT = lazy(r"报告|年报|电子版")
_OTHER = lazy(r"指南|目录|条例|办法|规定|文件|公报|制度")
_BEFORE = 40
_AFTER = 12


class StaleLink(Rule):
    """下载地址里的年份既不是报告年度，也不是公布的年份。

    写着“本报告电子版可在……下载”的地址，路径里若是更早的年份（如 /art/2022/），多是沿用旧稿的链接，
    读者打开的是旧报告。地址里写明是报告年度内（11月以前）某一天的也是：那时本报告还没有编制。只看地址里的年份，不联网；没有年份的地址、与下载查阅无关的地址不查。
    """

    name = "stale-link"
    severity = INFO
    good = [
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "本报告可在https://a.example.cn/art/2024/1/20/x.html下载。"
        ),
        "青石县教育局2023年政府信息公开工作年度报告\n本报告可在https://a.example.cn/下载。",
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "专栏地址https://a.example.cn/art/2019/1/20/x.html。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "公开指南可在http://a.example.cn/gk/202305/t20230516_31.html查阅。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "本报告可在a.example.cn/nb/20190001.html、a.example.cn/nb/20240112.html下载。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "本报告可在http://a.example.cn/list?id=2021&year=2023、http://a.example.cn/2020portal/x.html下载。"
        ),
    ]
    bad = {
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "本报告电子版可在⟦https://a.example.cn/art/2022/1/20/x.html⟧下载。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n"
            "下载地址：⟦http://a.example.cn/nb/202101/t20210120_1.html⟧"
        ): None,
        "青石县教育局2023年政府信息公开工作年度报告\n本报告见⟦a.example.cn/nb/20210120.html⟧": None,
        "青石县教育局2023年政府信息公开工作年度报告\n"
        "本年度报告全文见：⟦http://a.example.cn/xxgk/2021-01/22/x.html⟧": None,
        "青石县教育局2023年政府信息公开工作年度报告\n本报告见⟦www.a.example.cn/2019/nb.html⟧": None,
        "青石县教育局2023年政府信息公开工作年度报告\n"
        "下载地址：⟦http://a.example.cn/list.html?nd=2021⟧": None,
        "青石县教育局2023年政府信息公开工作年度报告\n"
        "本报告可在⟦http://a.example.cn/files/2020ndbg.pdf⟧下载。": None,
        "青石县教育局2023年政府信息公开工作年度报告\n"
        "电子版见⟦http://a.example.cn/2020ndbg/index.html⟧": None,
        "青石县教育局2023年政府信息公开工作年度报告\n"
        "本报告可在⟦http://a.example.cn/nb/202301/t20230118_31.html⟧查询。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the first year of each path with the years that it may hold."""
        year = doc.year
        if year is None:
            return
        for hit in doc.find(_ADDRESS, near=("http", "www.", "cn/", "com/", "net/", "org/")):
            folder = _FOLDER.search(hit.plain) or _ASKED.search(hit.plain)
            if not folder or not _ABOUT.search(hit.before(_BEFORE) + hit.after(_AFTER)):
                continue
            if int(folder[1]) < year or _is_of_the_year(hit, year):
                yield hit.finding(
                    f"链接里的年份是{folder[1]}年的，{year}年度报告应链接到新的地址，请核对"
                )


def _is_of_the_year(link: Text, year: int) -> bool:
    """Whether a link to the report itself has a day of the year that it tells of."""
    day = _DAY.search(link.plain)
    before = link.before(_BEFORE)
    return (
        day is not None
        and int(day[1]) == year
        and _REPORT.search(before) is not None
        and _OTHER.search(before) is None
    )

"""Sentences that report another year's figures as the year's own."""

from collections.abc import Iterable, Iterator

from gilint.api import Date, Document, Finding, Rule, lazy

from ._own import is_plan, lone_years, opens_sentence, rest_of_sentence

_MEASURE = (
    r"(?:条|件|次|篇|份|个|项|期|人|人次|场|元|万元|名|家|起|批|部|批次"
    r"|处|张|册|幅|组|套|户|则|台|段|集|轮|块|面|座|本|卷|盏|间|辆|副|枚|盒|箱)"
)
_DOES = (
    r"公开|发布|公布|制发|制定|收到|接收|接到|受理|办理|办结|答复|回应|回复|解读|举办|召开|开展|组织|编发|推送|报送"
    r"|更新|审查|收取|培训|访问|点击|撰写|刊发|采编|参加|新增|新设|整理|清理|接受|处理|共有|共计|有：|产生|制作|编印|编写|印制"
    r"|发放|张贴|播放|播出|录制|拍摄|出版|转载|上传|上报|录入|修改|修订|修正|纠正|更正|完善|补充|调整|标注|归档|移交"
    r"|登记|送达|邮寄|寄送|征集|采纳|代填|代办|帮助|协助|提供|指导|服务|接听|接待|走访|入户|座谈|宣讲|宣传|调研"
    r"|督查|督办|检查|抽查|巡查|核查|评查|评议|测评|通报|约谈|告知|公示|发送|选派|聘请|邀请|吸引"
    r"|发现|维修|维护|检修|修缮|更换|安装|购置|购买|采购|添置|增设|增添|改造|悬挂|摆放|设置|配备|新建|建成|拆除"
)
_FIGURE = rf"(?:{_DOES})(?!的)[^。；]{{0,30}}?(?<![的第\d.])\d+(?:[.]\d+)?[余多]?万?{_MEASURE}"
_NONE = (
    r"(?:未|没有|无|零)(?:新?收到|接到|发生|受理|收取|产生|出现|被申请|被提起|因政府信息公开)"
    r"|(?:未|没有)[^，。；]{0,16}(?:收取|收费|收到|接到|发生|产生)"
    r"|无[^，。；]{0,16}(?:申请|诉讼|复议)|不收(?:费|取)"
)
_OPENING = (
    rf"(?:度|里|间|度?的工作中|[上下]半年|第?[一二三四]季度)?(?!(?:{_DOES})[^，。；]{{0,3}}的)(?:，|[全我本共县市区镇乡街局委办各省未没收受新制主通]|无(?!偿)"
    rf"|政府(?:信息公开|网站)|门户网站|网站|累计|{_DOES})"
)
_SUBJECT = (
    r"(?:^|[。；])(?:[我全本][局县市区镇乡省州委厅办院校]|我们|本机关|(?:刚刚)?过去的|回[顾首])\Z"
)
_SUBJECT_REACH = 8
_IN_YEAR = r"度?(?:里|间|[上下]半年|第?[一二三四]季度)?，|度?的工作中，"
_TAKEN_STOCK = (
    r"[^。；]{0,20}工作[^。；]{0,16}(?:取得|得到|虽然?|存在|总[体的]来?[看说]"
    r"|运行[情状]况|[还仍尚]有[^。；，]{0,8}(?:不足|问题|差距))"
)
_OTHER = lazy(
    r"较(?!好|为)|比|(?<!新)增|减(?!免)|(?<!提)升|降|翻|以来|以前|之前|至今|期间|连续|历年|印发|颁布|出台的|施行|实施的"
    r"|规划(?!类|计划|信息)|计划(?!类|总结|信息)|〔|上年|去年|上一年|往年|历史|当年|同期|分别|结转|开始"
    r"|[日月年]起|起至|自(?=\d|[上去本])|成立|曾|评为|荣获|获得|表彰|(?<!发现并)整改|遗留|(?<!共)清理(?!了)|延续|被列|列为|试点|被确定|今年|目前|，本年|，(?:全国|国家|国务院|中央)"
)
_AHEAD = lazy(r"将|拟|打算|力争|下一步|继续|新一年|要")
_STANDING = (
    r"截[至止](?P<year>(?:19|20)\d\d)年年?底，[^。；\n]{0,30}"
    r"(?:运行(?:总体)?(?:正常|良好|平稳|顺畅)|(?:顺利|有序|正常)开展)"
)
"""How reports sum up where their work stands at the end of the year."""
_NEXT = r"。(?:{year}年|今年|本年)(?:度?，|度?全年|度?[我本共全县市区])"


class StaleYear(Rule):
    """叙述本年度情况的句子写的却是上一年或下一年。

    2023年度报告里写“2022年，制定规范性文件3件”，多是沿用旧稿、漏改年份。只查句首的年份，而且句中要有数量或
    “未收到、未发生”；句中有“较、比、增长、以来、印发、上年、规划”等词，或者紧接着就写本年度的，是在作比较
    或讲来历，不报。问题与改进部分只查开头“工作取得了一定成绩”一类的总结。

    只看单独的年份（可带上半年、季度），“2022年8月”不查。
    导语和第一部分首句的年份见 dates/year-conflict。
    """

    name = "stale-year"
    good = [
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "2022年收到申请3件，2023年收到申请5件。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "公开制度健全。2022年收到申请3件。2023年，收到申请5件。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年，县政府印发3件规划文件，沿用至今。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "加强培训。2024年，举办培训班4期。\n2022年工作取得一定成绩，2023年仍有不足。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年以来，公开信息30条。2022年，清理栏目9个。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年上半年，制作图解6张，今年上半年制作12张。在2022年考核中，检查出3处差错。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年编印的办事指南发放300份。2022年公开的信息中，更正3条。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年，县档案馆收到的赠书120册移至查阅点。2022年，全国公开征求意见12部。"
        ),
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022—2023年，收到申请3件，均已办结。"
        ),
    ]
    bad = {
        (
            "青石县教育局2023年政府信息公开工作年度报告\n五、存在的主要问题\n"
            "⟦2022年⟧，我局信息公开工作还有以下不足：一是更新慢。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2022年⟧，我们每月一查，共发现并整改问题17处。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2022年⟧，收到申请30件，比2022年的20件增加10件。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。2022年10月，公布目录3份。⟦2022年⟧，收到申请3件，均已办结。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "⟦2022年⟧，公开工作取得了一定成绩，但仍有不足。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n五、存在的主要问题\n"
            "⟦2022年⟧，我局的公开工作总体来看，运行状况较好，但也存在更新慢的问题。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。我局⟦2022年⟧共发布信息120条。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "（一）主动公开。⟦2022年⟧，制定规范性文件3件。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "（二）依申请公开。⟦2022年⟧我局未收到政府信息公开申请。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2024年⟧，收到申请3件，均已办结。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。此外，⟦2024年⟧我局通过门户网站公开信息24条。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2024年⟧，共清理失效栏目9个，新设专题4个。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。做好政策解读，⟦2024年⟧累计发布解读12条。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。在⟦2022年⟧，修改公开栏目说明8处。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。在⟦2022年⟧的工作中，编发简报14期。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2022年⟧，更换公开栏灯箱4块。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2022年⟧上半年，组织查阅点体验活动15场。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "制度健全。⟦2022年⟧，本机关未就政府信息公开申请收取任何费用。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n制度健全。⟦2022年⟧，"
            "收到申请3件，均已办结。\n2022年，我局收到的申请逐件登记。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "截至⟦2022⟧年底，我局政府信息公开工作运行正常。"
        ): None,
        (
            "青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n"
            "截至⟦2032⟧年底，我局政府信息公开工作运行正常。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the years that open a sentence and are one off."""
        by_year: dict[int | None, list[Date]] = {}
        for date in stale_years(doc):
            by_year.setdefault(date.year, []).append(date)
        for stated, (first, *others) in by_year.items():
            told = {date.text.low for date in others} | {first.text.low}
            others += [date for date in _without_figures(doc, stated) if date.text.low not in told]
            others.sort(key=lambda date: date.text.low)
            yield first.text.finding(
                f"{doc.year}年度报告把{stated}年的情况写成本年度的，请核对年份和数量",
                related=[(date.text, f"也写成{stated}年") for date in others],
            )
        for hit in doc.find(_STANDING, near=("运行", "开展")):
            stated = int(hit["year"].plain)
            if doc.year and (stated + 1 == doc.year or stated > doc.year):
                yield hit["year"].finding(
                    f"{doc.year}年度报告说的却是截至{stated}年底的情况，请核对年份"
                )


def stale_years(doc: Document) -> Iterator[Date]:
    """The years one off that open a sentence about the year's own figures."""
    year = doc.year
    if year is None:
        return
    for date in lone_years(doc):
        if date.year not in (year - 1, year + 1) or date.text.inside(doc.title):
            continue
        looks_back = _sums_up if is_plan(doc, date.text) else _reports
        told = (_opens(date) or _counts_on(date, year)) and looks_back(date, year)
        if told or (_opens(date) and _is_against_itself(date)):
            yield date


def _without_figures(doc: Document, stated: int | None) -> Iterator[Date]:
    """The places that tell of the same year without a figure: no proof alone, but beside one."""
    for date in lone_years(doc):
        if date.year != stated or date.text.inside(doc.title) or is_plan(doc, date.text):
            continue
        if doc.year and _opens(date) and _tells(date, doc.year):
            yield date


def _opens(date: Date) -> bool:
    """Whether a year begins a sentence, alone or as 在2022年，."""
    if opens_sentence(date.text):
        return True
    if date.text.flow.whole.cut(max(0, date.text.low - _SUBJECT_REACH), date.text.low).first(
        _SUBJECT
    ):
        return True
    led = date.text.before(2) in ("在", "\n在", "。在", "；在")
    return led and date.text.flow.whole.cut(date.text.high).match(_IN_YEAR) is not None


def _counts_on(date: Date, year: int) -> bool:
    """Whether a clause counts what was done in the year after: …，2024年累计发布12条."""
    rest = date.text.flow.whole.cut(date.text.high)
    return (
        date.year == year + 1 and date.text.before(1) == "，" and rest.match(r"累计|共") is not None
    )


def _is_against_itself(date: Date) -> bool:
    """Whether its figures are compared with those of the very same year."""
    itself = rf"{_FIGURE}[^。；]{{0,20}}?[比较]{date.year}年"
    return rest_of_sentence(date.text).first(itself) is not None


def _sums_up(date: Date, year: int) -> bool:
    """Whether the sentence opens the problems with what was achieved: 工作取得了一定成绩."""
    stock = rest_of_sentence(date.text).match(_TAKEN_STOCK)
    return stock is not None and date.year == year - 1 and _tells(date, year)


def _reports(date: Date, year: int) -> bool:
    """Whether the sentence tells of the year and has figures, or says that there were none."""
    return _tells(date, year) and (
        rest_of_sentence(date.text).first(f"{_FIGURE}|{_NONE}") is not None
    )


def _tells(date: Date, year: int) -> bool:
    """Whether the sentence tells of the year, and neither compares nor looks back or ahead."""
    rest = date.text.flow.whole.cut(date.text.high)
    sentence = rest_of_sentence(date.text)
    if not rest.match(_OPENING) or f"{year}" in sentence.plain or _OTHER.search(sentence.plain):
        return False
    if date.year == year + 1 and _AHEAD.search(sentence.plain):
        return False
    behind = date.text.flow.whole.cut(sentence.high)
    return behind.match(_NEXT.format(year=year)) is None

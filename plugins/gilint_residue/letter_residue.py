"""Lines of a letter or of an internal copy at the report's head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule
from gilint_residue._pieces import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_ADDRESSEE = (
    r"^(?![（\d一二三四五六七八九十])(?:尊敬的[^，。；：\n]{2,20}"
    r"|(?!.{0,40}(?:报告|如下|包括|涵盖|涉及|现将|由))"
    r"(?:[\u4e00-\u9fff]{0,6}[局县市区镇乡委办厅省州直属统]|.{0,6}(?:机关|街道))?各[^。；：\n]{0,40}"
    r"(?:政府|单位|部门|委会|办公室|机构|街道|办事处|[处科股]室|站所|公司|院校|学校|乡镇|科室|[科股处]（室）|[局委办厅镇村队所站])"
    r"|(?!.{0,30}(?:报告|如下|来源|时间|日期|机构|[发公填编承主][布开报制办]单位))[^，。；：\n]{1,20}"
    r"(?:人民政府|政府|办公室|办公厅|局|委(?:员会)?|厅|领导|同志|领导小组|督查室|公开办|(?:公开|综合|秘书|督查|信息)[科股处]))：$"
)
_SUBJECT = (
    r"^(?:[\u4e00-\u9fff]{2,20}?)?(?:关于)?(?:报送|上报|呈报|呈送)"
    r"[^。，；\n]{4,60}(?:报告|函|请示)$"
)
_NOTICE = r"(?:公布|公开|发布|印发)[^。，；\n]{4,60}(?:报告|年报)》?的通知$"
"""Under which a report was issued: the notice speaks to the offices it is sent to."""
_SIGNERS = (
    r"^(?:(?:签发|拟稿|核稿|会签|核签|审签|审批|拟办)人?|校对人?|(?:撰稿|起草|经办)人)[：:].{0,40}$"
)
# The statistics table of 2014 to 2018 has such a line at its foot.
_CLERKS = r"^(?:审核|复核|填报|填表|报送)人[：:](?!.*(?:负责人|电话|日期)).{0,40}$"
_CHECK = r"(?:审[阅核示批定议查]|批[示复准]|批转[^。，；\n]{0,8}|指示|查收)[。！]?$"
_REQUEST = (
    r"(?:^|(?<=。))(?:(?:以上|上述|特此|专此|谨此)[^。，；\n]{0,8}，)?[敬恳呈]?请"
    rf"(?:予以?|(?:各位|上级)?领导(?:予以)?)?{_CHECK}"
    r"|(?:现将|特将|随文)[^。；\n]{0,40}(?:报送|报上|呈上|呈报|上报|送上)[^。，；\n]{0,12}，[敬恳呈]?请"
    rf"(?:予以?)?{_CHECK}|(?<=，)(?<!否，)[敬恳呈]?请(?:予以?)?(?:审阅|批示|批复|审示|查收)[。！]?$"
    r"|(?:现将|特将|随文)[^。；\n]{0,40}(?:报上|呈上|呈报|上报|送上|报送)[^。；\n]{0,16}请[^。，；\n]{0,4}指正"
    r"|(?:根据|按照|按|依照|遵照|接到?|收到)(?:[贵你](?:办|局|委|厅|部|单位|处|中心)|来函)"
    r"[^。，；\n]{0,40}(?:要求|通知|安排)"
    r"|向[贵你](?:办|局|委|厅|部门?|单位|处|中心)(?:报告|汇报|报送)"
    r"|^此致$|^敬礼[！。]?$|^（此[页面](?:无|没有)正文[。]?）$"
)
_ASKS = r"(?:以上(?:报告|意见)[^。，\n]{0,6})?(?:妥否|当否)，?(?:请|敬请)[^。，\n]{0,10}[。！]?"
_COPIES = (
    r"^(?:(?:主送|抄送|抄报|分送)(?:机关|单位)?|报送|呈报|呈送|报|送|发)[：:].{1,80}$|^（?共印\d{1,4}份）?[。]?$"
    r"|^[\u4e00-\u9fff]{4,30}(?:19|20)\d\d年\d{1,2}月\d{1,2}日印发$"
    r"|^附件\d?[：:]\d?[.、]?[^。\n]{0,40}(?:年度报告|工作报告|年报)(?:表)?$"
)
_REVIEW = (
    r"[【（\[〔](?:批注|审稿意见|核稿意见|校稿意见|校对意见)[A-Z]{0,2}(?:\d{1,3}|[一二三四五六七八九十]{1,2})?"
    r"(?:[：:][^】）\]〕\n]{0,60}[】）\]〕]|[】）\]〕][：:])|批注 ?[\[［][^\]］\n]{0,12}[\]］][：:]"
    r"|^(?:带格式的|设置了格式|删除的内容|修订)[：:]"
)
_ANYWHERE = (
    r"(?:根据|按照|按|依照|遵照|接到?|收到)[贵你](?:办|局|委|厅|部|单位|处|中心)(?=的?《)|"
    rf"^(?:以上|上述|特此|专此|谨此)[^。，\n]{{0,8}}，[敬恳呈]?请(?:予以?|(?:各位|上级)?领导(?:予以)?)?{_CHECK}"
    r"|^(?:根据|按照|按|依照|遵照|接到?|收到)贵(?:办|局|委|厅|部|单位|处|中心)[^。\n]{0,60}。?$"
    r"|^[（【]?(?:送审|讨论|征求意见|报批|审议|修改|初|草|定)稿[）】]?$"
    r"|[（【\[](?:此处|这里|该处|本段|此段|此数|该数)[^（）【】\[\]\n]{0,24}(?:核实|核对|确认|再定|再改)[^（）【】\[\]\n]{0,16}[）】\]]"
    r"|[（【\[][^（）【】\[\]\n]{0,30}请(?:于|在)?[^（）【】\[\]\n]{0,14}前(?:反馈|报送|返回)[^（）【】\[\]\n]{0,10}[）】\]]"
    r"|(?:^|(?<=[。；]))以上(?:报告|汇报|情况)?，?(?:如|若)?有?(?:不妥|不当|不足|疏漏|错漏|偏差)(?:之处)?，?[敬恳]?请(?:予以?|各位领导|领导)?"
    r"(?:批评)?指正[。！]?$"
    r"|(?:报告|汇报|呈报|报送|上报)如下，[敬恳呈]?请(?:予以?)?(?:查收|审阅|审核|审示|批示)[。！]?$"
    r"|^请各(?:科室|单位|部门|股室|站所)[^。\n]{0,30}(?:反馈|报送|核对)[^。\n]{0,12}。?$"
    r"|[（【\[](?:领导|局长|主任|县长|分管领导)?批示[：:][^）】\]\n]{1,40}[）】\]]"
)
_ANYWHERE_NEAR = ("请", "贵", "稿", "核", "确认", "再定", "再改", "批示")
_REVIEW_NEAR = ("批注", "稿意见", "校对意见", "带格式的", "设置了格式", "删除的内容", "修订：")
_CLOSINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        _SIGNERS,
        ("发：", "发人", "稿", "会签", "核签", "校对", "审签", "审批", "拟办", "起草人", "经办人"),
    ),
    (_CLERKS, ("核人", "填报人", "填表人", "报送人")),
    (_REQUEST, ("请", "此致", "敬礼", "正文）", "正文。）", "贵", "你", "来函")),
    (_COPIES, ("送", "报", "发：", "共印", "印发", "附件")),
)


class LetterResidue(Rule):
    """公布的报告里还留着报送信函的称谓、请示语、抄送或批注。

    年度报告是向社会公布的文本，“各村（居）委会：”“妥否，请批示。”“抄送：”“签发人：”属于内部行文，
    公布前应去掉；Word 的“批注［1］：”同样如此。统计表表尾的“审核人：　填报人：”是表样自带的，不报。

    “妥否，请批示”和批注全文都看，其余只看全文开头和末尾几个段落（选项 lines）。
    “附表：政府信息公开情况统计表”是报告的一部分，不报；“来源：”“发布机构：”归
    residue/page-furniture。

    删去这一行。
    """

    name = "letter-residue"
    good = [
        (
            "青石县人民政府办公室关于公布2009年政府信息公开工作年度报告的通知\n"
            "各乡镇人民政府，县政府各部门：\n现予公布。\n一、概述\n好。"
        ),
        "年度报告\n一、概述\n公文写作培训讲解“妥否，请批示”等用语。",
        "青石县水务局2017年政府信息公开工作年度报告\n现将我局政府信息公开工作情况报告如下：\n一、概述",
        "2016年政府信息公开工作年度报告\n一、概述\n全年公开信息12条。\n附件：政府信息公开情况统计表",
        "发布机构：\n年度报告\n一、概述\n收到请示件5份，均由县政府办公室批复。\n青石县水务局",
        "年度报告\n各部门主动公开情况如下：\n1.县教育局：\n公开12条。",
        "年度报告\n一、概述\n公开12条。\n附：统计表\n主动公开 条 12\n填报人：李某",
        "年度报告\n报告涵盖局机关各科室：\n一、概述\n发布前填写审批单，请分管领导审定。",
        "年度报告\n一、概述\n意见征集5次，请群众审议。报送单位：青石县水务局\n申请人可来函，按要求提供材料。",
        "年度报告\n在村级公开栏旁设意见箱，不当之处请批评指正。公开方案附批注12条（审稿意见已逐条采纳）。\n一、概述",
        "年度报告\n接到你县群众来信3件。首发：网站；转发：公众号。\n编报科室包括各队、各所：\n一、概述",
        "年度报告\n各乡镇、县直各部门：主动公开信息12条。\n一、概述\n申请表由局办公室抄送档案室。",
    ]
    bad = {
        "年度报告\n一、概述\n一。\n二。\n三。\n"
        "⟦以上报告如有不妥，请批评指正。⟧\n五。\n六。\n七。\n八。\n九。": None,
        "年度报告\n一、概述\n一。\n二。\n三。\n"
        "⟦根据贵办⟧《关于报送年度报告的通知》要求，现将情况⟦报告如下，请查收。⟧"
        "\n五。\n六。\n七。\n八。\n九。": None,
        "年度报告\n⟦（送审稿）⟧\n一、概述\n公开⟦（此处数据核实后再定）⟧。⟦【批示：同意】⟧": None,
        "年度报告\n一、概述\n一。\n二。\n⟦特此报告，请审阅。⟧\n四。\n五。\n六。\n七。": None,
        "⟦各村（居）委会，镇直各单位：⟧\n2024年政府信息公开工作年度报告\n一、总体情况": None,
        "2017年政府信息公开工作年度报告\n⟦县政府办公室：⟧\n现将我局工作情况报告如下。": None,
        "现将县审计局2014年政府信息公开工作⟦向贵部门报告⟧并公布。\n一、概述\n好。": None,
        "年度报告\n一、概述\n全年公开信息12条。\n⟦妥否，请批示。⟧\n青石县水务局": None,
        "年度报告\n一、概述\n全年公开信息12条。\n⟦抄送：县人大办、县政协办。⟧": None,
        "⟦青石县水务局关于报送2017年政府信息公开工作情况的报告⟧\n一、概述\n无。": None,
        (
            "⟦青石县水务局关于报送2017年政府信息公开工作情况的报告⟧\n"
            "标题 青石县水务局关于报送2017年政府信息公开工作情况的报告\n一、概述\n无。"
        ): None,
        "年度报告\n一、概述\n全年公开信息12条⟦批注[李1]：⟧核实数字。": None,
        "年度报告\n一、概述\n全年公开信息12条。⟦（批注：待核）⟧": None,
        "年度报告\n⟦各股室、中队、所：⟧\n⟦现将报告报上，不妥之处请指正⟧。\n一、概述\n无。": None,
        "年度报告\n⟦县府办信息公开科：⟧\n⟦接贵办通知⟧，编制本报告。\n一、概述\n无。": None,
        "年度报告\n一、概述\n无。⟦[批注3]：⟧核实。⟦〔校对意见：改为12条〕⟧": None,
        "年度报告\n一、概述\n公开12条。\n⟦以上意见，请批转各地执行。⟧\n⟦发：机关各科室。⟧": None,
        "年度报告\n⟦局属各单位、机关各股室：⟧\n一、概述\n无。": None,
        "年度报告\n⟦县发展和改革委员会：⟧\n一、概述\n无。": None,
        "年度报告\n⟦审核人：王某 填报人：李某⟧\n一、概述\n无。": None,
        "年度报告\n一、概述\n公开12条。\n⟦（此页无正文）⟧": None,
        "年度报告\n⟦根据你办的通知⟧，现将报告报上。\n一、概述\n无。": None,
        (
            "年度报告\n一、概述\n公开12条。\n二、申请\n收到3件。\n抄送：县水务局。\n三、收费\n均不收费。\n"
            "⟦抄送：县政协办。⟧\n没有收费。\n四、复议\n没有复议。\n⟦（此页无正文）⟧"
        ): None,
        "年度报告\n一、概述\n无。⟦特此报告，敬请审阅。⟧\n⟦呈送：县政府⟧\n⟦（共印6份）⟧": None,
    }
    lines: int = 5
    """How many paragraphs at the head and at the foot are looked at."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find an addressee at the head, a request or copies at the foot, comments anywhere."""
        yield from _head(doc, self.lines)
        for part in _ends(doc, self.lines):
            for pattern, near in _CLOSINGS:
                for hit in part.find(pattern, near=near):
                    if pattern is _CLERKS and "统计表" in doc.source.text[: hit.start]:
                        continue
                    yield hit.finding(f"{quoted(hit)}是内部行文用语，公布的报告应删去")
        for hit in doc.find(_ASKS, near=("妥否", "当否"), quoted=False):
            yield hit.finding(f"{quoted(hit)}是内部行文用语，公布的报告应删去")
        said = {hit.low for part in _ends(doc, self.lines) for hit in part.find(_REQUEST)}
        for hit in doc.find(_ANYWHERE, near=_ANYWHERE_NEAR, quoted=False):
            if hit.low not in said:
                yield hit.finding(f"{quoted(hit)}是内部行文用语，公布的报告应删去")
        for hit in doc.prose.find(_REVIEW, near=_REVIEW_NEAR):
            yield hit.finding(f"{quoted(hit)}是修订或批注的痕迹，定稿前应清除")


def _head(doc: Document, lines: int) -> Iterator[Finding]:
    """An addressee above the first heading; the letter's title, which a page may print twice."""
    start = doc.sections[0].heading.start if doc.sections else len(doc.source.text)
    heads = [text for text in doc.paragraphs[:lines] if text.start < start]
    noticed = any(text.first(_NOTICE, near="通知") for text in heads)
    for text in () if noticed else heads:
        for hit in text.find(_ADDRESSEE, near="：") if text.plain[-1] == "：" else ():
            yield hit.finding(f"{quoted(hit)}是信函的称谓，公布的报告不用，应删去")
    near = ("报送", "上报", "呈报", "呈送")
    if subject := next((hit for text in heads for hit in text.find(_SUBJECT, near=near)), None):
        yield subject.finding("标题是报送文件的标题，公布时应改为年度报告的标题")


def _ends(doc: Document, lines: int) -> Iterator[Text]:
    """The first and the last paragraphs, each only once."""
    found = doc.paragraphs
    if not found:
        return
    if len(found) <= 2 * lines:
        yield found[0].joined(found[-1])
    else:
        yield found[0].joined(found[lines - 1])
        yield found[-lines].joined(found[-1])

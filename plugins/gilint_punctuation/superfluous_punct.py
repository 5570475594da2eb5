"""Marks that stand twice or side by side."""

from collections.abc import Iterable
from itertools import pairwise

from gilint.api import INFO, Document, Finding, Rule, Text, lazy

_BEFORE_BRACKET = r"(?<=[条件份个次项])，(?=（其中)"
_BEFORE_NOUN = r"(?<=行政[复诉][议讼])、(?=的?情况(?:[。，；：、]|$))"
_BEFORE_AND = (
    r"(?<=情况|事项|措施|问题)、(?=和[\u4e00-\u9fff])(?!和[谐平睦解美顺田])"
    r"|(?<=[\u4e00-\u9fff])、(?=及(?![时早格第至]))"
    r"|(?<=[\u4e00-\u9fff号》])、(?=以及[\u4e00-\u9fff《])"
    r"|(?<=[\u4e00-\u9fff])、(?=并(?:及时|主动|向|在|通过|对|将|予以|按)[\u4e00-\u9fff])"
)
_IN_BRACKET = r"(?<=[^。；：！？）\s])（[^（）。！？\n]{2,160}(?P<at>。)）(?=[^。，；：、]|$)"
_TWO_LAYERS = r"《《(?=[^《》\n]{2,60}》》)"
_BEHIND_AREA_CODE = (
    r"(?<=\D0\d\d)(?:--|——?)(?=\d{7,8}(?!\d))|(?<=\D0\d\d\d)(?:--|——?)(?=\d{7,8}(?!\d))"
)
_BEFORE_REMARK = (
    r"(?<=联系)。(?=（(?:联系)?(?:地址|电话|方式|人|邮编|邮箱|传真)[^（）。\n]{4,160}）(?:$|[^。]))"
)
_CONJUNCTIONS = ("虽然，", "由于，", "因为，", "为了，", "尽管，", "通过，", "按照，")
_BEHIND_CONJUNCTION = rf"(?:^|(?<=[。；]))(?:{'|'.join(_CONJUNCTIONS)})"
_BEHIND_YEAR = r"(?:^|(?<=[。；，]))(?:19|20)\d\d年度?(?P<at>、)(?=[未无没共我])"
_BEFORE_CLOSE = r"(?<=[\u4e00-\u9fff\d”》%])[，；、](?=）)"
_HEADED = r"[# ]*[（(]?[一二三四五六七八九十]{1,3}[、）)]"
_LEADING = r"[，；、][\u4e00-\u9fff“《]"
_STRENGTH = "、，：；。"
_FIELD = lazy(
    r"(?:电话|传真|编|箱|网址|地址|联系人|负责人|号码?|日期|时间|姓名|名称|单位|部门|科室|方式)$"
)
_NEXT_FIELD = lazy(r"[^，。；：、（）\n]{1,10}：|）")


class SuperfluousPunct(Rule):
    """标点符号重复或连用。

    “。。”“，，”“、，”“；。”多为编辑残留，只应保留一个。两个相同的标点可自动删去一个；不同的标点连用，
    通常保留较强的一个，请核对后再改。“？。”“！。”“。”。”里的后一个句号、左括号后面和右括号前面的逗号、
    段首的逗号也是多余的。

    不报：省略号“……”、破折号“——”、问号叹号连用；引号和书名号里的；“电话：，”之类空着的栏目
    （另有规则）。
    """

    name = "superfluous-punct"
    below_head = True
    basis = "GB/T 15834-2011"
    good = [
        "共受理申请12件。",
        "来信照录：“请公开（，越详细越好）账目？。”",
        "“公开为常态……”的要求。",
        "如有疑问，请来电（电话：，邮编：）。受理科室：、监督电话：，联系方式：。",
        "准确、及时公开《〈条例〉释义》。",
        "请来电。（电话：5550116。）",
        "为什么公开？！公开什么？怎样公开——请看本报告……",
        "解决就业问题、和谐劳动关系，行政复议、行政诉讼、情况通报各1件，公开12条，（其余另行公布）。",
        "须知（含收费说明）已张贴，“怎么查？”。",
        "关、停、并、转企业3家；2018年、2019年均未收费。请与办公室联系。（电话：5550116。）",
        "来信照录：“行政复议、行政诉讼、情况如何？”，已答复；原文为“共公开12条，（其中政策类5条）”。",
    ]
    bad = {
        "完善制度⟦.。⟧": "完善制度。",
        "共受理申请12件⟦。。⟧": "共受理申请12件。",
        "完善制度⟦，，⟧及时公开。": "完善制度，及时公开。",
        "公开目录、指南⟦、，⟧并及时更新⟦；。⟧": "公开目录、指南，并及时更新。",
        "加强公开平台建设⟦。。。⟧": "加强公开平台建设……",
        "公开内容包括⟦：、⟧规划、预算。": "公开内容包括：规划、预算。",
        "用不用得上⟦？。⟧须知（⟦，⟧含收费说明）。": "用不用得上？须知（含收费说明）。",
        "请来电（电话：0740⟦--⟧5550116）。": "请来电（电话：0740-5550116）。",
        "请来电（传真：0740⟦——⟧5550116）。": "请来电（传真：0740-5550116）。",
        "请与局办公室联系（电话：5550116⟦。⟧）": None,
        "试用期为一个月⟦。，⟧考核合格后留用。": None,
        "公开信息120条⟦，⟧（其中政策类50条）。": "公开信息120条（其中政策类50条）。",
        "查阅点备有设备（均可免费使用⟦，⟧）。群众说“公开是最好的信任⟦。”。⟧": (
            "查阅点备有设备（均可免费使用）。群众说“公开是最好的信任。”"
        ),
        "一、概述\n公开12条。\n⟦，⟧网站同步发布。": "一、概述\n公开12条。\n网站同步发布。",
        "公开信息3条，包括⟦；⟧预算1条、决算2条。": "公开信息3条，包括：预算1条、决算2条。",
        "按照⟦《《⟧政府信息公开条例》》的要求。": None,
        "公开领导信息⟦、⟧及政策解读。": "公开领导信息及政策解读。",
        "四、行政复议、行政诉讼⟦、⟧情况": "四、行政复议、行政诉讼情况",
        "由概述、依申请公开情况⟦、⟧和其他事项组成。": "由概述、依申请公开情况和其他事项组成。",
        "完善制度⟦,,⟧及时公开⟦,，⟧方便查询。": "完善制度，及时公开，方便查询。",
        "公布了电话⟦、，⟧并及时更新。": "公布了电话，并及时更新。",
        "收集、整理⟦、⟧并及时上网公开。": "收集、整理并及时上网公开。",
        "请来电（电话：0740⟦—⟧5550116）。": "请来电（电话：0740-5550116）。",
        "请与局办公室联系⟦。⟧（电话：0740-5550116，邮编：999001）": None,
        "落实规划、要点⟦、⟧以及有关部署。": "落实规划、要点以及有关部署。",
        "按照“公开为原则，不公开为例外⟦。⟧”的要求，做好公开。": (
            "按照“公开为原则，不公开为例外”的要求，做好公开。"
        ),
        "虽然⟦，⟧公开取得成效，但解读不多。": "虽然公开取得成效，但解读不多。",
        "2019年⟦、⟧未收到政府信息公开申请。": "2019年，未收到政府信息公开申请。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find two or more marks of pause side by side."""
        for hit in doc.find(r"[，。；：、]{2,}", quoted=False):
            marks = hit.plain
            same = len(set(marks)) == 1
            if marks[0] == "：" and not same and _is_empty_field(hit):
                continue
            if same and len(marks) == 2:  # noqa: PLR2004 - the same mark twice
                yield hit.finding(f"标点“{marks[0]}”重复，只留一个", fix=marks[0], safe=True)
            elif same and marks[0] == "。":
                yield hit.finding("句号连用；如表示省略，应用“……”", fix="……")
            else:
                yield hit.finding(f"标点“{marks}”连用，只留一个", fix=_kept(marks))
        yield from _out_of_place(doc)


def _out_of_place(doc: Document) -> Iterable[Finding]:
    """Single marks where there can be none."""
    for hit in doc.find(r"[？！]。", quoted=False):
        yield hit.finding(f"“{hit.plain[0]}”已是句末标点，后面的句号多余", fix=hit.plain[0])
    for hit in doc.prose.find("。”。", near="。”。"):
        yield hit.finding("引号里面已有句号，外面的句号多余", fix="。”")
    for hit in doc.find(r"(?<=[\u4e00-\u9fff])[.]。", near=".。", quoted=False):
        yield hit.finding("句号前面多了“.”", fix="。")
    for hit in doc.find(_BEFORE_NOUN, near=("、情况", "、的情况"), quoted=False):
        yield hit.finding("“情况”前面多了顿号，或者漏了并列的一项", fix="")
    for hit in doc.find(r"(?<=包括|包含|其中|如下)；", near="；", quoted=False):
        yield hit.finding("引出下文应用冒号", fix="：")
    for hit in doc.find(_TWO_LAYERS, near="《《"):
        yield hit.finding("书名号重复，只留一层")
    yield from _beside_brackets(doc)
    yield from _leading(doc)
    yield from _against_habit(doc)


def _beside_brackets(doc: Document) -> Iterable[Finding]:
    for hit in doc.find(r"(?<=（)[，。；、](?![，。；：、）])", quoted=False):
        yield hit.finding(f"左括号后面多了“{hit.plain}”，或者漏了文字", fix="")
    for hit in doc.find(_BEFORE_CLOSE, near="）", quoted=False):
        yield hit.finding(f"右括号前面多了“{hit.plain}”，或者漏了文字", fix="")


def _leading(doc: Document) -> Iterable[Finding]:
    """A mark that begins a paragraph, behind one that is ended or a heading."""
    for one, following in pairwise(doc.paragraphs):
        if following.match(_LEADING) and (one.plain.endswith("。") or one.match(_HEADED)):
            mark = following.cut(0, 1)
            yield mark.finding(f"段首多了“{mark.plain}”，或者漏了文字", fix="")


def _against_habit(doc: Document) -> Iterable[Finding]:
    """Single marks that no reader stumbles over."""
    for hit in doc.find(_BEHIND_AREA_CODE, near=("--", "—")):
        yield hit.finding("区号后面只用一条短横线“-”", fix="-", severity=INFO)
    for hit in doc.find(_BEFORE_BRACKET, near="，（其中", quoted=False):
        yield hit.finding("括号注释前面不用逗号，删去“，”", fix="", severity=INFO)
    for hit in doc.prose.find(_IN_BRACKET, near="。）"):
        if doc.is_foreign(hit["at"]):
            continue
        yield hit["at"].finding("句中的括号里末尾不用句号，句号移到括号后面", severity=INFO)
    for hit in doc.find(_BEFORE_AND, near=("、和", "、及", "、并", "、以及"), quoted=False):
        word = "以及" if hit.after(2) == "以及" else hit.after(1)
        yield hit.finding(f"“{word}”已表并列，前面不用顿号", fix="", severity=INFO)

    for hit in doc.find(_BEFORE_REMARK, near="联系。（", quoted=False):
        yield hit.finding("括号注释前面的句号移到右括号之后", severity=INFO)
    for hit in doc.find(_BEHIND_CONJUNCTION, near=_CONJUNCTIONS, quoted=False):
        mark = hit.cut(-1)
        yield mark.finding(f"“{hit.plain[:-1]}”后面不用逗号", fix="", severity=INFO)
    for hit in doc.prose.find("。(?=”的)", near="。”的"):
        yield hit.finding("引文作句子的一部分，引号里末尾不用句号", fix="", severity=INFO)
    for hit in doc.find(_BEHIND_YEAR, near=("年、", "年度、"), quoted=False):
        yield hit["at"].finding("年份后面多了顿号，或应为逗号", fix="，")


def _kept(marks: str) -> str | None:
    """The strongest of some marks; none if a full stop would leave half a sentence behind it."""
    if "。" in marks.rstrip("。"):
        return None
    return max(marks, key=_STRENGTH.index)


def _is_empty_field(marks: Text) -> bool:
    """Whether the colon ends a label such as 电话 behind which nothing was filled in."""
    return bool(_FIELD.search(marks.before(4)) or _NEXT_FIELD.match(marks.after(12)))

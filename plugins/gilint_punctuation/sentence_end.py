"""Paragraphs of the body that end without a mark."""

from collections.abc import Iterable, Iterator

from gilint.api import INFO, Document, Finding, Rule, Text

_ENDED = tuple("。！？：；…，、—”’）》】>|~*_")
_CLOSED = tuple("。！？…")
_LAST = r"[^。！？\n]+$"
_SKIPPED = (
    r"电话|传真|邮编|邮箱|地址|网址|链接|来源|编辑|审核|作者|发布|下载|附件|附表|下表|见表|统计表|公众号"
    r"|https?|www|@|二维码|浏览|打印|分享|\d{6,}"
)
_LEAST = 6
_LONG = 60
_COMMAS = 2
_BELOW = r"(?:现将|现就|有关|具体|主要)[^。；\n]{0,50}如下(?P<mark>。)$"


class SentenceEnd(Rule):
    """正文自然段末尾没有句末标点，或“如下”后用了句号。

    自然段的最后一句应以句号、问号、叹号或冒号等结束。段末缺标点，多为漏打，也可能是文字没有抄全，
    请先核对原文。“现将……情况报告如下”后面引出下文，应用冒号。

    不报：标题、列表项、联系方式、网址、附件和表格说明；按版面折行的文件；以逗号、顿号结尾的段落
    （多为文字不全，另有规则）。
    """

    name = "sentence-end"
    below_head = True
    basis = "GB/T 15834-2011 4.1、4.7"
    severity = INFO
    good = [
        "一、总体情况\n2024年，我局公开信息12条。\n（一）加强领导，健全机制，狠抓落实",
        "我局按时答复。联系电话：5550139，地址：青石县人民路9号",
        "现将2024年工作情况报告如下：\n一、总体情况\n公开信息12条。",
        "公开信息12条。以“先审后发”为原则，做到“应公开尽公开。”",
        "为做好公开工作，现将有关情况报告如下。我局共公开信息12条。",
    ]
    bad = {
        "收到申请12件。其中6件予以公开，6件不予公开⟦开⟧\n二、主动公开情况": None,
        "现将2024年政府信息公开工作情况汇报如下⟦。⟧\n一、总体情况": (
            "现将2024年政府信息公开工作情况汇报如下：\n一、总体情况"
        ),
        (
            "我局高度重视公开工作，成立领导小组，明确分管负责人和经办人员，健全各项制度，"
            "定期检查，按月通报，全年共公开信息12条，办理申请3件，均按期答复申请⟦人⟧"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the last words of each paragraph that has sentences."""
        if not doc.flows.hard_wrapped:
            yield from _open_ended(doc)
        yield from _below(doc)


def _open_ended(doc: Document) -> Iterator[Finding]:
    for paragraph in doc.paragraphs:
        plain = paragraph.plain
        if plain.endswith(_ENDED) or len(plain) < _LEAST:
            continue
        last = paragraph.first(_LAST)
        if last is None or not _is_sentence(paragraph, last) or last.first(_SKIPPED):
            continue
        end = paragraph.cut(-1)
        yield end.finding("段末缺句末标点，请核对是否漏打或文字不全", fix=None)


def _is_sentence(paragraph: Text, last: Text) -> bool:
    """Whether the words at the end belong to running text, not to a heading or a label."""
    plain = last.plain
    if len(last) < len(paragraph):
        return len(plain) >= _LEAST and len(paragraph) > 2 * _LEAST
    return len(plain) >= _LONG and plain.count("，") >= _COMMAS


def _below(doc: Document) -> Iterator[Finding]:
    for hit in doc.prose.find(_BELOW, near="如下。"):
        yield hit["mark"].finding("“如下”引出下文，后面应用冒号", fix="：")

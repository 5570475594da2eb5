"""Words of the genre replaced by words that sound alike."""

from collections.abc import Iterable
from functools import lru_cache

from gilint.api import ERROR, WARNING, Document, Finding, Rule, cut

from ._homophones import SoundAlike, load, sound_alikes

_OFTEN = 2
_SHORT = 30
"""Up to this length a sentence is a heading or the like, which need not name the subject."""
_APPLIED = ("的信息", "的政府信息", "的内容", "的事项")
"""What 已申请公开 may belong to: it is no slip for 依申请公开 there."""
_SUBJECT = ("公开", "信息", "申请", "复议", "诉讼")


class Homophone(Rule):
    """同音、近音的错字。

    “收费及见面情况”“工作突进措施”“拟搞单”，读音对而字错，多是拼音输入法选错了词。

    只有当原文在上下文里讲不通、换成本文种常用的同音词才讲得通时才提示；本来就是公文用语的词（加挂、涉事、
    诫勉）、两个字各自成词的（只发、应编）、通篇反复使用的词、与公开工作无关的句子（多地名、项目名）、引号和
    书名号里的文字不提示。

    原文不成词，或前后的词都指向同音词的，为错误；原文在别处也是词的（“工作指责”），为警告；有几个同音词都
    讲得通的，不给改法。核对原意后改正，确是专名的可以不改。
    """

    name = "homophone"
    severity = ERROR
    good = [
        "三、政府信息公开的收费及减免情况",
        "领导干部与群众见面，听取意见。",
        "推进措施有力，突进式发展不可取。",
        "便民服务中心加挂政务公开服务窗口的牌子，部分学校网站只发活动新闻。",
        "要求涉事单位在5个工作日内说明信息公开情况，给予1名工作人员诫勉处理。",
        "及时公开已申请公开的信息，按照依申请公开事项流程办理。",
        "区域型公开平台办理事项齐全，公开信息应编尽编，办理实现最多跑一次。",
        "公民可以申请公开，统一申请公开的表格，政府信息公开形势良好。",
        "加强与申请人的沟通，及时公开已申请公开的信息。",
        "主动公开的政府信息占总制发信息的82.4%。",
    ]
    bad = {
        "三、政府信息公开的收费及⟦见面⟧情况": "三、政府信息公开的收费及减免情况",
        "四、收费及⟦见面⟧情况": "四、收费及减免情况",
        "依法答复⟦知晴权⟧相关申请3件。": "依法答复知情权相关申请3件。",
        "所属单位信息公开工作⟦突进⟧措施和落实情况": "所属单位信息公开工作推进措施和落实情况",
        "政府信息公开⟦申情⟧办理情况": "政府信息公开申请办理情况",
        "明确各科室信息公开的工作⟦指责⟧，责任到人。": "明确各科室信息公开的工作职责，责任到人。",
        "（二）⟦一申请公开⟧方面": "（二）依申请公开方面",
        "落实信息发布⟦审合⟧制度，责任到人。": "落实信息发布审核制度，责任到人。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Search the sentences that speak of openness; a word used again and again is meant."""
        for sentence in doc.sentences:
            if len(sentence) > _SHORT and not sentence.mentions(_SUBJECT):
                continue
            for alike in _alikes(sentence.plain):
                hit = sentence.cut(alike.start, alike.end)
                if alike.wrong.startswith("已申请") and hit.after(5).startswith(_APPLIED):
                    continue
                if doc.prose.plain.count(alike.wrong) <= _OFTEN and not doc.is_foreign(hit):
                    yield hit.finding(
                        _said(alike),
                        fix=alike.right if alike.alone else None,
                        severity=None if alike.sure else WARNING,
                    )


def _said(alike: SoundAlike) -> str:
    if alike.sure:
        return f"“{alike.wrong}”应为“{alike.right}”（同音误写）"
    return f"“{alike.wrong}”疑为同音的“{alike.right}”之误，请核对"


@lru_cache(maxsize=1024)
def _alikes(sentence: str) -> tuple[SoundAlike, ...]:
    """What sounds like another word; reports share sentences, an editor asks again and again."""
    return tuple(sound_alikes(sentence, _dictionary_cut, load()))


def _dictionary_cut(text: str) -> list[str]:
    return cut(text, guess=False)

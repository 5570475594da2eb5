"""Words on which no sentence ends: 和。, 对…进行。, 采取以下。"""

from collections.abc import Iterator

from gilint.api import Document, Text

_BODY = "(?:局|县|市|区|镇|乡|街道|委|办|厅|院|单位|机关|中心|处)"
_VERBS = "完善|加强|健全|提高|提升|强化|增强|加大|确保|促进|推动|建立|制定|拓宽|拓展|深化"
_EFFORT = "切实|着力|努力|大力|全力"
_DOING = "加大|加强|提高|提升|增强|完善|优化|强化|健全|推进|促进|确保|扩大|拓宽|深化"
_STEADY = "正在|有序|同步|顺利|持续|稳步|仍在|如期|逐步|按计划|相继|陆续|照常|分头|一并|统一"
_BARRED = "是属应须凡不未无拒违非"
_ENDS = (
    # a joining word, or one that must lead on
    r"(?<![总温缓平谐饱中共随调之])和|(?<![参给赋])与|(?<![普涉提触顾波推危遍惠以不])及|以及|或者?|并且|而且",
    r"(?<=[\u4e00-\u9fff]{2})(?:按照|根据|通过|为了|由于|关于|对于|以便|从而|进而|其中|例如|包括)",
    # a verb that asks for its object
    r"(?<=，)(?:进行|予以|加以|取得|具有|采取|形成|提供|给予|进一步)",
    r"(?:进行了|取得了|采取了|作出了|提供了|组织了|举办了|召开了|予以了|给予了|具有了|存在着)",
    rf"(?<=，)(?:{_VERBS})",
    rf"(?<=，)(?:{_EFFORT})(?:提高|提升|增强|拓宽|拓展|深化|加大)",
    rf"(?<=，)(?:我们?(?:将|已)|将|还|并|要|已)?(?:{_EFFORT}|不断|进一步|持续|继续)",
    # a figure, or what is pointed at
    r"(?:人员|人数|人次|总数|数量|[率量])(?:达到?|为|约|近|占|突破|超过)",
    r"(?:采取|存在|做好|抓好|开展|做到|提出)了?(?:以下|如下|下列)",
    rf"(?<=，)[我本]{_BODY}",
)
_END = rf"(?P<end>{'|'.join(_ENDS)})(?=[。；]|$)"
_NO_NOUN = (
    rf"(?:^|(?<=[，。；]))(?:(?![{_BARRED}])[^，。；\d]){{0,14}}(?:{_DOING})"
    rf"(?:(?![{_BARRED}])[^，。；]){{2,24}}(?P<end>的)(?=。)"
    rf"|(?:^|(?<=[，。；]))(?:(?![{_BARRED}])[^，。；\d]){{0,12}}[为向](?:(?![{_BARRED}])[^，。；\d]){{2,10}}提供"
    rf"(?:(?![{_BARRED}])[^，。；\d]){{2,14}}(?P<gone>的)(?=。)"
)
_ON = (
    rf"(?:^|(?<=[，。；]))(?:(?!{_STEADY})[^，。；]){{0,12}}(?:对|就|将)(?:(?!{_STEADY})[^，。；]){{2,24}}"
    r"(?P<end>(?<!正)进行|予以|加以|作了|做了|开展了|作出)(?=[。；]|$)"
)


def open_ends(doc: Document) -> Iterator[Text]:
    """Where a sentence ends on a word that asks for more."""
    for form in (_END, _NO_NOUN, _ON):
        for hit in doc.find(form, quoted=False):
            end = hit.get("end") or hit["gone"]
            yield end

"""Names in quotation marks that differ in one character: “柳浦微政务”, “柳浦微政府”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Text

_ACCOUNTS = "微信公众号|公众号|小程序|政务微博|微博|抖音号?|视频号|头条号|客户端"
_COLUMNS = "专栏|栏目|专题|专区|板块|课堂"
_NAME = (
    rf"(?:(?P<before>{_ACCOUNTS})“(?P<first>[^“”\n]{{3,14}})”"
    rf"|“(?P<second>[^“”\n]{{3,14}})”(?:政务|官方|微信|的|解读|特色)?(?P<behind>{_ACCOUNTS}|{_COLUMNS}))"
)
_SORTED = lazy("[一二三四五六七八九十0-9上中下东西南北前后左右省市县区镇乡村男女新旧老大小]")
"""What tells two real things apart."""
_LEAST, _COLUMN = 4, 5
_WORD = r"[^\W\d_a-zA-Z省市县区州旗局委厅和与及]"
_JOINED = (
    rf"(?:{_WORD}{{0,4}}[省市县区州旗])(?P<first>{_WORD}{{2,8}})[和与及]"
    rf"(?P<second>{_WORD}{{2,8}}(?:局|委员会))"
)


def named_alike(doc: Document) -> Iterator[Finding]:
    """Every name that is another of its kind but for one character."""
    known: dict[str, list[Text]] = {}
    for hit in doc.prose.find(_NAME, near="“"):
        name = hit.get("first") or hit["second"]
        kind = (hit.get("before") or hit["behind"]).plain
        column = kind in _COLUMNS.split("|")
        others = known.setdefault("column" if column else "account", [])
        if len(name) >= (_COLUMN if column else _LEAST):
            other = next((each for each in others if _differ(each.plain, name.plain)), None)
            new = not any(each.plain == name.plain for each in others)
            if other and new and not set("。\n").isdisjoint(other.joined(name).plain):
                yield name.finding(
                    f"前面称“{other.plain}”，只差一字，请核对",
                    related=[(other, "前一处")],
                    severity=INFO if column else None,
                )
        others.append(name)


def joined_otherwise(doc: Document) -> Iterator[Finding]:
    """A body with another 和 in its name: 政务服务和数据管理局, 政务服务与数据管理局."""
    known: dict[str, Text] = {}
    for hit in doc.find(_JOINED, near=("局", "委员会"), quoted=False):
        key = f"{hit['first'].plain}和{hit['second'].plain}"
        other = known.setdefault(key, hit)
        if other.plain[-len(key) :] != hit.plain[-len(key) :]:
            yield hit.finding(
                f"前面称“{other.plain}”，同一机构宜用一个名称", related=[(other, "前一处")]
            )


def _differ(one: str, other: str) -> bool:
    """Whether two names have all but one character alike, which tells no two things apart."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    head = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    rest = one[head + (len(one) >= len(other)) :], other[head + (len(other) >= len(one)) :]
    changed = one[head : head + 1] + other[head : head + 1] if len(one) == len(other) else ""
    added = "" if changed else max(one, other, key=len)[head]
    return rest[0] == rest[1] and not _SORTED.search(changed + added)

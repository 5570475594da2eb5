"""Names of agencies: what kind they are, where they are, how they are called for short."""

from __future__ import annotations

from functools import lru_cache

from gilint.context import Agency, AgencyKind
from gilint.patterns import compiled

_SUFFIX = (
    "局|委员会|委|办公室|办公厅|办|厅|部|署|管委会|街道|办事处|政府|中心|所|站|社|队|处|院|馆|台"
    "|公司|集团|协会|联合会|学会|总工会|红十字会|残联|妇联|文联|工商联|科协|海关|党校|大学|学校|中学|小学|幼儿园|医院|银行"
    "|兵团|农场|林场|[镇乡区县市省州盟旗]|苏木"
)
NAME = rf"[\u4e00-\u9fff（）〇]{{1,38}}?(?:{_SUFFIX})"
"""Reads as the name of an agency or of an area."""
SECOND_NAME = r"(?:（(?!盖?章|公章)[\u4e00-\u9fff]{2,20}）)?"
"""Of two agencies with one staff the other: 教育局（体育局）."""

_UNIT = "省|自治区|自治州|自治县|市|地区|盟|县|新区|实验区|开发区|高新区|区|旗|街道|镇|乡"
_AREA = (
    rf"(?:(?!城市|城乡|城镇|乡村|市场|社区|市政|区划|地方|住房)[\u4e00-\u9fff])"
    rf"{{1,8}}?(?:{_UNIT})(?![场政容])"
)
_PLACE = rf"(?:{_AREA}){{1,4}}"
_KINDS = (
    (
        AgencyKind.TOWNSHIP,
        (
            r"(?:镇|乡|苏木)(?:人民政府|政府)?(?:党政办公室|办公室)?$|街道(?:办事处|办"
            r")?(?:党政办公室|办公室)?$"
        ),
    ),
    (
        AgencyKind.AREA,
        (
            r"(?:管委会|管理委员会|新区|开发区|试验区|实验区|示范区|园区|保税区|度假区|"
            r"高新区|合作区|工业园)"
            r"(?:办公室|党政办公室)?$"
        ),
    ),
    (
        AgencyKind.GOVERNMENT,
        (
            r"(?:[省市县区州旗盟]|人民政府|政府)$|(?:人民政府|政府)(?:办公厅|办公室|办)$"
            r"|[省市县区州旗盟](?:政府|府)办(?:公室|公厅)?$"
        ),
    ),
)
_SHORT = (
    (r"(?:人民政府|政府)(?:办公厅|办公室|办)?$", ""),
    (r"(?:街道办事处|街道办|街道)$", "街道"),
    (r"(?:管理委员会|管委会)(?:办公室)?$", "区"),
    (r"委员会$", "委"),
    (r"办公厅$", "厅"),
    (r"办公室$", "办"),
    (r"(?:学校|中学|小学|大学|党校)$", "校"),
    (r"幼儿园$", "园"),
)
_SELF = r"(?:局|委|办|厅|部|署|院|所|站|中心|社|队|处|馆|校|园|公司|街道|[镇乡区县市省州盟旗])$"
_NAMES = 4096
"""That stay taken apart: those of a configuration are asked for with every report."""
GENERIC_SELVES = ("我单位", "本单位", "我部门", "本部门", "本机关")
"""What any agency may call itself."""


def agency_named(name: str) -> Agency:
    """An agency with what its name tells: kind, place and short forms."""
    if not name:
        return Agency()
    kind = next(
        (kind for kind, form in _KINDS if compiled(form).search(name)), AgencyKind.DEPARTMENT
    )
    match = compiled(_PLACE).match(name)
    place = match[0] if match else ""
    rest = name[len(place) :]
    nearest = compiled(rf"(?:{_UNIT})$").search(place)
    shorts = [nearest[0] + rest, rest] if rest and nearest else []
    if shorts and rest.startswith("人民政府"):
        shorts[1:] = [shorts[0].replace("人民政府", "政府")]
    aliases = dict.fromkeys(short for short in shorts if len(short) > 1 and short != name)
    return Agency(name, tuple(aliases), place, kind)


@lru_cache(_NAMES)
def parted(name: str) -> tuple[str, str]:
    """The area that a name puts its agency in, and the name without it.

    淮安市洪泽区人民政府 is 洪泽区 in 淮安市: what a government calls itself (区, 区政府,
    区人民政府) makes no difference.
    """
    match = compiled(_PLACE).match(name)
    places = [unit[0] for unit in compiled(_AREA).finditer(match[0])] if match else []
    own = (places[-1] if places else "") + name[match.end() if match else 0 :]
    above = places[-2] if len(places) > 1 else ""
    return above, compiled(r"(?<=.[省市区县州盟旗镇乡])(?:人民政府|政府)$").sub("", own)


def is_anywhere(name: str) -> bool:
    """Whether a name tells the kind of its place and not which: 市水利局, not 镇江市水利局."""
    unit, place = compiled("[省市县区州盟旗镇乡]"), compiled(_PLACE)
    return bool(unit.match(name)) and not place.match(name)


def completed(agency: Agency) -> Agency:
    """An agency as configured, with what its name tells where nothing is configured."""
    known = agency_named(agency.name)
    aliases = tuple(dict.fromkeys([*agency.aliases, *known.aliases]))
    return Agency(agency.name, aliases, agency.place or known.place, agency.kind or known.kind)


def self_names(agency: Agency) -> tuple[str, ...]:
    """How an agency speaks of itself: 我局, 本局 …; what any agency may say comes last."""
    found: list[str] = []
    for name in (agency.name, *agency.aliases):
        short = name
        for pattern, word in _SHORT:
            short = compiled(pattern).sub(word, short)
        if unit := compiled(_SELF).search(short):
            found += [f"我{unit[0]}", f"本{unit[0]}"]
    if compiled(r"(?:政府|管委会|管理委员会)(?:办公厅|办公室|办)$").search(agency.name):
        found += ["我办", "本办", "我厅", "本厅"]
    return tuple(dict.fromkeys([*found, *GENERIC_SELVES]))

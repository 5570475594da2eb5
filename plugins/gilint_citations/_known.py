"""Documents that annual reports cite again and again, with their numbers.

Sources: the documents as published; a number stands here only if number and title were read
together in a copy. A title is told by its ``cores``, words that no other document of the same
issuer has.
"""

from typing import NamedTuple


class Known(NamedTuple):
    """One document: agency code, year, serial number, full title, telling words."""

    code: str
    year: int
    serial: int
    title: str
    cores: tuple[str, ...]

    @property
    def number(self) -> str:
        """Its document number."""
        return f"{self.code}〔{self.year}〕{self.serial}号"


_OFFICE = "国务院办公厅政府信息与政务公开办公室"
TRIAL_FORM = Known(
    "国办公开办函",
    2019,
    60,
    _OFFICE + "关于政府信息公开工作年度报告有关事项的通知",
    ("年度报告有关事项", "格式（试行）", "年度报告格式"),
)
FORM_2021 = Known(
    "国办公开办函",
    2021,
    30,
    _OFFICE + "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知",
    ("年度报告格式",),
)
KNOWN = (
    FORM_2021,
    TRIAL_FORM,
    Known(
        "国办函",
        2020,
        109,
        "国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知",
        ("信息处理费管理办法", "信息处理费"),
    ),
    Known(
        "国办发",
        2014,
        32,
        "国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知",
        ("情况统计报送",),
    ),
    Known(
        "国办发",
        2016,
        80,
        "国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知",
        ("实施细则",),
    ),
    Known(
        "国办发",
        2019,
        54,
        "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见",
        ("基层政务公开标准化规范化",),
    ),
    Known(
        "国办发",
        2020,
        50,
        "国务院办公厅关于印发〈公共企事业单位信息公开规定制定办法〉的通知",
        ("公共企事业单位信息公开规定制定办法",),
    ),
    Known(
        "国办发",
        2018,
        123,
        "国务院办公厅关于推进政务新媒体健康有序发展的意见",
        ("政务新媒体健康有序发展",),
    ),
    Known(
        "中办发",
        2016,
        8,
        "中共中央办公厅国务院办公厅印发〈关于全面推进政务公开工作的意见〉的通知",
        ("全面推进政务公开工作的意见", "全面推进政务公开工作意见"),
    ),
    Known(
        "国办发",
        2017,
        47,
        "国务院办公厅关于印发政府网站发展指引的通知",
        ("政府网站发展指引",),
    ),
    Known(
        "国办发",
        2016,
        61,
        "国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知",
        ("做好政务舆情回应",),
    ),
    Known(
        "国办公开办函",
        2019,
        61,
        _OFFICE + "关于规范政府信息公开平台有关事项的通知",
        ("公开平台",),
    ),
    Known(
        "国办发",
        2015,
        22,
        "国务院办公厅关于印发2015年政府信息公开工作要点的通知",
        ("2015年政府信息公开工作要点",),
    ),
    *(
        Known(
            "国办发",
            year,
            serial,
            f"国务院办公厅关于印发{year}年政务公开工作要点的通知",
            (f"{year}年政务公开工作要点",),
        )
        for year, serial in (
            (2016, 19),
            (2017, 24),
            (2018, 23),
            (2019, 14),
            (2020, 17),
            (2021, 12),
            (2022, 8),
        )
    ),
)
BY_NUMBER = {known.number: known for known in KNOWN}
DECREES = (492, 711)

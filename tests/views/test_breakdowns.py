import pytest

from gilint.testing import document


def read(text: str) -> list[tuple[str, str, list[str]]]:
    return [
        (each.kind, each.total.text.plain, [part.quantity.text.plain for part in each.parts])
        for each in document(text).breakdowns
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("共12件，其中网络7件、信函5件。", ("lead", "12件", ["7件", "5件"])),
        ("共12件。其中，网络7件；信函5件。", ("lead", "12件", ["7件", "5件"])),
        ("公开144条，在公开的信息中，网站87条，其他57条。", ("lead", "144条", ["87条", "57条"])),
        ("收到12件（网络7件、信函5件），均已答复。", ("bracket", "12件", ["7件", "5件"])),
        ("共12件，网络7件、信函5件。", ("plain", "12件", ["7件", "5件"])),
        ("网络7件、信函5件，共12件。", ("summed", "12件", ["7件", "5件"])),
        (
            "收到12件，办理结果为：公开7件，不予公开5件。",
            ("result", "12件", ["7件", "5件"]),
        ),
        ("公开12条，占5%，其中甲7条，占58%，乙5条。", ("lead", "12条", ["7条", "5条"])),
        ("复议9件，其中维持6件，纠正3件；诉讼4件。", ("lead", "9件", ["6件", "3件"])),
        ("收到12件，其中网络7件、信函5件，已答复10件。", ("lead", "12件", ["7件", "5件"])),
        (
            "480条，比2014年的512条增长6%。其中甲类120条，乙类360条。",
            ("lead", "480条", ["120条", "360条"]),
        ),
    ],
)
def test_breakdowns(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "培训12次，其中参训70人次、发放50份。",
        "答复62件（含结转4件，另有2件顺延）。",
        "公开政府信息12条，发布微信7条、微博5条。",
        "占50%，其中甲占20%、乙占30%。",
    ],
)
def test_what_is_no_breakdown(text):
    assert read(text) == []

"""Reports for the rules' own examples, of invented agencies; several go into one example."""

from __future__ import annotations

_NONE = "0 0 0 0 0 0 0"
_ROWS = (
    ("一、本年新收政府信息公开申请数量", "{new} 0 0 0 0 0 {new}"),
    ("二、上年结转政府信息公开申请数量", "{came} 0 0 0 0 0 {came_total}"),
    ("（一）予以公开", "8 0 0 0 0 0 8"),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", _NONE),
    ("1.属于国家秘密", _NONE),
    ("2.其他法律行政法规禁止公开", _NONE),
    ("3.危及“三安全一稳定”", _NONE),
    ("4.保护第三方合法权益", _NONE),
    ("5.属于三类内部事务信息", _NONE),
    ("6.属于四类过程性信息", _NONE),
    ("7.属于行政执法案卷", _NONE),
    ("8.属于行政查询事项", _NONE),
    ("1.本机关不掌握相关政府信息", "4 0 0 0 0 0 4"),
    ("2.没有现成信息需要另行制作", _NONE),
    ("3.补正后申请内容仍不明确", _NONE),
    ("1.信访举报投诉类申请", "2 0 0 0 0 0 2"),
    ("2.重复申请", _NONE),
    ("3.要求提供公开出版物", _NONE),
    ("4.无正当理由大量反复申请", _NONE),
    ("5.要求行政机关确认或重新出具已获取信息", _NONE),
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", _NONE),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", _NONE),
    ("3.其他", _NONE),
    ("（七）总计", "14 0 0 0 0 0 14"),
    ("四、结转下年度继续办理", "{goes} 0 0 0 0 0 {goes}"),
)
_REGULATIONS = (
    "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 {stock}\n"
)
_DECISIONS = "第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 {decisions}\n"


def report(  # noqa: PLR0913 - what examples differ in, each by name
    year: int,
    text: str = "",
    *,
    agency: str = "青石县水利局",
    came: int | str = 2,
    came_total: int | str = "",
    new: int | str = 15,
    goes: int | str = 3,
    stock: str = "0 0 12",
) -> str:
    """A report on a year: title, some text, tables two and three with a few figures chosen."""
    figures = {"came": came, "came_total": came_total or came, "new": new, "goes": goes}
    rows = (f"{label} {cells.format(**figures)}" for label, cells in _ROWS)
    return "\n".join(
        [
            f"{agency}{year}年政府信息公开工作年度报告",
            *([text] if text else []),
            "二、主动公开政府信息情况",
            "第二十条第（一）项",
            _REGULATIONS.format(stock=stock),
            "三、收到和处理政府信息公开申请情况",
            *rows,
        ]
    )


def decided(agency: str, year: int, decisions: int | str) -> str:
    """A report that has the table of decisions only."""
    title = f"{agency}{year}年政府信息公开工作年度报告"
    return f"{title}\n二、主动公开政府信息情况\n{_DECISIONS.format(decisions=decisions)}"


def table(
    year: int, value: int | str, ever: int | str, *, agency: str = "青石县", unit: str = "条"
) -> str:
    """A report on a year with the first rows of a province's own table."""
    rows = (
        ("主动公开文件数", unit, value, ever),
        ("1.政府网站公开数", "条", 100, 700),
        ("2.政府公报公开数", "条", 0, 0),
        ("受理依申请公开信息总数", "条", 5, 30),
        ("1.当面申请数", "条", 1, 10),
        ("2.网上申请数", "条", 3, 15),
        ("3.信函、传真申请数", "条", 1, 5),
        ("对申请的答复总数", "条", 5, 30),
        ("1.同意公开答复数", "条", 3, 20),
        ("2.同意部分公开答复数", "条", 1, 4),
        ("3.不予公开答复数", "条", 1, 6),
        ("行政复议数", "件", 0, 1),
        ("行政诉讼数", "件", 0, 0),
    )
    return "\n".join(
        [
            f"{agency}{year}年政府信息公开工作年度报告",
            f"指标名称 计量单位 {year}年度 历年累计",
            *(" ".join(map(str, row)) for row in rows),
        ]
    )


def together(*reports: str) -> str:
    """Several reports as one example."""
    return "\n====\n".join(reports)


def prose(agency: str, year: int, overview: str, problems: str = "") -> str:
    """A report of words alone."""
    return "\n".join(
        [
            f"{agency}{year}年政府信息公开工作年度报告",
            "一、总体情况",
            overview,
            *(["五、存在的主要问题及改进情况", problems] if problems else []),
        ]
    )


def marked(text: str) -> str:
    """A text with its first sentence marked as what is to be found."""
    head, stop, rest = text.partition("。")
    return f"⟦{head}{stop}⟧{rest}"

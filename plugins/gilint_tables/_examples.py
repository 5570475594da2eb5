"""Tables for the rules' own examples, of an invented report."""

from __future__ import annotations

_ROWS = (
    ("一、本年新收政府信息公开申请数量", "21 3 0 0 2 0 26"),
    ("二、上年结转政府信息公开申请数量", "2 0 0 0 0 0 2"),
    ("（一）予以公开", "9 2 0 0 1 0 12"),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "2 0 0 0 0 0 2"),
    ("1.属于国家秘密", "0 0 0 0 0 0 0"),
    ("2.其他法律行政法规禁止公开", "0 0 0 0 0 0 0"),
    ("3.危及“三安全一稳定”", "0 0 0 0 0 0 0"),
    ("4.保护第三方合法权益", "1 0 0 0 0 0 1"),
    ("5.属于三类内部事务信息", "0 0 0 0 0 0 0"),
    ("6.属于四类过程性信息", "1 0 0 0 0 0 1"),
    ("7.属于行政执法案卷", "0 1 0 0 0 0 1"),
    ("8.属于行政查询事项", "0 0 0 0 0 0 0"),
    ("1.本机关不掌握相关政府信息", "4 0 0 0 0 0 4"),
    ("2.没有现成信息需要另行制作", "1 0 0 0 0 0 1"),
    ("3.补正后申请内容仍不明确", "0 0 0 0 0 0 0"),
    ("1.信访举报投诉类申请", "2 0 0 0 0 0 2"),
    ("2.重复申请", "0 0 0 0 0 0 0"),
    ("3.要求提供公开出版物", "0 0 0 0 1 0 1"),
    ("4.无正当理由大量反复申请", "0 0 0 0 0 0 0"),
    ("5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0"),
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1 0 0 0 0 0 1"),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "0 0 0 0 0 0 0"),
    ("3.其他", "0 0 0 0 0 0 0"),
    ("（七）总计", "21 3 0 0 2 0 26"),
    ("四、结转下年度继续办理", "2 0 0 0 0 0 2"),
)


def three(changed: dict[str, str] | None = None, *, text: bool = False, lead: str = "") -> str:
    """Table three of 2021 with some rows changed, with pipes or as plain text.

    ``changed`` is by the beginning of a label; ``_`` is a blank, an empty
    string leaves a row out.
    """
    changed = changed or {}
    lines = []
    for label, figures in _ROWS:
        key = next((key for key in changed if label.startswith(key)), None)
        shown = figures if key is None else changed[key]
        if not shown:
            continue
        cells = shown.replace("_", " ").split(" ") if text else shown.split(" ")
        cells = [cell.replace("_", "") for cell in cells]
        lines.append(" ".join([label, *cells]) if text else f"| {label} | {' | '.join(cells)} |")
    return lead + "\n".join(lines)


def four(figures: str = "1 0 0 0 1 0 0 0 0 0 1 0 0 1 2", lead: str = "") -> str:
    """Table four with its fifteen figures."""
    return (
        f"{lead}行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n"
        "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 "
        f"结果维持 结果纠正 其他结果 尚未审结 总计\n{figures}"
    )


THREE = "\n" + three()
FOUR = "\n" + four()
TRIAL = (
    "信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 28 -3 5147\n"
    "其他对外管理服务事项 19 2 860"
)
STATS_HEAD = (
    "指标名称 计量单位 2015年度 历年累计\n主动公开文件数 条 120 800\n"
    "其中：1、政府网站公开数 条 120 800\n2、政府公报公开数 条 0 0\n"
)
STATS_ASKED = (
    "受理依申请公开信息总数 条 {} 30\n其中：1、当面申请数 条 1 10\n2、网上申请数 条 2 10\n"
    "3、信函、传真申请数 条 0 10\n"
)
STATS_ANSWERED = (
    "对申请的答复总数 条 {} 30\n其中：1、同意公开答复数 条 3 20\n2、同意部分公开答复数 条 0 5\n"
    "3、不予公开答复数 条 0 5\n4、其他类型答复数 条 0 0\n行政复议数 件 0 0\n行政诉讼数 件 0 0"
)
PROVINCE = "\n" + STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format(3)

"""Sums of the statistics table of 2014 to 2018, national or a province's own."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule
from gilint_tables._examples import STATS_ANSWERED, STATS_ASKED, STATS_HEAD
from gilint_tables._sums import sum_findings


class StatsSum(Rule):
    """2014—2018年统计表中的合计不等于分项之和。

    收到申请数＝当面＋传真＋网络＋信函；办结数＝按时＋延期；答复数＝八类之和；不同意公开＝六种情形之和；
    复议、诉讼、工作人员数同样。去重后的主动公开数应介于最大的渠道数与各渠道之和之间，其中数不应多于总数。
    这张表的原件没有核对到，所以是警告；自己在配置里写的表，级别由自己定。

    省里自定的表（计量单位、年度、历年累计）只核对申请与答复两项；认不出的表不核对，有空白时不报。

    请对照台账改正。
    """

    name = "stats-sum"
    annex = True
    quiets = ("tables/unusual-figures",)
    basis = "国办发〔2014〕32号 附件"
    good = [
        STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format(3),
        "指标名称 计量单位 2018年度\n收到申请数 件 10\n其中：1.网络申请数 件 7\n2.信函申请数 件 2",
        (STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format(3)).replace(
            " 120 800", " 121 801"
        ),
    ]
    bad = {
        STATS_HEAD + STATS_ASKED.format("⟦4⟧") + STATS_ANSWERED.format(3): None,
        STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format("⟦2⟧"): None,
        (STATS_HEAD + STATS_ASKED.format(3) + STATS_ANSWERED.format(3))
        .replace("信函、传真申请数 条 0 10", "信函、传真申请数 条 0 11")
        .replace("总数 条 3 30\n其中：1、当面", "总数 条 3 ⟦30⟧\n其中：1、当面"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up what the table's form says."""
        return sum_findings(doc, self.name)

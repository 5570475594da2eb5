"""Government rules counted in the table of an agency that cannot make any."""

from collections.abc import Iterable

from gilint.api import AgencyKind, Document, Finding, Rule

_TABLE = "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 {}\n行政规范性文件 1 0 6"
_OFFICES = ("政府办公", "政府办")
_COUNTY = ("县人民政府", "区人民政府", "旗人民政府", "县政府", "区政府")
_REGION = ("自治区人民政府", "自治区政府", "新区人民政府")
_STATE = ("国家", "中国", "国务院")
_LOCAL = ("省", "市", "县", "区", "旗", "州", "盟", "镇", "乡")


class T2RegulationAuthority(Rule):
    """没有规章制定权的机关，在第二部分表的“规章”一行填了数。

    能制定规章的只有国务院部门和省级、设区的市、自治州的人民政府（立法法第九十一、九十三条）。县级政府、
    乡镇街道、开发区等的管委会、市县的部门填了规章数，多半是把行政规范性文件填到了这一行。

    机关的级别看不准时不报；办公厅（室）代本级政府报告的不报。

    请改填到“行政规范性文件”一行，规章填0。
    """

    name = "t2-regulation-authority"
    basis = "《中华人民共和国立法法》第九十一条、第九十三条"
    good = [
        "青石县水利局2023年政府信息公开工作年度报告\n" + _TABLE.format(0),
        "白鹭市人民政府2023年政府信息公开工作年度报告\n" + _TABLE.format(3),
        "国家林草部2023年政府信息公开工作年度报告\n" + _TABLE.format(30),
        "国务院国有矿产监督管理委员会2023年政府信息公开工作年度报告\n" + _TABLE.format(12),
        "青石县人民政府办公室2023年政府信息公开工作年度报告\n" + _TABLE.format(12),
    ]
    bad = {
        "青石县水利局2023年政府信息公开工作年度报告\n" + _TABLE.format("⟦2⟧"): None,
        "青石县松河镇人民政府2023年政府信息公开工作年度报告\n" + _TABLE.format("⟦3⟧"): None,
        "白鹭临港经济开发区管理委员会2023年政府信息公开工作年度报告\n" + _TABLE.format("⟦2⟧"): None,
        "云溪区人民政府2023年政府信息公开工作年度报告\n" + _TABLE.format("⟦1⟧"): None,
        "青石县水利局2023年政府信息公开工作年度报告\n信息内容 本年处理决定数量\n行政许可 9\n"
        + _TABLE.format("⟦2⟧"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the row of rules where the agency has no power to make them."""
        for table in doc.tables:
            row = table.rows.get("rules")
            if row is None or not _cannot(doc):
                continue
            cell = next((each for each in row.cells if each.value), None)
            if cell is not None:
                yield cell.text.finding(
                    f"{doc.agency.name}没有规章制定权，“规章”一行填了{cell.printed}：应填0，"
                    "规范性文件填到下一行"
                )


def _cannot(doc: Document) -> bool:
    name = doc.agency.name
    if not name or any(office in name for office in _OFFICES):
        return False
    kind = doc.agency.kind
    if kind is AgencyKind.TOWNSHIP:
        return True
    if kind is AgencyKind.GOVERNMENT:
        return name.endswith(_COUNTY) and not name.endswith(_REGION)
    if kind is AgencyKind.AREA:
        return "管委会" in name or ("管理委员会" in name and not name.startswith(_STATE))
    local = any(sign in name[:-1] for sign in _LOCAL)
    return kind is AgencyKind.DEPARTMENT and local and not name.startswith(_STATE)

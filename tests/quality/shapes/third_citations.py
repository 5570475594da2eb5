"""Fresh, third set: numbers, titles and short names of documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import swapped
from planting import shape
from structure_common import put_in_preamble
from third_tools import others, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

third(
    "citations/abbreviation",
    short_name_from_other_words="《云溪区公文公开属性认定办法》⟦（简称《审查细则》）‖（简称《认定办法》）⟧"
    "施行以来，各科室对照⟦《审查细则》‖《认定办法》⟧逐件标注属性。",
    short_name_given_and_never_used="办公室起草了《云溪区政务公开评议办法》⟦（以下简称《评议办法》）‖⟧，"
    "年内完成了征求意见。",
)
third(
    "citations/doc-number-form",
    year_without_bracket="区政府办公室印发工作要点（⟦云政办发{年}－15号‖云政办发〔{年}〕15号⟧），明确了分工。",
    number_with_nought="对照《云溪区政务公开工作要点》（云政办发⟦〔{年}〕08号‖〔{年}〕8号⟧）逐项落实。",
    corner_brackets="依照云政办函⟦【{年}】23号‖〔{年}〕23号⟧文件，更新了公开目录。",
    round_brackets_with_year_sign="落实青政发⟦（{年}年）6号‖〔{年}〕6号⟧文件要求，确定了两名信息员。",
)
third(
    "citations/doc-number-incomplete",
    agency_code_left_out="转发区政府办公室《关于做好栏目整改的通知》（⟦〔{年}〕21号‖云政办发〔{年}〕21号⟧），逐项整改。",
    hao_left_out="按照《云溪区信息员管理办法》（云政办发⟦〔{年}〕34‖〔{年}〕34号⟧），补充了信息员。",
    hao_left_out_in_prose="根据青政办函⟦〔{年}〕9‖〔{年}〕9号⟧的安排，对公开目录作了清理。",
)
third(
    "citations/known-doc-mismatch",
    put=others,
    since=2021,
    fee_rules_under_another_code="依照《政府信息公开信息处理费管理办法》（⟦国办发〔2020〕109号‖国办函〔2020〕109号⟧），"
    "未发生费用。",
    fee_rules_of_another_number="依照《政府信息公开信息处理费管理办法》（⟦国办函〔2020〕190号‖国办函〔2020〕109号⟧），"
    "未发生费用。",
)
third(
    "citations/short-title-undefined",
    short_name_of_local_rules="各科室按照⟦《办理规程》‖《云溪区依申请公开办理规程》⟧登记、流转和归档。",
    short_name_of_the_outline="对照⟦《考评细则》‖《云溪区政务公开考评细则》⟧逐条自查，发现的问题当月整改。",
)
third(
    "citations/superseded-basis",
    since=2020,
    old_law_number="全员学习了《中华人民共和国政府信息公开条例》（⟦国务院令第492号‖国务院令第711号⟧），"
    "并组织了测试。",
)


@shape("citations/superseded-basis", fresh=True)
def third_old_form_named_in_the_preamble(report: Report, _: Random) -> str | None:
    if report.era != 2021 or "国办公开办函" in report.text:
        return None
    return put_in_preamble(
        report,
        "本报告按照⟦国办公开办函〔2019〕60号‖国办公开办函〔2021〕30号⟧文件所附格式编写。",
    )


third(
    "citations/title-nesting",
    circular_on_carrying_out_rules="收到⟦《云溪区关于落实《公开评议办法》的通知》‖《云溪区关于落实〈公开评议办法〉的通知》⟧后，"
    "办公室列出了任务清单。",
)
third(
    "citations/title-unmarked",
    archives_law_bare="依照⟦中华人民共和国档案法‖《中华人民共和国档案法》⟧的规定，答复案卷按年移交档案室。",
    secrets_law_bare="按照⟦中华人民共和国保守国家秘密法‖《中华人民共和国保守国家秘密法》⟧的要求，信息发布前先作审查。",
)


def _article(wrong: str, wrong_old: str, words: str):
    def plant(report: Report, _: Random) -> str | None:
        faulty, right = (wrong_old, "三十二") if report.era == 2008 else (wrong, "五十")
        return put_in_preamble(
            report,
            words.format(mark=f"⟦第{faulty}条‖第{right}条⟧", law="中华人民共和国政府信息公开条例"),
        )

    return plant


for name, plant in {
    "third_article_of_the_contents": _article(
        "五十一", "三十三", "依照《{law}》{mark}，年度报告的各项内容由办公室汇总后编制。"
    ),
    "third_article_far_off": _article(
        "十五", "二十三", "本年度报告的编制，依据的是《{law}》{mark}。"
    ),
}.items():
    plant.__name__ = name
    shape("citations/article-number", fresh=True)(plant)


@shape("citations/known-doc-mismatch", fresh=True)
def third_law_called_rules(report: Report, draw: Random) -> str | None:
    if len(re.findall("中华人民共和国政府信息公开条例", report.text)) != 1:
        return None
    return swapped(report, draw, "(?<=中华人民共和国政府)信息公开条例", "信息公开工作条例")

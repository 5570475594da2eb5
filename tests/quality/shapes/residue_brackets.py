"""Brackets and labels emptied on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import put_in_preamble

if TYPE_CHECKING:
    from random import Random


@shape("residue/empty-bracket")
def address_of_the_site_lost(report: Report, draw: Random) -> str | None:
    empty, full = draw.choice([("（）", "（www.qingshi.example）"), ("()", "(www.yunxi.example)")])
    return put_in_preamble(report, f"电子版可登录政府门户网站⟦{empty}‖{full}⟧查阅。")


@shape("residue/empty-bracket")
def title_of_a_document_lost(report: Report, draw: Random) -> str | None:
    right = draw.choice(["《公开栏目管理办法》", "《信息发布审核规定》", "《答复文书规范》"])
    verb = draw.choice(["修订", "印发", "制定"])
    return report.with_sentence(draw, f"{verb}⟦《》‖{right}⟧，明确各环节责任。")


@shape("residue/empty-bracket")
def name_of_the_account_lost(report: Report, draw: Random) -> str | None:
    right = draw.choice(["“青石发布”", "“云溪政务”", "“白鹭民生”"])
    return report.with_sentence(draw, f"微信公众号⟦“”‖{right}⟧由专人维护。")


@shape("residue/empty-bracket")
def telephone_lost_before_a_comma(report: Report, draw: Random) -> str | None:
    right = f"电话：55501{draw.randint(10, 99)}，"
    return put_in_preamble(
        report, f"联系地址：青石县松河镇澄波路16号，⟦电话：，‖{right}⟧邮编：999001。"
    )


@shape("residue/empty-bracket")
def telephone_lost_at_the_end(report: Report, draw: Random) -> str | None:
    word = draw.choice(["联系电话：", "电话：", "咨询电话："])
    right = f"{word}55501{draw.randint(10, 99)}。"
    return put_in_preamble(report, f"如有疑问，请与办公室联系，⟦{word}。‖{right}⟧")


@shape("residue/empty-bracket")
def telephone_lost_in_brackets(report: Report, draw: Random) -> str | None:
    right = f"（电话：55501{draw.randint(10, 99)}）"
    return put_in_preamble(report, f"对报告有疑问的，请联系办公室⟦（电话：）‖{right}⟧。")


@shape("residue/empty-bracket")
def fax_and_post_code_lost(report: Report, draw: Random) -> str | None:
    return put_in_preamble(
        report,
        "办公地址：澄波路16号；⟦邮政编码：；‖邮政编码：999001；⟧⟦传真：；‖传真：5550117；⟧电话：5550116。",
    )


@shape("residue/empty-bracket")
def site_lost_behind_a_colon(report: Report, draw: Random) -> str | None:
    word = draw.choice(["网址：", "网址:", "下载地址："])
    return put_in_preamble(report, f"报告全文可以下载（⟦{word}）‖{word}www.qingshi.example）⟧。")


@shape("residue/empty-bracket")
def mail_lost(report: Report, draw: Random) -> str | None:
    word = draw.choice(["电子邮箱：", "邮箱：", "电子邮件："])
    return put_in_preamble(report, f"意见可发送至⟦{word}。‖{word}gk@qingshi.example。⟧")


@shape("residue/empty-bracket")
def year_of_a_document_lost(report: Report, draw: Random) -> str | None:
    year = report.year
    return report.with_sentence(
        draw, f"按照《关于加强栏目管理的意见》（青政办⟦〔〕‖〔{year}〕⟧7号）抓好落实。"
    )


@shape("residue/empty-bracket")
def number_of_a_document_lost(report: Report, draw: Random) -> str | None:
    right = f"（青政办〔{report.year}〕15号）"
    return report.with_sentence(draw, f"对照《关于优化专栏设置的意见》⟦（）‖{right}⟧逐条落实。")


@shape("residue/empty-bracket")
def square_brackets_emptied(report: Report, draw: Random) -> str | None:
    empty, right = draw.choice(
        [("【】", "【公开专栏】"), ("「」", "「公开专栏」"), ("[]", "[公开专栏]")]
    )
    return report.with_sentence(draw, f"首页增设⟦{empty}‖{right}⟧入口。")


@shape("residue/empty-bracket")
def titles_inside_a_title_lost(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, "学习了《关于印发⟦〈〉‖〈公开工作指引〉⟧的通知》，对照检查。")


@shape("residue/empty-bracket")
def address_lost_in_brackets(report: Report, draw: Random) -> str | None:
    right = "地址：松河镇澄波路16号；"
    return put_in_preamble(report, f"纸质文本可到办公室领取（⟦地址：；‖{right}⟧电话：5550116）。")

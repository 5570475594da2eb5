"""Words that are taken for each other, and words that do not go together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil

if TYPE_CHECKING:
    from random import Random

CONFUSED = ("wording/confusable", "wording/homophone")


@shape(*CONFUSED)
def until_a_date(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦截止‖截至⟧{year}年12月31日，专栏累计访问{c}次。",
        "⟦截止‖截至⟧{year}年底，查阅点增至{n}处。",
        "⟦截止‖截至⟧12月31日，目录全部更新完毕。",
        "⟦截止‖截至⟧{year}年末，历史文件清理完毕。",
    )


@shape(*CONFUSED)
def until_now_in_the_middle_of_a_sentence(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "各单位积极配合，⟦截止‖截至⟧目前，目录已全部更新。",
        "上述数据均⟦截止‖截至⟧{year}年12月31日。",
        "⟦截止‖截至⟧本报告发布之日，上述问题已整改。",
        at="paragraph",
    )


@shape(*CONFUSED)
def rights_and_powers(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "切实保障公民依法获取政府信息的⟦权力‖权利⟧。",
        "编制行政⟦权利‖权力⟧清单，让⟦权利‖权力⟧在阳光下运行。",
        "告知申请人依法享有的救济⟦权力‖权利⟧。",
        "规范行政⟦权利‖权力⟧运行，公开办理结果。",
    )


@shape(*CONFUSED)
def reflect_and_react(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "认真梳理群众⟦反应‖反映⟧的意见{m}条。",
        "据网民⟦反应‖反映⟧，个别栏目打不开，已于当天修复。",
        "如实⟦反应‖反映⟧工作进展。",
    )


@shape(*CONFUSED)
def log_on_and_land(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公众可⟦登陆‖登录⟧门户网站查阅目录。",
        "⟦登陆‖登录⟧“信息公开”专栏即可下载申请表。",
        "需要查阅的，请⟦登陆‖登录⟧本级政府网站。",
        at="preamble",
    )


@shape(*CONFUSED)
def accounts_and_ledgers(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "建立问题整改⟦台帐‖台账⟧，逐项销号。",
        "清理长期不更新的公众⟦帐号‖账号⟧{n}个。",
        "及时公开财务⟦帐目‖账目⟧，接受群众监督。",
    )


@shape(*CONFUSED)
def must_need_and_rule(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公文起草时⟦必需‖必须⟧明确公开属性。",
        "拟公开的信息⟦必需‖必须⟧经过保密审查。",
        "推进⟦法制‖法治⟧政府建设，规范权力运行。",
        "转载稿件⟦必需‖必须⟧注明来源。",
        at="last",
    )


@shape(*CONFUSED)
def record_part_and_signing(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "完整保存信息审查⟦纪录‖记录⟧。",
        "⟦部份‖部分⟧栏目更新不够及时，已经整改。",
        "与运维公司⟦签定‖签订⟧服务合同。",
        "理由⟦充份‖充分⟧、程序规范的答复得到申请人认可。",
        "会议⟦纪录‖记录⟧由专人整理归档。",
    )


@shape(*CONFUSED)
def soon_and_since(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "发现错误⟦立既‖立即⟧更正。",
        "新版网站⟦既将‖即将⟧上线。",
        "公开工作⟦即‖既⟧要及时，又要准确。",
        "收到来信后⟦随既‖随即⟧转交有关科室。",
    )


@shape(*CONFUSED)
def contact_with(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"(?<=[请，])与(?=[^，。]{2,20}联系)": "于"}, "prose") or put(
        report, draw, "查阅中如有疑问，请⟦于‖与⟧信息公开办公室联系。"
    )


@shape(*CONFUSED)
def adverbial_mark(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "较好⟦的‖地⟧完成了年度任务。",
        "有效⟦的‖地⟧促进了信息公开。",
        "更加主动⟦的‖地⟧公布重点信息。",
        "及时⟦的‖地⟧发布了权威信息。",
    )


@shape(*CONFUSED)
def already_again_and_at(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "上述问题现⟦以‖已⟧全部整改到位。",
        "会议⟦在次‖再次⟧强调了公开纪律。",
        "对应当公开的信息⟦与以‖予以⟧公开。",
        "目录⟦以经‖已经⟧重新编制。",
        "对不按要求公开的单位⟦给于‖给予⟧通报批评。",
    )


@shape(*CONFUSED)
def links_reports_and_checks(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "修复网站失效⟦连接‖链接⟧{m}处。",
        "开展专项⟦检察‖检查⟧{n}次，发现问题{m}个。",
        "新闻媒体多次⟦报导‖报道⟧公开工作的做法。",
        "全面清理网站错误⟦连接‖链接⟧和空白栏目。",
    )

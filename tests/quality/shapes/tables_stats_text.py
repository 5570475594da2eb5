"""Sentences of 2014 to 2018 that contradict the statistics table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_stats_book import Stats

if TYPE_CHECKING:
    from random import Random

TEXT = "tables/stats-text"


# ---------------------------------------------------------------------- text
@shape(TEXT)
def published_items_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"{b.year}年，共主动公开政府信息{b.bad('info')}条。", "info")


@shape(TEXT)
def received_requests_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"全年收到政府信息公开申请{b.bad('asked')}件，均已登记。")


@shape(TEXT)
def ways_of_asking_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    v = b.value
    names = {"asked1": "当面申请", "asked3": "网络申请", "asked4": "信函申请"}
    spoilt = draw.choice(list(names))
    parts = [f"{n}{b.bad(k) if k == spoilt else v[k]}件" for k, n in names.items()]
    return b.say(f"收到政府信息公开申请{v['asked']}件，其中{'、'.join(parts)}。")


@shape(TEXT)
def done_requests_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"年内办结政府信息公开申请{b.bad('done')}件。")


@shape(TEXT)
def answers_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"对政府信息公开申请共作出答复{b.bad('said')}件。")


@shape(TEXT)
def kinds_of_answers_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    v = b.value
    names = {"said2": "同意公开", "said3": "同意部分公开", "said4": "不同意公开"}
    spoilt = draw.choice(list(names))
    parts = [f"{n}{b.bad(k) if k == spoilt else v[k]}件" for k, n in names.items()]
    return b.say(f"答复政府信息公开申请{v['said']}件，其中{'，'.join(parts)}。")


@shape(TEXT)
def press_meetings_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"全年参加或举办新闻发布会{b.bad('press')}次，回应社会关切。", "info")


@shape(TEXT)
def talks_on_the_site_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"组织政府网站在线访谈{b.bad('talk')}次，与网民互动交流。", "info")


@shape(TEXT)
def explaining_articles_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"发布政策解读稿件{b.bad('read')}篇，采用问答和图表形式。", "info")


@shape(TEXT)
def staff_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    words = f"专职人员{b.bad('staff1')}人，兼职人员{b.value['staff2']}人"
    return b.say(f"从事政府信息公开工作的{b.value['staff']}人，其中{words}。", "open")


@shape(TEXT)
def training_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    words = f"举办培训班{b.value['class']}次，接受培训{b.bad('pupil')}人次"
    return b.say(f"全年{words}。", "open")


@shape(TEXT)
def meetings_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"召开政府信息公开工作会议{b.bad('meet')}次，研究解决难点问题。", "open")


@shape(TEXT)
def reviews_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    words = f"行政复议{b.bad('review')}件、行政诉讼{b.value['suit']}件"
    return b.say(f"因政府信息公开引起的{words}。", "courts")


@shape(TEXT)
def places_to_read_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"设置政府信息公开查阅点{b.bad('spot')}个，免费开放。", "info")


@shape(TEXT)
def documents_of_the_year_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"主动公开规范性文件{b.bad('norm')}件。", "info")


@shape(TEXT)
def hot_topics_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    return b.say(f"回应公众关注热点和重大舆情{b.bad('hot')}次。", "info")


@shape(TEXT)
def fee_claimed_otherwise(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    b.value["fee"] = 0
    b.said["fee"] = ["⟦全年收取检索、复制等费用共计0.8万元‖全年未收取检索、复制等费用⟧。"]
    return b.text()


@shape(TEXT)
def published_items_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw, own=True)
    return b.say(f"{b.year}年度，我们主动公开政府信息{b.bad('info')}条。", "info")


@shape(TEXT)
def requests_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw, own=True)
    words = f"当面申请{b.value['asked1']}件、网上申请{b.bad('asked3')}件"
    return b.say(f"受理政府信息公开申请{b.value['asked']}件，其中{words}。")


@shape(TEXT)
def answers_in_the_text_of_a_province(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw, own=True)
    words = f"同意公开{b.bad('said2')}件，不予公开{b.value['said4']}件"
    return b.say(f"申请答复情况：{words}。")


@shape(TEXT)
def year_or_all_years(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw, own=True)
    claim = f"主动公开政府信息{b.ever['info']}条"
    return b.say(f"⟦{b.year}年{claim}‖历年累计{claim}⟧。", "info")


@shape(TEXT)
def own_items_or_those_of_departments(report: Report, draw: Random) -> str | None:
    b = Stats(report, draw)
    figure = b.wrong(b.value["info"])
    claim = f"主动公开政府信息{figure}条"
    return b.say(f"⟦全年{claim}‖局属各单位{claim}⟧。", "info")

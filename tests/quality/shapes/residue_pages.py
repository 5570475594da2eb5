"""What came along from the web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import at_bottom, at_top, under_title

if TYPE_CHECKING:
    from random import Random


TOWNS = ("青石县", "云溪区", "白鹭市", "望枫县")


def inside(report: Report, draw: Random, line: str) -> str | None:
    """A line between two paragraphs."""
    return report.with_paragraph(draw, f"⟦{line}‖⟧")


@shape("residue/page-furniture")
def breadcrumb_at_the_top(report: Report, draw: Random) -> str | None:
    place = draw.choice(TOWNS)
    lines = [
        f"您的位置：首页 > 政府信息公开 > 年度报告 > {place}",
        "当前位置： 首页 » 信息公开 » 政府信息公开年报",
        "首页>政务公开>法定主动公开内容>政府信息公开年报",
    ]
    return at_top(report, draw.choice(lines))


@shape("residue/page-furniture")
def breadcrumb_in_the_middle(report: Report, draw: Random) -> str | None:
    lines = ["您现在的位置：网站首页 > 政务公开 > 年报", "当前位置：首页→信息公开→正文"]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def weather_at_the_top(report: Report, draw: Random) -> str | None:
    low = draw.randint(1, 9)
    lines = [
        f"{draw.choice(TOWNS)} 今天 晴转多云 {low}℃～{low + 8}℃ 东南风3级",
        f"今日天气：小雨 {low}/{low + 6}℃ 空气质量 优",
    ]
    return at_top(report, draw.choice(lines))


@shape("residue/page-furniture")
def font_sizes_in_the_middle(report: Report, draw: Random) -> str | None:
    lines = [
        "字体：大 中 小",
        "【字体：大 中 小】",
        "字号：A- A A+",
        "【字号 大 中 小】【打印】【关闭】",
    ]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def print_and_close_at_the_end(report: Report, draw: Random) -> str | None:
    lines = ["【打印本页】【关闭窗口】", "打印 | 关闭", "[打印] [收藏] [关闭]"]
    return at_bottom(report, draw.choice(lines))


@shape("residue/page-furniture")
def counter_under_the_title(report: Report, draw: Random) -> str | None:
    count = draw.randint(100, 9000)
    lines = [f"浏览次数：{count}", f"点击数：{count} 次", f"阅读量：{count} 来源：办公室"]
    return under_title(report, draw.choice(lines))


@shape("residue/page-furniture")
def counter_in_the_middle(report: Report, draw: Random) -> str | None:
    count = draw.randint(100, 9000)
    lines = [f"浏览次数：{count}次", f"访问量：{count}", f"您是本站第{count}位访客"]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def share_line_in_the_middle(report: Report, draw: Random) -> str | None:
    lines = ["分享到：微信 微博 QQ空间", "分享到： 新浪微博 微信", "分享： 微信扫一扫 QQ好友"]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def share_words_behind_a_paragraph(report: Report, draw: Random) -> str | None:
    lines = ["分享到：", "打印本页", "返回顶部", "关闭窗口"]
    numbers = report.prose()
    if not numbers:
        return None
    number = draw.choice(numbers)
    return report.with_line(number, f"{report.lines[number]}⟦{draw.choice(lines)}‖⟧")


@shape("residue/page-furniture")
def footer_of_the_site_at_the_end(report: Report, draw: Random) -> str | None:
    place = draw.choice(TOWNS)
    lines = [
        f"主办：{place}人民政府办公室 网站标识码：0000000001 ICP备案号：青ICP备00000001号",
        f"版权所有：{place}人民政府 技术支持：大数据中心",
        "Copyright © 2024 All Rights Reserved 青公网安备00000000000001号",
    ]
    return at_bottom(report, draw.choice(lines))


@shape("residue/page-furniture")
def footer_of_the_site_in_the_middle(report: Report, draw: Random) -> str | None:
    lines = [
        "网站地图 | 联系我们 | 关于本站",
        "青ICP备00000001号-1　版权所有",
        "网站标识码：0000000001",
    ]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def neighbours_at_the_end(report: Report, draw: Random) -> str | None:
    line = f"上一篇：{report.year - 1}年政府信息公开工作年度报告"
    return at_bottom(report, draw.choice([line, f"{line} 下一篇：没有了", "下一篇：没有了"]))


@shape("residue/page-furniture")
def scan_to_read_in_the_middle(report: Report, draw: Random) -> str | None:
    lines = ["扫一扫在手机打开当前页", "扫一扫，分享到朋友圈", "用手机扫描二维码查看本页"]
    return inside(report, draw, draw.choice(lines))


@shape("residue/page-furniture")
def accessibility_bar_at_the_top(report: Report, draw: Random) -> str | None:
    lines = [
        "无障碍阅读 长者模式 登录 注册",
        "设为首页 | 加入收藏 | 繁体版",
        "简体 | 繁體 | 无障碍 | 手机版",
    ]
    return at_top(report, draw.choice(lines))


@shape("residue/page-furniture")
def source_line_under_the_title(report: Report, draw: Random) -> str | None:
    date = f"{report.year + 1}-01-{draw.randint(10, 28)}"
    lines = [
        f"发布时间：{date} 来源：办公室 浏览次数：",
        f"信息来源：办公室　发布日期：{date}　字体：大 中 小",
        f"{date} 16:20 来源：办公室 【字体：大 中 小】",
    ]
    return under_title(report, draw.choice(lines))


@shape("residue/page-furniture")
def header_of_a_printed_page(report: Report, draw: Random) -> str | None:
    page = draw.randint(2, 5)
    lines = [
        f"http://www.qingshi.example/zwgk/nb/202401/t1.html {page}/7",
        f"{report.year + 1}/1/20 青石县人民政府门户网站 政府信息公开年报",
    ]
    return inside(report, draw, draw.choice(lines))

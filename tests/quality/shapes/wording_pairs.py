"""Words that do not go together, and what is said twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put

if TYPE_CHECKING:
    from random import Random

COLLOCATION = "wording/collocation"


@shape(COLLOCATION)
def measures_built_or_duties_strengthened(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "结合实际⟦建立‖制定⟧了一系列保障措施。",
        "⟦建立‖制定⟧了信息发布的具体措施。",
        "⟦建立‖制定⟧健全了各项工作措施。",
    )


@shape(COLLOCATION)
def strength_made_faster_or_stronger(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "不断⟦增强‖加大⟧宣传力度，扩大公众知晓面。",
        "进一步⟦加快‖加大⟧公开力度，回应群众关切。",
        "⟦提高‖加大⟧监督检查力度，按季通报。",
        "⟦加强‖加大⟧政策解读的力度，丰富解读形式。",
    )


@shape(COLLOCATION)
def methods_and_levels_with_wrong_verbs(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步⟦加强‖提高⟧服务水平。",
        "⟦提高‖改进⟧工作方式方法，方便群众办事。",
        "不断⟦改善‖提高⟧工作人员的业务水平。",
        "着力⟦加强‖提升⟧政务公开质量。",
        at="问题",
    )


@shape(COLLOCATION)
def about_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "每月接待查阅群众⟦大约{m}人左右‖大约{m}人⟧。",
        "专栏日均访问量⟦约{c}次左右‖约{c}次⟧。",
        "编印宣传册⟦近{c}余册‖近{c}册⟧。",
        "发放资料⟦{c}0余份左右‖{c}0余份⟧。",
    )


@shape(COLLOCATION)
def above_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "群众满意率⟦超过9{n}%以上‖超过9{n}%⟧。",
        "每月⟦至少更新{n}次以上‖至少更新{n}次⟧。",
        "参训人员⟦超过{m}人以上‖超过{m}人⟧。",
        at="paragraph",
    )


@shape(COLLOCATION)
def total_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "全年⟦共编印宣传册共计‖共编印宣传册⟧{c}本。",
        "活动期间⟦总共发放资料共‖总共发放资料⟧{c}份。",
        "⟦截至{year}年12月31日止‖截至{year}年12月31日⟧，目录更新完毕。",
        "⟦截至{year}年底为止‖截至{year}年底⟧，查阅点增至{n}处。",
    )


@shape(COLLOCATION)
def concerning_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "凡⟦涉及到‖涉及⟧群众切身利益的事项，一律公开。",
        "会同⟦有关相关‖有关⟧科室研究答复口径。",
        "通过⟦报刊杂志‖报刊⟧、公告栏等渠道宣传。",
        "⟦涉及到‖涉及⟧多个部门的，由牵头单位答复。",
    )


@shape(COLLOCATION)
def all_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦全部各‖各⟧科室都建立了信息报送制度。",
        "年度任务⟦基本全部‖基本⟧完成。",
        "各科室⟦均都‖均⟧明确了信息员。",
        "拟公开的信息⟦应当必须‖必须⟧经过审查。",
        at="last",
    )


@shape(COLLOCATION)
def doing_said_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "对来信⟦予以进行‖进行⟧答复。",
        "定期⟦进行开展‖开展⟧业务培训。",
        "对栏目更新情况⟦进行开展‖开展⟧检查。",
        "《值班制度》自{month}月1日⟦起开始‖起⟧施行。",
    )


@shape(COLLOCATION)
def lack_of_a_shortfall(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "工作中还存在一些⟦不足的问题‖不足⟧。",
        "⟦还一定程度存在‖还在一定程度上存在⟧重形式、轻内容的现象。",
        "公开工作虽然取得了一定的⟦效率‖成效⟧，但仍有差距。",
        at="问题",
    )


@shape(COLLOCATION)
def times_fewer_and_nearly_more_than(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "咨询量较上年⟦下降了1倍‖下降了50%⟧。",
        "来信数量比上年⟦减少{n}倍‖减少一半⟧。",
        "⟦近半数以上‖半数以上⟧的来信咨询办事流程。",
    )


@shape(COLLOCATION)
def wrong_object_of_happening_or_finding(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{month}月⟦未发生‖未收到⟧信息公开申请。",
        "目前⟦尚无发现‖尚未发现⟧泄密情况。",
        "进一步⟦扩大‖拓展⟧公开的深度。",
        "努力⟦降低‖减少⟧工作失误。",
    )

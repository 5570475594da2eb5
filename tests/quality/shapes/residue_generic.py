"""Parts that would fit any other agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import part, rewritten

if TYPE_CHECKING:
    from random import Random


GENERIC_PROBLEMS = (
    (
        "虽然取得了一定成绩，但与上级要求和群众期盼相比还有差距。部分人员思想认识不到位，主动性不强；"
        "公开内容不够全面，重点不够突出，个别信息更新不够及时；公开形式比较单一，与群众互动不足。"
        "下一步，将进一步提高认识，加强组织领导，健全工作机制，强化责任落实，丰富公开内容，"
        "拓宽公开渠道，加大监督力度，不断提升工作水平，切实保障群众的知情权、参与权和监督权。"
    ),
    (
        "一是思想认识有待提高，部分单位对公开工作重视不够，存在应付心理；二是业务能力有待加强，"
        "工作人员变动较多，对政策法规掌握不深不透；三是工作机制有待完善，协调配合不够顺畅。"
        "今后将采取有力措施加以改进：加强学习，提高认识；加强培训，提升能力；加强督导，压实责任；"
        "加强宣传，营造氛围，推动各项工作再上新台阶，为经济社会发展提供有力保障。"
    ),
)


GENERIC_OVERVIEW = (
    (
        "一年来，坚持以人民为中心的发展思想，认真贯彻落实上级决策部署，高度重视信息公开工作，"
        "切实加强组织领导，明确责任分工，健全规章制度，完善工作机制，强化监督检查，不断拓展公开内容，"
        "创新公开形式，规范公开程序，提高公开质量，增强了工作透明度，密切了同群众的联系，"
        "各项工作有序推进，取得了较好成效，得到了社会各界的普遍认可。"
    ),
    (
        "始终把公开透明作为工作的基本要求，统筹谋划，精心部署，狠抓落实。领导高度重视，定期听取汇报，"
        "及时研究解决困难；有关人员各司其职，密切配合；制度不断健全，流程日益规范；平台更加丰富，"
        "渠道更加畅通；监督更加有力，氛围更加浓厚，整体水平稳步提升，为各项事业发展营造了良好环境。"
    ),
)


@shape("residue/generic-text")
def problems_that_fit_anyone(report: Report, draw: Random) -> str | None:
    return rewritten(report, "problems", GENERIC_PROBLEMS[0])


@shape("residue/generic-text")
def problems_in_three_points_that_fit_anyone(report: Report, draw: Random) -> str | None:
    return rewritten(report, "problems", GENERIC_PROBLEMS[1])


@shape("residue/generic-text")
def problems_in_paragraphs_that_fit_anyone(report: Report, draw: Random) -> str | None:
    sentences = [each + "。" for each in draw.choice(GENERIC_PROBLEMS).split("。") if each]
    return rewritten(report, "problems", *sentences)


@shape("residue/generic-text")
def overview_that_fits_anyone(report: Report, draw: Random) -> str | None:
    return rewritten(report, "overview", GENERIC_OVERVIEW[0])


@shape("residue/generic-text")
def overview_in_two_paragraphs_that_fits_anyone(report: Report, draw: Random) -> str | None:
    head, tail = GENERIC_OVERVIEW[1].split("。", 1)
    return rewritten(report, "overview", head + "。", tail)


@shape("residue/generic-text")
def other_matters_that_fit_anyone(report: Report, draw: Random) -> str | None:
    return rewritten(report, "other", draw.choice(GENERIC_OVERVIEW))


@shape("residue/generic-text")
def open_part_that_fits_anyone(report: Report, draw: Random) -> str | None:
    if report.era != 2008 or part(report, "open") is None:
        return None
    return rewritten(report, "open", draw.choice(GENERIC_OVERVIEW))


@shape("residue/generic-text")
def applications_that_fit_anyone(report: Report, draw: Random) -> str | None:
    text = (
        "高度重视依申请公开工作，进一步规范受理、登记、审核、答复等各个环节，做到程序合法、依据充分、"
        "答复准确、送达及时。对申请人提出的诉求，耐心细致做好解释说明，努力化解矛盾，"
        "切实维护群众合法权益，没有出现逾期答复和不当答复的情形，得到了申请人的理解和支持，社会反响较好。"
    )
    return rewritten(report, "applications", text) if report.era == 2008 else None

"""Applicants and plaintiffs who are named or can be found at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

# Surnames that hardly ever begin a word that may follow 申请人 (so not 应, 向, 于, 和, 时, 曾).
_SURNAME = (
    "[王李张刘陈杨赵黄吴徐孙胡朱郭罗郑谢韩唐冯董萧袁邓傅沈彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪姜"
    "谭廖邹熊陆郝孔崔邱秦史侯邵孟薄雷钱汤尹黎贺赖龚庞樊兰殷洪翟倪季俞葛欧阮柯聂焦耿岳梅莫"
    "丁马林宋梁何任姚毛康江石田]|欧阳|上官|司马|诸葛"
)
_GIVEN = r"(?!某|先生|女士|同志|小姐|先后|老师|家庄|店村|家村)[\u4e00-\u9fff]{1,2}?"
_ROLE = r"(?:申请人|原告|上诉人|起诉人|投诉人|举报人|信访人)"
_NAMED = (
    rf"{_ROLE}[：:]?(?:（[^（）\n]{{1,10}}）)?(?:村民|居民|市民|公民)?(?P<name>(?:{_SURNAME}){_GIVEN})"
    r"(?=要求|申请|提出|提交|提起|不服|诉(?!讼)|请求|认为|通过|来信|来电|来访|向[我本县市区省法]|因[政对不]"
    r"|对[我本县市区该]|于\d|就[^是业]|与[我本县市区]|等\d*[人名户]|先生|女士|的申请|一案|、|，|（|；)"
)
_COMMON = (
    r"(?:何时|何种|何地|何人|何事|何以|任何|任意|任一|江|石|田地|林地|林权|林业|康复|钱款|高度|马上|宋|梁|毛"
    r"|方便|解释|史料|夏季|季度|金额|白天|薄弱|洪涝|雷同|秦|于)"
)
_HOME = (
    rf"{_ROLE}[^。；\n]{{0,30}}?(?P<home>(?:家庭(?:住址|地址)|家住|住址|现住(?:址)?|住所地?|户籍(?:地址?|所在地))"
    r"[：:为在是]?[^，。；、（）\n]{2,40}?\d{1,5}(?:号(?!文|令)|室|栋|幢|单元|组|户)"
    r"[\d号室栋幢单元层户\-]{0,16})"
)
_CLERK = (
    rf"(?:联系人|经办人|承办人|负责人)[：:](?P<name>(?:{_SURNAME}){_GIVEN})"
    r"(?=[，。；、（）\s电联]|$)"
)


class PersonNamed(Rule):
    """写出了申请人、原告的姓名或住址。

    谁申请过公开、谁打过官司属于个人信息，报告里举例只需说明事由。

    只看“申请人”“原告”“投诉人”等字样后面的姓名和住址；“张某”“李某某”“王女士”、单位名称不报，
    领导和工作人员的姓名不报。联系一栏中具名的经办人，打开选项 clerks 后作为提示报出。

    改为“张某某”一类的写法，住址删去。
    """

    name = "person-named"
    basis = "《政府信息公开条例》（国务院令第711号）第十五条"
    good = [
        "申请人张某某要求公开征地批文，原告李某不服，申请人王女士来电咨询。",
        "申请人应当说明用途，申请人向我局提出；法院均驳回原告诉讼请求。",
        "申请人何时提出、申请人江河治理信息、申请人马上收到答复。",
        "申请人陈氏实业有限公司要求公开招标文件，原告张家庄村民委员会撤诉。",
        "副主任王守田同志任组长，联系人：王守田，电话：5550116。",
        "申请人住所地不明的，按身份证地址送达；原告居住在松河镇。",
    ]
    bad = {
        "申请人⟦王守田⟧要求公开校舍安全鉴定报告。": None,
        "原告⟦李石⟧不服我局答复，向县法院提起诉讼。": None,
        "申请人（农民）⟦欧阳青石⟧于2016年3月提出申请。": None,
        "申请人⟦家住松河镇澄波路16号3栋201室⟧，要求公开。": None,
    }
    clerks: bool = False
    """Also report named clerks in the contact line, as information."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find names and homes behind the words for a party; never repeat a name."""
        for hit in doc.prose.find(_NAMED, near=("申请人", "原告", "诉人", "举报人", "信访人")):
            if not hit["name"].match(_COMMON):
                yield hit["name"].finding(
                    f"写出了申请人或当事人的姓名，应隐去，如“{hit['name'].plain[0]}某某”"
                )
        for hit in doc.prose.find(_HOME, near=("住", "户籍")):
            yield hit["home"].finding("写出了申请人或当事人的住址，应删去")
        if self.clerks:
            yield from _clerks(doc.prose)


def _clerks(prose: Text) -> Iterator[Finding]:
    for hit in prose.find(_CLERK, near=("联系人", "办人", "负责人")):
        message = "联系方式中写有个人姓名，宜只写科室"
        yield hit["name"].finding(message, severity=INFO)

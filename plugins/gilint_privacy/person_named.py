"""Applicants and plaintiffs who are named or can be found at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

# Surnames that hardly ever begin a word that may follow 申请人 (so not 应, 向, 于, 和, 时, 曾).
_DOUBLE = "欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|宇文|长孙|呼延|淳于|申屠"
_SURNAME = (
    rf"(?:{_DOUBLE}|(?!{_DOUBLE})[王李张刘陈杨赵黄吴徐孙胡朱郭罗郑谢韩唐冯董萧袁邓傅沈彭吕苏卢蒋蔡贾魏薛叶阎"
    "潘杜戴夏钟汪姜谭廖邹熊陆郝孔崔邱秦史侯邵孟薄雷钱汤尹黎贺赖龚庞樊兰殷洪翟倪季俞葛欧阮柯聂焦耿岳梅莫"
    "丁马林宋梁何任姚毛康江石田周高程曹许严龙鲁韦鲍骆柴童柳祝覃凌霍裴屈苗牟舒詹])"
)
_ADDRESSED = (
    "先生|女士|同志|小姐|老师|大[爷妈娘姐哥叔伯婶]|阿姨|师傅|奶奶|爷爷|老[汉伯板太师]|律师|经理"
)
_GIVEN = rf"(?:(?!某|先后|{_ADDRESSED})[\u4e00-\u9fff]){{1,2}}?"
_NAME = _SURNAME + _GIVEN
_SORT = "[人员家商户者籍民生业局厅院处所会队站科农工师兵企方]"
"""Last characters of what a party is, not of a name: 申请人为林农."""
_ROLE = r"(?:申请人|原告|上诉人|起诉人|投诉人|举报人|信访人)"
_THEN = (
    r"要求|申请|提出|提交|提起|不服|诉(?!讼)|请求|认为|通过|来信|来电|来访|向[我本县市区省法]|因[政对不]"
    r"|对(?:[我本县市区该]|(?:答复|告知|处理)(?!人))|于[\d开本同当次庭一二三四五六七八九十]|就[^是业]|与[我本县市区]|等\d*[人名户]|先生|女士"
    r"|的(?:申请|诉讼|请求|来信|投诉|举报)|一案|[、，（；]|反映|起诉|上诉|撤诉|撤回|领取|签收|收到|获得|补正|补充"
    r"|查询|查阅|咨询|询问|多次|再次|先后|表示|指出|质疑|反馈|投诉|举报|留言|拨打|发现|前来|诉称|述称|到[我本县市区庭]|在[\d我本县市区庭]"
    rf"|[和与及](?={_NAME})"
)
_NAMED = (
    rf"{_ROLE}(?:（[^（）\n]{{1,10}}）)?(?:姓名)?[：:]?(?:村民|居民|市民|公民)?(?P<name>{_NAME})(?={_THEN})"
    rf"|{_ROLE}(?:（(?P<inner>{_NAME})(?=）)|“(?P<quoted>{_NAME})(?=”))"
    rf"|{_ROLE}(?:姓名)?[为是系](?P<stated>{_NAME})(?<!{_SORT})(?=[，。；、（])"
    rf"|{_ROLE}(?:姓名)?：(?P<labelled>{_NAME})(?=[。）\n]|$)"
)
_GROUPS = ("name", "inner", "quoted", "stated", "labelled")
_COMMON = (
    r"(?:何时|何种|何地|何人|何事|何以|任何|任意|任一|任职|田地|田间|林地|林权|林业|林木|康复|钱款|马上|马路|方便|解释"
    r"|史料|史实|夏季|季度|金额|白天|薄弱|洪涝|洪水|雷同|陈述|陈情|陈列|张贴|张罗|郑重|谢绝|陆续|董事|杜绝|杜撰|罗列"
    r"|胡乱|唐突|殷切|焦急|焦虑|焦点|莫名|莫大|庞大|岳父|岳母|孙女|孙子|贺信|欧洲|黎明|赖以|钟点|韩国|黄色"
    r"|江[苏西河南北岸边湖景滩心畔]|石[料材油化头灰膏场]|宋[体代]|梁上|毛[重利坯]|秦代|周[围边期密到末年一二三四五六日]"
    r"|高[度校新中考级速层龄额效标铁管等温]|程[序度]|许[可多诺]|严[格重肃厉密谨惩]|龙头|柴油|苗[木圃]|凌晨|童[工年]|牟[利取]|霍乱|任性|张三|李四|王五|赵六)"
    r"|[\u4e00-\u9fff]{1,3}[村镇乡县市区街社组厂店庄院校司场]$"
)
_HOUSE = (
    r"[^，。；、（）\n]{2,40}?\d{1,5}(?:号(?!文|令)|室|栋|幢|单元|组|户)"
    r"[\d号室栋幢单元层户\-]{0,16}"
)
_HOME = (
    rf"{_ROLE}(?:[^。；\n]{{0,30}}?(?P<home>(?:家庭(?:住址|地址)|家住|住址|现住(?:址)?|住所地?|户籍(?:地址?|所在地))"
    rf"[：:为在是]?{_HOUSE})|(?:，|{_NAME}，?)?[居租暂现]?(?P<lives>住(?![房宅建院户宿所证的])[在于]?{_HOUSE}))"
)
_CLERK = (
    rf"(?:联系人|经办人|承办人|负责人)[：:](?P<name>{_NAME})"
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
        "申请人住所地不明的，按身份证地址送达；原告居住在松河镇，申请人住宿费12元。",
        "申请人欧阳某申请公开，申请人：司马某某，原告诸葛女士，申请人（王某）补正，申请人“李某”来电。",
        "申请人陆续提出，原告陈述表示，申请人郑重提出，原告董事长要求，申请人高校教师来访，申请人周边居民反映。",
        "申请人张三要求公开，申请人王大爷、李阿姨来访，原告凌晨提交，申请人反映居住小区3号楼漏水。",
        "申请人（农民）反映，申请人（高校）提出；申请人：高校、企业；原告王庄村要求公开，原告李村和张村不服。",
        "申请人为石化企业，申请人是何人，原告为王庄村，申请人系高管，申请人为唐山人，申请人是史学家，原告系林农。",
        "申请人许可申请已办结，申请人程序权利受保护，申请人严格按照要求补正，申请人何时收到均有记录。",
    ]
    bad = {
        "申请人⟦王守田⟧要求公开校舍安全鉴定报告。": None,
        "原告⟦李石⟧不服我局答复，向县法院提起诉讼。": None,
        "申请人（农民）⟦欧阳青石⟧于2016年3月提出申请。": None,
        "投诉人⟦罗守田⟧反映公开不及时，申请人⟦周石⟧和王立田先后申请，原告⟦高立⟧起诉。": None,
        "申请人（⟦高立石⟧）补正，申请人“⟦马石⟧”来电，申请人姓名：⟦马立石⟧。": None,
        "申请人⟦赵立石⟧对答复不服，申请行政复议。": None,
        "其中一件的申请人为⟦周石芳⟧，因年事已高，上门送达；举报人⟦孙石岭⟧指出照片模糊。": None,
        "原告（退休教师）⟦张立石⟧于开庭前领取，撤回起诉。": None,
        "原告⟦住松河镇澄波路5号2栋301室⟧，已上门送达。": None,
        "申请人⟦家住松河镇澄波路16号3栋201室⟧，要求公开。": None,
    }
    clerks: bool = False
    """Also report named clerks in the contact line, as information."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find names and homes behind the words for a party; never repeat a name."""
        for hit in doc.prose.find(_NAMED, near=("申请人", "原告", "诉人", "举报人", "信访人")):
            name = next(found for group in _GROUPS if (found := hit.get(group)))
            if not name.match(_COMMON):
                family = name.match(_DOUBLE) or name.cut(0, 1)
                message = f"写出了申请人或当事人的姓名，应隐去，如“{family.plain}某某”"
                yield name.finding(message)
        for hit in doc.prose.find(_HOME, near=("住", "户籍")):
            home = hit.get("home") or hit["lives"]
            yield home.finding("写出了申请人或当事人的住址，应删去")
        if self.clerks:
            yield from _clerks(doc.prose)


def _clerks(prose: Text) -> Iterator[Finding]:
    for hit in prose.find(_CLERK, near=("联系人", "办人", "负责人")):
        message = "联系方式中写有个人姓名，宜只写科室"
        yield hit["name"].finding(message, severity=INFO)

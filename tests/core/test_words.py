"""The segmenter: the same cut whichever library is installed, and loaded only when asked for."""

import random
import subprocess
import sys

import pytest

from gilint import words
from gilint.dictionary import Dictionary

SENTENCES = [
    "四、政府信息公开的收费及减免情况",
    "2023年，青石县收到政府信息公开申请12件，均在法定期限内答复。",
    "本报告的电子版可在青石县人民政府门户网站（www.example.gov.cn）下载，电话：0000-1234567。",
    "修订公文信息拟稿单，各科室在起草文件时，要对信息进行全面审查；",
    "畅通依申请公开受理渠道，健全政府信息公开机制",
    "孙家疃街道、云溪区安监局和白鹭市“互联网+政务服务”平台共发布信息1,234条，占56.7%。",
    "",
    "\n 　",
    "😀𠀀ＡＢ",
]
CLEAN = """\
青石县财政局2023年政府信息公开工作年度报告
一、总体情况
2023年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，主动公开政府信息12条。
二、收到和处理政府信息公开申请情况
全年收到政府信息公开申请3件，均在法定期限内答复。
三、政府信息公开行政复议、行政诉讼情况
全年未发生行政复议、行政诉讼。
四、存在的主要问题及改进情况
政策解读的形式还不够丰富。下一步，将加强学习培训，提高解读质量。
"""
LOADED = "print(sorted({'jieba', 'rjieba'} & set(sys.modules)))"


@pytest.mark.parametrize("sentence", SENTENCES)
def test_words_are_the_text(sentence):
    assert "".join(words.cut(sentence)) == sentence


def test_words():
    assert words.cut("政府信息公开的收费及减免情况") == [
        *("政府", "信息", "公开", "的"),
        *("收费", "及", "减免", "情况"),
    ]


def test_both_libraries_cut_alike():
    rjieba = pytest.importorskip("rjieba")
    jieba = words.LazyJieba()
    for run in runs():
        assert jieba.cut(run) == rjieba.cut(run)


def runs():
    found = (each for sentence in SENTENCES for each in words._RUNS.finditer(sentence))
    return [each[0] for each in found if each["chinese"]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """jieba with all of its dictionary in memory."""
    tokenizer = words._load()
    tokenizer.tmp_dir = str(tmp_path_factory.mktemp("jieba"))
    tokenizer.initialize()
    return tokenizer


def test_a_lazy_dictionary_cuts_like_a_whole_one(whole):
    lazy = words.LazyJieba()
    assert lazy._tokenizer.total == whole.total
    for sentence in SENTENCES:
        assert lazy.cut(sentence) == whole.lcut(sentence)


def test_a_dictionary_on_disk_cuts_like_one_in_memory(whole):
    draw, known = random.Random(1), list(whole.FREQ)  # noqa: S311 - words, no secrets
    for _ in range(3000):
        drawn = "".join(draw.choices(known, k=draw.randint(1, 5)))
        text = "".join(sign for sign in drawn if "\u4e00" <= sign <= "\u9fd5")
        assert words.cut(text, guess=False) == whole.lcut(text, HMM=False)


def test_another_dictionary_is_added_up(tmp_path):
    path = tmp_path / "dict.txt"
    path.write_text("AB县 9 n\n一 3 m\n一县 5 n\n县 2 n\n县长 4 n", encoding="utf-8")
    other = Dictionary(path)
    assert other.total == 23
    assert other.cut("一县长龠一") == ["一", "县长", "龠", "一"]


def printed(code, **environment):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", **environment},
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_clean_report_loads_no_segmenter():
    code = f"""
import sys
from gilint.context import Context
from gilint.engine import check
from gilint.packs import load_packs
from gilint.selection import active_rules
from gilint.settings import Settings
from gilint.source import Source
rules = load_packs().rules()
active = active_rules(Settings(select=tuple(rules)), rules)
report = check(Source({CLEAN!r}, "a.txt"), active, Context())
assert not report.problems, report.problems
{LOADED}"""
    assert printed(code) == "[]"


def test_a_rule_that_asks_loads_a_segmenter():
    code = f"""
import sys
from gilint.packs import load_packs
from gilint.testing import run_rule
rule = load_packs().rules()["wording/duplicated-word"]
assert run_rule(rule, "规范审核审核发布机制。").entries
{LOADED}"""
    assert printed(code) == "['jieba']"


def test_rjieba_takes_over_where_much_is_cut():
    pytest.importorskip("rjieba")
    code = f"""
import sys
from gilint.words import cut
text = "".join(map(chr, range(0x4e00, 0x4e00 + 400)))
assert "".join(cut(text)) == text and "rjieba" not in sys.modules
assert cut("政府信息公开") == ["政府", "信息", "公开"]
{LOADED}"""
    assert printed(code) == "['jieba', 'rjieba']"


@pytest.mark.parametrize("home", ["/", "/proc/none"])
def test_a_segmenter_loads_when_asked_for(home):
    code = f"""
import sys
sys.modules["rjieba"] = None
from gilint.words import cut
cut("政府信息公开")
del sys.modules["rjieba"]
assert "pkg_resources" not in sys.modules
{LOADED}"""
    assert printed(code, HOME=home, TMPDIR=home) == "['jieba']"

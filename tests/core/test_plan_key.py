"""A plan's key: the same in every process, another for all that could change a report."""

import datetime as dt
import os
import subprocess
import sys

import pytest

from gilint.config.lookup import ConfigFiles
from gilint.config.model import Known
from gilint.config.plans import Overrides, Plans
from gilint.context import Era
from gilint.finding import Severity
from gilint.packs import load_packs
from gilint.selection import Selection

KNOWN = Known.of(load_packs())
DAY = dt.date(2025, 3, 1)
FORM = """\
forms:
  - id: own
    heads: [本县统计]
    columns: [{id: c1, label: 本年}]
    rows: [{id: r1, label: 件数}]
"""
CONFIG = """\
select: [dates, wording, counts]
ignore: [dates/relative-year]
severity: {dates: error}
per-file-ignores: {"old/**": [wording]}
rules: {structure/problems-thin: {least: 60}}
agency: {name: 青石县水务局}
terms: [{word: 窗口单位, message: 写作服务窗口}]
suppressions: [{rule: dates/late-publication, files: a.txt, quote: 批准}]
forms: [own.yaml]
limits: {file-bytes: 1000}
fail-on: error
"""


@pytest.fixture
def key(tmp_path):
    """The key of a path's plan under a configuration, a form and a command line."""

    def made(path="a.txt", config=CONFIG, form=FORM, absent=None, **asked):
        (tmp_path / ".gilint.yaml").write_text(config, encoding="utf-8")
        (tmp_path / "own.yaml").write_text(form, encoding="utf-8")
        overrides = Overrides(**{"today": DAY, **asked})
        plans = Plans(ConfigFiles(), KNOWN._replace(absent=absent or KNOWN.absent), overrides)
        plans.prepare([str(tmp_path / path)])
        return plans.plan_for(str(tmp_path / path)).key

    return made


def test_the_same_gives_the_same(key):
    assert key() == key() == key("b.txt")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dates, wording", "dates"),
        ("ignore: [dates/relative-year]", ""),
        ("error}", "info}"),
        ("least: 60", "least: 61"),
        ("水务局", "水利局"),
        ("窗口单位", "窗口"),
        ("服务窗口", "窗口服务"),
        ("a.txt", "b.txt"),
        ("quote: 批准", "quote: 核准"),
        ("forms: [own.yaml]", ""),
        ("1000", "1001"),
        ("fail-on: error", ""),
        ("fail-on", "require-reason: true\nfail-on"),
        ("fail-on", "year: 2024\nfail-on"),
        ("fail-on", "encoding: gbk\nfail-on"),
    ],
)
def test_a_changed_word_of_the_configuration_changes_it(key, old, new):
    assert key(config=CONFIG.replace(old, new, 1)) != key()


@pytest.mark.parametrize(
    "asked",
    [
        {"today": DAY + dt.timedelta(1)},
        {"selection": Selection(ignore=("counts",))},
        {"year": 2023},
        {"era": Era.TRIAL_FORM},
        {"draft": True},
        {"encoding": "utf-8"},
        {"fail_on": Severity.INFO},
        {"require_reason": True},
        {"absent": ("privacy",)},
        {"path": "old/a.txt"},
        {"form": FORM.replace("件数", "件 数")},
    ],
    ids=str,
)
def test_a_changed_call_changes_it(key, asked):
    assert key(**asked) != key()


IN_A_PROCESS = f"""
import datetime as dt
from gilint.config.model import Known
from gilint.config.lookup import ConfigFiles
from gilint.config.plans import Overrides, Plans
from gilint.packs import load_packs

plans = Plans(ConfigFiles(), Known.of(load_packs()), Overrides(today={DAY!r}))
print(plans.plan_for("a.txt").key)
""".replace("datetime.date", "dt.date")


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same(key, tmp_path, seed):
    wanted = key()
    done = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == wanted

"""``gilint doctor``: what there is and what is wrong, each with its remedy."""

import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_all_is_well(gilint, demo, tmp_path_factory, monkeypatch):
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("GILINT_CACHE_DIR", str(cache))
    result = gilint("doctor")
    assert result.status == 0
    assert "没有发现毛病。" in result.out
    for said in ("gilint-demo 1.0", "没有 .gilint.yaml，都是默认", str(cache), "utf-8"):
        assert said in result.out


def test_it_knows_every_extra():
    from gilint.cli.doctor import EXTRAS

    extras = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert {*extras} - {"test", "dev", "mutation"} == {*EXTRAS}


def test_what_is_not_installed_is_no_fault_but_what_is_broken_is(gilint, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = gilint("doctor")
    assert result.status == 0
    assert (
        "没有装  文件一改就再查：gilint check --watch（pip install 'gilint[watch]'）" in result.out
    )
    broken = "gilint.lsp.server"
    monkeypatch.delitem(sys.modules, broken, raising=False)
    monkeypatch.setattr("gilint.cli.doctor.import_module", lambda name: 1 / (name != broken))
    result = gilint("doctor")
    assert result.status == 2
    assert "gilint[lsp] 装了但用不了：division by zero；请重装" in result.out


def test_the_configuration_of_the_folder(gilint, report):
    report("部门/.gilint.yaml", "select: [demo/word-bad]\n")
    assert "启用 1 条规则  部门/.gilint.yaml" in gilint("doctor", "部门").out
    report("部门/.gilint.yaml", "selekt: [demo/word-bad]\nyear: 1\n")
    result = gilint("doctor", "部门")
    assert result.status == 2
    assert "有 2 处毛病：" in result.out
    assert "部门/.gilint.yaml:1:1：" in result.out
    assert gilint("doctor", "--isolated", "部门").status == 0
    assert "没有文件夹 nowhere" in gilint("doctor", "nowhere").err


def test_what_is_wrong(program):
    env = {"GILINT_CACHE_DIR": "/proc/none", "PYTHONIOENCODING": "ascii"}
    done = program("doctor", env=env)
    assert done.returncode == 2
    said = done.stdout.decode()
    assert "/proc/none" in said
    assert "PYTHONUTF8=1" in said


def test_a_broken_pack_on_a_gbk_console(program):
    done = program("doctor", env={"PYTHONIOENCODING": "gbk"}, packs=[("ill", "x = (")])
    assert done.returncode == 2
    said = done.stdout.decode("gbk")
    assert "有 1 处毛病" in said
    assert "gilint-ill[ill] 不能用" in said

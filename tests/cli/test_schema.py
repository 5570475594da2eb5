"""The JSON Schema of the configuration: what gilint takes it takes, and the keys are the same."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gilint.config.extends import ConfigFile, extended
from gilint.config.keys import KEYS
from gilint.config.meaning import interpret
from gilint.config.model import ConfigError, Known, Origin
from gilint.config.nodes import read_nodes
from gilint.config.schema import schema
from gilint.config.writing import flow
from gilint.packs import load_packs

ROOT = Path(__file__).parents[2]
KNOWN = Known.of(load_packs())
SHIPPED = Draft202012Validator(
    json.loads(files("gilint").joinpath("schema/config.json").read_text("utf-8"))
)
INSTALLED = Draft202012Validator(schema(KNOWN))
HERE = Path(__file__).parent


def read(text):
    """A configuration's values as editors read them."""
    root, mistakes = read_nodes(text, Origin(HERE / ".gilint.yaml", ".gilint.yaml", HERE))
    assert not mistakes
    return root.plain()


def test_both_are_schemas_and_know_every_key():
    for validator in (SHIPPED, INSTALLED):
        Draft202012Validator.check_schema(validator.schema)
        assert list(validator.schema["properties"]) == list(KEYS)
        assert all(each["description"] for each in validator.schema["properties"].values())


RIGHT = [
    "",
    "select:\n",
    "select: structure\nera: 2021\nyear: '2024'\ntoday: 2025年3月1日\n",
    "select: [structure, 'dates/*', dates/date-impossible, all]\nfail-on: error\ndraft: false\n",
    "extends: [../base.yaml, acme]\nagency: {place: 青石县}\nwithout: privacy\n",
    "rules: {structure/not-a-report: {least-parts: 2}, structure/problems-thin: {least: 60}}\n",
    "terms: [旧城区=>新城区, {word: 甲, fix: 乙}, {words: {转结: 结转}, safe: true}]\n",
    "suppressions: [{rule: [dates], files: a.txt, quote: 1}]\nlimits: {pages: 500}\n",
    "severity: {dates: error, 'counts/*': info}\nper-file-ignores: {'a/**': privacy}\n",
]
WRONG = [
    "selct: [dates]",
    "select: [dates/nothing]",
    "select: {a: b}",
    "fail-on: warn",
    "draft: maybe",
    "year: 24",
    "era: 2020",
    "today: 三月",
    "severity: {dates: high}",
    "agency: {nme: x}",
    "agency: {kind: dept}",
    "rules: {structure/problems-thin: {least: many}}",
    "rules: {structure/problems-thin: {most: 1}}",
    "limits: {pages: 0}",
    "limits: {sheets: 1}",
    "terms: 窗口",
    "terms: [{word: 甲, fx: 乙}]",
    "suppressions: [{files: a.txt}]",
    "- dates",
]


@pytest.mark.parametrize("validator", [SHIPPED, INSTALLED], ids=["shipped", "installed"])
@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_right(validator, text):
    assert [error.message for error in validator.iter_errors(read(text))] == []


@pytest.mark.parametrize("validator", [SHIPPED, INSTALLED], ids=["shipped", "installed"])
@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_wrong(validator, text):
    assert not validator.is_valid(read(text))


def test_the_shipped_one_lets_rules_of_other_packs_pass():
    assert SHIPPED.is_valid({"select": ["acme", "acme/some-rule"], "severity": {"acme": "info"}})
    assert not INSTALLED.is_valid({"select": ["acme/some-rule"]})


def blocks(document):
    """The configurations that a document shows, as far as a reader can tell them."""
    text = re.sub(r"(?m)^(?!    ).*$", "", document.read_text("utf-8"))
    found = ["\n".join(block.split("\n    ")) for block in re.split(r"\n{2,}", text)]
    keys = "|".join(KEYS)
    return [block for block in found if re.match(rf"\s*(# .*\n\s*)?({keys}):", block)]


@pytest.mark.parametrize(
    "name", ["README.md", "README.zh-CN.md", "docs/configuration.md", "docs/forms.md"]
)
def test_the_documents_are_right(name):
    shown = [block for block in blocks(ROOT / name) if "…" not in block]
    assert shown
    for block in shown:
        text = re.sub(r"^ {4}", "", block.strip("\n"), flags=re.MULTILINE)
        if not text.startswith("forms:\n"):
            assert [error.message for error in SHIPPED.iter_errors(read(text))] == []


def test_the_template_is_right_and_so_is_all_that_it_proposes(gilint, demo):
    gilint("init", "--name", "青石县水利局", "--place", "2号：区")
    text = (demo / ".gilint.yaml").read_text("utf-8")
    assert SHIPPED.is_valid(read(text))
    switched_on = re.sub(r"^# (?=(?!agency)[a-z-]+:(?: |$)|  )", "", text, flags=re.MULTILINE)
    proposed = read(switched_on)
    assert len(proposed) > 10
    assert [error.message for error in SHIPPED.iter_errors(proposed)] == []


def test_the_program_prints_it_with_all_packs_that_are_installed(gilint):
    result = gilint("config", "--schema")
    assert (result.status, result.err) == (0, "")
    validator = Draft202012Validator(json.loads(result.out))
    assert validator.is_valid({"select": ["demo/word-bad", "demo/word-old"]})
    assert validator.is_valid({"rules": {"demo/word-bad": {"limit": 3, "words": ["甲"]}}})
    assert not validator.is_valid({"rules": {"demo/word-bad": {"limit": "many"}}})
    assert not validator.is_valid({"select": ["demo/word-bat"]})


RULES = st.sampled_from(
    ["dates", "dates/*", "all", "structure/problems-thin", "privacy/mobile-number", "x", "1"]
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 2100),
    RULES,
    st.sampled_from(["error", "info", "2024-02-30", "2024-2-3", "2021", "gbk", "936", "甲=>乙"]),
)
LISTS = st.one_of(SCALARS, st.lists(SCALARS, max_size=3))
MAPPINGS = st.dictionaries(
    st.one_of(
        RULES,
        st.sampled_from(["name", "kind", "aliases", "rule", "files", "quote", "word", "words"]),
        st.sampled_from(["pages", "file-bytes", "least", "least_parts", "fix", "safe", "allow"]),
    ),
    st.one_of(LISTS, st.dictionaries(st.sampled_from(["least", "allow", "short"]), LISTS)),
    max_size=2,
)
ANYTHING = st.one_of(LISTS, MAPPINGS, st.lists(MAPPINGS, max_size=2))
CONFIGURATIONS = st.dictionaries(st.sampled_from(sorted(KEYS)), ANYTHING, max_size=3)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(CONFIGURATIONS)
def test_what_gilint_takes_an_editor_never_marks(said):
    origin = Origin(HERE / ".gilint.yaml", ".gilint.yaml", HERE)
    root, mistakes = read_nodes("\n".join(f"{key}: {flow(said[key])}" for key in said), origin)
    assert not mistakes
    chain, mistakes = extended(ConfigFile(origin, root, []), KNOWN)
    try:
        interpret(chain, KNOWN)
    except ConfigError:
        return
    if mistakes:
        return
    errors = [
        f"{error.json_path}: {error.message}" for error in INSTALLED.iter_errors(root.plain())
    ]
    assert errors == []

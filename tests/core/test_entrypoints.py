"""Entry points as the standard library finds them."""

import os
import sys
import zipfile
from importlib import metadata

import pytest

from gilint.entrypoints import EntryPoint, entry_points

TEXT = """\
# ours
[console_scripts]
x = y:z

[gilint]
one = math
two = os.path:join
[other]
a = b
"""


def installed(folder, name, text=TEXT):
    info = folder / name
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Name: demo-pack\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(text, encoding="utf-8")


def test_the_groups_entries_with_their_distribution(tmp_path, monkeypatch):
    installed(tmp_path, "demo_pack-1.2.dist-info")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert entry_points("gilint") == [
        EntryPoint("one", "math", "demo-pack", "1.2"),
        EntryPoint("two", "os.path:join", "demo-pack", "1.2"),
    ]


def test_the_first_distribution_of_a_name_wins(tmp_path, monkeypatch):
    installed(tmp_path / "a", "demo_pack-1.2.dist-info")
    installed(tmp_path / "b", "Demo.Pack-1.0.dist-info", "[gilint]\nthree = math\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "a"), str(tmp_path / "b"), "missing"])
    assert [entry.name for entry in entry_points("gilint")] == ["one", "two"]


def test_what_the_library_finds_here(monkeypatch):
    ours = {(entry.name, entry.value) for entry in entry_points("gilint")}
    theirs = {(entry.name, entry.value) for entry in metadata.entry_points(group="gilint")}
    assert ours == theirs
    assert len(ours) >= 8


def test_a_zip_on_the_path_is_left_to_the_library(tmp_path, monkeypatch):
    archive = tmp_path / "packs.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("demo_pack-1.2.dist-info/METADATA", "Name: demo-pack\nVersion: 1.2\n")
        file.writestr("demo_pack-1.2.dist-info/entry_points.txt", TEXT)
    monkeypatch.setattr(sys, "path", [str(archive)])
    assert [entry.name for entry in entry_points("gilint")] == ["one", "two"]


@pytest.mark.parametrize("value", ["os.path:join", "os.path : join [extra]"])
def test_loading_what_is_named(value):
    assert EntryPoint("x", value, "", "").load() is os.path.join


@pytest.mark.parametrize(
    ("value", "error"), [("no_such", ImportError), ("os:nothing", AttributeError)]
)
def test_loading_what_is_not_there(value, error):
    with pytest.raises(error):
        EntryPoint("x", value, "", "").load()

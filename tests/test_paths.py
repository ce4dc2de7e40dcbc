"""Where things are."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner import paths
from runner.errors import ConfigError
from runner.paths import Home, drill_home, editor


def test_the_data_is_there():
    assert (paths.problems_dir() / "topics.yaml").is_file()
    assert paths.templates_dir().parent == paths.data_dir()


def test_a_wheel_carries_its_data_inside(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "runner")
    assert paths.data_dir() == tmp_path
    assert not paths.is_installed()
    (tmp_path / "runner" / "_data" / "problems").mkdir(parents=True)
    assert paths.is_installed()
    assert paths.problems_dir() == tmp_path / "runner" / "_data" / "problems"


def test_the_home_is_where_the_environment_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    assert drill_home({"DRILL_HOME": "/somewhere"}) == Path("/somewhere")
    assert drill_home({"DRILL_HOME": "~/elsewhere"}) == tmp_path / "me" / "elsewhere"
    assert drill_home({"DRILL_HOME": "here"}) == tmp_path / "here"
    assert drill_home({"DRILL_HOME": "  "}) == tmp_path / "me" / "drill"
    monkeypatch.setenv("DRILL_HOME", "/by-default")
    assert drill_home() == Path("/by-default")


def test_no_home_at_all_is_said(monkeypatch):
    def fail(_):
        raise RuntimeError("nowhere")

    monkeypatch.setattr(Path, "expanduser", fail)
    with pytest.raises(ConfigError, match="no home folder"):
        drill_home({})


def test_the_editor_is_visual_then_editor():
    assert editor({"VISUAL": "a", "EDITOR": "b"}) == "a"
    assert editor({"VISUAL": " ", "EDITOR": "b"}) == "b"
    assert editor({}) == ""


def test_the_places_in_the_home():
    home = Home(Path("/h"))
    places = [home.solutions, home.database, home.bank, home.templates, home.config, home.cache, home.logs]
    assert len(set(places)) == len(places)
    assert all(place.parent == Path("/h") for place in places)

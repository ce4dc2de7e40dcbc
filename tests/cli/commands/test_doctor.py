"""`drill doctor`: every part is looked at, and a broken one is named."""

import re
import sys

import pytest

from runner.languages.javascript.node import find
from tests.support.javascript import needs_node


def test_doctor_looks_at_everything(cli):
    result = cli("doctor", "--json")
    names = {check["name"] for check in result.json["checks"]}
    assert names >= {"drill", "python", "command", "home", "settings", "store", "bank", "isolation", "terminal"}


def test_doctor_finds_another_drill_first_on_the_path(cli, tmp_path):
    from pathlib import Path

    impostor = tmp_path / "bin" / "drill"
    impostor.parent.mkdir()
    impostor.write_text("#!/bin/sh\n")
    impostor.chmod(0o755)
    cli.environ["PATH"] = str(impostor.parent)
    result = cli("doctor", "--json")
    (row,) = (check for check in result.json["checks"] if check["name"] == "command")
    if Path(sys.executable).with_name("drill").exists():
        assert not row["ok"]
    assert str(impostor) in row["text"]


def test_doctor_minds_a_disk_that_is_nearly_full(cli, monkeypatch):
    import shutil

    cli.home.mkdir(exist_ok=True)
    for free, is_well in ((1 << 20, False), (1 << 30, True)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _, free=free: shutil._ntuple_diskusage(1 << 40, 0, free))
        (row,) = (check for check in cli("doctor", "--json").json["checks"] if check["name"] == "home")
        assert row["ok"] is is_well
        assert f"{free >> 20:,} MB free" in row["text"]


def test_doctor_names_a_broken_part_and_goes_on(cli):
    cli.ok("next")
    cli.home.joinpath("config.toml").write_text("nonsense = 1\n")
    result = cli("doctor")
    assert result.exit_code == 4
    assert "!! " in result.stdout
    assert "bank" in result.stdout


def node_row(cli):
    (row,) = (check for check in cli("doctor", "--json").json["checks"] if check["name"] == "node")
    return row


@needs_node
def test_doctor_says_which_node_runs_behind_which_fences(cli):
    row = node_row(cli)
    assert row["ok"]
    assert re.match(r"\d+\.\d+\.\d+ in /.*node.*, L[012]", row["text"])


@pytest.mark.parametrize(("language", "is_well"), [("python", True), ("javascript", False)])
def test_without_node_all_is_well_in_another_language(cli, monkeypatch, language, is_well):
    monkeypatch.setenv("PATH", "/nowhere")
    find.cache_clear()
    cli.home.mkdir(exist_ok=True)
    cli.home.joinpath("config.toml").write_text(f'language = "{language}"\n')
    assert node_row(cli) == {
        "name": "node",
        "ok": is_well,
        "text": "none; solutions in JavaScript need Node 20 or later",
    }


def test_a_node_in_the_settings_that_is_not_there_is_named_in_any_language(cli):
    cli.home.mkdir(exist_ok=True)
    cli.home.joinpath("config.toml").write_text('node = "/nowhere/node"\n')
    row = node_row(cli)
    assert not row["ok"]
    assert row["text"] == "`node` in the settings is /nowhere/node, and there is no such program"


def test_a_node_that_is_too_old_is_named(cli, tmp_path):
    old = tmp_path / "node"
    old.write_text("#!/bin/sh\necho this is Node 18.0.0 >&2\nexit 1\n")
    old.chmod(0o755)
    cli.home.mkdir(exist_ok=True)
    cli.home.joinpath("config.toml").write_text(f'language = "javascript"\nnode = "{old}"\n')
    assert not node_row(cli)["ok"]

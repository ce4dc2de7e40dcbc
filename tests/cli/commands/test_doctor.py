"""`drill doctor`: every part is looked at, and a broken one is named."""

import sys


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

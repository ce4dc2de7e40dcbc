"""Files that commands write: completely or not at all, and for their owner alone."""

import stat
from pathlib import Path

import pytest

from runner.cli.output_file import output_file
from runner.errors import StoreError


def write(path, text="new"):
    with output_file(path, "-o") as file:
        file.write(text)


def test_a_file_is_its_owners_alone(tmp_path):
    write(tmp_path / "page.html")
    assert (tmp_path / "page.html").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "page.html").stat().st_mode) == 0o600


def test_a_failure_leaves_the_earlier_file_and_nothing_else(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("old")

    def lines():
        yield "half"
        raise OSError(28, "no space")

    with pytest.raises(StoreError, match="no space"), output_file(path, "-o") as file:
        file.writelines(lines())
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]


def test_a_link_stays_one(tmp_path):
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


def test_a_device_is_written_directly():
    write(Path("/dev/null"))
    assert not Path("/dev/null").is_file()


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(StoreError, match="cannot be written: Is a directory"):
        write(tmp_path)


def test_what_no_file_can_hold_is_spelled_out(tmp_path):
    write(tmp_path / "page", "\ud800")
    assert (tmp_path / "page").read_text() == "\\ud800"

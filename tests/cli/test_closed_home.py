"""A home that may not be entered: the verdict all the same, one message, exit 4."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.cli.answers import RIGHT

MAY_ALL = os.geteuid() == 0
WITHOUT_RIGHTS = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if MAY_ALL else []
"""Root may enter every folder, unless it gives that right away."""

pytestmark = pytest.mark.skipif(MAY_ALL and not shutil.which("setpriv"), reason="root may enter every folder")


@pytest.fixture
def closed(cli, tmp_path):
    cli.ok("next", "--problem", "two-sum")
    file = tmp_path / "mine.py"
    file.write_text("# drill: two-sum\ndef two_sum(nums, target):\n    return [0, 1]\n")

    def run(*words):
        command = [*WITHOUT_RIGHTS, sys.executable, "-m", "runner", *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True, env=cli.environ, check=False)

    run.file = file
    cli.home.chmod(0)
    yield run
    cli.home.chmod(0o700)


def test_the_verdict_is_shown(closed):
    done = closed("check", closed.file)
    assert done.stdout.startswith("Wrong answer")
    assert done.returncode == 4
    message, fix = done.stderr.splitlines()
    assert message.startswith("drill: the check could not be logged: ")
    assert "cannot be entered" in message
    assert "chmod u+rwx" in fix


def test_without_a_log_there_is_nothing_to_complain_of(closed):
    closed.file.write_text("# drill: valid-parentheses\n" + RIGHT)
    done = closed("check", "--no-log", closed.file)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    "words", ["next", "stats", "export", "note x", "plan", "check", "backup x.db", "debrief list", "interview"]
)
def test_every_other_command_says_so_once(closed, words):
    done = closed(*words.split())
    assert (done.returncode, done.stdout) == (4, "")
    message, fix = done.stderr.splitlines()
    assert "cannot be entered" in message
    assert fix.startswith("  ")


def test_doctor_says_so_too(closed):
    done = closed("doctor")
    assert done.returncode == 4
    assert "ok  bank" in done.stdout

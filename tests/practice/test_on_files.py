"""Slow work on many files in several processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

WORK = """
import time
def wait(file, step):
    file.touch()
    time.sleep(60)
"""
MAIN = """
from pathlib import Path
from runner.__main__ import _end_tidily
from runner.practice.on_files import on_files
from work import wait

if __name__ == "__main__":
    _end_tidily()
    list(on_files(wait, [Path("a"), Path("b")], jobs=2, say=lambda *_: None))
"""


@pytest.mark.slow
def test_a_kill_ends_the_work_at_once(tmp_path):
    (tmp_path / "work.py").write_text(WORK)
    (tmp_path / "main.py").write_text(MAIN)
    root = str(Path(__file__).parents[2])
    environ = {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{tmp_path}"}
    process = subprocess.Popen([sys.executable, "main.py"], cwd=tmp_path, env=environ, start_new_session=True)
    deadline = time.monotonic() + 30
    while not ((tmp_path / "a").exists() and (tmp_path / "b").exists()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 143
    deadline = time.monotonic() + 10  # what they leave ends by itself: the tracker of their resources
    while str(process.pid) in _sessions():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _sessions():
    """The sessions of all processes."""
    return subprocess.run(["ps", "-eo", "sid="], capture_output=True, text=True, check=False).stdout.split()

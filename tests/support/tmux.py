"""Runs drill in tmux, as a learner sees it: the screen is what a terminal makes of its output."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import runner
from tests.support.terminals import PATIENCE, children

_ROOT = str(Path(runner.__file__).parent.parent)

needs_tmux = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here")


class Tmux:
    """A terminal of 100 columns in which commands run one after the other. It ends with the test."""

    def __init__(self, folder, environ):
        self._socket = str(folder / "tmux")
        self._environ = {name: environ[name] for name in ("DRILL_HOME", "PATH", "HOME") if name in environ}
        self._environ |= {"PYTHONPATH": _ROOT, "EDITOR": "true"}
        self._is_started = False

    def __exit__(self, *_):
        self._tmux("kill-server", check=False)

    def __enter__(self):
        return self

    def run(self, *words):
        """Run drill on an empty screen, in place of what ran before."""
        command = shlex.join([sys.executable, "-m", "runner", *map(str, words)])
        settings = [f"{name}={value}" for name, value in self._environ.items()]
        shell = shlex.join(["env", *settings, "sh", "-c", f"{command}; echo; echo it ended with $?; sleep 1000"])
        if self._is_started:
            self._tmux("respawn-pane", "-k", shell)
            self._tmux("clear-history")
        else:
            self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "60", shell)
            self._is_started = True

    def type(self, *keys):
        """Press keys: a name such as Enter, or a text letter by letter."""
        for key in keys:
            self._tmux("send-keys", *(["-l", key] if len(key) > 1 and key != "Enter" else [key]))

    def wait_for(self, text):
        """Wait until a text is on the screen, and return the screen."""
        deadline = time.monotonic() + PATIENCE
        while text not in (screen := self._tmux("capture-pane", "-p", "-S", "-200").stdout):
            assert time.monotonic() < deadline, f"no {text!r} on:\n{screen}"
            time.sleep(0.05)
        return screen

    def kill(self):
        """Kill drill and its workers, as a machine that loses its power does."""
        shell = int(self._tmux("list-panes", "-F", "#{pane_pid}").stdout)
        for child in children(shell):
            os.kill(child, signal.SIGKILL)
        self.wait_for("it ended with")

    def _tmux(self, *words, check=True):
        command = ["tmux", "-S", self._socket, *words]
        return subprocess.run(command, capture_output=True, text=True, check=check)

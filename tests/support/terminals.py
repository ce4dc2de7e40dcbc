"""Runs drill in a terminal of its own, as a learner does."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path

import runner

PATIENCE = 30.0
_REACTION = 5.0
"""Seconds within which a key that is seen has an effect, also on a machine that stalls."""

_ROOT = str(Path(runner.__file__).parent.parent)
_START = """
import fcntl, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that the interrupt key is one
from runner.__main__ import main
main()
"""


class Terminal:
    """One run of drill. `screen` is all that it printed. As a context manager it ends with the test."""

    def __init__(self, environ, *words, columns=80):
        self._outer, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-c", _START, *map(str, words)],
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
            env={**{name: value for name, value in environ.items() if name != "COLUMNS"}, "PYTHONPATH": _ROOT},
        )
        os.close(inner)
        self.screen = ""
        self._read_to = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self._outer)

    def wait_for(self, text):
        """Wait until this text is printed after the last one waited for; return everything between the two."""
        deadline = time.monotonic() + PATIENCE
        while (place := self.screen.find(text, self._read_to)) < 0:
            assert time.monotonic() < deadline, f"no {text!r} in {self.screen[self._read_to :]!r}"
            self._read()
        start, self._read_to = self._read_to, place + len(text)
        return self.screen[start : self._read_to]

    def press(self, keys):
        """Type."""
        os.write(self._outer, keys.encode())

    def interrupt(self, text):
        """Press ^C until this text is printed. Readline misses one between its prompt and its first look at the keys.

        A later one does not count twice: until Python looks, they are one signal.
        """
        start, deadline = self._read_to, time.monotonic() + PATIENCE
        while (place := self.screen.find(text, start)) < 0:
            assert time.monotonic() < deadline, f"no {text!r} in {self.screen[start:]!r}"
            self.press("\x03")
            patience = time.monotonic() + _REACTION
            while self.screen.find(text, start) < 0 and time.monotonic() < patience:
                self._read()
        self._read_to = place + len(text)
        return self.screen[start : self._read_to]

    def end(self):
        """Wait for drill to end; give its exit code."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"it goes on: {self.screen[self._read_to :]!r}"
            self._read()
        self._read()
        return self.process.returncode

    def _read(self):
        if select.select([self._outer], [], [], 0.05)[0]:
            with suppress(OSError):
                self.screen += os.read(self._outer, 1 << 16).decode("utf-8", "replace").replace("\r\n", "\n")


def wait_for_workers(pid):
    """Wait until both workers of a check run and work; return their processes."""
    deadline = time.monotonic() + PATIENCE
    while len(found := children(pid)) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    time.sleep(0.3)
    return found


def children(pid):
    """Return the child processes of a process, and their children."""
    found = []
    for child, parent in (line.split() for line in _ps("-eo", "pid=,ppid=").splitlines()):
        if int(parent) == pid:
            found += [int(child), *children(int(child))]
    return found


def is_alive(pid):
    """Whether a process runs and is not a zombie."""
    return _ps("-o", "stat=", "-p", str(pid)).strip()[:1] not in ("", "Z")


def all_end(processes):
    """Whether these processes end, if they are given the time."""
    deadline = time.monotonic() + PATIENCE
    while any(map(is_alive, processes)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not any(map(is_alive, processes))


def _ps(*options):
    return subprocess.run(["ps", *options], capture_output=True, text=True, check=False).stdout

"""What a watch waits for: single keys of the terminal, and saves of a file."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

GLANCE = 0.05
"""Seconds between two looks at the file: works on every file system, and costs a thousandth of a core."""

STILL = 0.05
"""Seconds for which a file must have stood still: an editor may empty it, fill it and set its rights one by one."""

AWAY = 1.0
"""Seconds after which a file is gone: no editor takes as long between two steps of a save."""

_READ = 64

Stamp = tuple[int, ...] | None


class Saves:
    """Notices when a file was saved, be it written in place or replaced by another one of its name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told = self._seen = self._stamp()
        self._since = 0.0

    def look(self, now: float) -> bool:
        """Tell, once for each save, that there is one and that it is over. `now` is in seconds of any steady clock."""
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen, self._since = stamp, now
        if stamp is None or stamp == self._told or now - self._since < STILL:
            return False
        self._told = stamp
        return True

    def is_gone(self, now: float) -> bool:
        """Tell, once, that the file has been away for a while. It is a save when it is back."""
        if self._seen is not None or self._told is None or now - self._since < AWAY:
            return False
        self._told = None
        return True

    def _stamp(self) -> Stamp:
        """Tell one state of the file from another; None while it is not there, as between two steps of an editor."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


class Keys:
    """The keyboard, key by key. Where standard input is no terminal there are none, and waiting is all it does."""

    def __init__(self, descriptor: int | None) -> None:
        self.descriptor = descriptor
        self.resumed = False
        """Whether drill was suspended and goes on since: the screen shows something else. The reader resets it."""

    def wait(self, seconds: float) -> str:
        """Wait for keys; what was pressed, "" for nothing (and for arrows and the like), `q` for a terminal gone."""
        if self.descriptor is None:
            time.sleep(seconds)
            return ""
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return ""
        try:
            pressed = os.read(self.descriptor, _READ)
        except OSError:
            return "q"
        if not pressed:
            return "q"
        return "" if pressed.startswith(b"\x1b") else pressed.decode("utf-8", "ignore").lower()


@contextmanager
def keyboard() -> Iterator[Keys]:
    """Take keys one by one and unechoed; the terminal is put back however this ends, and while drill is suspended."""
    if not sys.stdin.isatty():
        yield Keys(None)
        return
    descriptor = sys.stdin.fileno()
    keys = Keys(descriptor)
    usual = termios.tcgetattr(descriptor)

    def put_back() -> None:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, usual)

    def suspend(*_: Any) -> None:
        put_back()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, suspend)  # here it goes on when it is resumed
        tty.setcbreak(descriptor)
        keys.resumed = True

    before = signal.signal(signal.SIGTSTP, suspend)
    try:
        tty.setcbreak(descriptor)
        yield keys
    finally:
        put_back()
        signal.signal(signal.SIGTSTP, before)

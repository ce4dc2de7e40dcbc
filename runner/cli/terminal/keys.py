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
"""Seconds between two looks at the file. Polling works on every file system, and takes a thousandth of a core."""

STILL = 0.05
"""Seconds without a change after which a save is over: an editor may truncate, fill and chmod a file one by one."""

AWAY = 1.0
"""Seconds after which a missing file counts as gone: no editor takes that long between two steps of a save."""

_READ = 64

Stamp = tuple[int, ...] | None


class Saves:
    """Notices when a file was saved, whether it was written in place or replaced by a new file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reported = self._seen = self._stamp()
        self._since = 0.0

    def look(self, now: float) -> bool:
        """Whether a save is over; true once for each save. `now` is in seconds of any monotonic clock."""
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen, self._since = stamp, now
        if stamp is None or stamp == self._reported or now - self._since < STILL:
            return False
        self._reported = stamp
        return True

    def is_gone(self, now: float) -> bool:
        """Whether the file has been missing for a while; true once. If it comes back, that is a save."""
        if self._seen is not None or self._reported is None or now - self._since < AWAY:
            return False
        self._reported = None
        return True

    def _stamp(self) -> Stamp:
        """Return a value that differs for each state of the file; None while it is missing, as within a save."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


class Keys:
    """The keyboard, key by key. If standard input is not a terminal, there are no keys, and it only waits."""

    def __init__(self, descriptor: int | None) -> None:
        self.descriptor = descriptor
        self.resumed = False
        """Whether drill was suspended and resumed, so that the screen shows something else. The caller resets it."""

    def wait(self, seconds: float) -> str:
        """Wait for a key and return it: "" for none (or an arrow and the like), `q` if the terminal is gone."""
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
    """Read keys one by one, without echo; keys that were typed before count. The terminal is restored at the end.

    It is restored while drill is suspended, too.
    """
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
        signal.signal(signal.SIGTSTP, suspend)  # execution continues here after a resume
        tty.setcbreak(descriptor, termios.TCSADRAIN)
        keys.resumed = True

    before = signal.signal(signal.SIGTSTP, suspend)
    try:
        tty.setcbreak(descriptor, termios.TCSADRAIN)
        yield keys
    finally:
        put_back()
        signal.signal(signal.SIGTSTP, before)

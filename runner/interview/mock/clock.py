"""The clock of a mock: what is left, what is announced, when it is over and when it was left alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from runner.interview.mock.state import PAUSE, Mock, elapsed_at

ALONE = timedelta(hours=1)
"""A mock that nobody has touched for longer is abandoned."""

_MINUTES = (10, 5)
"""The minutes before the end that are announced, in addition to half time."""


def seconds_left(mock: Mock, now: datetime) -> float:
    """Return the seconds until the end; 0 if there are none."""
    return max(0.0, mock.setup.seconds - elapsed_at(mock, now))


def deadline(mock: Mock) -> datetime:
    """Return the time at which it is over, if nothing else happens."""
    pause = PAUSE if mock.paused else 0.0
    return mock.last_at + timedelta(seconds=max(0.0, mock.setup.seconds - mock.elapsed) + pause)


def pause_left(mock: Mock, now: datetime) -> float:
    """Return the seconds until the clock goes on by itself."""
    return max(0.0, PAUSE - max(0.0, (now - mock.last_at).total_seconds())) if mock.paused else 0.0


def announcement(mock: Mock, before: float, left: float) -> str:
    """Return what is said when the seconds that are left went from `before` to `left`; "" if nothing."""
    marks = {mock.setup.seconds / 2: "Half time"}
    marks |= {60.0 * each: f"{each} minutes left" for each in _MINUTES if each < mock.setup.minutes / 2}
    crossed = [mark for mark in marks if left <= mark < before]
    return marks[min(crossed)] if crossed else ""


def is_alone(mock: Mock, touched: datetime, now: datetime) -> bool:
    """Whether it was left alone for too long. `touched` is when its files were saved last, by their time stamps."""
    lately = max(mock.last_at, touched) if touched <= now else mock.last_at
    return not mock.is_over and now - lately > ALONE


def clock_words(seconds: float) -> str:
    """Write seconds as a clock shows them: `12:40`."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"

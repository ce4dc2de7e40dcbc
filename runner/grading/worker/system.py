"""What the operating system knows of a worker: its CPU time, whether it waits, and what it has left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from runner.record import record

_PROC = Path("/proc")
_LOOKS, _BETWEEN_LOOKS = 20, 0.0001
"""How often a process is given time to come to rest, and how many seconds each time."""


@record
class Usage:
    """A process at one moment: CPU seconds so far, and whether one of its threads wants to run."""

    cpu: float
    runnable: bool


def usage_of(pid: int) -> Usage | None:
    """Read a process's CPU time and state; None where it cannot be told."""
    nanoseconds, runnable = 0, False
    tasks = list((_PROC / str(pid) / "task").glob("*"))
    for task in tasks:
        try:
            nanoseconds += int((task / "schedstat").read_text("ascii").split()[0])
            runnable |= (task / "stat").read_text("ascii", "replace").rpartition(")")[2].split()[0] == "R"
        except (OSError, IndexError):
            continue
    return Usage(nanoseconds / 1e9, runnable) if tasks else _usage_by_ps(pid)


def comes_to_rest(pid: int) -> bool:
    """Wait a moment for a process to stop computing; say whether it has."""
    for _ in range(_LOOKS):
        usage = usage_of(pid)
        if usage is None or not usage.runnable:
            return True
        time.sleep(_BETWEEN_LOOKS)
    return False


def cpu_of(pid: int) -> float | None:
    """Read the CPU seconds of a process once it rests: of all its threads, also of those that are gone.

    None where no such clock is to be had: it is Linux that lets one process read another's. What runs right now is only
    booked when it stops.
    """
    if sys.platform != "linux":
        return None
    comes_to_rest(pid)
    try:
        return time.clock_gettime_ns((~pid << 3) | _ALL_THREADS) / 1e9
    except OSError:
        return None


_ALL_THREADS = 2
"""CPUCLOCK_SCHED: with the complement of a process's number above it, the name of its clock."""


def innermost(pid: int) -> int:
    """Find the process at the end of a chain of only children: the worker inside of bubblewrap."""
    try:
        children = (_PROC / str(pid) / "task" / str(pid) / "children").read_text("ascii").split()
    except OSError:
        return pid
    return innermost(int(children[0])) if len(children) == 1 else pid


def _usage_by_ps(pid: int) -> Usage | None:
    """Ask `ps`, where there is no /proc."""
    try:
        time_used, state = _ps(pid, "time=,state=")
        minutes, _, seconds = time_used.rpartition(":")
        hours, _, minutes = minutes.rpartition(":")
        return Usage(int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds), state.startswith("R"))
    except ValueError:
        return None


def resident_mb(pid: int) -> float:
    """Read how much memory a process has in use; 0 where it cannot be told."""
    try:
        pages = int((_PROC / str(pid) / "statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        rss = _ps(pid, "rss=")
        return int(rss[0]) / 1024 if rss else 0.0


def _ps(pid: int, columns: str) -> list[str]:
    command = ["ps", "-o", columns, "-p", str(pid)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=2, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return []
    return done.stdout.split()


def kill_group(group: int) -> None:
    """Kill every process of a group. One that is gone is fine."""
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        # macOS says «not permitted» of a group in which only zombies are left.
        return


def kill_marked(mark: str) -> int:
    """Kill whatever was started below a worker, in whatever group or session it hides; say how many there were.

    The mark is in the environment that each of them was born with. Repeated until none is found, for a process may fork
    while the others die. Without /proc nothing is found; there the limit on processes has to do.
    """
    killed = 0
    for _ in range(50):
        found = marked(mark)
        if not found:
            break
        for pid in found:
            try:
                os.kill(pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                continue
        killed += len(found)
    return killed


def marked(mark: str) -> list[int]:
    """Find the processes with this mark in the environment that they were born with."""
    found = []
    for entry in _PROC.glob("[0-9]*"):
        try:
            if mark.encode() in (entry / "environ").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found

"""What the operating system knows about a worker: its CPU time, whether it waits, and the processes it left behind."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

from runner.record import record

_PROC = Path("/proc")
_ROOM, _BESIDE = 1.25, 64
"""The share of its memory that a process may allocate, and megabytes for its program: if it counts its memory itself,
it has to notice its own limit first."""

_LOOKS, _BETWEEN_LOOKS = 20, 0.0001
"""How often `comes_to_rest` looks at a process, and the seconds between two looks."""


@record
class Usage:
    """A process at one moment: its CPU seconds so far, and whether one of its threads is runnable."""

    cpu: float
    runnable: bool


def usage_of(pid: int) -> Usage | None:
    """Read a process's CPU time and state; None if the system does not say."""
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
    """Wait a moment for a process to stop computing, and return whether it has."""
    for _ in range(_LOOKS):
        usage = usage_of(pid)
        if usage is None or not usage.runnable:
            return True
        time.sleep(_BETWEEN_LOOKS)
    return False


def cpu_of(pid: int) -> float | None:
    """Read the CPU seconds of a process once it rests: those of all its threads, including ended ones.

    It has to rest, because the kernel adds a thread's time when the thread stops. None if there is no such clock: only
    Linux lets one process read the clock of another.
    """
    if sys.platform != "linux":
        return None
    comes_to_rest(pid)
    try:
        return time.clock_gettime_ns((~pid << 3) | _ALL_THREADS) / 1e9
    except OSError:
        return None


_ALL_THREADS = 2
"""CPUCLOCK_SCHED: these low bits, below the complement of a process's number, make the id of its clock."""


def innermost(pid: int) -> int:
    """Find the process at the end of a chain of single children: the worker inside of bubblewrap."""
    try:
        children = (_PROC / str(pid) / "task" / str(pid) / "children").read_text("ascii").split()
    except OSError:
        return pid
    return innermost(int(children[0])) if len(children) == 1 else pid


def _usage_by_ps(pid: int) -> Usage | None:
    """Read them from `ps`, for systems without /proc."""
    try:
        time_used, state = _ps(pid, "time=,state=")
        minutes, _, seconds = time_used.rpartition(":")
        hours, _, minutes = minutes.rpartition(":")
        return Usage(int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds), state.startswith("R"))
    except ValueError:
        return None


def resident_mb(pid: int) -> float:
    """Read how much memory a process uses; 0 if the system does not say."""
    try:
        pages = int((_PROC / str(pid) / "statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        rss = _ps(pid, "rss=")
        return int(rss[0]) / 1024 if rss else 0.0


def peak_mb(usage: resource.struct_rusage) -> float:
    """Return the most memory that an ended process has had; 0 if the system does not say.

    Linux counts from before it became the program that it is: until then it shares the memory of this process.
    """
    if sys.platform != "linux" or usage.ru_maxrss <= resource.getrusage(resource.RUSAGE_SELF).ru_maxrss:
        return 0.0
    return usage.ru_maxrss / 1024


def limit_data(pid: int, megabytes: int) -> str:
    """Let a process allocate this much more memory than it has now. Returns the reason if the system does not do so."""
    if sys.platform != "linux":
        return "this system cannot limit the memory of another process"
    try:
        soft = data_bytes(pid) + int(_ROOM * megabytes + _BESIDE) * 2**20
        resource.prlimit(pid, resource.RLIMIT_DATA, (soft, soft))
    except (OSError, ValueError) as error:
        return str(error)
    return ""


def data_bytes(pid: int) -> int:
    """Read how much memory a process on Linux has allocated. Raises `OSError` or `ValueError` if that is not known."""
    status = (_PROC / str(pid) / "status").read_text("ascii", "replace")
    return int(status.partition("VmData:")[2].split()[0]) * 1024


def _ps(pid: int, columns: str) -> list[str]:
    command = ["ps", "-o", columns, "-p", str(pid)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=2, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return []
    return done.stdout.split()


def kill_group(group: int) -> None:
    """Kill every process of a group, if it still exists."""
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        # macOS answers "not permitted" for a group of zombies alone.
        return


def kill_marked(mark: str) -> int:
    """Kill every process that a worker has started, in any group or session. Returns how many there were.

    Each of them inherited the mark in its environment. The search is repeated until it finds none, because a process
    may fork while others are killed. Without /proc it finds nothing; such systems rely on the limit on processes.
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
    """Find the processes that were started with this mark in their environment."""
    found = []
    for entry in _PROC.glob("[0-9]*"):
        try:
            if mark.encode() in (entry / "environ").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found

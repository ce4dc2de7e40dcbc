"""The fences around a solution: resource limits everywhere, and on Linux the kernel's own, unless the layer is L0.

Each fence reports `[name, reason]`, sometimes with a detail after it; the reason is "" if it is in force. No fence
raises: one that cannot be put up is reported, and the others stay in force.
"""

from __future__ import annotations

import os
import resource
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, Callable, FenceReport

RECURSION_LIMIT = 42_000
"""Enough for 10,000 elements, the most that a problem asks of a recursion, with four frames for each: a function, the
cache around it, a generator in it and what consumes that. From 3.12 to 3.13 CPython has a limit of its own for the
functions in C among them, which cannot be raised."""

STACK_BYTES = 64 * 1024 * 1024
HEADROOM_BYTES = 48 * 1024 * 1024
"""Added to the limit once it was reached, so that the worker has the memory to say so."""

MAX_DESCRIPTORS = 64
NO_PROCESSES = "no sockets, processes or signals"


def put_up(settings: dict[str, Any]) -> FenceReport:
    """Put up every fence that the settings require. Called before any code of the learner is read."""
    report = [_limit("no files written", resource.RLIMIT_FSIZE, 0), _limit("no core dumps", resource.RLIMIT_CORE, 0)]
    report.append(_limit("few descriptors", resource.RLIMIT_NOFILE, MAX_DESCRIPTORS))
    if settings["layer"] != "L0" and sys.platform == "linux":
        from .kernel import put_up_kernel_fences

        report += put_up_kernel_fences(settings)
    sys.setrecursionlimit(RECURSION_LIMIT)
    return report


def put_up_for_program(settings: dict[str, Any]) -> FenceReport:
    """Put up the fences for a program that will run in place of this one, and allow it a large stack.

    It has threads of its own, so their number is not limited; its memory is, by the parent, once it has started.
    """
    report = put_up(settings)
    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    if hard == resource.RLIM_INFINITY or hard >= STACK_BYTES:
        resource.setrlimit(resource.RLIMIT_STACK, (STACK_BYTES, hard))
    return report


def limit_processes(report: FenceReport) -> None:
    """Allow no further process, unless a kernel fence already forbids it. Called once the worker's threads run."""
    if not any(fence[:2] == [NO_PROCESSES, ""] for fence in report):
        # This limit counts threads too, so it is used only if there is no finer fence.
        report.append(_limit("few processes", resource.RLIMIT_NPROC, 0))


def open_memory_count() -> int:
    """Open the file that holds the size of this process, before the fences hide it. Returns -1 if there is none."""
    try:
        return os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return -1


def limit_memory(memory_count: int, megabytes: int) -> list[str]:
    """Limit the address space to what the process has now plus `megabytes`. Called as the last step of the set-up."""
    if memory_count < 0:
        return ["memory limit", "the system does not tell how much memory the worker has"]
    pages = int(os.pread(memory_count, 64, 0).split()[0])
    os.close(memory_count)
    soft = pages * resource.getpagesize() + megabytes * 1024 * 1024
    return _limit("memory limit", resource.RLIMIT_AS, soft, soft + HEADROOM_BYTES)


def give_headroom() -> None:
    """Raise the memory limit a little after it was reached, so that the worker can say so."""
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def allow_cpu(seconds: float) -> None:
    """Allow this much more CPU time from now on, rounded up. A backstop: the parent, which keeps the clock, may die."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(usage.ru_utime + usage.ru_stime + seconds) + 2
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard == resource.RLIM_INFINITY or soft <= hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _limit(name: str, which: int, soft: int, hard: int | None = None) -> list[str]:
    return attempt(name, lambda: resource.setrlimit(which, (soft, soft if hard is None else hard)))


def attempt(name: str, act: Callable[[], object]) -> list[str]:
    """Put up one fence, and return its report."""
    try:
        act()
    except (OSError, ValueError) as error:
        return [name, str(error) or type(error).__name__]
    return [name, ""]

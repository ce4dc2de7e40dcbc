"""The fences between a solution and the machine: which are requested, which are in force, and why not more."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from runner.record import record

KERNEL_FENCES = ("no new privileges", "reads only what it needs", "no sockets, processes or signals")
"""The fences of L1; the worker reports them by these names."""

NO_PROCESSES = KERNEL_FENCES[2]
MEMORY = "memory limit"

BUBBLEWRAP = "bwrap"
SANDBOX_EXEC = "sandbox-exec"

_SYSTEM = ("/usr", "/lib", "/lib64", "/nix/store", "/etc/ld.so.cache")

_PROFILE = """\
(version 1)
(allow default)
(deny network*)
(deny file-write*)
(deny process-fork)
(deny signal (target others))
"""
"""On macOS, a worker may compute and read files, and nothing else."""


@record
class Fence:
    """One fence. `reason` says why it is not in force, "" if it is. `detail` says how it is made."""

    name: str
    reason: str = ""
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is in force."""
        return not self.reason


@record
class IsolationStatus:
    """How a worker is isolated, and the `version` of its interpreter. `requested` is the layer that was wanted."""

    layer: str
    requested: str
    version: str
    fences: tuple[Fence, ...]

    @property
    def missing(self) -> tuple[Fence, ...]:
        """The fences that are not in force, each with its reason."""
        return tuple(fence for fence in self.fences if not fence.holds)

    def holds(self, name: str) -> bool:
        """Whether the fence of this name is in force."""
        return any(fence.name == name and fence.holds for fence in self.fences)

    def __str__(self) -> str:
        return self.summary

    @property
    def summary(self) -> str:
        """One line for a report: the layer, and the fences that are missing."""
        if not self.missing:
            return self.layer
        return f"{self.layer}, without: " + "; ".join(f"{fence.name} ({fence.reason})" for fence in self.missing)


NOT_STARTED = IsolationStatus("none", "none", "", ())
"""The status of a worker that has not started."""


@record
class Wrapper:
    """A program that isolates a worker from outside: its name, and the words in front of the worker's own command."""

    name: str
    words: tuple[str, ...]


def wrapper_for(layer: str, command: Sequence[str], readable: Sequence[str]) -> Wrapper | None:
    """Choose the wrapper for a layer. None if the layer needs none, or if this machine has none."""
    if layer == "L2" and (program := shutil.which(BUBBLEWRAP)):
        return Wrapper(BUBBLEWRAP, _bubblewrap(program, command, readable))
    if layer != "L0" and sys.platform == "darwin" and (program := shutil.which(SANDBOX_EXEC)):
        return Wrapper(SANDBOX_EXEC, (program, "-p", _PROFILE))
    return None


def _bubblewrap(program: str, command: Sequence[str], readable: Sequence[str]) -> tuple[str, ...]:
    """Unshare every namespace. Of the file system, show only what the interpreter needs and what is named."""
    interpreter = Path(command[0]).absolute()
    # A virtual environment needs two folders: its own, and the one of the interpreter that it was made from.
    seen = [*_SYSTEM, str(interpreter.parent.parent), str(interpreter.resolve().parent.parent), *readable]
    binds = [word for path in seen for word in ("--ro-bind-try", path, path)]
    return program, "--unshare-all", "--die-with-parent", *binds, "--proc", "/proc", "--dev", "/dev", "--chdir", "/"


def status_of(reported: Sequence[Sequence[str]], *, requested: str, version: str, wrapper: str = "") -> IsolationStatus:
    """Find the layer that is in force, from the fences that the worker has reported and the wrapper that it runs in."""
    fences = tuple(Fence(*map(str, fence)) for fence in reported)
    holding = {fence.name for fence in fences if fence.holds}
    layer = "L1" if wrapper == SANDBOX_EXEC or holding.issuperset(KERNEL_FENCES) else "L0"
    if wrapper == BUBBLEWRAP:
        layer = "L2"
    elif requested == "L2":
        fences += (Fence(BUBBLEWRAP, "there is no `bwrap` on this machine"),)
    return IsolationStatus(layer, requested, version, fences)

"""What stands between a solution and the machine: asked for, in force, and why not more."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Layer = Literal["auto", "L0", "L1", "L2"]

KERNEL_FENCES = ("no new privileges", "reads only what it needs", "no sockets, processes or signals")
"""The fences of L1; the worker reports them by these names."""

NO_PROCESSES = KERNEL_FENCES[2]


@dataclass(frozen=True, slots=True)
class Fence:
    """One fence; `reason` says why it is not in force, "" where it is; `detail` what it is made of."""

    name: str
    reason: str = ""
    detail: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is in force."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class IsolationStatus:
    """How a worker is fenced in. `python` is its version; `layer` is what was reached, not what was asked for."""

    layer: str
    asked: str
    python: str
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
        """One line for a report: the layer and what is missing of it."""
        if not self.missing:
            return self.layer
        return f"{self.layer}, without: " + "; ".join(f"{fence.name} ({fence.reason})" for fence in self.missing)


def status_of(reported: Sequence[Sequence[str]], *, asked: str, python: str, wrapped: bool) -> IsolationStatus:
    """Read the layer off the fences that the worker has reported; `wrapped` is whether it runs in bubblewrap."""
    fences = tuple(Fence(*map(str, fence)) for fence in reported)
    kernel = set(KERNEL_FENCES).issubset(fence.name for fence in fences if fence.holds)
    layer = "L2" if wrapped else "L1" if kernel else "L0"
    if asked == "L2" and not wrapped:
        fences += (Fence("bubblewrap", "there is no `bwrap` on this machine"),)
    return IsolationStatus(layer, asked, python, fences)


NOT_STARTED = IsolationStatus("none", "none", "", ())
"""The status of a worker that was not needed yet."""


def bubblewrap(command: Sequence[str]) -> list[str] | None:
    """Give what goes before a worker's command for layer L2; None where there is no `bwrap`.

    Namespaces of its own for everything, the whole file system read-only, an empty /tmp and home.
    """
    program = shutil.which("bwrap")
    if program is None:
        return None
    hidden = [folder for folder in ("/home", "/root", "/tmp") if Path(folder).is_dir()]  # noqa: S108  # they are emptied
    bind = [word for folder in hidden for word in ("--tmpfs", folder)]
    return [
        program,
        "--unshare-all",
        "--die-with-parent",
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        *bind,
    ]

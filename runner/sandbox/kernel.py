"""The fences of the Linux kernel. They need neither root nor a library other than libc."""

from __future__ import annotations

import ctypes
import os
from _signal import SIGKILL  # type: ignore[import-not-found]  # `signal` would bring enum and re with it

from .landlock import restrict_files
from .seccomp import restrict_calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotations import Any, FenceReport

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CAPABILITY_VERSION = 0x20080522


def put_up_kernel_fences(settings: dict[str, Any]) -> FenceReport:
    """Put up each fence that this kernel has. The one that forbids system calls comes last."""
    libc = ctypes.CDLL(None, use_errno=True)
    report = [_die_with(libc, settings["parent"]), _no_new_privileges(libc), _no_rights_of_root(libc)]
    programs = settings.get("executable", [])
    report.append(["reads only what it needs", *restrict_files(libc, settings["readable"], programs)])
    report.append(["no sockets, processes or signals", *restrict_calls(libc, may_execute=bool(programs))])
    return report


def _die_with(libc: ctypes.CDLL, parent: int) -> list[str]:
    """Make the kernel end this process when the thread that started it ends."""
    if not parent:
        return ["ends with drill", "", "by bubblewrap"]
    if libc.prctl(_PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0):
        return ["ends with drill", os.strerror(ctypes.get_errno())]
    if os.getppid() != parent:
        # The parent ended before the kernel was asked.
        os._exit(0)
    return ["ends with drill", ""]


def _no_new_privileges(libc: ctypes.CDLL) -> list[str]:
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return ["no new privileges", os.strerror(ctypes.get_errno())]
    return ["no new privileges", ""]


def _no_rights_of_root(libc: ctypes.CDLL) -> list[str]:
    """Give up every capability: without them, root is an ordinary user, who cannot raise a limit again."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if libc.capset(ctypes.byref(header), ctypes.byref(nothing)):
        return ["no rights of root", os.strerror(ctypes.get_errno())]
    return ["no rights of root", ""]

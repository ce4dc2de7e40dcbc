"""The worker for Python: an interpreter that runs `runner/sandbox`, which puts up the fences before it loads a file."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from signal import SIGUSR1
from typing import Any

import runner.sandbox
from runner.bank.model import Args

NEEDS = "Python 3.11 or later"
LIMITS_MEMORY = True
TRACE_SIGNAL: int = SIGUSR1
DEBUGGER = ""

_SANDBOX = Path(runner.sandbox.__path__[0])
_MARSHAL_VERSION = 2
"""Every Python can read this version, and it has no table of references, which later versions write."""


def debug_script(call_spec: dict[str, Any], filename: str, calls: Sequence[Args]) -> str:  # noqa: ARG001  # none
    """Return nothing: drill needs no program for that."""
    return ""


def lacking() -> str:
    """Return nothing: drill itself runs on Python."""
    return ""


def command(interpreter: str) -> list[str]:
    """Return the command that starts the interpreter without the learner's packages and settings."""
    import shutil  # noqa: PLC0415 - who asks whether a language can run does not start it

    return [shutil.which(interpreter) or interpreter, "-P", "-s", "-S", "-B", str(_SANDBOX / "__main__.py")]


def environment() -> dict[str, str]:
    """Fix the order of sets and the encoding, so that a solution gives the same answer everywhere."""
    return {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1"}


def readable(interpreter: str) -> list[str]:  # noqa: ARG001  # it finds its own files
    """Return the sandbox. The fence itself finds the standard library."""
    return [str(_SANDBOX)]


def libraries(source: bytes, named: Sequence[str] = ()) -> list[str]:
    """Find the named libraries, or else sortedcontainers, which LeetCode has, if the source may use it."""
    names = named or (("sortedcontainers",) if b"orted" in source else ())
    return [path for name in names if (path := _path_of(name))]


def _path_of(library: str) -> str | None:
    """Find the folder of a package or the file of a module; None if it is not installed."""
    found = find_spec(library)
    if found is None or not found.origin:
        return None
    return str(Path(found.origin).parent) if found.submodule_search_locations else found.origin


def opening(settings: dict[str, Any], interpreter: str) -> list[bytes]:  # noqa: ARG001  # it runs already
    """Encode the settings as any other request."""
    return [encoded(settings)]


def encoded(request: Any) -> bytes:
    """Encode with marshal: reading it is three times as fast as reading JSON, and the worker trusts its parent."""
    return marshal.dumps(request, _MARSHAL_VERSION)

"""The worker for JavaScript: a launcher puts up the fences, and becomes Node, which runs `program/main.js`."""

from __future__ import annotations

import json
import marshal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import runner.sandbox
from runner.bank.model import Args
from runner.languages.javascript.node import find, major

NEEDS = "Node 20 or later"
LIMITS_MEMORY = False
TRACE_SIGNAL = 0
DEBUGGER = "node --inspect-brk"

_PROGRAM = Path(__file__).parent / "program"
SHIPPED = _PROGRAM / "shipped"
"""The bundles that tools/build_react has made, and their licenses."""

_LAUNCHER = Path(runner.sandbox.__path__[0]) / "launcher.py"
_OPTIONS = ("--no-warnings", "--stack-size=60000")
"""The stack, in kilobytes, is smaller than the limit of 64 MB that the launcher sets."""

_YOUNG = 16
"""For all but components, V8's young generation is this part of the memory limit, and does not grow. Else it would
start at 1 MB and go up to 16, or more from Node 24 on, and at each step a solution that keeps much in memory would look
as if it were worse than the reference. There are two halves of this size, and what fills them may be garbage.
"""

COMPONENT_OPTIONS = ("--max-semi-space-size=4",)
"""For components: much of what they make lives for one action, and would fill 16 MB before it is removed."""

COMPONENT_VARIABLES = {"MALLOC_ARENA_MAX": "1"}
"""The threads that compile would otherwise get memory each of its own from glibc, and not give it back."""

_LAST_EXPERIMENT = 22
"""The last version of Node in which its own fence has to be called experimental."""


def debug_script(call_spec: dict[str, Any], filename: str, calls: Sequence[Args]) -> str:
    """Write a script for Node. It loads the solution as a worker does, without any fence."""
    program = json.dumps(str(_PROGRAM / "debug.js"))
    given = ",\n  ".join(json.dumps(each) for each in (call_spec, filename, list(calls)))
    head = "// Written by `drill debug`. Attach a debugger, then continue to the `debugger` statement."
    return f"{head}\nrequire({program}).debug(\n  {given},\n);\n"


def lacking() -> str:
    """Return nothing: the settings may name a Node that is not on the PATH, so the start of a worker finds out."""
    return ""


def command(interpreter: str) -> list[str]:  # noqa: ARG001  # the launcher reads it in its settings
    """Return the command that starts the launcher."""
    return [sys.executable, "-P", "-s", "-S", "-B", str(_LAUNCHER)]


def environment() -> dict[str, str]:
    """Return the launcher's variables."""
    return {"LC_ALL": "C.UTF-8"}


def readable(interpreter: str) -> list[str]:
    """Return the program in JavaScript, Node, and the libraries that Node loads."""
    node = find(interpreter)
    return [str(_PROGRAM), node.program, *node.loader, *node.libraries]


def libraries(source: bytes, named: Sequence[str] = ()) -> list[str]:  # noqa: ARG001  # there are none
    """Return no library: a solution is one file."""
    return []


def opening(settings: dict[str, Any], interpreter: str) -> list[bytes]:
    """Encode what the launcher has to know, and then the settings for Node."""
    node = find(interpreter)
    permissions = _permissions(node.program) if settings["layer"] == "L0" else []
    heap = f"--max-old-space-size={settings['memory_mb']}"
    is_component = bool(settings["call_spec"].get("driver"))
    more = [*permissions, *(COMPONENT_OPTIONS if is_component else _constant_young(settings["memory_mb"]))]
    launch = {key: settings[key] for key in ("layer", "readable", "parent")} | {
        "command": [node.program, *_OPTIONS, *more, heap, str(_PROGRAM / "main.js")],
        "executable": [node.program, *node.loader],
        "environment": {"OPENSSL_CONF": "/dev/null"} | (COMPONENT_VARIABLES if is_component else {}),
    }
    text = settings["source"].decode("utf-8-sig", "replace")
    return [marshal.dumps(launch, 2), encoded(settings | {"source": text})]


def _constant_young(memory_mb: int) -> list[str]:
    size = max(memory_mb // _YOUNG, 1)
    return [f"--min-semi-space-size={size}", f"--max-semi-space-size={size}"]


def _permissions(program: str) -> list[str]:
    """Write the options of Node's own fence: no files, no processes. It does not cover sockets."""
    name = "--permission" if major(program) > _LAST_EXPERIMENT else "--experimental-permission"
    return [name, f"--allow-fs-read={_PROGRAM}/", "--allow-worker"]


def encoded(request: Any) -> bytes:
    """Encode as JSON, which Node reads."""
    return json.dumps(request, separators=(",", ":"), allow_nan=False).encode()

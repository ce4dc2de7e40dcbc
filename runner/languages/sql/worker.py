"""The worker for queries: an interpreter that runs `runner/data_worker`, with read access to DuckDB and sqlglot."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from signal import SIGUSR1

import runner.data_worker
from runner.languages.python import worker as python_worker

NEEDS = "the extra sql"
LIMITS_MEMORY = True
TRACE_SIGNAL: int = SIGUSR1
DEBUGGER = ""
debug_script, opening, encoded = python_worker.debug_script, python_worker.opening, python_worker.encoded
LIBRARIES = ("_duckdb", "sqlglot")

_PROGRAM = Path(runner.data_worker.__path__[0])


def lacking() -> str:
    """Say that the extra is not installed; "" if it is."""
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    return "SQL problems need DuckDB and sqlglot: pip install 'interview-drill[sql]'" if missing else ""


def command(interpreter: str) -> list[str]:
    """Return the command that starts the program."""
    import shutil  # noqa: PLC0415 - who asks whether a language can run does not start it

    return [shutil.which(interpreter) or interpreter, "-P", "-s", "-S", "-B", str(_PROGRAM / "__main__.py")]


def environment() -> dict[str, str]:
    """Return the environment of a worker for Python. The time zone is fixed, too."""
    return {**python_worker.environment(), "TZ": "UTC"}


def readable(interpreter: str) -> list[str]:
    """Return both packages of the program, and where the engine looks for the memory that a container allows."""
    return [str(_PROGRAM), *python_worker.readable(interpreter), "/proc/self/cgroup", "/sys/fs/cgroup"]


def libraries(source: bytes, named: Sequence[str] = ()) -> list[str]:
    """Find the engine and the parser. The source says nothing about them."""
    return python_worker.libraries(source, (*LIBRARIES, *named))

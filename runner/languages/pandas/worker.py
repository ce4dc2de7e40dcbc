"""The worker for data frames: the program that runs queries, with pandas in place of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from signal import SIGUSR1

from runner.languages.python import worker as python_worker
from runner.languages.sql import worker as sql_worker

NEEDS = "the extra data"
LIMITS_MEMORY = True
TRACE_SIGNAL: int = SIGUSR1
DEBUGGER = ""
command = sql_worker.command
debug_script, opening, encoded = python_worker.debug_script, python_worker.opening, python_worker.encoded

_LIBRARIES = ("pandas", "numpy", "dateutil", "six", "pytz", "tzdata")
"""pandas and what its releases import. A library that is not installed is not needed."""


def lacking() -> str:
    """Say that the extra is not installed; "" if it is."""
    is_missing = find_spec("pandas") is None or sql_worker.lacking()
    return "data frames need pandas: pip install 'interview-drill[data]'" if is_missing else ""


def environment() -> dict[str, str]:
    """Return the environment of a query, with one thread for what numpy does."""
    return {**sql_worker.environment(), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def readable(interpreter: str) -> list[str]:
    """Return the program, and the shared libraries that numpy has next to its own folder."""
    numpy = python_worker.libraries(b"", ("numpy",))
    return [*sql_worker.readable(interpreter), *(str(Path(path).with_name("numpy.libs")) for path in numpy)]


def libraries(source: bytes, named: Sequence[str] = ()) -> list[str]:
    """Find pandas and what it imports."""
    return python_worker.libraries(source, (*_LIBRARIES, *named))

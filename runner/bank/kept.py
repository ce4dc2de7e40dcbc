"""Problems that were loaded before: as plain data in the cache, so that a command need not parse and check them again.

Parsing, checking and the modules for it cost ten times what an interpreter costs to start.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from runner.bank import model
from runner.bank.cache import believable, read_cache, stamp_of, write_cache
from runner.bank.model import Problem
from runner.typespec import TypeSpec
from runner.verdict import Verdict

# Objects are tuples that begin with the name of their class as bytes, which no plain value holds.
_CLASSES: Mapping[bytes, type[Any]] = {
    name.encode(): known
    for name, known in {**vars(model), "TypeSpec": TypeSpec, "Verdict": Verdict}.items()
    if isinstance(known, type) and (is_dataclass(known) or issubclass(known, Enum))
}
_FORM = zlib.crc32(repr([(name, getattr(known, "__match_args__", ())) for name, known in _CLASSES.items()]).encode())


def problem_kept(cache: Path, path: Path, topics: Collection[str]) -> Problem | None:
    """Return the problem in `path` as it was kept in the file `cache`; None where it may have changed since."""
    found = read_cache(cache)
    if found is None:
        return None
    data, written = found
    try:
        stamp = stamp_of(path.stat())
    except OSError:
        return None
    if data[:-1] != (_FORM, str(path), stamp, tuple(topics)) or stamp >= believable(written):
        return None
    problem: Problem = _unpacked(data[-1])
    return problem


def keep_problem(cache: Path, path: Path, topics: Collection[str], problem: Problem, stamp: int) -> None:
    """Keep a problem that was loaded from `path` when that had the stamp `stamp`."""
    write_cache(cache, (_FORM, str(path), stamp, tuple(topics), _packed(problem)))


def _packed(value: Any) -> Any:
    if isinstance(value, Enum):
        return (type(value).__name__.encode(), value.value)
    if is_dataclass(value):
        name = type(value).__name__.encode()
        return (name, *(_packed(getattr(value, field.name)) for field in fields(value)))
    if isinstance(value, Mapping):
        return {key: _packed(inner) for key, inner in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(map(_packed, value))
    return value


def _unpacked(value: Any) -> Any:
    if isinstance(value, tuple):
        inner = map(_unpacked, value)
        return _CLASSES[next(inner)](*inner) if value and isinstance(value[0], bytes) else tuple(inner)
    if isinstance(value, dict):
        return {key: _unpacked(one) for key, one in value.items()}
    return [_unpacked(one) for one in value] if isinstance(value, list) else value

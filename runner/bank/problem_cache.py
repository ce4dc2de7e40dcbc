"""The cache of loaded problems, as plain data, so that a command does not parse and check them again.

Parsing and checking, with the modules they need, cost ten times as much as starting an interpreter.
"""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any

from runner.bank import budgets, model, tables
from runner.bank.cache_file import PARTIAL, first_untrusted_stamp, read_cache, stamp_of, write_cache
from runner.bank.model import Problem
from runner.record import record
from runner.typespec import TypeSpec
from runner.verdict import Verdict

# An object is packed as a tuple that starts with the name of its class as bytes. No plain value contains bytes.
_CLASSES: Mapping[bytes, type[Any]] = {
    name.encode(): known
    for name, known in {
        **vars(budgets),
        **vars(tables),
        **vars(model),
        "TypeSpec": TypeSpec,
        "Verdict": Verdict,
    }.items()
    if isinstance(known, type) and (is_dataclass(known) or issubclass(known, Enum))
}
_CLASSES_CHECKSUM = zlib.crc32(
    repr([(name, getattr(known, "__match_args__", ())) for name, known in _CLASSES.items()]).encode()
)


@record
class ProblemCache:
    """A folder of cached problems, one file each. If `folder` is None, nothing is cached."""

    folder: Path | None

    def find(self, path: Path, topics: Collection[str]) -> Problem | None:
        """Return the cached problem of `path`; None if there is none or the file may have changed since."""
        found = None if self.folder is None else read_cache(self.folder / path.stem)
        if found is None:
            return None
        data, written = found
        try:
            stamp = stamp_of(path.stat())
        except OSError:
            return None
        if data[:-1] != (_CLASSES_CHECKSUM, str(path), stamp, tuple(topics)) or stamp >= first_untrusted_stamp(written):
            return None
        problem: Problem = _unpacked(marshal.loads(zlib.decompress(data[-1])))  # noqa: S302 - beneath the same checksum
        return problem

    def load(self, path: Path, topics: Collection[str]) -> Problem:
        """Load the problem in `path` and cache it. Raises `BankError`."""
        from runner.bank.bank_file import content_of  # noqa: PLC0415 - a cached problem needs no parser

        stamp = stamp_of(path.stat()) if path.is_file() else 0
        problem, packed = _loaded(path, content_of(path), tuple(topics))
        if self.folder is not None:
            write_cache(self.folder / path.stem, (_CLASSES_CHECKSUM, str(path), stamp, tuple(topics), packed))
        return problem

    def remove_others(self, names: Collection[str]) -> None:
        """Remove the files of problems that are not in `names`, and files that a killed drill left unfinished."""
        with suppress(OSError):
            for file in self.folder.iterdir() if self.folder else ():
                if file.suffix == PARTIAL or file.name.partition(".")[0] not in names:
                    file.unlink()


@lru_cache(maxsize=256)  # one process may open the bank for many homes
def _loaded(path: Path, content: bytes, topics: tuple[str, ...]) -> tuple[Problem, bytes]:
    from runner.bank.load import load_content  # noqa: PLC0415 - as above

    problem = load_content(path, content, topics)
    return problem, zlib.compress(marshal.dumps(_packed(problem), 4), 1)


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

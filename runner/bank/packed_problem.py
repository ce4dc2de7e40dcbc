"""A problem as bytes and back: plain data, packed by the classes of the model."""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from runner.bank import budgets, cases, model, tables
from runner.bank.model import Problem
from runner.typespec import TypeSpec
from runner.verdict import Verdict

# An object is packed as a tuple that starts with the name of its class as bytes. No plain value contains bytes.
_CLASSES: Mapping[bytes, type[Any]] = {
    name.encode(): known
    for name, known in {
        **vars(budgets),
        **vars(cases),
        **vars(tables),
        **vars(model),
        "TypeSpec": TypeSpec,
        "Verdict": Verdict,
    }.items()
    if isinstance(known, type) and (is_dataclass(known) or issubclass(known, Enum))
}
CLASSES_CHECKSUM = zlib.crc32(
    repr([(name, getattr(known, "__match_args__", ())) for name, known in _CLASSES.items()]).encode()
)
"""Bytes that were packed with other classes cannot be unpacked."""


def pack(problem: Problem) -> bytes:
    """Return the problem as bytes."""
    return zlib.compress(marshal.dumps(_packed(problem), 4), 1)


def unpack(packed: bytes) -> Problem:
    """Return the problem that was packed. The bytes have to be trusted, and from the same classes."""
    problem: Problem = _unpacked(marshal.loads(zlib.decompress(packed)))  # noqa: S302 - the caller trusts them
    return problem


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

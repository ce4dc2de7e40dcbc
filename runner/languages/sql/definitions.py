"""A query defines nothing that has a name. Two queries are the same program if only comments and layout differ."""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import sha256

_PARTS = re.compile(
    r"(?P<text>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|(?P<comment>--[^\n]*|/\*.*?\*/)|(?P<space>\s+)", re.DOTALL
)


def is_name(name: str) -> bool:
    """Whether a problem may give this name to a table."""
    return name.isidentifier()


def definition_line(source: bytes, names: Collection[str]) -> int:
    """Return the line where the query starts: after the comments at the top."""
    del names
    for number, line in enumerate(source.decode("utf-8", "replace").splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("--"):
            return number
    return 1


def assigns(source: bytes, names: Collection[str], position: int) -> bool:
    """Return False: a query assigns to nothing."""
    del source, names, position
    return False


def program(source: bytes) -> str:
    """Return a digest of the query without comments, and with one space for every space outside of texts."""
    text = _PARTS.sub(lambda part: part["text"] or " ", source.decode("utf-8", "surrogateescape"))
    return sha256(" ".join(text.split()).removesuffix(";").strip().encode("utf-8", "surrogateescape")).hexdigest()

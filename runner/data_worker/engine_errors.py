"""The engine's errors with their line and column in the learner's file."""

from __future__ import annotations

import re

_PLACE = re.compile(r"^LINE (?P<line>\d+): (?P<text>.*)\n(?P<pad> *)\^", re.MULTILINE)
_HEAD = re.compile(r"^\w+ Error: ")
_ELLIPSIS = "..."


class QueryError(SyntaxError):
    """What is wrong with a query, in the engine's words. A `SyntaxError`, because that has a line and a column."""


class NoQueryError(QueryError):
    """The stub as it was made."""


def refused(message: str, filename: str, line: int = 0, column: int = 0) -> QueryError:
    """Make the error for a query that is not run."""
    return QueryError(message, (filename, line or None, column or None, None))


def at_place(error: Exception, query: str, filename: str) -> QueryError:
    """Make the error with the place that the engine marks with a caret."""
    text = str(error)
    words = _HEAD.sub("", text.partition("\n\nLINE ")[0]).strip()
    place = _PLACE.search(text)
    if place is None:
        return refused(words, filename)
    line = int(place["line"])
    return refused(words, filename, line, _column(place, query.splitlines()[line - 1] if query else ""))


def _column(place: re.Match[str], whole: str) -> int:
    """Find the column in the whole line: the engine shows only a part of a long one."""
    shown = place["text"]
    offset = len(place["pad"]) - len(f"LINE {place['line']}: ")
    if shown.startswith(_ELLIPSIS):
        part = shown.removeprefix(_ELLIPSIS).removesuffix(_ELLIPSIS)
        return max(0, whole.find(part)) + offset - len(_ELLIPSIS) + 1
    return offset + 1

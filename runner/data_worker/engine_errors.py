"""The engine's errors with their line and column in the learner's file."""

from __future__ import annotations

import re
from collections.abc import Sequence

import _duckdb as duckdb

_PLACE = re.compile(r"^LINE (?P<line>\d+): (?P<text>.*)\n(?P<pad> *)\^", re.MULTILINE)
_HEAD = re.compile(r"^\w+ Error: ")
_NO_TABLE = re.compile(r"Table with name (?P<name>.+?) does not exist!.*", re.DOTALL)
_NO_COLUMN = re.compile(r'Referenced column "(?P<name>[^"]+)" (was )?not found')
_ELLIPSIS = "..."
_SYNTAX_IS_RIGHT = (duckdb.BinderException, duckdb.CatalogException)


class QueryError(SyntaxError):
    """What is wrong with a query, in the engine's words. A `SyntaxError`, because that has a line and a column."""


class RefusedQueryError(QueryError):
    """A query whose syntax is right: it does more than read, or names what is not there."""


class NoQueryError(QueryError):
    """The stub as it was made."""


def refused(message: str, filename: str, line: int = 0, column: int = 0) -> QueryError:
    """Make the error for a query that is not run although its syntax is right."""
    return RefusedQueryError(message, (filename, line or None, column or None, None))


def at_place(
    error: Exception, query: str, filename: str, tables: Sequence[str] = (), lines_above: int = 0
) -> QueryError:
    """Make the error with the place that the engine marks with a caret.

    `tables` are those of the problem: the engine guesses among its own, too. `lines_above` are what the engine was
    given before the query.
    """
    text = str(error)
    words = _HEAD.sub("", text.partition("\n\nLINE ")[0]).strip()
    if tables and (missing := _NO_TABLE.match(words)):
        words = f"there is no table {missing['name']}; there is {', '.join(tables)}"
    elif (column := _NO_COLUMN.match(words)) and f'"{column["name"]}"' in query:
        words = f"PostgreSQL reads \"{column['name']}\" as a column; it writes a text as '{column['name']}'"
    kind = RefusedQueryError if isinstance(error, _SYNTAX_IS_RIGHT) else QueryError
    place = _PLACE.search(text)
    if place is None:
        return kind(words, (filename, None, None, None))
    line = int(place["line"]) - lines_above
    column_there = _column(place, query.splitlines()[line - 1] if query else "")
    return kind(words, (filename, line or None, column_there or None, None))


def _column(place: re.Match[str], whole: str) -> int:
    """Find the column in the whole line: the engine shows only a part of a long one."""
    shown = place["text"]
    offset = len(place["pad"]) - len(f"LINE {place['line']}: ")
    if shown.startswith(_ELLIPSIS):
        part = shown.removeprefix(_ELLIPSIS).removesuffix(_ELLIPSIS)
        return max(0, whole.find(part)) + offset - len(_ELLIPSIS) + 1
    return offset + 1

"""The engine's errors with their line and column in the learner's file."""

from __future__ import annotations

import re
from collections.abc import Sequence

import _duckdb as duckdb

_PLACE = re.compile(r"^LINE (?P<line>\d+): (?P<text>.*)\n(?P<pad> *)\^", re.MULTILINE)
_HEAD = re.compile(r"^[\w ]+ Error: ")
_NO_TABLE = re.compile(r"Table with name (?P<name>.+?) does not exist!.*", re.DOTALL)
_NO_COLUMN = re.compile(r'Referenced column "(?P<name>[^"]+)" (was )?not found')
_NO_FUNCTION = re.compile(r"\w+ Function with name (?P<name>\w+) does not exist!")
_NO_MATCH = re.compile(r"No function matches the given name and argument types '(?P<name>.+?)\((?P<types>.*?)\)'\.")
_LIKES = {"~~": "LIKE", "!~~": "NOT LIKE", "~~*": "ILIKE", "!~~*": "NOT ILIKE"}
_ONLY_THEIRS = frozenset(
    "array_fill array_lower array_ndims array_positions array_remove array_replace array_upper date_bin json_agg "
    "json_array_elements json_array_elements_text json_build_array json_build_object json_object_agg json_object_keys "
    "json_typeof jsonb_agg jsonb_array_elements jsonb_array_elements_text jsonb_array_length jsonb_build_array "
    "jsonb_build_object jsonb_each jsonb_object_agg jsonb_object_keys jsonb_set justify_days justify_hours "
    "justify_interval make_interval min_scale normalize num_nonnulls num_nulls overlay quote_ident quote_literal "
    "quote_nullable regexp_instr regexp_match regexp_substr scale string_to_table to_jsonb to_number trim_array "
    "trim_scale width_bucket".split()
)
"""Functions that PostgreSQL has and the engine does not."""
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
    elif function := _NO_FUNCTION.match(words):
        words = _missing_function(function["name"].lower())
    elif mismatch := _NO_MATCH.match(words):
        words = _wrong_types(mismatch["name"], mismatch["types"].replace("_LITERAL", ""))
    elif (column := _NO_COLUMN.match(words)) and f'"{column["name"]}"' in query:
        words = f"PostgreSQL reads \"{column['name']}\" as a column; it writes a text as '{column['name']}'"
    kind = RefusedQueryError if isinstance(error, _SYNTAX_IS_RIGHT) else QueryError
    place = _PLACE.search(text)
    if place is None:
        return kind(words, (filename, None, None, None))
    line = int(place["line"]) - lines_above
    column_there = _column(place, query.splitlines()[line - 1] if query else "")
    return kind(words, (filename, line or None, column_there or None, None))


def _missing_function(name: str) -> str:
    """Say whose fault it is. What the engine guesses would be its own functions, so it is left out."""
    is_theirs = name in _ONLY_THEIRS
    return (
        f"the engine here cannot do this; PostgreSQL can: {name}()" if is_theirs else f"there is no function {name}()"
    )


def _wrong_types(name: str, types: str) -> str:
    """Say what does not fit, without the signatures of the engine."""
    if name in _LIKES:
        advice = "a date can be compared with dates, or as to_char(…, 'YYYY')"
        return f"{_LIKES[name]} compares texts, not ({types}): {advice}"
    return f"{name} does not take ({types})"


def _column(place: re.Match[str], whole: str) -> int:
    """Find the column in the whole line: the engine shows only a part of a long one."""
    shown = place["text"]
    offset = len(place["pad"]) - len(f"LINE {place['line']}: ")
    if shown.startswith(_ELLIPSIS):
        part = shown.removeprefix(_ELLIPSIS).removesuffix(_ELLIPSIS)
        return max(0, whole.find(part)) + offset - len(_ELLIPSIS) + 1
    return offset + 1

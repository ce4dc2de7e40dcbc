"""Reads the short notation of tables: `employee = (1, 'Ann'), (2, NULL); department = (1, 'IT')`.

A text needs no quotation marks if it is one word or a date. A table that is not named has no rows.
"""

from __future__ import annotations

import re

from runner.bank.model import Args, Param, Plain, Problem
from runner.bank.table_rows import rows_mismatch
from runner.bank.tables import CellType, Table
from runner.errors import UsageError
from runner.languages.sql.writing import try_words
from runner.shell_words import quoted

_TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<sign>[(),;=])|(?P<word>[^\s'(),;=]+(?: [^\s'(),;=]+)*))")
_TEXTS = frozenset({CellType.TEXT, CellType.DATE, CellType.TIMESTAMP})


class _UnreadableError(Exception):
    """What is wrong with the text, as a clause."""


def read_input(problem: Problem, text: str) -> Args:
    """Read the tables of an input. Raises `UsageError` that says what does not fit, with an example."""
    assert problem.query is not None
    return {**{table.name: [] for table in problem.query.tables}, **read_tables(problem, text)}


def read_tables(problem: Problem, text: str) -> Args:
    """Read only the tables that the text names. Raises `UsageError` as `read_input` does."""
    try:
        return _read(problem, text)
    except _UnreadableError as error:
        fix = f"for example: drill try {quoted(example(problem))}"
        raise UsageError(f"this input cannot be read: {error}", fix) from None


def example(problem: Problem) -> str:
    """Write the first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Raise `ValueError`: a query prints nothing."""
    raise ValueError(f"{text!r:.60} is not a value of the type {param.type}")


def _read(problem: Problem, text: str) -> Args:
    assert problem.query is not None
    tables = {table.name: table for table in problem.query.tables}
    args: Args = {}
    for part in _parts(text):
        name, sign, rows = (word.strip() for word in part.partition("="))
        if not sign:
            raise _UnreadableError(f"{part.strip()[:60]!r} is not `table = (cells), (cells)`")
        if name not in tables:
            raise _UnreadableError(f"there is no table {name!r}; there are {', '.join(tables)}")
        args[name] = _rows(rows, tables[name])
    return args


def _parts(text: str) -> list[str]:
    """Split at the semicolons outside of quotation marks, or at the ends of lines."""
    whole = re.findall(r"(?:'(?:[^']|'')*'|[^;\n'])+", text)
    return [part for part in whole if part.strip()]


def _rows(text: str, table: Table) -> Plain:
    cells: list[list[Plain]] = []
    open_row = False
    at = 0
    while at < len(text.rstrip()):
        token = _TOKEN.match(text, at)
        if token is None:
            raise _UnreadableError(f"{table.name}: a quotation mark is not closed at {text[at:].strip()[:40]!r}")
        at = token.end()
        if token["sign"] == "(" and not open_row:
            cells.append([])
            open_row = True
        elif token["sign"] == ")" and open_row:
            open_row = False
        elif token["sign"] is None and open_row and len(cells[-1]) < len(table.columns):
            cells[-1].append(_cell(token, table.columns[len(cells[-1])].type))
        elif token["sign"] != ",":
            raise _UnreadableError(
                f"{table.name}: {token[0].strip()!r} does not fit; a row is ({', '.join(table.names)})"
            )
    if open_row:
        raise _UnreadableError(f"{table.name}: a bracket is not closed")
    if why := rows_mismatch(cells, table):
        raise _UnreadableError(why)
    return cells


def _cell(token: re.Match[str], kind: CellType) -> Plain:
    if token["text"] is not None:
        return token["text"][1:-1].replace("''", "'")
    word = token["word"]
    if word.upper() in ("NULL", "NONE"):
        return None
    if kind in _TEXTS:
        return word
    if word.lower() in ("true", "false"):
        return word.lower() == "true"
    try:
        return int(word) if re.fullmatch(r"[-+]?\d+", word) else float(word)
    except ValueError:
        return word

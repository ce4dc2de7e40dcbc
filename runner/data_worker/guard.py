"""The guard in front of the engine: a solution is one query, which only reads, and gives the same answer every day.

It looks at the parse tree: to the engine, `WITH d AS (INSERT …) SELECT …` is a SELECT, too, and so are DESCRIBE and
SHOW. Whatever is refused raises `QueryError` with its place in the file.
"""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import Any

import _duckdb as duckdb
import sqlglot
from data_worker import dialects, grouping, lacks, mysql, regexes  # type: ignore[import-not-found]  # its name only in a worker
from data_worker.engine_errors import NoQueryError, QueryError, at_place, refused  # type: ignore[import-not-found]
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

_QUERIES = (exp.Query, exp.Values)
_NOT_READING = (exp.DML, exp.DDL, exp.Command, exp.Into, exp.Describe, exp.Show, exp.Summarize, exp.Pragma, exp.Set)

_READ_AS_TABLES = frozenset({"SUMMARIZE", "SHOW"})
"""Statements that PostgreSQL's parser reads as a table with an alias."""

_TODAY = frozenset(
    "now today current_date current_time current_timestamp localtime localtimestamp transaction_timestamp "
    "statement_timestamp clock_timestamp get_current_timestamp get_current_time".split()
)
_CHANCE = frozenset("random rand uuid gen_random_uuid uuidv4 uuidv7 setseed nextval currval".split())
_OUTSIDE = ("read_", "parquet_", "duckdb_", "pragma_", "sniff_", "json_execute", "json_serialize")
_OUTSIDE_NAMES = frozenset(
    "glob query query_table getenv getvariable current_setting which_secret arrow_scan pandas_scan "
    "sql_auto_complete checkpoint force_checkpoint test_all_types".split()
)
_NEVER_A_CALL = frozenset("current_date current_time current_timestamp localtime localtimestamp".split())
"""The functions that are called without brackets."""

logging.getLogger("sqlglot").setLevel(logging.ERROR)  # it warns about statements that it only passes on


def checked(query: str, filename: str, spec: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the query as the engine reads it, and remarks on it. Raises `QueryError` if it is refused."""
    tokens = _tokens(query, filename)
    if not tokens:
        raise NoQueryError("there is no query yet: write it below the comments", (filename, None, None, None))
    tree = _tree(query, filename, tokens)
    _refuse_calls(query, tokens, filename)
    lacks.refuse(query, tokens, filename)
    edits, notes = regexes.rewritten(query, tokens, filename)
    if tree is None:
        return dialects.edited(query, edits), {"notes": [dialects.NOT_READ, *notes]}
    _refuse_writing(tree, query, tokens, filename)
    more_edits, more_notes = grouping.completed(tree, tokens, spec)
    remarks: dict[str, Any] = {"notes": [*dialects.notes(tree, query, tokens, spec), *notes, *more_notes]}
    ours = dialects.edited(query, [*edits, *more_edits])
    return ours, remarks if _has_order(tree) else {**remarks, "unordered": True}


def _tokens(query: str, filename: str) -> list[Token]:
    try:
        return list(sqlglot.tokenize(query, read="duckdb"))
    except (SqlglotError, RecursionError) as error:
        message = f"it cannot be read: {str(error).splitlines()[0]}"
        raise QueryError(message, (filename, None, None, None)) from None


def _tree(query: str, filename: str, tokens: list[Token]) -> exp.Expression | None:
    """Parse the only statement. None if only the engine's own parser knows its syntax."""
    try:
        statements = [each for each in dialects.parsed(query) if each is not None]
    except SqlglotError:
        if rewrite := mysql.rewrite_of(query, tokens):
            raise refused(rewrite[0], filename, *rewrite[1:]) from None
        _ask_engine(query, filename)
        return None
    except RecursionError:
        raise refused("it is nested too deeply", filename) from None
    if rewrite := mysql.rewrite_of(query, tokens):
        raise refused(rewrite[0], filename, *rewrite[1:])
    if len(statements) != 1:
        raise refused(
            f"a solution is one query; here are {len(statements)} statements", filename, *_second(query, tokens)
        )
    tree: exp.Expression = statements[0]
    return tree


def _ask_engine(query: str, filename: str) -> None:
    """Let the engine say what is wrong with a query that the other parser does not read."""
    try:
        kinds = [statement.type for statement in duckdb.extract_statements(query)]
    except duckdb.Error as error:
        raise at_place(error, query, filename) from None
    written = duckdb.execute("SELECT json_serialize_sql(?::VARCHAR)", [query]).fetchall()[0][0]
    if kinds != [duckdb.StatementType.SELECT] or '"error":true' in written or "INSERT" in written.upper():
        raise refused("a solution is one query that only reads, and this cannot be read as one", filename)


def _refuse_writing(tree: exp.Expression, query: str, tokens: list[Token], filename: str) -> None:
    first = tokens[0]
    if not isinstance(tree, _QUERIES):
        said = f"a solution is one SELECT, which only reads; this is {first.text.upper()[:20]}"
        raise refused(said, filename, *dialects.place_of(query, first))
    for node in tree.walk():
        what = type(node).__name__.upper()
        if isinstance(node, exp.Table) and node.alias and node.name.upper() in _READ_AS_TABLES:
            what = node.name.upper()
        if isinstance(node, _NOT_READING) or what in _READ_AS_TABLES:
            place = next((token for token in tokens if token.text.upper() == what), first)
            said = f"a solution only reads; this one has {what}"
            raise refused(said, filename, *dialects.place_of(query, place))
        if isinstance(node, exp.Table) and (node.args.get("db") or node.args.get("catalog")):
            said = f"name a table without its schema: {node.name}, not {node.sql()[:60]}"
            raise refused(said, filename, first.line)


def _refuse_calls(query: str, tokens: list[Token], filename: str) -> None:
    """Refuse functions by their names: all that are called, and the words that are functions without brackets."""
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        name = token.text.lower()
        is_quoted = token.token_type in (TokenType.STRING, TokenType.IDENTIFIER)
        is_called = (
            after is not None and after.token_type is TokenType.L_PAREN and token.token_type is not TokenType.STRING
        )
        if not is_called and (is_quoted or name not in _NEVER_A_CALL):
            continue
        place = (filename, *dialects.place_of(query, token))
        if name in _TODAY:
            raise refused(f"`{name}` is refused: its value changes. The statement gives the date", *place)
        if name in _CHANCE:
            raise refused(f"`{name}` is refused: its value changes from run to run", *place)
        if name in _OUTSIDE_NAMES or name.startswith(_OUTSIDE):
            raise refused(f"`{name}` is refused: a query reads the tables of the problem and nothing else", *place)


def _second(query: str, tokens: list[Token]) -> tuple[int, int]:
    """Find the start of the second statement."""
    for token, after in pairwise(tokens):
        if token.token_type is TokenType.SEMICOLON and after.token_type is not TokenType.SEMICOLON:
            line, column = dialects.place_of(query, after)
            return line, column
    return 0, 0


def _has_order(tree: exp.Expression) -> bool:
    """Whether the outermost query has an ORDER BY."""
    while isinstance(tree, exp.Subquery) and not tree.args.get("order"):
        tree = tree.this
    return bool(tree.args.get("order"))

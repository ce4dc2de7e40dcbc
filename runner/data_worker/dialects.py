"""What DuckDB takes and PostgreSQL does not, by the parse tree."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import sqlglot
from data_worker import strictness  # type: ignore[import-not-found]  # its name only in a worker
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

Edit = tuple[int, int, str]
"""The start and the end of a part of a query, and what replaces it."""

NOT_READ = "This syntax is DuckDB's own, so it may be not PostgreSQL."

_ONLY_FUNCTIONS = frozenset(
    "median quantile quantile_cont quantile_disc arg_max arg_min max_by min_by first last list count_if product "
    "strftime strptime date_diff datediff datesub date_sub dayname monthname epoch len list_value list_contains "
    "list_aggregate list_transform list_filter list_sort list_distinct regexp_extract "
    "regexp_matches regexp_full_match contains struct_pack".split()
)
_ONLY_JOINS = frozenset({"SEMI", "ANTI", "ASOF"})


def parsed(query: str) -> list[Any]:
    """Parse as PostgreSQL, or else as DuckDB. Raises `SqlglotError`."""
    try:
        return sqlglot.parse(query, read="postgres")
    except SqlglotError:
        return sqlglot.parse(query, read="duckdb")


def edited(query: str, edits: list[Edit]) -> str:
    """Return the query with these edits, none of which overlap."""
    for start, end, text in sorted(edits, reverse=True):
        query = f"{query[:start]}{text}{query[end:]}"
    return query


def place_of(query: str, token: Token) -> tuple[int, int]:
    """Return the line and the column at which a token starts."""
    start = int(token.start)
    return query.count("\n", 0, start) + 1, start - query.rfind("\n", 0, start)


def enclosing_call(tokens: list[Token], index: int) -> tuple[str, int]:
    """Return the name of the function between whose brackets a token is, and how many of its commas come before."""
    depth = commas = 0
    for before in range(index - 1, 0, -1):
        kind = tokens[before].token_type
        depth += (kind is TokenType.R_PAREN) - (kind is TokenType.L_PAREN)
        if depth < 0:
            return tokens[before - 1].text.lower(), commas
        commas += not depth and kind is TokenType.COMMA
    return "", 0


def notes(tree: exp.Expression, query: str, tokens: list[Token], spec: dict[str, Any]) -> list[str]:
    """Name what DuckDB takes and PostgreSQL refuses, and comparisons with NULL. The query counts all the same."""
    found = [*_not_postgres(tree, query, spec), *_functions(tokens), *strictness.found(tree, query, tokens, spec)]
    said = [f"{what}: drill takes it, but it is not PostgreSQL." for what in dict.fromkeys(found)]
    return [*said, *dict.fromkeys(_with_null(tree))]


def _with_null(tree: exp.Expression) -> list[str]:
    """Name the comparisons with NULL. They are right syntax, and nobody means them."""
    return [
        f"`{node.sql(dialect='postgres')}` is never true: write {'IS NULL' if node.key == 'eq' else 'IS NOT NULL'}."
        for node in tree.find_all(exp.EQ, exp.NEQ)
        if exp.Null in (type(node.this), type(node.expression))
    ]


def _functions(tokens: list[Token]) -> list[str]:
    """Name the calls of functions that only DuckDB has."""
    return [
        f"{token.text.lower()}()"
        for token, after in pairwise(tokens)
        if after.token_type is TokenType.L_PAREN and token.text.lower() in _ONLY_FUNCTIONS
    ]


def _not_postgres(tree: exp.Expression, query: str, spec: dict[str, Any]) -> list[str]:
    found = []
    if query.lstrip().upper().startswith("FROM"):
        found.append("FROM first")
    for select in tree.find_all(exp.Select):
        group, order = select.args.get("group"), select.args.get("order")
        found += ["GROUP BY ALL"] if group is not None and group.args.get("all") else []
        found += ["QUALIFY"] if select.args.get("qualify") else []
        found += ["ORDER BY ALL"] if order is not None and order.sql().upper().endswith(" ALL") else []
        found += _aliases(select, spec)
    found += (
        ["SELECT * EXCLUDE"]
        if any(star.args.get("except_") or star.args.get("except") for star in tree.find_all(exp.Star))
        else []
    )
    joins = {word for join in tree.find_all(exp.Join) for word in (join.kind, join.method)}
    return [*found, *(f"{word} JOIN" for word in sorted(joins & _ONLY_JOINS))]


def _aliases(select: exp.Select, spec: dict[str, Any]) -> list[str]:
    """Name the aliases of a SELECT that its own WHERE or HAVING uses."""
    cells = {column.lower() for _, columns in spec["tables"] for column, *_ in columns}
    aliases = {each.alias.lower() for each in select.expressions if isinstance(each, exp.Alias)} - cells
    return [
        f"the alias {column.name} in {part.upper()}"
        for part in ("where", "having")
        if select.args.get(part) is not None
        for column in select.args[part].find_all(exp.Column)
        if not column.table and column.name.lower() in aliases and column.parent_select is select
    ]

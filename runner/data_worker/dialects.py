"""What DuckDB takes and PostgreSQL does not, by the parse tree."""

from __future__ import annotations

from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token

NOT_READ = "This syntax is DuckDB's own, so it may be not PostgreSQL."


def parsed(query: str) -> list[Any]:
    """Parse as PostgreSQL, or else as DuckDB. Raises `SqlglotError`."""
    try:
        return sqlglot.parse(query, read="postgres")
    except SqlglotError:
        return sqlglot.parse(query, read="duckdb")


def place_of(query: str, token: Token) -> tuple[int, int]:
    """Return the line and the column at which a token starts."""
    start = int(token.start)
    return query.count("\n", 0, start) + 1, start - query.rfind("\n", 0, start)


def notes(tree: exp.Expression, query: str, spec: dict[str, Any]) -> list[str]:
    """Name what DuckDB takes and PostgreSQL refuses. The query counts all the same."""
    return [f"{what}: drill takes it, but it is not PostgreSQL." for what in _not_postgres(tree, query, spec)]


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
    return list(dict.fromkeys(found))


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

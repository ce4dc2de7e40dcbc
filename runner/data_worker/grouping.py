"""Columns that a grouped key determines: PostgreSQL takes them without naming them in GROUP BY, the engine does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from data_worker import dialects  # type: ignore[import-not-found]  # its name only in a worker
from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType


def completed(tree: exp.Expression, tokens: list[Token], spec: dict[str, Any]) -> tuple[list[dialects.Edit], list[str]]:
    """Return the edits that name such columns in GROUP BY, which changes no group, and a note on each."""
    edits: list[dialects.Edit] = []
    notes: list[str] = []
    for select in tree.find_all(exp.Select):
        group = select.args.get("group")
        if group is None or not group.expressions:
            continue
        found = dict(_determined(select, group, _tables(select, tree, spec), spec))
        if found:
            place = _place(select, tokens)
            edits.append((place, place, "".join(f" {name}," for name in found)))
            notes += [
                f"{name} is not in GROUP BY: PostgreSQL takes that only if {key} is the primary key"
                for name, key in found.items()
            ]
    return edits, notes


def _tables(select: exp.Select, tree: exp.Expression, spec: dict[str, Any]) -> dict[str, str]:
    """Return the tables of the problem that a SELECT reads, by the names that it gives them."""
    ctes = {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    known = {name.lower(): name for name, _ in spec["tables"] if name.lower() not in ctes}
    source = select.args.get("from_")
    sources = [source.this if source else None, *(join.this for join in select.args.get("joins") or [])]
    return {
        each.alias_or_name.lower(): known[each.name.lower()]
        for each in sources
        if isinstance(each, exp.Table) and each.name.lower() in known
    }


def _determined(
    select: exp.Select, group: exp.Group, tables: dict[str, str], spec: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """Yield each column outside of aggregates that a grouped key determines, with that key."""
    only = next(iter(tables)) if len(tables) == 1 and not select.args.get("joins") else ""
    grouped = {_name(_meant(part, select), only) for part in group.expressions}
    parts = [*select.expressions, *(select.args[key] for key in ("having", "order") if select.args.get(key))]
    for column in (column for part in parts for column in part.find_all(exp.Column)):
        table, cell = _name(column, only)
        keys = [key for key in spec["keys"].get(tables.get(table), ()) if (table, key.lower()) in grouped]
        is_its_own = column.find_ancestor(exp.AggFunc, exp.Select) is select
        if keys and is_its_own and (table, cell) not in grouped and _has(spec, tables[table], cell):
            prefix = f"{column.table}." if column.table else ""
            yield column.sql(dialect="postgres"), f"{prefix}{keys[0]}"


def _has(spec: dict[str, Any], table: str, cell: str) -> bool:
    return cell in {name.lower() for each, columns in spec["tables"] if each == table for name, *_ in columns}


def _meant(part: exp.Expression, select: exp.Select) -> exp.Expression:
    """Return what a number in GROUP BY means."""
    number = int(part.this) - 1 if isinstance(part, exp.Literal) and part.this.isdigit() else -1
    return select.expressions[number].unalias() if 0 <= number < len(select.expressions) else part


def _name(expression: exp.Expression, only: str) -> tuple[str, str]:
    """Return the table and the name of a column; a column without a table is of the only one."""
    return (
        (expression.table.lower() or only, expression.name.lower()) if isinstance(expression, exp.Column) else ("", "")
    )


def _place(select: exp.Select, tokens: list[Token]) -> int:
    """Return where the list of the own GROUP BY starts: the first one after all that is written before it."""
    before = [select.args.get(key) for key in ("from_", "where")]
    parts = [*select.expressions, *before, *(select.args.get("joins") or [])]
    starts = [name.meta.get("start", 0) for part in parts if part is not None for name in part.find_all(exp.Identifier)]
    return next(
        int(token.end) + 1 for token in tokens if token.token_type is TokenType.GROUP_BY and token.start > max(starts)
    )

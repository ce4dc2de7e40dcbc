"""Where PostgreSQL's types and scopes are stricter than the engine's, by the parse tree: only what is certain."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from sqlglot import exp
from sqlglot.tokenizer_core import Token, TokenType

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)
_CONDITIONS = (exp.Predicate, exp.Connector, exp.Not, exp.Boolean)
_NO_CONDITION = (exp.Sum, exp.Avg, exp.Max, exp.Min)
_TEXTS = (exp.TimeToStr, exp.Lower, exp.Upper, exp.Concat, exp.Substring, exp.Left, exp.Right, exp.Trim)


def found(tree: exp.Expression, query: str, tokens: list[Token], spec: dict[str, Any]) -> list[str]:
    """Name what the engine takes and PostgreSQL refuses for a type or a scope."""
    is_doubled = any(
        token.token_type is TokenType.EQ and query[token.start : token.end + 1] == "==" for token in tokens
    )
    is_bare = any(
        token.token_type is TokenType.INTERVAL and after.token_type is TokenType.NUMBER
        for token, after in pairwise(tokens)
    )
    return [
        *(["`==`, which PostgreSQL writes `=`"] if is_doubled else []),
        *(["INTERVAL before a number without quotation marks"] if is_bare else []),
        *_sums(tree),
        *(
            f"{name} in an ON after a comma, which sees only what is joined after the comma"
            for name in _out_of_scope(tree, tokens)
        ),
        *(f"{each} compared with a number, although it is a text" for each in _texts_with_numbers(tree, spec)),
    ]


def _sums(tree: exp.Expression) -> Iterator[str]:
    """Name the aggregates over a condition, which is no number in PostgreSQL."""
    for call in tree.find_all(*_NO_CONDITION):
        inner = call.this.expressions[0] if isinstance(call.this, exp.Distinct) else call.this
        if isinstance(inner.unnest(), _CONDITIONS):
            name = call.key.upper()
            yield f"{name} of a condition, which PostgreSQL writes {name}(CASE WHEN … THEN 1 ELSE 0 END)"


def _out_of_scope(tree: exp.Expression, tokens: list[Token]) -> Iterator[str]:
    """Name the tables before a comma that an ON after it refers to."""
    commas = {after.start for token, after in pairwise(tokens) if token.token_type is TokenType.COMMA}
    for select in tree.find_all(exp.Select):
        source = select.args.get("from_")
        earlier: set[str] = set()
        seen = {source.this.alias_or_name.lower()} if source is not None else set()
        for join in select.args.get("joins") or []:
            name = join.this.alias_or_name.lower()
            if _is_after(join, commas):
                earlier, seen = earlier | seen, {name}
                continue
            seen.add(name)
            if join.args.get("on") is not None:
                columns = join.args["on"].find_all(exp.Column)
                named = {column.table.lower() for column in columns if column.parent_select is select}
                yield from sorted((named & earlier) - seen)


def _is_after(join: exp.Join, commas: set[int]) -> bool:
    """Whether this table comes after a comma. A JOIN whose ON comes later looks the same in the tree."""
    return isinstance(join.this, exp.Table) and join.this.this.meta.get("start") in commas


def _texts_with_numbers(tree: exp.Expression, spec: dict[str, Any]) -> Iterator[str]:
    """Name the texts that are compared with a number."""
    for node in tree.find_all(*_COMPARISONS, exp.In):
        sides = [node.this, *(node.expressions if isinstance(node, exp.In) else [node.expression])]
        if not any(isinstance(side, exp.Literal) and not side.is_string for side in sides):
            continue
        for side in sides:
            if _is_text(side.unnest(), tree, spec):
                yield side.sql(dialect="postgres")


def _is_text(side: exp.Expression, tree: exp.Expression, spec: dict[str, Any]) -> bool:
    if isinstance(side, exp.Cast):
        return side.to.is_type(*exp.DataType.TEXT_TYPES)
    return isinstance(side, _TEXTS) or (isinstance(side, exp.Column) and _is_text_column(side, tree, spec))


def _is_text_column(column: exp.Column, tree: exp.Expression, spec: dict[str, Any]) -> bool:
    """Whether a column is one of the problem's tables, and a text: its SELECT has to read nothing else."""
    select = column.parent_select
    if not isinstance(select, exp.Select) or select.args.get("from_") is None:
        return False
    sources = [select.args["from_"].this, *(join.this for join in select.args.get("joins") or [])]
    tables = {name.lower(): cells for name, cells in spec["tables"]}
    for cte in tree.find_all(exp.CTE):
        tables.pop(cte.alias.lower(), None)
    if not all(isinstance(source, exp.Table) and source.name.lower() in tables for source in sources):
        return False
    kinds = {
        kind
        for source in sources
        if column.table.lower() in ("", source.alias_or_name.lower())
        for cell, kind, _ in tables[source.name.lower()]
        if cell.lower() == column.name.lower()
    }
    return kinds == {"TEXT"}

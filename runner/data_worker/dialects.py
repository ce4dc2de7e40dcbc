"""Other dialects: what MySQL writes differently, and what DuckDB takes and PostgreSQL does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokenizer_core import Token, TokenType

NOT_READ = "This syntax is DuckDB's own, so it may be not PostgreSQL."

Arguments = list[str]

_REWRITES: dict[str, Callable[[Arguments], str]] = {
    "datediff": lambda given: f"{_date(given, 0)} - {_date(given, 1)}",
    "date_format": lambda given: f"to_char({_at(given, 0)}, 'YYYY-MM-DD')",
    "ifnull": lambda given: f"coalesce({', '.join(given)})",
    "if": lambda given: f"CASE WHEN {_at(given, 0)} THEN {_at(given, 1)} ELSE {_at(given, 2)} END",
    "group_concat": lambda given: f"string_agg({_at(given, 0)}, ',')",
    "date_add": lambda given: f"{_at(given, 0)} + INTERVAL '1 day'",
    "date_sub": lambda given: f"{_at(given, 0)} - INTERVAL '1 day'",
    "curdate": lambda _: "the date that the statement gives",
    "str_to_date": lambda given: f"{_at(given, 0)}::date",
    "to_days": lambda given: f"{_at(given, 0)} - date '0001-01-01'",
    "dayofweek": lambda given: f"extract(dow FROM {_at(given, 0)})",
    "last_day": lambda given: f"date_trunc('month', {_at(given, 0)}) + INTERVAL '1 month - 1 day'",
    "year": lambda given: f"extract(year FROM {_at(given, 0)})",
    "month": lambda given: f"extract(month FROM {_at(given, 0)})",
    "day": lambda given: f"extract(day FROM {_at(given, 0)})",
    "truncate": lambda given: f"trunc({', '.join(given)})",
    "locate": lambda given: f"strpos({_at(given, 1)}, {_at(given, 0)})",
    "instr": lambda given: f"strpos({', '.join(given)})",
}
"""MySQL's functions, and how PostgreSQL writes the same call."""

_ONLY_TWO = {"datediff"}
"""DuckDB has a function of this name with three arguments, which is another one."""


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


def rewrite_of(query: str, tokens: list[Token]) -> tuple[str, int, int] | None:
    """Say how PostgreSQL writes the first construct of MySQL, with its line and column; None if there is none."""
    for row, line in enumerate(query.splitlines(), start=1):
        code = line.partition("--")[0]
        if code.count("`") >= 2 and "'" not in code.partition("`")[0]:
            name = code.split("`")[1]
            return (
                f'MySQL\'s backticks: PostgreSQL writes {name}, or "{name}" in double quotes',
                row,
                code.index("`") + 1,
            )
    for index, token in enumerate(tokens):
        if found := _limit(tokens, index) or _call(query, tokens, index):
            return found, *place_of(query, token)
    return None


def _limit(tokens: list[Token], index: int) -> str:
    texts = [token.text for token in tokens[index : index + 4]]
    if (
        len(texts) == 4
        and texts[0].upper() == "LIMIT"
        and texts[2] == ","
        and texts[1].isdigit()
        and texts[3].isdigit()
    ):
        return f"MySQL's LIMIT {texts[1]}, {texts[3]}: PostgreSQL writes LIMIT {texts[3]} OFFSET {texts[1]}"
    return ""


def _call(query: str, tokens: list[Token], index: int) -> str:
    name = tokens[index].text.lower()
    is_call = index + 1 < len(tokens) and tokens[index + 1].token_type is TokenType.L_PAREN
    if not is_call or name not in _REWRITES or tokens[index].token_type is TokenType.STRING:
        return ""
    given = _arguments(query, tokens, index + 1)
    if name in _ONLY_TWO and len(given) != 2:
        return ""
    return f"MySQL's {name.upper()}: PostgreSQL writes {_REWRITES[name](given)}"


def _arguments(query: str, tokens: list[Token], bracket: int) -> Arguments:
    """Cut the arguments of a call out of the query, by the commas at the depth of its bracket."""
    depth, start, found = 0, tokens[bracket].end + 1, []
    for token in tokens[bracket:]:
        depth += (token.token_type is TokenType.L_PAREN) - (token.token_type is TokenType.R_PAREN)
        if not depth or (depth == 1 and token.token_type is TokenType.COMMA):
            found.append(" ".join(query[start : token.start].split()))
            start = token.end + 1
        if not depth:
            break
    return [each for each in found if each]


def _at(given: Arguments, place: int) -> str:
    return given[place] if place < len(given) else "…"


def _date(given: Arguments, place: int) -> str:
    text = _at(given, place)
    return f"date {text}" if text.startswith("'") else text


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

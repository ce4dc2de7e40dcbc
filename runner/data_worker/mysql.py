"""What MySQL writes differently, and how PostgreSQL writes the same."""

from __future__ import annotations

import re
from collections.abc import Callable

from data_worker import mysql_words  # type: ignore[import-not-found]  # its name only in a worker
from data_worker.dialects import place_of  # type: ignore[import-not-found]
from sqlglot.tokenizer_core import Token, TokenType

Arguments = list[str]

_FORMATS = {"%Y": "YYYY", "%y": "YY", "%m": "MM", "%d": "DD", "%H": "HH24", "%h": "HH12", "%i": "MI", "%s": "SS"}
_FORMATS |= {"%M": "FMMonth", "%b": "Mon", "%W": "FMDay", "%a": "Dy", "%e": "FMDD", "%c": "FMMM"}

_REWRITES: dict[str, Callable[[Arguments], str]] = {
    "datediff": lambda given: f"{_date(given, 0)} - {_date(given, 1)}",
    "date_format": lambda given: f"to_char({_at(given, 0)}, {_format(given, 1)})",
    "ifnull": lambda given: f"coalesce({', '.join(given)})",
    "if": lambda given: f"CASE WHEN {_at(given, 0)} THEN {_at(given, 1)} ELSE {_at(given, 2)} END",
    "group_concat": lambda given: f"string_agg({_grouped(given)})",
    "date_add": lambda given: f"{_at(given, 0)} + {_interval(given, 1)}",
    "date_sub": lambda given: f"{_at(given, 0)} - {_interval(given, 1)}",
    "curdate": lambda _: "the date that the statement gives",
    "str_to_date": lambda given: f"CAST({_at(given, 0)} AS date)",
    "to_days": lambda given: f"{_at(given, 0)} - date '0001-01-01'",
    "dayofweek": lambda given: f"extract(dow FROM {_at(given, 0)})",
    "last_day": lambda given: f"date_trunc('month', {_at(given, 0)}) + INTERVAL '1 month - 1 day'",
    "year": lambda given: f"extract(year FROM {_at(given, 0)})",
    "month": lambda given: f"extract(month FROM {_at(given, 0)})",
    "day": lambda given: f"extract(day FROM {_at(given, 0)})",
    "truncate": lambda given: f"trunc({', '.join(given)})",
    "locate": lambda given: f"strpos({_at(given, 1)}, {_at(given, 0)})",
    "isnull": lambda given: f"{_at(given, 0)} IS NULL",
    "ucase": lambda given: f"upper({_at(given, 0)})",
    "lcase": lambda given: f"lower({_at(given, 0)})",
    "quarter": lambda given: f"extract(quarter FROM {_at(given, 0)})",
    "week": lambda given: f"extract(week FROM {_at(given, 0)})",
    "hour": lambda given: f"extract(hour FROM {_at(given, 0)})",
    "minute": lambda given: f"extract(minute FROM {_at(given, 0)})",
    "weekday": lambda given: f"extract(isodow FROM {_at(given, 0)}) - 1",
    "substring_index": lambda given: f"split_part({', '.join(given)})",
    "timestampdiff": lambda given: f"{_date(given, 2)} - {_date(given, 1)} for days of dates",
    "instr": lambda given: f"strpos({', '.join(given)})",
}
"""MySQL's functions, and how PostgreSQL writes the same call."""

_ONLY_TWO = {"datediff"}
"""DuckDB has a different function of this name, with three arguments."""


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
        if found := _limit(tokens, index) or _call(query, tokens, index) or mysql_words.rewrite_at(tokens, index):
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
    given, after = _arguments(query, tokens, index + 1)
    if [token.text.upper() for token in after[:2]] == ["AS", "("]:
        return ""  # a CTE with this name and the names of its columns
    if name in _ONLY_TWO and len(given) != 2:
        return ""
    return f"MySQL's {name.upper()}: PostgreSQL writes {_REWRITES[name](given)}"


def _arguments(query: str, tokens: list[Token], bracket: int) -> tuple[Arguments, list[Token]]:
    """Cut the arguments of a call out of the query, by the commas at the depth of its bracket; and what is after it."""
    depth, start, found = 0, tokens[bracket].end + 1, []
    end = bracket
    for end, token in enumerate(tokens[bracket:], start=bracket):  # noqa: B007 - its last value is where the call ends
        depth += (token.token_type is TokenType.L_PAREN) - (token.token_type is TokenType.R_PAREN)
        if not depth or (depth == 1 and token.token_type is TokenType.COMMA):
            found.append(" ".join(query[start : token.start].split()))
            start = token.end + 1
        if not depth:
            break
    return [each for each in found if each], tokens[end + 1 :]


def _at(given: Arguments, place: int) -> str:
    return given[place] if place < len(given) else "…"


def _date(given: Arguments, place: int) -> str:
    text = _at(given, place)
    return f"date {text}" if text.startswith("'") else text


def _format(given: Arguments, place: int) -> str:
    """Write a format of MySQL as one of PostgreSQL."""
    return re.sub(r"%\w", lambda part: _FORMATS.get(part[0], part[0]), _at(given, place)).replace('"', "'")


def _interval(given: Arguments, place: int) -> str:
    """Write `INTERVAL 7 DAY` as PostgreSQL does."""
    words = _at(given, place).split()
    return f"INTERVAL '{' '.join(words[1:]).lower()}'" if len(words) == 3 else _at(given, place)


_GROUPED = re.compile(
    r"(?P<value>.*?)(?P<order>\s+ORDER BY\s+.*?)?(\s+SEPARATOR\s+(?P<separator>.*))?", re.DOTALL | re.IGNORECASE
)


def _grouped(given: Arguments) -> str:
    """Write the arguments of GROUP_CONCAT: the order comes last in PostgreSQL."""
    parts = _GROUPED.fullmatch(", ".join(given))
    assert parts is not None
    separator = (parts["separator"] or "','").replace('"', "'")
    return f"{parts['value']}, {separator}{parts['order'] or ''}"

"""MySQL's operators and clauses, and how PostgreSQL writes the same."""

from __future__ import annotations

from sqlglot.tokenizer_core import Token, TokenType

_SIGNS = {
    "&&": "AND",
    "<=>": "IS NOT DISTINCT FROM",
    ":=": "no variables but a window function, like SUM(…) OVER (ORDER BY …)",
    "STRAIGHT_JOIN": "JOIN",
}
_REGEXP = frozenset({"REGEXP", "RLIKE"})
_BETWEEN_VALUES = {"DIV": "/ between integers", "MOD": "%", "XOR": "<> between two conditions in brackets"}
"""Words that are operators only with a value on both sides: they may name things, too."""

_VALUES = frozenset({TokenType.VAR, TokenType.NUMBER, TokenType.STRING})
_CLAUSES = frozenset({TokenType.GROUP_BY, TokenType.ORDER_BY})
_ENDS = frozenset("WHERE LIMIT HAVING UNION EXCEPT INTERSECT QUALIFY WINDOW OFFSET FETCH , ;".split())


def rewrite_at(tokens: list[Token], index: int) -> str:
    """Say how PostgreSQL writes a construct of MySQL that starts with this token; "" if none does."""
    token = tokens[index]
    word = token.text.upper()
    if token.token_type in (TokenType.STRING, TokenType.IDENTIFIER):
        return ""
    if token.token_type is TokenType.JOIN and _lacks_on(tokens, index):
        return "MySQL's JOIN without ON: PostgreSQL writes CROSS JOIN"
    if word in _REGEXP and token.token_type is TokenType.RLIKE:
        is_not = tokens[index - 1].token_type is TokenType.NOT
        return f"MySQL's {word}: PostgreSQL writes {'!~' if is_not else '~'} (~* if the case does not matter)"
    if word == "WITH" and [each.text.upper() for each in tokens[index + 1 : index + 2]] == ["ROLLUP"]:
        return "MySQL's WITH ROLLUP: PostgreSQL writes GROUP BY ROLLUP (…)"
    if word in _BETWEEN_VALUES and _is_between_values(tokens, index):
        return f"MySQL's {word}: PostgreSQL writes {_BETWEEN_VALUES[word]}"
    is_sign = word in _SIGNS and token.token_type is not TokenType.VAR
    return f"MySQL's {word}: PostgreSQL writes {_SIGNS[word]}" if is_sign else ""


def _is_between_values(tokens: list[Token], index: int) -> bool:
    around = [tokens[place].token_type for place in (index - 1, index + 1) if 0 <= place < len(tokens)]
    return len(around) == 2 and around[0] in _VALUES | {TokenType.R_PAREN} and around[1] in _VALUES


def _lacks_on(tokens: list[Token], index: int) -> bool:
    """Whether this JOIN has no ON or USING of its own. Joins may nest: each ON belongs to the last JOIN without one."""
    if not _needs_on(tokens, index):
        return False
    depth, open_joins = 0, 1
    for place, token in enumerate(tokens[index + 1 :], start=index + 1):
        word = token.text.upper()
        depth += (word == "(") - (word == ")")
        if depth < 0 or (not depth and (word in _ENDS or token.token_type in _CLAUSES)):
            return True
        if not depth:
            open_joins -= word in ("ON", "USING")
            open_joins += token.token_type is TokenType.JOIN and _needs_on(tokens, place)
        if not open_joins:
            return False
    return True


def _needs_on(tokens: list[Token], join: int) -> bool:
    """Whether this JOIN is none of those that have no ON."""
    words = [token.text.upper() for token in tokens[max(0, join - 3) : join]]
    return words[-1:] not in (["CROSS"], ["POSITIONAL"]) and "NATURAL" not in words

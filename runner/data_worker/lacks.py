"""What PostgreSQL has and the engine lacks: it is refused before anything runs, and is no fault of the query."""

from __future__ import annotations

from data_worker import dialects, macros  # type: ignore[import-not-found]  # its name only in a worker
from data_worker.engine_errors import refused  # type: ignore[import-not-found]
from sqlglot.tokenizer_core import Token, TokenType


def refuse(query: str, tokens: list[Token], filename: str) -> None:
    """Raise `QueryError` for a pattern of a date, a number or a substring that the engine cannot read."""
    for index, token in enumerate(tokens):
        if token.token_type is TokenType.STRING and (what := _lack(tokens, index)):
            raise refused(
                f"the engine here cannot do this; PostgreSQL can: {what}", filename, *dialects.place_of(query, token)
            )


def _lack(tokens: list[Token], index: int) -> str:
    name, commas = dialects.enclosing_call(tokens, index)
    if name == "substring" and tokens[index - 1].token_type is TokenType.FROM:
        return "substring(… FROM pattern). It can match with ~ and replace with regexp_replace"
    return macros.unknown_pattern(name, tokens[index].text) if commas == 1 else ""

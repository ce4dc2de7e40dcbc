"""What the stub of a query shows: the declaration of the tables as comments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from runner.bank.model import Problem
from runner.languages.schema_lines import schema_lines
from runner.languages.sql import PLACEHOLDER

__all__ = ["FILTERS", "PLACEHOLDER", "words"]


def in_comment(text: str) -> str:
    """Write each line of a text as a comment."""
    return "\n".join(f"-- {line}".rstrip() for line in text.splitlines())


FILTERS: Mapping[str, Callable[[str], str]] = {"comment": in_comment}


def words(problem: Problem, width: int) -> dict[str, Any]:
    """Write the declaration of the tables and of the result."""
    del width
    assert problem.query is not None
    return {"schema": "\n".join(schema_lines(problem.query)), "placeholder": PLACEHOLDER}

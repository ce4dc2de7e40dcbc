"""What the stub of a function of data frames shows: the tables with the dtypes of their columns, and its definition."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Problem
from runner.bank.tables import DTYPES, Query
from runner.languages.python.stubs import FILTERS, PLACEHOLDER
from runner.languages.schema_lines import schema_lines

__all__ = ["FILTERS", "PLACEHOLDER", "words"]

_INDENT = " " * 4


def words(problem: Problem, width: int) -> dict[str, Any]:
    """Write the declaration of the tables, the dtypes, and the `def` line."""
    assert problem.query is not None
    return {
        "schema": "\n".join(schema_lines(problem.query)),
        "dtypes": _dtypes(problem.query),
        "definition": _definition(problem, width),
    }


def _dtypes(query: Query) -> str:
    used = {column.type: DTYPES[column.type] for table in query.tables for column in table.columns}
    return ", ".join(f"{kind} is {dtype}" for kind, dtype in used.items())


def _definition(problem: Problem, width: int) -> str:
    params = [f"{param.name}: pd.DataFrame" for param in problem.signature.params]
    line = f"def {problem.signature.name}({', '.join(params)}) -> pd.DataFrame:"
    if len(line) <= width:
        return line
    lines = [f"def {problem.signature.name}(", *(f"{_INDENT}{each}," for each in params), ") -> pd.DataFrame:"]
    return "\n".join(lines)

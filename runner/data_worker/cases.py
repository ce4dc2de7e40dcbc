"""From a call spec to a case: a query or a function of data frames."""

from __future__ import annotations

from typing import Any


def case_of(call_spec: dict[str, Any], source: bytes, filename: str) -> Any:
    """Load a solution. Raises `SyntaxError` for a query that is refused, or what the solution raises."""
    if call_spec["language"] == "sql":
        from data_worker.query_case import QueryCase  # type: ignore[import-not-found]

        return QueryCase(call_spec["query"], source, filename)
    from data_worker.frame_case import FrameCase  # type: ignore[import-not-found]

    return FrameCase(call_spec, source, filename)

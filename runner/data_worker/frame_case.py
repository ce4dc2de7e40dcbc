"""A function of data frames as a case: it gets the tables of an input, and its frame becomes plain data."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd  # type: ignore[import-untyped]
from data_worker.cells import bounded_rows, plain_cell  # type: ignore[import-not-found]  # its name only in a worker
from sandbox import solution  # type: ignore[import-not-found]
from sandbox.calls import WrongType  # type: ignore[import-not-found]
from sandbox.describe import describe  # type: ignore[import-not-found]
from sandbox.wire.mismatch import type_name  # type: ignore[import-not-found]


class FrameCase:
    """A function whose parameters are the tables, in their order."""

    def __init__(self, call_spec: dict[str, Any], source: bytes, filename: str) -> None:
        namespace = solution.load(source, filename, [], {"pd": pd, "np": np})
        self._function = _function(namespace, call_spec["names"])
        self._tables = call_spec["query"]["tables"]

    def prepare(self, args: Any) -> list[pd.DataFrame]:
        """Make new frames of the tables, with types that can hold a missing cell."""
        return [_frame(columns, args[name]) for name, columns in self._tables]

    def run(self, prepared: list[pd.DataFrame]) -> Any:
        """Call the function, and turn its frame into columns and rows."""
        return _plain(self._function(*prepared))

    def finish(self, prepared: Any, result: Any, extras: Any) -> Any:
        """Return the result as it is."""
        del prepared, extras
        return result


def _function(namespace: dict[str, Any], names: list[str]) -> Any:
    """Find the function by its names, or the only one: LeetCode has other names for many of them."""
    try:
        return solution.function(namespace, names)
    except solution.Missing as missing:
        others = [name for name in missing.found if not isinstance(namespace.get(name, type), type)]
        if len(others) != 1:
            raise
        return namespace[others[0]]


def _frame(columns: list[list[str]], rows: list[list[Any]]) -> pd.DataFrame:
    cells = {name: [row[place] for row in rows] for place, (name, *_) in enumerate(columns)}
    return pd.DataFrame({name: pd.Series(cells[name], dtype=dtype) for name, _, dtype in columns})


def _plain(frame: Any) -> dict[str, Any]:
    if not isinstance(frame, pd.DataFrame):
        raise WrongType(f"returned {type_name(frame)}, expected a `DataFrame`", describe(frame))
    if isinstance(frame.columns, pd.MultiIndex):
        raise WrongType("returned a frame with several levels of column labels", describe(list(frame.columns)))
    columns = [_cells(frame.iloc[:, place]) for place in range(frame.shape[1])]
    rows = [list(row) for row in zip(*columns, strict=True)] if columns else [[] for _ in range(len(frame))]
    return {"columns": [str(label) for label in frame.columns], "rows": bounded_rows(rows)}


def _cells(column: pd.Series[Any]) -> list[Any]:
    """Turn a column into plain cells. NaN, NA and NaT are NULL, and so is None."""
    missing = column.isna().tolist()
    return [None if gone else _cell(value) for value, gone in zip(column.tolist(), missing, strict=True)]


def _cell(value: Any) -> Any:
    if isinstance(value, np.generic):
        value = value.item()
    return plain_cell(value.to_pydatetime() if isinstance(value, pd.Timestamp) else value)

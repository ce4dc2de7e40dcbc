"""When a result counts as the reference's: the columns, the rows as a bag or in an order, and their cells. Pure.

A result is `{"columns": [names], "rows": [rows]}`. The reference does not round, so a rounded answer is right within
half a unit of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from runner.bank.model import Plain
from runner.bank.tables import CellType, Query
from runner.grading.matching import can_be_paired
from runner.grading.tables.cells import cells_match, sort_key

Result = dict[str, Any]
Row = Sequence[Plain]


def same_table(query: Query, expected: Result, returned: Result) -> bool:
    """Whether a result is right."""
    rows = aligned(query, returned)
    if rows is None or len(rows) != len(expected["rows"]):
        return False
    if not _same_bag(query, expected["rows"], rows):
        return False
    return in_order(query, expected["rows"], rows)


def aligned(query: Query, returned: Result) -> list[Row] | None:
    """Return the rows with their cells in the declared order of the columns; None if there are more or fewer columns.

    Names that are a permutation of the declared ones decide. Otherwise the position does.
    """
    if len(returned["columns"]) != len(query.columns):
        return None
    places = _places(query, returned["columns"])
    return returned["rows"] if places is None else [[row[place] for place in places] for row in returned["rows"]]


def _places(query: Query, names: Sequence[str]) -> list[int] | None:
    folded = [name.lower() for name in names]
    declared = [name.lower() for name in query.names]
    if sorted(folded) != sorted(declared) or len(set(folded)) < len(folded):
        return None
    return [folded.index(name) for name in declared]


def has_other_names(query: Query, returned: Result) -> bool:
    """Whether the columns were matched by position although their names are others."""
    return len(returned["columns"]) == len(query.columns) and _places(query, returned["columns"]) is None


def in_order(query: Query, expected: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Whether the columns that fix the order have the same sequence of cells. Rows that are equal in them may swap."""
    places = [query.names.index(name) for name in query.order]
    return all(
        cells_match(query, place, left[place], right[place])
        for left, right in zip(expected, rows, strict=True)
        for place in places
    )


def _same_bag(query: Query, expected: Sequence[Row], rows: Sequence[Row]) -> bool:
    kinds = [column.type for column in query.columns]

    def alike(left: Row, right: Row) -> bool:
        return row_matches(query, left, right)

    return can_be_paired(_sorted(expected, kinds), _sorted(rows, kinds), alike)


def row_matches(query: Query, expected: Row, row: Row) -> bool:
    """Whether each cell of a row counts as the expected one."""
    return all(
        cells_match(query, place, left, right) for place, (left, right) in enumerate(zip(expected, row, strict=True))
    )


def _sorted(rows: Sequence[Row], kinds: Sequence[CellType]) -> list[Row]:
    return sorted(rows, key=lambda row: [sort_key(cell, kind) for cell, kind in zip(row, kinds, strict=True)])


def unmatched(query: Query, expected: Sequence[Row], rows: Sequence[Row]) -> tuple[list[int], list[int]]:
    """Return the indices of the expected rows that are missing, and of the rows that are not expected."""
    left = list(range(len(rows)))
    missing = []
    for index, row in enumerate(expected):
        found = next((other for other in left if row_matches(query, row, rows[other])), None)
        if found is None:
            missing.append(index)
        else:
            left.remove(found)
    return missing, left

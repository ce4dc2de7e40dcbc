"""Matrices."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import inf, isqrt
from typing import Any

from runner.bank.cases import Shape
from runner.bank.model import Plain
from runner.strategies.counting import Fits, Products, bounded, sequences
from runner.strategies.form import Form, Maker, Span
from runner.strategies.palette import LONGEST, Manner, Palette, chunked, patterns, spaced
from runner.strategies.scalars import integer_range
from runner.strategies.sequences import NoValues
from runner.strategies.source import Source

_ORDERS = ("strict_flat", "rows_and_cols")
_SWEPT = (*product(range(1, 7), repeat=2), (1, LONGEST), (LONGEST, 1))
_ROOM = 36
"""A matrix has so many cells when it is filled with all values of a range."""


class MatrixKind(NoValues):
    """A list of rows of equal length. It weighs 1 for each cell plus the cells' own weights."""

    def span(self, form: Form) -> Span:
        """From the smallest matrix to the largest."""
        low, high = form.child("of").span
        areas = [rows * cols for rows, cols in _dimensions(form, inf)]
        return min(areas) * (1 + low), max(areas) * (1 + high)

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the matrices, by their number of rows."""
        each = 1 + form.child("of").span[0]
        return bounded(
            [list(cells[start : start + cols]) for start in range(0, rows * cols, cols)] if cols else [[]] * rows
            for rows, cols in _dimensions(form, weight // each)
            for cells in self._cells(form, rows, cols, weight - rows * cols * each)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw rows, so that shrinking deletes whole rows."""
        del room
        (min_rows, max_rows), (min_cols, max_cols) = _ranges(form)
        order = _matrix_order(form)
        cell = form.child("of").prepare(source)

        def build(source: Source) -> Plain:
            cols = source.size(min_cols, max_cols)
            low, high = (cols, cols) if form["square"] else (min_rows, max_rows)
            if order == "strict_flat":
                return _chunks(_ascending(form, source, low, high, cols), cols)
            rows = source.repeat(low, high, lambda source: source.repeat(cols, cols, cell))
            return _sorted_both_ways(rows) if order else rows

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give small matrices of special values, larger ones of a whole range, and one of every shape."""
        child = form.child("of")
        if palette.manner is Manner.SWEEP and not (form["sweep"] and child.shape.kind == "int"):
            return form.lightest()
        if palette.manner is Manner.SWEEP:
            low, high = integer_range(child)
            swept = ((rows, cols, spaced(low, high, rows * cols, -rows * cols)) for rows, cols in _SWEPT)
            return [
                _chunks(cells, cols) for rows, cols, cells in swept if cells and (rows == cols or not form["square"])
            ]
        is_short = palette.manner is Manner.EXTREMES
        values = child.probes(palette)
        lists = [2 * cells for cells in patterns(values)] + patterns(values) if is_short else chunked(values, _ROOM)
        cut = ((cells, cols) for cells in lists if cells for cols in _widths(len(cells)))
        return [
            _chunks(sorted(cells) if _matrix_order(form) else cells, cols)
            for cells, cols in cut
            if _has_room(form, len(cells) // cols, cols)
        ]

    def _cells(self, form: Form, rows: int, cols: int, excess: int) -> list[tuple[Any, ...]]:
        child, order = form.child("of"), _matrix_order(form)
        if order:
            return sequences(child, rows * cols, excess, _grid_order(order, cols))
        products = form.once("products", lambda: Products(child))
        return products.exact(rows * cols, excess)


def _ranges(form: Form) -> tuple[tuple[int, int], tuple[int, int]]:
    rows = form.once("rows", lambda: form.bounds("rows", 0, 8))
    return rows, rows if form["square"] else form.once("cols", lambda: form.bounds("cols", 0, 8))


def _has_room(form: Form, rows: int, cols: int) -> bool:
    (min_rows, max_rows), (min_cols, max_cols) = _ranges(form)
    is_square = rows == cols or not form["square"]
    return is_square and min_rows <= rows <= max_rows and min_cols <= cols <= max_cols


def _widths(area: int) -> list[int]:
    """Give the numbers of columns of a row, of a column, and of the matrix nearest to a square."""
    nearest = next(cols for cols in range(isqrt(area), 0, -1) if area % cols == 0)
    return list(dict.fromkeys((area, 1, nearest)))


def _dimensions(form: Form, area: float) -> Iterator[tuple[int, int]]:
    """Yield the numbers of rows and columns with at most that area; for `inf`, only the smallest and the largest."""
    (min_rows, max_rows), (min_cols, max_cols) = _ranges(form)
    if area == inf:
        yield from ((min_rows, min_cols), (max_rows, max_cols))
        return
    for rows in range(min_rows, max_rows + 1):
        if rows * min_cols > area:
            return
        cols = rows if form["square"] else min_cols
        last = rows if form["square"] else max_cols
        while cols <= last and rows * cols <= area:
            yield rows, cols
            cols += 1


def _matrix_order(form: Form) -> str:
    order = form["sorted"]
    if order in {None, False, "no"}:
        return ""
    if order not in _ORDERS:
        form.impossible(f"`sorted` is one of {', '.join(_ORDERS)}, not {order!r}")
    return str(order)


def _grid_order(order: str, cols: int) -> Fits:
    if order == "strict_flat":
        return lambda before, value: not before or before[-1] < value

    def fits(before: tuple[Any, ...], value: Any) -> bool:
        left = before[-1] if len(before) % cols else value
        above = before[-cols] if len(before) >= cols else value
        return bool(left <= value and above <= value)

    return fits


def _ascending(form: Form, source: Source, low: int, high: int, cols: int) -> list[Plain]:
    """Draw the cells of whole rows, all different and ascending."""
    rows = source.size(low, high)
    fields = {"of": form["of"], "size": rows * cols, "sorted": "strict"}
    cells: list[Plain] = form.derive(Shape("list", fields)).prepare(source)(source)
    return cells


def _chunks(cells: list[Plain], cols: int) -> list[list[Plain]]:
    return [cells[start : start + cols] for start in range(0, len(cells), cols)] if cols else []


def _sorted_both_ways(rows: list[list[Plain]]) -> list[list[Plain]]:
    """Sort each row, then each column, which leaves the rows sorted."""
    columns = [sorted(column) for column in zip(*map(sorted, rows), strict=True)]
    return [list(row) for row in zip(*columns, strict=True)] if columns else rows

"""Matrices and lists of intervals."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import Any

from runner.bank.model import Plain, Shape
from runner.strategies.counting import Fits, Lists, Products, bounded, sequences
from runner.strategies.form import Form, Maker, Span
from runner.strategies.sequences import NoValues, sizes
from runner.strategies.source import Source

_ORDERS = ("strict_flat", "rows_and_cols")


class MatrixKind(NoValues):
    """A list of rows of equal length; it weighs one a cell, besides the cells' own weights."""

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
        """Draw rows, so that shrinking deletes whole ones."""
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

    def _cells(self, form: Form, rows: int, cols: int, excess: int) -> list[tuple[Any, ...]]:
        child, order = form.child("of"), _matrix_order(form)
        if order:
            return sequences(child, rows * cols, excess, _grid_order(order, cols))
        products: Products = form.memo.setdefault("products", Products(child))
        return products.exact(rows * cols, excess)


class IntervalsKind(NoValues):
    """A list of `[start, end]`: `sorted` by start, `disjoint` (not even touching), `strict` (start < end)."""

    def span(self, form: Form) -> Span:
        """As of a list of pairs."""
        return _intervals(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the lists, the shortest first."""
        return [list(found) for found in _intervals(form).layer(weight)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw both ends from few values, so that they touch and overlap."""
        del room
        low, high = sizes(form)
        if form["disjoint"]:
            return _apart(form, low, high)
        _require_room(form)
        number = form.derive(_number(form)).prepare(source)
        strict = bool(form["strict"])

        def pair(source: Source) -> Plain:
            start, end = sorted((number(source), number(source)))
            if strict and start == end:
                return [start, end + 1] if end < _limits(form)[1] else [start - 1, end]
            return [start, end]

        def build(source: Source) -> Plain:
            found = source.repeat(low, high, pair)
            return sorted(found) if form["sorted"] else found

        return build


class _Pair:
    """All intervals: the weight is the rank of the start and what the end lies behind it."""

    def __init__(self, form: Form) -> None:
        self._starts = form.derive(_number(form))
        self._least = 1 if form["strict"] else 0
        self._top = _limits(form)[1]
        low, high = _limits(form)
        self.span: tuple[int, float] = (0, 2 * (high - low))
        _require_room(form)

    def layer(self, weight: int) -> list[Plain]:
        """Give the intervals of this weight, the simplest start first."""
        found = []
        for rank in range(weight + 1):
            for start in self._starts.layer(rank):
                end = start + self._least + weight - rank
                if end <= self._top:
                    found.append([start, end])
        return found


def _ranges(form: Form) -> tuple[tuple[int, int], tuple[int, int]]:
    if "ranges" not in form.memo:
        rows = form.bounds("rows", 0, 8)
        cols = rows if form["square"] else form.bounds("cols", 0, 8)
        form.memo["ranges"] = rows, cols
    found: tuple[tuple[int, int], tuple[int, int]] = form.memo["ranges"]
    return found


def _dimensions(form: Form, area: float) -> Iterator[tuple[int, int]]:
    """Numbers of rows and columns with at most that area; without a bound, the extreme ones alone."""
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
    """Cells for whole rows, all different and in order."""
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


def _limits(form: Form) -> tuple[int, int]:
    return form.integer("min_value", 0), form.integer("max_value", 1000)


def _number(form: Form) -> Shape:
    low, high = _limits(form)
    return Shape("int", {"min_value": low, "max_value": high})


def _require_room(form: Form) -> None:
    low, high = _limits(form)
    fewest = sizes(form)[0]
    least = 2 if form["strict"] else 1
    if high - low + 1 < least:
        form.impossible(f"no interval fits between {low:,} and {high:,}")
    if form["disjoint"] and fewest * least > high - low + 1:
        form.impossible(f"{fewest:,} intervals that do not touch do not fit between {low:,} and {high:,}")


def _intervals(form: Form) -> Lists:
    if "lists" not in form.memo:
        low, high = sizes(form)
        fits = None
        if form["disjoint"]:
            # No more than fit: a list of many would be looked for in vain.
            high = min(high, (_limits(form)[1] - _limits(form)[0] + 1) // (2 if form["strict"] else 1))
            fits = _after if form["sorted"] else _beside
        elif form["sorted"]:
            fits = _in_order
        form.memo["lists"] = Lists(_Pair(form), low, high, fits)
    found: Lists = form.memo["lists"]
    return found


def _after(before: tuple[Plain, ...], pair: Plain) -> bool:
    return not before or bool(before[-1][1] < pair[0])


def _beside(before: tuple[Plain, ...], pair: Plain) -> bool:
    return all(other[1] < pair[0] or pair[1] < other[0] for other in before)


def _in_order(before: tuple[Plain, ...], pair: Plain) -> bool:
    return not before or bool(before[-1] <= pair)


def _apart(form: Form, low: int, high: int) -> Maker:
    """Draw gaps and lengths one after the other; in a large input they fill the range."""
    first, last = _limits(form)
    least = 1 if form["strict"] else 0
    _require_room(form)

    def build(source: Source) -> Plain:
        size = min(source.size(low, high), (last - first + 1) // (least + 1))
        spare = last - first + 1 - size * (least + 1)
        widest = spare // (2 * size) if source.large and size else 3
        found: list[Plain] = []
        place = first

        def pair(source: Source) -> Plain:
            nonlocal place, spare
            gap = source.integer(0, min(widest, spare))
            length = source.integer(0, min(widest, spare - gap))
            spare -= gap + length
            start = place + gap
            place = start + least + length + 1
            return [start, place - 1]

        found = source.repeat(size, size, pair)
        return found if form["sorted"] else source.shuffled(found)

    return build

"""Tables: rows of cells from small pools, with keys in no order, NULLs, and foreign keys into the tables before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from runner.bank.model import Args, Plain, Problem
from runner.bank.tables import Column, Table
from runner.strategies.counting import Lists, Ranked, bounded
from runner.strategies.form import Env, Form, Maker, Span
from runner.strategies.palette import Palette
from runner.strategies.sequences import NoValues
from runner.strategies.source import Source

NULLS = 25
"""The share of missing cells where a cell may be missing, in percent."""

_NULL_RANK = 1
"""Among the values of a column, NULL is the second simplest: much goes wrong with it."""


_FEW_KEYS = 4
"""How many values of a key are enumerated: others differ only in their names."""


class TableKind(NoValues):
    """The rows of one table. A row weighs 1 plus the ranks of its cells in their pools."""

    def span(self, form: Form) -> Span:
        """Give the span of a list of rows."""
        return _lists(form).span

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the tables, those with the fewest rows first."""
        return [[list(row) for row in rows] for rows in _lists(form).layer(weight)]

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw column by column, keys first. A row that is equal to another where rows have to differ is left out."""
        del source, room
        table = _table(form)
        pools = [_pool(table, column, form.env) for column in table.columns]
        keys_first = sorted(range(len(pools)), key=lambda place: not table.columns[place].key)

        def build(source: Source) -> Plain:
            size = min([source.size(table.min_rows, table.max_rows), *_room(table, pools)])
            drawn: dict[int, list[Plain]] = {}
            for place in keys_first:
                own = table.own_key(table.columns[place])
                drawn[place] = _cells(source, table.columns[place], pools[place] if own is None else drawn[own], size)
            return _without_repeats(
                table, list(map(list, zip(*(drawn[place] for place in sorted(drawn)), strict=True)))
            )

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give none: the pools of a table are special values already."""
        del form, palette
        return []


def simpler_cells(problem: Problem, args: Args, name: str, place: int, cell: Plain) -> Sequence[Plain]:
    """Give the cells that are simpler than this one in its column of the table `name`, the simplest first."""
    assert problem.query is not None
    table = next(each for each in problem.query.tables if each.name == name)
    column, own = table.columns[place], table.own_key(table.columns[place])
    pool = _pool(table, column, args) if own is None else [row[own] for row in args[name]]
    ranked = _ranked(column, pool)
    return ranked[: ranked.index(cell)] if cell in ranked else ranked


def _table(form: Form) -> Table:
    table: Table = form["table"]
    return table


def _pool(table: Table, column: Column, env: Env) -> Sequence[Plain]:
    """Give the cells of a column that are there. A foreign key refers to the rows of a table drawn before."""
    if column.refers_to is None:
        return column.values
    own = table.own_key(column)
    if own is not None:
        return table.columns[own].values
    return list(dict.fromkeys(row[column.refers_to.place] for row in env[column.refers_to.table]))


def _ranked(column: Column, pool: Sequence[Plain]) -> list[Plain]:
    return [*pool[:_NULL_RANK], None, *pool[_NULL_RANK:]] if column.null else list(pool)


def _room(table: Table, pools: Sequence[Sequence[Plain]]) -> list[int]:
    """Give the most rows that the columns allow: as many as there are keys, none if there is nothing to refer to."""
    pairs = zip(table.columns, pools, strict=True)
    return [len(pool) for column, pool in pairs if column.key or not (pool or column.null)]


def _cells(source: Source, column: Column, pool: Sequence[Plain], size: int) -> list[Plain]:
    if column.key:
        return source.sample(pool, size, size)

    def cell(source: Source) -> Plain:
        return None if not pool or (column.null and source.chance(NULLS)) else source.choice(pool)

    return [cell(source) for _ in range(size)]


def _without_repeats(table: Table, rows: list[list[Plain]]) -> list[list[Plain]]:
    """Leave out each row that has the same cells as an earlier one where all have to differ."""
    kept: list[list[Plain]] = []
    for row in rows:
        if _fits(table, kept, row):
            kept.append(row)
    return kept


def _fits(table: Table, before: Sequence[Sequence[Plain]], row: Sequence[Plain]) -> bool:
    return not any(all(other[place] == row[place] for place in places) for places in table.distinct for other in before)


class _Rows:
    """All rows. The weight is the sum of the ranks of the cells."""

    def __init__(self, ranked: Sequence[list[Plain]]) -> None:
        self._columns = [Ranked(cells) for cells in ranked]
        self.span: tuple[int, float] = (0, sum(len(cells) - 1 for cells in ranked))

    def layer(self, weight: int) -> list[Plain]:
        """Give the rows of this weight, those with the simplest first cells first."""
        rows: list[tuple[tuple[Plain, ...], int]] = [((), weight)]
        for column in self._columns:
            most = int(column.span[1])
            rows = bounded(
                ((*row, *column.layer(spent)), left - spent)
                for row, left in rows
                for spent in range(min(left, most) + 1)
            )
        return [row for row, left in rows if not left]


def _lists(form: Form) -> Lists:
    return form.once("lists", lambda: _made_lists(_table(form), form.env))


def _made_lists(table: Table, env: Env) -> Lists:
    pools = ((column, _pool(table, column, env)) for column in table.columns)
    ranked = [_ranked(column, pool[:_FEW_KEYS] if column.key else pool) for column, pool in pools]
    most = 0 if not all(ranked) else table.max_rows
    fits: Any = (lambda before, row: _fits(table, before, row)) if table.distinct else None
    return Lists(_Rows(ranked if all(ranked) else []), min(table.min_rows, most), most, fits)

"""Build the model of an SQL problem from checked values. Nothing is checked here, and nothing can fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from runner.bank.budgets import LESS, Limits
from runner.bank.build import Values, shared
from runner.bank.cases import Cases, Group, Growth, Inputs, LargeInput, Shape
from runner.bank.known_solutions import Complexity, WrongSolution
from runner.bank.model import Checker, Constraint, Example, Param, Problem, ProblemKind, Signature
from runner.bank.reading import Explanation
from runner.bank.table_expressions import expanded
from runner.bank.tables import CellType, Column, Frames, Query, Reference, ResultColumn, Table
from runner.typespec import TypeSpec

MEMORY_MB = 1024
_LARGER = 40
_NO_GROWTH = "A correlated subquery is never wrong by itself, and an engine plans a query as it likes."


def tables_of(values: Values) -> tuple[Table, ...]:
    """Build the tables from what a file says under `tables`."""
    places = {name: list(inner["columns"]) for name, inner in values.items()}
    return tuple(_table(name, inner, places) for name, inner in values.items())


def _table(name: str, values: Values, places: Mapping[str, Sequence[str]]) -> Table:
    low, high = _rows(values.get("rows", 6))
    unique = tuple(tuple(names) for names in values.get("unique", ()))
    columns = tuple(_column(column, inner, high, places) for column, inner in values["columns"].items())
    return Table(name, columns, low, high, unique)


def _rows(written: Any) -> tuple[int, int]:
    return (written.get("min", 0), written.get("max", 6)) if isinstance(written, Mapping) else (0, written)


def _column(name: str, values: Values, rows: int, places: Mapping[str, Sequence[str]]) -> Column:
    kind, key, null = values["type"], values.get("key", False), values.get("nullable", False)
    if "fk" not in values:
        return Column(name, kind, tuple(_cells(kind, values, rows)), key, null)
    table, _, column = values["fk"].partition(".")
    return Column(name, kind, (), key, null, Reference(table, column, places[table].index(column)))


def _cells(kind: CellType, values: Values, rows: int) -> Sequence[Any]:
    if "values" in values:
        return tuple(values["values"])
    if kind is CellType.DATE:
        first, last = date.fromisoformat(values["min"]), date.fromisoformat(values["max"])
        return [str(first + timedelta(days)) for days in range((last - first).days + 1)]
    low = values.get("min", 1)
    return range(low, values.get("max", low + 2 * rows - 1) + 1)


def rules_of(tables: Sequence[Table]) -> Iterator[Constraint]:
    """Yield what the declaration of the tables says about every input, as constraints."""
    for table in tables:
        for places in table.distinct:
            names = " and ".join(table.names[place] for place in places)
            cells = ", ".join(f"row[{place}]" for place in places)
            holds = f"len({{({cells},) for row in {table.name}}}) == len({table.name})"
            yield Constraint(f"{table.name}: no two rows have the same {names}", holds)
        for place, column in enumerate(table.columns):
            target = column.refers_to
            if target is not None:
                known = f"[parent[{target.place}] for parent in {target.table}]"
                holds = f"all(row[{place}] in {known} for row in {table.name} if row[{place}] != None)"
                yield Constraint(f"{table.name}.{column.name} refers to {target.table}.{target.column}", holds)


def build_sql_problem(values: Values, version: str, file: str) -> Problem:
    """Build the problem from values without anything broken or missing."""
    tables = tables_of(values["tables"])
    columns = tuple(ResultColumn(name, kind) for name, kind in values["columns"].items())
    names = [column.name for column in columns]
    own = tuple(Constraint(one["text"], expanded(one["holds"], tables)) for one in values.get("constraints", ()))
    limits = {"memory_mb": MEMORY_MB, **values.get("limits", {})}
    return Problem(
        kind=ProblemKind.SQL,
        signature=Signature(
            name=values["id"].replace("-", "_"),
            params=tuple(Param(table.name, table.rows) for table in tables),
            returns=TypeSpec("table"),
        ),
        examples=tuple(
            Example(one["input"], {"columns": names, "rows": one["output"]}, one["why"]) for one in values["examples"]
        ),
        constraints=(*rules_of(tables), *own),
        cases=_cases(values["cases"], tables),
        checker=Checker(),
        reference=values["reference"],
        brute="",
        wrong=tuple(WrongSolution(**one) for one in values["wrong"]),
        slow=(),
        complexity=Complexity("", ""),
        growth=Growth(none=_NO_GROWTH),
        limits=Limits(**limits),
        version=version,
        file=file,
        query=Query(
            tables=tables,
            columns=columns,
            order=tuple(values.get("order", ())),
            round=values.get("round"),
            right=tuple(values["right"]),
            frames=_frames(values.get("pandas")),
        ),
        **shared(values),
    )


def _frames(values: Values | None) -> Frames | None:
    if values is None:
        return None
    wrong = tuple(WrongSolution(**one) for one in values.get("wrong", ()))
    return Frames(values["solution"], Explanation(**values["explanation"]), wrong)


def _cases(values: Values, tables: tuple[Table, ...]) -> Cases:
    larger = values.get("larger", _LARGER)
    return Cases(
        inputs=_shapes(tables),
        groups=tuple(
            Group(name, expanded(group["when"], tables), _drawn(group.get("tables", {}), tables))
            for name, group in values["groups"].items()
        ),
        edges=values.get("edges", ()),
        large=(LargeInput("the larger database", _shapes(_larger(table, larger) for table in tables)),),
        effort=LESS,
    )


def _shapes(tables: Any) -> Inputs:
    return {table.name: Shape("table", {"table": table}) for table in tables}


def _drawn(values: Values, tables: Sequence[Table]) -> Inputs:
    """Make the shapes of the tables that a group draws differently."""
    found = []
    for table in tables:
        if table.name not in values:
            continue
        inner = values[table.name]
        low, high = _rows(inner.get("rows", {"min": table.min_rows, "max": table.max_rows}))
        cells = inner.get("values", {})
        columns = tuple(_with_cells(column, cells.get(column.name)) for column in table.columns)
        found.append(Table(table.name, columns, low, max(low, high), table.unique))
    return _shapes(found)


def _with_cells(column: Column, cells: Sequence[Any] | None) -> Column:
    if cells is None:
        return column
    known = tuple(cell for cell in cells if cell is not None)
    return Column(column.name, column.type, known, column.key, None in cells, column.refers_to)


def _larger(table: Table, rows: int) -> Table:
    columns = tuple(_roomy(column, rows) for column in table.columns)
    return Table(table.name, columns, 0, rows, table.unique)


def _roomy(column: Column, rows: int) -> Column:
    """Give an int key enough different values for this many rows; other columns keep theirs."""
    if not column.key or column.type is not CellType.INT or column.refers_to:
        return column
    first = min(column.values)
    return Column(column.name, column.type, tuple(range(first, first + 2 * rows)), column.key, column.null)

"""The tables of an SQL problem as data: what they hold, and what a query over them has to return.

An input is a dict with the rows of each table; a row is a list of cells, a missing cell is None. A date is the text
`2024-01-31`, a timestamp `2024-01-31 08:30:00`. A result is `{"columns": [names], "rows": [rows]}`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from runner.bank.known_solutions import WrongSolution
from runner.bank.reading import Explanation
from runner.record import record
from runner.typespec import TypeSpec


class CellType(StrEnum):
    """The type of a column."""

    INT = "int"
    FLOAT = "float"
    DECIMAL = "decimal"
    TEXT = "text"
    BOOL = "bool"
    DATE = "date"
    TIMESTAMP = "timestamp"


SQL_TYPES = {
    CellType.INT: "INTEGER",
    CellType.FLOAT: "DOUBLE PRECISION",
    CellType.DECIMAL: "NUMERIC(18, 2)",
    CellType.TEXT: "TEXT",
    CellType.BOOL: "BOOLEAN",
    CellType.DATE: "DATE",
    CellType.TIMESTAMP: "TIMESTAMP",
}
"""The types as PostgreSQL and DuckDB write them."""

DTYPES = {
    CellType.INT: "Int64",
    CellType.FLOAT: "Float64",
    CellType.DECIMAL: "Float64",
    CellType.TEXT: "string",
    CellType.BOOL: "boolean",
    CellType.DATE: "datetime64[us]",
    CellType.TIMESTAMP: "datetime64[us]",
}
"""The types of the columns as pandas writes them: those that can hold a missing cell."""

_PLAIN = {CellType.INT: "int", CellType.FLOAT: "float", CellType.DECIMAL: "float", CellType.BOOL: "bool"}


@record
class Reference:
    """The target of a foreign key: a column of a table, at this place in its rows."""

    table: str
    column: str
    place: int


@record
class Column:
    """A column of a table.

    `values` are the cells that are drawn, the simplest first. `key`: its values differ. `null`: a cell may be missing.
    `refers_to`: the column in which each of its values occurs, None if it is no foreign key.
    """

    name: str
    type: CellType
    values: tuple[Any, ...] = ()
    key: bool = False
    null: bool = False
    refers_to: Reference | None = None

    @property
    def cell(self) -> TypeSpec:
        """The type of its cells."""
        plain = TypeSpec(_PLAIN.get(self.type, "str"))
        return TypeSpec("optional", (plain,)) if self.null else plain


@record
class Table:
    """A table: its columns, how many rows are drawn, and the groups of columns in which no two rows are equal."""

    name: str
    columns: tuple[Column, ...]
    min_rows: int = 0
    max_rows: int = 6
    unique: tuple[tuple[str, ...], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)

    @property
    def types(self) -> tuple[CellType, ...]:
        """The types of its columns."""
        return tuple(column.type for column in self.columns)

    @property
    def rows(self) -> TypeSpec:
        """The type of its rows."""
        return TypeSpec("list", (TypeSpec("tuple", tuple(column.cell for column in self.columns)),))

    def place(self, column: str) -> int:
        """Return the index of a column."""
        return self.names.index(column)

    @property
    def distinct(self) -> tuple[tuple[int, ...], ...]:
        """The indices of each group of columns in which no two rows are equal."""
        keys = tuple((place,) for place, column in enumerate(self.columns) if column.key)
        return keys + tuple(tuple(map(self.place, names)) for names in self.unique)

    @property
    def parents(self) -> frozenset[str]:
        """The other tables to which its foreign keys refer."""
        return frozenset(each.refers_to.table for each in self.columns if each.refers_to) - {self.name}

    def own_key(self, column: Column) -> int | None:
        """Return the index of this table's column to which a column refers; None if it refers to no column of it."""
        target = column.refers_to
        return target.place if target is not None and target.table == self.name else None


@record
class ResultColumn:
    """A column of the result."""

    name: str
    type: CellType


@record
class Frames:
    """The pandas side of the problem: a right function, its explanation, and mistakes that people make."""

    solution: str
    explanation: Explanation
    wrong: tuple[WrongSolution, ...] = ()


@record
class Query:
    """What a query has to return.

    `order` names the result's columns that fix the order of the rows; without them the result is a bag. `round` is the
    number of decimal places of its floats. `right` are further right queries.
    """

    tables: tuple[Table, ...]
    columns: tuple[ResultColumn, ...]
    order: tuple[str, ...] = ()
    round: int | None = None
    right: tuple[str, ...] = ()
    frames: Frames | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the result's columns."""
        return tuple(column.name for column in self.columns)

    @property
    def types(self) -> tuple[CellType, ...]:
        """The types of the result's columns."""
        return tuple(column.type for column in self.columns)

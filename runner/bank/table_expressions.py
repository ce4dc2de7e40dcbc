"""Expressions over tables: `employee.salary` lists a column's cells, and rows have their cells by name in loops.

`any(row.salary > 3 for row in employee)` becomes an expression over lists: `any(row[2] > 3 for row in employee)`.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from runner.bank.tables import Table


def expanded(text: str, tables: Sequence[Table]) -> str:
    """Return the expression with indices in place of the names of columns. Raises `ValueError` for people."""
    try:
        tree = ast.parse(text.strip().replace("\n", " "), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ValueError(f"{text!r} is not an expression: {error}") from None
    return ast.unparse(_Expander({table.name: table for table in tables}).visit(tree))


class _Expander(ast.NodeTransformer):
    def __init__(self, tables: dict[str, Table]) -> None:
        self._tables = tables
        self._rows: dict[str, Table] = {}
        """The variables of loops over tables."""

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if not isinstance(node.value, ast.Name):
            return self.generic_visit(node)
        name = node.value.id
        if name in self._rows:
            return ast.Subscript(node.value, ast.Constant(self._place(self._rows[name], node.attr)), ast.Load())
        if name not in self._tables:
            return self.generic_visit(node)
        row = ast.Name("row", ast.Load())
        cell = ast.Subscript(row, ast.Constant(self._place(self._tables[name], node.attr)), ast.Load())
        loop = ast.comprehension(ast.Name("row", ast.Store()), ast.Name(name, ast.Load()), [], 0)
        return ast.ListComp(cell, [loop])

    def _loop(self, node: ast.AST) -> ast.AST:
        before = dict(self._rows)
        for loop in getattr(node, "generators", ()):
            if isinstance(loop.target, ast.Name) and isinstance(loop.iter, ast.Name) and loop.iter.id in self._tables:
                self._rows[loop.target.id] = self._tables[loop.iter.id]
        found = self.generic_visit(node)
        self._rows = before
        return found

    visit_GeneratorExp = visit_ListComp = visit_SetComp = visit_DictComp = _loop  # noqa: N815 - ast's names

    def _place(self, table: Table, column: str) -> int:
        if column not in table.names:
            raise ValueError(f"the table {table.name} has no column {column}; it has {', '.join(table.names)}")
        return table.place(column)

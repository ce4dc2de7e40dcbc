"""Checks of an SQL problem: its tables fit together, its cells have their types, its expressions can be evaluated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from runner.bank.build_tables import rules_of, tables_of
from runner.bank.findings import guess
from runner.bank.model import Args
from runner.bank.parsed_file import ParsedFile, YamlPath
from runner.bank.table_expressions import expanded
from runner.bank.table_rows import cell_mismatch, rows_mismatch
from runner.bank.tables import CellType, Table
from runner.expressions.compiler import KNOWN_NAMES
from runner.expressions.expression import ExpressionError, compile_expression


def check_tables(parsed: ParsedFile) -> None:
    """Check the declaration, and everything that uses it if the declaration is sound."""
    before = len(parsed.findings.diagnostics)
    for name in parsed.mapping("tables"):
        if parsed.get("tables", name) is not None:
            _check_table(parsed, name)
    _check_result(parsed)
    values = parsed.get("tables")
    if values is None or len(parsed.findings.diagnostics) > before:
        return
    tables = tables_of(values)
    rules = dict(_rules(parsed, tables))
    for path, args in _inputs(parsed):
        if _check_input(parsed, path, tables, args):
            _check_rules(parsed, path, args, rules)
    _check_outputs(parsed)


def _check_table(parsed: ParsedFile, name: str) -> None:
    path: YamlPath = ("tables", name)
    values = parsed.get(*path)
    if name in KNOWN_NAMES:
        parsed.add_finding("name", path, f"{name} is a function of the bank's expressions", "choose another name")
    for index, columns in enumerate(values.get("unique", ())):
        for column in columns:
            if column not in values["columns"]:
                fix = guess(column, values["columns"])
                parsed.add_finding("column", (*path, "unique", index), f"{name} has no column {column}", fix)
    for column, inner in values["columns"].items():
        where = (*path, "columns", column)
        if "fk" in inner:
            _check_foreign_key(parsed, where, name, inner["fk"])
        else:
            _check_pool(parsed, where, inner)


def _check_foreign_key(parsed: ParsedFile, path: YamlPath, table: str, reference: str) -> None:
    parent, _, column = reference.partition(".")
    names = list(parsed.mapping("tables"))
    known = names[: names.index(table) + 1]
    if parent not in known:
        fix = guess(parent, known) if parent not in names else "put the parent first"
        parsed.add_finding("column", (*path, "fk"), f"there is no table {parent} before {table}", fix)
    elif not (parsed.get("tables", parent, "columns", column) or {}).get("key"):
        parsed.add_finding("column", (*path, "fk"), f"{reference} is not a `key`")


def _check_pool(parsed: ParsedFile, path: YamlPath, inner: Mapping[str, Any]) -> None:
    kind = inner["type"]
    ranged = "min" in inner and "max" in inner
    if "values" not in inner and not ranged and not (inner.get("key") and kind is CellType.INT):
        fix = "an int or a date may have `min` and `max`, an int key neither"
        parsed.add_finding("column", path, "the column has no `values`", fix)
    elif "values" not in inner and kind not in (CellType.INT, CellType.DATE):
        parsed.add_finding("column", path, f"cells of type {kind} need `values`")
    for part in ("min", "max"):
        if part in inner and (why := cell_mismatch(inner[part], kind)):
            parsed.add_finding("value-type", (*path, part), why)
    for index, cell in enumerate(inner.get("values", ())):
        if why := cell_mismatch(cell, kind):
            parsed.add_finding("value-type", (*path, "values", index), why)


def _check_result(parsed: ParsedFile) -> None:
    columns = parsed.mapping("columns")
    for path, name in parsed.each("order"):
        if columns and name not in columns:
            parsed.add_finding("column", path, f"the result has no column {name}", guess(name, columns))


def _rules(parsed: ParsedFile, tables: Sequence[Table]) -> Iterator[tuple[str, str]]:
    """Yield each expression that an input can be checked by, with its words; "" for the condition of a group."""
    yield from ((rule.holds, rule.text) for rule in rules_of(tables))
    places = [((*path, "holds"), one["holds"], one["text"]) for path, one in parsed.each("constraints")]
    places += [((*path, "when"), one["when"], "") for path, one in parsed.each("cases", "groups")]
    for path, text, words in places:
        try:
            whole = expanded(text, tables)
            unknown = compile_expression(whole).names - {table.name for table in tables}
        except ValueError as error:
            parsed.add_finding("expression", path, str(error))
            continue
        for name in sorted(unknown):
            fix = guess(name, [table.name for table in tables])
            parsed.add_finding("unknown-name", path, f"the expression uses {name}, which is not there", fix)
        if not unknown:
            yield whole, words


def _inputs(parsed: ParsedFile) -> Iterator[tuple[YamlPath, Args]]:
    for path, example in parsed.each("examples"):
        yield (*path, "input"), example["input"]
    yield from parsed.each("cases", "edges")


def _check_input(parsed: ParsedFile, path: YamlPath, tables: Sequence[Table], args: Args) -> bool:
    names = [table.name for table in tables]
    if set(args) != set(names):
        said = f"an input has {', '.join(names)}; this one has {', '.join(args) or 'nothing'}"
        parsed.add_finding("input-names", path, said)
        return False
    complaints = {table.name: rows_mismatch(args[table.name], table) for table in tables}
    for name, why in complaints.items():
        if why:
            parsed.add_finding("value-type", (*path, name), why)
    return not any(complaints.values())


def _check_rules(parsed: ParsedFile, path: YamlPath, args: Args, rules: Mapping[str, str]) -> None:
    for text, words in rules.items():
        try:
            holds = compile_expression(text).evaluate(args)
        except ExpressionError as error:
            parsed.add_finding("expression-failed", path, f"on this input, {error.message}")
            continue
        if words and not holds:
            parsed.add_finding("constraint-broken", path, f"this breaks the rule «{words}»")


def _check_outputs(parsed: ParsedFile) -> None:
    columns = parsed.get("columns") or {}
    for path, example in parsed.each("examples"):
        rows = example["output"]
        if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == len(columns) for row in rows):
            said = f"the output is a list of rows, each with {', '.join(columns)}"
            parsed.add_finding("value-type", (*path, "output"), said)
            continue
        kinds = tuple(columns.values())
        cells = ((cell, kind) for row in rows for cell, kind in zip(row, kinds, strict=True) if cell is not None)
        for cell, kind in cells:
            if why := cell_mismatch(cell, kind):
                parsed.add_finding("value-type", (*path, "output"), why)

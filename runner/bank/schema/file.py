"""The JSON Schema of a problem file of any kind, the content of docs/problem.schema.json."""

from __future__ import annotations

from runner.bank.model import FORMAT, ProblemKind
from runner.bank.schema.problem import PROBLEM
from runner.bank.schema.shape import shape_schema
from runner.bank.schema.tables import SQL_PROBLEM
from runner.bank.schema.values import JsonSchema, RecordSchema


def json_schema() -> JsonSchema:
    """Return the schema. The value of `kind` chooses between the forms."""
    is_sql = {"properties": {"kind": {"const": str(ProblemKind.SQL)}}, "required": ["kind"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A problem of drill's bank, format 1",
        "if": is_sql,
        "then": _form(SQL_PROBLEM),
        "else": _form(PROBLEM),
        "$defs": {"shape": shape_schema()},
    }


def _form(record: RecordSchema) -> JsonSchema:
    schema = record.json_schema()
    schema["properties"]["format"] = {"description": record.keys["format"].doc, "const": FORMAT}
    return schema

"""The JSON Schema of a problem file of any kind, the content of docs/problem.schema.json."""

from __future__ import annotations

from runner.bank.model import FORMAT, ProblemKind
from runner.bank.schema.driven import COMPONENT_PROBLEM
from runner.bank.schema.problem import PROBLEM
from runner.bank.schema.shape import shape_schema
from runner.bank.schema.tables import SQL_PROBLEM
from runner.bank.schema.values import JsonSchema, RecordSchema


def json_schema() -> JsonSchema:
    """Return the schema. The value of `kind` chooses between the forms."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A problem of drill's bank, format 1",
        "if": _is(ProblemKind.SQL),
        "then": _form(SQL_PROBLEM),
        "else": {"if": _is(ProblemKind.REACT), "then": _form(COMPONENT_PROBLEM), "else": _form(PROBLEM)},
        "$defs": {"shape": shape_schema()},
    }


def _is(kind: ProblemKind) -> JsonSchema:
    return {"properties": {"kind": {"const": str(kind)}}, "required": ["kind"]}


def _form(record: RecordSchema) -> JsonSchema:
    schema = record.json_schema()
    schema["properties"]["format"] = {"description": record.keys["format"].doc, "const": FORMAT}
    return schema

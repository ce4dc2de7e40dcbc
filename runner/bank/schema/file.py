"""The JSON Schema of a problem file of any kind, the content of docs/problem.schema.json."""

from __future__ import annotations

from collections.abc import Mapping

from runner.bank.model import FORMAT, ProblemKind
from runner.bank.schema.driven import COMPONENT_PROBLEM
from runner.bank.schema.problem import PROBLEM
from runner.bank.schema.shape import shape_schema
from runner.bank.schema.tables import SQL_PROBLEM
from runner.bank.schema.utility import UTILITY_PROBLEM
from runner.bank.schema.values import JsonSchema, RecordSchema

_OTHERS: Mapping[ProblemKind, RecordSchema] = {
    ProblemKind.UTILITY: UTILITY_PROBLEM,
    ProblemKind.REACT: COMPONENT_PROBLEM,
    ProblemKind.SQL: SQL_PROBLEM,
}
"""The kinds with a form of their own, those that are looked at first at the end."""


def json_schema() -> JsonSchema:
    """Return the schema. The value of `kind` chooses between the forms."""
    form: JsonSchema = _form(PROBLEM)
    for kind, record in _OTHERS.items():
        form = {"if": _is(kind), "then": _form(record), "else": form}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A problem of drill's bank, format 1",
        **form,
        "$defs": {"shape": shape_schema()},
    }


def _is(kind: ProblemKind) -> JsonSchema:
    return {"properties": {"kind": {"const": str(kind)}}, "required": ["kind"]}


def _form(record: RecordSchema) -> JsonSchema:
    schema = record.json_schema()
    schema["properties"]["format"] = {"description": record.keys["format"].doc, "const": FORMAT}
    return schema

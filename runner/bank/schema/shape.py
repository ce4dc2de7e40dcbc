"""The schema of an input shape. It follows from the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runner.bank.cases import Shape
from runner.bank.findings import Findings, guess
from runner.bank.schema.code import ExpressionSchema, Literal, ValuesSchema
from runner.bank.schema.values import (
    INVALID,
    ChoiceSchema,
    FieldSchema,
    FlagSchema,
    JsonSchema,
    ListSchema,
    MappingSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
    contains_invalid,
    words_for,
)
from runner.bank.shape_vocabulary import KINDS, METHOD_FIELDS, Field, Holds, ShapeKind
from runner.bank.yaml_tree import YamlNode
from runner.record import record

IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_]*"


@record
class ShapeSchema:
    """A shape of any kind."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the `Shape` with its inner shapes."""
        if not isinstance(node.value, dict):
            message = f"expected a shape here, not {words_for(node.value)}"
            findings.add("wrong-type", node, message, "{kind: int, min_value: 0, max_value: 9}")
            return INVALID
        kind = node.value["kind"].value if "kind" in node.value else None
        if kind is None:
            findings.add("missing-key", node, "`kind` is missing", f"one of {', '.join(KINDS)}")
            return INVALID
        if not isinstance(kind, str) or kind not in KINDS:
            message = f"there is no kind of input called {str(kind)[:80]!r}"
            findings.add("not-one-of", node.at("kind"), message, guess(str(kind), KINDS))
            return INVALID
        fields = RECORDS[kind].read(node, findings)
        _check_needs(kind, node, findings)
        del fields["kind"]
        return INVALID if contains_invalid(fields) else Shape(kind, fields)

    def json_schema(self) -> JsonSchema:
        """Return a reference to the schema of all kinds."""
        return {"$ref": "#/$defs/shape"}


def _check_needs(kind: str, node: YamlNode, findings: Findings) -> None:
    for alternatives in KINDS[kind].needs:
        if not any(all(name in node.value for name in names) for names in alternatives):
            words = ", or ".join(" and ".join(f"`{name}`" for name in names) for names in alternatives)
            findings.add("missing-key", node, f"{kind} needs {words}")


_SHAPE = ShapeSchema()


def field_schema_of(field: Field) -> FieldSchema:
    """Return the schema of a field of the vocabulary."""
    return ChoiceSchema(field.options) if field.options else _FIELD_SCHEMAS[field.holds]


def _record(declared: Mapping[str, Field]) -> RecordSchema:
    return RecordSchema({name: RecordKey(field_schema_of(field), field.doc) for name, field in declared.items()})


_FIELD_SCHEMAS: dict[Holds, FieldSchema] = {
    Holds.INTEGER: ExpressionSchema(numbers="whole"),
    Holds.NUMBER: ExpressionSchema(numbers="any"),
    Holds.EXPRESSION: ExpressionSchema(numbers="whole"),
    Holds.VALUES: ValuesSchema(),
    Holds.LITERAL: Literal(),
    Holds.TEXT: TextSchema(line=True, keep_space=True),
    Holds.TEXTS: ListSchema(TextSchema(line=True), least=1),
    Holds.FLAG: FlagSchema(),
    Holds.SHAPE: _SHAPE,
    Holds.SHAPES: ListSchema(_SHAPE, least=1),
    Holds.NAMED_SHAPES: MappingSchema(_SHAPE, IDENTIFIER, "a name"),
}
_FIELD_SCHEMAS[Holds.METHODS] = MappingSchema(_record(METHOD_FIELDS), IDENTIFIER, "the name of a method", least=1)

RECORDS: Mapping[str, RecordSchema] = {
    name: RecordSchema({"kind": RecordKey(ChoiceSchema((name,)), kind.doc, required=True), **_record(kind.fields).keys})
    for name, kind in KINDS.items()
}
"""The schema of each kind of shape, by its name."""


def shape_schema() -> JsonSchema:
    """Return the schema of all shapes, for `$defs`."""
    return {"oneOf": [_kind_schema(name, kind) for name, kind in KINDS.items()]}


def _kind_schema(name: str, kind: ShapeKind) -> JsonSchema:
    needs = [{"anyOf": [{"required": list(names)} for names in alternatives]} for alternatives in kind.needs]
    return {
        "title": name,
        "description": kind.doc,
        **RECORDS[name].json_schema(),
        **({"allOf": needs} if needs else {}),
    }

"""The schemas of values in a bank file. Each can read a node, and can describe itself as JSON Schema.

`read` returns the value. If the value is wrong, `read` adds a finding and returns `INVALID`, so that one fault never
hides another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, Protocol

from runner.bank.findings import Findings, guess, nearest
from runner.bank.yaml_tree import YamlNode
from runner.record import record

JsonSchema = dict[str, Any]


class _Invalid:
    def __repr__(self) -> str:
        return "INVALID"


INVALID: Any = _Invalid()
"""Takes the place of a missing or wrong value, for which there is a finding."""


class FieldSchema(Protocol):
    """The schema of one field of the format."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the value of `node`, or `INVALID` with the reason in `findings`."""

    def json_schema(self) -> JsonSchema:
        """Return the same as JSON Schema."""


def contains_invalid(value: Any) -> bool:
    """Whether a value, or anything in it, is `INVALID`."""
    if isinstance(value, dict):
        return any(map(contains_invalid, value.values()))
    if isinstance(value, tuple):
        return any(map(contains_invalid, value))
    return value is INVALID


def words_for(value: Any) -> str:
    """Describe the type of a node's value in words."""
    if value is None:
        return "nothing"
    names = {bool: "true or false", int: "an integer", float: "a number", str: "a text", list: "a list"}
    return names.get(type(value), "a mapping")


def _wrong_type(findings: Findings, node: YamlNode, wanted: str, fix: str = "") -> Any:
    findings.add("wrong-type", node, f"expected {wanted} here, not {words_for(node.value)}", fix)
    return INVALID


@record
class TextSchema:
    """A text that is not empty. `line`: a single line; `keep_space`: spaces around it are kept."""

    line: bool = False
    pattern: str = ""
    pattern_words: str = ""
    max_length: int = 0
    keep_space: bool = False

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the text."""
        if not isinstance(node.value, str):
            quote = node.value is not None and not isinstance(node.value, dict | list)
            fix = "put it in quotes" if quote or isinstance(node.value, dict) else ""
            return _wrong_type(findings, node, "a text", fix)
        text = node.value if self.keep_space else node.value.strip()
        if not text:
            findings.add("empty-text", node, "there is no text here")
            return INVALID
        if self.pattern and not re.fullmatch(self.pattern, text):
            findings.add("name", node, f"{text[:80]!r} is not {self.pattern_words}")
            return INVALID
        if self.line and "\n" in text:
            findings.add("wrong-type", node, "expected one line here")
            return INVALID
        if self.max_length and len(text) > self.max_length:
            findings.add("out-of-range", node, f"the text has {len(text)} characters, at most {self.max_length} fit")
            return INVALID
        return text

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string."""
        pattern = {"pattern": f"^(?:{self.pattern})$"} if self.pattern else {}
        length = {"maxLength": self.max_length} if self.max_length else {}
        return {"type": "string", "minLength": 1, **pattern, **length}


@record
class NumberSchema:
    """A number from `least` to `most`, whole unless `fraction`."""

    least: float
    most: float
    fraction: bool = False

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the number."""
        number = node.value
        if isinstance(number, bool) or not isinstance(number, int | float if self.fraction else int):
            return _wrong_type(findings, node, "a number" if self.fraction else "an integer")
        if not self.least <= number <= self.most:
            findings.add("out-of-range", node, f"{number} is not between {self.least:g} and {self.most:g}")
            return INVALID
        return number

    def json_schema(self) -> JsonSchema:
        """Return the schema of a number."""
        return {"type": "number" if self.fraction else "integer", "minimum": self.least, "maximum": self.most}


@record
class FlagSchema:
    """True or false."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the flag."""
        return node.value if isinstance(node.value, bool) else _wrong_type(findings, node, "true or false")

    def json_schema(self) -> JsonSchema:
        """Return the schema of a boolean."""
        return {"type": "boolean"}


@record
class ChoiceSchema:
    """One of a few words; `make` converts it."""

    words: tuple[str, ...]
    make: Callable[[str], Any] = str

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the converted word."""
        if node.value in self.words and isinstance(node.value, str):
            return self.make(node.value)
        if not isinstance(node.value, str):
            return _wrong_type(findings, node, f"one of {', '.join(self.words)}")
        findings.add("not-one-of", node, f"{node.value[:80]!r} is not known here", guess(node.value, self.words))
        return INVALID

    def json_schema(self) -> JsonSchema:
        """Return the schema of an enumeration."""
        return {"enum": list(self.words)}


@record
class ListSchema:
    """A list of `least` to `most` values, all of one schema."""

    of: FieldSchema
    least: int = 0
    most: int = 1000

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return a tuple. Wrong values are `INVALID` in it."""
        if not isinstance(node.value, list):
            return _wrong_type(findings, node, "a list")
        count = len(node.value)
        if not self.least <= count <= self.most:
            bounds = str(self.least) if self.least == self.most else f"{self.least} to {self.most}"
            findings.add("count", node, f"expected {bounds} here, found {count}")
        return tuple(self.of.read(inner, findings) for inner in node.value)

    def json_schema(self) -> JsonSchema:
        """Return the schema of an array."""
        return {"type": "array", "items": self.of.json_schema(), "minItems": self.least, "maxItems": self.most}


@record
class MappingSchema:
    """A mapping whose keys the author chooses."""

    of: FieldSchema
    key: str = r"[^\n]+"
    key_words: str = "one line"
    least: int = 0

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return a dict, in the order of the file."""
        if not isinstance(node.value, dict):
            return _wrong_type(findings, node, "a mapping")
        if len(node.value) < self.least:
            findings.add("count", node, f"expected at least {self.least} here")
        for key, position in node.keys.items():
            if not re.fullmatch(self.key, key):
                findings.add("name", position, f"{key[:80]!r} is not {self.key_words}")
        return {key: self.of.read(inner, findings) for key, inner in node.value.items()}

    def json_schema(self) -> JsonSchema:
        """Return the schema of an object with free keys."""
        names = {"pattern": f"^(?:{self.key})$"}
        return {
            "type": "object",
            "propertyNames": names,
            "additionalProperties": self.of.json_schema(),
            "minProperties": self.least,
        }


@record
class RecordKey:
    """A key of a record: the schema of its value, its description, and whether it is required."""

    schema: FieldSchema
    doc: str
    required: bool = False


def key(schema: FieldSchema, doc: str) -> RecordKey:
    """Make a required key."""
    return RecordKey(schema, doc, required=True)


@record
class RecordSchema:
    """A mapping with declared keys."""

    keys: Mapping[str, RecordKey] = field(default_factory=dict)

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return a dict of the keys that are present. Required keys that are missing are `INVALID`."""
        if not isinstance(node.value, dict):
            return _wrong_type(findings, node, "a mapping")
        values = {}
        unknown = node.value.keys() - self.keys.keys()
        for name, key in self.keys.items():
            if key.required and name not in node.value:
                values[name] = INVALID
                if not nearest(name, unknown):  # otherwise the key is misspelled, and one finding is enough
                    findings.add("missing-key", node, f"`{name}` is missing", f"{name}: {key.doc}")
        for name, inner in node.value.items():
            if name in self.keys:
                known = len(findings.diagnostics)
                values[name] = self.keys[name].schema.read(inner, findings)
                findings.explain("empty-text", f"{name}: {self.keys[name].doc}", since=known)
            else:
                findings.add("unknown-key", node.keys[name], f"unknown key `{name[:80]}`", guess(name, self.keys))
        return values

    def json_schema(self) -> JsonSchema:
        """Return the schema of an object without other keys."""
        properties = {name: {"description": key.doc, **key.schema.json_schema()} for name, key in self.keys.items()}
        required = [name for name, key in self.keys.items() if key.required]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


@record
class EitherSchema:
    """A mapping with one schema, or any other value with another."""

    mapping: FieldSchema
    other: FieldSchema

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Read the node with the schema that fits it."""
        schema = self.mapping if isinstance(node.value, dict) else self.other
        return schema.read(node, findings)

    def json_schema(self) -> JsonSchema:
        """Return the schema of an alternative."""
        return {"anyOf": [self.other.json_schema(), self.mapping.json_schema()]}

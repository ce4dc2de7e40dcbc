"""The schemas of code in a bank file: types, expressions, Python source, plain values."""

from __future__ import annotations

import ast
import warnings
from functools import lru_cache
from typing import Any
from typing import Literal as OneOf

from runner import typespec
from runner.bank.findings import Findings
from runner.bank.schema.values import INVALID, JsonSchema, TextSchema, words_for
from runner.bank.yaml_tree import YamlNode
from runner.expressions.expression import compile_expression
from runner.record import record

SCRIPT = TextSchema(keep_space=True)
"""Source in JavaScript. The proof shows whether it loads."""

_NUMBERS: dict[str, tuple[type, ...]] = {"none": (), "whole": (int,), "any": (int, float)}


@record
class TypeSchema:
    """A type in Python's notation."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the `TypeSpec`."""
        if not isinstance(node.value, str):
            fix = "write None for no result" if node.value is None else "write it as in Python, in quotes"
            findings.add("wrong-type", node, f"expected a type here, not {words_for(node.value)}", fix)
            return INVALID
        try:
            return typespec.parse(node.value)
        except ValueError as error:
            findings.add("type", node, str(error))
            return INVALID

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string."""
        return {"type": "string", "minLength": 1}


@record
class ExpressionSchema:
    """An expression. `numbers` says whether a plain number is allowed too: "none", "whole" or "any"."""

    numbers: OneOf["none", "whole", "any"] = "none"

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the text of the expression, or the number."""
        value = node.value
        if isinstance(value, _NUMBERS[self.numbers]) and not isinstance(value, bool):
            return value
        if not isinstance(value, str):
            also = {"none": "", "whole": "an integer or ", "any": "a number or "}[self.numbers]
            findings.add("wrong-type", node, f"expected {also}an expression here, not {words_for(value)}")
            return INVALID
        try:
            compile_expression(value)
        except ValueError as error:
            findings.add("expression", node, str(error))
            return INVALID
        return value

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string, or a number."""
        numbers = {"none": [], "whole": ["integer"], "any": ["number"]}[self.numbers]
        return {"type": ["string", *numbers]}


@record
class SourceSchema:
    """Python source. `checks.solutions` checks what it defines, because that depends on the signature."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the source unchanged."""
        if not isinstance(node.value, str):
            message = f"expected Python source here, not {words_for(node.value)}"
            findings.add("wrong-type", node, message, "start it with `|` and indent it")
            return INVALID
        if not node.value.strip():
            findings.add("empty-text", node, "there is no source here")
            return INVALID
        try:
            defined_names(node.value)
        except SyntaxError as error:
            line = node.line + (error.lineno or 1) - (0 if node.is_block else 1)
            findings.add("python-syntax", (line, error.offset or 1), f"not valid Python: {error.msg}")
            return INVALID
        return node.value

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string."""
        return {"type": "string", "minLength": 1}


@lru_cache(maxsize=4096)
def defined_names(source: str) -> frozenset[str]:
    """Return the names of the functions and classes at the top level of Python source. Raises `SyntaxError`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an invalid escape is not an error
            body = ast.parse(source).body
    except SyntaxError:
        raise
    except (ValueError, RecursionError, MemoryError) as error:
        raise SyntaxError(str(error) or "nested too deeply") from None
    return frozenset(node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef))


@record
class Literal:
    """A plain value: null, a boolean, a number, a text, a list, or `{values, cycle}` for a linked list with a cycle."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the plain value. `checks.values` checks its type, because that depends on the signature."""
        if isinstance(node.value, list):
            values = [self.read(inner, findings) for inner in node.value]
            return INVALID if INVALID in values else values
        if isinstance(node.value, dict):
            if node.value.keys() == {"values", "cycle"}:
                return {key: self.read(inner, findings) for key, inner in node.value.items()}
            findings.add("wrong-type", node, "a plain value is not a mapping", "write a dict as a list of [key, value]")
            return INVALID
        return node.value

    def json_schema(self) -> JsonSchema:
        """Return the schema of anything."""
        return {}


@record
class ValuesSchema:
    """A list of plain values, or an expression that gives one."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the list, or the text of the expression."""
        if isinstance(node.value, list) and not node.value:
            findings.add("count", node, "expected at least one value here")
            return INVALID
        return (Literal() if isinstance(node.value, list) else ExpressionSchema()).read(node, findings)

    def json_schema(self) -> JsonSchema:
        """Return the schema of an array or a string."""
        return {"type": ["array", "string"]}

"""The generated parts of docs/: the JSON Schema and the tables of docs/problem-format.md and docs/mistakes.md.

`docs/update.py` writes them. A test fails if that was forgotten.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from runner.bank import mistakes
from runner.bank.rules import RULES
from runner.bank.schema.actions import ACTION, DRAWN_ARGUMENT, PART, PROP, TARGET
from runner.bank.schema.driven import COMPONENT_CASES, COMPONENT_EXAMPLE, COMPONENT_PROBLEM
from runner.bank.schema.file import json_schema
from runner.bank.schema.problem import (
    CASES,
    CHECKER,
    CONSTRAINT,
    EXAMPLE,
    EXPLANATION,
    FACT,
    FOLLOW_UP,
    GROWTH,
    PROBLEM,
    SIGNATURE,
    WRONG,
)
from runner.bank.schema.tables import COLUMN, FRAMES, SQL_PROBLEM, TABLE, TABLE_CASES
from runner.bank.schema.utility import UTILITY, UTILITY_PROBLEM
from runner.bank.schema.values import RecordSchema
from runner.bank.shape_vocabulary import KINDS, METHOD_FIELDS, Field, Holds
from runner.bank.yaml_tree import parse
from runner.expressions.bounded_functions import METHODS
from runner.expressions.compiler import KNOWN_NAMES

_RECORDS: Mapping[str, RecordSchema] = {
    "problem": PROBLEM,
    "signature": SIGNATURE,
    "example": EXAMPLE,
    "constraint": CONSTRAINT,
    "cases": CASES,
    "checker": CHECKER,
    "wrong": WRONG,
    "growth": GROWTH,
    "explanation": EXPLANATION,
    "fact": FACT,
    "follow_up": FOLLOW_UP,
    "sql": SQL_PROBLEM,
    "table": TABLE,
    "column": COLUMN,
    "table_cases": TABLE_CASES,
    "pandas": FRAMES,
    "react": COMPONENT_PROBLEM,
    "prop": PROP,
    "drawn": DRAWN_ARGUMENT,
    "action": ACTION,
    "target": TARGET,
    "part": PART,
    "component_cases": COMPONENT_CASES,
    "component_example": COMPONENT_EXAMPLE,
    "utility": UTILITY_PROBLEM,
    "utility_driver": UTILITY,
}

_HOLDS = {
    Holds.INTEGER: "number or expression",
    Holds.NUMBER: "number or expression",
    Holds.EXPRESSION: "expression",
    Holds.VALUES: "list or expression",
    Holds.LITERAL: "plain value",
    Holds.TEXT: "text",
    Holds.TEXTS: "list of texts",
    Holds.FLAG: "true or false",
    Holds.SHAPE: "shape",
    Holds.SHAPES: "list of shapes",
    Holds.NAMED_SHAPES: "shapes by name",
    Holds.METHODS: "methods",
}

_GENERATED = re.compile(r"(<!-- generated: (?P<name>[\w.-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def schema_text() -> str:
    """Return the text of docs/problem.schema.json."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def with_generated(text: str, docs: Path) -> str:
    """Return the text of a document with its generated parts renewed; examples come from the folder `docs`."""

    def part(match: re.Match[str]) -> str:
        name = match["name"]
        lines = _example(docs / "examples" / name) if name.endswith(".yaml") else _table(name, docs)
        return match[1] + "\n".join(lines) + "\n" + match[3]

    return _GENERATED.sub(part, text)


def _example(path: Path) -> Iterator[str]:
    yield from _fenced(path.read_text(encoding="utf-8"))


def _fenced(text: str) -> Iterator[str]:
    yield "```yaml"
    yield text.rstrip("\n")
    yield "```"


def _table(name: str, docs: Path) -> Iterator[str]:
    if name in _RECORDS:
        yield from _keys(_RECORDS[name])
    elif name == "shapes":
        yield from _shapes(docs / "shapes.yaml")
    elif name == "expressions":
        yield "Functions: " + ", ".join(f"`{known}`" for known in sorted(KNOWN_NAMES)) + "."
        yield ""
        yield "Methods: " + ", ".join(f"`{method}`" for method in sorted(METHODS)) + "."
    elif name == "mistakes":
        yield from _sentences("kind", "what goes wrong", mistakes.KINDS)
    else:
        yield from _sentences("rule", "what it asks", RULES)


def _sentences(left: str, right: str, sentences: Mapping[str, str]) -> Iterator[str]:
    yield f"| {left} | {right} |"
    yield "|---|---|"
    yield from (f"| `{key}` | {_cell(sentence)} |" for key, sentence in sentences.items())


def _keys(record: RecordSchema) -> Iterator[str]:
    yield "| key | | what it holds |"
    yield "|---|---|---|"
    for name, key in record.keys.items():
        yield f"| `{name}` | {'required' if key.required else ''} | {_cell(key.doc)} |"


def shape_examples(path: Path) -> dict[str, str]:
    """Read an example of each kind of shape: the text of `inputs` in a problem file."""
    return {name: node.value for name, node in parse(path.read_bytes()).value.items()}


def _shapes(path: Path) -> Iterator[str]:
    examples = shape_examples(path)
    for name, kind in KINDS.items():
        yield f"**`{name}`**: {kind.doc}"
        yield ""
        yield from _fenced(examples[name])
        if kind.fields:
            yield ""
            yield from _fields(kind.fields)
        yield ""
    yield "**The methods of `calls`**"
    yield ""
    yield from _fields(METHOD_FIELDS)


def _fields(fields: Mapping[str, Field]) -> Iterator[str]:
    yield "| field | holds | | if left out |"
    yield "|---|---|---|---|"
    for name, field in fields.items():
        holds = ", ".join(f"`{option}`" for option in field.options) or _HOLDS[field.holds]
        default = f"`{field.default}`" if field.default else ""
        yield f"| `{name}` | {holds} | {_cell(field.doc)} | {default} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

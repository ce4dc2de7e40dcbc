"""The forms of props, of the actions of a user, and of what can be seen, in a file of the kind `react`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runner.bank.driven import CALLBACK, FETCHER, RECORDED, VIEW_TYPES
from runner.bank.findings import Findings
from runner.bank.schema.code import Literal, TypeSchema
from runner.bank.schema.values import (
    FieldSchema,
    FlagSchema,
    JsonSchema,
    ListSchema,
    MappingSchema,
    NumberSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
    key,
)
from runner.bank.yaml_tree import YamlNode
from runner.record import record

PROP_NAME = r"[a-z][A-Za-z0-9]*"
ACTION_NAME = r"[a-z][a-z0-9_]*"
_TEXT = TextSchema(line=True, keep_space=True)
_REFERENCE = TextSchema(line=True, pattern=r"\$[a-z][a-z0-9_]*", pattern_words="an argument such as $ms")


@record
class Json:
    """Any value that JSON can hold."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the value."""
        if isinstance(node.value, list):
            return [self.read(inner, findings) for inner in node.value]
        if isinstance(node.value, dict):
            return {name: self.read(inner, findings) for name, inner in node.value.items()}
        return node.value

    def json_schema(self) -> JsonSchema:
        """Return the schema of anything."""
        return {}


@record
class _PropType:
    """A type, or one of the words for what the adapter makes."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the `TypeSpec`, or the word."""
        return node.value if node.value in (FETCHER, CALLBACK) else TypeSchema().read(node, findings)

    def json_schema(self) -> JsonSchema:
        """Return the schema of a string."""
        return TypeSchema().json_schema()


@record
class _NumberOrArgument:
    """A number, or an argument: `$ms`."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the number, or the text."""
        if isinstance(node.value, str):
            return _REFERENCE.read(node, findings)
        return NumberSchema(0, 10**9).read(node, findings)

    def json_schema(self) -> JsonSchema:
        """Return the schema of a number or a string."""
        return {"type": ["integer", "string"]}


_DRAWN: Mapping[str, RecordKey] = {
    "type": RecordKey(TypeSchema(), "its type; left out where `values` show it"),
    "values": RecordKey(ListSchema(Literal(), least=1, most=40), "the values that are drawn, the simplest first"),
    "min": RecordKey(NumberSchema(-(10**9), 10**9), "instead of `values`: the minimum of the integers that are drawn"),
    "max": RecordKey(NumberSchema(-(10**9), 10**9), "and the maximum"),
}

PROP = RecordSchema(
    {
        **_DRAWN,
        "type": RecordKey(
            _PropType(), "its type, or `fetcher` or `callback` for a function that drill makes; see below"
        ),
        "args": RecordKey(
            ListSchema(TypeSchema()), "of a fetcher or a callback: the types of the arguments that it is called with"
        ),
        "value": RecordKey(Json(), "instead of `values`: always this value, which the model does not get"),
    }
)

DRAWN_ARGUMENT = RecordSchema(_DRAWN)

_TARGET: Mapping[str, RecordKey] = {
    "role": RecordKey(_TEXT, "the element's role: button, textbox, listitem, …"),
    "name": RecordKey(_TEXT, "its accessible name, in full"),
    "label": RecordKey(_TEXT, "instead of a role: the text of its label"),
    "text": RecordKey(_TEXT, "its own text"),
    "placeholder": RecordKey(_TEXT, "its placeholder"),
    "alt": RecordKey(_TEXT, "its alternative text"),
    "title": RecordKey(_TEXT, "its title"),
    "testid": RecordKey(_TEXT, "its `data-testid`, the last resort"),
    "nth": RecordKey(_NumberOrArgument(), "which one of several, from 0 (0)"),
}

TARGET = RecordSchema(_TARGET)


def _target_with(**keys: RecordKey) -> RecordSchema:
    return RecordSchema({**_TARGET, **keys})


_SETTLED = {"request": key(_NumberOrArgument(), "which of the pending requests, the oldest is 0")}

VERBS: Mapping[str, RecordKey] = {
    "click": RecordKey(TARGET, "clicks an element"),
    "type": RecordKey(
        _target_with(text=key(_TEXT, "what is typed")), "replaces what is in a field, character by character"
    ),
    "key": RecordKey(
        _target_with(key=key(_TEXT, "the key: Enter, Escape, Tab, ArrowDown, …")),
        "presses a key in an element; without one, where the focus is",
    ),
    "focus": RecordKey(TARGET, "moves the focus to an element"),
    "blur": RecordKey(TARGET, "takes the focus from an element"),
    "hover": RecordKey(TARGET, "moves the pointer over an element"),
    "unhover": RecordKey(TARGET, "moves the pointer away from it"),
    "select": RecordKey(_target_with(option=key(_TEXT, "the text of the option")), "chooses an option"),
    "wait": RecordKey(_NumberOrArgument(), "advances the clock by so many milliseconds"),
    "resolve": RecordKey(
        RecordSchema({**_SETTLED, "with": RecordKey(Json(), "the data (null)")}), "resolves a promise of the fetcher"
    ),
    "reject": RecordKey(
        RecordSchema({**_SETTLED, "with": RecordKey(_TEXT, "the message of the error")}),
        "rejects a promise of the fetcher",
    ),
    "rerender": RecordKey(
        MappingSchema(Json(), PROP_NAME, "the name of a prop", least=1), "renders it with other props"
    ),
    "remount": RecordKey(FlagSchema(), "unmounts the component, and renders it again on the same page"),
    "reload": RecordKey(FlagSchema(), "loads the page again; what is in `localStorage` stays"),
    "unmount": RecordKey(FlagSchema(), "unmounts the component"),
}
"""The verbs of the actions, and what each needs to know."""

ACTION = RecordSchema(
    {
        **VERBS,
        "args": RecordKey(
            MappingSchema(DRAWN_ARGUMENT, ACTION_NAME, "a name in snake_case", least=1),
            "its arguments; a `$name` in the action is replaced by one",
        ),
        "weight": RecordKey(NumberSchema(1, 20), "how often it is drawn in comparison with others (1)"),
    }
)

_READERS: Mapping[str, FieldSchema] = {
    **dict.fromkeys(VIEW_TYPES, TARGET),
    **dict.fromkeys(RECORDED, TextSchema(line=True, pattern=PROP_NAME, pattern_words="the name of a prop")),
    "storage": _TEXT,
}
_READS = {
    "text": "the text of an element, null without one",
    "texts": "the texts of all such elements",
    "value": "what is in a field",
    "count": "how many such elements there are",
    "exists": "whether there is such an element",
    "storage": "what `localStorage` has under this key",
    "requests": "the arguments of all requests of this fetcher",
    "calls": "the arguments of all calls of this callback",
}

PART = RecordSchema(
    {name: RecordKey(schema, _READS.get(name, f"whether an element is {name}")) for name, schema in _READERS.items()}
)

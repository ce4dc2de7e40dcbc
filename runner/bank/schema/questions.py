"""The form of files of behavioral questions (docs/stories.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from runner.bank.findings import Findings
from runner.bank.questions import REASONS, STORY
from runner.bank.schema.problem import ID, SLUG
from runner.bank.schema.values import (
    ChoiceSchema,
    FieldSchema,
    JsonSchema,
    ListSchema,
    MappingSchema,
    NumberSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
)
from runner.bank.yaml_tree import YamlNode
from runner.record import record

_ID = rf"(?=.{{1,{ID.max_length}}}$){SLUG}"
_LINE = TextSchema(line=True, max_length=300)
_SIGNS = ListSchema(_LINE, least=2, most=6)
_KIND = RecordKey(ChoiceSchema(("behavioral", "to-ask")), "behavioral, or to-ask", required=True)

_QUESTION = RecordSchema(
    {
        "question": RecordKey(_LINE, "as the interviewer asks it", required=True),
        "finds_out": RecordKey(_LINE, "what it is meant to find out", required=True),
        "asks_for": RecordKey(ChoiceSchema((STORY, REASONS)), "a story (the default), or reasons"),
        "follow_ups": RecordKey(ListSchema(_LINE, least=2, most=2), "two questions that may follow it", required=True),
        "strong": RecordKey(_SIGNS, "what strong answers show", required=True),
        "weak": RecordKey(_SIGNS, "what weak answers show", required=True),
    }
)
_TO_ASK = RecordSchema(
    {
        "question": RecordKey(_LINE, "as you ask it", required=True),
        "listen_for": RecordKey(_LINE, "what to listen for in the answer", required=True),
    }
)

_BEHAVIORAL = RecordSchema(
    {
        "kind": _KIND,
        "competency": RecordKey(ID, "the id of what the questions are about", required=True),
        "name": RecordKey(TextSchema(line=True, max_length=40), "the competency as people read it"),
        "think_of": RecordKey(_LINE, "which story to think of"),
        "order": RecordKey(NumberSchema(1, 1000), "its place among the competencies"),
        "questions": RecordKey(
            MappingSchema(_QUESTION, _ID, f"{ID.pattern_words}, at most {ID.max_length} characters", least=1),
            "the questions by id",
            required=True,
        ),
    }
)

_FORMS: Mapping[str, FieldSchema] = {
    "behavioral": _BEHAVIORAL,
    "to-ask": RecordSchema(
        {"kind": _KIND, "questions": RecordKey(ListSchema(_TO_ASK, least=1), "the questions", required=True)}
    ),
}


@record
class QuestionFileSchema:
    """One of the forms, by the `kind` of the file; a file of no known kind is read as one of questions."""

    def read(self, node: YamlNode, findings: Findings) -> Any:
        """Return the values of the file as a dict."""
        kind = str(node.at("kind").value)
        return _FORMS.get(kind, _BEHAVIORAL).read(node, findings)

    def json_schema(self) -> JsonSchema:
        """Return the schema of an alternative."""
        return {"anyOf": [form.json_schema() for form in _FORMS.values()]}

"""The form of a file of the kind `utility`: a function or class in JavaScript, and the class that drives it."""

from __future__ import annotations

from collections.abc import Collection

from runner.bank.schema.code import SourceSchema
from runner.bank.schema.problem import PROBLEM, WRONG
from runner.bank.schema.values import ListSchema, MappingSchema, RecordKey, RecordSchema, TextSchema, key

_NAME = r"[A-Za-z][A-Za-z0-9]*"
_LINE = TextSchema(line=True, max_length=120)
_CODE = TextSchema(keep_space=True)

UTILITY = RecordSchema(
    {
        "name": key(
            TextSchema(line=True, pattern=_NAME, pattern_words="a name in JavaScript", max_length=60),
            "the function or class that a solution defines: the name of the signature's class, spelled as usual",
        ),
        "params": RecordKey(
            MappingSchema(_LINE, _NAME, "a name in JavaScript"), "its parameters, with the types that the stub shows"
        ),
        "returns": RecordKey(_LINE, "the type of what the function returns; of a class: left out"),
        "methods": RecordKey(
            MappingSchema(_LINE, _NAME, "a name in JavaScript", least=1),
            "the methods of a class: the parameters as the stub shows them, `(name, listener)`",
        ),
        "without": RecordKey(
            ListSchema(_LINE, least=1), "what a solution may not use, because it is the task: `Promise.all`"
        ),
        "driver": key(
            _CODE,
            "JavaScript with the class of the signature: it calls `solution`, and answers what the model answers. "
            "`clock.advance(ms)` lets time pass, `settled()` waits until all promises are done; await both",
        ),
        "shown": key(
            MappingSchema(_LINE, r"[a-z][a-z0-9_]*", "`init` or the name of a method", least=2),
            "the line that a person reads for the constructor (`init`) and for each method, with `$name` for arguments",
        ),
    }
)

_BEFORE = ("format", "id", "title", "kind", "topics", "difficulty", "minutes", "replaces", "also", "prior", "signature")
_MIDDLE = ("statement", "brief", "facts", "examples", "constraints", "cases")
_AFTER = ("complexity", "limits", "hints", "explanation", "follow_ups")


def _shared(names: Collection[str]) -> dict[str, RecordKey]:
    return {name: PROBLEM.keys[name] for name in names}


WRONG_UTILITY = RecordSchema({**WRONG.keys, "code": key(_CODE, "the solution with the mistake, in JavaScript")})

UTILITY_PROBLEM = RecordSchema(
    {
        **_shared(_BEFORE),
        "utility": key(UTILITY, "what a solution defines, and how it is driven"),
        **_shared(_MIDDLE),
        "reference": key(
            SourceSchema(), "the model: the class of the signature in Python, which says what can be seen"
        ),
        "right": key(
            ListSchema(_CODE, least=2), "two or more right solutions in JavaScript that are built differently"
        ),
        "wrong": key(ListSchema(WRONG_UTILITY, least=5), "the mistakes that people really make, five or more"),
        **_shared(_AFTER),
    }
)

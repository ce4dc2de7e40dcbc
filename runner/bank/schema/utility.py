"""The form of a file of the kind `utility`: a function or class in JavaScript, and the class that drives it."""

from __future__ import annotations

from runner.bank.schema.code import SCRIPT, SourceSchema
from runner.bank.schema.problem import HEAD, LINE, WRONG, shared
from runner.bank.schema.values import ListSchema, MappingSchema, RecordKey, RecordSchema, TextSchema, key

_NAME = r"[A-Za-z][A-Za-z0-9]*"

UTILITY = RecordSchema(
    {
        "name": key(
            TextSchema(line=True, pattern=_NAME, pattern_words="a name in JavaScript", max_length=60),
            "the function or class that a solution defines: the name of the signature's class, spelled as usual",
        ),
        "params": RecordKey(
            MappingSchema(LINE, _NAME, "a name in JavaScript"), "its parameters, with the types that the stub shows"
        ),
        "returns": RecordKey(LINE, "the type of what the function returns; of a class: left out"),
        "methods": RecordKey(
            MappingSchema(LINE, _NAME, "a name in JavaScript", least=1),
            "the methods of a class: the parameters as the stub shows them, `(name, listener)`",
        ),
        "without": RecordKey(
            ListSchema(LINE, least=1), "what a solution may not use, because it is the task: `Promise.all`"
        ),
        "driver": key(
            SCRIPT,
            "JavaScript with the class of the signature: it calls `solution`, and answers what the model answers. "
            "`clock.advance(ms)` lets time pass, `settled()` waits until all promises are done; await both",
        ),
        "shown": key(
            MappingSchema(LINE, r"[a-z][a-z0-9_]*", "`init` or the name of a method", least=2),
            "the line that a person reads for the constructor (`init`) and for each method, with `$name` for arguments",
        ),
    }
)

WRONG_UTILITY = RecordSchema({**WRONG.keys, "code": key(SCRIPT, "the solution with the mistake, in JavaScript")})

UTILITY_PROBLEM = RecordSchema(
    {
        **shared(*HEAD, "signature"),
        "utility": key(UTILITY, "what a solution defines, and how it is driven"),
        **shared("statement", "brief", "facts", "examples", "constraints", "cases"),
        "reference": key(
            SourceSchema(), "the model: the class of the signature in Python, which says what can be seen"
        ),
        "right": key(
            ListSchema(SCRIPT, least=2), "two or more right solutions in JavaScript that are built differently"
        ),
        "wrong": key(ListSchema(WRONG_UTILITY, least=5), "the mistakes that people really make, five or more"),
        **shared("complexity", "limits", "hints", "explanation", "follow_ups"),
    }
)

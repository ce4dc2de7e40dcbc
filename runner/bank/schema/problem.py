"""Format 1 of a problem file, declared once: for the loader, the JSON Schema and the documentation."""

from __future__ import annotations

from runner.bank.mistakes import KINDS
from runner.bank.model import Difficulty, ProblemKind
from runner.bank.schema.code import ExpressionSchema, Literal, SourceSchema, TypeSchema
from runner.bank.schema.shape import IDENTIFIER, ShapeSchema
from runner.bank.schema.values import (
    ChoiceSchema,
    EitherSchema,
    FlagSchema,
    ListSchema,
    MappingSchema,
    NumberSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
    key,
)
from runner.verdict import Verdict

SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"

ID = TextSchema(line=True, pattern=SLUG, pattern_words="words of a-z and 0-9 joined by hyphens", max_length=80)
_TOPIC = TextSchema(line=True, max_length=80)
_NAME = TextSchema(line=True, pattern=IDENTIFIER, pattern_words="a name in Python", max_length=80)
LINE = TextSchema(line=True, max_length=120)
_PROSE = TextSchema()
_TYPE = TypeSchema()
_CODE = SourceSchema()
_RULE = ExpressionSchema()


_TYPED = EitherSchema(
    RecordSchema(
        {
            "type": key(_TYPE, "the type"),
            "node_of": RecordKey(
                _NAME, "the parameter to whose structure this node belongs; its plain value is its value"
            ),
            "items": RecordKey(
                ChoiceSchema(("Interval",)), "the class that its elements, pairs of int, have elsewhere"
            ),
        }
    ),
    _TYPE,
)
_PARAMS = MappingSchema(_TYPED, IDENTIFIER, "a name in Python")
_INPUTS = MappingSchema(ShapeSchema(), IDENTIFIER, "a name in Python")
_ARGUMENTS = MappingSchema(Literal(), IDENTIFIER, "a name in Python")

SIGNATURE = RecordSchema(
    {
        "name": key(_NAME, "the function or class that a solution defines"),
        "params": key(_PARAMS, "the parameters and their types, in their order; of a class: the constructor's"),
        "returns": RecordKey(_TYPED, "the type of the result; of a class: left out"),
        "methods": RecordKey(
            MappingSchema(
                RecordSchema(
                    {
                        "params": RecordKey(
                            MappingSchema(_TYPE, IDENTIFIER, "a name in Python"), "its parameters and their types"
                        ),
                        "returns": key(_TYPE, "the type of its result, None for none"),
                    }
                ),
                IDENTIFIER,
                "a name in Python",
                least=1,
            ),
            "the methods of a class; of a round trip: the encoder, then the decoder",
        ),
        "keeps": RecordKey(ListSchema(_NAME, least=1), "the parameters that a solution must leave as they were"),
        "also": RecordKey(ListSchema(_NAME, least=1), "other names that a solution may give the function or class"),
    }
)

EXAMPLE = RecordSchema(
    {
        "input": key(_ARGUMENTS, "plain values by parameter; of a class: `init` and `calls`"),
        "output": key(Literal(), "the result as a plain value; of a class: one for each call"),
        "why": key(_PROSE, "why that is the result"),
    }
)

CONSTRAINT = RecordSchema(
    {
        "text": key(LINE, "for people"),
        "holds": key(_RULE, "the same as an expression over the parameters"),
    }
)

CASES = RecordSchema(
    {
        "inputs": RecordKey(_INPUTS, "a shape for each parameter; names that start with `_` are drawn but not passed"),
        "edges": RecordKey(ListSchema(_ARGUMENTS), "inputs that are always tried"),
        "groups": key(
            MappingSchema(
                RecordSchema(
                    {
                        "when": key(_RULE, "which inputs belong to the group"),
                        "inputs": RecordKey(_INPUTS, "shapes that replace the usual ones to draw more of them"),
                    }
                ),
                least=1,
            ),
            "named kinds of input, which a failure names",
        ),
        "large": RecordKey(
            ListSchema(
                RecordSchema(
                    {
                        "name": key(LINE, "what is special about it"),
                        "inputs": key(_INPUTS, "the shapes that differ from the usual ones"),
                    }
                )
            ),
            "structured inputs up to the constraints",
        ),
        "small": RecordKey(_INPUTS, "shapes that replace the usual ones where every small input is tried"),
        "python": RecordKey(
            _CODE,
            "the escape hatch: `strategy()` gives a Hypothesis strategy of arguments, `small()` yields small ones",
        ),
    }
)

CHECKER = RecordSchema(
    {
        "any_order": RecordKey(
            ListSchema(NumberSchema(1, 5), least=1), "depths at which order does not matter; 1 is the outermost list"
        ),
        "in_place": RecordKey(_NAME, "the parameter that holds the answer when the call has come back"),
        "prefix": RecordKey(
            FlagSchema(), "the call returns a length, and only that many first elements of `in_place` are the answer"
        ),
        "deep_copy": RecordKey(_NAME, "the parameter of which the result is an equal copy that shares no node"),
        "valid": RecordKey(_CODE, "source of `valid(result, expected, **arguments)` where several answers are right"),
        "tolerance": RecordKey(
            NumberSchema(0, 1, fraction=True), "how far a float may be off, absolute or relative (0.00001)"
        ),
    }
)

GROWTH = RecordSchema(
    {
        "none": RecordKey(_PROSE, "why growth cannot be measured; then nothing else"),
        "inputs": RecordKey(
            _INPUTS, "the shapes that differ from the usual ones, over the size `n`: the slow solution's worst"
        ),
        "max_n": RecordKey(NumberSchema(8, 100_000_000), "the largest size"),
        "factor": RecordKey(NumberSchema(2, 4), "the step between sizes: 2, or 4 for searches"),
        "calls": RecordKey(NumberSchema(1, 1_000_000), "calls to one timing, where one is too quick to time (1)"),
    }
)

EXPLANATION = RecordSchema(
    {
        "idea": key(_PROSE, "the idea"),
        "why": key(_PROSE, "why it is right"),
        "complexity": key(_PROSE, "its complexity, and where that comes from"),
        "mistakes": key(_PROSE, "the usual mistakes"),
        "aloud": key(_PROSE, "what to say about it in an interview"),
    }
)

WRONG = RecordSchema(
    {
        "name": key(LINE, "the mistake"),
        "kind": RecordKey(ChoiceSchema(tuple(KINDS)), "its kind in the [catalog](mistakes.md)"),
        "verdict": key(ChoiceSchema(("WA", "RTE", "TLE", "MLE", "MUT"), Verdict), "the verdict that it must get"),
        "group": key(LINE, "the group that must be among those that fail"),
        "code": key(_CODE, "the solution with the mistake"),
    }
)

FACT = RecordSchema(
    {
        "says": key(_PROSE, "what the interviewer answers, in one sentence"),
        "group": RecordKey(LINE, "the group of the cases that it is about"),
    }
)

FOLLOW_UP = RecordSchema(
    {
        "question": key(_PROSE, "what interviewers ask next"),
        "answer": key(_PROSE, "what a good answer says"),
    }
)

PROBLEM = RecordSchema(
    {
        "format": key(NumberSchema(1, 1_000), "the version of this format, 1"),
        "id": key(ID, "the file's name without `.yaml`"),
        "title": key(LINE, "the title"),
        "kind": RecordKey(ChoiceSchema(tuple(ProblemKind), ProblemKind), "the kind of solution; function if left out"),
        "topics": key(ListSchema(_TOPIC, least=1, most=6), "topics of topics.yaml, the main one first"),
        "difficulty": key(ChoiceSchema(tuple(Difficulty), Difficulty), "a label for people"),
        "minutes": key(NumberSchema(1, 240), "what a prepared person needs"),
        "replaces": RecordKey(ID, "the id of the shipped problem that this problem of your own replaces"),
        "also": RecordKey(ListSchema(ID), "names elsewhere, such as the LeetCode slug"),
        "prior": RecordKey(
            NumberSchema(0.01, 0.99, fraction=True),
            "the probability of a clean first solve: sigmoid(0.27 + logit(share accepted elsewhere)); "
            "else easy 0.71, medium 0.61, hard 0.55",
        ),
        "signature": key(SIGNATURE, "what a solution defines"),
        "statement": key(_PROSE, "the task, in the project's own words"),
        "brief": RecordKey(
            _PROSE, "the problem in one or two sentences, as an interviewer says it, with something left to ask"
        ),
        "facts": RecordKey(
            MappingSchema(FACT, r"[a-z]+(-[a-z]+)*", "a word of a-z, or several joined by hyphens", least=1),
            "what the interviewer answers, by keyword: size, values, empty, duplicates, order, ties, none, …",
        ),
        "examples": key(ListSchema(EXAMPLE, least=2), "two or more"),
        "constraints": key(ListSchema(CONSTRAINT, least=1), "what every input obeys"),
        "cases": key(CASES, "where inputs come from"),
        "checker": RecordKey(CHECKER, "when an answer is right; else: equal to the reference's"),
        "reference": key(_CODE, "a correct solution with the required complexity"),
        "brute": key(_CODE, "an independent, obviously correct solution, of any speed"),
        "wrong": key(ListSchema(WRONG, least=4), "the mistakes that people really make, four or more"),
        "slow": RecordKey(
            ListSchema(RecordSchema({"name": key(LINE, "what it does"), "code": key(_CODE, "the solution")})),
            "right, but in a worse complexity class",
        ),
        "complexity": key(
            RecordSchema({"time": key(LINE, "such as O(n log n)"), "space": key(LINE, "such as O(1)")}),
            "the required time and space",
        ),
        "growth": key(GROWTH, "how growth is measured, or why it is not"),
        "limits": RecordKey(
            RecordSchema(
                {
                    "seconds": RecordKey(NumberSchema(0.1, 60, fraction=True), "for one case (2)"),
                    "memory_mb": RecordKey(NumberSchema(32, 8192), "for a check (512)"),
                }
            ),
            "limits, where the problem needs others than the usual",
        ),
        "hints": key(ListSchema(_PROSE, least=3, most=3), "three, each saying a bit more"),
        "explanation": key(EXPLANATION, "what is shown once the problem is over"),
        "follow_ups": RecordKey(ListSchema(FOLLOW_UP, least=2, most=2), "two questions that interviewers ask next"),
    }
)

HEAD = ("format", "id", "title", "kind", "topics", "difficulty", "minutes", "replaces", "also", "prior")
"""The keys with which a problem of every kind begins."""


def shared(*names: str) -> dict[str, RecordKey]:
    """Return keys that problems of another kind share with those whose solution is a function or class in Python."""
    return {name: PROBLEM.keys[name] for name in names}

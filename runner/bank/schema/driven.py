"""The form of a file of the kind `react`: a component with its examples, cases and solutions."""

from __future__ import annotations

from collections.abc import Mapping

from runner.bank.driven import WARNINGS
from runner.bank.schema.actions import ACTION, ACTION_NAME, PART, PROP, PROP_NAME
from runner.bank.schema.code import SCRIPT, ExpressionSchema, Literal, SourceSchema
from runner.bank.schema.problem import EXPLANATION, HEAD, WRONG, shared
from runner.bank.schema.values import (
    ChoiceSchema,
    ListSchema,
    MappingSchema,
    NumberSchema,
    RecordKey,
    RecordSchema,
    TextSchema,
    key,
)

HOOKS = (
    *("useState", "useReducer", "useEffect", "useLayoutEffect", "useRef", "useMemo", "useCallback", "useContext"),
    *("useId", "useTransition", "useDeferredValue", "useOptimistic", "useSyncExternalStore", "custom"),
)

_COMPONENT = r"(?:[A-Z]|use[A-Z])[A-Za-z0-9]*"

_CALL = ListSchema(Literal(), least=1, most=8)
_SEQUENCE: Mapping[str, RecordKey] = {
    "props": RecordKey(MappingSchema(Literal(), PROP_NAME, "the name of a prop"), "the drawn props"),
    "actions": key(ListSchema(_CALL, most=40), "a list of [action, *arguments]"),
}

COMPONENT_EXAMPLE = RecordSchema(
    {
        **_SEQUENCE,
        "views": key(
            ListSchema(MappingSchema(Literal(), ACTION_NAME, "the name of a part of the view"), least=1, most=41),
            "the view at first and after each action; all but the first name only the parts that changed",
        ),
        "why": key(TextSchema(), "why that is the result"),
    }
)

COMPONENT_CASES = RecordSchema(
    {
        "length": RecordKey(NumberSchema(1, 40), "the most actions in a sequence (10)"),
        "edges": RecordKey(ListSchema(RecordSchema(_SEQUENCE)), "sequences that are always tried"),
        "groups": key(
            MappingSchema(
                RecordSchema(
                    {
                        "when": key(
                            ExpressionSchema(),
                            "which sequences belong to the group, over `init`, the drawn props, and `calls`",
                        ),
                        "draws": RecordKey(
                            MappingSchema(NumberSchema(1, 20), ACTION_NAME, "the name of an action", least=1),
                            "to draw more of them: the only actions, with their weights",
                        ),
                    }
                ),
                least=1,
            ),
            "named kinds of sequences, which a failure names",
        ),
    }
)

WRONG_COMPONENT = RecordSchema(
    {
        **WRONG.keys,
        "verdict": RecordKey(WRONG.keys["verdict"].schema, "the verdict that it must get"),
        "group": RecordKey(WRONG.keys["group"].schema, "the group that must be among those that fail"),
        "warning": RecordKey(ChoiceSchema(WARNINGS), "instead of both: the kind of the warning that shows it"),
        "code": key(SCRIPT, "the component with the mistake"),
    }
)


COMPONENT_PROBLEM = RecordSchema(
    {
        **shared(*HEAD),
        "hooks": key(ListSchema(ChoiceSchema(HOOKS), least=1, most=5), "the hooks that it trains"),
        "component": key(
            TextSchema(line=True, pattern=_COMPONENT, pattern_words="the name of a component", max_length=60),
            "the name of the component",
        ),
        "props": RecordKey(MappingSchema(PROP, PROP_NAME, "a name in camelCase"), "its props"),
        "actions": key(MappingSchema(ACTION, ACTION_NAME, "a name in snake_case", least=1), "what a user does"),
        "view": key(
            MappingSchema(PART, ACTION_NAME, "a name in snake_case", least=1), "what can be seen, part by part"
        ),
        "leaks": RecordKey(
            ChoiceSchema(("refused",)),
            "the statement demands that no timer runs on after the component is unmounted; otherwise it is a warning",
        ),
        **shared("statement", "brief", "facts"),
        "examples": key(ListSchema(COMPONENT_EXAMPLE, least=2), "two or more"),
        "cases": key(COMPONENT_CASES, "where sequences of actions come from"),
        "reference": key(SourceSchema(), "the model: a class in Python that says what can be seen"),
        "right": key(ListSchema(SCRIPT, least=3), "three or more right components that are built differently"),
        "wrong": key(ListSchema(WRONG_COMPONENT, least=6), "the mistakes that people really make, six or more"),
        **shared("limits", "hints"),
        "explanation": key(EXPLANATION, "what is shown once the problem is over"),
        **shared("follow_ups"),
    }
)

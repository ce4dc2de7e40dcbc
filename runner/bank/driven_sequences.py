"""What is drawn for a component problem: shapes of props and actions, and the rules that every sequence obeys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from runner.bank.budgets import LESS
from runner.bank.build import Values
from runner.bank.cases import Cases, Group, LargeInput, Shape
from runner.bank.driven import CALLBACK, FETCHER, RENDER
from runner.bank.model import Args, Constraint, Plain
from runner.typespec import TypeSpec

_LENGTH = 10
_LONG = 40
_NAMES = {str: "str", bool: "bool", int: "int", float: "float"}
_RENDERS_FIRST = f"len(calls) > 0 and calls[0] == ['{RENDER}'] and ['{RENDER}'] not in calls[1:]"


def type_of(drawn: Values) -> TypeSpec | None:
    """Return the type of what is drawn; None if nothing says it."""
    if "type" in drawn:
        declared: TypeSpec = drawn["type"]
        return declared
    names = {_NAMES.get(type(value)) for value in drawn.get("values", ())}
    name = "int" if "min" in drawn else names.pop() if len(names) == 1 else None
    return None if name is None else TypeSpec(name)


def drawn_props(values: Values) -> dict[str, Values]:
    """Return the props that are drawn, by name: the model gets them in this order."""
    props = values.get("props", {})
    made = (FETCHER, CALLBACK)
    return {name: prop for name, prop in props.items() if "value" not in prop and prop.get("type") not in made}


def args_of(values: Values, sequence: Values) -> Args:
    """Return the arguments of a written sequence of actions."""
    props = sequence.get("props", {})
    init = [_plain(props[name]) for name in drawn_props(values)]
    return {"init": init, "calls": [[RENDER], *(list(call) for call in sequence["actions"])]}


def rules_of(values: Values) -> Iterator[Constraint]:
    """Yield what the declaration says about every sequence, as constraints."""
    yield Constraint("the component is rendered once, at the beginning", _RENDERS_FIRST)
    for place, (name, prop) in enumerate(drawn_props(values).items()):
        if rule := _within(f"init[{place}]", prop):
            yield Constraint(_words(name, prop), rule)
    for action, inner in values["actions"].items():
        for place, (name, argument) in enumerate(inner.get("args", {}).items()):
            if rule := _within(f"call[{place + 1}]", argument):
                holds = f"all({rule} for call in calls if call[0] == '{action}')"
                yield Constraint(f"{action}: {_words(name, argument)}", holds)


def _within(what: str, drawn: Values) -> str:
    if "values" in drawn:
        return f"{what} in {list(drawn['values'])!r}"
    return f"{drawn['min']} <= {what} <= {drawn['max']}" if "min" in drawn else ""


def _words(name: str, drawn: Values) -> str:
    if "values" in drawn:
        return f"{name} is one of {', '.join(map(repr, drawn['values']))}"
    return f"{drawn['min']} ≤ {name} ≤ {drawn['max']}"


def cases_of(values: Values) -> Cases:
    """Build the cases from the props, the actions and what the file says under `cases`."""
    declared, actions = values["cases"], values["actions"]
    weights = {name: action.get("weight", 1) for name, action in actions.items()}
    length = declared.get("length", _LENGTH)
    usual = {name: _shape(prop) for name, prop in drawn_props(values).items()}
    groups = (
        Group(name, group["when"], {"calls": _calls(actions, group["draws"], length)} if "draws" in group else {})
        for name, group in declared["groups"].items()
    )
    return Cases(
        inputs={**usual, "calls": _calls(actions, weights, length)},
        groups=tuple(groups),
        edges=tuple(args_of(values, edge) for edge in declared.get("edges", ())),
        large=(LargeInput("a long sequence", {"calls": _calls(actions, weights, _LONG, least=_LONG)}),),
        effort=LESS,
    )


def _calls(actions: Values, weights: Mapping[str, int], most: int, least: int = 0) -> Shape:
    """Make the shape of sequences of these actions, after the first call."""
    methods: dict[str, Any] = {RENDER: {"allowed": "len(calls) == 0"}}
    for name, weight in weights.items():
        args = {one: _shape(drawn) for one, drawn in actions[name].get("args", {}).items()}
        methods[name] = {"args": args, "weight": weight, "allowed": "len(calls) > 0"}
    return Shape("calls", {"min_size": least + 1, "max_size": most + 1, "methods": methods})


def _shape(drawn: Values) -> Shape:
    """Make the shape of a prop or an argument."""
    kind = type_of(drawn)
    if "values" in drawn:
        known = drawn["values"]
        if kind is not None and kind.name in ("int", "str"):
            return Shape(kind.name, {"choices": list(known)})
        return Shape("one_of", {"options": tuple(Shape("constant", {"value": _plain(one)}) for one in known)})
    return Shape("int", {"min_value": drawn["min"], "max_value": drawn["max"]}) if "min" in drawn else Shape("bool")


def _plain(value: Any) -> Plain:
    return list(map(_plain, value)) if isinstance(value, tuple | list) else value

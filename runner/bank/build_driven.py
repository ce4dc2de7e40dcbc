"""Build the model of a component problem from checked values. Nothing is checked here, and nothing can fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from runner.bank.budgets import Effort, Limits
from runner.bank.build import Values, shared
from runner.bank.driven import CALLBACK, FETCHER, RECORDED, RENDER, VIEW_TYPES, Driver
from runner.bank.known_solutions import Complexity, WrongSolution
from runner.bank.model import (
    Args,
    Cases,
    Checker,
    Constraint,
    Example,
    Group,
    Growth,
    LargeInput,
    Method,
    Param,
    Plain,
    Problem,
    ProblemKind,
    Shape,
    Signature,
)
from runner.typespec import TypeSpec
from runner.verdict import Verdict

SECONDS = 5.0
"""The limit for one sequence. The first one in a new worker takes 0.1 s, and many times that on a busy machine."""

EFFORT = Effort(small=150, drawn=150, beyond=30)
_LENGTH = 10
_LONG = 40
_NO_GROWTH = "What a component does after an action is too little to be timed."
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


def part_type(part: Values, props: Mapping[str, Values]) -> TypeSpec:
    """Return the type of a part of the view."""
    [(reader, what)] = part.items()
    if reader in RECORDED:
        return TypeSpec("list", (TypeSpec("tuple", tuple(props[what].get("args", ()))),))
    return VIEW_TYPES[reader]


def signature_of(values: Values) -> Signature:
    """Build the signature of the class that stands for the component."""
    props = values.get("props", {})
    view = TypeSpec("tuple", tuple(part_type(part, props) for part in values["view"].values()))
    methods = [Method(RENDER, (), view)]
    methods += [Method(name, _params(action.get("args", {})), view) for name, action in values["actions"].items()]
    return Signature(values["component"], _params(drawn_props(values)), TypeSpec("None"), tuple(methods))


def _params(drawn: Mapping[str, Values]) -> tuple[Param, ...]:
    return tuple(Param(name, type_of(one) or TypeSpec("None")) for name, one in drawn.items())


def args_of(values: Values, sequence: Values) -> Args:
    """Return the arguments of a written sequence of actions."""
    props = sequence.get("props", {})
    init = [_plain(props[name]) for name in drawn_props(values)]
    return {"init": init, "calls": [[RENDER], *(list(call) for call in sequence["actions"])]}


def views_of(values: Values, views: Sequence[Values]) -> list[Plain]:
    """Return the whole views, each with what is written about it or else as before."""
    found, now = [], dict.fromkeys(values["view"])
    for changed in views:
        now = {**now, **changed}
        found.append(list(now.values()))
    return found


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


def build_component_problem(values: Values, version: str, file: str) -> Problem:
    """Build the problem from values without anything broken or missing."""
    signature = signature_of(values)
    examples = (Example(args_of(values, one), views_of(values, one["views"]), one["why"]) for one in values["examples"])
    return Problem(
        kind=ProblemKind.REACT,
        signature=signature,
        examples=tuple(examples),
        constraints=tuple(rules_of(values)),
        cases=_cases(values),
        checker=Checker(),
        reference=values["reference"] + _seen(values, signature),
        brute="",
        wrong=tuple(WrongSolution(**{"verdict": Verdict.AC, "group": "", **one}) for one in values["wrong"]),
        slow=(),
        complexity=Complexity("", ""),
        growth=Growth(none=_NO_GROWTH),
        limits=Limits(**{"seconds": SECONDS, **values.get("limits", {})}),
        version=version,
        file=file,
        driver=Driver("react", _description(values), values["right"], tuple(values["view"]), values["hooks"]),
        **shared(values),
    )


def _seen(values: Values, signature: Signature) -> str:
    """Write the Python that lets each method of the model answer what can be seen after it."""
    lines = ["", "", f"class {signature.name}({signature.name}):", f"    def {RENDER}(self):"]
    parts = "".join(f"{_part(*each)}, " for each in _parts(values))
    lines += ["        view = self.view()", f"        return ({parts})"]
    for method in signature.methods[1:]:
        names = [param.name for param in method.params]
        lines += [f"    def {method.name}({', '.join(['self', *names])}):"]
        lines += [f"        super().{method.name}({', '.join(names)})", f"        return self.{RENDER}()"]
    return "\n".join(lines) + "\n"


def _parts(values: Values) -> Iterator[tuple[str, str]]:
    return ((name, next(iter(part))) for name, part in values["view"].items())


def _part(name: str, reader: str) -> str:
    """Write how a part is taken from what the model says: what is on a screen is text, so its numbers become text."""
    part = f"view[{name!r}]"
    if reader == "texts":
        return f"[str(each) for each in {part}]"
    return f"None if {part} is None else str({part})" if reader in ("text", "value", "storage") else f"{part}"


def _description(values: Values) -> dict[str, Any]:
    props = {
        name: {"value": prop["value"]} if "value" in prop else {"type": str(prop.get("type") or type_of(prop))}
        for name, prop in values.get("props", {}).items()
    }
    actions = {
        name: {verb: what for verb, what in action.items() if verb not in ("args", "weight")}
        for name, action in values["actions"].items()
    }
    return {"props": props, "actions": actions, "view": dict(values["view"])}


def _cases(values: Values) -> Cases:
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
        effort=EFFORT,
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

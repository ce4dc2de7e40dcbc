"""Build the model of a component problem from checked values. Nothing is checked here, and nothing can fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from runner.bank.budgets import Limits
from runner.bank.build import Values, shared
from runner.bank.cases import Growth
from runner.bank.driven import RECORDED, RENDER, VIEW_TYPES, Driver
from runner.bank.driven_sequences import args_of, cases_of, drawn_props, rules_of, type_of
from runner.bank.known_solutions import Complexity, WrongSolution
from runner.bank.model import Checker, Example, Method, Param, Plain, Problem, ProblemKind, Signature
from runner.typespec import TypeSpec
from runner.verdict import Verdict

SECONDS = 5.0
"""The limit for one sequence. The first one in a new worker takes 0.1 s, and many times that on a busy machine."""

_NO_GROWTH = "What a component does after an action is too little to be timed."


def part_type(part: Values, props: Mapping[str, Values]) -> TypeSpec:
    """Return the type of a part of the view."""
    [(reader, what)] = part.items()
    if reader in RECORDED:
        return TypeSpec("list", (TypeSpec("tuple", tuple(props[what].get("args", ()))),))
    return VIEW_TYPES[reader]


def signature_of(values: Values) -> Signature:
    """Build the signature of the class that models the component."""
    props = values.get("props", {})
    view = TypeSpec("tuple", tuple(part_type(part, props) for part in values["view"].values()))
    methods = [Method(RENDER, (), view)]
    methods += [Method(name, _params(action.get("args", {})), view) for name, action in values["actions"].items()]
    return Signature(values["component"], _params(drawn_props(values)), TypeSpec("None"), tuple(methods))


def _params(drawn: Mapping[str, Values]) -> tuple[Param, ...]:
    return tuple(Param(name, type_of(one) or TypeSpec("None")) for name, one in drawn.items())


def views_of(values: Values, views: Sequence[Values]) -> list[Plain]:
    """Return the complete views: what is not written about a view is as in the one before it."""
    found, now = [], dict.fromkeys(values["view"])
    for changed in views:
        now = {**now, **changed}
        found.append(list(now.values()))
    return found


def build_component_problem(values: Values, version: str, file: str) -> Problem:
    """Build the problem from values without anything broken or missing."""
    signature = signature_of(values)
    examples = (Example(args_of(values, one), views_of(values, one["views"]), one["why"]) for one in values["examples"])
    return Problem(
        kind=ProblemKind.REACT,
        signature=signature,
        examples=tuple(examples),
        constraints=tuple(rules_of(values)),
        cases=cases_of(values),
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
    """Write the Python in which each method of the model returns what can be seen after it."""
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
    leaks = {"leaks": values["leaks"]} if "leaks" in values else {}
    return {"props": props, "actions": actions, "view": dict(values["view"]), **leaks}

"""From shapes to the arguments of a problem: drawing in order, assembling, and holding them against the constraints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from runner.bank.model import Args, Constraint, Inputs, Plain, Problem, ProblemKind, Shape
from runner.bank.shape_order import merged
from runner.errors import InternalError
from runner.expressions.expression import ExpressionError, compile_all, compile_expression
from runner.strategies.form import Env, Form, ImpossibleShapeError
from runner.strategies.kinds import KINDS
from runner.strategies.source import Source


def meets(problem: Problem, args: Args) -> list[Constraint]:
    """Give the constraints that these arguments break, in their order; none where the input is a proper one.

    A constraint that cannot be evaluated counts as broken when an earlier one is: `nums[0] > 0` after `len(nums) > 0`.
    """
    broken: list[Constraint] = []
    for constraint in problem.constraints:
        try:
            holds = compile_expression(constraint.holds).evaluate(args)
        except ExpressionError as error:
            if not broken:
                raise InternalError(f"{problem.id}: a constraint fails on {brief(args)}: {error.message}") from error
            holds = False
        if not holds:
            broken.append(constraint)
    return broken


def propriety(problem: Problem) -> Callable[[Args], bool]:
    """Give the test whether arguments meet every constraint, which stops at the first that they break."""
    with blamed(problem):
        together = compile_all(tuple(constraint.holds for constraint in problem.constraints))

    def is_proper(args: Args) -> bool:
        try:
            return bool(together.evaluate(args))
        except ExpressionError:
            return not meets(problem, args)

    return is_proper


def groups_of(problem: Problem, args: Args) -> tuple[str, ...]:
    """Name the groups that these arguments belong to, in the order of the bank."""
    return tuple(group.name for group in problem.cases.groups if belongs(problem, group.when, args))


def belongs(problem: Problem, when: str, args: Args) -> bool:
    """Whether the arguments meet the condition of a group."""
    try:
        return bool(compile_expression(when).evaluate(args))
    except ExpressionError as error:
        raise InternalError(f"{problem.id}: a group fails on {brief(args)}: {error.message}") from error


def inputs_of(problem: Problem, override: Inputs, given: frozenset[str] = frozenset()) -> Inputs:
    """Give the usual shapes with others over them, in the order of drawing and with arguments in the signature's."""
    with blamed(problem):
        inputs = dict(merged(problem.cases.inputs, override, given))
    if problem.kind is ProblemKind.CLASS and "calls" in inputs:
        inputs["calls"] = _in_signature_order(problem, inputs["calls"])
    return inputs


def drawn(problem: Problem, inputs: Inputs, source: Source, env: Env | None = None) -> Args:
    """Draw arguments. Raises `InternalError` where shapes are impossible or an expression fails."""
    values: dict[str, Plain] = dict(env or {})
    for name, shape in inputs.items():
        with blamed(problem, name):
            values[name] = Form(shape, values, KINDS).prepare(source)(source)
    return assembled(problem, values)


def assembled(problem: Problem, values: Mapping[str, Plain]) -> Args:
    """Give what was drawn as the arguments of a call, auxiliaries left out."""
    try:
        arguments = {param.name: values[param.name] for param in problem.signature.params}
        if problem.kind is ProblemKind.CLASS:
            return {"init": list(arguments.values()), "calls": values["calls"]}
    except KeyError as error:
        raise InternalError(f"{problem.id}: its cases have no shape for {error}") from error
    return arguments


@contextmanager
def blamed(problem: Problem, name: str = "") -> Iterator[None]:
    """Turn what is wrong with a problem's shapes into an `InternalError` that names the problem and the parameter."""
    try:
        yield
    except (ImpossibleShapeError, ExpressionError, ValueError) as error:
        raise blame(problem, error, name) from error


def blame(problem: Problem, error: Exception, name: str = "") -> InternalError:
    """Say whose shape it was."""
    where = f"{problem.id}: {name}" if name else problem.id
    return InternalError(f"{where}: {error}", "mend the problem's `cases`; `drill bank check` shows where")


def brief(args: Any) -> str:
    """Give a short text of arguments, for messages."""
    text = repr(args)
    return text if len(text) <= 200 else f"{text[:200]}…"


def _in_signature_order(problem: Problem, shape: Shape) -> Shape:
    orders = {method.name: [param.name for param in method.params] for method in problem.signature.methods}
    methods: dict[str, Any] = {}
    for name, fields in (shape.fields.get("methods") or {}).items():
        args = fields.get("args") or {}
        wanted = orders.get(name, list(args))
        if set(wanted) != set(args):
            raise InternalError(f"{problem.id}: calls of {name} need a shape for each of ({', '.join(wanted)})")
        methods[name] = {**fields, "args": {param: args[param] for param in wanted}}
    return Shape(shape.kind, {**shape.fields, "methods": methods})

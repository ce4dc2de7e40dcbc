"""From shapes to the arguments of a problem: draw the values in order, build arguments, check the constraints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from runner.bank.cases import Group, Inputs, Shape
from runner.bank.model import Args, Constraint, Plain, Problem
from runner.bank.shape_order import merged
from runner.errors import BankFaultError
from runner.expressions.budget import Budget, OverBudgetError
from runner.expressions.expression import ExpressionError, compile_all, compile_expression
from runner.strategies.form import Env, Form, ImpossibleShapeError
from runner.strategies.kinds import KINDS
from runner.strategies.source import Source


def broken_constraints(problem: Problem, args: Args) -> list[Constraint]:
    """Give the constraints that these arguments break, in their order; none if the input is valid.

    A constraint that cannot be evaluated counts as broken if an earlier one is: `nums[0] > 0` after `len(nums) > 0`.
    """
    broken: list[Constraint] = []
    for index, constraint in enumerate(problem.constraints):
        try:
            holds = compile_expression(constraint.holds).evaluate(args)
        except ExpressionError as error:
            if not broken:
                message = f"{problem.id}: a constraint fails on {excerpt(args)}: {error.message}"
                raise BankFaultError(message, where=("constraints", index, "holds")) from error
            holds = False
        if not holds:
            broken.append(constraint)
    return broken


def constraint_test(problem: Problem) -> Callable[[Args], bool]:
    """Give a test whether arguments meet every constraint. It stops at the first one that they break.

    It raises `BankFaultError` when the constraints have looped too often over all inputs: see `Budget`.
    """
    with bank_faults(problem):
        together = compile_all(tuple(constraint.holds for constraint in problem.constraints))

    budget = Budget()

    def meets_all(args: Args) -> bool:
        try:
            return bool(budget.evaluate(together, args))
        except OverBudgetError as error:
            message = f"{problem.id}: the constraints: {error.message}"
            raise BankFaultError(message, "say them in fewer steps", where=("constraints",)) from error
        except ExpressionError:
            return not broken_constraints(problem, args)

    return meets_all


def groups_of(problem: Problem, args: Args) -> tuple[str, ...]:
    """Give the names of the groups that these arguments are in, in the order of the bank."""
    return tuple(group.name for group in problem.cases.groups if is_in_group(problem, group, args))


def is_in_group(problem: Problem, group: Group, args: Args) -> bool:
    """Whether the arguments meet the condition of a group."""
    try:
        return bool(compile_expression(group.when).evaluate(args))
    except ExpressionError as error:
        message = f"{problem.id}: a group fails on {excerpt(args)}: {error.message}"
        raise BankFaultError(message, where=("cases", "groups", group.name, "when")) from error


def inputs_of(problem: Problem, override: Inputs, given: frozenset[str] = frozenset()) -> Inputs:
    """Give the usual shapes updated with `override`, in drawing order; arguments of calls in the signature's order."""
    with bank_faults(problem):
        inputs = dict(merged(problem.cases.inputs, override, given))
    if problem.kind.has_calls and "calls" in inputs and inputs["calls"].kind == "calls":
        inputs["calls"] = _in_signature_order(problem, inputs["calls"])
    return inputs


def draw_args(
    problem: Problem, inputs: Inputs, source: Source, env: Env | None = None, budget: Budget | None = None
) -> Args:
    """Draw arguments. Raises `BankFaultError` if a shape is impossible or an expression fails.

    Many draws share one `budget`.
    """
    budget = budget or Budget()
    values: dict[str, Plain] = dict(env or {})
    for name, shape in inputs.items():
        with bank_faults(problem, name, shape):
            values[name] = Form(shape, values, KINDS, budget).prepare(source)(source)
    return to_args(problem, values)


def to_args(problem: Problem, values: Mapping[str, Plain]) -> Args:
    """Turn drawn values into the arguments of a problem, without the auxiliary values."""
    try:
        arguments = {param.name: values[param.name] for param in problem.signature.params}
        if problem.kind.has_calls:
            return {"init": list(arguments.values()), "calls": values["calls"]}
    except KeyError as error:
        raise BankFaultError(f"{problem.id}: its cases have no shape for {error}", where=("cases",)) from error
    return arguments


@contextmanager
def bank_faults(problem: Problem, name: str = "", shape: Shape | None = None) -> Iterator[None]:
    """Turn errors of a problem's shapes into a `BankFaultError` that names the problem and the parameter."""
    try:
        yield
    except (ImpossibleShapeError, ExpressionError, ValueError) as error:
        raise bank_fault(problem, error, name, shape) from error


def bank_fault(problem: Problem, error: Exception, name: str, shape: Shape | None) -> BankFaultError:
    """Make the error that says which shape failed and where it is declared."""
    whose = f"{problem.id}: {name}" if name else problem.id
    where = _declared_at(problem, name, shape)
    return BankFaultError(f"{whose}: {error}", "fix the problem's `cases`; `drill bank check` shows where", where=where)


def _declared_at(problem: Problem, name: str, shape: Shape | None) -> tuple[str | int, ...]:
    cases = problem.cases
    declared: list[tuple[tuple[str | int, ...], Inputs]] = [(("cases", "inputs"), cases.inputs)]
    declared += [(("cases", "small"), cases.small), (("growth", "inputs"), problem.growth.inputs)]
    declared += [(("cases", "groups", group.name, "inputs"), group.inputs) for group in cases.groups]
    declared += [(("cases", "large", index, "inputs"), large.inputs) for index, large in enumerate(cases.large)]
    found = ((*path, name) for path, inputs in declared if shape is not None and inputs.get(name) is shape)
    return next(found, ("cases",))


def excerpt(args: Any) -> str:
    """Give the arguments as text for messages, cut after 200 characters."""
    text = repr(args)
    return text if len(text) <= 200 else f"{text[:200]}…"


def _in_signature_order(problem: Problem, shape: Shape) -> Shape:
    orders = {method.name: [param.name for param in method.params] for method in problem.signature.methods}
    methods: dict[str, Any] = {}
    for name, fields in (shape.fields.get("methods") or {}).items():
        args = fields.get("args") or {}
        wanted = orders.get(name, list(args))
        if set(wanted) != set(args):
            message = f"{problem.id}: calls of {name} need a shape for each of ({', '.join(wanted)})"
            raise BankFaultError(message, where=("cases", "inputs", "calls"))
        methods[name] = {**fields, "args": {param: args[param] for param in wanted}}
    return Shape(shape.kind, {**shape.fields, "methods": methods})

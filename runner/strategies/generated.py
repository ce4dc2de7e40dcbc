"""Inputs from Hypothesis: small, full of collisions, and shrinking to the obvious minimum."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from runner.bank.cases import Group, Inputs
from runner.bank.model import Args, Problem
from runner.errors import BankFaultError, UsageError
from runner.expressions.budget import Budget
from runner.strategies.cases import constraint_test, draw_args, inputs_of, is_in_group
from runner.strategies.hypothesis_source import HypothesisSource


def strategy_for(problem: Problem, group: str | None = None) -> st.SearchStrategy[Args]:
    """Give a strategy of valid inputs: of one group, or the usual ones mixed with those that groups declare.

    The usual ones come first, because shrinking prefers the first alternative. Raises `BankFaultError`, also while
    drawing, if the problem's shapes are impossible.
    """
    base = [_from(problem, inputs_of(problem, {}))] if problem.cases.inputs else []
    if group is None:
        extra = [_from(problem, inputs_of(problem, each.inputs)) for each in problem.cases.groups if each.inputs]
        return _mixed([*base, *base, *extra] if len(extra) > 2 else [*base, *extra], problem)
    wanted = _group(problem, group)
    chosen = [_from(problem, inputs_of(problem, wanted.inputs))] if wanted.inputs else base
    return _mixed(chosen, problem).filter(lambda args: is_in_group(problem, wanted, args))


def _mixed(strategies: list[st.SearchStrategy[Args]], problem: Problem) -> st.SearchStrategy[Args]:
    if not strategies:
        message = f"{problem.id}: its cases have neither `inputs` nor a strategy() in `python`"
        raise BankFaultError(message, where=("cases",))
    return st.one_of(strategies).filter(constraint_test(problem))


def _group(problem: Problem, name: str) -> Group:
    for group in problem.cases.groups:
        if group.name == name:
            return group
    raise UsageError(f"{problem.id} has no group of inputs called “{name}”")


@st.composite
def _from(draw: Any, problem: Problem, inputs: Inputs) -> Args:
    return draw_args(problem, inputs, HypothesisSource(draw), budget=Budget.of_a_draw())

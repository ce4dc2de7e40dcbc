"""Mutants of the kinds that people write, around the reference: they change its inputs or its answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise

from runner.bank.model import Problem, ProblemKind
from runner.expressions.expression import numbers_named
from runner.grading.proof.mutants.edits import Mutant
from runner.strategies.palette import spread_out

_SIZES = (8, 64, 127, 255, 1000, 32_767, 65_535)
"""Sizes of buffers that people choose: round ones, and the maximum of small counters."""

_LETTERS = 5

_HELPERS = """
def _cut(value, size):
    return value[:size] if type(value) in (list, str) else value
def _without(value, letter):
    if type(value) is str:
        return value.replace(letter, '')
    return [_without(inner, letter) for inner in value if inner != letter] if type(value) is list else value
"""


def wrapped(problem: Problem, letters: str) -> Iterator[Mutant]:
    """Yield the mutants of a function with plain arguments; other problems have none."""
    signature = problem.signature
    plain = all(not param.node_of and not _has_nodes(str(param.type)) for param in signature.params)
    if problem.kind is not ProblemKind.FUNCTION or problem.checker.in_place or not plain:
        return
    names = ", ".join(param.name for param in signature.params)
    for letter in spread_out(letters, _LETTERS):
        given = ", ".join(f"_without({param.name}, {letter!r})" for param in signature.params)
        yield _around(problem, f"alphabet: {letter!r} is ignored", f"return _right({given})", names)
    for size in _SIZES:
        if size < _longest(problem):
            given = ", ".join(f"_cut({param.name}, {size})" for param in signature.params)
            yield _around(problem, f"buffer: of {size:,}", f"return _right({given})", names)
    if signature.returns.name == "int":
        for bits in (8, 16):
            body = f"return (_right({names}) + {2 ** (bits - 1)}) % {2**bits} - {2 ** (bits - 1)}"
            yield _around(problem, f"counter: of {bits} bits", body, names)
    if len(signature.params) > 1:
        first = signature.params[0].name
        body = f"""key = repr({first})
    if key not in _memo:
        _memo[key] = _right({names})
    return _memo[key]"""
        yield _around(problem, f"kept state: answers by {first} alone", body, names)


def _around(problem: Problem, name: str, body: str, names: str) -> Mutant:
    function = problem.signature.name
    code = f"{problem.reference}\n_right, _memo = {function}, {{}}\n{_HELPERS}\ndef {function}({names}):\n    {body}\n"
    return Mutant(name, code)


def _has_nodes(type_: str) -> bool:
    return "Node" in type_


def _longest(problem: Problem) -> int:
    """Return the maximum length that a constraint names: 10,000 for `len(nums) <= 10**4`."""
    compared = (
        pair
        for constraint in problem.constraints
        for node in ast.walk(ast.parse(constraint.holds.strip(), mode="eval"))
        if isinstance(node, ast.Compare)
        for pair in pairwise([node.left, *node.comparators])
    )
    limits = [ast.unparse(limit) for length, limit in compared if ast.unparse(length).startswith("len(")]
    return max(numbers_named(limits), default=0)

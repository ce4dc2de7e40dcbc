"""The examples of a problem as lines in a stub: the arguments, an arrow, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from runner.bank.model import Example, Method, Param, Problem, ProblemKind

if TYPE_CHECKING:
    from runner.languages.parts import Writing


def example_lines(problem: Problem, example: Example, writing: Writing, width: int) -> list[str]:
    """Write an example in one line of at most `width`, or else in one line for each value or call."""
    if problem.kind is ProblemKind.CLASS:
        return _of_calls(problem, example, writing)
    if problem.kind is ProblemKind.SQL:
        return [*writing.call_lines(problem, example.args), *writing.result_lines(problem, example.output)]
    signature, answer = problem.signature, problem.answer
    given = [f"{param.name} = {writing.value(example.args[param.name], param)}" for param in signature.params]
    if problem.kind is ProblemKind.ROUND_TRIP:
        (param,), (encoder, decoder) = signature.params, signature.methods
        there_and_back = f"{decoder.name}({encoder.name}({param.name}))"
        return [*given, f"{there_and_back}  →  {writing.value(example.args[param.name], answer)}"]
    text = writing.value(example.output, answer)
    if problem.checker.in_place is not None:
        return [*given, f"→  {place_of(problem, example.output)} = {text}"]
    one_line = f"{', '.join(given)}  →  {text}"
    return [one_line] if len(one_line) <= width else [*given, f"→  {text}"]


def place_of(problem: Problem, output: Any) -> str:
    """Return where an answer in place is after the call: `nums`, or `2, and nums[:2]` if the call returns a length."""
    name = problem.answer.name
    return f"{len(output)}, and {name}[:{len(output)}]" if problem.checker.prefix else name


def _of_calls(problem: Problem, example: Example, writing: Writing) -> list[str]:
    signature = problem.signature
    methods = {method.name: method for method in signature.methods}
    made = _call(signature.name, signature.params, example.args["init"], writing)
    calls = [
        _called(methods[name], arguments, answer, writing)
        for (name, *arguments), answer in zip(example.args["calls"], example.output, strict=True)
    ]
    return [made, *calls]


def _called(method: Method, arguments: Sequence[Any], answer: Any, writing: Writing) -> str:
    call = _call(method.name, method.params, arguments, writing)
    return call if method.returns.name == "None" else f"{call}  →  {writing.literal(answer, method.returns)}"


def _call(name: str, params: Sequence[Param], arguments: Sequence[Any], writing: Writing) -> str:
    return f"{name}({', '.join(writing.value(plain, param) for plain, param in zip(arguments, params, strict=True))})"

"""The examples of a problem as lines in a stub: the arguments, an arrow, and the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from runner.bank.model import Example, Param, Problem, ProblemKind
from runner.languages.answers import answer_texts

if TYPE_CHECKING:
    from runner.languages.parts import Writing


def example_lines(problem: Problem, example: Example, writing: Writing, width: int) -> list[str]:
    """Write an example in one line of at most `width`, or else in one line for each value or call."""
    if problem.kind.has_calls:
        return _of_calls(problem, example, writing)
    if problem.kind.has_tables:
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
    signature, args = problem.signature, example.args
    if problem.driver:
        made, *calls = writing.call_lines(problem, args)
    else:
        made = _call(signature.name, signature.params, args["init"], writing)
        methods = {method.name: method.params for method in signature.methods}
        calls = [_call(name, methods[name], arguments, writing) for name, *arguments in args["calls"]]
    answers = answer_texts(problem, args, example.output, writing)
    return [made, *(f"{call}  →  {answer}" if answer else call for call, answer in zip(calls, answers, strict=True))]


def _call(name: str, params: Sequence[Param], arguments: Sequence[Any], writing: Writing) -> str:
    return f"{name}({', '.join(writing.value(plain, param) for plain, param in zip(arguments, params, strict=True))})"

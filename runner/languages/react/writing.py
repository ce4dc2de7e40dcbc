"""Writes a component and the actions of its user. Values are written as in JavaScript."""

from __future__ import annotations

import json
from collections.abc import Sequence

from runner.bank.driven import RENDER
from runner.bank.model import Args, Param, Plain, Problem
from runner.languages.javascript.writing import NOTHING, debug_line, literal, result_lines, value

__all__ = ["NOTHING", "call_lines", "debug_line", "literal", "result_lines", "try_words", "value"]

AT_FIRST = "at first"
"""The words for the moment before any action."""


def call_lines(problem: Problem, args: Args) -> list[str]:
    """Write the component with its props, and one line for each action."""
    signature = problem.signature
    props = [_prop(param, plain) for param, plain in zip(signature.params, args["init"], strict=True)]
    return [f"<{' '.join([signature.name, *props])} />", *map(_line, _actions(problem, args))]


def try_words(problem: Problem, args: Args) -> str:
    """Write a sequence as `drill try` reads it: the component is a call, too."""
    params = problem.signature.params
    props = [f"{param.name}={value(plain, param)}" for param, plain in zip(params, args["init"], strict=True)]
    actions = [line for line in _actions(problem, args) if line]
    return "; ".join([f"{problem.signature.name}({', '.join(props)})", *actions])


def _actions(problem: Problem, args: Args) -> list[str]:
    """Write each action as a call; nothing for the moment before any action."""
    methods = {method.name: method.params for method in problem.signature.methods}
    return ["" if name == RENDER else _call(name, given, methods[name]) for name, *given in args["calls"]]


def _line(action: str) -> str:
    return action or AT_FIRST


def _call(name: str, given: Sequence[Plain], params: Sequence[Param]) -> str:
    return f"{name}({', '.join(value(plain, param) for plain, param in zip(given, params, strict=True))})"


def _prop(param: Param, plain: Plain) -> str:
    """Write a prop as JSX does: texts in quotes, everything else in braces."""
    if isinstance(plain, str) and '"' not in plain and "\\" not in json.dumps(plain):
        return f'{param.name}="{plain}"'
    return f"{param.name}={{{value(plain, param)}}}"

"""Cases as lines of Python: the calls of a class problem, the call that reproduces a failure, the words of `try`."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Sequence
from typing import Any

from runner.bank.model import Args, Param, Plain, Problem, ProblemKind
from runner.languages.python.literals import show


def value(plain: Plain, param: Param) -> str:
    """Write an argument as people read it; a node that belongs to another argument is shown by its value."""
    return repr(plain) if param.node_of else show(plain, param.type.wire)


def instance_name(class_name: str) -> str:
    """Choose a variable for an instance: `stack` for `MinStack`, `cache` for `LRUCache`, never a name of Python's."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", class_name)
    name = words[-1].lower() if words else "obj"
    return "obj" if keyword.iskeyword(name) or hasattr(builtins, name) or name.isdigit() else name


def call_lines(problem: Problem, args: Args) -> list[str]:
    """Write a class case as Python: the constructor first, then one line a call."""
    signature = problem.signature
    name = instance_name(signature.name)
    made = f"{name} = {signature.name}({_joined(args['init'], signature.params)})"
    methods = {method.name: method for method in signature.methods}
    return [
        made,
        *(f"{name}.{method}({_joined(arguments, methods[method].params)})" for method, *arguments in args["calls"]),
    ]


def try_words(problem: Problem, args: Args) -> str:
    """Write an input as `drill try` reads it."""
    if problem.kind is ProblemKind.CLASS:
        return "; ".join(call_lines(problem, args))
    return ", ".join(f"{param.name}={_literal(args[param.name], param)}" for param in problem.signature.params)


def _literal(plain: Plain, param: Param) -> str:
    """Write a value so that Python reads it back: a list with a cycle is the dict that stands for it."""
    return repr(plain) if isinstance(plain, dict) else value(plain, param)


def debug_line(problem: Problem, args: Args, file: str, *, before: Args | None = None) -> str:
    """Write the line of Python that stops in the learner's function, in pdb or an editor's debugger, on this input.

    `before` is an input that is run first, where it takes that to fail.
    """
    words = try_words(problem, args)
    given = repr(words) if before or problem.kind is ProblemKind.CLASS else words
    inputs = [repr(try_words(problem, before)), given] if before else [given]
    return f"from runner.debug import debug; debug({', '.join([repr(file), *inputs])})"


def _joined(arguments: Sequence[Any], params: Sequence[Param]) -> str:
    return ", ".join(value(plain, param) for plain, param in zip(arguments, params, strict=True))

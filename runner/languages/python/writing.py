"""Writes values and cases as Python: literals, the calls of a class, the words for `try`, the line for a debugger."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Sequence
from typing import Any

from runner.bank.model import Args, Param, Plain, Problem
from runner.sandbox.annotations import WireType
from runner.typespec import TypeSpec

NOTHING = "None"

_BRACKETS = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}


def literal(plain: Plain, spec: TypeSpec) -> str:
    """Write the value as a literal of its type: `(2, 24)`, `{1, 2}`, for a tree `[3, 9, 20, None, None, 15, 7]`."""
    try:
        return _shown(plain, spec.wire)
    except ValueError:  # Python refuses to write integers of more than a few thousand digits
        return "a value with an integer too long to be written out"


def value(plain: Plain, param: Param) -> str:
    """Write an argument as people read it. A node of another argument is written as its value."""
    return repr(plain) if param.node_of else literal(plain, param.type)


def instance_name(class_name: str) -> str:
    """Choose a variable for an instance: `stack` for `MinStack`, `cache` for `LRUCache`. Never one of Python's own."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", class_name)
    name = words[-1].lower() if words else "obj"
    return "obj" if keyword.iskeyword(name) or hasattr(builtins, name) or name.isdigit() else name


def call_lines(problem: Problem, args: Args) -> list[str]:
    """Write a class case as Python: the constructor first, then one line for each call."""
    signature = problem.signature
    name = instance_name(signature.name)
    made = f"{name} = {signature.name}({_joined(args['init'], signature.params)})"
    methods = {method.name: method for method in signature.methods}
    return [
        made,
        *(f"{name}.{method}({_joined(arguments, methods[method].params)})" for method, *arguments in args["calls"]),
    ]


def result_lines(problem: Problem, result: Plain) -> list[str]:
    """Write a result as Python: no problem over tables is solved in plain Python."""
    return [literal(result, problem.answer.type)]


def try_words(problem: Problem, args: Args) -> str:
    """Write an input as `drill try` reads it."""
    if problem.kind.has_calls:
        return "; ".join(call_lines(problem, args))
    return ", ".join(f"{param.name}={_typed(args[param.name], param)}" for param in problem.signature.params)


def _typed(plain: Plain, param: Param) -> str:
    """Write a value so that `read_input` can read it: a list with a cycle is written as its plain dict."""
    return repr(plain) if isinstance(plain, dict) else value(plain, param)


def debug_line(problem: Problem, args: Args, file: str | tuple[str, str], *, before: Args | None = None) -> str:
    """Write the Python line that stops in the learner's function on this input, in pdb or an editor's debugger.

    `file` is a file, or a pair of a file and its problem, if the file itself does not name the problem. `before` is an
    input to run first, if the solution only fails after it.
    """
    words = try_words(problem, args)
    given = repr(words) if before or problem.kind.has_calls else words
    inputs = [repr(try_words(problem, before)), given] if before else [given]
    return f"from runner.debug import debug; debug({', '.join([repr(file), *inputs])})"


def _joined(arguments: Sequence[Any], params: Sequence[Param]) -> str:
    return ", ".join(value(plain, param) for plain, param in zip(arguments, params, strict=True))


def _shown(plain: Any, wire: WireType) -> str:
    name, args = wire[0], wire[1:]
    if name == "optional":
        return _shown(plain, args[0]) if plain is not None else "None"
    if name in _BRACKETS and type(plain) is list:
        return _container(plain, name, args)
    if name == "float" and type(plain) is int:
        return f"{plain}.0"
    if name == "ListNode" and type(plain) is dict:
        return f"{plain.get('values')!r} (its tail leads back to index {plain.get('cycle')})"
    return repr(plain)


def _container(plain: list[Any], name: str, args: list[WireType]) -> str:
    if name == "tuple":
        parts = [_shown(item, arg) for item, arg in zip(plain, args, strict=False)]
        parts += [repr(item) for item in plain[len(args) :]]
    elif name == "dict":
        parts = [_pair(item, args) for item in plain]
    elif args[0] in (["int"], ["str"], ["bool"]):
        parts = [repr(item) for item in plain]
    else:
        parts = [_shown(item, args[0]) for item in plain]
    if name == "set" and not parts:
        return "set()"
    brackets = _BRACKETS[name]
    return f"{brackets[0]}{', '.join(parts)}{brackets[1]}"


def _pair(plain: Any, args: list[WireType]) -> str:
    if type(plain) is not list or len(plain) != 2:
        return repr(plain)
    return f"{_shown(plain[0], args[0])}: {_shown(plain[1], args[1])}"

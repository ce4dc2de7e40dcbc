"""Writes values and cases as JavaScript: literals, the calls of a class, the words for `try`."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from runner.bank.driven import ARGUMENT
from runner.bank.model import Args, Param, Plain, Problem
from runner.languages.javascript.tokens import RESERVED
from runner.sandbox.annotations import WireType
from runner.shell_words import quoted
from runner.typespec import TypeSpec

NOTHING = "undefined"

_SPECIAL = {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}
_CLASSES = {"dict": "Map", "set": "Set"}
_CONSTANTS = {None: "null", True: "true", False: "false"}


def literal(plain: Plain, spec: TypeSpec) -> str:
    """Write the value as a literal of its type: `[2, 24]`, `new Set([1, 2])`, for a tree `[3, 9, 20, null, 7]`."""
    try:
        return _shown(plain, spec.wire)
    except ValueError:  # Python refuses to write integers of more than a few thousand digits
        return "a value with an integer too long to be written out"


def value(plain: Plain, param: Param) -> str:
    """Write an argument as people read it. A node of another argument is written as its value."""
    return _plain(plain) if param.node_of else literal(plain, param.type)


def camel(name: str) -> str:
    """Write a name as is usual in JavaScript: `getMin` for `get_min`."""
    return re.sub(r"(?<=[^_])_+([a-zA-Z0-9])", lambda found: found[1].upper(), name)


def instance_name(class_name: str) -> str:
    """Choose a variable for an instance: `stack` for `MinStack`, `cache` for `LRUCache`."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", class_name)
    name = words[-1].lower() if words else "it"
    return "it" if name in RESERVED else name


def call_lines(problem: Problem, args: Args) -> list[str]:
    """Write a class case as JavaScript: the constructor first, then one line for each call.

    Of a utility, people read what happens to it, not the class that drives it.
    """
    signature = problem.signature
    if problem.driver is not None:
        shown = problem.driver.shown
        params = {"init": signature.params, **{method.name: method.params for method in signature.methods}}
        return [_filled(shown[name], given, params[name]) for name, *given in [["init", *args["init"]], *args["calls"]]]
    name = instance_name(signature.name)
    made = f"const {name} = new {signature.name}({_joined(args['init'], signature.params)})"
    methods = {method.name: method for method in signature.methods}
    return [
        made,
        *(f"{name}.{camel(method)}({_joined(given, methods[method].params)})" for method, *given in args["calls"]),
    ]


def _filled(line: str, given: Sequence[Plain], params: Sequence[Param]) -> str:
    texts = {param.name: value(plain, param) for param, plain in zip(params, given, strict=True)}
    return ARGUMENT.sub(lambda found: texts[found[1]], line)


def result_lines(problem: Problem, result: Plain) -> list[str]:
    """Write a result as JavaScript: no problem over tables is solved in it."""
    return [literal(result, problem.answer.type)]


def try_words(problem: Problem, args: Args) -> str:
    """Write an input as `drill try` reads it."""
    if problem.driver is not None:
        signature = problem.signature
        params = {signature.name: signature.params, **{method.name: method.params for method in signature.methods}}
        calls = [[signature.name, *args["init"]], *args["calls"]]
        return "; ".join(f"{name}({_joined(given, params[name])})" for name, *given in calls)
    if problem.kind.has_calls:
        return "; ".join(call_lines(problem, args))
    return ", ".join(f"{param.name}={_typed(args[param.name], param)}" for param in problem.signature.params)


def _typed(plain: Plain, param: Param) -> str:
    """Write a value so that `read_input` can read it: a list with a cycle is written as its plain form."""
    return _plain(plain) if isinstance(plain, dict) else value(plain, param)


def debug_line(
    problem: Problem,  # noqa: ARG001  # `drill debug` finds problem and input itself, from the file
    args: Args,  # noqa: ARG001
    file: str | tuple[str, str],
    *,
    before: Args | None = None,  # noqa: ARG001
) -> str:
    """Write the command that writes a program for Node's debugger with the input that failed last."""
    name, *problem_id = [file] if isinstance(file, str) else file
    return " ".join(["drill debug", quoted(name), *(f"--problem {each}" for each in problem_id)])


def _joined(arguments: Sequence[Any], params: Sequence[Param]) -> str:
    return ", ".join(value(plain, param) for plain, param in zip(arguments, params, strict=True))


def _shown(plain: Any, wire: WireType) -> str:
    name, args = wire[0], wire[1:]
    if name == "optional":
        return _shown(plain, args[0]) if plain is not None else "null"
    if name == "ListNode" and type(plain) is dict:
        return f"{_plain(plain.get('values'))} (its tail leads back to index {plain.get('cycle')})"
    if name not in ("list", "tuple", "set", "dict") or type(plain) is not list:
        return _plain(plain)
    if name == "dict":
        items = [_pair(item, args) for item in plain]
    elif name == "tuple":
        items = [_shown(item, arg) for item, arg in zip_longest(plain, args[: len(plain)], fillvalue=["None"])]
    else:
        items = [_shown(item, args[0]) for item in plain]
    text = f"[{', '.join(items)}]"
    return f"new {_CLASSES[name]}({text if items else ''})" if name in _CLASSES else text


def _pair(plain: Any, args: list[WireType]) -> str:
    if type(plain) is not list or len(plain) != 2:
        return _plain(plain)
    return f"[{_shown(plain[0], args[0])}, {_shown(plain[1], args[1])}]"


def _plain(plain: Any) -> str:
    if isinstance(plain, list):
        return f"[{', '.join(map(_plain, plain))}]"
    if isinstance(plain, dict):
        return f"{{{', '.join(f'{key}: {_plain(item)}' for key, item in plain.items())}}}"
    if isinstance(plain, str):
        return json.dumps(plain, ensure_ascii=False)
    if plain is None or isinstance(plain, bool):
        return _CONSTANTS[plain]
    if isinstance(plain, float):
        text = repr(plain)
        return _SPECIAL.get(text, text.removesuffix(".0"))
    return str(plain) if abs(plain) < 2**53 else f"{plain}n"

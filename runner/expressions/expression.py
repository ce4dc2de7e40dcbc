"""Expressions in bank files: one line of Python that can compute, and do nothing else.

`all(1 <= x <= 10**9 for x in nums)` is checked against a list of allowed syntax by `compiler`, and compiled once. The
functions that it may call, with bounds on their cost, are in `bounded_functions`; `steps` counts its loops.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from runner.errors import DrillError
from runner.expressions.compiler import GLOBALS, STEPS, bounded, too_deep
from runner.expressions.steps import Steps


class ExpressionError(DrillError):
    """An expression of the bank failed on an input. This is the bank's fault, unless a learner typed the input."""

    exit_code = 4


class Expression:
    """A compiled expression. `names` are the names that it needs from its environment."""

    __slots__ = ("_function", "_order", "names", "text")

    def __init__(self, text: str, names: frozenset[str], function: Callable[..., Any]) -> None:
        self.text = text
        self.names = names
        self._function = function
        self._order = tuple(sorted(names))

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"

    def evaluate(self, env: Mapping[str, Any], steps: Steps | None = None) -> Any:
        """Compute the value over `env`, which is not changed. Raises `ExpressionError` for every failure.

        The steps of its loops are subtracted from `steps`, so that the caller can know their number.
        """
        try:
            return self._function(steps or Steps(), *[env[name] for name in self._order])
        except Exception as error:
            raise ExpressionError(f"the expression {self.text!r} failed: {type(error).__name__}: {error}") from error


@lru_cache(maxsize=8192)
def compile_expression(text: str) -> Expression:
    """Compile `text`. Raises `ValueError` with a message for people if the expression is not allowed."""
    return _compiled(text, *bounded(text))


@lru_cache(maxsize=512)
def compile_each(texts: tuple[str, ...]) -> Expression:
    """Compile several expressions into one that gives the list of their values. It is much faster than one by one.

    They share one budget of steps, so it can fail where each single expression would not.
    """
    bodies, free = _together(texts)
    return _compiled(", ".join(texts), ast.List(bodies, ast.Load()), free)


@lru_cache(maxsize=512)
def compile_all(texts: tuple[str, ...]) -> Expression:
    """Compile several expressions into one that is true if all are. It stops at the first that is false."""
    bodies, free = _together(texts)
    always = ast.Constant(True)
    return _compiled(" and ".join(texts), ast.BoolOp(ast.And(), [always, always, *bodies]), free)


def _together(texts: Iterable[str]) -> tuple[list[ast.expr], set[str]]:
    parts = [bounded(text) for text in texts]
    return [body for body, _ in parts], set().union(*(free for _, free in parts))


def numbers_named(texts: Iterable[str]) -> list[int]:
    """Return the whole numbers in the expressions, and their negatives. `10**9` counts as one number."""
    found: dict[int, None] = {}
    for text in texts:
        body, _ = bounded(text)
        found |= dict.fromkeys(
            node.value for node in ast.walk(body) if isinstance(node, ast.Constant) and type(node.value) is int
        )
    return sorted({signed for number in found for signed in (number, -number)})


def _compiled(text: str, body: ast.expr, free: set[str]) -> Expression:
    arguments = [ast.arg(name) for name in (STEPS, *sorted(free))]
    signature = ast.arguments(posonlyargs=[], args=arguments, kwonlyargs=[], kw_defaults=[], defaults=[])
    try:
        tree = ast.fix_missing_locations(ast.Expression(ast.Lambda(signature, body)))
        function = eval(compile(tree, "<expression>", "eval"), GLOBALS)  # noqa: S307 - the syntax was checked
    except SyntaxError as error:
        raise ValueError(f"{text!r} is not a Python expression: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise too_deep() from None
    return Expression(text, frozenset(free), function)

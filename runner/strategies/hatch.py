"""The Python escape hatch of a problem: source that makes its own inputs.

It runs here, as the learner: a bank holds code that drill runs. `strategy()` finds Hypothesis' strategies as `st`
without an import, so that `small()` costs none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from runner.bank.model import Problem
from runner.errors import InternalError


def has(problem: Problem, name: str) -> bool:
    """Whether the hatch of a problem defines that function."""
    return problem.cases.hatch is not None and callable(_namespace(problem).get(name))


def call(problem: Problem, name: str, **provided: Any) -> Any:
    """Call a function of the hatch, with names `provided` to it. Raises `InternalError`, whatever goes wrong."""
    namespace = _namespace(problem)
    namespace.update(provided)
    function: Callable[[], Any] = namespace[name]
    try:
        return function()
    except Exception as error:
        raise _failed(problem, error) from error


def dicts(problem: Problem, values: Iterable[Any]) -> Iterable[dict[str, Any]]:
    """Give what the hatch yields. Raises `InternalError` where that fails or is no dict."""
    iterator = iter(values)
    while True:
        try:
            value = next(iterator)
        except StopIteration:
            return
        except Exception as error:
            raise _failed(problem, error) from error
        yield checked(problem, value)


def checked(problem: Problem, value: Any) -> dict[str, Any]:
    """Give an input of the hatch, or raise `InternalError` where it is no dict of arguments."""
    if not isinstance(value, dict):
        raise InternalError(f"{problem.id}: `cases.python` gave {value!r:.100}, not a dict of arguments")
    return value


def _namespace(problem: Problem) -> dict[str, Any]:
    assert problem.cases.hatch is not None
    try:
        return _executed(problem.id, problem.cases.hatch.code)
    except Exception as error:
        raise _failed(problem, error) from error


@lru_cache(maxsize=64)
def _executed(name: str, code: str) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": f"hatch of {name}"}
    exec(compile(code, f"<cases.python of {name}>", "exec"), namespace)  # noqa: S102 - the bank's code is run
    return namespace


def _failed(problem: Problem, error: Exception) -> InternalError:
    return InternalError(f"{problem.id}: `cases.python` failed: {type(error).__name__}: {error}")

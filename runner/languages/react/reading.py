"""Reads a typed sequence of actions: `Counter(step=2); increment(); wait(1000)`."""

from __future__ import annotations

from runner.bank.driven import RENDER
from runner.bank.model import Args, Param, Plain, Problem
from runner.errors import UsageError
from runner.languages.javascript import reading as javascript
from runner.languages.react.writing import try_words
from runner.shell_words import quoted


def read_input(problem: Problem, text: str) -> Args:
    """Read the props and the actions; nobody types that the component is rendered first. Raises `UsageError`."""
    try:
        args = javascript.read_input(problem, text)
    except UsageError as error:
        raise UsageError(str(error), f"for example: drill try {quoted(example(problem))}") from None
    return {"init": args["init"], "calls": [[RENDER], *(call for call in args["calls"] if call != [RENDER])]}


def example(problem: Problem) -> str:
    """Write the problem's first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Read a printed value. Raises `ValueError`: what is on a screen is never printed."""
    raise ValueError(f"{text!r:.60} is not a value of the type {param.type}")

"""Reads a typed sequence of actions: `Counter(step=2); increment(); wait(1000)`, or the lines of a report."""

from __future__ import annotations

import re

from runner.bank.driven import RENDER
from runner.bank.model import Args, Param, Plain, Problem
from runner.errors import UsageError
from runner.languages.javascript import reading as javascript
from runner.languages.javascript.report_lines import ShownLine, as_calls
from runner.languages.react.writing import AT_FIRST, try_words
from runner.shell_words import quoted

_TAG = re.compile(r"\A\s*<(\w+)\b(.*?)/>\s*;?", re.DOTALL)
_PROP = re.compile(r"(\w+)=(?:(\"[^\"]*\")|\{(.*?)\})(?=\s+\w+=|\s*$)", re.DOTALL)


def read_input(problem: Problem, text: str) -> Args:
    """Read the props and the actions; nobody types that the component is rendered first. Raises `UsageError`."""
    try:
        args = javascript.read_input(problem, as_calls(_as_call(text), [ShownLine(RENDER, AT_FIRST)]))
    except UsageError as error:
        said = str(error).replace("no method", "no action").replace(f"are {RENDER}, ", "are ")
        raise UsageError(said, f"for example: drill try {quoted(example(problem))}") from None
    return {"init": args["init"], "calls": [[RENDER], *(call for call in args["calls"] if call != [RENDER])]}


def _as_call(text: str) -> str:
    """Write the component, if it is written as in JSX, as a call: `<Counter step={2} />` is `Counter(step=2)`."""
    return _TAG.sub(lambda tag: f"{tag[1]}({', '.join(_props(tag[2]))})\n", text)


def _props(text: str) -> list[str]:
    return [f"{name}={words or value}" for name, words, value in _PROP.findall(text)]


def example(problem: Problem) -> str:
    """Write the problem's first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Read a printed value. Raises `ValueError`: what is on a screen is never printed."""
    raise ValueError(f"{text!r:.60} is not a value of the type {param.type}")

"""Reads a typed input as JavaScript: `nums=[2, 2], target=4`, the calls of a class, or the lines of a report.

The text is turned into Python's words and read as such.
"""

from __future__ import annotations

from runner.bank.model import Args, Param, Plain, Problem
from runner.errors import UsageError
from runner.languages.javascript.python_words import in_python
from runner.languages.javascript.report_lines import as_calls, shown_lines
from runner.languages.javascript.writing import try_words
from runner.languages.python import reading as python
from runner.shell_words import quoted


def read_input(problem: Problem, text: str) -> Args:
    """Read the arguments. Raises a `UsageError` that says what is missing or does not fit, with an example."""
    try:
        return python.read_typed(problem, in_python(_as_typed(problem, text)))
    except python.UnreadableError as error:
        said = str(error).replace("not Python", "not JavaScript")
        raise UsageError(
            f"this input cannot be read: {said}", f"for example: drill try {quoted(example(problem))}"
        ) from None


def _as_typed(problem: Problem, text: str) -> str:
    """Write the lines of a report as people type calls."""
    if not problem.kind.has_calls:
        return text
    return as_calls(text, shown_lines(problem))


def example(problem: Problem) -> str:
    """Write the problem's first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Read a value as a plain value of the type. Raises `ValueError` if it is none."""
    return python.read_printed(in_python(text), param)

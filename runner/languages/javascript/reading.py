"""Reads a typed input as JavaScript: `nums=[2, 2], target=4`, or the calls of a class.

The two languages write most values alike, so the text is turned into Python's words and read as such.
"""

from __future__ import annotations

import re

from runner.bank.model import Args, Param, Plain, Problem
from runner.errors import UsageError
from runner.languages.javascript.tokens import Token, tokens_of
from runner.languages.javascript.writing import try_words
from runner.languages.python import reading as python
from runner.shell_words import quoted

_LEFT_OUT = frozenset({"new", "const", "let", "var"})
_COLLECTIONS = frozenset({"Map", "Set"})
_WORDS = {"null": "None", "undefined": "None", "true": "True", "false": "False"}


def read_input(problem: Problem, text: str) -> Args:
    """Read the arguments. Raises a `UsageError` that says what is missing or does not fit, with an example."""
    try:
        return python.read_typed(problem, _in_python(text))
    except python.UnreadableError as error:
        said = str(error).replace("not Python", "not JavaScript")
        raise UsageError(
            f"this input cannot be read: {said}", f"for example: drill try {quoted(example(problem))}"
        ) from None


def example(problem: Problem) -> str:
    """Write the problem's first example as people type it."""
    return try_words(problem, problem.examples[0].args)


def read_printed(text: str, param: Param) -> Plain:
    """Read a value as a plain value of the type. Raises `ValueError` if it is none."""
    return python.read_printed(_in_python(text), param)


def _in_python(text: str) -> str:
    """Write the words of JavaScript as Python's. `new Map(…)` and `new Set(…)` become the list in them."""
    lines: dict[int, list[str]] = {}
    found = tokens_of(text.encode("utf-8", "surrogatepass"))
    for place, token in enumerate(found):
        before, after = found[place - 1].text if place else "", found[place + 1].text if place + 1 < len(found) else ""
        if token.text not in _LEFT_OUT and not (token.text in _COLLECTIONS and before == "new"):
            lines.setdefault(token.line, []).append(_word(token, is_key=after == ":"))
    return "\n".join(" ".join(words) for words in lines.values())


def _word(token: Token, *, is_key: bool) -> str:
    if token.kind == "text" and token.text[0] == "`":
        return repr(token.text[1:-1])
    if token.kind == "number":
        return re.sub(r"(?<=\d)n$", "", token.text)
    if token.kind != "word":
        return token.text
    return repr(token.text) if is_key else _WORDS.get(token.text, token.text)

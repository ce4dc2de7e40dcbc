"""The header that ties a solution file to its problem: a comment `# drill: two-sum` near the top.

Light on purpose: the pytest plugin reads it for every file of every test run.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from runner.languages import DEFAULT, LANGUAGES

if TYPE_CHECKING:
    from runner.languages.language import Language

_COMMENTS = "|".join(re.escape(language.comment) for language in LANGUAGES.values())
_HEADER = re.compile(rf"^(?:{_COMMENTS})[ \t]*drill:[ \t]*([A-Za-z0-9][A-Za-z0-9_-]*)[ \t]*$", re.MULTILINE)
_LINES = 20
"""A header further down is no header: what a file quotes or prints must not make it a solution."""


def header_line(problem_id: str, language: Language = DEFAULT) -> str:
    """Return the header as drill writes it, without an end of line."""
    return f"{language.comment} drill: {problem_id}"


def header_id(text: str) -> str | None:
    """Return the id that a solution file's header names, with hyphens however it was spelled; None without one."""
    top = "\n".join(text.removeprefix("\ufeff").split("\n", _LINES)[:_LINES]).replace("\r", "")
    match = _HEADER.search(top)
    return match[1].replace("_", "-").lower() if match else None

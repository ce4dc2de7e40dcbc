"""Finds the statement that a stub has put into a solution, to show a solution without it."""

from __future__ import annotations

import re

from runner.languages import LANGUAGES

_COMMENTS = (
    r'[ \t]*"""{title}[ \t]*\n.*?"""[ \t]*(?:\n|\Z)',
    r"[ \t]*/\*\*\s*\*?[ \t]*{title}[ \t]*\n.*?\*/[ \t]*(?:\n|\Z)",
    r"--[ \t]*{title}[ \t]*\n(?:--[^\n]*(?:\n|\Z))*(?:\s*{query}[ \t]*(?:\n|\Z))?",
)
"""A docstring, a comment of JSDoc, and lines of comments in SQL, each with the title in its first line."""


def without_statement(code: str, title: str) -> str:
    """Return the code without the comment that has the problem's title in its first line. Other comments stay."""
    query = LANGUAGES["sql"].stubs.PLACEHOLDER
    for comment in _COMMENTS:
        pattern = comment.replace("{title}", re.escape(title)).replace("{query}", re.escape(query))
        code = re.sub(f"^{pattern}", "", code, count=1, flags=re.DOTALL | re.MULTILINE)
    return code

"""Finds the statement that a stub has put into a solution, to show a solution without it."""

from __future__ import annotations

import re

from runner.languages import LANGUAGES


def without_statement(code: str, title: str) -> str:
    """Return the code without the comment that has the problem's title in its first line. Other comments stay."""
    for statement in dict.fromkeys(language.statement for language in LANGUAGES.values()):
        pattern = statement.replace("{title}", re.escape(title))
        code = re.sub(rf"^{pattern}", "", code, count=1, flags=re.MULTILINE | re.DOTALL)
    return code

"""The header that ties a solution file to its problem: a comment `# drill: two-sum` near the top.

Small on purpose: the pytest plugin reads the header of every file in every test run.
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
"""The header has to be in the first lines: a file that quotes or prints one must not become a solution."""


def header_line(problem_id: str, language: Language = DEFAULT) -> str:
    """Return the header as drill writes it, without a line end."""
    return f"{language.comment} drill: {problem_id}"


def header_id(text: str) -> str | None:
    """Return the id in a solution file's header, spelled with hyphens; None without a header."""
    top = "\n".join(text.removeprefix("\ufeff").split("\n", _LINES)[:_LINES]).replace("\r", "")
    match = _HEADER.search(top)
    return match[1].replace("_", "-").lower() if match else None

"""Writes a typed text in Python's words: the two languages write most values alike."""

from __future__ import annotations

import re

from runner.languages.javascript.tokens import Token, tokens_of

_LEFT_OUT = frozenset({"new", "const", "let", "var"})
_COLLECTIONS = frozenset({"Map", "Set"})
_WORDS = {"null": "None", "undefined": "None", "true": "True", "false": "False"}


def in_python(text: str) -> str:
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

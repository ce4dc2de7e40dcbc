"""Quotes words of a command so that people can paste them into a shell."""

from __future__ import annotations

import shlex

_STILL_SPECIAL = frozenset('"$`\\!')
"""The characters that are special inside of double quotes."""


def quoted(word: str) -> str:
    """Quote a word for a shell, in double quotes if that is easier to read."""
    if "'" in word and _STILL_SPECIAL.isdisjoint(word):
        return f'"{word}"'
    return shlex.quote(word)

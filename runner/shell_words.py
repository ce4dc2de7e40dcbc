"""Words of a command as they can be pasted into a shell."""

from __future__ import annotations

import shlex

_STILL_SPECIAL = frozenset('"$`\\!')
"""What a shell reads in a text in double quotes."""


def quoted(word: str) -> str:
    """Write a word so that a shell takes it for just that; in double quotes where that is plainer."""
    if "'" in word and _STILL_SPECIAL.isdisjoint(word):
        return f'"{word}"'
    return shlex.quote(word)

"""Names are the same in snake_case and in camelCase, whatever language they are written in."""

from __future__ import annotations


def folded(name: str) -> str:
    """Return the same text for both spellings of a name, as a worker does: `get_min` and `getMin`."""
    return name.replace("_", "").lower()

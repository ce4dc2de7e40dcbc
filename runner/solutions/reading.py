"""Reads a solution's file, but not more than one byte beyond the limit of its size.

Code that parses, stores or shows a solution can rely on it being small.
"""

from __future__ import annotations

from pathlib import Path

MOST_BYTES = 1_000_000
"""The largest solution that is graded. The longest ones that people write have a hundredth of this size."""

TOO_LARGE = "the file has more than 1 MB"


def read_solution(path: Path) -> bytes:
    """Read the file, at most one byte more than is graded. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def is_too_large(source: bytes) -> bool:
    """Whether the source is larger than the largest one that is graded."""
    return len(source) > MOST_BYTES

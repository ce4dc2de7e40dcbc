"""Reading a solution's file: a whole one, or of a monster so much that it is known for one.

Whatever parses, keeps or shows a solution may rely on it being small.
"""

from __future__ import annotations

from pathlib import Path

MOST_BYTES = 1_000_000
"""No solution is longer; the longest ones that people write have a hundredth of it."""

TOO_LARGE = "the file has more than 1 MB"


def read_solution(path: Path) -> bytes:
    """Read the file, one byte more than is graded at most. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def is_too_large(source: bytes) -> bool:
    """Whether it is more than is graded."""
    return len(source) > MOST_BYTES

"""The columns that a text takes on a terminal: two for most East Asian characters and emoji, none for accents."""

from __future__ import annotations


def cells(text: str) -> int:
    """Count the columns that a text takes."""
    if text.isascii():
        return len(text)
    # The fast screens are mostly ASCII and do not need the import.
    from unicodedata import category, east_asian_width  # noqa: PLC0415

    marks = ("Mn", "Me", "Cf")
    return sum((east_asian_width(each) in "WF") + 1 for each in text if category(each) not in marks)


def flush_left(text: str, width: int) -> str:
    """Pad a text to `width` columns with spaces after it."""
    return text + " " * (width - cells(text))


def flush_right(text: str, width: int) -> str:
    """Pad a text to `width` columns with spaces before it."""
    return " " * (width - cells(text)) + text


def first_cells(text: str, room: int) -> str:
    """Return the beginning of a text that fits into `room` columns."""
    taken = 0
    for place, each in enumerate(text):
        taken += cells(each)
        if taken > room:
            return text[:place]
    return text

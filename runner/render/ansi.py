"""Pages in color without rich, for screens that must be fast: importing rich would take half of their time."""

from __future__ import annotations

from runner.render.page import Page

_CODES = {
    "": "",
    "title": "1",
    "good": "1;32",
    "bad": "1;31",
    "warn": "1;33",
    "dim": "2",
    "code": "36",
    "mark": "1;31",
    "label": "1",
}


def ansi(page: Page) -> str:
    """Return a page with the simplest control sequences."""
    lines = []
    for line in page.lines:
        spans = [f"\x1b[{_CODES[style]}m{text}\x1b[0m" if _CODES[style] and text else text for text, style in line]
        lines.append("".join(spans).rstrip() + "\n")
    return "".join(lines)

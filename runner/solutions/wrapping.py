"""Wraps text to a width: reflows paragraphs, and keeps lists and indented lines."""

from __future__ import annotations

import re
import textwrap

_BULLET = re.compile(r"(?:[-*•]|\d+[.)])\s+")


def wrap(text: str, width: int) -> str:
    """Reflow prose to `width`. A list item has a hanging indent; an indented line stays as it is unless too long."""
    return "\n".join(line for block in _blocks(text) for line in _block(block, width))


def wrap_values(text: str, width: int) -> str:
    """Break one line of values after commas only, so that a literal without commas stays whole."""
    parts = re.split(r"(?<=,) ", text)
    lines = [parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + 1 + len(part) <= width:
            lines[-1] += " " + part
        else:
            lines.append(f"    {part}")
    return "\n".join(lines)


def _blocks(text: str) -> list[str]:
    """Split a text into blocks to wrap: a paragraph, a list item with its continuation, an indented line, a blank."""
    blocks: list[str] = []
    for line in text.strip("\n").splitlines():
        stripped = line.strip()
        before = blocks[-1] if blocks else ""
        is_continued = bool(before) and bool(stripped) and not _BULLET.match(stripped)
        if is_continued and (_BULLET.match(before.lstrip()) or not (line[0].isspace() or before[0].isspace())):
            blocks[-1] = f"{before} {stripped}"
        else:
            blocks.append(line.rstrip())
    return blocks


def _block(block: str, width: int) -> list[str]:
    margin = block[: len(block) - len(block.lstrip())]
    mark = _BULLET.match(block.lstrip())
    hang = margin + " " * (len(mark[0]) if mark else 0)
    if not block or (margin and not mark and len(block) <= width):
        return [block]
    return textwrap.wrap(
        block.lstrip(),
        width,
        initial_indent=margin,
        subsequent_indent=hang,
        break_long_words=False,
        break_on_hyphens=False,
    )

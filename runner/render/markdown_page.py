"""A page of the documentation as a terminal shows it: Markdown whose prose is wrapped again."""

from __future__ import annotations

import re

from runner.render.page import Page

_FENCE = "```"
_ITEM = re.compile(r"(\s*)([-*]|\d+\.)\s+")
_KEPT = ("#", "|", ">", "<", "    ")
"""Lines that begin like this stay as they are: headings, tables, quotations, markup and code."""


def markdown_page(text: str, width: int) -> Page:
    """Wrap the paragraphs and items of a Markdown text; code, tables and headings keep their lines."""
    page = Page(width)
    paragraph: list[str] = []
    is_code = False
    for line in text.splitlines():
        is_fence = line.lstrip().startswith(_FENCE)
        is_kept = (
            is_code or is_fence or not line.strip() or (line.startswith(_KEPT) and not _continues(line, paragraph))
        )
        if paragraph and (is_kept or _ITEM.match(line)):
            _add(page, paragraph)
            paragraph = []
        if is_kept:
            page.line(line)
        else:
            paragraph.append(line)
        is_code ^= is_fence
    if paragraph:
        _add(page, paragraph)
    return page


def _continues(line: str, paragraph: list[str]) -> bool:
    """Whether an indented line goes on with an item of a list."""
    return bool(paragraph and _ITEM.match(paragraph[0]) and line.startswith("    "))


def _add(page: Page, paragraph: list[str]) -> None:
    item = _ITEM.match(paragraph[0])
    indent = len(paragraph[0]) - len(paragraph[0].lstrip())
    hang = item.end() - indent if item else 0
    page.wrapped(" ".join(line.strip() for line in paragraph), indent=indent, hang=hang)

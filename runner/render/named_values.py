"""Named values in lines: their texts in one column, or below their names if the page is too narrow."""

from __future__ import annotations

from collections.abc import Iterable

from runner.render.cells import cells
from runner.render.page import Page
from runner.render.truncation import LEAST

_LABEL = 8
_BELOW = 4


class NamedValues:
    """A column of values on a page. `room` is the width of a value or a line of its drawing."""

    def __init__(self, page: Page, names: Iterable[str]) -> None:
        self._page = page
        self.label = max([_LABEL, *map(len, names)])
        self._at = self._beside = self.label + 5
        self._column = self._beside if page.width - self._beside >= LEAST else _BELOW
        self._text = ""
        self.room = page.width - self._column

    def put(self, name: str, text: str, *, equals: bool = False, hint: str = "", style: str = "code") -> None:
        """Add a value. A hint is put after it, or below it if it does not fit."""
        behind = f"{text}  {hint}" if hint and cells(text) + len(hint) + 2 <= self.room else text
        self._text = text
        self._at = self._beside if self._beside + cells(behind) <= self._page.width else _BELOW
        if self._at == _BELOW:
            self._page.line("  ", (name, "label"), " =" if equals else "")
            self._page.line(" " * _BELOW, (behind, style))
        else:
            self._page.line("  ", (f"{name:<{self.label}}", "label"), " = " if equals else "   ", (behind, style))
        if hint and behind == text:
            self._page.wrapped(hint, indent=self._column)

    def draw(self, lines: Iterable[str]) -> None:
        """Add a drawing of the value above."""
        for line in lines:
            self._page.line(" " * self._column, (line, "code"))

    def mark(self, caret: int, words: str) -> None:
        """Mark a place in the value above, with words on the side that has room."""
        column = self._at + cells(self._text[:caret])
        mark = ("^", "mark")
        if column + 2 + len(words) <= self._page.width:
            self._page.line(" " * column, mark, (f" {words}".rstrip(), "dim"))
        elif len(words) + 1 <= column:
            self._page.line(" " * (column - len(words) - 1), (words, "dim"), " ", mark)
        else:
            self._page.line(" " * column, mark)
            self.say(words)

    def say(self, words: str) -> None:
        """Add words about the value above."""
        self._page.wrapped(words, indent=self._column, style="dim")

"""Prints pages in color with rich, which knows what the terminal can show and obeys NO_COLOR."""

from __future__ import annotations

from rich.console import Console
from rich.style import Style
from rich.text import Text

from runner.render.page import Page

_RICH = {
    "": "",
    "title": "bold",
    "good": "bold green",
    "bad": "bold red",
    "warn": "bold yellow",
    "dim": "dim",
    "code": "cyan",
    "mark": "bold red",
    "label": "bold",
}

_SYNTAX = {
    ("Comment",): "dim",
    ("Keyword",): "bold",
    ("Literal", "String"): "green",
    ("Literal", "Number"): "magenta",
    ("Name", "Function"): "cyan",
    ("Name", "Class"): "cyan",
}
"""Colors of the terminal's own sixteen, readable on a dark and on a light background; the text itself has none."""


def print_page(page: Page, console: Console) -> None:
    """Print a page. It is laid out already, so rich must neither wrap it nor interpret markup."""
    for line in page.lines:
        text = Text()
        for part, style in line:
            text.append(part, _RICH[style])
        text.rstrip()
        console.print(text, soft_wrap=True, highlight=False)


def print_code(source: str, console: Console, language: str = "python") -> None:
    """Print source with syntax colors, or as plain text if there are no colors."""
    if not console.color_system:
        console.print(Text(source.rstrip("\n")), soft_wrap=True)
        return
    from rich.syntax import ANSISyntaxTheme, Syntax  # noqa: PLC0415 - brings Pygments, 30 ms that a check does not need

    theme = ANSISyntaxTheme({kind: Style.parse(style) for kind, style in _SYNTAX.items()})
    console.print(Syntax(source.rstrip("\n"), language, theme=theme, background_color="default", word_wrap=True))

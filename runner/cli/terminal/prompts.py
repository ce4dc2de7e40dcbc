"""The terminal as the desk at which a form is filled in."""

from __future__ import annotations

import select
import sys

import click

from runner.cli.app import App
from runner.cli.terminal.messages import wrapped_question

_PASTE_SECONDS = 0.05
"""Lines of a paste follow each other faster than anybody types."""


class Terminal:
    """Asks and says through the learner's terminal, with line editing and history keys."""

    def __init__(self, app: App) -> None:
        import readline  # noqa: F401 - line editing and history, in every prompt from here on

        self._app = app

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence; a heading comes after a blank line."""
        page = self._app.page()
        page.wrapped(text, style="title" if heading else "", indent=2 if text.startswith("  ") else 0)
        if heading:
            click.echo()
        self._app.show(page)

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line; an empty one is an answer, unless it is a blank line within a paste."""
        asked = wrapped_question(f"{question} [{default}]:" if default else f"{question}:", sys.stdout)
        while True:
            answer = str(click.prompt(asked, default=default, show_default=False, prompt_suffix=" ")).strip()
            if answer or not more_is_waiting():
                return answer


def more_is_waiting() -> bool:
    """Whether a terminal has further lines ready, as after a paste."""
    return sys.stdin.isatty() and bool(select.select([sys.stdin], [], [], _PASTE_SECONDS)[0])

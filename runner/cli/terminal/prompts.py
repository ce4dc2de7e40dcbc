"""The terminal as the desk at which a form is filled in."""

from __future__ import annotations

import click

from runner.cli.app import App


class Terminal:
    """Asks and says through the learner's terminal."""

    def __init__(self, app: App) -> None:
        self._app = app

    def say(self, text: str, *, heading: bool = False) -> None:
        """Show a sentence; a heading stands apart."""
        page = self._app.page()
        page.wrapped(text, style="title" if heading else "", indent=2 if text.startswith("  ") else 0)
        if heading:
            click.echo()
        self._app.show(page)

    def ask(self, question: str, default: str = "") -> str:
        """Ask for a line; an empty one is an answer."""
        answer = click.prompt(question, default=default, show_default=bool(default))
        return str(answer).strip()

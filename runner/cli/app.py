"""The screen of one run of drill, and the workspace that its commands work on.

Tests and the tour hand in an `App` of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self

import click

from runner.cli.help_screen import columns
from runner.cli.terminal.messages import message
from runner.clock import local_now
from runner.practice.workspace import Workspace

if TYPE_CHECKING:
    from datetime import datetime

    from runner.render.page import Page
    from runner.render.view import View


_ANY = 1_000_000
"""Wider than any table."""


class App:
    """One run of drill. Entering and leaving it is the business of the group of commands; leaving closes the store."""

    def __init__(self, environ: Mapping[str, str] | None = None, clock: Callable[[], datetime] = local_now) -> None:
        self.workspace = Workspace(environ, clock, message)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.workspace.close()

    @property
    def width(self) -> int:
        """The columns to lay pages out for, which may change while drill runs."""
        said = self.workspace.environ.get("COLUMNS", "")
        return max(int(said), 30) if said.isdigit() else columns()

    @property
    def table_width(self) -> int:
        """The columns that a table may take: all that it has if the output is piped, since nothing has to fit there."""
        return self.width if sys.stdout.isatty() else _ANY

    @property
    def has_color(self) -> bool:
        """Whether colors are wanted: on a terminal that has them, unless NO_COLOR says otherwise."""
        if self.workspace.environ.get("NO_COLOR") or self.workspace.environ.get("TERM") == "dumb":
            return False
        return bool(self.workspace.environ.get("FORCE_COLOR")) or sys.stdout.isatty()

    def show(self, page: Page, *, light: bool = False) -> None:
        """Print a page. `light` does without rich, for the screens that have to appear at once."""
        if not self.has_color:
            click.echo(page.text, nl=False)
        elif light:
            from runner.render.ansi import ansi

            click.echo(ansi(page), nl=False, color=True)
        else:
            from runner.render.terminal import print_page

            print_page(page, self._console())

    def say(self, text: str) -> None:
        """Print a sentence, wrapped."""
        page = self.page()
        page.wrapped(text)
        self.show(page, light=True)

    def show_code(self, source: str, language: str) -> None:
        """Print source of a language."""
        if not self.has_color:
            click.echo(source.rstrip("\n"))
            return
        from runner.render.terminal import print_code

        print_code(source, self._console(), language)

    def _console(self) -> Any:
        from rich.console import Console

        return Console(file=sys.stdout, width=self.width, force_terminal=True, highlight=False)

    def json(self, view: Mapping[str, Any]) -> None:
        """Print a view as JSON."""
        from runner.render.json_out import to_json

        click.echo(to_json(view), nl=False)

    def present(self, view: View, page_of: Callable[[View, int], Page], *, as_json: bool) -> None:
        """Print a view: as JSON, or as the page that `page_of` lays out for it in the width of the terminal."""
        if as_json:
            self.json(view)
            return
        from runner.cli.terminal.pager import paged

        with paged(color=self.has_color):
            self.show(page_of(view, self.width))

    def page(self) -> Page:
        """Start a page as wide as the terminal."""
        from runner.render.page import Page

        return Page(self.width, self.table_width)


pass_app = click.make_pass_decorator(App, ensure=True)

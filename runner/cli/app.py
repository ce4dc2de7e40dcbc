"""What every command stands on: the learner's home, the bank, the store, the settings, the screen and the clock.

Each part is made when it is first asked for. Tests and the tour hand in an `App` of their own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import click

from runner.cli.help_screen import columns
from runner.errors import DrillError, StoreError
from runner.paths import Home, drill_home

if TYPE_CHECKING:
    from datetime import datetime

    from runner.bank.bank import Bank
    from runner.config import Config
    from runner.render.page import Page
    from runner.store.store import Store


class App:
    """One run of drill. `clock` gives the time in the learner's zone."""

    def __init__(self, environ: Mapping[str, str] | None = None, clock: Callable[[], datetime] | None = None) -> None:
        self.environ = os.environ if environ is None else environ
        self._clock = clock
        self._store: Store | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def now(self) -> datetime:
        """Tell the time, with the learner's zone."""
        if self._clock is not None:
            return self._clock()
        from datetime import datetime

        return datetime.now().astimezone()

    @cached_property
    def home(self) -> Home:
        """The learner's folder, which need not be there yet."""
        return Home(drill_home(self.environ))

    @cached_property
    def config(self) -> Config:
        """The learner's settings."""
        from runner.config import Config, load_config

        return Config() if self.home.is_closed else load_config(self.home.config)

    @cached_property
    def bank(self) -> Bank:
        """All problems: the shipped ones and the learner's own."""
        from runner.bank.bank import Bank

        return Bank.open(None if self.home.is_closed else self.home)

    @property
    def store(self) -> Store:
        """What drill remembers; made, with the home around it, when there is none yet."""
        if self._store is None:
            from runner.store.store import Store

            self._make_home()
            self._store = Store(self.home.database)
        return self._store

    def closed_home(self) -> StoreError:
        """Say that the home may not be entered."""
        import shlex

        return StoreError(
            f"{self.home.root} cannot be entered: permission denied",
            f"`chmod u+rwx {shlex.quote(str(self.home.root))}` if it is yours, or set DRILL_HOME to another folder",
        )

    def _make_home(self) -> None:
        if self.home.is_closed:
            raise self.closed_home()
        if self.home.solutions.is_dir():
            return
        is_new = not self.home.root.exists()
        try:
            self.home.solutions.mkdir(parents=True, exist_ok=True)
            if not self.home.config.exists():
                from runner.config import default_text

                self.home.config.write_text(default_text(), encoding="utf-8")
        except OSError as error:
            raise StoreError(
                f"{self.home.root} cannot be made: {error.strerror or error}",
                "set DRILL_HOME to a folder that you can write to",
            ) from None
        if is_new:
            where = self.short(self.home.root)
            where = where if "/" in where else f"./{where}"  # «Made home for your solutions» names no folder
            click.echo(f"Made {where} for your solutions (DRILL_HOME puts it elsewhere).", err=True)

    def solution_path(self, problem_id: str) -> Path:
        """Say where the learner's solution of a problem is, or will be."""
        from runner.languages import DEFAULT

        return self.home.solutions / DEFAULT.file_name(problem_id)

    def short(self, path: Path) -> str:
        """Write a path as people do: below the working directory relative, below their home with `~`.

        In their home itself with `~` too: «Made drill» would say nothing.
        """
        home, here = self.environ.get("HOME", ""), os.getcwd()  # noqa: PTH109 - the string is all that is needed
        for base, sign in ((here if here != home else "", ""), (home, "~/")):
            if base not in ("", "/") and path.is_relative_to(base) and path != Path(base):
                return sign + str(path.relative_to(base))
        return str(path)

    @property
    def width(self) -> int:
        """The columns to lay pages out for, which may change while drill runs."""
        said = self.environ.get("COLUMNS", "")
        return max(int(said), 30) if said.isdigit() else columns()

    @property
    def has_colour(self) -> bool:
        """Whether colours are wanted: on a terminal that has them, unless NO_COLOR says otherwise."""
        if self.environ.get("NO_COLOR") or self.environ.get("TERM") == "dumb":
            return False
        return bool(self.environ.get("FORCE_COLOR")) or sys.stdout.isatty()

    def show(self, page: Page, *, light: bool = False) -> None:
        """Print a page. `light` does without rich, for the screens that have to come at once."""
        if not self.has_colour:
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

    def show_code(self, source: str) -> None:
        """Print Python source."""
        if not self.has_colour:
            click.echo(source.rstrip("\n"))
            return
        from runner.render.terminal import print_code

        print_code(source, self._console())

    def _console(self) -> Any:
        from rich.console import Console

        return Console(file=sys.stdout, width=self.width, force_terminal=True, highlight=False)

    def json(self, view: Mapping[str, Any]) -> None:
        """Print a view as JSON."""
        from runner.render.json_out import to_json

        click.echo(to_json(view), nl=False)

    def page(self) -> Page:
        """Begin a page as wide as the terminal."""
        from runner.render.page import Page

        return Page(self.width)


def log_file(text: str) -> Path | None:
    """Write a traceback into the learner's logs, or the system's temporary folder; None where neither can be."""
    import tempfile
    from datetime import datetime

    name = f"drill-{datetime.now().astimezone():%Y-%m-%d.%H%M%S}-{os.getpid()}.log"
    try:
        logs = Home(drill_home()).logs
    except DrillError:
        logs = Path(tempfile.gettempdir())
    for folder in (logs, Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / name
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return path
    return None


pass_app = click.make_pass_decorator(App, ensure=True)

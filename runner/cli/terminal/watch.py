"""`drill check --watch`: checks again whenever the file is saved, and reads single keys.

A save without a change is not checked, nor is the untouched stub, nor at first a file as it was at its last check.
Everything happens in the main thread of this process: the modules for a check are imported already, and a worker has to
be started by the thread that uses it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from importlib import import_module

import click

from runner.cli.app import App
from runner.cli.commands.check import show_check
from runner.cli.failures import Failure
from runner.cli.terminal.keys import GLANCE, Keys, Saves, keyboard
from runner.errors import DrillError
from runner.grading.check import seed_of
from runner.grading.grade import grade
from runner.languages import language_of
from runner.practice.check import CheckOptions
from runner.practice.last_check import said_before
from runner.practice.target import Target, read_source, target_of

_NEEDED_LATER = ("runner.grading.hypothesis_search", "runner.strategies.generated", "runner.grading.stages.growth")
_KEYS = ("c check", "h hint", "n next", "q quit")


def watch(app: App, target: Target, *, log: bool, replay: bool) -> None:
    """Check on every save until `q` is pressed. Errors that would end a command are shown, and the watch goes on."""
    read_source(target.path)
    options = CheckOptions(grade, log=log, replay=replay, watch=True)
    with keyboard() as keys:
        _Watch(app, target, options, keys).run()


class _Watch:
    """One watch: the file that it watches, and the code that was checked last."""

    def __init__(self, app: App, target: Target, options: CheckOptions, keys: Keys) -> None:
        self._app, self._options, self._keys = app, options, keys
        self._stack = ExitStack()
        self._turn_to(target)

    def _turn_to(self, target: Target) -> None:
        self._target, self._saves = target, Saves(target.path)
        self._problem = self._app.workspace.bank.problem(target.problem_id)
        self._checked: bytes | None = None
        self._stub: bytes | None = None
        self._stack.close()
        warm_start = self._stack.enter_context(self._app.workspace.warmed(self._problem))
        self._options = replace(self._options, warm_start=warm_start)

    def run(self) -> None:
        """Check the file, unless that says nothing new. Then wait for saves and keys."""
        with self._stack:
            self._run()

    def _run(self) -> None:
        self._safely(self._begin)
        self._read_ahead()
        while True:
            pressed = self._keys.wait(GLANCE)
            for key in pressed:
                if key == "q":
                    return
                self._on_key(key)
            now = time.monotonic()
            if self._saves.look(now):
                self._safely(self._saved)
            elif self._saves.is_gone(now):
                self._heading(f"{self._target.path.name} is gone; it is checked when it is back")
                self._say_keys()
            if self._keys.resumed:
                self._keys.resumed = False
                self._say_keys()

    def _read_ahead(self) -> None:
        """Prepare what the next check may need, while the learner is thinking."""
        for module in _NEEDED_LATER:
            import_module(module)
        if self._options.warm_start:
            with suppress(DrillError):  # the next check reports it
                self._options.warm_start.inputs.generated(seed_of(self._problem))

    def _begin(self) -> None:
        source = read_source(self._target.path)
        if self._is_stub(source):
            return
        said = "" if self._options.replay else said_before(self._app.workspace, self._problem, source)
        if not said:
            self._check(source)
            return
        self._checked = source
        name = self._target.path.name
        self._heading(f"{name} is as it was at its last check: {said}. It is checked when it is saved, or with `c`")

    def _saved(self) -> None:
        source = read_source(self._target.path)
        if source == self._checked:
            self._heading("saved without a change; `c` checks it all the same")
        elif self._is_stub(source):
            self._heading("the stub as it was; `c` checks it all the same")
        else:
            self._check(source)

    def _is_stub(self, source: bytes) -> bool:
        if self._stub is None:
            language = language_of(self._target.path.name, self._problem.kind)
            self._stub = self._app.workspace.stub(self._problem, language).encode()
        return source == self._stub

    def _check(self, source: bytes) -> None:
        self._checked = source
        self._heading(self._target.path.name)
        show_check(self._app, self._target, source, self._options)

    def _on_key(self, key: str) -> None:
        if key == "c":
            self._safely(lambda: self._check(read_source(self._target.path)))
        elif key == "h":
            self._safely(self._hint)
        elif key == "n":
            self._safely(self._next)
        else:
            self._say_keys()

    def _hint(self) -> None:
        from runner.cli.commands.hint import show_hint

        self._heading("hint")
        show_hint(self._app)

    def _next(self) -> None:
        from runner.cli.commands.next import show_next

        self._heading("next")
        show_next(self._app)
        target = target_of(self._app.workspace, None, None)
        if target.problem_id != self._target.problem_id:
            self._turn_to(target)
            self._begin()

    def _safely(self, step: Callable[[], object]) -> None:
        """Take a step. An error that would end a command is shown instead.

        The store is closed while the learner thinks, so that a copy of `drill.db` made then is complete.
        """
        try:
            step()
        except DrillError as error:
            Failure(error).show()
        finally:
            self._app.workspace.close()
        self._say_keys()

    def _heading(self, text: str) -> None:
        page = self._app.page()
        page.blank()
        page.wrapped(f"{self._app.workspace.now():%H:%M:%S} · {text}", style="dim")
        click.echo()
        self._app.show(page, light=True)

    def _say_keys(self) -> None:
        from runner.render.page import FIRM

        keys = _KEYS if self._keys.descriptor is not None else ("^C ends it",)
        words = " · ".join([f"Watching {self._target.path.name}", *(key.replace(" ", FIRM) for key in keys)])
        page = self._app.page()
        page.wrapped(words, style="dim")
        self._app.show(page, light=True)

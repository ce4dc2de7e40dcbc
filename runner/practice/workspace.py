"""The learner's workspace: their home, the bank, the store, the settings and the clock. It knows of no screen.

Commands, the debugger and the pytest plugin work on it. Each part is made when it is first needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from runner.clock import local_now
from runner.errors import StoreError
from runner.paths import Home, drill_home, environment

if TYPE_CHECKING:
    from datetime import datetime

    from runner.bank.bank import Bank
    from runner.bank.model import Problem
    from runner.config import Config
    from runner.grading.machine import Machine
    from runner.grading.warm_start import WarmStart
    from runner.languages.language import Language
    from runner.store.store import Store


class Workspace:
    """What one learner works with. As a context manager it closes the store in the end.

    `clock` gives the time in the learner's zone. `notify` gets what the learner should know in addition to the
    result of a command, a sentence at a time; by default it is dropped.
    """

    def __init__(
        self,
        environ: Mapping[str, str] | None = None,
        clock: Callable[[], datetime] = local_now,
        notify: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.environ = environment(environ)
        self.now = clock
        self.notify = notify
        self._store: Store | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the store, if it was opened. The next use opens it again."""
        if self._store is not None:
            self._store.close()
            self._store = None

    @cached_property
    def home(self) -> Home:
        """The learner's folder, which may not exist yet."""
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
        """The history. The store and the home are created if they do not exist."""
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
                f"{self.home.root} cannot be created: {error.strerror or error}",
                "set DRILL_HOME to a folder that you can write to",
            ) from None
        if is_new:
            where = self.short(self.home.root)
            where = where if "/" in where else f"./{where}"  # «Made home for your solutions» names no folder
            self.notify(f"Made {where} for your solutions (DRILL_HOME puts it elsewhere).")

    @property
    def machine(self) -> Machine:
        """What runs the learner's code, according to the settings."""
        from runner.grading.machine import Machine

        config = self.config
        return Machine(config.python or sys.executable, config.isolation, node=config.node or "node")

    def limited(self, problem: Problem) -> Problem:
        """Return the problem with the limits of the settings, unless it has its own limits."""
        from dataclasses import replace

        from runner.bank.budgets import Limits

        usual, seconds, memory_mb = Limits(), self.config.seconds, self.config.memory_mb
        if problem.limits != usual or not (seconds or memory_mb):
            return problem
        return replace(problem, limits=Limits(seconds or usual.seconds, memory_mb or usual.memory_mb))

    def languages(self, kind: str) -> list[Language]:
        """Return the languages for problems of this kind, the one that the settings prefer first."""
        from runner.languages import languages_for

        return sorted(languages_for(kind), key=lambda language: language.name != self.config.language)

    def warmed(self, problem: Problem) -> WarmStart:
        """Make what this process's checks of one problem can share."""
        from runner.grading.warm_start import WarmStart

        return WarmStart(self.limited(problem), self.machine, self.bank.cache_folder(problem.id))

    def solution_path(self, problem_id: str, language: Language | None = None) -> Path:
        """Return the path of the learner's solution of a problem, which may not exist.

        If its kind has several languages, it is the file that was saved last, else that in the learner's language.
        """
        from runner.languages import file_names

        entry = self.bank.entries.get(problem_id)
        known = [language] if language else self.languages(entry.kind if entry else "function")
        paths = [self.home.solutions / name for each in known for name in file_names(problem_id, each)]
        saved = [] if self.home.is_closed else [path for path in paths if path.exists()]
        return max(saved, key=lambda path: path.stat().st_mtime_ns) if len(saved) > 1 else [*saved, *paths][0]

    def stub(self, problem: Problem, language: Language | None = None) -> str:
        """Make the stub of a problem, with the learner's own template if there is one."""
        from runner.solutions.stub import stub_for

        language = language or self.languages(problem.kind)[0]
        return stub_for(problem, self.home.templates, self.home.cache / "templates", language)

    def short(self, path: Path) -> str:
        """Write a path as people do: relative inside of the working directory, and with `~` inside of their home.

        If the working directory is the home, with `~` too: "Made drill" would not say that it is a path.
        """
        home, here = self.environ.get("HOME", ""), os.getcwd()  # noqa: PTH109 - the string is all that is needed
        for base, sign in ((here if here != home else "", ""), (home, "~/")):
            if base not in ("", "/") and path.is_relative_to(base) and path != Path(base):
                return sign + str(path.relative_to(base))
        return str(path)

"""How errors are shown: a `DrillError` with its message and its fix, drill's own faults with a log file."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import IO, Any

import click

from runner.cli.terminal.messages import message, wrapped
from runner.errors import DrillError, UsageError


class Failure(click.ClickException):
    """A `DrillError` as click shows it. The exit code is the error's."""

    def __init__(self, error: DrillError) -> None:
        super().__init__(error.message)
        self.exit_code = error.exit_code  # type: ignore[misc]  # click declares it for the class
        self.fix = error.fix

    def show(self, file: IO[Any] | None = None) -> None:
        """Write what is wrong, and below it what to do."""
        message(f"drill: {self.message}", file=file)
        if self.fix:
            message(self.fix, "  ", file)


class Misuse(click.UsageError):
    """A wrong use of a command as click shows it, but with lines that fit the terminal."""

    _SIGN = "Error: "

    def __init__(self, error: click.UsageError) -> None:
        super().__init__(error.format_message(), error.ctx)

    def format_message(self) -> str:
        """Return the message without the sign that click puts before it."""
        return wrapped(f"{self._SIGN}{self.message}", sys.stderr).removeprefix(self._SIGN)


def argument_instead(error: click.NoSuchOption) -> UsageError | None:
    """Say that a command takes a file or a problem without an option; None if this is another mistake."""
    wanted = error.option_name.removeprefix("--")
    if error.ctx is None or wanted not in ("file", "problem"):
        return None
    words = [each.make_metavar(error.ctx) for each in error.ctx.command.params if isinstance(each, click.Argument)]
    if not any(re.search(rf"\b{wanted.upper()}\b", word) for word in words):
        return None
    command = error.ctx.command_path
    return UsageError(
        f"there is no option --{wanted}; {command} takes the {wanted} itself", f"{command} {wanted.upper()}"
    )


def own_fault(error: BaseException | None, trace: str = "") -> None:
    """Log an internal error and say where. Never raises, because the screen always has to show something."""
    import traceback

    text = trace or "".join(traceback.format_exception(error))
    summary = text.strip().splitlines()[-1] if text.strip() else "unknown"
    message(f"drill: internal error, not your fault: {summary}")
    path = _log_file(text)
    where = f"The traceback is in {path}" if path else f"No log file could be written:\n{text}"
    message(where, "  ")


def _log_file(text: str) -> Path | None:
    """Write a traceback into the learner's logs, or the system's temporary folder. None if neither is writable."""
    import tempfile

    from runner.clock import local_now
    from runner.paths import Home, drill_home

    name = f"drill-{local_now():%Y-%m-%d.%H%M%S}-{os.getpid()}.log"
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

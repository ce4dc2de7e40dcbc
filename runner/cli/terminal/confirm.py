"""Asking before something that cannot be undone or that the learner may not have meant."""

from __future__ import annotations

import sys

import click

from runner.cli.terminal.messages import wrapped_question
from runner.errors import UsageError


def confirm(question: str, *, yes: bool, refusal: str) -> None:
    """Ask, unless `--yes` was given. A no ends the command with exit code 1, and nothing has changed.

    Without a terminal nobody can be asked: `UsageError` with `refusal`, what would happen.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError(refusal, "with --yes it is done without a question")
    import readline  # noqa: F401 - line editing, in every prompt from here on

    asked = wrapped_question(f"{question} [y/N]:", sys.stderr)
    if not click.confirm(asked, err=True, show_default=False, prompt_suffix=" "):
        click.echo("Nothing was changed.", err=True)
        click.get_current_context().exit(1)

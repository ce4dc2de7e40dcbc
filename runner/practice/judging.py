"""The way from a command to the judge: the machine that the settings ask for, progress, and one input alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem
    from runner.cli.app import App
    from runner.grading.machine import Machine
    from runner.grading.report import Report, StageResult
    from runner.grading.warm_start import WarmStart

_STAGE_WORDS = {
    "load": "examples",
    "examples": "small inputs",
    "small": "generated inputs",
    "generated": "large inputs",
    "large": "how the time grows",
}
"""What is being done once a stage is over."""


def machine(app: App) -> Machine:
    """Say what runs the learner's code, by the settings."""
    from runner.grading.machine import Machine

    return Machine(python=app.config.python or sys.executable, layer=app.config.isolation)


def limited(app: App, problem: Problem) -> Problem:
    """Give the problem with the limits of the settings, where it has none of its own."""
    from runner.grading import session

    return session.limited(problem, app.config.seconds, app.config.memory_mb)


def warmed(app: App, problem: Problem) -> WarmStart:
    """Make what checks of a problem by the same process can share."""
    from runner.grading.warm_start import WarmStart

    return WarmStart(limited(app, problem), machine(app), app.bank.kept_in(problem.id))


def graded(
    app: App,
    problem: Problem,
    source: bytes,
    filename: str,
    *,
    replay: tuple[Args, ...] = (),
    on_stage: Callable[[StageResult], None] | None = None,
    warm: WarmStart | None = None,
) -> Report:
    """Grade through the harness, as every surface does.

    Where an earlier check has left something `warm`, straight through its door: the report is the same, and sooner.
    """
    from runner.grading.grade import GradeOptions, grade

    keep = app.bank.kept_in(problem.id)
    options = GradeOptions(replay=replay, machine=machine(app), on_stage=on_stage, warm=warm, keep=keep)
    if warm:
        return grade(warm.problem, source, filename, options)
    from runner.pytest_plugin.harness import run_harness

    return run_harness(limited(app, problem), source, filename, options)


def replayed(app: App, problem: Problem, source: bytes, filename: str, calls: Sequence[Args]) -> Report:
    """Run one input, after those that have to come before it, and report on it as a check does."""
    from runner.grading.single_input import report_of, run_one

    *before, args = calls
    trial = run_one(limited(app, problem), source, args, before=before, filename=filename, machine=machine(app))
    return report_of(problem, trial)


@contextmanager
def progress() -> Iterator[Callable[[StageResult], None] | None]:
    """Show on the terminal, on one line that goes away again, what the judge is at; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(result: StageResult) -> None:
        words = _STAGE_WORDS.get(str(result.stage))
        if result.status == "passed" and words:
            click.echo(f"\r\x1b[Kchecking: {words} …", nl=False, err=True, color=True)

    try:
        yield show
    finally:
        click.echo("\r\x1b[K", nl=False, err=True, color=True)

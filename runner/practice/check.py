"""One check as the commands make it: graded, logged, shown. For `check`, `check --watch` and the tour."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runner.cli.app import App
from runner.errors import StoreError
from runner.languages import LANGUAGES
from runner.practice.target import Target, read_source
from runner.record import record
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.bank.model import Problem
    from runner.curriculum.state import State
    from runner.grading.report import Report
    from runner.grading.warm_start import WarmStart
    from runner.store.attempts import Attempt


@record
class CheckOptions:
    """How to check: whether to log it, print JSON, or only run the input that failed last.

    `warm` is what checks of the same problem by this process share.
    """

    log: bool = True
    as_json: bool = False
    replay: bool = False
    warm: WarmStart | None = None


def run_check(app: App, target: Target, options: CheckOptions) -> int:
    """Check what is in the file; give the exit code."""
    return check_source(app, target, read_source(target.path), options)


def check_source(app: App, target: Target, source: bytes, options: CheckOptions) -> int:
    """Grade, log, show; give the exit code. The verdict is shown even where it cannot be logged."""
    problem = app.bank.problem(target.problem_id)
    report = (
        _replayed(app, problem, source, target) if options.replay else _graded(app, problem, source, target, options)
    )
    unlogged: StoreError | None = None
    attempt: dict[str, Any] | None = None
    if options.log and not _is_unwritten(app, problem, source, report):
        try:
            attempt = _log(app, problem, source, report)
        except StoreError as error:
            unlogged = error
    _show(app, report, problem, target, attempt, options)
    if report.trace:
        from runner.cli.failures import own_fault

        own_fault(None, report.trace)
    if unlogged:
        raise StoreError(f"the check could not be logged: {unlogged.message}", unlogged.mend)
    return exit_code(report)


def _shortest_name(app: App, target: Target) -> str:
    """Name the solution as `runner.debug` finds it: by its problem where it is in its place, else by its path."""
    is_usual = target.path.absolute() == app.solution_path(target.problem_id)
    return target.problem_id if is_usual else str(target.path)


def exit_code(report: Report) -> int:
    """0 accepted, 1 not accepted, 3 drill's own fault, 4 the bank's."""
    if report.verdict is Verdict.JE:
        return 3 if report.trace else 4
    return 0 if report.verdict is Verdict.AC else 1


def _graded(app: App, problem: Problem, source: bytes, target: Target, options: CheckOptions) -> Report:
    from runner.practice.judging import graded, progress

    replay: tuple[Any, ...] = ()
    with suppress(
        StoreError, PermissionError
    ):  # what failed before comes again only if it can be read; logging will say what is wrong
        if options.log or app.home.database.exists():  # without a log no history is begun either
            replay = app.store.corpus(problem.id)
    with progress() as on_stage:
        return graded(app, problem, source, str(target.path), replay=replay, on_stage=on_stage, warm=options.warm)


def _replayed(app: App, problem: Problem, source: bytes, target: Target) -> Report:
    from runner.practice.judging import replayed
    from runner.practice.replay import failed_last

    return replayed(app, problem, source, str(target.path), failed_last(app.store, problem))


def _is_unwritten(app: App, problem: Problem, source: bytes, report: Report) -> bool:
    """Whether this is the stub as it was handed over: to check it is a look at drill, and no failed attempt."""
    fault = report.counterexample.fault if report.counterexample else None
    if fault is None or not LANGUAGES[report.language].faults.is_unwritten(fault.type):
        return False
    from runner.solutions.stub import stub_for

    return source == stub_for(problem, app.home.templates, app.home.cache / "templates").encode()


def _log(app: App, problem: Problem, source: bytes, report: Report) -> dict[str, Any] | None:
    """Put the check into the history; give what the page says of the attempt."""
    from runner.practice.check_row import check_row

    before = _course(app) if report.verdict is Verdict.AC else None
    logged = app.store.record_check(app.bank.entries[problem.id], check_row(report, problem, source), app.now())
    attempt = logged.attempt
    if attempt is None or report.verdict is Verdict.JE:  # it is kept for `drill report`, and counts for nothing
        return None
    return {
        "minutes": max(round(attempt.minutes), 1) if attempt.is_timed else None,
        "checks": attempt.checks,
        "hints": attempt.hints,
        "hints_left": len(problem.hints) - attempt.hints,
        "was_over": attempt.ending is not None and not logged.has_ended,
        "curriculum": _accepted(app, before, attempt, source) if before and logged.has_ended else None,
    }


def _course(app: App) -> State:
    from runner.practice.curriculum import course

    return course(app)


def _accepted(app: App, before: State, attempt: Attempt, source: bytes) -> dict[str, Any]:
    from runner.practice.accepted_check import acceptance

    return acceptance(app, before, attempt, source)


def _show(
    app: App, report: Report, problem: Problem, target: Target, attempt: dict[str, Any] | None, options: CheckOptions
) -> None:
    from runner.render.advice import advise, debug_line
    from runner.render.report_page import report_page
    from runner.render.view import view_of

    view = view_of(report, problem, attempt)
    view["logged"] = attempt is not None
    view["replay"] = options.replay
    if options.replay and report.verdict is Verdict.AC:
        view["words"] = "Right on this input"
    view["debug"] = debug_line(report, problem, _shortest_name(app, target))
    if options.as_json:
        app.json(view)
        return
    page = report_page(view, app.width)
    advise(page, view)
    app.show(page)

"""One check: grades a solution and logs it. For `drill check`, its watch and the tour."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from runner.errors import StoreError
from runner.languages import LANGUAGES
from runner.practice.target import Target
from runner.practice.workspace import Workspace
from runner.record import record
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.bank.model import Args, Problem
    from runner.grading.grade import GradeOptions, OnStage
    from runner.grading.report import Report
    from runner.grading.warm_start import WarmStart

    Grade = Callable[[Problem, bytes, str, GradeOptions], Report]


@record
class CheckOptions:
    """How to check: whether to log it, or only to run the input that failed last.

    `grade` is the way to the judge: its door itself, or the run of pytest that leads there. `watch`: the
    check is one of a watch. `warm_start` is what this process's checks of the same problem share.
    """

    grade: Grade
    log: bool = True
    replay: bool = False
    watch: bool = False
    warm_start: WarmStart | None = None


@record
class Checked:
    """A check that was made. `attempt` is what the history says about the attempt now, None if nothing was logged.

    `unlogged` says why the check is not in the history, although it should be.
    """

    problem: Problem
    report: Report
    attempt: dict[str, Any] | None = None
    unlogged: StoreError | None = None


def check(
    workspace: Workspace, target: Target, source: bytes, options: CheckOptions, on_stage: OnStage | None = None
) -> Checked:
    """Grade and log. There is a verdict even if the history cannot be read or written."""
    from runner.grading.grade import GradeOptions

    problem, warm_start = workspace.bank.problem(target.problem_id), options.warm_start
    if options.replay:
        return Checked(problem, _replayed(workspace, problem, source, target))
    judged_so = GradeOptions(
        replay=_failed_before(workspace, problem, options),
        machine=workspace.machine,
        on_stage=on_stage,
        warm_start=warm_start,
        inputs_folder=workspace.bank.cache_folder(problem.id),
    )
    limited = warm_start.problem if warm_start else workspace.limited(problem)
    report = options.grade(limited, source, str(target.path), judged_so)
    if not options.log or _is_unwritten(workspace, problem, source, report):
        return Checked(problem, report)
    try:
        return Checked(problem, report, _log(workspace, problem, source, report, watch=options.watch))
    except StoreError as error:
        return Checked(problem, report, unlogged=error)


def _failed_before(workspace: Workspace, problem: Problem, options: CheckOptions) -> tuple[Args, ...]:
    """Return the inputs on which earlier checks failed, if the history can be read. If not, logging says why."""
    with suppress(StoreError, PermissionError):
        if options.log or workspace.home.database.exists():  # without a log no history is begun either
            return workspace.store.corpus(problem.id)
    return ()


def _replayed(workspace: Workspace, problem: Problem, source: bytes, target: Target) -> Report:
    """Run the input that failed last, after the call that has to come before it. Returns a report like a check's."""
    from runner.grading.single_input import report_of, run_one
    from runner.practice.replay import failed_last

    *before, args = failed_last(workspace.store, problem)
    limited, machine = workspace.limited(problem), workspace.machine
    tried = run_one(limited, source, args, before=before, filename=str(target.path), machine=machine)
    return report_of(problem, tried)


def _is_unwritten(workspace: Workspace, problem: Problem, source: bytes, report: Report) -> bool:
    """Whether this is the untouched stub: checking it is a way to try drill, and no failed attempt."""
    fault = report.counterexample.fault if report.counterexample else None
    language = LANGUAGES[report.language]
    if fault is None or not language.faults.is_unwritten(fault.type):
        return False
    same = language.definitions.program
    return same(source) == same(workspace.stub(problem, language).encode())


def _log(
    workspace: Workspace, problem: Problem, source: bytes, report: Report, *, watch: bool
) -> dict[str, Any] | None:
    """Put the check into the history. Returns what the page says about the attempt."""
    from runner.practice.check_row import check_row

    before = None
    if report.verdict is Verdict.AC:
        from runner.practice.curriculum import course

        before = course(workspace)
    row = check_row(report, problem, source, watch=watch)
    logged = workspace.store.record_check(workspace.bank.entries[problem.id], row, workspace.now())
    attempt = logged.attempt
    if attempt is None or report.verdict is Verdict.JE:  # it is stored for `drill report`, and does not count
        return None
    curriculum = None
    if before and logged.has_ended:
        from runner.practice.accepted_check import acceptance

        curriculum = acceptance(workspace, before, attempt, source)
    return {
        "minutes": max(round(attempt.minutes), 1) if attempt.is_timed else None,
        "checks": attempt.checks,
        "hints": attempt.hints,
        "hints_left": len(problem.hints) - attempt.hints,
        "was_over": attempt.ending is not None and not logged.has_ended,
        "curriculum": curriculum,
    }

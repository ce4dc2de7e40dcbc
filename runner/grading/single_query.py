"""Runs one query that somebody has typed on the tables of an input. It is not judged: the prompt of `drill try`."""

from __future__ import annotations

from typing import Any

from runner.bank.model import Args, Problem
from runner.errors import ConfigError
from runner.grading.machine import Machine, worker_for
from runner.grading.report import Fault
from runner.grading.session import LOAD_SECONDS
from runner.languages import usual_language
from runner.record import record

_PROMPT = "<prompt>"


@record
class QueryRun:
    """The result of a query, `{"columns": [names], "rows": [rows]}`; None if there is none, and `fault` says why.

    `notes` say what in it is not PostgreSQL.
    """

    result: dict[str, Any] | None = None
    fault: Fault | None = None
    notes: tuple[str, ...] = ()


def run_query(problem: Problem, query: str, args: Args, machine: Machine) -> QueryRun:
    """Run a query behind the fences of a solution, with its limits. Raises `ConfigError` without the engine."""
    language = usual_language(problem.kind)
    if lack := language.worker.lacking():
        raise ConfigError(lack, "everything else works without it")
    with worker_for(problem, machine, query.encode(), _PROMPT, "learner", language) as worker:
        if failure := worker.load(LOAD_SECONDS):
            return QueryRun(fault=failure.fault or Fault("", failure.message))
        outcome = worker.call(args, problem.limits.seconds)
        if outcome.kind == "value" and not outcome.wrong_type:
            return QueryRun(outcome.value, notes=worker.remarks.notes)
        return QueryRun(fault=outcome.fault or Fault("", outcome.complaint))

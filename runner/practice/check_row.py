"""Rows for the store, made of what the judge says."""

from __future__ import annotations

import json
from typing import Any

from runner.bank.model import Problem
from runner.grading.report import Report
from runner.render.json_out import strict
from runner.render.view import view_of
from runner.store.recording import CheckRecord

_LARGE = 20_000
"""Characters beyond which an input is not kept: it is made again from the problem whenever it is needed."""


def check_row(report: Report, problem: Problem, source: bytes) -> CheckRecord:
    """Make the row of a check: the code, the failing input and the whole report, but for inputs of megabytes."""
    found = report.counterexample
    view = strict(view_of(report, problem))
    is_large = found is not None and len(json.dumps(view["counterexample"])) > 5 * _LARGE
    if is_large:
        view["counterexample"] |= {"arguments": [], "calls": [], "expected": None, "returned": None, "left_out": True}
    return CheckRecord(
        code=source,
        version=report.problem_version,
        verdict=report.verdict,
        reason=str(report.reason),
        groups=report.failing_groups,
        input=_kept(found.args) if found else None,
        report=view,
        seconds=report.seconds,
    )


def _kept(args: dict[str, Any]) -> dict[str, Any] | None:
    """Give the input if it is small enough and JSON can hold it without a loss."""
    if strict(args) != args or len(json.dumps(args)) > _LARGE:
        return None
    return args

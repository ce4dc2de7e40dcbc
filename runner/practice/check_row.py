"""Turns a judge's report into a row for the store. It has facts, from which any surface can make its screen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from runner.bank.model import Args, Param, Problem
from runner.grading.report import Counterexample, Report
from runner.store.plain import to_json
from runner.store.recording import CheckRecord

_LARGE = 20_000
"""An input with more characters is not stored: it can be made again from the problem."""


def check_row(report: Report, problem: Problem, source: bytes, *, watch: bool = False) -> CheckRecord:
    """Make the row of a check: the code, the failing input and the whole report, except inputs of megabytes."""
    found = report.counterexample
    return CheckRecord(
        code=source,
        version=report.problem_version,
        verdict=report.verdict,
        reason=str(report.reason),
        groups=report.failing_groups,
        input=found.args if found and _length(found.args) <= _LARGE else None,
        report=_facts(report, problem),
        seconds=report.seconds,
        language=report.language,
        watch=watch,
    )


def types_of(problem: Problem) -> dict[str, Any]:
    """Return the types of a problem's inputs and answers. A counterexample keeps them, as the problem may change."""
    signature = problem.signature
    params = _params(signature.params)
    if not problem.kind.has_calls:
        return {"params": params, "result": _type(problem.answer)}
    methods = {
        method.name: {"params": _params(method.params), "result": {"type": str(method.returns)}}
        for method in signature.methods
    }
    return {"params": params, "methods": methods}


def _params(params: Sequence[Param]) -> list[dict[str, str]]:
    return [{"name": param.name, **_type(param)} for param in params]


def _type(param: Param) -> dict[str, str]:
    return {"type": str(param.type)} | ({"node_of": param.node_of} if param.node_of else {})


def _facts(report: Report, problem: Problem) -> dict[str, Any]:
    """Return the facts that the judge found. Verdict, reason, version and seconds are in the check itself."""
    found = report.counterexample
    return {
        "inputs": report.inputs,
        "stages": [asdict(stage) for stage in report.stages],
        "groups": [asdict(group) for group in report.groups],
        "notes": list(report.notes),
        "fault": report.fault and asdict(report.fault),
        "limits": asdict(problem.limits),
        "isolation": report.isolation,
        "growth": report.growth and asdict(report.growth),
        "counterexample": found and _counterexample(found, problem),
    }


def _counterexample(found: Counterexample, problem: Problem) -> dict[str, Any]:
    facts = asdict(found) | {"types": types_of(problem)}
    if _length(facts) > 5 * _LARGE:
        facts |= dict.fromkeys(("args", "first_call", "expected", "returned"))
        facts["left_out"] = True
    return facts


def _length(value: Args | dict[str, Any]) -> int:
    return len(json.dumps(to_json(value)))

"""One view of a check's report: a plain dict with a versioned schema, documented in docs/json.md.

Terminal, JSON and pytest show exactly this view, so they always say the same. Topic and difficulty are not in it,
because they are hidden while a problem is open.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from runner.bank.model import Args, Param, Plain, Problem
from runner.grading.report import Counterexample, Fault, GrowthTable, Reason, Report
from runner.languages import LANGUAGES
from runner.languages.answers import answer_texts, difference_text
from runner.render.look_at import look_at
from runner.render.tables_view import tables_view
from runner.render.verdict_words import is_unwritten, reason_words, verdict_words

if TYPE_CHECKING:
    from runner.languages.parts import Writing

SCHEMA = 1
"""Increased when a key is removed or changes its meaning, not for a new key."""

View = dict[str, Any]

_TINY = 60
"""The advice suggests `drill try` only for inputs up to this length: nobody types more."""


def view_of(report: Report, problem: Problem, attempt: View | None = None) -> View:
    """Make the view of a report. `attempt` has what the caller knows about the attempt: minutes, checks, hints."""
    found = report.counterexample
    return {
        "schema": SCHEMA,
        "kind": "check",
        "language": report.language,
        "problem": {"id": problem.id, "title": problem.title, "version": report.problem_version},
        "verdict": str(report.verdict),
        "words": verdict_words(report),
        "is_unwritten": is_unwritten(report),
        "reason": str(report.reason),
        "reason_words": reason_words(report),
        "inputs": report.inputs,
        "seconds": round(report.seconds, 3),
        "stages": [
            {
                "stage": str(stage.stage),
                "status": str(stage.status),
                "inputs": stage.inputs,
                "seconds": round(stage.seconds, 3),
                "because": stage.because,
            }
            for stage in report.stages
        ],
        "groups": [asdict(group) for group in report.groups],
        "look_at": look_at(report, problem),
        "counterexample": _counterexample(found, problem, report) if found else None,
        "fault": _fault(report.fault),
        "growth": _growth(report.growth, problem),
        "limits": {"seconds": problem.limits.seconds, "memory_mb": problem.limits.memory_mb},
        "isolation": report.isolation,
        "notes": [note for note in report.notes if found is None or note != found.note],
        "attempt": attempt,
    }


def _counterexample(found: Counterexample, problem: Problem, report: Report) -> View:
    """Make the view of a counterexample. If the answer was printed, its wrong type is not mentioned."""
    is_class, is_printed = problem.kind.has_calls, report.reason is Reason.PRINTED
    result = problem.answer
    writing = LANGUAGES[report.language].writing
    words = writing.try_words(problem, found.args)
    return {
        "stage": str(found.stage),
        "arguments": [] if is_class else _arguments(found.args, problem),
        "tables": tables_view(problem, found),
        "calls": _calls(found, problem, writing) if is_class else [],
        "result": {
            "type": str(result.type),
            "node_of": result.node_of,
            "in_place": problem.checker.in_place,
            "prefix": problem.checker.prefix,
        },
        "comparable": not (problem.checker.any_order or problem.checker.valid),
        "any_valid": problem.checker.valid is not None,
        "expected": found.expected,
        "has_returned": found.has_returned,
        "returned": found.returned,
        "returned_text": found.returned_text,
        "groups": list(found.groups),
        "fault": _fault(found.fault),
        "printed": found.printed,
        "first_call": _first_call(found.first_call, problem, writing),
        "try": words if len(words) <= _TINY and not found.first_call else "",
        "note": "" if is_printed else found.note,
    }


def _arguments(args: Args, problem: Problem) -> list[View]:
    return [_argument(param, args[param.name]) for param in problem.signature.params]


def _argument(param: Param, plain: Plain) -> View:
    return {"name": param.name, "type": str(param.type), "node_of": param.node_of, "value": plain}


def _first_call(args: Args | None, problem: Problem, writing: Writing) -> View | None:
    if args is None:
        return None
    if problem.kind.has_calls:
        return {"arguments": [], "calls": writing.call_lines(problem, args)}
    return {"arguments": _arguments(args, problem), "calls": []}


def _calls(found: Counterexample, problem: Problem, writing: Writing) -> list[View]:
    """List the calls of a class case up to the first wrong one. Later calls say nothing."""
    made, *lines = writing.call_lines(problem, found.args)
    returns = problem.signature.answers(found.args["calls"])
    expected = found.expected if isinstance(found.expected, list) else []
    returned = found.returned if found.has_returned and isinstance(found.returned, list) else []
    last = len(lines) - 1 if found.call_index is None else found.call_index
    calls: list[View] = [{"code": made, "wrong": last < 0}]
    seen = answer_texts(problem, found.args, expected, writing) if problem.driver else []
    for index, line in enumerate(lines[: last + 1]):
        calls.append(
            {
                "code": line,
                "type": str(returns[index]),
                "expected": expected[index] if index < len(expected) else None,
                "has_returned": index < len(returned),
                "returned": returned[index] if index < len(returned) else None,
                "wrong": index == found.call_index,
                "seen": seen[index] if index < len(seen) else "",
            }
        )
    if problem.driver and 0 <= last < len(returned):
        calls[-1]["seen"] = difference_text(problem, expected[last], returned[last], writing) or calls[-1]["seen"]
    return calls


def _fault(fault: Fault | None) -> View | None:
    if fault is None:
        return None
    view = asdict(fault)
    return {**view, "frames": list(view["frames"])}


def _growth(table: GrowthTable | None, problem: Problem) -> View | None:
    if table is None:
        return None
    rows = [
        {"n": row.n, "yours": row.yours, "reference": row.reference, "ratio": row.ratio, "is_cut": row.is_cut}
        for row in table.rows
    ]
    return {"rows": rows, "calls": problem.growth.calls, "conclusion": table.conclusion}

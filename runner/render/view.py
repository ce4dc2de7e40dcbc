"""One view of a check's report: a plain dict with a versioned schema, documented in docs/json.md.

Terminal, JSON and pytest show exactly this view, so they always say the same. Topic and difficulty are not in it,
because they are hidden while a problem is open.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from runner.bank.model import Args, Param, Plain, Problem
from runner.grading.report import Counterexample, Fault, GrowthTable, Reason, Report, Stage, StageStatus
from runner.languages import LANGUAGES
from runner.languages.answers import answer_texts, difference_text
from runner.render.tables_view import tables_view
from runner.verdict import Verdict

if TYPE_CHECKING:
    from runner.languages.parts import Writing

SCHEMA = 1
"""Increased when a key is removed or changes its meaning, not for a new key."""

View = dict[str, Any]

REASONS = {
    Reason.NONE: "",
    Reason.KEEPS_STATE: "it keeps state between calls",
    Reason.PRINTED: "it prints the answer instead of returning it",
    Reason.WRONG_TYPE: "it returns the wrong type",
    Reason.REBOUND: "it only gives the argument's name a new value; the list of the caller stays as it was",
    Reason.RETURNED: "it returns something; change the argument itself instead",
    Reason.NOT_A_COPY: "its copy shares nodes with the input",
    Reason.FOREIGN_NODE: "it returns a node that is not one of the input's",
    Reason.NO_ORDER: "the order of its rows is left to chance",
    Reason.NO_SUCH_FUNCTION: "the function that the problem asks for is not there",
    Reason.SYNTAX: "it is not valid {language}",
    Reason.REFUSED: "",
    Reason.TOO_LARGE: "it is too large to be read as a solution",
    Reason.IMPORT: "it fails while it is imported",
    Reason.EXITED: "it ended the interpreter",
    Reason.CRASHED: "it crashed the interpreter",
    Reason.PROTOCOL: "it wrote into drill's own channel",
    Reason.THREADS: "it leaves threads running",
    Reason.OUTPUT: "it prints too much",
    Reason.BUSY: "it was still computing",
    Reason.STARVED: "it was waiting, not computing",
    Reason.BANK: "the problem itself is wrong",
    Reason.DRILL: "this is an internal error",
}

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
        "words": _words(report),
        "is_unwritten": _is_unwritten(report),
        "reason": str(report.reason),
        "reason_words": _reason_words(report),
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


def _words(report: Report) -> str:
    """Spell out the verdict; for a file that cannot be called, return the reason instead."""
    if report.reason is Reason.NO_SUCH_FUNCTION and report.fault:
        return f"No such {report.fault.message.split()[1]}"
    if _does_not_finish_loading(report):
        return "The file does not finish loading"
    return "Not written yet" if _is_unwritten(report) else report.verdict.words


def _does_not_finish_loading(report: Report) -> bool:
    return report.verdict is Verdict.TLE and report.reason is Reason.IMPORT


def _reason_words(report: Report) -> str:
    """Spell out the reason, unless the verdict or the counterexample says it already."""
    if report.reason is Reason.NO_SUCH_FUNCTION or _does_not_finish_loading(report):
        return ""
    noted = report.counterexample is not None and report.counterexample.note
    words = REASONS[report.reason].format(language=LANGUAGES[report.language].title)
    return "" if report.reason is Reason.WRONG_TYPE and noted else words


def look_at(report: Report, problem: Problem) -> str:
    """Say in a sentence or two where to look, by the failing groups of inputs; "" if the groups say nothing."""
    failing = sorted((group for group in report.groups if group.failed), key=lambda group: -group.failed / group.tried)
    if not failing or report.verdict in (Verdict.AC, Verdict.JE, Verdict.SLOW):
        return ""
    if _is_unwritten(report):
        return f"There is nothing to check yet: write your answer in place of {_placeholder(report)}."
    if _fails_by_size(report):
        return "Look at: large inputs. All smaller ones that were tried pass."
    mine = report.counterexample.groups if report.counterexample else ()
    first = next((group.name for group in failing if group.name in mine), failing[0].name)
    examples = next((stage for stage in report.stages if stage.stage is Stage.EXAMPLES), None)
    passed = "The examples pass; " if examples and examples.status is StageStatus.PASSED else ""
    total = len(problem.cases.groups)
    if len(failing) == total:
        # If all groups fail, none of them is the reason.
        count = f"inputs of all {total} groups fail" if total > 1 else ""
        said = f"{passed}{count}".rstrip("; ")
        return f"{said[0].upper()}{said[1:]}." if said else ""
    names = ", ".join(group.name for group in failing)
    verb = "fails" if len(failing) == 1 else "fail"
    count = f"{len(failing)} of {total} groups of inputs {verb}"
    return f"Look at: {first}. {passed}{count}{'' if names == first else ': ' + names}."


def _fails_by_size(report: Report) -> bool:
    """Whether time or memory ran out on a large input. Its groups are then not the reason."""
    found = report.counterexample
    return found is not None and found.stage is Stage.LARGE and report.verdict in (Verdict.TLE, Verdict.MLE)


def _is_unwritten(report: Report) -> bool:
    """Whether it reached the placeholder line of a stub."""
    found = report.counterexample
    if found is None or found.fault is None:
        return False
    return LANGUAGES[report.language].faults.is_unwritten(found.fault.type)


def _placeholder(report: Report) -> str:
    """Name the placeholder that was reached, with its line, because a class has one for each method."""
    frames = report.counterexample.fault.frames if report.counterexample and report.counterexample.fault else ()
    return f"`{LANGUAGES[report.language].stubs.PLACEHOLDER}`" + (f" in line {frames[-1].line}" if frames else "")


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

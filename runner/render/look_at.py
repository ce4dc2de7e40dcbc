"""Where to look after a failed check: the groups of inputs that fail, in a sentence or two."""

from __future__ import annotations

from runner.bank.model import Problem
from runner.grading.report import Report, Stage, StageStatus
from runner.render.verdict_words import is_unwritten, placeholder
from runner.verdict import Verdict


def look_at(report: Report, problem: Problem) -> str:
    """Say in a sentence or two where to look, by the failing groups of inputs; "" if the groups say nothing."""
    failing = sorted((group for group in report.groups if group.failed), key=lambda group: -group.failed / group.tried)
    if not failing or report.verdict in (Verdict.AC, Verdict.JE, Verdict.SLOW):
        return ""
    if is_unwritten(report):
        return f"There is nothing to check yet: write your answer in place of {placeholder(report)}."
    if _fails_by_size(report):
        return "Look at: large inputs. All smaller ones that were tried pass."
    first = _first(report, [group.name for group in failing])
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
    head = f"Look at: {first}. " if first else ""
    return f"{head}{passed}{count}{'' if names == first else ': ' + names}."


def _first(report: Report, failing: list[str]) -> str:
    """Return the failing group to name first: one of the input that is shown; "" if that is in none of them."""
    if report.counterexample is None:
        return failing[0]
    return next((name for name in failing if name in report.counterexample.groups), "")


def _fails_by_size(report: Report) -> bool:
    """Whether time or memory ran out on a large input. Its groups are then not the reason."""
    found = report.counterexample
    return found is not None and found.stage is Stage.LARGE and report.verdict in (Verdict.TLE, Verdict.MLE)

"""What the rules of a proof work with, and what they report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from runner.bank.model import Problem
from runner.bank.parsed_file import YamlPath
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Report, Stage
from runner.grading.warm_start import WarmStart
from runner.languages import usual_language
from runner.languages.language import Language
from runner.record import record

Step = Callable[[str], None]
OnCaught = Callable[[str, Report], None]


@record
class Broken:
    """A rule that is broken. `where` is the place in the bank file, as keys and indices.

    `line` is the 1-based line in the text at that place, 0 for the place itself.
    """

    rule: str
    where: YamlPath
    message: str
    fix: str = ""
    line: int = 0


@record
class ProofContext:
    """The problem to prove, the number of seeds, the callback for progress, and what all checks of it share.

    `on_caught` is called with the name of each mistake that was caught as declared, and the report that did so.
    `translations` has the reference in other languages.
    """

    problem: Problem
    seeds: int
    on_step: Step
    warm_start: WarmStart
    on_caught: OnCaught
    translations: Mapping[Language, str] = field(default_factory=dict)

    def graded(
        self,
        what: str,
        source: str,
        *,
        upto: Stage = Stage.LARGE,
        seed: int = 0,
        problem: Problem | None = None,
        language: Language | None = None,
    ) -> Report:
        """Grade a solution from the bank. A variant of the problem (`problem`) does not use the warm start."""
        self.on_step(what)
        options = GradeOptions(upto=upto, seed_offset=seed, warm_start=None if problem else self.warm_start)
        filename = (language or usual_language(self.problem.kind)).file_name("solution")
        return grade(problem or self.problem, source.encode(), filename, options)


def why(report: Report) -> str:
    """Write a clause that says what a report found, for a message."""
    words = f"{report.verdict}" + (f" ({report.reason})" if report.reason else "")
    found, fault = report.counterexample, report.fault
    if found is not None:
        words += f" on {found.args!r:.200}: expected {found.expected!r:.120}, "
        fault = found.fault
        words += f"returned {found.returned!r:.120}" if found.has_returned else (found.note or "no value")
    if fault is not None:
        words += f"; {fault.type}: {fault.message:.200}" + (f" in line {fault.line}" if fault.line else "")
    return "; ".join([words, *(note for note in report.notes if found is None or note != found.note)])

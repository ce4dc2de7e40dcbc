"""The proof of a problem's solutions and examples: reference, brute, examples, stub, wrong and slow solutions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from runner.bank.known_solutions import WrongSolution
from runner.bank.model import ProblemKind
from runner.bank.parsed_file import YamlPath
from runner.grading.compare import same_result
from runner.grading.proof.context import Broken, ProofContext, why
from runner.grading.report import Report, Stage
from runner.grading.session import Session
from runner.languages import usual_language
from runner.solutions.stub import stub_for
from runner.verdict import Verdict

BRUTE_SECONDS = 5.0
"""Seconds for one case of the brute, which need not be fast."""


def reference_is_accepted(context: ProofContext) -> tuple[Report | None, list[Broken]]:
    """Grade the reference with every seed. Returns the first report, if all are accepted.

    A model is no solution: the first right one is graded instead.
    """
    place: YamlPath = ("right", 0) if context.problem.driver else ("reference",)
    name = "the first right solution" if context.problem.driver else "the reference"
    reports = []
    for seed in range(context.seeds):
        upto = Stage.GROWTH if seed == 0 else Stage.LARGE
        report = context.graded(name, context.problem.solution, upto=upto, seed=seed)
        if report.verdict is Verdict.JE:
            return None, [Broken("reference-fails", report.blamed or ("reference",), why(report), line=report.line)]
        if report.verdict is not Verdict.AC:
            return None, [Broken("reference-refused", place, f"{name} gets {why(report)}")]
        reports.append(report)
    return reports[0], []


def examples_are_right(context: ProofContext) -> Iterator[Broken]:
    """Compare the examples' outputs with the reference's. For a round trip, they are the inputs themselves."""
    problem = context.problem
    context.on_step("the examples")
    with Session(problem, problem.solution.encode(), usual_language(problem.kind).file_name("solution")) as session:
        session.load()
        answers = [
            outcome.value for outcome in session.reference.expected([example.args for example in problem.examples])
        ]
        for index, (example, answer) in enumerate(zip(problem.examples, answers, strict=True)):
            if not same_result(problem, example.args, answer, example.output):
                said = f"the example says {example.output!r:.200}, the reference {answer!r:.200}"
                yield Broken("example-differs", ("examples", index, "output"), said)
            elif problem.kind is ProblemKind.ROUND_TRIP and not same_result(
                problem, example.args, example.args[problem.signature.params[0].name], answer
            ):
                yield Broken(
                    "example-differs", ("examples", index), f"the reference makes {answer!r:.200} of the input"
                )


def brute_agrees(context: ProofContext) -> Iterator[Broken]:
    """Grade the brute on all inputs except the large ones.

    Nobody requires it to be fast: if an input that was chosen or drawn takes it too long, the small ones are enough.
    A query has none: other right queries take its place.
    """
    if not context.problem.brute:
        return
    patient = replace(context.problem, limits=replace(context.problem.limits, seconds=BRUTE_SECONDS))
    report = context.graded("the brute", context.problem.brute, upto=Stage.GENERATED, problem=patient)
    if report.verdict is Verdict.TLE:
        report = context.graded("the brute", context.problem.brute, upto=Stage.SMALL, problem=patient)
    if report.verdict is Verdict.WA:
        yield Broken("brute-disagrees", ("brute",), f"the brute gets {why(report)}", "one of the two is wrong")
    elif report.verdict not in (Verdict.AC, Verdict.MUT):
        yield Broken("brute-fails", ("brute",), f"the brute gets {why(report)}")


def translations_are_accepted(context: ProofContext) -> Iterator[Broken]:
    """Grade the reference in each other language whose program is on this machine."""
    for language, code in context.translations.items():
        if not language.worker.lacking():
            report = context.graded(f"the reference in {language.title}", code, language=language)
            if report.verdict is not Verdict.AC:
                said = f"the reference in {language.title} gets {why(report)}"
                yield Broken("translation-refused", ("reference",), said, "correct the file beside the problem's")


def stub_is_refused(context: ProofContext) -> Iterator[Broken]:
    """Grade the stub as the learner gets it."""
    report = context.graded("the untouched stub", stub_for(context.problem))
    if report.verdict is Verdict.AC:
        yield Broken("stub-accepted", ("cases",), "the untouched stub is accepted", "let a case ask for something")


def wrong_are_refused(context: ProofContext) -> Iterator[Broken]:
    """Grade every wrong solution with every seed, until one run differs from what is declared."""
    for index, wrong in enumerate(context.problem.wrong):
        for seed in range(context.seeds):
            report = context.graded(f"wrong: {wrong.name}", wrong.code, seed=seed)
            if found := broken_by(report, ("wrong", index), wrong, seed):
                yield found
            elif not seed:
                context.on_caught(wrong.name, report)
            if found or (seed and _is_so_with_every_seed(report, wrong.group)):
                break


def _is_so_with_every_seed(report: Report, group: str) -> bool:
    """Whether it failed on an input of the group before anything was drawn."""
    found = report.counterexample
    return found is not None and found.stage in (Stage.EXAMPLES, Stage.SMALL) and group in found.groups


def broken_by(report: Report, place: YamlPath, wrong: WrongSolution, seed: int) -> Broken | None:
    """Say what a wrong solution gets instead of what is declared at `place`; None if it gets that."""
    name, drawn = f"“{wrong.name}”", f" with seed {seed}" if seed else ""
    if wrong.warning:
        said = f"{name} should be accepted with the warning `{wrong.warning}`, and gets {why(report)}{drawn}"
        is_so = report.verdict is Verdict.AC and wrong.warning in report.warnings
        return None if is_so else Broken("wrong-verdict", (*place, "warning"), said)
    if report.verdict is Verdict.AC:
        fix = "add the input that shows it to `edges`, or a group that draws it"
        return Broken("wrong-accepted", place, f"{name} is accepted{drawn}", fix)
    if report.verdict is not wrong.verdict:
        said = f"{name} is declared {wrong.verdict} and gets {why(report)}{drawn}"
        return Broken("wrong-verdict", (*place, "verdict"), said)
    if wrong.group not in report.failing_groups:
        said = (
            f"{name} should fail in “{wrong.group}”{drawn}, but fails in: {', '.join(report.failing_groups) or 'none'}"
        )
        return Broken("wrong-group", (*place, "group"), said)
    return None


def slow_are_detected(context: ProofContext) -> Iterator[Broken]:
    """Grade every slow solution in all stages."""
    for index, slow in enumerate(context.problem.slow):
        report = context.graded(f"slow: {slow.name}", slow.code, upto=Stage.GROWTH)
        if report.verdict not in (Verdict.SLOW, Verdict.TLE):
            table = (
                "; ".join(f"n = {row.n}: {row.ratio:.1f} times" for row in report.growth.rows) if report.growth else ""
            )
            said = f"“{slow.name}” gets {why(report)}{f' ({table})' if table else ''}"
            yield Broken("slow-accepted", ("slow", index), said, "let `growth` build an input on which it is slow")
        else:
            context.on_caught(slow.name, report)

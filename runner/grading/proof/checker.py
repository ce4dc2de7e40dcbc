"""The proof of a checker: it has to refuse right answers that were altered."""

from __future__ import annotations

from collections.abc import Iterator

from runner.bank.model import Args, Plain, Problem
from runner.errors import BankFaultError
from runner.grading.compare import identical
from runner.grading.proof.altered_answers import altered
from runner.grading.proof.context import Broken, ProofContext
from runner.grading.session import Session
from runner.languages import usual_language
from runner.sandbox.wire.canonical_form import canonical
from runner.sandbox.wire.mismatch import WireError

SMALL = 40
"""How many small inputs are used, in addition to examples and edges."""


def checker_refuses_altered(context: ProofContext) -> Iterator[Broken]:
    """Alter the reference's answer on some inputs.

    For each input, at least one alteration must be refused, and none may make the predicate raise.
    """
    problem = context.problem
    context.on_step("the checker")
    inputs = [example.args for example in problem.examples] + list(problem.cases.edges)
    inputs += context.warm_start.inputs.small()[:SMALL]
    with Session(problem, problem.solution.encode(), usual_language(problem.kind).file_name("solution")) as session:
        session.load()
        answers = [outcome.value for outcome in session.reference.expected(inputs)]
        for args, answer in zip(inputs, answers, strict=True):
            try:
                accepted = _all_accepted(session, args, answer)
            except BankFaultError as error:
                fix = "answer False for what cannot be right"
                yield Broken("checker-fails", error.where, error.message, fix, error.line)
                return
            if accepted:
                said = f"on {args!r:.200} the checker takes {answer!r:.100} and also {accepted[0]!r:.100}"
                yield Broken("checker-accepts-altered", ("checker",), said)
                return


def _all_accepted(session: Session, args: Args, answer: Plain) -> list[Plain]:
    """Return the altered answers if the checker accepts all of them, otherwise none."""
    problem = session.problem
    others = [other for other in _alterations(problem, args, answer) if not identical(other, answer)]
    verdicts = [session.judge_value(args, answer, other).failed for other in others]
    return [] if any(verdicts) else others


def _alterations(problem: Problem, args: Args, answer: Plain) -> Iterator[Plain]:
    if problem.kind.has_calls:
        for index, (spec, value) in enumerate(zip(problem.signature.answers(args["calls"]), answer, strict=True)):
            for other in altered(value, spec):
                yield [*answer[:index], other, *answer[index + 1 :]]
        return
    spec = problem.answer.type
    for other in altered(answer, spec):
        try:
            yield canonical(other, spec.wire)
        except (WireError, TypeError, ValueError):
            continue

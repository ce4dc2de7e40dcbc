"""Whether the answers that a statement names occur. Wrong solutions often return 0, -1 or an empty value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from runner.bank.model import Args, Plain
from runner.grading.check import seed_of
from runner.grading.proof.context import Broken, ProofContext
from runner.strategies.large import large_inputs

_SENTENCE = re.compile(r"(?<=[.;:])\s+")
_SAYS_WHAT_TO_ANSWER = re.compile(r"\b(return|answer|give)", re.IGNORECASE)
_NAMED = {
    "0": re.compile(r"(?<![\w.,(-])0(?![\w.,])"),
    "-1": re.compile(r"[-\N{MINUS SIGN}]1\b"),
    "empty": re.compile(r"(?<!non-)\bempty\b|\[\]|\"\""),
}
_TYPES = {"0": {"int", "float"}, "-1": {"int", "float"}, "empty": {"str", "list", "set", "ListNode", "TreeNode"}}

_BATCH = 200


def special_answers_occur(context: ProofContext) -> Iterator[Broken]:
    """Report an answer 0, -1 or empty that the statement names, if the reference gives it on none of the inputs."""
    context.on_step("the answers")
    missing = _named(context)
    for answer in _answers(context):
        missing -= {name for name in missing if _is(answer, name)}
        if not missing:
            return
    for name in sorted(missing):
        said = f"the statement names the answer {name}, and the reference gives it on no input that is tried"
        yield Broken("answer-never", ("cases",), said, "add an input with this answer to `edges`")


def _named(context: ProofContext) -> set[str]:
    signature = context.problem.signature
    returned = [method.returns for method in signature.methods] or [signature.returns]
    types = {spec.args[0].name if spec.name == "optional" else spec.name for spec in returned}
    sentences = [text for text in _SENTENCE.split(context.problem.statement) if _SAYS_WHAT_TO_ANSWER.search(text)]
    return {
        name for name, named in _NAMED.items() if types & _TYPES[name] and any(named.search(text) for text in sentences)
    }


def _answers(context: ProofContext) -> Iterator[Plain]:
    inputs = list(_inputs(context))
    for start in range(0, len(inputs), _BATCH):
        for outcome in context.warm_start.reference.expected(inputs[start : start + _BATCH]):
            yield from outcome.value if context.problem.kind.has_calls else (outcome.value,)


def _inputs(context: ProofContext) -> Iterable[Args]:
    problem, inputs = context.problem, context.warm_start.inputs
    yield from (example.args for example in problem.examples)
    yield from problem.cases.edges
    yield from inputs.small()
    yield from inputs.probes()
    yield from inputs.generated(seed_of(problem))
    yield from (args for _, args in large_inputs(problem, seed_of(problem)))


def _is(answer: Plain, name: str) -> bool:
    """Whether an answer, or a part of it, is the named one."""
    if isinstance(answer, str) or answer == []:
        return name == "empty" and not answer
    if isinstance(answer, list):
        return any(_is(part, name) for part in answer)
    return type(answer) in (int, float) and f"{answer:g}" == name

"""Every input of the bank comes back from a worker in JavaScript as it went there."""

from __future__ import annotations

import pytest

from runner.bank.model import ProblemKind
from runner.grading.found_inputs import FoundInputs
from runner.languages import LANGUAGES
from runner.sandbox.wire.canonical_form import canonicalizer
from tests.support.bank import PROBLEMS, shipped_problem
from tests.support.javascript import js_worker, needs_node
from tests.support.workers import SECONDS, entry

pytestmark = needs_node

DRAWN = 100
LEFT_OUT = 0.01
QUICK = ("two-sum", "clone-graph", "lru-cache")
KINDS = (ProblemKind.FUNCTION, ProblemKind.CLASS, ProblemKind.ROUND_TRIP)


def cases():
    for id_ in PROBLEMS:
        if shipped_problem(id_).kind in KINDS:
            yield pytest.param(id_, marks=() if id_ in QUICK else pytest.mark.bank)


@pytest.mark.parametrize("id_", list(cases()))
def test_every_input_comes_back_as_it_went(id_):
    problem = shipped_problem(id_)
    drawn = FoundInputs(problem).generated(1)[:DRAWN]
    inputs = [*(example.args for example in problem.examples), *problem.cases.edges, *drawn]
    held = [args for args in inputs if LANGUAGES["javascript"].holds(args)]
    assert len(held) >= (1 - LEFT_OUT) * len(inputs)
    for params, values in lists_of_arguments(problem, held):
        assert_same(params, values)


def lists_of_arguments(problem, inputs):
    """Yield parameters with the lists of arguments for them: of the function, or of the constructor and each method."""
    params = problem.signature.params
    if problem.kind is not ProblemKind.CLASS:
        kept = [param for param in params if not param.node_of]
        yield kept, [[args[param.name] for param in kept] for args in inputs]
        return
    yield params, [args["init"] for args in inputs]
    for method in problem.signature.methods:
        yield method.params, [rest for args in inputs for name, *rest in args["calls"] if name == method.name][:DRAWN]


def assert_same(params, values):
    if not params or not values:
        return
    names = {param.name: str(param.type) for param in params}
    answer = f"tuple[{', '.join([*names.values(), 'bool'])}]"  # a tuple has two values or more
    asked = entry("same", names, returns=answer)
    as_written = canonicalizer(asked["returns"])
    with js_worker(f"const same = ({', '.join(names)}) => [{', '.join(names)}, true];", asked) as running:
        batch = [dict(zip(names, each, strict=True)) for each in values]
        while batch:
            outcomes = running.call_batch(batch, SECONDS)
            for args, outcome in zip(batch, outcomes, strict=False):
                assert outcome.kind == "value", outcome
                assert outcome.value == as_written([*args.values(), True])
            batch = batch[len(outcomes) :]

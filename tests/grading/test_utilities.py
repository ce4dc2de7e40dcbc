"""Utilities in JavaScript through the one door: on a clock of their own, and without what is the task."""

from __future__ import annotations

import pytest

from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Stage
from tests.support.bank import shipped_problem
from tests.support.javascript import needs_node

pytestmark = needs_node

IDS = [
    *("debounce", "throttle", "memoize", "deep-clone", "event-emitter", "promise-all"),
    *("retry-with-backoff", "promise-pool"),
]


def judged(id_, source, upto=Stage.EXAMPLES):
    return grade(shipped_problem(id_), source.encode(), f"{id_}.js", GradeOptions(upto=upto))


@pytest.mark.parametrize("id_", [IDS[0], *(pytest.param(id_, marks=pytest.mark.slow) for id_ in IDS[1:])])
def test_a_right_solution_is_accepted(id_):
    for source in shipped_problem(id_).driver.right:
        assert str(judged(id_, source, Stage.LARGE).verdict) == "AC"


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("debounce", "no function `debounce`; did you mean `other`?"),
        ("event-emitter", "no class `EventEmitter`; did you mean `other`?"),
        ("counter-with-step", "no component `Counter`; did you mean `other`?"),
    ],
)
def test_what_is_missing_is_called_what_it_is(id_, said):
    report = judged(id_, "function other(given) { return given; }")
    assert (str(report.verdict), report.fault.message) == ("CE", said)


def test_the_shortest_sequence_of_actions_is_shown():
    source = (
        "const debounce = (fn, wait) => { const run = () => setTimeout(fn, wait); run.cancel = () => {}; return run; };"
    )
    report = judged("debounce", source, Stage.SMALL)
    assert str(report.verdict) == "WA"
    assert len(report.counterexample.args["calls"]) == 2


@pytest.mark.parametrize(
    ("id_", "source", "said"),
    [
        ("promise-all", "const promiseAll = (items) => Promise.all(items);", "write it without `Promise.all`"),
        ("deep-clone", "const deepClone = (value) => structuredClone(value);", "write it without `structuredClone`"),
        ("deep-clone", "const deepClone = (value) => _.cloneDeep(value);", "_ is not defined"),
        ("deep-clone", "const _ = require('lodash');\nconst deepClone = _.cloneDeep;", "there is no package 'lodash'"),
    ],
)
def test_what_is_the_task_is_not_there(id_, source, said):
    report = judged(id_, source)
    assert str(report.verdict) == "RTE"
    assert said in report.counterexample.fault.message if report.counterexample else said in str(report)


def test_a_promise_that_is_never_settled_is_a_wrong_answer():
    report = judged("promise-all", "const promiseAll = () => new Promise(() => {});")
    assert (str(report.verdict), report.counterexample.returned[0]) == ("WA", [])


def test_a_timer_without_end_ends_with_a_message():
    report = judged(
        "debounce", "const debounce = (fn) => { const f = () => setTimeout(f, 0); f.cancel = f; return f; };"
    )
    assert str(report.verdict) == "RTE"
    assert "timers" in report.counterexample.fault.message


def test_an_untouched_stub_is_known():
    report = judged("throttle", "function throttle(fn, wait) {\n  throw new NotWritten();\n}")
    assert report.counterexample.fault.type == "NotWritten"


def test_another_name_is_missing_with_what_is_there():
    report = judged("debounce", "const delay = () => {};")
    assert str(report.verdict) == "CE"
    assert "delay" in str(report)

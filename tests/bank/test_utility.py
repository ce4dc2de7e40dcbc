"""Files of utilities: what is built of them, and which faults are found."""

from __future__ import annotations

import pytest

from runner.bank.load import load_problem
from runner.bank.model import ProblemKind
from runner.errors import BankError
from runner.grading.call_spec import call_spec_of
from runner.languages import BANK, LANGUAGES, languages_for, reference_language
from runner.solutions.stub import stub_for
from tests.support.bank import PROBLEMS, shipped_problem

ID = "debounce"
TEXT = PROBLEMS[ID].read_text(encoding="utf-8")
JAVASCRIPT = LANGUAGES["javascript"]


def test_a_utility_is_a_class_to_the_model_and_driven_in_javascript():
    problem = shipped_problem(ID)
    assert (languages_for("utility"), reference_language(ProblemKind.UTILITY)) == ([JAVASCRIPT], BANK)
    assert call_spec_of(problem, BANK)["driver"] is None
    spec = call_spec_of(problem, JAVASCRIPT)
    assert (spec["kind"], spec["driver"]["adapter"], spec["driver"]["name"]) == ("class", "utility", "debounce")


def test_people_read_what_happens_and_type_the_actions():
    problem = shipped_problem(ID)
    args = {"init": [50], "calls": [["call", 1, 2], ["cancel"], ["advance", 50]]}
    assert JAVASCRIPT.writing.call_lines(problem, args) == [
        *("const run = owner.run = debounce(fn, 50)", "owner.run(1, 2)", "run.cancel()", "50 ms pass")
    ]
    words = JAVASCRIPT.writing.try_words(problem, args)
    assert words == "Debounce(50); call(1, 2); cancel(); advance(50)"
    assert JAVASCRIPT.reading.read_input(problem, words) == args


@pytest.mark.parametrize(
    ("id_", "line"), [("debounce", "function debounce(fn, wait) {"), ("event-emitter", "class EventEmitter {")]
)
def test_a_stub_has_the_function_or_the_class(id_, line):
    lines = stub_for(shipped_problem(id_)).splitlines()
    assert line in lines
    assert "  throw new NotWritten();" in lines or "    throw new NotWritten();" in lines


FAULTS = [
    (
        "  name: debounce\n",
        "  name: throttle\n",
        "name: the class that drives it is Debounce, which is not the same name",
    ),
    ("class Debounce {\n      constructor", "class Bounce {\n      constructor", "there is no class Debounce in it"),
    ('    cancel: "run.cancel()"\n', "", "nothing says how cancel is shown"),
    ('advance: "$ms ms pass"', 'advance: "time passes"', "the line shows each of $ms"),
    ('    cancel: "run.cancel()"\n', '    cancel: "x"\n    stop: "x"\n', "there is no method stop"),
    ('  returns: "((...args', '  methods: {a: b}\n  returns: "((...args', "a function `returns` something"),
    ("class Debounce:\n", "class Other:\n", "the source defines no Debounce"),
    ("group: cancel}", "group: nothing}", "the cases have no group 'nothing'"),
]


@pytest.mark.parametrize(("old", "new", "said"), FAULTS)
def test_a_fault_is_found(tmp_path, old, new, said):
    assert old in TEXT
    path = tmp_path / f"{ID}.yaml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path)
    assert any(said in f"{one.rule}: {one.message}" for one in caught.value.diagnostics), caught.value.diagnostics

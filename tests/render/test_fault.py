"""What went wrong in the learner's code, as its lines are shown."""

from dataclasses import asdict

import pytest

from runner.grading.report import Counterexample, Fault, Frame, Reason, Stage
from runner.render.fault import fault_lines
from runner.render.page import Page
from runner.render.plain_text import report_text
from runner.verdict import Verdict

ENTRY, ONE, TWO, THREE = (
    Frame(line, name, f"return {name}(n)") for line, name in ((2, "solve"), (5, "one"), (8, "two"), (11, "three"))
)


def lines_of(fault, *, headed=True):
    page = Page(80)
    fault_lines(page, asdict(fault), headed=headed)
    return [line.strip() for line in page.text.splitlines()]


def calls(*frames):
    """What is shown of some frames, without their source."""
    lines = lines_of(Fault("RecursionError", "", tuple(frames)), headed=False)
    return [line for line in lines if not line.startswith("return")]


def test_a_frame_that_comes_again_is_shown_once():
    assert lines_of(Fault("KeyError", "7", (ENTRY, *[ONE] * 5, TWO))) == [
        "KeyError: 7",
        "line 2, in solve",
        "return solve(n)",
        "line 5, in one",
        "return one(n)",
        "the same 4 times more",
        "line 8, in two",
        "return two(n)",
    ]


def test_of_a_deep_recursion_not_every_call_is_known():
    assert calls(*[ONE] * 20) == ["line 5, in one", "the same at least 19 times more"]


@pytest.mark.parametrize("start", [0, 1])
def test_a_cycle_goes_on_where_frames_are_missing(start):
    first, last = [ENTRY, *[ONE, TWO] * 5][:10], ([ONE, TWO] * 6)[start : start + 10]
    shown = ["line 2, in solve", "line 5, in one", "line 8, in two"]
    found = calls(*first, *last)
    assert found[:3] == shown
    assert found[3].startswith("these two at least ")
    assert len(found) <= 5


def test_twenty_frames_that_differ_are_all_shown():
    frames = [Frame(line, "solve", "") for line in range(20)]
    assert len(calls(*frames)) == 20


@pytest.mark.parametrize(
    ("column", "place"),
    [(5, 0), (8, 3), (90, 13)],
)
def test_the_mark_is_below_the_column(column, place):
    fault = Fault("SyntaxError", "it", line=4, column=column, source="    for a in nums")
    page = Page(40)
    fault_lines(page, asdict(fault))
    assert page.text.splitlines()[-2:] == ["      for a in nums", " " * (6 + place) + "^"]


@pytest.mark.parametrize(
    ("cycle", "words"),
    [((ONE, TWO), "these two 3 times more"), ((ONE, TWO, THREE), "these three 3 times more")],
)
def test_frames_that_come_round_are_shown_once(cycle, words):
    shown = [f"line {frame.line}, in {frame.function}" for frame in cycle]
    assert calls(ENTRY, *cycle * 4, ONE) == ["line 2, in solve", *shown, words, "line 5, in one"]


@pytest.mark.parametrize("frames", [(ENTRY, ONE, ONE, TWO), (ONE, TWO, ONE, TWO, THREE)])
def test_what_comes_twice_is_shown_twice(frames):
    assert calls(*frames) == [f"line {frame.line}, in {frame.function}" for frame in frames]


@pytest.mark.parametrize(
    ("kind", "message", "shown"),
    [
        ("timeout", "no answer within 4 s", "No answer within 4 s"),
        ("exit", "the process ended with exit code 3", "The process ended with exit code 3"),
        ("crash", "the process was ended by SIGSEGV", "The process was ended by SIGSEGV"),
        ("ValueError", "no such value", "ValueError: no such value"),
        ("timid", "a class of the learner's", "timid: a class of the learner's"),
    ],
)
def test_what_is_no_exception_has_no_type(kind, message, shown):
    assert lines_of(Fault(kind, message))[0] == shown


def test_a_call_that_ended_the_process_has_raised_nothing(stack, report_of):
    args = {"init": [], "calls": [["push", 1], ["get_min"]]}
    fault = Fault("exit", "the process ended with exit code 3")
    case = Counterexample(Stage.SMALL, args, [None, 1], returned=[None], call_index=1, fault=fault)
    text = report_text(report_of(Verdict.RTE, case, reason=Reason.EXITED), stack)
    assert "expected 1, instead the process ended with exit code 3" in text
    assert "raised" not in text
    assert "exit:" not in text


@pytest.mark.parametrize("source", ["n = int(input())", "line = next(sys.stdin)", "data = input ()"])
def test_a_line_that_waits_for_something_typed_says_where_the_input_is(source):
    fault = Fault("EOFError", "EOF when reading a line", (Frame(3, "solve", source),))
    expected = "The input comes as arguments; there is no standard input."
    assert lines_of(fault)[:2] == ["EOFError: EOF when reading a line", expected]
    assert lines_of(fault, headed=False)[0] == expected


@pytest.mark.parametrize(
    ("kind", "source"),
    [("EOFError", "pickle.loads(b'')"), ("EOFError", "put_input(1)"), ("ValueError", "int(input())")],
)
def test_a_line_that_does_not_says_nothing(kind, source):
    assert "typed" not in "".join(lines_of(Fault(kind, "", (Frame(3, "solve", source),))))

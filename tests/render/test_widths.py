"""No line of a check's page is wider than the page, however narrow that is and however long what it shows."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.bank.model import Checker
from runner.grading.report import Counterexample, Fault, Frame, GroupCount, Reason, Stage
from runner.render.page import Page
from runner.render.plain_text import report_text
from runner.render.truncation import LEAST, cut, middle_cut
from runner.render.values import brief, pair
from runner.typespec import parse
from runner.verdict import Verdict

WIDTHS = (30, 40, 60, 80, 120)
LONG = "x" * 1000


@pytest.fixture
def samples(gcd, stack, make, report_of, wrong, fault, growth):
    """Reports with their problems, by name: those of the golden texts, and others with something long in each place."""
    matrix = [[0, 0, 0], [0, 0, 0], [0, 0, 1]] * 3
    in_place = make({"matrix": "list[list[int]]"}, "None", checker=Checker(in_place="matrix"))
    any_valid = make({"s": "str"}, "str", checker=Checker(valid="any"))
    any_order = make({"prerequisites": "list[list[int]]"}, "list[str]", checker=Checker(any_order=(1,)))
    nodes = make({"head": "ListNode | None", "root": "TreeNode | None"}, "TreeNode | None")
    calls = {"init": [], "calls": [*[["push", n * 10**9] for n in range(30)], ["get_min"], ["pop"]]}
    class_case = Counterexample(
        Stage.SMALL, calls, [*[None] * 30, 0, None], True, [*[None] * 30, 10**70, None], call_index=30
    )
    long_fault = Fault(
        "ValueError",
        f"Exceeds the limit: '{LONG}' at {LONG}\x1b\x1b",
        (Frame(7, "f" * 60, f"\treturn\t{LONG}"), *[Frame(9, "g", "g(n)")] * 19),
    )
    syntax = Fault("SyntaxError", "expected ':'", line=4, column=300, source=f"    if {LONG}")
    lists = make({"nums": "list[int]"}, "list[int]")
    numbers = list(range(10_000))
    other = [*numbers[:7000], -1, *numbers[7001:]]
    slow = replace(growth, rows=(*growth.rows, replace(growth.rows[-1], n=1_000_000, yours=44.4, is_cut=True)))
    raised = replace(wrong, has_returned=False, returned_text="", fault=long_fault)
    return {
        "wrong": (report_of(counterexample=wrong, growth=growth), gcd),
        "raised": (report_of(Verdict.RTE, replace(raised, fault=fault)), gcd),
        "long message": (report_of(Verdict.RTE, raised), gcd),
        "long message at import": (report_of(Verdict.RTE, fault=long_fault, reason=Reason.IMPORT), gcd),
        "call raised": (report_of(Verdict.RTE, replace(class_case, has_returned=False, fault=long_fault)), stack),
        "call": (report_of(counterexample=class_case), stack),
        "calls before": (report_of(counterexample=replace(class_case, first_call=calls)), stack),
        "no Python": (report_of(Verdict.CE, reason=Reason.SYNTAX, fault=syntax, groups=(), inputs=0), gcd),
        "too slow": (report_of(Verdict.SLOW, growth=slow, groups=()), gcd),
        "time": (report_of(Verdict.TLE, replace(raised, args={"nums": numbers}), reason=Reason.BUSY), gcd),
        "printed": (report_of(counterexample=replace(wrong, printed=f"{LONG}\n\t{LONG}\n" + "\x1b" * 99)), gcd),
        "in place": (
            report_of(counterexample=Counterexample(Stage.SMALL, {"matrix": matrix}, matrix, True, matrix[1:])),
            in_place,
        ),
        "no value": (
            report_of(counterexample=Counterexample(Stage.SMALL, {"s": "w" * 999}, "w" * 999, returned_text=LONG)),
            any_valid,
        ),
        "another right": (
            report_of(counterexample=Counterexample(Stage.SMALL, {"s": "ww"}, "w" * 999, True, "w" * 500)),
            any_valid,
        ),
        "long name": (
            report_of(
                counterexample=Counterexample(Stage.SMALL, {"prerequisites": [[1, 2]] * 99}, ["a b"] * 9, True, [])
            ),
            any_order,
        ),
        "drawn": (
            report_of(
                counterexample=Counterexample(
                    Stage.SMALL, {"head": numbers[:31], "root": numbers[:15]}, numbers[:15], True, numbers[:9]
                )
            ),
            nodes,
        ),
        "long lists": (
            report_of(counterexample=Counterexample(Stage.LARGE, {"nums": numbers}, numbers, True, other)),
            lists,
        ),
        "judge": (report_of(Verdict.JE, notes=("The reference of the problem failed on this input.", LONG)), gcd),
        "groups": (
            report_of(counterexample=wrong, groups=(GroupCount("one divides another, or is far larger", 4, 4),)),
            gcd,
        ),
    }


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_page(width, samples):
    wide = [
        (name, line)
        for name, (report, problem) in samples.items()
        for line in report_text(report, problem, width).splitlines()
        if len(line) > width
    ]
    assert wide == []


@given(st.text(alphabet="ab, ", max_size=300), st.integers(0, 120), st.integers(0, 299))
def test_a_cut_takes_no_more_than_its_room(text, room, focus):
    assert len(cut(text, room, min(focus, max(len(text) - 1, 0)))[0]) <= max(room, LEAST)
    assert len(cut(text, room, None)[0]) <= max(room, LEAST)


@given(st.lists(st.integers(0, 10**9)), st.lists(st.integers(0, 10**9)), st.integers(LEAST, 120))
def test_values_take_no_more_than_their_room(one, other, room):
    spec = parse("list[int]")
    two = pair(one, other, spec, room)
    assert max(map(len, (brief(one, spec, room), two.expected, two.returned))) <= room


@given(st.text(alphabet="abc", max_size=50), st.integers(3, 60))
def test_a_long_word_keeps_its_ends(word, room):
    short = middle_cut(word, room)
    if len(word) <= room:
        assert short == word
    else:
        start, end = short.split("…")
        assert (len(short), word.startswith(start), word.endswith(end)) == (room, True, True)


def test_a_hint_next_to_a_value_goes_below_it_where_it_does_not_fit(make, report_of):
    problem = make({"s": "str"}, "str", checker=Checker(valid="any"))
    case = Counterexample(Stage.SMALL, {"s": "a"}, "w" * 30, True, "v")
    report = report_of(counterexample=case)
    value = f"  expected   '{'w' * 30}'"
    assert f"\n{value}  or another valid answer\n" in report_text(report, problem, 80)
    assert f"\n{value}\n             or another valid answer\n" in report_text(report, problem, 60)


def test_what_somebody_is_to_copy_is_not_shortened():
    page = Page(30)
    page.wrapped("Your file: /home/somebody/solutions/set_matrix_zeroes.py")
    assert "/home/somebody/solutions/set_matrix_zeroes.py" in page.text.splitlines()
    page.wrapped("Next: `drill try 'nums=[1, 2, 3, 4, 5, 6]'` and more")
    assert "`drill try 'nums=[1, 2, 3, 4, 5, 6]'`" in page.text.splitlines()

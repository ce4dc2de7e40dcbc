"""The page of a check, as golden texts at three widths and by what must be on it."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from runner.bank.model import Checker
from runner.grading.report import Counterexample, Fault, Reason, Stage
from runner.render.plain_text import report_text
from runner.render.report_page import report_page
from runner.render.view import view_of
from runner.verdict import Verdict

GOLDEN = Path(__file__).parent / "golden"
WIDTHS = (60, 80, 140)


def check_golden(name, text):
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("DRILL_UPDATE_GOLDEN"):
        path.write_text(text)
    assert text == path.read_text(), f"looks right? DRILL_UPDATE_GOLDEN=1 rewrites {path.name}"


def everywhere(report, problem, attempt=None):
    view = view_of(report, problem, attempt)
    return "".join(f"--- {width} columns\n{report_page(view, width).text}" for width in WIDTHS)


def test_wrong_answer(gcd, report_of, wrong):
    check_golden("wrong_answer", everywhere(report_of(counterexample=wrong), gcd))


def test_accepted(gcd, report_of):
    report = report_of(Verdict.AC, groups=tuple(replace(g, failed=0) for g in report_of().groups))
    check_golden("accepted", everywhere(report, gcd, {"minutes": 11, "checks": 2, "hints": 0}))


def test_class_case(stack, report_of):
    case = Counterexample(
        stage=Stage.SMALL,
        args={"init": [], "calls": [["push", 1], ["push", 2], ["get_min"], ["pop"], ["get_min"], ["pop"]]},
        expected=[None, None, 1, None, 1, None],
        has_returned=True,
        returned=[None, None, 1, None, None, None],
        call_index=4,
        groups=("duplicates",),
    )
    check_golden("class_case", everywhere(report_of(counterexample=case), stack))


def test_runtime_error(gcd, report_of, fault):
    case = Counterexample(Stage.EXAMPLES, {"nums": [0, 7]}, [7, 0], fault=fault, printed="a = 0\x1b[2J\n" * 20)
    check_golden("runtime_error", everywhere(report_of(Verdict.RTE, case, groups=()), gcd))


def test_does_not_compile(gcd, report_of):
    fault = Fault("SyntaxError", "expected ':'", line=4, column=12, source="    for a in nums")
    report = report_of(Verdict.CE, reason=Reason.SYNTAX, fault=fault, groups=(), inputs=0)
    check_golden("does_not_compile", everywhere(report, gcd))


def test_too_slow(gcd, report_of, growth):
    report = report_of(Verdict.SLOW, growth=growth, groups=())
    check_golden("too_slow", everywhere(report, gcd))


def test_times_of_many_calls_say_so(gcd, report_of, growth):
    report = report_of(Verdict.SLOW, growth=growth)
    assert "calls" not in report_page(view_of(report, gcd), 80).text
    many = replace(gcd, growth=replace(gcd.growth, calls=100))
    assert "Each time is of 100 calls." in report_page(view_of(report, many), 80).text


def test_tree_and_grid(make, report_of):
    problem = make({"root": "TreeNode | None", "grid": "list[list[int]]"}, "int")
    case = Counterexample(
        Stage.GENERATED, {"root": [3, 9, 20, None, None, 15, 7], "grid": [[1, 0], [10, 1]]}, 3, True, 2, "2"
    )
    check_golden("tree_and_grid", everywhere(report_of(counterexample=case), problem))


def test_long_lists_keep_their_difference(make, report_of):
    problem = make({"nums": "list[int]"}, "list[int]")
    expected = list(range(10_000))
    returned = [*expected[:7000], -1, *expected[7001:]]
    case = Counterexample(Stage.LARGE, {"nums": expected[::-1]}, expected, True, returned)
    check_golden("long_lists", everywhere(report_of(counterexample=case), problem))


def test_state_between_calls(gcd, report_of, wrong):
    case = replace(wrong, first_call={"nums": [3]})
    report = report_of(counterexample=case, reason=Reason.KEEPS_STATE)
    check_golden("keeps_state", everywhere(report, gcd))


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_terminal(width, gcd, report_of, wrong, fault, growth):
    for report in (
        report_of(counterexample=wrong, growth=growth),
        report_of(Verdict.RTE, replace(wrong, has_returned=False, fault=fault)),
        report_of(Verdict.TLE, replace(wrong, has_returned=False, args={"nums": list(range(50_000))})),
        report_of(Verdict.JE, notes=("The reference of the problem failed on this input, which is the bank's fault.",)),
    ):
        for line in report_text(report, gcd, width).splitlines():
            assert len(line) <= width, line


def test_topic_and_difficulty_stay_hidden(gcd, report_of, wrong):
    report = report_of(counterexample=wrong)
    seen = report_text(report, gcd, 80) + str(view_of(report, gcd))
    assert "number-theory" not in seen
    assert "medium" not in seen


def test_what_was_printed_cannot_steer_the_terminal(gcd, report_of, wrong):
    text = report_text(report_of(counterexample=replace(wrong, printed="\x1b[31mred\r\x07")), gcd)
    assert "\x1b" not in text
    assert "\\x1b[31mred" in text


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff"])
def test_signs_that_turn_the_text_about_are_spelled(gcd, wrong, report_of, sign):
    text = report_text(report_of(counterexample=replace(wrong, printed=f"a{sign}b")), gcd)
    assert sign not in text
    assert f"a\\u{ord(sign):04x}b" in text


def test_a_difference_is_not_marked_where_order_does_not_matter(make, report_of):
    problem = make({"nums": "list[int]"}, "list[int]", checker=Checker(any_order=(1,)))
    case = Counterexample(Stage.SMALL, {"nums": [1]}, list(range(30)), True, list(range(30))[::-1])
    assert "first difference" not in report_text(report_of(counterexample=case), problem)


def test_a_difference_is_marked_under_the_value_and_not_under_its_picture(make, report_of):
    problem = make({"root": "TreeNode"}, "TreeNode")
    chain = [0, None, 1, None, 2, None, 3, None, 4]
    case = Counterexample(Stage.SMALL, {"root": chain}, chain, True, [*chain[:8], 5])
    lines = report_text(report_of(counterexample=case), problem).splitlines()
    returned = next(place for place, line in enumerate(lines) if line.startswith("  returned"))
    assert lines[returned + 1].endswith("^ first difference at index 8")
    assert lines[returned][lines[returned + 1].index("^")] == "5"


def test_in_place_says_where_the_answer_is_looked_for(make, report_of):
    problem = make({"nums": "list[int]"}, "None", checker=Checker(in_place="nums"))
    case = Counterexample(Stage.SMALL, {"nums": [2, 1]}, [1, 2], True, [2, 1])
    text = report_text(report_of(counterexample=case, reason=Reason.REBOUND), problem)
    assert "expected   [1, 2]  in nums after the call" in text
    assert "found      [2, 1]" in text


def test_a_returned_length_says_where_the_elements_that_count_are(make, report_of):
    problem = make({"nums": "list[int]"}, "int", checker=Checker(in_place="nums", prefix=True))
    text = report_text(
        report_of(counterexample=Counterexample(Stage.SMALL, {"nums": [2, 2]}, [2], True, [2, 2])), problem
    )
    assert "expected   [2]  at the start of nums after the call" in text


def test_a_time_limit_shows_the_line_that_was_running(gcd, report_of, wrong, fault):
    case = replace(wrong, has_returned=False, returned_text="", fault=replace(fault, type="", message=""))
    text = report_text(report_of(Verdict.TLE, case, reason=Reason.BUSY), gcd)
    assert "no answer within 2 s" in text
    assert "line 3, in fold" in text


def test_every_reason_has_words():
    from runner.render.verdict_words import REASONS

    assert set(REASONS) == set(Reason)


def test_an_answer_that_is_a_list_of_lists_is_no_grid(make, report_of):
    problem = make({"words": "list[str]"}, "list[list[str]]")
    case = Counterexample(Stage.SMALL, {"words": ["a"]}, [["a", "b"], ["c", "d"]], True, [["a", "c"], ["b", "d"]])
    assert "\n             a b\n" not in report_text(report_of(counterexample=case), problem)


GRID = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 1]]
DRAWN = "             0 0 0 0\n             0 0 0 0\n             0 0 0 1\n"


def test_a_grid_that_has_to_be_cut_says_how_large_it_is(make, report_of):
    problem = make({"grid": "list[list[int]]"}, "int")
    report = report_of(counterexample=Counterexample(Stage.SMALL, {"grid": GRID}, 1, True, 0))
    assert f"  grid     = 3 rows of 4\n{DRAWN}" in report_text(report, problem, 45)
    assert f"  grid     = {GRID}\n{DRAWN}" in report_text(report, problem, 60)


def test_two_grids_that_have_to_be_cut_say_where_they_part(make, report_of):
    problem = make({"grid": "list[list[int]]"}, "None", checker=Checker(in_place="grid"))
    case = Counterexample(Stage.SMALL, {"grid": GRID}, GRID, True, [*GRID[:2], [0, 0, 2, 1]])
    text = report_text(report_of(counterexample=case), problem, 45)
    assert f"  expected   3 rows of 4\n             in grid after the call\n{DRAWN}" in text
    found = DRAWN.replace("0 0 0 1", "0 0 2 1")
    assert f"  found      3 rows of 4\n             first difference at [2][2]\n{found}" in text


def test_pairs_are_no_grid(make, report_of):
    problem = make({"intervals": "list[list[int]]"}, "int")
    case = Counterexample(Stage.SMALL, {"intervals": [[0, 0], [0, 0]]}, 1, True, 0)
    lines = report_text(report_of(counterexample=case), problem).splitlines()
    assert "0 0" not in [line.strip() for line in lines]

import pytest

from runner.bank.model import Checker
from runner.grading.judge import judge
from runner.grading.report import Fault, Reason
from runner.grading.worker.worker import CallOutcome
from runner.verdict import Verdict
from tests.support.bank import tiny_problem
from tests.support.grading import graded, returning

ARGS = {"nums": [1, 3]}


def judged(outcome, problem=None, expected=2, args=ARGS, **more):
    return judge(problem or tiny_problem(), args, expected, outcome, **more)


@pytest.mark.parametrize(
    ("outcome", "verdict", "reason"),
    [
        (CallOutcome("value", value=2), Verdict.AC, Reason.NONE),
        (CallOutcome("value", value=3), Verdict.WA, Reason.NONE),
        (CallOutcome("value", value=True), Verdict.WA, Reason.NONE),
        (CallOutcome("value", wrong_type="returned `str`", text="'2'"), Verdict.WA, Reason.WRONG_TYPE),
        (CallOutcome("raise", fault=Fault("IndexError", "")), Verdict.RTE, Reason.NONE),
        (CallOutcome("timeout", busy=True), Verdict.TLE, Reason.BUSY),
        (CallOutcome("timeout", asleep=True), Verdict.TLE, Reason.STARVED),
        (CallOutcome("timeout"), Verdict.TLE, Reason.NONE),
        (CallOutcome("memory"), Verdict.MLE, Reason.NONE),
        (CallOutcome("exit"), Verdict.RTE, Reason.EXITED),
        (CallOutcome("crash"), Verdict.RTE, Reason.CRASHED),
        (CallOutcome("protocol"), Verdict.RTE, Reason.PROTOCOL),
        (CallOutcome("missing"), Verdict.RTE, Reason.IMPORT),
    ],
)
def test_every_outcome_has_its_verdict(outcome, verdict, reason):
    judgment = judged(outcome)
    assert (judgment.verdict, judgment.reason) == (verdict, reason)
    assert judgment.failed is (verdict is not Verdict.AC)


@pytest.mark.parametrize(
    ("printed", "expected", "is_it"),
    [
        ("2\n", 2, True),
        ("looking at 1\nlooking at 3\n2\n", 2, True),
        ("3\n", 2, False),
        ("", 2, False),
        ("two\n", 2, False),
        ("(", 2, False),
    ],
)
def test_printing_the_answer_is_distinguished_from_returning_nothing(printed, expected, is_it):
    outcome = CallOutcome("value", wrong_type="returned None, expected an `int`", text="None", printed=printed)
    assert (judged(outcome, expected=expected).reason is Reason.PRINTED) is is_it


def test_a_printed_list_counts_as_people_write_it():
    problem = returning("list[int]", reference="def spread(nums):\n    return nums\n")
    outcome = CallOutcome("value", wrong_type="returned None", text="None", printed="(1, 3)\n")
    assert judged(outcome, problem, [1, 3]).reason is Reason.PRINTED
    pairs = returning("dict[str, int]", reference="def spread(nums):\n    return {}\n")
    outcome = CallOutcome("value", wrong_type="returned None", text="None", printed="{'a': 1}\n")
    assert judged(outcome, pairs, [["a", 1]]).reason is Reason.PRINTED


def test_a_printed_text_needs_no_quotes():
    problem = returning("str", reference="def spread(nums):\n    return ''\n")
    outcome = CallOutcome("value", wrong_type="returned None", text="None", printed="abc\n")
    assert judged(outcome, problem, "abc").reason is Reason.PRINTED


def test_what_returns_something_else_did_not_print_instead():
    outcome = CallOutcome("value", value=5, text="5", printed="2\n")
    assert judged(outcome).reason is Reason.NONE


def test_changing_an_argument_counts_only_where_it_is_to_be_kept():
    keeps = returning("int", reference="def spread(nums):\n    return 2\n", keeps=["nums"])
    changed = CallOutcome("value", value=2, mutated={"nums": "[2]"})
    assert judged(changed, keeps).verdict is Verdict.MUT
    assert judged(changed).verdict is Verdict.AC
    assert judged(CallOutcome("value", value=9, mutated={"nums": "[2]"}), keeps).verdict is Verdict.WA


def test_rebinding_is_named_only_where_it_is_wrong():
    problem = returning("None", reference="def spread(nums):\n    nums.sort()\n", checker=Checker(in_place="nums"))
    assert judged(CallOutcome("value", value=[3, 1], rebound=True), problem, [1, 3]).reason is Reason.REBOUND
    assert judged(CallOutcome("value", value=[3, 1]), problem, [1, 3]).reason is Reason.NONE
    assert not judged(CallOutcome("value", value=[1, 3], rebound=True), problem, [1, 3]).failed


def test_a_copy_shares_no_node():
    problem = returning(
        "Node | None",
        reference="def spread(nums):\n    return nums\n",
        params={"nums": "Node | None"},
        checker=Checker(deep_copy="nums"),
    )
    shared = CallOutcome("value", value=[[2], [1]], shares_nodes=True)
    assert judged(shared, problem, [[2], [1]]).reason is Reason.NOT_A_COPY
    assert not judged(CallOutcome("value", value=[[2], [1]]), problem, [[2], [1]]).failed


def test_a_node_of_another_structure_is_wrong_with_the_right_value():
    assert judged(CallOutcome("value", value=2, foreign_node=True)).reason is Reason.FOREIGN_NODE


def test_the_predicate_is_asked_only_about_other_answers():
    asked = []

    def is_valid(args, expected, value):
        asked.append(value)
        return value > 10

    assert not judged(CallOutcome("value", value=2), is_valid=is_valid).failed
    assert not judged(CallOutcome("value", value=11), is_valid=is_valid).failed
    assert judged(CallOutcome("value", value=3), is_valid=is_valid).failed
    assert asked == [11, 3]


def test_the_kind_of_failure_is_the_verdict_and_the_exception():
    index, key = (judged(CallOutcome("raise", fault=Fault(name, ""))) for name in ("IndexError", "KeyError"))
    assert index.kind != key.kind
    assert judged(CallOutcome("value", value=3)).kind == judged(CallOutcome("value", value=4)).kind


@pytest.mark.parametrize(("returns", "reason"), [("None", Reason.RETURNED), ("int", Reason.NONE)])
def test_what_a_signature_asks_to_be_returned_is_no_answer_in_the_wrong_place(returns, reason):
    problem = returning(
        returns,
        reference="def spread(nums):\n    nums.sort()\n    return len(nums)\n",
        checker=Checker(in_place="nums"),
    )
    report = graded("def spread(nums):\n    return len(nums)\n", problem)
    assert (report.verdict, report.reason) == (Verdict.WA, reason)

"""The measuring of growth: which sizes, what a timing that fails means, and real solutions of both kinds."""

import sys
from collections import Counter
from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest

from runner.bank.cases import Cases, Growth, LargeInput, Shape
from runner.errors import BankFaultError
from runner.grading.check import Check
from runner.grading.found_inputs import FoundInputs
from runner.grading.judge import judge
from runner.grading.report import Fault, Stage
from runner.grading.session import Session, Timed
from runner.grading.stages import growth, growth_by_slope, growth_inputs
from runner.grading.worker.worker import CallOutcome, Timing
from runner.languages import DEFAULT
from runner.verdict import Verdict
from tests.support.bank import shipped_problem, tiny_problem
from tests.support.grading import graded, returning


@dataclass
class Told:
    """A session with given times: by size, seconds, or what happened instead."""

    problem: object
    yours: object
    theirs: object = lambda n: n * 1e-7
    answers: object = lambda n: 0
    asked: list = field(default_factory=list)
    renewed: int = 0
    slowest_good: float = 0.0
    restart: float = 0.05
    spent: float = 0.0
    language: object = DEFAULT

    @property
    def reference(self):
        def time(args, calls, which):
            seconds = self.theirs(len(args["nums"]))
            if seconds is None:
                raise BankFaultError("the reference fails")
            return Timing(CallOutcome("value", value=0, seconds=seconds))

        return SimpleNamespace(time=time)

    def time_solution(self, args, calls, which, cut, reference):
        self.asked.append(len(args["nums"]))
        seconds = self.yours(len(args["nums"]))
        if isinstance(seconds, str):
            return Timed(cut, stopped=seconds)
        value = self.answers(len(args["nums"]))
        return Timed(min(seconds, cut), judge(self.problem, args, 0, CallOutcome("value", value=value)))

    def renew(self):
        self.renewed += 1

    def judge_batch(self, batch, limit, then):
        outcome = (
            CallOutcome("raise", fault=Fault("KeyError", "it"))
            if self.yours(10**9) == "KeyError"
            else CallOutcome("value", value=0)
        )
        return [judge(self.problem, args, 0, outcome) for args in batch]


@pytest.fixture
def measured(monkeypatch):
    monkeypatch.setattr(growth, "PAUSE", 0)
    monkeypatch.setattr(growth_inputs, "growth_input", lambda problem, n, seed: {"nums": [0] * n})

    def run(yours, max_n=100000, factor=2, stage=growth, **more):
        inputs = {"nums": Shape("list", {"size": "n", "of": Shape("int", {"value": 0})})}
        problem = tiny_problem(growth=Growth(inputs, max_n=max_n, factor=factor))
        check = Check(problem, Told(problem, yours, **more), 1, FoundInputs(problem))
        finding = stage.run(check)
        return check, finding

    return run


def test_sizes_double_up_to_what_takes_the_reference_long_enough(measured):
    check, _ = measured(lambda n: n * 1e-7)
    assert [row.n for row in check.growth.rows] == [1562, 3125, 6250, 12500, 25000, 50000, 100000]
    check, _ = measured(lambda n: n * 1e-6, theirs=lambda n: n * 1e-6)
    assert check.growth.rows[-1].n == 12500


def test_searches_go_by_four(measured):
    check, _ = measured(lambda n: 0.011, theirs=lambda n: 0.001 + n * 1e-7, factor=4)
    assert [row.n for row in check.growth.rows][-3:] == [6250, 25000, 100000]


def test_sizes_that_are_too_quick_to_time_are_left_out(measured):
    check, _ = measured(lambda n: n * 1e-7)
    assert check.growth.rows[0].reference >= growth_inputs.LEAST


def test_the_same_growth_is_accepted_after_one_sweep(measured):
    check, finding = measured(lambda n: n * 1.5e-7)
    assert finding is None
    assert not check.slow
    assert len(check.session.asked) == 7


def test_another_class_is_slow_after_three_sweeps(measured):
    check, _ = measured(lambda n: n * 1e-7 * n / 10000)
    assert check.slow
    assert len(check.session.asked) == 21
    assert check.session.renewed == 2, "what it remembers of one sweep is gone in the next"


def test_a_cut_ends_a_sweep_and_two_of_them_are_enough(measured):
    check, _ = measured(lambda n: n * 1e-7 * n / 100)
    assert check.slow
    assert check.growth.rows[-1].n < 100000
    assert check.growth.rows[-1].yours == growth_inputs.CUT
    assert check.session.asked.count(check.growth.rows[-1].n) == 2


def test_the_least_of_the_sweeps_counts(measured):
    times = iter([30.0] * 7 + [0.0] * 100)
    check, _ = measured(lambda n: n * 1e-7 + next(times) * 1e-3)
    assert not check.slow
    assert check.growth.rows[-1].ratio == pytest.approx(1)


@pytest.mark.parametrize("what", ["RecursionError", "memory"])
def test_what_is_too_deep_or_too_large_is_measured_below(measured, what):
    check, finding = measured(lambda n: what if n > 10000 else n * 1e-7)
    assert finding is None
    assert check.growth.rows[-1].n == 6250
    assert f"below n = 12,500 only: there the solution ended with {what}" in check.growth.conclusion


def test_an_error_on_a_growth_input_is_a_failure(measured):
    _check, finding = measured(lambda n: "KeyError" if n > 10000 else n * 1e-7)
    assert finding.stage is Stage.GROWTH
    assert finding.judgment.verdict is Verdict.RTE
    assert "12,500" in finding.note


def test_an_error_that_does_not_come_again_is_noted(measured):
    check, finding = measured(lambda n: "exit" if 10**4 < n < 10**9 else n * 1e-7)
    assert finding is None
    assert "ended with exit" in check.growth.conclusion


@pytest.mark.parametrize("stage", [growth, growth_by_slope])
def test_a_reference_that_fails_is_the_banks_fault(measured, stage):
    with pytest.raises(BankFaultError, match="on the growth input of size 1 "):
        measured(lambda n: 0.1, stage=stage, theirs=lambda n: None)


def test_a_reference_that_is_disturbed_once_is_timed_again(measured):
    """Otherwise its time, and with it the ratio, would depend on other work on the machine."""
    times = iter([3.0, 0.0, 0.0] * 100)
    check, _ = measured(
        lambda n: n * 1e-7 * n / 1000, stage=growth_by_slope, theirs=lambda n: n * 1e-7 * (1 + next(times))
    )
    assert check.growth.rows[0].ratio == pytest.approx(check.growth.rows[0].n / 1000)
    assert check.slow


def test_the_sizes_take_turns_unless_it_is_clearly_quick(measured):
    """Other work on the machine would otherwise meet all timings of one size."""
    check, _ = measured(lambda n: n * 1.4e-7, stage=growth_by_slope)
    sizes = [row.n for row in check.growth.rows]
    assert check.session.asked[-3 * len(sizes) :] == 3 * sizes
    check, _ = measured(lambda n: n * 0.5e-7, stage=growth_by_slope)
    assert check.session.asked[-len(sizes) :] == sizes
    assert check.session.asked[-len(sizes) - 1] != sizes[-1], "the call before is of the warming up"


def test_a_slow_solution_warms_up_on_an_input_that_lets_it_make_many_calls(measured):
    check, _ = measured(lambda n: n * 1e-7 * n / 100, stage=growth_by_slope)
    [(most, _)] = Counter(check.session.asked).most_common(1)
    assert most == 3125, "it takes 9.8 ms there"


def test_small_sizes_that_cannot_be_made_are_left_out(monkeypatch):
    inputs = {"nums": Shape("list", {"size": "n", "of": Shape("int", {"min_value": 0, "max_value": 9})})}
    holds = replace(tiny_problem().constraints[0], holds="len(nums) >= 300")
    problem = tiny_problem(growth=Growth(inputs, max_n=1000), constraints=(holds,))
    check = Check(problem, Told(problem, lambda n: n * 1e-6, lambda n: n * 1e-6), 1, FoundInputs(problem))
    growth.run(check)
    assert [row.n for row in check.growth.rows] == [500, 1000]


@pytest.mark.parametrize("id_", ["counter-with-step", "debounce", "second-highest-salary"])
def test_a_kind_that_never_limits_the_time_says_nothing(id_):
    problem = shipped_problem(id_)
    check = Check(problem, None, 1, FoundInputs(problem))
    assert growth.run(check) is None
    assert check.growth is None


def test_a_problem_without_growth_says_why():
    problem = tiny_problem(growth=Growth(none="a call is one step"))
    check = Check(problem, None, 1, FoundInputs(problem))
    assert growth.run(check) is None
    assert check.growth.conclusion == "Growth is not measured here: a call is one step"


LINEAR = """
def spread(nums):
    least = greatest = nums[0]
    for value in nums:
        least, greatest = min(value, least), max(value, greatest)
    return greatest - least
"""


def test_real_solutions_are_told_apart():
    shape = Shape("list", {"size": "n", "of": Shape("int", {"min_value": -1000, "max_value": 1000})})
    wide = replace(tiny_problem().constraints[0], holds="len(nums) >= 1")
    problem = tiny_problem(growth=Growth({"nums": shape}, max_n=20000), constraints=(wide,), reference=LINEAR)
    slow = "def spread(nums):\n    return max(max(nums) - value for value in nums)\n"
    found = []
    for code in (LINEAR, slow):
        with Session(problem, code.encode(), "it.py") as session:
            session.load()
            check = Check(problem, session, 1, FoundInputs(problem))
            assert growth.run(check) is None
            found.append(check.slow)
    assert found == [False, True]


SLOW = """
import gc, sys

def slowly(nums):
    return sorted({value for value in nums if max(nums) >= value})
"""
TRICKS = {
    "no trick": "def spread(nums): return sorted(set(nums))",
    "no trick, and slow": "def spread(nums): return slowly(nums)",
    "in a thread": """
from threading import Thread

def spread(nums):
    found = []
    thread = Thread(target=lambda: found.extend(slowly(nums)))
    thread.start()
    thread.join()
    return found
""",
    "where no garbage is collected": "def spread(nums): return slowly(nums) if gc.isenabled() else [0, 1]",
    "where another function calls": """
known = []

def spread(nums):
    frame, stack = sys._getframe(1), []
    while frame:
        stack.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    if not known:
        known.extend(stack)
    return slowly(nums) if stack == known else [0, 1]
""",
    "a clock that stands still": """
for module in list(sys.modules.values()):
    for name in ("thread_time_ns", "process_time_ns"):
        if hasattr(module, name):
            setattr(module, name, lambda: 0)

def spread(nums): return slowly(nums)
""",
    "another timing function": """
for name, module in list(sys.modules.items()):
    if name == "sandbox.run_case":
        usual = getattr(module, "CaseRunner", None)
        call = usual and usual.__call__
        if usual:
            usual.__call__ = lambda *given: [out if place != 2 else 1000 for place, out in enumerate(call(*given))]
        module.time = lambda *given: ("timed", 1000, 0, {})

def spread(nums): return slowly(nums)
""",
    "work before the call": """
for name, module in list(sys.modules.items()):
    if name == "sandbox.calls":
        usual = module.FunctionCase.prepare
        def prepare(self, args):
            made = usual(self, args)
            known[id(made[0][0])] = slowly(made[0][0])
            return made
        module.FunctionCase.prepare = prepare
known = {}

def spread(nums): return known[id(nums)]
""",
    "work after the call": """
class deque:
    def __init__(self, nums): self.nums = nums
    def __iter__(self): return iter(slowly(self.nums))

def spread(nums): return deque(nums)
""",
    "known by identity": """
known = []

def spread(nums):
    for before, answer in known:
        if before is nums: return answer
    known.append((nums, slowly(nums)))
    return known[-1][1]
""",
    "right up to some size": "def spread(nums): return sorted(set(nums)) if len(nums) <= 2000 else [0, 1]",
    "right for some sizes": "def spread(nums): return slowly(nums) if len(nums) < 50 or len(nums) == 2000 else [0, 1]",
}
OUTSIDE = {"another timing function", "work before the call"}
"""What is only seen from outside of the worker."""
QUICK = {"no trick", "no trick, and slow", "right up to some size", "another timing function"}
"""What the quick suite runs."""
WRONG = {"where no garbage is collected", "right up to some size", "right for some sizes"}


@pytest.mark.parametrize(
    "trick", [trick if trick in QUICK else pytest.param(trick, marks=pytest.mark.slow) for trick in TRICKS]
)
def test_no_trick_makes_a_solution_quick(trick):
    if trick in OUTSIDE and sys.platform != "linux":
        pytest.skip("no clock of another process")
    value = Shape("int", {"min_value": 0, "max_value": 9})
    usual = Shape("list", {"min_size": 1, "max_size": 4000, "of": value})
    problem = replace(
        returning("list[int]", reference="def spread(nums):\n    return sorted(set(nums))\n"),
        examples=(),
        constraints=(),
        cases=Cases(
            {"nums": usual},
            (),
            large=(LargeInput("long", {"nums": replace(usual, fields={**usual.fields, "size": 2000})}),),
        ),
        growth=Growth(
            {"nums": Shape("list", {"size": "n", "of": value})}, max_n=4000, calls=1000 if "identity" in trick else 1
        ),
    )
    report = graded(SLOW + TRICKS[trick], problem, upto=Stage.GROWTH)
    wanted = Verdict.AC if trick == "no trick" else Verdict.WA if trick in WRONG else Verdict.SLOW
    assert report.verdict is wanted, report


HEAVY_NODES = """
class ListNode:
    def __init__(self, val=0, next=None):
        self.val, self.next, self.prev = val, next, None
        self.children, self.marks = [], {"val": val}

def spread(head):
    count = 0
    while head: count, head = count + 1, head.next
    return count
"""


def test_nodes_that_are_slow_to_build_make_no_solution_slow():
    problem = replace(
        returning("int", params={"head": "ListNode | None"}, reference=HEAVY_NODES.partition("\n\n")[2]),
        examples=(),
        constraints=(),
        growth=Growth({"head": Shape("linked_list", {"size": "n", "of": Shape("int", {"value": 0})})}, max_n=40000),
    )
    with Session(problem, HEAVY_NODES.encode(), "it.py") as session:
        session.load()
        check = Check(problem, session, 1, FoundInputs(problem))
        assert growth.run(check) is None
    assert not check.slow

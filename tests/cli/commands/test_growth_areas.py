"""A growth area of a debrief, from the debrief to the evidence that ends it, on all screens alike."""

import pytest

from runner.bank.bank import Bank

FROZEN = """
date: 2026-03-01
asked: [{text: top k frequent, topics: [heap]}]
growth: [{text: I froze on heaps}, {text: pace}]
"""
HEAP = "Heap and priority queue"
CLEAN = {
    "last-stone-weight": """
from heapq import heapify, heappop, heappush

def lastStoneWeight(stones):
    heap = [-stone for stone in stones]
    heapify(heap)
    while len(heap) > 1:
        most = heappop(heap)
        heappush(heap, most - heappop(heap))
    return -heap[0]
""",
    "kth-largest-element-in-an-array": """
def findKthLargest(nums, k):
    return sorted(nums)[-k]
""",
}


@pytest.fixture
def frozen(cli):
    """Ten days before the next interview, after a debrief that names heaps."""
    cli.told = " ".join(cli.ok("debrief", "--from", "-", stdin=FROZEN).stdout.split())
    cli.ok("plan", "--by", "2026-03-12")
    return cli


def served(cli):
    """What `drill next` serves, and why. The attempt at it ends with a look at the solution."""
    view = cli.ok("next", "--why", "--json").json
    cli.wait(minutes=20)
    cli.ok("solution", "--yes")
    return view


def new_heap_problems(cli):
    days = cli.ok("plan", "--topics", "--json").json["days"]
    return [sum(item["topic"] == HEAP and not item["review"] for item in day["items"]) for day in days]


def test_the_very_problem_that_was_asked_comes_first_then_the_growth_area(frozen):
    assert "`drill next` starts with what was asked: `top-k-frequent-elements`." in frozen.told
    assert f"New problems then start with {HEAP}." in frozen.told
    first, second = served(frozen), served(frozen)
    assert (first["problem"]["id"], first["choice"]["source"]) == ("top-k-frequent-elements", "wanted")
    assert (second["choice"]["topic"], second["choice"]["source"]) == ("heap", "debrief")


def test_the_plan_has_a_new_problem_of_it_a_day_while_one_is_unseen(frozen):
    served(frozen)
    assert all(new_heap_problems(frozen)[:4])
    for _ in range(4):
        served(frozen)
    frozen.wait(hours=14)
    assert new_heap_problems(frozen) == [1] * 5 + [0] * 4, "one a day, until none of it is unseen"


def test_shaky_attempts_keep_it_every_second_problem_and_the_reason_says_so(frozen):
    served(frozen)
    views = [served(frozen) for _ in range(5)]
    assert [view["choice"]["topic"] == "heap" for view in views] == [True, False, True, False, True]
    text = " ".join(frozen.ok("next", "--why").stdout.split())
    assert f"every second new problem is of a growth area from your debriefs: {HEAP} (2 clean solves to go)" in text


def said_on(cli):
    """The growth area as `plan`, `stats`, the topic's page and `next --why` know it."""
    stats = cli.ok("stats", "--json").json
    topic = cli.ok("stats", "--topic", "heap", "--json").json["topic"]
    why = cli.ok("next", "--why", "--json").json["choice"]
    return [
        cli.ok("plan", "--json").json["goals"],
        [topic["name"] for topic in stats["topics"] if topic["in_debrief"]],
        [HEAP] if topic["in_debrief"] else [],
        [area["name"] for area in why["growth"]],
    ]


def test_all_screens_name_it_until_two_clean_solves(frozen):
    served(frozen)
    served(frozen)
    for problem, code in CLEAN.items():
        assert said_on(frozen) == [[HEAP]] * 4
        assert f"From your debriefs: {HEAP}" in frozen.ok("stats").stdout
        frozen.ok("next", problem, "--yes")
        frozen.wait(minutes=5)
        frozen.answer(code, problem)
        assert frozen.ok("check", "--json").json["verdict"] == "AC"
    assert said_on(frozen) == [[]] * 4
    assert "From your debriefs: Pace" in frozen.ok("stats").stdout


def asked_in_mock(cli, form="online-assessment"):
    """The problems of a mock, and their topics. It is closed at its first problem, and ended."""
    cli("mock", "--yes", "--format", form, stdin="q\n")
    found = [item["id"] for item in cli.ok("mock", "show", "--json").json["items"] if item["kind"] == "code"]
    cli.ok("mock", "abandon", "--yes")
    cli.wait(hours=1)
    return found, [Bank.open(cli.home).entries[each].topics[0] for each in found]


def test_the_next_mock_asks_about_it_once_and_not_what_the_interview_asked(frozen):
    problems, topics = asked_in_mock(frozen)
    assert topics[0] == "heap"
    assert topics.count("heap") == 1
    assert "top-k-frequent-elements" not in problems


def test_the_next_mock_prefers_it_whatever_was_practiced_last_and_then_it_takes_turns(frozen):
    for _ in range(2):
        served(frozen)
    assert Bank.open(frozen.home).entries[served(frozen)["problem"]["id"]].topics[0] != "heap"
    assert served(frozen)["choice"]["topic"] == "heap"
    assert asked_in_mock(frozen, "phone-screen")[1] == ["heap"]
    assert "heap" not in asked_in_mock(frozen, "phone-screen")[1]
    frozen.ok("debrief", "--from", "-", stdin=FROZEN.replace("2026-03-01", "2026-03-02"))
    assert asked_in_mock(frozen, "phone-screen")[1] == ["heap"]

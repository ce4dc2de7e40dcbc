"""What a timing counts for, from what a worker says and what was seen from outside."""

import pytest

from runner.grading.timing import OWN_NODES_SHARE, SHARE, believable, share_of, within
from runner.grading.worker.worker import CallOutcome, Timing


def timing(said, cpu):
    return Timing(CallOutcome("value", value=0, seconds=said), cpu)


@pytest.mark.parametrize(
    ("said", "cpu", "counts"),
    [
        (0.010, 0.020, 0.010),
        (0.030, 0.040, 0.030),
        (0.010, 0.023, 0.010),
        (0.001, 0.050, 0.036),
        (0.001, 0.012, 0.001),
        (0.001, None, 0.001),
    ],
)
def test_what_a_worker_hides_is_seen_from_outside(said, cpu, counts):
    assert believable(timing(said, cpu), timing(0.010, 0.020)) == pytest.approx(counts)


def test_without_a_clock_of_the_reference_the_workers_word_counts():
    assert believable(timing(0.001, 9.0), timing(0.010, None)) == 0.001


@pytest.mark.parametrize(
    ("source", "share"),
    [
        ("def f(head): return head", SHARE),
        ("class ListNode:\n    pass", OWN_NODES_SHARE),
        ("@dataclass\nclass Node:\n    val: int", OWN_NODES_SHARE),
        ("class NodeList: pass", SHARE),
    ],
)
def test_node_classes_of_its_own_may_take_longer_to_build(source, share):
    assert share_of(source.encode()) == share
    assert believable(timing(0.010, 0.050), timing(0.010, 0.020), share) == pytest.approx(0.010 if share > 1 else 0.036)


def test_no_call_took_longer_than_all_of_them_did():
    honest = [CallOutcome("value", seconds=0.25), CallOutcome("value", seconds=0.5)]
    assert within(1.0, honest) == honest
    forged = [CallOutcome("value", seconds=1000.0), CallOutcome("value", seconds=0.1)]
    assert [outcome.seconds for outcome in within(1.0, forged)] == [0.5, 0.1]

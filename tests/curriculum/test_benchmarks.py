"""The benchmarks measure what they say: their own arithmetic by hand, and one small run of each."""

import gzip

import pytest

from benchmarks import estimator
from benchmarks.policy import POLICIES, interval, judge, problems_to_goal
from benchmarks.simulated import Learner
from benchmarks.worlds import CAP, PLAIN, TOPICS, WORLDS


def test_auc_counts_pairs_and_half_of_the_ties():
    assert estimator.auc([(0.1, 0), (0.4, 0), (0.35, 1), (0.8, 1)]) == 0.75
    assert estimator.auc([(0.5, 0), (0.5, 1)]) == 0.5
    assert estimator.auc([(0.5, 1), (0.2, 0), (0.5, 0)]) == 0.75


def test_thirds_hold_a_third_of_the_answers_each():
    means = {"a": 0.9, "b": 0.8, "c": 0.5, "d": 0.2, "e": 0.1}
    met = estimator.Counter({"a": 10, "b": 10, "c": 20, "d": 10, "e": 10})
    assert estimator.thirds(means, met) == {"a": 2, "b": 2, "c": 1, "d": 0, "e": 0}


def test_the_estimator_is_replayed_without_a_look_ahead(tmp_path, capsys, monkeypatch):
    rows = [
        f"{learner},{item},{60 * item},{(learner + item) % 3 > 0:d},{item % 4};{item % 3}"
        for learner in range(10)
        for item in range(12)
    ]
    log = tmp_path / "log.csv.gz"
    log.write_bytes(gzip.compress("\n".join(["learner,item,seconds,correct,skills", *rows]).encode()))
    learners = estimator.read(log)
    assert len(learners) == 10
    whole = list(estimator.replay(learners["3"], lambda _: 0.6))
    assert list(estimator.replay(learners["3"][:5], lambda _: 0.6)) == whole[:5]
    monkeypatch.setattr("sys.argv", ["estimator", str(log)])
    assert estimator.main() in (0, 1)
    assert "10 learners, 120 answers" in capsys.readouterr().out


def test_a_learner_meets_the_same_bank_and_luck_under_every_policy():
    one, other = Learner(PLAIN, 7), Learner(PLAIN, 7)
    assert one.problems == other.problems
    assert [one.attempt(p) for p in one.problems[:20]] == [other.attempt(p) for p in other.problems[:20]]
    assert one.abilities() != Learner(PLAIN, 8).abilities()


def test_practice_helps_and_time_takes_it_away():
    learner = Learner(PLAIN, 1)
    topic = next(iter(TOPICS))
    before = learner.abilities()[topic]
    for problem in learner.problems[:5]:
        learner.attempt(problem)
    after = learner.abilities()[topic]
    learner.picks += 90 * PLAIN.a_day
    assert before < learner.abilities()[topic] < after


@pytest.mark.parametrize("policy", POLICIES)
def test_each_policy_serves_a_learner_to_the_goal_or_the_cap(policy):
    assert 0 < problems_to_goal(policy, PLAIN, 3) <= CAP


def test_there_are_eight_worlds_or_more_and_each_is_another():
    assert len({world.name for world in WORLDS}) == len(set(WORLDS)) >= 8


def test_a_missed_bar_is_printed_as_missed(capsys):
    counts = {"drill": [100], "round_robin": [90], "blocks": [200], "weakest_first": [150], "all_due_first": [300]}
    assert not judge({"w": counts})
    assert capsys.readouterr().out.count("MISSED") == 2
    assert judge({"w": {**counts, "drill": [80]}})


def test_the_interval_of_an_average_holds_it_and_pairs_learners():
    halves = {"w": {"drill": [10, 200, 60], "round_robin": [20, 400, 120]}}
    assert interval(halves, "round_robin") == pytest.approx((0.5, 0.5))
    low, high = interval({"w": {"drill": [100, 300, 90], "round_robin": [200, 300, 100]}}, "round_robin")
    assert 0.5 <= low < 490 / 600 < high <= 1.0

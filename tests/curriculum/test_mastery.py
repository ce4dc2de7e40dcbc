import math
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner.curriculum.mastery import (
    DRIFT,
    LEARNER_VARIANCE,
    MEAN_LIMIT,
    TOPIC_VARIANCE,
    Skill,
    chance,
    faded,
    observe,
    prospect,
    shares,
    sigmoid,
)
from tests.support.learning import START

TOPICS = st.lists(st.sampled_from("abcde"), min_size=1, max_size=4, unique=True)
ATTEMPTS = st.lists(
    st.tuples(
        TOPICS,
        st.floats(0.02, 0.98),
        st.sampled_from([0.0, 0.2, 0.5, 0.8, 1.0]),
        st.floats(-3, 90),
        st.booleans(),
    ),
    max_size=40,
)


def after(attempts):
    skill, now = Skill(), START
    for topics, prior, y, days, seen in attempts:
        now += timedelta(days=days)
        skill = observe(skill, topics, prior, y, now, seen=seen)
    return skill, now


def test_the_first_attempt_by_hand():
    z = math.log(0.61 / 0.39)
    p = 1 / (1 + math.exp(-z))
    h = p * (1 - p)
    var = 0.5 + 0.3
    assert chance(prospect(Skill(), ["t"], 0.61, START)) == pytest.approx(
        1 / (1 + math.exp(-z / math.sqrt(1 + 0.39 * var)))
    )
    skill = observe(Skill(), ["t"], 0.61, 1.0, START)
    d = (1 - p) / (1 + h * var)
    assert skill.learner.mean == pytest.approx(0.5 * d)
    assert skill.learner.variance == pytest.approx(0.5 - 0.25 * h / (1 + h * var))
    topic = skill.topic("t", START)
    assert topic.mean == pytest.approx(0.3 * d + 0.02)
    assert topic.variance == pytest.approx(0.3 - 0.09 * h / (1 + h * var))


def test_side_topics_share_with_half_the_weight_of_the_main_one():
    assert shares(["main"]) == (1.0,)
    assert shares(["main", "side"]) == pytest.approx((2 / 3, 1 / 3))
    assert shares(["main", "side", "side2"]) == pytest.approx((0.5, 0.25, 0.25))
    skill = observe(Skill(), ["main", "side"], 0.61, 1.0, START)
    main, side = (skill.topic(topic, START).mean - DRIFT for topic in ("main", "side"))
    assert main == pytest.approx(2 * side)


def test_a_problem_seen_before_is_likelier_by_nine_tenths_of_a_logit():
    fresh, seen = (prospect(Skill(), ["t"], 0.5, START, seen=seen).mean for seen in (False, True))
    assert seen - fresh == pytest.approx(0.9)


def test_a_good_mean_halves_in_thirty_days_and_a_bad_one_stays():
    good = observe(Skill(), ["t"], 0.2, 1.0, START).topics["t"]
    bad = observe(Skill(), ["t"], 0.9, 0.0, START).topics["t"]
    later = START + timedelta(days=30)
    assert faded(good, later).mean == pytest.approx(good.mean / 2)
    assert faded(bad, later).mean == bad.mean < 0


def test_certainty_fades_by_the_day_up_to_where_it_began():
    topic = observe(Skill(), ["t"], 0.5, 1.0, START).topics["t"]
    assert faded(topic, START + timedelta(hours=12)).variance == pytest.approx(topic.variance + 0.01)
    assert faded(topic, START + timedelta(days=365)).variance == TOPIC_VARIANCE


def test_fading_in_two_steps_is_fading_in_one():
    topic = observe(Skill(), ["t"], 0.2, 1.0, START).topics["t"]
    middle, end = START + timedelta(days=4), START + timedelta(days=9)
    assert faded(topic, end).mean == pytest.approx(topic.mean * 0.5 ** (9 / 30))
    assert faded(topic, middle).mean > faded(topic, end).mean


@given(ATTEMPTS)
def test_estimates_stay_in_bounds(attempts):
    skill, now = after(attempts)
    assert abs(skill.learner.mean) <= MEAN_LIMIT
    assert 0 < skill.learner.variance <= LEARNER_VARIANCE
    for name in skill.topics:
        topic = skill.topic(name, now)
        assert abs(topic.mean) <= MEAN_LIMIT
        assert 0 < topic.variance <= TOPIC_VARIANCE
        assert 0 < chance(prospect(skill, [name], 0.61, now)) < 1


@given(ATTEMPTS, TOPICS, st.floats(0.02, 0.98), st.booleans(), st.floats(0, 60))
def test_a_clean_success_lowers_nothing_and_a_failure_raises_a_topic_by_no_more_than_the_drift(
    attempts, topics, prior, seen, days
):
    skill, now = after(attempts)
    now += timedelta(days=days)
    better = observe(skill, topics, prior, 1.0, now, seen=seen)
    worse = observe(skill, topics, prior, 0.0, now, seen=seen)
    assert better.learner.mean >= skill.learner.mean >= worse.learner.mean
    for topic in topics:
        before = skill.topic(topic, now).mean
        assert better.topic(topic, now).mean >= before
        assert worse.topic(topic, now).mean <= before + DRIFT + 1e-12


@given(ATTEMPTS, TOPICS, st.floats(0.02, 0.98), st.booleans(), st.floats(0, 60))
def test_nor_does_the_number_that_is_shown_whatever_certainty_does_to_it(attempts, topics, prior, seen, days):
    """Less variance moves a chance away from a half: never further than the evidence moves it the other way."""
    skill, now = after(attempts)
    now += timedelta(days=days)
    better = observe(skill, topics, prior, 1.0, now, seen=seen)
    worse = observe(skill, topics, prior, 0.0, now, seen=seen)
    for topic in topics:
        shown, risen, fallen = (chance(prospect(each, [topic], 0.61, now)) for each in (skill, better, worse))
        assert risen >= shown - 1e-12
        assert fallen <= shown + DRIFT / 4 + 1e-12


@given(ATTEMPTS, TOPICS)
def test_an_attempt_moves_only_the_learner_and_its_own_topics(attempts, topics):
    skill, now = after(attempts)
    moved = observe(skill, topics, 0.61, 1.0, now)
    assert {t: e for t, e in moved.topics.items() if t not in topics} == {
        t: e for t, e in skill.topics.items() if t not in topics
    }


@given(ATTEMPTS)
def test_an_attempt_makes_nobody_less_certain(attempts):
    skill, now = after(attempts)
    surer = observe(skill, ["a", "b"], 0.61, 0.5, now)
    assert surer.learner.variance <= skill.learner.variance
    assert all(surer.topic(t, now).variance <= skill.topic(t, now).variance for t in "ab")


def test_a_long_run_of_success_can_still_be_undone():
    skill = Skill()
    for _ in range(2_000):
        skill = observe(skill, ["t"], 0.61, 1.0, START)
    assert skill.topic("t", START).mean == MEAN_LIMIT
    for _ in range(30):
        skill = observe(skill, ["t"], 0.61, 0.0, START + timedelta(days=30))
    assert chance(prospect(skill, ["t"], 0.61, START + timedelta(days=30))) < 0.9


def test_an_extreme_logit_overflows_nothing():
    assert sigmoid(-1e4) == 0.0
    assert sigmoid(1e4) == 1.0
    assert sigmoid(-30) + sigmoid(30) == pytest.approx(1.0)


@pytest.mark.parametrize("prior", [0.0, 1.0])
def test_a_prior_that_claims_certainty_is_survived(prior):
    assert 0 < chance(prospect(Skill(), ["t"], prior, START)) < 1

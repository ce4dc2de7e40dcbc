from datetime import timedelta

import pytest

from runner.curriculum.mastery import Skill, observe
from runner.curriculum.reflection import OPEN_FOR, PULL_LIMIT, debriefed
from runner.curriculum.rows import DebriefRow
from tests.support.learning import START


def mean(skill, topic="t", at=START):
    return skill.topic(topic, at).mean


def growth(*topics, at=START):
    return DebriefRow(at, growth=topics)


def test_a_growth_area_is_half_an_attempt_that_failed_at_even_odds():
    v, w, h = 0.3, 0.5, 0.25
    skill = debriefed(Skill(), growth("t"))
    assert mean(skill) == pytest.approx(v * w * (0 - 0.5) / (1 + h * w * w * v))
    assert skill.topic("t", START).variance == pytest.approx(v - v * v * w * w * h / (1 + h * w * w * v))
    assert skill.learner == Skill().learner


def test_a_strength_is_a_quarter_of_one_that_succeeded():
    grown, strong = debriefed(Skill(), growth("t")), debriefed(Skill(), DebriefRow(START, strengths=("t",)))
    assert 0 < mean(strong) < -mean(grown)


def test_a_topic_counts_once_a_debrief():
    assert debriefed(Skill(), growth("t", "t")) == debriefed(Skill(), growth("t"))


def test_a_third_growth_area_waits_until_one_of_two_is_closed():
    skill = debriefed(debriefed(Skill(), growth("t")), growth("t"))
    assert debriefed(skill, growth("t")).topic("t", START) == skill.topic("t", START)
    for _ in range(OPEN_FOR):
        skill = observe(skill, ["t"], 0.61, 1.0, START)
    assert skill.topic("t", START).open_areas == ()
    assert mean(debriefed(skill, growth("t"))) < mean(skill)


def test_all_debriefs_together_pull_no_further_than_the_limit():
    skill = Skill()
    for _ in range(40):
        skill = debriefed(skill, DebriefRow(START, strengths=("t",)))
    assert mean(skill) == pytest.approx(PULL_LIMIT)


def test_graded_evidence_wins_after_two_or_three_attempts():
    skill = debriefed(debriefed(Skill(), growth("t")), growth("t"))
    assert mean(skill) < 0
    for _ in range(3):
        skill = observe(skill, ["t"], 0.61, 1.0, START)
    assert mean(skill) > 0


def test_evidence_wears_the_pull_off_and_a_good_one_fades_unpracticed():
    skill = debriefed(Skill(), DebriefRow(START, strengths=("t",)))
    pulled = skill.topics["t"].pull
    assert observe(skill, ["t"], 0.61, 0.5, START).topics["t"].pull < pulled
    assert skill.topic("t", START + timedelta(days=30)).pull == pytest.approx(pulled / 2)

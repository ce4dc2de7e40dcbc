"""What the shipped bank is enough for."""

from runner.curriculum.standing import Word, solves_to_solid, standings
from runner.curriculum.state import State
from runner.languages import LANGUAGES
from tests.support.learning import START
from tests.support.shipped import shipped_syllabus, worked_through


def test_a_strong_learner_reaches_solid_in_every_topic(tmp_path):
    syllabus = shipped_syllabus(tmp_path)
    _, state, now = worked_through(syllabus)
    topics = [topic for topic in syllabus.topics if syllabus.by_topic[topic]]
    assert {each.word for each in standings(state, topics, now)} == {Word.SOLID}


def test_what_is_missing_is_counted_from_the_first_day():
    assert 5 <= solves_to_solid(State(), "graphs", START) <= 10


def test_a_newcomer_begins_with_what_is_easy_and_meets_hard_ones_last_of_a_topic(tmp_path):
    served, _, _ = worked_through(shipped_syllabus(tmp_path, LANGUAGES["python"].kinds))
    levels = [str(problem.difficulty) for problem in served]
    assert levels[:4] == ["easy", "easy", "easy", "medium"]
    assert "hard" not in levels[:17]
    for number, problem in enumerate(served):
        if levels[number] == "hard":
            assert problem.topic in {earlier.topic for earlier in served[:number]}

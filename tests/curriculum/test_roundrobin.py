"""Taking turns: which problem is next, by hand and as rules that hold for any history."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from runner.curriculum.roundrobin import Ground, Seen, choose, upcoming

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TOPICS = ["arrays", "trees", "graphs"]


@dataclass(frozen=True)
class Listed:
    id: str
    topics: tuple[str, ...]
    difficulty: str = "easy"
    prior: float = 0.6


BANK = [Listed(f"{topic}-{number}", (topic,)) for topic in TOPICS for number in range(3)]


def seen(minutes, *, is_solved=False):
    return Seen(NOON + timedelta(minutes=minutes), is_solved)


def test_topics_that_were_never_practised_come_in_their_order():
    assert choose(BANK, TOPICS, {}).topic == "arrays"
    assert choose(BANK, TOPICS, {"arrays-0": seen(0)}).topic == "trees"


def test_then_the_one_practised_longest_ago():
    history = {"arrays-0": seen(2), "trees-0": seen(1), "graphs-0": seen(3)}
    pick = choose(BANK, TOPICS, history)
    assert (pick.topic, pick.ground, pick.topic_seen_at) == ("trees", Ground.NEW, seen(1).at)


def test_easy_before_hard_and_likely_before_unlikely():
    bank = [Listed("a", ("x",), "hard"), Listed("b", ("x",), "easy", 0.5), Listed("c", ("x",), "easy", 0.7)]
    assert choose(bank, ["x"], {}).id == "c"


def test_unseen_then_tried_then_solved():
    bank = [Listed("a", ("x",)), Listed("b", ("x",))]
    assert choose(bank, ["x"], {"a": seen(0, is_solved=True)}).ground is Ground.NEW
    assert choose(bank, ["x"], {"a": seen(0, is_solved=True), "b": seen(1)}).id == "b"
    pick = choose(bank, ["x"], {"a": seen(1, is_solved=True), "b": seen(0, is_solved=True)})
    assert (pick.id, pick.ground) == ("b", Ground.REVIEW)


def test_nothing_to_choose_from():
    assert choose([], TOPICS, {}) is None


@given(st.lists(st.sampled_from(BANK), unique=True, max_size=8))
def test_never_one_topic_twice_in_a_row_while_others_have_something_new(opened):
    history = {each.id: seen(number) for number, each in enumerate(opened)}
    pick = choose(BANK, TOPICS, history)
    others = [each for each in BANK if each.id not in history and opened and each.topics != opened[-1].topics]
    if others:
        assert pick.topic != opened[-1].topics[0]


@given(st.dictionaries(st.sampled_from([each.id for each in BANK]), st.integers(0, 50).map(seen)))
def test_what_is_upcoming_is_what_is_chosen_next(history):
    coming = upcoming(BANK, TOPICS, history, NOON + timedelta(days=1), 4)
    assert len(set(coming)) == len(coming)
    assert coming[0] == choose(BANK, TOPICS, history).id

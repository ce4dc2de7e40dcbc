import pytest

from runner.render.page import Page
from runner.render.stats_legend import SCALE, add_ahead, add_legend, add_missing
from runner.render.stats_parts import interval_bar


def topic(name, solves, unseen=9):
    return {"name": name, "solves_to_solid": solves, "unseen": unseen}


def missing(*topics):
    page = Page(200)
    add_missing(page, topics)
    return page.text


def test_every_topic_is_named_with_its_number_and_those_above_the_goal_are_left_out():
    text = missing(topic("Graphs", 4), topic("Stack", 3), topic("Trees", 4), topic("Heaps", None), topic("Greedy", 0))
    assert "until solid, in one topic alone: 3 in Stack; 4 in Graphs, Trees; many in Heaps (9 left)." in " ".join(
        text.split()
    )
    assert not missing(topic("Greedy", 0))


def test_it_says_where_the_bank_has_fewer_unseen_problems():
    text = " ".join(missing(topic("Graphs", 4, 4), topic("Stack", 3, 2), topic("Trees", 4, 0)).split())
    assert "3 in Stack (2 left); 4 in Graphs, Trees (0 left). Left: " in text
    assert "left" not in missing(topic("Graphs", 4, 4)).lower()


def test_of_many_topics_the_nearest_are_named():
    text = " ".join(missing(*(topic(f"T{n}", 20 - n, 30) for n in range(9))).split())
    assert "alone: 12 in T8; 13 in T7; 14 in T6; 15 in T5; 16 in T4; 17 in T3; as many or more in 3 others." in text


AHEAD = {"clean": 0.061, "helped": 0.022, "elsewhere": 0.018, "none_below": 12, "all_solid": 64}


ALL = "Solved in turns, none needs work after about 12 and all are solid after about 64 in all."
HELPED = "With one hint, or one or two failed checks, it lifts it by 2."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, f"lifts its topic by about 6 points, each other topic by about 2. {HELPED} {ALL}"),
        ({"helped": -0.02, "elsewhere": 0.001}, f"lifts its topic by about 6 points. {ALL}"),
        ({"none_below": 0}, f"{HELPED} Solved in turns, all are solid after about 64 in all."),
        ({"none_below": None, "all_solid": None}, f"each other topic by about 2. {HELPED}"),
        ({"elsewhere": None, "helped": 0.0}, "lifts its topic by about 6 points."),
    ],
)
def test_what_further_solves_do_is_said_as_far_as_they_help(changes, said):
    page = Page(200)
    add_ahead(page, AHEAD | changes)
    assert " ".join(page.text.split()).endswith(said)


def test_without_a_topic_to_lift_nothing_is_said():
    page = Page(200)
    add_ahead(page, None)
    assert not page.text


@pytest.mark.parametrize("shown", [(SCALE, "trend", "accepted", "time"), ("accepted",), ()])
def test_the_legend_explains_the_columns_that_are_shown(shown):
    page = Page(200)
    add_legend(page, shown, 0.65)
    text = " ".join(page.text.split())
    assert ("◆" in text) == (SCALE in shown)
    for title in ("trend", "accepted", "time"):
        assert (f"{title.capitalize()}: " in text) == (title in shown)
    assert "65 %" in text


def test_the_goal_is_seen_where_the_estimate_covers_it():
    assert interval_bar(0.4, 0.75, 0.9, 0.65) == "      ────│─•── "
    assert "◆" in interval_bar(0.4, 0.65, 0.9, 0.65)
    assert not {"│", "•"} & set(interval_bar(0.4, 0.65, 0.9, 0.65))

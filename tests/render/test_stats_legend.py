import pytest

from runner.render.page import Page
from runner.render.stats_legend import SCALE, add_legend, add_missing
from runner.render.stats_parts import interval_bar


def topic(name, solves, unseen=9):
    return {"name": name, "solves_to_solid": solves, "unseen": unseen}


def missing(*topics):
    page = Page(200)
    add_missing(page, topics)
    return page.text


def test_every_topic_is_named_with_its_number_and_those_above_the_goal_are_left_out():
    text = missing(topic("Graphs", 4), topic("Stack", 3), topic("Trees", 4), topic("Heaps", None), topic("Greedy", 0))
    assert "until solid: 3 in Stack; 4 in Graphs, Trees; many in Heaps (9 left)." in " ".join(text.split())
    assert not missing(topic("Greedy", 0))


def test_it_says_where_the_bank_has_fewer_unseen_problems():
    text = " ".join(missing(topic("Graphs", 4, 4), topic("Stack", 3, 2), topic("Trees", 4, 0)).split())
    assert "3 in Stack (2 left); 4 in Graphs, Trees (0 left). Left: " in text
    assert "left" not in missing(topic("Graphs", 4, 4)).lower()


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

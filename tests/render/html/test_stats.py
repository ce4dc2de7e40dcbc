"""The statistics as a page: it says what the view says, and what people wrote is text in it."""

from __future__ import annotations

import pytest

from runner.render.html.stats import stats_html
from tests.conftest import Cli
from tests.support.pages import HOSTILE, elements, live_through, parsed, play_mocks, poisoned, tell_stories, texts

WINS = ("I asked about the size of the input.", "I named the complexity aloud.")


@pytest.fixture(scope="module")
def views(tmp_path_factory):
    """The views after 0, 1 and 40 attempts, which take turns in three topics of the bank."""
    cli = Cli(tmp_path_factory.mktemp("home"))
    found, names = {0: cli.ok("stats", "--json").json}, ("graphs", "heap", "stack")
    live_through(cli.home, 1, names, ())
    found[1] = cli.ok("stats", "--json").json
    live_through(cli.home, 39, names, WINS)
    play_mocks(cli.home, [(2, 1), (3, None), (None, 3), (4, 3)])
    tell_stories(cli.home, "The release that waited", "Tabs or spaces")
    return found | {40: cli.ok("stats", "--json").json}


@pytest.mark.parametrize("attempts", [0, 1, 40])
def test_a_page_is_valid_and_needs_nothing_else(views, attempts):
    text = stats_html(views[attempts])
    page = parsed(text)
    assert not {"script", "iframe", "img", "object", "form"} & set(elements(page))
    assert "http://" not in text
    assert "https://" not in text
    assert [node.attrs.get("href") for node in page.query("[href]")] == ["data:,"]


def test_without_attempts_it_says_what_to_do_and_invents_no_number(views):
    page = parsed(stats_html(views[0]))
    assert "Nothing to count yet" in texts(page, "section")[0]
    assert not page.query("svg")
    assert texts(page, "ol code") == ["drill next"]


def test_what_was_done_comes_first_and_what_to_do_comes_last(views):
    page, week = parsed(stats_html(views[40])), views[40]["week"]
    headings = texts(page, "h2")
    assert headings[0] == "What you did, and what got better"
    assert headings[-1] == "What to do next"
    assert texts(page, "section")[0].startswith(
        f"{headings[0]} Since Monday: {week['solved']} of {week['attempts']} attempts accepted ({week['clean']} clean), "
    )


def test_each_tested_topic_has_its_interval_on_the_scale_of_the_goal(views):
    view = views[40]
    page = parsed(stats_html(view))
    tested = [topic for topic in view["topics"] if topic["estimate"] is not None]
    assert texts(page, ".topics tbody th") == [topic["name"] for topic in tested]
    for topic, row in zip(tested, page.query(".topics tbody tr"), strict=True):
        chance = f"{100 * topic['estimate']:.0f} % ({100 * topic['low']:.0f}–{100 * topic['high']:.0f})"
        assert texts(row, "td")[1] == chance
        dot, goal, interval = (row.query(f".{name}")[0].attrs for name in ("dot", "goal", "interval"))
        assert float(dot["cx"]) == pytest.approx(200 * topic["estimate"], abs=0.06)
        assert float(goal["x1"]) == 200 * view["goal"]
        assert float(interval["x"]) == pytest.approx(200 * topic["low"], abs=0.06)


def test_the_calendar_has_the_attempts_of_each_day(views):
    view = views[40]
    page = parsed(stats_html(view))
    titles = [title for title in texts(page, "svg title") if "no attempt" not in title]
    assert len(titles) == len(view["calendar"])
    day = view["calendar"][0]
    assert f": {day['attempts']} attempts, {day['solved']} accepted" in titles[0]


def test_wins_are_in_their_own_words(views):
    said = texts(parsed(stats_html(views[40])), ".quotes li > bdi")
    assert sorted(said) == sorted(WINS)


def test_mocks_have_their_ratings_and_times_over_time(views):
    page = parsed(stats_html(views[40]))
    rows = {texts(row, "th")[0]: row for row in page.query(".series tr")}
    assert list(rows) == [
        *("Communication", "Problem solving", "Code", "Verification"),
        *("Minutes to the plan", "Minutes to the first run", "Minutes to the submission"),
    ]
    assert texts(rows["Code"], "td")[1] == "2 → 3 → – → 4friend: 1 → – → 3 → 3"
    assert texts(rows["Minutes to the plan"], "td")[1] == "3 → 3 → 3 → 3"
    own, friend = (
        [float(dot.attrs[y]) for dot in rows["Code"].query(mark)] for mark, y in ((".dot", "cy"), (".other", "y"))
    )
    assert own == sorted(own, reverse=True)
    assert len(own) == len(friend) == 3
    assert len(rows["Code"].query("polyline")) == 1


def test_competencies_have_their_stories_and_the_gaps_are_named(views):
    page = parsed(stats_html(views[40]))
    rows = {texts(row, "th")[0]: texts(row, "td") for row in page.query(".competencies tbody tr")}
    assert rows["Conflict"][0] == "The release that waited, Tabs or spaces"
    assert rows["Conflict"][2:] == ["5 of 5", "1 of 5", "2026-03-02"]
    assert rows["Failure"][0].startswith("no story yet")
    assert rows["Failure"][1:] == [""] * 4
    assert "Competencies without a story: 8 of 9. drill story write" in texts(page, "ol li")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("attempts", [0, 1, 40])
def test_nothing_that_people_wrote_becomes_markup(views, attempts, text):
    """The page has the same elements as with harmless words, and no character that controls or is none."""
    harmless = parsed(stats_html(poisoned(views[attempts], "word")))
    made = stats_html(poisoned(views[attempts], text))
    page = parsed(made)
    assert elements(page) == elements(harmless)
    assert {key for node in page.query("*") for key in node.attrs} == {
        key for node in harmless.query("*") for key in node.attrs
    }
    assert not {character for character in made if not character.isprintable()} - {"\n"}
    made.encode()


def test_a_topic_that_is_special_to_a_shell_is_quoted(views):
    view = poisoned(views[40], "graphs; touch owned")
    assert "drill next --topic 'graphs; touch owned'" in texts(parsed(stats_html(view)), "ol code")

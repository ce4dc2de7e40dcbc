"""A debrief as a file: what is written is read back, the template is empty, and every mistake is named."""

import re
from dataclasses import dataclass
from datetime import date

import pytest

from runner.errors import UsageError
from runner.interview.debrief.file import read_debrief
from runner.interview.debrief.model import Area, AskedQuestion, Debrief, Feedback, body_of, debrief_of
from runner.interview.debrief.reader import DebriefReader
from runner.interview.debrief.writer import write_debrief

TODAY = date(2026, 3, 2)
TOPICS = {"graphs": "Graphs", "trees": "Trees", "tries": "Tries"}


@dataclass(frozen=True)
class Problem:
    id: str
    title: str
    topics: tuple[str, ...]
    also: tuple[str, ...] = ()


READER = DebriefReader({"clone-graph": Problem("clone-graph", "Clone graph", ("graphs", "trees"))}, TOPICS)
WHOLE = Debrief(
    date="2026-02-27",
    company='Acme "& Sons": #1',
    role="Backend",
    asked=(AskedQuestion("clone graph", "clone-graph", ("graphs", "trees")), AskedQuestion("a riddle\nin two lines")),
    went_well=(Area("kept calm"), Area("asked for the bounds", skill="clarifying-questions")),
    growth=(Area("graphs", ("graphs",)), Area("pace", skill="pace")),
    feedback=(
        Feedback("too quiet", True, "", (), "thinking-aloud"),
        Feedback("too junior", False, "it is a junior job"),
    ),
    felt="shaky, but fine",
)


def read(text):
    return read_debrief(text.encode(), "friday.yaml", READER, TODAY)


def test_what_is_written_is_read_back():
    assert read(write_debrief(WHOLE, TOPICS)) == WHOLE


def test_what_the_store_keeps_is_read_back():
    assert debrief_of(body_of(WHOLE)) == WHOLE


def test_the_template_is_an_empty_debrief():
    template = write_debrief(Debrief(TODAY.isoformat()), TOPICS)
    assert read(template) == Debrief("2026-03-02")
    for words in ("graphs", "thinking-aloud", "set aside"):
        assert words in template


def test_words_are_matched_where_nothing_is_named():
    debrief = read("asked: [{text: Clone graph}]\ngrowth: [{text: tries}, {text: graphs, topics: []}]")
    assert debrief.asked[0].problem == "clone-graph"
    assert debrief.asked[0].topics == ("graphs", "trees")
    assert [area.topics for area in debrief.growth] == [("tries",), ()]


def test_only_what_is_accepted_counts():
    text = """
growth: [{text: trees}]
feedback:
  - {text: weak on graphs, verdict: accept}
  - {text: weak on tries, verdict: set aside, because: we never spoke of them}
went_well: [{text: trees}]
"""
    counted = body_of(read(text))["curriculum"]
    assert counted == {"growth": ["trees", "graphs"], "strengths": ["trees"], "soft": [], "problems": []}


def test_the_bank_s_gaps_are_named():
    debrief = read(
        "growth: [{text: tries}, {text: graphs}, {text: system design}, {text: pace}]".replace(", {text: pace}", "")
    )
    assert READER.without_problems(debrief.growth) == ["Tries", "system design"]


MISTAKES = [
    ("growth: [{text: a}, {text: b}, {text: c}, {text: d}]", "expected 0 to 3"),
    ("grwoth: []", "did you mean `growth`?"),
    ("date: tomorrow", "a day such as"),
    ("date: 2026-02-30", "there is no day 2026-02-30"),
    ("date: 2026-03-09", "`drill interview add`"),
    ("feedback: [{text: bad, verdict: ignore}]", "'ignore' is not known here"),
    ("feedback: [{text: bad, verdict: set aside}]", "without a reason"),
    ("growth: [{text: a, topics: [graph]}]", "there is no topic 'graph'"),
    ("growth: [{text: a, skill: speed}]", "there is no skill 'speed'"),
    ("asked: [{text: a, problem: clone-grap}]", "there is no problem 'clone-grap'"),
    ("felt: a\nfelt: b", "`felt` is here twice"),
    ("felt: [", "not valid YAML"),
    ("- a", "expected a mapping"),
    ("", "the file is empty"),
    ("a: " + "[" * 100 + "]" * 100, "nest at most 40 deep"),
    ("company: &a x\nrole: *a", "anchors and aliases"),
    ("company: !!python/name:os.system x", "tags are not used"),
    ("company: [a]", "expected a text"),
    ("company: " + "x" * 301, "at most 300 fit"),
    ("felt: " + "x" * 5001, "at most 5000 fit"),
    ("date: 20260302", "put it in quotes"),
    ("date: 2026-1-1", "a day such as"),
    ("date: 0000-01-01", "there is no day 0000-01-01"),
    ("asked: clone graph", "expected a list"),
    ("asked: [clone graph]", "expected a mapping"),
    ("asked: [{problem: clone-graph}]", "`text` is missing"),
    ("growth: [{text: a, topic: [graphs]}]", "did you mean `topics`?"),
    ("growth: [{text: a, topics: graphs}]", "expected a list"),
    ("growth: [{text: a, topics: [graphs, trees, tries, graphs, trees, tries]}]", "expected 0 to 5"),
    ("went_well: [{text: a, topics: [sliding windows]}]", "there is no topic 'sliding windows'"),
    ("feedback: [{text: bad}]", "`verdict` is missing"),
    ("feedback: [{text: bad, verdict: accept, skill: [pace]}]", "expected a text"),
    ("felt: ok\n---\nfelt: bad", "a second document starts here"),
    ("felt: a: b", "not valid YAML"),
    ("\tfelt: a", "not valid YAML"),
    ("felt: \x07", "not valid YAML"),
    ("felt: " + "9" * 5000, "too many digits"),
    ("? [a]\n: b", "a key is a word"),
    ("date: [2026-03-02]", "expected a text"),
]
"""Debriefs that make no sense, and what is said of them."""


@pytest.mark.parametrize(("text", "words"), MISTAKES)
def test_mistakes_are_named_with_their_place(text, words):
    with pytest.raises(UsageError) as error:
        read(text)
    assert words in f"{error.value.message} {error.value.fix}"
    assert re.match(r"friday\.yaml:\d+:\d+: ", error.value.message)
    assert error.value.fix


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("company: a\ndate: 2026-02-30", "2:7"),
        ("role: b\ndate: 2026-03-09", "2:7"),
        ("growth:\n  - text: a\n    topics: [graphs, graph]", "3:22"),
        ("went_well:\n  -\n  - text: a\n    skill: speed", "4:12"),
        ("asked:\n  - {text: a}\n  - {text: b, problem: clone-grap}", "3:24"),
        ("feedback:\n  - text: a\n    verdict: set aside", "3:14"),
    ],
)
def test_what_a_value_means_is_found_where_it_is(text, place):
    with pytest.raises(UsageError) as error:
        read(text)
    assert error.value.message.startswith(f"friday.yaml:{place}: ")

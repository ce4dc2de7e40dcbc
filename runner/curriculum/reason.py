"""Why this problem was chosen: a sentence that does not reveal the topic, and the full reason for `--why`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil

from runner.curriculum.choice_rule import Factor, PickSource
from runner.curriculum.choose import Pick

_SENTENCES = {
    PickSource.WANTED: "an interview asked it, by your debrief",
    PickSource.REVIEW: "its review is due",
    PickSource.DEBRIEF: "your curriculum puts it first",
    PickSource.INTERVIEW: "your next interview asks for this kind",
    PickSource.OPENING: "a first problem from each topic, to see where you are",
    PickSource.AGAIN: "nothing unseen is left and nothing is due, so this helps most",
}
_DECISIVE = {
    Factor.GAP: "one of your weaker topics that has {unseen}",
    Factor.REST: "your last problems came from other topics",
    Factor.READY: "what it builds on is in place",
    Factor.CHANGE: "a different topic from the last one",
}
_IN_THE_TOPIC = {
    PickSource.WANTED: ", and an interview asked this one",
    PickSource.REVIEW: ", and the review of this one is due",
    PickSource.AGAIN: ", where nothing is unseen or due",
}
"""Why this problem, if the learner named the topic: then no other topic was weighed."""


def sentence(pick: Pick, names: Mapping[str, str]) -> str:
    """Say in a few words why this problem, without its topic or its difficulty unless the learner named them."""
    wish = pick.wish
    if wish.topic:
        return f"you asked for {names.get(wish.topic, wish.topic)}{_IN_THE_TOPIC.get(pick.source, '')}"
    if pick.source is not PickSource.RULE:
        return _SENTENCES[pick.source]
    candidate, unseen = pick.candidate, " ".join(filter(None, ("an unseen", wish.difficulty, "problem")))
    if candidate and candidate.p_topic == min(c.p_topic for c in pick.candidates):
        return f"your weakest topic that has {unseen}"
    return _DECISIVE[pick.factor].format(unseen=unseen) if pick.factor else "it comes first by every criterion"


def decisive(pick: Pick, names: Mapping[str, str]) -> str:
    """Name the factor that decided, with its number and its topic."""
    asked = f"You asked for {names.get(pick.wish.topic, pick.wish.topic)}" if pick.wish.topic else ""
    if asked and pick.source not in (PickSource.WANTED, PickSource.REVIEW):
        return f"{asked}{_IN_THE_TOPIC.get(pick.source, '')}. Only its problems were compared."
    if pick.source is PickSource.AGAIN or not pick.factor:
        return "No single factor decides: without any one of them it would still be this problem."
    said = _SENTENCE_OF[pick.factor](pick, lambda topic: names.get(topic, topic))
    said = f"{asked}. {said}" if asked else said
    if pick.is_first:
        return said
    without = f" Without that it would be `{pick.rival.id}`." if pick.rival and pick.rival.id != pick.problem.id else ""
    return said + without


def _review(pick: Pick, name: Callable[[str], str]) -> str:
    turn = "It is a review's turn" if pick.candidates else "Nothing unseen is left"
    if pick.candidates and pick.rival and pick.rival.id == pick.problem.id:
        turn = "You asked for a review"
    others = f" ({len(pick.due)} reviews are due)" if len(pick.due) > 1 else ""
    known = f"the chance that you still know this one of {name(pick.topic)} is {_percent(pick.recall or 0.0)}"
    return f"{turn}{others}, and {known}."


def _growth(pick: Pick, name: Callable[[str], str]) -> str:
    left = ceil(pick.growing[pick.topic])
    until = f"until {left} more clean {'solve' if left == 1 else 'solves'}"
    return f"A debrief named {name(pick.topic)}: it is a growth area {until}, and its turn comes first."


def _gap(pick: Pick, name: Callable[[str], str]) -> str:
    assert pick.candidate
    return f"{name(pick.topic)} is at {_percent(pick.candidate.p_topic)} on a fresh medium problem."


def _rest(pick: Pick, name: Callable[[str], str]) -> str:
    assert pick.candidate
    waited = f"{name(pick.topic)} has waited for {pick.candidate.picks_since:.0f} problems"
    return f"{waited} (one that has it as a side topic halves the count)."


def _ready(pick: Pick, name: Callable[[str], str]) -> str:
    rival = next(c for c in pick.candidates if pick.rival and c.topic == pick.rival.topics[0])
    groundwork = f"{name(rival.groundwork)} is at {_percent(rival.p_groundwork)}"
    return f"{name(rival.topic)} waits for its groundwork: {groundwork}."


def _change(pick: Pick, name: Callable[[str], str]) -> str:
    last = name(pick.rival.topics[0]) if pick.rival else "The last topic"
    return f"{last} would score highest again, but no topic comes twice in a row."


def _percent(p: float) -> str:
    return f"{100 * p:.0f}\N{NO-BREAK SPACE}%"


_SENTENCE_OF: Mapping[Factor, Callable[[Pick, Callable[[str], str]], str]] = {
    Factor.REVIEW: _review,
    Factor.WANTED: lambda _, __: "An interview asked it, by your debrief: that comes first, once.",
    Factor.DEBRIEF: _growth,
    Factor.INTERVIEW: lambda pick, name: (
        f"Your next interview asks for {name(pick.topic)}: every second new problem is of what it asks for."
    ),
    Factor.OPENING: lambda pick, name: f"The first picks try each topic once, and {name(pick.topic)} is new.",
    Factor.GAP: _gap,
    Factor.REST: _rest,
    Factor.READY: _ready,
    Factor.CHANGE: _change,
}

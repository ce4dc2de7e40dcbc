"""Choosing the next problem: bank and history in, a pick and its reason out."""

from __future__ import annotations

import sys
from contextlib import suppress

from runner.cli.app import App
from runner.curriculum.roundrobin import Ground, Pick, Seen, upcoming
from runner.curriculum.roundrobin import choose as take_turns
from runner.errors import DrillError, UsageError

AHEAD = 6


def choose(app: App, topic: str | None, difficulty: str | None, asked: str | None) -> Pick:
    """Choose among the problems that were asked for. Raises `UsageError` where there is none."""
    bank = app.bank
    if topic and topic not in bank.topics:
        raise UsageError(f"there is no topic {topic!r}", _near(topic, list(bank.topics)))
    only = bank.resolve(asked) if asked else None
    candidates = [
        entry
        for entry in bank.entries.values()
        if (only is None or entry.id == only)
        and (topic is None or topic in entry.topics)
        and (difficulty is None or entry.difficulty == difficulty)
    ]
    current = app.store.open_problem()
    if current and len(candidates) > 1:
        candidates = [entry for entry in candidates if entry.id != current.problem]
    pick = take_turns(candidates, bank.topics, _history(app))
    if pick is None:
        raise UsageError("the bank has no such problem", "`drill list` shows what there is")
    return pick


def _history(app: App) -> dict[str, Seen]:
    standing = app.store.status_by_problem()
    return {each: Seen(status.seen_at, status.status == "solved") for each, status in standing.items()}


def read_ahead(app: App) -> None:
    """Load the problems that may come next, where this command had to load the parser anyway.

    That is four fifths of what a new problem costs, so one `next` in seven pays for all; the bank keeps what was read.
    """
    if "runner.bank.load" not in sys.modules or not app.home.cache.is_dir():
        return
    bank = app.bank
    for each in upcoming(bank.entries.values(), bank.topics, _history(app), app.now(), AHEAD):
        with suppress(DrillError):  # whoever is served that problem is told what is wrong with it
            bank.problem(each)


def reason_of(app: App, pick: Pick) -> str:
    """Say why this one, topic and all: for `--why` only."""
    topic = app.bank.topics[pick.topic].name if pick.topic in app.bank.topics else pick.topic
    if pick.ground is Ground.REVIEW:
        return f"There is no unseen problem left here, and among the solved ones this is the longest ago ({topic})."
    if pick.ground is Ground.AGAIN:
        return f"There is no unseen problem left here, and this one was left without a solution ({topic})."
    if pick.topic_seen_at is None:
        return f"Topics take turns, and you have not practised this one yet: {topic}. It is its easiest unseen problem."
    when = f"{pick.topic_seen_at:%d %B}".lstrip("0")
    return f"Topics take turns, and this one is the longest ago ({when}): {topic}. It is its easiest unseen problem."


def _near(topic: str, topics: list[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(topic, topics, n=1, cutoff=0.5)
    return f"did you mean `{close[0]}`?" if close else f"the topics are {', '.join(topics)}"

"""Choosing the next problem: bank and history in, a pick and its reason out."""

from __future__ import annotations

from runner.cli.app import App
from runner.curriculum.roundrobin import Ground, Pick, Seen
from runner.curriculum.roundrobin import choose as take_turns
from runner.errors import UsageError


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
    history = {
        each: Seen(status.seen_at, status.status == "solved") for each, status in app.store.status_by_problem().items()
    }
    current = app.store.open_problem()
    if current and len(candidates) > 1:
        candidates = [entry for entry in candidates if entry.id != current.problem]
    pick = take_turns(candidates, bank.topics, history)
    if pick is None:
        raise UsageError("the bank has no such problem", "`drill list` shows what there is")
    return pick


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

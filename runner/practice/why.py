"""The view of a choice: everything that was weighed, and what decided. It reveals topics, so only `--why` shows it."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any

from runner.curriculum.reason import decisive

if TYPE_CHECKING:
    from runner.curriculum.choice_scores import Candidate
    from runner.curriculum.choose import Pick


def choice_view(pick: Pick, names: Mapping[str, str]) -> dict[str, Any]:
    """Write a choice down as plain data."""
    return {
        "source": str(pick.source),
        "factor": str(pick.factor) if pick.factor else None,
        "because": decisive(pick, names),
        "is_first": pick.is_first,
        "topic": pick.topic,
        "name": names.get(pick.topic, pick.topic),
        "chance": pick.chance,
        "recall": pick.recall,
        "rival": pick.rival.id if pick.rival else None,
        "growth": [{"name": names.get(topic, topic), "clean_left": ceil(n)} for topic, n in pick.growing.items()],
        "candidates": [_candidate(each, names) for each in pick.candidates],
        "problems": [
            {"problem": each.problem.id, "chance": each.chance, "need": each.need, "put_off": each.put_off}
            for each in pick.options
        ],
        "due": [{"problem": review.problem.id, "recall": review.recall} for review in pick.due],
    }


def _candidate(candidate: Candidate, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "topic": candidate.topic,
        "name": names.get(candidate.topic, candidate.topic),
        "score": candidate.score,
        "estimate": candidate.p_topic,
        "gap": candidate.gap,
        "rest": candidate.rest,
        "picks_since": candidate.picks_since,
        "ready": candidate.ready,
        "groundwork": candidate.groundwork or None,
        "untried": candidate.untried,
    }

"""The view of `drill stats`: estimates and evidence by topic, what is due, what was done, and how well it predicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from typing import TYPE_CHECKING, Any

from runner.curriculum.backlog import AFTER_A_BREAK, is_after_break
from runner.curriculum.schedule import due_on, is_due
from runner.curriculum.standing import Standing, Word, solves_to_solid, standings
from runner.curriculum.state import GOAL
from runner.day import day_of, monday_of
from runner.interview.soft_skills import name_of
from runner.languages import LANGUAGES
from runner.practice.curriculum import course, interview, topic_names
from runner.practice.debrief import sources
from runner.practice.debrief_views import wins
from runner.practice.due_practice import due_practice
from runner.practice.keep_failing import keep_failing
from runner.practice.mock_history import mock_history
from runner.practice.offer import Offer
from runner.practice.progress import ahead, lately
from runner.record import record
from runner.store.activity_counts import ActivityCounts, count_attempts

if TYPE_CHECKING:
    from runner.curriculum.state import State
    from runner.practice.workspace import Workspace

CALENDAR = timedelta(weeks=13)
ANYWHERE = timedelta(days=1)
"""No zone starts its day earlier than this before UTC does."""
AHEAD = 14
"""Days ahead for which reviews are counted."""

LATEST = 5
"""So many wins are in the view; `drill stats --wins` has all of them."""

SCHEMA = 2
"""The version of this view: the words for topics are others than in 1, and they are compared with the goal."""

Counts = dict[str, Any]


@record
class Evidence:
    """What was counted, by topic, by day and by language."""

    topics: dict[str, Counts]
    days: dict[str, Counts]
    languages: dict[str, Counts]

    def sum(self, what: str) -> Any:
        """Sum a count up over all topics."""
        return sum(counts[what] for counts in self.topics.values())


def stats_view(workspace: Workspace, since: date | None = None) -> dict[str, Any]:
    """Count and estimate. `since` narrows the evidence to attempts opened on that day or later, not the estimates."""
    state, now, names = course(workspace), workspace.now(), topic_names(workspace)
    evidence = evidence_of(workspace, since)
    in_all = evidence_of(workspace, None) if since else evidence
    offered = {entry.topics[0] for entry in Offer(workspace).entries}
    known = list(dict.fromkeys([*(topic for topic in names if topic in offered), *evidence.topics, *state.topics]))
    topics = topic_views(workspace, state, standings(state, known, now), evidence, names)
    shown = [topic for topic in topics if topic["estimate"] is not None or topic["in_debrief"]]
    shown.sort(key=lambda topic: topic["estimate"] is None)
    standing, won = workspace.store.status_by_problem(), wins(workspace)
    return {
        "schema": SCHEMA,
        "kind": "stats",
        "today": day_of(now).isoformat(),
        "since": since.isoformat() if since else None,
        "week": week_of(in_all, day_of(now)),
        "lately": lately(in_all.days, day_of(now)),
        "total": {
            "attempts": evidence.sum("attempts"),
            "solved": evidence.sum("accepted"),
            "clean": evidence.sum("clean"),
            "minutes": round(evidence.sum("minutes"), 1),
        },
        "problems": {
            "all": len(workspace.bank.entries),
            "solved": sum(status.accepted > 0 for status in standing.values()),
        },
        "languages": languages_of(evidence),
        "goal": GOAL,
        "topics": shown,
        "ahead": ahead(
            state,
            [topic["id"] for topic in shown if topic["solves_to_solid"] != 0 and topic["estimate"] is not None],
            now,
        ),
        "untried": [topic["name"] for topic in topics if topic not in shown],
        "keep_failing": keep_failing(evidence.topics.values()),
        "growth": [name_of(area) for area in state.soft_areas(now)],
        "sources": sources(workspace),
        "wins": len(won),
        "latest_wins": won[:LATEST],
        "mocks": mock_history(workspace),
        "competencies": competencies(workspace),
        "due": [{**each.as_view(), "sentence": each.sentence(day_of(now))} for each in due_practice(workspace)],
        "reviews": reviews(workspace, state, now),
        "calendar": calendar(evidence, day_of(now), since),
        "forecast": {"count": state.forecast.count, "gain": state.forecast.gain, "words": state.forecast.words},
    }


def competencies(workspace: Workspace) -> list[dict[str, Any]]:
    """Return the rows of `competencies_view`, none before the first story or answer."""
    if not workspace.home.stories.is_dir() and not workspace.store.answers():
        return []
    from runner.practice.answer_views import competencies_view

    return competencies_view(workspace)


def evidence_of(workspace: Workspace, since: date | None) -> Evidence:
    """Count all that there is, from the kept tallies; or what was opened since a day, from the attempts."""
    if since is None:
        counted = workspace.store.state(ActivityCounts())
    else:
        before = datetime.combine(since, time(), UTC) - ANYWHERE
        counted = count_attempts(each for each in workspace.store.attempts(before) if day_of(each.opened_at) >= since)
    by_kind: dict[str, dict[str, Counts]] = {"topic": {}, "day": {}, "language": {}}
    for key, counts in counted.items():
        kind, _, name = key.partition("/")
        by_kind[kind][name] = counts
    return Evidence(by_kind["topic"], by_kind["day"], by_kind["language"])


def languages_of(evidence: Evidence) -> list[dict[str, Any]]:
    """Return the languages in which attempts were checked, that of most attempts first."""
    counts = sorted(evidence.languages.items(), key=lambda each: (-each[1]["attempts"], each[0]))
    return [
        {
            "name": name,
            "title": LANGUAGES[name].title if name in LANGUAGES else name,
            "attempts": count["attempts"],
            "solved": count["accepted"],
        }
        for name, count in counts
    ]


def week_of(evidence: Evidence, today: date) -> dict[str, Any]:
    """Sum up what was done since Monday."""
    monday = monday_of(today)
    days = [counts for day, counts in evidence.days.items() if monday.isoformat() <= day <= today.isoformat()]
    return {
        "monday": monday.isoformat(),
        "attempts": sum(counts["attempts"] for counts in days),
        "solved": sum(counts["accepted"] for counts in days),
        "clean": sum(counts["clean"] for counts in days),
        "minutes": round(sum(counts["minutes"] for counts in days), 1),
    }


def topic_views(
    workspace: Workspace, state: State, standing: Iterable[Standing], evidence: Evidence, names: Mapping[str, str]
) -> list[dict[str, Any]]:
    """Write down topics, with the number of problems that the bank has left in each."""
    now = workspace.now()
    tried = {problem for problem, record in state.problems.items() if record.attempts}
    growing = state.growing(names)
    unseen = Counter(entry.topics[0] for entry in workspace.bank.entries.values() if entry.id not in tried)
    return [
        {
            **_topic_view(state, each, evidence.topics.get(each.topic, {}), now),
            "name": names.get(each.topic, each.topic),
            "unseen": unseen[each.topic],
            "in_debrief": each.topic in growing,
            "clean_left": ceil(growing.get(each.topic, 0)),
        }
        for each in standing
    ]


def _topic_view(state: State, standing: Standing, counts: Counts, now: datetime) -> dict[str, Any]:
    """Write down what is known of one topic. Without evidence there is no estimate."""
    tested = standing.word is not Word.UNTESTED
    record = standing.evidence
    solves, minutes, target = counts.get("timed", (0, 0.0, 0))
    groups = sorted(counts.get("groups", {}).items(), key=lambda item: (-item[1], item[0]))
    return {
        "id": standing.topic,
        "estimate": standing.p if tested else None,
        "low": standing.low if tested else None,
        "high": standing.high if tested else None,
        "word": str(standing.word),
        "trend": standing.trend,
        "gain": standing.gain,
        "solves_to_solid": solves_to_solid(state, standing.topic, now) if tested else None,
        "attempts": counts.get("attempts", 0),
        "solved": counts.get("accepted", 0),
        "on_the_side": record.sides,
        "minutes": counts.get("minutes", 0.0),
        "failed_checks": counts.get("failed_checks", 0),
        "hints": counts.get("hints", 0),
        "failing_groups": [{"name": name, "times": times} for name, times in groups],
        "timed": {"solves": solves, "minutes": round(minutes, 1), "target": target},
        "last_seen": record.last.isoformat() if record.last else None,
        "last_day": day_of(record.last).isoformat() if record.last else None,
    }


def reviews(workspace: Workspace, state: State, now: datetime) -> dict[str, Any]:
    """Count the reviews that are due now, and on each of the next days."""
    today, planned = day_of(now), interview(workspace)
    cards = [
        record.card for problem, record in state.problems.items() if record.card and problem in workspace.bank.entries
    ]
    later = [due_on(card, planned) for card in cards if not is_due(card, today, planned)]
    days = [today + timedelta(days=number) for number in range(1, AHEAD + 1)]
    return {
        "due": len(cards) - len(later),
        "start_with": AFTER_A_BREAK if is_after_break(state, now) and len(cards) - len(later) > AFTER_A_BREAK else None,
        "days": [{"date": day.isoformat(), "reviews": later.count(day)} for day in days if day in later],
        "interview": planned.isoformat() if planned else None,
    }


def calendar(evidence: Evidence, today: date, since: date | None) -> list[dict[str, Any]]:
    """List the days of the last weeks on which anything was tried; what a clock that ran ahead dated later is left out.

    Tomorrow is not: over the date line it may be there already.
    """
    first, last = since or today - CALENDAR, today + timedelta(days=1)
    return [
        {"date": day, "attempts": counts["attempts"], "solved": counts["accepted"], "minutes": counts["minutes"]}
        for day, counts in sorted(evidence.days.items())
        if first.isoformat() <= day <= last.isoformat()
    ]

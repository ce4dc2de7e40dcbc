"""The calendar of interviews: what the subcommands of `drill interview` do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from runner.curriculum.choice_scores import ChoiceView
from runner.day import day_of
from runner.errors import UsageError
from runner.interview.calendar.entry import Change, changed, is_same_company
from runner.interview.calendar.outlook import awaiting_debrief, proposal, status_of, upcoming
from runner.practice.curriculum import course, interview, problem_row, syllabus
from runner.practice.debrief_views import wins
from runner.practice.due_practice import due_practice
from runner.store.queries import PlannedInterview

if TYPE_CHECKING:
    from runner.practice.workspace import Workspace

WINS, STORIES, QUESTIONS = 3, 2, 3
"""How many wins, stories and questions to ask are shown the day before."""


def add(workspace: Workspace, change: Change) -> PlannedInterview:
    """Put an interview into the calendar and return it. Raises `UsageError`."""
    today = day_of(workspace.now())
    return _keep(workspace, PlannedInterview("", change.day or today), change)


def edit(workspace: Workspace, change: Change, *, which: str | None = None) -> PlannedInterview:
    """Change an interview and return it as it is now. Raises `UsageError`."""
    interview = _named(workspace, which)
    if change.is_empty:
        raise UsageError(
            "nothing was said to change", "for example: drill interview edit --on friday; `--help` has all options"
        )
    return _keep(workspace, interview, change)


def interview_view(workspace: Workspace, saved: PlannedInterview | None = None) -> dict[str, Any]:
    """Make the view of what comes next, after `saved` was changed."""
    today, interviews = day_of(workspace.now()), workspace.store.interviews()
    coming = [_row(workspace, interviews, each) for each in upcoming(interviews, today)]
    return {
        "schema": 1,
        "kind": "interview",
        "today": today.isoformat(),
        "saved": _row(workspace, interviews, saved) if saved else None,
        "next": coming[0] if coming else None,
        "later": coming[1:],
        "awaiting": [
            _row(workspace, interviews, each) for each in awaiting_debrief(interviews, today) if each.day < today
        ],
        "proposal": _proposal(interviews, today),
        "due": [
            {**each.as_view(), "sentence": each.sentence(today)}
            for each in due_practice(workspace)
            if each.kind in ("mock", "story")
        ],
        "eve": eve_view(workspace),
        "interview_day": interview_day_view(workspace),
        "plan_before": _plan_before(workspace, coming),
    }


def _plan_before(workspace: Workspace, coming: list[dict[str, Any]]) -> str | None:
    """Return the day that a plan was made for, if it comes before the calendar's next interview."""
    first = interview(workspace)
    day = first.isoformat() if first else None
    return None if day in {row["date"] for row in coming} else day


def next_interview(workspace: Workspace, day: date | None) -> dict[str, Any] | None:
    """Make the view of the interview that is in the calendar on a day, with the rehearsal that is missing before it."""
    today, interviews = day_of(workspace.now()), workspace.store.interviews()
    found = next((each for each in upcoming(interviews, today) if each.day == day), None)
    if found is None:
        return None
    return {**_row(workspace, interviews, found), "proposal": _proposal(interviews, today)}


def eve_view(workspace: Workspace) -> dict[str, Any] | None:
    """Make the view of what is done on the day before an interview; None on any other day."""
    today, planned = day_of(workspace.now()), interview(workspace)
    if planned is None or planned - today != timedelta(days=1):
        return None
    state = course(workspace)
    light = ChoiceView(state, syllabus(workspace), workspace.now()).lightest(planned)
    return {"review": problem_row(workspace, light.problem) if light else None, **_for_the_talk(workspace, planned)}


def interview_day_view(workspace: Workspace) -> dict[str, Any] | None:
    """Make the view of what is done on the day of an interview; None on any other day, and once it has a debrief."""
    today = day_of(workspace.now())
    found = next((each for each in upcoming(workspace.store.interviews(), today) if each.day == today), None)
    return {"company": found.company, **_for_the_talk(workspace, today)} if found else None


def _for_the_talk(workspace: Workspace, day: date) -> dict[str, Any]:
    """Return what to have in mind before the interview of a day."""
    return {
        "wins": wins(workspace)[:WINS],
        "solved": sum(status.accepted > 0 for status in workspace.store.status_by_problem().values()),
        "stories": _to_tell(workspace),
        "to_ask": _to_ask(workspace, day),
    }


def _to_tell(workspace: Workspace) -> list[str]:
    """Return the titles of two stories: those that were not used for the longest time."""
    from runner.practice.story_files import stories_of

    used = {answer.body.get("story"): answer.rank for answer in workspace.store.answers()}
    stories = sorted(stories_of(workspace), key=lambda story: (used.get(story.id, -1), story.id))
    return [story.title for story in stories[:STORIES]]


def _to_ask(workspace: Workspace, planned: date) -> list[str]:
    """Return some questions to ask the interviewer, other ones before each interview."""
    from runner.practice.story import question_bank

    questions = [each.text for each in question_bank(workspace).to_ask]
    first = planned.toordinal() * QUESTIONS % max(len(questions), 1)
    return [*questions[first:], *questions[:first]][:QUESTIONS]


def list_view(workspace: Workspace) -> dict[str, Any]:
    """Make the view of the whole calendar, numbered by day."""
    interviews = workspace.store.interviews()
    return {
        "schema": 1,
        "kind": "interviews",
        "today": day_of(workspace.now()).isoformat(),
        "interviews": [_row(workspace, interviews, each) for each in interviews],
    }


def _keep(workspace: Workspace, before: PlannedInterview, change: Change) -> PlannedInterview:
    if change.format:
        from runner.bank.interviews import named_format
        from runner.practice.mock_choice import formats

        wanted = named_format(formats(workspace), change.format)
        change = replace(change, format=wanted.id, asks=wanted.asks)
    others = [each for each in workspace.store.interviews() if each.id != before.id]
    body = changed(before, change, others, day_of(workspace.now()))
    kept = workspace.store.add_record("interview", body, workspace.now(), of=before.id or None)
    return next(each for each in workspace.store.interviews() if each.id == kept)


def _named(workspace: Workspace, which: str | None) -> PlannedInterview:
    """Find an interview by its number in the list or its company; without a word, the next one."""
    interviews, today = workspace.store.interviews(), day_of(workspace.now())
    if not interviews:
        raise UsageError("the calendar is empty", 'for example: drill interview add "Acme" --on friday')
    coming = upcoming(interviews, today)
    if which is None:
        if not coming:
            raise UsageError("no interview is planned", "`drill interview list` numbers those in the past; name one")
        return coming[0]
    if which.isdigit() and 1 <= int(which) <= len(interviews):
        return interviews[int(which) - 1]
    found = [each for each in interviews if is_same_company(each.company, which)]
    if open_ones := [each for each in found if each in coming]:
        found = open_ones
    if len(found) == 1:
        return found[0]
    problem = f"{len(found)} interviews are with" if found else "the calendar has no interview"
    raise UsageError(f"{problem} {which[:80]}", f"`drill interview list` numbers them from 1 to {len(interviews)}")


def _proposal(interviews: list[PlannedInterview], today: date) -> dict[str, Any] | None:
    proposed = proposal(interviews, today)
    return {"before": proposed.before.company, "on": proposed.on.isoformat()} if proposed else None


def _row(workspace: Workspace, interviews: list[PlannedInterview], each: PlannedInterview) -> dict[str, Any]:
    today = day_of(workspace.now())
    return {
        "number": interviews.index(each) + 1,
        "company": each.company,
        "date": each.day.isoformat(),
        "days": (each.day - today).days,
        "status": str(status_of(each, today)),
        "format": each.format or None,
        "asks": dict(each.asks),
        "stake": each.stake or None,
        "about": each.about or None,
    }

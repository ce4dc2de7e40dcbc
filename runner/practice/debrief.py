"""Reads, stores and edits debriefs, and finds what they name. What the subcommands of `drill debrief` do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from runner.curriculum.state import SOFT_FOR
from runner.day import day_of
from runner.errors import UsageError
from runner.interview.debrief.model import Area, Debrief, body_of, debrief_of
from runner.interview.debrief.reader import DebriefReader
from runner.practice.curriculum import course, topic_names
from runner.private import make_private

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from runner.practice.workspace import Workspace
    from runner.store.derived_records import JournalRecord
    from runner.store.queries import PlannedInterview


def reader(workspace: Workspace) -> DebriefReader:
    """Return the reader that matches words with the bank."""
    return DebriefReader(workspace.bank.entries, topic_names(workspace))


def template(workspace: Workspace) -> str:
    """Return an empty form to fill in."""
    from runner.interview.debrief.writer import write_debrief

    return write_debrief(Debrief(day_of(workspace.now()).isoformat()), workspace.bank.topics)


def read(workspace: Workspace, content: bytes, file: str) -> Debrief:
    """Read a file that was filled in. Raises `UsageError`."""
    from runner.interview.debrief.file import read_debrief

    return read_debrief(content, file, reader(workspace), day_of(workspace.now()))


def keep(workspace: Workspace, debrief: Debrief, *, of: str | None = None) -> str | None:
    """Put a debrief into the history, as a new version of the debrief `of` if that is given. Return its id.

    An empty debrief is not stored, unless it is a new version. A new debrief makes the interview done that it is about.
    """
    if debrief.is_empty and of is None:
        return None
    whole = _about_an_interview(workspace, debrief) if of is None else _of_the_same(workspace, debrief, of)
    kept = workspace.store.add_record("debrief", body_of(whole), workspace.now(), of=of)
    course(workspace)
    return kept


def same_as(workspace: Workspace, debrief: Debrief) -> int | None:
    """Return the number of the debrief that says the same already; None if there is none."""
    kept = [debrief_of(record.body) for record in workspace.store.records("debrief")]
    same = (number for number, each in enumerate(kept, start=1) if replace(each, interview="") == debrief)
    return next(same, None)


def interview_of(workspace: Workspace, debrief: str) -> PlannedInterview | None:
    """Return the interview in the calendar that a debrief is about; None if it is about another one."""
    kept = _by_id(workspace, debrief)
    return next((each for each in workspace.store.interviews() if kept and each.id == kept.interview), None)


def without_debrief(workspace: Workspace) -> PlannedInterview | None:
    """Return the latest interview of the calendar that was in the last days, or is today, and has no debrief."""
    from runner.interview.calendar.outlook import awaiting_debrief

    return next(iter(awaiting_debrief(workspace.store.interviews(), day_of(workspace.now()))), None)


def _about_an_interview(workspace: Workspace, debrief: Debrief) -> Debrief:
    """Return a new debrief with the interview in the calendar that it is about, if there is one."""
    if debrief.mock:
        return debrief
    from runner.interview.calendar.outlook import debriefed

    day, today = date.fromisoformat(debrief.date), day_of(workspace.now())
    found = debriefed(workspace.store.interviews(), debrief.company, day, today)
    return replace(debrief, interview=found.id) if found else debrief


def _of_the_same(workspace: Workspace, debrief: Debrief, of: str) -> Debrief:
    """Return a new version of a debrief with what no form asks for: which interview or mock interview it is about."""
    before = _by_id(workspace, of) or debrief
    return replace(debrief, mock=before.mock, graded=before.graded, interview=before.interview)


def _by_id(workspace: Workspace, debrief: str) -> Debrief | None:
    return next((debrief_of(each.body) for each in workspace.store.records("debrief") if each.id == debrief), None)


def topics_to_grow_in(workspace: Workspace, debrief: Debrief) -> tuple[list[str], list[str]]:
    """Name the topics of its growth areas: those with an unseen problem to serve, and those with others only."""
    from runner.curriculum.choice_scores import ChoiceView
    from runner.practice.curriculum import syllabus

    state, names = course(workspace), topic_names(workspace)
    view = ChoiceView(state, syllabus(workspace, state), workspace.now())
    known = [topic for topic in dict.fromkeys(body_of(debrief)["curriculum"]["growth"]) if topic in names]
    unseen = [names[topic] for topic in known if view.untried(topic)]
    seen = [names[topic] for topic in known if not view.untried(topic) and view.syllabus.by_topic.get(topic)]
    return unseen, seen


def problems_that_come_first(workspace: Workspace, debrief: Debrief) -> list[str]:
    """List the problems that the interview asked and that `drill next` starts with, as the bank has them."""
    from runner.practice.curriculum import syllabus

    state = course(workspace)
    offered = syllabus(workspace, state).problems
    return [each for each in body_of(debrief)["curriculum"]["problems"] if each in state.wanted and each in offered]


def record_of(workspace: Workspace, number: int | None) -> JournalRecord:
    """Find a debrief by its number in the list, which counts from 1; without a number, the latest."""
    records = workspace.store.records("debrief")
    if not records:
        raise UsageError("there is no debrief yet", "`drill debrief` asks for one")
    if number is None:
        return records[-1]
    if not 1 <= number <= len(records):
        raise UsageError(f"there is no debrief {number}", f"`drill debrief list` has 1 to {len(records)}")
    return records[number - 1]


def latest_of_a_mock(workspace: Workspace) -> JournalRecord:
    """Return the debrief of the latest mock interview that was judged."""
    records = [record for record in workspace.store.records("debrief") if debrief_of(record.body).mock]
    if not records:
        raise UsageError("no mock interview was judged yet", "`drill mock` starts one")
    return records[-1]


def edited(workspace: Workspace, record: JournalRecord, edit: Callable[[Path], None]) -> bytes | None:
    """Let the learner edit a debrief with `edit`, which waits for them. None if nothing was changed.

    The file stays until it was read and stored. The next edit of the same debrief continues with it.
    """
    from runner.interview.debrief.writer import write_debrief

    before = write_debrief(debrief_of(record.body), workspace.bank.topics).encode()
    path = edited_file(workspace, record)
    is_new = not path.exists()
    make_private(path)
    if is_new:
        path.write_bytes(before)
    try:
        edit(path)
    finally:
        content = path.read_bytes()
        if content == before:
            path.unlink()
    return None if content == before else content


def edited_file(workspace: Workspace, record: JournalRecord) -> Path:
    """Return the path of a debrief while it is edited."""
    return workspace.home.root / f"debrief-{record.id[:8]}.yaml"


def sources(workspace: Workspace) -> list[str]:
    """List what strengths and growth areas come from: `debrief`, `mock` (what the wrap of a mock asked), or both."""
    debriefs = [debrief_of(record.body) for record in workspace.store.records("debrief")]
    return sorted({"mock" if debrief.mock else "debrief" for debrief in debriefs if not debrief.is_empty})


def unknown_areas(workspace: Workspace) -> list[str]:
    """List the latest growth areas that are neither a topic nor a skill, so that the bank has nothing for them."""
    return list(dict.fromkeys(area.text for area in areas_beside_topics(workspace) if not area.skill))


def areas_beside_topics(workspace: Workspace) -> list[Area]:
    """List the latest growth areas that are no topic."""
    since = workspace.now() - SOFT_FOR
    recent = [debrief_of(record.body) for record in workspace.store.records("debrief") if record.at > since]
    return [area for debrief in recent for area in debrief.growth if not area.topics]

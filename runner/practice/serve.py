"""Serves a problem: the open one again, or a new one with its stub. What `drill next` does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.errors import UsageError
from runner.practice.asked import ASKED, Asked
from runner.practice.due_practice import DuePractice, due_practice
from runner.practice.solution_file import make_stub, solution_file
from runner.practice.target import keep_to_mock, named_problem
from runner.practice.workspace import Workspace
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.store.attempts import Attempt

STILL_OPEN = "still open"


@record
class Served:
    """A problem that was served. `ground` says whether it is new to the learner, `made` whether the stub is new.

    `because` says why it was chosen, and may give its topic away; `sentence` does not. `choice` is all that was weighed
    (see `runner.practice.why`), None if it was named. `archived`: an earlier solution made room for it.
    `prompt` says what to mind, by the learner's debriefs; `due` what is due in addition; `reviews_due` counts reviews.
    """

    entry: IndexEntry
    path: Path
    ground: str
    made: bool
    because: str
    sentence: str = ""
    choice: dict[str, Any] | None = None
    archived: bool = False
    prompt: str = ""
    due: tuple[DuePractice, ...] = ()
    reviews_due: int = 0


def serve(workspace: Workspace, asked: Asked, *, why: bool = False) -> Served:
    """Serve the open problem again, or choose and open one, and make its stub if there is no file.

    With `why`, the choice of an open problem is explained again. Raises `UsageError` while a mock goes on, except for
    a problem that was named and is not asked in it.
    """
    asked.check()
    keep_to_mock(workspace, named_problem(workspace, asked.problem) if asked.problem else None)
    if asked.topic:
        asked = replace(asked, topic=workspace.bank.topic(asked.topic).id)
    current = workspace.store.open_problem()
    is_again = current and _is_meant(workspace, current, asked)
    served = _again(workspace, current, asked, why=why) if current and is_again else _fresh(workspace, asked)
    return replace(served, due=tuple(due_practice(workspace)))


def would_leave(workspace: Workspace, asked: Asked) -> Attempt | None:
    """Return the open attempt that would be left if the wishes were served; None if there is none."""
    asked.check()
    current = workspace.store.open_problem() if asked.problem or asked.is_a_selection else None
    return None if current is None or _is_meant(workspace, current, asked) else current


def served_view(workspace: Workspace, served: Served, *, why: bool) -> dict[str, Any]:
    """Make the view of `drill next --json`."""
    from runner.render.problem_view import problem_view

    return {
        **problem_view(workspace.bank.problem(served.entry.id), kind="next", revealed=why),
        "stub": str(served.path),
        "made": served.made,
        "ground": served.ground,
        "sentence": served.sentence or None,
        "prompt": served.prompt or None,
        "due": [each.as_view() for each in served.due],
        "reviews_due": served.reviews_due,
        "replaces": served.entry.replaces or None,
        "why": served.because if why else None,
        "choice": served.choice if why else None,
    }


def _is_meant(workspace: Workspace, current: Attempt, asked: Asked) -> bool:
    """Whether the open problem is shown again: nothing was requested, or exactly this problem."""
    if current.problem not in workspace.bank.entries or asked.is_a_selection:
        return False
    return not asked.problem or named_problem(workspace, asked.problem) == current.problem


def _path(workspace: Workspace, problem_id: str, asked: Asked) -> Path:
    """Choose the file for a solution: in the language that the learner wishes, if any."""
    known = workspace.languages(workspace.bank.entries[problem_id].kind)
    language = next((each for each in known if asked.language in (each.name, each.base)), None)
    if asked.language and language is None:
        titles = " or ".join(each.title for each in known)
        options = ", ".join(f"--language {each.base or each.name}" for each in known)
        raise UsageError(f"{problem_id} is not solved in {asked.language}", f"it is solved in {titles}: {options}")
    return workspace.solution_path(problem_id, language)


def _again(workspace: Workspace, current: Attempt, asked: Asked, *, why: bool) -> Served:
    entry = workspace.bank.entries[current.problem]
    path = _path(workspace, entry.id, asked)
    path = path if asked.language else solution_file(workspace, entry.id, path)
    made = not path.exists() and make_stub(workspace, workspace.bank.problem(entry.id), path)
    choice = None
    if why and current.why not in ("", ASKED):
        from runner.practice.choose import explained_again

        choice = explained_again(workspace, current)
    return Served(entry, path, STILL_OPEN, made, current.why, choice=choice)


def _fresh(workspace: Workspace, asked: Asked) -> Served:
    """Choose a problem, make its stub, then open it: if the stub cannot be made, no problem is open."""
    from runner.practice.choose import chosen
    from runner.practice.sheet_cache import sheet

    choice = chosen(workspace, asked)
    entry = workspace.bank.entries[choice.problem_id]
    problem = workspace.bank.problem(entry.id)
    path = _path(workspace, entry.id, asked)
    had_file = path.exists()
    made = make_stub(workspace, problem, path, is_review=choice.is_review)
    if entry.own and not workspace.store.attempts(problem_id=entry.id):
        workspace.notify(f"{entry.id} is from your own bank; a check runs the code in its file, as it runs a solution.")
    workspace.store.start_attempt(entry, workspace.now(), why=choice.because)
    sheet(workspace, entry, path, problem)
    return Served(
        entry=entry,
        path=path,
        ground=str(choice.ground),
        made=made,
        because=choice.because,
        sentence=choice.sentence,
        choice=choice.view,
        archived=had_file and made,
        prompt=choice.prompt,
        reviews_due=choice.reviews_due,
    )

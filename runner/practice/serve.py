"""Handing a problem over: its stub, its page, its view. Shared by `next`, `show` and `reset`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from runner.cli.app import App
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.bank.model import Problem
    from runner.render.page import Page

STILL_OPEN = "still open"
ASKED = "You asked for this problem."


@record
class Served:
    """A problem that was handed over: `ground` says how it stands with the learner, `made` whether the stub is new.

    `because` says why it was chosen, and may give its topic away; `sentence` does not. `choice` is all that was weighed
    (see `runner.practice.why`), None where it was asked for by name. `archived`: an earlier solution made room for it.
    `prompt` says what to mind, by the learner's debriefs.
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


def make_stub(app: App, problem: Problem, *, is_review: bool = False) -> bool:
    """Make the stub; whether it was made. A solution that is there stays, or goes to the archive for a review."""
    from runner.solutions.files import archive, write_stub
    from runner.solutions.stub import stub_for

    path = app.solution_path(problem.id)
    if path.exists() and not is_review:
        return False
    text = stub_for(problem, app.home.templates, app.home.cache / "templates")
    if path.exists():
        archive(path, app.now())
    write_stub(path, text)
    return True


def print_served(app: App, served: Served, *, why: bool) -> None:
    """Print the problem, where its stub is, and what to do."""
    from runner.practice.sheet_cache import sheet
    from runner.render.problem_page import problem_page

    page = problem_page(sheet(app, served.entry), app.width, beside=served.ground)
    name = "Stub:" if served.made else "Your file:"
    page.labelled(name, app.short(served.path))
    if served.archived:
        page.wrapped("Your earlier solution is in the archive; you see it beside the new one once that is right.")
    _say_why(page, served, why=why)
    if why:
        reveal(app, page, served.entry)
    if served.prompt:
        page.labelled("To mind:", served.prompt)
    page.wrapped("Write your answer there, then `drill check`.")
    app.show(page, light=True)


def reveal(app: App, page: Page, entry: IndexEntry) -> None:
    """Say what stays hidden while a problem is open."""
    topics = [app.bank.topics[each].name if each in app.bank.topics else each for each in entry.topics]
    page.labelled("Topics:", ", ".join(topics))
    page.labelled("Difficulty:", str(entry.difficulty))
    if entry.also:
        page.labelled("Elsewhere:", ", ".join(entry.also))


def _say_why(page: Page, served: Served, *, why: bool) -> None:
    """Say why it was chosen: in full if asked for, else without giving its topic away."""
    if why and served.choice:
        from runner.render.choice_page import add_choice

        add_choice(page, served.choice)
    elif why:
        page.labelled("Why this one:", served.because or "You began with a check of it.")
    elif served.sentence:
        page.labelled("Why this one:", f"{served.sentence} (`drill next --why` says more).")


def served_view(app: App, served: Served, *, why: bool) -> dict[str, Any]:
    """Make the view of `drill next --json`."""
    from runner.render.problem_view import problem_view

    return {
        **problem_view(app.bank.problem(served.entry.id), kind="next", revealed=why),
        "stub": str(served.path),
        "made": served.made,
        "ground": served.ground,
        "sentence": served.sentence or None,
        "prompt": served.prompt or None,
        "why": served.because if why else None,
        "choice": served.choice if why else None,
    }

"""The guided form of `drill debrief`: what went well before, then the questions; what was answered is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.terminal.prompts import Terminal
from runner.day import day_of
from runner.errors import StoreError
from runner.interview.debrief.draft import DebriefDraft, DraftPrompter, StepBack
from runner.interview.debrief.guided_form import agreed, fill
from runner.interview.debrief.model import Debrief, debrief_of
from runner.practice.curriculum import topic_names
from runner.practice.debrief import (
    interview_of,
    keep,
    problems_that_come_first,
    reader,
    same_as,
    topics_to_grow_in,
    without_debrief,
)
from runner.practice.debrief_views import view_of, wins

if TYPE_CHECKING:
    from collections.abc import Iterable

    from runner.cli.app import App
    from runner.interview.debrief.model import Debrief
    from runner.store.derived_records import JournalRecord

RECALLED = 3
"""Earlier wins that are shown when a debrief starts."""


def guided(app: App, of: JournalRecord | None) -> None:
    """Ask for a debrief in the terminal and keep it; an interrupted one can be continued.

    `of` is a debrief to continue: the answers become a new version of it.
    """
    prompter = Terminal(app)
    known = debrief_of(of.body) if of else None
    _recall(app, prompter)
    try:
        draft = _draft(app, prompter, of)
    except click.Abort:
        raise KeyboardInterrupt from None
    try:
        debrief, draft = _filled(app, prompter, draft, known)
    except (click.Abort, KeyboardInterrupt):
        _say_what_is_left(app, draft, "drill debrief --mock" if of else "drill debrief")
        raise KeyboardInterrupt from None
    click.echo()
    try:
        keep_and_show(app, debrief, of=of.id if of else None)
    except StoreError:
        _show_as_file(app, debrief)
        raise
    draft.delete()


def _filled(app: App, prompter: Terminal, draft: DebriefDraft, known: Debrief | None) -> tuple[Debrief, DebriefDraft]:
    """Ask until the end. After a step back the form continues from the question before."""
    quiet = False
    about = without_debrief(app.workspace)
    likely = Debrief(about.day.isoformat(), about.company) if about else None
    while True:
        try:
            asking = DraftPrompter(prompter, draft, quiet=quiet)
            return fill(asking, reader(app.workspace), draft.today, known, likely), draft
        except StepBack:
            draft, quiet = DebriefDraft.start(draft.path, draft.today, draft.answers[:-1]), True


def keep_and_show(app: App, debrief: Debrief, *, of: str | None = None) -> None:
    """Keep a debrief, as a new version of another one if `of` names it, and show what it changes."""
    if of is None and not debrief.is_empty and (number := same_as(app.workspace, debrief)):
        click.echo(f"Debrief {number} says the same, so nothing was saved. `drill debrief edit {number}` changes it.")
        return
    kept = keep(app.workspace, debrief, of=of)
    if kept is None:
        click.echo("Nothing was entered, so nothing was saved.")
        return
    from runner.render.debrief_page import debrief_page

    page = debrief_page({**view_of(app.workspace, debrief), "number": None}, app.width)
    page.blank()
    if of is None and (about := interview_of(app.workspace, kept)):
        page.wrapped(f"{about.company} is done in your calendar: `drill interview` shows what comes next.")
    page.wrapped(f"Saved. `drill plan` shows what follows from it.{_effect(app, debrief)}")
    app.show(page)


def _effect(app: App, debrief: Debrief) -> str:
    """Say what comes first now: what was asked, new problems of the topics to grow in, reviews if nothing is unseen."""
    asked = problems_that_come_first(app.workspace, debrief)
    new, seen = topics_to_grow_in(app.workspace, debrief)
    names, entries = topic_names(app.workspace), app.workspace.bank.entries
    met = {names.get(topic, topic) for topic in (entries[problem].topics[0] for problem in asked)}
    said = {
        f"`drill next` starts with what was asked: {_and(f'`{problem}`' for problem in asked)}.": asked,
        f"New problems {'then' if asked else 'now'} start with {_and(name for name in new if name not in met)}.": (
            set(new) - met
        ),
        "At least every second new problem is of a growth area, until two clean solves in it.": new,
        f"Nothing unseen is left in {_and(seen)}: reviews come first when they are due.": seen,
    }
    return "".join(f" {sentence}" for sentence, about in said.items() if about)


def _and(names: Iterable[str]) -> str:
    return " and ".join(names)


def _recall(app: App, prompter: Terminal) -> None:
    before = wins(app.workspace)[:RECALLED]
    if before:
        prompter.say("What went well before", heading=True)
        for win in before:
            prompter.say(f"  {win['text']} ({win['date']})")


def _draft(app: App, prompter: Terminal, of: JournalRecord | None) -> DebriefDraft:
    """Continue the draft, or start one."""
    path = app.workspace.home.draft if of is None else app.workspace.home.root / f"debrief-{of.id[:8]}.draft"
    left = DebriefDraft.load_interrupted(path)
    if left and agreed(prompter, f"Continue your debrief of {left.today}? (n starts a new one)"):
        return DebriefDraft.start(left.path, left.today, left.answers)
    return DebriefDraft.start(path, day_of(app.workspace.now()))


def _say_what_is_left(app: App, draft: DebriefDraft, command: str) -> None:
    if draft.has_answers:
        click.echo()
        page = app.page()
        page.wrapped(f"Your answers are saved: `{command}` continues with them.")
        app.show(page)
    else:
        draft.delete()


def _show_as_file(app: App, debrief: Debrief) -> None:
    """Show a debrief that could not be kept, so that it can be copied from the screen whatever happens."""
    from runner.interview.debrief.writer import write_debrief

    click.echo(write_debrief(debrief, app.workspace.bank.topics))
    page = app.page()
    page.wrapped("The lines above are your debrief, as a file for `drill debrief --from FILE`.")
    app.show(page)

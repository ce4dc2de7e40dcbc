"""How a mock starts in the terminal: the open one goes on; a new one waits for a key, because the clock starts then."""

from __future__ import annotations

import sys
from itertools import count
from typing import TYPE_CHECKING

import click

from runner.cli.terminal.confirm import confirm
from runner.cli.terminal.keys import keyboard
from runner.cli.terminal.mock_screen import play
from runner.cli.terminal.progress import steps_shown
from runner.errors import UsageError
from runner.interview.mock.clock import clock_words
from runner.interview.mock.steps import Step
from runner.practice.mock import MockWish, begin, open_mock, setup_for
from runner.practice.mock_lock import only_one
from runner.render.numbers import counted

if TYPE_CHECKING:
    from runner.cli.app import App
    from runner.interview.mock.setup import MockSetup
    from runner.practice.mock import RunningMock


def start(app: App, wish: MockWish, sheet: str | None, *, yes: bool) -> None:
    """Go on with the open mock, or begin one as it is wished for. `sheet` is the file for the interviewer's page."""
    app.workspace.store  # noqa: B018 - makes the home, in which the lock is
    with only_one(app.workspace.home.root):
        running = open_mock(app.workspace)
        if running is None:
            running = _begun(app, wish, sheet, yes=yes)
        elif wish.is_empty and (sheet is None or running.mock.setup.friend):
            _welcome_back(app, running)
            _write_sheet(app, running.mock.setup, sheet)
        else:
            raise UsageError(
                f"a mock is open ({running.mock.setup.name})",
                "`drill mock` goes on with it, `drill mock abandon` ends it",
            )
        if running:
            play(app, running)


def abandon_open(app: App, *, yes: bool) -> None:
    """Give up the open mock."""
    running = open_mock(app.workspace)
    if running is None:
        raise UsageError("no mock is open", "`drill mock` starts one")
    name = running.mock.setup.name
    confirm(f"Abandon this mock ({name})? Nothing of it counts then.", yes=yes, refusal=f"{name} is still open")
    running.confirm(Step.ABANDONED)
    app.say("Abandoned. Your files stay where they are.")


def _begun(app: App, wish: MockWish, sheet: str | None, *, yes: bool) -> RunningMock | None:
    """Choose, say what comes, and begin when the person is ready. Returns None if they are not."""
    setup = setup_for(app.workspace, wish)
    page = app.page()
    page.line((f"{setup.name}, {setup.minutes} minutes", "title"))
    page.wrapped(_what_comes(setup), indent=2)
    work = "Write in your editor, and leave drill open in a terminal. You have one pause of five minutes. "
    page.wrapped(
        f"{work if setup.has_code else ''}Every key is kept: if you close drill, the clock goes on, "
        "and `drill mock` brings you back.",
        indent=2,
    )
    app.show(page)
    _write_sheet(app, setup, sheet)
    if not yes and not _is_ready(app):
        app.say("Nothing was started.")
        return None
    return begin(app.workspace, setup)


def _write_sheet(app: App, setup: MockSetup, file: str | None) -> None:
    """Write the interviewer's page, if one is wanted."""
    if file is None:
        return
    from runner.cli.output_file import write_text
    from runner.practice.mock_sheet import mock_sheet_view
    from runner.render.html.interviewer_sheet import sheet_html

    number = count(1)
    total = sum(len(app.workspace.bank.problem(item.id).wrong) for item in setup.items if item.is_code)
    with steps_shown() as on_step:  # the names of the steps would give the problem away
        view = mock_sheet_view(
            app.workspace, setup, lambda _: on_step(f"preparing the sheet, {min(next(number), total)} of {total}")
        )
    write_text(app, sheet_html(view), file, "--sheet")
    app.say("It is for your friend who plays the interviewer; do not look at it. They rate you at the end, too.")


def _what_comes(setup: MockSetup) -> str:
    if setup.only:
        return "Read the brief, and ask what is unclear. Then you see what you did not ask. Nothing is judged."
    if not setup.has_code:
        return f"{counted(len(setup.items), 'behavioral question')}. Answer aloud; at the end you rate yourself."
    programs = sum(item.is_code for item in setup.items)
    questions = len(setup.items) - programs
    parts = [counted(programs, "problem")]
    parts += [counted(questions, "behavioral question")] if questions else []
    manner = (
        "with an interviewer whom you can ask" if setup.interviewer else "with the full statement and nobody to ask"
    )
    return f"{' and '.join(parts)}, {manner}. Verdicts come at the end, after a few questions to you."


def _is_ready(app: App) -> bool:
    app.say("Enter starts the clock; q leaves.")
    app.workspace.close()
    if not sys.stdin.isatty():
        return sys.stdin.readline()[:1] in ("\n", "y")
    with keyboard() as keys:
        while not (pressed := keys.wait(1.0)):
            pass
    return pressed[0] in "\r\ny "


def _welcome_back(app: App, running: RunningMock) -> None:
    mock = running.mock
    where = "at the wrap" if mock.ended is not None else f"{clock_words(running.left)} left"
    page = app.page()
    page.line((f"{mock.setup.name}: it goes on, {where}", "title"))
    click.echo()
    app.show(page)

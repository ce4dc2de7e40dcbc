"""Writing stories, and the questions to ask, in the learner's editor."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from runner.bank.behavioral import file_error
from runner.bank.questions import FOLDER
from runner.cli.app import App
from runner.cli.terminal.editor import open_editor
from runner.errors import StoreError, UsageError
from runner.paths import problems_dir
from runner.practice.story import first_gap, question_bank, story_view
from runner.practice.story_files import StoryFile, drop_untouched, start_story, stories_of, story_in, story_path
from runner.private import keep_private
from runner.render.story_page import add_story

_TO_ASK = "to-ask.yaml"


def write_story(app: App, name: str | None, competency: str | None) -> None:
    """Open a story in the editor, a new one with the template, and say what is worth a second look.

    Without a name it is a new one for the given competency, or else for the first that has none.
    """
    workspace = app.workspace
    bank = question_bank(workspace)
    about = bank.competency(competency) if competency else None
    if name is None:
        about = about or first_gap(bank, stories_of(workspace))
        if about is None:
            raise UsageError("each competency has a story", "name the new one: `drill story write the-outage`")
        name, title = about.id, about.name
    else:
        title = _title(name)
    path = story_path(workspace, name)
    try:
        template = start_story(workspace, path, title, about, bank)
        if template is not None and about:
            app.say(f"{about.name}: {about.think_of}" if about.think_of else about.name)
        if not _is_written(app, path, template):
            return
        file = StoryFile(path, story_in(path))
    except UsageError as error:
        raise UsageError(f"{workspace.short(path)} {error.message}", error.fix) from None
    page = app.page()
    add_story(page, story_view(workspace, file, bank))
    app.show(page)


def _is_written(app: App, path: Path, template: str | None) -> bool:
    """Let the learner edit a story. False if it was just started, and nothing was written: then no file is left."""
    is_dropped = False
    try:
        _edit(app, path)
    finally:
        if template is not None and (is_dropped := drop_untouched(path, template)):
            app.say("Nothing was written, so no story was started. An editor must wait, as `code --wait` does.")
    return not is_dropped


def _title(name: str) -> str:
    """Make the title of a new story: a name as it is, or an id in words."""
    words = name if " " in name else Path(name).stem.replace("-", " ")
    return words[:1].upper() + words[1:]


def edit_questions_to_ask(app: App) -> None:
    """Open the learner's own questions to ask, at first a copy of the shipped ones. Raises `BankError`."""
    shipped, path = problems_dir() / FOLDER / _TO_ASK, app.workspace.home.bank / FOLDER / _TO_ASK
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(shipped, path)
        except OSError as error:
            raise StoreError(f"{path} cannot be written: {error.strerror or error}") from None
    _edit(app, path)
    mistake = file_error(path, problems_dir())
    if mistake is not None:
        raise mistake


def _edit(app: App, path: Path) -> None:
    """Wait for the editor. ^C ends the wait, and the file is as the editor left it."""
    where = app.workspace.short(path)
    try:
        open_editor(app.workspace, path)
    except KeyboardInterrupt:
        click.echo()
        app.say(f"{where} is as your editor last saved it.")
        raise
    finally:
        keep_private(path)

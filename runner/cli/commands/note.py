"""`drill note`: keep a note on a problem, and read, edit or remove those that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, json_option
from runner.errors import UsageError
from runner.practice.target import problem_or_last, problem_or_text

if TYPE_CHECKING:
    from runner.store.queries import Note


@click.command(short_help="Write, read, edit or remove notes on a problem.")
@click.option("--all", "everything", is_flag=True, help="Read the notes on all problems.")
@click.option("--edit", type=int, metavar="N", help="Replace the note with this number.")
@click.option("--remove", type=int, metavar="N", help="Remove the note with this number.")
@click.argument("words", metavar="[PROBLEM] [TEXT]", nargs=-1, shell_complete=complete_problem)
@json_option
@pass_app
def command(app: App, /, words: tuple[str, ...], everything: bool, as_json: bool, **changed: int | None) -> None:  # noqa: FBT001
    """Keep a note on a problem (the open one if you name none). Without a text, read the notes.

    \b
    Example:
      drill note "think of the complement first"
      drill note two-sum "think of the complement first"
      drill note two-sum --edit 1 "the complement, in a dict"
      drill note two-sum --remove 1
      drill note --all
    """
    name, text = problem_or_text(app.workspace, words)
    if everything:
        _show(app, None, as_json=as_json)
        return
    problem_id = problem_or_last(app.workspace, name)
    if any(number is not None for number in changed.values()):
        _change(app, problem_id, text, **changed)
    elif text:
        app.workspace.store.add_note(problem_id, text, app.workspace.now())
        app.say(f"Noted on {_title(app, problem_id)}.")
    else:
        _show(app, problem_id, as_json=as_json)


def _change(app: App, problem_id: str, text: str, *, edit: int | None, remove: int | None) -> None:
    store, now = app.workspace.store, app.workspace.now()
    if edit is not None and remove is not None:
        raise UsageError("--edit and --remove exclude each other", "leave one of them out")
    if edit is not None and not text:
        raise UsageError("the new text is missing", f'for example: drill note {problem_id} --edit {edit} "new text"')
    if remove is not None and text:
        raise UsageError("--remove takes no text", f"`drill note {problem_id} --remove {remove}`")
    notes = store.notes(problem_id)
    number = edit if edit is not None else remove
    if number is None or not 1 <= number <= len(notes):
        raise UsageError(f"{_title(app, problem_id)} has no note {number}", f"`drill note {problem_id}` numbers them")
    note = notes[number - 1]
    if text:
        store.add_note(problem_id, text, now, of=note.id)
        app.say(f"Note {number} on {_title(app, problem_id)} now reads: {text}")
    else:
        store.remove_note(note, now)
        app.say(f"Removed from {_title(app, problem_id)}: {note.text}")


def _title(app: App, problem_id: str) -> str:
    entry = app.workspace.bank.entries.get(problem_id)
    return entry.title if entry else problem_id


def _show(app: App, problem_id: str | None, *, as_json: bool) -> None:
    from runner.day import day_of

    notes = app.workspace.store.notes(problem_id)
    if as_json:
        rows = [
            {"problem": note.problem, "at": note.at.isoformat(), "day": day_of(note.at).isoformat(), "text": note.text}
            for note in notes
        ]
        app.json({"schema": 1, "kind": "notes", "notes": rows})
        return
    page = app.page()
    for number, note in _numbered(notes):
        where = "" if problem_id else f"{note.problem}  "
        page.labeled(f"{where}note {number}  {day_of(note.at)} ", note.text)
    if not page.lines:
        page.wrapped("No notes yet. `drill note TEXT` keeps one.")
    app.show(page)


def _numbered(notes: list[Note]) -> list[tuple[int, Note]]:
    """Give each note its number among those of its problem, as --edit and --remove name them."""
    counts: dict[str, int] = {}
    numbered = []
    for note in notes:
        counts[note.problem] = counts.get(note.problem, 0) + 1
        numbered.append((counts[note.problem], note))
    return numbered

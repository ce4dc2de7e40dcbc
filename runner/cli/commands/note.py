"""`drill note`: keep a note on a problem, or read those that are there."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, json_option
from runner.practice.target import problem_or_last


@click.command(short_help="Keep a note on a problem, or read my notes.")
@click.option("--problem", shell_complete=complete_problem, help="Another problem than the open one.")
@click.option("--all", "everything", is_flag=True, help="Read the notes on all problems.")
@click.argument("text", nargs=-1)
@json_option
@pass_app
def command(app: App, problem: str | None, everything: bool, text: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001
    """Keep a note on the open problem; without a text, read the notes.

    \b
    Example:
      drill note "think of the complement first"
      drill note --all
      drill list --grep complement      # finds it again
    """
    if text:
        noted = problem_or_last(app.workspace, problem)
        app.workspace.store.add_note(noted, " ".join(text), app.workspace.now())
        click.echo(f"Noted on {app.workspace.bank.entries[noted].title}.")
        return
    from runner.day import day_of

    target = None if everything else problem_or_last(app.workspace, problem)
    notes = app.workspace.store.notes(target)
    if as_json:
        rows = [
            {"problem": note.problem, "at": note.at.isoformat(), "day": day_of(note.at).isoformat(), "text": note.text}
            for note in notes
        ]
        app.json({"schema": 1, "kind": "notes", "notes": rows})
        return
    page = app.page()
    for note in notes:
        where = f"{note.problem}  " if everything else ""
        page.labelled(f"{where}{day_of(note.at)}", note.text)
    if not page.lines:
        page.wrapped("No notes yet. `drill note TEXT` keeps one.")
    app.show(page)

"""`drill next`: hand over a problem, with a stub to write the answer into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, difficulty_option, json_option, topic_option
from runner.practice.asked import Asked
from runner.practice.serve import ASKED, STILL_OPEN, Served, make_stub, print_served, served_view

if TYPE_CHECKING:
    from runner.bank.index_entry import IndexEntry
    from runner.store.attempts import Attempt


@click.command(short_help="Hand me the problem that is worth most now.")
@topic_option
@difficulty_option
@click.option("--problem", shell_complete=complete_problem, help="This problem, by its id or its name elsewhere.")
@click.option("--review", is_flag=True, help="Only a review that is due.")
@click.option("--new", is_flag=True, help="Only a problem that I have not tried.")
@click.option("--edit", is_flag=True, help="Open the stub in the editor.")
@click.option("--why", is_flag=True, help="Say why this problem, with all scores; that gives its topic away.")
@json_option
@pass_app
def command(app: App, /, edit: bool, why: bool, as_json: bool, **asked: Any) -> None:  # noqa: FBT001 - click passes options so
    """Hand me the problem that is worth most now, and a stub for the answer.

    A problem that is still open is shown again. Asking for another one (--problem, --topic and so on) leaves it.
    A review comes with a fresh stub; the earlier solution is archived, and shown beside the new one once that is right.

    \b
    Example:
      drill next
      drill next --why
      drill next --topic graphs --edit
    """
    serve(app, Asked(**asked), edit=edit, why=why, as_json=as_json)


def serve(
    app: App, asked: Asked | None = None, *, edit: bool = False, why: bool = False, as_json: bool = False
) -> None:
    """Show the open problem, or choose and open one, and make its stub where there is none."""
    served = _served(app, asked or Asked(), why=why)
    if as_json:
        app.json(served_view(app, served, why=why))
    else:
        print_served(app, served, why=why)
    if served.ground != STILL_OPEN:
        from runner.practice.choose import read_ahead

        read_ahead(app, (asked or Asked()).topic or "")
    if edit:
        from runner.cli.terminal.editor import open_editor

        open_editor(app, served.path)


def _served(app: App, asked: Asked, *, why: bool) -> Served:
    asked.check()
    current = app.store.open_problem()
    if current and _is_meant(app, current, asked):
        return _again(app, current, why=why)
    return _fresh(app, asked)


def _is_meant(app: App, current: Attempt, asked: Asked) -> bool:
    """Whether the open problem is to be shown again: nothing else was asked for, or just this one."""
    if current.problem not in app.bank.entries or asked.is_a_selection:
        return False
    return not asked.problem or app.bank.resolve(asked.problem) == current.problem


def _again(app: App, current: Attempt, *, why: bool) -> Served:
    entry = app.bank.entries[current.problem]
    path = app.solution_path(entry.id)
    made = not path.exists() and make_stub(app, app.bank.problem(entry.id))
    choice = None
    if why and current.why not in ("", ASKED):
        from runner.practice.choose import explained_again

        choice = explained_again(app, current.opened_at, entry.id)
    return Served(entry, path, STILL_OPEN, made, current.why, choice=choice)


def _fresh(app: App, asked: Asked) -> Served:
    """Choose a problem, make its stub and open it. The stub comes first: where it cannot be made, nothing is open."""
    from runner.practice.choose import chosen
    from runner.practice.sheet_cache import sheet

    choice = chosen(app, asked)
    entry = app.bank.entries[choice.problem_id]
    problem = app.bank.problem(entry.id)
    had_file = app.solution_path(entry.id).exists()
    made = make_stub(app, problem, is_review=choice.is_review)
    _say_own(app, entry)
    app.store.start_attempt(entry, app.now(), why=choice.because)
    sheet(app, entry, problem)
    return Served(
        entry=entry,
        path=app.solution_path(entry.id),
        ground=str(choice.ground),
        made=made,
        because=choice.because,
        sentence=choice.sentence,
        choice=choice.view,
        archived=had_file and made,
        prompt=choice.prompt,
    )


def _say_own(app: App, entry: IndexEntry) -> None:
    if entry.own and not app.store.attempts(problem_id=entry.id):
        click.echo(
            f"{entry.id} is from your own bank; a check runs what is in its file, as it runs a solution.", err=True
        )

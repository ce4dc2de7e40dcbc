"""`drill next`: hand over a problem, with a stub to write the answer into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from runner.cli.app import App, pass_app
from runner.cli.handing import ASKED, STILL_OPEN, Served, make_stub, print_served, served_view
from runner.cli.options import complete_problem, difficulty_option, json_option, topic_option
from runner.errors import UsageError

if TYPE_CHECKING:
    from runner.store.attempts import Attempt


@click.command(short_help="Hand me the problem that is worth most now.")
@topic_option
@difficulty_option
@click.option("--problem", shell_complete=complete_problem, help="This problem, by its id or its name elsewhere.")
@click.option("--edit", is_flag=True, help="Open the stub in the editor.")
@click.option("--why", is_flag=True, help="Say why this problem, which gives its topic away.")
@json_option
@pass_app
def command(app: App, /, as_json: bool, **asked: Any) -> None:  # noqa: FBT001 - click passes options so
    """Hand me the problem that is worth most now, and a stub for the answer.

    A problem that is still open is shown again. Asking for another one (--problem, --topic, --difficulty) leaves it.

    \b
    Example:
      drill next
      drill next --topic graphs --edit
    """
    serve(app, as_json=as_json, **asked)


def serve(
    app: App,
    *,
    topic: str | None = None,
    difficulty: str | None = None,
    problem: str | None = None,
    edit: bool = False,
    why: bool = False,
    as_json: bool = False,
) -> None:
    """Show the open problem, or choose and open one, and make its stub where there is none."""
    if problem and (topic or difficulty):
        raise UsageError("--problem names one problem, so --topic and --difficulty cannot choose among others")
    current = app.store.open_problem()
    if current and _is_meant(app, current, problem, topic or difficulty):
        served = _again(app, current)
    else:
        served = _fresh(app, topic, difficulty, problem)
    if as_json:
        app.json(served_view(app, served, why=why))
    else:
        print_served(app, served, why=why)
    if served.ground != STILL_OPEN:
        from runner.cli.choosing import read_ahead

        read_ahead(app)
    if edit:
        from runner.cli.editor import open_editor

        open_editor(app, served.path)


def _is_meant(app: App, current: Attempt, problem: str | None, selection: str | None) -> bool:
    """Whether the open problem is to be shown again: nothing else was asked for, or just this one."""
    if current.problem not in app.bank.entries:
        return False
    if problem:
        return app.bank.resolve(problem) == current.problem
    return not selection


def _again(app: App, current: Attempt) -> Served:
    entry = app.bank.entries[current.problem]
    path = app.solution_path(entry.id)
    made = not path.exists() and make_stub(app, app.bank.problem(entry.id))
    return Served(entry, path, STILL_OPEN, made, current.why)


def _fresh(app: App, topic: str | None, difficulty: str | None, asked: str | None) -> Served:
    """Choose a problem, make its stub and open it. The stub comes first: where it cannot be made, nothing is open."""
    from runner.cli.choosing import choose, reason_of
    from runner.cli.sheets import sheet

    pick = choose(app, topic, difficulty, asked)
    problem = app.bank.problem(pick.id)
    made = make_stub(app, problem, is_review=pick.ground == "once more")
    reason = ASKED if asked else reason_of(app, pick)
    entry = app.bank.entries[pick.id]
    if entry.own and not app.store.attempts(problem_id=entry.id):
        click.echo(
            f"{entry.id} is from your own bank; a check runs what is in its file, as it runs a solution.", err=True
        )
    app.store.start_attempt(entry, app.now(), why=reason)
    sheet(app, entry, problem)
    return Served(entry, app.solution_path(problem.id), str(pick.ground), made, reason)

"""`drill preview`: the component in a browser."""

from __future__ import annotations

import click

from runner.cli.app import App, pass_app
from runner.cli.options import complete_problem, complete_target, problem_argument
from runner.practice.target import target_of


@click.command(short_help="Show your component in a browser, and follow the file.")
@problem_argument("what", metavar="[PROBLEM|FILE]", shell_complete=complete_target)
@click.option("--problem", shell_complete=complete_problem, help="The problem that a file solves, if it does not say.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; by default one that is free.")
@click.option("--open", "opens", is_flag=True, help="Open the page in your browser.")
@pass_app
def command(app: App, what: str | None, problem: str | None, port: int, opens: bool) -> None:  # noqa: FBT001
    """Show your component in a browser. The page loads the file again whenever you save it.

    Requests wait until you resolve or reject them, callbacks are listed, and errors and React's warnings are shown with
    their lines. Only this machine reaches the page, and only with the address that is printed. It judges nothing: that
    is `drill check`.

    \b
    Example:
      drill preview
      drill preview counter-with-step --open
    """
    from runner.practice.preview import Preview

    target = target_of(app.workspace, what, problem)
    loaded = app.workspace.bank.problem(target.problem_id)
    app.workspace.close()
    with Preview(loaded, target.path, port) as preview:
        try:
            click.echo(f"{preview.url}\nShows {app.workspace.short(target.path)}. Ctrl-C ends it.")
            if opens:
                click.launch(preview.url)
            preview.serve()
        except KeyboardInterrupt:
            click.echo()

"""`drill debrief`: turn an interview into a curriculum."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, json_option
from runner.errors import UsageError


@click.group(invoke_without_command=True, short_help="Turn an interview into a curriculum.")
@click.option("--from", "file", type=FILE, metavar="FILE", help="Read it from a YAML file; `-` is standard input.")
@click.option("--template", "empty", is_flag=True, help="Print an empty file to fill in.")
@click.option("--mock", "of_mock", is_flag=True, help="Go on with what you said after your latest mock interview.")
@click.pass_context
def command(ctx: click.Context, file: str | None, empty: bool, of_mock: bool) -> None:  # noqa: FBT001
    """Turn an interview into a curriculum: what went well, what to grow in, which feedback to take.

    It asks in the terminal, and ^C loses no answer. Growth areas affect `drill next` until there is evidence.

    \b
    Example:
      drill debrief
      drill debrief --template > friday.yaml
      drill debrief --from friday.yaml
      drill debrief --mock
    """
    if ctx.invoked_subcommand:
        return
    app = ctx.ensure_object(App)
    from runner.cli.terminal.debrief_form import guided, keep_and_show
    from runner.practice.debrief import latest_of_a_mock, read, template

    if empty:
        click.echo(template(app.workspace), nl=False)
    elif file:
        keep_and_show(app, read(app.workspace, _content(file), file))
    else:
        guided(app, latest_of_a_mock(app.workspace) if of_mock else None)


@command.command("list", short_help="List your debriefs.")
@json_option
@pass_app
def list_debriefs(app: App, as_json: bool) -> None:  # noqa: FBT001
    """List your debriefs, the latest last.

    \b
    Example:
      drill debrief list
    """
    from runner.practice.debrief_views import list_view
    from runner.render.debrief_page import list_page

    app.present(list_view(app.workspace), list_page, as_json=as_json)


@command.command("show", short_help="Show a debrief.")
@click.argument("number", type=int, required=False, metavar="[NUMBER]")
@json_option
@pass_app
def show(app: App, number: int | None, as_json: bool) -> None:  # noqa: FBT001
    """Show a debrief: the latest, or another by its number in the list. The wins come first.

    \b
    Example:
      drill debrief show
      drill debrief show 2
    """
    from runner.practice.debrief_views import show_view
    from runner.render.debrief_page import debrief_page

    app.present(show_view(app.workspace, number), debrief_page, as_json=as_json)


@command.command("edit", short_help="Edit a debrief.")
@click.argument("number", type=int, required=False, metavar="[NUMBER]")
@click.option(
    "--from", "file", type=FILE, metavar="FILE", help="Take the new version from a YAML file instead of the editor."
)
@pass_app
def edit(app: App, number: int | None, file: str | None) -> None:
    """Edit a debrief in the editor: the latest, or another by its number. The version before is kept in the log.

    \b
    Example:
      drill debrief edit
    """
    from runner.cli.terminal.debrief_form import keep_and_show
    from runner.cli.terminal.editor import open_editor
    from runner.practice.debrief import edited, edited_file, read, record_of

    workspace = app.workspace
    record = record_of(workspace, number)
    content = _content(file) if file else edited(workspace, record, partial(open_editor, workspace))
    if content is None:
        click.echo("Nothing was changed.")
        return
    path = edited_file(workspace, record)
    try:
        debrief = read(workspace, content, file or str(path))
    except UsageError as error:
        again = error.fix if file else "it is kept as you left it: `drill debrief edit` opens it again"
        raise UsageError(error.message, again) from None
    keep_and_show(app, debrief, of=record.id)
    path.unlink(missing_ok=True)


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.read().encode()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror or error}", "`drill debrief --template`") from None

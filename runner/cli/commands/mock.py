"""`drill mock`: a timed mock interview."""

from __future__ import annotations

from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import FILE, complete_format, json_option, topic_option, yes_option


@click.group(invoke_without_command=True, short_help="Practice the interview itself, against the clock.")
@click.option(
    "--format", metavar="NAME", shell_complete=complete_format, help="The kind of interview (`mock formats`)."
)
@click.option("--minutes", type=int, help="How long it takes, instead of the format's own time.")
@topic_option
@click.option("--only", type=click.Choice(["ask"]), help="A short round: five minutes of clarifying questions.")
@click.option("--sheet", type=FILE, metavar="FILE", help="Play with a friend: write the interviewer's page for them.")
@yes_option
@click.pass_context
def command(ctx: click.Context, /, sheet: str | None, yes: bool, **wish: Any) -> None:  # noqa: FBT001
    """Practice the interview itself: a problem with an interviewer to ask, a clock, and facts about how it went.

    A mock that is open goes on where it was, also after a crash. Without options it is a phone screen. Inside, single
    keys ask, plan, run, try, get a nudge and submit. One that is left alone for an hour is abandoned, and counts for
    nothing.

    \b
    Example:
      drill mock
      drill mock --format onsite --topic graphs
      drill mock --only ask
      drill mock --sheet interviewer.html
    """
    if ctx.invoked_subcommand:
        return
    from runner.cli.terminal.mock_start import start
    from runner.practice.mock import MockWish

    start(ctx.ensure_object(App), MockWish(**wish, friend=sheet is not None), sheet, yes=yes)


@command.command("list", short_help="List your mocks.")
@json_option
@pass_app
def list_mocks(app: App, as_json: bool) -> None:  # noqa: FBT001
    """List your mocks, the latest last.

    \b
    Example:
      drill mock list
    """
    from runner.practice.mock_view import list_view
    from runner.render.mock_page import list_page

    app.present(list_view(app.workspace), list_page, as_json=as_json)


@command.command("show", short_help="Show a mock: its verdict, its facts and your ratings.")
@click.argument("number", type=int, required=False, metavar="[NUMBER]")
@json_option
@pass_app
def show(app: App, number: int | None, as_json: bool) -> None:  # noqa: FBT001
    """Show a mock: the latest, or another by its number in the list.

    \b
    Example:
      drill mock show
      drill mock show 2
    """
    from runner.practice.mock_view import show_view
    from runner.render.mock_page import shown_page

    app.present(show_view(app.workspace, number), shown_page, as_json=as_json)


@command.command("formats", short_help="List the formats, also your own.")
@json_option
@pass_app
def list_formats(app: App, as_json: bool) -> None:  # noqa: FBT001
    """List the formats: those that come with drill, and your own in `bank/interviews.yaml` of your home.

    \b
    Example:
      drill mock formats
    """
    from runner.practice.mock_view import formats_view
    from runner.render.mock_page import formats_page

    app.present(formats_view(app.workspace), formats_page, as_json=as_json)


@command.command("abandon", short_help="Give up the open mock; nothing of it counts.")
@yes_option
@pass_app
def abandon(app: App, yes: bool) -> None:  # noqa: FBT001
    """Give up the mock that is open. It is listed as abandoned, and nothing of it counts.

    \b
    Example:
      drill mock abandon --yes
    """
    from runner.cli.terminal.mock_start import abandon_open

    abandon_open(app, yes=yes)

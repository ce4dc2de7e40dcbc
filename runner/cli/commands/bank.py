"""`drill bank`: prove the problem bank, or begin a problem of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option
from runner.errors import StoreError, UsageError

DIFFICULTIES = ["easy", "medium", "hard"]
KINDS = ["function", "class", "round_trip"]


@click.group(short_help="Check the problem bank, or begin a problem of my own.")
def command() -> None:
    """Check the problem bank, or begin a problem of my own.

    \b
    Example:
      drill bank new my-first-problem
      drill bank check ~/drill/bank
    """


@command.command(name="check", short_help="Prove problems: files or folders, else the whole bank.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--seeds", default=1, show_default=True, help="How many different draws wrong solutions must not pass.")
@click.option("--form", is_flag=True, help="Only the form of the files: nothing in them is run.")
@json_option
@pass_app
def check(app: App, paths: tuple[Path, ...], seeds: int, form: bool, as_json: bool) -> None:  # noqa: FBT001
    """Prove problems: files or folders, else the whole bank.

    References are accepted, brute-force solutions agree, wrong solutions get their declared verdicts. This runs the
    code in the files, with the rights of a solution.

    \b
    Example:
      drill bank check
      drill bank check problems/trees --seeds 20
    """
    from runner.practice.prove import prove_files

    click.get_current_context().exit(prove_files(app, paths, seeds=seeds, only_form=form, as_json=as_json))


@command.command(name="new", short_help="Begin a problem of my own: a file to fill in.")
@click.argument("problem_id")
@click.option("--title", help="Its title; made of the id if it is left out.")
@click.option("--topic", help="Its main topic.")
@click.option(
    "--difficulty", type=click.Choice(DIFFICULTIES), default="medium", show_default=True, help="How hard it is."
)
@click.option(
    "--kind", type=click.Choice(KINDS), default="function", show_default=True, help="What an answer is made of."
)
@pass_app
def new(app: App, /, problem_id: str, **given: Any) -> None:
    """Begin a problem of my own: a file to fill in, below the bank folder of my home.

    \b
    Example:
      drill bank new count-the-islands --topic graphs
      drill bank check ~/drill/bank/count-the-islands.yaml
    """
    from runner.bank.scaffold import new_problem

    text = new_problem(problem_id, **{name: value for name, value in given.items() if value is not None})
    path = app.home.bank / f"{problem_id}.yaml"
    if path.exists():
        raise UsageError(f"{path} is there already, and drill overwrites nothing", "choose another id")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror or error}") from None
    app.say(f"Written: {app.short(path)}. Fill it in, then `drill bank check {app.short(path)}`.")
    if problem_id in app.bank.entries:
        app.say("It takes the place of the problem of this id that drill comes with, once it is filled in.")

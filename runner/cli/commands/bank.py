"""`drill bank`: prove the problem bank, or start a problem of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from runner.cli.app import App, pass_app
from runner.cli.options import json_option

if TYPE_CHECKING:
    from collections.abc import Sequence

DIFFICULTY = click.Choice(["easy", "medium", "hard"])
KIND = click.Choice(["function", "class", "round_trip"])


@click.group(short_help="Check the problem bank, or write a problem of your own.")
def command() -> None:
    """Check the problem bank, or write a problem of your own.

    \b
    Example:
      drill bank new my-first-problem
      drill bank check ~/drill/bank
    """


@command.command(name="check", short_help="Prove problems: the given files or folders, otherwise the whole bank.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--seeds", default=1, show_default=True, help="How many draws each wrong solution has to fail on.")
@click.option("--form", is_flag=True, help="Only the form of the files: nothing in them is run.")
@click.option("--mutants", is_flag=True, help="Instead, make small mistakes in the references and see which pass.")
@click.option("--all", "everything", is_flag=True, help="Prove again what has not changed since its last proof.")
@click.option("--jobs", default=0, metavar="N", help="How many problems at a time; one for each core if left out.")
@json_option
@pass_app
def check(app: App, /, paths: tuple[Path, ...], *, as_json: bool, **how: Any) -> None:
    """Prove problems: the given files or folders, otherwise the whole bank.

    References are accepted, brute-force solutions agree, wrong solutions get their declared verdicts. This runs the
    code in the files, with the rights of a solution. A proof is remembered until its file or drill changes; files that
    you name are always proved.

    \b
    Example:
      drill bank check
      drill bank check problems/trees --seeds 20
      drill bank check --mutants house-robber
    """
    from runner.practice.prove import files_of

    files = files_of(app.workspace, paths)
    is_named = bool(paths) and not any(path.is_dir() for path in paths)
    fresh = files if how["everything"] or is_named else []
    ended_well = (_score if how["mutants"] else _prove)(app, files, fresh=fresh, as_json=as_json, **how)
    click.get_current_context().exit(0 if ended_well else 4)


@command.command(name="new", short_help="Start a problem of your own: a file to fill in.")
@click.argument("problem_id")
@click.option("--title", help="Its title; made from the id if left out.")
@click.option("--topic", help="Its main topic.")
@click.option("--difficulty", type=DIFFICULTY, default="medium", show_default=True, help="How hard it is.")
@click.option("--kind", type=KIND, default="function", show_default=True, help="The kind of solution.")
@pass_app
def new(app: App, /, problem_id: str, **given: Any) -> None:
    """Start a problem of your own: a file to fill in, in the bank folder of your home.

    \b
    Example:
      drill bank new count-the-islands --topic graphs
      drill bank check ~/drill/bank/count-the-islands.yaml
    """
    from runner.practice.named_file import pasted
    from runner.practice.new_problem import begin_problem

    workspace = app.workspace
    if given["topic"]:
        given["topic"] = workspace.bank.topic(given["topic"]).id
    shipped = problem_id in workspace.bank.entries and not workspace.bank.entries[problem_id].own
    given["replaces"] = problem_id if shipped else ""
    chosen = {name: value for name, value in given.items() if value is not None}
    path = begin_problem(workspace, problem_id, **chosen)
    app.say(f"Written: {workspace.short(path)}. Fill it in, then `drill bank check {pasted(workspace, path)}`.")
    if shipped:
        app.say("It replaces the shipped problem with this id, once it is filled in.")


def _prove(app: App, files: Sequence[Path], *, form: bool, as_json: bool, **how: Any) -> bool:
    """Prove the files and show what is broken. Returns whether everything holds."""
    from runner.cli.terminal.progress import files_shown
    from runner.practice.prove import check_forms, proofs_view, prove_files
    from runner.render.proofs_page import proofs_page

    if form:
        found = check_forms(app.workspace, files)
    else:
        with files_shown(len(files)) as say:
            wanted = {name: how[name] for name in ("seeds", "jobs", "fresh")}
            found = prove_files(app.workspace, files, say=say, **wanted)
    if as_json:
        app.json(proofs_view(found))
    else:
        app.show(proofs_page(found, only_form=form, width=app.width))
    return not any(proof.is_broken for proof in found.values())


def _score(app: App, files: Sequence[Path], *, jobs: int, as_json: bool, **_: Any) -> bool:
    """Grade mutants of the references and show the accepted ones. Returns whether none of them is undecided."""
    from runner.cli.terminal.progress import files_shown
    from runner.practice.mutants import mutants_view
    from runner.render.mutants_page import mutants_page

    with files_shown(len(files)) as say:
        view = mutants_view(app.workspace, files, jobs=jobs, say=say)
    app.present(view, mutants_page, as_json=as_json)
    return not any(problem["undecided"] for problem in view["problems"])

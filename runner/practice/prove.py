"""Proving files of the bank: which ones, and what is said of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from runner.cli.app import App
from runner.errors import BankError, UsageError

if TYPE_CHECKING:
    from runner.errors import Diagnostic


def prove_files(app: App, paths: Sequence[Path], *, seeds: int, only_form: bool, as_json: bool) -> int:
    """Prove them all, show what does not hold; give 0, or 4 where anything does not."""
    files = files_of(app, paths)
    found: dict[str, list[Diagnostic]] = {}
    with progress(len(files)) as say:
        for file in files:
            say(file.stem, "")
            found[str(file)] = _prove(app, file, seeds, only_form, partial(say, file.stem))
    broken = {file: diagnostics for file, diagnostics in found.items() if diagnostics}
    if as_json:
        app.json(_view(found))
    else:
        _print(app, broken, len(files), only_form=only_form)
    return 4 if broken else 0


def files_of(app: App, paths: Sequence[Path]) -> list[Path]:
    """List the problem files that are meant; without paths those of the whole bank, the broken ones too."""
    if not paths:
        return sorted({*(entry.path for entry in app.bank.entries.values()), *app.bank.broken})
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(each for each in path.rglob("*.yaml") if each.name != "topics.yaml")
        elif path.exists():
            files.append(path)
        else:
            files.append(_by_name(app, path))
    return files


def _by_name(app: App, path: Path) -> Path:
    try:
        return app.bank.entries[app.bank.resolve(str(path))].path
    except UsageError:
        raise UsageError(f"{path} is neither a file, nor a folder, nor a problem of the bank") from None


def _prove(app: App, file: Path, seeds: int, only_form: bool, on_step: Callable[[str], None]) -> list[Diagnostic]:  # noqa: FBT001
    from runner.bank.load import load_problem

    try:
        problem = load_problem(file, app.bank.topics)
    except BankError as error:
        return error.diagnostics
    if only_form:
        return []
    from runner.grading.proof.proof import prove

    return prove(problem, file=file, seeds=seeds, on_step=on_step)


def _print(app: App, broken: dict[str, list[Diagnostic]], count: int, *, only_form: bool) -> None:
    for diagnostics in broken.values():
        for diagnostic in diagnostics:
            click.echo(str(diagnostic))
    page = app.page()
    done = "well-formed" if only_form else "proved"
    problems = f"{count} problem{'' if count == 1 else 's'}"
    if broken:
        page.wrapped(f"{len(broken)} of {problems} not {done}.", style="bad")
    else:
        page.wrapped(f"{problems} {done}.", style="good")
    app.show(page)


def _view(found: dict[str, list[Diagnostic]]) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "schema": 1,
        "kind": "bank",
        "problems": [
            {"file": file, "holds": not diagnostics, "findings": [asdict(each) for each in diagnostics]}
            for file, diagnostics in found.items()
        ],
    }


@contextmanager
def progress(total: int) -> Iterator[Callable[[str, str], None]]:
    """Show one line on the terminal with the problem at hand; nothing where nobody looks."""
    done: list[str] = []

    def say(name: str, step: str) -> None:
        if not done or done[-1] != name:
            done.append(name)
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[K{len(done)}/{total} {name} {step}"[:120], nl=False, err=True, color=True)

    try:
        yield say
    finally:
        if sys.stderr.isatty():
            click.echo("\r\x1b[K", nl=False, err=True, color=True)

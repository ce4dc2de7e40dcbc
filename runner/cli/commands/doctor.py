"""`drill doctor`: what works on this machine, and what does not."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from runner import __version__
from runner.cli.app import App, pass_app
from runner.cli.options import json_option
from runner.errors import DrillError
from runner.languages import BANK
from runner.practice.store_health import examine_store

Row = tuple[str, bool, str]
"""What was looked at, whether it is well, and what was found."""


@click.command(short_help="Say what works on this machine and what does not.")
@json_option
@pass_app
def command(app: App, as_json: bool) -> None:  # noqa: FBT001
    """Say what works on this machine and what does not.

    \b
    Example:
      drill doctor
    """
    rows = list(examine(app))
    if as_json:
        checks = [{"name": name, "ok": is_well, "text": text} for name, is_well, text in rows]
        app.json({"schema": 1, "kind": "doctor", "checks": checks})
    else:
        page = app.page()
        for name, is_well, text in rows:
            page.labelled(f"{'ok ' if is_well else '!! '} {name:<11}", text, style="" if is_well else "warn")
        app.show(page)
    click.get_current_context().exit(0 if all(is_well for _, is_well, _ in rows) else 4)


def examine(app: App) -> Iterator[Row]:
    """Look at everything; a part that fails is a row, never an exception."""
    yield "drill", True, f"{__version__} in {Path(__file__).resolve().parents[2]}"
    yield "python", True, f"{platform.python_version()} on {platform.platform()}"
    for name, look in LOOKS.items():
        try:
            yield name, *look(app)
        except DrillError as error:
            yield name, False, f"{error.message}. {error.mend}".strip()
        except OSError as error:
            yield name, False, str(error)


def _command(app: App) -> tuple[bool, str]:
    """See whether the `drill` that the shell finds is this one."""
    found = shutil.which("drill", path=app.environ.get("PATH"))
    ours = Path(sys.executable).parent / "drill"
    if found is None:
        return False, f"`drill` is not on the PATH; it is run as {sys.argv[0]}"
    if ours.exists() and not os.path.samefile(found, ours):  # noqa: PTH121 - one of them is a string
        return False, f"another drill stands first on the PATH: {found}; this one is {ours}"
    return True, found


def _home(app: App) -> tuple[bool, str]:
    root = app.home.root
    if not root.exists():
        return True, f"{root} will be made by the first command that needs it"
    free = shutil.disk_usage(root).free
    if not os.access(root, os.W_OK | os.X_OK):
        return False, f"{root} cannot be written to; set DRILL_HOME to a folder of yours"
    return free > 1 << 24, f"{root}, {free >> 20:,} MB free"


def _settings(app: App) -> tuple[bool, str]:
    app.config  # noqa: B018 - reading it is the examination
    return True, f"{app.home.config}{'' if app.home.config.exists() else ' (none: the defaults)'}"


def _bank(app: App) -> tuple[bool, str]:
    entries, broken = app.bank.entries, app.bank.broken
    own = sum(entry.own for entry in entries.values())
    text = f"{len(entries)} problems{f', {own} of them your own' if own else ''}"
    if broken:
        first = next(iter(broken))
        return False, f"{text}; {len(broken)} file(s) cannot be used, such as {first}: `drill bank check` says why"
    return True, text


def _isolation(app: App) -> tuple[bool, str]:
    """Start a worker, as a check would, and ask what is in force."""
    from runner.grading.session import Session
    from runner.practice.judging import machine

    problem = app.bank.problem(next(iter(app.bank.entries)))
    with Session(problem, problem.reference.encode(), BANK.file_name("solution"), machine(app)) as session:
        session.load()
        return True, session.isolation


def _terminal(app: App) -> tuple[bool, str]:
    encoding = (sys.stdout.encoding or "unknown").lower()
    colours = "with colours" if app.has_colour else "without colours"
    plain = "" if encoding.replace("-", "") == "utf8" else ", so some signs are written plainly"
    return True, f"{app.width} columns, {colours}, {encoding}{plain}"


LOOKS: dict[str, Callable[[App], Any]] = {
    "command": _command,
    "home": _home,
    "settings": _settings,
    "store": examine_store,
    "bank": _bank,
    "isolation": _isolation,
    "terminal": _terminal,
}

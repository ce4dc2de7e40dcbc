"""Examines what works on this machine and what does not: all of `drill doctor`, except the terminal."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from runner import __version__
from runner.bank.behavioral import load_questions
from runner.errors import ConfigError, DrillError
from runner.languages import BANK, LANGUAGES
from runner.paths import problems_dir
from runner.practice.store_health import examine_store
from runner.practice.workspace import Workspace

Examined = tuple[str, bool, str]
"""What was examined, whether it works, and what was found."""

_NAMED = 3
"""How many unusable files are named."""


def examine(workspace: Workspace) -> Iterator[Examined]:
    """Examine everything. A part that fails is a row, never an exception."""
    yield "drill", True, f"{__version__} in {Path(__file__).resolve().parents[1]}"
    yield "python", True, f"{platform.python_version()} on {platform.platform()}"
    for name, look in LOOKS.items():
        try:
            yield name, *look(workspace)
        except DrillError as error:
            yield name, False, f"{error.message}. {error.fix}".strip()
        except OSError as error:
            yield name, False, str(error)


def _command(workspace: Workspace) -> tuple[bool, str]:
    """Check whether the `drill` that the shell finds is this one."""
    found = shutil.which("drill", path=workspace.environ.get("PATH"))
    ours = Path(sys.executable).parent / "drill"
    if found is None:
        return False, f"`drill` is not on the PATH; this is {sys.argv[0]}"
    if ours.exists() and not os.path.samefile(found, ours):  # noqa: PTH121 - one of them is a string
        return False, f"another drill is first on the PATH: {found}; this one is {ours}"
    return True, found


def _home(workspace: Workspace) -> tuple[bool, str]:
    root = workspace.home.root
    if not root.exists():
        return True, f"{root} will be created by the first command that needs it"
    free = shutil.disk_usage(root).free
    if not os.access(root, os.W_OK | os.X_OK):
        return False, f"{root} cannot be written to; set DRILL_HOME to a folder that you can write to"
    return free > 1 << 24, f"{root}, {free >> 20:,} MB free"


def _settings(workspace: Workspace) -> tuple[bool, str]:
    workspace.config  # noqa: B018 - reading it is the examination
    return True, f"{workspace.home.config}{'' if workspace.home.config.exists() else ' (none: the defaults)'}"


def _bank(workspace: Workspace) -> tuple[bool, str]:
    entries = workspace.bank.entries
    questions = {} if workspace.home.is_closed else load_questions(problems_dir(), workspace.home.bank).broken
    broken = {**workspace.bank.broken, **{path: error.message for path, error in questions.items()}}
    own = sum(entry.own for entry in entries.values())
    text = f"{len(entries)} problems{f', {own} of them your own' if own else ''}"
    if broken:
        first = [why.splitlines()[0] for why in broken.values()][:_NAMED]
        more = "; `drill bank check` names the others" if len(broken) > _NAMED else ""
        return False, f"{text}; {len(broken)} of the files cannot be used: {'; '.join(first)}{more}"
    if lost := workspace.bank.replacing_nothing:
        named = "; ".join(f"{path} replaces `{id_}`, which drill does not have" for path, id_ in lost.items())
        return False, f"{text}; {named}; `drill bank check` suggests a name"
    return True, text


def _isolation(workspace: Workspace) -> tuple[bool, str]:
    """Start a worker, as a check does, and read which fences are in force."""
    from runner.grading.session import Session

    problem = workspace.bank.problem(next(iter(workspace.bank.entries)))
    with Session(problem, problem.reference.encode(), BANK.file_name("solution"), workspace.machine) as session:
        session.load()
        return True, session.isolation


def _node(workspace: Workspace) -> tuple[bool, str]:
    """Start a worker for JavaScript, and read its version and fences. Without Node all is well in other languages."""
    from runner.grading.session import Session
    from runner.languages.javascript.node import find

    language = LANGUAGES["javascript"]
    is_needless = workspace.config.language != language.name
    problem = workspace.bank.problem(next(iter(workspace.bank.entries)))
    try:
        program = find(workspace.machine.node).program
        with Session(problem, b"", language.file_name("solution"), workspace.machine) as session:
            session.load()
            return True, f"{session.version} in {program}, {session.isolation}"
    except FileNotFoundError:
        if workspace.config.node:
            return False, f"`node` in the settings is {workspace.config.node}, and there is no such program"
        return is_needless, f"none; solutions in {language.title} need {language.worker.NEEDS}"
    except ConfigError as error:
        return is_needless, error.message


LOOKS: dict[str, Callable[[Workspace], Any]] = {
    "command": _command,
    "home": _home,
    "settings": _settings,
    "store": examine_store,
    "bank": _bank,
    "isolation": _isolation,
    "node": _node,
}

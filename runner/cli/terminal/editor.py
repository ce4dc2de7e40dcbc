"""Opening a file in the learner's editor."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path
from shutil import which

from runner.errors import ConfigError
from runner.practice.workspace import Workspace

_SYSTEM = ("sensible-editor", "editor", "nano", "vim", "vi")
"""What opens a text if the learner has not chosen an editor; tried in this order."""

_PLUS = {"vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "editor", "sensible-editor"}
"""Editors that take a line as `+3`."""

_COLON = {"subl": (), "hx": (), "zed": (), "code": ("--goto",), "codium": ("--goto",), "cursor": ("--goto",)}
"""Editors that take it as `file:3`, with the words before it."""


def open_editor(workspace: Workspace, path: Path, line: int = 1) -> None:
    """Open the file, at a line if the editor can, and wait until it is closed.

    It is the editor of the settings, that of the environment, or else the system's. Raises `ConfigError` where there is
    none, and where it fails: what it has saved stays.
    """
    from runner.paths import editor

    where = f"set `editor` in {workspace.short(workspace.home.config)}"
    chosen = workspace.config.editor or editor(workspace.environ)
    if not chosen:
        search = workspace.environ.get("PATH")
        chosen = next((each for each in _SYSTEM if which(each, path=search)), "")
    if not chosen:
        raise ConfigError("no editor is set", f"{where}, or $EDITOR")
    try:
        words = shlex.split(chosen)
        done = subprocess.run([*words, *_at(words[0], path, line)], check=False)  # noqa: S603 - the learner's own choice
    except (OSError, ValueError, IndexError) as error:
        raise ConfigError(f"the editor {chosen!r} cannot be started: {error}", where) from None
    if done.returncode:
        how = f"exit code {done.returncode}" if done.returncode > 0 else f"signal {-done.returncode}"
        raise ConfigError(f"the editor {chosen!r} failed ({how})", f"what it saved is kept; {where} to use another one")


def body_line(path: Path) -> int:
    """Find the line at which an answer starts, 1 if the file has no place left for one."""
    from runner.languages import language_of
    from runner.practice.target import read_source

    lines = read_source(path).decode("utf-8", "replace").splitlines()
    placeholder = language_of(path.name).stubs.PLACEHOLDER
    return next((number for number, line in enumerate(lines, start=1) if line.strip() == placeholder), 1)


def _at(program: str, path: Path, line: int) -> list[str]:
    name = Path(program).name
    if line > 1 and name in _PLUS:
        return [f"+{line}", str(path)]
    if line > 1 and name in _COLON:
        return [*_COLON[name], f"{path}:{line}"]
    return [str(path)]

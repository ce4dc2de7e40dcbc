"""Opening a file in the learner's editor."""

from __future__ import annotations

from pathlib import Path

from runner.errors import ConfigError
from runner.practice.workspace import Workspace


def open_editor(workspace: Workspace, path: Path) -> None:
    """Open the file and wait until the editor is closed. Raises `ConfigError` where there is none."""
    import shlex
    import subprocess

    from runner.paths import editor

    where = f"set `editor` in {workspace.short(workspace.home.config)}"
    chosen = workspace.config.editor or editor(workspace.environ)
    if not chosen:
        raise ConfigError("no editor is set", f"{where}, or $EDITOR")
    try:
        subprocess.run([*shlex.split(chosen), str(path)], check=False)  # noqa: S603 - the learner's own choice
    except (OSError, ValueError) as error:
        raise ConfigError(f"the editor {chosen!r} cannot be started: {error}", where) from None

"""Opening a file in the learner's editor."""

from __future__ import annotations

from pathlib import Path

from runner.cli.app import App
from runner.errors import ConfigError


def open_editor(app: App, path: Path) -> None:
    """Open the file and wait until the editor is closed. Raises `ConfigError` where there is none."""
    import shlex
    import subprocess

    from runner.paths import editor

    chosen = app.config.editor or editor(app.environ)
    if not chosen:
        raise ConfigError("no editor is set", f"set `editor` in {app.short(app.home.config)}, or $EDITOR")
    try:
        subprocess.run([*shlex.split(chosen), str(path)], check=False)  # noqa: S603 - the learner's own choice
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"the editor {chosen!r} cannot be started: {error}", f"set `editor` in {app.short(app.home.config)}"
        ) from None

"""The entry of VS Code's `launch.json` that starts `drill debug` in the editor's debugger."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from runner.errors import ConfigError
from runner.practice.target import Target
from runner.practice.workspace import Workspace


def write_launch_entry(workspace: Workspace, target: Target) -> Path:
    """Write the entry next to those that are there, in place of an older one for this problem; give the file.

    It goes into the learner's folder, which is the one to open in the editor, or next to a file from elsewhere. Raises
    `ConfigError` with the entry where the file that is there cannot be added to.
    """
    home = workspace.home.root
    folder = (home if target.path.absolute().is_relative_to(home) else target.path.absolute().parent) / ".vscode"
    path, entry = folder / "launch.json", _entry(workspace, target)
    settings = _with(_read(path, entry), entry)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f".{path.name}-{os.getpid()}")
        beside.write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise ConfigError(f"{path} cannot be written: {error.strerror or error}") from None
    return path


def _entry(workspace: Workspace, target: Target) -> dict[str, Any]:
    return {
        "name": f"drill debug {target.problem_id}",
        "type": "debugpy",
        "request": "launch",
        "module": "runner",
        "python": sys.executable,
        "args": ["debug", str(target.path.absolute()), "--problem", target.problem_id],
        "env": {"DRILL_HOME": str(workspace.home.root)},
        "console": "integratedTerminal",
    }


def _read(path: Path, entry: dict[str, Any]) -> dict[str, Any]:
    """Read what is there. VS Code allows comments, which would be lost: such a file is the learner's to change."""
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {"version": "0.2.0"}
    except (OSError, ValueError):
        settings = None
    if not isinstance(settings, dict) or not isinstance(settings.get("configurations", []), list):
        raise ConfigError(f"{path} has comments or is not valid JSON", f"add this to it yourself: {json.dumps(entry)}")
    return settings


def _with(settings: dict[str, Any], entry: dict[str, Any]) -> dict[str, Any]:
    others = [
        each
        for each in settings.get("configurations", [])
        if not isinstance(each, dict) or each.get("name") != entry["name"]
    ]
    return {**settings, "configurations": [*others, entry]}

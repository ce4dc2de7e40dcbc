"""The quick suite on every Python that drill supports and this machine has: `nox`, or `nox -s quick-3.12` for one.

A Python of pyenv counts even if it is not on PATH. One that is not there has no session: `nox -l` shows what will run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import nox

SUPPORTED = ("3.11", "3.12", "3.13", "3.14")


def _pyenv_root() -> Path:
    if root := os.environ.get("PYENV_ROOT"):
        return Path(root)
    if pyenv := shutil.which("pyenv"):
        return Path(subprocess.run([pyenv, "root"], capture_output=True, text=True, check=True).stdout.strip())
    return Path.home() / ".pyenv"


def _put_pyenv_first() -> None:
    """Let `python3.12` mean pyenv's own: its stand-ins on PATH refuse to run what is not the chosen version."""
    versions = _pyenv_root() / "versions"
    found = [path.parent for each in SUPPORTED for path in sorted(versions.glob(f"{each}[.-]*[!t]/bin/python{each}"))]
    os.environ["PATH"] = os.pathsep.join([*map(str, reversed(found)), os.environ["PATH"]])


def _runs(python: str) -> bool:
    return shutil.which(python) is not None and subprocess.run([python, "-c", ""], check=False).returncode == 0


_put_pyenv_first()


@nox.session(python=[each for each in SUPPORTED if _runs(f"python{each}")])
def quick(session: nox.Session) -> None:
    """Run what `pytest` runs. Words after `--` go to pytest."""
    session.install("-e", ".[test]")
    session.run("pytest", *(session.posargs or ["-n", "auto", "--dist", "loadfile"]))

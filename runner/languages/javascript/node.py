"""Finds Node itself: version managers put links and scripts in its place, and a fence allows one program only."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

from runner.record import record

_MAGIC = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""The first bytes of a program, on Linux and on macOS. Anything else is a script that starts one."""

_LOADER = re.compile(rb"/[\w./+-]*/ld[\w.-]*\.so[\w.]*")
_SECONDS = 10.0


@record
class Node:
    """The program, the loader that the system runs it with, and what it reads while it starts."""

    program: str
    loader: tuple[str, ...]
    libraries: tuple[str, ...]


@lru_cache
def find(name: str) -> Node:
    """Find Node by the word that starts it. Raises `FileNotFoundError` if there is none."""
    found = shutil.which(name or "node")
    if found is None:
        raise FileNotFoundError(2, "there is no such program")
    program = Path(found).resolve()
    head = _head(program)
    if not head.startswith(_MAGIC):
        program = Path(_said(found, "-p", "process.execPath")).resolve()  # a script says which program it starts
        head = _head(program)
    loader = _LOADER.search(head)
    own = (str(path) for path in (program.parent.parent / "lib").glob("*.so*"))
    return Node(str(program), (loader[0].decode(),) if loader else (), (*own, *_system()))


@lru_cache
def major(program: str) -> int:
    """Return the first number of Node's version; 0 if it does not say one."""
    try:
        found = re.match(r"v(\d+)\.", _said(program, "--version"))
    except FileNotFoundError:
        return 0
    return int(found[1]) if found else 0


def _head(program: Path) -> bytes:
    with program.open("rb") as file:
        return file.read(4096)


def _said(*command: str) -> str:
    """Run a command, and return its output. Raises `FileNotFoundError` if it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        raise FileNotFoundError(2, str(error)) from None
    return done.stdout.strip()


def _system() -> list[str]:
    """List the system's shared libraries, and not the folders that they share with other files."""
    folders = [Path("/lib"), Path("/lib64"), Path("/usr/lib"), Path("/usr/lib64"), *Path("/usr/lib").glob("*-linux-*")]
    found = {str(path) for folder in folders for path in folder.glob("*.so*")}
    return [*sorted(found), *(path for path in ("/nix/store",) if Path(path).is_dir())]

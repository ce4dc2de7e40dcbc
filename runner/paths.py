"""Where things are: drill's own data, the learner's home, and nothing else reads the environment.

`problems/` and `templates/` stand beside the package in a source tree and in `runner/_data/` in a wheel; only this file
knows that. Nothing here creates anything.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from runner.errors import ConfigError
from runner.record import record

_PACKAGE = Path(__file__).resolve().parent


def is_installed() -> bool:
    """Tell whether drill runs from a wheel, whose data cannot change under its version."""
    return (_PACKAGE / "_data" / "problems").is_dir()


def data_dir() -> Path:
    """Return the folder that holds drill's own `problems/` and `templates/`."""
    return _PACKAGE / "_data" if is_installed() else _PACKAGE.parent


def problems_dir() -> Path:
    """Return the folder of the shipped bank."""
    return data_dir() / "problems"


def templates_dir() -> Path:
    """Return the folder of the shipped templates."""
    return data_dir() / "templates"


def environment(environ: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Return the environment that was given, else the one of this process."""
    return os.environ if environ is None else environ


def drill_home(environ: Mapping[str, str] | None = None) -> Path:
    """Return the learner's folder: `$DRILL_HOME`, else `~/drill`. It need not exist."""
    environ = environment(environ)
    if said := environ.get("DRILL_HOME", "").strip():
        return _expanded(said).absolute()
    return _expanded("~") / "drill"


def editor(environ: Mapping[str, str] | None = None) -> str:
    """Return the editor that the environment asks for (`$VISUAL`, then `$EDITOR`), "" where it names none."""
    environ = environment(environ)
    return environ.get("VISUAL", "").strip() or environ.get("EDITOR", "").strip()


def child_environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the whole environment of a worker: what an interpreter needs to start, and a fixed order of sets."""
    environ = environment(environ)
    kept = {name: environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in environ}
    return {**kept, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"}


@record
class Home:
    """The places in the learner's folder."""

    root: Path

    @property
    def is_closed(self) -> bool:
        """Whether drill may not look into the folder: then everything in it counts as absent."""
        try:
            self.database.stat()
        except PermissionError:
            return True
        except OSError:
            return False
        return False

    @property
    def solutions(self) -> Path:
        """The learner's code, theirs."""
        return self.root / "solutions"

    @property
    def database(self) -> Path:
        """What drill remembers."""
        return self.root / "drill.db"

    @property
    def bank(self) -> Path:
        """The learner's own problems."""
        return self.root / "bank"

    @property
    def templates(self) -> Path:
        """The learner's own stubs; they override the shipped ones."""
        return self.root / "templates"

    @property
    def draft(self) -> Path:
        """A debrief that was interrupted."""
        return self.root / "debrief.draft"

    @property
    def config(self) -> Path:
        """The learner's settings."""
        return self.root / "config.toml"

    @property
    def cache(self) -> Path:
        """What can be thrown away at any time and is made again."""
        return self.root / ".cache"

    @property
    def logs(self) -> Path:
        """Tracebacks of drill's own faults."""
        return self.root / "logs"


def _expanded(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise ConfigError(f"there is no home folder: {error}", "set DRILL_HOME to a folder of yours") from None


def is_dumb_terminal() -> bool:
    """Whether the terminal says that it can do nothing but print."""
    return os.environ.get("TERM") == "dumb"

"""The paths of drill's own data and of the learner's home. Only this module reads the environment.

`problems/`, `templates/` and `docs/` are next to the package in a source tree, and in `runner/_data/` in a wheel. Only
this module knows that. Nothing here creates a file or folder.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from runner.errors import ConfigError
from runner.record import record

_PACKAGE = Path(__file__).resolve().parent


def is_installed() -> bool:
    """Whether drill runs from a wheel, whose data changes only with its version."""
    return (_PACKAGE / "_data" / "problems").is_dir()


def data_dir() -> Path:
    """Return the folder that holds drill's own `problems/`, `templates/` and `docs/`."""
    return _PACKAGE / "_data" if is_installed() else _PACKAGE.parent


def problems_dir() -> Path:
    """Return the folder of the shipped bank."""
    return data_dir() / "problems"


def docs_dir() -> Path:
    """Return the folder of the documentation."""
    return data_dir() / "docs"


def templates_dir() -> Path:
    """Return the folder of the shipped templates."""
    return data_dir() / "templates"


def environment(environ: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Return the given environment, or that of this process."""
    return os.environ if environ is None else environ


def drill_home(environ: Mapping[str, str] | None = None) -> Path:
    """Return the learner's folder: `$DRILL_HOME`, else `~/drill`. It need not exist."""
    environ = environment(environ)
    if folder := environ.get("DRILL_HOME", "").strip():
        return _expanded(folder).absolute()
    return _expanded("~") / "drill"


def editor(environ: Mapping[str, str] | None = None) -> str:
    """Return the editor of the environment: `$VISUAL`, then `$EDITOR`, then ""."""
    environ = environment(environ)
    return environ.get("VISUAL", "").strip() or environ.get("EDITOR", "").strip()


@record
class Home:
    """The places in the learner's folder."""

    root: Path

    @property
    def is_closed(self) -> bool:
        """Whether drill has no permission to read the folder. Everything in it then counts as missing."""
        try:
            self.database.stat()
        except PermissionError:
            return True
        except OSError:
            return False
        return False

    @property
    def solutions(self) -> Path:
        """The learner's solutions."""
        return self.root / "solutions"

    @property
    def database(self) -> Path:
        """The database of the store."""
        return self.root / "drill.db"

    @property
    def bank(self) -> Path:
        """The learner's own problems."""
        return self.root / "bank"

    @property
    def stories(self) -> Path:
        """The learner's stories for behavioral questions."""
        return self.root / "stories"

    @property
    def templates(self) -> Path:
        """The learner's own templates, which override the shipped ones."""
        return self.root / "templates"

    @property
    def draft(self) -> Path:
        """The draft of a debrief that was interrupted."""
        return self.root / "debrief.draft"

    @property
    def config(self) -> Path:
        """The learner's settings."""
        return self.root / "config.toml"

    @property
    def cache(self) -> Path:
        """The cache. It can be deleted at any time."""
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
    """Whether the terminal has no control sequences."""
    return os.environ.get("TERM") == "dumb"

"""Pages of the documentation that hold what a learner typed and saw: run with a fixed bank, and compared."""

import os
import re
import shutil
from pathlib import Path

from runner import paths
from tests.conftest import Cli
from tests.support.reference import replaced

PAGES = Path(__file__).parents[2] / "docs"
UPDATE = bool(os.environ.get("DRILL_UPDATE_DOCS"))


def learner(tmp_path, monkeypatch, bank):
    """A new learner whose bank has only these problems, so that a page does not change when the bank grows."""
    folder = tmp_path / "problems"
    for name in bank:
        (found,) = paths.problems_dir().rglob(f"{name}.yaml")
        (folder / found.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(found, folder / found.parent.name)
    for name in ("topics.yaml", "interviews.yaml"):
        shutil.copy(paths.problems_dir() / name, folder)
    shutil.copytree(paths.problems_dir() / "behavioral", folder / "behavioral")
    monkeypatch.setattr(paths, "problems_dir", lambda: folder)
    cli = Cli(tmp_path / "drill")
    cli.environ |= {"HOME": str(tmp_path), "COLUMNS": "92"}
    cli.ok("list")  # makes the home, which says so once
    return cli


def typed(cli, *words, **given):
    """Run a command, and give it as it was typed with all that it printed."""
    return f"$ drill {' '.join(map(_quoted, words))}\n{cli(*words, **given).stdout}"


def _quoted(word):
    return f'"{word}"' if " " in word else word


class Transcript:
    """The parts of a page, made of the commands that a learner types."""

    def __init__(self, cli):
        self.cli = cli
        self.parts = {}
        self._part = ""

    def part(self, name):
        """Go on in another part of the page."""
        self._part = name
        self.parts[name] = ""

    def type(self, *words, stdin=None, shown=lambda text: text):
        """Run a command, and put it on the page."""
        text = shown(typed(self.cli, *words, stdin=stdin))
        self.parts[self._part] += ("\n" if self.parts[self._part] else "") + text
        return text

    def day(self, date):
        """Let the night pass."""
        self.cli.clock = self.cli.clock.replace(day=date, hour=18, minute=0)


def without_statement(text):
    """The command, the title and everything from the stub on."""
    command, title, *rest = text.splitlines(keepends=True)
    start = next(n for n, line in enumerate(rest) if line.startswith(("Stub:", "Your file:")))
    return "".join([command, title, "  …\n", *rest[start:]])


def keep_in_step(page, parts):
    """Compare the page with the parts, each between its two marks; times and counts of a machine may differ."""
    text = page.read_text()
    for name, shown in parts.items():
        text = replaced(text, f"<!-- {name}:", f"<!-- end of {name} -->", f"```\n{shown}```\n")
    if UPDATE:
        page.write_text(text)
    assert _without_measures(page.read_text()) == _without_measures(text), f"DRILL_UPDATE_DOCS=1 rewrites {page.name}"


def _without_measures(text):
    measures = r"in \d+\.\d s|n up to [\d,]+|[\d,]+ inputs|of [\d,]+ tried|grows like|too fast to compare with"
    return re.sub(measures, "…", text)

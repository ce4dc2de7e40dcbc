"""The files of the learner's stories: `stories/*.md` in their home. drill starts a file, and never changes one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from runner.bank.bank import slug_of
from runner.errors import StoreError, UsageError
from runner.interview.stories.story import Story, read_story
from runner.paths import templates_dir
from runner.private import make_private
from runner.record import record

if TYPE_CHECKING:
    from runner.bank.questions import Competency, QuestionBank
    from runner.practice.workspace import Workspace

LONGEST = 100_000
"""Bytes. A story of two minutes has about 2,000; a file of several megabytes is something else."""

_LONGEST_NAME = 80

_TEMPLATE = "story/story.md.jinja"


@record
class StoryFile:
    """A file of a story. `story` is None if it cannot be read, and `problem` says why."""

    path: Path
    story: Story | None
    problem: str = ""


def story_files(workspace: Workspace) -> list[StoryFile]:
    """Return all story files, those that cannot be read included."""
    found = []
    for path in sorted(workspace.home.stories.glob("*.md")):
        try:
            found.append(StoryFile(path, story_in(path)))
        except UsageError as error:
            found.append(StoryFile(path, None, f"{workspace.short(path)} {error.message}; {error.fix}"))
    return found


def stories_of(workspace: Workspace) -> list[Story]:
    """Return the stories: the files that can be read and have text. One in which nothing is written yet is none."""
    return [file.story for file in story_files(workspace) if file.story and not file.story.is_empty]


def story_in(path: Path) -> Story:
    """Read a story. Raises `UsageError` with what is wrong with the file, without its name."""
    _check_regular(path)
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror or error}", "it is left out") from None
    if len(content) > LONGEST:
        raise UsageError(f"is longer than {LONGEST:,} bytes", "one file has one story of a few minutes")
    try:
        return read_story(path.stem, content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UsageError("is not UTF-8", "save it as UTF-8") from None


def _check_regular(path: Path) -> None:
    if path.exists() and not path.is_file():  # a pipe or a device could keep drill or the editor waiting forever
        raise UsageError("is not a regular file", "move it out of the folder of your stories")


def story_path(workspace: Workspace, name: str) -> Path:
    """Return the path of the story that a learner means, by id, title or file; a new one if there is none."""
    slug = slug_of(Path(name).stem if name.endswith(".md") else name)[:_LONGEST_NAME].rstrip("-")
    if not slug:
        raise UsageError(
            f"{name[:80]!r} cannot be the name of a story", "use words of a-z and 0-9, such as `the-outage`"
        )
    there = (path for path in workspace.home.stories.glob("*.md") if slug_of(path.stem) == slug)
    return next(there, workspace.home.stories / f"{slug}.md")


def start_story(
    workspace: Workspace, path: Path, title: str, about: Competency | None, bank: QuestionBank
) -> str | None:
    """Write the template into a new file that only the learner may read, and return it; None if the file is there.

    Raises `UsageError`, without the name of the file, if something else is there, and `StoreError` if it cannot be
    written.
    """
    from runner.solutions.stub import render_template

    _check_regular(path)
    if path.exists():
        return None
    view = {
        "title": title,
        "think_of": about.think_of if about else "",
        "competency": about.name if about else "",
        "competencies": [each.name for each in bank.competencies.values()],
    }
    text = render_template(_TEMPLATE, view, [workspace.home.templates, templates_dir()])
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_private(path)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(
            f"{path} cannot be written: {error.strerror or error}",
            "make the folder writable, or set DRILL_HOME to a folder that you can write to",
        ) from None
    return text


def drop_untouched(path: Path, template: str) -> bool:
    """Delete a file that was just started if it still is exactly the template. Returns whether it is deleted."""
    try:
        if path.is_symlink() or path.read_bytes() != template.encode():
            return False
        path.unlink()
    except OSError:  # gone, or not to be deleted; without text it is no story anyway
        return not path.exists()
    return True

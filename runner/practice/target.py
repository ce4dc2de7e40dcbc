"""Which problem, and which file, a command is about."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from runner.errors import StoreError, UsageError
from runner.languages import is_solution_name, language_of
from runner.practice.solution_file import saved_after, solution_file
from runner.practice.workspace import Workspace
from runner.record import record
from runner.solutions.reading import read_solution

_OF_INPUTS = frozenset("=[]{}'\"\n;")
"""Characters of an input that no name of a problem has."""

NOTHING_OPEN = ("no problem is open", "`drill next` gives you one, or name a problem")


@record
class Target:
    """A problem by its id, and the learner's file for it."""

    problem_id: str
    path: Path


def named_problem(workspace: Workspace, name: str) -> str:
    """Return the id of the problem that a word names: an id, a number or title elsewhere, a unique part, or a file."""
    if not looks_like_path(name):
        return workspace.bank.find(name)
    path = Path(name)
    return (says_problem(workspace, path) if path.exists() else None) or _problem_of_file_name(workspace, path)


def problem_and_input(workspace: Workspace, words: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Separate the word that names a problem or a file from the input after it; either may be missing.

    A single word is an input, unless it cannot be one and names a problem. Raises `UsageError` for more than two.
    """
    if len(words) > 2:
        raise UsageError(f"expected an input, got {len(words)} words", "quote the input: drill try 'nums=[2, 2]'")
    if len(words) == 2:
        return words
    if words and (_is_file(words[0]) or _is_name(workspace, words[0])):
        return words[0], None
    return None, words[0] if words else None


def _is_file(word: str) -> bool:
    """Whether a word means a file and not an input, in which there may be a slash: `<Counter step={2} />`."""
    return is_solution_name(word) or _is_there(word) or (os.sep in word and not set(word) & _OF_INPUTS)


def problem_or_text(workspace: Workspace, words: tuple[str, ...]) -> tuple[str | None, str]:
    """Separate the word that names a problem from a text: the first of two words, or the only one, if it is a name.

    A text of several words is a text, even where the first one of them is the name of a problem.
    """
    if 1 <= len(words) <= 2 and (looks_like_path(words[0]) or _is_name(workspace, words[0]) or _is_number(words)):
        return words[0], " ".join(words[1:])
    return None, " ".join(words)


def _is_number(words: tuple[str, ...]) -> bool:
    return len(words) == 2 and words[0].isdigit() and " " in words[1]


def _is_name(workspace: Workspace, word: str) -> bool:
    """Whether a word is the full name of a problem and not a value: `2` may be one."""
    if word.isdigit() or set(word) & _OF_INPUTS:
        return False
    try:
        workspace.bank.resolve(word)
    except UsageError:
        return False
    return True


def problem_or_open(workspace: Workspace, name: str | None) -> str:
    """Return the id of the named problem, or of the open one if none is named."""
    if name:
        return named_problem(workspace, name)
    current = workspace.store.open_problem()
    if current is None:
        keep_to_mock(workspace, None)
        raise UsageError(*NOTHING_OPEN)
    return current.problem


def problem_or_last(workspace: Workspace, name: str | None) -> str:
    """Return the id of the named problem, otherwise of the open one, otherwise of the one that was open last."""
    if name is None and workspace.store.open_problem() is None:
        standing = workspace.store.status_by_problem().values()
        if standing:
            return max(standing, key=lambda status: status.seen_at).problem
    return problem_or_open(workspace, name)


def target_of(workspace: Workspace, word: str | None, problem: str | None) -> Target:
    """Find what to check: the open problem, one by its id, or a file.

    A file's problem is that of its `drill:` header, else of its name, else the one that --problem names.
    """
    if word is None or not looks_like_path(word):
        if word and problem and named_problem(workspace, word) != named_problem(workspace, problem):
            raise UsageError(f"{word} and --problem {problem} are different problems", "name one of them")
        named = word or problem
        found = problem_or_open(workspace, named) if named else _open_or_saved_last(workspace)
        file = solution_file(workspace, found)
        if not named and (other := saved_after(workspace, file)):
            named_file = workspace.short(other)
            workspace.notify(
                f"This is about the open problem, {found}. You saved {named_file} last: name it to use that."
            )
        return Target(found, file)
    path = Path(word)
    return Target(_problem_of_file(workspace, path, problem), path)


def _open_or_saved_last(workspace: Workspace) -> str:
    """Return the open problem; if the history cannot be read, the one whose file was saved last.

    A verdict does not need the history, and a check that cannot be logged says why.
    """
    try:
        return problem_or_open(workspace, None)
    except StoreError:
        paths = [path for path in workspace.home.solutions.glob("*") if is_solution_name(path.name)]
        files = sorted(paths, key=lambda path: -path.stat().st_mtime_ns)
        found = next((found for path in files if (found := _problem_of_name(workspace, path))), None)
        if found is None:
            raise
        workspace.notify(f"The history cannot be read, so this checks {found}, which you saved last.")
        return found


def looks_like_path(word: str) -> bool:
    """Whether a word means a file: it has the form of one, or there is one of that name."""
    return is_solution_name(word) or os.sep in word or _is_there(word)


def _is_there(word: str) -> bool:
    try:
        return Path(word).is_file()
    except (OSError, ValueError):  # longer than any file name
        return False


def says_problem(workspace: Workspace, path: Path) -> str | None:
    """Return the problem of a file by its header, otherwise by its name; None if neither says it."""
    from runner.languages.header import header_id

    header = header_id(read_source(path).decode("utf-8", "replace"))
    return workspace.bank.resolve(header) if header else _problem_of_name(workspace, path)


def _problem_of_file(workspace: Workspace, path: Path, problem: str | None) -> str:
    from runner.languages.header import header_line

    asked = named_problem(workspace, problem) if problem else None
    found = says_problem(workspace, path)
    if found is None:
        if asked:
            return asked
        raise UsageError(
            f"{path} does not say which problem it solves",
            f"start it with a line `{header_line('<problem>', language_of(str(path)))}`, or give --problem",
        )
    if asked not in (None, found):
        said = "name" if found == _problem_of_name(workspace, path) else "header"
        workspace.notify(f"{path} is for {found}, by its {said}; --problem {problem} is ignored.")
    return found


def _problem_of_file_name(workspace: Workspace, path: Path) -> str:
    """Return the problem by the name of its file, which need not exist. Raises `UsageError` with a guess."""
    return workspace.bank.resolve(path.stem)


def _problem_of_name(workspace: Workspace, path: Path) -> str | None:
    try:
        return _problem_of_file_name(workspace, path)
    except UsageError:
        return None


def keep_to_mock(workspace: Workspace, problem_id: str | None) -> None:
    """Raise `UsageError` if this problem is asked in a mock that goes on; without a problem if any mock goes on.

    Elsewhere it would be given away and leave no trace. Without an open mock this is one short query. A history that
    cannot be read stops nobody.
    """
    with suppress(StoreError, PermissionError):
        if workspace.home.database.exists() and workspace.store.has_open_mock():  # looking must not create the home
            from runner.practice.mock import refuse_in_mock

            refuse_in_mock(workspace, problem_id)


def read_source(path: Path) -> bytes:
    """Read a solution. Raises `UsageError`, with what to do, if it cannot be read."""
    try:
        return read_solution(path)
    except FileNotFoundError:
        raise UsageError(f"there is no file {path}", "`drill next` makes a stub, `drill reset` a new one") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from None

"""Every error that drill raises on purpose, and whose fault each one is.

The library raises these; only the command line turns them into text and an exit code. A learner's wrong answer is no
error: it is a `Verdict`.
"""

from __future__ import annotations

from dataclasses import dataclass


class DrillError(Exception):
    """Base of all: one clear `message`, and a `fix` that says what to do about it ("" where there is nothing)."""

    exit_code = 3

    def __init__(self, message: str, fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


class UsageError(DrillError):
    """The command's words do not fit: an unknown problem, two options that exclude each other."""

    exit_code = 2


class ConfigError(DrillError):
    """`config.toml`, a template of the learner's or the environment cannot be used as it is."""

    exit_code = 4


class StoreError(DrillError):
    """What drill remembers cannot be read or written: a full disk, a newer database, a foreign file."""

    exit_code = 4


class InternalError(DrillError):
    """drill's own fault; becomes the verdict JE where a solution was being graded."""


class BankFaultError(InternalError):
    """What a problem holds did not do its work: a shape, an expression, a reference, a checker, its own Python.

    `where` is the place in the bank file, as keys and indices; `line` the 1-based line in the text there, 0 where it is
    not known. Never the learner's fault: becomes the verdict JE.
    """

    exit_code = 4

    def __init__(self, message: str, fix: str = "", *, where: tuple[str | int, ...] = (), line: int = 0) -> None:
        super().__init__(message, fix)
        self.where = where
        self.line = line


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding in a bank file: where it is (1-based line and column), which rule it breaks, and the fix."""

    file: str
    line: int
    column: int
    rule: str
    message: str
    fix: str = ""

    def __str__(self) -> str:
        fix = f"\n    {self.fix}" if self.fix else ""
        return f"{self.file}:{self.line}:{self.column}: {self.message} [{self.rule}]{fix}"


class BankError(DrillError):
    """The bank's own fault: all findings of a file at once, never only the first."""

    exit_code = 4

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(map(str, sorted(diagnostics))))
        self.diagnostics = sorted(diagnostics)

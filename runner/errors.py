"""All errors that drill raises on purpose, by whose fault they are.

The library raises these. Only the command line turns them into text and an exit code. A learner's wrong answer is not
an error but a `Verdict`.
"""

from __future__ import annotations

from dataclasses import astuple

from runner.record import record


class DrillError(Exception):
    """The base of all: a clear `message`, and a `fix` that says what to do ("" if nothing can be done)."""

    exit_code = 3

    def __init__(self, message: str, fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


class UsageError(DrillError):
    """The command line is wrong: an unknown problem, two options that exclude each other."""

    exit_code = 2


class ConfigError(DrillError):
    """`config.toml`, a learner's template or the environment cannot be used."""

    exit_code = 4


class StoreError(DrillError):
    """The store cannot be read or written: a full disk, a newer database, a foreign file."""

    exit_code = 4


class InternalError(DrillError):
    """drill's own fault. In a check it becomes the verdict JE."""


class BankFaultError(InternalError):
    """A part of a problem failed: a shape, an expression, a reference, a checker, its own Python.

    `where` is the place in the bank file, as keys and indices. `line` is the 1-based line in the text there, 0 if
    unknown. It is never the learner's fault, so it becomes the verdict JE.
    """

    exit_code = 4

    def __init__(self, message: str, fix: str = "", *, where: tuple[str | int, ...] = (), line: int = 0) -> None:
        super().__init__(message, fix)
        self.where = where
        self.line = line


@record
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
    """A bank file is wrong: all findings of the file at once."""

    exit_code = 4

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        self.diagnostics = sorted(diagnostics, key=astuple)
        super().__init__("\n".join(map(str, self.diagnostics)))

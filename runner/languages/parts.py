"""The contracts of the six parts of a language, each a module. `docs/adding-a-language.md` says how to add one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Protocol

from runner.bank.model import Args, Param, Plain, Problem
from runner.typespec import TypeSpec


class Writing(Protocol):
    """Writes calls and values as text, which can be pasted into a file of the language."""

    NOTHING: str
    """The text of what a function returns that has no `return`."""

    def literal(self, plain: Plain, spec: TypeSpec) -> str:
        """Write a plain value as people read it, in full. Never raises: a value of a wrong type is shown as it is.

        Nothing else writes values; screens only shorten what they get from here.
        """

    def value(self, plain: Plain, param: Param) -> str:
        """Write an argument. A node of another argument is written as its value."""

    def call_lines(self, problem: Problem, args: Args) -> list[str]:
        """Write a class case: the constructor first, then one line for each call; of a query, the tables."""

    def result_lines(self, problem: Problem, result: Plain) -> list[str]:
        """Write the result of a case over tables, one line for each row. Only for the kind `sql`."""

    def try_words(self, problem: Problem, args: Args) -> str:
        """Write an input so that `read_input` reads it back."""

    def debug_line(
        self, problem: Problem, args: Args, file: str | tuple[str, str], *, before: Args | None = None
    ) -> str:
        """Write the line that runs this input under a debugger, after the input `before` if there is one."""


class Reading(Protocol):
    """Reads inputs and values that somebody has typed or printed."""

    def read_input(self, problem: Problem, text: str) -> Args:
        """Read the arguments of a case. Raises `UsageError` that says what does not fit, with an example."""

    def example(self, problem: Problem) -> str:
        """Write the problem's first example as people type it."""

    def read_printed(self, text: str, param: Param) -> Plain:
        """Read a value that a solution printed instead of returning it. Raises `ValueError` if it is not a value."""


class Definitions(Protocol):
    """Finds what a solution's file defines, without running it. A file that does not parse defines nothing."""

    def is_name(self, name: str) -> bool:
        """Whether a problem may give this name to a function, a class or a parameter."""

    def definition_line(self, source: bytes, names: Collection[str]) -> int:
        """Return the 1-based line that defines the function or class; 1 if there is none."""

    def assigns(self, source: bytes, names: Collection[str], position: int) -> bool:
        """Whether a function of one of these names assigns to its parameter at `position`, unseen by its caller."""

    def program(self, source: bytes) -> str:
        """Give a short text that two sources share if they are the same program: comments and layout do not count.

        A source that does not parse is the same as itself alone.
        """


class Faults(Protocol):
    """Interprets the language's own error messages."""

    def lines(self, text: str) -> list[str]:
        """Split a source text into lines, as the language counts them."""

    def frames_in(self, trace: str, filename: str) -> Sequence[tuple[int, str]]:
        """Read the trace of a stopped worker: line and function of the file's frames, innermost first."""

    def is_unwritten(self, exception: str) -> bool:
        """Whether this type of exception comes from the placeholder line of a stub."""

    def is_refused(self, exception: str) -> bool:
        """Whether this type of exception says that a file of valid syntax is not run, whatever the input is."""

    def is_missing_package(self, exception: str) -> bool:
        """Whether this type of exception says that a package is not installed."""

    def is_too_deep(self, exception: str) -> bool:
        """Whether this type of exception means that a recursion was deeper than the language allows."""

    def note(self, exception: str) -> str:
        """Explain what this type of exception means here; "" if there is nothing to explain."""

    def newer(self, exception: str, message: str, line: str, version: str) -> str:
        """Say what in an error at this line is new in a later version of the language than `version`, which ran it.

        "" where nothing is, or where the version is not known.
        """

    def waits_for_input(self, exception: str, line: str) -> bool:
        """Whether a line failed with this type of exception because it reads input, which nobody types."""

    def is_out_of_memory(self, trace: str, output: str) -> bool:
        """Whether a process that died has reported that there was no memory left."""


class Stubs(Protocol):
    """What the templates of stubs need in addition to the problem's own texts."""

    FILTERS: Mapping[str, Callable[[str], str]]
    """Filters for the templates."""

    PLACEHOLDER: str
    """The line in a stub where the answer belongs."""

    def words(self, problem: Problem, width: int) -> dict[str, Any]:
        """Write the definitions that a stub shows, each line at most `width` wide if possible."""


class WorkerProgram(Protocol):
    """The program that runs solutions of the language behind a fence. It speaks the protocol of `runner.sandbox`."""

    NEEDS: str
    """What is needed to run it, for people: "Python 3.11 or later"."""

    LIMITS_MEMORY: bool
    """Whether it limits its own memory. Otherwise its parent does, once it has started."""

    TRACE_SIGNAL: int
    """The signal after which it writes where the solution is; 0 if a signal cannot make it do so."""

    DEBUGGER: str
    """The command that runs the program of `debug_script`; "" if drill itself runs a solution in its debugger."""

    def debug_script(self, call_spec: dict[str, Any], filename: str, calls: Sequence[Args]) -> str:
        """Write a program that makes these calls of a solution, and stops before the last one."""

    def lacking(self) -> str:
        """Say what has to be installed first, with how; "" if solutions can be run."""

    def command(self, interpreter: str) -> list[str]:
        """Return the words that start it. The caller appends the numbers of the descriptors."""

    def environment(self) -> dict[str, str]:
        """Return all variables of its environment."""

    def readable(self, interpreter: str) -> list[str]:
        """Return its own files and folders that it has to read behind its fence.

        Raises `OSError` if there is no such interpreter.
        """

    def libraries(self, source: bytes, named: Sequence[str] = ()) -> list[str]:
        """Find the folders and files of libraries that a solution may import: those named, or else those it needs."""

    def opening(self, settings: dict[str, Any], interpreter: str) -> list[bytes]:
        """Encode the settings, the first request, for each of the programs that reads them."""

    def encoded(self, request: Any) -> bytes:
        """Encode a request, which is plain data, as the program reads it."""

"""The contract of a language. `docs/adding-a-language.md` says how one is added.

A language is an object with a few plain facts and six parts. Each part is a module of its own, loaded by a property,
since most commands need one or two of them and all of them need to start quickly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from runner.bank.model import Args, Param, Plain, Problem
from runner.typespec import TypeSpec


class Writing(Protocol):
    """Calls and values as text. What is written here can be pasted into a file of the language."""

    def literal(self, plain: Plain, spec: TypeSpec) -> str:
        """Write a plain value as people read it, in full. Never raises: what does not fit its type is shown as it is.

        This is the one place that does so; screens only shorten what they get.
        """

    def value(self, plain: Plain, param: Param) -> str:
        """Write an argument; a node that belongs to another argument is written as its value."""

    def call_lines(self, problem: Problem, args: Args) -> list[str]:
        """Write a class case: the constructor first, then one line for each call."""

    def try_words(self, problem: Problem, args: Args) -> str:
        """Write an input so that `read_input` reads it back."""

    def debug_line(
        self, problem: Problem, args: Args, file: str | tuple[str, str], *, before: Args | None = None
    ) -> str:
        """Write the line that runs this input under a debugger, after the input `before` where that is needed."""


class Reading(Protocol):
    """Inputs and values that somebody typed or printed."""

    def read_input(self, problem: Problem, text: str) -> Args:
        """Read the arguments of a case. Raises `UsageError`, which says what does not fit and gives an example."""

    def example(self, problem: Problem) -> str:
        """Write the problem's first example the way it is typed."""

    def read_printed(self, text: str, param: Param) -> Plain:
        """Read a value that a solution printed instead of returning it. Raises `ValueError` where it is none."""


class Definitions(Protocol):
    """What a solution's file defines, found without running it. A file that does not parse defines nothing."""

    def is_name(self, name: str) -> bool:
        """Whether a problem may call a function, a class or a parameter like this."""

    def definition_line(self, source: bytes, name: str) -> int:
        """Give the 1-based line at which the function or class is defined; 1 where it is not."""

    def assigns(self, source: bytes, function: str, position: int) -> bool:
        """Whether a function of that name assigns to its parameter at `position`, which changes nothing outside."""

    def program(self, source: bytes) -> str:
        """Give a short text that two sources share if they are the same program: comments and layout do not count.

        A source that does not parse is the same as itself alone.
        """


class Faults(Protocol):
    """What the language's own error messages mean."""

    def lines(self, text: str) -> list[str]:
        """Cut a source text into its lines, as the language counts them."""

    def frames_in(self, trace: str, filename: str) -> Sequence[tuple[int, str]]:
        """Read where a worker was when it was stopped: line and function of the file's frames, innermost first."""

    def is_unwritten(self, exception: str) -> bool:
        """Whether this type of exception comes from the line that a stub has in place of an answer."""

    def is_missing_package(self, exception: str) -> bool:
        """Whether this type of exception says that a package is not installed."""

    def is_too_deep(self, exception: str) -> bool:
        """Whether this type of exception says that a recursion went deeper than the language lets it."""

    def note(self, exception: str) -> str:
        """Say what explains a file that fails with this type of exception while it loads; "" where nothing does."""

    def newer(self, exception: str, message: str, line: str, version: str) -> str:
        """Say what in an error at this line is new in a later version of the language than `version`, which ran it.

        "" where nothing is, or where the version is not known.
        """

    def waits_for_input(self, exception: str, line: str) -> bool:
        """Whether a line failed with this type of exception because it reads what nobody types in."""

    def is_out_of_memory(self, trace: str, output: str) -> bool:
        """Whether a process that died has said on its way that there was no memory left."""


class Stubs(Protocol):
    """What the templates of stubs need beyond the problem's own words."""

    FILTERS: Mapping[str, Callable[[str], str]]
    """Filters of the templates."""

    PLACEHOLDER: str
    """The line that a stub has in place of an answer."""

    def words(self, problem: Problem, width: int) -> dict[str, Any]:
        """Write the definitions that a stub shows, each line at most `width` wide where that can be."""


class WorkerProgram(Protocol):
    """The program that runs solutions of the language behind a fence. It speaks the protocol of `runner.sandbox`."""

    NEEDS: str
    """What it takes to run it, for people: «Python 3.11 or later»."""

    def command(self, interpreter: str) -> list[str]:
        """Give the words that start it, without the numbers of the descriptors, which follow them."""

    def environment(self) -> dict[str, str]:
        """Give all variables of its environment."""

    def readable(self) -> list[str]:
        """Name the files and folders of its own that it has to read behind its fence."""

    def libraries(self, source: bytes, named: Sequence[str] = ()) -> list[str]:
        """Find the folders and files of libraries that a solution may import: those named, else what it needs."""

    def encoded(self, request: Any) -> bytes:
        """Encode a request, which is plain data, as the program reads it."""


class Language(Protocol):
    """One language."""

    name: str
    """Its name in the store, in `LANGUAGES`, and of its folder in `templates/`."""

    title: str
    """Its name for people."""

    suffix: str
    """The end of a file's name, with the dot."""

    comment: str
    """What begins a comment that ends with its line: the header of a solution stands in one."""

    can_compare_growth: bool
    """Whether a solution's times may be held against those of the bank's reference, size by size."""

    def file_name(self, problem_id: str) -> str:
        """Give the name of the file for a solution of this problem."""

    @property
    def writing(self) -> Writing:
        """How calls and values are written."""

    @property
    def reading(self) -> Reading:
        """How inputs are read."""

    @property
    def definitions(self) -> Definitions:
        """How definitions are found in a file."""

    @property
    def faults(self) -> Faults:
        """How errors are read."""

    @property
    def stubs(self) -> Stubs:
        """What a stub shows of the language."""

    @property
    def worker(self) -> WorkerProgram:
        """How solutions are run."""

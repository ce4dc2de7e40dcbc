"""Interprets Python's errors and the traces that faulthandler writes."""

from __future__ import annotations

import re
import sys

from runner.sandbox.fence import RECURSION_LIMIT
from runner.sandbox.provided_names import MEMBERS

_TRACE_LINE = re.compile(r'^  File "(?P<file>.*)", line (?P<line>\d+) in (?P<function>.*)$', re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\r|\n")
"""The line ends of Python's source; `splitlines` would also split at a form feed."""

_READS = re.compile(r"\binput\s*\(|\bstdin\b")

_STANDARD_LIBRARY = (
    "A solution has the standard library, and sortedcontainers where that is installed. It is one file: no other "
    "file can be imported."
)

_DEEPEST = (
    f"Calls can be nested {RECURSION_LIMIT:,} deep here, more after `sys.setrecursionlimit`. A loop with a stack of "
    "its own has no such limit."
)
_LIMIT_C = ((3, 12), (3, 13))
_IN_C = " This version of Python has a lower limit for functions in C, such as `functools.cache` and `min`."

_NAMES = """
    3.12: itertools.batched math.sumprod random.binomialvariate typing.override typing.TypeAliasType calendar.Month
        calendar.Day collections.abc.Buffer sys.monitoring sys.activate_stack_trampoline
        sys.deactivate_stack_trampoline sys.is_stack_trampoline_active sys.getunicodeinternedsize
        types.get_original_bases
    3.13: copy.replace math.fma queue.ShutDown re.PatternError statistics.kde statistics.kde_random typing.NoDefault
        typing.ReadOnly typing.TypeIs typing.get_protocol_members typing.is_protocol enum.EnumDict types.CapsuleType
        warnings.deprecated PythonFinalizationError
    3.14: heapq.heapify_max heapq.heappop_max heapq.heappush_max heapq.heappushpop_max heapq.heapreplace_max
        functools.Placeholder operator.is_none operator.is_not_none io.Reader io.Writer typing.evaluate_forward_ref
        sys.is_remote_debug_enabled sys.remote_exec decimal.IEEEContext decimal.IEEE_CONTEXT_MAX_BITS annotationlib
        compression concurrent.interpreters string.templatelib
"""
"""What is new in which version: of the modules that are there without an import every public name, of others a few."""

_MISSING = (
    re.compile(r"module '(?P<module>[\w.]+)' has no attribute '(?P<name>\w+)'"),
    re.compile(r"cannot import name '(?P<name>\w+)' from '(?P<module>[\w.]+)'"),
    re.compile(r"No module named '(?P<name>[\w.]+)'"),
    re.compile(r"name '(?P<name>\w+)' is not defined"),
)

_SYNTAX = (
    ("3.12", re.compile(r"^\s*type\s+\w+.*="), "`type X = …` is"),
    ("3.12", re.compile(r"^\s*(?:def|class)\s+\w+\["), "Type parameters in brackets after a name are"),
    ("3.12", re.compile(r"""[fF]r?(['"]).*\{[^{}]*\1"""), "Quotes of the same kind inside an f-string are"),
    ("3.12", re.compile(r"""[fF]r?(['"]).*\{[^{}]*\\"""), "A backslash inside the braces of an f-string is"),
    ("3.14", re.compile(r"^\s*except\s+\w+\s*,"), "`except` with several types and no parentheses is"),
    ("3.14", re.compile(r"""\bt(['"])"""), "A t-string is"),
)


def lines(text: str) -> list[str]:
    """Split a source text into lines, as Python counts them."""
    return _LINE_END.split(text)


def frames_in(trace: str, filename: str) -> list[tuple[int, str]]:
    """Read the frames in a trace that faulthandler wrote: line and function, innermost first."""
    name = filename.encode("ascii", "backslashreplace").decode()  # as faulthandler writes it
    found = (match for match in _TRACE_LINE.finditer(trace) if match["file"] == name)
    return [(int(match["line"]), match["function"]) for match in found]


def is_unwritten(exception: str) -> bool:
    """Whether it comes from the placeholder line of a stub."""
    return exception == "NotImplementedError"


def is_refused(exception: str) -> bool:
    """Return False: whatever is valid is run."""
    del exception
    return False


def is_missing_package(exception: str) -> bool:
    """Whether it says that a package is not installed."""
    return exception == "ModuleNotFoundError"


def is_too_deep(exception: str) -> bool:
    """Whether it means that a recursion was too deep."""
    return exception == "RecursionError"


def note(exception: str) -> str:
    """Explain an import that failed, or calls that were nested too deeply."""
    if is_too_deep(exception):
        return _DEEPEST + (_IN_C if sys.version_info[:2] in _LIMIT_C else "")
    return _STANDARD_LIBRARY if is_missing_package(exception) else ""


def waits_for_input(exception: str, line: str) -> bool:
    """Whether the line has failed with this exception because it reads input, which nobody types."""
    return exception == "EOFError" and _READS.search(line) is not None


def is_out_of_memory(trace: str, output: str) -> bool:
    """Whether Python or the C library has reported that there was no memory left."""
    return "MemoryError" in trace or "Cannot allocate memory" in output


def _versions() -> dict[str, str]:
    versions: dict[str, str] = {}
    version = ""
    for word in _NAMES.split():
        if word.endswith(":"):
            version = word[:-1]
        else:
            versions[word] = version
    return versions


_SINCE = _versions()


def newer(exception: str, message: str, line: str, version: str) -> str:
    """Say what in the error is new in a later Python; Python itself does not."""
    what, since = _new_syntax(line) if exception == "SyntaxError" else _new_name(message)
    if not since or not version or _number(since) <= _number(version):
        return ""
    return f"{what} new in Python {since}; your solutions run on {'.'.join(version.split('.')[:2])}."


def _new_syntax(line: str) -> tuple[str, str]:
    return next(((what, since) for since, form, what in _SYNTAX if form.search(line)), ("", ""))


def _new_name(message: str) -> tuple[str, str]:
    for form in _MISSING:
        if found := form.search(message):
            parts = found.groupdict()
            wanted = ".".join(filter(None, (parts.get("module"), parts["name"])))
            for name, since in _SINCE.items():
                module, _, last = name.rpartition(".")
                if wanted == name or (wanted == last and module in MEMBERS):  # only these are there without an import
                    return f"`{name}` is", since
    return "", ""


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])

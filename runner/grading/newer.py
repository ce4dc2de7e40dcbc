"""What a solution uses of a newer Python than runs it: the error that comes of it does not say so."""

from __future__ import annotations

import re

from runner.grading.report import Fault

_NAMES = """
    3.12: itertools.batched math.sumprod random.binomialvariate typing.override typing.TypeAliasType calendar.Month
        calendar.Day collections.abc.Buffer
    3.13: copy.replace math.fma queue.ShutDown statistics.kde statistics.kde_random typing.NoDefault typing.ReadOnly
        typing.TypeIs warnings.deprecated
    3.14: heapq.heapify_max heapq.heappop_max heapq.heappush_max heapq.heappushpop_max heapq.heapreplace_max
        functools.Placeholder operator.is_none operator.is_not_none annotationlib compression string.templatelib
"""

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


def newer_python(fault: Fault, python: str) -> str:
    """Say what in a fault is new in a later Python than `python`, its version; "" where nothing is."""
    what, since = _of_syntax(fault) if fault.type == "SyntaxError" else _of_names(fault)
    if not since or not python or _number(since) <= _number(python):
        return ""
    return f"{what} new in Python {since}; your solutions run on {'.'.join(python.split('.')[:2])}."


def _of_syntax(fault: Fault) -> tuple[str, str]:
    return next(((what, since) for since, form, what in _SYNTAX if form.search(fault.source)), ("", ""))


def _of_names(fault: Fault) -> tuple[str, str]:
    for form in _MISSING:
        if found := form.search(fault.message):
            parts = found.groupdict()
            wanted = ".".join(filter(None, (parts.get("module"), parts["name"])))
            for name, since in _SINCE.items():
                if wanted in (name, name.rpartition(".")[2]):
                    return f"`{name}` is", since
    return "", ""


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])

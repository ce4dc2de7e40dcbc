"""Reads the lines of a report, as they are copied from it: `owner.run(1, 2)   → nothing` is `call(a=1, b=2)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from runner.bank.driven import ARGUMENT
from runner.bank.model import Param, Problem
from runner.languages.javascript.python_words import in_python
from runner.languages.python.reading import read_printed
from runner.record import record

_TEXT = r'"(?:[^"\\\n]|\\.)*"'
_RESULT = re.compile(rf'^((?:{_TEXT}|[^"\n])*?)(?:\s+(?:→|->).*|\s{{2,}}(?:\w+(?: \w+)*: )?expected .*)$', re.MULTILINE)
_END = r"\s*(?:;|\n|\Z)"
_ANY_LINE = re.compile(rf"(?:{_TEXT}|[^;\n])*[;\n]?")


@record
class ShownLine:
    """How a report shows a call: a line with `$name` in place of the arguments."""

    call: str
    line: str
    params: tuple[Param, ...] = ()

    def pattern(self) -> re.Pattern[str]:
        """Match the line and what ends it, with a group for each argument."""
        parts = ARGUMENT.split(self.line)
        pattern = [
            rf'(?P<{part}>(?:{_TEXT}|[^";\n])+?)' if number % 2 else r"\s+".join(map(re.escape, part.split(" ")))
            for number, part in enumerate(parts)
        ]
        return re.compile("".join(pattern) + _END)


def shown_lines(problem: Problem) -> list[ShownLine]:
    """Return how reports show the calls, the constructor first; [] if they show them as they are typed."""
    signature, shown = problem.signature, problem.driver.shown if problem.driver else {}
    if not shown:
        return []
    first = ShownLine(signature.name, shown["init"], signature.params)
    return [first, *(ShownLine(each.name, shown[each.name], each.params) for each in signature.methods)]


def as_calls(text: str, shown: Sequence[ShownLine]) -> str:
    """Write each line that a report shows as the call that it is, without the result next to it or below it.

    Other lines stay as they are.
    """
    text = _RESULT.sub(r"\1", text)
    patterns = [(each, each.pattern()) for each in shown]
    calls, place = list[str](), 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        matches = [(each, found) for each, pattern in patterns if (found := pattern.match(text, place))]
        fitting = [match for match in matches if _fits(*match)] or matches
        if fitting:
            line, found = min(fitting, key=_length_of_arguments)
            given = ", ".join(f"{name}={value}" for name, value in found.groupdict().items())
            calls.append(f"{line.call}({given})\n")
            place = found.end()
        else:
            calls.append(_upto_end(text, place))
            place += len(calls[-1])
    return "".join(calls)


def _upto_end(text: str, place: int) -> str:
    found = _ANY_LINE.match(text, place)
    return found[0] if found else text[place:]


def _length_of_arguments(match: tuple[ShownLine, re.Match[str]]) -> int:
    """Count the characters that are not the line's own: `f(new Set($x))` is nearer to `f(new Set([]))` than `f($x)`."""
    return sum(map(len, match[1].groupdict().values()))


def _fits(line: ShownLine, found: re.Match[str]) -> bool:
    """Whether the values have the types of the arguments: two methods may be shown alike."""
    try:
        for param in line.params:
            read_printed(in_python(found[param.name]), param)
    except ValueError:
        return False
    return True

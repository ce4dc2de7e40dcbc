"""What an older Python makes of what a newer one has, and what is said of it."""

import pytest

from runner.languages.python.faults import newer
from tests.support.grading import graded
from tests.support.provided import public_names, pythons


def said(type_, message, source="", python="3.11.7"):
    return newer(type_, message, source, python)


@pytest.mark.parametrize(
    ("type_", "message", "what"),
    [
        (
            "AttributeError",
            "module 'heapq' has no attribute 'heapify_max'",
            "`heapq.heapify_max` is new in Python 3.14",
        ),
        (
            "ImportError",
            "cannot import name 'batched' from 'itertools' (unknown location)",
            "`itertools.batched` is new in Python 3.12",
        ),
        (
            "NameError",
            "name 'heappop_max' is not defined. Did you mean: 'heappop'?",
            "`heapq.heappop_max` is new in Python 3.14",
        ),
        ("NameError", "name 'PatternError' is not defined", "`re.PatternError` is new in Python 3.13"),
        ("ImportError", "cannot import name 'Reader' from 'io' (/usr/lib/io.py)", "`io.Reader` is new in Python 3.14"),
        (
            "NameError",
            "name 'PythonFinalizationError' is not defined",
            "`PythonFinalizationError` is new in Python 3.13",
        ),
        ("ModuleNotFoundError", "No module named 'annotationlib'", "`annotationlib` is new in Python 3.14"),
    ],
)
def test_a_name_of_a_newer_python_is_reported(type_, message, what):
    assert said(type_, message) == f"{what}; your solutions run on 3.11."


def test_the_table_has_all_that_is_new_in_an_installed_python():
    found = sorted(pythons().items())
    names = [{f"{module}.{name}" for module, own in public_names(path).items() for name in own} for _, path in found]
    for (version, _), before, now in zip(found[1:], names, names[1:], strict=False):
        new = ".".join(map(str, version))
        for name in now - before:
            module, _, last = name.rpartition(".")
            message = f"module '{module}' has no attribute '{last}'"
            assert said("AttributeError", message).startswith(f"`{name}` is new in Python {new}; ")


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("type Pair = tuple[int, int]", "`type X = …` is new in Python 3.12"),
        ("def first[T](items: list[T]) -> T:", "Type parameters in brackets after a name are new in Python 3.12"),
        ("""print(f"{d["a"]}")""", "Quotes of the same kind inside an f-string are new in Python 3.12"),
        ("""    print(f'{', '.join(d)}')""", "Quotes of the same kind inside an f-string are new in Python 3.12"),
    ],
)
def test_syntax_of_a_newer_python_is_reported(source, what):
    assert said("SyntaxError", "invalid syntax", source) == f"{what}; your solutions run on 3.11."


@pytest.mark.parametrize(
    ("type_", "message", "source", "python"),
    [
        ("AttributeError", "module 'heapq' has no attribute 'heapify_max'", "", "3.14.0"),
        ("AttributeError", "module 'heapq' has no attribute 'pop'", "", "3.11.7"),
        ("AttributeError", "'list' object has no attribute 'batched'", "", "3.11.7"),
        ("NameError", "name 'nums' is not defined", "", "3.11.7"),
        ("NameError", "name 'Day' is not defined", "", "3.11.7"),  # a 3.12 has `calendar.Day`, and it needs an import
        ("SyntaxError", "expected ':'", "for a in nums", "3.11.7"),
        ("SyntaxError", "invalid syntax", "type X = int", "3.12.1"),
        ("SyntaxError", "'(' was never closed", "print(f'{a}' + ')'", "3.11.7"),
        ("AttributeError", "module 'heapq' has no attribute 'heapify_max'", "", ""),
    ],
)
def test_of_what_is_not_new_nothing_is_said(type_, message, source, python):
    assert said(type_, message, source, python) == ""


@pytest.mark.parametrize(
    "code",
    [
        "import copy\nreplace = copy.no_such_thing",
        "def spread(nums): return max(nums) - min(nums)",
    ],
)
def test_a_report_without_it_has_no_such_note(code):
    assert not [note for note in graded(code).notes if "new in Python" in note]


def test_a_report_tells_it():
    report = graded("import heapq\ndef spread(nums):\n    heapq.heapify_of_tomorrow(nums)\n")
    assert not report.notes
    report = graded("raise AttributeError(\"module 'heapq' has no attribute 'heapify_max'\")")
    assert [note for note in report.notes if note.startswith("`heapq.heapify_max` is new in Python 3.14; ")]

"""The words that fit a case, from a real check to its page."""

import sys

import pytest

from runner.grading import session
from runner.render.plain_text import report_text
from tests.support.bank import tiny_problem
from tests.support.grading import graded, returning


def page(code, problem=None):
    return report_text(graded(code, problem), problem or tiny_problem(), 100)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "def spred(nums): return 1",
            "No such function · nothing was run\n  No function `spread`; did you mean `spred`?",
        ),
        ("def spread(nums:", "Does not compile · nothing was run"),
        ("type Numbers = list[int]\ndef spread(nums): return 1", "`type X = …` is new in Python 3.12"),
        ("def spread(nums): return f'{', '.join(nums)}'", "Quotes of the same kind inside an f-string are new"),
    ],
)
def test_why_a_file_cannot_be_called(code, words):
    if "new" in words and sys.version_info >= (3, 12):
        pytest.skip("it is not new here")
    assert words in page(code)


def test_a_file_that_does_not_finish_loading_names_its_line(monkeypatch):
    monkeypatch.setattr(session, "LOAD_SECONDS", 0.3)
    text = page("x = 1\nwhile True:\n    x += 1\n")
    assert text.startswith("The file does not finish loading · nothing was run\n  No answer within 0.3 s\n    line ")
    assert "while True:" in text or "x += 1" in text


def test_node_values_of_another_type():
    problem = returning(
        "ListNode | None", params={"nums": "list[int]"}, reference="def spread(nums): return ListNode(1)"
    )
    text = page("def spread(nums): return ListNode('1')", problem)
    assert "The values are `str`, expected `int`." in text
    text = page("def spread(nums): return ListNode([1])", problem)
    assert "returned nodes whose values are `list`, expected `int`" in text
    assert "asked for" not in page("def spread(nums): return ListNode(2)", problem)

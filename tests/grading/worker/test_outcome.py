"""Answers as bytes: read whole, or in outline where they are far larger than what is expected."""

import json

import pytest

from runner.grading.worker.outcome import FAR, LARGE, is_far_larger, outline


def frame(value, extras=None):
    return json.dumps([7, 2, "value", value, 41, 5, extras or {}], separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("value", "expected", "is_so"),
    [
        ([0] * 600_000, 3, True),
        ("a" * LARGE, "a", True),
        ([0] * 600_000, [0] * 100_000, False),
        ([0] * 400_000, 3, False),
        ("a" * LARGE, "a" * (LARGE // FAR + 1), False),
    ],
)
def test_what_is_far_larger_than_the_answer(value, expected, is_so):
    assert is_far_larger(frame(value), expected) is is_so


@pytest.mark.parametrize("extras", [{}, {"threads": 2}])
def test_an_outline_holds_all_but_the_value(extras):
    answer = outline(frame([0] * 600_000, extras))
    assert answer[:6] == (7, 2, "value", None, 41, 5)
    assert answer.extras["wrong_type"] == "returned a value of 1 MB, far more than the answer"
    assert answer.extras["text"].startswith("[0, 0, 0, ")


@pytest.mark.parametrize("forged", [b"[" + b"0," * LARGE, b'[1,2,"value",' + b"9" * LARGE])
def test_what_no_worker_sends_has_no_outline(forged):
    with pytest.raises(ValueError, match="no answer has this form"):
        outline(forged)

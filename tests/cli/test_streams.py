"""Standard streams: plain signs keep the meaning of mathematics."""

import io
import sys

import pytest

from runner.cli.streams import make_safe

PLAIN = {
    "O(m · n) time, O(n · k log k)": "O(m * n) time, O(n * k log k)",
    "O(log(m · n)), O(n · 2ⁿ), O(√V)": "O(log(m * n)), O(n * 2^n), O(sqrt V)",
    "1 ≤ len(nums) ≤ 2 · 10⁴ · −10 ≤ nums[i] ≤ 10": "1 <= len(nums) <= 2 * 10^4 | -10 <= nums[i] <= 10",
    "2 ≤ n ≤ 10¹⁰ · 1 ≤ k ≤ n · s holds letters": "2 <= n <= 10^10 | 1 <= k <= n | s holds letters",
    "at most 2·10⁵ calls": "at most 2*10^5 calls",
    "−3 · 2 · −4, as": "-3 * 2 * -4, as",
    "(9 − 4) · 3.": "(9 - 4) * 3.",
    "among value, highest · value, lowest · value;": "among value, highest * value, lowest * value;",
    "m · n cells": "m * n cells",
    "O(m ·\n    n)": "O(m *\n    n)",
    "61 inputs, in 0.5 s · 11 min, 2 checks": "61 inputs, in 0.5 s | 11 min, 2 checks",
    "3 on Mar 6 · 2 on Mar 5 · interview": "3 on Mar 6 | 2 on Mar 5 | interview",
    "Watching tiny.py · c check · q quit": "Watching tiny.py | c check | q quit",
    "  \x1b[1mLimits\x1b[0m n ≤ 10 · −5 ≤ x": "  \x1b[1mLimits\x1b[0m n <= 10 | -5 <= x",
    "  Mon  · · 3 · 1\n  Tue  · 2 ·": "  Mon  . . 3 . 1\n  Tue  . 2 .",
    "└──┘ “a”": '+--+ "a"',
}


@pytest.mark.parametrize(("text", "plain"), PLAIN.items(), ids=PLAIN.values())
def test_ascii_keeps_the_meaning(text, plain, monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    make_safe()
    sys.stdout.write(text)
    sys.stdout.flush()
    assert raw.getvalue().decode() == plain

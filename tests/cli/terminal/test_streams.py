"""Standard streams: plain signs keep the meaning of mathematics, and what cannot be written is not a fault of drill's."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from runner.cli.terminal.streams import make_safe

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


def run(cli, line, **environ):
    """Run a line of the shell in which DRILL is drill."""
    script = line.replace("DRILL", f"'{sys.executable}' -m runner")
    return subprocess.run(
        ["sh", "-c", script], capture_output=True, text=True, env={**cli.environ, **environ}, check=False
    )


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")


@needs_full
@pytest.mark.parametrize("words", ["list", "--help", "--version", "list --help"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_said_in_one_line(cli, words, unbuffered):
    done = run(cli, f"DRILL {words} > /dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 4
    said = [line for line in done.stderr.splitlines() if not line.startswith("Made ")]
    assert said == ["drill: the output cannot be written: No space left on device"]
    assert not (cli.home / "logs").exists()


@needs_full
def test_where_nothing_can_be_said_the_exit_code_does(cli):
    assert run(cli, "DRILL list > /dev/full 2> /dev/full").returncode == 4


@pytest.mark.parametrize(
    "closed", [*(pytest.param(each, marks=pytest.mark.slow) for each in (">&-", "2>&-", "<&-")), "<&- >&- 2>&-"]
)
def test_a_closed_stream_is_as_one_that_nobody_reads(cli, closed):
    cli.answer("def spread(nums):\n    return max(nums) - min(nums)")
    assert run(cli, f"DRILL check tiny {closed}").returncode == 0
    assert run(cli, f"DRILL --help {closed}").returncode == 0
    assert cli.ok("stats", "--json").json["total"]["solved"] == 1
    assert not (cli.home / "logs").exists()


def test_a_reader_of_the_help_may_leave_early(cli):
    assert "Traceback" not in run(cli, "DRILL --help | true").stderr

"""What JavaScript can hold, and the scripts for its debugger."""

from __future__ import annotations

import subprocess

import pytest

from runner.grading.call_spec import call_spec_of
from runner.languages import LANGUAGES
from tests.support.bank import tiny_problem
from tests.support.javascript import needs_node

JAVASCRIPT = LANGUAGES["javascript"]


@pytest.mark.parametrize(
    ("plain", "fits"),
    [
        ({"x": [1, -(2**53) + 1, None, True, "aé€", 1e300]}, True),
        ({"x": 2**53}, False),
        ({"x": [[-(2**60)]]}, False),
        ({"x": "\U0001f600"}, False),
        ({"x": float("inf")}, False),
        ({"x": float("nan")}, False),
        ({"init": [], "calls": [["push", 2**53]]}, False),
    ],
)
def test_what_javascript_cannot_hold_exactly_is_known(plain, fits):
    assert JAVASCRIPT.holds(plain) is fits


@needs_node
def test_the_script_for_the_debugger_makes_the_calls(tmp_path):
    solution, script = tmp_path / "tiny.js", tmp_path / "debug.js"
    solution.write_text("let n = 0;\nfunction spread(nums) { return nums.length + 10 * n++; }")
    calls = [{"nums": [1, 2]}, {"nums": [1, 2, 3]}]
    script.write_text(JAVASCRIPT.worker.debug_script(call_spec_of(tiny_problem(), JAVASCRIPT), str(solution), calls))
    done = subprocess.run(["node", str(script)], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "returned 13\n"

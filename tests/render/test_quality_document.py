"""The page about mutants: a row for each problem, the sums, and a reason for every mutant that is accepted."""

from __future__ import annotations

from runner.render.quality_document import quality_document

SUM = {"id": "sum", "mutants": 9, "refused": 6, "slow": 1, "equivalent": ["a", "b"], "undecided": [], "seconds": 90}
MAX = {"id": "max", "mutants": 5, "refused": 4, "slow": 0, "equivalent": [], "undecided": ["c"], "seconds": 30}
REASONS = {"sum": {"a": "Adding 0 changes nothing.", "b": "Adding 0 changes nothing."}, "max": {}}


def test_the_table_counts_and_sums():
    text = quality_document([SUM, MAX], REASONS)
    assert "| sum | 9 | 6 | 1 | 2 | 0 |" in text
    assert "took 2.0 minutes" in text
    assert "| **2 problems** | **14** | **10** | **1** | **2** | **1** |" in text


def test_every_accepted_mutant_has_its_reason_or_is_undecided():
    text = quality_document([SUM, MAX], REASONS)
    assert "- `a`, `b`: Adding 0 changes nothing." in text
    assert "- `c`: undecided" in text


def test_a_problem_without_survivors_has_no_section():
    assert "### sum" not in quality_document([{**SUM, "equivalent": []}], REASONS)

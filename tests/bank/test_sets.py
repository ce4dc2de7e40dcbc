"""The lists of problems that people know."""

from __future__ import annotations

import pytest

from runner import paths
from runner.bank.sets import load_set, set_ids
from runner.errors import BankError, UsageError

OURS = paths.problems_dir() / "sets.yaml"


def test_ours_have_the_sizes_that_people_know():
    classics, blind = load_set(OURS, "classics"), load_set(OURS, "blind75")
    assert (len(classics.problems), len(set(classics.problems))) == (150, 150)
    assert (len(blind.problems), len(set(blind.problems))) == (75, 75)
    assert set(blind.problems) < set(classics.problems)


def test_a_set_that_is_none_gets_a_guess():
    with pytest.raises(UsageError, match="there is no set") as caught:
        load_set(OURS, "clasics")
    assert "classics" in caught.value.fix


def test_a_set_is_found_by_its_further_names():
    assert load_set(OURS, "react") == load_set(OURS, "components")
    assert "react" not in set_ids(OURS)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a: {name: A}\n", "missing-key"),
        ("a: {name: A, problems: []}\n", "count"),
        ("a: {name: A, problems: [Two Sum]}\n", "name"),
        ("a: {name: A, problems: [two-sum]}\na: {name: B, problems: [two-sum]}\n", "duplicate-key"),
        ("a: [\n", "yaml-syntax"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, text, rule):
    path = tmp_path / "sets.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_set(path, "a")
    assert rule in [one.rule for one in caught.value.diagnostics]

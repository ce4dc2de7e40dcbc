"""One broken sample a rule: `bad/<rule>.yaml`, whose first line says where the finding is, its words and its fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner import paths
from runner.bank.load import load_problem
from runner.bank.rules import RULES
from runner.bank.topics import load_topics
from runner.bank.yaml_tree import MAX_BYTES
from runner.errors import BankError
from tests.support.bank import tiny_text

BAD = Path(__file__).with_name("bad")
MADE_HERE = {
    "too-large",
    "same-id",
    "replaces-nothing",
    "competency",
}  # a megabyte has no place here; the others need a bank
CAUSES_MORE = {"node-of"}  # a sample whose mistake is bound to break other rules as well


@pytest.mark.parametrize("rule", sorted(set(RULES) - MADE_HERE))
def test_the_sample_is_refused_with_its_words(rule):
    path = BAD / f"{rule}.yaml"
    assert path.is_file(), f"the rule {rule} has no broken sample in {BAD}"
    expected = path.read_bytes().splitlines()[0].decode().removeprefix("# ")
    with pytest.raises(BankError) as caught:
        load_topics(path) if rule == "prerequisite" else load_problem(path)
    found = [one for one in caught.value.diagnostics if one.rule == rule]
    first = found[0]
    said = f"{first.line}:{first.column}: {first.message}" + (f" -> {first.fix}" if first.fix else "")
    assert said == expected
    assert ({one.rule for one in caught.value.diagnostics} != {rule}) == (rule in CAUSES_MORE)
    assert first.file == str(path)


def test_every_sample_is_of_a_rule():
    assert {path.stem for path in BAD.iterdir()} | MADE_HERE == set(RULES)


def test_without_its_mistake_every_sample_is_good(tmp_path):
    assert load_problem(_written(tmp_path, tiny_text())).id == "tiny"


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = _written(tmp_path, tiny_text() + "# " + "x" * MAX_BYTES)
    with pytest.raises(BankError, match=r"at most 1,000,000 bytes \[too-large\]"):
        load_problem(path)


def test_the_shipped_topics_are_good():
    topics = load_topics(paths.problems_dir() / "topics.yaml")
    assert topics["sliding-window"].prerequisites == ("two-pointers",)


def _written(folder, text):
    path = folder / "tiny.yaml"
    path.write_text(text, encoding="utf-8")
    return path

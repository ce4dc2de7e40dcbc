"""docs/ follows the declarations, and the schema judges files as the loader does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from runner.bank.findings import Findings
from runner.bank.format_docs import schema_text, shape_examples, with_generated
from runner.bank.load import load_problem
from runner.bank.rules import RULES
from runner.bank.schema.shape import ShapeSchema
from runner.bank.shape_vocabulary import KINDS
from runner.bank.yaml_tree import parse
from runner.strategies.small import small_inputs
from tests.support.bank import PROBLEMS, tiny_text
from tests.support.shaping import problem

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "problem-format.md").read_text(encoding="utf-8")
MISTAKES = (DOCS / "mistakes.md").read_text(encoding="utf-8")
FORGOTTEN = "run `python docs/update.py`"


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((DOCS / "problem.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_schema_is_in_step():
    assert (DOCS / "problem.schema.json").read_text(encoding="utf-8") == schema_text(), FORGOTTEN


def test_the_documentation_is_in_step():
    assert with_generated(PAGE, DOCS) == PAGE, FORGOTTEN
    assert with_generated(MISTAKES, DOCS) == MISTAKES, FORGOTTEN
    assert with_generated(PAGE.replace("| `hints` | required |", "| `hints` | |"), DOCS) == PAGE


def test_every_kind_field_and_rule_is_documented():
    for name, kind in KINDS.items():
        assert f"**`{name}`**" in PAGE
        assert all(f"| `{field}` |" in PAGE for field in kind.fields)
    assert all(f"| `{rule}` |" in PAGE for rule in RULES)


def test_the_page_has_two_complete_examples_that_load(tmp_path):
    blocks = [block for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL) if block.startswith("format:")]
    ids = set()
    for block in blocks:
        id_ = re.search(r"^id: (.*)$", block, re.MULTILINE)[1]
        path = tmp_path / f"{id_}.yaml"
        path.write_text(block, encoding="utf-8")
        ids.add((load_problem(path).id, load_problem(path).kind))
    assert ids == {("widest-gap", "function"), ("undo-counter", "class")}


@pytest.mark.parametrize(
    "path",
    [*PROBLEMS.values(), *sorted(DOCS.glob("examples/*.yaml"))],
    ids=lambda p: p.stem,
)
def test_the_schema_accepts_what_the_loader_does(validator, path):
    validator.validate(yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ("hints:", "hintz:"),
        ("format: 1", "format: 2"),
        ("minutes: 5", "minutes: five"),
        ("minutes: 5", "minutes: 0"),
        ("id: tiny", "id: Tiny One"),
        ("difficulty: easy", "difficulty: simple"),
        ("verdict: RTE", "verdict: CE"),
        ("complexity: {time: O(n), space: O(1)}\n", ""),
        ("  - Keep the greatest and the least so far; subtract at the end.\n", ""),
        ("{kind: int, min_value: -1000, max_value: 1000}", "{kind: integer}"),
        ("{kind: int, min_value: -1000, max_value: 1000}", "{kind: int, min_value: -1000}"),
        ("{kind: int, min_value: -1000, max_value: 1000}", "{kind: int, value: 3, color: 4}"),
        ("max_size: 1000,", "max_size: 1000, sorted: upwards,"),
        ("size: n,", "size: [n],"),
        ("why: A single element is both.", "why: ''"),
    ],
)
def test_the_schema_refuses_what_the_loader_does(validator, old, new):
    problem = yaml.safe_load(tiny_text(old, new))
    assert validator.is_valid(problem) is (old == new)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_shape_has_an_example_that_makes_inputs(kind):
    text = shape_examples(DOCS / "shapes.yaml")[kind]
    findings = Findings("shapes.yaml")
    inputs = {name: ShapeSchema().read(node, findings) for name, node in parse(text.encode()).value.items()}
    assert not findings.diagnostics
    assert kind in {shape.kind for shape in inputs.values()}
    declared = inputs["calls"].fields["methods"] if kind == "calls" else {}
    methods = {name: tuple(method["args"]) for name, method in declared.items()}
    assert small_inputs(problem(inputs, methods=methods), 20)

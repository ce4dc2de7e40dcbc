"""A new problem: it names what is to be filled in, and filled in it is of the right form."""

from __future__ import annotations

import pytest

from runner.bank.load import load_problem
from runner.bank.scaffold import new_problem
from runner.errors import BankError, UsageError

CODE = {
    "function": "def {0}(nums): return 1",
    "class": "class {0}: pass",
    "round_trip": "class {0}: pass",
}


def filled(text, kind, name):
    code = CODE[kind].format(name)
    text = text.replace(f"# {name}", code).replace('code: ""', f'code: "{code}"')
    for number in range(text.count('""') + 1):
        text = text.replace('""', f'"said {number}"', 1) if '""' in text else text
    return text


@pytest.mark.parametrize("kind", CODE)
@pytest.mark.parametrize(
    ("id_", "function", "class_"),
    [
        ("my-first-one", "my_first_one", "MyFirstOne"),
        ("3sum", "solve_3sum", "solve_3sum"),
        ("pass", "solve_pass", "Pass"),
    ],
)
def test_every_gap_is_named_and_filled_in_it_loads(tmp_path, kind, id_, function, class_):
    name = function if kind == "function" else class_
    text = new_problem(id_, kind=kind)
    path = tmp_path / f"{id_}.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path)
    found = caught.value.diagnostics
    assert {one.rule for one in found} == {"empty-text", "solution-name"}
    assert all(one.fix for one in found if one.rule == "empty-text" and "hints" not in one.message) or kind
    lines = text.splitlines()
    gaps = {number for number, line in enumerate(lines, 1) if '""' in line and 'a, ""' not in line}
    assert gaps <= {one.line for one in found} | {
        number for number, line in enumerate(lines, 1) if 'words: [""]' in line
    }
    path.write_text(
        filled(text.replace('words: [""]', "words: [x]").replace('a, ""]', "a, b]"), kind, name), encoding="utf-8"
    )
    problem = load_problem(path)
    assert (problem.id, problem.kind, problem.signature.name) == (id_, kind, name)


def test_what_is_said_beforehand_is_in_it():
    text = new_problem("a-b", title='A "b"', topic="graphs", difficulty="hard")
    assert "title: \"A 'b'\"" in text
    assert "topics: [graphs]" in text
    assert "difficulty: hard" in text
    assert "prior: 0.55" in text


@pytest.mark.parametrize("id_", ["", "A", "a_b", "../a", "a/b", "a b", "-a", "a--b", "ä"])
def test_an_id_that_cannot_be_one_is_refused(id_):
    with pytest.raises(UsageError, match="cannot be the id"):
        new_problem(id_)

"""What a file in JavaScript defines, from its tokens alone."""

from __future__ import annotations

import pytest

from runner.languages.javascript.definitions import assigns, definition_line, is_name, program

FORMS = [
    "function twoSum(nums) {}",
    "async function twoSum(nums) {}",
    "function* twoSum(nums) {}",
    "var twoSum = function(nums) {}",
    "const two_sum = (nums) => 1",
    "const twoSum = nums => 1",
    "exports.twoSum = async (nums) => 1",
    "module.exports = { twoSum: (nums) => 1 }",
    "export default function twoSum(nums) {}",
    "class Solution { twoSum(nums) {} }",
    "class Solution { static twoSum(nums) {} }",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_function_is_found_in_every_form(form):
    assert definition_line(f"// drill: two-sum\n\n{form}".encode(), ["two_sum"]) == 3


@pytest.mark.parametrize(
    "text", ["// function f() {}", "/* class f {} */", "'function f() {}'", "`function f() {}`", "f(1)", "if (f) {}"]
)
def test_what_only_looks_like_a_definition_is_none(text):
    assert definition_line(f"\n{text}".encode(), ["f"]) == 1


def test_a_regular_expression_does_not_open_a_text():
    assert definition_line(b"const a = /[\"'`/]/g;\nfunction f() {}", ["f"]) == 2
    assert definition_line(b"const a = 4 / 2; // '\nfunction f() {}", ["f"]) == 2


def test_a_template_may_hold_templates():
    assert definition_line(b"const a = `x ${ {a: `}`}.a } y`;\nfunction f() {}", ["f"]) == 2


@pytest.mark.parametrize(
    ("source", "rebinds"),
    [
        ("function f(nums) { nums = [...nums].sort(); }", True),
        ("const f = (k, nums) => { nums = [] }", False),
        ("const f = (nums, k = [1, 2]) => { nums = [] }", True),
        ("var f = nums => { nums = [] }", True),
        ("function f(nums) { nums[0] = 1; a.nums = 2; if (nums == 1) {} }", False),
        ("function g(nums) { nums = [] }", False),
    ],
)
def test_a_parameter_that_gets_another_value_is_seen(source, rebinds):
    assert assigns(source.encode(), ["f"], 0) is rebinds


def test_comments_and_layout_do_not_make_another_program():
    one = b"function f(x) { return x + 1; }"
    assert program(one) == program(b"// hello\nfunction f(x) {\n  /* note */ return x + 1;\n}\n")
    assert program(one) != program(b"function f(x) { return x + 2; }")
    assert program(b"return x") != program(b"return\nx")


def test_texts_count_with_their_spaces():
    assert program(b"'a  b'") != program(b"'a b'")


@pytest.mark.parametrize(("name", "fits"), [("nums", True), ("class", False), ("let", False), ("2x", False)])
def test_reserved_words_are_no_names(name, fits):
    assert is_name(name) is fits

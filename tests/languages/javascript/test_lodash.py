"""The functions of lodash that are there without `require`: their results are lodash's own."""

from __future__ import annotations

import re

import pytest

from runner.paths import docs_dir
from tests.support.javascript import js_call, needs_node
from tests.support.workers import entry

pytestmark = needs_node

AS_LODASH = [
    ("_.range(4)", "[0,1,2,3]"),
    ("_.range(4, 0)", "[4,3,2,1]"),
    ("_.range(-4)", "[0,-1,-2,-3]"),
    ("_.range(1, 10, 4)", "[1,5,9]"),
    ("_.range(3, 3)", "[]"),
    (
        "_.sortBy([{a: 2, b: 1}, {a: 1, b: 2}, {a: 1, b: 1}], (x) => x.a, (x) => x.b)",
        '[{"a":1,"b":1},{"a":1,"b":2},{"a":2,"b":1}]',
    ),
    ('_.sortBy([{a: 2, b: 1}, {a: 1, b: 2}, {a: 1, b: 1}], ["a", "b"])', '[{"a":1,"b":1},{"a":1,"b":2},{"a":2,"b":1}]'),
    ("_.sortBy({x: 3, y: 1})", "[1,3]"),
    ("_.sortBy([3, undefined, 1, null, 2])", "[1,2,3,null,null]"),
    ('_.orderBy([[1, 2], [2, 1], [1, 3]], ["0", "1"], ["asc", "desc"])', "[[1,3],[1,2],[2,1]]"),
    ("_.isEqual([0], [-0])", "true"),
    ("_.isEqual({a: [1, NaN]}, {a: [1, NaN]})", "true"),
    ("_.isEqual(new Set([[1], [2]]), new Set([[2], [1]]))", "true"),
    ("_.isEqual(new Map([[1, 2]]), new Map([[1, 3]]))", "false"),
    ("_.isEqual([1, 2], {0: 1, 1: 2})", "false"),
    ("_.isEqual({a: undefined}, {b: undefined})", "false"),
    ("`${_.sum([1n, 2n])}`", '"3"'),
    ("_.sum([1, undefined, 2])", "3"),
    ('_.sumBy([{n: 1}, {n: 2}], "n")', "3"),
    ("[_.head(undefined), _.last(null), _.max(undefined), _.min([])]", "[null,null,null,null]"),
    ("_.max([null, 3, NaN, 7])", "7"),
    ('_.maxBy([{n: 1}, {n: 2}], "n")', '{"n":2}'),
    ("_.countBy({a: 1.2, b: 1.7, c: 2}, Math.floor)", '{"1":2,"2":1}'),
    ('_.groupBy(["one", "two", "three"], "length")', '{"3":["one","two"],"5":["three"]}'),
    ("_.chunk([1, 2, 3], 0)", "[]"),
    ("_.chunk([1, 2, 3, 4, 5], 2)", "[[1,2],[3,4],[5]]"),
    ("_.map({a: 1, b: 2}, (value, key) => key + value)", '["a1","b2"]'),
    ('_.map([{a: {b: 1}}], "a.b")', "[1]"),
    ("_.filter([{a: 1, b: 2}, {a: 2}], {a: 1})", '[{"a":1,"b":2}]'),
    ('_.filter([{a: 1}, {a: 2}], ["a", 2])', '[{"a":2}]'),
    ("_.reduce([1, 2, 3], (a, b) => a + b)", "6"),
    ("_.reduceRight({a: 1, b: 2}, (all, item) => [...all, item], [])", "[2,1]"),
    ("_.find([1, 2, 3], (x) => x > 1)", "2"),
    ("[_.some([0, 1]), _.every([0, 1]), _.some([]), _.every([])]", "[true,false,false,true]"),
    ("_.reverse([1, 2, 3])", "[3,2,1]"),
    ("[_.keys([7, 8]), _.values({a: 1}), _.keys(null)]", '[["0","1"],[1],[]]'),
    ("_.uniqBy([2.1, 1.2, 2.3], Math.floor)", "[2.1,1.2]"),
    ("_.difference([2, 1, 3], [2], [3])", "[1]"),
    ("_.differenceBy([2.1, 1.2], [2.3], Math.floor)", "[1.2]"),
    ("_.intersection([2, 1], [2, 3], [2])", "[2]"),
    ("_.union([2], [1, 2], [3])", "[2,1,3]"),
    ("[_.take([1, 2, 3]), _.take([1, 2, 3], 2), _.takeRight([1, 2, 3], 0)]", "[[1],[1,2],[]]"),
    ("[_.drop([1, 2, 3]), _.dropRight([1, 2, 3], 2)]", "[[2,3],[1]]"),
    ("_.takeWhile([1, 2, 3, 1], (x) => x < 3)", "[1,2]"),
    ('_.get({a: [{b: 3}]}, "a[0].b")', "3"),
    ('_.get({}, ["a", "b"], "none")', '"none"'),
    ('_.set({}, "a[0].b", 1)', '{"a":[{"b":1}]}'),
    ('_.zip([1, 2], ["a"])', '[[1,"a"],[2,null]]'),
    ('_.zipObject(["a", "b"], [1, 2])', '{"a":1,"b":2}'),
    ("_.partition([1, 2, 3], (x) => x % 2)", "[[1,3],[2]]"),
    ('_.pick({a: 1, b: 2}, "a")', '{"a":1}'),
    ('_.omit({a: 1, b: 2}, ["a"])', '{"b":2}'),
    ("_.mapValues({a: 1}, (x) => x + 1)", '{"a":2}'),
    ("_.invert({a: 1})", '{"1":"a"}'),
    ("_.toPairs({a: 1})", '[["a",1]]'),
    ("_.sortedIndex([1, 3, 5], 4)", "2"),
    ("_.times(3)", "[0,1,2]"),
    ("_.isEmpty(new Map())", "true"),
    ("_.cloneDeep([new Date(0), {a: [1]}])", '["1970-01-01T00:00:00.000Z",{"a":[1]}]'),
    ('_.includes("abc", "b")', "true"),
    ("_.without([1, 2, 1, 3], 1)", "[2,3]"),
    ("_.flatMap([1, 2], (x) => [x, x])", "[1,1,2,2]"),
    ('_.fromPairs([["a", 1]])', '{"a":1}'),
    ('_.compact([0, 1, "", 2])', "[1,2]"),
]


@pytest.fixture(scope="module")
def found():
    """The results of all expressions, from one worker."""
    each = ", ".join(f"() => ({expression})" for expression, _ in AS_LODASH)
    source = f"function f(x) {{ return [{each}].map((run) => JSON.stringify(run())); }}"
    return js_call(source, entry_=entry(returns="list[str]")).value


@pytest.mark.parametrize("place", range(len(AS_LODASH)), ids=[expression for expression, _ in AS_LODASH])
def test_a_result_is_that_of_lodash(found, place):
    assert found[place] == AS_LODASH[place][1]


def test_a_copy_keeps_its_class_and_its_cycles():
    source = "class A {} const f = () => { const a = new A(); a.me = a; const b = _.cloneDeep(a);"
    source += "return b !== a && b.me === b && b instanceof A && _.isEqual(a, b); }"
    assert js_call(source, entry_=entry(returns="bool")).value is True


@pytest.mark.parametrize("start", ["", "const _ = require('lodash'); "])
def test_a_function_that_is_not_there_says_so(start):
    fault = js_call(f"{start}const f = (x) => _.kebabCase('a b')").fault
    assert fault.message.startswith("drill has only the commonest functions of lodash, and no `_.kebabCase`")


def test_one_function_can_be_loaded_alone():
    assert js_call("const range = require('lodash/range');\nconst f = (x) => range(x).length", {"x": 3}).value == 3


def test_the_document_lists_them_all():
    text = (docs_dir() / "javascript.md").read_text(encoding="utf-8")
    listed = re.search(r"^- `_` with [^:]*:(.*?)\.\n", text, re.DOTALL | re.MULTILINE)[1]
    there = js_call("const f = (x) => Object.keys(_).sort()", entry_=entry(returns="list[str]")).value
    assert re.findall(r"`(\w+)`", listed) == there

"""The worker for JavaScript: values, the ways to define a solution, verdict notes, and what it prints."""

from __future__ import annotations

import pytest

from tests.support.javascript import FILE, js_call, js_load, js_worker, needs_node
from tests.support.workers import SECONDS, entry

pytestmark = needs_node

VALUES = [
    ("int", 2**53 - 1),
    ("float", 0.5),
    ("float", 3.0),
    ("bool", True),
    ("str", 'a"\\\n\u20ac\u0000'),
    ("list[int]", []),
    ("list[list[str]]", [["a"], []]),
    ("tuple[int, str]", [1, "a"]),
    ("set[int]", [1, 2]),
    ("set[tuple[int, int]]", [[1, 2], [2, 1]]),
    ("dict[str, int]", [["a", 1], ["b", 2]]),
    ("dict[int, list[int]]", [[1, [2]]]),
    ("int | None", None),
    ("TreeNode | None", [3, 9, 20, None, None, 15, 7]),
    ("TreeNode | None", []),
    ("ListNode | None", [1, 2, 3]),
    ("ListNode", {"values": [1, 2, 3], "cycle": 1}),
    ("Node | None", [[2, 4], [1, 3], [2, 4], [1, 3]]),
    ("RandomListNode | None", [[7, None], [13, 0], [11, 2]]),
]


@pytest.mark.parametrize(("type_", "plain"), VALUES)
def test_a_value_comes_back_as_it_went(type_, plain):
    outcome = js_call("const f = (x) => x", {"x": plain}, entry(params={"x": type_}, returns=type_))
    assert (outcome.kind, outcome.value) == ("value", plain)


FORMS = [
    "function twoSum(x) { return x; }",
    "var twoSum = function(x) { return x; };",
    "let two_sum = x => x;",
    "export function twoSum(x) { return x; }",
    "export default function twoSum(x) { return x; }",
    "export default function (x) { return x; }",
    "module.exports = (x) => x;",
    "const twoSum = x => x;\nexport { twoSum };",
    "const twoSum = x => x;\nexport default twoSum;",
    "exports.twoSum = x => x;",
    "module.exports = { twoSum: x => x };",
    "class Solution { twoSum(x) { return x; } }",
    "'use strict';\nfunction twoSum(x) { return x; }",
    "async function twoSum(x) { await null; return x; }",
    "const twoSum = x => new Promise((done) => setTimeout(() => done(x), 1));",
    "\ufeffconst twoSum = x => x;",
    "export default (x) => x;",
    "export default async (x) => x;",
    "const f = x => x;\nexport { f as default };",
    "export default class Solution { twoSum(x) { return x; } }",
    "module.exports = class Solution { twoSum(x) { return x; } };",
    "import assert from 'node:assert';\nimport { isDeepStrictEqual as same } from 'util';\nexport const twoSum = x => (assert(same(1, 1)), x);",
    "import _, { sum } from 'lodash';\nimport * as all from 'lodash';\nexport function twoSum(x) { return sum([_.max([x, 1]), all.min([0, 1])]); }",
    "class Solution { twoSum = (x) => x; }",
    "class Solution { static twoSum(x) { return this.same(x); } static same(x) { return x; } }",
    "module.exports = { same(x) { return x; }, twoSum(x) { return this.same(x); } };",
    "export default { same(x) { return x; }, twoSum(x) { return this.same(x); } };",
]


@pytest.mark.parametrize("source", FORMS)
def test_a_function_is_found_however_it_is_defined(source):
    assert js_call(source, {"x": 7}, entry("two_sum")).value == 7


STACK = entry("MinStack", {}, kind="class", methods={"push": ({"x": "int"}, "None"), "get_min": ({}, "int")})
STACKS = [
    "class MinStack { m = Infinity; push(x) { this.m = Math.min(this.m, x); return this; } getMin() { return this.m; } }",
    (
        "var MinStack = function() { this.m = 9; };\nMinStack.prototype.push = function(x) { this.m = x; };\n"
        "MinStack.prototype.getMin = function() { return this.m; };"
    ),
    "class MinStack { push = (x) => { this.m = x; }; getMin = () => this.m; }",
    "module.exports = class MinStack { push(x) { this.m = x; } get_min() { return this.m; } };",
]


@pytest.mark.parametrize("source", STACKS)
def test_a_class_is_found_however_it_is_defined(source):
    outcome = js_call(source, {"init": [], "calls": [["push", 3], ["get_min"]]}, STACK)
    assert outcome.value == [None, 3]


def test_the_call_that_throws_is_known():
    source = "class MinStack { push() {} getMin() { throw new Error('empty'); } }"
    outcome = js_call(source, {"init": [], "calls": [["push", 3], ["get_min"]]}, STACK)
    assert (outcome.kind, outcome.call_index, outcome.value, outcome.fault.message) == ("raise", 1, [None], "empty")


ROUND = entry(
    "Codec",
    {"x": "list[int]"},
    kind="round_trip",
    methods={"encode": ({"x": "list[int]"}, "str"), "decode": ({"data": "str"}, "list[int]")},
)


@pytest.mark.parametrize(
    "source",
    [
        "class Codec { encode(x) { return JSON.stringify(x); } decode(data) { return JSON.parse(data); } }",
        "const encode = x => JSON.stringify(x);\nconst decode = data => JSON.parse(data);",
    ],
)
def test_a_round_trip_is_a_class_or_two_functions(source):
    assert js_call(source, {"x": [1, 2]}, ROUND).value == [1, 2]


def test_the_decoder_does_not_see_what_the_encoder_keeps():
    source = "let kept;\nconst encode = x => { kept = x; return ''; };\nconst decode = () => kept;"
    assert js_call(source, {"x": [1, 2]}, ROUND).wrong_type.startswith("`decode` returned `undefined`")


WRONG = [
    ("int", "undefined", "returned `undefined`, expected an integer"),
    ("int", "null", "returned `null`, expected an integer"),
    ("int", "1.5", "returned `1.5`, expected an integer"),
    ("int", "NaN", "returned `NaN`, expected an integer"),
    ("int", "'1'", "returned `string`, expected an integer"),
    ("int", "true", "returned `boolean`, expected an integer"),
    ("int", "2 ** 53", "numbers are no longer exact: calculate with `BigInt` and return one"),
    ("bool", "1", "returned `number`, expected a boolean"),
    ("str", "1", "returned `number`, expected a string"),
    ("float", "1n", "returned `bigint`, expected a number"),
    ("list[int]", "new Set([1])", "returned `Set`, expected an array"),
    ("list[int]", "[1, undefined]", "returned `undefined` at [1], expected an integer"),
    ("list[int]", "'12'", "returned `string`, expected an array"),
    ("tuple[int, int]", "[1]", "returned an array of 1, expected one of 2"),
    ("set[int]", "[1]", "returned `Array`, expected a `Set`"),
    ("dict[int, int]", "({1: 2})", "returned `Object`, expected a `Map`"),
    ("int | None", "undefined", "returned `undefined`, expected an integer"),
    ("list[int]", "new Map().values()", "returned an iterator, expected an array: write `[...it]`"),
    ("list[int]", "[1].keys()", "returned an iterator, expected an array: write `[...it]`"),
    ("list[list[int]]", "[(function* () {})()]", "returned an iterator at [0], expected an array: write `[...it]`"),
    ("TreeNode | None", "[]", "returned `Array`, expected a `TreeNode` or `null`"),
    ("ListNode", "[]", "returned `Array`, expected a `ListNode`"),
    ("ListNode | None", "[1]", "returned `Array`, expected a `ListNode`"),
    ("None", "1", "returned `number`, expected `undefined` or `null`"),
]


@pytest.mark.parametrize(("returns", "result", "said"), WRONG)
def test_a_wrong_type_is_said_in_the_words_of_javascript(returns, result, said):
    outcome = js_call(f"const f = () => {result}", entry_=entry(returns=returns))
    assert outcome.kind == "value"
    assert said in outcome.wrong_type


RETURNS = [
    ("function f(x) { x + 1; }", True),
    ("const f = (x) => { x.a; };", True),
    ("function f(x) { const g = (y) => { return y; }; [x].map(function (y) { if (y) { return y; } }); }", True),
    ("module.exports = { f(x) { if (x) { g(); } } };\nfunction g() { return 1; }", True),
    ("class Solution { f(x) { x + 1; } }", True),
    ("function f(x) { if (x > 1) { return x; } }", False),
    ("const f = (x) => [].pop();", False),
    ("const f = function (x) { while (true) { if (x) { return; } } };", False),
]


@pytest.mark.parametrize(("source", "asks"), RETURNS)
def test_a_return_is_missed_only_where_there_is_none(source, asks):
    said = js_call(source).wrong_type
    assert said == "returned `undefined`, expected an integer" + " (is a `return` missing?)" * asks


def test_a_getter_in_place_of_a_method_is_named():
    source = "class MinStack { push(x) {} get getMin() { return 1; } }"
    fault = js_call(source, {"init": [], "calls": [["get_min"]]}, STACK).fault
    assert (fault.type, fault.message) == ("TypeError", "`getMin` is not a method of `MinStack`")


RIGHT = [
    ("int", "2n ** 100n", 2**100),
    ("int", "-0", 0),
    ("float", "-0", -0.0),
    ("float", "Infinity", float("inf")),
    ("list[int]", "Int32Array.of(1, 2)", [1, 2]),
    ("dict[str, int]", "({b: 1, a: 2})", [["a", 2], ["b", 1]]),
    ("dict[int, int]", "new Map([[2, 1], [1, 1]])", [[1, 1], [2, 1]]),
    ("set[str]", "new Set(['b', 'a'])", ["a", "b"]),
    ("None", "undefined", None),
    ("None", "null", None),
    ("ListNode | None", "({val: 1, next: undefined})", [1]),
    ("list[list[int]]", "new Array(2).fill([1])", [[1], [1]]),
]


@pytest.mark.parametrize(("returns", "result", "value"), RIGHT)
def test_what_javascript_has_for_a_value_counts(returns, result, value):
    outcome = js_call(f"const f = () => {result}", entry_=entry(returns=returns))
    assert (outcome.wrong_type, outcome.value) == ("", value)


def test_the_nodes_of_the_solution_win_over_those_that_are_provided():
    source = (
        "class ListNode { constructor(v) { this.val = v; this.own = true; } }\nconst f = (x) => x.own && x.next.own"
    )
    assert js_call(source, {"x": [1, 2]}, entry(params={"x": "ListNode"}, returns="bool")).value is True


def test_nodes_are_provided():
    source = "const f = () => new ListNode(1, new ListNode(2))"
    assert js_call(source, entry_=entry(returns="ListNode")).value == [1, 2]


@pytest.mark.parametrize(
    "body",
    [
        "const q = new Queue(); for (let i = 0; i < 200; i++) q.enqueue(i); for (let i = 0; i < 193; i++) q.dequeue(); return q.front() - 186",
        "const q = new Deque(); for (let i = 0; i < 99; i++) { q.pushFront(i); q.pushBack(-i); } while (q.front() !== 7) q.popFront(); return q.front()",
        "const q = new PriorityQueue((a, b) => b - a); for (const i of [3, 7, 1, 5]) q.enqueue(i); return q.dequeue()",
        "const q = new MinPriorityQueue((item) => item.p); for (const p of [9, 7, 8]) q.push({p}); return q.pop().p",
        "const q = new MaxPriorityQueue(); for (const p of [1, 7, 3]) q.enqueue(p); return q.front()",
        "const q = MinPriorityQueue.fromArray([9, 3, 5, 8]); q.remove((i) => i > 8 || i < 4); return q.contains((i) => i === 5) && q.size() + q.front()",
        "return _.max(_.uniq(_.flatten([[7, 1], [7]])))",
        "return _.sortBy([[2, 9], [1, 7]], 0)[0][1]",
        "const {PriorityQueue: Q} = require('@datastructures-js/priority-queue'); return Q.fromArray([8, 7]).dequeue()",
        "return require('assert').equal(1, 1) ?? 7",
    ],
)
def test_the_globals_of_leetcode_are_there(body):
    assert js_call(f"function f(x) {{ {body} }}").value == 7


def test_what_is_printed_belongs_to_its_call():
    with js_worker("function f(x) { console.log('x is', [x]); process.stdout.write('!'); return x; }") as running:
        running.load(SECONDS)
        outcomes = running.call_batch([{"x": 1}, {"x": 2}], SECONDS)
    assert [outcome.printed for outcome in outcomes] == ["x is [ 1 ]\n!", "x is [ 2 ]\n!"]


def test_a_flood_of_output_is_cut_and_comes_to_an_end():
    outcome = js_call("function f(x) { for (let i = 0; i < 1e5; i++) console.log('x'.repeat(100)); return x; }")
    assert (outcome.kind, len(outcome.printed)) == ("value", 64 * 1024)


def test_an_error_has_the_frames_of_the_file():
    fault = js_call("function f(x) {\n  return g(x);\n}\nconst g = (x) => {\n  throw new TypeError('no');\n};").fault
    assert (fault.type, fault.message, fault.line) == ("TypeError", "no", 5)
    assert [(frame.line, frame.function) for frame in fault.frames] == [(2, "f"), (5, "g")]


def test_what_is_thrown_need_not_be_an_error():
    fault = js_call("function f(x) { throw {a: 1}; }").fault
    assert (fault.type, fault.message) == ("throw", "{a: 1}")


def test_a_syntax_error_has_its_line_and_column():
    failure = js_load("function f(x) {\n  return x +;\n}")
    assert (failure.kind, failure.fault.line, failure.fault.column) == ("syntax", 2, 13)
    assert failure.message == "SyntaxError: Unexpected token ';'"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("function f() { return <b>x</b>; }", "Unexpected token '<'"),
        ("export default (x) => {\n  return x +;\n};", 'Unexpected token, expected ";"'),
        ("function f(x: number) { return x; }", "Unexpected token ':' (are these types? Name the file `.ts`)"),
        (
            "const x = await 1;\nexport function f() {}",
            "`await` outside a function does not work here: a solution is called, so put it into the function",
        ),
    ],
)
def test_what_is_no_script_is_a_syntax_error(source, said):
    failure = js_load(source)
    assert (failure.kind, failure.fault.message) == ("syntax", said)


@pytest.mark.parametrize("start", ["const x = require('left-pad');", "import x from 'left-pad';\nx();"])
def test_a_package_that_is_not_there_is_named(start):
    failure = js_load(f"{start}\nfunction f() {{}}")
    assert (failure.kind, failure.fault.type) == ("raise", "Error [MODULE_NOT_FOUND]")
    assert failure.fault.message == "there is no package 'left-pad' here"


def test_what_is_missing_is_said_with_what_is_there():
    failure = js_load("function g(x) {}\nconst h = 1;")
    assert (failure.kind, failure.found) == ("missing", ("g", "h"))
    assert js_load("class MinStack { push() {} }", STACK).message == "it defines no `MinStack.getMin`"


def test_an_argument_that_has_to_stay_is_watched():
    outcome = js_call(
        "function f(x) { x.sort(); return 1; }", {"x": [2, 1]}, entry(params={"x": "list[int]"}, keeps=["x"])
    )
    assert outcome.mutated == {"x": "[1, 2]"}


def test_an_answer_in_place_is_the_argument():
    spec = entry(params={"x": "list[int]"}, returns="None", in_place="x")
    outcome = js_call("function f(x) { x.reverse(); }", {"x": [1, 2]}, spec)
    assert outcome.value == [2, 1]
    assert js_call("function f(x) { x = [2, 1]; }", {"x": [1, 2]}, spec).rebound


def test_a_promise_that_is_never_settled_is_said():
    outcome = js_call("async function f(x) { await new Promise(() => {}); }")
    assert (outcome.kind, outcome.fault.message) == ("raise", "the promise that it returned is never settled")


def test_a_rejected_promise_is_an_error():
    outcome = js_call("async function f(x) { throw new RangeError('no'); }")
    assert (outcome.kind, outcome.fault.type) == ("raise", "RangeError")


def test_a_deep_recursion_ends_with_an_error_that_the_language_knows():
    with js_worker("const f = (x) => f(x + 1) + 1") as running:
        running.load(SECONDS)
        outcome = running.call({"x": 1}, SECONDS)
    assert (outcome.kind, outcome.fault.type) == ("raise", "RangeError")
    assert running._spec.language.faults.is_too_deep(outcome.fault.type)


def test_a_recursion_of_ten_thousand_calls_is_fine():
    assert js_call("const f = (x) => x ? f(x - 1) + 1 : 0", {"x": 100_000}).value == 100_000


def test_time_that_runs_out_is_said_and_the_worker_starts_again():
    with js_worker("function f(x) { while (x) ; return 1; }") as running:
        assert running.call({"x": 1}, 0.3).kind == "timeout"
        assert running.call({"x": 0}, SECONDS).value == 1


@pytest.mark.parametrize(
    "body",
    [
        "while (x)\n    x++;",
        pytest.param("/(a+)+$/.test('a'.repeat(60) + 'b');", marks=pytest.mark.slow),
        pytest.param("[1, 2].sort(() => { for (;;)\n ; });", marks=pytest.mark.slow),
        pytest.param("const again = () => Promise.resolve().then(again); return again();", marks=pytest.mark.slow),
        pytest.param("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);", marks=pytest.mark.slow),
    ],
)
def test_a_traced_worker_says_where_it_was(body):
    outcome = js_call(f"function f(x) {{\n  {body}\n}}", traced=True)
    assert outcome.fault.line in (2, 3)


@pytest.mark.slow
def test_a_traced_worker_says_which_calls_led_there():
    outcome = js_call("function g(x) { for (;;) x++; }\nfunction f(x) {\n  return g(x);\n}", traced=True)
    assert [(frame.line, frame.function) for frame in outcome.fault.frames] == [(3, "f"), (1, "g")]


@pytest.mark.parametrize(
    "body",
    ["const a = []; for (;;) a.push([x, x, x]);", "const a = []; for (;;) a.push(new Uint8Array(1e7).fill(1));"],
)
def test_memory_is_limited(body):
    assert js_call(f"function f(x) {{ {body} }}", memory_mb=100, seconds=20).kind == "memory"


def test_times_are_measured():
    with js_worker("function f(x) { let s = 0; for (let i = 0; i < 3e7; i++) s = (s + i) | 0; return s; }") as running:
        timing = running.time_calls({"x": 1}, 3, 1, 10.0)
    assert 0.01 < timing.outcome.seconds < 5


def test_without_node_a_worker_says_so():
    failure = js_load("function f() {}", node="/nowhere/node")
    assert (failure.kind, failure.message) == (
        "interpreter",
        "/nowhere/node cannot be started: there is no such program",
    )


FORGE = """
    function forge(number, value) {
      const body = Buffer.from(`[${number},0,"value",${value},1,0,{}]`);
      const head = Buffer.alloc(4);
      head.writeUInt32BE(body.length);
      require('fs').writeSync(Number(process.argv[3]), Buffer.concat([head, body]));
    }
"""


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_answer_with_a_number_that_was_guessed_is_noticed(number):
    assert js_call(f"{FORGE}\nfunction f(x) {{ forge({number}, 1); return 2; }}").kind == "protocol"


LEAKS = {
    "an iterator": """
        const each = Array.prototype[Symbol.iterator];
        Array.prototype[Symbol.iterator] = function () { seen(this); return each.call(this); };
    """,
    "a promise": "const { then } = Promise.prototype; Promise.prototype.then = function (...all) { all.forEach(seen); return then.apply(this, all); };",
    "a thenable": "Array.prototype.then = function (...all) { seen(this); delete Array.prototype.then; all[0](this); };",
    "a join": "const { join } = Array.prototype; Array.prototype.join = function (...all) { seen(this); return join.apply(this, all); };",
    "parsed text": "const { parse } = JSON; JSON.parse = (text) => { const found = parse(text); seen(found); return found; };",
}


@pytest.mark.parametrize("leak", LEAKS)
def test_the_number_of_a_request_does_not_leak_to_a_solution(leak):
    """The first call sets the trap, the second one would be answered by it."""
    source = f"""
        {FORGE}
        function seen(all) {{ if (all && (all[0] === 'call' || all[2] === 'value')) forge(all[+(all[0] === 'call')], 3); }}
        let isSet = false;
        function f(x) {{
          if (!isSet) {{ isSet = true; {LEAKS[leak]} }}
          return 2;
        }}
    """
    with js_worker(source) as running:
        running.load(SECONDS)
        assert [running.call({"x": 1}, SECONDS).value for _ in range(3)] == [2, 2, 2]


def test_the_file_is_named_as_it_is():
    assert (
        js_call("const f = () => { throw new Error(new Error().stack.includes('" + FILE + "')); }").fault.message
        == "true"
    )


@pytest.mark.slow
def test_a_worker_that_dies_with_its_memory_full_is_out_of_memory(monkeypatch):
    """Node says so itself, but what a solution prints may take all the space for that."""
    # The process of many tests may have had more memory than the worker, and then Linux does not tell the worker's.
    monkeypatch.setattr("runner.grading.worker.process.peak_mb", lambda usage: usage.ru_maxrss / 1024)
    grow = "console.log('x'.repeat(70000)); const a = []; for (;;) a.push([x, x, x]);"
    assert js_call(f"function f(x) {{ {grow} }}", memory_mb=300, seconds=20).kind == "memory"


@pytest.mark.parametrize(("limit", "size"), [(512, 32), (96, 6)])
def test_the_young_generation_is_a_part_of_the_memory_limit_and_does_not_grow(limit, size):
    """Growing, it looks like a solution that grows; too large, garbage looks like a full memory."""
    source = "const f = () => process.execArgv.filter((each) => each.includes('semi-space'))"
    outcome = js_call(source, entry_=entry(returns="list[str]"), memory_mb=limit)
    assert outcome.value == [f"--min-semi-space-size={size}", f"--max-semi-space-size={size}"]

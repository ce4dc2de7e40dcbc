"""Solutions in JavaScript through the one door: translated references, slow ones, and the mistakes people make."""

from __future__ import annotations

from pathlib import Path

import pytest

from runner.bank.load import load_problem
from runner.grading.grade import GradeOptions, grade
from runner.grading.report import Reason, Stage
from runner.grading.session import Session
from runner.grading.single_input import run_one
from runner.paths import problems_dir
from tests.support.bank import tiny_problem
from tests.support.javascript import needs_node

pytestmark = needs_node

RIGHT = sorted(problems_dir().glob("*/*.js"))
SLOW = sorted((Path(__file__).parents[1] / "data" / "javascript").glob("*.slow.js"))
QUICK = ("two-sum", "min-stack", "copy-list-with-random-pointer", "move-zeroes")


def problem(problem_id):
    [path] = problems_dir().glob(f"*/{problem_id}.yaml")
    return load_problem(path)


ONE_OF = 6
"""So many references share one place in the slow suite; `pytest -m bank` judges all of them, in ten minutes."""


def of_references():
    for place, path in enumerate(RIGHT):
        marks = (pytest.mark.slow, pytest.mark.bank) if place % ONE_OF else pytest.mark.slow
        yield pytest.param(path, id=path.stem, marks=() if path.stem in QUICK else marks)


@pytest.mark.parametrize("path", list(of_references()))
def test_a_right_solution_is_accepted(path):
    report = grade(problem(path.stem), path.read_bytes(), str(path))
    assert str(report.verdict) == "AC", report


NEAR = ("binary-search.slow", "copy-list-with-random-pointer.slow")
"""V8 needs a millisecond for the one, and the other comes to a slope of 0.34 to 0.66, near the bound of 0.4: other work on
the machine decides. `benchmarks.growth` counts how often each of them is called slow."""

MEASURED = [path for path in SLOW if path.stem not in NEAR]
"""Every second one is in the slow suite, and the others are in that of the bank: each takes about seven seconds."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=pytest.mark.bank if place % 2 else ())
        for place, path in enumerate(MEASURED)
    ],
)
def test_a_slow_solution_is_not(path):
    report = grade(problem(path.name.split(".")[0]), path.read_bytes(), str(path))
    assert str(report.verdict) in ("SLOW", "TLE"), report.growth


PALINDROME = """
var longestPalindrome = function (s) {
  const memo = MEMO;
  const isPalindrome = (i, j) => {
    if (i >= j) return true;
    const key = `${i},${j}`;
    if (HAS) return GET;
    const found = s[i] === s[j] && isPalindrome(i + 1, j - 1);
    SET;
    return found;
  };
  let [start, end] = [0, 0];
  for (let i = 0; i < s.length; i++)
    for (let j = i; j < s.length; j++) if (isPalindrome(i, j) && j - i > end - start) [start, end] = [i, j];
  return s.slice(start, end + 1);
};
"""
MEMOS = {
    "map": {"MEMO": "new Map()", "HAS": "memo.has(key)", "GET": "memo.get(key)", "SET": "memo.set(key, found)"},
    "object": {"MEMO": "{}", "HAS": "key in memo", "GET": "memo[key]", "SET": "memo[key] = found"},
}


@pytest.mark.slow
@pytest.mark.parametrize("memo", MEMOS)
def test_a_memo_of_pairs_as_strings_is_not_slow(memo):
    """The reference needs no memory. Each entry of the memo costs more, the more of them there are."""
    code = PALINDROME
    for name, text in MEMOS[memo].items():
        code = code.replace(name, text)
    report = grade(problem("longest-palindromic-substring"), code.encode(), "it.js")
    assert str(report.verdict) == "AC", report.growth


MISTAKES = {
    "default sort": (
        "merge-intervals",
        "const merge = (a) => { a.sort(); const o = []; for (const [s, e] of a) { const l = o.at(-1); if (l && s <= l[1]) l[1] = Math.max(l[1], e); else o.push([s, e]); } return o; };",
    ),
    "falsy 0": (
        "two-sum",
        "const twoSum = (a, t) => { const m = {}; for (let i = 0; i < a.length; i++) { if (m[t - a[i]]) return [m[t - a[i]], i]; m[a[i]] = i; } };",
    ),
    "missing Math.floor": (
        "binary-search",
        "const search = (a, t) => { let l = 0, h = a.length - 1; while (l <= h) { const m = (l + h) / 2; if (a[m] === t) return m; if (a[m] < t) l = m + 1; else h = m - 1; } return -1; };",
    ),
    "string keys": (
        "single-number",
        "const singleNumber = (a) => { const c = {}; for (const x of a) c[x] = (c[x] || 0) + 1; return Object.keys(c).find((k) => c[k] === 1); };",
    ),
    "for in": (
        "maximum-subarray",
        "const maxSubArray = (a) => { let b = -Infinity, s = 0; for (const x in a) { s = Math.max(s, 0) + +x; b = Math.max(b, s); } return b; };",
    ),
    "fill([])": (
        "counting-bits",
        "const countBits = (n) => { const rows = new Array(n + 1).fill([]); for (let i = 0; i <= n; i++) for (let x = i; x; x >>= 1) if (x & 1) rows[i].push(1); return rows.map((r) => r.length); };",
    ),
    "negative %": (
        "reverse-integer",
        "const reverse = (x) => { let r = 0; while (x) { r = r * 10 + (((x % 10) + 10) % 10); x = Math.trunc(x / 10); } return r > 2 ** 31 - 1 ? 0 : r; };",
    ),
    "|| on 0": (
        "lru-cache",
        "class LRUCache { constructor(c) { this.c = c; this.m = new Map(); } get(k) { const v = this.m.get(k) || -1; if (v !== -1) { this.m.delete(k); this.m.set(k, v); } return v; } put(k, v) { this.m.delete(k); this.m.set(k, v); if (this.m.size > this.c) this.m.delete(this.m.keys().next().value); } }",
    ),
    "missing return": ("contains-duplicate", "const containsDuplicate = (a) => { new Set(a).size !== a.length; };"),
    "mutated input": (
        "intersection-of-two-arrays",
        "const intersection = (a, b) => { b.length = 0; return [...new Set(a)].filter((x) => b.includes(x)); };",
    ),
    "|0 overflow": (
        "gcd-and-lcm-of-two-numbers",
        "const g = (a, b) => (b ? g(b, a % b) : a); const gcdAndLcm = (a, b) => [g(a, b), ((a / g(a, b)) * b) | 0];",
    ),
    "products beyond 2^53": (
        "power-modulo",
        "const powerModulo = (b, e, m) => { let r = 1; b %= m; for (; e > 0; e = Math.floor(e / 2)) { if (e % 2) r = (r * b) % m; b = (b * b) % m; } return r % m; };",
    ),
}


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=pytest.mark.slow if seed == 1 else pytest.mark.bank) for seed in range(1, 11)]
)
@pytest.mark.parametrize("name", MISTAKES)
def test_the_usual_mistakes_are_found(name, seed):
    problem_id, source = MISTAKES[name]
    options = GradeOptions(upto=Stage.LARGE, seed_offset=seed)
    report = grade(problem(problem_id), source.encode(), f"{problem_id}.js", options)
    assert str(report.verdict) in ("WA", "RTE"), report


def test_a_missing_return_is_said():
    report = grade(tiny_problem(), b"function spread(nums) {}", "tiny.js", GradeOptions(upto=Stage.EXAMPLES))
    assert (report.reason, report.language) == (Reason.WRONG_TYPE, "javascript")
    assert report.counterexample.note == "returned `undefined`, expected an integer (is a `return` missing?)"


def test_an_answer_that_was_printed_is_said():
    source = b"function spread(nums) { console.log(Math.max(...nums) - Math.min(...nums)); }"
    report = grade(tiny_problem(), source, "tiny.js", GradeOptions(upto=Stage.EXAMPLES))
    assert report.reason is Reason.PRINTED


def test_the_untouched_stub_is_known():
    source = b"function spread(nums) {\n  throw new NotWritten();\n}"
    report = grade(tiny_problem(), source, "tiny.js", GradeOptions(upto=Stage.EXAMPLES))
    assert report.counterexample.fault.type == "NotWritten"


def test_a_loop_is_shown_with_its_line():
    source = b"function spread(nums) {\n  let i = 0;\n  while (i >= 0) i = 1 - i;\n}"
    report = grade(tiny_problem(), source, "tiny.js", GradeOptions(upto=Stage.EXAMPLES))
    assert (str(report.verdict), report.counterexample.fault.line) == ("TLE", 3)


@pytest.mark.slow
def test_a_call_that_is_only_slow_is_not_ended_when_it_is_repeated():
    source = (
        b"const spread = () => { for (const end = Date.now() + 1200; Date.now() < end; ); throw new RangeError(); };"
    )
    with Session(tiny_problem(), source, "tiny.js") as session:
        outcome = session.judge_in_new_worker([{"nums": [1]}]).outcome
    assert (outcome.kind, outcome.fault.type) == ("raise", "RangeError")


def test_state_between_calls_is_found():
    source = b"let n = 0;\nfunction spread(nums) { return n++ > 3 ? -1 : Math.max(...nums) - Math.min(...nums); }"
    assert grade(tiny_problem(), source, "tiny.js", GradeOptions(upto=Stage.SMALL)).reason is Reason.KEEPS_STATE


def test_one_input_is_tried():
    tried = run_one(tiny_problem(), b"const spread = (nums) => 1", {"nums": [1, 2]}, filename="tiny.js")
    assert (str(tried.judgment.verdict), tried.language) == ("AC", "javascript")

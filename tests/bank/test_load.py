"""The loader: what a good file becomes, and every way in which a file can be wrong."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from runner.bank.cases import Shape
from runner.bank.load import load_problem
from runner.bank.model import Difficulty, Fact, ProblemKind
from runner.errors import BankError
from runner.verdict import Verdict
from tests.support.bank import PROBLEMS, TINY, TOPICS, tiny_problem, tiny_text

COUNTER = Path(__file__).parents[2] / "docs" / "examples" / "undo-counter.yaml"
SHIPPED = list(PROBLEMS.values())


def findings(tmp_path, *edits, text=None, id_="tiny"):
    """What is found in tiny.yaml (or `text`) after `edits`, as {rule: first message}."""
    text = tiny_text() if text is None else text
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    path = tmp_path / f"{id_}.yaml"
    path.write_text(text, encoding="utf-8")
    try:
        load_problem(path, TOPICS)
    except BankError as error:
        return {one.rule: f"{one.message} {one.fix}" for one in reversed(error.diagnostics)}
    return {}


def in_counter(tmp_path, *edits):
    text = COUNTER.read_text(encoding="utf-8").replace("topics: [stack]", "topics: [two-pointers]")
    return findings(tmp_path, *edits, text=text, id_="undo-counter")


def test_a_good_file_becomes_a_problem():
    problem = load_problem(TINY, TOPICS)
    assert (problem.id, problem.kind, problem.difficulty) == ("tiny", ProblemKind.FUNCTION, Difficulty.EASY)
    assert problem.prior == 0.71
    assert problem.signature.params[0].name == "nums"
    assert str(problem.signature.params[0].type) == "list[int]"
    assert problem.examples[0].args == {"nums": [3, 9, 4]}
    assert problem.cases.inputs["nums"].kind == "list"
    assert problem.cases.inputs["nums"].fields["of"] == Shape("int", {"min_value": -1000, "max_value": 1000})
    assert problem.wrong[2].verdict is Verdict.RTE
    assert problem.growth.max_n == 1000
    assert len(problem.hints) == 3
    assert problem.statement.startswith("Given")
    assert not problem.statement.endswith("\n")
    assert problem.also == ("spread-of-array",)


INTERVIEW = """
brief: |
  Tell me how far apart the numbers are.
facts:
  empty: {says: "There is at least one number.", group: negative}
  size: {says: "At most a thousand."}
follow_ups:
  - {question: What if numbers arrive one by one?, answer: Keep the minimum and the maximum.}
  - {question: What if there are too many for one machine?, answer: Each machine sends its two ends.}
"""


def test_what_an_interviewer_says_is_read(tmp_path):
    text = tiny_text() + INTERVIEW.lstrip()
    group = next(iter(tiny_problem().cases.groups)).name
    path = tmp_path / "tiny.yaml"
    path.write_text(text.replace("group: negative}", f"group: {group}}}"), encoding="utf-8")
    problem = load_problem(path, TOPICS)
    assert problem.brief == "Tell me how far apart the numbers are."
    assert problem.facts == (Fact("empty", "There is at least one number.", group), Fact("size", "At most a thousand."))
    assert [each.answer for each in problem.follow_ups] == [
        "Keep the minimum and the maximum.",
        "Each machine sends its two ends.",
    ]


def test_a_fact_names_a_group_that_there_is(tmp_path):
    found = findings(tmp_path, text=tiny_text() + INTERVIEW.replace("group: negative", "group: nothing like it"))
    assert "the cases have no group 'nothing like it'" in found["group"]


def test_a_mistake_has_a_kind_of_the_catalog(tmp_path):
    assert not findings(tmp_path, ("    verdict: WA", "    kind: off-by-one\n    verdict: WA"))
    found = findings(tmp_path, ("    verdict: WA", "    kind: of-by-one\n    verdict: WA"))
    assert "off-by-one" in found["not-one-of"]


def test_other_names_of_the_function_are_read(tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(tiny_text().replace("signature:\n", "signature:\n  also: [range_of]\n"), encoding="utf-8")
    assert load_problem(path, TOPICS).signature.names == ("spread", "range_of")
    assert "name" in findings(tmp_path, ("signature:\n", "signature:\n  also: [class]\n"))


def test_only_pairs_can_be_intervals_elsewhere(tmp_path):
    found = findings(tmp_path, ('nums: "list[int]"', 'nums: {type: "list[int]", items: Interval}'))
    assert "`items: Interval` is for parameters of type list[list[int]]" in found["signature"]


def test_the_version_is_of_the_content(tmp_path):
    text = tiny_text()
    versions = set()
    for name, content in (
        ("a", text),
        ("b", text.replace("\n", "\r\n")),
        ("c", text.replace("minutes: 5", "minutes: 6")),
    ):
        path = tmp_path / name / "tiny.yaml"
        path.parent.mkdir()
        path.write_bytes(content.encode())
        versions.add(load_problem(path, TOPICS).version)
    assert len(versions) == 2
    assert load_problem(TINY, TOPICS).version in versions


def test_what_is_left_out_has_its_usual_value():
    problem = tiny_problem()
    assert problem.checker.tolerance == 1e-5
    assert (problem.limits.seconds, problem.limits.memory_mb) == (2.0, 512)
    assert (problem.growth.factor, problem.growth.calls) == (2, 1)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_problem_is_of_the_right_form(path):
    problem = load_problem(path)
    assert path.parent.name == problem.topics[0]


def test_all_findings_of_a_file_are_reported_at_once(tmp_path):
    found = findings(
        tmp_path,
        ("minutes: 5", "minutes: soon"),
        ("topics: [arrays-and-hashing]", "topics: [array]"),
        ("output: 6", "output: x"),
        ("holds: 1 <= len(nums) <= 1000", "holds: 1 <= len(numbers) <= 1000"),
        ("verdict: RTE", "verdict: SLOW"),
        ("group: mixed signs", "group: mixed"),
        ("      def spread(nums):\n          return nums[-1]", "      def spread(nums:\n          return nums[-1]"),
        ("max_n: 1000", "max_m: 1000"),
    )
    assert set(found) == {
        *("wrong-type", "topic", "value-type", "unknown-name", "not-one-of", "group", "python-syntax", "unknown-key"),
        "growth",
    }


def test_findings_come_in_the_order_of_the_file(tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(tiny_text("minutes: 5", "minutes: 0").replace("hints:", "tips:"), encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path, TOPICS)
    lines = [one.line for one in caught.value.diagnostics]
    assert lines == sorted(lines)
    assert f"{path}:6:10: 0 is not between 1 and 240 [out-of-range]" in caught.value.message


@pytest.mark.parametrize(
    ("edit", "rule", "words"),
    [
        (("title: Spread of an array", "title: [a]"), "wrong-type", "expected a text here, not a list"),
        (("title: Spread of an array", "title: 12"), "wrong-type", "not an integer put it in quotes"),
        (("title: Spread of an array", "title: |\n  a\n  b"), "wrong-type", "one line"),
        (("title: Spread of an array", f"title: {'a' * 200}"), "out-of-range", "at most 120"),
        (("topics: [arrays-and-hashing]", "topics: arrays-and-hashing"), "wrong-type", "expected a list"),
        (("topics: [arrays-and-hashing]", "topics: []"), "count", "expected 1 to 6 here, found 0"),
        (
            ("[arrays-and-hashing]", "[arrays-and-hashing, arrays-and-hashing]"),
            "duplicate-name",
            "'arrays-and-hashing' is here twice",
        ),
        (("difficulty: easy", "difficulty: eazy"), "not-one-of", "did you mean `easy`?"),
        (("difficulty: easy", "difficulty: 1"), "wrong-type", "one of easy, medium, hard"),
        (("minutes: 5", "minutes: true"), "wrong-type", "not true or false"),
        (("minutes: 5", "minutes:"), "wrong-type", "not nothing"),
        (("minutes: 5", "minutes: 5.5"), "wrong-type", "expected an integer here, not a number"),
        (("minutes: 5", "minutes: 5\nprior: 1"), "out-of-range", "between 0.01 and 0.99"),
        (("signature:\n", "signature: x\nsignatur:\n"), "wrong-type", "a mapping"),
        (("name: spread", "name: spread-it"), "name", "not a name in Python"),
        (("name: spread", "name: class"), "name", "cannot be a name"),
        (('{nums: "list[int]"}', '{_nums: "list[int]"}'), "name", "starts with `_`"),
        (('{nums: "list[int]"}', '{len: "list[int]"}'), "name", "is a function in expressions"),
        (('{nums: "list[int]"}', '{1x: "list[int]"}'), "name", "'1x' is not a name in Python"),
        (('{nums: "list[int]"}', "{nums: [int]}"), "wrong-type", "expected a type here, not a list"),
        (("returns: int", "returns:"), "wrong-type", "write None for no result"),
        (('{nums: "list[int]"}', "{}"), "signature", "at least one parameter"),
        (("returns: int", "returns: int\n  methods: {a: {returns: int}}"), "signature", "kind: class"),
        (("returns: int", "returns: {type: int, node_of: nums}"), "node-of", "made of nodes"),
        (("output: 6", "output: true"), "value-type", "True is not of type int"),
        (("output: 6", "output: {a: 1}"), "wrong-type", "list of [key, value]"),
        (("[3, 9, 4]", "[3, 9.5, 4]"), "value-type", "nums: 9.5 is not of type int"),
        (("why: A single", "because: A single"), "unknown-key", "known here: input, output, why"),
        (("holds: 1 <= len(nums) <= 1000", "holds: true"), "wrong-type", "expected an expression here"),
        (("holds: 1 <= len(nums) <= 1000", "holds: 1 +"), "expression", "not a Python expression"),
        (("edges:\n    - {nums: [-7, -2]}", "edges: [[1]]"), "wrong-type", "expected a mapping here, not a list"),
        (("  groups:\n", "  groups: {}\n  group:\n"), "count", "at least 1"),
        (("min_size: 1, max_size: 1000,", "min_size: 1,"), "missing-key", "list needs `size`, or `max_size`"),
        (("min_size: 1, max_size: 1000,", "min_sizes: 1, size: 2,"), "unknown-key", "did you mean `min_size`?"),
        (("min_size: 1, max_size: 1000,", "max_size: 2.5,"), "wrong-type", "an integer or an expression"),
        (("min_size: 1, max_size: 1000,", "max_size: 'a.b',"), "expression", "an attribute"),
        (
            ("of: {kind: int, min_value: -1000, max_value: 1000}}", "of: {kind: int}}"),
            "missing-key",
            "int needs `value`",
        ),
        (
            ("of: {kind: int, min_value: -1000, max_value: 1000}}", "of: {kind: bool}}"),
            "shape-type",
            "bool does not make values of type int",
        ),
        (("of: {kind: int, min_value: -1000, max_value: 1000}}", "of: int}"), "wrong-type", "expected a shape"),
        (
            ("of: {kind: int, min_value: -1000, max_value: 1000}}", "of: {min_value: 1}}"),
            "missing-key",
            "`kind` is missing",
        ),
        (("max_size: 1000,", "max_size: 1000, sorted: up,"), "not-one-of", "known here: asc, desc, no, strict"),
        (("max_size: 1000,", "max_size: 1000, distinct: 1,"), "wrong-type", "true or false"),
        (("max_size: 1000,", "max_size: limit,"), "unknown-name", "uses limit"),
        (("max_size: 1000,", "max_size: n,"), "unknown-name", "uses n"),
        (("max_size: 1000,", "max_size: len(nums),"), "unknown-name", "uses nums"),
        (("choices: [-1000, 1000]", "choices: []"), "count", "at least one value"),
        (
            ("inputs: {nums: {kind: list, size: 1000,", "inputs: {num: {kind: list, size: 1000,"),
            "parameter",
            "starts with `_`",
        ),
        (("reference: |\n  def spread", "reference: |\n  # def spread"), "python-syntax", "not valid Python"),
        (("reference: |\n", "reference: 1\nold: |\n"), "wrong-type", "expected Python source"),
        (("reference: |\n", "reference: ''\nold: |\n"), "empty-text", "no source here"),
        (
            ("reference: |\n", "checker: {valid: 'def ok(a, b): return True'}\nreference: |\n"),
            "solution-name",
            "no valid",
        ),
        (("reference: |\n", "checker: {in_place: num}\nreference: |\n"), "parameter", "did you mean `nums`?"),
        (("reference: |\n", "checker: {tolerance: 2}\nreference: |\n"), "out-of-range", "between 0 and 1"),
        (("reference: |\n", "checker: {prefix: true}\nreference: |\n"), "checker", "needs a list that is `in_place`"),
        (("cases:\n", "cases:\n  python: 'x = 1'\n"), "solution-name", "defines no"),
        (("growth:\n", "growth:\n  none: it is so\n"), "growth", "nothing else fits"),
        (("  max_n: 1000\n", ""), "growth", "`max_n` is missing"),
        (("size: n,", "size: m,"), "unknown-name", "uses m"),
        (
            ("    - name: two values at the bounds\n", "    - name: ''\n"),
            "empty-text",
            "name: what is special about it",
        ),
    ],
    ids=lambda value: value[1][:30] if isinstance(value, tuple) else None,
)
def test_what_is_wrong_is_said(tmp_path, edit, rule, words):
    found = findings(tmp_path, edit)
    assert words in found.get(rule, f"only {found}")


def test_a_file_that_is_no_mapping_has_one_finding(tmp_path):
    assert findings(tmp_path, text="- 1\n") == {"wrong-type": "expected a mapping here, not a list "}


def test_an_empty_mapping_misses_everything(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_problem(path, TOPICS)
    missing = set(re.findall(r"`(\w+)` is missing", caught.value.message))
    assert {"format", "id", "signature", "cases", "hints", "explanation"} <= missing


@pytest.mark.parametrize(
    "key", ["signature", "cases", "examples", "wrong", "checker", "growth", "constraints", "limits"]
)
@pytest.mark.parametrize("value", ["7", "[]", "[7]", "{}", "{a: 7}", "''", "[{}]", "null"])
def test_no_value_in_any_place_breaks_the_loader(tmp_path, key, value):
    lines = tiny_text().splitlines(keepends=True)
    start = next((number for number, line in enumerate(lines) if line.startswith(f"{key}:")), len(lines))
    end = next((number for number in range(start + 1, len(lines)) if not lines[number].startswith(" ")), len(lines))
    text = "".join([*lines[:start], f"{key}: {value}\n", *lines[end:]])
    found = findings(tmp_path, text=text)
    assert found or value == "{}"


def test_a_group_that_fails_on_an_example_is_reported(tmp_path):
    found = findings(tmp_path, ("when: len(nums) == 1", "when: 'nums[1] == 1'"))
    assert "IndexError" in found["expression-failed"]


def test_an_override_may_use_what_it_adds(tmp_path):
    text = "nums: {kind: list, min_size: 1, max_size: 6, of: {kind: int, min_value: -9, max_value: -1}}"
    more = "nums: {kind: computed, value: '[-_k] * 3'}\n        _k: {kind: int, min_value: 1, max_value: 9}"
    assert findings(tmp_path, (text, more)) == {}


def test_growth_knows_the_size_next_to_a_parameter_of_that_name(tmp_path):
    found = findings(
        tmp_path,
        ('{nums: "list[int]"}', '{nums: "list[int]", n: int}'),
        ("{nums: [3, 9, 4]}", "{nums: [3, 9, 4], n: 1}"),
        ("{nums: [5]}", "{nums: [5], n: 1}"),
        ("{nums: [-7, -2]}", "{nums: [-7, -2], n: 1}"),
        ("  inputs:\n    nums", "  inputs:\n    n: {kind: int, min_value: 1, max_value: len(nums)}\n    nums"),
    )
    assert found == {}


def test_in_addition_to_the_hatch_other_inputs_are_whole(tmp_path):
    hatch = "cases:\n  python: |\n    def strategy(): ...\n    def small(): ...\n"
    usual = "  inputs:\n    nums: {kind: list, min_size: 1, max_size: 1000, of: {kind: int, min_value: -1000, max_value: 1000}}\n"
    assert findings(tmp_path, ("cases:\n" + usual, hatch)) == {}
    found = findings(
        tmp_path,
        ("cases:\n" + usual, hatch),
        ("inputs: {nums: {kind: list, size: n", "inputs: {_k: {kind: list, size: n"),
    )
    assert "no shape for nums" in found["inputs"]


class TestClasses:
    def test_a_good_one_loads(self, tmp_path):
        assert in_counter(tmp_path) == {}

    @pytest.mark.parametrize(
        ("edit", "rule", "words"),
        [
            (("params: {start: int}", "params: {start: int}\n  returns: int"), "signature", "a class has no `returns`"),
            (("params: {start: int}", "params: {start: int, calls: int}"), "name", "already means something"),
            (("init: [10]", "init: []"), "method", "the constructor takes (start)"),
            (("init: [10]", "init: [ten]"), "value-type", "start: 'ten' is not of type int"),
            (("[add, 5]", "[ad, 5]"), "method", "did you mean `add`?"),
            (("[add, 5]", "[add]"), "method", "add takes (amount)"),
            (("[value], [undo]", "[value, 1], [undo]"), "method", "value takes no arguments"),
            (("[add, 5]", "add"), "value-type", "a call is [method, *arguments]"),
            (("calls: [[add, 5], [value], [undo], [value]]", "calls: 5"), "value-type", "`calls` is a list"),
            (("[null, 15, true, 10]", "[null, 15, true]"), "value-type", "one result for each of the 4 calls"),
            (("[null, 15, true, 10]", "[null, 15, 1, 10]"), "value-type", "undo: 1 is not of type bool"),
            (
                ("        undo: {weight: 2}", "        undoo: {weight: 2}"),
                "method",
                "no method undoo did you mean `undo`?",
            ),
            (("{amount: {kind: int,", "{sum: {kind: int,"), "method", "add takes amount; the shape gives sum"),
            (
                ("amount: {kind: int, min_value: -1000000, max_value: 1000000}", "amount: {kind: bool}"),
                "shape-type",
                "bool does not make values of type int",
            ),
            (
                ("kind: computed, value: \"[['add'", "kind: shuffle, of: \"[['add'"),
                "shape-type",
                "shuffle makes no calls",
            ),
            (("undo: {weight: 2}", "undo: {allowed: \"dome['add'] > 0\"}"), "unknown-name", "did you mean `done`?"),
            (("init[0] != 0", "start != 0"), "unknown-name", "uses start"),
            (("complexity:", "checker: {deep_copy: start}\ncomplexity:"), "checker", "`deep_copy` is for functions"),
        ],
        ids=lambda value: value[1][:30] if isinstance(value, tuple) else None,
    )
    def test_what_is_wrong_is_said(self, tmp_path, edit, rule, words):
        found = in_counter(tmp_path, edit)
        assert words in found.get(rule, f"only {found}")

    def test_methods_are_required(self, tmp_path):
        text = COUNTER.read_text(encoding="utf-8")
        start, end = text.index("  methods:\n    add"), text.index("statement:")
        found = findings(tmp_path, text=text[:start] + text[end:], id_="undo-counter")
        assert "a class has `methods`" in found["signature"]

    def test_a_call_may_depend_on_those_before(self, tmp_path):
        assert in_counter(tmp_path, ("undo: {weight: 2}", "undo: {allowed: \"done['add'] > len(calls) // 9\"}")) == {}


class TestRoundTrips:
    SIGNATURE = """signature:
  name: Codec
  params: {nums: "list[int]"}
  methods:
    encode: {params: {nums: "list[int]"}, returns: str}
    decode: {params: {data: str}, returns: "list[int]"}
"""

    def text(self, signature=SIGNATURE):
        text = (
            tiny_text()
            .replace("minutes: 5\n", "minutes: 5\nkind: round_trip\n")
            .replace("def spread(nums)", "class Codec")
        )
        text = re.sub(r"signature:\n(  .*\n)+", signature, text)
        text = text.replace("output: 6", "output: [3, 9, 4]").replace("output: 0", "output: [5]")
        return re.sub(r"( *)class Codec:\n(?:\1 +.*\n)+", r"\1class Codec: pass\n", text)

    def test_a_good_one_loads(self, tmp_path):
        assert findings(tmp_path, text=self.text()) == {}

    def test_its_result_is_its_input(self, tmp_path):
        found = findings(tmp_path, ("output: [5]", "output: [6]"), text=self.text())
        assert "its input" in found["value-type"]

    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            (
                'decode: {params: {data: str}, returns: "list[int]"}',
                "x: {returns: int}",
                "the encoder, then the decoder",
            ),
            ("{data: str}", "{data: int}", "the decoder takes what the encoder returns"),
            ("methods:", "returns: int\n  methods:", "a round trip has no `returns`"),
        ],
    )
    def test_its_methods_fit_together(self, tmp_path, old, new, words):
        found = findings(tmp_path, text=self.text(self.SIGNATURE.replace(old, new)))
        assert words in found["signature"]


class TestNodes:
    def edits(self, **more):
        return [
            ('{nums: "list[int]"}', "{nums: TreeNode, p: {type: TreeNode, node_of: nums}}"),
            ("{nums: [3, 9, 4]}", more.get("first", "{nums: [3, 9, 4], p: 9}")),
            ("{nums: [5]}", "{nums: [5], p: 5}"),
            ("{nums: [-7, -2]}", "{nums: [-7, -2], p: -7}"),
            ("  returns: int", "  returns: {type: TreeNode, node_of: nums}"),
            ("    nums: {kind: list,", "    p: {kind: int, choices: nums}\n    nums: {kind: tree,"),
            ("        nums: {kind: list, min", "        nums: {kind: tree, min"),
            ("{nums: {kind: list, size: 1000,", "{nums: {kind: tree, size: 1000,"),
            ("{nums: {kind: list, size: n,", "{nums: {kind: tree, size: n,"),
        ]

    def test_a_node_of_another_argument_is_its_value(self, tmp_path):
        assert findings(tmp_path, *self.edits()) == {}
        found = findings(tmp_path, *self.edits(first="{nums: [3, 9, 4], p: [9]}"))
        assert "written as its value" in found["value-type"]

    def test_so_is_a_result_that_is_one(self, tmp_path):
        found = findings(tmp_path, *self.edits(), ("output: 6", "output: [6]"))
        assert "a node of nums is written as its value" in found["value-type"]


def test_the_shape_of_a_class_is_checked_within(tmp_path):
    options = "{kind: one_of, options: [{kind: constant, value: null}, {kind: str, alphabet: ab, size: 1}]}"
    found = findings(tmp_path, ("of: {kind: int, min_value: -1000, max_value: 1000}", f"of: {options}"))
    assert found["shape-type"].strip() == "str does not make values of type int"


def test_the_elements_of_a_matrix_are_checked(tmp_path):
    matrix = "{kind: matrix, max_rows: 3, max_cols: 3, of: {kind: bool}}"
    old = "nums: {kind: list, min_size: 1, max_size: 1000, of: {kind: int, min_value: -1000, max_value: 1000}}"
    found = findings(tmp_path, ("list[int]", "list[list[int]]"), (old, f"nums: {matrix}"))
    assert "bool does not make values of type int" in found["shape-type"]


def test_loading_takes_milliseconds():
    load_problem(TINY, TOPICS)
    before = time.thread_time()
    for _ in range(10):
        load_problem(TINY, TOPICS)
    assert time.thread_time() - before < 0.4

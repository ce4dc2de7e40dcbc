"""The worker's own rooms, in this process: what each request is answered with. Real workers: tests/grading."""

from __future__ import annotations

import ast
import gc
import os
from pathlib import Path

import pytest

from runner.sandbox import annotations, frames
from runner.sandbox.describe import describe
from runner.sandbox.output import MOST
from tests.support.conversation import Conversation, fork_that_comes_back
from tests.support.workers import entry


@pytest.fixture
def worker(tmp_path, monkeypatch, capfd):
    yield Conversation(tmp_path, monkeypatch)
    gc.unfreeze()


def test_a_call_is_answered_with_what_came_back(worker):
    kind, value, extras = worker.called("def f(x): return x + 1", {"x": 41})
    assert (kind, value, extras) == ("value", 42, {})
    assert worker.cpu == [3, 2.0]


def test_each_case_of_a_batch_has_its_answer_and_one_bell(worker):
    batch = [{"x": x} for x in (1, 2, 3)]
    _, *answers = worker("def f(x): return x * x", ("call", 7, 1.0, batch))
    assert [answer[:4] for answer in answers] == [[7, 0, "value", 1], [7, 1, "value", 4], [7, 2, "value", 9]]
    assert worker.rung == b"!!"


def test_many_answers_ring_before_the_pipe_is_full(worker):
    _, *answers = worker(
        "def f(x): return [x] * 500", ("call", 1, 1.0, [{"x": 1}] * 20), entry_=entry(returns="list[int]")
    )
    assert len(answers) == 20
    assert len(worker.rung) > 2


@pytest.mark.parametrize(
    ("source", "kind", "told"),
    [
        ("def f(x: return", "syntax", {"type": "SyntaxError", "line": 1}),
        (b"x = '\xff'", "syntax", {"type": "SyntaxError"}),
        ("import nothing_of_that_name", "raise", {"type": "ModuleNotFoundError", "frames": [[1, "<module>"]]}),
        ("raise SystemExit(3)", "exit", {"type": "SystemExit", "message": "3"}),
        ("raise MemoryError", "memory", {"type": "MemoryError"}),
    ],
)
def test_why_a_solution_does_not_load(worker, source, kind, told):
    found, extras = worker.loaded(source)
    assert found == kind
    assert {name: extras["fault"][name] for name in told} == told


def test_nothing_more_is_served_after_that(worker):
    assert len(worker("1 / 0", ("call", 1, 1.0, [{"x": 1}]))) == 1


@pytest.mark.parametrize(
    ("source", "missing"),
    [
        ("def g(x): return x", {"what": "f", "found": ["g"]}),
        ("class Solution:\n    def g(self, x): return x", {"what": "f", "found": ["Solution.g"]}),
        ("f = 3", {"what": "f", "found": []}),
    ],
)
def test_a_function_that_is_not_there(worker, source, missing):
    assert worker.loaded(source) == ("missing", missing)


@pytest.mark.parametrize(
    "source",
    [
        "class Solution:\n    def addOne(self, x): return x + 1",
        "class Solution:\n    @staticmethod\n    def add_one(x): return x + 1",
        "class Base:\n    def addOne(self, x): return x + 1\nclass Solution(Base): pass",
        "addOne = lambda x: x + 1",
        "def add_one(x): return 0\nclass Solution:\n    def addOne(self, x): return x + 1",
        "class Solution:\n    def addOne(self, x): return 0\ndef add_one(x): return x + 1",
        "class Solution:\n    @cache\n    def addOne(self, x): return x + 1",
        "import functools\n@functools.wraps(len)\ndef helper(x): return 0\ndef add_one(x): return x + 1",
    ],
)
def test_what_is_called_the_later_definition_first(worker, source):
    assert worker.called(source, entry_=entry("add_one"))[1] == 2


@pytest.mark.parametrize(
    "source",
    [
        "def f(x): return heappop([x]) + len(deque()) + gcd(0, 0)",
        "def f(x: List[int]) -> Optional[int]: return bisect.bisect([], x) + x",
        "def f(x): return deepcopy(x) if inf > x else None",
    ],
)
def test_names_are_provided(worker, source):
    assert worker.called(source)[1] == 1


def test_a_provided_name_that_is_not_there_is_the_solution_s_own_error(worker):
    kind, _, extras = worker.called("def f(x): return SortedList()", extra="/nowhere/sortedcontainers")
    assert kind in ("raise", "value")  # whether the tests run with the library or without
    assert kind == "value" or extras["fault"]["type"] in ("NameError", "ModuleNotFoundError")


def test_the_one_extra_package_is_found_by_its_folder(worker, tmp_path):
    folder = tmp_path / "lib" / "extra_of_a_test"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("ONE = 1\n")
    (tmp_path / "lib" / "neighbor_of_a_test.py").write_text("")
    assert worker.called("from extra_of_a_test import ONE\ndef f(x): return x + ONE", extra=[str(folder)])[1] == 2
    assert worker.loaded("import neighbor_of_a_test", extra=[str(folder)])[0] == "raise"


def test_an_extra_module_is_found_by_its_file(worker, tmp_path):
    module = tmp_path / "module_of_a_test.py"
    module.write_text("ONE = 1\n")
    assert worker.called("from module_of_a_test import ONE\ndef f(x): return x + ONE", extra=[str(module)])[1] == 2


def test_an_exception_comes_with_the_learner_s_frames(worker):
    kind, _, extras = worker.called("def g(x):\n    return 1 // (x - 1)\ndef f(x):\n    return g(x)")
    assert kind == "raise"
    assert extras["fault"] == {
        "type": "ZeroDivisionError",
        "message": "integer division or modulo by zero",
        "frames": [[4, "f"], [2, "g"]],
    }


def test_a_long_message_and_a_deep_recursion_are_cut(worker):
    source = "def f(x):\n    if x < 60: return f(x + 1)\n    raise ValueError('a' * 9000 + 'end')"
    fault = worker.called(source)[2]["fault"]
    assert len(fault["frames"]) == 20
    assert len(fault["message"]) < 1100
    assert fault["message"].endswith("end")


def test_a_message_that_raises_is_survived(worker):
    source = "class E(Exception):\n    def __str__(self): raise SystemExit\ndef f(x): raise E"
    assert worker.called(source)[2]["fault"]["message"] == "(its message cannot be shown)"


def test_no_memory_left_gets_room_to_say_so(worker):
    assert worker.called("def f(x): raise MemoryError")[0] == "memory"
    assert worker.headroom == 1


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("'a'", "returned `str`, expected an `int`"),
        ("None", "returned `None`, expected an `int`"),
        ("10 ** 5000", "returned a number of more than 4,300 digits, more than an answer can hold"),
    ],
)
def test_what_is_no_answer_is_described(worker, body, wrong):
    kind, value, extras = worker.called(f"def f(x): return {body}")
    assert (kind, value, extras["wrong_type"]) == ("value", None, wrong)


def test_an_answer_that_is_too_long(worker, monkeypatch):
    monkeypatch.setattr(frames, "MAX_ANSWER", 300)
    extras = worker.called("def f(x): return 'a' * 400", entry_=entry(returns="str"))[2]
    assert "more than 32 MB" in extras["wrong_type"]


LIST = {"params": {"nums": "list[int]"}}


def test_an_input_of_the_bank_s_that_does_not_fit(worker):
    kind, value, _ = worker.called("def f(nums): return 1", {"nums": 5}, entry_=entry(**LIST))
    assert (kind, value) == ("bad_arguments", "5, expected a list")


def test_threads_that_are_left_behind_are_reported(worker):
    worker.threads = 3
    assert worker.called("def f(x): return 1")[2] == {"threads": 2}


def test_a_batch_ends_with_the_case_that_leaves_one_more_thread(worker):
    code = "def f(x):\n    if x == 2: grow()\n    return x"
    worker.grows(4)
    batch = ("call", 1, 1.0, [{"x": x} for x in (1, 2, 3)])
    _, *answers = worker(code, batch, batch)
    assert [(answer[3], answer[6]) for answer in answers] == [(1, {}), (2, {"threads": 3}), (1, {}), (2, {}), (3, {})]


def test_what_is_printed_is_counted(worker):
    loading, first, second = worker(
        "def f(x): print('é' * x)", ("call", 1, 1, [{"x": 1}, {"x": 2}]), entry_=entry(returns="None")
    )
    assert [answer[5] for answer in (loading, first, second)] == [0, 3, 8]


def test_of_what_is_printed_only_the_first_part_is_sent(worker):
    source = "import sys\ndef f(x):\n    print('y' * x)\n    print('z', file=sys.stderr)\n    return 1"
    requests = [("call", number, 1, [{"x": x}]) for number, x in enumerate((MOST + 9, 2, 5), start=1)]
    _, first, second, third = worker(source, *requests)
    assert [answer[5] for answer in (first, second, third)] == [MOST, MOST + 5, MOST + 13]


def test_what_a_solution_has_put_in_place_of_its_output_stays_there(worker):
    source = f"import io, sys\nmine = io.StringIO()\ndef f(x):\n    print('y' * {2 * MOST})\n    sys.stdout = mine\n"
    source += "    print(x, file=sys.stderr)\n    return int(sys.stdout is mine)"
    assert worker.called(source)[1] == 1


def test_a_solution_may_close_its_output(worker):
    assert worker.called("import sys\ndef f(x):\n    sys.stdout.close()\n    return 1")[1] == 1


def test_a_copy_of_the_worker_answers_nothing(worker, monkeypatch):
    ended, error = fork_that_comes_back(monkeypatch)
    with pytest.raises(error):
        worker("def f(x): return 1")
    assert ended == [0]


@pytest.mark.parametrize(
    ("source", "more", "told"),
    [
        ("def f(nums): nums.sort(); return 1", {"keeps": ["nums"]}, {"mutated": {"nums": "[1, 2]"}}),
        ("def f(nums): nums[0] = 'a'; return 1", {"keeps": ["nums"]}, {"mutated": {"nums": "['a', 1]"}}),
        ("def f(nums): return 1", {"keeps": ["nums"]}, {}),
        ("def f(nums): nums.sort(); return 1", {}, {}),
    ],
)
def test_changed_arguments_are_reported_where_they_matter(worker, source, more, told):
    assert worker.called(source, {"nums": [2, 1]}, entry_=entry(**LIST, **more)) == ("value", 1, told)


@pytest.mark.parametrize(
    ("source", "value", "told"),
    [
        ("def f(nums): nums.sort()", [1, 2], {}),
        ("def f(nums): nums = sorted(nums)", [2, 1], {"unchanged": True}),
        ("def f(nums): return sorted(nums)", [2, 1], {"unchanged": True, "text": "[1, 2]"}),
        (
            "def f(nums): nums.append('a')",
            None,
            {"wrong_type": "left in `nums`: `str` at [2], expected an `int`", "text": "[2, 1, 'a']"},
        ),
    ],
)
def test_an_answer_in_place(worker, source, value, told):
    found = worker.called(source, {"nums": [2, 1]}, entry_=entry(**LIST, returns="None", in_place="nums"))
    assert found == ("value", value, told)


def test_an_answer_in_place_next_to_a_returned_one(worker):
    asked = entry(**LIST, returns="int", in_place="nums")
    assert worker.called("def f(nums): nums.pop(); return 9", {"nums": [2, 1]}, entry_=asked) == (
        "value",
        [2],
        {"returned": 9},
    )


@pytest.mark.parametrize(
    ("source", "value", "told"),
    [
        ("def f(nums): nums[0] = 5; return 1", [5], {"returned": 1}),
        ("def f(nums): return 0", [], {"returned": 0, "unchanged": True}),
    ],
)
def test_a_returned_length_says_which_elements_are_the_answer(worker, source, value, told):
    asked = entry(**LIST, returns="int", in_place="nums", prefix=True)
    assert worker.called(source, {"nums": [2, 1]}, entry_=asked) == ("value", value, told)


@pytest.mark.parametrize(
    ("result", "why"),
    [
        ("3", "returned 3, expected a length from 0 to 2"),
        ("-1", "returned -1, expected a length from 0 to 2"),
        ("None", "returned `None`, expected an `int`"),
    ],
)
def test_a_length_that_the_list_does_not_have_is_no_answer(worker, result, why):
    asked = entry(**LIST, returns="int", in_place="nums", prefix=True)
    _, value, told = worker.called(f"def f(nums): return {result}", {"nums": [2, 1]}, entry_=asked)
    assert (value, told["wrong_type"], told["text"]) == (None, why, result)


TREE = {
    "params": {"root": "TreeNode | None", "p": ("TreeNode", "root")},
    "returns": "TreeNode | None",
    "returns_node_of": "root",
}


@pytest.mark.parametrize(
    ("body", "value", "told"),
    [
        ("p", 3, {}),
        ("root.left", 1, {}),
        ("None", None, {}),
        ("TreeNode(3)", 3, {"foreign_node": True}),
    ],
)
def test_a_node_of_another_argument(worker, body, value, told):
    found = worker.called(f"def f(root, p): return {body}", {"root": [2, 1, 3], "p": 3}, entry_=entry(**TREE))
    assert found == ("value", value, told)


def test_a_node_that_is_not_there_is_the_bank_s_fault(worker):
    found = worker.called("def f(root, p): return p", {"root": [2], "p": 3}, entry_=entry(**TREE))
    assert found[:2] == ("bad_arguments", "no node 3 in `root`")


COPY = {"params": {"node": "Node | None"}, "returns": "Node | None", "deep_copy": "node"}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("def f(node): return deepcopy(node)", {}),
        ("def f(node): return node", {"shares_nodes": True}),
        (
            "class Node:\n    def __init__(self, val=0, neighbors=None): self.val, self.neighbors = val, neighbors or []\ndef f(node): return deepcopy(node)",
            {},
        ),
    ],
)
def test_a_copy_shares_no_node(worker, source, told):
    assert worker.called(source, {"node": [[2], [1]]}, entry_=entry(**COPY)) == ("value", [[2], [1]], told)


def test_a_new_node_with_old_neighbors_shares_them(worker):
    source = "def f(node): return Node(node.val, list(node.neighbors))"
    assert worker.called(source, {"node": [[2], [1]]}, entry_=entry(**COPY))[2]["shares_nodes"]


def test_what_is_no_copy_at_all(worker):
    extras = worker.called("def f(node): return 7", {"node": [[2], [1]]}, entry_=entry(**COPY))[2]
    assert extras["wrong_type"].startswith("returned `int`")


STACK = entry("Stack", {"size": "int"}, kind="class", methods={"push": ({"x": "int"}, "None"), "pop": ({}, "int")})
STACK_CODE = """
class Stack:
    def __init__(self, size): self.items = [0] * size
    def push(self, x): self.items.append(x); return 'ignored'
    def pop(self): return self.items.pop()
"""


def test_a_class_is_called_in_order(worker):
    args = {"init": [1], "calls": [["push", 5], ["pop"], ["pop"]]}
    assert worker.called(STACK_CODE, args, entry_=STACK) == ("value", [None, 5, 0], {})


def test_a_call_that_raises_is_reported_with_those_before(worker):
    kind, value, extras = worker.called(
        STACK_CODE, {"init": [0], "calls": [["push", 5], ["pop"], ["pop"]]}, entry_=STACK
    )
    assert (kind, value, extras["call_index"]) == ("raise", [None, 5], 2)
    assert extras["fault"]["type"] == "IndexError"


def test_a_call_that_gives_another_type(worker):
    code = STACK_CODE.replace("self.items.pop()", "'a'")
    kind, value, extras = worker.called(code, {"init": [0], "calls": [["push", 5], ["pop"]]}, entry_=STACK)
    assert (kind, value, extras["call_index"]) == ("value", [None], 1)
    assert extras["wrong_type"] == "`pop` returned `str`, expected an `int`"


@pytest.mark.parametrize("args", [{"init": [], "calls": []}, {"init": [0], "calls": [["push"]]}])
def test_calls_of_the_bank_s_that_do_not_fit(worker, args):
    assert worker.called(STACK_CODE, args, entry_=STACK)[:2] == ("bad_arguments", "0 arguments, expected 1")


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("x = 1", "Stack"),
        ("Stack = lambda size: None", "Stack"),
        ("class Stack:\n    def push(self, x): pass", "Stack.pop"),
    ],
)
def test_a_class_that_is_not_whole(worker, source, what):
    kind, extras = worker.loaded(source, entry_=STACK)
    assert (kind, extras["what"]) == ("missing", what)


CODEC = entry(
    "Codec", {"s": "str"}, "str", "round_trip", {"to": ({"s": "str"}, "str"), "back": ({"data": "str"}, "str")}
)


def test_a_round_trip_goes_to_a_module_loaded_again(worker):
    sound = "class Codec:\n    def to(self, s): return s + '!'\n    def back(self, data): return data[:-1]"
    cheats = "class Codec:\n    def to(self, s): Codec.s = s; return ''\n    def back(self, data): return Codec.s"
    batch = ("call", 1, 1, [{"s": "a"}, {"s": "b"}])
    assert [answer[3] for answer in worker(sound, batch, entry_=CODEC)[1:]] == ["a", "b"]
    assert [answer[2] for answer in worker(cheats, batch, entry_=CODEC)[1:]] == ["raise", "raise"]


def test_a_trip_must_be_made_of_the_declared_type(worker):
    extras = worker.called(
        "class Codec:\n    def to(self, s): return 1\n    def back(self, data): return 's'", {"s": "a"}, entry_=CODEC
    )[2]
    assert extras["wrong_type"].startswith("`to` returned `int`")


@pytest.mark.parametrize(
    ("source", "asked", "args"),
    [
        ("def f(nums): return sum(nums)", entry(**LIST), {"nums": [1, 2]}),
        ("def f(nums): nums.pop(); return 1", entry(**LIST), {"nums": [1, 2]}),
        ("def f(nums):\n    yield from nums", entry(**LIST, returns="list[int]"), {"nums": [1, 2]}),
        ("def f(root, p): return p", entry(**TREE), {"root": [1], "p": 1}),
        (STACK_CODE, STACK, {"init": [1], "calls": [["pop"]]}),
        ("class Codec:\n    def to(self, s): return s\n    def back(self, data): return data", CODEC, {"s": "a"}),
    ],
)
def test_a_timing_is_cpu_time_of_all_calls(worker, source, asked, args):
    single, timing = ("call", 3, 5.0, [args]), ("call", 4, 5.0, [args], 3)
    _, one, all_ = worker(source, single, timing, 2, entry_=asked)
    assert all_[:4] == [4, 0, "value", one[3]]
    assert 0 < all_[4] < 10**9


def test_each_call_of_a_timing_gets_new_arguments(worker):
    code = "seen = []\ndef f(nums):\n    seen.append(len(nums))\n    assert seen[-1] == 2\n    nums.pop()\n    return 1"
    assert worker(code, ("call", 1, 1, [{"nums": [1, 2]}], 5), 0, entry_=entry(**LIST))[1][2] == "value"


def test_no_two_timed_calls_get_the_same_arguments(worker):
    code = "seen = set()\ndef f(nums):\n    seen.add(id(nums))\n    return len(seen)"
    assert worker(code, ("call", 1, 1, [{"nums": [1, 2]}], 50), 49, entry_=entry(**LIST))[1][3] == 50


def test_the_collector_rests_during_a_call_timed_or_not(worker):
    code = "import gc\ndef f(x):\n    assert not gc.isenabled()\n    return 1 // x"
    requests = [request for x in (1, 0) for request in (("call", 1, 1, [{"x": x}]), ("call", 1, 1, [{"x": x}], 2), 1)]
    assert [answer[2] for answer in worker(code, *requests)[1:]] == ["value", "value", "raise", "raise"]
    assert gc.isenabled()


def test_garbage_is_collected_between_requests(worker):
    code = """
    import gc, weakref
    class Ring:
        def __init__(self): self.ring = self
    made = []
    def f(x):
        gone = sum(ref() is None for ref in made)
        made.append(weakref.ref(Ring()))
        return gone
    """
    assert [answer[3] for answer in worker(code, *[("call", 1, 1, [{"x": 1}] * 2)] * 2)[1:]] == [0, 0, 2, 2]


def test_a_failure_while_it_is_timed(worker):
    _, answer, then = worker("def f(x): return 1 // x", ("call", 1, 1, [{"x": 0}], 2), 1, ("call", 2, 1, [{"x": 1}]))
    assert answer[2] == "raise"
    assert answer[6]["fault"]["type"] == "ZeroDivisionError"
    assert then[:4] == [2, 0, "value", 1]


CHECKER = "def valid(result, expected, x):\n    return result % x == 0 or 1 // expected"


@pytest.mark.parametrize(
    ("result", "expected", "kind", "value"), [(4, 0, "value", True), (5, 9, "value", False), (5, 0, "raise", None)]
)
def test_a_checker_judges(worker, result, expected, kind, value):
    _, answer = worker("def f(x): pass", ("valid", 2, 1, result, expected, {"x": 2}), checker=CHECKER)
    assert answer[:4] == [2, 0, kind, value]


def test_a_request_that_is_cut_off_ends_it(tmp_path):
    path = tmp_path / "requests"
    for data in (b"", b"\x00\x00", b"\x00\x00\x00\x09half"):
        path.write_bytes(data)
        with path.open("rb") as ear, pytest.raises(EOFError):
            frames.read_request(ear.fileno())


def test_a_large_answer_arrives_whole(tmp_path):
    ear, mouth = os.pipe()
    path = tmp_path / "answers"
    with path.open("wb") as answers:
        frames.Answers(answers.fileno(), mouth).send(["a" * 10_000])
    assert path.read_bytes()[4:] == b'["' + b"a" * 10_000 + b'"]'
    assert os.read(ear, 9) == b"!"
    os.close(ear)
    os.close(mouth)


def test_json_is_written_also_without_the_c_encoder(monkeypatch):
    import _json

    monkeypatch.delattr(_json, "make_encoder")
    assert frames._json_writer()([1, "é", None]) == '[1, "\\u00e9", null]'


class Liar:
    def __repr__(self):
        raise AssertionError


@pytest.mark.parametrize(
    ("obj", "text"),
    [
        (1 << 500, "<int of 501 bits>"),
        ("a" * 500, "'" + "a" * 120 + "'…"),
        (b"x", "b'x'"),
        ([1, (2, {3: "c"})], "[1, (2, {3: 'c'})]"),
        ([[[[1]]]], "[[[…]]]"),
        (list(range(20)), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …]"),
        ({1}, "{1}"),
        (frozenset([1]), "{1}"),
        (Liar(), "<Liar object>"),
        (type("C" * 5, (list,), {})([1]), "<CCCCC object>"),
        (None, "None"),
    ],
)
def test_what_came_back_is_shown_without_running_any_of_it(obj, text):
    assert describe(obj) == text


def test_names_for_annotations_are_all_there():
    folder = Path(annotations.__file__).parent
    wanted = {
        alias.name
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == "hints"
        for alias in node.names
    }
    assert wanted <= set(annotations.__all__) <= set(vars(annotations))

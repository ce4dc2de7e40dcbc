"""The parent's side of a worker: what becomes of a call, whatever the solution does with it."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

import pytest

from runner.grading.worker.worker import BadArgumentsError
from tests.support.workers import call, entry, load, worker

PAIR = entry("two_sum", {"nums": "list[int]", "target": "int"}, "list[int]")
PAIR_ARGS = {"nums": [1, 2, 3], "target": 5}
ANSWER = "return [nums.index(target - 3), 2]"


@pytest.mark.parametrize(
    "source",
    [
        f"def two_sum(nums, target):\n    {ANSWER}",
        f"def twoSum(a, b):\n    nums, target = a, b\n    {ANSWER}",
        f"class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        {ANSWER}",
        f"class Solution:\n    def two_sum(self, nums, target):\n        {ANSWER}",
        f"class Solution:\n    @staticmethod\n    def twoSum(nums, target):\n        {ANSWER}",
        f"class Base:\n    def twoSum(self, nums, target):\n        {ANSWER}\nclass Solution(Base): pass",
        "two_sum = lambda nums, target: [nums.index(target - 3), 2]",
        f"import functools\n@functools.wraps(print)\ndef two_sum(nums, target):\n    {ANSWER}",
        f"def two_sum(nums, target): pass\n\nclass Solution:\n    def twoSum(self, nums, target):\n        {ANSWER}",
        f"class Solution:\n    def twoSum(self, nums, target): pass\n\ndef two_sum(nums, target):\n    {ANSWER}",
        f"from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef two_sum(nums, target):\n    {ANSWER}",
        f"if __name__ == '__main__':\n    raise SystemExit\ndef two_sum(nums, target):\n    {ANSWER}",
    ],
)
def test_the_function_is_found_in_whatever_form_people_write_it(source):
    assert call(source, PAIR_ARGS, PAIR).value == [1, 2]


def test_each_call_gets_an_instance_and_arguments_of_its_own():
    source = """
        class Solution:
            seen = 0
            def f(self, nums):
                self.seen += 1
                nums.append(self.seen)
                return nums
    """
    with worker(source, entry(params={"nums": "list[int]"}, returns="list[int]")) as running:
        running.load(5)
        assert [running.call({"nums": [7]}, 5).value for _ in range(3)] == [[7, 1]] * 3
        assert [outcome.value for outcome in running.call_batch([{"nums": []}] * 3, 5)] == [[1]] * 3


@pytest.mark.parametrize(
    "expression",
    [
        "len(List[int].__args__)", "int(isinstance(deque([1]), collections.deque))", "heappop([1])", "gcd(4, 3)",
        "defaultdict(lambda: 1)['x']", "int(inf > 1)", "reduce(lambda a, b: a * b, [1])", "deepcopy([1])[0]",
        "bisect_left([0, 1], 1)", "bisect.bisect_left([0, 1], 1)", "Counter('a')['a']", "pow(3, 4, 5)",
        "next(accumulate([1]))", "math.floor(1.5)", "heapq.heappop([1])", "SortedList([3, 1])[0]",
    ],
)  # fmt: skip
def test_names_are_provided_as_leetcode_does(expression):
    assert call(f"def f(x): return {expression}").value == 1


def test_what_is_provided_is_never_taken_for_the_solution():
    failure = load("class Solution:\n    def other(self): return merge", entry("merge", {"x": "int"}))
    assert failure.kind == "missing"
    assert call("class Solution:\n    def merge(self, x): return 7", {"x": 1}, entry("merge")).value == 7


LISTS = entry(params={"head": "ListNode | None"}, returns="ListNode | None")


def test_nodes_are_provided_and_compare_by_identity():
    source = "def f(head): return head if head == head and head != ListNode(head.val) and ListNode().val == 0 else None"
    assert call(source, {"head": [1, 2]}, LISTS).value == [1, 2]


@pytest.mark.parametrize(
    "own",
    [
        "class ListNode:\n    def __init__(self, x):\n        self.val = x\n        self.next = None",
        "@dataclass\nclass ListNode:\n    val: int = 0\n    next: 'ListNode' = None",
        "class ListNode:\n    __slots__ = 'val', 'next'",
    ],
)
def test_a_class_of_the_learners_own_wins(own):
    source = (
        f"from dataclasses import dataclass\n{own}\ndef f(head):\n    return head if type(head) is ListNode else None"
    )
    assert call(source, {"head": [1, 2]}, LISTS).value == [1, 2]


def test_trees_graphs_and_random_lists_come_and_go():
    tree = entry(params={"root": "TreeNode | None"}, returns="TreeNode | None")
    swap = "def f(r):\n    if r: r.left, r.right = f(r.right), f(r.left)\n    return r"
    assert call(swap, {"root": [1, 2, 3, None, 4]}, tree).value == [1, 3, 2, None, None, 4]
    assert call(swap, {"root": []}, tree).value == []
    graph = entry(params={"node": "Node | None"}, returns="Node | None", deep_copy="node")
    assert call("def f(node): return node", {"node": [[2], [1]]}, graph).shares_nodes
    copied = call("def f(node): return deepcopy(node)", {"node": [[2], [1]]}, graph)
    assert (copied.value, copied.shares_nodes) == ([[2], [1]], False)
    pairs = entry(params={"head": "RandomListNode | None"}, returns="RandomListNode | None", deep_copy="head")
    copied = call("def f(head): return Node(head.val)", {"head": [[7, 0], [8, None]]}, pairs)
    assert (copied.value, copied.shares_nodes) == ([[7, None]], False)


OWNED = entry(params={"root": "TreeNode", "p": ("TreeNode", "root")}, returns="TreeNode | None", returns_node_of="root")


def test_a_node_of_another_argument_is_the_very_same():
    args = {"root": [5, 3, 8], "p": 8}
    found = call("def f(root, p): return p if root.right is p else None", args, OWNED)
    assert (found.value, found.foreign_node) == (8, False)
    assert call("def f(root, p): return TreeNode(p.val)", args, OWNED).foreign_node
    assert call("def f(root, p): return None", args, OWNED).value is None
    assert call("def f(root, p): return 8", args, OWNED).wrong_type == "returned `int`, expected a `TreeNode`"


IN_PLACE = entry("rotate", {"nums": "list[int]"}, "None", in_place="nums")


def test_in_place_the_argument_is_the_answer():
    changed = call("def rotate(nums): nums.reverse()", {"nums": [1, 2]}, IN_PLACE)
    assert (changed.value, changed.rebound, changed.text) == ([2, 1], False, "")
    rebound = call("def rotate(nums):\n    nums = nums[::-1]\n    return nums", {"nums": [1, 2]}, IN_PLACE)
    assert (rebound.value, rebound.rebound, rebound.text) == ([1, 2], True, "[2, 1]")
    idle = call("def rotate(nums): pass", {"nums": [1, 2]}, IN_PLACE)
    assert (idle.value, idle.rebound) == ([1, 2], False)
    broken = call("def rotate(nums): nums[0] = None", {"nums": [1]}, IN_PLACE)
    assert broken.wrong_type == "left in `nums`: `None` at [0], expected an `int`"


def test_in_place_with_a_result_in_addition():
    both = entry("f", {"nums": "list[int]"}, "int", in_place="nums")
    outcome = call("def f(nums):\n    nums.sort()\n    return 3", {"nums": [2, 1]}, both)
    assert (outcome.value, outcome.returned) == ([1, 2], 3)


def test_arguments_to_be_kept_are_watched():
    keeps = entry(params={"a": "list[list[int]]", "b": "list[int]"}, returns="int", keeps=["a", "b"])
    args = {"a": [[1], [2]], "b": [3]}
    assert call("def f(a, b): return 1", args, keeps).mutated == {}
    assert call("def f(a, b):\n    a[1].append(1)\n    return 1", args, keeps).mutated.keys() == {"a"}
    assert call("def f(a, b):\n    b[0] = 3.0\n    a.clear()\n    return 1", args, keeps).mutated.keys() == {"a", "b"}


STACK = entry(
    "MinStack",
    {"size": "int"},
    kind="class",
    methods={"push": ({"val": "int"}, "None"), "top": ({}, "int"), "get_min": ({}, "int")},
)
STACK_SOURCE = """
    class MinStack:
        def __init__(self, size): self.items = []
        def push(self, val): self.items.append(val)
        def top(self): return self.items[-1]
        def getMin(self): return min(self.items) if self.items[-1] != 13 else "13"
"""


def test_a_class_is_called_in_sequence():
    args = {"init": [9], "calls": [["push", 3], ["push", 4], ["top"], ["get_min"]]}
    assert call(STACK_SOURCE, args, STACK).value == [None, None, 4, 3]


def test_a_class_says_which_call_failed_and_what_came_before():
    failed = call(STACK_SOURCE, {"init": [9], "calls": [["push", 3], ["get_min"], ["push", 13], ["get_min"]]}, STACK)
    assert (failed.value, failed.call_index) == ([None, 3, None], 3)
    assert failed.wrong_type == "`getMin` returned `str`, expected an `int`"
    raised = call(STACK_SOURCE, {"init": [9], "calls": [["top"]]}, STACK)
    assert (raised.kind, raised.value, raised.call_index) == ("raise", [], 0)
    assert raised.fault.type == "IndexError"
    assert raised.fault.source == "def top(self): return self.items[-1]"


def test_a_result_is_taken_before_the_next_call_can_change_it():
    source = """
        class It:
            def __init__(self): self.all = []
            def add(self, x):
                self.all.append(x)
                return self.all
    """
    asked = entry("It", {}, kind="class", methods={"add": ({"x": "int"}, "list[int]")})
    assert call(source, {"init": [], "calls": [["add", 1], ["add", 2]]}, asked).value == [[1], [1, 2]]


def test_a_missing_method_is_said():
    failure = load("class MinStack:\n    def push(self): pass\n    def topp(self): pass", STACK)
    assert (failure.kind, failure.message) == ("missing", "it defines no `MinStack.top`")
    assert failure.found == ("push", "topp")


TRIP = entry(
    "Codec",
    {"root": "TreeNode | None"},
    kind="round_trip",
    methods={
        "serialize": ({"root": "TreeNode | None"}, "str"),
        "deserialize": ({"data": "str"}, "TreeNode | None"),
    },
)


def test_a_round_trip_goes_through_a_fresh_instance():
    honest = """
        class Codec:
            def serialize(self, root): return str(root.val)
            def deserialize(self, data): return TreeNode(int(data))
    """
    assert call(honest, {"root": [7]}, TRIP).value == [7]
    keeps_it = """
        class Codec:
            def serialize(self, root):
                self.root = root
                return ""
            def deserialize(self, data): return self.root
    """
    assert call(keeps_it, {"root": [7]}, TRIP).fault.type == "AttributeError"
    hands_it_over = (
        "class Codec:\n    def serialize(self, root): return root\n    def deserialize(self, data): return data"
    )
    assert call(hands_it_over, {"root": [7]}, TRIP).wrong_type.startswith("`serialize` returned `TreeNode`")


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ("kept.append(root); return ''", "return kept[-1]"),
        ("kept.append(root); return str(len(kept) - 1)", "return kept[int(data)]"),
        ("Codec.kept = root; return ''", "return Codec.kept"),
        ("kept.append(root.val); return str(kept.index(root.val))", "return TreeNode(kept[int(data)])"),
    ],
    ids=["the last", "by number", "in the class", "half of it in a table"],
)
def test_a_round_trip_finds_nothing_that_was_kept_next_to_the_text(there, back):
    code = f"""
        kept = []
        class Codec:
            kept = None
            def serialize(self, root): {there}
            def deserialize(self, data): {back}
    """
    with worker(code, TRIP) as running:
        outcomes = [running.call({"root": [value]}, 1.0) for value in (7, 8)]
    assert all(outcome.kind == "raise" or outcome.value == [] for outcome in outcomes)


def test_an_exception_is_reported_in_the_learners_own_lines():
    source = """
        def helper(x):
            return {}[x]

        def f(x):
            return sorted([x], key=helper)
    """
    fault = call(source).fault
    assert (fault.type, fault.message, fault.line) == ("KeyError", "1", 3)
    assert [(frame.function, frame.source) for frame in fault.frames] == [
        ("f", "return sorted([x], key=helper)"),
        ("helper", "return {}[x]"),
    ]


def test_a_hang_names_its_line_and_its_case(monkeypatch):
    monkeypatch.setattr("runner.grading.worker.wait._MAX_STRETCH", 100)  # whatever else the machine is doing
    source = "def f(x):\n    while x == 2:\n        pass\n    return x"
    with worker(source) as running:
        running.load(5)
        outcomes = running.call_batch([{"x": 1}, {"x": 2}, {"x": 3}], 0.3)
        assert [outcome.kind for outcome in outcomes] == ["value", "timeout"]
        assert outcomes[1].busy
        assert not outcomes[1].asleep
        assert outcomes[1].fault.line in (2, 3)
        assert running.call({"x": 5}, 5).value == 5, "the next use starts another worker"


def test_a_solution_that_sleeps_is_not_busy():
    outcome = call("import time\ndef f(x):\n    time.sleep(60)", seconds=0.3)
    assert (outcome.kind, outcome.busy, outcome.asleep) == ("timeout", False, True)
    assert outcome.fault.source == "time.sleep(60)"


def test_what_is_printed_goes_with_its_case():
    source = "import sys\ndef f(x):\n    print('case', x)\n    if x == 2: sys.stderr.write('to stderr')\n    return x"
    with worker(source) as running:
        running.load(5)
        batch = running.call_batch([{"x": 1}, {"x": 2}, {"x": 3}], 5)
        assert [outcome.printed for outcome in batch] == ["case 1\n", "case 2\nto stderr", "case 3\n"]
        assert running.call({"x": 4}, 5).printed == "case 4\n"


def test_what_was_printed_before_a_hang_is_kept():
    outcome = call("def f(x):\n    print('here')\n    while True: pass", seconds=0.3)
    assert (outcome.kind, outcome.printed) == ("timeout", "here\n")


@pytest.mark.parametrize(
    ("source", "kind", "type_", "line"),
    [
        ("def f(x):\n    return (", "syntax", "SyntaxError", 2),
        ("def f(x):\nreturn x", "syntax", "IndentationError", 2),
        (b"def f(x): return '\xff'", "syntax", "SyntaxError", 1),
        (b"def f(x): return 1\0", "syntax", "SyntaxError ValueError", 0),  # the latter before 3.11.4
        ("import nothing_like_it", "raise", "ModuleNotFoundError", 1),
        ("x = 1\n1 / 0", "raise", "ZeroDivisionError", 2),
        ("import sys\nsys.exit(3)", "exit", "SystemExit", 2),
        ("import os\nos._exit(3)", "exit", "exit", 0),
        ("while True:\n    pass", "timeout", "timeout", None),
    ],
)
def test_a_file_that_does_not_load_says_why(source, kind, type_, line):
    failure = load(source, seconds=0.5 if kind == "timeout" else 5)
    assert failure.kind == kind
    assert failure.fault.type in type_.split()
    if line is not None:
        assert failure.fault.line == line


def test_a_file_without_the_function_says_what_it_has():
    failure = load("from os import path\ndef g(x): pass\nclass Helper: pass", entry("f_of"))
    assert (failure.kind, failure.found) == ("missing", ("g", "Helper"))
    assert failure.message == "it defines no `f_of`"


def test_what_is_printed_while_loading_is_reported():
    assert load("print('hello')\n1 / 0").printed == "hello\n"


@pytest.mark.parametrize("python", ["/nowhere/python", "/bin/false", "/bin/cat"])
def test_a_python_that_cannot_be_used_is_named(python):
    with worker("def f(x): return x", python=python) as running:
        failure = running.load(5)
    assert failure.kind == "interpreter"
    assert python in failure.message


def test_a_timing_is_that_of_the_calls_alone():
    source = "def f(x):\n    end = time.thread_time() + 0.02\n    while time.thread_time() < end: pass\n    return x"
    with worker(source) as running:
        timing = running.time_calls({"x": 1}, 3, 2, 5)
    assert 0.9 * 0.06 < timing.outcome.seconds < 4 * 0.06
    assert timing.outcome.value == 1


@pytest.mark.skipif(sys.platform != "linux", reason="no clock of another process")
def test_what_the_worker_used_is_seen_from_outside():
    source = "def f(x):\n    end = time.thread_time() + 0.02\n    while time.thread_time() < end: pass\n    return x"
    with worker(source) as running:
        timing = running.time_calls({"x": 1}, 3, 2, 5)
    assert timing.outcome.seconds <= timing.cpu < timing.outcome.seconds + 0.03


def test_each_timed_call_has_arguments_of_its_own():
    source = "def f(nums):\n    if not nums: raise ValueError('used up')\n    nums.clear()\n    return []"
    with worker(source, entry(params={"nums": "list[int]"}, returns="list[int]")) as running:
        assert running.time_calls({"nums": [1, 2]}, 5, 4, 5).outcome.value == []


@pytest.mark.parametrize("which", range(3))
def test_the_answer_of_a_timing_is_that_of_the_requested_call(which):
    source = "seen = []\ndef f(x):\n    seen.append(x)\n    return len(seen)"
    with worker(source) as running:
        assert running.time_calls({"x": 1}, 3, which, 5).outcome.value == which + 1


def test_the_work_of_a_generator_is_timed():
    source = "def f(x):\n    for i in range(200000): yield i"
    with worker(source, entry(returns="list[int]")) as running:
        assert running.time_calls({"x": 1}, 1, 0, 5).outcome.seconds > 1e-3


def test_a_timing_tells_what_came_instead():
    with worker("def f(x):\n    if x: raise ValueError\n    while True: pass") as running:
        assert running.time_calls({"x": 1}, 2, 1, 5).outcome.fault.type == "ValueError"
        assert running.time_calls({"x": 1}, 2, 1, 5).outcome.fault.type == "ValueError"
        assert running.time_calls({"x": 0}, 2, 1, 0.2).outcome.kind == "timeout"


CHECKED = entry(returns="int", valid="def valid(result, expected, x): return result == expected or result == x ** 2")


def test_the_banks_worker_runs_the_checker():
    with worker("def f(x): return x", CHECKED, role="bank") as running:
        assert running.load(5) is None
        assert running.check_valid(9, 0, {"x": 3}, 5) is True
        assert running.check_valid(8, 0, {"x": 3}, 5) is False
        failed = running.check_valid(8, 0, {"x": "a"}, 5)
        assert (failed.kind, failed.fault.type) == ("raise", "TypeError")


def test_the_learners_worker_does_not_get_the_checker():
    spy = "import gc\ndef f(x): return sum('def valid' in str(o) for o in gc.get_objects() if type(o) in (str, dict, list))"
    assert call(spy, {"x": 1}, CHECKED).value == call(spy, {"x": 1}).value


def test_an_input_that_does_not_fit_is_not_the_learners_fault():
    with pytest.raises(BadArgumentsError, match="expected a list"):
        call("def f(nums): return 1", {"nums": 5}, entry(params={"nums": "list[int]"}))


def test_the_order_of_sets_is_the_same_in_every_run():
    source = "def f(x): return ''.join({'a', 'b', 'c', 'd', 'e'})"
    assert len({call(source, {"x": 1}, entry(returns="str")).value for _ in range(3)}) == 1


def test_nothing_of_the_environment_is_seen(monkeypatch):
    monkeypatch.setenv("A_SECRET", "1")
    assert call("import os\ndef f(x): return 'A_SECRET' in os.environ", {"x": 1}, entry(returns="bool")).value is False


def test_a_long_answer_and_a_long_argument_pass_through():
    numbers = list(range(200_000))
    source = "def f(nums): return nums[::-1]"
    assert (
        call(source, {"nums": numbers}, entry(params={"nums": "list[int]"}, returns="list[int]")).value == numbers[::-1]
    )


def test_an_answer_that_no_frame_can_hold_is_said():
    assert "4,300 digits" in call("def f(x): return 10 ** 5000").wrong_type
    assert "32 MB" in call("def f(x): return 'a' * 40_000_000", {"x": 1}, entry(returns="str")).wrong_type


def test_descriptors_and_processes_are_given_back():
    def open_descriptors():
        gc.collect()
        return len(list(Path("/dev/fd").iterdir()))

    before = open_descriptors()
    for _ in range(3):
        call("def f(x): return x")
    abandoned = worker("import os\ndef f(x): return os.getpid()")
    pid = abandoned.call({"x": 1}, 5).value
    os.kill(pid, 0)
    del abandoned
    assert open_descriptors() == before
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_worker_comes_up_while_others_work():
    start = time.monotonic()
    with worker("import time\ntime.sleep(0.3)\ndef f(x): return x") as running:
        assert time.monotonic() - start < 0.25
        assert running.load(5) is None


@pytest.mark.parametrize("layer", ["L0", "L1"])
def test_the_worker_itself_imports_little(layer):
    heavy = (
        "{'typing', 're', 'enum', 'collections', 'contextlib', 'functools', 'json', 'pathlib', 'dataclasses', 'site'}"
    )
    source = f"import sys\ndef f(x): return sorted(sys.modules.keys() & {heavy})"
    assert call(source, {"x": 1}, entry(returns="list[str]"), layer=layer).value == []


def test_memory_is_watched_from_outside_where_nothing_limits_it():
    source = (
        "import time\ndef f(x):\n    a = bytearray(x * 2 ** 20)\n    time.sleep(60 if x > 1 else 0.5)\n    return 1"
    )
    with worker(source) as running:
        running.load(5)
        running._process.fences.discard("memory limit")
        running._process.memory_mb = 100
        assert running.call({"x": 1}, 20).kind == "value"
        outcome = running.call({"x": 200}, 20)
    assert (outcome.kind, outcome.fault.message) == ("memory", "more than 100 MiB")


@pytest.mark.parametrize(
    "body",
    [
        "import asyncio\n    async def g(): return 1\n    return asyncio.run(g())",
        "from concurrent.futures import ThreadPoolExecutor\n    with ThreadPoolExecutor(2) as p: return sum(p.map(int, [1]))",
        "import decimal, fractions, re, json, statistics, random, bisect, array, datetime, hashlib, zlib\n    return 1",
    ],
)
def test_the_fences_leave_honest_solutions_alone(body):
    assert call(f"def f(x):\n    {body}").value == 1

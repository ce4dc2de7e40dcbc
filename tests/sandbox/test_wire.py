"""The codec: everything that goes to a worker or comes back passes through it."""

from __future__ import annotations

from array import array
from collections import OrderedDict, defaultdict, deque
from enum import IntEnum

import pytest
from hypothesis import given, settings

from runner.sandbox.nodes import ListNode, Node, RandomListNode, TreeNode
from runner.sandbox.wire import encoding_nodes
from runner.sandbox.wire.canonical_form import canonical
from runner.sandbox.wire.decoding import decoder
from runner.sandbox.wire.encoding import encoder
from runner.sandbox.wire.mismatch import WireError
from runner.typespec import parse
from tests.support.plain_values import TYPES, values_of


@pytest.mark.parametrize("text", TYPES)
def test_a_plain_value_survives_the_way_there_and_back(text):
    wire_type = parse(text).wire

    @settings(max_examples=40, deadline=None, database=None)
    @given(values_of(text))
    def there_and_back(plain):
        assert repr(canonical(plain, wire_type)) == repr(plain)

    there_and_back()


class Liar(int):
    def __eq__(self, other):
        return True

    def __int__(self):
        return 99

    def __index__(self):
        return 99

    __hash__ = int.__hash__


class Color(IntEnum):
    RED = 1


class LyingList(list):
    def __iter__(self):
        return iter([7, 7, 7])

    def __len__(self):
        return 0


class LyingText(str):
    __slots__ = ()

    def __str__(self):
        return "another"


@pytest.mark.parametrize(
    ("obj", "text", "plain"),
    [
        ((1, 2), "list[int]", [1, 2]),
        ({3, 1, 2}, "list[int]", [1, 2, 3]),
        (deque([1]), "list[int]", [1]),
        (array("i", [1, 2]), "list[int]", [1, 2]),
        (range(3), "list[int]", [0, 1, 2]),
        ((n for n in (1, 2)), "list[int]", [1, 2]),
        (map(abs, [-1]), "list[int]", [1]),
        ({1: 2}.values(), "list[int]", [2]),
        ({1: 2}.keys(), "list[int]", [1]),
        ({1: 2}.items(), "list[list[int]]", [[1, 2]]),
        ([(1, 2)], "list[list[int]]", [[1, 2]]),
        ([1, 2], "tuple[int, int]", [1, 2]),
        (3, "float", 3.0),
        (Liar(3), "int", 3),
        (Color.RED, "int", 1),
        ([Liar(3)], "list[int]", [3]),
        (LyingList([1, 2]), "list[int]", [1, 2]),
        (LyingText("so"), "str", "so"),
        (frozenset({2, 1}), "set[int]", [1, 2]),
        ({1: 0}.keys(), "set[int]", [1]),
        (OrderedDict(b=1, a=2), "dict[str, int]", [["a", 2], ["b", 1]]),
        (defaultdict(int, {1: 2}), "dict[int, int]", [[1, 2]]),
        (None, "TreeNode | None", []),
        (None, "ListNode | None", []),
    ],
)
def test_what_the_judges_serialiser_takes_for_the_type(obj, text, plain):
    encoded = encoder(parse(text).wire)(obj)
    assert repr(encoded) == repr(plain)


def endless():
    while True:
        yield 1


@pytest.mark.parametrize(
    ("obj", "text", "message"),
    [
        (True, "int", "`bool`, expected an `int`"),
        (1, "bool", "`int`, expected a `bool`"),
        ("3", "int", "`str`, expected an `int`"),
        (3, "str", "`int`, expected a `str`"),
        (2.0, "int", "`float`, expected an `int`"),
        (True, "float", "`bool`, expected a `float`"),
        (10**400, "float", "an `int` beyond every `float`, expected a `float`"),
        (None, "list[int]", "`None`, expected a `list`"),
        (0, "None", "`int`, expected `None`"),
        ("ab", "list[str]", "`str`, expected a `list`"),
        ({1: 2}, "list[int]", "`dict`, expected a `list`"),
        ([[1], [None]], "list[list[int]]", "`None` at [1][0], expected an `int`"),
        ((1, 2, 3), "tuple[int, int]", "a `tuple` of 3, expected one of 2"),
        ([1], "set[int]", "`list`, expected a `set`"),
        ([(1, 2)], "dict[int, int]", "`list`, expected a `dict`"),
        (None, "TreeNode", "`None`, expected a `TreeNode`"),
        ([1], "TreeNode", "`list`, expected a `TreeNode`"),
        (endless(), "list[int]", "an iterator of more than 1,000,000 values, expected a `list`"),
    ],
)
def test_what_is_not_of_the_type_is_said(obj, text, message):
    with pytest.raises(WireError) as caught:
        encoder(parse(text).wire)(obj)
    assert str(caught.value) == message


def test_a_list_that_contains_itself_ends_at_the_depth_of_its_type():
    loop = []
    loop.append(loop)
    with pytest.raises(WireError, match=r"`list` at \[0\]\[0\], expected an `int`"):
        encoder(parse("list[list[int]]").wire)(loop)


def test_trees_may_share_a_subtree_and_not_contain_themselves():
    leaf = TreeNode(1)
    shared = TreeNode(0, leaf, leaf)
    assert encoder(["TreeNode"])(shared) == [0, 1, 1]
    leaf.left = shared
    with pytest.raises(WireError, match="its own descendant"):
        encoder(["TreeNode"])(shared)


def test_a_random_pointer_must_stay_inside_and_a_graph_be_numbered():
    with pytest.raises(WireError, match="leads out of it"):
        encoder(["RandomListNode"])(RandomListNode(1, None, RandomListNode(2)))
    with pytest.raises(WireError, match="not numbered from 1"):
        encoder(["Node"])(Node(2))


def test_a_list_whose_nodes_never_end_is_refused(monkeypatch):
    monkeypatch.setattr(encoding_nodes, "MAX_NODES", 1_000)

    class Endless:
        val = 1

        @property
        def next(self):
            return Endless()

    with pytest.raises(WireError, match="a list of more than"):
        encoder(["ListNode"])(Endless())


@pytest.mark.parametrize(
    ("plain", "text"),
    [
        ([1, "a"], "list[int]"),
        (5, "list[int]"),
        ([], "ListNode"),
        ({"values": [1], "cycle": 3}, "ListNode"),
        ({"values": [1], "cycle": "0"}, "ListNode"),
        ([1, None, None, 2], "TreeNode"),
        ([[2]], "Node"),
        ([[1, 5]], "RandomListNode"),
        ([1, 2, 3], "tuple[int, int]"),
        ([[1]], "dict[int, int]"),
        ([[[1], 2]], "dict[int, int]"),
        ([[1]], "set[int]"),
        (10**400, "float"),
        (None, "int"),
    ],
)
def test_a_plain_value_that_is_none_of_its_type_is_refused(plain, text):
    with pytest.raises(WireError):
        canonical(plain, parse(text).wire)


def test_canonical_forms_are_equal_for_equal_values():
    assert canonical([3, 1, 2], parse("set[int]").wire) == [1, 2, 3]
    assert canonical([[2, "b"], [1, "a"]], parse("dict[int, str]").wire) == [[1, "a"], [2, "b"]]
    assert canonical({2: "b", 1: "a"}, parse("dict[int, str]").wire) == [[1, "a"], [2, "b"]]
    assert canonical(None, parse("ListNode | None").wire) == []
    assert repr(canonical(2, parse("float").wire)) == "2.0"


def test_nodes_are_made_of_the_classes_that_are_given():
    class Mine:
        def __init__(self, item, after, extra):
            raise AssertionError

        __init__.__defaults__ = ()

    head = decoder(["ListNode"], {"ListNode": type("Own", (ListNode,), {})})([1, 2])
    assert type(head).__name__ == type(head.next).__name__ == "Own"
    odd = decoder(["ListNode"], {"ListNode": Mine})([1, 2])
    assert (odd.val, odd.next.val, odd.next.next) == (1, 2, None)

"""Plain values of a type, for properties that hold for every value."""

from __future__ import annotations

from hypothesis import strategies as st

from runner.typespec import parse

SCALARS = {
    "int": st.integers(),
    "float": st.floats(allow_nan=False),
    "bool": st.booleans(),
    "str": st.text(),
}


def values_of(text: str) -> st.SearchStrategy:
    return _values(parse(text))


def _values(spec) -> st.SearchStrategy:  # noqa: PLR0911  # one line a type
    if spec.name in NODE_PLAINS:
        return NODE_PLAINS[spec.name]
    inner = [_values(arg) for arg in spec.args]
    match spec.name:
        case "list":
            return st.lists(inner[0], max_size=5)
        case "set":
            return st.lists(inner[0], max_size=5, unique_by=repr).map(_sorted)
        case "dict":
            pairs = st.lists(st.tuples(*inner).map(list), max_size=5, unique_by=lambda pair: repr(pair[0]))
            return pairs.map(_sorted)
        case "tuple":
            return st.tuples(*inner).map(list)
        case "optional" if spec.args[0].name not in NODE_PLAINS:
            return st.none() | inner[0]
    return SCALARS[spec.name] if spec.name in SCALARS else inner[0]


def _sorted(values):
    return sorted(values)


@st.composite
def trees(draw):
    """A strategy of level orders: each value after the first takes the next free place or leaves it empty."""
    free, values = 1, []
    for _ in range(draw(st.integers(1, 12))):
        if not free:
            break
        present = not values or draw(st.booleans())
        values.append(draw(st.integers(-5, 5)) if present else None)
        free += 1 if present else -1
    while values[-1] is None:
        values.pop()
    return values


@st.composite
def graphs(draw):
    size = draw(st.integers(1, 6))
    # A path keeps it in one piece; node 1 reaches all.
    rows = [[number + 1] if number < size else [] for number in range(1, size + 1)]
    more = st.lists(st.integers(1, size), max_size=3)
    return [row + draw(more) for row in rows]


def random_lists():
    return st.integers(1, 6).flatmap(
        lambda size: st.lists(
            st.tuples(st.integers(-9, 9), st.none() | st.integers(0, size - 1)).map(list), min_size=size, max_size=size
        )
    )


@st.composite
def linked_lists(draw):
    values = draw(st.lists(st.integers(-5, 5), min_size=1, max_size=6))
    cycle = draw(st.none() | st.integers(0, len(values) - 1))
    return values if cycle is None else {"values": values, "cycle": cycle}


NODE_PLAINS = {"ListNode": linked_lists(), "TreeNode": trees(), "Node": graphs(), "RandomListNode": random_lists()}

TYPES = [
    "int", "float", "bool", "str", "list[int]", "list[list[str]]", "tuple[int, str]", "list[tuple[int, float]]",
    "dict[str, list[int]]", "dict[int, bool]", "set[int]", "set[str]", "int | None", "list[int | None]",
    "ListNode", "ListNode | None", "list[ListNode | None]", "TreeNode", "TreeNode | None", "list[TreeNode]", "Node",
    "Node | None", "RandomListNode", "RandomListNode | None",
]  # fmt: skip

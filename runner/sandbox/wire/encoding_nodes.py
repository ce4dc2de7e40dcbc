"""Turns linked structures into plain values. Nodes are recognized by their attributes, so any node class works."""

from __future__ import annotations

from ..nodes import MAX_NODES, reachable
from .mismatch import WireError, mismatch, type_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..annotations import Any, Callable


def node_value(obj: Any) -> Any:
    """Return the value of a node: a scalar, exact to its type."""
    if type(obj) in (int, str, float, bool):
        return obj
    if issubclass(type(obj), int):
        return int.__add__(obj, 0)
    raise WireError(f"nodes whose values are {type_name(obj)}, expected `int`")


def _linked_list(head: Any) -> Any:
    nodes, place = _chain(head, "ListNode")
    values = [node_value(_attribute(node, "val", "ListNode")) for node in nodes]
    return values if place is None else {"values": values, "cycle": place}


def _chain(head: Any, kind: str) -> tuple[list[Any], int | None]:
    """Follow `next`. Returns the nodes, and the index of the node to which the last one points, None if to no node."""
    nodes: list[Any] = []
    places: dict[int, int] = {}
    node = head
    while node is not None:
        if id(node) in places:
            return nodes, places[id(node)]
        places[id(node)] = len(nodes)
        # The list keeps each node alive, so that no other node gets its id.
        nodes.append(node)
        node = _attribute(node, "next", kind)
        if len(nodes) > MAX_NODES:
            raise WireError(f"a list of more than {MAX_NODES:,} nodes")
    return nodes, None


def _tree(root: Any) -> list[Any]:
    level: list[Any] = [root]
    values: list[Any] = []
    seen: set[int] = set()
    checked = False
    for node in level:
        if node is None:
            values.append(None)
            continue
        if id(node) in seen and not checked:
            # A subtree may occur twice. Only a subtree that contains itself has no level order.
            _refuse_cycle(root)
            checked = True
        seen.add(id(node))
        values.append(node_value(_attribute(node, "val", "TreeNode")))
        level.append(_attribute(node, "left", "TreeNode"))
        level.append(_attribute(node, "right", "TreeNode"))
        if len(level) > 2 * MAX_NODES:
            raise WireError(f"a tree of more than {MAX_NODES:,} nodes")
    while values and values[-1] is None:
        values.pop()
    return values


def _refuse_cycle(root: Any) -> None:
    open_nodes: set[int] = set()
    done: set[int] = set()
    stack = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            open_nodes.discard(id(node))
            done.add(id(node))
        elif id(node) in open_nodes:
            raise WireError("a tree in which a node is its own descendant")
        elif id(node) not in done:
            open_nodes.add(id(node))
            stack.append((node, True))
            stack.extend((child, False) for child in (node.left, node.right) if child is not None)


def _graph(start: Any) -> list[list[int]]:
    _attribute(start, "neighbors", "Node")
    nodes = reachable(start, "Node")
    numbers = {id(node): node_value(_attribute(node, "val", "Node")) for node in nodes}
    if sorted(numbers.values(), key=repr) != sorted(range(1, len(nodes) + 1), key=repr):
        raise WireError(f"a graph whose {len(nodes)} nodes are not numbered from 1")
    try:
        rows = {numbers[id(node)]: [numbers[id(other)] for other in node.neighbors or ()] for node in nodes}
    except KeyError:
        raise WireError("a graph with a neighbor that is not a node") from None
    return [rows[number] for number in range(1, len(nodes) + 1)]


def _random_list(head: Any) -> list[list[Any]]:
    nodes, place = _chain(head, "Node")
    if place is not None:
        raise WireError("a list whose `next` leads back into it")
    order = {id(node): index for index, node in enumerate(nodes)}
    rows = []
    for node in nodes:
        target = _attribute(node, "random", "Node")
        if target is not None and id(target) not in order:
            raise WireError("a list with a `random` that leads out of it")
        rows.append([node_value(_attribute(node, "val", "Node")), None if target is None else order[id(target)]])
    return rows


def _attribute(node: Any, name: str, wanted_type: str) -> Any:
    try:
        return getattr(node, name)
    except AttributeError:
        raise mismatch(node, wanted_type) from None


NODE_ENCODERS: dict[str, Callable[[Any], Any]] = {
    "ListNode": _linked_list,
    "TreeNode": _tree,
    "Node": _graph,
    "RandomListNode": _random_list,
}

"""Graphs: as adjacency lists of nodes from 1, and as lists of edges."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, combinations_with_replacement, product
from math import inf

from runner.bank.model import Plain
from runner.strategies.counting import LIMIT, LayerOverflowError, Products, bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.sequences import NoValues
from runner.strategies.source import Source

Edge = tuple[int, int]

_FEW = 400
_ROUNDS = 20


class GraphKind(NoValues):
    """An undirected graph of nodes 1, 2, … as the list of each node's neighbours; one for each node and each edge."""

    def span(self, form: Form) -> Span:
        """From the nodes alone (or a tree) to all edges."""
        low, high = _node_range(form)
        return low + _least_edges(low, bool(form["connected"])), high + high * (high - 1) // 2

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the graphs by their number of nodes; neighbours ascend."""
        low, high = _node_range(form)
        return bounded(
            adjacency(nodes, edges)
            for nodes in range(low, min(high, weight) + 1)
            for edges in _chosen(list(combinations(range(nodes), 2)), weight - nodes)
            if not form["connected"] or is_connected(nodes, edges)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw a spanning tree, where it must hang together, and some edges more."""
        del source, room
        low, high = _node_range(form)

        def build(source: Source) -> Plain:
            nodes = source.size(low, high)
            pairs = list(combinations(range(nodes), 2))
            tree = grown_tree(nodes, source) if form["connected"] else []
            more = source.sample(pairs, 0, min(len(pairs), 2 * nodes))
            edges = dict.fromkeys([*tree, *more])
            return adjacency(nodes, source.shuffled(list(edges)))

        return build


class EdgesKind(NoValues):
    """Edges `[u, v]`, or `[u, v, weight]`, between `nodes` nodes; one for each edge, besides the edges' weights."""

    def span(self, form: Form) -> Span:
        """From the fewest edges to the most."""
        low, high = edge_range(form)
        if form["weight"] is None:
            return low, high
        least, most = form.child("weight").span
        return low * (1 + least), high * (1 + most) if high else 0

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the sets of edges, each in one order."""
        low, high = edge_range(form)
        found: list[Plain] = []
        for size in range(low, min(high, weight) + 1):
            for edges in self._sets(form, size):
                found += _weighted(form, edges, weight - size)
                if len(found) > LIMIT:
                    raise LayerOverflowError
        return found

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw edges between nodes whose numbers say nothing."""
        del room
        low, high = edge_range(form)
        nodes, base = _nodes(form), form.integer("base", 0)
        weight = None if form["weight"] is None else form.child("weight").prepare(source)

        def build(source: Source) -> Plain:
            names = source.shuffled(range(nodes))
            edges = []
            for start, end in drawn_edges(form, source, low, high):
                pair = [names[start] + base, names[end] + base]
                if not form["directed"] and source.chance(50):
                    pair.reverse()
                edges.append(pair if weight is None else [*pair, weight(source)])
            return source.shuffled(edges) if form["connected"] else edges

        return build

    def _sets(self, form: Form, size: int) -> Iterator[Sequence[Edge]]:
        nodes = _nodes(form)
        if size < _least_edges(nodes, bool(form["connected"])):
            return
        pairs = _pairs(form)
        for edges in _chosen(pairs, size, again=bool(form["multi"])):
            if form["acyclic"] and not _is_acyclic(nodes, edges, directed=bool(form["directed"])):
                continue
            if not form["connected"] or is_connected(nodes, edges):
                yield edges


def edge_range(form: Form) -> tuple[int, int]:
    """Give the fewest and the most edges that the nodes, the form of the graph and the declared sizes allow."""
    if "edge range" not in form.memo:
        nodes = _nodes(form)
        most = _most_edges(form, nodes)
        low, high = form.bounds("size", 0, 3 * nodes if most == inf else int(most))
        low = max(low, _least_edges(nodes, bool(form["connected"])))
        if low > min(high, most):
            form.impossible(f"{nodes:,} nodes cannot have {low:,} edges: at most {int(min(high, most)):,}")
        form.memo["edge range"] = low, int(min(high, most))
    found: tuple[int, int] = form.memo["edge range"]
    return found


def drawn_edges(form: Form, source: Source, low: int, high: int) -> list[Edge]:
    """Edges between nodes 0 … n-1; where they must be acyclic they lead from lower to higher numbers."""
    nodes = _nodes(form)
    if form["acyclic"] and not form["directed"]:
        tree = grown_tree(nodes, source)
        return source.sample(tree, low, high)
    tree = grown_tree(nodes, source) if form["connected"] else []
    low, high = low - len(tree), high - len(tree)
    if form["directed"] and not form["acyclic"]:
        tree = [edge[::-1] if source.chance(50) else edge for edge in tree]
    if form["multi"]:
        return tree + source.repeat(low, high, lambda source: _pair(form, nodes, source)) if high else tree
    if source.large and high > nodes * nodes // 8:
        high = max(low, nodes * nodes // 8)
    if nodes * nodes <= _FEW or 2 * low > nodes * nodes // 4:
        taken = set(tree)
        upwards = bool(form["acyclic"])
        free = [pair for pair in _pairs(form) if pair not in taken and not (upwards and pair[0] > pair[1])]
        return tree + source.sample(free, low, min(high, len(free)))
    return _added(tree, low, high, lambda source: _pair(form, nodes, source), source)


def grown_tree(nodes: int, source: Source) -> list[Edge]:
    """Give a spanning tree: each node hangs on one before it."""
    return [(source.integer(0, node - 1), node) for node in range(1, nodes)]


def adjacency(nodes: int, edges: Iterable[Edge]) -> list[list[int]]:
    """Give the plain value of a graph."""
    neighbours: list[list[int]] = [[] for _ in range(nodes)]
    for start, end in edges:
        neighbours[start].append(end + 1)
        neighbours[end].append(start + 1)
    return neighbours


def is_connected(nodes: int, edges: Iterable[Edge]) -> bool:
    """Whether every node can be reached from every other one, edges taken both ways."""
    return _united(nodes, edges)[0] <= 1


def _added(tree: list[Edge], low: int, high: int, make: Callable[[Source], Edge], source: Source) -> list[Edge]:
    """Add between `low` and `high` new edges to a tree, where there is plenty of room for them."""
    found = dict.fromkeys(tree)
    for _ in range(_ROUNDS):
        added = len(found) - len(tree)
        found.update(dict.fromkeys(source.repeat(max(0, low - added), high - added, make, lambda edge: edge)))
        if len(found) - len(tree) >= low:
            break
    else:
        source.reject()
    return list(found)


def _united(nodes: int, edges: Iterable[Edge]) -> tuple[int, bool]:
    """How many parts the graph has, and whether an edge joined what was joined already."""
    parent = list(range(nodes))
    parts, circle = nodes, False
    for edge in edges:
        start, end = edge
        while parent[start] != start:
            start = parent[start]
        while parent[end] != end:
            end = parent[end]
        if start == end:
            circle = True
        else:
            parent[start] = end
            parts -= 1
    return parts, circle


def _is_acyclic(nodes: int, edges: Sequence[Edge], *, directed: bool) -> bool:
    if not directed:
        return not _united(nodes, edges)[1]
    left = list(edges)
    while left:
        with_way_in = {end for _, end in left}
        kept = [edge for edge in left if edge[0] in with_way_in]
        if len(kept) == len(left):
            return False
        left = kept
    return True


def _node_range(form: Form) -> tuple[int, int]:
    return form.bounds("nodes", 0, 8)


def _nodes(form: Form) -> int:
    nodes = form.integer("nodes", 0)
    if nodes < 0:
        form.impossible(f"there cannot be {nodes:,} nodes")
    return nodes


def _least_edges(nodes: int, connected: bool) -> int:  # noqa: FBT001 - a fact about the graph
    return max(0, nodes - 1) if connected else 0


def _most_edges(form: Form, nodes: int) -> float:
    pairs = nodes * (nodes - 1) // 2
    if form["acyclic"]:
        if not form["directed"]:
            return max(0, nodes - 1)
        return inf if form["multi"] and pairs else pairs
    total = (2 * pairs if form["directed"] else pairs) + (nodes if form["loops"] else 0)
    return inf if form["multi"] and total else total


def _pairs(form: Form) -> list[Edge]:
    """All edges that there can be, drawn or enumerated; undirected ones and those of `drawn_edges` in one direction."""
    nodes = _nodes(form)
    both = bool(form["directed"])
    return [
        (start, end)
        for start, end in product(range(nodes), repeat=2)
        if (start < end) or (both and start > end) or (start == end and form["loops"] and not form["acyclic"])
    ]


def _pair(form: Form, nodes: int, source: Source) -> Edge:
    if form["loops"] and not form["acyclic"]:
        start, end = source.integer(0, nodes - 1), source.integer(0, nodes - 1)
    else:
        start, end = source.integer(0, nodes - 1), source.integer(0, nodes - 2)
        end += end >= start
    forwards = not form["directed"] or form["acyclic"]
    return (end, start) if forwards and end < start else (start, end)


def _weighted(form: Form, edges: Sequence[Edge], weight: int) -> Iterator[Plain]:
    base = form.integer("base", 0)
    named = [[start + base, end + base] for start, end in edges]
    if form["weight"] is None:
        if weight == 0:
            yield named
        return
    products = form.memo.setdefault("products", Products(form.child("weight")))
    excess = weight - len(edges) * form.child("weight").span[0]
    for weights in products.exact(len(edges), excess) if excess >= 0 else ():
        yield [[*pair, value] for pair, value in zip(named, weights, strict=True)]


def _chosen(pairs: list[Edge], size: int, *, again: bool = False) -> Iterator[tuple[Edge, ...]]:
    choose = combinations_with_replacement if again else combinations
    for looked, edges in enumerate(choose(pairs, size)):
        if looked > 4 * LIMIT:
            raise LayerOverflowError
        yield edges

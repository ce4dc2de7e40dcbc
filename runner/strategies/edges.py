"""Graphs as lists of edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from math import inf

from runner.bank.model import Plain
from runner.strategies.counting import LIMIT, LayerOverflowError, Products
from runner.strategies.form import Form, Maker, Span
from runner.strategies.graphs import Edge, draw_spanning_tree, edge_choices, is_acyclic, is_connected, least_edges
from runner.strategies.palette import Manner, Palette, chunked, patterns
from runner.strategies.sequences import NoValues
from runner.strategies.source import Source

_FEW_PAIRS = 400
"""Up to this many pairs of nodes are all listed, and edges are chosen from the list."""

_MOST_LISTED = 1_000_000
"""More pairs of nodes are never listed, not even for a large input: they would need too much memory."""

_ROUNDS = 20
"""How many times new edges are drawn before the case is rejected."""

_ACTIVE = 10
"""How many nodes get edges in a small input: few, so that edges meet."""


class EdgesKind(NoValues):
    """Edges `[u, v]`, or `[u, v, weight]`, between `nodes` nodes. Each edge weighs 1 plus its own weight."""

    def span(self, form: Form) -> Span:
        """From the fewest edges to the most."""
        low, high = edge_range(form)
        if form["weight"] is None:
            return low, high
        least, most = form.child("weight").span
        return low * (1 + least), high * (1 + most) if high else 0

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the sets of edges, each in only one order."""
        low, high = edge_range(form)
        found: list[Plain] = []
        for size in range(low, min(high, weight) + 1):
            for edges in self._sets(form, size):
                found += _weighted(form, edges, weight - size)
                if len(found) > LIMIT:
                    raise LayerOverflowError
        return found

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw edges between nodes that are numbered at random."""
        del room
        low, high = edge_range(form)
        nodes, base = _nodes(form), form.integer("base", 0)
        weight = None if form["weight"] is None else form.child("weight").prepare(source)

        def build(source: Source) -> Plain:
            active = _active(form, source, low)
            names = source.shuffled(range(nodes)) if active == nodes else source.sample(range(nodes), active, active)
            edges = []
            for start, end in _drawn(form, source, active, low, high):
                pair = [names[start] + base, names[end] + base]
                if not form["directed"] and source.chance(50):
                    pair.reverse()
                edges.append(pair if weight is None else [*pair, weight(source)])
            return source.shuffled(edges) if form["connected"] else edges

        return build

    def probes(self, form: Form, palette: Palette) -> list[Plain]:
        """Give paths with the probes of the weights."""
        if form["weight"] is None or palette.manner not in (Manner.EXTREMES, Manner.RANGES):
            return form.lightest()
        weights = form.child("weight").probes(palette)
        most, base = _nodes(form) - 1, form.integer("base", 0)
        lists = patterns(weights) if palette.manner is Manner.EXTREMES else chunked(weights, most)
        return [
            [[start + base, start + base + 1, weight] for start, weight in enumerate(each)]
            for each in lists
            if len(each) <= most
        ]

    def _sets(self, form: Form, size: int) -> Iterator[Sequence[Edge]]:
        nodes = _nodes(form)
        if size < least_edges(form, nodes):
            return
        pairs = _pairs(form, nodes)
        for edges in edge_choices(pairs, size, again=bool(form["multi"])):
            if form["acyclic"] and not is_acyclic(nodes, edges, directed=bool(form["directed"])):
                continue
            if not form["connected"] or is_connected(nodes, edges):
                yield edges


def edge_range(form: Form) -> tuple[int, int]:
    """Give the fewest and the most edges that the nodes, the form of the graph and the declared sizes allow."""
    return form.once("edge range", lambda: _checked_range(form))


def _checked_range(form: Form) -> tuple[int, int]:
    nodes = _nodes(form)
    most = _most_edges(form, nodes)
    usual = most if nodes <= _ACTIVE and most < inf else min(most, 4 * nodes)
    low, high = form.bounds("size", 0, int(usual))
    low = max(low, least_edges(form, nodes))
    if low > min(high, most):
        form.impossible(f"{nodes:,} nodes cannot have {low:,} edges: at most {int(min(high, most)):,}")
    return low, int(min(high, most))


def _active(form: Form, source: Source, low: int) -> int:
    """Give the number of nodes that get edges: few, so that edges meet, unless all are needed."""
    nodes = _nodes(form)
    few = min(nodes, _ACTIVE)
    return nodes if source.large or form["connected"] or low > _most_edges(form, few) else few


def _drawn(form: Form, source: Source, nodes: int, low: int, high: int) -> list[Edge]:
    """Draw edges between nodes 0 … n-1. If they must be acyclic, they lead from lower to higher numbers."""
    high = int(min(high, _most_edges(form, nodes)))
    if form["acyclic"] and not form["directed"]:
        return source.sample(draw_spanning_tree(nodes, source), low, high)
    tree = draw_spanning_tree(nodes, source) if form["connected"] else []
    low, high = low - len(tree), high - len(tree)
    if form["directed"] and not form["acyclic"]:
        tree = [edge[::-1] if source.chance(50) else edge for edge in tree]
    if form["multi"]:
        return tree + source.repeat(low, high, lambda source: _pair(form, nodes, source)) if high else tree
    sparse = nodes * nodes // 8
    if (
        nodes * nodes <= _FEW_PAIRS
        or low > sparse
        or (source.large and high > sparse and nodes * nodes <= _MOST_LISTED)
    ):
        taken, upwards = set(tree), bool(form["acyclic"])
        free = [pair for pair in _pairs(form, nodes) if pair not in taken and not (upwards and pair[0] > pair[1])]
        return tree + source.sample(free, low, min(high, len(free)))
    return _added(tree, low, min(high, sparse), lambda source: _pair(form, nodes, source), source)


def _added(tree: list[Edge], low: int, high: int, make: Callable[[Source], Edge], source: Source) -> list[Edge]:
    """Add `low` to `high` new edges to a tree. There must be many more free pairs than `high`."""
    found = dict.fromkeys(tree)
    for _ in range(_ROUNDS):
        added = len(found) - len(tree)
        found.update(dict.fromkeys(source.repeat(max(0, low - added), high - added, make, lambda edge: edge)))
        if len(found) - len(tree) >= low:
            break
    else:
        source.reject()
    return list(found)


def _nodes(form: Form) -> int:
    nodes = form.integer("nodes", 0)
    if nodes < 0:
        form.impossible(f"there cannot be {nodes:,} nodes")
    form.no_more_than_fit(nodes)
    return nodes


def _most_edges(form: Form, nodes: int) -> float:
    pairs = nodes * (nodes - 1) // 2
    if form["acyclic"]:
        if not form["directed"]:
            return max(0, nodes - 1)
        return inf if form["multi"] and pairs else pairs
    total = (2 * pairs if form["directed"] else pairs) + (nodes if form["loops"] else 0)
    return inf if form["multi"] and total else total


def _pairs(form: Form, nodes: int) -> list[Edge]:
    """Give all possible edges; undirected ones in one direction."""
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
    products = form.once("products", lambda: Products(form.child("weight")))
    excess = weight - len(edges) * form.child("weight").span[0]
    for weights in products.exact(len(edges), excess) if excess >= 0 else ():
        yield [[*pair, value] for pair, value in zip(named, weights, strict=True)]

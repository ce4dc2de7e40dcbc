"""Graphs as adjacency lists, and functions for graphs of every kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, combinations_with_replacement

from runner.bank.model import Plain
from runner.strategies.counting import LIMIT, LayerOverflowError, bounded
from runner.strategies.form import Form, Maker, Span
from runner.strategies.sequences import NoValues
from runner.strategies.source import Source

Edge = tuple[int, int]


class GraphKind(NoValues):
    """An undirected graph of nodes 1, 2, … as the list of each node's neighbors. Each node and each edge weighs 1."""

    def span(self, form: Form) -> Span:
        """From the fewest nodes, alone or as a tree, to the most nodes with all edges."""
        low, high = _node_range(form)
        return low + least_edges(form, low), high + high * (high - 1) // 2

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the graphs by their number of nodes. Neighbors are in ascending order."""
        low, high = _node_range(form)
        return bounded(
            adjacency(nodes, edges)
            for nodes in range(low, min(high, weight) + 1)
            for edges in edge_choices(list(combinations(range(nodes), 2)), weight - nodes)
            if not form["connected"] or is_connected(nodes, edges)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw a spanning tree, if the graph must be connected, and more edges."""
        del source, room
        low, high = _node_range(form)

        def build(source: Source) -> Plain:
            nodes = source.size(low, high)
            pairs = list(combinations(range(nodes), 2))
            tree = draw_spanning_tree(nodes, source) if form["connected"] else []
            more = source.sample(pairs, 0, min(len(pairs), 2 * nodes))
            edges = dict.fromkeys([*tree, *more])
            return adjacency(nodes, source.shuffled(list(edges)))

        return build


def draw_spanning_tree(nodes: int, source: Source) -> list[Edge]:
    """Draw a spanning tree. Each node is joined to an earlier one."""
    return [(source.integer(0, node - 1), node) for node in range(1, nodes)]


def adjacency(nodes: int, edges: Iterable[Edge]) -> list[list[int]]:
    """Give the plain value of a graph."""
    neighbors: list[list[int]] = [[] for _ in range(nodes)]
    for start, end in edges:
        neighbors[start].append(end + 1)
        neighbors[end].append(start + 1)
    return neighbors


def is_connected(nodes: int, edges: Iterable[Edge]) -> bool:
    """Whether every node can be reached from every other node, if edges lead both ways."""
    return components(nodes, edges)[0] <= 1


def components(nodes: int, edges: Iterable[Edge]) -> tuple[int, bool]:
    """Give the number of components, and whether there is a cycle if edges lead both ways."""
    parent = list(range(nodes))
    count, has_cycle = nodes, False
    for edge in edges:
        start, end = edge
        while parent[start] != start:
            start = parent[start]
        while parent[end] != end:
            end = parent[end]
        if start == end:
            has_cycle = True
        else:
            parent[start] = end
            count -= 1
    return count, has_cycle


def is_acyclic(nodes: int, edges: Sequence[Edge], *, directed: bool) -> bool:
    """Whether the graph has no cycle."""
    if not directed:
        return not components(nodes, edges)[1]
    left = list(edges)
    while left:
        with_incoming = {end for _, end in left}
        remaining = [edge for edge in left if edge[0] in with_incoming]
        if len(remaining) == len(left):
            return False
        left = remaining
    return True


def least_edges(form: Form, nodes: int) -> int:
    """Give the fewest edges that the graph needs: those of a tree, if it must be connected."""
    return max(0, nodes - 1) if form["connected"] else 0


def edge_choices(pairs: list[Edge], size: int, *, again: bool = False) -> Iterator[tuple[Edge, ...]]:
    """Yield all choices of `size` edges; with `again`, an edge may occur twice. Raises `LayerOverflowError`."""
    choose = combinations_with_replacement if again else combinations
    for looked, edges in enumerate(choose(pairs, size)):
        if looked > 4 * LIMIT:
            raise LayerOverflowError
        yield edges


def _node_range(form: Form) -> tuple[int, int]:
    return form.bounds("nodes", 0, 8)

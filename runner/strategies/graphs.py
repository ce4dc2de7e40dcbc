"""Graphs as adjacency lists, and what graphs of any form have in common."""

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
    """An undirected graph of nodes 1, 2, … as the list of each node's neighbours; one for each node and each edge."""

    def span(self, form: Form) -> Span:
        """From the nodes alone (or a tree) to all edges."""
        low, high = _node_range(form)
        return low + least_edges(form, low), high + high * (high - 1) // 2

    def layer(self, form: Form, weight: int) -> list[Plain]:
        """Give the graphs by their number of nodes; neighbours ascend."""
        low, high = _node_range(form)
        return bounded(
            adjacency(nodes, edges)
            for nodes in range(low, min(high, weight) + 1)
            for edges in edge_choices(list(combinations(range(nodes), 2)), weight - nodes)
            if not form["connected"] or is_connected(nodes, edges)
        )

    def prepare(self, form: Form, source: Source, room: int) -> Maker:
        """Draw a spanning tree, where it must hang together, and some edges more."""
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
    return components(nodes, edges)[0] <= 1


def components(nodes: int, edges: Iterable[Edge]) -> tuple[int, bool]:
    """Tell how many parts the graph has, and whether an edge joined what was joined already."""
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


def is_acyclic(nodes: int, edges: Sequence[Edge], *, directed: bool) -> bool:
    """Whether no way leads back to where it began."""
    if not directed:
        return not components(nodes, edges)[1]
    left = list(edges)
    while left:
        with_way_in = {end for _, end in left}
        kept = [edge for edge in left if edge[0] in with_way_in]
        if len(kept) == len(left):
            return False
        left = kept
    return True


def least_edges(form: Form, nodes: int) -> int:
    """Give the fewest edges that the graph needs to hang together, if it must."""
    return max(0, nodes - 1) if form["connected"] else 0


def edge_choices(pairs: list[Edge], size: int, *, again: bool = False) -> Iterator[tuple[Edge, ...]]:
    """Yield all choices of so many edges, `again` of the same ones; refuses to look at too many."""
    choose = combinations_with_replacement if again else combinations
    for looked, edges in enumerate(choose(pairs, size)):
        if looked > 4 * LIMIT:
            raise LayerOverflowError
        yield edges


def _node_range(form: Form) -> tuple[int, int]:
    return form.bounds("nodes", 0, 8)

"""The names that people have for the topics of the bank, and which topics they mean by what they type."""

from __future__ import annotations

import re
from collections.abc import Mapping

from runner.bank.topic import Topic

_ALSO_CALLED: Mapping[str, tuple[str, ...]] = {
    "arrays-and-hashing": ("array", "hashing", "hash map", "hashmap", "hash table", "dictionary", "counting"),
    "binary-search": ("bisect", "bisection"),
    "linked-list": ("list node", "reverse a list"),
    "trees": ("tree", "bst", "binary search tree"),
    "tries": ("trie", "prefix tree"),
    "heap": ("priority queue", "heaps", "top k"),
    "backtracking": ("permutations", "combinations", "recursion"),
    "graphs": ("graph", "bfs", "dfs", "breadth first", "depth first", "topological sort"),
    "advanced-graphs": ("dijkstra", "shortest path", "union find", "minimum spanning tree"),
    "dp-1d": ("dp", "1d dp", "one dimensional dp", "dynamic programming", "memoization", "memoisation"),
    "dp-2d": ("2d dp", "two dimensional dp"),
    "intervals": ("interval", "meeting rooms"),
    "greedy": ("greedily",),
    "math-and-geometry": ("maths", "math", "geometry", "matrix rotation"),
    "bit-manipulation": ("bits", "bitwise", "xor"),
    "number-theory": ("gcd", "primes", "prime numbers", "modulo"),
    "stack": ("stacks", "monotonic stack"),
}
"""Other names of topics. Topics that the bank does not declare are ignored."""


def names_of_topic(topic: str, name: str) -> tuple[str, ...]:
    """Return the names of a topic: its id, its declared name and other names of the field."""
    return topic, name, *_ALSO_CALLED.get(topic, ())


def topics_meant(text: str, topics: Mapping[str, Topic]) -> list[str]:
    """Return the ids of the topics that a text names, in singular or plural; a part is some whole words of a name.

    The id and the declared name win over a part: `graph` means graphs, not advanced graphs as well.
    """
    words = _singular(text)
    if not words.strip():
        return []
    declared = [id_ for id_, topic in topics.items() if words in (_singular(id_), _singular(topic.name))]
    if declared:
        return declared
    return [
        id_
        for id_, topic in topics.items()
        if any(words in _singular(each) for each in names_of_topic(id_, topic.name))
    ]


def _singular(text: str) -> str:
    """Return the words of a text without the s at their ends, with a space around each."""
    return f" {' '.join(word.removesuffix('s') for word in re.findall('[a-z0-9]+', text.casefold()))} "

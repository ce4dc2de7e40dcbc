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
    "sql-filtering": ("null", "nulls", "sql filters", "case when"),
    "sql-aggregation": ("group by", "having", "aggregation", "aggregate functions", "sql aggregates"),
    "sql-joins": ("joins", "left join", "inner join", "outer join", "self join", "full join"),
    "sql-anti-joins": ("anti join", "anti joins", "not exists"),
    "sql-subqueries": ("subquery", "subqueries", "correlated subqueries", "cte", "ctes", "sql ctes"),
    "sql-set-operations": ("set operations", "union all", "sql union", "sql unions", "except and intersect"),
    "sql-ranking": ("row number", "dense rank", "sql ranking", "top n per group"),
    "sql-windows": ("window function", "window functions", "sql windows", "lag and lead", "running totals"),
    "sql-dates": ("sql dates", "date functions", "cohort", "cohorts"),
    "sql-islands": ("gaps and islands", "sql islands"),
    "react-state": (
        *("usestate", "usereducer", "react component", "react components", "react events", "react state"),
        *("controlled input", "controlled inputs", "controlled components", "react forms", "jsx"),
    ),
    "react-effects": (
        *("useeffect", "useref", "effect cleanup", "useeffect cleanup", "react effect", "react effects", "react hook"),
        *("react hooks", "hooks", "custom hook", "custom hooks", "react timers"),
    ),
    "utility-functions": (
        *("promise", "promises", "closure", "closures", "event loop", "async await", "debounce", "throttle"),
        *("javascript promises", "javascript closures", "currying", "event emitter"),
    ),
}
"""Other names of topics. Topics that the bank does not declare are ignored."""

BROAD: Mapping[str, tuple[str, ...]] = {
    "sql": ("sql-filtering", "sql-aggregation", "sql-joins"),
    "react": ("react-state", "react-effects"),
    "javascript": ("utility-functions",),
    "js": ("utility-functions",),
}
"""Words for several topics or for more than a topic. They count only in a text that names no topic."""


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

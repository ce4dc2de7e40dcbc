"""Shapes of every kind with all of their values, computed without the code under test."""

from itertools import combinations, permutations, product

BIT = {"kind": "int", "min_value": 0, "max_value": 1}
DIGIT = {"kind": "int", "min_value": -1, "max_value": 2}


def lists(values, low, high):
    return [list(each) for size in range(low, high + 1) for each in product(values, repeat=size)]


def pairs_between(low, high, gap):
    return [[start, end] for start in range(low, high + 1) for end in range(start + gap, high + 1)]


def apart(intervals):
    return all(a[1] < b[0] or b[1] < a[0] for a, b in combinations(intervals, 2))


def matrices(values, rows, cols):
    return [
        [list(cells[r * c : r * c + c]) for r in range(height)]
        for height in rows
        for c in cols
        for cells in product(values, repeat=height * c)
    ]


def flat(matrix):
    return [cell for row in matrix for cell in row]


def undirected(nodes):
    return list(combinations(range(nodes), 2))


def reaches_all(nodes, edges):
    seen, waiting = {0}, [0]
    while waiting:
        here = waiting.pop()
        for a, b in edges:
            for x, y in ((a, b), (b, a)):
                if x == here and y not in seen:
                    seen.add(y)
                    waiting.append(y)
    return len(seen) >= nodes


def subsets(items, sizes=None):
    return [list(map(list, chosen)) for size in sizes or range(len(items) + 1) for chosen in combinations(items, size)]


def trees(values, size):
    """Level orders, built from nested pairs by hand."""

    def shapes(count):
        if count == 0:
            return [None]
        return [
            (left, right)
            for on_left in range(count)
            for left in shapes(on_left)
            for right in shapes(count - 1 - on_left)
        ]

    def level_order(shape, labels):
        labels, order, level = list(labels), [], [shape]
        while any(level):
            order += [labels.pop(0) if node else None for node in level]
            level = [child for node in level if node for child in node]
        while order and order[-1] is None:
            order.pop()
        return order

    return [level_order(shape, labels) for shape in shapes(size) for labels in product(values, repeat=size)]


def is_search_tree(order):
    values = list(order)

    def inorder(index_of_node):
        return [] if index_of_node is None else _inorder(values, index_of_node)

    flat = inorder(0 if values else None)
    return flat == sorted(set(flat))


def _inorder(values, root):
    children, queue, pointer = {}, [root], 1
    while queue:
        node = queue.pop(0)
        found = []
        for _ in range(2):
            present = pointer < len(values) and values[pointer] is not None
            found.append(pointer if present else None)
            if present:
                queue.append(pointer)
            pointer += 1
        children[node] = found

    def walk(node):
        return [] if node is None else [*walk(children[node][0]), values[node], *walk(children[node][1])]

    return walk(root)


TEXTS = ["".join(letters) for size in range(5) for letters in product("ab", repeat=size)]
OF_BITS = {"of": BIT, "max_size": 3}

CASES = {
    "int": (DIGIT, [-1, 0, 1, 2]),
    "int above zero": ({"kind": "int", "min_value": 3, "max_value": 6}, [3, 4, 5, 6]),
    "int below zero": ({"kind": "int", "min_value": -6, "max_value": -4}, [-4, -5, -6]),
    "int value": ({"kind": "int", "value": 7}, [7]),
    "int choices": ({"kind": "int", "choices": [5, 3, 5]}, [5, 3]),
    "float choices": ({"kind": "float", "choices": [0.5, -2.0]}, [0.5, -2.0]),
    "float": ({"kind": "float", "min_value": 0, "max_value": 1, "digits": 1}, [n / 10 for n in range(11)]),
    "bool": ({"kind": "bool"}, [False, True]),
    "str": ({"kind": "str", "alphabet": "ab", "max_size": 4}, TEXTS),
    "str choices": ({"kind": "str", "choices": ["x", "yy"]}, ["x", "yy"]),
    "str palindrome": (
        {"kind": "str", "alphabet": "ab", "max_size": 4, "palindrome": True},
        [text for text in TEXTS if text == text[::-1]],
    ),
    "str balanced": (
        {"kind": "str", "alphabet": "()[]", "max_size": 4, "balanced": True},
        ["", "()", "[]", *(a + b for a in ("()", "[]") for b in ("()", "[]"))]
        + [a[0] + b + a[1] for a in ("()", "[]") for b in ("()", "[]")],
    ),
    "list": ({"kind": "list", **OF_BITS}, lists((0, 1), 0, 3)),
    "list of lists": (
        {"kind": "list", "size": 2, "of": {"kind": "list", "of": BIT, "max_size": 2}},
        [list(both) for both in product(lists((0, 1), 0, 2), repeat=2)],
    ),
    "list distinct": (
        {"kind": "list", "of": DIGIT, "max_size": 4, "distinct": True},
        [list(each) for size in range(5) for each in permutations((-1, 0, 1, 2), size)],
    ),
    "list sorted": (
        {"kind": "list", "of": DIGIT, "min_size": 1, "max_size": 3, "sorted": "asc"},
        [each for each in lists(range(-1, 3), 1, 3) if each == sorted(each)],
    ),
    "list descending": (
        {"kind": "list", "of": DIGIT, "max_size": 3, "sorted": "desc"},
        [each for each in lists(range(-1, 3), 0, 3) if each == sorted(each, reverse=True)],
    ),
    "list strict": (
        {"kind": "list", "of": DIGIT, "max_size": 5, "sorted": "strict"},
        [list(each) for size in range(5) for each in combinations(range(-1, 3), size)],
    ),
    "list unsorted": ({"kind": "list", **OF_BITS, "sorted": "no"}, lists((0, 1), 0, 3)),
    "list rotated": (
        {"kind": "list", "of": DIGIT, "max_size": 3, "rotated": True, "distinct": True},
        [
            each
            for size in range(4)
            for each in map(list, permutations(range(-1, 3), size))
            if any(each[turn:] + each[:turn] == sorted(each) for turn in range(max(1, size)))
        ],
    ),
    "permutation": ({"kind": "permutation", "of": 4}, [list(each) for each in permutations(range(4))]),
    "computed": ({"kind": "computed", "value": "[len(s), s]"}, [[2, "ab"]]),
    "constant": ({"kind": "constant", "value": "as it stands"}, ["as it stands"]),
    "one_of": ({"kind": "one_of", "options": [{"kind": "bool"}, {"kind": "str", "choices": ["x"]}]}, [False, True, "x"]),
    "matrix": (
        {"kind": "matrix", "of": BIT, "min_rows": 1, "max_rows": 2, "min_cols": 1, "max_cols": 3},
        matrices((0, 1), (1, 2), (1, 2, 3)),
    ),
    "matrix square": (
        {"kind": "matrix", "of": BIT, "min_rows": 1, "max_rows": 2, "square": True},
        matrices((0, 1), (1,), (1,)) + matrices((0, 1), (2,), (2,)),
    ),
    "matrix sorted": (
        {"kind": "matrix", "of": DIGIT, "rows": 2, "cols": 2, "sorted": "rows_and_cols"},
        [m for m in matrices(range(-1, 3), (2,), (2,)) if m[0][0] <= min(m[0][1], m[1][0]) and max(m[0][1], m[1][0]) <= m[1][1]],
    ),
    "matrix flat": (
        {"kind": "matrix", "of": DIGIT, "rows": 2, "min_cols": 1, "max_cols": 2, "sorted": "strict_flat"},
        [m for m in matrices(range(-1, 3), (2,), (1, 2)) if flat(m) == sorted(set(flat(m)))],
    ),
    "intervals": (
        {"kind": "intervals", "max_size": 2, "min_value": 1, "max_value": 3},
        lists(pairs_between(1, 3, 0), 0, 2),
    ),
    "intervals strict sorted": (
        {"kind": "intervals", "max_size": 2, "min_value": -1, "max_value": 2, "strict": True, "sorted": True},
        [each for each in lists(pairs_between(-1, 2, 1), 0, 2) if each == sorted(each)],
    ),
    "intervals disjoint": (
        {"kind": "intervals", "max_size": 2, "min_value": 0, "max_value": 3, "disjoint": True},
        [each for each in lists(pairs_between(0, 3, 0), 0, 2) if apart(each)],
    ),
    "intervals disjoint sorted": (
        {"kind": "intervals", "size": 2, "min_value": 0, "max_value": 3, "disjoint": True, "sorted": True},
        [each for each in lists(pairs_between(0, 3, 0), 2, 2) if apart(each) and each == sorted(each)],
    ),
    "tree": ({"kind": "tree", "of": BIT, "max_size": 4}, [tree for size in range(5) for tree in trees((0, 1), size)]),
    "tree distinct": (
        {"kind": "tree", "of": DIGIT, "size": 3, "distinct": True},
        [tree for tree in trees(range(-1, 3), 3) if len({v for v in tree if v is not None}) == 3],
    ),
    "tree chain": ({"kind": "tree", "of": {"kind": "int", "value": 0}, "size": 4, "shape": "chain"}, None),
    "tree left": ({"kind": "tree", "of": BIT, "size": 2, "shape": "left"}, lists((0, 1), 2, 2)),
    "tree right": ({"kind": "tree", "of": BIT, "size": 2, "shape": "right"}, [[a, None, b] for a, b in product((0, 1), repeat=2)]),
    "tree complete": ({"kind": "tree", **OF_BITS, "shape": "complete"}, lists((0, 1), 0, 3)),
    "bst": (
        {"kind": "bst", "max_size": 3, "min_value": -1, "max_value": 2},
        [tree for size in range(4) for tree in trees(range(-1, 3), size) if is_search_tree(tree)],
    ),
    "linked_list": ({"kind": "linked_list", **OF_BITS}, lists((0, 1), 0, 3)),
    "linked_list maybe": (
        {"kind": "linked_list", "of": BIT, "max_size": 2, "cycle": "maybe"},
        lists((0, 1), 0, 2)
        + [{"values": each, "cycle": place} for each in lists((0, 1), 1, 2) for place in range(len(each))],
    ),
    "linked_list always": (
        {"kind": "linked_list", "of": BIT, "min_size": 1, "max_size": 2, "cycle": "always"},
        [{"values": each, "cycle": place} for each in lists((0, 1), 1, 2) for place in range(len(each))],
    ),
    "linked_list sorted": (
        {"kind": "linked_list", **OF_BITS, "sorted": "asc"},
        [each for each in lists((0, 1), 0, 3) if each == sorted(each)],
    ),
    "random_list": (
        {"kind": "random_list", "of": BIT, "max_size": 2},
        [
            [list(node) for node in nodes]
            for size in range(3)
            for nodes in product(product((0, 1), (None, *range(size))), repeat=size)
        ],
    ),
    "graph": (
        {"kind": "graph", "max_nodes": 3},
        [
            [[1 + (a + b - node) for a, b in edges if node in (a, b)] for node in range(nodes)]
            for nodes in range(4)
            for edges in ([tuple(e) for e in chosen] for chosen in subsets(undirected(nodes)))
        ],
    ),
    "graph connected": ({"kind": "graph", "nodes": 3, "connected": True}, [[[2], [1, 3], [2]], [[2, 3], [1], [1]], [[3], [3], [1, 2]], [[2, 3], [1, 3], [1, 2]]]),
    "edges": ({"kind": "edges", "nodes": 3}, subsets(undirected(3))),
    "edges directed": ({"kind": "edges", "nodes": 3, "directed": True, "max_size": 3}, subsets(sorted(permutations(range(3), 2)), range(4))),
    "edges with loops": ({"kind": "edges", "nodes": 2, "loops": True, "base": 1}, subsets([(1, 1), (1, 2), (2, 2)])),
    "edges multi": ({"kind": "edges", "nodes": 2, "multi": True, "max_size": 3}, [[[0, 1]] * n for n in range(4)]),
    "edges weighted": (
        {"kind": "edges", "nodes": 2, "directed": True, "weight": BIT},
        [[]] + [[[a, 1 - a, w]] for a in (0, 1) for w in (0, 1)] + [[[0, 1, v], [1, 0, w]] for v in (0, 1) for w in (0, 1)],
    ),
    "edges forest": (
        {"kind": "edges", "nodes": 4, "acyclic": True},
        [edges for edges in subsets(undirected(4), range(4)) if len(edges) < 3 or len({v for e in edges for v in e}) == 4],
    ),
    "edges tree": (
        {"kind": "edges", "nodes": 4, "acyclic": True, "connected": True},
        [edges for edges in subsets(undirected(4), [3]) if reaches_all(4, edges)],
    ),
    "edges connected": (
        {"kind": "edges", "nodes": 4, "connected": True},
        [edges for edges in subsets(undirected(4)) if reaches_all(4, edges)],
    ),
    "edges dag": ({"kind": "edges", "nodes": 3, "directed": True, "acyclic": True}, None),
    "substring": ({"kind": "substring", "of": "s * 2"}, ["", "a", "b", "ab", "ba", "aba", "bab", "abab"]),
    "subsequence": ({"kind": "subsequence", "of": "[1, 2, 1]", "min_size": 1}, [[1], [2], [1, 2], [1, 1], [2, 1], [1, 2, 1]]),
    "shuffle": ({"kind": "shuffle", "of": "s + 'c'"}, ["".join(each) for each in permutations("abc")]),
    "shuffle of some": ({"kind": "shuffle", "of": "s + 'c'", "size": 2}, ["".join(each) for each in permutations("abc", 2)]),
    "words": (
        {"kind": "words", "alphabet": "ab", "size": 2, "max_length": 1},
        [["a", "a"], ["a", "b"], ["b", "a"], ["b", "b"]],
    ),
    "words of a text": ({"kind": "words", "of": "s", "max_size": 1, "max_length": 3}, [[], ["a"], ["b"], ["ab"]]),
    "words distinct": (
        {"kind": "words", "of": "s", "alphabet": "b", "size": 2, "max_length": 2, "distinct": True},
        [list(each) for each in permutations(["a", "b", "ab", "bb"], 2)],
    ),
    "rpn": (
        {"kind": "rpn", "max_size": 2, "min_value": 0, "max_value": 1, "operators": ["-", "/"]},
        [["0"], ["1"]]
        + [[a, b, "-"] for a in "01" for b in "01"]
        + [[a, "1", "/"] for a in "01"],
    ),
}  # fmt: skip

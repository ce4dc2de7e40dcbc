# ==== right
def clone_graph(node):
    if node is None:
        return None
    order, seen = [node], {node}
    for each in order:
        for other in each.neighbors:
            if other not in seen:
                seen.add(other)
                order.append(other)
    copies = {each: Node(each.val) for each in order}
    for each in order:
        copies[each].neighbors = [copies[other] for other in each.neighbors]
    return copies[node]
# ==== wrong WA
# [[2], [1]]: the neighbours of the copy are the old nodes.
def clone_graph(node):
    if not node:
        return None
    copy = Node(node.val)
    copy.neighbors = list(node.neighbors)
    return copy
# ==== wrong RTE
# [[2], [1]]: without a set of visited nodes it never ends.
def clone_graph(node):
    if not node:
        return None
    copy = Node(node.val)
    for other in node.neighbors:
        copy.neighbors.append(clone_graph(other))
    return copy
# ==== wrong WA
# A second call: copies are kept by value between calls.
copies = {}


def clone_graph(node):
    if node is None:
        return None
    if node.val in copies:
        return copies[node.val]
    copy = copies[node.val] = Node(node.val)
    copy.neighbors = [clone_graph(other) for other in node.neighbors]
    return copy
# ==== wrong WA
# [[2, 3], [1, 3], [1, 2]]: the back link is added to both sides, so neighbours come twice or in another order.
def clone_graph(node):
    if node is None:
        return None
    copies = {node.val: Node(node.val)}
    queue = deque([node])
    done = set()
    while queue:
        here = queue.popleft()
        if here.val in done:
            continue
        done.add(here.val)
        for other in here.neighbors:
            if other.val not in copies:
                copies[other.val] = Node(other.val)
                queue.append(other)
            if other.val not in done:
                copies[here.val].neighbors.append(copies[other.val])
                copies[other.val].neighbors.append(copies[here.val])
    return copies[node.val]
# ==== wrong WA
# 65 nodes in a chain: a visited mask of 64 bits.
def clone_graph(node):
    if node is None:
        return None
    copies = {}
    seen = 0
    stack = [node]
    while stack:
        here = stack.pop()
        bit = 1 << (here.val & 63)
        if seen & bit:
            continue
        seen |= bit
        copies.setdefault(here, Node(here.val))
        stack.extend(here.neighbors)
    for here, copy in copies.items():
        copy.neighbors = [copies[other] for other in here.neighbors if other in copies]
    return copies[node]
# ==== wrong RTE
# 100 nodes: the table of copies has the places 0 to 99.
def clone_graph(node):
    if node is None:
        return None
    copies = [None] * 100

    def go(here):
        if copies[here.val] is None:
            copies[here.val] = Node(here.val)
            copies[here.val].neighbors = [go(other) for other in here.neighbors]
        return copies[here.val]

    return go(node)
# ==== wrong WA
# Neighbours in another order: they are kept sorted, [[3, 2], [1], [1]].
def clone_graph(node):
    copies = {}

    def go(here):
        if here not in copies:
            copies[here] = Node(here.val)
            copies[here].neighbors = sorted(map(go, here.neighbors), key=lambda each: each.val)
        return copies[here]

    return go(node) if node else None

# ==== right
def level_order(root):
    def go(node, depth):
        if node:
            if depth == len(out):
                out.append([])
            go(node.left, depth + 1)
            out[depth].append(node.val)
            go(node.right, depth + 1)

    out = []
    go(root, 0)
    return out
# ==== wrong WA
# []: the empty tree gives [[]].
def level_order(root):
    out, level = [], [root]
    while level:
        out.append([node.val for node in level if node])
        level = [child for node in level if node for child in (node.left, node.right) if child]
    return out
# ==== wrong WA
# [0]: values that are 0 are left out.
def level_order(root):
    out, level = [], [root] if root else []
    while level:
        out.append([node.val for node in level if node.val])
        level = [child for node in level for child in (node.left, node.right) if child is not None]
    return out
# ==== wrong WA
# [1, 2, 3, None, 4, 5]: zigzag: every other level backwards.
def level_order(root):
    out, level, turn = [], [root] if root else [], False
    while level:
        values = [node.val for node in level]
        out.append(values[::-1] if turn else values)
        turn = not turn
        level = [child for node in level for child in (node.left, node.right) if child]
    return out
# ==== wrong WA
# A chain of 2,000 nodes: a heap index of each node in an array of 2 ** depth places, at most 2 ** 20 of them.
def level_order(root):
    out = []
    queue = deque([(root, 1)] if root else [])
    while queue:
        node, index = queue.popleft()
        depth = index.bit_length() - 1
        if depth == len(out):
            out.append([])
        out[depth].append(node.val)
        for child, at in ((node.left, 2 * index), (node.right, 2 * index + 1)):
            if child and at < 1 << 20:
                queue.append((child, at))
    return out
# ==== wrong WA
# A second call: results are kept in a default argument.
def level_order(root, depth=0, out=[]):
    if root is None:
        return out if depth else []
    if depth == len(out):
        out.append([])
    out[depth].append(root.val)
    level_order(root.left, depth + 1, out)
    level_order(root.right, depth + 1, out)
    return out
# ==== wrong WA
# [-1000]: -1000 is the mark for the end of a level, and is left out.
def level_order(root):
    if root is None:
        return []
    end = TreeNode(-1000)
    queue, out, level = deque([root, end]), [], []
    while queue:
        node = queue.popleft()
        if node.val == -1000:
            if node is end:
                out.append(level)
                level = []
                if queue:
                    queue.append(end)
            continue
        level.append(node.val)
        queue += [child for child in (node.left, node.right) if child]
    return out

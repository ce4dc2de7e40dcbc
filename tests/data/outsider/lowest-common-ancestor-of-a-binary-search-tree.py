# ==== right
def lowest_common_ancestor(root, p, q):
    low, high = min(p.val, q.val), max(p.val, q.val)
    while not low <= root.val <= high:
        root = root.right if root.val < low else root.left
    return root
# ==== wrong WA
# q is the ancestor of p: [8, 4, 12], p 4, q 8: goes on below when one of the two is met.
def lowest_common_ancestor(root, p, q):
    node = root
    while node:
        if p.val < node.val and q.val <= node.val:
            node = node.left
        elif p.val > node.val and q.val > node.val:
            node = node.right
        else:
            return node
    return root
# ==== wrong WA
# p greater than q: takes p to be the smaller one.
def lowest_common_ancestor(root, p, q):
    while root:
        if root.val < p.val:
            root = root.right
        elif root.val > q.val:
            root = root.left
        else:
            return root
    return p
# ==== wrong WA
# p.val 0: zero is taken for "no value": [2, 0, 4], p 0, q 4.
def lowest_common_ancestor(root, p, q):
    a = p.val or q.val
    b = q.val or p.val
    while root:
        if a < root.val and b < root.val:
            root = root.left
        elif a > root.val and b > root.val:
            root = root.right
        else:
            return root
    return None
# ==== wrong WA
# Returns a new node and not the node of the tree, where the answer is p: [8, 4, 12, 2, 6], p 4, q 6; and the parent if p is the answer.
def lowest_common_ancestor(root, p, q):
    before = root
    while root:
        if root.val == p.val or root.val == q.val:
            return before
        before = root
        if (root.val - p.val) * (root.val - q.val) < 0:
            return root
        root = root.left if p.val < root.val else root.right
    return before
# ==== wrong WA
# A chain of 2,000 nodes with p and q at its end: gives up after 1,000 steps.
def lowest_common_ancestor(root, p, q):
    low, high = sorted((p.val, q.val))
    for _ in range(1000):
        if high < root.val:
            root = root.left
        elif low > root.val:
            root = root.right
        else:
            break
    return root

# ==== right
def is_valid_bst(root):
    def span(node):
        """Give the least and greatest value below, or nothing if it is no search tree."""
        low = high = node.val
        if node.left:
            left = span(node.left)
            if not left or left[1] >= node.val:
                return None
            low = left[0]
        if node.right:
            right = span(node.right)
            if not right or right[0] <= node.val:
                return None
            high = right[1]
        return low, high

    return span(root) is not None
# ==== wrong WA
# [6, 2, 9, None, None, 5, 11]: only parents and children are compared.
def is_valid_bst(root):
    if root is None:
        return True
    if root.left and root.left.val >= root.val:
        return False
    if root.right and root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
# ==== wrong WA
# [-2147483648]: the bounds are ±2³¹ as values and are compared strictly.
def is_valid_bst(root, low=-(2**31), high=2**31 - 1):
    if not root:
        return True
    return low < root.val < high and is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
# ==== wrong WA
# [0, None, -1]: a lower bound of 0 counts as none.
def is_valid_bst(root, low=None, high=None):
    if root is None:
        return True
    if low and root.val <= low:
        return False
    if high and root.val >= high:
        return False
    return is_valid_bst(root.left, low, root.val) and is_valid_bst(root.right, root.val, high)
# ==== wrong WA
# [2, 2]: equal values are let through on the left.
def is_valid_bst(root):
    values = []

    def go(node):
        if node:
            go(node.left)
            values.append(node.val)
            go(node.right)

    go(root)
    return values == sorted(values)
# ==== wrong WA
# [-2000000000]: -10⁹ stands for minus infinity in the walk in order.
def is_valid_bst(root):
    last = -(10**9)
    stack = []
    while stack or root:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        if root.val <= last:
            return False
        last = root.val
        root = root.right
    return True
# ==== wrong WA
# [2147483647]: only the upper bound is 2³¹ − 1, and excluded.
def is_valid_bst(root):
    stack = [(root, -math.inf, 2**31 - 1)]
    while stack:
        node, low, high = stack.pop()
        if node:
            if not low < node.val < high:
                return False
            stack += [(node.left, low, node.val), (node.right, node.val, high)]
    return True
# ==== wrong WA
# A wrong node below depth 500: only 256 levels are looked at.
def is_valid_bst(root):
    def go(node, low, high, depth):
        if node is None or depth == 256:
            return True
        return low < node.val < high and go(node.left, low, node.val, depth + 1) and go(node.right, node.val, high, depth + 1)

    return go(root, -math.inf, math.inf, 0)

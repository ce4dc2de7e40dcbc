# ==== right
class Solution:
    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        longest = 0

        def depth(node: Optional[TreeNode]) -> int:
            nonlocal longest
            if not node:
                return 0
            l, r = depth(node.left), depth(node.right)
            longest = max(longest, l + r)
            return 1 + max(l, r)

        depth(root)
        return longest
# ==== right
def diameter_of_binary_tree(root):
    near = defaultdict(list)
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                near[node].append(child)
                near[child].append(node)
                stack.append(child)

    def farthest(start):
        queue = deque([(start, None, 0)])
        while queue:
            node, parent, distance = queue.popleft()
            queue.extend((other, node, distance + 1) for other in near[node] if other is not parent)
        return node, distance

    return farthest(farthest(root)[0])[1]
# ==== wrong WA
def diameter_of_binary_tree(root):
    facts = {None: (0, 0)}
    order = [root]
    for node in order:
        order += [c for c in (node.left, node.right) if c]
    for node in reversed(order):
        (ls, lh), (rs, rh) = facts[node.left], facts[node.right]
        facts[node] = (1 + ls + rs, 1 + max(lh, rh))
    best = 0
    while root:
        (ls, lh), (rs, rh) = facts[root.left], facts[root.right]
        best = max(best, lh + rh)
        # the longest path is through the root or in the bigger half
        root = root.left if ls >= rs else root.right
    return best
# ==== wrong WA
class Solution:
    best = 0

    def diameterOfBinaryTree(self, root: Optional[TreeNode]) -> int:
        def depth(node):
            if not node:
                return 0
            l, r = depth(node.left), depth(node.right)
            Solution.best = max(Solution.best, l + r)
            return 1 + max(l, r)

        depth(root)
        return Solution.best
# ==== wrong WA
def diameter_of_binary_tree(root):
    def go(node):
        if node is None:
            return 0, 0
        ld, lh = go(node.left)
        rd, rh = go(node.right)
        if node.left and node.right:
            return max(ld, rd, lh + rh), 1 + max(lh, rh)
        return max(ld, rd), 1 + max(lh, rh)

    return go(root)[0]
# ==== wrong SLOW
def height(node):
    return 0 if node is None else 1 + max(height(node.left), height(node.right))


def diameter_of_binary_tree(root):
    if root is None:
        return 0
    return max(
        height(root.left) + height(root.right),
        diameter_of_binary_tree(root.left),
        diameter_of_binary_tree(root.right),
    )

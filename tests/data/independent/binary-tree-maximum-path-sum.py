# ==== right
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = -math.inf

        def gain(node: Optional[TreeNode]) -> int:
            if node is None:
                return 0
            left = max(0, gain(node.left))
            right = max(0, gain(node.right))
            self.best = max(self.best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best
# ==== right
def max_path_sum(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack += [c for c in (node.left, node.right) if c is not None]
    down = {None: 0}
    best = root.val
    while order:
        node = order.pop()
        a, b = sorted((down[node.left], down[node.right]))
        best = max(best, node.val + a + b)
        down[node] = max(0, node.val + b)
    return best
# ==== wrong WA
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = root.val

        def gain(node):
            if node is None:
                return 0
            left, right = gain(node.left), gain(node.right)
            self.best = max(self.best, node.val, node.val + left, node.val + right, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return self.best
# ==== wrong WA
def max_path_sum(root):
    best = 0

    def gain(node):
        nonlocal best
        if not node:
            return 0
        l, r = gain(node.left), gain(node.right)
        best = max(best, l + r + node.val)
        return max(0, node.val + max(l, r))

    gain(root)
    if best == 0:
        # nothing positive anywhere: the answer is the largest value
        best = root.val
        stack = [root]
        while stack:
            node = stack.pop()
            best = max(best, node.val)
            stack.extend(c for c in (node.left, node.right) if c and c.val > node.val)
    return best
# ==== wrong WA
def max_path_sum(root):
    def solve(node):
        """Returns (best path anywhere below, best path that can be continued upward)."""
        if node is None:
            return -1001, -1001
        lb, ld = solve(node.left)
        rb, rd = solve(node.right)
        down = node.val + max(ld, rd, 0)
        through = node.val + ld + rd
        return max(lb, rb, through, node.val), down

    return solve(root)[0]
# ==== wrong SLOW
class Solution:
    def down(self, node):
        if node is None:
            return 0
        return max(0, node.val + max(self.down(node.left), self.down(node.right)))

    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        if root is None:
            return -10**9
        here = root.val + self.down(root.left) + self.down(root.right)
        return max(here, self.maxPathSum(root.left), self.maxPathSum(root.right))

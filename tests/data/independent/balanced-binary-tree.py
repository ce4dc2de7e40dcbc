# ==== right
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        def height(node: Optional[TreeNode]) -> int:
            if not node:
                return 0
            left = height(node.left)
            if left < 0:
                return -1
            right = height(node.right)
            if right < 0 or abs(left - right) > 1:
                return -1
            return 1 + max(left, right)

        return height(root) >= 0
# ==== right
def is_balanced(root):
    order = [root] if root else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    heights = {None: 0}
    for node in reversed(order):
        a, b = heights[node.left], heights[node.right]
        if abs(a - b) > 1:
            return False
        heights[node] = max(a, b) + 1
    return True
# ==== wrong WA
def is_balanced(root):
    if root is None:
        return True
    shallowest, deepest = float("inf"), 0
    queue = deque([(root, 1)])
    while queue:
        node, depth = queue.popleft()
        if node.left is None and node.right is None:
            shallowest = min(shallowest, depth)
            deepest = max(deepest, depth)
        if node.left:
            queue.append((node.left, depth + 1))
        if node.right:
            queue.append((node.right, depth + 1))
    return deepest - shallowest <= 1
# ==== wrong WA
class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        self.balanced = True

        def height(node):
            if not node:
                return 0
            if not node.left:
                return 1 + height(node.right)
            if not node.right:
                return 1 + height(node.left)
            l, r = height(node.left), height(node.right)
            if abs(l - r) > 1:
                self.balanced = False
            return 1 + max(l, r)

        height(root)
        return self.balanced
# ==== wrong WA
def is_balanced(root):
    memo = {}

    def height(node):
        if node is None:
            return 0
        if node.val not in memo:
            memo[node.val] = 1 + max(height(node.left), height(node.right))
        return memo[node.val]

    def check(node):
        if node is None:
            return True
        return abs(height(node.left) - height(node.right)) <= 1 and check(node.left) and check(node.right)

    return check(root)
# ==== wrong SLOW
class Solution:
    def height(self, node):
        return 1 + max(self.height(node.left), self.height(node.right)) if node else 0

    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        if root is None:
            return True
        left_ok = self.isBalanced(root.left)
        right_ok = self.isBalanced(root.right)
        here_ok = abs(self.height(root.left) - self.height(root.right)) < 2
        return left_ok and right_ok and here_ok
# ==== wrong WA
def is_balanced(root):
    def height(node):
        return 1 + max(height(node.left), height(node.right)) if node else 0
    todo = [root]
    for node in todo:
        if node:
            if abs(height(node.left) - height(node.right)) > 1:
                return False
            if len(todo) < 15:
                todo += [node.left, node.right]
    return True

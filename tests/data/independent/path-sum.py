# ==== right
class Solution:
    def hasPathSum(self, root: Optional[TreeNode], targetSum: int) -> bool:
        if not root:
            return False
        rest = targetSum - root.val
        if not root.left and not root.right:
            return rest == 0
        return self.hasPathSum(root.left, rest) or self.hasPathSum(root.right, rest)
# ==== right
def has_path_sum(root, target_sum):
    sums = deque([(root, root.val)] if root else [])
    while sums:
        node, total = sums.popleft()
        children = [c for c in (node.left, node.right) if c]
        if not children and total == target_sum:
            return True
        for child in children:
            sums.append((child, total + child.val))
    return False
# ==== wrong WA
class Solution:
    def hasPathSum(self, root: Optional[TreeNode], targetSum: int) -> bool:
        if root is None:
            return False

        def go(node, rest):
            if node is None:
                return rest == 0
            return go(node.left, rest - node.val) or go(node.right, rest - node.val)

        return go(root, targetSum)
# ==== wrong WA
def has_path_sum(root, target_sum):
    def go(node, total):
        if node is None:
            return False
        total += node.val
        if total > target_sum >= 0:
            return False
        if node.left is None and node.right is None:
            return total == target_sum
        return go(node.left, total) or go(node.right, total)

    return go(root, 0)
# ==== wrong WA
class Solution:
    def hasPathSum(self, root: Optional[TreeNode], targetSum: int) -> bool:
        memo = {}

        def go(node, rest):
            if node is None:
                return False
            if node.left is None and node.right is None:
                return node.val == rest
            key = (node.val, rest)
            if key not in memo:
                memo[key] = go(node.left, rest - node.val) or go(node.right, rest - node.val)
            return memo[key]

        return go(root, targetSum)
# ==== wrong WA
def has_path_sum(root, target_sum):
    if root is None:
        return False
    stack = [root]
    total = 0
    seen = set()
    while stack:
        node = stack[-1]
        if node not in seen:
            seen.add(node)
            total += node.val
        if not node.left and not node.right and abs(total) == abs(target_sum):
            return True
        if node.left and node.left not in seen:
            stack.append(node.left)
        elif node.right and node.right not in seen:
            stack.append(node.right)
        else:
            total -= stack.pop().val
    return False
# ==== wrong WA
def has_path_sum(root, target_sum):
    if not root:
        return False
    rest = target_sum - root.val
    if abs(rest) > 1000 * 100:
        return False
    if not root.left and not root.right:
        return not rest
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)

# ==== right
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right)) if root else 0
# ==== right
def max_depth(root):
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node:
            deepest = max(deepest, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return deepest
# ==== wrong WA
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if root is None:
            return 0
        queue, levels, seen = deque([root]), 0, {root.val}
        while queue:
            levels += 1
            for _ in range(len(queue)):
                node = queue.popleft()
                for child in (node.left, node.right):
                    if child and child.val not in seen:
                        seen.add(child.val)
                        queue.append(child)
        return levels
# ==== wrong RTE
def max_depth(root):
    level, depth = [root], 0
    while level:
        depth += 1
        level = [c for n in level for c in (n.left, n.right) if c]
    return depth
# ==== wrong WA
def max_depth(root):
    if not root:
        return 0
    if root.left:
        return 1 + max_depth(root.left)
    return 1 + max_depth(root.right)
# ==== wrong WA
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        count = 0
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                count += 1
                stack += [node.left, node.right]
        return count.bit_length()

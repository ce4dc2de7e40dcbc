# ==== AC a queue, TreeNode without an import
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root:
            return []
        levels, queue = [], collections.deque([root])
        while queue:
            levels.append([node.val for node in queue])
            for _ in range(len(queue)):
                node = queue.popleft()
                queue.extend(child for child in (node.left, node.right) if child)
        return levels
# ==== AC a TreeNode of one's own, deques as levels
class TreeNode(object):
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None


class Solution(object):
    def levelOrder(self, root):
        levels = defaultdict(deque)

        def visit(node, depth):
            if node:
                levels[depth].append(node.val)
                visit(node.left, depth + 1)
                visit(node.right, depth + 1)

        visit(root, 0)
        return levels.values()
# ==== WA wrong_type None for an empty tree
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root:
            return None
        level, levels = [root], []
        while level:
            levels.append([node.val for node in level])
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels
# ==== WA wrong_type nodes for values
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        level, levels = [root] if root else [], []
        while level:
            levels.append(level)
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels

# ==== right
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        res: List[int] = []

        def dfs(node: Optional[TreeNode], depth: int) -> None:
            if not node:
                return
            if depth == len(res):
                res.append(node.val)
            dfs(node.right, depth + 1)
            dfs(node.left, depth + 1)

        dfs(root, 0)
        return res
# ==== right
def right_side_view(root):
    view = []
    row = [root] if root else []
    while row:
        view.append(row[-1].val)
        row = [child for node in row for child in (node.left, node.right) if child]
    return view
# ==== wrong WA
def right_side_view(root):
    view = []
    while root:
        view.append(root.val)
        root = root.right or root.left
    return view
# ==== wrong WA
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        seen = {}

        def dfs(node, depth):
            if node:
                if not seen.get(depth):
                    seen[depth] = node.val
                dfs(node.right, depth + 1)
                dfs(node.left, depth + 1)

        dfs(root, 0)
        return [seen[d] for d in range(len(seen))]
# ==== wrong WA
def right_side_view(root):
    if not root:
        return []
    levels = {}
    queue = deque([(root, 0, 0)])
    while queue:
        node, depth, column = queue.popleft()
        best = levels.get(depth)
        if best is None or column >= best[0]:
            levels[depth] = (column, node.val)
        if node.left:
            queue.append((node.left, depth + 1, column - 1))
        if node.right:
            queue.append((node.right, depth + 1, column + 1))
    return [levels[d][1] for d in sorted(levels)]
# ==== wrong WA
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        if root is None:
            return []
        left = self.rightSideView(root.left)
        right = self.rightSideView(root.right)
        if len(left) > len(right):
            return [root.val] + right + left[len(right) + 1:] if right else [root.val] + left
        return [root.val] + right

# ==== right
def level_order(root):
    levels = []
    row = [root] if root else []
    while row:
        levels.append([n.val for n in row])
        row = [c for n in row for c in (n.left, n.right) if c]
    return levels
# ==== right
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        out = []
        queue = deque([(root, 0)])
        while queue:
            node, depth = queue.popleft()
            if node is None:
                continue
            if depth == len(out):
                out.append([])
            out[depth].append(node.val)
            queue.append((node.left, depth + 1))
            queue.append((node.right, depth + 1))
        return out
# ==== wrong RTE
def level_order(root):
    out, row = [], [root]
    while row:
        out.append([n.val for n in row])
        row = [c for n in row for c in (n.left, n.right) if c]
    return out
# ==== wrong WA
def level_order(root):
    out = []
    q = deque([root] if root else [])
    while q:
        n = q.popleft()
        out.append(n.val)
        if n.left:
            q.append(n.left)
        if n.right:
            q.append(n.right)
    return out
# ==== wrong WA
def level_order(root):
    out = []
    def go(n, d):
        if not n:
            return
        if d == len(out):
            out.append([])
        out[d].append(n.val)
        go(n.right, d + 1)
        go(n.left, d + 1)
    go(root, 0)
    return out

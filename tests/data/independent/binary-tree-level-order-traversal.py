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
# ==== wrong WA
import math

def level_order(root):
    if not root:
        return []
    out = []
    q = [(root, 1)]
    for n, i in q:
        lv = int(math.log2(i))
        while len(out) <= lv:
            out.append([])
        out[lv].append(n.val)
        if n.left:
            q.append((n.left, 2 * i))
        if n.right:
            q.append((n.right, 2 * i + 1))
    return [x for x in out if x]
# ==== wrong WA
def level_order(root):
    # column by column: x coordinates as floats that halve each level; precision ends at depth 52
    out = {}

    def go(n, d, x, w):
        st = [(n, d, x, w)]
        while st:
            n, d, x, w = st.pop()
            if not n:
                continue
            out.setdefault(d, []).append((x, n.val))
            st.append((n.left, d + 1, x - w, w / 2))
            st.append((n.right, d + 1, x + w, w / 2))

    go(root, 0, 0.0, 1.0)
    return [[v for _, v in sorted(out[d])] for d in sorted(out)]

# ==== right
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        def same(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
            if a is None or b is None:
                return a is b
            return a.val == b.val and same(a.left, b.left) and same(a.right, b.right)

        if root is None:
            return False
        return same(root, subRoot) or self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)
# ==== right
def is_subtree(root, sub_root):
    ids = {}

    def number(top, stop_at=None):
        order = [top]
        for node in order:
            order += [c for c in (node.left, node.right) if c]
        known = {None: 0}
        for node in reversed(order):
            key = (node.val, known[node.left], known[node.right])
            known[node] = ids.setdefault(key, len(ids) + 1)
        return known

    everything = set(number(root).values())
    return number(sub_root)[sub_root] in everything
# ==== wrong WA
def is_subtree(root, sub_root):
    def write(node):
        return f"{node.val},{write(node.left)},{write(node.right)}" if node else "#"

    return write(sub_root) in write(root)
# ==== wrong WA
class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        if not subRoot:
            return True
        if not root:
            return False
        if root.val == subRoot.val:
            if self.isSubtree(root.left, subRoot.left) and self.isSubtree(root.right, subRoot.right):
                return True
        return self.isSubtree(root.left, subRoot) or self.isSubtree(root.right, subRoot)
# ==== wrong WA
def same(a, b):
    if a and b:
        return a.val == b.val and same(a.left, b.left) and same(a.right, b.right)
    return a is b


def is_subtree(root, sub_root):
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node.val == sub_root.val:
            if same(node, sub_root):
                return True
            continue
        queue.extend(c for c in (node.left, node.right) if c)
    return False
# ==== wrong WA
def is_subtree(root, sub_root):
    def preorder(node, out):
        if node:
            out.append(node.val)
            preorder(node.left, out)
            preorder(node.right, out)
        return out

    def inorder(node, out):
        if node:
            inorder(node.left, out)
            out.append(node.val)
            inorder(node.right, out)
        return out

    def inside(small, big):
        return any(big[i : i + len(small)] == small for i in range(len(big) - len(small) + 1))

    return inside(preorder(sub_root, []), preorder(root, [])) and inside(inorder(sub_root, []), inorder(root, []))
# ==== wrong WA
def is_subtree(root, sub_root):
    def write(n):
        return str(n.val) + write(n.left) + write(n.right) if n else "#"
    texts = set()
    def collect(n):
        if not n:
            return "#"
        t = str(n.val) + collect(n.left) + collect(n.right)
        texts.add(t)
        return t
    collect(root)
    return write(sub_root) in texts

# ==== right
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        if not p or not q:
            return p is q
        return p.val == q.val and self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
# ==== right
def is_same_tree(p, q):
    def preorder(root):
        stack = [root]
        while stack:
            node = stack.pop()
            if node is None:
                yield None
            else:
                yield node.val
                stack += [node.right, node.left]

    return list(preorder(p)) == list(preorder(q))
# ==== wrong WA
def is_same_tree(p, q):
    def write(node):
        return str(node.val) + write(node.left) + write(node.right) if node else "#"

    return write(p) == write(q)
# ==== wrong WA
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        def pre(node):
            return [node.val] + pre(node.left) + pre(node.right) if node else []

        def ino(node):
            return ino(node.left) + [node.val] + ino(node.right) if node else []

        return pre(p) == pre(q) and ino(p) == ino(q)
# ==== wrong WA
def is_same_tree(p, q):
    a, b = deque([p]), deque([q])
    while a and b:
        x, y = a.popleft(), b.popleft()
        if x is None and y is None:
            continue
        if x is None or y is None:
            return (x or y).val == 0
        if x.val != y.val:
            return False
        a += [x.left, x.right]
        b += [y.left, y.right]
    return not a and not b
# ==== wrong WA
class Solution:
    def isSameTree(self, p: Optional[TreeNode], q: Optional[TreeNode]) -> bool:
        stack = [(p, q)]
        while stack:
            a, b = stack.pop()
            if a and b:
                if a.val != b.val:
                    return False
                stack.append((a.left, b.left))
                stack.append((a.right, b.right))
            elif a:
                return False
        return True
# ==== wrong WA
def is_same_tree(p, q):
    def edges(root):
        out, stack = [], [(None, "root", 0, root)]
        while stack:
            parent, side, d, n = stack.pop()
            if n:
                out.append((d, str(parent), side, n.val))
                stack += [(n.val, "l", d + 1, n.left), (n.val, "r", d + 1, n.right)]
        return sorted(out)
    return edges(p) == edges(q)

# ==== right
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        def mirror(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
            if not a and not b:
                return True
            if not a or not b or a.val != b.val:
                return False
            return mirror(a.left, b.right) and mirror(a.right, b.left)

        return mirror(root.left, root.right)
# ==== right
def is_symmetric(root):
    inorder, stack, node, depth = [], [], root, 0
    while stack or node:
        while node:
            stack.append((node, depth))
            node, depth = node.left, depth + 1
        node, depth = stack.pop()
        inorder.append((node.val, depth))
        node, depth = node.right, depth + 1
    return inorder == inorder[::-1]
# ==== wrong WA
def is_symmetric(root):
    row = [root]
    while row:
        values = [n.val for n in row]
        if values != values[::-1]:
            return False
        row = [c for n in row for c in (n.left, n.right) if c]
    return True
# ==== wrong WA
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        level = [root]
        while any(level):
            values = [n.val if n else 0 for n in level]
            if values != values[::-1]:
                return False
            level = [c for n in level if n for c in (n.left, n.right)]
        return True
# ==== wrong WA
class Solution:
    def isSymmetric(self, root: Optional[TreeNode]) -> bool:
        values = []

        def walk(node):
            if node:
                walk(node.left)
                values.append(node.val)
                walk(node.right)

        walk(root)
        return values == values[::-1] and len(values) % 2 == 1
# ==== wrong WA
def is_symmetric(root):
    def mirror(a, b):
        if a is None or b is None:
            return a is b
        if a.val != b.val:
            return False
        if a.left and b.right:
            return mirror(a.left, b.right)
        return mirror(a.right, b.left)

    return mirror(root.left, root.right)
# ==== wrong WA
def is_symmetric(root):
    row = [root]
    while any(row):
        a = "".join(str(n.val) if n else "#" for n in row)
        b = "".join(str(n.val) if n else "#" for n in reversed(row))
        if a != b:
            return False
        row = [c for n in row if n for c in (n.left, n.right)]
    return True

# ==== right
def is_valid_bst(root):
    def ok(node, lo, hi):
        if not node:
            return True
        return lo < node.val < hi and ok(node.left, lo, node.val) and ok(node.right, node.val, hi)
    return ok(root, -inf, inf)
# ==== right
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack, prev, node = [], None, root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if prev is not None and node.val <= prev:
                return False
            prev = node.val
            node = node.right
        return True
# ==== wrong WA
def is_valid_bst(root):
    if not root:
        return True
    if root.left and root.left.val >= root.val:
        return False
    if root.right and root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
# ==== wrong WA
def is_valid_bst(root):
    def ok(node, lo, hi):
        if not node:
            return True
        return lo <= node.val <= hi and ok(node.left, lo, node.val) and ok(node.right, node.val, hi)
    return ok(root, -inf, inf)
# ==== wrong RTE
def is_valid_bst(root):
    if root is None:
        return True
    if root.left.val >= root.val or root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
# ==== wrong WA
import struct

def is_valid_bst(root):
    F = lambda v: struct.unpack("f", struct.pack("f", v))[0]

    def vals(n):
        return vals(n.left) + [F(n.val)] + vals(n.right) if n else []

    v = vals(root)
    return all(a <= b for a, b in pairwise(v)) and len(set(vals2(root))) == len(v)

def vals2(n):
    return vals2(n.left) + [n.val] + vals2(n.right) if n else []
# ==== wrong WA
import struct

def is_valid_bst(root):
    def f(n, par, gp):
        if not n:
            return True
        for anc in (par, gp):
            if anc and (n.val <= anc[0]) != (anc[1] == "L"):
                return False
            if anc and n.val == anc[0]:
                return False
        g = lambda a, s: a
        l = f(n.left, (n.val, "L"), par)
        r = f(n.right, (n.val, "R"), par)
        return l and r

    return f(root, None, None)
# ==== wrong WA
import struct

def is_valid_bst(root):
    st = [(root, [])]
    while st:
        n, anc = st.pop()
        for v, left in anc:
            if not (n.val < v if left else n.val > v):
                return False
        if n.left:
            st.append((n.left, (anc + [(n.val, True)])[-100:]))
        if n.right:
            st.append((n.right, (anc + [(n.val, False)])[-100:]))
    return True
# ==== wrong WA
import struct

def is_valid_bst(root):
    st = [(root, [])]
    while st:
        n, anc = st.pop()
        for v, left in anc:
            if not (n.val < v if left else n.val > v):
                return False
        if n.left:
            st.append((n.left, (anc + [(n.val, True)])[-3:]))
        if n.right:
            st.append((n.right, (anc + [(n.val, False)])[-3:]))
    return True
# ==== wrong WA
import struct

def is_valid_bst(root):
    st = [(root, [])]
    while st:
        n, anc = st.pop()
        for v, left in anc:
            if not (n.val < v if left else n.val > v):
                return False
        if n.left:
            st.append((n.left, (anc + [(n.val, True)])[-8:]))
        if n.right:
            st.append((n.right, (anc + [(n.val, False)])[-8:]))
    return True
